"""How far a backup has come, and the way to stop it. Knows no ledger and no folder."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QHBoxLayout, QProgressBar, QWidget

from tracker.domain.problems import Refused
from tracker.ui import theme
from tracker.ui.widgets import button

PATIENCE = 400
"""Milliseconds before a way to stop is offered: most backups are done by then."""


class UnderWay(QWidget):
    """Hidden until `begin`, and again from `rest` on. Its button stops the work; the keyboard goes where it was."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stop: Event | None = None
        self._before: QWidget | None = None
        self._at: QWidget | None = None
        self._bar = QProgressBar(textVisible=False)
        self._bar.setAccessibleName(self.tr("Progress of the backup"))
        theme.sized(self._bar, height=8)
        self.stop = button(self.tr("Stop"), "quiet", "close")
        self.stop.setObjectName("stop-backup")
        self.stop.clicked.connect(self._stopped)
        row = theme.spaced(QHBoxLayout(self), 10, 0)
        row.addWidget(self._bar, 1)
        row.addWidget(self.stop)
        self.hide()

    def begin(self, tell: Callable[[int, int], None], before: QWidget | None) -> Callable[[int, int], None]:
        """Show work of unknown length. What comes back is told how far it is, on the work's own thread, and passes it
        on to `tell`; once stopped it raises Refused. `before` had the keyboard and gets it again, None if it was elsewhere."""
        stop = self._stop = Event()
        self._before, self._at = before, QApplication.focusWidget()
        self._bar.setRange(0, 1 if theme.still() else 0)  # of unknown length it would move
        self._bar.setValue(0)
        self.stop.hide()
        self.show()
        QTimer.singleShot(PATIENCE, self, lambda: self._offer(stop))

        def told(done: int, total: int) -> None:
            tell(done, total)
            if stop.is_set() and done < total:
                raise Refused(
                    "backup_stopped", "The backup was stopped. No file was written; older backups are as they were."
                )

        return told

    def show_progress(self, done: int, total: int) -> None:
        """So much of `total` is done."""
        self._bar.setRange(0, max(total, 1))
        self._bar.setValue(done)

    def rest(self) -> None:
        """Nothing is under way any more."""
        held, self._stop = self.stop.hasFocus(), None
        self.hide()
        if held and self._before is not None:
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer(self, stop: Event) -> None:
        if stop is not self._stop:
            return
        self.stop.show()
        if self._before is not None and QApplication.focusWidget() is self._at:
            self.stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def _stopped(self) -> None:
        if self._stop is not None:
            self._stop.set()
