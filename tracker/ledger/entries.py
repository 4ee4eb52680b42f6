"""Lines as people read them: with the name in force when they were posted and the texts that may be erased."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from tracker.domain.stay import ERASED, LOST, TEXT_ERASED, TEXT_LOST
from tracker.ledger.chain import canonical, commitment
from tracker.ledger.checks.erased import came_back_without, erased
from tracker.ledger.line import SELECT, Line
from tracker.ledger.merged import together
from tracker.ledger.store import Ledger

GESTURES = ("free_label", "credit", "upgrade")
SHOWN = (*GESTURES, "reversal", "true_up", "approval", "decline")
_KINDS = ",".join(f"'{kind}'" for kind in SHOWN)

_JOINED = SELECT.replace(" FROM journal AS j ", ", n.name, t.text FROM journal AS j ") + (
    "LEFT JOIN stay_name AS n ON n.commitment = j.body ->> '$.who' LEFT JOIN line_text AS t ON t.uuid = j.uuid "
)

KEEP_TEXT = "INSERT INTO line_text (uuid, stay, text, salt) VALUES (?,?,?,?)"
TextRow = tuple[str, str, str, bytes]


@dataclass(frozen=True)
class Entry:
    """A line, its guest's name, and its texts (`note` and the fields of its kind)."""

    line: Line
    guest: str
    texts: dict[str, str]

    @property
    def room(self) -> str:
        """The room when it was posted."""
        return str(self.line.body.get("room", ""))


def texts_of(ledger: Ledger, uuid: str, stay: str, texts: dict[str, str]) -> str | None:
    """Keep a line's free texts where they can be erased; returns the commitment for its body. Inside `write`."""
    row = text_row(uuid, stay, texts, ledger.entropy)
    if row is None:
        return None
    ledger.execute(KEEP_TEXT, row)
    return commitment(row[3], row[2])


def text_row(uuid: str, stay: str, texts: dict[str, str], entropy: Callable[[int], bytes]) -> TextRow | None:
    """What KEEP_TEXT writes of a line's free texts; None when there is none."""
    kept = {key: text for key, text in texts.items() if text}
    return (uuid, stay, canonical(kept), entropy(16)) if kept else None


def keep_texts(ledger: Ledger, rows: Sequence[TextRow]) -> None:
    """Keep the texts of many lines, whose bodies hold the commitments. Inside `write`."""
    ledger.executemany(KEEP_TEXT, rows)


def _entry(ledger: Ledger, row: Sequence[Any]) -> Entry:
    line = ledger.line(row)
    if line.kind == "note" and line.body.get("what") == "imported":  # its stay is a log, and its guest one of its texts
        return _imported(ledger, line, row[-1])
    guest = row[-2] or (_nameless(ledger, line.stay) if line.stay else "")
    if row[-1]:
        return Entry(line, guest, json.loads(row[-1]))
    # An erased guest's own texts went with the name, which says so; one that named somebody else says it itself.
    went = "text" in line.body and guest != ERASED
    if not went:
        return Entry(line, guest, {})
    return Entry(line, guest, {"note": TEXT_LOST if came_back_without(ledger, line.seq, "texts") else TEXT_ERASED})


def _imported(ledger: Ledger, line: Line, kept: str | None) -> Entry:
    texts: dict[str, str] = json.loads(kept) if kept else {}
    if kept is None and "text" in line.body:
        texts = {"note": TEXT_LOST if came_back_without(ledger, line.seq, "texts") else TEXT_ERASED}
    return Entry(line, texts.pop("guest", ""), texts)


def _nameless(ledger: Ledger, stay: str) -> str:
    """What stands for a name that is not there; a restore may not have had it."""
    return ERASED if erased(ledger, stay) else LOST


def select(ledger: Ledger, where: str, parameters: Sequence[object] = ()) -> list[Entry]:
    """Entries by a condition on `j` (and order)."""
    return [_entry(ledger, row) for row in ledger.query(_JOINED + where, parameters)]


def recent(ledger: Ledger, most: int, before: int | None = None) -> list[Entry]:
    """The last entries, newest first; `before` a line number for the page after."""
    return select(
        ledger, f"WHERE j.kind IN ({_KINDS}) AND j.seq < ? ORDER BY j.seq DESC LIMIT ?", (before or 2**62, most)
    )


def between(ledger: Ledger, first: int, last: int) -> list[Entry]:
    """The entries of a range of line numbers, oldest first."""
    return select(ledger, f"WHERE j.kind IN ({_KINDS}) AND j.seq BETWEEN ? AND ? ORDER BY j.seq", (first, last))


def any_between(ledger: Ledger, first: int, last: int) -> bool:
    """Whether there is an entry in a range of line numbers."""
    sql = f"SELECT 1 FROM journal WHERE kind IN ({_KINDS}) AND seq BETWEEN ? AND ? LIMIT 1"
    return bool(ledger.query(sql, (first, last)))


def on_day(ledger: Ledger, day: date) -> list[Entry]:
    """The entries that were posted on a business day, oldest first."""
    first, last = seqs_of_day(ledger, day)
    return between(ledger, first, last)


def seqs_of_day(ledger: Ledger, day: date) -> tuple[int, int]:
    """First and last line number of a business day; the first is above the last when nothing was posted on it.

    The day never goes back from one line to the next, so both ends are found by halving, without an index.
    """
    text = day.isoformat()
    after = _first_from(ledger, f"{text}~")  # a text above the day and below the next; the calendar's last has no next
    return _first_from(ledger, text), after - 1


def _first_from(ledger: Ledger, day: str) -> int:
    """The first line number from which on every line is of `day` or later. A restore may have skipped some numbers."""
    low, high = 1, int(ledger.query("SELECT coalesce(max(seq), 0) + 1 FROM journal")[0][0])
    while low < high:
        middle = (low + high) // 2
        seq, found = ledger.query(
            "SELECT seq, business_day FROM journal WHERE seq >= ? ORDER BY seq LIMIT 1", (middle,)
        )[0]
        if found < day:
            low = seq + 1
        else:
            high = middle
    return low


def of_stay(ledger: Ledger, stay: str) -> list[Entry]:
    """Everything about a guest's stay, and what was merged into it, newest first."""
    ids = together(ledger, [stay])
    marks = ",".join("?" * len(ids))
    return select(ledger, f"WHERE j.stay IN ({marks}) AND j.kind IN ({_KINDS}) ORDER BY j.seq DESC", ids)


def by_seq(ledger: Ledger, seq: int) -> Entry | None:
    """The entry of a line number, or None."""
    return next(iter(select(ledger, "WHERE j.seq = ?", (seq,))), None)


def about(ledger: Ledger, uuids: Sequence[str]) -> dict[str, list[Line]]:
    """The lines about each of these lines (reversals, approvals), by uuid."""
    found: dict[str, list[Line]] = {}
    for start in range(0, len(uuids), 500):
        some = uuids[start : start + 500]
        for line in ledger.lines(f"WHERE j.about IN ({','.join('?' * len(some))}) ORDER BY j.seq", some):
            found.setdefault(str(line.about), []).append(line)
    return found


def similar(ledger: Ledger, stay: str, kind: str, amount: int, since: str) -> Line | None:
    """The last line of the same guest, kind and amount since an instant (stored text) that was not taken back.

    Stays that were merged are one guest's.
    """
    stays = together(ledger, [stay])
    found = ledger.lines(
        f"WHERE j.stay IN ({','.join('?' * len(stays))}) AND j.kind = ? AND j.amount = ? AND j.at >= ? AND NOT EXISTS ("
        "SELECT 1 FROM journal AS r WHERE r.about = j.uuid AND r.kind IN ('reversal','decline')) ORDER BY j.seq DESC LIMIT 1",
        (*stays, kind, amount, since),
    )
    return next(iter(found), None)


def everything(ledger: Ledger) -> Iterator[Entry]:
    """All lines of the journal in order, one by one, for an export; see `walk`."""
    for row in ledger.walk(_JOINED):
        yield _entry(ledger, row)
