"""What a manager has seen and acknowledged: damage on the record, with which work goes on. Knows no check."""

from __future__ import annotations

import json

from tracker.ledger.checks.wrong import Wrong
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
    managers: dict[str, list[tuple[int, bool]]] = {}
    for line in sorted((*ledger.all_of("join"), *ledger.all_of("retire")), key=lambda x: x.seq):
        managers.setdefault(line.body["initials"], []).append((line.seq, line.body.get("role") == "manager"))
    found = set()
    for line in ledger.all_of("note"):
        if line.body.get("what") == WHAT:
            turns = [is_one for seq, is_one in managers.get(line.actor or "", ()) if seq < line.seq]
            if turns and turns[-1] and line.body.get("found"):
                found.add((line.body.get("bad_seq"), str(line.body["found"])))
    return found


def write(wrong: Wrong) -> str:
    """As it is noted beside the journal."""
    return json.dumps([wrong.seq, wrong.reason, wrong.found])


def read(text: str) -> Wrong:
    """What `write` wrote. ValueError when it is something else."""
    seq, reason, found = json.loads(text)
    return Wrong(seq if isinstance(seq, int) else None, str(reason), str(found))
