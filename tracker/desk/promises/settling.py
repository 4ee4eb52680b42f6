"""The word on a promise: kept or broken, once. Knows no screen."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import Any

from tracker.desk import access
from tracker.desk.promises.making import said_of, still_open
from tracker.desk.shift_lines import ensure_open
from tracker.desk.stamp import stamp
from tracker.domain.names import clean_note
from tracker.domain.people import Person
from tracker.ledger import entries
from tracker.ledger import house as of_house
from tracker.ledger.line import Line
from tracker.ledger.store import Ledger


def settle(
    ledger: Ledger, seq: int, actor: Person, now: datetime, *,
    kept: bool, words: str = "", confirmed: Collection[str] = (),
) -> Line:  # fmt: skip
    """Say that a promise was kept, or broken. Whoever is at the desk may: the line says who, the promise says whose it was.

    Refused when line `seq` made no promise or it is not open any more; AskFirst for a clock that jumped.
    """
    house = of_house.house(ledger)
    tidy = clean_note(words)
    with ledger.write():
        actor = access.acting(ledger, actor, "promise")
        owed = still_open(ledger, seq)
        line = owed.entry.line
        at = stamp(ledger, house, now, confirmed)
        ensure_open(ledger, actor.initials, at)
        uuid = ledger.new_uuid(now)
        text = entries.texts_of(ledger, uuid, line.stay or "", {"note": tidy})
        body: dict[str, Any] = (
            {"kept": kept, "owner": owed.owner} | said_of(ledger, line) | ({"text": text} if text else {})
        )
        if kept and now > owed.due:
            body["after_due"] = True
        return ledger.append(at.line("promise_kept", actor.initials, body, uuid=uuid, stay=line.stay, about=line.uuid))
