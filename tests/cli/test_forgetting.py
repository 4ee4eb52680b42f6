"""`guest erase` and `guest retention`: asked first, on record, and told in full."""

from __future__ import annotations

from datetime import datetime

import pytest

from tests.cli.console import Console
from tests.desk.erasing.traces import traces


def left(console: Console, name: str = "Ada Example", room: str = "412") -> str:
    stay = str(console.json("guest", "add", name, "--room", room, "--confirmation", f"GH{room}99")["stay"])
    console.json("post", "--as", "RR", "--stay", stay, "--kind", "credit", "--amount", "5", "--note", f"for {name}")
    console.json("guest", "leave", "--stay", stay)
    return stay


def test_a_guest_is_erased_once_it_is_confirmed(console: Console) -> None:
    stay = left(console)
    asked = console.refused("guest", "erase", "Ada Example", "--as", "MM")
    assert asked["error"] == "erase"
    assert "Repeat with --confirm" in asked["message"]
    done = console.json("guest", "erase", "Ada Example", "--as", "MM", "--reason", "asked by mail", "--confirm")
    assert done["stays"] == [stay]
    assert (done["names"], done["rooms"], done["texts"], done["drafts"]) == (1, 1, 1, 0)
    assert done["backups_until"] == "2027-11-01"
    assert console.json("verify", "--full")["ok"]
    again = console.refused("guest", "erase", "--stay", stay, "--as", "MM", "--confirm")
    assert (again["error"], "was erased on 2026-11-23" in again["message"]) == ("erased", True)
    assert console.json("guest", "find", "Ada")["guests"] == []
    assert traces(console.folder, ["Ada Example", "GH41299"]) == []


def test_it_is_told_in_words_and_asked_at_a_terminal(console: Console) -> None:
    left(console)
    left(console, "ADA EXAMPLE", "500")
    no = console("guest", "erase", "--room", "412", "--as", "MM", stdin="n\n")
    assert (no.code, no.out) == (1, "")
    assert "It cannot be taken back" in no.err
    yes = console("guest", "erase", "--room", "412", "--as", "MM", stdin="y\n")
    assert yes.code == 0, yes
    assert "Erased: 1 name, 1 room, the texts of 1 line and 0 drafts; on record as line" in yes.out
    assert "not reached" in yes.out
    assert "1 other visit under the same name stay: --all-visits" in yes.out


def test_all_visits_go_together(console: Console) -> None:
    left(console)
    left(console, "ADA EXAMPLE", "500")
    done = console.json("guest", "erase", "--room", "412", "--all-visits", "--as", "MM", "--confirm")
    assert (len(done["stays"]), done["names"]) == (2, 2)
    assert traces(console.folder, ["Ada Example"]) == []


def test_a_note_with_a_part_of_the_name_is_told_and_may_go_along(console: Console) -> None:
    left(console)
    note = (
        "post",
        "--as",
        "RR",
        "--stay",
        left(console, "Bo Other", "500"),
        "--kind",
        "credit",
        "--amount",
        "6",
        "--confirm",
    )
    first, second = (console.json(*note, "--note", said)["seq"] for said in ("Mr Example's soup", "and ADA's tea"))
    erase = ("guest", "erase", "--room", "412", "--as", "MM", "--also", str(first))
    assert f"look at line {second}." in console.refused(*erase)["message"]
    done = console(*erase, "--confirm")
    assert f"A part of the name alone stays in the text of line {second}: look at it" in done.out
    assert traces(console.folder, ["Example's soup"]) == []
    assert console.json("verify", "--full")["ok"]


def test_erasing_is_a_managers(console: Console) -> None:
    left(console)
    assert console.refused("guest", "erase", "Ada", "--as", "LL", "--confirm")["error"] == "not_allowed"
    assert console.refused("guest", "retention", "--months", "6", "--as", "RR")["error"] == "not_allowed"
    assert console("guest", "erase", "--as", "MM").code == 2
    assert console("guest", "retention", "--run").code == 2
    assert console("guest", "retention", "--run", "--months", "3", "--as", "MM").code == 2


def test_retention_is_looked_at_set_and_run(console: Console) -> None:
    left(console)
    stands = console.json("guest", "retention")
    assert (stands["months"], stands["until"], stands["due"], stands["last_run"]) == (18, "2025-05-23", [], None)
    assert console.refused("guest", "retention", "--run", "--as", "MM", "--confirm")["error"] == "nothing_due"
    assert console.refused("guest", "retention", "--months", "0", "--as", "MM")["error"] == "bad_retention"
    assert console.json("guest", "retention", "--months", "1", "--as", "MM")["months"] == 1
    console.at = datetime.fromisoformat("2027-01-05T11:00:00+00:00")
    assert [d["name"] for d in console.json("guest", "retention")["due"]] == ["Ada Example"]
    words = console("guest", "retention").out
    assert "1 stay that ended on or before 2026-12-05 is due" in words
    assert "Ada Example" in words
    asked = console.refused("guest", "retention", "--run", "--as", "MM")
    assert asked["error"] == "retention"
    ran = console.json("guest", "retention", "--run", "--as", "MM", "--confirm")
    assert (ran["erased"], ran["due"], ran["last_run"]["stays"]) == (1, [], 1)
    assert console.json("verify")["ok"]
    assert traces(console.folder, ["Ada Example"]) == []


@pytest.mark.parametrize("reason", ["Ada asked", "example"])
def test_a_reason_with_the_name_is_refused(console: Console, reason: str) -> None:
    left(console)
    refused = console.refused("guest", "erase", "--room", "412", "--as", "MM", "--confirm", "--reason", reason)
    assert refused["error"] == "reason_names_guest"
