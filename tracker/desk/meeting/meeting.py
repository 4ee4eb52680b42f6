"""One meeting: what others posted comes down, what this desk posted goes up. Whenever it is cut off, the next one goes on.

Others' lines come first, so that what this desk then decides for itself is as fresh as can be. The hub is asked how far it
got, never trusted to remember: what it lost (it was restored from a backup) is shipped again, and the gap is on record.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, nullcontext
from dataclasses import dataclass, field, replace
from datetime import datetime
from time import monotonic
from typing import TYPE_CHECKING

from tracker.desk.erasing.cleaning import clean
from tracker.desk.meeting import agreeing, closed, last_manager, lowered, namesakes, over, shipping, state
from tracker.desk.meeting.believing import Believed, believe
from tracker.desk.meeting.over import Over
from tracker.desk.meeting.proving import Came, InTurn, Proved, Proven, proved_ahead
from tracker.desk.meeting.shipping import Rest
from tracker.desk.meeting.state import State
from tracker.desk.stamp import check_sound, quiet_stamp
from tracker.domain.day import to_text
from tracker.domain.meeting import clock_differs
from tracker.domain.problems import LedgerFault, Refused
from tracker.domain.promise import REMINDED
from tracker.domain.sentences import Sentence
from tracker.ledger import house as of_house
from tracker.ledger import others, owing
from tracker.ledger.store import Ledger

if TYPE_CHECKING:
    from tracker.hub.down import Down
    from tracker.hub.lines import Greeting, Hub, Known
    from tracker.hub.secrets import Sealer

AT_ONCE = 2_000
"""So many lines come down together. Where somebody wants to post, or is at work at this desk, they are one transaction, for which whoever
posts waits."""
TOGETHER = 32
"""So many batches are one transaction where nobody waits and they are there: then a page of an index without order is written once, not
thirty times, and the disk is waited for once."""
LONGEST = 2.5
"""Seconds after which no further batch is taken into a transaction: another program that posts meanwhile waits so long."""

Clock = Callable[[], datetime]


def on_and_on() -> None:
    """Between two transactions: no rest."""


def nobody_there() -> bool:
    """Nobody's hands are at this desk."""
    return True


@dataclass
class Met:
    """What a meeting came to: lines that came and went, desks of the hotel, what was not believed, caps that were exceeded."""

    fetched: int = 0
    shipped: int = 0
    desks: int = 1
    doubts: list[str] = field(default_factory=list)
    over: list[Over] = field(default_factory=list)

    def add(self, believed: Believed) -> None:
        """A batch more."""
        self.fetched += believed.lines
        self.doubts += believed.doubts


def meet(
    ledger: Ledger, hub: Hub, sealer: Sealer, clock: Clock, rest: Rest = on_and_on, alone: Callable[[], bool] = nobody_there
) -> Met:  # fmt: skip
    """One whole meeting of this desk, with a `rest` between two transactions of it, which are longer while nobody else is at work here (`alone`). Refused for what somebody must mend (a clock, a copied or restored ledger, a line that
    the hub refuses), LedgerFault when the hub or the ledger fails; what was done by then stays done."""
    check_sound(ledger)
    known, met = state.joined(ledger), Met()
    greeting = hub.greet()
    _check(ledger, greeting, clock())
    here = next((desk for desk in greeting.desks if desk.desk == ledger.desk), None)
    at_hub = here.desk_seq if here else 0
    check_own(ledger, here)
    if at_hub < known.shipped:
        known = _note_gap(ledger, known, at_hub, clock())
    doubted: list[str] = []
    for desk in greeting.desks:
        if desk.desk != ledger.desk and not closed.is_parted(ledger, desk):
            before = len(met.doubts)
            fetch(ledger, hub, desk, greeting.founder, sealer, clock, met, rest, alone)
            doubted += [desk.desk] if len(met.doubts) > before else []
    at = quiet_stamp(ledger, of_house.house(ledger), clock())
    agreeing.agree_once(ledger, at)
    closed.note_all(ledger, greeting.desks, at, doubted)
    met.over = [*over.note_all(ledger, at, rest), *lowered.note_all(ledger, at, rest)]
    owing.note(ledger, clock() - REMINDED, rest)
    clean(ledger, clock())

    met.shipped = send(ledger, hub, sealer, at_hub, rest)
    hub.forget_claims()
    met.desks = sum(not desk.left for desk in greeting.desks)
    names = {desk.desk: desk.label for desk in greeting.desks}
    met.doubts += (*namesakes.told(ledger, names), *last_manager.told(ledger, names))
    done = replace(
        known, shipped=at_hub + met.shipped, met=to_text(clock()), failed="", problem="", code="", desks=met.desks, names=names,
    )  # fmt: skip
    if met.doubts:
        done = replace(done, problem=met.doubts[0], code="hub_doubt")
    state.note_met(ledger, done, [desk.desk for desk in greeting.desks if desk.left])
    return met


def _check(ledger: Ledger, greeting: Greeting, now: datetime) -> None:
    if not greeting.hotel or all(desk.desk != ledger.desk or desk.left for desk in greeting.desks):
        raise Refused("hub_left", "This desk is not in the hub: a manager lets it join (`latitude hub join`).")
    check_clock(greeting, now)


def check_clock(greeting: Greeting, now: datetime) -> None:
    """Refused when this computer's clock and the hub's differ by too much: a line would count on another day than it was given."""
    if clock_differs((now - greeting.clock).total_seconds()):
        raise Refused(
            "hub_clock",
            Sentence(
                "This computer's clock says {here:%Y-%m-%d %H:%M} and the hub's {there:%Y-%m-%d %H:%M} (UTC): set the one that is wrong, for lines wait until then.",
                here=now,
                there=greeting.clock,
            ),
        )


def send(ledger: Ledger, hub: Hub, sealer: Sealer, at_hub: int, rest: Rest) -> int:
    """Send all lines after `at_hub`; how many more the hub has then."""
    known = at_hub
    while True:
        try:
            return known - at_hub + shipping.ship(ledger, hub, sealer, known, rest)
        except Refused as refusal:
            here = next((desk for desk in hub.greet().desks if desk.desk == ledger.desk), None)
            if refusal.code != "hub_refused_line" or here is None or here.desk_seq <= known:
                raise
            check_own(ledger, here)  # a command, or a post that holds, sent them meanwhile
            known = here.desk_seq


def check_own(ledger: Ledger, here: Known | None) -> None:
    """Refused when the hub's copy of this desk's chain is not the chain of this ledger."""
    if here is None or here.desk_seq == 0:
        return
    rows = others.rows_of(ledger, ledger.desk, here.desk_seq, 1)
    if not rows:
        raise Refused(
            "hub_ahead",
            Sentence(
                "The hub has line {n} of this desk and this ledger lacks it, so nothing is sent: do what the IT guide says under “When a desk and the hub disagree”.",
                n=here.desk_seq,
            ),
        )
    if bytes(rows[0][-1]) != here.hash:
        raise Refused(
            "hub_fork",
            Sentence(
                "Line {n} of this desk is another one in the hub, so nothing is sent: do what the IT guide says under “When a desk and the hub disagree”.",
                n=here.desk_seq,
            ),
        )


def _note_gap(ledger: Ledger, known: State, at_hub: int, now: datetime) -> State:
    """The hub lost lines that it had: on record, before they are shipped again."""
    with ledger.write():
        known = state.joined(ledger)
        if known.shipped <= at_hub:
            return known  # a command beside the window was first
        at = quiet_stamp(ledger, of_house.house(ledger), now)
        body = {"what": "hub", "did": "gap", "first": at_hub + 1, "last": known.shipped}
        ledger.append(at.line("note", None, body))
        after = replace(known, shipped=at_hub)
        state.note(ledger, after)
    return after


def fetch(
    ledger: Ledger, hub: Hub, desk: Known, founder: str, sealer: Sealer, clock: Clock, met: Met, rest: Rest = on_and_on,
    alone: Callable[[], bool] = nobody_there,
) -> None:  # fmt: skip
    """Bring all lines of a desk that are not known here. A chain that does not hold, or is another one than was known, is named; the
    others go on."""
    head = others.head(ledger, desk.desk)
    if _is_another(ledger, desk, head):
        met.doubts.append(others.not_continued(desk.label, desk.desk_seq).message)
        return
    while head.desk_seq < desk.desk_seq:
        missing = desk.desk_seq - head.desk_seq
        with (
            closing(hub.down(desk.desk, head.desk_seq, head.day, desk.desk_seq, AT_ONCE)) as batches,
            _proved(_came(batches, desk.desk, head), sealer, ahead=missing > AT_ONCE) as proved,
            others.room_for(ledger, missing),
        ):
            try:
                for proven in proved:
                    head = _kept(ledger, proven, proved, founder, clock, met, alone)
                    if head.desk_seq < desk.desk_seq:
                        rest()
                if head.desk_seq < desk.desk_seq:
                    met.doubts.append(_missing(desk.label, head.desk_seq + 1))
                    return
            except Refused as refusal:
                if refusal.code != "other_chain":
                    raise
                if others.head(ledger, desk.desk) == head:
                    met.doubts.append(others.not_continued(desk.label, int(str(refusal.facts["desk_seq"]))).message)
                    return  # else a command, or a post that holds, had them first
        head = others.head(ledger, desk.desk)


def _kept(
    ledger: Ledger, proven: Proven, proved: Proved, founder: str, clock: Clock, met: Met, alone: Callable[[], bool]
) -> others.Head:
    """Keep a batch, and those behind it that are there by then, in one transaction; the head after them. Where one breaks, those before
    it are kept all the same."""
    some, until = [proven], monotonic() + LONGEST

    def keep(one: Proven) -> Believed:
        return believe(ledger, one, founder, quiet_stamp(ledger, of_house.house(ledger), clock()))

    try:
        with ledger.write():
            kept = [keep(proven)]
            while (
                len(some) < TOGETHER
                and monotonic() < until
                and alone()
                and not ledger.is_waited_for
                and proved.is_ready()
            ):
                some.append(next(proved))
                kept.append(keep(some[-1]))
    except (Refused, LedgerFault):
        if len(some) == 1:
            raise
        for one in some:
            met.add(keep(one))
    else:
        for believed in kept:
            met.add(believed)
    return others.head_of(some[-1].came.rows[-1])


def _is_another(ledger: Ledger, desk: Known, head: others.Head) -> bool:
    """Whether what the hub says a desk's chain ends with is another line here: the server and that desk's ledger were both restored,
    and it went its own way since, or somebody changed the server."""
    if not 0 < desk.desk_seq <= head.desk_seq:
        return False
    if desk.desk_seq == head.desk_seq:
        return head.hash != desk.hash
    return bytes(others.rows_of(ledger, desk.desk, desk.desk_seq, 1)[0][-1]) != desk.hash


def _came(batches: Iterator[Down], desk: str, head: others.Head) -> Iterator[Came]:
    """The batches as they follow each other, up to one without lines."""
    for down in batches:
        if not down.rows:
            return
        yield Came(desk, head, down.rows, down.entries, down.words)
        head = others.head_of(down.rows[-1])


def _proved(batches: Iterator[Came], sealer: Sealer, *, ahead: bool) -> AbstractContextManager[Proved]:
    """Each made sure of: of several, on a thread of its own while those before it are written down."""
    return proved_ahead(batches, sealer) if ahead else nullcontext(InTurn(batches, sealer))


def _missing(label: str, number: int) -> Sentence:
    return Sentence("the hub does not give line {n} of desk {desk}", n=number, desk=label)
