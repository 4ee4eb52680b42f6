"""The journal as CSV: one row a gesture, correction or approval. Names guests; no cell can become a formula."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable
from typing import Any, TypeVar

from tracker.desk.catalogue import catalogue
from tracker.desk.export.dialect import POINT, Dialect
from tracker.desk.meeting import state
from tracker.desk.meeting.checking import UNCONFIRMED
from tracker.domain.day import from_text
from tracker.domain.gesture import FIELDS
from tracker.domain.house import TRAINING, House
from tracker.ledger import for_export
from tracker.ledger.chain import parsed
from tracker.ledger.entries import told
from tracker.ledger.for_export import Page, Row, unreadable
from tracker.ledger.imported import WHAT
from tracker.ledger.store import Ledger

K = TypeVar("K")
V = TypeVar("V")

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
    "unconfirmed": "1 when the hotel's other desks could not be asked whether the cap holds",
    "desk": "the desk that posted it: its name among the hotel's desks, or the id of its ledger",
    "uuid": "the line's identity",
    "hash": "the line's link in the chain",
}
"""The columns and what they mean. Amounts are plain decimals in the hotel's currency."""

_KEPT = 16_384
"""So many different cells are remembered while a file is written."""

_WORKED_OUT = (
    "seq", "posted_at", "business_day", "amount", "nights", "value", "cost", "counts_from", "severity", "cap", "over_by", "of",
    "imported_value", "imported_cost", "estimated", "pending", "post_stay", "late", "unconfirmed", "desk", "uuid", "hash",
)  # fmt: skip
_TEXTS = {name: place for place, name in enumerate(COLUMNS) if name not in _WORKED_OUT}
"""Where a text of that name stands in a row."""


def header(house: House, dialect: Dialect = POINT) -> str:
    """The first row, with the mark that tells Excel the encoding. A hotel to practise in has a column more, before all."""
    return dialect.header([*_marked(house, "training"), *COLUMNS])


def _marked(house: House, cell: str) -> list[str]:
    return [cell] if house.training else []


def rows(
    ledger: Ledger, pages: Iterable[Page], house: House, dialect: Dialect = POINT
) -> Generator[tuple[int, str], None, None]:
    """Of each page of `for_export.TABLE` how many rows it makes, and their text. LedgerFault for a line that is damaged."""
    cells, mark = _Cells(ledger, house, dialect), _marked(house, TRAINING)
    for page in pages:
        made: list[list[object]] = []
        for row in page:
            try:
                found = cells.of(row)
            except (ValueError, TypeError) as error:
                raise unreadable(ledger, row) from error
            if found:
                made.append([*mark, *found] if mark else found)
        yield len(made), dialect.rows(made)


class _Once(dict[K, V]):
    """What comes again (people, rooms, amounts) is worked out once; forgotten together, when there is too much of it."""

    def __init__(self, work: Callable[[K], V]) -> None:
        super().__init__()
        self._work = work

    def __missing__(self, key: K) -> V:
        if len(self) >= _KEPT:
            self.clear()
        value = self[key] = self._work(key)
        return value


class _Cells:
    """What stands in a row. Each is made for every line of the journal, so nothing here is done twice."""

    def __init__(self, ledger: Ledger, house: House, dialect: Dialect) -> None:
        known, money = catalogue(house.currency), house.currency
        self._ledger, self._currency, self._id = ledger, money.code, dialect.identity
        self._safe: _Once[str | None, str] = _Once(lambda text: dialect.safe(text) if text else "")
        self._money: _Once[int | None, str] = _Once(lambda minor: "" if minor is None else dialect.amount(minor, money))
        self._local, self._desk = house.local, dialect.safe(state.name_of(state.names(ledger), ledger.desk))
        self._hours: _Once[str, tuple[str, str] | None] = _Once(self._hour)
        self._cause: _Once[str | None, str | None] = _Once(
            lambda code: cause.label if (cause := known.cause(code)) else None
        )

    def of(self, row: Row) -> list[object] | None:
        """The cells of a line, in the order of COLUMNS; None for a note that is no row."""
        seq, uuid, kind, at, day, actor, approver, rep, stay, amount, nights, counts_from, cost, body, head, *more = row
        said = parsed(body)
        get, safe, money = said.get, self._safe, self._money
        old = get("what") == WHAT
        if kind not in for_export.KINDS and not old and "pattern" not in said:
            return None
        guest, texts = told(self._ledger, seq, kind, stay, said, more)
        cause, due, pending = get("cause"), get("promise"), get("pending")
        owner = get("owner", actor if due else None) if kind != "promise_kept" else None
        if amount is None:
            figures: tuple[object, ...] = ("", "", "", "")
        else:
            count = nights or 1
            figures = (money[amount], count, money[amount * count], money[(cost or 0) * count])
        cells: list[object] = [
            seq, self._at(at), day, WHAT if old else kind, safe[get("kind", kind)], *figures, self._currency,
            "" if amount is None else counts_from or day, safe[rep], safe[actor], "" if pending else safe[approver],
            safe[guest], safe[get("room")], "" if old else safe[stay], safe[cause],
            safe[self._cause[cause] or texts.get("why")], safe[get("fault")], get("severity", ""), safe[get("nature")],
            safe[get("channel")], safe[get("preset")], 1 if get("estimated") else "", money[get("cap")],
            money[get("over_by")], 1 if pending else "", 1 if get("post_stay") else "", 1 if get("late") else "",
            get("of", ""), safe[get("reason")], self._at(due) if due else "", safe[owner], "",
            ("1" if get("kept") else "0") if kind == "promise_kept" else "", safe[get("outcome")], safe[get("incident")],
            *(_imported(get, texts, safe, money) if old else ("", "", "", "")), safe[get("pattern")], *_NO_TEXTS,
            1 if get(UNCONFIRMED) else "", self._desk, self._id(uuid), self._id(head.hex()),
        ]  # fmt: skip
        for name, text in texts.items():
            if name in _TEXTS:
                cells[_TEXTS[name]] = safe[text]
        return cells

    def _at(self, at: str) -> str:
        """An instant on the hotel's clock. In most hours of most places it has the minutes that are stored."""
        hour = self._hours[at[:13]]
        return f"{hour[0]}{at[13:19]}{hour[1]}" if hour else self._on_clock(at)

    def _hour(self, hour: str) -> tuple[str, str] | None:
        first, last = self._on_clock(f"{hour}:00:00.000Z"), self._on_clock(f"{hour}:59:59.999Z")
        same = (
            first[:13] == last[:13] and first[19:] == last[19:] and (first[13:19], last[13:19]) == (":00:00", ":59:59")
        )
        return (first[:13], first[19:]) if same else None

    def _on_clock(self, at: str) -> str:
        return self._local(from_text(at)).isoformat(timespec="seconds")


_NO_TEXTS = ("",) * (1 + sum(map(len, FIELDS.values())))
"""The note and the fields of a kind, as long as no text is written there."""


def _imported(
    get: Callable[[str], Any], texts: dict[str, str], safe: _Once[str | None, str], money: _Once[int | None, str]
) -> tuple[str, ...]:
    return safe[get("on")], money[get("value")], money[get("cost")], safe[texts.get("by")]
