"""The bill for an estimate, entered on the shift page by keys (story 23)."""

from __future__ import annotations

from tests.rig import Hotel
from tests.ui.shift.conftest import ShiftDesk, Start
from tracker.desk import true_ups
from tracker.domain.gesture import Kind
from tracker.ui.shift.now.matters import every_line, exceptions


def labels(hotel: Hotel) -> None:
    stay = hotel.guest("Lena Label", "777")
    hotel.post(stay, 1200, kind=Kind.FREE_LABEL, estimated=True)
    hotel.post(stay, 8000, kind=Kind.FREE_LABEL, estimated=True)


def marked(desk: ShiftDesk) -> list[tuple[str, str]]:
    """What stands on the bills that the table of exceptions and of all lines shows."""
    view = desk.page.reading.view
    assert view is not None
    assert [mark for row in exceptions(view) if row.gesture == "True-up" for mark in row.marks] == [
        mark for row in every_line(view) if row.gesture == "True-up" for mark in row.marks
    ]
    return [mark for row in every_line(view) if row.gesture == "True-up" for mark in row.marks]


def test_23_a_bill_is_entered_by_keys_and_the_difference_is_seen_while_it_is_typed(start: Start) -> None:
    desk = start("LL", labels)
    desk.press("Ctrl+B")
    panel = desk.page.questions.current()
    assert panel is not None
    assert "€12.00" in panel.words()  # type: ignore[attr-defined]  # the bill's panel
    desk.type("14.37")
    assert "+€2.37" in panel.words()  # type: ignore[attr-defined]  # the bill's panel
    desk.press("Return")
    assert desk.page.questions.current() is None
    assert desk.count("true_up") == 1
    assert "is recorded" in desk.status()
    assert [x.value for x in (desk.page.reading.view.estimates if desk.page.reading.view else ())] == [8000]


def test_23_a_bill_above_the_cap_is_recorded_and_said(start: Start) -> None:
    desk = start("LL", labels)
    desk.press("Ctrl+B")
    desk.type("12")
    desk.press("Return", "Ctrl+B")
    desk.type("120")
    desk.press("Return")
    assert "above its cap" in desk.status()
    assert desk.count("true_up") == 2
    assert marked(desk) == [("over", "over by true-up")]
    desk.press("Ctrl+B")
    assert desk.page.questions.current() is None
    assert desk.status() == "No estimate waits for its bill"


def test_a_bill_that_somebody_entered_meanwhile_is_no_second_line(start: Start) -> None:
    desk = start("LL", labels)
    desk.press("Ctrl+B")
    seq = min(x.seq for x in desk.page.reading.view.estimates) if desk.page.reading.view else 0
    person = desk.rig.window.link.person
    assert person is not None
    desk.rig.work(lambda ledger: true_ups.true_up(ledger, seq, 1437, person, desk.rig.window.link.clock()))
    desk.type("14.37")
    desk.press("Return")
    assert "is recorded" in desk.status()
    assert desk.count("true_up") == 1
    assert [x.value for x in (desk.page.reading.view.estimates if desk.page.reading.view else ())] == [8000]


def test_an_amount_that_is_none_stays_in_the_field(start: Start) -> None:
    desk = start("LL", labels)
    desk.press("Ctrl+B")
    desk.type("1e3")
    desk.press("Return")
    panel = desk.page.questions.current()
    assert panel is not None
    assert desk.count("true_up") == 0
    assert panel.amount.text() == "1e3"  # type: ignore[attr-defined]  # the bill's panel
    desk.press("Esc")
    assert desk.page.questions.current() is None


def test_a_rep_is_not_offered_to_enter_bills(start: Start) -> None:
    desk = start("RR", labels)
    desk.press("Ctrl+B")
    assert desk.page.questions.current() is None
    assert desk.count("true_up") == 0
