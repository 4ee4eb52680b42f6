"""What the hub holds of this desk's own lines, for a ledger that is being restored: a witness beside mirror and old ledger.

It is believed as little as they are: a line by its hash and the chain, a text or a guest's entry by what its line commits to.
A desk whose ledger does not come to what it sent cannot meet the others any more, so that is told before anything is replaced.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tracker.desk.meeting import joining, state
from tracker.desk.meeting.believing import stays_in, texts_in
from tracker.desk.meeting.meeting import AT_ONCE
from tracker.desk.meeting.state import State
from tracker.domain.problems import LedgerFault, Refused
from tracker.domain.sentences import Sentence
from tracker.domain.stopping import Told
from tracker.ledger import entry, others
from tracker.ledger.entry import Entry
from tracker.ledger.keep.rows import COLUMNS, Row
from tracker.ledger.keep.salvage import TextRow
from tracker.ledger.store import Ledger

if TYPE_CHECKING:
    from tracker.hub.lines import Hub
    from tracker.hub.secrets import Sealer

_DESK, _NUMBER = COLUMNS.index("desk"), COLUMNS.index("desk_seq")


@dataclass(frozen=True)
class Sent:
    """This desk's lines as the hub has them, but for those of the backup, with their texts by line and entries by stay.

    `unasked` says that it could not be asked, and why; None where it could, and at a desk that is in no hub.
    """

    rows: tuple[Row, ...] = ()
    texts: dict[str, TextRow] = field(default_factory=dict)
    entries: dict[str, Entry] = field(default_factory=dict)
    unasked: Sentence | None = None


def sent(backup: Ledger, present: Ledger | None, told: Told) -> Sent:
    """Ask the hub that this desk is in, by the ledger that is replaced or else by the backup."""
    known = _hub_of(backup, present)
    if known is None:
        return Sent()
    try:
        hub, sealer = joining.connected(backup.ledger_id, known)
        with hub.server:
            greeting = hub.greet()
            if not greeting.hotel:
                raise Refused("hub_left", "This desk is not in the hub: a manager lets it join (`latitude hub join`).")
            here = next((desk.desk_seq for desk in greeting.desks if desk.desk == backup.desk), 0)
            return _asked(hub, sealer, backup, here, told)
    except (Refused, LedgerFault) as problem:
        return Sent(unasked=_unasked(problem))


def _hub_of(backup: Ledger, present: Ledger | None) -> State | None:
    if present is not None:
        try:
            return state.read(present)
        except LedgerFault:  # too damaged to say
            pass
    return state.read(backup)


def _asked(hub: Hub, sealer: Sealer, backup: Ledger, here: int, told: Told) -> Sent:
    """From the last line that both have on; that one only where it is another one in the hub."""
    own = others.rows_of(backup, backup.desk, min(others.head(backup, backup.desk).desk_seq, here), 1)
    after, day, known = (own[0][_NUMBER] - 1, others.head_of(own[0]).day, own[0][-1]) if here and own else (0, "", b"")
    rows, texts, entries = list[Row](), dict[str, TextRow](), dict[str, Entry]()
    with closing(hub.down(backup.desk, after, day, here, AT_ONCE)) as batches:
        for down in batches:
            told(0, 1)
            whole = ((*row[:-2], bytes(row[-2]), bytes(row[-1])) for row in down.rows if row[_DESK] == backup.desk)
            new = [row for row in whole if row[-1] != known]
            rows += new
            texts.update(_texts(sealer, set(texts_in(new)), down.words))
            entries.update(_entries(sealer, backup.desk, set(stays_in(new)), down.entries))
    return Sent(tuple(rows), texts, entries)


def _texts(sealer: Sealer, wanted: set[str], came: Sequence[tuple[str, str, bytes]]) -> Iterator[tuple[str, TextRow]]:
    for uuid, stay, sealed in came:
        salt, _, text = (sealer.open(sealed, uuid) or "").partition(" ")
        if uuid in wanted and len(salt) == 32:
            yield uuid, (uuid, stay, text, bytes.fromhex(salt))


def _entries(
    sealer: Sealer, desk: str, wanted: set[str], came: Sequence[tuple[str, int, bytes]]
) -> Iterator[tuple[str, Entry]]:
    for stay, number, sealed in came:
        opened = sealer.open(sealed, f"{stay} {desk} {number}")
        kept = entry.entry_of(opened) if opened else None
        if stay in wanted and kept is not None:
            yield stay, kept


def parted(said: Sent, back: Sequence[Row]) -> Sentence | None:
    """Why the desks could not meet any more after a restore by which these lines come `back`; or None."""
    if said.unasked is not None:
        return said.unasked
    there = {row[-1] for row in back}
    lost = next((row[_NUMBER] for row in said.rows if row[-1] not in there), None)
    if lost is None:
        return None
    return Sentence(
        "The hub has line {n} of this desk and this backup does not lead to it: choose an older one and let its later lines come back, or see the IT guide under “When a desk and the hub disagree”.",
        n=lost,
    )


def _unasked(problem: Refused | LedgerFault) -> Sentence:
    """Why the hub was not asked: whoever restores is told of no lines that wait."""
    if problem.code not in ("hub_unreachable", "hub_busy") or "why" not in problem.message.values:
        return Sentence(
            "The hub could not be asked for what it has of this desk, as the IT guide explains under “When a desk and the hub disagree”: {why}",
            why=problem.message,
        )
    return Sentence(
        "The hub could not be asked for what it has of this desk ({why}): restore once it answers, or see the IT guide under “When a desk and the hub disagree”.",
        why=problem.message.values["why"],
    )
