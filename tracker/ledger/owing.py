"""To which stays other desks owe something that is due since an instant: noted beside the journal as lines come.

No index knows when another desk's promise is due, and nobody is to go through all that other desks ever wrote to see a desk. What is
noted is no more than that: up to which line it was looked, and of each stay when the last promise to it is due. What came since is
looked at whenever it is asked, and all of it where what is noted is of another ledger than this.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from weakref import WeakKeyDictionary

from tracker.domain.day import to_text
from tracker.ledger import marks, promises
from tracker.ledger.entries import GESTURES
from tracker.ledger.line import COLUMNS
from tracker.ledger.others import Row
from tracker.ledger.store import Ledger

_MARK = "other promises"
FEW = 500
"""So many lines are looked at each time rather than noted: to note is a write to the disk that somebody posts to."""
PAGE = 2_000
_KEPT = timedelta(days=30)
"""For so long before what is asked for now it stays noted, for a clock that is set back."""
_PROMISE, _KINDS = '"promise":"', (*GESTURES, "promise")
_KIND, _STAY, _BODY = (COLUMNS.index(name) for name in ("kind", "stay", "body"))
_LAST = "SELECT n, hex(hash) FROM other_journal ORDER BY n DESC LIMIT 1"
_HASH = "SELECT hex(hash) FROM other_journal WHERE n = ?"
_DUE = f"SELECT j.stay, {promises.DUE} FROM other_journal AS j WHERE j.n > ? AND j.n <= ? AND j.stay IS NOT NULL AND {promises.MADE}"


@dataclass
class _Noted:
    """Up to which line of others it was looked, with its hash; the earliest due that is noted; by stay the latest one."""

    n: int
    hash: str
    since: str
    due: dict[str, str]


_looked: WeakKeyDictionary[Ledger, _Noted] = WeakKeyDictionary()
"""What was looked through since a ledger was opened: a desk that meets nobody notes nothing, and is not to look through it again."""


def stays(ledger: Ledger, since: datetime) -> list[str]:
    """The stays to which another desk made a promise that is due at `since` (UTC) or later, as far as it came here."""
    asked, (last, hash_) = to_text(since), _last(ledger)
    known = _of_this(ledger, _looked.get(ledger, _nothing()))
    if not known.n or asked < known.since:
        known = _noted(ledger)
        if asked < known.since:
            known = _nothing()
    _add(ledger, known, last)
    known.hash = hash_
    _looked[ledger] = known
    return [stay for stay, due in known.due.items() if due >= asked]


def note(ledger: Ledger, since: datetime, rest: Callable[[], None] = lambda: None) -> None:
    """Note what came, for whoever asks from `since` on, with a `rest` between two pages; nothing where few lines came."""
    known, (last, hash_) = _before(ledger, since), _last(ledger)
    if last - known.n < FEW:
        return
    while known.n < last:
        _add(ledger, known, min(known.n + PAGE, last))
        if known.n < last:
            rest()
    _keep(ledger, known, hash_, since)


def note_rows(ledger: Ledger, rows: Sequence[Row], since: datetime) -> None:
    """As `note`, of rows that have just been kept, inside `write`: a desk that catches up reads none of them again."""
    if len(rows) < FEW:
        return
    known, (last, hash_) = _before(ledger, since), _last(ledger)
    if last - len(rows) - known.n > PAGE:
        return  # `note` goes through what came before by pages: nobody is to wait for all of it
    _add(ledger, known, last - len(rows))
    for row in rows:
        at = row[_BODY].find(_PROMISE)
        if at >= 0 and row[_STAY] is not None and row[_KIND] in _KINDS:
            due = row[_BODY][at + len(_PROMISE) :][:24]
            known.due[row[_STAY]] = max(due, known.due.get(row[_STAY], ""))
    known.n = last
    _keep(ledger, known, hash_, since)


def _before(ledger: Ledger, since: datetime) -> _Noted:
    """What is noted, to be gone on with; as if nothing were after a clock that had been ahead."""
    known = _noted(ledger)
    return known if to_text(since) >= known.since else _nothing()


def _keep(ledger: Ledger, known: _Noted, hash_: str, since: datetime) -> None:
    earliest = to_text(since - _KEPT)
    due = {stay: due for stay, due in known.due.items() if due >= earliest}
    marks.note(ledger, _MARK, json.dumps([known.n, hash_, earliest, due]))


def _noted(ledger: Ledger) -> _Noted:
    """What is noted beside the journal."""
    found = marks.noted(ledger, _MARK)
    return _of_this(ledger, _Noted(*json.loads(found)) if found else _nothing())


def _of_this(ledger: Ledger, known: _Noted) -> _Noted:
    """As if nothing were noted where the line that it went to is another one now."""
    return known if not known.n or ledger.query(_HASH, (known.n,)) == [(known.hash,)] else _nothing()


def _nothing() -> _Noted:
    return _Noted(0, "", "", {})


def _add(ledger: Ledger, known: _Noted, upto: int) -> None:
    if upto <= known.n:
        return  # as nearly always: nothing is asked
    for stay, due in ledger.query(_DUE, (known.n, upto)):
        known.due[stay] = max(due, known.due.get(stay, ""))
    known.n = upto


def _last(ledger: Ledger) -> tuple[int, str]:
    found = ledger.query(_LAST)
    return (int(found[0][0]), str(found[0][1])) if found else (0, "")
