"""`promise` and `outcome`: what is owed, from a script's side."""

from __future__ import annotations

from tests.cli.console import Console


def test_what_is_owed_is_listed_the_soonest_first(console: Console) -> None:
    console.json("guest", "add", "Ada Example", "--room", "412")
    gesture = console.json(
        "post", "--as", "RR", "--room", "412", "--kind", "credit", "--amount", "20", "--promise", "1d", "--note", "wifi"
    )
    alone = console.json(
        "promise", "add", "--as", "RR", "--room", "412", "--due", "18:00", "--what", "call back", "--owner", "LL"
    )
    assert (alone["state"], alone["owner"], alone["due"]) == ("open", "LL", "2026-11-23T18:00:00+01:00")
    found = console.json("promise", "list")["promises"]
    assert [(p["id"], p["owner"], p["words"]) for p in found] == [
        (alone["id"], "LL", "call back"), (gesture["seq"], "RR", "wifi"),
    ]  # fmt: skip
    assert [p["id"] for p in console.json("promise", "list", "--owner", "rr")["promises"]] == [gesture["seq"]]
    console.later(hours=5, minutes=30)
    assert console.json("promise", "list")["promises"][0]["state"] == "due"
    console.later(hours=1)
    assert console.json("promise", "list")["promises"][0]["state"] == "overdue"
    assert "overdue" in console("promise", "list").out


def test_it_is_kept_or_broken_once_and_handed_on(console: Console) -> None:
    console.json("guest", "add", "Ada Example", "--room", "412")
    ids = [
        console.json("promise", "add", "--as", "RR", "--room", "412", "--due", "2h", "--what", what)["id"]
        for what in ("call back", "find the charger")
    ]
    handed = console.json("promise", "hand", str(ids[0]), "--as", "R2")
    assert (handed["owner"], handed["handed_by"]) == ("R2", "R2")
    assert console.json("promise", "hand", str(ids[0]), "--to", "R2", "--as", "LL")["line"] is None
    kept = console.json("promise", "keep", str(ids[0]), "--as", "R2", "--word", "reached")
    assert (kept["state"], kept["settled_by"], kept["settled_words"]) == ("kept", "R2", "reached")
    assert console("promise", "break", str(ids[1]), "--as", "RR").out.startswith(f"Promise {ids[1]} is broken, says RR")
    refused = console.refused("promise", "keep", str(ids[0]), "--as", "RR")
    assert (refused["error"], refused["state"]) == ("already_settled", "kept")
    assert console.json("promise", "list")["promises"] == []
    assert console("promise", "list").out == "Nothing is owed to anybody.\n"
    assert [p["state"] for p in console.json("promise", "list", "--all")["promises"]] == ["kept", "broken"]
    assert console.json("verify", "--full")["ok"]


def test_how_it_landed_is_recorded_and_the_last_answer_counts(console: Console) -> None:
    console.json("guest", "add", "Ada Example", "--room", "412")
    made = console.json("promise", "add", "--as", "RR", "--room", "412", "--due", "2h", "--what", "call back")
    said = console.json("outcome", str(made["id"]), "unhappy", "--as", "R2", "--word", "waited all day")
    assert (said["outcome"], said["of"]) == ("still_unhappy", made["id"])
    assert console("outcome", str(made["id"]), "delighted", "--as", "R2").out.endswith(
        f"delighted (line {said['seq'] + 1}).\n"
    )
    assert console.json("promise", "list")["promises"][0]["outcome"] == "delighted"
    assert console.refused("outcome", str(made["id"]), "meh", "--as", "R2")["error"] == "unknown_outcome"
    assert console.refused("outcome", "1", "fine", "--as", "R2")["error"] == "no_gesture"


def test_the_csv_has_them_beside_the_gestures(console: Console) -> None:
    console.json("guest", "add", "Ada Example", "--room", "412")
    made = console.json("promise", "add", "--as", "RR", "--room", "412", "--due", "2h", "--what", "=call back")
    console.json("promise", "break", str(made["id"]), "--as", "R2")
    console.json("outcome", str(made["id"]), "fine", "--as", "R2")
    file = console.folder / "journal.csv"
    console.json("export", "--format", "csv", "--out", str(file))
    rows = file.read_text("utf-8-sig").splitlines()
    names = rows[0].split(",")
    cells = [dict(zip(names, row.split(","), strict=True)) for row in rows[1:]]
    assert [(c["entry"], c["owner"], c["promise"], c["kept"], c["outcome"]) for c in cells] == [
        ("promise", "RR", "'=call back", "", ""), ("promise_kept", "", "", "0", ""), ("outcome", "", "", "", "fine"),
    ]  # fmt: skip
    assert cells[0]["due"] == "2026-11-23T14:00:00+01:00"


def test_a_gesture_can_say_what_is_promised_and_by_whom(console: Console) -> None:
    console.json("guest", "add", "Ada Example", "--room", "412")
    post = (
        "post",
        "--as",
        "RR",
        "--room",
        "412",
        "--kind",
        "credit",
        "--amount",
        "20",
        "--promised",
        "call when it is up",
    )
    assert console.refused(*post)["error"] == "no_due"
    console.json(*post, "--promise", "2h", "--owner", "ll")
    (found,) = console.json("promise", "list")["promises"]
    assert (found["words"], found["owner"], found["actor"]) == ("call when it is up", "LL", "RR")
