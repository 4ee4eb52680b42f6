"""The hotel's other desks, in the settings: joining them, how things stand, meeting now, leaving. A manager's.

What asks a hub runs on a thread and a ledger connection of its own, and asks what the commands ask; what it was refused is
said in the same sentence. Keeps no secret.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tracker.central import preset
from tracker.desk import access
from tracker.desk.meeting import joining
from tracker.desk.meeting.apart import apart
from tracker.desk.meeting.joining import Joined, Left
from tracker.desk.meeting.meeting import Met
from tracker.desk.meeting.roster import KnownDesk, Roster, roster
from tracker.desk.settings_view import SettingsView
from tracker.domain.central import HUB
from tracker.domain.house import House
from tracker.domain.people import Person
from tracker.domain.problems import AskFirst, LedgerFault, Refused
from tracker.ledger.store import Ledger
from tracker.ui import dates, language, theme
from tracker.ui.background import Background
from tracker.ui.link import Link
from tracker.ui.settings.desk_cards import AboutCard, JoinCard, KeyCard, StandingCard
from tracker.ui.settings.section import Section, Work
from tracker.ui.shell.hub_fact import problem as to_mend
from tracker.ui.shell.side_by_side import SideBySide

T = TypeVar("T")


_JOIN_AGAIN = ("hub_password", "hub_no_secret", "hub_left", "hub_closed")
"""What only joining once more mends, by a new password of the same user: the hotel's key is in the keyring still."""


class DesksSection(Section):
    """Shows the card for joining, or how things stand once this desk has joined."""

    def __init__(self, link: Link) -> None:
        super().__init__(link)
        self.roster: Roster | None = None
        self._house: House | None = None
        self._work = Background(self)
        self._asked_now = False
        self.join, self.standing, self.key = JoinCard(), StandingCard(), KeyCard()
        sides = SideBySide(760)
        for cards, stretch in (((self.standing, self.join), 3), ((self.key, AboutCard()), 2)):
            side = QWidget()
            column = theme.spaced(QVBoxLayout(side), 12, 0)
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
            sides.add(side, stretch)
        self.column.addWidget(sides, 1)
        self.standing.hide()
        self.join.wanted.connect(self.submit)
        self.standing.sync.clicked.connect(self.meet_now)
        self.standing.key.clicked.connect(self.show_key)
        self.standing.leave.clicked.connect(self._ask_leave)
        link.desks.met.connect(self._met)

    def show_view(self, view: SettingsView) -> None:
        """Read how things stand."""
        self._house = view.house
        self._renew()

    def enter(self) -> None:
        """Stand on what is done first."""
        if self.standing.isVisibleTo(self):
            self.standing.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.join.enter()

    def showEvent(self, event: QShowEvent) -> None:
        """Read again what came of the meetings while another section was in front."""
        super().showEvent(event)
        if self.roster is not None:
            self._renew()

    def clear(self) -> None:
        """Forget what was typed and shown."""
        super().clear()
        self.join.clear()
        self.key.show_key("")

    def submit(self) -> None:
        """Join the hub at the address that is typed."""
        if not self.join.isVisibleTo(self):
            return
        url, password, key = (self.join.typed(name) for name in ("address", "password", "key"))
        now = self.link.clock()

        def work(ledger: Ledger, person: Person, confirmed: frozenset[str]) -> Joined:
            return joining.join(
                ledger, url, person, now, ask_password=lambda: password, ask_key=lambda: key, confirmed=confirmed
            )

        self._ask_hub(work, self._joined, self.tr("Joining…"))

    def meet_now(self) -> None:
        """Meet, beside the desk: what came of it is said when it is over."""
        self._asked_now = True
        self.notice.show_notice("info", self.tr("Meeting the other desks…"), dismissable=False)
        self.link.desks.wanted.emit()

    def show_key(self) -> None:
        """Show the hotel's key, for another desk."""
        self._ask_hub(lambda ledger, person, _confirmed: joining.key_of(ledger, person), self.key.show_key, "")

    def leave(self) -> None:
        """Leave the hub, after one last meeting."""
        clock = self.link.clock

        def work(ledger: Ledger, person: Person, confirmed: frozenset[str]) -> Left:
            return joining.leave(ledger, person, clock, confirmed)

        self._ask_hub(work, self._left, self.tr("Leaving…"))

    def _ask_leave(self) -> None:
        said = self.tr("Leave? Other desks are not met any more. What came from them stays, and counts.")
        self.notice.show_notice("warn", said, [(self.tr("Leave"), self.leave)])
        self.notice.buttons()[0].setFocus()

    def _ask_hub(
        self, work: Work[T], then: Callable[[T], None], doing: str, confirmed: frozenset[str] = frozenset()
    ) -> None:
        """Do what may need the hub, for the manager at the desk; a question is asked in place, as in every section."""
        person, path, ticks = self.link.person, self.link.path, self.link.ticks
        if person is None or self._work.busy:
            return

        def aside() -> T:
            with apart(path, ticks) as ledger:
                return work(ledger, person, confirmed)

        def go(_person: Person) -> None:
            self.notice.show_notice("info", doing, dismissable=False) if doing else self.notice.dismiss()
            self._work.run(aside, done, failed)

        def done(result: T) -> None:
            self.notice.dismiss()
            self.link.desks.wanted.emit()
            self.moved.emit()
            if self.link.person is person:  # who came meanwhile is shown no key
                then(result)

        def failed(problem: Refused | LedgerFault) -> None:
            self.notice.dismiss()
            if isinstance(problem, AskFirst):
                again = frozenset((*confirmed, problem.code))
                yes = (self.tr("Confirm"), lambda: self._ask_hub(work, then, doing, again))
                self.notice.show_notice("warn", language.said(problem.message), [yes])
                self.notice.buttons()[0].setFocus()
            else:
                self._refused(problem)

        self.link.ask(lambda ledger: access.acting(ledger, person, "settings"), go, self._refused)

    def _refused(self, problem: Refused | LedgerFault) -> None:
        said = language.said(problem.message)
        if not (self.join.isVisibleTo(self) and self.join.refuse(problem.code, said)):
            self.notice.show_notice("warn", said)

    def _joined(self, done: Joined) -> None:
        self.join.clear()
        self.link.say(self.tr("This desk has joined {hotel}").format(hotel=done.state.hotel))
        if done.first:
            self.key.show_key(done.key)

    def _left(self, left: Left) -> None:
        self.link.say(self.tr("This desk has left the others"))
        self.key.show_key(left.key)
        if left.untold:
            self.notice.show_notice("warn", language.said(left.untold))

    def _met(self, came: object) -> None:
        if self._asked_now:
            self._asked_now = False
            self.notice.dismiss()
            if isinstance(came, Met):
                self.link.say(in_words(came))
            elif isinstance(came, Refused | LedgerFault):
                self.notice.show_notice("warn", language.said(came.message))
        if self.isVisible():
            self._renew()

    def _renew(self) -> None:
        self.link.ask_behind(roster, self._show, lambda _problem: None)

    def _show(self, found: Roster) -> None:
        self.roster = found
        house, standing = self._house, found.standing
        last = self.link.desks.last
        again = isinstance(last, Refused) and last.code in _JOIN_AGAIN
        self.join.setVisible(standing is None or again)
        self.standing.setVisible(standing is not None)
        if standing is None:
            self.join.propose(preset(HUB))
        if standing is None or house is None:
            return
        known = standing.state
        self.join.propose(known.url if again else "")
        met = known.met_at
        said = [
            self.tr("Met last {when}.").format(when=_when(house, met)) if met is not None else self.tr("Not met yet."),
            language.counted("1 line waits.", "{n} lines wait.", standing.waiting)
            if standing.waiting
            else self.tr("No line waits."),
        ]
        if known.offline_since is not None:
            said.append(self.tr("Not reached since {when}.").format(when=_when(house, known.offline_since)))
        problem = to_mend(last) if last is not None else language.said(known.problem) if known.needs_somebody else ""
        place = self.tr("In {address} as part of {hotel}.").format(address=known.url, hotel=known.hotel)
        rows = [self._row(house, desk) for desk in found.desks]
        self.standing.show_standing(" ".join(said), problem, place, rows, offline=known.offline_since is not None)

    def _row(self, house: House, desk: KnownDesk) -> str:
        parts = [desk.name]
        if desk.own:
            parts.append(self.tr("this desk"))
        if desk.last is None:
            parts.append(self.tr("nothing heard yet"))
        else:
            parts.append(
                self.tr("line {seq} of {when}").format(seq=language.number(desk.lines), when=_when(house, desk.last))
            )
        if desk.closed:
            parts.append(self.tr("closed by IT"))
        elif desk.left:
            parts.append(self.tr("has left"))
        return "  ·  ".join(parts)


def in_words(met: Met) -> str:
    """What a meeting came to."""
    came = language.counted("1 line came", "{n} lines came", met.fetched)
    went = language.counted("1 line went", "{n} lines went", met.shipped)
    return language.counted("1 desk: {came}, {went}", "{n} desks: {came}, {went}", met.desks, came=came, went=went)


def _when(house: House, instant: datetime) -> str:
    at = house.local(instant)
    return f"{dates.short_day(at.date())} {at:%H:%M}"
