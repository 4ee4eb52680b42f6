"""What other desks wrote of a guest, as people read it: with the name in force and the texts that are kept here.

A line of another desk has no number in this journal. It is given one above all of them, so that it can stand in a list with
this desk's own lines and be taken for none of them.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace

from tracker.ledger import promises
from tracker.ledger.entries import BESIDE, GESTURES, Entry, told
from tracker.ledger.line import COLUMNS, Line
from tracker.ledger.store import Ledger

APART = 1 << 30
"""The number of another desk's line is this and its place among all that came."""

KINDS = (*GESTURES, "reversal", "true_up", "approval", "decline", "promise", "promise_kept", "outcome")
_SELECT = f"SELECT j.n, {', '.join(f'j.{name}' for name in COLUMNS)}, " + BESIDE.replace(
    " FROM journal AS j", " FROM other_journal AS j"
)


@dataclass(frozen=True)
class Away:
    """Entries in the order in which they came, and the lines about each of them, by uuid."""

    entries: tuple[Entry, ...]
    about: dict[str, list[Line]]

    def promises(self) -> list[Entry]:
        """Those that made a promise."""
        return [e for e in self.entries if e.line.kind in (*GESTURES, "promise") and e.line.body.get("promise")]


def of_stays(ledger: Ledger, ids: Sequence[str]) -> Away:
    """What other desks gave to these stays, promised and heard of them, as far as it came here."""
    kinds = ",".join(f"'{kind}'" for kind in KINDS)
    return _read(ledger, ids, f"j.kind IN ({kinds})")


def promised(ledger: Ledger) -> list[str]:
    """The stays to which any other desk ever promised something."""
    sql = f"SELECT DISTINCT j.stay FROM other_journal AS j WHERE j.stay IS NOT NULL AND {promises.MADE}"
    return [row[0] for row in ledger.query(sql)]


def promised_to(ledger: Ledger, ids: Sequence[str]) -> Away:
    """Of these stays what other desks promised, handed on, kept, broke or took back: for many stays, and nothing else."""
    which = f"(j.kind IN ('promise', 'promise_kept', 'reversal') OR {promises.MADE})"
    return _read(ledger, ids, which)


def _read(ledger: Ledger, ids: Sequence[str], which: str) -> Away:
    if not ledger.query("SELECT 1 FROM other_journal LIMIT 1"):
        return Away((), {})
    where = f"WHERE j.stay IN (SELECT value FROM json_each(?)) AND {which} ORDER BY j.n"
    rows = ledger.query(_SELECT + where, (json.dumps(list(ids)),))
    lines = [replace(ledger.line(row[1:]), seq=APART + row[0]) for row in rows]
    numbers = {line.uuid: line.seq for line in lines}
    found, about = [], dict[str, list[Line]]()
    for row, plain in zip(rows, lines, strict=True):
        line = _numbered(plain, numbers)
        found.append(Entry(line, *told(ledger, 0, line.kind, line.stay, line.body, row[-3:])))
        if line.about is not None:
            about.setdefault(line.about, []).append(line)
    return Away(tuple(found), about)


def _numbered(line: Line, numbers: dict[str, int]) -> Line:
    """The line with what it is about numbered as here: its own desk's number means another line at this one."""
    if "of" not in line.body:
        return line
    return replace(line, body={**line.body, "of": numbers.get(line.about or "", 0)})
