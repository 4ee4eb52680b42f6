"""`rep`, `cap`, `guest`, `day` and `shift`: the house as a script keeps it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.console import Console

LIST = """Room;Guest Name;Arrival;Departure;Conf. No.
412;Example, Ada;2026-11-22;2026-11-25;A1
413;王小明;2026-11-23;2026-11-24;A2
;Nobody, Ned;2026-11-23;2026-11-24;A3
"""


def listed(console: Console, text: str, encoding: str = "utf-8") -> str:
    path = console.folder.parent / "in-house.csv"
    path.write_bytes(text.encode(encoding))
    return str(path)


def test_people_join_change_and_leave(console: Console) -> None:
    console.env["LATITUDE_NEW_PIN"] = "4711"
    joined = console.json("rep", "add", "Łukasz Nguyễn", "--initials", "ln", "--role", "rep", "--as", "MM")
    assert joined["rep"] == {"initials": "LN", "name": "Łukasz Nguyễn", "role": "rep", "retired": False}
    assert joined["rep"] in joined["reps"]
    assert console.json("rep", "role", "LN", "--role", "lead", "--as", "MM")["rep"]["role"] == "lead"
    assert console.json("shift", "open", "--as", "LN", pin="4711")["shift"] == 1
    console.env["LATITUDE_NEW_PIN"] = "999999"
    console.json("rep", "pin", "LN", "--as", "LN", pin="4711")
    assert console.refused("shift", "close", "--as", "LN", pin="4711")["error"] == "bad_pin"
    assert console.json("shift", "close", "--as", "LN", pin="999999")["shift"] == 1
    assert console.json("rep", "retire", "LN", "--as", "MM")["rep"]["retired"] is True
    assert console.refused("shift", "open", "--as", "LN", pin="999999")["error"] == "retired"
    again = console.refused("rep", "add", "Lea Neu", "--initials", "LN", "--role", "rep", "--as", "MM")
    assert again["error"] == "initials_taken"
    assert [p["initials"] for p in console.json("rep", "list")["reps"]][-1] == "LN"
    assert "left" in console("rep", "list").out.splitlines()[-1]


def test_only_a_manager_changes_people_and_caps_and_one_always_stays(console: Console) -> None:
    console.env["LATITUDE_NEW_PIN"] = "4711"
    args = ("rep", "add", "N", "--initials", "NN", "--role", "rep", "--as", "LL")
    assert console.refused(*args)["error"] == "not_allowed"
    assert console.refused("cap", "set", "5", "--role", "rep", "--as", "LL")["error"] == "not_allowed"
    assert console.refused("rep", "retire", "MM", "--as", "MM")["error"] == "last_manager"
    assert console.refused("rep", "role", "MM", "--role", "rep", "--as", "MM")["error"] == "last_manager"
    console.env["LATITUDE_NEW_PIN"] = "12a4"
    assert console.refused("rep", "pin", "RR", "--as", "MM")["error"] == "bad_pin_form"
    console.env["LATITUDE_NEW_PIN"] = ""
    assert console.refused("rep", "pin", "RR", "--as", "MM")["error"] == "no_pin"


def test_caps_are_dated(console: Console) -> None:
    later = console.json("cap", "set", "50", "--role", "rep", "--from", "2026-12-01", "--basis", "party", "--as", "MM")
    assert later["cap"] == {"role": "rep", "cap_minor": 5000, "cap": "50.00", "basis": "party", "from": "2026-12-01"}
    assert [(c["role"], c["cap_minor"], c["from"]) for c in later["caps"]] == [
        ("rep", 10000, "2026-11-23"), ("lead", 30000, "2026-11-23"), ("manager", None, "2026-11-23"), ("rep", 5000, "2026-12-01"),
    ]  # fmt: skip
    console.json("guest", "add", "Ada", "--room", "412")
    assert console.json("standing", "--as", "RR", "--room", "412")["cap_minor"] == 10000
    assert console.json("standing", "--as", "RR", "--room", "412", "--day", "2026-12-01")["cap_minor"] == 5000
    assert console.json("cap", "set", "none", "--role", "rep", "--as", "MM")["cap"]["cap_minor"] is None
    assert console.json("standing", "--as", "RR", "--room", "412")["cap_minor"] is None
    assert (
        console.refused("cap", "set", "1", "--role", "rep", "--from", "2026-11-22", "--as", "MM")["error"]
        == "past_date"
    )
    assert console.json("cap", "set", "0", "--role", "rep", "--as", "MM")["cap"]["cap_minor"] == 0


def test_14_a_cap_lowered_below_what_was_given_leaves_nothing_and_breaks_nothing(console: Console) -> None:
    console.json("guest", "add", "Ada", "--room", "412")
    console.json("post", "--as", "RR", "--room", "412", "--kind", "credit", "--amount", "80")
    console.json("cap", "set", "50", "--role", "rep", "--as", "MM")
    found = console.json("standing", "--as", "RR", "--room", "412")
    assert (found["cap_minor"], found["spent_minor"], found["remaining_minor"], found["over_minor"]) == (
        5000,
        8000,
        0,
        3000,
    )


def test_7_a_guest_moves_and_is_found_under_either_room(console: Console) -> None:
    stay = console.json(
        "guest", "add", "Łukasz Nguyễn", "--room", "412", "--until", "2026-11-25", "--confirmation", "C9"
    )["stay"]
    assert isinstance(stay, str)
    moved = console.json("guest", "move", "--room", "412", "--to", "518")
    assert (moved["stay"], moved["guest"]["room"], moved["guest"]["rooms"]) == (stay, "518", ["412", "518"])
    for text in ("412", "518", "lukasz", "nguyen", "C9", stay):
        (found,) = console.json("guest", "find", text)["guests"]
        assert (found["stay"], found["name"], found["in_house"]) == (stay, "Łukasz Nguyễn", True)
    assert console.json("guest", "find", "zzz") == {"guests": []}
    assert console("guest", "find", "zzz").out == "Nobody was found.\n"


@pytest.mark.parametrize(
    "args",
    [
        ("--room", "412", "--to", "518"),
        ("412", "--to", "518"),
        ("412", "--room", "518"),
        ("ada", "--to", "518"),
        ("STAY", "--room", "518"),
        ("--stay", "STAY", "--room", "518"),
        ("--guest", "example", "--to", "518"),
    ],
)
def test_a_move_is_said_in_whatever_way_comes_to_mind(console: Console, args: tuple[str, ...]) -> None:
    stay = console.json("guest", "add", "Ada Example", "--room", "412")["stay"]
    moved = console.json("guest", "move", *(stay if word == "STAY" else word for word in args))
    assert (moved["stay"], moved["guest"]["room"]) == (stay, "518")
    assert console("guest", "move", "--room", "518").code == 2
    console.json("guest", "add", "Bo Example", "--room", "518")
    assert console.refused("guest", "leave", "example")["error"] == "ambiguous_guest"
    console.json("guest", "leave", "bo")
    assert console.refused("guest", "leave", "nobody")["error"] == "unknown_guest"
    assert console.json("guest", "leave", "518")["guest"]["left"] is True


def test_8_a_new_guest_in_the_room_comes_first(console: Console) -> None:
    old = console.json("guest", "add", "Ada", "--room", "412")["stay"]
    assert console.json("guest", "leave", "--room", "412")["guest"]["left"] is True
    new = console.json("guest", "add", "Bo", "--room", "412")["stay"]
    assert [g["stay"] for g in console.json("guest", "find", "412")["guests"]] == [new, old]
    after = console.json("post", "--as", "RR", "--room", old, "--kind", "credit", "--amount", "1")
    assert after["post_stay"] is True


def test_guest_changes_take_as_and_check_the_pin_when_it_is_given(console: Console) -> None:
    assert console.json("guest", "add", "Ada", "--room", "412", "--as", "RR")["stay"]
    assert console.refused("guest", "add", "Bo", "--room", "413", "--as", "RR", pin="0000")["error"] == "bad_pin"
    assert console.refused("guest", "move", "--room", "412", "--to", "5", "--as", "XX")["error"] == "unknown_person"
    assert console.json("guest", "find", "413") == {"guests": []}
    assert console.refused("guest", "add", "ada", "--room", "412")["error"] == "already_in_house"


def test_a_list_with_headers_of_its_own_is_imported_by_naming_its_columns(console: Console, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Wer,Zimmer,Bis\nAda Example,412,2026-11-30\n", encoding="utf-8")
    refused = console.refused("guest", "import", str(path))
    assert refused["message"].endswith("say which column it is. Repeat with --column FIELD=HEADER.")
    named = ("--column", "name=Wer", "--column", "room=Zimmer", "--column", "departure=Bis")
    done = console.json("guest", "import", str(path), *named)
    assert (done["imported"], done["columns"]["name"]) == (1, "Wer")
    assert console.json("guest", "find", "412")["guests"][0]["departure"] == "2026-11-30"
    assert console.refused("guest", "import", str(path), "--column", "Wer")["error"] == "bad_mapping"


def test_an_import_is_tried_first_and_then_done(console: Console) -> None:
    path = listed(console, LIST)
    dry = console.json("guest", "import", path, "--dry-run")
    assert (dry["imported"], dry["rejected"], dry["new"], dry["dry_run"]) == (2, 1, 2, True)
    assert [r["line"] for r in dry["rejects"]] == [4]
    assert dry["rejects"][0]["reason"]
    assert "Columns are read so: “" in console("guest", "import", path, "--dry-run").out
    assert console.json("guest", "find", "412") == {"guests": []}
    done = console.json("guest", "import", path)
    assert (done["imported"], done["rejected"], done["dry_run"]) == (2, 1, False)
    assert [g["name"] for g in console.json("guest", "find", "413")["guests"]] == ["王小明"]
    again = console.json("guest", "import", path)
    assert (again["imported"], again["same"]) == (0, 2)
    moved = listed(console, LIST.replace("413;", "414;").replace("412;Example, Ada", "412;Other, Ola"))
    assert console.refused("guest", "import", moved, "--mark-gone")["error"] == "rejects_first"
    tidy = "".join(LIST.splitlines(keepends=True)[:3])
    whole = listed(console, tidy.replace("413;", "414;").replace("412;Example, Ada", "412;Other, Ola"))
    changed = console.json("guest", "import", whole, "--mark-gone")
    assert (changed["new"], changed["changed"], changed["gone"]) == (1, 1, 1)
    assert any("413" in change for row in changed["rows"] for change in row["changes"])
    said = console("guest", "import", listed(console, LIST))
    assert said.code == 0
    assert "line 4 rejected: " in said.out


def test_dates_that_can_be_read_in_two_ways_are_asked_for(console: Console) -> None:
    path = listed(console, "Room,Name,Arrival,Departure\n412,Ada,03/11/2026,04/12/2026\n")
    asked = console.refused("guest", "import", path)
    assert "--dates" in asked["message"] or "day" in asked["message"]
    assert console.json("guest", "import", path, "--dates", "dmy")["imported"] == 1
    (found,) = console.json("guest", "find", "412")["guests"]
    assert (found["arrival"], found["departure"]) == ("2026-11-03", "2026-12-04")


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_lists_come_in_every_encoding(console: Console, encoding: str) -> None:
    path = listed(console, "Room\tName\n412\tÅsa Ñandú\n", encoding)
    assert console.json("guest", "import", path)["imported"] == 1
    assert console.json("guest", "find", "412")["guests"][0]["name"] == "Åsa Ñandú"


def test_a_long_list_counts_while_somebody_looks_and_leaves_the_screen_clean(console: Console) -> None:
    path = listed(console, "Room,Name\n" + "".join(f"{n},Guest Number{n}\n" for n in range(1, 1201)))
    assert console("guest", "import", path, "--dry-run").err == ""
    console.watched = True
    said = console("guest", "import", path)
    assert "Rows: " in said.err
    assert said.err.split("\r")[-2].strip() == ""
    assert said.err.endswith("\r")
    assert "\n" not in said.err
    assert console("guest", "import", path, "--json").err == ""
    failed = console("guest", "import", listed(console, "no list"))
    assert failed.err.splitlines()[-1].strip().endswith(".")


def test_the_ledger_itself_is_no_list_and_no_report(console: Console) -> None:
    """It would be opened by hand, which drops SQLite's locks on it."""
    path = str(console.folder / "latitude.ledger")
    assert console.refused("guest", "import", path)["error"] == "is_ledger"
    assert console.refused("verify", "--report", path)["error"] == "is_ledger"


def test_2_the_day_is_rolled_once_and_asks_before_twice(console: Console) -> None:
    rolled = console.json("day", "roll", "--as", "LL")
    assert (rolled["business_day"], rolled["rolled"]) == ("2026-11-24", True)
    console.later(hours=2)
    assert console.refused("day", "roll", "--as", "LL")["error"] in ("rolled_recently", "roll_ahead")
    assert console.refused("day", "roll", "--as", "RR")["error"] == "not_allowed"
    shown = console.json("day", "show")
    assert (shown["business_day"], shown["calendar"]) == ("2026-11-24", "2026-11-23")
    assert "the calendar says 2026-11-23" in console("day", "show").out


def test_shifts_open_close_show_and_list(console: Console) -> None:
    empty = console.json("shift", "list")
    assert (empty["shifts"], empty["shift"]) == ([], None)
    assert console.refused("shift", "show")["error"] == "no_shift"
    assert console.refused("shift", "close", "--as", "LL")["error"] == "no_open_shift"
    opened = console.json("shift", "open", "--as", "RR")
    assert {"shift", "first_seq", "last_seq", "totals"} <= set(opened)
    assert (opened["shift"], opened["open"], opened["opened_by"]) == (1, True, "RR")
    assert console.refused("shift", "open", "--as", "R2")["error"] == "shift_open"
    console.json("guest", "add", "Ada", "--room", "412")
    console.json("post", "--as", "RR", "--room", "412", "--kind", "credit", "--amount", "20", "--cost", "7")
    waits = console.json(
        "post", "--as", "RR", "--room", "412", "--kind", "credit", "--amount", "400", "--approve-as", "LL"
    )
    assert console.refused("shift", "close", "--as", "RR")["error"] == "not_allowed"
    closed = console.json("shift", "close", "--as", "LL", "--note", "Lift 2 is out")
    assert (closed["shift"], closed["open"], closed["closed_by"], closed["carried"]) == (1, False, "LL", [waits["seq"]])
    assert closed["totals"] == {
        "gestures": 2, "guests": 1, "value_minor": 42000, "value": "420.00", "cost_minor": 40700, "cost": "407.00",
        "reversed_minor": 0, "reversed": "0.00",
    }  # fmt: skip
    assert {**console.json("shift", "show", "1"), "backup": closed["backup"], "backup_problem": ""} == closed
    assert console.json("shift", "open", "--as", "R2")["first_seq"] == closed["last_seq"] + 1
    both = console.json("shift", "list", "--as", "RR", pin="")  # reading asks nobody for a PIN
    assert [s["shift"] for s in both["shifts"]] == [1, 2]
    assert both["shift"] == 2
    assert console.refused("shift", "show", "9")["error"] == "no_shift"
    assert "Shift 1 was closed by LL" in console("shift", "show", "1").out
    assert len(console("shift", "list").out.splitlines()) == 2


def test_closing_tells_a_person_what_is_carried(console: Console) -> None:
    console.json("guest", "add", "Ada", "--room", "412")
    waits = console.json(
        "post", "--as", "RR", "--room", "412", "--kind", "credit", "--amount", "400", "--approve-as", "LL"
    )
    lines = console("shift", "close", "--as", "LL").out.splitlines()
    assert "1 gesture for 1 guest," in lines[0]
    assert f"line {waits['seq']} still to be approved" in lines[1]
    assert "latitude report 1 --out" in lines[2]


def test_a_list_that_is_not_there_or_a_folder_is_refused(console: Console, tmp_path: Path) -> None:
    assert console.refused("guest", "import", str(tmp_path / "none.csv"))["error"] == "no_file"
    assert console.refused("guest", "import", str(tmp_path))["error"] == "no_file"
