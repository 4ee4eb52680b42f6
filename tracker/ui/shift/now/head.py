"""The shift at a glance: number, since when, by whom, the headline figures, what it hands over, and its proof once closed."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from tracker.desk.shift_page import ShiftView
from tracker.ui import language, theme
from tracker.ui.paper.words import short_hash
from tracker.ui.shift import words
from tracker.ui.shift.now.figure import Figure
from tracker.ui.widgets import Card, Chips, OneLine

_SIDE_BY_SIDE = 940
"""From this width (design pixels) on the figures stand beside the title."""


class Head(Card):
    """`show_view` says everything; `show_sha` adds the hash of the report's file once it is known."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName("shift-head")
        self.name = OneLine("", "total", bold=True)
        self.about = OneLine("", "body", "muted")
        self.chips = Chips()
        self.chips.setAccessibleName(self.tr("Handed over"))
        self.proof = OneLine("", "small", "muted")
        self.proof.setObjectName("proof")
        self.unsigned = OneLine("", "body", "warn")
        self.unsigned.setObjectName("unsigned")
        self.figures = {
            "value": Figure(self.tr("Given")),
            "cost": Figure(self.tr("Cost to the house")),
            "gestures": Figure(self.tr("Gestures")),
            "guests": Figure(self.tr("Guests")),
            "reversed": Figure(self.tr("Taken back")),
        }
        self._head = self._sha = ""
        self._split = theme.spaced(QHBoxLayout(), 24, 0)
        said = theme.spaced(QVBoxLayout(), 2, 0)
        for part in (self.name, self.about):
            said.addWidget(part)
        self._split.addLayout(said, 1)
        numbers = theme.spaced(QHBoxLayout(), 32, 0)
        for figure in self.figures.values():
            numbers.addWidget(figure)
        self._split.addLayout(numbers)
        self.body.addLayout(self._split)
        self.body.addWidget(self.chips)
        self.body.addWidget(self.proof)
        self.body.addWidget(self.unsigned)
        self._wait()

    def show_view(self, view: ShiftView) -> None:
        """Show the shift at hand."""
        facts, house = view.facts, view.house
        self.name.set_text(words.title(view), "text")
        self.about.set_text(words.about(view))
        self.setAccessibleName(f"{words.title(view)}. {words.about(view)}")
        for key, figure in self.figures.items():
            figure.setVisible(facts is not None)
            amount = int(getattr(facts, key, 0))
            plain = key in ("gestures", "guests")
            figure.show_amount(f"{amount:,}" if plain else language.money(house, amount), "text" if amount else "muted")
        chips = words.carried_chips(view)
        self.chips.set_chips(chips)
        self.chips.setVisible(bool(chips))
        self.unsigned.set_text(words.unsigned() if view.unsigned else "")
        self.unsigned.setVisible(view.unsigned)
        head = facts.head if facts is not None and not facts.interim else ""
        if head != self._head:
            self._head, self._sha = head, ""
        self._show_proof()

    def _wait(self) -> None:
        """Nothing is known of the shift yet: what would only be blank is not there."""
        self.name.set_text(self.tr("Reading the shift…"), "muted")
        for part in (*self.figures.values(), self.chips, self.proof, self.unsigned):
            part.hide()

    def show_sha(self, sha256: str) -> None:
        """Show the first digits of the chain's head, and of the file's hash once the report was drawn."""
        self._sha = sha256
        self._show_proof()

    def _show_proof(self) -> None:
        parts = [self.tr("Head {head}").format(head=short_hash(self._head))] if self._head else []
        if self._sha:
            parts.append(self.tr("PDF SHA-256 {sha}").format(sha=short_hash(self._sha)))
        self.proof.set_text("   ".join(parts))
        self.proof.setVisible(bool(parts))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the figures below the title where they do not fit beside it."""
        super().resizeEvent(event)
        wide = event.size().width() >= theme.px(_SIDE_BY_SIDE)
        ways = QBoxLayout.Direction
        self._split.setDirection(ways.LeftToRight if wide else ways.TopToBottom)
