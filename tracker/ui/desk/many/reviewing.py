"""What the caps say to everybody who is chosen, as it is typed: asks the ledger, keeps the last answers. Draws nothing."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from tracker.desk import incidents
from tracker.desk.incidents import Member
from tracker.domain.gesture import Draft, new_uuid
from tracker.domain.incident import Plan
from tracker.domain.problems import LedgerFault, Refused
from tracker.ui.desk.many.choosing import Choice
from tracker.ui.link import Link


class Reviewing(QObject):
    """`answered` when there is something new to show, `failed(problem)` when it could not be asked.

    `seen` are the last answers by stay; those of another gift are forgotten. One question is under way at a time.
    """

    answered = Signal()
    failed = Signal(object)

    def __init__(self, link: Link, parent: QObject) -> None:
        super().__init__(parent)
        self._link = link
        self.choice = Choice()
        self.gift: Draft | None = None
        self.seen: dict[str, Member] = {}
        self._under_way = self._stale = False
        link.desks.asked.connect(self.answered)

    def start(self, choice: Choice) -> None:
        """Begin a panel, with who was chosen by hand before."""
        self.choice = choice
        self.gift, self.seen = None, {}

    def weigh(self, gift: Draft | None) -> None:
        """This is what each gets now; None while it does not fit together."""
        if gift is None or self.gift is None or _weight(gift) != _weight(self.gift):
            self.seen = {}
        self.gift = gift

    def forget(self) -> None:
        """What was answered holds no more: a cap or a line of meanwhile."""
        self.seen = {}

    def plan(self, uuid: str) -> Plan | None:
        """What would be posted under that identity; None while nobody is chosen or nothing is given."""
        chosen = tuple(stay.id for stay in self.choice.chosen())
        return (
            Plan(uuid or new_uuid(self._link.clock()), self.gift, chosen) if self.gift is not None and chosen else None
        )

    def over(self) -> list[Member]:
        """Who is chosen and above the cap."""
        found = (self.seen.get(stay.id) for stay in self.choice.chosen())
        return [member for member in found if member is not None and member.over]

    def ask(self) -> None:
        """Ask what the caps say, or once more when the question under way is answered."""
        plan, person, now = self.plan(""), self._link.person, self._link.clock()
        if plan is None or person is None or self._link.fault is not None:
            return
        if self._under_way:
            self._stale = True
            return
        self._under_way = True
        self._link.desks.look()

        def then(found: tuple[Member, ...]) -> None:
            self._under_way = False
            if self._stale:
                self._stale = False
                self.ask()
            elif self.gift is not None and _weight(self.gift) == _weight(plan.gift):
                self.seen.update((member.stay.id, member) for member in found)
                self.answered.emit()

        def failed(problem: Refused | LedgerFault) -> None:
            self._under_way = self._stale = False
            self.failed.emit(problem)

        self._link.ask(lambda ledger: incidents.review(ledger, plan, person, now), then, failed)


def _weight(gift: Draft) -> tuple[object, ...]:
    """What the caps weigh: two gifts that weigh the same get the same answer."""
    return gift.kind, gift.amount, gift.nights
