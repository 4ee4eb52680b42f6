"""Arrow-up brings back what this person typed: after a lock, after a restart, and never an erased guest's line."""

from __future__ import annotations

import threading

from tests.rig import Hotel
from tests.ui.desk.conftest import Desk, OpenDesk
from tracker.desk import drafts
from tracker.desk.erasing.erasure import erase
from tracker.ledger import register
from tracker.ledger.store import Ledger


def ups(desk: Desk) -> list[str]:
    """What arrow-up brings back, one press after another; the line is empty again afterwards."""
    found: list[str] = []
    while (text := desk.press("Up").text) and (not found or text != found[-1]):
        found.append(text)
    desk.press(*["Down"] * len(found))
    assert desk.text == ""
    return found


def lock(desk: Desk, initials: str) -> Desk:
    desk.rig.link.sign_in(None)
    desk.rig.settle()
    desk.rig.sign_in(initials)
    desk.rig.settle()
    desk.page.focus_line()
    return desk


def test_it_survives_the_lock_and_is_a_persons_own(desk: Desk) -> None:
    desk.say("412 c20 wifi").say("207 c10 noise")
    assert ups(desk) == ["207 c10 noise", "412 c20 wifi"]
    assert ups(lock(desk, "R2")) == []
    desk.say("318 c5")
    assert ups(lock(desk, "RR")) == ["207 c10 noise", "412 c20 wifi"]
    assert ups(lock(desk, "R2")) == ["318 c5"]


def test_it_survives_a_restart_with_what_was_set_aside(open_desk: OpenDesk) -> None:
    desk = open_desk()
    desk.say("412 c20 wifi").type("207 c1").press("Esc")
    desk.rig.thread.close()
    again = open_desk(fresh=False)
    assert ups(again) == ["207 c1", "412 c20 wifi"]
    again.press("Up", "Up").press("Return", "Esc")
    assert [line.amount for line in again.lines()] == [2000], "the same again within ten minutes asks first"


def test_what_named_nobody_for_sure_is_remembered_and_not_written_down(open_desk: OpenDesk) -> None:
    desk = open_desk(lambda hotel: hotel.guest("Second Secretname", "412") and None)
    desk.type("412 c20 for secretnam").press("Ctrl+A").type("no such person c5").press("Esc")
    assert ups(desk) == ["no such person c5"]
    assert desk.rig.work(lambda ledger: drafts.remembered(ledger, desk.rig.people["RR"])) == ()


def test_an_erased_guests_lines_vanish_from_it(open_desk: OpenDesk) -> None:
    desk = open_desk(signed_in="MM")
    desk.say("412 c20 wifi").say("207 c10 noise").type("luk").press("Esc")
    assert len(ups(desk)) == 3

    def erased(ledger: Ledger) -> None:
        stay = register.with_room(ledger, "412")[0].id
        erase(ledger, [stay], desk.rig.people["MM"], desk.rig.clock(), "", {"erase", "still_open", "in_house"})

    desk.rig.work(erased)
    desk.rig.link.refresh()
    desk.rig.settle()
    assert ups(desk) == ["207 c10 noise"]
    assert ups(lock(desk, "MM")) == ["207 c10 noise"]


def test_a_line_of_the_ledger_that_fails_is_still_there(desk: Desk) -> None:
    from tracker.domain.problems import LedgerFault

    desk.type("412 c20 wifi")
    desk.rig.link.fault = LedgerFault("disk_full", "The disk is full. Nothing was recorded.")
    desk.press("Esc")
    assert ups(desk) == ["412 c20 wifi"]


def test_the_same_line_again_is_remembered_once(open_desk: OpenDesk) -> None:
    def prepare(hotel: Hotel) -> None:
        hotel.guest("Ada Again", "700")

    desk = open_desk(prepare)
    for _ in range(2):
        desk.say("700 c1")
        desk.rig.clock.later(minutes=20)
    assert ups(desk) == ["700 c1"]
    assert ups(lock(desk, "RR")) == ["700 c1"]


def test_a_line_that_went_through_the_form_is_remembered_too(desk: Desk) -> None:
    desk.type("412 c20 wifi").press("Ctrl+N", "Return")
    assert [line.amount for line in desk.lines()] == [2000]
    assert ups(desk) == ["412 c20 wifi"]
    assert ups(lock(desk, "RR")) == ["412 c20 wifi"]


def test_what_is_recorded_after_the_lock_is_not_remembered_for_the_next_person(desk: Desk) -> None:
    desk.type("412 c20 wifi").press("Ctrl+N")
    gate = threading.Event()
    desk.rig.link.ask(lambda _ledger: gate.wait(20), lambda _done: None)
    desk.rig.keys.press("Return")
    desk.rig.link.sign_in(None)
    desk.rig.link.sign_in(desk.rig.people["R2"])
    gate.set()
    desk.rig.settle()
    assert len(desk.lines()) == 1
    assert desk.page.line.edit.past() == ()
    assert desk.rig.work(lambda ledger: drafts.remembered(ledger, desk.rig.people["R2"])) == ()
