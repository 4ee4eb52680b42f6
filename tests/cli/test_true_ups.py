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
    console.at += timedelta(days=1)
    assert console("true-up").out.endswith(" 1 day\n")
    console.at += timedelta(days=30)
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


def test_the_same_bill_again_is_answered_as_already_so(console: Console) -> None:
    seq = posted(console)
    bill = ("true-up", str(seq), "--as", "LL", "--billed")
    first = console.json(*bill, "14.37")["seq"]
    again = console.json(*bill, "14.37")
    assert (again["seq"], again["repeated"]) == (first, True)
    assert f"line {seq} was €14.37 by its bill already: nothing was added." in console(*bill, "14.37").out
    assert console.refused(*bill[:2], "--as", "RR", "--billed", "14.37")["error"] == "not_allowed"
    assert console.json(*bill, "15")["amount_minor"] == 63
    assert console.json(*bill, "14.37")["amount_minor"] == -63  # the first bill was right after all


def test_a_bill_of_just_the_estimate_is_a_line(console: Console) -> None:
    """It is a fact that it came: the estimate waits no longer."""
    seq = posted(console)
    assert console.json("true-up", str(seq), "--billed", "12", "--as", "LL")["amount_minor"] == 0
    assert console.json("true-up") == {"estimates": []}
