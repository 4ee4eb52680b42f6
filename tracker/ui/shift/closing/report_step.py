"""The last step: what the shift comes to, what it hands over, the report as it will be, and the button that closes. Reads nothing."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from tracker.desk.shift_page import ShiftView
from tracker.ui import language, theme
from tracker.ui.desk.confirm import SEEN_AFTER
from tracker.ui.preview.panel import PreviewPanel
from tracker.ui.preview.sheet_view import KEYS
from tracker.ui.shift import words
from tracker.ui.shift.now.figure import Figure
from tracker.ui.widgets import Card, Glyph, ShortcutButton, Words, hairline
from tracker.ui.widgets.draw import shapes

SHOWN = 8
"""So many things that are handed over are named; the others are counted."""
_BESIDE, _SIDE = 860, 400


class ReportStep(QWidget):
    """`confirmed` once, for Enter or the button; `failed` lets it be pressed again. `export_wanted`, `print_wanted`."""

    confirmed = Signal()
    export_wanted = Signal()
    print_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._landed = QElapsedTimer()
        self._sent, self._able = False, True
        self.preview = PreviewPanel()
        self.card = Card()
        self.moved = Words("", ink="warn", wrap=True)
        self.figures = {
            "value": Figure(self.tr("Given")), "cost": Figure(self.tr("Cost to the house")),
            "gestures": Figure(self.tr("Gestures")), "guests": Figure(self.tr("Guests")),
        }  # fmt: skip
        self.lead = Words("", "small", "muted", wrap=True)
        self._grid = theme.spaced(QGridLayout(), 6, 0)
        self._named: list[QWidget] = []
        self.note = Words("", wrap=True)
        self.yes = ShortcutButton("↵", "", look="primary", icon="check", tint="on_accent", key_last=True)
        self.yes.setObjectName("close-yes")
        self.yes.clicked.connect(self.confirm)
        self.export = ShortcutButton("Ctrl+E", self.tr("Export…"), icon="pdf")
        self.export.clicked.connect(self.export_wanted)
        self.printed = ShortcutButton("Ctrl+P", self.tr("Print…"), icon="print")
        self.printed.clicked.connect(self.print_wanted)
        self._lay_out()

    def show_view(self, view: ShiftView, note: str) -> None:
        """Say what closing would freeze now."""
        facts, house = view.facts, view.house
        if facts is None:
            return
        title = self.tr("What shift {n} comes to").format(n=facts.number)
        self.card.set_title(title if facts.lines else self.tr("Shift {n}: nothing was given").format(n=facts.number))
        for key, figure in self.figures.items():
            amount = int(getattr(facts, key))
            figure.show_amount(
                language.number(amount) if key in ("gestures", "guests") else language.money(house, amount)
            )
        self._name(words.carried(view))
        self.note.setText(self.tr("Note: {note}").format(note=" ".join(note.split())) if note.strip() else "")
        self.note.setVisible(bool(note.strip()))
        self.yes.set_words(self.tr("Close shift {n}").format(n=facts.number))
        self.preview.set_title(self.tr("The report so far; closing numbers it and freezes it"))

    def say_moved(self, sentence: str) -> None:
        """Say that something changed since it was looked at; empty takes it away."""
        self.moved.setText(sentence)
        self.moved.setVisible(bool(sentence))

    def offer(self, *, closes: bool, exports: bool) -> None:
        """What this person may do here, and what the ledger can take."""
        self._able = closes
        self._enable()
        self.export.setVisible(exports)
        self.printed.setVisible(exports)

    def focus_first(self) -> None:
        """Stand on the closing button; the Enter that led here closes nothing."""
        self._landed.start()
        self.yes.setFocus(Qt.FocusReason.OtherFocusReason)

    def failed(self) -> None:
        """It was not closed: it can be tried again."""
        self._sent = False
        self._enable()

    def _enable(self) -> None:
        """A button that is greyed loses the keyboard: the pages keep it meanwhile, and give it back."""
        on = self._able and not self._sent
        if not on and self.yes.hasFocus():
            self.preview.view.setFocus(Qt.FocusReason.OtherFocusReason)
        back = on and not self.yes.isEnabled() and self.preview.view.hasFocus()
        self.yes.setEnabled(on)
        if back:
            self.yes.setFocus(Qt.FocusReason.OtherFocusReason)

    def confirm(self) -> None:
        """Close, once, unless this is the echo of the Enter that led here."""
        if (
            not self._sent
            and self.yes.isEnabled()
            and (not self._landed.isValid() or self._landed.elapsed() >= SEEN_AFTER)
        ):
            self._sent = True
            self._enable()
            self.confirmed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the preview count from the closing button too."""
        if event.key() in KEYS and self.preview.view.count():
            self.preview.view.keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def fit(self, width: int) -> None:
        """Put the preview below where it does not fit beside. Asked by who knows the width while this is not in view."""
        wide = width >= theme.px(_BESIDE)
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.LeftToRight if wide else ways.TopToBottom)
        self.card.setMaximumWidth(theme.px(_SIDE) if wide else 16_777_215)

    def _lay_out(self) -> None:
        self._row = theme.spaced(QHBoxLayout(self), 12, 0)
        said = QWidget()
        column = theme.spaced(QVBoxLayout(said), 10, 0)
        numbers = theme.spaced(QGridLayout(), 12, 0)
        for place, figure in enumerate(self.figures.values()):
            numbers.addWidget(figure, place // 2, place % 2)
        column.addLayout(numbers)
        column.addWidget(hairline())
        column.addWidget(self.lead)
        column.addLayout(self._grid)
        column.addWidget(self.note)
        column.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setProperty("look", "clear")
        area.setWidget(said)
        self.card.body.addWidget(area, 1)
        self.card.body.addWidget(self.moved)
        foot = theme.spaced(QHBoxLayout(), 8, 0)
        foot.addWidget(self.export, 1)
        foot.addWidget(self.printed, 1)
        self.card.body.addLayout(foot)
        self.card.body.addWidget(self.yes)
        self._row.addWidget(self.card, 2)
        self._row.addWidget(self.preview, 3)
        self.say_moved("")

    def _name(self, over: list[tuple[str, str]]) -> None:
        for old in self._named:
            self._grid.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._named = []
        self.lead.setText(self.tr("Handed to the next shift, marked on the report:") if over else "")
        self.lead.setVisible(bool(over))
        if not over:
            over = [("ok", self.tr("Nothing is left for the next shift."))]
        elif len(over) > SHOWN:
            rest = len(over) - SHOWN + 1
            over = [*over[: SHOWN - 1], ("muted", language.counted("and {n} more", "and {n} more", rest))]
        for row, (role, text) in enumerate(over):
            look = shapes.look_of(role)
            glyph = theme.sized(Glyph(look.glyph, look.ink, 16), height=20)  # beside the first of its lines
            for side, part in enumerate((glyph, Words(text, wrap=True))):
                self._grid.addWidget(part, row, side, Qt.AlignmentFlag.AlignTop if side == 0 else Qt.AlignmentFlag(0))
                self._named.append(part)
        self._grid.setColumnStretch(1, 1)
