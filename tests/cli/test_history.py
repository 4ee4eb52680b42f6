"""`latitude import history`: an old log comes in once, marked, outside every cap and total; what is wrong is named per row."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from tests.cli.console import Console

HEAD = "Date,Guest,Room,Reason,Type,Amount,Given by,Notes"


def log(console: Console, *rows: str, head: str = HEAD) -> Path:
    path = console.folder.parent / "old.csv"
    path.write_text("\n".join((head, *rows)) + "\n", encoding="utf-8")
    return path


def bring(console: Console, path: Path, *more: str) -> dict[str, object]:
    return console.json("import", "history", str(path), "--as", "MM", *more)


def lines(console: Console) -> int:
    return int(console.json("verify", "--full")["lines"])


ROWS = (
    "2024-03-05,Ada Example,412,IT.wifi,credit,20.00,AB,wifi down",
    "2024-03-06,Bea Example,413,cold soup,upgrade,35.50,AB,",
    "2024-03-06,,414,,shipping label,12.00,CD,charger",
)


def test_it_comes_in_marked_and_counts_nowhere(console: Console, tmp_path: Path) -> None:
    console.json("guest", "add", "Ada Example", "--room", "412")
    before = lines(console)
    dry = bring(console, log(console, *ROWS), "--dry-run")
    assert (dry["imported"], dry["value_minor"], dry["unknown_causes"], dry["done"]) == (3, 6750, 1, False)
    assert lines(console) == before
    done = bring(console, log(console, *ROWS))
    assert (done["imported"], done["first"], done["last"], done["kinds"]) == (
        3, "2024-03-05", "2024-03-06", {"credit": 1, "upgrade": 1, "free_label": 1},
    )  # fmt: skip
    assert lines(console) == before + 4
    assert console.json("standing", "--as", "RR", "--room", "412")["spent_minor"] == 0
    console.json("shift", "open", "--as", "LL")
    closed = console.json("shift", "close", "--as", "LL")
    assert closed["totals"]["value_minor"] == 0
    out = tmp_path / "all.csv"
    console.json("export", "--format", "csv", "--out", str(out))
    with out.open(encoding="utf-8-sig", newline="") as file:
        rows = [r for r in csv.DictReader(file) if r["entry"] == "imported"]
    assert [(r["imported_on"], r["kind"], r["imported_value"], r["value"], r["guest"], r["cause"], r["stay"]) for r in rows] == [
        ("2024-03-05", "credit", "20.00", "", "Ada Example", "IT.wifi", ""),
        ("2024-03-06", "upgrade", "35.50", "", "Bea Example", "", ""),
        ("2024-03-06", "free_label", "12.00", "", "", "", ""),
    ]  # fmt: skip
    assert [(r["imported_by"], r["cause_label"], r["note"]) for r in rows][1] == ("AB", "cold soup", "")
    assert b"Bea" not in _journal(console)


def _journal(console: Console) -> bytes:
    out = console.folder.parent / "all.jsonl"
    console.json("export", "--format", "jsonl", "--out", str(out))
    return out.read_bytes()


def test_the_report_says_that_it_came_in(console: Console) -> None:
    bring(console, log(console, *ROWS))
    console.json("shift", "open", "--as", "LL")
    console.json("shift", "close", "--as", "LL")
    from tracker.desk.shift_facts import shift_facts
    from tracker.ledger.store import Ledger

    ledger = Ledger(console.folder / "latitude.ledger")
    try:
        said = shift_facts(ledger, 1, console.at).exceptions
    finally:
        ledger.close()
    assert any(
        "3 lines of an old log were brought in, €67.50: they count on no cap and in no total." in s for s in said
    )


def test_the_same_log_twice_changes_nothing_and_a_longer_one_adds_the_rest(console: Console) -> None:
    bring(console, log(console, *ROWS, ROWS[0]))
    before = lines(console)
    again = bring(console, log(console, ROWS[0], *ROWS))
    assert (again["imported"], again["same"], again["line"], lines(console)) == (0, 4, None, before)
    more = bring(console, log(console, *ROWS, ROWS[0], ROWS[0].replace("Ada", "Cai")))
    assert (more["imported"], more["same"], lines(console)) == (1, 4, before + 2)
    assert console("import", "history", str(log(console, *ROWS)), "--as", "MM").out.startswith(
        "Nothing new is in this log."
    )


def test_who_was_erased_is_not_brought_in_again(console: Console) -> None:
    console.json("guest", "add", "Ada Example", "--room", "412")
    bring(console, log(console, *ROWS))
    console.json("guest", "erase", "Ada Example", "--as", "MM", "--confirm")
    assert b"Ada" not in (console.folder / "latitude.ledger").read_bytes()
    again = bring(console, log(console, *ROWS))
    assert (again["imported"], again["same"]) == (0, 3)
    assert lines(console)


BAD = {
    "05/13/2024,Ada,412,,credit,20.00,,": None,
    "2024-02-30,Ada,412,,credit,20.00,,": "2024-02-30 is no date, as February 2024 has 29 days",
    ",Ada,412,,credit,20.00,,": "The row has no date: write it in the file, or leave the row out.",
    "2031-01-01,Ada,412,,credit,20.00,,": "2031-01-01 is still to come: an old log ends today.",
    "2024-03-05,Ada,412,,credit,-20.00,,": "-20.00 is below zero: enter what was given back by hand.",
    "2024-03-05,Ada,412,,credit,,,": "The row has no value: write it in the file, or leave the row out.",
    "2024-03-05,Ada,412,,fruit basket,20.00,,": "“fruit basket” is no kind: write label, credit or upgrade",
    "2024-03-05,Ada,412,,credit,$20.00,,": "$20.00 is in USD, and this hotel counts in EUR",
    '2024-03-05,Ada,412,,credit,20.00,,"open': "A quotation mark opens in this row and never closes",
    "2024-03-05,Ada,412,,credit,20.00,,,extra": "The row has 9 columns and the header 8",
}


def test_a_row_that_cannot_be_is_named_with_its_reason(console: Console) -> None:
    wrong = [row for row, reason in BAD.items() if reason]
    dry = bring(console, log(console, *ROWS, *wrong), "--dry-run")
    assert (dry["imported"], dry["rejected"]) == (3, len(wrong))
    rejects = dry["rejects"]
    assert isinstance(rejects, list)
    for number, (found, row) in enumerate(zip(rejects, wrong, strict=True), len(ROWS) + 2):
        assert found["line"] == number
        assert found["reason"].startswith(BAD[row]), row


def test_a_log_with_half_its_rows_wrong_is_refused_or_comes_in_without_them_when_confirmed(console: Console) -> None:
    before, path = lines(console), log(console, *ROWS, *["2024-03-05,Ada,412,,fruit,1,,"] * 3)
    refused = console.refused("import", "history", str(path), "--as", "MM")
    assert (refused["error"], refused["rejected"], lines(console)) == ("history_rejects", 3, before)
    assert refused["message"].startswith("3 of 6 rows cannot be brought in. Line 5: “fruit” is no kind")
    done = bring(console, path, "--confirm")
    assert (done["imported"], done["rejected"], lines(console)) == (3, 3, before + 4)


def test_dates_in_an_order_that_cannot_be_known_are_asked_for(console: Console) -> None:
    path = log(console, "03/04/2024,1,20", "05/06/2024,1,20", head="Date,Room,Amount")
    refused = console.refused("import", "history", str(path), "--as", "MM")
    assert refused["message"].endswith("Repeat with --dates dmy or --dates mdy.")
    assert bring(console, path, "--dry-run", "--dates", "dmy")["last"] == "2024-06-05"
    assert bring(console, path, "--dry-run", "--dates", "mdy")["last"] == "2024-05-06"


def test_dates_in_two_orders_and_amounts_in_two_locales_are_taken_where_they_are_plain(console: Console) -> None:
    rows = ("13/04/2024;1;20,50", "04/13/2024;1;20.50", "03/04/2024;1;20", "2024-04-13;1;1.234")
    dry = bring(console, log(console, *rows, head="Date;Room;Amount"), "--dry-run")
    assert (dry["imported"], dry["value_minor"]) == (2, 4100)
    rejects = dry["rejects"]
    assert isinstance(rejects, list)
    assert [r["line"] for r in rejects] == [4, 5]
    assert rejects[0]["reason"].startswith("03/04/2024 can be two days, as this list writes both orders")
    assert rejects[1]["reason"] == "1.234 can be read in two ways: write it with its decimals."


def test_columns_that_are_not_recognised_can_be_named(console: Console) -> None:
    path = log(console, "2024-03-05,20", head="Wann,Wieviel")
    refused = console.refused("import", "history", str(path), "--as", "MM")
    assert refused["message"].endswith("Repeat with --column FIELD=HEADER.")
    done = bring(console, path, "--column", "date=Wann", "--column", "value=Wieviel")
    assert done["columns"] == {"date": "Wann", "value": "Wieviel"}
    assert console.refused("import", "history", str(path), "--as", "MM", "--column", "Wann")["error"] == "bad_mapping"


def test_only_a_manager_brings_a_log_in(console: Console) -> None:
    assert console.refused("import", "history", str(log(console, *ROWS)), "--as", "LL")["error"] == "not_allowed"


@pytest.mark.parametrize(
    ("data", "code"),
    [(b"", "empty_file"), (b"%PDF-1.4 x", "not_a_list"), (b"Date,Amount\n", "no_rows"), (None, "no_file")],
)
def test_what_is_no_log_is_refused_in_one_sentence(console: Console, data: bytes | None, code: str) -> None:
    path = console.folder.parent / "x.csv"
    if data is not None:
        path.write_bytes(data)
    assert console.refused("import", "history", str(path), "--as", "MM")["error"] == code


def test_a_log_comes_back_with_its_names_after_a_restore(console: Console) -> None:
    saved = console.json("backup", "--as", "LL")["file"]
    bring(console, log(console, *ROWS))
    before = lines(console)
    console.json("restore", saved, "--as", "MM", "--confirm")
    assert lines(console) == before + 1
    again = bring(console, log(console, *ROWS))
    assert (again["imported"], again["same"]) == (0, 3)
    out = console.folder.parent / "back.csv"
    console.json("export", "--format", "csv", "--out", str(out))
    assert out.read_text(encoding="utf-8-sig").count("Bea Example") == 1
