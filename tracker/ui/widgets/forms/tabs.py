"""Tabs as one segmented control: the three kinds of a gesture, or any few choices that exclude each other."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QHBoxLayout, QLayout, QSizePolicy, QWidget

from tracker.ui import icons, theme
from tracker.ui.widgets.draw import shapes
from tracker.ui.widgets.draw.text import Face, advance, draw_text
from tracker.ui.widgets.frames.wrapping import Wrapping

_BOLD, _KEY = Face("body", bold=True), Face("small")


class Segment(NamedTuple):
    """One choice: its key in code, its words, the letter that is shown as hint, an icon and an ink; `short` stands in the
    place of the words where those of any segment beside it would be cut."""

    key: str
    text: str
    letter: str = ""
    icon: str = ""
    ink: str = "text"
    short: str = ""


class _Tab(QAbstractButton):
    """One painted segment."""

    def __init__(self, segment: Segment, parent: QWidget) -> None:
        super().__init__(parent)
        self.segment = segment
        self.setCheckable(True)
        self.setAccessibleName(segment.text)
        self.setAccessibleDescription(self.tr("Key {key}").format(key=segment.letter) if segment.letter else "")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        """Return the room for icon, words and letter."""
        return QSize(self._wide(self.segment.text, icon=True, letter=True), theme.reach(36))

    def minimumSizeHint(self) -> QSize:
        """Return the least: the short words, or a few letters of the others."""
        least = self._wide(self.segment.short or self.segment.text, icon=False, letter=False) - 2 * theme.px(6)
        return QSize(min(least, theme.px(96)), theme.reach(36))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the segment: raised when chosen, in its own ink."""
        painter = QPainter(self)
        box = QRectF(self.rect())
        if self.isChecked():
            shapes.panel(painter, box, theme.color("surface"), theme.color("border"))
        elif self.underMouse() and self.isEnabled():
            shapes.panel(painter, box, theme.color("hairline"))
        # When it is narrow the letter goes first, then the icon; the words stay.
        said = self._shown()
        letter = bool(self.segment.letter) and box.width() >= self._wide(said, icon=True, letter=True)
        icon = bool(self.segment.icon) and box.width() >= self._wide(said, icon=True, letter=False)
        side = max(theme.px(6), (box.width() - self._wide(said, icon=icon, letter=letter)) / 2 + theme.px(12))
        self._paint_parts(painter, box.adjusted(side, 0, -side, 0), icon, letter)

    def _shown(self) -> str:
        """What is painted: the words, or the short ones when a segment of the row is too narrow for its own."""
        row = self.parentWidget()
        beside = row.findChildren(_Tab) if row is not None and self.segment.short else []
        cut = any(tab.width() < advance(tab.segment.text, _BOLD) + 2 * theme.px(6) for tab in beside)
        return self.segment.short if cut else self.segment.text

    def _wide(self, said: str, *, icon: bool, letter: bool) -> int:
        wide = advance(said, _BOLD) + 2 * theme.px(12)
        if icon and self.segment.icon:
            wide += theme.px(18 + 8)
        if letter and self.segment.letter:
            wide += advance(self.segment.letter, _KEY) + theme.px(8)
        return math.ceil(wide)

    def _paint_parts(self, painter: QPainter, room: QRectF, icon: bool, letter: bool) -> None:
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        gap = theme.px(8)
        ink = "disabled" if not self.isEnabled() else self.segment.ink if self.isChecked() else "muted"
        if icon:
            side = theme.px(18)
            left = room.right() - side if rtl else room.left()
            icons.paint(painter, self.segment.icon, QRectF(left, room.top(), side, room.height()), ink)
            room = room.adjusted(0, 0, -side - gap, 0) if rtl else room.adjusted(side + gap, 0, 0, 0)
        face = _BOLD if self.isChecked() else Face()
        said = self._shown()
        words = min(room.width(), advance(said, face) + 1)
        box = QRectF(room.right() - words if rtl else room.left(), room.top(), words, room.height())
        used = draw_text(painter, box, said, theme.color(ink), face, rtl=rtl) + gap
        if letter:
            rest = room.adjusted(0, 0, -used, 0) if rtl else room.adjusted(used, 0, 0, 0)
            quiet = theme.color("muted" if self.isEnabled() else "disabled")
            draw_text(painter, rest, self.segment.letter, quiet, _KEY, rtl=rtl)


class SegmentedTabs(QFrame):
    """Choices beside each other; arrows move between them, one Tab stop. `changed(key)` comes for every change."""

    changed = Signal(str)

    def __init__(
        self, segments: Sequence[Segment], name: str = "", parent: QWidget | None = None, *, wraps: bool = False
    ) -> None:
        """`wraps`: those that have no room go on below."""
        super().__init__(parent)
        self.setProperty("look", "well")
        self.setAccessibleName(name)
        self._tabs: dict[str, _Tab] = {}
        self._group = QButtonGroup(self)
        # As tall as a button or a field beside it, and no wider than the cards above it.
        row: QLayout = Wrapping(self, 2) if wraps else theme.spaced(QHBoxLayout(self), 2)
        for segment in segments:
            tab = _Tab(segment, self)
            self._tabs[segment.key] = tab
            self._group.addButton(tab)
            row.addWidget(tab)
            tab.toggled.connect(lambda on, key=segment.key: self._toggled(key, on))
        if segments:
            self._tabs[segments[0].key].setChecked(True)
        theme.signals().changed.connect(self.updateGeometry)

    def current(self) -> str:
        """Return the key of the chosen segment."""
        return next((key for key, tab in self._tabs.items() if tab.isChecked()), "")

    def choose(self, key: str) -> None:
        """Choose a segment. Raises KeyError for a key that is not there."""
        self._tabs[key].setChecked(True)

    def take(self, key: str) -> bool:
        """Choose a segment if it is there; says whether it is."""
        if key in self._tabs:
            self.choose(key)
        return key in self._tabs

    def offer(self, keys: Sequence[str]) -> None:
        """Show only these segments; the first of them is chosen when the chosen one goes."""
        for key, tab in self._tabs.items():
            tab.setVisible(key in keys)
        if self.current() not in keys and keys:
            self.choose(keys[0])

    def focus_current(self) -> None:
        """Give the chosen segment the keyboard focus."""
        tab = self._tabs.get(self.current())
        if tab is not None:
            tab.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _toggled(self, key: str, on: bool) -> None:
        if on:
            self.setFocusProxy(self._tabs[key])
            self.changed.emit(key)


def kind_segments() -> tuple[Segment, ...]:
    """The three kinds of gesture, as the drawer shows them."""
    return (
        Segment("free_label", QCoreApplication.translate("kinds", "Label"), "L", "label", "label"),
        Segment("credit", QCoreApplication.translate("kinds", "Credit"), "C", "credit", "credit"),
        Segment("upgrade", QCoreApplication.translate("kinds", "Upgrade"), "U", "upgrade", "upgrade"),
    )
