"""Lines as people read them: with the name in force when they were posted and the texts that may be erased."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from tracker.domain.stay import ERASED, LOST, TEXT_ERASED, TEXT_LOST
from tracker.ledger.chain import canonical, commitment, parsed
from tracker.ledger.checks.erased import came_back_without
from tracker.ledger.line import SELECT, Line
from tracker.ledger.merged import together
from tracker.ledger.store import Ledger

GESTURES = ("free_label", "credit", "upgrade")
SHOWN = (*GESTURES, "reversal", "true_up", "approval", "decline")
_KINDS = ",".join(f"'{kind}'" for kind in SHOWN)

BESIDE = (
    'n.name, CASE WHEN n.name IS NULL AND NOT instr(j.body, \'"what":"imported"\') THEN EXISTS ('  # AND asks both
    "SELECT 1 FROM journal AS e WHERE e.stay = j.stay AND e.kind = 'erasure') END, t.text"
    " FROM journal AS j LEFT JOIN stay_name AS n ON n.commitment = j.body ->> '$.who'"
    " LEFT JOIN line_text AS t ON t.uuid = j.uuid "
)
"""The name in force, whether it was erased, and the texts, as `told` takes them."""
_JOINED = SELECT.replace(" FROM journal AS j ", f", {BESIDE}")

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
    ledger.insert(KEEP_TEXT, rows)


def told(
    ledger: Ledger, seq: int, kind: str, stay: str | None, body: dict[str, Any], beside: Sequence[Any]
) -> tuple[str, dict[str, str]]:
    """A line's guest and its texts as people read them, from its values and what BESIDE selects."""
    name, was_erased, kept = beside
    if kind == "note" and body.get("what") == "imported":  # its stay is a log, and its guest one of its texts
        texts = _texts(ledger, seq, body, kept)
        return texts.pop("guest", ""), texts
    if name:
        return name, _texts(ledger, seq, body, kept)
    guest = (ERASED if was_erased else LOST) if stay else ""  # a restore may not have had it
    # An erased guest's own texts went with the name, which says so; one that named somebody else says it itself.
    return guest, {} if guest == ERASED and not kept else _texts(ledger, seq, body, kept)


def _texts(ledger: Ledger, seq: int, body: dict[str, Any], kept: str | None) -> dict[str, str]:
    if kept:
        return parsed(kept)
    if "text" not in body:
        return {}
    return {"note": TEXT_LOST if came_back_without(ledger, seq, "texts") else TEXT_ERASED}


def select(ledger: Ledger, where: str, parameters: Sequence[object] = ()) -> list[Entry]:
    """Entries by a condition on `j` (and order)."""
    return [_entry(ledger, row) for row in ledger.query(_JOINED + where, parameters)]


def of_others(ledger: Ledger, where: str, parameters: Sequence[object] = ()) -> list[Entry]:
    """As `select`, of other desks' lines; a line's number is the one that it has at its desk."""
    sql = _JOINED.replace(" FROM journal AS j ", " FROM other_journal AS j ")
    found = [(ledger.line(row), row[-3:]) for row in ledger.query(sql + where, parameters)]
    return [Entry(x, *told(ledger, -1, x.kind, x.stay, x.body, beside)) for x, beside in found]


def _entry(ledger: Ledger, row: Sequence[Any]) -> Entry:
    line = ledger.line(row)
    return Entry(line, *told(ledger, line.seq, line.kind, line.stay, line.body, row[-3:]))


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


def seqs_of_day(ledger: Ledger, day: date, last: date | None = None) -> tuple[int, int]:
    """First and last line number of a business day, or of the days up to `last`; first above last when nothing was posted.

    The day never goes back from one line to the next, so both ends are found by halving, without an index.
    """
    after = _first_from(
        ledger, f"{last or day}~"
    )  # a text above the day and below the next; the calendar's last has no next
    return _first_from(ledger, day.isoformat()), after - 1


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
