"""The line that is typed into: Enter, arrows, history, clean pastes, the rest of a word. Knows no grammar, no ledger."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from tracker.ui import theme
from tracker.ui.help.spoken import describe, described
from tracker.ui.widgets import steady
from tracker.ui.widgets.draw.text import reads_rtl

LONGEST = 20_000
"""Letters the line holds; a paste beyond is cut, and said to be."""
REMEMBERED = 100
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")


class QuickLine(QLineEdit):
    """`edited(text)` for everything that changes it, `entered` for Enter, `moved(steps)` for arrows that a list wants.

    What was posted comes back with arrow-up; line breaks of a paste become spaces. The rest of the word being typed
    stands behind the cursor: Tab or the right arrow takes it, nothing else does.
    """

    edited = Signal(str)
    entered = Signal()
    moved = Signal(int)
    shortened = Signal(int)
    """A paste was longer than the line holds: so many letters."""
    left = Signal()
    """The keyboard went elsewhere."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("quick")
        self.setProperty("look", "quick")
        self.setMaxLength(LONGEST)
        self.setClearButtonEnabled(False)
        self.setAccessibleName(self.tr("Quick line"))
        self.setPlaceholderText(self.tr("Room or name, what, why…   412 c20 wifi !1d"))
        self.listing = False
        """Whether a list stands below that the arrows move in."""
        self._rest = ""
        self._past: list[str] = []
        self._at = -1
        self._aside = ""
        self._quiet = False
        self.textChanged.connect(self._tidy)
        steady(self)
        described(self)
        self.inputRejected.connect(lambda: self.shortened.emit(LONGEST), Qt.ConnectionType.QueuedConnection)

    def suggest(self, rest: str) -> None:
        """Offer these letters behind the cursor; empty offers nothing."""
        if rest != self._rest:
            self._rest = rest
            describe(self, self.tr("Tab adds {rest}").format(rest=rest) if rest else "")
            self.update()

    def suggestion(self) -> str:
        """The letters offered here and now: only at the end of the line, and where the line reads left to right."""
        at_end = self.cursorPosition() == len(self.text()) and not self.hasSelectedText()
        offers = at_end and self.hasFocus() and not self.isReadOnly() and not reads_rtl(self.text())
        return self._rest if offers else ""

    def put(self, text: str) -> None:
        """Show another text, the cursor at its end; nobody typed it, so `edited` does not come."""
        self._quiet = True
        self.setText(text)
        self._quiet = False
        self.end(False)

    def remember(self, text: str) -> None:
        """Keep a line for arrow-up, the newest first."""
        tidy = text.strip()
        if tidy:
            self._past = [tidy, *(past for past in self._past if past != tidy)][:REMEMBERED]
        self._at = -1

    def past(self) -> tuple[str, ...]:
        """The lines that arrow-up brings back, the newest first."""
        return tuple(self._past)

    def recall(self, past: Sequence[str]) -> None:
        """Let arrow-up bring back these lines, the newest first, and no others."""
        if list(past) != self._past:
            self._past, self._at = list(past)[:REMEMBERED], -1

    def forget(self) -> None:
        """Forget all lines: somebody else is at the desk."""
        self._past, self._at, self._aside = [], -1, ""

    def browsing(self) -> bool:
        """Whether the line shows one of before."""
        return self._at >= 0

    def event(self, event: QEvent) -> bool:
        """Tab takes what is offered; with nothing offered it goes on to the next control."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Tab and self._take():  # fmt: skip
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line, then what is offered, muted, behind the cursor."""
        super().paintEvent(event)
        rest = self.suggestion()
        if not rest:
            return
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(theme.color("muted"))
        at = self.cursorRect()
        left = at.center().x() + theme.px(2)
        box = QRectF(left, 0, max(0, self.width() - left - theme.px(12)), self.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, rest)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and arrows are ours; a key held down posts nothing."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.entered.emit()
            return
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._step(-1 if key == Qt.Key.Key_Up else 1)
            return
        if key == Qt.Key.Key_Right and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier and self._take():
            return
        super().keyPressEvent(event)

    def _take(self) -> bool:
        """Type what is offered; says whether anything was."""
        rest = self.suggestion()
        if rest:
            self.insert(rest)
        return bool(rest)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say so: a list below the line has no business there any more."""
        super().focusOutEvent(event)
        self.left.emit()

    def _step(self, step: int) -> None:
        if self.listing and not self.browsing():
            self.moved.emit(step)
            return
        at = min(len(self._past) - 1, max(-1, self._at - step))
        if at == self._at:
            if step > 0:
                self.moved.emit(step)
            return
        if self._at < 0:
            self._aside = self.text()
        self._at = at
        text = self._past[at] if at >= 0 else self._aside
        self.put(text)
        self.edited.emit(text)

    def _tidy(self, text: str) -> None:
        """Put spaces where a paste brought line breaks, letter for letter, so that the cursor stays."""
        if self._quiet:
            return
        self._at = -1
        if _CONTROL.search(text):
            at = self.cursorPosition()
            self.put(_CONTROL.sub(" ", text))
            self.setCursorPosition(at)
        self.edited.emit(self.text())
