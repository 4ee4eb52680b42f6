"""Choosing the window's language: each is named in itself. Keeps no choice and translates nothing."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from tracker.ui import language
from tracker.ui.widgets import Segment, SegmentedTabs


class Languages(SegmentedTabs):
    """`wanted(Language)` when another than the one that is spoken was chosen."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            [Segment(one.code, one.name, short=one.code.upper()) for one in language.LANGUAGES], "", parent
        )
        self.setAccessibleName(self.tr("Language"))
        self.setObjectName("languages")
        if language.worn() in language.LANGUAGES:
            self.choose(language.worn().code)
        self.changed.connect(self._chosen)

    def _chosen(self, code: str) -> None:
        found = language.known(code)
        if found is not None and found is not language.worn():
            self.wanted.emit(found)
