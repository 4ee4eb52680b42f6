"""Above the cap: by how much, what would fit, and the lead's PIN in place. The rep's session stays the rep's."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from tracker.domain.catalogue import Preset
from tracker.domain.house import House
from tracker.domain.people import Person
from tracker.domain.problems import Refused
from tracker.ui import language, theme
from tracker.ui.desk.lead_pin import LeadPin
from tracker.ui.desk.posting import Attempt
from tracker.ui.desk.questions import Question
from tracker.ui.desk.sayings import short_money
from tracker.ui.desk.words import say
from tracker.ui.widgets import Glyph, OneLine, ShortcutButton, Words, button


class Approval(Question):
    """`approve(initials, pin)` for the lead's word, `instead(Preset)` for something that fits."""

    approve = Signal(str, str)
    instead = Signal(object)

    def __init__(
        self, attempt: Attempt, refused: Refused, presets: Sequence[Preset], approvers: Sequence[Person], house: House,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__("approval", "over", parent)
        self.attempt = attempt
        self._approvers = {p.initials: p for p in approvers}
        self._said = sentence(refused, house)
        self.setAccessibleName(f"{attempt.who}: {self._said}")
        column = theme.spaced(QVBoxLayout(self), 8, (12, 10))
        head = theme.spaced(QHBoxLayout(), 10, 0)
        head.addWidget(Glyph("over", "over", 20))
        head.addWidget(Words(self._said, "body", "over", bold=True))
        given = language.money(house, attempt.draft.amount)
        night = self.tr(" a night") if attempt.draft.nights > 1 else ""
        head.addWidget(OneLine(f"{language.said(attempt.draft.kind.label)} {given}{night} · {attempt.who}"), 1)
        column.addLayout(head)
        self._foot = theme.spaced(QBoxLayout(QBoxLayout.Direction.LeftToRight), 8, 0)
        self._offered = offers = theme.spaced(QHBoxLayout(), 8, 0)
        self.offers = self._offers(presets, house)
        for offer in self.offers:
            offers.addWidget(offer)
        offers.addStretch(1)
        self._consent = theme.spaced(QHBoxLayout(), 8, 0)
        self._consent.addStretch(1)
        self._lay_out_pin(self._consent)
        self._foot.addLayout(offers, 1)
        self._foot.addLayout(self._consent)
        column.addLayout(self._foot)
        self._words = Words(self._hint(approvers), "small", "muted", wrap=True)
        column.addWidget(self._words)
        self._column = column

    def focus_first(self) -> None:
        """Stand on the initials, or on the PIN when only one person can approve."""
        self.lead.focus_first()

    def words(self) -> str:
        """What the panel says below the PIN."""
        return self._words.text()

    def show_refused(self, refused: Refused) -> None:
        """Say why the lead's word did not count; what was typed for the gesture stays."""
        self._words.setText(language.said(refused.message))
        self._words.set_ink("over")
        self.yes.setEnabled("wait_seconds" not in refused.facts)
        self.lead.show_refused(refused)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the PIN below the offers where they do not fit beside each other, and the words beside the PIN then."""
        super().resizeEvent(event)
        self._fit_offers()
        parts = (self.lead, self.yes, self.later)
        wanted = self._offered.sizeHint().width() + sum(part.sizeHint().width() + theme.px(8) for part in parts)
        wanted += 2 * theme.px(12)
        ways = QBoxLayout.Direction
        way = ways.LeftToRight if self.width() >= wanted else ways.TopToBottom
        if way is self._foot.direction():
            return
        self._foot.setDirection(way)
        if way is ways.TopToBottom:
            self._consent.insertWidget(1, self._words, 100)
        else:
            self._column.addWidget(self._words)

    def _fit_offers(self) -> None:
        """An offer whose amount would be cut is none: the drawings give way first, then the last of the offers."""
        room, gap = self.width() - 2 * theme.px(12), theme.px(8)
        drawing = theme.px(18 + 8)
        words = [offer.least_whole() - (drawing if offer.is_drawn() else 0) for offer in self.offers]
        drawn = sum(words) + len(words) * (drawing + gap) - gap <= room
        for offer, glyph, wide in zip(self.offers, self._glyphs, words, strict=True):
            if offer.is_drawn() is not drawn:
                offer.show_icon(glyph if drawn else "")
            room -= wide + (drawing if drawn else 0)
            offer.setVisible(room >= 0)
            room -= gap

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on to the PIN, then approves; on an offer it takes the offer."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            offer = next((o for o in self.offers if o.hasFocus()), None)
            if offer is not None:
                offer.click()
            elif not event.isAutoRepeat():
                self._submit()
            return
        super().keyPressEvent(event)

    def _lay_out_pin(self, row: QHBoxLayout) -> None:
        self.lead = LeadPin(tuple(self._approvers.values()))
        self.lead.typed_on.connect(self.typed_on)
        self.lead.ready.connect(self._ready)
        self.initials, self.pin = self.lead.initials, self.lead.pin
        self.yes = button(self.tr("Approve"), "primary", "approve")
        self.yes.setObjectName("approve")
        self.yes.clicked.connect(self._submit)
        self.later = button(self.tr("Not now"), "plain")
        self.later.clicked.connect(self.dismissed)
        for part in (self.lead, self.yes, self.later):
            row.addWidget(part)

    def _offers(self, presets: Sequence[Preset], house: House) -> list[ShortcutButton]:
        made: list[ShortcutButton] = []
        self._glyphs: list[str] = []
        for preset in presets:
            glyph = "label" if preset.kind.value == "free_label" else preset.kind.value
            offer = button(f"{language.said(preset.label)} {short_money(preset.value, house)}", "plain", glyph)
            self._glyphs.append(glyph)
            offer.setAccessibleDescription(self.tr("Post this instead; it fits"))
            offer.clicked.connect(lambda _checked=False, p=preset: self.instead.emit(p))
            made.append(offer)
        return made

    def _hint(self, approvers: Sequence[Person]) -> str:
        if not approvers:
            return self.tr("Nobody else can approve: give less, or ask a manager to add a lead.")
        names = ", ".join(p.initials for p in approvers[:8])
        fits = (
            self.tr("Give something that fits, or let {names} approve it here.")
            if self.offers
            else self.tr("Let {names} approve it here.")
        )
        return fits.format(names=names)

    def _submit(self) -> None:
        typed = self.lead.take() if self.yes.isEnabled() else None
        if typed is not None:
            self.yes.setEnabled(False)
            self.lead.enable(on=False)
            self.approve.emit(*typed)

    def _ready(self) -> None:
        self.yes.setEnabled(True)
        self._words.setText(self.tr("Try again now."))
        self._words.set_ink("muted")


def sentence(refused: Refused, house: House) -> str:
    """By how much it is over and what is left."""
    over, left = refused.facts.get("over_by_minor"), refused.facts.get("remaining_minor")
    if not isinstance(over, int):
        return language.said(refused.message)
    if isinstance(left, int) and left:
        return say(
            "Over by {over} · {left} is left", over=language.money(house, over), left=language.money(house, left)
        )
    return say("Over by {over}", over=language.money(house, over))
