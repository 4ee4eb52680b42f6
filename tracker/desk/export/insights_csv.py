"""The insights as CSV: a row for each sum, so that a spreadsheet can go on from there. It knows no guest's name.

The simulator's result is here where one was asked for, and so are the patterns of the fair lens, for who is shown them on
the screen. They are on no paper: a paper lies about and is read by who comes by. A table is asked for by the person who is
to talk with the rep, names the lines to look at, and each of its rows holds the whole of a pattern: how often, how often
with the others, how it may be innocent, and what the rep says to it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from tracker.desk.export.dialect import Dialect
from tracker.domain.gesture import Kind
from tracker.domain.house import TRAINING
from tracker.domain.insights.facts import AskedFact, InsightsFacts, InsightsTable
from tracker.domain.insights.figures import Daring, Landed, Spent
from tracker.domain.insights.lens import INNOCENT
from tracker.domain.insights.simulate import Simulation

COLUMNS: dict[str, str] = {
    "part": "range, day, kind, cause, rep, room, bill (room and cause), landed_kind, landed_cause, daring, cap_use; imported,"
    " imported_day, imported_kind, imported_cause, imported_room, imported_bill: what an imported log says, in no other row;"
    " what_if, what_if_rep: another cap, replayed; lens: a pattern, which is a reason to ask and no finding",
    "key": "what the row is about: a date, a code, initials, a role or a room",
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
    "last_day": "the last business day of a row of the bill, and of those that what_if and lens look at",
    "from_day": "the first business day that what_if and lens look at: of the last ninety",
    "cap": "what_if: the cap that was replayed, empty for no limit; `gestures` are all that its role gave on a cap",
    "basis": "what_if: for each guest, or for each party that shares a stay",
    "stopped": "what_if: gestures above that cap; `guests`, `value` and `cost` are of these",
    "newly": "of those, not asked for under the caps in force then",
    "freed": "asked for then, and not above that cap",
    "whole_cost": "what_if: the cost of all `gestures`, when a lead says yes each time; less `cost`, when nobody ever does",
    "pattern": "lens: split, under_cap, pair (one rep and one guest), repost, last_hour",
    "n": "lens: how often it happened",
    "of": "of how many gestures; of a pair, of all to that guest",
    "base_n": "how often with all others; of a pair, how many of the gestures to everybody else are this rep's",
    "base_of": "of how many gestures of theirs",
    "base_rate": "that share, in whole percent",
    "lines": "the lines of the journal (#118 #164), at most the last fifty",
    "may_be": "lens: how it may be innocent",
    "reply": "lens: what the rep concerned replied",
}
"""The columns and what they mean. Amounts are plain decimals in the hotel's currency."""


def insights_csv(table: InsightsTable) -> bytes:
    """The table. Its formula-safe cells, mark and line ends are those of the journal's export; of a hotel to practise in
    it has a column more, before all, and so has a desk that meets others."""
    dialect, training = Dialect(table.mark), table.facts.hotel.training
    head, mark = (["training"], [TRAINING]) if training else ([], [])
    if table.facts.desk:
        head, mark = [*head, "desk"], [*mark, dialect.safe(table.facts.desk)]
    rows = (dialect.row([*mark, *(row.get(name, "") for name in COLUMNS)]) for row in _all(table, dialect))
    return "".join((dialect.header([*head, *COLUMNS]), *rows)).encode()


Row = dict[str, object]
Safe = Callable[[str], str]


def _all(table: InsightsTable, dialect: Dialect) -> Iterator[Row]:
    yield from _rows(table.facts, dialect)
    if table.facts.what_if is not None:
        yield from _what_if(table.facts.what_if, table.facts, dialect)
    for asked in table.asked:
        yield _lens(asked, table, dialect)


def _what_if(found: Simulation, facts: InsightsFacts, dialect: Dialect) -> Iterator[Row]:
    cap, currency = found.cap, facts.hotel.currency
    yield {
        "part": "what_if", "key": cap.role.value, "label": cap.role.word, "gestures": found.gestures, "guests": found.guests,
        "value": dialect.amount(found.value, currency), "cost": dialect.amount(found.cost, currency),
        "currency": currency.code, "asked": found.asked, "from_day": found.first.isoformat(),
        "last_day": found.last.isoformat(), "cap": "" if cap.amount is None else dialect.amount(cap.amount, currency),
        "basis": cap.basis.value, "stopped": found.stopped, "newly": found.newly, "freed": found.freed,
        "whole_cost": dialect.amount(found.whole_cost, currency),
    }  # fmt: skip
    for one in found.by_rep:
        yield {
            "part": "what_if_rep", "key": dialect.safe(one.rep), "label": dialect.safe(facts.person(one.rep)),
            "stopped": one.count, "value": dialect.amount(one.value, currency),
            "cost": dialect.amount(one.cost, currency), "currency": currency.code,
        }  # fmt: skip


def _lens(asked: AskedFact, table: InsightsTable, dialect: Dialect) -> Row:
    f = asked.finding
    return {
        "part": "lens", "key": dialect.safe(f.rep), "label": dialect.safe(table.facts.person(f.rep)), "pattern": f.pattern,
        "from_day": table.lens_from.isoformat() if table.lens_from is not None else "",
        "last_day": table.facts.figures.last.isoformat(), "n": f.n, "of": f.of, "base_n": f.base_n, "base_of": f.base_of,
        "base_rate": f"{100 * f.base_n / f.base_of:.0f}" if f.base_of else "0",
        "lines": " ".join(f"#{seq}" for seq in f.seqs), "may_be": dialect.safe(INNOCENT[f.pattern]),
        "reply": dialect.safe(asked.reply),
    }  # fmt: skip


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
