"""Buttons that show their key: pages of the window, favourites, the one thing to do next."""

from __future__ import annotations

import math
from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QWidget

from tracker.ui import icons, theme
from tracker.ui.widgets.draw.text import Face, advance, draw_text, fits, set_tip

Look = Literal["plain", "primary", "danger", "quiet"]

_KEY, _PAD = Face("small"), 14


def button(text: str, look: Look = "plain", icon: str = "", parent: QWidget | None = None) -> ShortcutButton:
    """Return an ordinary button of a look, without a key; `text` is shown as written, `&` included."""
    tint = {"primary": "on_accent", "danger": "over"}.get(look, "text")
    return ShortcutButton("", text, icon=icon, tint=tint, look=look, parent=parent)


class ShortcutButton(QPushButton):
    """A button with its key hint beside the words ("F1 Desk"); `checked` marks the page in view.

    It only shows the key: the shortcut itself belongs to the window's actions. `icon` stands before the words.
    """

    def __init__(
        self,
        key: str,
        text: str,
        *,
        icon: str = "",
        tint: str = "text",
        look: Look = "plain",
        height: int = 36,
        key_last: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._key, self._words, self._glyph, self._tint = key, text, icon, tint
        self._tall, self._key_last = height, key_last
        self._face = Face("body", bold=look == "primary")
        self.setProperty("look", look)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_words(text)
        theme.signals().changed.connect(self.updateGeometry)

    def words(self) -> str:
        """Return the words as shown, without the key."""
        return self._words

    def set_words(self, text: str) -> None:
        """Show other words for the same key."""
        self._words = text
        self.setText(text.replace("&", "&&"))  # for who asks the button; what is painted are the words
        self.setAccessibleName(text)
        self.setAccessibleDescription(self.tr("Shortcut {key}").format(key=self._key) if self._key else "")
        self.updateGeometry()
        self._renew_tip()
        self.update()

    def show_icon(self, name: str, tint: str = "text") -> None:
        """Show another drawing before the words; an empty name shows none."""
        self._glyph, self._tint = name, tint
        self.updateGeometry()
        self.update()

    def is_drawn(self) -> bool:
        """Whether a drawing stands before the words."""
        return self._glyph != ""

    def show_key(self, key: str) -> None:
        """Show another key hint, or none where there is no room for it."""
        if key != self._key:
            self._key = key
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """Return the room for icon, key and words."""
        parts = [
            part for part in (self._glyph_width(), advance(self._key, _KEY), advance(self._words, self._face)) if part
        ]
        width = sum(parts) + theme.px(8) * (len(parts) - 1) + 2 * theme.px(_PAD) + 2
        return QSize(round(width), theme.reach(self._tall))

    def minimumSizeHint(self) -> QSize:
        """Return the least: the key and a few letters."""
        return QSize(min(self.sizeHint().width(), theme.px(88)), theme.reach(self._tall))

    def resizeEvent(self, event: object) -> None:  # noqa: ARG002 - Qt's signature
        """Offer the whole words as a tip only where they are cut."""
        self._renew_tip()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Let the style paint the ground, then lay icon, key and words on it."""
        painter = QPainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        self.style().drawControl(QStyle.ControlElement.CE_PushButtonBevel, option, painter, self)
        room = QRectF(self.rect()).adjusted(theme.px(_PAD), 0, -theme.px(_PAD), 0)
        spare = self.width() - (self.sizeHint().width() if self._has_room_for_key() else self.least_whole())
        if spare > 0 and self.sizePolicy().horizontalPolicy() != QSizePolicy.Policy.Ignored:
            room = room.adjusted(spare / 2, 0, -spare / 2, 0)
        self._paint_parts(painter, room)

    def _paint_parts(self, painter: QPainter, room: QRectF) -> None:
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        gap = theme.px(8)
        if self._glyph:
            side = theme.px(18)
            left = room.right() - side if rtl else room.left()
            tint = self._tint if self.isEnabled() else "disabled"
            icons.paint(painter, self._glyph, QRectF(left, room.top(), side, room.height()), tint)
            room = room.adjusted(0, 0, -side - gap, 0) if rtl else room.adjusted(side + gap, 0, 0, 0)
        parts = [(self._key, _KEY, self._ink(quiet=True)), (self._words, self._face, self._ink(quiet=False))]
        room_for_words = room.width()
        if not self._has_room_for_key():
            parts = parts[1:]
        elif self._key_last:
            room_for_words -= advance(self._key, _KEY) + gap if self._key else 0
            parts.reverse()
        for text, face, ink in parts:
            if not text:
                continue
            wide = min(room.width(), room_for_words) if face is self._face else room.width()
            box = QRectF(room.right() - wide if rtl else room.left(), room.top(), wide, room.height())
            used = draw_text(painter, box, text, theme.color(ink), face, rtl=rtl) + gap
            room = room.adjusted(0, 0, -used, 0) if rtl else room.adjusted(used, 0, 0, 0)

    def _ink(self, *, quiet: bool) -> str:
        if not self.isEnabled():
            return "disabled"
        if self.property("look") == "primary":
            return "on_accent"
        if self.isChecked():
            return "selection_text"
        if self.property("look") == "danger":
            return "over"
        return "muted" if quiet else "text"

    def is_cut(self) -> bool:
        """Whether its words have no room, even with the key left out."""
        return self._words != "" and self.width() + 1 < self.least_whole()

    def least_whole(self) -> int:
        """The width in which the words stand whole, with the key left out."""
        icon = self._glyph_width() + theme.px(8) if self._glyph else 0
        return math.ceil(advance(self._words, self._face)) + icon + 2 * theme.px(_PAD)

    def _has_room_for_key(self) -> bool:
        """The words go before their key when both have no room."""
        return self.width() >= self.sizeHint().width() or self._key == "" or self._words == ""

    def _glyph_width(self) -> int:
        return theme.px(18) if self._glyph else 0

    def _renew_tip(self) -> None:
        cut = self.width() < self.sizeHint().width() or not fits(self._words, self.width(), self._face)
        set_tip(self, self._words if cut else "")
