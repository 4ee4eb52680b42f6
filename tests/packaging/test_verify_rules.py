"""The auditor's verifier on a chain that was computed anew: what must not be posted is named all the same."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.packaging.audit import Lines, changed, first, rechained, said_of, write


def added(kind: str, after: str, /, **fields: Any) -> Callable[[Lines], int]:
    """Put a copy of the last line of a kind, with some fields changed, at the end; `after` is what it is about."""

    def change(lines: Lines) -> int:
        like = next(line for line in reversed(lines) if line["kind"] == kind)
        about = lines[first(lines, after) - 1]["uuid"] if after else like["about"]
        lines.append(
            {
                **like,
                "uuid": "00000000-0000-4000-8000-000000000000",
                "about": about,
                "business_day": lines[-1]["business_day"],
                **fields,
            }
        )
        return len(lines)

    return change


def a_day_back(lines: Lines) -> int:
    lines[-1]["business_day"] = (date.fromisoformat(lines[-2]["business_day"]) - timedelta(days=1)).isoformat()
    return len(lines)


def a_close_left_out(lines: Lines) -> int:
    seq = first(lines, "shift_close")
    del lines[seq - 1]
    return first(lines, "shift_open", 1) - 1


def a_gesture_left_out(lines: Lines) -> int:
    del lines[first(lines, "credit", 1) - 1]
    return first(lines, "shift_close") - 1


def approved_at_once(lines: Lines) -> int:
    """An approval of the 12,000, which a lead let pass when it was posted."""
    added("approval", "credit")(lines)
    lines[-1]["about"] = lines[first(lines, "credit", 4) - 1]["uuid"]
    return len(lines)


def a_lead_who_left(lines: Lines) -> int:
    seq = next(x["seq"] for x in lines if x["approver"] == "LL")
    like = lines[first(lines, "join") - 1]
    gone = {"initials": "LL"}
    lines.insert(seq - 1, {**like, "uuid": "gone", "kind": "retire", "body": gone})
    return int(seq) + 1


def kept_what_was_given(lines: Lines) -> int:
    gesture = lines[first(lines, "credit", 1) - 1]
    return changed("promise_kept", about=gesture["uuid"], stay=gesture["stay"])(lines)


def how_a_handing_landed(lines: Lines) -> int:
    return changed("outcome", about=lines[first(lines, "promise", 1) - 1]["uuid"])(lines)


def replied_to_a_colleague(lines: Lines) -> int:
    return changed("note", body={"lines": [first(lines, "credit")]})(lines)


@pytest.mark.parametrize(
    ("tamper", "said"),
    [
        pytest.param(changed("note", actor="LL"), "for somebody else", id="replied for a colleague"),
        pytest.param(changed("note", actor=None, rep=None), "for somebody else", id="replied as nobody"),
        pytest.param(changed("note", kind="bad_pin"), "for somebody else", id="a reply of another kind"),
        pytest.param(replied_to_a_colleague, "not its rep's", id="replied to a colleague's lines"),
        pytest.param(changed("note", body={"lines": [9999]}), "not its rep's", id="replied to lines of later"),
        pytest.param(changed("note", body={"lines": "all"}), "not its rep's", id="replied to everything"),
        pytest.param(changed("note", body={"lines": [True]}), "not its rep's", id="replied to no number"),
        pytest.param(changed("note", amount=5), "counts all the same", id="a note with an amount"),
        pytest.param(changed("note", cost=5), "counts all the same", id="a note with a cost"),
        pytest.param(changed("note", on_cap=0), "counts all the same", id="a note on a cap"),
        pytest.param(
            changed("note", body={"what": "log", "log": "x", "lines": 1, "value": 5, "first_seq": 1}), "of an old log",
            id="a log that is not there",
        ),
        pytest.param(
            changed("note", body={"what": "log", "log": "x", "lines": 0, "value": 5, "first_seq": 1}), "of an old log",
            id="a log of another value",
        ),
        pytest.param(changed("note", body={"what": "pms", "value": 5}), "property system", id="posted elsewhere, and nothing"),
        pytest.param(
            added("note", "join", body={"what": "pms", "value": 5}), "property system", id="posted elsewhere, a person"
        ),
        pytest.param(
            added("note", "credit", stay="elsewhere", body={"what": "pms", "value": 5}), "property system",
            id="posted elsewhere for another guest",
        ),
        pytest.param(a_day_back, "goes back from business day", id="the day goes back"),
        pytest.param(changed("reversal", amount=-2001), "more than", id="more than was given"),
        pytest.param(changed("reversal", cost=-2001), "more than", id="more cost than was given"),
        pytest.param(changed("reversal", amount=5), "more than", id="a reversal that gives"),
        pytest.param(changed("reversal", nights=2), "nights", id="nights that were not given"),
        pytest.param(changed("reversal", counts_from="2026-11-22"), "nights", id="an earlier night"),
        pytest.param(changed("reversal", stay="0" * 12), "not a gesture of that guest", id="another guest's"),
        pytest.param(changed("reversal", rep="R2"), "not a gesture of that guest and rep", id="another rep's"),
        pytest.param(changed("reversal", about="nowhere"), "is not there", id="about nothing there"),
        pytest.param(changed("reversal", about=None), "is not there", id="about nothing"),
        pytest.param(added("reversal", ""), "for the second time", id="taken back twice"),
        pytest.param(added("reversal", "join"), "not a gesture", id="not a gesture"),
        pytest.param(added("reversal", "reversal"), "not a gesture", id="a reversal of a reversal"),
        pytest.param(changed("reversal", amount=None), "no whole reversal", id="a reversal of no amount"),
        pytest.param(changed("reversal", cost=None), "no whole reversal", id="a reversal of no cost"),
        pytest.param(changed("reversal", nights=None), "no whole reversal", id="a reversal of no nights"),
        pytest.param(changed("reversal", counts_from=None), "no whole reversal", id="a reversal of no day"),
        pytest.param(added("decline", ""), "does not wait for it", id="resolved twice"),
        pytest.param(added("approval", "credit"), "not a gesture of that guest", id="approves what does not wait"),
        pytest.param(approved_at_once, "does not wait for it", id="approves what was approved at once"),
        pytest.param(changed("decline", approver=None), "without an approver", id="declined by nobody"),
        pytest.param(changed("shift_open", 1, body={"shift": 3}), "opens shift 3", id="a shift number left out"),
        pytest.param(changed("shift_close", 1, body={"shift": 1}), "closes shift 1", id="a shift closed twice"),
        pytest.param(changed("shift_open", 0, body={"shift": "1"}), "no number", id="a shift of words"),
        pytest.param(a_close_left_out, "opens shift 2", id="a close left out"),
        pytest.param(a_gesture_left_out, "closes its shift over other lines", id="a gesture left out"),
        pytest.param(changed("shift_close", body={"totals": {}}), "totals", id="totals made up"),
        pytest.param(changed("shift_close", 1, body={"first_seq": 1}), "other lines", id="a shift that takes another's lines"),
        pytest.param(changed("credit", 3, approver="RR", body={"over_by": 1}), "who posted it", id="one's own approval"),
        pytest.param(changed("credit", 3, approver="R2"), "who was no lead", id="approved by a rep"),
        pytest.param(changed("credit", 3, approver="ZZ"), "who was no lead", id="approved by nobody known"),
        pytest.param(a_lead_who_left, "who was no lead", id="approved by somebody who left"),
        pytest.param(changed("credit", 1, amount=10_001), "above the cap", id="above the cap"),
        pytest.param(changed("credit", 1, body={"spent": 9_999}), "above the cap", id="nothing was left"),
        pytest.param(changed("credit", 1, body={"over_by": 1}), "above the cap", id="over by"),
        pytest.param(changed("credit", 1, body={"cap": "all"}), "no number in its cap", id="a cap of words"),
        pytest.param(changed("credit", 1, body={"over_by": None}), "no number in its over_by", id="over by nothing"),
        pytest.param(changed("credit", 1, actor="ZZ", rep="ZZ"), "did not work here", id="by nobody"),
        pytest.param(changed("credit", 1, rep="R2"), "somebody else", id="on a colleague's cap"),
        pytest.param(changed("credit", 1, amount=-5), "no whole gesture", id="below zero"),
        pytest.param(changed("upgrade", 0, nights=0), "no whole gesture", id="no night"),
        pytest.param(changed("upgrade", 0, nights=61), "no whole gesture", id="too many nights"),
        pytest.param(changed("credit", 1, stay=None), "no whole gesture", id="for no guest"),
        pytest.param(changed("credit", 1, counts_from=None), "no whole gesture", id="on no day"),
        pytest.param(changed("credit", 1, on_cap=2), "no whole gesture", id="twice on the cap"),
        pytest.param(changed("credit", 1, amount=None), "no whole gesture", id="of no amount"),
        pytest.param(changed("credit", 1, actor=None, rep=None), "somebody else", id="by no one"),
        pytest.param(changed("credit", 1, about="nowhere"), "is not there", id="a gesture about nothing there"),
        pytest.param(changed("promise", 0, body={"promise": None}), "promises nothing", id="due at no time"),
        pytest.param(changed("promise", 0, stay=None), "no line of its guest", id="promised to nobody"),
        pytest.param(changed("promise", 1, about=None), "no gesture and no promise", id="hands on nothing"),
        pytest.param(changed("promise", 1, stay="0" * 12), "no line of its guest", id="hands on another guest's"),
        pytest.param(added("promise", "join", body={"promise": "x"}, stay=None), "no line of its guest", id="belongs to no guest"),
        pytest.param(added("promise_kept", ""), "which was settled", id="kept twice"),
        pytest.param(added("promise", "", body={"what": "handed"}), "which was settled", id="handed on when it was kept"),
        pytest.param(changed("promise_kept", 0, about=None), "no gesture and no promise", id="keeps nothing"),
        pytest.param(kept_what_was_given, "promised nothing", id="keeps what was not promised"),
        pytest.param(changed("promise_kept", 0, stay="0" * 12), "no line of its guest", id="keeps another guest's"),
        pytest.param(changed("outcome", 0, about=None), "no gesture and no promise", id="the outcome of nothing"),
        pytest.param(changed("outcome", 0, stay="0" * 12), "no line of its guest", id="another guest's outcome"),
        pytest.param(how_a_handing_landed, "promised nothing", id="the outcome of a handing on"),
        pytest.param(changed("credit", 1, kind="gift"), "no known kind", id="a kind made up"),
        pytest.param(added("credit", "", uuid=""), "has the uuid", id="an identity twice"),
    ],
)  # fmt: skip
def test_a_chain_computed_anew_does_not_hide_what_must_not_be_posted(
    lines: Lines, tmp_path: Path, capsys: pytest.CaptureFixture[str], tamper: Callable[[Lines], int], said: str
) -> None:
    seq = tamper(lines)
    if not lines[-1]["uuid"]:
        lines[-1]["uuid"] = lines[0]["uuid"]
    code, answer = said_of(write(tmp_path / "x.jsonl", rechained(lines)), capsys)
    assert code == 4
    assert re.search(rf"\bline {seq}\b", answer), answer
    assert said in answer


def test_sole_lead_mode_lets_a_lead_approve_an_own_entry(
    lines: Lines, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    changed("credit", 3, approver="LL", actor="LL", rep="LL")(lines)
    like = lines[first(lines, "cap") - 1]
    path = write(tmp_path / "x.jsonl", rechained(lines))
    assert said_of(path, capsys)[0] == 4
    lines.insert(like["seq"], {**like, "uuid": "policy", "kind": "policy", "body": {"sole_lead": True}})
    assert "who posted it" not in said_of(write(path, rechained(lines)), capsys)[1]


def outcome(lines: Lines) -> None:
    """A line of another kind about a gesture."""
    gesture = lines[first(lines, "credit") - 1]
    added("outcome", "credit", stay=gesture["stay"], body={"outcome": "delighted"})(lines)


def broken(lines: Lines) -> None:
    """The second promise, which is still open."""
    promise = lines[first(lines, "promise", 2) - 1]
    added("promise_kept", "", about=promise["uuid"], body={"kept": False})(lines)


def nothing_given(lines: Lines) -> None:
    """A gesture that costs nothing is within any cap, even one lowered below what was spent."""
    lines[-1].update(amount=0, cost=0, body={**lines[-1]["body"], "spent": 20_000})


def the_last_cent(lines: Lines) -> None:
    lines[-1].update(amount=100, body={**lines[-1]["body"], "spent": 9_900, "cap": 10_000})


def sixty_nights(lines: Lines) -> None:
    lines[-1].update(kind="upgrade", nights=60)


def nothing_taken_back(lines: Lines) -> None:
    last = lines[-1]
    taken = {"stay": last["stay"], "rep": last["rep"], "about": last["uuid"], "amount": 0, "cost": 0}
    taken["counts_from"] = last["counts_from"]
    added("reversal", "", **taken)(lines)


def billed(lines: Lines) -> None:
    """A label that turned out dearer, and the shift's close, whose totals count it as given and not as taken back."""
    last = lines[-1]
    added(
        "reversal", "", **{x: last[x] for x in ("stay", "rep")}, about=last["uuid"], kind="true_up", amount=50, cost=50
    )(lines)
    closes = lines[first(lines, "shift_close", 1) - 1]
    totals = {"gestures": 1, "guests": 1, "value_minor": 150, "cost_minor": 150, "reversed_minor": 0}
    own = {"shift": 3, "first_seq": closes["seq"] + 1, "last_seq": len(lines) + 1, "totals": totals}
    lines.append({**closes, "uuid": "the third close", "body": own})


@pytest.mark.parametrize(
    "change", [outcome, broken, nothing_given, the_last_cent, sixty_nights, nothing_taken_back, billed]
)
def test_what_may_be_posted_is_not_called_wrong(
    lines: Lines, tmp_path: Path, capsys: pytest.CaptureFixture[str], change: Callable[[Lines], None]
) -> None:
    change(lines)
    code, answer = said_of(write(tmp_path / "x.jsonl", rechained(lines)), capsys)
    assert code == 0, answer
