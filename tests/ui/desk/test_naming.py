"""Ten thousand stays can be named, and nobody waits until they are all read."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from tests.rig import Hotel
from tests.ui.desk.conftest import Desk, OpenDesk
from tracker.ledger import register

GONE = 2_600


def _long_history(hotel: Hotel) -> None:
    day = hotel.day
    with hotel.ledger.write():
        for n in range(GONE):
            stay = register.add(hotel.ledger, f"Gone Guest{n}", room="7", arrival=day, departure=day, at=hotel.now)
            register.leave(hotel.ledger, stay, hotel.now)


def _named(desk: Desk) -> int:
    context = desk.page.reading.context
    return len(context.index.stays) if context is not None else 0


def test_what_is_asked_meanwhile_is_answered_before_all_are_named(open_desk: OpenDesk, qtbot: QtBot) -> None:
    desk = open_desk(_long_history)
    qtbot.waitUntil(lambda: _named(desk) > GONE)
    link, answered = desk.rig.link, list[int]()
    link.viewed.connect(lambda _view: link.ask(lambda _ledger: None, lambda _none: answered.append(_named(desk))))
    link.refresh()
    qtbot.waitUntil(lambda: bool(answered))
    assert answered[0] < GONE
    qtbot.waitUntil(lambda: _named(desk) > GONE)
    assert desk.type("guest2599 c5").chips[:1] == ["7 Gone Guest2599 · left"]


def test_only_the_desk_that_is_shown_is_named_to_the_end(open_desk: OpenDesk, qtbot: QtBot) -> None:
    desk = open_desk(_long_history)
    link, ready = desk.rig.link, list[int]()
    _quiet(desk, qtbot)
    desk.page.reading.context_ready.connect(lambda: ready.append(_named(desk)))
    for _ in range(3):  # the pages of the one before are under way when the next is there
        link.refresh()
    _quiet(desk, qtbot)
    assert _named(desk) > GONE
    assert sum(known > GONE for known in ready) == 1


def _quiet(desk: Desk, qtbot: QtBot) -> None:
    done: list[bool] = []
    desk.rig.link.when_quiet(lambda: done.append(True))
    qtbot.waitUntil(lambda: bool(done))
