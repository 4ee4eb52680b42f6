"""Who gave how much in the shift: a line and a bar for each rep, the largest first. Painted; knows no ledger."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from tracker.domain.facts import GroupFact
from tracker.domain.house import House
from tracker.ui import language, theme
from tracker.ui.shift import words
from tracker.ui.widgets.draw import shapes
from tracker.ui.widgets.draw.text import Face, advance, draw_text

_ROW, _BAR, _SHOWN, _LEAST = 40, 6, 5, 2
_BOLD, _FIGURES, _SMALL = Face("body", bold=True), Face(figures=True), Face("small")


class Share(NamedTuple):
    """One rep: initials, name, how many, how much, and the part of the largest amount."""

    initials: str
    name: str
    gestures: str
    value: str
    part: float


def shares(groups: Sequence[GroupFact], house: House) -> list[Share]:
    """The rows of a shift's sums by rep."""
    largest = max((g.value for g in groups), default=0)
    found = []
    for group in groups:
        initials, _, name = group.label.partition(" ")
        part = max(group.value, 0) / largest if largest > 0 else 0.0
        found.append(Share(initials, name, words.gestures(group.count), language.money(house, group.value), part))
    return found


class _Rows(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shares: list[Share] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(160), theme.px(_ROW) * max(1, len(self.shares)))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        column = max((advance(share.value, _FIGURES) + 1 for share in self.shares), default=0.0)
        for number, share in enumerate(self.shares):
            box = QRectF(0, number * theme.px(_ROW), self.width(), theme.px(_ROW))
            self._paint(painter, box, share, column, rtl)

    @staticmethod
    def _paint(painter: QPainter, box: QRectF, share: Share, column: float, rtl: bool) -> None:
        gap = theme.px(8)
        head = QRectF(box.left(), box.top(), box.width(), theme.px(22))
        value = QRectF(head.left() if rtl else head.right() - column, head.top(), column, head.height())
        draw_text(painter, value, share.value, theme.color("text"), _FIGURES, "figures", rtl)
        used = column + gap
        used += _at_end(painter, head, used, share.gestures, rtl) + gap
        room = _inside(head, 0, used, rtl)
        taken = draw_text(painter, room, share.initials, theme.color("text"), _BOLD, rtl=rtl) + gap
        draw_text(painter, _inside(head, taken, used, rtl), share.name, theme.color("muted"), rtl=rtl)
        bar = QRectF(box.left(), box.top() + theme.px(25), box.width(), theme.px(_BAR))
        shapes.panel(painter, bar, theme.color("track"), radius=3)
        wide = max(bar.height(), bar.width() * share.part) if share.part > 0 else 0.0
        if wide:
            left = bar.right() - wide if rtl else bar.left()
            shapes.panel(painter, QRectF(left, bar.top(), wide, bar.height()), theme.color("accent"), radius=3)


def _at_end(painter: QPainter, head: QRectF, used: float, text: str, rtl: bool) -> float:
    return draw_text(painter, _inside(head, 0, used, rtl), text, theme.color("muted"), _SMALL, "end", rtl)


def _inside(box: QRectF, before: float, after: float, rtl: bool) -> QRectF:
    return box.adjusted(after, 0, -before, 0) if rtl else box.adjusted(before, 0, -after, 0)


class ByRep(QScrollArea):
    """Shows five reps and scrolls for more."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("by-rep")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._rows = _Rows()
        self.setWidget(self._rows)
        theme.measured(self, lambda _area: self._fit())

    def show_shares(self, rows: Sequence[Share]) -> None:
        """Show these reps; a screen reader hears them as one list, and the keyboard comes here only to scroll."""
        self._rows.shares = list(rows)
        self.setAccessibleName(self.tr("By rep"))
        self.setAccessibleDescription("; ".join(f"{r.initials} {r.name}, {r.gestures}, {r.value}" for r in rows))
        many = len(rows) > _SHOWN
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if many else Qt.FocusPolicy.NoFocus)
        self._fit()
        self._rows.updateGeometry()
        self._rows.update()

    def _fit(self) -> None:
        shown = min(max(1, len(self._rows.shares)), _SHOWN)
        self.setMinimumHeight(theme.px(_ROW) * min(shown, _LEAST))
        self.setMaximumHeight(theme.px(_ROW) * shown)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the room for the reps that are shown without scrolling."""
        return QSize(theme.px(160), self.maximumHeight())
