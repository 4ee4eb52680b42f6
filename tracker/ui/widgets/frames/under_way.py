"""How far long work is, and the way to stop it by button or Esc. Knows no ledger, no folder and no use case."""

from __future__ import annotations

from contextlib import suppress

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from tracker.domain.stopping import WHOLE, Stop
from tracker.ui import hearing, theme
from tracker.ui.widgets.forms.buttons import ShortcutButton
from tracker.ui.widgets.frames.words import Words

PATIENCE = 400
"""Milliseconds before a way to stop is offered: most work is done by then."""
_STEPS = 200
"""So many times at most it is told how far the work is: a window that hears of each line is too busy to hear of Esc."""


class UnderWay(QWidget):
    """Hidden until something is under way; the keyboard goes where it was afterwards.

    `stopping` when somebody asked for it in time. Whoever closes the window asks for it too.
    """

    stopping = Signal()
    _told = Signal(int, int)

    def __init__(self, what: str, late: str = "", *, key: str = "Esc", parent: QWidget | None = None) -> None:
        """`what` is done, in a word or two (a `begin` may have its own); `late` says why it cannot be stopped any more, once that is so. `key` stops it."""
        super().__init__(parent)
        self._what, self._late, self._doing = what, late, what
        self._stop: Stop | None = None
        self._before: QWidget | None = None
        self._at: QWidget | None = None
        self._share = -1
        self._asked = self._past = False
        self._words = Words("", "small", "muted", wrap=True)
        self._bar = QProgressBar(textVisible=False)
        theme.sized(self._bar, height=8)
        self.stop = ShortcutButton(key, self.tr("Stop"), icon="close", look="quiet")
        self.stop.setObjectName("stop-work")
        self.stop.clicked.connect(self.ask_to_stop)
        self._told.connect(self.show_progress, Qt.ConnectionType.QueuedConnection)
        column = theme.spaced(QVBoxLayout(self), 2, 0)
        column.addWidget(self._words)
        row = theme.spaced(QHBoxLayout(), 10, 0)
        row.addWidget(self._bar, 1)
        row.addWidget(self.stop)
        column.addLayout(row)
        self.hide()

    @property
    def running(self) -> bool:
        """Whether something is under way."""
        return self._stop is not None

    @property
    def told(self) -> Stop | None:
        """What the work that is under way is handed."""
        return self._stop

    def text(self) -> str:
        """Return what is said."""
        return self._words.text()

    def begin(self, before: QWidget | None, what: str = "") -> Stop:
        """Something begins: what comes back is handed to it. `before` has the keyboard and gets it again; None when it is
        elsewhere, and stays there. Nothing is shown until there is something to tell, or it takes long."""
        stop = self._stop = Stop(self._tell)
        self._before, self._at, self._share = before, QApplication.focusWidget(), -1
        self._asked = self._past = False
        self._bar.setRange(0, 1 if theme.still() else 0)  # of unknown length it would move
        self._bar.setValue(0)
        self._doing = what or self._what
        self._bar.setAccessibleName(self._doing)
        self._say(f"{self._doing}…")
        self.stop.set_words(self.tr("Stop"))
        self.stop.hide()
        self.window().installEventFilter(self)
        QTimer.singleShot(PATIENCE, self, lambda: self._offer(stop))
        return stop

    def show_progress(self, done: int, total: int) -> None:
        """So much of `total` is done; at the end it cannot be stopped any more."""
        if self._stop is None:
            return
        self._appear()
        if done >= total > 0 and self._late:
            self._too_late()
            return
        self._bar.setRange(0, max(total, 1))
        self._bar.setValue(done)
        if not self._asked:
            self._say(self._far(done, total))

    def ask_to_stop(self) -> None:
        """Stop it, if it is not too late; asked for twice it is asked for once."""
        if self._stop is None:
            return
        if not self._stop.wish():
            self._too_late()
        elif not self._asked:
            self._asked = True
            self.stop.set_words(self.tr("Stopping…"))
            self._say(self.tr("Stopping…"))
            self.stopping.emit()

    def rest(self) -> None:
        """Nothing is under way any more."""
        held = self.stop.hasFocus() or self.hasFocus()
        if self._stop is not None:
            self.window().removeEventFilter(self)
        self._stop = None
        self.hide()
        if held and self._before is not None:
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc stops it."""
        if not stops(event, self):
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Who closes the window waits for nothing that can be stopped."""
        if event.type() == QEvent.Type.Close and self._stop is not None:
            self._stop.wish()
        return super().eventFilter(watched, event)

    def _tell(self, done: int, total: int) -> None:
        """As `show_progress`, on any thread."""
        share = _STEPS * done // max(total, 1)
        if share != self._share or done >= total:
            self._share = share
            with suppress(RuntimeError):  # the window is gone
                self._told.emit(done, total)

    def _far(self, done: int, total: int) -> str:
        if total == WHOLE:
            return self.tr("{what}: {share} %").format(what=self._doing, share=100 * done // WHOLE)
        said = self.tr("{what}: {done} of {total}")
        return said.format(what=self._doing, done=f"{done:,}", total=f"{total:,}")

    def _too_late(self) -> None:
        """What is done now cannot be stopped: the button goes, and the reason stands there."""
        self._bar.setRange(0, 1 if theme.still() else 0)
        if self._past:
            return
        self._past = True
        self._say(self._late)
        if self.stop.hasFocus():
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.stop.hide()
        hearing.announce(self, self._late)

    def _say(self, text: str) -> None:
        self._words.setText(text)
        self.setAccessibleName(text)

    def _offer(self, stop: Stop) -> None:
        if stop is not self._stop or self._past:
            return
        self._appear()
        self.stop.show()
        if self.hasFocus():
            self.stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def _appear(self) -> None:
        """Be seen, and take the keyboard from where it was when this began: what was pressed there rests."""
        if self.isHidden():
            self.show()
            if self._before is not None and QApplication.focusWidget() is self._at:
                self.setFocus(Qt.FocusReason.OtherFocusReason)


def stops(event: QKeyEvent, within: QWidget) -> bool:
    """Whether the key was Esc and asked something that is under way inside `within` to stop."""
    if event.key() != Qt.Key.Key_Escape:
        return False
    own = [within] if isinstance(within, UnderWay) else within.findChildren(UnderWay)
    running = [part for part in own if part.running]
    for part in running:
        part.ask_to_stop()
    return bool(running)
