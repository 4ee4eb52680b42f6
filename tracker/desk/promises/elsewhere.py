"""What guests were promised at other desks, as far as it came here: it is owed by the hotel, and kept where it was promised."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from tracker.desk.line_facts import NOW, Reader
from tracker.desk.meeting import state
from tracker.desk.promises.facts import promise_facts
from tracker.domain.facts import PromiseFact
from tracker.domain.house import House
from tracker.ledger import away, owing, promises
from tracker.ledger.away import Away
from tracker.ledger.store import Ledger


def facts(ledger: Ledger, reader: Reader, found: Away) -> list[PromiseFact]:
    """The promises among lines of other desks, in the order in which they came, each with its desk's name."""
    made = found.promises()
    if not made:
        return []
    gone, names = promises.erasures(ledger, {e.line.stay or "" for e in made}), state.names(ledger)
    owed = [promises.owed(e, found.about.get(e.line.uuid, ()), gone.get(e.line.stay or "")) for e in made]
    told = promise_facts(reader, owed, found.about)
    return [replace(p, desk=state.name_of(names, e.line.desk)) for p, e in zip(told, made, strict=True)]


def due_now(ledger: Ledger, house: House, since: datetime) -> tuple[PromiseFact, ...]:
    """What other desks still owe and is due at `since` (UTC) or later, whoever of the guests is here, expected or gone: as of this
    desk's own promises."""
    stays = owing.stays(ledger, since)
    return open_for(ledger, house, stays, since) if stays else ()


def every(ledger: Ledger, house: House) -> tuple[PromiseFact, ...]:
    """All that was ever promised at other desks, as far as it came here, soonest due first."""
    found = away.promised_to(ledger, away.promised(ledger))
    return tuple(sorted(facts(ledger, Reader(ledger, house, NOW, live=True), found), key=lambda p: (p.due, p.seq)))


def open_for(
    ledger: Ledger, house: House, stays: Sequence[str], since: datetime | None = None
) -> tuple[PromiseFact, ...]:
    """What these stays' guests are still owed by other desks, soonest first; with `since` (UTC) what is due then or later."""
    found = away.promised_to(ledger, stays)
    if not found.entries:
        return ()
    told = facts(ledger, Reader(ledger, house, NOW, live=True), found)
    owed = [p for p in told if p.state == "open" and (since is None or p.due >= since)]
    return tuple(sorted(owed, key=lambda p: (p.due, p.seq)))
