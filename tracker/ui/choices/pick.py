"""A long list to choose from by typing any part of a name; knows keys and words, not what they mean."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QSizePolicy, QWidget

from tracker.domain.names import search_key
from tracker.ui import theme


class Pick(QComboBox):
    """Editable; `chosen` returns the key of what is in the line, or the typed text when it is none of the list."""

    picked = Signal(str)
    """Somebody chose (not when it was set by `choose`)."""

    def __init__(self, rows: Sequence[tuple[str, str]], placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.setMaxVisibleItems(12)
        for key, words in rows:
            self.addItem(words, key)
        completer = QCompleter(self.model(), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setMaxVisibleItems(8)
        self.setCompleter(completer)
        line = self.lineEdit()
        if line is not None:
            line.setPlaceholderText(placeholder)
            line.setMaxLength(80)
            line.installEventFilter(self)
            line.textEdited.connect(lambda _typed: theme.dress(completer.popup()))  # a window that few ever open
            # The box around it has the ring.
            line.setProperty("ownFocus", True)
        self.setCurrentIndex(-1)
        self.activated.connect(lambda _row: self.picked.emit(self.chosen()))
        completer.activated.connect(lambda _words: self.picked.emit(self.chosen()))
        theme.signals().changed.connect(self.updateGeometry)

    def chosen(self) -> str:
        """Return the key of what stands in the line, or the line as typed."""
        typed = self.currentText().strip()
        wanted = search_key(typed)
        for row in range(self.count()):
            if wanted and wanted in (search_key(self.itemText(row)), search_key(str(self.itemData(row)))):
                return str(self.itemData(row))
        return typed

    def choose(self, key: str) -> None:
        """Show the choice of that key, or nothing."""
        self.setCurrentIndex(self.findData(key))
        if self.currentIndex() < 0:
            self.clearEditText()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Select all when the line is entered, so that typing replaces what is preselected."""
        if event.type() == QEvent.Type.FocusIn:
            line = self.lineEdit()
            if line is not None:
                line.selectAll()
        return super().eventFilter(watched, event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll: a wheel that passes by must not change the hotel's currency."""
        event.ignore()
