"""The lock screen: who is on, the PIN, and how long to wait after too many wrong ones. Keeps no PIN and opens no page."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tracker.desk import access, drafts
from tracker.desk.lock_view import LockView, lock_view
from tracker.domain.people import Person
from tracker.domain.problems import LedgerFault, Refused
from tracker.ledger.store import Ledger
from tracker.ui import dates, language, theme
from tracker.ui.choices.languages import Languages
from tracker.ui.link import Link
from tracker.ui.lock.day_words import say_day
from tracker.ui.lock.forgotten import ForgottenCard
from tracker.ui.lock.pad_side import beside_the_mark, beside_the_people
from tracker.ui.lock.people import PeopleTiles
from tracker.ui.lock.sign_in import SignInCard
from tracker.ui.problem_banner import ProblemBanner
from tracker.ui.shell.enter import press_focused
from tracker.ui.widgets import OneLine, ShortcutButton, Words

if TYPE_CHECKING:
    from tracker.desk.overview import DeskView

_RENEW_SECONDS = 20
_LOW = 400  # design pixels; below, a word on the day takes the place of how to choose a person, which the card says too


class LockPage(QWidget):
    """`entered(person, view, half typed)` once somebody has signed in: the desk as that person sees it, and what was left
    there; `practice_wanted` for F6."""

    spoken_role = QAccessible.Role.Pane
    entered = Signal(object, object, object)
    practice_wanted = Signal()

    def __init__(self, link: Link, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._link = link
        self._typed, self._wanted, self._until = "", "", 0
        self._drafts = self._recoverable = frozenset[str]()
        self.setObjectName("lock-page")
        self.setAccessibleName(self.tr("Signing in"))
        self.tiles, self.languages = PeopleTiles(), Languages()
        self.card = SignInCard()
        self.forgotten = ForgottenCard(link)
        self.forgotten.hide()
        self.banner = ProblemBanner(link, refusals=False)
        self._hotel = OneLine("", "total", bold=True)
        self._date = OneLine("", "body", "muted")
        self._day = Words("", "body", "warn", wrap=True)
        self._hint = Words("", "small", "muted", wrap=True)
        self.practice = ShortcutButton("F6", self.tr("Practice"), look="quiet")
        self.practice.setObjectName("practice")
        self.practice.clicked.connect(self.practice_wanted)
        self._lay_out()
        self.tiles.picked.connect(self.choose)
        self.card.pad.entered.connect(self._try)
        self.card.forgotten.connect(self._recover)
        self.forgotten.left.connect(lambda: self.choose(self.tiles.chosen()))
        self.forgotten.recovered.connect(self._recovered)
        self._ticking = QTimer(self, interval=250)
        self._ticking.timeout.connect(self._count_down)
        self._renewing = QTimer(self, interval=_RENEW_SECONDS * 1000)
        self._renewing.timeout.connect(self._renew)
        link.mended.connect(lambda: self._renew() if self.isVisible() else None)
        self.choose(None)

    def enter(self, initials: str = "") -> None:
        """Come to front. `initials` is who was at the desk when it locked itself: only the PIN is missing then."""
        self._typed = ""
        self.choose(self.tiles.person(initials))
        self._wanted = initials
        self._renewing.start()
        self._renew()

    def leave(self) -> None:
        """Rest until the next `enter`."""
        self._renewing.stop()
        self._ticking.stop()
        self.choose(None)

    def offer_practice(self, *, leave: bool) -> None:
        """Offer a hotel to practise in, or the way back from it."""
        self.practice.set_words(self.tr("Leave practice") if leave else self.tr("Practice"))

    def choose(self, person: Person | None) -> None:
        """Ask for this person's PIN; None asks who it is."""
        self._ticking.stop()
        self._show_card(self.card)
        who = person.initials if person is not None else ""
        self.tiles.mark(who)
        self.card.show_person(person, draft=who in self._drafts, recoverable=who in self._recoverable)
        self._say_how()
        if person is None:
            self.tiles.setFocus()
            return
        self.card.pad.setFocus()
        self._link.ask(
            lambda ledger: access.waiting(ledger, who),
            lambda seconds: self._wait(seconds) if self._is_chosen(who) else None,
            lambda _problem: None,
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Numbers and letters say who it is, arrows move, Esc starts again."""
        key, text = event.key(), event.text()
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1}.get(Qt.Key(key), 0)
        plain = not event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if key == Qt.Key.Key_Escape:
            self._typed = ""
            self.choose(None)
        elif key == Qt.Key.Key_F6:
            self.practice_wanted.emit()
        elif steps:
            self._typed = ""
            self.choose(self.tiles.beside(steps))
        elif key == Qt.Key.Key_Backspace:
            self._typed = self._typed[:-1]
            self._say_how()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not press_focused():
                self._take_first()
        elif plain and len(text) == 1 and text.isprintable() and not text.isspace():
            self._spell(self.tiles.meant(event, self._typed))
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a low screen the pad comes before the picture."""
        super().resizeEvent(event)
        self.card.show_picture(self.height() >= theme.px(620))
        self.languages.setVisible(self.width() >= theme.px(900))  # else in the settings
        self._say_how()

    def _lay_out(self) -> None:
        left = theme.spaced(QVBoxLayout(), 6, 0)
        left.addLayout(beside_the_mark(self._hotel, self._date))
        for words in (self._day, self._hint):
            holder = theme.spaced(QHBoxLayout(), 0, (6, 0))
            holder.addWidget(words)
            left.addLayout(holder)
        left.addWidget(self.tiles, 1000)
        left.addStretch(1)
        left.addWidget(self.practice, 0, Qt.AlignmentFlag.AlignLeft)
        holder = theme.spaced(QHBoxLayout(), 0, (6, 0))  # as wide as the people above it
        holder.addWidget(self.languages)
        left.addLayout(holder)
        row = theme.spaced(QHBoxLayout(), 40, (32, 24))
        row.addStretch(1)
        side = QWidget()
        side.setLayout(left)
        theme.measured(side, lambda w: w.setMaximumWidth(theme.px(620)))
        row.addWidget(side, 40)
        row.addWidget(beside_the_people(self.card, self.forgotten), 0)
        row.addStretch(1)
        column = theme.spaced(QVBoxLayout(self), 0, 0)
        top = theme.spaced(QVBoxLayout(), 0, (16, 8))
        top.addWidget(self.banner)
        column.addLayout(top)
        column.addLayout(row, 1)

    def _renew(self) -> None:
        now = self._link.clock()
        self._link.ask(lambda ledger: lock_view(ledger, now), self.show_view)

    def show_view(self, view: LockView) -> None:
        """Show hotel, day and people."""
        self._drafts, self._recoverable = view.drafts, view.recoverable
        self._hotel.set_text(view.house.name)
        local = view.house.local(self._link.clock())
        self._date.set_text(f"{dates.long_day(local.date())} · {local:%H:%M}")
        say_day(self._day, view)
        known = bool(self.tiles.people())
        self.tiles.show_people(view.people, view.drafts)
        early, self._typed = ("", self._typed) if known else (self._typed, "")
        for letter in early:
            self._spell(letter)
        if self.forgotten.isVisible():
            return
        at = self.tiles.chosen()
        self.card.forgot.setVisible(at is not None and at.initials in self._recoverable)
        if self.tiles.chosen() is None and not self._typed:
            only = view.people[0] if len(view.people) == 1 else self.tiles.person(self._wanted)
            if only is not None:
                self.choose(only)
        self._wanted = ""
        self._say_how()

    def _say_how(self) -> None:
        chosen = self.tiles.chosen()
        self.tiles.narrow([] if chosen is not None else self.tiles.matching(self._typed))
        if chosen is not None:
            self._hint.setText(self.tr("Type the PIN and press Enter. Somebody else: Esc."))
        elif self._typed:
            self._hint.setText(self.tr("Looking for “{typed}”. Enter takes the first.").format(typed=self._typed))
        else:
            self._hint.setText(self.tr("Who is on? Press a number, or type initials or a name."))
        low = self.height() < theme.px(_LOW) and not self._day.isHidden()
        self._hint.setVisible(not low or bool(self._typed))

    def _spell(self, letter: str) -> None:
        if not self.tiles.people():  # they are still being read: spelt out when they are there
            self._typed += letter
            return
        if letter.isdigit() and not self._typed and self.tiles.chosen() is None:
            self.choose(self.tiles.numbered(int(letter)) if letter.isascii() else None)
            return
        if not letter.isdigit() or self._typed:
            longer = self.tiles.matching(self._typed + letter)
            self._typed = self._typed + letter if longer else letter
            found = longer or self.tiles.matching(letter)
            chosen = self.tiles.chosen()
            if len(found) == 1 and found[0] != chosen:
                self.choose(found[0])
            elif len(found) > 1 and chosen is not None and chosen not in found:
                self.choose(None)
            elif not found:
                self._typed = ""
            self._say_how()

    def _take_first(self) -> None:
        if self.tiles.chosen() is None and (found := self.tiles.matching(self._typed)):
            self._typed = ""
            self.choose(found[0])

    def _is_chosen(self, initials: str) -> bool:
        return getattr(self.tiles.chosen(), "initials", "") == initials

    def _try(self, pin: str) -> None:
        chosen = self.tiles.chosen()
        if chosen is None:
            return
        initials, now = chosen.initials, self._link.clock()
        from tracker.desk import overview  # the lock screen stands before it is read

        def work(ledger: Ledger) -> tuple[Person, DeskView, drafts.HalfTyped]:
            person = access.sign_in(ledger, initials, pin, now)
            return person, overview.view(ledger, person, now), drafts.half_typed(ledger, person)

        self.card.pad.wait(self.tr("One moment"))
        self._link.ask(work, lambda done: self._let_in(*done), lambda problem: self._not_let_in(initials, problem))

    def _show_card(self, card: QWidget) -> None:
        self.card.setVisible(card is self.card)
        self.forgotten.setVisible(card is self.forgotten)
        if card is self.card:
            self.forgotten.clear()

    def _recover(self) -> None:
        if (chosen := self.tiles.chosen()) is not None:
            self._ticking.stop()
            self._show_card(self.forgotten)
            self.forgotten.start(chosen)

    def _recovered(self, person: Person) -> None:
        from tracker.desk import overview  # as in `_try`

        now = self._link.clock()
        self._link.ask(lambda ledger: (overview.view(ledger, person, now), drafts.half_typed(ledger, person)), lambda done: self._let_in(person, *done))  # fmt: skip

    def _let_in(self, person: Person, view: DeskView, kept: drafts.HalfTyped) -> None:
        self.card.pad.ready()
        self.banner.dismiss()
        self.entered.emit(person, view, kept)

    def _not_let_in(self, initials: str, problem: Refused | LedgerFault) -> None:
        if not self._is_chosen(initials):
            return
        self.card.pad.ready()
        self.card.pad.setFocus()
        seconds = problem.facts.get("wait_seconds") if isinstance(problem, Refused) else None
        if isinstance(seconds, int):
            self._wait(seconds)
        elif isinstance(problem, Refused):
            self.card.pad.fail(language.said(problem.message))
        else:  # a wrong PIN could not be recorded: nobody is let in, the banner says why
            self.card.pad.fail(self.tr("Sign in as soon as the ledger works again"))

    def _wait(self, seconds: float) -> None:
        if seconds > 0:
            self._until = self._link.ticks() + math.ceil(seconds * 1000)
            self._ticking.start()
            self._count_down()

    def _count_down(self) -> None:
        left = math.ceil((self._until - self._link.ticks()) / 1000)
        if left <= 0:
            self._ticking.stop()
            self.card.pad.ready()
            self.card.pad.setFocus()
            return
        self.card.pad.wait(self.tr("Too many tries: wait {left}").format(left=f"{left // 60}:{left % 60:02d}"))
