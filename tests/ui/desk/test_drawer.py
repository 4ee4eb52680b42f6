"""The gesture drawer: the same draft as the line's, with every field of its kind."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from tests.rig import PINS, Hotel
from tests.ui.desk.conftest import Desk, OpenDesk
from tracker.ledger import entries
from tracker.ui.desk.approval import Approval

pytestmark = pytest.mark.by_lot("the drawer", 13)

POPUPS = pytest.mark.qt_log_ignore("This plugin does not support")
"""The list of suggestions is a window of its own, which the offscreen platform only half knows."""


def texts(desk: Desk) -> dict[str, str]:
    seq = desk.lines()[-1].seq
    entry = desk.rig.work(lambda ledger: entries.by_seq(ledger, seq))
    assert entry is not None
    return entry.texts


def test_what_was_typed_in_the_line_is_carried_into_the_drawer(desk: Desk) -> None:
    desk.type("412 c20 wifi down !1d").press("Ctrl+N")
    drawer = desk.page.drawing.drawer
    assert drawer.isVisible()
    assert drawer.guest.edit.text() == "412 Łukasz Nguyễn"
    assert drawer.tabs.current() == "credit"
    assert drawer.worth.amount.text() == "20.00"
    assert drawer.reasons.cause.key() == "IT.wifi"
    assert drawer.reasons.note.text() == "wifi down"
    assert drawer.reasons.promise.text() == "1d"
    assert drawer.gauge.words.text() == "leaves €80.00 of €100"
    uuid = desk.page.flow.composing.uuid
    desk.press("Return")
    (line,) = desk.lines()
    assert (line.uuid, line.amount, line.body["cause"], bool(line.body["promise"])) == (uuid, 2000, "IT.wifi", True)
    assert not drawer.isVisible()
    assert (desk.text, desk.focus()) == ("", "quick")


def test_a_label_with_its_parcel(desk: Desk) -> None:
    desk.press("Ctrl+N").type("412").press("Tab")
    desk.page.drawing.drawer.tabs.focus_current()
    desk.type("l")
    drawer = desk.page.drawing.drawer
    assert drawer.tabs.current() == "free_label"
    fields = drawer.kinds[drawer.form.kind].fields
    for name, text in (("carrier", "DHL"), ("tracking", "00340434"), ("item", "charger"), ("destination", "Wien")):
        fields[name].editor.setFocus()
        desk.type(text)
    drawer.worth.amount.setFocus()
    desk.type("12")
    drawer.worth.estimated.choose("yes")
    desk.press("Return")
    (line,) = desk.lines()
    assert (line.kind, line.amount, line.body["estimated"]) == ("free_label", 1200, True)
    assert texts(desk) == {"carrier": "DHL", "tracking": "00340434", "item": "charger", "destination": "Wien"}
    row = desk.page.recent.table.rows.row(0)
    assert row is not None
    assert row.marks == (("estimate", "estimate"),)


def test_a_credit_with_its_outlet_and_expiry(desk: Desk) -> None:
    desk.type("207 c15").press("Ctrl+N")
    fields = desk.page.drawing.drawer.kinds[desk.page.drawing.drawer.form.kind].fields
    fields["applies_to"].editor.setFocus()
    desk.type("Bar")
    fields["expiry"].editor.setFocus()
    desk.type("31.12.2027").press("Return")
    assert desk.lines() == []
    assert "YYYY-MM-DD" in fields["expiry"].error()
    assert desk.focus() == "field-expiry"
    desk.press("Ctrl+A").type("2027-12-31").press("Return")
    assert texts(desk) == {"applies_to": "Bar", "expiry": "2027-12-31"}


def test_an_upgrade_counts_on_every_night(desk: Desk) -> None:
    """Story 18."""
    desk.type("318 upgrade 40").press("Ctrl+N")
    drawer = desk.page.drawing.drawer
    assert drawer.worth.fields["amount"].isVisible()
    drawer.worth.nights.setFocus()
    drawer.worth.nights.selectAll()
    desk.type("3")
    assert drawer.gauge._sum.text() == "€120.00 in all"
    assert drawer.gauge.words.text().startswith("leaves €60.00 of €100 on Mon 23 Nov")
    fields = drawer.kinds[drawer.form.kind].fields
    fields["to_room"].editor.setFocus()
    desk.type("Junior suite").press("Return")
    (line,) = desk.lines()
    assert (line.kind, line.amount, line.nights) == ("upgrade", 4000, 3)


@POPUPS
def test_cause_fault_severity_and_channel_are_recorded(desk: Desk) -> None:
    desk.type("412 c20").press("Ctrl+N")
    reasons = desk.page.drawing.drawer.reasons
    reasons.cause.setFocus()
    edit = reasons.cause.lineEdit()
    assert edit is not None
    edit.selectAll()
    desk.type("street").press("Tab")
    assert reasons.cause.key() == "NS.street"
    for choice, key in ((reasons.fault, "third_party"), (reasons.severity, "3"), (reasons.channel, "phone")):
        choice.setCurrentIndex(choice.findData(key))
        choice.activated.emit(choice.currentIndex())
    desk.press("Return")
    body = desk.lines()[0].body
    assert (body["cause"], body["fault"], body["severity"], body["channel"]) == ("NS.street", "third_party", 3, "phone")


@POPUPS
def test_words_of_no_cause_choose_none(desk: Desk) -> None:
    desk.type("412 c20").press("Ctrl+N")
    reasons = desk.page.drawing.drawer.reasons
    reasons.cause.setFocus()
    edit = reasons.cause.lineEdit()
    assert edit is not None
    edit.selectAll()
    desk.type("zzzz").press("Tab")
    assert (reasons.cause.key(), reasons.cause.currentText()) == ("", "No cause")


@pytest.mark.parametrize(
    ("field", "typed", "said"),
    [
        ("amount", "12,5", "read in two ways"),
        ("amount", "-5", "negative"),
        ("amount", "0", "gives nothing"),
        ("cost", "abc", "no amount"),
    ],
)
def test_a_wrong_amount_is_said_at_its_field(desk: Desk, field: str, typed: str, said: str) -> None:
    desk.type("412 c20").press("Ctrl+N")
    shown = desk.page.drawing.drawer.worth.fields[field]
    shown.editor.setFocus()
    desk.press("Ctrl+A").type(typed).press("Return")
    assert desk.lines() == []
    assert said in shown.error()
    assert desk.focus() == f"field-{field}"
    desk.press("Ctrl+A").type("5")
    assert shown.error() == ""


def test_a_promise_that_is_no_time_is_said_at_its_field(desk: Desk) -> None:
    desk.type("412 c20").press("Ctrl+N")
    desk.page.drawing.drawer.reasons.promise.setFocus()
    desk.type("soon").press("Return")
    assert desk.lines() == []
    assert "2h" in desk.page.drawing.drawer.reasons.fields["promise"].error()


def test_an_owner_nobody_knows_is_said_at_its_field(desk: Desk) -> None:
    desk.type("412 c20").press("Ctrl+N")
    drawer = desk.page.drawing.drawer
    drawer.reasons.fields["promise"].editor.setFocus()
    desk.type("2h")
    drawer.reasons.fields["owner"].editor.setFocus()
    desk.type("ZZ")
    drawer.worth.amount.setFocus()
    desk.press("Return")
    assert desk.lines() == []
    assert "Nobody here has the initials" in drawer.reasons.fields["owner"].error()
    assert "latitude" not in drawer.reasons.fields["owner"].error()
    assert desk.focus() == "field-owner"
    desk.press("Ctrl+A").type("R2").press("Return")
    assert len(desk.lines()) == 1


def test_too_many_words_of_a_promise_are_said_at_their_field_and_not_at_the_note(desk: Desk) -> None:
    desk.type("412 c20").press("Ctrl+N")
    fields = desk.page.drawing.drawer.reasons.fields
    fields["promise"].editor.setFocus()
    desk.type("2h")
    fields["promised"].editor.setFocus()
    QApplication.clipboard().setText("x" * 2500)
    desk.press("Ctrl+V", "Return")
    assert desk.lines() == []
    assert fields["promised"].error() == "What is promised is 2,500 letters long: use at most 2,000."
    assert fields["note"].error() == ""
    assert desk.focus() == "field-promised"


def test_without_a_guest_the_drawer_asks_for_one(desk: Desk) -> None:
    desk.press("Ctrl+N")
    assert desk.focus() == "field-stay"
    desk.press("Return")
    assert "Who is it for?" in desk.page.drawing.drawer.guest.field.error()


def test_the_guest_is_picked_from_a_list(open_desk: OpenDesk) -> None:
    desk = open_desk(lambda hotel: hotel.guest("Second Guest", "412") and None)
    desk.press("Ctrl+N").type("412")
    names = [guest.name for guest in desk.page.drawing.drawer.guest.candidates.guests()]
    desk.press(*["Down"] * (1 + names.index("Second Guest")), "Return")
    assert desk.page.drawing.drawer.guest.edit.text() == "412 Second Guest"
    assert desk.lines() == []


def test_a_caller_without_a_booking_needs_a_name_only(desk: Desk) -> None:
    """Story 11."""
    desk.press("Ctrl+N").type("Zoe Caller")
    (offered,) = desk.page.drawing.drawer.guest.candidates.guests()
    assert (offered.name, offered.detail) == ("Zoe Caller", "add as a caller")
    desk.press("Down", "Return")
    assert desk.focus() == "field-amount"
    desk.type("10").press("Return")
    (line,) = desk.lines()
    fact = desk.page.recent.fact(line.seq)
    assert fact is not None
    assert (fact.guest, fact.room, line.amount) == ("Zoe Caller", "", 1000)


def test_over_the_cap_the_drawer_keeps_what_was_typed(desk: Desk) -> None:
    """Story 17."""
    desk.type("412 c150 noise").press("Ctrl+N")
    desk.page.drawing.drawer.reasons.note.setFocus()
    desk.type(" all night").press("Return")
    assert isinstance(desk.page.questions.current(), Approval)
    assert desk.page.drawing.drawer.isVisible()
    desk.type("ll" + PINS["LL"]).press("Return")
    (line,) = desk.lines()
    assert (line.actor, line.approver, texts(desk)["note"]) == ("RR", "LL", "noise all night")
    assert not desk.page.drawing.drawer.isVisible()


def test_closing_keeps_the_fields_with_the_draft_and_shows_them_as_chips(desk: Desk) -> None:
    desk.type("412 c20 wifi").press("Ctrl+N")
    reasons = desk.page.drawing.drawer.reasons
    reasons.severity.setCurrentIndex(reasons.severity.findData("4"))
    reasons.severity.activated.emit(reasons.severity.currentIndex())
    desk.press("Esc")
    assert desk.focus() == "quick"
    assert "Severity: 4" in desk.chips
    desk.press("Return")
    assert desk.lines()[0].body["severity"] == 4


def test_what_the_line_says_afterwards_goes_first(desk: Desk) -> None:
    desk.type("412 c20 wifi").press("Ctrl+N")
    desk.page.drawing.drawer.reasons.note.setFocus()
    desk.type(" twice").press("Esc")
    desk.type(" c30").press("Ctrl+A").type("412 c30 wifi").press("Ctrl+N")
    assert desk.page.drawing.drawer.worth.amount.text() == "30.00"
    desk.press("Return")
    assert desk.lines()[0].amount == 3000


def test_going_to_another_tab_and_back_loses_nothing(desk: Desk) -> None:
    desk.type("412 c20 on:bar").press("Ctrl+N")
    drawer = desk.page.drawing.drawer
    assert drawer.kinds[drawer.form.kind].fields["applies_to"].editor.text() == "bar"  # type: ignore[attr-defined]
    drawer.tabs.focus_current()
    desk.type("u").type("c")
    assert drawer.kinds[drawer.form.kind].fields["applies_to"].editor.text() == "bar"  # type: ignore[attr-defined]


def test_pressing_post_twice_posts_one_line(desk: Desk) -> None:
    desk.type("412 c20").press("Ctrl+N")
    post = desk.page.drawing.drawer.post
    post.click()
    post.click()
    desk.rig.settle()
    assert len(desk.lines()) == 1


def test_a_preset_fills_value_and_cost(desk: Desk) -> None:
    desk.type("412 c").press("Ctrl+N")
    worth = desk.page.drawing.drawer.worth
    worth.preset.setCurrentIndex(worth.preset.findData("breakfast-2"))
    worth.preset.activated.emit(worth.preset.currentIndex())
    assert (worth.amount.text(), worth.cost.text()) == ("40.00", "14.00")
    desk.press("Return")
    line = desk.lines()[0]
    assert (line.amount, line.cost, line.body["preset"]) == (4000, 1400, "breakfast-2")


def test_leads_only_causes_are_not_offered_to_a_rep(open_desk: OpenDesk) -> None:
    desk = open_desk()
    causes = desk.page.drawing.drawer.reasons.cause
    rep = {causes.itemData(at) for at in range(causes.count())}
    assert not any(str(code).startswith("SF.") for code in rep)


def test_a_cap_chosen_while_the_drawer_is_open_names_the_guest(open_desk: OpenDesk) -> None:
    def prepare(hotel: Hotel) -> None:
        hotel.guest("Wide Window", "900")

    desk = open_desk(prepare, size=(1600, 760))
    desk.press("Ctrl+N")
    view = desk.rig.link.view
    assert view is not None
    desk.page.caps.chosen.emit(next(r.stay.id for r in view.caps if r.stay.room == "900"))
    desk.rig.settle()
    assert desk.page.drawing.drawer.guest.edit.text() == "900 Wide Window"


def test_what_is_promised_and_by_whom_is_written_in_the_drawer(desk: Desk) -> None:
    desk.type("412 c20 wifi").press("Ctrl+N")
    reasons = desk.page.drawing.drawer.reasons
    reasons.promised.setFocus()
    desk.type("call when it is up").press("Return")
    assert desk.lines() == [], "a promise without a time is none"
    assert "by when" in reasons.fields["promise"].error()
    desk.type("18:00")
    reasons.owner.setFocus()
    desk.type("ll").press("Return")
    (line,) = desk.lines()
    assert (line.body["owner"], desk.page.owed.owing.promises()[0].words) == ("LL", "call when it is up")
