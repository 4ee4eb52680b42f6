"""Believable facts of a shift and of a business day, built from a seed; every sum is computed from the lines."""

from __future__ import annotations

import hashlib
import random
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from tracker.domain.facts import (
    ApprovalFact,
    CapUseFact,
    DayFacts,
    GroupFact,
    HotelFact,
    LineFact,
    Paper,
    PersonFact,
    ShiftFacts,
)
from tracker.domain.gesture import Kind
from tracker.domain.money import currency
from tracker.domain.restated import CorrectionFact, RestatedFact, StepFact, SumFact, SupplementFacts

DAY = date(2026, 11, 23)
OPENED = datetime(2026, 11, 23, 14, 0, tzinfo=UTC)
CLOSED = datetime(2026, 11, 23, 22, 4, tzinfo=UTC)
HEAD = hashlib.sha256(b"line 164").hexdigest()
LEDGER = "9f3c21d07ab4"

MK = PersonFact("MK", "Maja Kowalczyk")
TS = PersonFact("TS", "Tomás Silva")
AY = PersonFact("AY", "Aylin Yıldız")
LN = PersonFact("LN", "Liv Nørgaard")
REPS = (MK, TS, AY)

NAMES = (
    "Łukasz Nguyễn", "山田 太郎", "محمد العربي", "Ωmega Παπαδόπουλος", "Anna-Liisa Korhonen-Virtanen", "Ольга Щербакова",
    "שרה לוי", "김민준", "हरि प्रसाद शर्मा", "Zoë Brontë-Hughes", "王小明", "Nguyễn Thị Minh Khai", "فاطمه زهرا پارسا",
    "Þórunn Ægisdóttir", "Chukwuemeka Okonkwo", "María José Núñez", "Jan van der Berg", "Ivana Đurđević",
)  # fmt: skip
"""Fictional guests, one or more of every script the documents promise to print."""

_GIFTS = (
    (Kind.CREDIT, "Breakfast for two, folio", "FB slow", "forty minutes for eggs", 4000, 1400),
    (Kind.CREDIT, "Drinks at the bar", "FD queue", "late check-in, long queue", 1500, 500),
    (Kind.CREDIT, "Wi-Fi fee removed", "IT wifi", "no signal on the fourth floor", 2000, 100),
    (Kind.CREDIT, "Parking night", "BL double-charge", "", 2500, 200),
    (Kind.CREDIT, "Laundry", "HK missed", "shirt back a day late", 2500, 1000),
    (Kind.FREE_LABEL, "Parcel, Post, to Kraków", "LP lost", "phone charger left in 412", 1800, 1800),
    (Kind.FREE_LABEL, "Small packet, Post, to Osaka", "LP parcel", "", 1200, 1200),
    (Kind.UPGRADE, "Deluxe → Junior suite", "NS works", "drilling from eight in the morning", 4000, 500),
    (Kind.UPGRADE, "Courtyard → high floor", "DL honeymoon", "", 2000, 200),
)


def hotel(code: str = "EUR", paper: Paper = "a4", mark: str = ".", name: str = "Grand Hotel Aurora") -> HotelFact:
    """A fictional hotel in Vienna's time zone."""
    return HotelFact(name, currency(code), "Europe/Vienna", "03:00", mark, paper, LEDGER, "Front desk", training=False)


def gesture(seq: int, at: datetime, draw: random.Random, names: Sequence[str] = NAMES, scale: int = 1) -> LineFact:
    """One gesture, drawn from a small catalogue."""
    kind, what, cause, note, value, cost = draw.choice(_GIFTS)
    place = draw.randrange(len(names))
    room = str(201 + 100 * (place % 5) + place)
    nights = draw.choice((1, 1, 2)) if kind is Kind.UPGRADE else 1
    return LineFact(
        seq=seq, at=at, business_day=DAY, entry="gesture", kind=kind, actor=draw.choice(REPS), approver=None,
        guest=names[place], room=room, room_now="415" if place == 3 else room, what=what, cause=cause, note=note,
        value=value * nights * scale, cost=cost * nights * scale, nights=nights, counts_from=DAY,
        estimated=kind is Kind.FREE_LABEL and draw.random() < 0.6,
    )  # fmt: skip


def reversal(seq: int, of: LineFact, by: PersonFact, reason: str = "entered wrong") -> LineFact:
    """The line that takes another back in full."""
    return replace(
        of, seq=seq, at=of.at + timedelta(minutes=6), entry="reversal", actor=by, value=-of.value, cost=-of.cost,
        about=of.seq, reason=reason, note="", estimated=False, over_cap=False, sole_lead=False, approver=None,
    )  # fmt: skip


def shift_lines(count: int = 30, *, seed: int = 7, names: Sequence[str] = NAMES, scale: int = 1) -> list[LineFact]:
    """The lines of a shift: gestures, some above the cap, some taken back, one entered late."""
    draw = random.Random(seed)
    step = (CLOSED - OPENED) / (count + 1)
    lines: list[LineFact] = []
    seq = 119
    for at in range(count):
        line = gesture(seq, OPENED + step * (at + 1), draw, names, scale)
        seq += 1
        if at % 9 == 4:
            line = replace(line, over_cap=True, approver=LN, value=line.value + 6000 * scale)
        if at == 13:
            line = replace(
                line, over_cap=True, approver=None, sole_lead=True, actor=LN, value=line.value + 9000 * scale
            )
        if at == 22:
            line = replace(line, over_cap=True, approver=None, pending=True, value=line.value + 7000 * scale)
        if at == 17:
            line = replace(line, post_stay=True, late=True)
        if at == 26:
            line = replace(line, clock_flag=True)
        if at % 11 == 6:
            back = reversal(seq, line, line.actor)
            lines += [replace(line, cancelled_by=seq), back]
            seq += 1
        else:
            lines.append(line)
    return lines


def grouped(lines: Sequence[LineFact], label: str) -> tuple[GroupFact, ...]:
    """Sums of the lines by `rep`, `kind` or `cause`, largest first."""
    sums: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
    for line in lines:
        kind = line.kind.label if line.kind else ""
        key = {"rep": line.actor.name, "kind": kind, "cause": line.cause}[label]
        sums[key][0] += 1 if line.entry == "gesture" else 0
        sums[key][1] += line.value
        sums[key][2] += line.cost
    return tuple(GroupFact(key, *sums[key]) for key in sorted(sums, key=lambda k: (-sums[k][1], k)))


def caps(lines: Sequence[LineFact], cap: int | None = 10000) -> tuple[CapUseFact, ...]:
    """Cap use by guest and rep, what is nearest to the cap first."""
    spent: dict[tuple[str, str, PersonFact], list[int]] = defaultdict(lambda: [0, 0])
    for line in lines:
        spent[line.room, line.guest, line.actor][0] += line.value
        spent[line.room, line.guest, line.actor][1] += line.entry == "gesture"
    rows = [CapUseFact(room, guest, rep, DAY, cap, s[0], s[1]) for (room, guest, rep), s in spent.items()]
    rows = [replace(row, cap=None) if row.rep == LN else row for row in rows]
    return tuple(sorted(rows, key=lambda row: (-row.spent, row.room, row.rep.initials)))


def consents(lines: Sequence[LineFact], cap: int = 10000) -> tuple[ApprovalFact, ...]:
    """One consent for every line above the cap."""
    return tuple(
        ApprovalFact(
            line.seq,
            line.at,
            line.actor,
            line.approver,
            line.guest,
            line.room,
            line.value,
            max(1, line.value - cap),
            "pending" if line.pending else "approved",
            line.sole_lead,
        )
        for line in lines
        if line.over_cap
    )


def shift(
    lines: Sequence[LineFact] | None = None,
    *,
    count: int = 30,
    house: HotelFact | None = None,
    interim: bool = False,
    exceptions: tuple[str, ...] | None = None,
) -> ShiftFacts:
    """A shift's facts, its sums those of its lines."""
    shown = shift_lines(count) if lines is None else list(lines)
    told = ("Line 124: above the cap by 20.00, consent of Liv Nørgaard", "Line 143: above the cap, consent pending", "4 estimates are still to be billed") if shown else ()  # fmt: skip
    return ShiftFacts(
        hotel=house or hotel(), number=42, opened_at=OPENED, opened_by=MK, closed_at=CLOSED,
        closed_by=None if interim else LN, business_days=(DAY,), first_seq=118,
        last_seq=max([line.seq for line in shown], default=118) + 1, head=HEAD, lines=tuple(shown),
        by_rep=grouped(shown, "rep"), by_kind=grouped(shown, "kind"), by_cause=grouped(shown, "cause"),
        cap_use=caps(shown), approvals=consents(shown), gestures=sum(line.entry == "gesture" for line in shown),
        guests=len({line.guest for line in shown}), value=sum(line.value for line in shown),
        cost=sum(line.cost for line in shown), reversed=-sum(line.value for line in shown if line.entry == "reversal"),
        note="Room 318 wants feather-free pillows tonight; housekeeping knows.\nThe parcel for Ms Brontë-Hughes waits "
        "in the safe: label printed, courier comes at nine." if shown else "",
        exceptions=told if exceptions is None else exceptions, interim=interim,
    )  # fmt: skip


def by_shift(lines: Sequence[LineFact]) -> tuple[GroupFact, ...]:
    """The day's lines dealt to its three shifts by time."""
    third = len(lines) // 3 + 1
    parts = [lines[at : at + third] for at in range(0, len(lines), third)]
    return tuple(
        GroupFact(
            f"No. {41 + at}",
            sum(x.entry == "gesture" for x in part),
            sum(x.value for x in part),
            sum(x.cost for x in part),
        )
        for at, part in enumerate(parts)
    )


def day(lines: Sequence[LineFact] | None = None, *, count: int = 60, house: HotelFact | None = None) -> DayFacts:
    """A business day's facts, its sums those of its lines."""
    facts = shift(lines, count=count, house=house)
    return DayFacts(
        hotel=facts.hotel, day=DAY, shifts=(41, 42, 43), printed_at=CLOSED + timedelta(hours=5), first_seq=1,
        last_seq=facts.last_seq, head=HEAD, lines=facts.lines, by_rep=facts.by_rep, by_kind=facts.by_kind,
        by_cause=facts.by_cause, cap_use=facts.cap_use, approvals=facts.approvals, gestures=facts.gestures,
        guests=facts.guests, value=facts.value, cost=facts.cost, reversed=facts.reversed, exceptions=facts.exceptions,
        by_shift=by_shift(facts.lines),
    )  # fmt: skip


def corrected(count: int = 3, *, names: Sequence[str] = NAMES, scale: int = 1) -> tuple[CorrectionFact, ...]:
    """Gestures of the day before, each taken back the next morning by the lead."""
    draw, found = random.Random(11), []
    for at in range(count):
        of = gesture(119 + at, OPENED + timedelta(minutes=3 * at), draw, names, scale)
        line = replace(
            reversal(300 + at, of, LN, "not delivered"),
            at=CLOSED + timedelta(hours=11, minutes=at),
            late=True,
            note=of.note,
        )
        found.append(CorrectionFact(line, of, 43, 0, 0))
    return tuple(found)


def _sum(value: int, cost: int, back: int) -> SumFact:
    return SumFact(30, 18, value, cost, back)


def supplement(
    told: tuple[CorrectionFact, ...] | None = None, *, number: int = 2, house: HotelFact | None = None, scale: int = 1
) -> SupplementFacts:
    """A supplement to the sample shift's report; every one before it took back 10.00."""
    shown = corrected(scale=scale) if told is None else told
    value, cost = sum(one.line.value for one in shown), sum(one.line.cost for one in shown)
    steps = [StepFact(at, 1, -1000 * scale, -500 * scale, 1000 * scale) for at in range(1, number)]
    steps.append(StepFact(number, len(shown), value, cost, -value))
    original = _sum(123_400 * scale, 50_000 * scale, 0)
    sums = [sum(getattr(step, name) for step in steps) for name in ("value", "cost", "reversed")]
    return SupplementFacts(
        hotel=house or hotel(), shift=42, number=number, issued_at=CLOSED + timedelta(hours=14), issued_by=LN, opened_at=OPENED,
        closed_at=CLOSED, closed_by=LN, business_days=(DAY,), first_seq=118, last_seq=900,
        head=hashlib.sha256(b"line 900").hexdigest(), original_last=164, original_head=HEAD, corrections=shown,
        original=original, steps=tuple(steps),
        restated=_sum(original.value + sums[0], original.cost + sums[1], original.reversed + sums[2]),
    )  # fmt: skip


def restated_day(told: tuple[CorrectionFact, ...] | None = None, *, house: HotelFact | None = None) -> DayFacts:
    """A business day of which something was corrected later."""
    facts, shown = day(count=20, house=house), corrected() if told is None else told
    value, cost = sum(one.line.value for one in shown), sum(one.line.cost for one in shown)
    late = RestatedFact(
        CLOSED + timedelta(hours=12), 302, hashlib.sha256(b"line 302").hexdigest(), shown,
        SumFact(facts.gestures, facts.guests, facts.value, facts.cost, facts.reversed),
        SumFact(facts.gestures, facts.guests, facts.value + value, facts.cost + cost, facts.reversed - value),
    )  # fmt: skip
    return replace(facts, restated=late)
