"""An evening at the desk by keyboard alone: nothing is clicked, no key is lost, no dialog stands in the way.

A run of all tests does this or the demo's shift of `test_demo_evening`, by lot; both where CI=true.
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from tests.rig import PINS, Hotel
from tests.ui.typist import Typist, sit_down
from tracker.ui.desk.approval import Approval

ROOMS = [str(room) for room in range(701, 726)]


@pytest.fixture
def typist(tmp_path: Path, qtbot: QtBot, app: QApplication, monkeypatch: pytest.MonkeyPatch) -> Typist:
    def prepare(hotel: Hotel) -> None:
        for room in ROOMS:
            hotel.guest(f"Guest Of {room}", room)

    return sit_down(tmp_path, qtbot, monkeypatch, prepare)


def by_the_line(at: Typist) -> None:
    """Nine by the quick line, of every kind; two of them carry a promise."""
    for line in (
        "701 c20 wifi down !2h", "702 l12~ charger", "703 u40 2n noise", "704 breakfast", "705 taxi", "guest 706 c15 slow",
        '707 c8 "cold tea"', "708 late out", "709 c12 @phone !tomorrow",
    ):  # fmt: skip
        at.say(line)
    assert len(at.gestures()) == 9
    assert len(at.page.owed.card.list.rows.rows) == 2


def while_the_ledger_is_slow(at: Typist) -> None:
    """Three lines typed at full speed while nothing is recorded: each is what was typed, the fourth waits in the line."""
    before = len(at.gestures())
    at.rig.clock.later(minutes=1)
    with at.slow_ledger():
        for line in ("710 c5 wifi", "711 c6 noise", "712 c7"):
            at.rig.keys.type(line)
            assert at.text == line
            at.rig.keys.press("Return")
            assert at.text == "", "the line is free at once"
        at.rig.keys.type("713 c8 slo")
        assert at.page.posting.waiting()
        at.watch.look()
    assert at.text == "713 c8 slo", "what came of the others leaves the line alone"
    at.do("w", "<Return>")
    posted = [(x.body["room"], x.amount, x.body.get("cause")) for x in at.gestures()[before:]]
    assert posted == [
        ("710", 500, "IT.wifi"),
        ("711", 600, "NS.neighbour"),
        ("712", 700, None),
        ("713", 800, "FB.slow"),
    ]


def by_favourites_and_the_drawer(at: Typist) -> None:
    """Five favourites, four through the drawer, one of them with a promise."""
    before = len(at.gestures())
    for number, room in enumerate(ROOMS[13:18], 1):
        at.rig.clock.later(minutes=1)
        at.do(room, f"<Ctrl+{number}>", "<Return>")
    assert len(at.gestures()) == before + 5
    for line in ("719 c9", "720 l11 glasses", "721 u30"):
        at.rig.clock.later(minutes=1)
        at.do(line, "<Ctrl+N>", "<Return>")
    at.rig.clock.later(minutes=1)
    at.do("722 c10 wifi", "<Ctrl+N>")
    for _ in range(30):
        if (focused := QApplication.focusWidget()) is at.page.drawing.drawer.reasons.promise:
            break
        at.do("<Tab>")
    assert focused is at.page.drawing.drawer.reasons.promise
    at.do("3h", "<Return>")
    assert len(at.gestures()) == before + 9
    assert len(at.page.owed.card.list.rows.rows) == 3


def above_the_cap(at: Typist) -> None:
    """Three above the cap: the lead types a PIN at the rep's desk, and the rep goes on."""
    for line in ("723 c120 overbooked", "724 c150", "725 u101 noise"):
        at.say(line)
        assert isinstance(at.page.questions.current(), Approval)
        at.do("ll", PINS["LL"], "<Return>")
        assert at.page.questions.current() is None
        assert at.rig.link.person == at.rig.people["RR"]


def corrected(at: Typist) -> None:
    """Two entered wrong: taken back within the shift, each with its reason."""
    for line in ("412 c20", "207 c33 wifi"):
        at.say(line).do("<Ctrl+Z>", "<Return>")
    assert [line.body["reason"] for line in at.lines("reversal")] == ["entered_wrong"] * 2


def promised(at: Typist) -> None:
    """A fourth promise without a gesture; one is kept, one broken, the others cross the shift."""
    at.do("318", "<Ctrl+P>", "bring an iron", "<Return>")
    at.do("18:00", "<Return>", "<Esc>")
    assert len(at.page.owed.card.list.rows.rows) == 4
    at.do("<Ctrl+Shift+P>", "<Return>", "<Return>")
    at.do("<Ctrl+Shift+P>", "<Return>", "<Right>", "<Return>")
    assert [line.body["kept"] for line in at.lines("promise_kept")] == [True, False]


def handed_over(at: Typist) -> None:
    """The lead writes the note and closes; the next lead opens and finds what is owed."""
    at.unlock("LL")
    at.do("<F3>", "<Ctrl+H>", "725 waits for the lift", "<Ctrl+Return>", "<Ctrl+Return>", "<Return>")
    (closed,) = at.lines("shift_close")
    assert closed.actor == "LL"
    at.unlock("L2")
    at.do("<F3>", "<Ctrl+O>")
    assert [line.actor for line in at.lines("shift_open")][-1] == "L2"
    at.do("<F1>", "<F1>")
    assert len(at.page.owed.card.list.rows.rows) == 2


@pytest.mark.by_lot("an evening", 1)
def test_an_evening_by_keyboard_alone(typist: Typist) -> None:
    typist.do("rr", PINS["RR"], "<Return>")
    signing_in = typist.watch.presses
    by_the_line(typist)
    while_the_ledger_is_slow(typist)
    by_favourites_and_the_drawer(typist)
    above_the_cap(typist)
    gestures, presses = typist.gestures(), typist.watch.presses - signing_in
    assert len(gestures) == 25
    assert set(Counter(line.kind for line in gestures)) == {"free_label", "credit", "upgrade"}
    assert [line.approver for line in gestures if line.approver] == ["LL"] * 3
    assert {line.actor for line in gestures} == {"RR"}
    corrected(typist)
    promised(typist)
    handed_over(typist)
    typist.watch.look()
    sys.stdout.write(f"{presses / 25:.1f} keys a gesture, {typist.watch.presses} in the whole evening\n")
    assert presses / 25 <= 15, "with three PINs of the lead and the way through the form"


def test_the_watch_sees_a_click_and_a_dialog(typist: Typist) -> None:
    QTest.mouseClick(typist.rig.window, Qt.MouseButton.LeftButton)
    assert typist.watch.wrong
    typist.watch.wrong.clear()
    box = QMessageBox(typist.rig.window)
    box.open()
    with pytest.raises(AssertionError):
        typist.watch.look()
    box.close()
    box.deleteLater()
