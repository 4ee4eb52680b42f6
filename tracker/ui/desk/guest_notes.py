"""Two quiet rows under the chips: what to know of the guest, guidance while nobody is named, or what is wrong."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from tracker.ui import hearing, icons, theme
from tracker.ui.desk.note_words import GuestNote
from tracker.ui.widgets.draw.text import Face, advance, draw_text, set_tip

_SMALL = Face("small")
_ROWS, _TALL, _GAP = 2, 20, 16


class GuestNotes(QWidget):
    """Notes flow over two rows; what does not fit stands in the tip. The height never changes."""

    spoken_role = QAccessible.Role.StaticText

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notes")
        self._notes: tuple[GuestNote, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.signals().changed.connect(self.updateGeometry)

    def notes(self) -> tuple[GuestNote, ...]:
        """The notes shown."""
        return self._notes

    def text(self) -> str:
        """All notes as one sentence."""
        return ". ".join(note.text for note in self._notes)

    def show_notes(self, notes: Sequence[GuestNote], *, aloud: bool = False) -> None:
        """Show these; `aloud` tells screen readers at once."""
        if tuple(notes) != self._notes:
            self._notes = tuple(notes)
            self.setAccessibleName(self.text() or self.tr("About the guest"))
            set_tip(self, self.text())
            self.update()
        if aloud:
            hearing.announce(self, self.text(), urgent=True)

    def sizeHint(self) -> QSize:
        """Return the height of both rows; any width."""
        return QSize(theme.px(240), _ROWS * theme.px(_TALL))

    def minimumSizeHint(self) -> QSize:
        """Return the least: some words."""
        return QSize(theme.px(120), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the notes from the reading side, row by row."""
        painter = QPainter(self)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        placed = self._placed()
        tall = theme.px(_TALL)
        top = (self.height() - tall * (1 + max((row for _, row, _, _ in placed), default=0))) / 2
        for note, row, at, wide in placed:
            left = self.width() - at - wide if rtl else at
            self._paint_note(painter, QRectF(left, top + row * tall, wide, tall), note, rtl)

    def _paint_note(self, painter: QPainter, box: QRectF, note: GuestNote, rtl: bool) -> None:
        side = theme.px(14)
        if note.glyph:
            glyph = QRectF(box.right() - side if rtl else box.left(), box.top(), side, box.height())
            icons.paint(painter, note.glyph, glyph, note.ink)
            lead = side + theme.px(5)
            box = box.adjusted(0, 0, -lead, 0) if rtl else box.adjusted(lead, 0, 0, 0)
        draw_text(painter, box, note.text, theme.color(note.ink), _SMALL, rtl=rtl)

    def _placed(self) -> list[tuple[GuestNote, int, float, float]]:
        """Each note with its row, how far it stands from the reading side, and its width."""
        placed: list[tuple[GuestNote, int, float, float]] = []
        at, row = 0.0, 0
        for note in self._rows():
            wide = (theme.px(19) if note.glyph else 0) + advance(note.text, _SMALL) + 1
            if at and at + wide > self.width():
                at, row = 0.0, row + 1
            if row >= _ROWS:
                break
            wide = min(wide, self.width() - at)
            placed.append((note, row, at, wide))
            at += wide + theme.px(_GAP)
        return placed

    def _rows(self) -> list[GuestNote]:
        """The notes, a sentence that is longer than a row cut in two at a space."""
        out: list[GuestNote] = []
        for note in self._notes:
            room = self.width() - theme.px(19)
            if len(self._notes) > 1 or advance(note.text, _SMALL) <= room:
                out.append(note)
                continue
            words, line = note.text[:400].split(" "), ""
            while words and advance(f"{line} {words[0]}", _SMALL) <= room:
                line = f"{line} {words.pop(0)}".strip()
            out.append(note._replace(text=line or note.text))
            if line and words:
                out.append(GuestNote("", " ".join(words), note.ink))
        return out
