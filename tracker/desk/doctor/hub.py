"""What the doctor says of the hotel's other desks: joined, reachable, what waits, when they were met, how new the hub is.

Asks the hub once, with a connection of its own, and changes nothing there. Shares no address, no user and no secret.
"""

from __future__ import annotations

from datetime import datetime

from tracker.desk.doctor.check import Check, said
from tracker.desk.meeting import joining, state
from tracker.desk.meeting.state import Standing
from tracker.domain.problems import LedgerFault, Refused
from tracker.domain.sentences import Sentence, counted
from tracker.ledger.store import Ledger

NAME = "other desks"


def hub_check(ledger: Ledger, _now: datetime) -> Check:
    """How things stand with the hub; a desk that never joined has nothing to mend."""
    standing = state.standing(ledger)
    if standing is None:
        return Check(NAME, "ok", Sentence("This desk is in no hub"))
    how = _how(standing)
    try:
        with joining.opened(ledger) as (hub, _sealer):
            schema, desks = hub.schema, sum(not desk.left for desk in hub.greet().desks)
    except LedgerFault as fault:
        todo = Sentence("The desk goes on; see whether the network and the server are there.")
        return Check(NAME, "warn", Sentence("{message} {how}", message=said(fault.message), how=how), todo)
    except Refused as refusal:  # its sentence says what to do
        return Check(NAME, "fail", Sentence("{message} {how}", message=said(refusal.message), how=how))
    found = Sentence(
        "{desks} in {where} as part of {hotel}, schema {schema}. {how}",
        desks=counted("{n} desk", "{n} desks", desks),
        where=standing.state.place.where,
        hotel=standing.state.hotel,
        schema=schema,
        how=how,
    )
    if standing.state.needs_somebody:
        todo = Sentence("Last time it said: {problem}", problem=standing.state.problem)
        return Check(NAME, "warn", found, todo)
    return Check(NAME, "ok", found)


def _how(standing: Standing) -> Sentence:
    met = standing.state.met_at
    lines = counted("{n} line waits", "{n} lines wait", standing.waiting)
    if met is None:
        return Sentence("Not met yet; {lines}.", lines=lines)
    return Sentence("Met last {at:%Y-%m-%d %H:%M}Z; {lines}.", at=met, lines=lines)
