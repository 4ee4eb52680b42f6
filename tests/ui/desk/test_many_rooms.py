"""Story 19 at the desk: no hot water in eighteen rooms is one line, one panel, one Enter, one taking back."""

from __future__ import annotations

from threading import Event
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.rig import PINS, Hotel
from tests.ui.desk.conftest import Desk, OpenDesk
from tracker.desk import guests
from tracker.domain.gesture import Kind
from tracker.ledger import register
from tracker.ledger.store import Ledger
from tracker.ui.desk.confirm import Confirm
from tracker.ui.desk.many import flow as many_flow
from tracker.ui.desk.many.panel import ManyPanel
from tracker.ui.desk.many.take_back import TakeBackMany

pytestmark = pytest.mark.by_lot("many rooms", 13)

ROOMS = [str(room) for room in range(431, 449)]
LINE = "431-448 c20 no hot water"


def eighteen(hotel: Hotel) -> None:
    """Eighteen rooms with a guest; 435 and 442 have had so much today that 20.00 more is above the cap."""
    stays = {room: hotel.guest(f"Guest Of {room}", room) for room in ROOMS}
    hotel.post(stays["435"], 9000)
    hotel.post(stays["442"], 8500)
    hotel.later(minutes=30)


@pytest.fixture(autouse=True)
def _quick_reader(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever types here has read the panel at once."""
    monkeypatch.setattr(many_flow, "SEEN_AFTER", 0)


@pytest.fixture
def many(open_desk: OpenDesk) -> Desk:
    return open_desk(eighteen)


def panel(desk: Desk) -> ManyPanel:
    return desk.page.many.panel


def said(desk: Desk) -> dict[str, str]:
    """Room -> what is said of it, in the order shown."""
    return {row.room: row.saying.text for row in panel(desk).members.rows()}


def incident_lines(desk: Desk) -> list[tuple[str, str | None]]:
    return [(x.body["room"], x.approver) for x in desk.lines("credit") if "incident" in x.body]


def test_a_line_that_names_many_rooms_says_so_and_enter_shows_each_cap(many: Desk) -> None:
    many.type(LINE)
    assert many.chips[:2] == ["18 rooms: 431-448", "Enter shows each cap"]
    assert "Credit €20.00" in many.chips
    assert not any("who" in chip for chip in many.chips)
    many.press("Return")
    assert panel(many).isVisible()
    assert many.chips[:2] == ["18 rooms: 431-448", "Credit €20.00"], "the caps are shown: Enter posts"
    assert list(said(many).items())[:3] == [
        ("435", "over by €10.00"), ("442", "over by €5.00"), ("431", "leaves €80"),
    ]  # fmt: skip
    assert many.lines("credit")[2:] == [], "nothing is posted that was not shown"
    assert "2 rooms are over the cap" in panel(many).said()


def test_all_of_them_with_the_leads_pin_in_place(many: Desk) -> None:
    many.say(LINE).press("Return")
    assert many.focus() == "lead", "Enter goes on to what is missing"
    many.type("LL")
    assert many.focus() == "lead-pin"
    many.type(PINS["LL"]).press("Return")
    lines = incident_lines(many)
    assert [room for room, _ in lines] == ROOMS
    assert {room for room, lead in lines if lead == "LL"} == {"435", "442"}
    assert not panel(many).isVisible()
    assert many.focus() == "quick"
    assert many.text == ""
    assert many.status == "Logged €20.00 credit for 18 rooms as one incident — Ctrl+Z undoes"
    person = many.rig.link.person
    assert person is not None
    assert person.initials == "RR"


def test_a_wrong_pin_posts_nobody_and_keeps_everything(many: Desk) -> None:
    many.say(LINE).press("Return").type("LL").type("0000").press("Return")
    assert incident_lines(many) == []
    assert "PIN" in panel(many).said()
    assert many.focus() == "lead-pin"
    many.type(PINS["LL"]).press("Return")
    assert len(incident_lines(many)) == 18


def test_or_the_chosen_ones_without_those_above_the_cap(many: Desk) -> None:
    many.say(LINE)
    for _ in range(12):
        if many.focus() == "many-within":
            break
        many.press("Tab")
    many.press("Return")
    assert [row.room for row in panel(many).members.rows() if not row.chosen] == ["435", "442"]
    assert "left out · over by €10.00" in said(many).values()
    many.press("Return")
    assert [room for room, _ in incident_lines(many)] == [room for room in ROOMS if room not in ("435", "442")]


def test_space_leaves_one_out_and_takes_it_back_in(many: Desk) -> None:
    many.say(LINE)
    assert many.focus() == "members"
    many.press("End", "Space")
    assert [row.room for row in panel(many).members.rows() if not row.chosen] == ["448"]
    many.press("Space")
    assert all(row.chosen for row in panel(many).members.rows())


def test_a_tap_on_a_row_does_the_same_and_rows_are_large_enough(many: Desk) -> None:
    many.say(LINE)
    members = panel(many).members
    box = members.visualRect(members.model().index(2, 0))
    assert box.height() >= 40
    QTest.mouseClick(members.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    assert not members.rows()[2].chosen


def test_one_undo_takes_back_the_chosen_ones(many: Desk) -> None:
    many.say("431-434 c20 no hot water").press("Return")
    assert len(incident_lines(many)) == 4
    many.press("Ctrl+Z")
    question = many.page.questions.current()
    assert isinstance(question, TakeBackMany)
    assert "€20.00 credit from 4 rooms" in question.accessibleName()
    question.members.setFocus()
    many.press("Home", "Space", "Return")
    assert len(many.lines("reversal")) == 3
    assert {x.body["room"] for x in many.lines("reversal")} == {"432", "433", "434"}
    assert many.status == "Took back €60.00 from 3 rooms"
    assert many.focus() == "quick"


def test_it_is_one_row_of_the_recent_lines_found_by_any_of_its_rooms(many: Desk) -> None:
    many.say("431-434 c20 no hot water").press("Return")
    rows = many.page.recent.table.rows
    first = rows.row(0)
    assert first is not None
    assert (first.room, first.guest, first.value) == ("4 rooms", "431, 432, 433, 434", "€80.00")
    assert first.why.startswith("one incident")
    many.press("Ctrl+F").type("433")
    assert rows.rowCount() == 1
    many.press("Down", "Delete")
    assert isinstance(many.page.questions.current(), TakeBackMany)


def test_like_lines_are_asked_about_once(many: Desk) -> None:
    many.say("431-434 c20 no hot water").press("Return")
    many.type("433-436 c20 no hot water not 435").press("Return", "Return")
    question = many.page.questions.current()
    assert isinstance(question, Confirm)
    assert "2 of 3 had the same credit" in question.accessibleName()
    QTest.qWait(350)
    many.press("Return")
    assert len(incident_lines(many)) == 7


def test_escape_goes_back_to_the_line_and_nothing_is_lost(many: Desk) -> None:
    many.say(LINE).press("Esc")
    assert not panel(many).isVisible()
    assert many.focus() == "quick"
    assert many.text == LINE
    many.press("Return")
    assert panel(many).isVisible()
    assert panel(many).rooms.text() == "431-448"
    assert panel(many).worth.amount.text() == "20.00"


def test_rooms_typed_in_the_panel_stand_in_the_line_and_survive_the_lock(many: Desk) -> None:
    many.press("Ctrl+Shift+N")
    assert many.focus() == "field-rooms"
    many.type("431-433")
    assert list(said(many)) == ["431", "432", "433"]
    assert many.text == "431-433"
    panel(many).worth.amount.setFocus()
    many.type("15")
    many.rig.link.sign_in(None)
    many.rig.settle()
    assert not panel(many).isVisible()
    many.rig.sign_in("RR")
    many.rig.settle()
    many.page.enter()
    many.press("Return")
    assert panel(many).isVisible()
    assert (panel(many).rooms.text(), panel(many).worth.amount.text()) == ("431-433", "15")
    many.press("Return")
    assert len(incident_lines(many)) == 3


def test_of_those_who_share_a_room_one_gets_it_unless_chosen_otherwise(open_desk: OpenDesk) -> None:
    def prepare(hotel: Hotel) -> None:
        eighteen(hotel)
        hotel.guest("Second In Room", "431")

    desk = open_desk(prepare)
    desk.say("431-432 c20 water")
    rows = panel(desk).members.rows()
    assert [(row.room, row.chosen) for row in rows] == [("431", True), ("431", False), ("432", True)]
    assert rows[1].saying.text.startswith("shares the room")


def test_words_that_name_nobody_are_said(many: Desk) -> None:
    many.press("Ctrl+Shift+N").type("431, 999, 700-710")
    assert "999, 700-710" in panel(many).rooms_field.error()
    assert list(said(many)) == ["431"]


def test_a_cap_that_sank_meanwhile_posts_nobody(many: Desk) -> None:
    many.say("431-434 c20 no hot water")
    many.rig.work(lambda ledger: Hotel(ledger, many.rig.clock(), many.rig.people).cap(1000))
    many.press("Return")
    assert incident_lines(many) == []
    assert "4 of 4 are over the cap" in panel(many).said()
    assert list(said(many).values()) == ["over by €10.00"] * 4


def test_who_left_or_moved_while_it_was_typed_is_asked_about_once(many: Desk) -> None:
    many.say("431-434 c20 no hot water")
    now = many.rig.clock()

    def meanwhile(ledger: Ledger) -> None:
        guests.leave(ledger, register.with_room(ledger, "431")[0].id, now)
        guests.move(ledger, register.with_room(ledger, "433")[0].id, "518", now)

    many.rig.work(meanwhile)
    many.press("Return")
    assert incident_lines(many) == []
    question = many.page.questions.current()
    assert isinstance(question, Confirm)
    assert "431 Guest Of 431, 433 Guest Of 433 left or moved while this was typed" in question.accessibleName()
    QTest.qWait(350)
    many.press("Return")
    assert len(incident_lines(many)) == 4


def test_enter_twice_is_one_incident(many: Desk) -> None:
    many.say("431-434 c20 no hot water")
    many.rig.keys.press("Return", "Return")
    many.rig.settle()
    assert len(incident_lines(many)) == 4


def test_a_double_enter_posts_nothing_that_was_not_seen(many: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(many_flow, "SEEN_AFTER", 60_000)  # however slowly the two are taken
    many.type("431-434 c20 no hot water")
    many.rig.keys.press("Return", "Return")
    many.rig.settle()
    assert incident_lines(many) == []
    assert panel(many).isVisible()
    monkeypatch.setattr(many_flow, "SEEN_AFTER", 0)
    many.press("Return")
    assert len(incident_lines(many)) == 4


def test_keys_typed_while_an_incident_is_being_posted_are_not_swallowed(many: Desk) -> None:
    many.say("431-434 c20 no hot water")
    gate = Event()
    many.rig.thread.submit(lambda _ledger: gate.wait(10))
    many.rig.keys.press("Return")
    many.rig.keys.type("207 c5")
    many.rig.keys.press("Return")
    many.rig.keys.type("318")
    gate.set()
    many.rig.settle()
    assert [x.body["room"] for x in many.lines("credit")[2:]] == ["431", "432", "433", "434", "207"]
    assert many.text == "318"


def test_what_could_not_be_posted_waits_in_the_lines_memory_when_something_else_is_typed_by_then(many: Desk) -> None:
    many.say("431-434 c20 no hot water")
    many.rig.work(lambda ledger: Hotel(ledger, many.rig.clock(), many.rig.people).cap(1000))
    gate = Event()
    many.rig.thread.submit(lambda _ledger: gate.wait(10))
    many.rig.keys.press("Return")
    many.rig.keys.type("207")
    gate.set()
    many.rig.settle()
    assert not panel(many).isVisible()
    assert many.text == "207"
    assert "the up arrow brings it back" in many.status
    many.press("Up")
    assert many.text == "431-434 c20 no hot water"


def test_a_guest_and_many_rooms_are_too_much_for_one_line(many: Desk) -> None:
    many.say("431-434 105 c20")
    assert not panel(many).isVisible()
    assert "leave one out" in many.notes


def test_with_no_rooms_typed_everybody_in_house_is_listed_to_be_picked(many: Desk) -> None:
    many.press("Ctrl+Shift+N")
    rows = panel(many).members.rows()
    assert len(rows) == 24
    assert not any(row.chosen for row in rows)
    panel(many).worth.amount.setFocus()
    many.type("15")
    panel(many).members.setFocus()
    many.press("Home", "Space", "Down", "Space")
    many.press("Return")
    assert [room for room, _ in incident_lines(many)] == ["105", "207"]


def test_a_fault_of_the_disk_keeps_the_panel_as_typed(many: Desk) -> None:
    from tracker.domain.problems import LedgerFault

    many.say("431-434 c20 no hot water")
    many.rig.link.fault = LedgerFault("disk_full", "The disk is full. Nothing was recorded.")
    many.press("Return")
    assert incident_lines(many) == []
    assert panel(many).isVisible()
    assert "Posting is off until the ledger works again." in panel(many).said()
    many.rig.link.fault = None
    many.press("Return")
    assert len(incident_lines(many)) == 4


def test_an_incident_recorded_after_all_is_not_offered_again(many: Desk) -> None:
    """The commit's outcome was unknown; it is looked up, and every line of it has the identity it was sent with."""
    from tracker.desk import incidents
    from tracker.domain.problems import LedgerFault

    post = incidents.post

    def unsure(*given: Any, **named: Any) -> object:
        done = post(*given, **named)
        raise LedgerFault("sync", "It is not known whether it was recorded.", recorded="unknown", uuids=tuple(x.line.uuid for x in done))  # fmt: skip

    many.say("431-434 c20 no hot water")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(incidents, "post", unsure)
        many.press("Return")
    assert "not known yet" in panel(many).said()
    many.rig.link.mend()
    for _ in range(100):
        many.rig.settle()
        if not panel(many).isVisible():
            break
        QTest.qWait(20)
    assert not panel(many).isVisible()
    assert many.text == ""
    assert len(incident_lines(many)) == 4
    assert any("was recorded, from line" in text for text, _ in many.said)


def test_its_presets_are_ranked_as_the_drawers_are(open_desk: OpenDesk) -> None:
    def used(hotel: Hotel) -> None:
        eighteen(hotel)
        hotel.post(hotel.guest("Ada Used", "700"), 1500, preset="drink")

    many = open_desk(used)
    many.say(LINE).press("Return")
    picker = panel(many).worth.preset
    station = many.page.reading.station
    assert station is not None
    shown = [picker.itemData(at) for at in range(1, picker.count())]
    assert shown == [p.key for p in station.ranked if p.kind is Kind.CREDIT]
    assert station.presets[0].key == "drink" != shown[0]


def test_who_was_left_out_by_hand_stays_out_after_a_crash(many: Desk, open_desk: OpenDesk) -> None:
    many.type(LINE).press("Return")
    out = [panel(many).members.rows()[at].key for at in (0, 4)]
    for stay in out:
        panel(many).toggled.emit(stay)
    many.rig.settle()
    many.page.keeping.flush()
    many.rig.settle()
    many.rig.thread.close()  # as after a crash: nothing more is written
    again = open_desk(fresh=False)
    again.press("Return")
    assert panel(again).isVisible()
    assert {
        stay.id for stay in again.page.many.review.choice.stays if not again.page.many.review.choice.takes_part(stay.id)
    } == set(out)
