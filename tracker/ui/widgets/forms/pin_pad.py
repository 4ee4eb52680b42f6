"""The PIN pad: big keys, digits of any script from the keyboard, dots for what was typed, words when it was wrong."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from tracker.ui import icons, latin_keys, theme
from tracker.ui.help.spoken import describe
from tracker.ui.widgets.draw import shapes
from tracker.ui.widgets.forms.buttons import button
from tracker.ui.widgets.frames.words import Words

LONGEST = 12
SHORTEST = 4
_KEY = 64


class PinDots(QWidget):
    """One ring a digit; filled when typed. Never shows or says a digit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._typed, self._length, self._wrong, self._focused = 0, SHORTEST, False, False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_count(self, typed: int, length: int, *, wrong: bool) -> None:
        """Fill `typed` of `length` rings."""
        self._typed, self._length, self._wrong = typed, length, wrong
        self.setAccessibleName(self.tr("{typed} of {length} digits").format(typed=typed, length=length))
        self.update()

    def show_focus(self, on: bool) -> None:
        """Outline the rings while the pad takes the keyboard."""
        self._focused = on
        self.update()

    def sizeHint(self) -> QSize:
        """Return the row's height."""
        return QSize(theme.px(3 * _KEY), theme.px(40))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the rings, centred, from the reading side."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side, gap = theme.px(14), theme.px(12)
        wide = self._length * side + (self._length - 1) * gap
        left = (self.width() - wide) / 2
        if self._focused:
            around = QRectF(left, 0, wide, self.height()).adjusted(-theme.px(20), 0, theme.px(20), 0)
            shapes.outline(painter, around, radius=20)
        edge = theme.color("over" if self._wrong else "accent" if self._typed else "border")
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for number in range(self._length):
            place = self._length - 1 - number if rtl else number
            painter.setPen(QPen(edge, theme.px(2)))
            painter.setBrush(edge if number < self._typed else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QRectF(left + place * (side + gap) + 1, (self.height() - side) / 2, side - 2, side - 2))


class PinPad(QWidget):
    """Ten keys and the keyboard. `entered(pin)` comes by itself at the person's PIN length, else with Enter.

    `fail` clears what was typed and says why; `wait` locks the keys with a reason until `ready`. The digits are held
    no longer than it takes to hand them over.
    """

    spoken_role = QAccessible.Role.EditableText

    entered = Signal(str)

    def __init__(self, length: int | None = 4, submit: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._length = length
        self._typed = ""
        self._wrong = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ownFocus", True)
        self.setAccessibleName(self.tr("PIN"))
        self.dots = PinDots()
        self._words = Words("", "body", "over", wrap=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._submit = button(submit or self.tr("Unlock"), "primary")
        self._submit.clicked.connect(self._hand_over)
        self._keys: list[QPushButton] = []
        self._lay_out()
        self.set_length(length)

    def set_length(self, length: int | None) -> None:
        """Expect a PIN of so many digits and submit it by itself; None waits for Enter or the button."""
        self._length = length
        self._submit.setVisible(length is None)
        self.clear()

    def clear(self) -> None:
        """Forget what was typed and what was said."""
        self._typed, self._wrong = "", False
        self._say("", "over")

    def fail(self, words: str) -> None:
        """Say that it was wrong, in words, and start again; the next digit clears the words."""
        self._typed, self._wrong = "", True
        self._say(words, "over")

    def wait(self, words: str) -> None:
        """Take no digits for now and say why (too many tries, checking)."""
        self._typed = ""
        self._enable(on=False)
        self._say(words, "warn")

    def ready(self) -> None:
        """Take digits again."""
        self._enable(on=True)
        self.clear()

    def words(self) -> str:
        """Return what the pad says."""
        return self._words.text()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take digits of any script, Backspace, Enter; Esc clears first and goes on to the page when empty."""
        key = event.key()
        digit = unicodedata.decimal(event.text(), None) if len(event.text()) == 1 else None
        there = latin_keys.letter(event)  # a French keyboard has its digits above Shift
        digit = int(there) if digit is None and there.isdigit() else digit
        if digit is not None and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._type(str(digit))
        elif key == Qt.Key.Key_Backspace:
            self._rub_out()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._hand_over()
        elif key == Qt.Key.Key_Escape and self._typed:
            self.clear()
        else:
            super().keyPressEvent(event)

    def inputMethodQuery(self, query: Qt.InputMethodQuery) -> object:
        """Say that the cursor stands at the dots: there a page that is too low for the whole pad scrolls to."""
        if query == Qt.InputMethodQuery.ImCursorRectangle:
            return self.dots.geometry()
        return super().inputMethodQuery(query)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that digits go here."""
        super().focusInEvent(event)
        self.dots.show_focus(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Digits go elsewhere."""
        super().focusOutEvent(event)
        self.dots.show_focus(False)

    def _lay_out(self) -> None:
        column = theme.spaced(QVBoxLayout(self), 12, 4)
        column.addWidget(self.dots)
        theme.sized(self._words, min_height=20)
        column.addWidget(self._words)
        grid = theme.spaced(QGridLayout(), 8, 0)
        # A pad is laid out 1-2-3 from the left in every language, like the keys of a phone.
        for digit in "1234567890":
            place = (3, 1) if digit == "0" else divmod(int(digit) - 1, 3)
            grid.addWidget(self._digit_key(digit), *place)
        rub = self._key("", self.tr("Delete digit"), self._rub_out)
        icons.dress(rub, "backspace", "text", 26)
        grid.addWidget(rub, 3, 2)
        holder = QWidget()
        holder.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        holder.setLayout(grid)
        column.addWidget(holder, 0, Qt.AlignmentFlag.AlignHCenter)
        theme.sized(self._submit, width=3 * (_KEY + 8) + 2 * 8)  # as wide as the keys
        column.addWidget(self._submit, 0, Qt.AlignmentFlag.AlignHCenter)

    def _digit_key(self, digit: str) -> QPushButton:
        key = self._key(digit, digit, lambda: self._type(digit))
        theme.measured(key, lambda target: target.setFont(theme.font("total")))
        return key

    def _key(self, text: str, name: str, act: object) -> QPushButton:
        key = QPushButton(text)
        key.setProperty("look", "key")
        key.setAutoDefault(False)
        key.setAccessibleName(name)
        # One stop for the keyboard: the pad itself takes the digits.
        key.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        key.clicked.connect(act)
        theme.sized(key, width=_KEY + 8, height=_KEY)
        self._keys.append(key)
        return key

    def _type(self, digit: str) -> None:
        if not self._taking() or len(self._typed) >= LONGEST:
            return
        self._typed += digit
        self._wrong = False
        self._say("", "over")
        if self._length is not None and len(self._typed) == self._length:
            self._hand_over()

    def _rub_out(self) -> None:
        if self._taking():
            self._typed = self._typed[:-1]
            self._wrong = False
            self._say("", "over")

    def _hand_over(self) -> None:
        least = self._length if self._length is not None else SHORTEST
        if not self._taking() or len(self._typed) < least:
            return
        pin, self._typed = self._typed, ""
        self._show_count()
        self.entered.emit(pin)

    def _taking(self) -> bool:
        return self._keys[0].isEnabled()

    def _enable(self, *, on: bool) -> None:
        for key in self._keys:
            key.setEnabled(on)
        self._submit.setEnabled(on)

    def _say(self, words: str, ink: str) -> None:
        self._words.setText(words)
        self._words.set_ink(ink)
        describe(self, words)
        self._show_count()

    def _show_count(self) -> None:
        length = self._length if self._length is not None else max(SHORTEST, len(self._typed))
        self.dots.show_count(len(self._typed), length, wrong=self._wrong)
        self._submit.setEnabled(self._taking() and len(self._typed) >= SHORTEST)
