"""What a list says when it has nothing to show: a quiet drawing, what it means and what to do."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractScrollArea, QHBoxLayout, QVBoxLayout, QWidget

from tracker.ui import theme
from tracker.ui.widgets.frames.glyph import Glyph
from tracker.ui.widgets.frames.words import Words


class EmptyState(QWidget):
    """A centred icon, title and hint; `set_words` changes them, `add_action` puts a button below."""

    spoken_role = QAccessible.Role.StaticText

    def __init__(self, icon: str, title: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = Glyph(icon, "muted", 36)
        self._title = Words(title, "body", bold=True, wrap=True)
        self._hint = Words(hint, "body", "muted", wrap=True)
        column = theme.spaced(QVBoxLayout(self), 6, 16)
        column.addStretch(2)
        column.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignHCenter)
        for words in (self._title, self._hint):
            words.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(words)
        column.addStretch(3)
        self._column = column
        self.set_words(icon, title, hint)

    def set_words(self, icon: str, title: str, hint: str = "") -> None:
        """Say something else."""
        self._icon.show_icon(icon, "muted")
        self._title.setText(title)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self._fit()
        self.setAccessibleName(f"{title}. {hint}" if hint else title)
        self._tell_list()

    def add_action(self, button: QWidget) -> None:
        """Put a button under the words."""
        theme.spaced(holder := QHBoxLayout(), 0, (0, 8, 0, 0)).addWidget(button)
        self._column.insertLayout(self._column.count() - 1, holder)
        self._column.setAlignment(holder, Qt.AlignmentFlag.AlignHCenter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a list that is low the icon and the air give way before the words do, and the hint before it is cut."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self._list() is None:  # elsewhere a layout gives the room that is asked for
            return
        shown = [words for words in (self._title, self._hint) if words.text()]
        tall = sum(words.heightForWidth(self.width() - theme.px(32)) for words in shown)
        low = self.height() < tall + theme.px(6 + 36 + 6 + 2 * 16)
        self._hint.setVisible(bool(self._hint.text()) and self.height() >= tall + theme.px(2))  # it is still heard
        self._icon.setVisible(not low)
        around = theme.px(16)
        self._column.setSpacing(theme.px(2 if low else 6))
        self._column.setContentsMargins(around, 0 if low else around, around, 0 if low else around)

    def showEvent(self, event: QShowEvent) -> None:
        """The list it lies in is empty."""
        super().showEvent(event)
        self._tell_list()

    def hideEvent(self, event: QHideEvent) -> None:
        """The list it lies in holds something."""
        super().hideEvent(event)
        self._tell_list()

    def _tell_list(self) -> None:
        """Screen readers pass over what lies on a list: the list itself says it."""
        holder = self._list()
        if holder is not None:
            holder.setAccessibleDescription("" if self.isHidden() else self.accessibleName())

    def _list(self) -> QAbstractScrollArea | None:
        """The list it lies on, if it does."""
        port = self.parentWidget()
        holder = port.parentWidget() if port is not None else None
        return holder if isinstance(holder, QAbstractScrollArea) and holder.viewport() is port else None
