"""Closing a shift from a screen: the note in the making, and a close that happens once however often it is pressed."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from tracker.desk import shifts
from tracker.domain.names import clean_note
from tracker.domain.people import Person
from tracker.domain.problems import Refused
from tracker.domain.sentences import counted
from tracker.ledger import entries, private
from tracker.ledger import house as of_house
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
    ledger: Ledger, number: int, actor: Person, now: datetime, note: str, confirmed: Collection[str] = (), seen: int | None = None
) -> Shift:  # fmt: skip
    """Close shift `number` with its note; one that is closed already is returned as it is, and a note that is not on it is
    kept for the next.

    `seen` is the last line that whoever closes has looked at: Refused (`moved_on`) when the report would hold more.
    Otherwise Refused or AskFirst as `shifts.close`.
    """
    with ledger.write():
        current = of_house.open_shift(ledger)
        if current is None or current.number != number:
            known = of_house.shift(ledger, number)
            if known.closed is not None:
                _note_left(ledger, known, note, now)
                return known
        if seen is not None:
            _require_seen(ledger, seen)
        shift, _sums = shifts.close(ledger, actor, now, note, confirmed)
        private.drop_draft(ledger, _DESK)
    return shift


def _note_left(ledger: Ledger, known: Shift, note: str, now: datetime) -> None:
    """Somebody else closed it meanwhile: what was written here is not on the report, so it waits for the next shift."""
    assert known.closed is not None
    entry = entries.by_seq(ledger, known.closed.seq)
    said = entry.texts.get("note", "") if entry is not None else ""
    if note.strip() and clean_note(note) != said and not kept_note(ledger, known.number + 1):
        keep_note(ledger, known.number + 1, note, now)


def _require_seen(ledger: Ledger, seen: int) -> None:
    kinds = ",".join(f"'{kind}'" for kind in (*entries.SHOWN, "promise", "promise_kept", "outcome"))
    new = ledger.lines(f"WHERE j.seq > ? AND j.kind IN ({kinds}) ORDER BY j.seq", (seen,))
    if new:
        who = ", ".join(dict.fromkeys(line.actor for line in new if line.actor))
        raise Refused("moved_on", counted(
            "{n} line came in while you looked ({who}): look at the report again, then close.",
            "{n} lines came in while you looked ({who}): look at the report again, then close.", len(new), who=who,
        ))  # fmt: skip
