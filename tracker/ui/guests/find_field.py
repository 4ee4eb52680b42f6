"""An editor with a magnifying glass at the reading side; checks nothing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from tracker.ui import theme
from tracker.ui.help.spoken import described
from tracker.ui.widgets import Glyph

_LONGEST, _SIDE, _PAD, _AROUND = 200, 18, 10, 26


class FindField(QLineEdit):
    """Room for a search; the drawing grows with the text, which Qt's own actions in an editor do not."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxLength(_LONGEST)
        described(self)
        self._hints: tuple[str, ...] = ()
        self._glass = Glyph("search", "muted", _SIDE, self)
        self._glass.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme.signals().changed.connect(self._place)

    def set_hints(self, *hints: str) -> None:
        """Show the first of these that has room, else the last: the longest comes first."""
        self._hints = hints
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the drawing at the reading side."""
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        """Go to the other side with the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._place()

    def _place(self) -> None:
        side, pad = theme.px(_SIDE), theme.px(_PAD)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._glass.setGeometry(self.width() - pad - side if rtl else pad, (self.height() - side) // 2, side, side)
        margins = self.textMargins()
        margins.setRight(side + pad // 2) if rtl else margins.setLeft(side + pad // 2)
        self.setTextMargins(margins)
        if self._hints:
            room = self.width() - theme.px(_AROUND) - margins.left() - margins.right()
            wide = self.fontMetrics().horizontalAdvance
            self.setPlaceholderText(next((hint for hint in self._hints if wide(hint) <= room), self._hints[-1]))
