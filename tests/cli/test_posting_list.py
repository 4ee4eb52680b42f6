"""`latitude posting-list`: what the property system still lacks, marked once it is there, and back again when it was taken back."""

from __future__ import annotations

import csv
from datetime import timedelta
from pathlib import Path

import pytest

from tests.cli.console import Console


@pytest.fixture
def given(console: Console) -> list[int]:
    """A credit to a folio, an upgrade of two nights, one that waits for an approval."""
    console.json("guest", "add", "=Ada Example", "--room", "412")
    credit = ("post", "--as", "RR", "--room", "412", "--kind", "credit")
    found = [
        console.json(*credit, "--amount", "20", "--applies-to", "folio 2", "--reference", "R-7", "--cause", "IT.wifi")
    ]
    found.append(
        console.json("post", "--as", "RR", "--room", "412", "--kind", "upgrade", "--amount", "10", "--nights", "2")
    )
    return [int(x["seq"]) for x in found]


def seqs(console: Console, *more: str) -> list[tuple[int, int]]:
    return [(p["seq"], p["due_minor"]) for p in console.json("posting-list", *more)["postings"]]


def lines(console: Console) -> int:
    return int(console.json("verify", "--full")["lines"])


def test_it_lists_what_is_not_posted_with_all_that_posting_needs(console: Console, given: list[int]) -> None:
    first = console.json("posting-list")["postings"][0]
    assert (first["room"], first["folio"], first["reference"], first["code"], first["due_minor"]) == (
        "412", "folio 2", "R-7", "IT.wifi", 2000,
    )  # fmt: skip
    assert seqs(console) == [(given[0], 2000), (given[1], 2000)]
    console.at += timedelta(days=4)
    assert [(p["days"], p["old"]) for p in console.json("posting-list")["postings"]] == [(4, True), (4, True)]
    assert "4 days, open too long" in console("posting-list").out


def test_what_is_marked_leaves_the_list_once(console: Console, given: list[int]) -> None:
    marked = ("posting-list", "--posted", str(given[0]), "--as", "LL")
    assert console.json(*marked)["marked"] == [given[0]]
    before = lines(console)
    assert console.json(*marked)["marked"] == []
    assert (seqs(console), lines(console)) == ([(given[1], 2000)], before)
    assert console.json("posting-list", "--not-posted", str(given[0]), "--as", "LL")["marked"] == [given[0]]
    assert len(seqs(console)) == 2
    assert console.json("posting-list", "--all-posted", "--as", "LL")["marked"] == given
    assert console("posting-list").out == "Everything is posted.\n"


def test_what_was_taken_back_after_it_was_posted_comes_off_there_too(console: Console, given: list[int]) -> None:
    console.json("posting-list", "--all-posted", "--as", "LL")
    console.json("reverse", str(given[0]), "--as", "LL", "--reason", "returned", "--amount", "5")
    assert seqs(console) == [(given[0], -500)]
    console.json("posting-list", "--all-posted", "--as", "LL")
    assert (seqs(console), console.json("verify", "--full")["ok"]) == ([], True)


def test_what_was_taken_back_before_is_not_listed_and_what_waits_neither(console: Console, given: list[int]) -> None:
    console.json("reverse", str(given[1]), "--as", "RR", "--reason", "entered wrong")
    waits = console.json(
        "post", "--as", "RR", "--room", "412", "--kind", "credit", "--amount", "90", "--approve-as", "LL"
    )
    assert [seq for seq, _ in seqs(console)] == [given[0], int(waits["seq"])]


def test_only_lines_of_the_list_are_marked_all_or_none(console: Console, given: list[int]) -> None:
    before = lines(console)
    refused = console.refused("posting-list", "--posted", str(given[0]), "--posted", "1", "--as", "LL")
    assert (refused["error"], lines(console), len(seqs(console))) == ("not_to_post", before, 2)
    assert console.refused("posting-list", "--posted", str(given[0]), "--as", "RR")["error"] == "not_allowed"
    assert console("posting-list", "--posted", str(given[0])).code == 2


def test_it_is_of_a_shift_or_of_days(console: Console, given: list[int]) -> None:
    console.json("shift", "close", "--as", "LL")
    console.at += timedelta(days=1)
    later = console.json("post", "--as", "RR", "--room", "412", "--kind", "credit", "--amount", "7")
    assert seqs(console, "--shift", "1") == [(given[0], 2000), (given[1], 2000)]
    assert seqs(console, "--shift", "2") == [(int(later["seq"]), 700)]
    assert seqs(console, "--from", "2026-11-24") == [(int(later["seq"]), 700)]
    assert len(seqs(console, "--to", "2026-11-23")) == 2
    assert console.refused("posting-list", "--from", "2026-11-24", "--to", "2026-11-23")["error"] == "bad_range"


@pytest.mark.parametrize(("decimal", "delimiter", "amount"), [("point", ",", "20.00"), ("comma", ";", "20,00")])
def test_as_csv_it_opens_in_a_spreadsheet_of_the_country(
    console: Console, given: list[int], tmp_path: Path, decimal: str, delimiter: str, amount: str
) -> None:
    out = tmp_path / "list.csv"
    console.json("posting-list", "--out", str(out), "--decimal", decimal)
    with out.open(encoding="utf-8", newline="") as file:
        text = file.read()
    assert text.startswith("\ufeffseq")
    rows = list(csv.DictReader(text.removeprefix("\ufeff").splitlines(), delimiter=delimiter))
    assert [(r["seq"], r["amount"], r["guest"], r["folio"]) for r in rows] == [
        (str(given[0]), amount, "'=Ada Example", "folio 2"),
        (str(given[1]), amount, "'=Ada Example", ""),
    ]


def test_the_journal_as_csv_has_the_incident_and_the_decimals_that_were_asked_for(
    console: Console, given: list[int], tmp_path: Path
) -> None:
    out = tmp_path / "all.csv"
    console.json("export", "--format", "csv", "--out", str(out), "--decimal", "comma")
    rows = list(csv.DictReader(out.read_text(encoding="utf-8-sig").splitlines(), delimiter=";"))
    assert [r["value"] for r in rows] == ["20,00", "20,00"]
    assert "incident" in rows[0]
