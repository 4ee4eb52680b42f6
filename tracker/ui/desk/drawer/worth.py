"""What it is worth: preset, value, cost, estimate or nights, and the gauge that says what it leaves of the cap."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tracker.desk.preview import Preview
from tracker.domain.catalogue import Preset
from tracker.domain.gesture import MAX_NIGHTS, Kind
from tracker.domain.house import House
from tracker.ui import hearing, language, theme
from tracker.ui.desk.drawer.parts import Choice, Part
from tracker.ui.desk.form import Form, amount_of
from tracker.ui.desk.sayings import Saying, fraction_of, short_money, state_of, verdict
from tracker.ui.desk.words import say
from tracker.ui.widgets import Gauge, Glyph, Segment, SegmentedTabs, Words, amount_edit, number_edit, number_pad
from tracker.ui.widgets.draw.shapes import look_of


class Worth(Part):
    """Preset, value and cost; a label is estimated or billed, an upgrade has nights."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._house: House | None = None
        self._presets: Sequence[Preset] = ()
        self._kind = Kind.CREDIT
        self.preset = Choice()
        self.preset.activated.connect(lambda _at: self._preset_taken())
        self.amount, self.cost = amount_edit(), amount_edit(self.tr("same"))
        for edit in (self.amount, self.cost):
            edit.textEdited.connect(self.changed)
        self.pads = [number_pad(edit, ".") for edit in (self.amount, self.cost)]
        self.nights = number_edit(1, MAX_NIGHTS)
        self.nights.valueChanged.connect(self.changed)
        self.estimated = SegmentedTabs(
            (Segment("yes", self.tr("Estimated")), Segment("no", self.tr("Billed"))), self.tr("Estimated or billed")
        )
        self.estimated.choose("no")
        self.estimated.changed.connect(self.changed)
        self.place("preset", self.tr("Preset"), self.preset, 0, 0, 6)
        self.place("amount", self.tr("Value"), self.amount, 1, 0, 2)
        self.place("cost", self.tr("Cost to the house"), self.cost, 1, 2, 2)
        self.place("nights", self.tr("Nights"), self.nights, 1, 4, 2)
        self.place("estimated", self.tr("Amount is"), self.estimated, 1, 4, 2)

    def set_catalogue(self, presets: Sequence[Preset], house: House) -> None:
        """What can be picked, what guests value most for its cost first."""
        self._presets, self._house = presets, house
        for pad in self.pads:
            pad.mark = house.mark
        self._offer()

    def show_kind(self, kind: Kind) -> None:
        """Show the fields of this kind."""
        self._kind = kind
        self.fields["nights"].setVisible(kind is Kind.UPGRADE)
        self.fields["estimated"].setVisible(kind is Kind.FREE_LABEL)
        self.fields["amount"].set_label(self.tr("Difference a night") if kind is Kind.UPGRADE else self.tr("Value"))
        self.fields["cost"].set_label(self.tr("Cost a night") if kind is Kind.UPGRADE else self.tr("Cost to the house"))
        self._offer()

    def fill(self, form: Form) -> None:
        """Show these values."""
        self.show_kind(form.kind)
        self.preset.choose(form.preset)
        for edit, text in ((self.amount, form.amount), (self.cost, form.cost)):
            if edit.text() != text:
                edit.setText(text)
        self.nights.blockSignals(True)
        self.nights.setValue(form.nights)
        self.nights.blockSignals(False)
        self.estimated.blockSignals(True)
        self.estimated.choose("yes" if form.estimated else "no")
        self.estimated.blockSignals(False)

    def read(self, form: Form) -> Form:
        """The form with these fields."""
        return replace(
            form,
            preset=self.preset.key(),
            amount=self.amount.text(),
            cost=self.cost.text(),
            nights=self.nights.value(),
            estimated=self.estimated.current() == "yes",
        )

    def _offer(self) -> None:
        house = self._house
        if house is None:
            return
        mine = [p for p in self._presets if p.kind is self._kind]
        offers = [(p.key, _offer_words(p, house)) for p in mine]
        self.preset.offer([("", self.tr("No preset")), *offers])

    def _preset_taken(self) -> None:
        preset = next((p for p in self._presets if p.key == self.preset.key()), None)
        if preset is not None and self._house is not None:
            self.amount.setText(self._house.plain(preset.value))
            self.cost.setText(self._house.plain(preset.cost))
            self.estimated.choose("yes" if preset.estimated else "no")
        self.changed.emit()


def _offer_words(preset: Preset, house: House) -> str:
    """The preset with what the guest gets and what it costs the house: the cheap delight is seen to be one."""
    value, cost = short_money(preset.value, house), short_money(preset.cost, house)
    return say("{label}  {value} · costs {cost}", label=language.said(preset.label), value=value, cost=cost)


class CapGauge(QWidget):
    """The gauge and its words, as they would be once this is posted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.gauge = Gauge(8)
        self.words = Words("", "body", "muted", bold=True, wrap=True)
        self.words.setObjectName("verdict")
        self._speaker = hearing.Speaker(self.words)
        self._glyph = Glyph("check", "ok", 16)
        self._sum = Words("", "small", "muted")
        column = theme.spaced(QVBoxLayout(self), 4, 0)
        column.addWidget(self.gauge)
        row = theme.spaced(QHBoxLayout(), 4, 0)
        row.addWidget(self._glyph)
        row.addWidget(self.words, 1)
        row.addWidget(self._sum)
        column.addLayout(row)

    def show_form(self, form: Form, preview: Preview | None, house: House) -> None:
        """Say what the amount leaves, or how much is left."""
        amount = amount_of(form.amount, house)
        count = form.nights if form.kind is Kind.UPGRADE else 1
        total = (
            self.tr("{money} in all").format(money=language.money(house, amount * count))
            if amount and count > 1
            else ""
        )
        self._sum.setText(total)
        if preview is None or preview.stay.id != form.stay:
            self._say(Saying(self.tr("Choose a guest to see what is left"), "muted"))
            self.gauge.show_spent(0.0, "none", self.tr("No guest chosen"))
            return
        nights = preview.nights(count if amount is not None else 1) or preview.standings[:1]
        saying = verdict(amount, nights, house)
        first = nights[0] if nights else None
        self._say(saying)
        self.gauge.show_spent(fraction_of(first, amount or 0), state_of(first, amount or 0), saying.text)

    def _say(self, saying: Saying) -> None:
        look = look_of(saying.role)
        self._glyph.show_icon(look.glyph, look.ink)
        self.words.setText(saying.text)
        self.words.set_ink(look.ink)
        self._speaker.say_soon(saying.text if self.isVisible() else "")
