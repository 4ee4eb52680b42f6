"""The insights as CSV: a row for each sum, so that a spreadsheet can go on from there. No guest's name is in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from tracker.desk.export.dialect import Dialect
from tracker.domain.gesture import Kind
from tracker.domain.house import TRAINING
from tracker.domain.insights.facts import InsightsFacts, InsightsTable
from tracker.domain.insights.figures import Daring, Landed, Spent

COLUMNS: dict[str, str] = {
    "part": "range, day, kind, cause, rep, room, bill (room and cause), landed_kind, landed_cause, daring, cap_use; imported,"
    " imported_day, imported_kind, imported_cause, imported_room, imported_bill: what an imported log says, in no other row",
    "key": "what the row is about: a date, a code, initials or a room",
    "label": "the same in words",
    "cause": "the cause of a row of the bill, in words",
    "gestures": "gestures that stand",
    "incidents": "incidents among them that befell many rooms at once",
    "value": "what guests got, net of what was taken back, with bills for estimates",
    "cost": "what it cost the house",
    "currency": "ISO 4217",
    "taken_back": "gestures taken back as a whole",
    "booked": "what the day reports of these days come to",
    "guests": "guests with a gesture; of a person, the guests helped",
    "delighted": "answers: delighted",
    "fine": "answers: fine",
    "still_unhappy": "answers: still unhappy",
    "value_per_delighted": "value given where a guest answered, over those delighted; empty below five answers",
    "served_without": "guests this person promised or asked something and gave nothing",
    "median_use": "median use of the cap on a guest's day, percent; empty below five of them",
    "guest_days": "guests on a day whose cap was used",
    "headroom": "what was left of those caps",
    "asked": "gestures for which a second person was asked",
    "asked_within": "of those, for an amount that the cap alone would have covered: the guest had been given something that day",
    "last_day": "the last business day of a row of the bill",
}
"""The columns and what they mean. Amounts are plain decimals in the hotel's currency."""


def insights_csv(table: InsightsTable) -> bytes:
    """The table. Its formula-safe cells, mark and line ends are those of the journal's export; of a hotel to practise in
    it has a column more, before all, and so has a desk that meets others."""
    dialect, training = Dialect(table.mark), table.facts.hotel.training
    head, mark = (["training"], [TRAINING]) if training else ([], [])
    if table.facts.desk:
        head, mark = [*head, "desk"], [*mark, dialect.safe(table.facts.desk)]
    rows = (dialect.row([*mark, *(row.get(name, "") for name in COLUMNS)]) for row in _rows(table.facts, dialect))
    return "".join((dialect.header([*head, *COLUMNS]), *rows)).encode()


Row = dict[str, object]
Safe = Callable[[str], str]


def _rows(facts: InsightsFacts, dialect: Dialect) -> Iterator[Row]:
    found, safe = facts.figures, dialect.safe

    def money(minor: int | None) -> str:
        return "" if minor is None else dialect.amount(minor, facts.hotel.currency)

    def spent(part: str, sums: Sequence[Spent], label: Callable[[str], str]) -> Iterator[Row]:
        for one in sums:
            yield {
                "part": part, "key": safe(one.key), "label": safe(label(one.key)), "gestures": one.count,
                "incidents": one.incidents, "value": money(one.value), "cost": money(one.cost),
                "currency": facts.hotel.currency.code,
            }  # fmt: skip

    yield {
        "part": "range", "key": found.first.isoformat(), "label": found.last.isoformat(), "gestures": found.gestures,
        "incidents": found.incidents, "value": money(found.value), "cost": money(found.cost),
        "currency": facts.hotel.currency.code, "taken_back": found.taken_back, "booked": money(found.booked),
        "guests": found.guests, "median_use": "" if found.median is None else found.median, "guest_days": found.guest_days,
        "headroom": money(found.headroom),
    }  # fmt: skip
    for day in found.by_day:
        yield {
            "part": "day", "key": day.day.isoformat(), "gestures": day.count, "value": money(day.value),
            "cost": money(day.cost), "currency": facts.hotel.currency.code,
        }  # fmt: skip
    yield from spent("kind", found.by_kind, lambda key: Kind(key).label)
    yield from spent("cause", found.by_cause, facts.cause)
    yield from spent("rep", found.by_rep, facts.person)
    yield from spent("room", found.by_room, lambda key: key or "No room")
    for line in found.bill:
        yield {
            "part": "bill", "key": safe(line.room), "label": safe(line.room or "No room"), "cause": safe(facts.cause(line.cause)),
            "gestures": line.count, "incidents": line.incidents, "value": money(line.value), "cost": money(line.cost),
            "currency": facts.hotel.currency.code, "last_day": line.last.isoformat(),
        }  # fmt: skip
    for landed in found.kinds_landed:
        yield _landed("landed_kind", landed, Kind(landed.key).label, money(landed.per_delight), facts, safe)
    for landed in found.causes_landed:
        yield _landed("landed_cause", landed, facts.cause(landed.key), money(landed.per_delight), facts, safe)
    for one in found.daring:
        yield _daring(one, facts, money(one.headroom), safe)
    yield from _imported(facts, money, safe)
    for tenth, count in enumerate(found.histogram):
        label = "above the cap" if tenth == 10 else f"{10 * tenth} % and more"
        yield {"part": "cap_use", "key": 10 * tenth, "label": label, "guest_days": count}


def _imported(facts: InsightsFacts, money: Callable[[int], str], safe: Safe) -> Iterator[Row]:
    """What an imported log says of these days; its parts have names of their own, so that no sum takes them in."""
    old = facts.old
    if old is None or not old.count:
        return
    sums = [
        ("imported", "", "the imported log", old.count, old.value),
        *(("imported_day", d.day.isoformat(), "", d.count, d.value) for d in old.by_day if d.count),
        *(("imported_kind", k.key, Kind(k.key).label, k.count, k.value) for k in old.by_kind),
        *(
            ("imported_cause", c.key, facts.cause(c.key) if c.key else "Another cause, or none", c.count, c.value)
            for c in old.by_cause
        ),
        *(("imported_room", r.key, r.key or "No room", r.count, r.value) for r in old.by_room),
    ]
    for part, key, label, count, value in sums:
        yield {
            "part": part, "key": safe(key), "label": safe(label), "gestures": count, "value": money(value),
            "currency": facts.hotel.currency.code,
        }  # fmt: skip
    for line in old.bill:
        yield {
            "part": "imported_bill", "key": safe(line.room), "label": safe(line.room), "cause": safe(facts.cause(line.cause)),
            "gestures": line.spent.count, "value": money(line.spent.value), "cost": money(line.spent.cost),
            "currency": facts.hotel.currency.code,
        }  # fmt: skip


def _landed(part: str, one: Landed, label: str, each: str, facts: InsightsFacts, safe: Safe) -> Row:
    return {
        "part": part, "key": safe(one.key), "label": safe(label), "gestures": one.given, "delighted": one.delighted,
        "fine": one.fine, "still_unhappy": one.still_unhappy, "value_per_delighted": each,
        "currency": facts.hotel.currency.code,
    }  # fmt: skip


def _daring(one: Daring, facts: InsightsFacts, headroom: str, safe: Safe) -> Row:
    return {
        "part": "daring", "key": safe(one.rep), "label": safe(facts.person(one.rep)), "gestures": one.gestures,
        "guests": one.helped, "served_without": one.without, "median_use": "" if one.median is None else one.median,
        "guest_days": one.guest_days, "headroom": headroom, "asked": one.asked, "asked_within": one.within,
        "currency": facts.hotel.currency.code,
    }  # fmt: skip
