"""The exercises beside the window: which is done, what to do now, what was seen and what is wanted. Judges nothing."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from tracker.desk.practice import EXERCISES, Exercise
from tracker.domain.house import House
from tracker.ui import theme
from tracker.ui.practice import words
from tracker.ui.practice.guide import Progress
from tracker.ui.practice.words import tr
from tracker.ui.shell.quiet_scroll import QuietScroll
from tracker.ui.widgets import Card, Glyph, OneLine, ShortcutButton, Words, button, hairline

WIDTH = 332
_LOW = 620
"""Design pixels of height below which a window has no room for more than one sentence."""
_ANY = 16_777_215
"""Qt's own word for no limit."""


class _Said(QFrame):
    """A glyph and a sentence on a wash of their role; not there while there is nothing to say."""

    def __init__(self, role: str, glyph: str) -> None:
        super().__init__()
        self.setProperty("look", role)
        row = theme.spaced(QHBoxLayout(self), 8, (10, 8))
        row.addWidget(Glyph(glyph, role, 18), 0, Qt.AlignmentFlag.AlignTop)
        self.words = Words("", "body", "text", wrap=True)
        row.addWidget(self.words, 1)
        self.hide()

    def say(self, text: str) -> None:
        """Say this, or nothing."""
        if text and text != self.words.text():
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
        self.words.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))


class Strip(QWidget):
    """`skip_wanted`, `again_wanted`, `chosen(exercise)`. `show_progress` says where one is."""

    skip_wanted = Signal()
    again_wanted = Signal()
    chosen = Signal(str)

    def __init__(self, pin: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pin, self._short = pin, False
        self._told: words.Told = ("", "")
        self._learned = self._wrong = ""
        self.setObjectName("practice-strip")
        self._rows: dict[Exercise, ShortcutButton] = {}
        self._list = QWidget()
        self.learned, self.wrong = _Said("ok", "check"), _Said("warn", "info")
        self.title = OneLine("", "title", bold=True)
        self.sentence = Words("", "body", "text", wrap=True)
        self.keys = OneLine("", "title", bold=True)
        self._well = QFrame()
        self.skip = ShortcutButton("F7", "")
        self.again = ShortcutButton("F8", "")
        self._who = Words("", "small", "muted", wrap=True)
        self._lay_out()
        self.speak()
        for part in (*self._rows.values(), self.skip, self.again):  # a press leaves the keyboard where it is
            part.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.skip.clicked.connect(self.skip_wanted)
        self.again.clicked.connect(self.again_wanted)

    def speak(self) -> None:
        """Say what is always the same in the window's language; what comes by `show_progress` comes again."""
        self.setAccessibleName(tr("Exercises"))
        who = tr("You are Maja Kestrel (MK), a rep. The lead is Lena Goldammer (LG). Everybody’s PIN is {pin}.")
        self._who.setText(who.format(pin=self._pin))
        self.skip.set_words(tr("Skip"))
        self.again.set_words(tr("Start again"))
        for exercise, row in self._rows.items():
            row.set_words(words.title(exercise))

    def show_short(self, short: bool) -> None:
        """Above the window, where it is narrow, it says only what to do now."""
        for part in (self._list, self._who, self.title):
            part.setVisible(not short)
        body = self._card.body
        body.removeWidget(self.learned)  # what is next comes first where there is little room
        body.insertWidget(body.indexOf(self.wrong) + 1 if short else body.indexOf(self.title), self.learned)
        ways = QBoxLayout.Direction
        self._doing.setDirection(ways.LeftToRight if short else ways.TopToBottom)
        self._short = short
        self._tell()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height that what is said needs at this width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if not self._short:
            self.setFixedWidth(theme.px(WIDTH))
            self.setMinimumHeight(0)
            self.setMaximumHeight(_ANY)
            return
        self.setMinimumWidth(0)
        self.setMaximumWidth(_ANY)
        card = self._card.layout()
        wanted = card.heightForWidth(self.width() - theme.px(14)) if card is not None else 0
        self.setFixedHeight(min(wanted + theme.px(12) + 4, self.window().height() * 2 // 5))

    def show_progress(self, now: Progress, house: House) -> None:
        """Say where one is."""
        for exercise, row in self._rows.items():
            done, here = exercise in now.done, exercise == now.exercise and not now.all_done
            row.show_icon(
                "check" if done else "arrow-right" if here else "dot", "ok" if done else "accent" if here else "muted"
            )
            state = tr("done") if done else tr("now") if here else tr("to do")
            row.setAccessibleDescription(state)
        self._told = words.told(now.exercise, now.stand, self._pin, locked=now.locked)
        self._learned = words.learned(now.just_done) if now.just_done is not None else ""
        self._wrong = words.wrong(now.exercise, now.stand, house)
        number = EXERCISES.index(now.exercise) + 1
        title = tr("{n} of 5: {title}").format(n=number, title=words.title(now.exercise))
        if now.all_done:
            title, self._wrong = tr("All five are done"), ""
            self._told = (tr("Go on as you like, leave practice, or start again with all of them."), "F6")
        self.title.set_text(title)
        self._tell()

    def _tell(self) -> None:
        """Say it all; where there is hardly room for the desk, only what to do, or what is wanted."""
        low = self._short and self.window().height() < theme.px(_LOW)
        self.learned.say("" if low else self._learned)
        self.wrong.say("" if low else self._wrong)
        self._show(self._wrong if low and self._wrong else self._told[0], self._told[1])

    def _show(self, sentence: str, keys: str) -> None:
        if sentence != self.sentence.text():
            self.sentence.setText(sentence)
            self.sentence.setAccessibleName(f"{sentence} {keys}")
            QAccessible.updateAccessibility(QAccessibleEvent(self.sentence, QAccessible.Event.Alert))
        self.keys.set_text(keys)
        self._fit()

    def _lay_out(self) -> None:
        self._card = Card(margins=12)
        rows = theme.spaced(QVBoxLayout(self._list), 2, 0)
        for exercise in EXERCISES:
            row = button("", "quiet", "dot")
            row.setObjectName(f"exercise-{exercise}")
            row.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            row.clicked.connect(lambda _checked=False, one=exercise: self.chosen.emit(one))
            self._rows[exercise] = row
            rows.addWidget(row)
        rows.addWidget(hairline())
        self._well.setProperty("look", "well")
        self._well.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # keys are pressed in this order everywhere
        theme.spaced(QVBoxLayout(self._well), 0, (12, 8)).addWidget(self.keys)
        self.keys.setObjectName("practice-keys")
        self.sentence.setObjectName("practice-sentence")
        buttons = theme.spaced(QHBoxLayout(), 8, 0)
        for press in (self.skip, self.again):
            press.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            buttons.addWidget(press)
        self._doing = theme.spaced(QBoxLayout(QBoxLayout.Direction.TopToBottom), 8, 0)
        self._doing.addWidget(self._well, 1)
        self._doing.addLayout(buttons)
        for part in (self._list, self.learned, self.title, self.sentence):
            self._card.body.addWidget(part)
        self._card.body.addLayout(self._doing)
        self._card.body.addWidget(self.wrong)
        self._card.body.addStretch(1)
        self._card.body.addWidget(self._who)
        column = theme.spaced(QVBoxLayout(self), 0, (6, 8, 6, 4))
        column.addWidget(QuietScroll(self._card))
