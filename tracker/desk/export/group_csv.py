"""Many hotels as CSV: a row for each, for each of its causes and desks. No guest's name is in it."""

from __future__ import annotations

from collections.abc import Iterator

from tracker.desk.export.dialect import Dialect
from tracker.domain.day import to_text
from tracker.domain.group import GroupFacts, HotelSum

COLUMNS: dict[str, str] = {
    "part": "hotel, cause (of a hotel) or desk (of a hotel)",
    "hotel": "the hotel's short name in the hub",
    "name": "its name",
    "key": "the code of the cause, or the desk",
    "label": "the cause in words",
    "from": "the first business day",
    "to": "the last business day",
    "currency": "ISO 4217; amounts of two currencies are never added up",
    "gestures": "gestures posted",
    "value": "what guests got, net of what was taken back, as the day reports sum it",
    "cost": "what it cost the house",
    "taken_back": "what was taken back",
    "cap_use": "how much of the caps that were touched was used, percent",
    "guest_days": "guests on a day whose cap was touched, as often as it counts in caps",
    "caps": "those caps together; one counts twice where two desks gave before they met, a guest was booked twice, or all was taken back in between",
    "used": "what counts on them, with what was approved above",
    "left": "what was left of them: not needed, or not dared",
    "asked": "gestures above a cap, for which a second person was asked",
    "quiet_days": "business days on which nothing was given",
    "reached": "of a desk: the business day of its last line in the hub",
    "heard": "of a desk: when that line came, UTC",
}
"""The columns and what they mean. Amounts are plain decimals in the currency of the row's hotel."""

Row = dict[str, object]


def group_csv(facts: GroupFacts, dialect: Dialect) -> bytes:
    """The table; its formula-safe cells, mark and line ends are those of the journal's export."""
    rows = (dialect.row(row.get(name, "") for name in COLUMNS) for row in _rows(facts, dialect))
    return "".join((dialect.header(COLUMNS), *rows)).encode()


def _rows(facts: GroupFacts, dialect: Dialect) -> Iterator[Row]:
    for one in sorted(facts.hotels, key=lambda hotel: hotel.code):
        known: Row = {
            "hotel": dialect.safe(one.code), "name": dialect.safe(one.name), "from": facts.first.isoformat(),
            "to": facts.last.isoformat(), "currency": one.currency.code,
        }  # fmt: skip
        yield known | _hotel(one, dialect)
        for cause in one.causes:
            yield known | {
                "part": "cause", "key": dialect.safe(cause.cause), "label": dialect.safe(cause.label),
                "gestures": cause.gestures, "value": dialect.amount(cause.value, one.currency),
                "cost": dialect.amount(cause.cost, one.currency),
            }  # fmt: skip
        for desk in one.desks:
            yield known | {
                "part": "desk", "key": dialect.safe(desk.label), "reached": desk.day.isoformat(), "heard": to_text(desk.heard),
            }  # fmt: skip


def _hotel(one: HotelSum, dialect: Dialect) -> Row:
    def money(minor: int) -> str:
        return dialect.amount(minor, one.currency)

    return {
        "part": "hotel", "gestures": one.gestures, "value": money(one.value), "cost": money(one.cost),
        "taken_back": money(one.reversed), "cap_use": "" if one.use is None else one.use, "guest_days": one.touched,
        "caps": money(one.caps), "used": money(one.used), "left": money(one.left), "asked": one.asked,
        "quiet_days": one.quiet,
    }  # fmt: skip
