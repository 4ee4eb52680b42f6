"""This desk's lines on their way up: a batch with the entries that its lines seal and the texts that belong to them.

A batch is read at one moment of the ledger and sent when the ledger is free again: posting never waits for a server.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from threading import Event
from typing import TYPE_CHECKING, Any

from tracker.desk.meeting.believing import stays_in, texts_in
from tracker.domain.problems import LedgerFault, Refused
from tracker.ledger import entry, others
from tracker.ledger.line import COLUMNS
from tracker.ledger.store import Ledger

if TYPE_CHECKING:
    from concurrent.futures import Future

    from tracker.hub.lines import Hub
    from tracker.hub.secrets import Sealer

AT_ONCE = 2_000
"""So many lines go up in one transaction."""

Rest = Callable[[], None]
"""What is called between two batches: it comes back when the next may begin."""

_KIND, _BODY, _DESK_SEQ = (COLUMNS.index(name) for name in ("kind", "body", "desk_seq"))


@dataclass(frozen=True)
class Batch:
    """Rows as stored, sealed entries (stay, number, bytes) and texts (uuid, stay, bytes), and lines whose texts are gone."""

    rows: Sequence[Sequence[Any]]
    entries: Sequence[tuple[str, int, bytes]]
    words: Sequence[tuple[str, str, bytes]]
    forgotten: Sequence[str]

    @property
    def last(self) -> int:
        """The number of its last line."""
        return int(self.rows[-1][_DESK_SEQ])


def batch_after(ledger: Ledger, number: int, sealer: Sealer) -> Batch | None:
    """The next batch after this desk's line `number`, or None when there is nothing more."""
    with ledger.snapshot():
        rows = others.rows_of(ledger, ledger.desk, number + 1, AT_ONCE)
        if not rows:
            return None
        last = int(rows[-1][_DESK_SEQ])
        entries = _entries(ledger, stays_in(rows), last, sealer)
        words = _words(ledger, texts_in(rows), sealer)
        gone = [seq for row in rows if row[_KIND] == "erasure" for seq in json.loads(row[_BODY]).get("elsewhere", ())]
        forgotten = [row[0] for seq in gone for row in ledger.query("SELECT uuid FROM journal WHERE seq = ?", (seq,))]
    return Batch(rows, entries, words, forgotten)


def _entries(ledger: Ledger, stays: Sequence[str], last: int, sealer: Sealer) -> list[tuple[str, int, bytes]]:
    """The entries that lines up to `last` seal as they are now; one that a later line seals goes with that."""
    by = {stay: one for stay, one in entry.sealed(ledger, stays).items() if one.changed and one.number <= last}
    return [
        (stay, by[stay].number, sealer.seal(here.text, f"{stay} {ledger.desk} {by[stay].number}"))
        for stay, here in entry.read(ledger, by, by).items()
    ]


def _words(ledger: Ledger, uuids: Sequence[str], sealer: Sealer) -> list[tuple[str, str, bytes]]:
    found = []
    for start in range(0, len(uuids), 500):
        some = uuids[start : start + 500]
        sql = f"SELECT uuid, stay, text, salt FROM line_text WHERE uuid IN ({','.join('?' * len(some))})"
        for uuid, stay, text, salt in ledger.query(sql, some):
            found.append((uuid, stay, sealer.seal(f"{bytes(salt).hex()} {text}", uuid)))
    return found


def ship(ledger: Ledger, hub: Hub, sealer: Sealer, number: int, rest: Rest) -> int:
    """Send all lines after `number`, batch by batch, with a `rest` before the next is read; how many went. Cut off, the hub knows where it goes on.

    While the server is at work on one batch, waited for on a thread of its own, the next is read and formed here: not before all of
    that one is on its way, for the server stands still while two threads take Python's lock from each other. Only the last of them
    waits for the server's disk, which then has all before it too; nothing is noted of them until then.
    """
    count, batch = 0, batch_after(ledger, number, sealer)
    if batch is not None and len(batch.rows) < AT_ONCE:  # as ever, but when a desk catches up
        return _send(hub, batch, None, lasting=True, handed=Event())
    from concurrent.futures import ThreadPoolExecutor  # 12 ms that no other meeting needs

    with ThreadPoolExecutor(1, "hub up") as behind:
        going: Future[int] | None = None
        while batch is not None:
            formed, following = _formed(hub, batch, going), None
            if len(batch.rows) == AT_ONCE:
                rest()
                following = batch_after(ledger, batch.last, sealer)
            count += going.result() if going else 0
            handed = Event()
            going = behind.submit(_send, hub, batch, formed, lasting=following is None, handed=handed)
            handed.wait()
            batch = following
        return count + (going.result() if going else 0)


def _formed(hub: Hub, batch: Batch, going: Future[int] | None) -> Sequence[bytes] | None:
    """A batch as the hub takes it. Where the connection is gone, what is told is what the batch before it met with."""
    try:
        return hub.formed(batch.rows)
    except (Refused, LedgerFault):
        if going is not None:
            going.result()
        raise


def _send(hub: Hub, batch: Batch, formed: Sequence[bytes] | None, *, lasting: bool, handed: Event) -> int:
    words, gone = batch.words, batch.forgotten
    try:
        hub.ship(batch.rows, batch.entries, words, gone, formed=formed, lasting=lasting, handed=handed.set)
    finally:
        handed.set()
    return len(batch.rows)
