"""Before anything is promised the desk says what it is checked against: the hotel's other desks, or only what it knows itself."""

from __future__ import annotations

import pytest

from tests.rig import Hotel
from tests.ui.desk.conftest import Desk, OpenDesk
from tracker.desk.meeting import state
from tracker.desk.meeting.holds import Holds
from tracker.desk.meeting.state import State
from tracker.ui.desk.many import flow as many_flow

JOINED = State("postgresql://latitude_grand_lobby@hub.example:5432/latitude", "grand", founder=True, desks=3)


class Others(Holds):
    """What a test says of the other desks; whoever is about to promise something looks."""

    looked = 0

    def look(self) -> None:
        self.looked += 1


def joined(hotel: Hotel) -> None:
    hotel.guest("Bea Example", "413")
    state.note(hotel.ledger, JOINED)


@pytest.fixture
def others() -> Others:
    made = Others(lambda: JOINED.met_at or pytest.fail("no hub is asked here"))
    made.desks = 3
    return made


@pytest.fixture
def met(open_desk: OpenDesk, others: Others) -> Desk:
    desk = open_desk(joined)
    desk.rig.link.desks.ask_through(others)
    return desk


def lose(desk: Desk, others: Others) -> None:
    others.desks = 0
    desk.rig.link.desks.ask_through(others)


def test_a_desk_of_no_hub_says_nothing_of_others(desk: Desk) -> None:
    desk.type("412 c20")
    assert "desk" not in desk.notes
    desk.press("Return")
    assert not desk.lines()[-1].body.get("unconfirmed")


def test_beside_the_verdict_stands_with_how_many_desks_it_is_checked(met: Desk, others: Others) -> None:
    assert "desks" not in met.notes  # nobody is named yet
    met.type("412 c20")
    assert "checked with 3 desks" in met.notes
    assert others.looked > 0
    lose(met, others)  # while the line is being typed
    assert "only what this desk knows" in met.notes
    assert "checked" not in met.notes
    assert met.text == "412 c20"


def test_a_line_that_nobody_else_was_asked_about_has_a_mark_on_its_row(met: Desk, others: Others) -> None:
    lose(met, others)
    met.say("412 c20 wifi")
    assert met.lines()[-1].body["unconfirmed"] is True
    row = met.page.recent.table.rows.row(0)
    assert row is not None
    assert ("offline", "unconfirmed") in row.marks


def test_the_drawer_and_many_rooms_say_it_too(met: Desk, others: Others, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(many_flow, "SEEN_AFTER", 0)
    met.type("412 c20 wifi").press("Ctrl+N")
    assert "checked with 3 desks" in met.page.drawing.drawer.notes.text()
    lose(met, others)
    assert "only what this desk knows" in met.page.drawing.drawer.notes.text()
    others.desks, others.looked = 3, 0
    met.press("Escape", "Escape").type("412-413 c5 no hot water").press("Return")
    assert "checked with 3 desks" in met.page.many.panel.said()
    assert others.looked > 0
    lose(met, others)
    assert "only what this desk knows" in met.page.many.panel.said()
    met.press("Return")
    assert [line.body.get("unconfirmed") for line in met.lines("credit")] == [True, True]
