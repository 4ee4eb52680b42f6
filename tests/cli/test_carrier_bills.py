"""`latitude true-up --bills`: a carrier's file, every difference shown first, and what cannot be booked named per row."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.cli.console import Console
from tracker.desk import true_ups
from tracker.domain.problems import Refused
from tracker.ledger.line import Line
from tracker.ledger.store import Ledger


@pytest.fixture
def sent(console: Console) -> dict[str, int]:
    """Labels that were sent, by tracking number: three estimates, one that is none, one that was taken back."""
    console.json("guest", "add", "Ada Example", "--room", "412")
    found = {}
    for amount, number in (("12", "1Z 001"), ("9", "1Z 002"), ("20", "1Z 003"), ("7", "1Z 004")):
        more = () if number == "1Z 004" else ("--estimated",)
        label = console.json(
            "post", "--as", "LL", "--room", "412", "--kind", "free_label", "--amount", amount, "--tracking", number, *more
        )  # fmt: skip
        found[number] = int(label["seq"])
    console.json("reverse", str(found["1Z 003"]), "--as", "LL", "--reason", "not delivered")
    return found


def bill(console: Console, *rows: str, head: str = "Tracking Number;Amount;Currency") -> Path:
    path = console.folder.parent / "carrier.csv"
    path.write_text("\n".join((head, *rows)) + "\n", encoding="utf-8")
    return path


def lines(console: Console) -> int:
    return int(console.json("verify")["lines"])


def test_every_difference_is_shown_before_anything_is_recorded(console: Console, sent: dict[str, int]) -> None:
    before, path = lines(console), bill(console, "1Z-001;14,37;EUR", "1z002;8,50;EUR", "Total;22,87;")
    dry = console.json("true-up", "--bills", str(path), "--dry-run", "--as", "LL")
    assert [(m["of"], m["estimated_minor"], m["billed_minor"], m["difference_minor"]) for m in dry["matched"]] == [
        (sent["1Z 001"], 1200, 1437, 237),
        (sent["1Z 002"], 900, 850, -50),
    ]
    assert (dry["done"], dry["difference_minor"], dry["rejected"], lines(console)) == (False, 187, [], before)
    done = console.json("true-up", "--bills", str(path), "--as", "LL")
    assert (done["done"], done["difference_minor"], len(done["lines"])) == (True, 187, 2)
    assert console.json("true-up") == {"estimates": []}
    assert console.json("verify")["ok"]


def test_the_same_file_twice_changes_nothing(console: Console, sent: dict[str, int]) -> None:
    path = bill(console, "1Z001;14,37;EUR", "1Z002;8,50;EUR")
    console.json("true-up", "--bills", str(path), "--as", "LL")
    before = lines(console)
    again = console.json("true-up", "--bills", str(path), "--as", "LL")
    assert (again["matched"], len(again["same"]), again["rejected"], lines(console)) == ([], 2, [], before)
    assert sent["1Z 001"] == again["same"][0]["of"]


BAD = {
    "1Z999;3,00;EUR": "No label has the tracking number 1Z999.",
    "1Z002;-8,50;EUR": "-8,50 is below zero: enter what was given back by hand.",
    "1Z002;0,00;EUR": "The bill is nothing: take the gesture back instead if it was not sent.",
    "1Z002;8,50;CHF": "The bill is in CHF, and this hotel counts in EUR: enter it by hand.",
    "1Z002;$8,50;": "$8,50 is in USD, and this hotel counts in EUR: leave it out, or enter it by hand.",
    "1Z003;8,50;EUR": "Line {1Z 003} was taken back by line",
    "1Z004;8,50;EUR": "Line {1Z 004} is no estimate: only an estimate gets a bill.",
    "1Z002;eight;EUR": "“eight” is no amount: write plain digits.",
    ";8,50;EUR": "The row has no tracking number: write it in the file, or leave the row out.",
    "1Z002;;EUR": "The row has no amount: write it in the file, or leave the row out.",
}


def test_what_cannot_be_booked_is_named_per_row_and_nothing_is_half_recorded(
    console: Console, sent: dict[str, int]
) -> None:
    before, path = lines(console), bill(console, "1Z001;14,37;EUR", *BAD)
    dry = console.json("true-up", "--bills", str(path), "--dry-run", "--as", "LL")
    for number, (reject, (row, reason)) in enumerate(zip(dry["rejected"], BAD.items(), strict=True), 3):
        expected = reason
        for name, seq in sent.items():
            expected = expected.replace(f"{{{name}}}", str(seq))
        assert reject["reason"].startswith(expected), row
        assert reject["line"] == number
    refused = console.refused("true-up", "--bills", str(path), "--as", "LL")
    assert (refused["error"], refused["rejected"], lines(console)) == ("bill_rejects", len(BAD), before)
    done = console.json("true-up", "--bills", str(path), "--as", "LL", "--confirm")
    assert (len(done["lines"]), len(done["rejected"])) == (1, len(BAD))


def test_a_number_that_stands_twice_is_booked_by_nobody(console: Console, sent: dict[str, int]) -> None:
    path = bill(console, "1Z001;14,37;EUR", "1Z 001;14,37;EUR", "1Z002;8,50;EUR")
    dry = console.json("true-up", "--bills", str(path), "--dry-run", "--as", "LL")
    assert [r["line"] for r in dry["rejected"]] == [2, 3]
    assert dry["rejected"][0]["reason"] == ("1Z001 stands on line 3 too: add the two up, or leave one of them out.")
    assert [m["of"] for m in dry["matched"]] == [sent["1Z 002"]]


def test_a_label_that_was_billed_otherwise_is_left_to_a_person(console: Console, sent: dict[str, int]) -> None:
    seq = sent["1Z 001"]
    console.json("true-up", str(seq), "--billed", "13", "--as", "LL")
    refused = console.refused("true-up", "--bills", str(bill(console, "1Z001;14,37;EUR")), "--as", "LL")
    assert f"Line {seq} was billed already, at €13.00: enter a second bill by hand" in refused["message"]


def test_a_file_that_leaves_something_open_says_which_option_answers_it(console: Console, sent: dict[str, int]) -> None:
    path = bill(console, "1Z001;1.234", head="Nummer;Betrag")
    assert console.refused("true-up", "--bills", str(path), "--as", "LL")["error"] == "no_header"
    named = ("true-up", "--bills", str(path), "--as", "LL", "--column", "tracking=Nummer")
    refused = console.refused(*named)
    assert refused["message"].endswith("Repeat with --decimal point or --decimal comma.")
    dry = console.json(*named, "--decimal", "comma", "--dry-run")
    assert (dry["matched"][0]["billed_minor"], dry["matched"][0]["of"]) == (123400, sent["1Z 001"])
    assert console("true-up", "--bills", str(path)).code == 2
    assert console("true-up", "4", "--bills", str(path), "--as", "LL").code == 2
    assert console.refused("true-up", "--bills", str(path), "--as", "RR", "--decimal", "comma", "--column", "tracking=Nummer")[
        "error"
    ] == "not_allowed"  # fmt: skip


def test_it_is_told_in_words(console: Console, sent: dict[str, int]) -> None:
    path = bill(console, "1Z001;14,37;EUR", "1Z999;3,00;EUR")
    said = console("true-up", "--bills", str(path), "--dry-run", "--as", "LL").out
    assert "1 bill to record (nothing is recorded yet): +€2.37 in all." in said
    assert f"line {sent['1Z 001']}" in said
    assert "€12.00 → €14.37" in said
    assert "  line 3: No label has the tracking number 1Z999." in said
    assert "1 estimate still without a bill." in said


def test_what_fails_half_way_leaves_no_trace(
    console: Console, sent: dict[str, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    before, path = lines(console), bill(console, "1Z001;14,37;EUR", "1Z002;8,50;EUR")
    whole = true_ups.append

    def breaks(ledger: Ledger, gesture: Line, *rest: Any, **more: Any) -> Line:
        if gesture.seq == sent["1Z 002"]:
            raise Refused("broken", "The second bill cannot be.")
        return whole(ledger, gesture, *rest, **more)

    with monkeypatch.context() as broken:
        broken.setattr(true_ups, "append", breaks)
        assert console.refused("true-up", "--bills", str(path), "--as", "LL")["error"] == "broken"
    assert lines(console) == before
