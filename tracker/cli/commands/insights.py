"""`insights`: what the last days tell, as words, JSON, PDF or CSV. Knows no figure's making."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import click

from tracker.cli.files import decimal_option
from tracker.cli.options import OUT, Command, text_option
from tracker.cli.output import columns, many
from tracker.cli.station import Station
from tracker.desk import access
from tracker.desk.export.dialect import Dialect, dialect_of
from tracker.desk.insights import paper, reading, seeing
from tracker.desk.insights.reading import LENS_DAYS, Seen
from tracker.desk.insights.seeing import Asked
from tracker.domain.cap import Basis, Cap
from tracker.domain.facts import Paper
from tracker.domain.insights.figures import Daring, Figures, Landed, Spent
from tracker.domain.insights.lens import INNOCENT
from tracker.domain.insights.old_log import OldLog
from tracker.domain.insights.simulate import Simulation
from tracker.domain.people import Person
from tracker.domain.people import role as role_of

_MOST = 10


@click.command("insights", cls=Command)
@click.option("--days", metavar="N", type=int, default=30, show_default=True, help="So many business days up to today.")
@text_option("--rep", metavar="INITIALS", help="Only this person's gestures.")
@click.option(
    "--lens", is_flag=True, help="The patterns that ask a question; needs --as of a manager, or of the rep concerned."
)
@text_option("--as", "initials", metavar="INITIALS", help="Who looks at the lens; other figures need none.")
@text_option(
    "--what-if", "cap", metavar="AMOUNT", help="Replay the last days (90 at most) under another cap, or “none”."
)
@click.option("--role", "role", metavar="ROLE", default="rep", show_default=True, help="Whose cap --what-if changes.")
@click.option(
    "--basis", type=click.Choice(["guest", "party"]), default="guest", show_default=True, help="Whom it is for."
)
@click.option(
    "--out",
    metavar="FILE",
    type=OUT,
    help="Write it as .pdf, or as .csv for a spreadsheet; --lens is in a .csv only.",
)
@decimal_option("With --out of a .csv: what stands before the decimals.")
@click.option("--paper", "size", type=click.Choice(["a4", "letter"]), help="Other paper than the hotel's.")
@click.pass_obj
def insights_command(
    station: Station, days: int, rep: str | None, lens: bool, initials: str | None, cap: str | None, role: str, basis: str,
    out: Path | None, decimal: str | None, size: Paper | None,
) -> None:  # fmt: skip
    """What was given and why, what broke, how it landed, who dares. Every figure ties to the day reports."""
    if out is not None and rep is not None:
        raise click.UsageError("--out writes the whole house's figures: leave --rep out.")
    if out is not None and lens and _form(out) == "pdf":
        raise click.UsageError("Patterns of single people are on no paper: write them as .csv, or leave --lens out.")
    _ = station.house
    who = station.actor(initials) if initials is not None else None
    if lens and who is None:
        raise click.UsageError("--lens shows patterns of people: say with --as who looks.")
    if out is not None:
        tried = None if cap is None else _cap(station, cap, role, basis)
        _write(station, days, out, size, dialect_of(decimal), who if lens else None, tried)
        return
    under_way = reading.begin(station.ledger, days, reading.today(station.ledger, station.now), _known(station, rep))
    seen = reading.whole(station.ledger, under_way)
    result, words = _told(station, seen, rep)
    if lens and who is not None:
        asked = seeing.patterns(station.ledger, under_way, who)
        result["patterns"] = [_asked_plain(one) for one in asked]
        words += ["", *(_asked_words(asked) or ["The lens asks nothing in these days."])]
    if cap is not None:
        found = reading.simulated(under_way, _cap(station, cap, role, basis))
        result["what_if"] = _what_if_plain(found)
        words += ["", *_what_if_words(station, found)]
    station.show(result, words)


def _known(station: Station, rep: str | None) -> str | None:
    return None if rep is None else access.person(station.ledger, rep).initials


def _form(out: Path) -> paper.Form:
    return "csv" if out.suffix.lower() == ".csv" else "pdf"


def _write(
    station: Station, days: int, out: Path, size: Paper | None, dialect: Dialect, who: Person | None, cap: Cap | None
) -> None:
    form = _form(out)
    facts = paper.paper(station.ledger, days, station.now, form, dialect.mark, who=who, cap=cap)
    done = paper.write(station.ledger, out, facts, size)
    station.show(
        {"file": str(done.file), "sha256": done.sha256, "head": done.head, "days": days, "format": form},
        [f"{done.file} is written.", f"SHA-256 {done.sha256}", f"Head    {done.head}"],
    )


def _cap(station: Station, text: str, role: str, basis: str) -> Cap:
    amount = None if text.strip().lower() == "none" else station.house.amount(text)
    return Cap(role_of(role), amount, Basis(basis), date.min)


def _told(station: Station, seen: Seen, rep: str | None) -> tuple[dict[str, Any], list[str]]:
    found, money = seen.figures, station.house.money
    median = "too few to say" if found.median is None else f"{found.median} % of the cap"
    words = [
        f"{found.first} to {found.last}: {many(found.gestures, 'gesture')} for {many(found.guests, 'guest')}, {money(found.value)},"
        f" cost {money(found.cost)}; {many(found.taken_back, 'gesture')} taken back.",
        f"Median use {median}; {money(found.headroom)} left on the caps that were used.",
    ]
    if rep is None:
        words.append(
            f"The day reports of these days come to {money(found.booked)}, {money(found.earlier)} of it for earlier days."
        )
    if seen.old is not None and seen.old.count:
        words.append(
            f"An imported log tells of {many(seen.old.count, 'gesture')} of these days, {money(seen.old.value)}: on no cap and in no"
            " figure here."
        )
    known = {p.initials: p.name for p in _people(station)}
    for title, rows in (("Why", found.by_cause), ("By whom", found.by_rep if rep is None else ())):
        words += _sums(title, rows, money)
    words += _table(
        "What broke", [(b.room or "–", b.cause, many(b.count, "gesture"), money(b.value)) for b in found.bill]
    )
    words += _table("How it landed", [_landed_words(x, money) for x in found.kinds_landed if x.answers])
    words += _table("Who dares", [_daring_words(d, known) for d in found.daring])
    return _plain(found, seen, rep), words


def _people(station: Station) -> Sequence[Person]:
    from tracker.ledger import house as of_house

    return list(of_house.people(station.ledger).values())


def _sums(title: str, rows: Sequence[Spent], money: Callable[[int], str]) -> list[str]:
    return _table(
        title, [(r.key or "none", many(r.count, "gesture"), money(r.value), f"cost {money(r.cost)}") for r in rows]
    )


def _table(title: str, rows: Sequence[tuple[str, ...]]) -> list[str]:
    if not rows:
        return []
    more = [f"  and {len(rows) - _MOST:,} more: --json has all of them"] if len(rows) > _MOST else []
    return ["", f"{title}:", *(f"  {line}" for line in columns(rows[:_MOST])), *more]


def _landed_words(row: Landed, money: Callable[[int], str]) -> tuple[str, ...]:
    each = (
        "too few answers"
        if row.thin
        else "nobody delighted"
        if row.per_delight is None
        else f"{money(row.per_delight)} a delighted guest"
    )
    return (row.key, f"{row.delighted} delighted", f"{row.fine} fine", f"{row.still_unhappy} still unhappy", each)


def _daring_words(row: Daring, known: dict[str, str]) -> tuple[str, ...]:
    median = "too few" if row.median is None else f"median {row.median} %"
    return (
        row.rep, known.get(row.rep, ""), many(row.gestures, "gesture"), f"{many(row.helped, 'guest')} helped",
        f"{row.without} served without", median,
    )  # fmt: skip


def _imported_plain(old: OldLog | None) -> dict[str, Any] | None:
    if old is None:
        return None
    return {
        "gestures": old.count, "value_minor": old.value,
        "by_day": [{"day": d.day, "gestures": d.count, "value_minor": d.value} for d in old.by_day if d.count],
        "by_kind": [{"key": r.key, "gestures": r.count, "value_minor": r.value} for r in old.by_kind],
        "by_cause": [{"key": r.key, "gestures": r.count, "value_minor": r.value} for r in old.by_cause],
    }  # fmt: skip


def _plain(found: Figures, seen: Seen, rep: str | None) -> dict[str, Any]:
    def sums(rows: Sequence[Spent]) -> list[dict[str, Any]]:
        return [
            {"key": r.key, "gestures": r.count, "incidents": r.incidents, "value_minor": r.value, "cost_minor": r.cost}
            for r in rows
        ]

    return {
        "from": found.first, "to": found.last, "rep": rep, "first_seq": seen.first_seq, "last_seq": seen.last_seq,
        "head": seen.head, "gestures": found.gestures, "incidents": found.incidents, "guests": found.guests,
        "value_minor": found.value, "cost_minor": found.cost, "taken_back": found.taken_back,
        "booked_minor": found.booked, "earlier_minor": found.earlier, "median_use": found.median,
        "guest_days": found.guest_days, "headroom_minor": found.headroom, "cap_use": list(found.histogram),
        "by_leads": found.by_leads, "by_leads_value_minor": found.by_leads_value,
        "by_day": [
            {"day": d.day, "gestures": d.count, "value_minor": d.value, "cost_minor": d.cost} for d in found.by_day
        ],
        "by_kind": sums(found.by_kind), "by_cause": sums(found.by_cause), "by_rep": sums(found.by_rep),
        "by_room": sums(found.by_room), "imported": _imported_plain(seen.old),
        "bill": [
            {"room": b.room, "cause": b.cause, "gestures": b.count, "incidents": b.incidents, "value_minor": b.value, "cost_minor": b.cost, "last": b.last}
            for b in found.bill
        ],
        "landed_by_kind": [_landed_plain(x) for x in found.kinds_landed],
        "landed_by_cause": [_landed_plain(x) for x in found.causes_landed],
        "daring": [
            {
                "rep": d.rep, "gestures": d.gestures, "helped": d.helped, "without": d.without, "median_use": d.median,
                "guest_days": d.guest_days, "headroom_minor": d.headroom, "asked": d.asked, "asked_within": d.within,
                "declined": d.declined,
            }
            for d in found.daring
        ],
    }  # fmt: skip


def _landed_plain(row: Landed) -> dict[str, Any]:
    return {
        "key": row.key, "given": row.given, "delighted": row.delighted, "fine": row.fine,
        "still_unhappy": row.still_unhappy, "value_per_delighted_minor": row.per_delight,
    }  # fmt: skip


_SEEN = {
    "split": "several gestures for one matter, together above the cap",
    "under_cap": "gestures that use the cap to its last twentieth",
    "pair": "gestures of one rep for one guest",
    "repost": "gestures taken back and posted again",
    "last_hour": "gestures in the last hour of a shift",
}


def _asked_words(asked: Sequence[Asked]) -> list[str]:
    words = [f"The lens asks (the last {LENS_DAYS} days at most; a pattern is a question):"] if asked else []
    for one in asked:
        f = one.finding
        whom = f" ({one.guest})" if one.guest else ""
        words.append(
            f"  {f.rep}: {_SEEN[f.pattern]}{whom}: {f.n} of {f.of}; otherwise {f.base_n} of {f.base_of}. It may be"
            f" {INNOCENT[f.pattern]}."
        )
        if one.reply is not None:
            words.append(f"    {f.rep} replied (line {one.reply.seq}): {one.reply.words}")
    return words


def _asked_plain(one: Asked) -> dict[str, Any]:
    f = one.finding
    return {
        "pattern": f.pattern, "rep": f.rep, "n": f.n, "of": f.of, "base_n": f.base_n, "base_of": f.base_of,
        "lines": list(f.seqs), "guest": one.guest or None, "may_be": INNOCENT[f.pattern],
        "reply": None if one.reply is None else {"seq": one.reply.seq, "words": one.reply.words},
    }  # fmt: skip


def _what_if_words(station: Station, found: Simulation) -> list[str]:
    money, cap = station.house.money, found.cap
    limit = "no limit" if cap.amount is None else money(cap.amount)
    return [
        f"What if a {cap.role.value} had {limit} for each {cap.basis.value}, {found.first} to {found.last} (nothing is written):",
        f"  {found.stopped:,} of {many(found.gestures, 'gesture')} would have had to be asked for, {found.newly:,} of them new;"
        f" {found.freed:,} that were asked for would not be.",
        f"  They came to {money(found.value)}; the cost would be between {money(found.whole_cost - found.cost)} (nobody says yes)"
        f" and {money(found.whole_cost)} (a lead always does).",
        *(f"    {one.rep}: {many(one.count, 'gesture')}, {money(one.value)}" for one in found.by_rep),
    ]


def _what_if_plain(found: Simulation) -> dict[str, Any]:
    return {
        "role": found.cap.role.value, "cap_minor": found.cap.amount, "basis": found.cap.basis.value, "from": found.first,
        "to": found.last, "gestures": found.gestures, "asked": found.asked, "stopped": found.stopped,
        "newly": found.newly, "freed": found.freed, "guests": found.guests, "value_minor": found.value,
        "cost_minor": found.cost, "whole_cost_minor": found.whole_cost,
        "by_rep": [{"rep": r.rep, "stopped": r.count, "value_minor": r.value, "cost_minor": r.cost} for r in found.by_rep],
    }  # fmt: skip
