"""The whole window when the ledger cannot be opened: what is wrong, what to do, what is safe. Opens nothing itself."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tracker.domain.problems import LedgerFault, Refused
from tracker.ui import language, theme
from tracker.ui.keep.rescue import HELPS, Rescue
from tracker.ui.link import utc_now
from tracker.ui.shell.enter import is_enter, press_focused
from tracker.ui.shell.quiet_scroll import QuietScroll
from tracker.ui.widgets import Card, Glyph, OneLine, Words, Wrapping, button


class RefusedPage(QWidget):
    """`again` when somebody wants another try, `given_up` when the window is to close."""

    again = Signal()
    given_up = Signal()

    def __init__(self, folder: Path, parent: QWidget | None = None, clock: Callable[[], datetime] = utc_now) -> None:
        super().__init__(parent)
        self.setObjectName("refused")
        self._folder = folder
        self._glyph = Glyph("warning", "warn", 40)
        self._title = Words("", "total", bold=True, wrap=True)
        self._words = Words("", "title", wrap=True)
        self._safe = Words("", "body", "muted", wrap=True)
        self._again = button(self.tr("Try again"), "primary", "reverse")
        self._again.clicked.connect(self.again)
        self.rescue = Rescue(folder, clock)
        self.rescue.rescued.connect(self.again)
        self._lay_out()

    def explain(self, problem: Refused | LedgerFault) -> None:
        """Say what is wrong in the problem's own words, which say what to do."""
        self._title.setText(self._titles().get(problem.code, self.tr("The ledger cannot be opened")))
        self._words.setText(language.said(problem.message))
        self._safe.setText(self.tr("Nothing was changed. Latitude opens as soon as this is put right."))
        self.setAccessibleName(f"{self._title.text()}. {language.said(problem.message)}")
        self._again.setFocus()
        self.rescue.offer() if problem.code in HELPS else self.rescue.hide()

    def enter(self) -> None:
        """Focus what to do next."""
        self._again.setFocus()

    def text(self) -> str:
        """Return all that is said."""
        return f"{self._title.text()} {self._words.text()} {self._safe.text()}"

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, also where the page is a window of its own."""
        if not (is_enter(event) and press_focused()):
            super().keyPressEvent(event)

    def _titles(self) -> dict[str, str]:
        return {
            "newer_ledger": self.tr("This ledger needs a newer Latitude"),
            "not_a_ledger": self.tr("This file is not a ledger"),
            "network_share": self.tr("The ledger must lie on this computer"),
            "bad_data_dir": self.tr("The data folder is a file"),
            "read_only": self.tr("The data folder cannot be written to"),
            "cannot_create": self.tr("The data folder cannot be made"),
            "unreadable": self.tr("The ledger cannot be read"),
            "locked": self.tr("Another program holds the ledger"),
            "disk_full": self.tr("The disk is full"),
            "already_open": self.tr("Latitude is open already"),
            "bad_central": self.tr("What is set for this computer cannot be read"),
            "corrupt": self.tr("The ledger is damaged"),
            "ledger_gone": self.tr("The ledger is gone"),
        }

    def _lay_out(self) -> None:
        card = Card(margins=32)
        theme.measured(card, lambda w: w.setMaximumWidth(min(theme.px(640), 1100)))
        head = theme.spaced(QHBoxLayout(), 16, 0)
        head.addWidget(self._glyph, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._title, 1)
        card.body.addLayout(head)
        words = theme.spaced(QVBoxLayout(), 12, (0, 8, 0, 16))
        words.addWidget(self._words)
        words.addWidget(self._safe)
        place = theme.spaced(QHBoxLayout(), 8, 0)
        place.addWidget(Glyph("folder", "muted", 16))
        place.addWidget(OneLine(str(self._folder), "small", "muted"), 1)
        words.addLayout(place)
        card.body.addLayout(words)
        card.body.addWidget(self.rescue)
        card.body.addSpacing(12)
        row = Wrapping(gap=8)
        leave = button(self.tr("Close Latitude"))
        leave.clicked.connect(self.given_up)
        show = button(self.tr("Show the folder"), "quiet", "open")
        show.clicked.connect(self._show_folder)
        row.addWidget(show)
        row.set_apart(leave)
        row.addWidget(self._again)
        card.body.addLayout(row)
        middle = theme.spaced(QHBoxLayout(), 0, 0)
        middle.addStretch(1)
        middle.addWidget(card, 1000)
        middle.addStretch(1)
        inside = QWidget()
        column = theme.spaced(QVBoxLayout(inside), 0, 24)
        column.addStretch(2)
        column.addLayout(middle)
        column.addStretch(3)
        theme.spaced(QVBoxLayout(self), 0, 0).addWidget(QuietScroll(inside))

    def _show_folder(self) -> None:
        there = next((place for place in (self._folder, *self._folder.parents) if place.is_dir()), self._folder)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(there)))
