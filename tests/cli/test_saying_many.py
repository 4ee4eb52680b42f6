"""`say` with many rooms: one incident from a script."""

from __future__ import annotations

from tests.cli.console import Console


def rooms(console: Console) -> None:
    for room in ("431", "432", "433"):
        console.json("guest", "add", f"Guest Of {room}", "--room", room)


def test_many_rooms_are_one_incident_or_nothing(console: Console) -> None:
    rooms(console)
    said = console.json("say", "431-433 c20 no hot water", "--as", "RR")
    assert [line["room"] for line in said["lines"]] == ["431", "432", "433"]
    assert said["incident"]
    asked = console.refused("say", "431-433 c90 no hot water", "--as", "RR")
    assert asked["error"] == "over_cap"
    assert [one["room"] for one in asked["over"]] == ["431", "432", "433"]
    done = console.json("say", "431-433 c90 no hot water", "--as", "RR", "--approve-as", "LL")
    assert {line["approver"] for line in done["lines"]} == {"LL"}


def test_a_dry_run_says_what_the_caps_would_and_who_shares_a_room(console: Console) -> None:
    rooms(console)
    console.json("guest", "add", "Second In Room", "--room", "432")
    tried = console.json("say", "431-433 c120", "--as", "RR", "--dry-run")
    assert [(one["room"], one["over_by_minor"]) for one in tried["rooms"]] == [
        ("431", 2000),
        ("432", 2000),
        ("433", 2000),
    ]
    assert [one["guest"] for one in tried["sharing"]] == ["Second In Room"]
    assert console.refused("say", "431-433 c", "--as", "RR")["error"] == "missing_amount"
    assert console.refused("say", "431-433, 990-999 c5", "--as", "RR")["error"] == "nobody_there"
