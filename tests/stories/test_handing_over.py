"""Stories 5 and 6: what a shift leaves open is listed, named on its close and handed on; a forgotten shift is closed by the next."""

from __future__ import annotations

import io
from pathlib import Path

import pypdfium2
import pytest

from tests.rig import PINS, Hotel, refused
from tracker.desk import approvals, documents, shifts
from tracker.desk.promises import settling
from tracker.desk.shift_facts import shift_facts
from tracker.desk.shift_page import shift_view
from tracker.domain.gesture import Kind
from tracker.ledger import house as of_house
from tracker.ledger.line import NewLine
from tracker.ledger.verify import verify


def text_of(pdf: bytes) -> str:
    with pypdfium2.PdfDocument(io.BytesIO(pdf)) as document:
        return " ".join(page.get_textpage().get_text_bounded() for page in document).replace("\r\n", " ")


@pytest.fixture
def open_ends(hotel: Hotel) -> tuple[int, int, int, int]:
    """An approval, an estimate and a promise that are open, and one line that is all three; their numbers."""
    stay = hotel.guest()
    waits = hotel.post(stay, 50_000, by="R2", approver="LL").line.seq
    estimate = hotel.post(stay, 1200, kind=Kind.FREE_LABEL, estimated=True).line.seq
    promise = hotel.post(stay, 300, promise="1d").line.seq
    all_three = hotel.post(
        stay, 60_000, by="R2", kind=Kind.FREE_LABEL, estimated=True, promise="2h", approver="LL"
    ).line.seq
    hotel.post(stay, 100)
    return waits, estimate, promise, all_three


def test_05_what_is_open_is_listed_before_the_shift_is_closed(hotel: Hotel, open_ends: tuple[int, ...]) -> None:
    waits, estimate, promise, all_three = open_ends
    view = shift_view(hotel.ledger, hotel.now)
    assert [w.line.seq for w in view.waiting] == [waits, all_three]
    assert [line.seq for line in view.estimates] == [estimate, all_three]
    assert [p.seq for p in view.promises] == [all_three, promise], "the soonest first"


def test_05_it_closes_with_exceptions_that_stand_on_the_close_line_and_in_the_report(
    hotel: Hotel, open_ends: tuple[int, ...]
) -> None:
    waits, estimate, promise, all_three = open_ends
    number = hotel.close()
    closed = of_house.shift(hotel.ledger, number).closed
    assert closed is not None
    assert closed.body["carried"] == [waits, all_three]
    assert closed.body["estimates"] == [estimate, all_three]
    assert closed.body["promises"] == [promise, all_three]
    told = text_of(documents.shift_report(shift_facts(hotel.ledger, number, hotel.now)))
    for said in (
        f"Line {waits}, room 412: €500.00 waits for approval and is carried to the next shift.",
        f"Line {estimate}, room 412: €12.00 is an estimate until the bill is in.",
        "2 handed to the next shift",
        "2 promises are handed to the next shift, told under “Promises”.",
        f"{all_three} Mon 23 Nov, 14:00 412 Ada Example",
        f"{promise} Tue 24 Nov, 12:00 412 Ada Example",
    ):
        assert said in told, told
    assert verify(hotel.ledger, full=True).ok


def test_05_the_next_shift_has_them_and_hands_on_what_is_still_open(hotel: Hotel, open_ends: tuple[int, ...]) -> None:
    waits, estimate, promise, all_three = open_ends
    hotel.close()
    hotel.later(hours=8)
    shifts.open_one(hotel.ledger, hotel.people["RR"], hotel.now)
    view = shift_view(hotel.ledger, hotel.now)
    assert [w.line.seq for w in view.waiting] == [waits, all_three]
    assert [line.seq for line in view.estimates] == [estimate, all_three]
    assert [p.seq for p in view.promises] == [all_three, promise]
    approvals.resolve(hotel.ledger, waits, hotel.people["MM"], hotel.now, granted=True)
    number = hotel.close()
    closed = of_house.shift(hotel.ledger, number).closed
    assert closed is not None
    assert closed.body["carried"] == [all_three]
    facts = shift_facts(hotel.ledger, number, hotel.now)
    assert (
        f"Line {estimate} of 2026-11-23, room 412: €12.00 is still an estimate until the bill is in."
        in facts.exceptions
    )
    assert any(x.startswith(f"Line {all_three} of 2026-11-23, room 412: €600.00 still waits") for x in facts.exceptions)


def test_05_what_was_settled_is_not_handed_on(hotel: Hotel, open_ends: tuple[int, ...]) -> None:
    waits, estimate, promise, all_three = open_ends
    approvals.resolve(hotel.ledger, all_three, hotel.people["MM"], hotel.now, granted=False)
    approvals.resolve(hotel.ledger, waits, hotel.people["MM"], hotel.now, granted=True)
    settling.settle(hotel.ledger, promise, hotel.people["RR"], hotel.now, kept=True, words="called back")
    settling.settle(hotel.ledger, all_three, hotel.people["RR"], hotel.now, kept=False, words="the lead declined it")
    ledger, line = hotel.ledger, hotel.ledger.by_seq(estimate)
    assert line is not None
    with ledger.write():  # the bill has come
        ledger.append(
            NewLine("true_up", "LL", hotel.now, line.business_day, {"of": line.seq}, about=line.uuid, stay=line.stay,
                    rep=line.rep, amount=237, nights=1, counts_from=line.counts_from, on_cap=False, cost=237)
        )  # fmt: skip
    number = hotel.close()
    closed = of_house.shift(ledger, number).closed
    assert closed is not None
    assert not {"carried", "estimates", "promises"} & set(closed.body)
    facts = shift_facts(ledger, number, hotel.now)
    assert (facts.promises, [p.state for p in facts.settled]) == ((), ["kept", "broken"])
    told = text_of(documents.shift_report(facts))
    for said in ("1 kept · 1 broken", "called back", "the lead declined it", "Rolf Rep (R2)", "Rita Rep (RR)"):
        assert said in told, told


def test_05_a_promise_is_handed_on_for_a_week_after_it_was_due(hotel: Hotel) -> None:
    seq = hotel.post(hotel.guest(), 300, promise="1d").line.seq
    handed = []
    for _ in range(10):
        closed = of_house.shift(hotel.ledger, hotel.close()).closed
        assert closed is not None
        handed.append(closed.body.get("promises"))
        hotel.later(hours=24)
        shifts.open_one(hotel.ledger, hotel.people["RR"], hotel.now)
    assert handed == [[seq]] * 9 + [None]


def test_05_the_report_of_a_closed_shift_stays_as_it_was_when_things_are_settled_later(
    hotel: Hotel, open_ends: tuple[int, ...]
) -> None:
    number = hotel.close()
    before = documents.shift_report(shift_facts(hotel.ledger, number, hotel.now))
    hotel.later(hours=3)
    approvals.resolve(hotel.ledger, open_ends[0], hotel.people["MM"], hotel.now, granted=True)
    hotel.close()
    assert documents.shift_report(shift_facts(hotel.ledger, number, hotel.later(days=1).now)) == before


def test_06_a_forgotten_shift_is_closed_by_the_next_lead_and_no_line_changes_hands(hotel: Hotel) -> None:
    stay = hotel.guest()
    shifts.open_one(hotel.ledger, hotel.people["RR"], hotel.now)
    late = [hotel.post(stay, 500, by=by).line for by in ("RR", "R2", "LL")]
    hotel.later(hours=20)
    with refused("shift_open", "Shift 1 is open since 2026-11-23 12:00 (RR): close it first."):
        shifts.open_one(hotel.ledger, hotel.people["R2"], hotel.now)
    with refused("not_allowed", "ask a lead"):
        shifts.close(hotel.ledger, hotel.people["R2"], hotel.now)
    shift, totals = shifts.close(hotel.ledger, hotel.people["L2"], hotel.now)
    assert shift.closed is not None
    assert (shift.opened.actor, shift.closed.actor) == ("RR", "L2")
    assert totals.value == 1500
    for line in late:
        assert hotel.ledger.by_seq(line.seq) == line
    facts = shift_facts(hotel.ledger, shift.number, hotel.now)
    assert facts.closed_by is not None
    assert (facts.opened_by.initials, facts.closed_by.initials) == ("RR", "L2")
    assert [x.actor.initials for x in facts.lines] == ["RR", "R2", "LL"]
    assert [(g.label.split()[0], g.value) for g in facts.by_rep] == [("LL", 500), ("R2", 500), ("RR", 500)]
    assert facts.business_days[0] < facts.business_days[-1], "it went on past the cutoff"
    after = hotel.post(stay, 100).line
    assert of_house.shift(hotel.ledger, 2).first_seq <= after.seq


def test_06_the_one_who_forgot_it_is_not_asked_and_may_have_left_the_house(hotel: Hotel, tmp_path: Path) -> None:
    from tracker.desk import people

    shifts.open_one(hotel.ledger, hotel.people["LL"], hotel.now)
    hotel.post(hotel.guest(), 500)
    manager = hotel.later(days=1).sign_in("MM", PINS["MM"])
    people.retire(hotel.ledger, "LL", manager, hotel.now)
    number = hotel.close(by="L2")
    told = documents.write_report(hotel.ledger, tmp_path / "shift.pdf", hotel.now, number=number)
    said = text_of(told.file.read_bytes())
    assert "Lea Lead" in said
    assert "Luis Lead" in said
