"""The shift page at a small hotel, its waits taken out: a key counts at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.rig import Hotel
from tests.ui.rig import DeskRig, desk_rig
from tracker.ui.desk import confirm
from tracker.ui.shift import page as shift_page
from tracker.ui.shift.closing import report_step
from tracker.ui.shift.page import ShiftPage


@pytest.fixture(autouse=True)
def _at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (confirm, report_step, shift_page):
        monkeypatch.setattr(module, "SEEN_AFTER", 0)


@dataclass
class ShiftDesk:
    """The window on its shift page. `asked` are the files the dialog proposed, `opened` what was opened outside."""

    rig: DeskRig
    qtbot: QtBot
    folder: Path
    asked: list[Path] = field(default_factory=list)
    opened: list[Path] = field(default_factory=list)
    answer: Path | None = None

    @property
    def page(self) -> ShiftPage:
        page = self.rig.window.pages.page("shift")
        assert isinstance(page, ShiftPage)
        return page

    def press(self, *keys: str) -> None:
        """Press keys, each after the page has shown what the one before brought."""
        for key in keys:
            self.rig.keys.press(key)
            self.settle()

    def type(self, text: str) -> None:
        self.rig.keys.type(text)

    def settle(self) -> None:
        self.rig.settle()
        self.qtbot.waitUntil(lambda: not self.page.printing.busy(), timeout=20_000)
        self.rig.settle()

    def go(self) -> ShiftDesk:
        """Turn to the page, ready to be asked for files."""
        exporting = self.page.exporting
        exporting.ask_where, exporting.open_outside = self._ask, self._open
        self.press("F3")
        return self

    def sign_in(self, initials: str) -> None:
        self.press("Ctrl+L")
        self.rig.unlock(initials)
        self.press("F3")

    def count(self, kind: str) -> int:
        return self.rig.work(
            lambda ledger: int(ledger.query("SELECT count(*) FROM journal WHERE kind = ?", (kind,))[0][0])
        )

    def tab_to(self, widget: QWidget) -> None:
        """Go to a control with Tab."""
        for _ in range(40):
            if widget.hasFocus():
                return
            self.rig.keys.press("Tab")
        raise AssertionError(f"Tab never reaches {widget.objectName()}")

    def status(self) -> str:
        return self.rig.window.workplace.status.message()

    def _ask(self, _parent: QWidget, _title: str, proposed: Path) -> Path | None:
        self.asked.append(proposed)
        return self.answer or self.folder / proposed.name

    def _open(self, path: Path) -> bool:
        self.opened.append(path)
        return True


Start = Callable[..., ShiftDesk]


@pytest.fixture
def start(tmp_path: Path, qtbot: QtBot, app: Any) -> Start:
    """Open the window on the shift page: `start("LL", prepare)`."""

    def open_page(initials: str = "LL", prepare: Callable[[Hotel], None] | None = None) -> ShiftDesk:
        reports = tmp_path / "reports"
        reports.mkdir()
        return ShiftDesk(desk_rig(tmp_path, qtbot, signed_in=initials, prepare=prepare), qtbot, reports).go()

    return open_page
