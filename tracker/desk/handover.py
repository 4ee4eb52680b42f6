"""Closing a shift from a screen: the note in the making, and a close that happens once however often it is pressed."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from tracker.desk import shifts
from tracker.domain.people import Person
from tracker.ledger import house as of_house
from tracker.ledger import private
from tracker.ledger.house import Shift
from tracker.ledger.store import Ledger

_DESK = "~handover"
"""Where the note is kept among the drafts; nobody has such initials."""


def keep_note(ledger: Ledger, number: int, note: str, now: datetime) -> None:
    """Keep what is being written for the next shift, so that it survives lock, crash and restart."""
    if note.strip():
        private.keep_draft(ledger, _DESK, f"shift-{number}", now, {"shift": number, "note": note})
    else:
        private.drop_draft(ledger, _DESK)


def kept_note(ledger: Ledger, number: int) -> str:
    """What was being written for this shift's handover, empty when nothing was."""
    found = private.kept_draft(ledger, _DESK)
    return str(found["note"]) if found is not None and found.get("shift") == number else ""


def close_once(
    ledger: Ledger, number: int, actor: Person, now: datetime, note: str, confirmed: Collection[str] = ()
) -> Shift:
    """Close shift `number` with its note; one that is closed already is returned as it is.

    Refused or AskFirst as `shifts.close`.
    """
    with ledger.write():
        current = of_house.open_shift(ledger)
        if current is None or current.number != number:
            known = of_house.shift(ledger, number)
            if known.closed is not None:
                return known
        shift, _sums = shifts.close(ledger, actor, now, note, confirmed)
        private.drop_draft(ledger, _DESK)
    return shift
