"""Whoever sits at the desk, with keys alone: every event is watched, so that no mouse, menu or dialog slips in."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.rig import PINS, Hotel
from tests.ui.rig import DeskRig, desk_rig
from tracker.ledger.line import Line
from tracker.ledger.store import Ledger
from tracker.ui.desk import confirm
from tracker.ui.desk.page import DeskPage
from tracker.ui.shift import page as shift_page
from tracker.ui.shift.closing import report_step

_OF_A_MOUSE = frozenset(
    getattr(QEvent.Type, name)
    for name in (
        "MouseButtonPress", "MouseButtonRelease", "MouseButtonDblClick", "MouseMove", "Wheel", "TouchBegin", "TouchEnd",
        "TabletPress", "HoverEnter", "HoverMove", "DragEnter",
    )
)  # fmt: skip


class Watch(QObject):
    """Sees every event of the program: what a mouse did, what opened beside the window, how many keys were pressed."""

    def __init__(self, rig: DeskRig) -> None:
        super().__init__(rig.window)
        self._window, self._handle = rig.window, rig.window.windowHandle()
        self.presses, self.wrong = 0, list[str]()
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]  # there is one

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.KeyPress and watched is self._handle:
            self.presses += 1
        elif kind in _OF_A_MOUSE:
            self.wrong.append(f"{kind.name} of {watched}")
        return False

    def look(self) -> None:
        """No dialog, no menu, no second window."""
        assert QApplication.activeModalWidget() is None
        assert QApplication.activePopupWidget() is None
        assert [top for top in QApplication.topLevelWidgets() if top.isVisible()] == [self._window]
        assert self.wrong == []


class Typist:
    """Whoever sits at the desk: texts are typed, <keys> pressed; after each the window is looked at."""

    def __init__(self, rig: DeskRig) -> None:
        self.rig, self.watch = rig, Watch(rig)
        page = rig.window.pages.page("desk")
        assert isinstance(page, DeskPage)
        self.page = page

    def do(self, *keys: str) -> Typist:
        for key in keys:
            if key.startswith("<"):
                self.rig.keys.press(key[1:-1])
            else:
                self.rig.keys.type(key)
            self.rig.settle()
            self.watch.look()
        return self

    def say(self, line: str) -> Typist:
        """A line of its own minute."""
        self.rig.clock.later(minutes=1)
        return self.do(line, "<Return>")

    def unlock(self, initials: str) -> None:
        self.do("<Ctrl+L>")
        self.rig.clock.later(minutes=1)
        self.do(initials.lower(), PINS[initials], "<Return>")
        assert self.rig.link.person is not None
        assert self.rig.link.person.initials == initials

    @property
    def text(self) -> str:
        return self.page.line.edit.text()

    @property
    def chips(self) -> list[str]:
        return [text for text, _role in self.page.line.chips.chips()]

    @property
    def notes(self) -> str:
        return self.page.line.notes.text()

    @contextmanager
    def slow_ledger(self) -> Iterator[None]:
        """The ledger's thread is held until the block ends: what is posted meanwhile is not recorded yet."""
        gate = threading.Event()
        self.rig.link.ask(lambda _ledger: gate.wait(20), lambda _done: None)
        try:
            yield
        finally:
            gate.set()
        self.rig.settle()

    def lines(self, *kinds: str) -> list[Line]:
        def read(ledger: Ledger) -> list[Line]:
            return ledger.lines(f"WHERE j.kind IN ({','.join('?' * len(kinds))}) ORDER BY j.seq", kinds)

        return self.rig.work(read)

    def gestures(self) -> list[Line]:
        return self.lines("free_label", "credit", "upgrade")


def sit_down(
    tmp_path: Path, qtbot: QtBot, patch: pytest.MonkeyPatch, prepare: Callable[[Hotel], object], signed_in: str = ""
) -> Typist:
    """The whole window; what the eye needs before an Enter is an answer is waited for in other tests."""
    for module in (confirm, report_step, shift_page):
        patch.setattr(module, "SEEN_AFTER", 0)
    return Typist(desk_rig(tmp_path, qtbot, signed_in=signed_in, prepare=prepare))
