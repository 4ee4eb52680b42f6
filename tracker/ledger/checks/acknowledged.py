"""What a manager has seen and acknowledged: damage on the record, with which work goes on. Knows no check."""

from __future__ import annotations

import json

from tracker.domain.people import Role
from tracker.ledger.checks.wrong import Wrong
from tracker.ledger.house import people
from tracker.ledger.store import Ledger

WHAT = "acknowledged"


def body_of(wrong: Wrong, lines: int, head: str) -> dict[str, object]:
    """The body of the line that acknowledges it: what was found, after how many lines, at which head."""
    return {
        "what": WHAT,
        "bad_seq": wrong.seq,
        "reason": wrong.reason,
        "found": wrong.found,
        "lines": lines,
        "head": head,
    }


def acknowledged(ledger: Ledger) -> set[tuple[int | None, str]]:
    """(line number, fingerprint) of all that a manager has acknowledged. What changes afterwards is something else."""
    found = set()
    for line in ledger.all_of("note"):
        if line.body.get("what") == WHAT:
            managers = {p.initials for p in people(ledger, line.seq).values() if p.role is Role.MANAGER}
            if line.actor in managers:
                found.add((line.body.get("bad_seq"), str(line.body.get("found"))))
    return found


def write(wrong: Wrong) -> str:
    """As it is noted beside the journal."""
    return json.dumps([wrong.seq, wrong.reason, wrong.found])


def read(text: str) -> Wrong:
    """What `write` wrote. ValueError when it is something else."""
    seq, reason, found = json.loads(text)
    return Wrong(None if seq is None else int(seq), str(reason), str(found))
