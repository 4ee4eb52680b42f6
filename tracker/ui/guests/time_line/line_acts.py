"""What can be done with a line of the time line: Enter offers it, one key does it. Asks by the panels that exist already."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMenu

from tracker.desk.access import allowed
from tracker.desk.guest_events import TimeEvent
from tracker.desk.guest_page import GuestPage
from tracker.domain.facts import LineFact
from tracker.domain.people import Action
from tracker.domain.promise import Outcome
from tracker.ui import icons, theme
from tracker.ui.desk.posting import Posting
from tracker.ui.desk.questions import Questions
from tracker.ui.desk.resolving import Resolving
from tracker.ui.desk.taking_back import TakingBack
from tracker.ui.guests.papers import has_voucher
from tracker.ui.guests.time_line.view import TimeLineView
from tracker.ui.guests.time_line.words import tr
from tracker.ui.link import Link
from tracker.ui.promises.flow import About, PromiseFlow


class Act(NamedTuple):
    """One thing to do: its icon, its words and what it does."""

    glyph: str
    words: str
    run: Callable[[], None]


@dataclass(frozen=True)
class _Meant:
    """What a row stands for: the event, and whether it is the promise that a gesture came with."""

    event: TimeEvent
    promise: bool

    @property
    def landing(self) -> int:
        """The line that a guest's answer is about, 0 for what does not land with anybody."""
        e = self.event
        about = e.promise.seq if e.promise is not None and (self.promise or e.line is None) else 0
        return about or (e.line.seq if e.line is not None else 0)


class LineActs(QObject):
    """`move_wanted`, `leave_wanted`, `rename_wanted`, `split_wanted(Stay)` for what the page itself asks,
    `voucher_wanted(line)` for what it prints."""

    move_wanted = Signal()
    leave_wanted = Signal()
    rename_wanted = Signal()
    split_wanted = Signal(object)
    voucher_wanted = Signal(int)

    def __init__(self, view: TimeLineView, questions: Questions, parent: QObject) -> None:
        super().__init__(parent)
        self._view, self._questions = view, questions
        self._page: GuestPage | None = None
        self._link: Link | None = None
        self._flow: PromiseFlow | None = None
        self._taking_back: TakingBack | None = None
        self._resolving: Resolving | None = None
        view.chosen.connect(self._offer)
        view.landed.connect(self._landed)
        view.back_wanted.connect(self._take_back)

    def join(self, link: Link, flow: PromiseFlow) -> None:
        """Work on this link's ledger from now on."""
        self._link, self._flow = link, flow
        self._taking_back = TakingBack(link, self._questions, Posting(link, self), self)
        self._taking_back.said.connect(link.say)
        self._resolving = Resolving(link, self._questions, self)
        self._resolving.said.connect(link.say)

    def show_page(self, page: GuestPage) -> None:
        """The guest in view."""
        self._page = page

    def acts(self, key: int) -> list[Act]:
        """What can be done with a row, by whoever is at the desk."""
        meant = self._meant(key)
        if meant is None or self._link is None or self._link.person is None:
            return []
        event = meant.event
        if event.desk:
            return []
        found: list[Act] = []
        if event.what == "gesture" and not meant.promise:
            found += self._of_gesture(event)
        if event.promise is not None and event.promise.state == "open":
            found.append(Act("check", tr("Keep or break the promise…"), lambda: self._settle(event)))
        if meant.landing and (event.what != "gesture" or meant.promise):
            found.append(Act("chat", tr("How did it land…") + "\tD F U", lambda: self._ask_landed(meant)))
        return [*found, *self._of_stay(event)]

    def _of_gesture(self, event: TimeEvent) -> list[Act]:
        meant, line = _Meant(event, promise=False), event.line
        found = []
        if line is not None and line.pending and self._may("approve"):
            found.append(Act("approve", tr("Approve or decline…"), lambda: self._resolve(line)))
        if line is not None and line.whole:
            found.append(Act("undo", tr("Take back…") + "\tDel", lambda: self._take_back(event.seq)))
        found.append(Act("chat", tr("How did it land…") + "\tD F U", lambda: self._ask_landed(meant)))
        left = line.value + sum(fact.value for fact in event.after) if line is not None else 0
        if line is not None and has_voucher(line) and (line.cancelled_by is None or left > 0):
            found.append(Act("pdf", tr("Voucher as PDF…"), lambda: self.voucher_wanted.emit(event.seq)))
        found.append(Act("flag", tr("Promise something…"), lambda: self._promise(meant)))
        return found

    def _of_stay(self, event: TimeEvent) -> list[Act]:
        """What the page asks about the guest in view; nothing about a visit that is over."""
        page = self._page
        if page is None:
            return []
        if event.what == "renamed" and page.stay.name is not None:
            return [Act("note", tr("Correct the name…"), self.rename_wanted.emit)]
        if event.what in ("merged", "attached") and self._may("merge"):
            other = next((part for part in page.merged if part.guest == event.other), None)
            return (
                [Act("link", tr("Split: this is somebody else…"), lambda: self.split_wanted.emit(other))]
                if other
                else []
            )
        if event.what in ("arrived", "entered", "called", "moved", "back") and page.stay.left_at is None:
            if event.stay != page.stay.id:
                return []
            move = Act("room", tr("Another room…") + "\tCtrl+M", self.move_wanted.emit)
            return [move, Act("arrow-right", tr("Guest left…"), self.leave_wanted.emit)]
        return []

    def _meant(self, key: int) -> _Meant | None:
        """The event of a row; what stands at a gesture's line means the gesture."""
        if self._page is None or not key:
            return None
        for event in self._page.time_line.events:
            if event.seq == abs(key) or any(fact.seq == key for fact in event.after):
                return _Meant(event, promise=key < 0)
        return None

    def _offer(self, key: int) -> None:
        acts = self.acts(key)
        if self._is_elsewhere(key):
            return
        if not acts:
            self._say(tr("Nothing is left to do with this line"))
        elif len(acts) == 1:
            acts[0].run()
        else:
            self._menu(acts)

    def _menu(self, acts: list[Act]) -> None:
        menu = QMenu(self._view)
        menu.setObjectName("time-line-menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for act in acts:
            action = menu.addAction(icons.icon(act.glyph, size=theme.px(18)), act.words)
            action.triggered.connect(lambda _checked=False, run=act.run: run())
        box = self._view.visualRect(self._view.currentIndex())
        rtl = self._view.layoutDirection() == Qt.LayoutDirection.RightToLeft
        corner = box.bottomRight() if rtl else box.bottomLeft()
        menu.popup(self._view.viewport().mapToGlobal(corner))

    def _landed(self, key: int, outcome: Outcome) -> None:
        meant = self._meant(key)
        if self._is_elsewhere(key):
            return
        if meant is not None and meant.landing and self._flow is not None:
            self._flow.land(self._about(meant), outcome)
        else:
            self._say(tr("Only a gesture or a promise lands with a guest"))

    def _take_back(self, key: int) -> None:
        meant = self._meant(key)
        line = meant.event.line if meant is not None and meant.event.what == "gesture" else None
        if self._is_elsewhere(key):
            return
        if line is not None and self._taking_back is not None:
            self._taking_back.take_back(line)
        elif key:
            self._say(tr("Only a gesture can be taken back"))

    def _is_elsewhere(self, key: int) -> bool:
        """Whether the row is of another desk, which is said: what comes after it is written there."""
        meant = self._meant(key)
        if meant is None or not meant.event.desk:
            return False
        self._say(tr("That was written at {desk}: it is taken back and answered there", desk=meant.event.desk))
        return True

    def _may(self, action: Action) -> bool:
        person = self._link.person if self._link is not None else None
        return person is not None and allowed(person.role, action)

    def _resolve(self, line: LineFact) -> None:
        if self._resolving is not None:
            self._resolving.resolve(line)

    def _settle(self, event: TimeEvent) -> None:
        if self._flow is not None and event.promise is not None:
            self._flow.settle(event.promise)

    def _ask_landed(self, meant: _Meant) -> None:
        if self._flow is not None:
            event = meant.event
            before = event.promise.outcome if meant.promise and event.promise is not None else None
            self._flow.ask_landed(self._about(meant), before or (event.line.outcome if event.line else None))

    def _promise(self, meant: _Meant) -> None:
        about, page = self._about(meant), self._page
        if self._flow is not None and page is not None:
            # What was merged counts as this guest's, but its lines are another entry's: a promise stands beside them.
            own = about.stay == page.stay.id
            self._flow.make(about if own else replace(about, stay=page.stay.id, seq=0))

    def _about(self, meant: _Meant) -> About:
        """The line's own stay: another visit has another room."""
        page, event = self._page, meant.event
        assert page is not None
        stay = next((v.stay for v in page.time_line.visits if event in v.events), page.stay)
        return About(event.stay, f"{stay.room} {stay.guest}".strip(), meant.landing)

    def _say(self, words: str) -> None:
        if self._link is not None:
            self._link.say(words, "info")
