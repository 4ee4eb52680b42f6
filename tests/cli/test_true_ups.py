"""`latitude true-up`: the bill for an estimate, and what still waits for one."""

from __future__ import annotations

from datetime import timedelta

from tests.cli.console import Console


def posted(console: Console) -> int:
    console.json("guest", "add", "Ada Example", "--room", "412")
    label = ("post", "--as", "RR", "--room", "412", "--kind", "free_label", "--amount", "12", "--estimated")
    return int(console.json(*label)["seq"])


def test_a_bill_replaces_an_estimate(console: Console) -> None:
    seq = posted(console)
    (waits,) = console.json("true-up")["estimates"]
    assert (waits["seq"], waits["amount_minor"], waits["days"], waits["old"]) == (seq, 1200, 0, False)
    done = console.json("true-up", str(seq), "--billed", "14.37", "--as", "LL")
    assert (done["amount_minor"], done["estimated_minor"], done["billed_minor"], done["of"]) == (237, 1200, 1437, seq)
    assert done["over_by_true_up"] is False
    assert console.json("true-up") == {"estimates": []}
    assert console("true-up").out == "No estimate waits for its bill.\n"
    assert console.json("standing", "--as", "RR", "--room", "412")["spent_minor"] == 1200
    assert console.json("verify")["ok"]


def test_estimates_are_told_with_their_age(console: Console) -> None:
    seq = posted(console)
    console.at += timedelta(days=31)
    said = console("true-up").out
    assert f"line {seq}" in said
    assert "31 days, older than 30" in said


def test_a_bill_is_entered_by_a_lead_with_an_amount(console: Console) -> None:
    seq = posted(console)
    assert console.refused("true-up", str(seq), "--billed", "14.37", "--as", "RR")["error"] == "not_allowed"
    assert console.refused("true-up", "1", "--billed", "14.37", "--as", "LL")["error"] == "no_estimate"
    assert console.refused("true-up", str(seq), "--billed", "x", "--as", "LL")["error"] == "bad_amount"
    assert console("true-up", str(seq), "--billed", "14.37").code == 2
    assert console("true-up", str(seq), "--as", "LL").code == 2
    without = console("true-up", "--billed", "14.37", "--as", "LL")  # no list of what waits, as if it were entered
    assert (without.code, without.out) == (2, "")
    assert "say which" in without.err
