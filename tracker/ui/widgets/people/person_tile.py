"""A person to pick on the lock screen: circle, name, role and the number key that picks them."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from tracker.ui import theme
from tracker.ui.widgets.draw import shapes
from tracker.ui.widgets.draw.text import Face, draw_text, set_tip
from tracker.ui.widgets.people.avatar import paint_avatar

_WIDE, _TALL, _CIRCLE = 240, 60, 40
_BOLD, _SMALL = Face("body", bold=True), Face("small")


class PersonTile(QAbstractButton):
    """Checkable; `clicked` picks. `index` 1-9 shows the key, 0 none. Exclusive inside one parent."""

    def __init__(self, key: str, name: str, role: str, index: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        self._name, self._role, self._index = name, role, index
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{name}, {role}" if role else name)
        self.setAccessibleDescription(self.tr("Key {key}").format(key=index) if index else "")
        set_tip(self, name)
        theme.signals().changed.connect(self.updateGeometry)

    def name(self) -> str:
        """Return the person's name as written."""
        return self._name

    def sizeHint(self) -> QSize:
        """Return a tile's size."""
        return QSize(theme.px(_WIDE), theme.px(_TALL))

    def minimumSizeHint(self) -> QSize:
        """Return the least: circle, a few letters, the number."""
        return QSize(theme.px(160), theme.px(_TALL))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the tile."""
        painter = QPainter(self)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        ground = "selection" if self.isChecked() else "raised" if self.underMouse() else "surface"
        edge = "accent" if self.isChecked() else "border"
        shapes.panel(painter, QRectF(self.rect()), theme.color(ground), theme.color(edge), radius=10)
        inside = QRectF(self.rect()).adjusted(theme.px(10), 0, -theme.px(14), 0)
        if rtl:
            inside = QRectF(self.rect()).adjusted(theme.px(14), 0, -theme.px(10), 0)
        side = theme.px(_CIRCLE)
        left = inside.right() - side if rtl else inside.left()
        paint_avatar(painter, QRectF(left, (self.height() - side) / 2, side, side), self._name)
        self._paint_words(painter, inside, side + theme.px(12), rtl)

    def _paint_words(self, painter: QPainter, inside: QRectF, offset: int, rtl: bool) -> None:
        quiet = theme.color("selection_text" if self.isChecked() else "muted")
        number = str(self._index) if self._index else ""
        used = draw_text(painter, inside, number, quiet, _BOLD, "end", rtl) + theme.px(8)
        words = inside.adjusted(used, 0, -offset, 0) if rtl else inside.adjusted(offset, 0, -used, 0)
        ink = theme.color("selection_text" if self.isChecked() else "text")
        half = words.height() / 2
        line = theme.px(20)
        if not self._role:
            draw_text(painter, words, self._name, ink, _BOLD, rtl=rtl)
            return
        upper = QRectF(words.left(), half - line + theme.px(1), words.width(), line)
        draw_text(painter, upper, self._name, ink, _BOLD, rtl=rtl)
        lower = QRectF(words.left(), half + theme.px(1), words.width(), theme.px(18))
        draw_text(painter, lower, self._role, quiet, _SMALL, rtl=rtl)
