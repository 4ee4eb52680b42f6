"""Large choices: a count with its word (what a list would change), or a question's answer with what it would mean."""

from __future__ import annotations

import math

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from tracker.ui import icons, theme
from tracker.ui.widgets import set_tip
from tracker.ui.widgets.draw import shapes
from tracker.ui.widgets.draw.text import Face, advance, draw_text

_COUNT, _WORD, _TITLE, _SMALL = (
    Face("total", bold=True, figures=True),
    Face("body"),
    Face("title", bold=True),
    Face("small"),
)
_PAD, _DRAWING = 14, 18
"""Design pixels beside the words, and of a drawing's side."""


class _Large(QAbstractButton):
    """The ground that both share: a card that is chosen, hovered, pressed or off."""

    def __init__(self, tall: int, least: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tall, self._least = tall, least
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.signals().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Return the tile's size."""
        return QSize(theme.px(self._least), theme.px(self._tall))

    def minimumSizeHint(self) -> QSize:
        """Return the least."""
        return QSize(theme.px(self._least * 2 // 3), theme.px(self._tall))

    def _ground(self, painter: QPainter) -> QRectF:
        box = QRectF(self.rect())
        fill = "selection" if self.isChecked() else "raised" if self.underMouse() or self.isDown() else "surface"
        edge = "accent" if self.isChecked() else "hairline" if self.isCheckable() else "border"
        shapes.panel(painter, box, theme.color(fill), theme.color(edge), radius=10)
        return box.adjusted(theme.px(_PAD), theme.px(10), -theme.px(_PAD), -theme.px(10))

    def _rtl(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft


class CountTile(_Large):
    """A count over its word; checkable, one of several."""

    def __init__(self, key: str, word: str, icon: str, ink: str, parent: QWidget | None = None) -> None:
        super().__init__(76, 132, parent)
        self.key, self._word, self._icon, self._ink = key, word, icon, ink
        self.count, self._low = 0, False
        self.setObjectName(f"count-{key}")
        self.setCheckable(True)

    def stand_low(self, low: bool) -> None:
        """Put the word beside the count, where there is no height for it below."""
        if low != self._low:
            self._low, self._tall = low, 44 if low else 76
            self.updateGeometry()
            self.update()

    def minimumSizeHint(self) -> QSize:
        """Return the least: count and word are not cut, the drawing beside a word may be missing."""
        count, word = advance(f"{self.count:,}", _COUNT) + theme.px(8), advance(self._word, _WORD)
        wide = count + word if self._low else max(count + theme.px(_DRAWING), word)
        least = super().minimumSizeHint()
        return QSize(max(least.width(), math.ceil(wide) + 2 * theme.px(_PAD)), least.height())

    def show_count(self, count: int, word: str = "") -> None:
        """Show how many, under another word from now on where there is one."""
        self.count, self._word = count, word or self._word
        self.setAccessibleName(f"{count:,} {self._word}")
        self.updateGeometry()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the count, the word under it, and the drawing at the far side."""
        painter = QPainter(self)
        inside, rtl, sheet = self._ground(painter), self._rtl(), theme.sheet()
        role = self._ink if self.count else "muted"
        ink = theme.shade(sheet.on_selection(role) if self.isChecked() else sheet.ink(role))
        quiet = theme.color("selection_text" if self.isChecked() else "muted")
        upper, lower = QRectF(inside), QRectF(inside)
        upper.setHeight(inside.height() * (1 if self._low else 0.58))
        used = draw_text(painter, upper, f"{self.count:,}", ink, _COUNT, rtl=rtl) + theme.px(8)
        lower = QRectF(upper).adjusted(*((0, 0, -used, 0) if rtl else (used, 0, 0, 0))) if self._low else lower
        lower.setTop(upper.top() if self._low else upper.bottom())
        side = theme.px(_DRAWING)
        spot = QRectF(upper.left() if rtl else upper.right() - side, upper.top(), side, upper.height())
        if not self._low or used + advance(self._word, _WORD) + side < inside.width():
            icons.paint(painter, self._icon, spot, "selection_text" if self.isChecked() else role)
        draw_text(painter, lower, self._word, quiet, _WORD, rtl=rtl)


class BigChoice(_Large):
    """An answer: its words, what it would mean, and the key that takes it."""

    def __init__(self, key: str, title: str, meaning: str, parent: QWidget | None = None) -> None:
        super().__init__(88, 300, parent)
        self._key, self._title, self._meaning = key, title, meaning
        self.setAccessibleName(f"{title}. {meaning}")
        self.setAccessibleDescription(self.tr("Key {key}").format(key=key))
        self.setObjectName(f"choice-{key}")
        set_tip(self, meaning)

    def minimumSizeHint(self) -> QSize:
        """Return the least: what the answer means is not cut."""
        words = max(advance(self._title, _TITLE), advance(self._meaning, _WORD))
        wide = words + advance(self._key, _SMALL) + theme.px(14 + 14) + 2 * theme.px(_PAD) + 2
        return QSize(math.ceil(wide), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the key at the side, the title and the meaning under it."""
        painter = QPainter(self)
        inside, rtl = self._ground(painter), self._rtl()
        side = advance(self._key, _SMALL) + theme.px(14)
        cap = QRectF(inside.right() - side if rtl else inside.left(), 0, side, theme.px(24))
        cap.moveTop(inside.center().y() - cap.height() / 2)
        shapes.panel(painter, cap, theme.color("raised"), theme.color("hairline"), radius=6)
        draw_text(painter, cap, self._key, theme.color("muted"), _SMALL, "center")
        gap = side + theme.px(14)
        words = inside.adjusted(0, 0, -gap, 0) if rtl else inside.adjusted(gap, 0, 0, 0)
        middle = words.center().y()
        upper = QRectF(words.left(), middle - theme.px(25), words.width(), theme.px(26))
        lower = QRectF(words.left(), middle + theme.px(1), words.width(), theme.px(24))
        draw_text(painter, upper, self._title, theme.color("text"), _TITLE, rtl=rtl)
        draw_text(painter, lower, self._meaning, theme.color("muted"), _WORD, rtl=rtl)
