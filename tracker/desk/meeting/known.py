"""How far the chains of a hotel's desks are known here and at the hub, and what follows from the difference. Asks no server."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tracker.desk.meeting import closed, state
from tracker.desk.meeting.meeting import check_own
from tracker.ledger import others
from tracker.ledger.store import Ledger

if TYPE_CHECKING:
    from tracker.hub.claims import Seen
    from tracker.hub.lines import Known

FEW = 200
"""So many lines can come or go within a hold: who is further behind meets first."""


@dataclass(frozen=True)
class Here:
    """The number of the last line of this desk's chain, how far each other one is known here, and this desk's last that the hub has had."""

    own: int
    others: dict[str, others.Head]
    shipped: int


@dataclass(frozen=True)
class There:
    """The number of this desk's last line at the hub, the desks of which it has lines that are not here, and how many desks it has."""

    own: int
    behind: tuple[Known, ...]
    desks: int


def known_here(ledger: Ledger) -> Here:
    """What is known at this moment: before anything is posted to what the hub is asked about."""
    return Here(others.head(ledger, ledger.desk).desk_seq, others.heads(ledger), state.joined(ledger).shipped)


def compared(ledger: Ledger, here: Here, seen: Sequence[Seen]) -> There | None:
    """What the hub has, beside what was known here when it was asked. None for who is too far behind, while a line is waited
    for, and while the hub knows less than it did (it was restored), or another line: others may know more, and have not met since. Refused when
    the hub's copy of this desk's chain is another one."""
    own = next((one.known for one in seen if one.known.desk == ledger.desk), None)
    if own is None or own.left or any(one.is_waited_for for one in seen):
        return None
    check_own(ledger, own)
    heads = {one.known: here.others.get(one.known.desk, others.Head()) for one in seen if one.known is not own}
    if own.desk_seq < here.shipped or any(_is_less(desk, head) for desk, head in heads.items() if not desk.left):
        return None
    desks = {desk: head.desk_seq for desk, head in heads.items()}
    behind = tuple(desk for desk, n in desks.items() if n < desk.desk_seq and not closed.is_parted(ledger, desk))
    if max(here.own - own.desk_seq, sum(desk.desk_seq - desks[desk] for desk in behind)) > FEW:
        return None
    return There(own.desk_seq, behind, sum(not one.known.left for one in seen))


def _is_less(desk: Known, head: others.Head) -> bool:
    """Whether the hub knows less of a desk than is known here, or ends with another line at the same place."""
    return head.desk_seq > desk.desk_seq or (head.desk_seq == desk.desk_seq > 0 and head.hash != desk.hash)
