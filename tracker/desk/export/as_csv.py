"""The journal as CSV: one row a gesture, correction or approval. Names guests; no cell can become a formula."""

from __future__ import annotations

from collections.abc import Generator, Iterable
from datetime import date
from functools import lru_cache

from tracker.desk.catalogue import catalogue
from tracker.desk.export.dialect import POINT, Dialect
from tracker.domain.catalogue import Cause
from tracker.domain.day import from_text
from tracker.domain.gesture import FIELDS
from tracker.domain.house import TRAINING, House
from tracker.ledger import entries
from tracker.ledger.entries import Entry
from tracker.ledger.imported import WHAT

COLUMNS: dict[str, str] = {
    "seq": "line number in the journal",
    "posted_at": "instant on the hotel's clock, ISO 8601 with offset",
    "business_day": "the hotel's day on which it was posted",
    "entry": "free_label, credit, upgrade, reversal, true_up, approval, decline, promise, promise_kept, outcome, note for a rep's reply, or imported",
    "kind": "the gesture's kind, also of a reversal",
    "amount": "what the guest gets, of an upgrade a night; negative when taken back",
    "nights": "how many nights it counts on",
    "value": "amount times nights",
    "cost": "what it costs the house, over all nights",
    "currency": "ISO 4217",
    "counts_from": "the first business day whose cap it counts on",
    "rep": "whose gesture it is",
    "actor": "who posted the line",
    "approver": "who consented; of what waited, on the line of the approval",
    "guest": "the name in force when it was posted",
    "room": "the room when it was posted",
    "stay": "the stay's id",
    "cause": "reason code",
    "cause_label": "the reason in words",
    "fault": "hotel, third_party, guest or none",
    "severity": "1 to 4",
    "nature": "recovery, delight or goodwill",
    "channel": "desk, phone, chat, mail or social",
    "preset": "the ready gesture it was made from",
    "estimated": "1 while the bill is not in",
    "cap": "the cap in force, empty without a limit",
    "over_by": "how far above the cap it was",
    "pending": "1 when it was posted to wait for an approval",
    "post_stay": "1 when the guest had left",
    "late": "1 for a correction of a closed shift",
    "of": "the line that it takes back, approves, declines, belongs to, settles or is the answer to",
    "reason": "why it was taken back",
    "due": "when what was promised is due, on the hotel's clock",
    "owner": "who owes the promise from this line on",
    "promise": "what was promised, in words",
    "kept": "1 when the promise was kept, 0 when it was broken",
    "outcome": "the guest's answer: delighted, fine or still_unhappy",
    "incident": "the id of what befell many rooms at once, the same on each of its lines",
    "imported_on": "of a line from an old log: the day it happened",
    "imported_value": "what the guest got, as the old log says; it counts on no cap and in no total",
    "imported_cost": "what it cost the house, as the old log says",
    "imported_by": "who gave it, as the old log says",
    "pattern": "the pattern of the fair lens that a reply answers",
    "note": "free text",
    **{name: f"{label} ({kind.label.lower()})" for kind, fields in FIELDS.items() for name, label in fields.items()},
    "uuid": "the line's identity",
    "hash": "the line's link in the chain",
}
"""The columns and what they mean. Amounts are plain decimals in the hotel's currency."""

_NAMES, _EMPTY = tuple(COLUMNS), ("",) * len(COLUMNS)
_FLAGS = ("estimated", "pending", "post_stay", "late")
_KEPT = 4_096
"""So many different cells are remembered while a file is written."""
_KINDS = (*entries.SHOWN, "promise", "promise_kept", "outcome")


def header(house: House, dialect: Dialect = POINT) -> str:
    """The first row, with the mark that tells Excel the encoding. A hotel to practise in has a column more, before all."""
    return dialect.header([*_marked(house, "training"), *COLUMNS])


def _marked(house: House, cell: str) -> list[str]:
    return [cell] if house.training else []


def rows(
    found: Iterable[Entry], house: House, first: date, last: date, dialect: Dialect = POINT
) -> Generator[str, None, None]:
    """One row for each entry that was posted from `first` to `last`."""
    cells, mark = _Cells(house, dialect), _marked(house, TRAINING)
    for entry in found:
        if _is_row(entry) and first <= entry.line.business_day <= last:
            yield dialect.row([*mark, *map(cells.of(entry).get, _NAMES, _EMPTY)])


def _is_row(entry: Entry) -> bool:
    body = entry.line.body
    return entry.line.kind in _KINDS or "pattern" in body or body.get("what") == WHAT


class _Cells:
    """What stands in a row, by column. What comes again (people, rooms, instants) is worked out once."""

    def __init__(self, house: House, dialect: Dialect) -> None:
        self._house, self._dialect = house, dialect
        self._safe = lru_cache(_KEPT)(dialect.safe)
        self._at = lru_cache(_KEPT)(lambda at: house.local(at).isoformat(timespec="seconds"))
        self._cause = lru_cache(_KEPT)(catalogue(house.currency).cause)

    def of(self, entry: Entry) -> dict[str, object]:
        """The cells of a line; what is not there is empty."""
        line, body, safe = entry.line, entry.line.body, self._safe
        texts = _texts(entry, self._house, self._cause(body.get("cause")))
        cells: dict[str, object] = {name: safe(text) for name, text in texts.items() if text}
        cells |= {name: 1 for name in _FLAGS if body.get(name)}
        cells |= _figures(entry, self._house, self._dialect)
        cells |= {
            "seq": line.seq, "posted_at": self._at(line.at), "business_day": line.business_day.isoformat(),
            "severity": body.get("severity", ""), "of": body.get("of", ""),
            "uuid": self._dialect.safe(line.uuid), "hash": self._dialect.safe(line.hash.hex()),
        }  # fmt: skip
        return cells


def _texts(entry: Entry, house: House, cause: Cause | None) -> dict[str, str | None]:
    line, body = entry.line, entry.line.body
    old = body.get("what") == WHAT
    return {
        "entry": WHAT if old else line.kind, "kind": body.get("kind", line.kind), "currency": house.currency.code,
        "rep": line.rep, "actor": line.actor, "approver": None if body.get("pending") else line.approver, "guest": entry.guest, "room": entry.room,
        "stay": None if old else line.stay, "cause": body.get("cause"), "cause_label": cause.label if cause else entry.texts.get("why"), "incident": body.get("incident"),
        "imported_on": body.get("on") if old else None, "imported_by": entry.texts.get("by") if old else None,
        "fault": body.get("fault"), "nature": body.get("nature"), "channel": body.get("channel"),
        "preset": body.get("preset"), "reason": body.get("reason"), "pattern": body.get("pattern"), **_promise(entry, house),
        **{name: text for name, text in entry.texts.items() if name in COLUMNS},
    }  # fmt: skip


def _promise(entry: Entry, house: House) -> dict[str, str | None]:
    line, body = entry.line, entry.line.body
    due = body.get("promise")
    owner = body.get("owner", line.actor if due else None)
    return {
        "due": house.local(from_text(due)).isoformat(timespec="seconds") if due else None,
        "owner": owner if line.kind != "promise_kept" else None, "outcome": body.get("outcome"),
        "kept": str(int(bool(body.get("kept")))) if line.kind == "promise_kept" else None,
    }  # fmt: skip


def _figures(entry: Entry, house: House, dialect: Dialect) -> dict[str, object]:
    line, body = entry.line, entry.line.body
    amounts: dict[str, int | None] = {"cap": body.get("cap"), "over_by": body.get("over_by")}
    if body.get("what") == WHAT:
        amounts |= {"imported_value": body.get("value"), "imported_cost": body.get("cost")}
    if line.amount is not None:
        nights = line.nights or 1
        amounts |= {"amount": line.amount, "value": line.amount * nights, "cost": (line.cost or 0) * nights}
    shown: dict[str, object] = {
        name: dialect.amount(minor, house.currency) for name, minor in amounts.items() if minor is not None
    }
    if line.amount is not None:
        shown |= {"nights": line.nights or 1, "counts_from": (line.counts_from or line.business_day).isoformat()}
    return shown
