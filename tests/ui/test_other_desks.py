"""The other desks in the status line: what is said when they are met, when they are not, and when somebody must help."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from tests.ui.rig import DeskRig, desk_rig
from tracker.app.meetings import HubBeside
from tracker.desk.meeting import state
from tracker.desk.meeting.meeting import Met
from tracker.desk.meeting.state import Standing, State
from tracker.domain.day import to_text
from tracker.domain.problems import LedgerFault, Refused
from tracker.domain.sentences import Sentence
from tracker.ledger.store import Ledger
from tracker.ui import language
from tracker.ui.shell import hub_fact
from tracker.ui.widgets import Banner

pytestmark = pytest.mark.by_lot("other desks", 5)

JOINED = State("postgresql://latitude_grand_lobby@hub.example:5432/latitude", "grand", founder=True, desks=3)
AWAY = LedgerFault("hub_unreachable", "The hub cannot be reached.", elsewhere=True)
CLOCK = Refused("hub_clock", Sentence("The clocks differ by {n} days: set the one that is wrong.", n=2))


class Ended:
    """A meeting beside the window that has just ended."""

    alive = False

    def close(self, _patience: float) -> None:
        """It has."""


def facts(rig: DeskRig) -> list[str]:
    return [fact.text for fact in rig.window.workplace.status._facts]


def stand(rig: DeskRig, came: object, **how: Any) -> None:
    """A meeting beside the window came to this."""

    def work(ledger: Ledger) -> None:
        last = int(ledger.query("SELECT max(desk_seq) FROM journal")[0][0])
        how.setdefault("shipped", last)
        state.note(ledger, replace(JOINED, met=to_text(rig.clock()), **how))

    rig.work(work)
    rig.link.desks.tell(came)
    rig.settle()


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> DeskRig:
    return desk_rig(tmp_path, qtbot)


def test_a_desk_that_never_joined_says_nothing_of_others(desk: DeskRig) -> None:
    assert "Offline" in facts(desk)
    assert "desk" not in " ".join(facts(desk)).lower()
    assert desk.window.workplace.unmet.isHidden()


def test_an_answer_that_comes_after_the_window_was_built_anew_is_dropped(desk: DeskRig, qtbot: QtBot) -> None:
    """As after another language: who asked is gone when the ledger's thread answers."""
    banner, parent = Banner(), QObject()
    asking = hub_fact.HubFact(desk.link, banner, parent)
    asking.look()
    shiboken6.delete(parent)
    shiboken6.delete(banner)
    qtbot.waitUntil(lambda: not asking._asking)
    desk.settle()


def test_how_many_desks_were_met_and_when_moves_with_the_clock(desk: DeskRig) -> None:
    stand(desk, Met(desks=3))
    assert facts(desk)[0] == "3 desks, 0 s ago"
    assert "Offline" not in facts(desk)
    desk.clock.later(seconds=12)
    desk.window.workplace._rolling.timeout.emit()
    desk.settle()
    assert facts(desk)[0] == "3 desks, 12 s ago"
    assert "Other desks: 3 desks, 12 s ago" in desk.window.workplace.status.accessibleDescription()


def test_what_waits_is_counted_with_each_line_while_nobody_is_met(desk: DeskRig) -> None:
    stand(desk, AWAY, failed=to_text(desk.clock()))
    assert facts(desk)[0] == "Offline since 12:00"
    desk.keys.type("412 c5 wifi")
    desk.settle()
    desk.keys.press("Return")
    desk.settle()
    assert facts(desk)[0] in ("Offline since 12:00, 1 line waiting", "Offline since 12:00, 2 lines waiting")
    assert desk.window.workplace.unmet.isHidden(), "it mends itself"
    stand(desk, Met(desks=3))
    assert facts(desk)[0] == "3 desks, 0 s ago"


def test_a_problem_that_needs_somebody_is_said_once_and_to_who_comes_next(desk: DeskRig) -> None:
    stand(desk, CLOCK, failed=to_text(desk.clock()), code=CLOCK.code, shipped=0)
    banner = desk.window.workplace.unmet
    assert banner.text() == "The clocks differ by 2 days: set the one that is wrong."
    assert facts(desk)[0].startswith("Not met since 12:00, ")
    banner.dismiss()
    desk.link.desks.tell(Refused(CLOCK.code, CLOCK.message))
    desk.settle()
    assert banner.isHidden(), "the same again says nothing new"
    desk.keys.press("Ctrl+L")
    desk.unlock("LL")
    assert banner.isVisible()
    stand(desk, Met(desks=3))
    assert banner.isHidden()


def test_what_was_not_believed_is_said_with_whom_to_call(desk: DeskRig) -> None:
    doubt = Sentence("the hub does not give line {n} of desk {desk}", n=7, desk="spa")
    stand(desk, Met(desks=2, doubts=[doubt]), code="hub_doubt")
    assert desk.window.workplace.unmet.text() == (
        "Not all that came from other desks was believed: the hub does not give line 7 of desk spa. Call IT."
    )
    assert "desks, 0 s ago" in facts(desk)[0]


def test_a_doubt_that_says_itself_what_to_do_sends_nobody_to_it(desk: DeskRig) -> None:
    doubt = Sentence("Two people are XX: retire XX, and add each anew.")
    stand(desk, Met(desks=2, doubts=[doubt]), code="hub_doubt")
    assert desk.window.workplace.unmet.text() == doubt


def test_a_desk_that_left_says_nothing_any_more(desk: DeskRig) -> None:
    stand(desk, CLOCK, failed=to_text(desk.clock()), code=CLOCK.code)
    desk.work(lambda ledger: state.note(ledger, None))
    desk.link.desks.tell(None)
    desk.settle()
    assert "Offline" in facts(desk)
    assert desk.window.workplace.unmet.isHidden()


@pytest.mark.by_lot("counts in languages", 2)
@pytest.mark.parametrize(
    ("code", "one", "many"),
    [
        ("en", "1 desk, 5 s ago", "Offline since Sun 22 Nov 14:10, 12 lines waiting"),
        ("fr", "1 poste, il y a 5 s", "12 lignes en attente"),
        ("es", "1 mostrador, hace 5 s", "12 líneas en espera"),
        ("de", "1 Platz, vor 5 s", "12 Zeilen warten"),
        ("ja", "1台のデスク、5秒前", "12行が待機中"),
        ("ar", "مكتب واحد", "12 سطرًا تنتظر"),
    ],
)
def test_counts_are_worded_in_each_language(desk: DeskRig, code: str, one: str, many: str) -> None:
    assert desk.link.view is not None
    house, now = desk.link.view.house, datetime(2026, 11, 23, 11, tzinfo=UTC)
    met = replace(JOINED, desks=1, met=to_text(now - timedelta(seconds=5)))
    gone = replace(JOINED, failed="2026-11-22T13:10:00.000Z")
    spoken = language.known(code)
    assert spoken is not None
    language.wear(spoken)
    try:
        said = [hub_fact.fact(Standing(known, n), house, now) for known, n in ((met, 0), (gone, 12))]
    finally:
        language.wear(language.LANGUAGES[0])
    for fact, words in zip(said, (one, many), strict=True):
        assert words in fact.text
        assert fact.text in fact.spoken


@pytest.mark.parametrize("joined", [False, True])
def test_a_meeting_that_a_command_ended_by_leaving_calls_nobody(desk: DeskRig, qtbot: QtBot, joined: bool) -> None:
    """What the meeting came to arrives before the look that finds out; only who is still in a hub must do something."""
    if joined:
        desk.work(lambda ledger: state.note(ledger, JOINED))
    left = Refused("hub_left", "This desk is not in the hub: a manager lets it join (`latitude hub join`).")
    told: list[object] = []
    desk.link.desks.met.connect(told.append)
    beside = HubBeside(desk.link, desk.clock)
    beside._meetings = Ended()  # type: ignore[assignment]  # all of a meeting that is used here
    beside._show(left)
    qtbot.waitUntil(lambda: bool(told))
    assert told == ([left] if joined else [None])
    beside.close()
