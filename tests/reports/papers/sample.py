"""Believable facts of the papers beside the reports, as `sample` has them of the reports."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from tests.reports import sample
from tests.reports.sample import AY, CLOSED, DAY, HEAD, LN, MK, NAMES, OPENED, TS
from tracker.desk.catalogue import catalogue
from tracker.domain.cap import Basis
from tracker.domain.facts import HotelFact, OutcomeFact, PersonFact, PromiseFact
from tracker.domain.gesture import Kind
from tracker.domain.line_up import BrokeFact, LineUpFacts, StoryFact
from tracker.domain.money import currency
from tracker.domain.papers import (
    AuthorityFact,
    GivenFact,
    HandoverFacts,
    LetterFacts,
    MayFact,
    PolicyFacts,
    PromisedFact,
    VoucherFacts,
    WaitingFact,
)
from tracker.domain.people import Role
from tracker.domain.promise import Outcome

_WORDS = ("call back about the parcel", "a quieter room for the last night", "cake in the room at four", "")


def promises(count: int = 3, names: Sequence[str] = NAMES) -> tuple[PromiseFact, ...]:
    """Promises, the first of them overdue."""
    return tuple(
        PromiseFact(
            121 + at, f"u{at}", OPENED, CLOSED + timedelta(hours=2 * at - 1), MK, (MK, TS, AY)[at % 3], "stay", names[at % len(names)],
            str(412 + at), _WORDS[at % 4], handed_by=LN if at % 3 == 1 else None,
        )
        for at in range(count)
    )  # fmt: skip


def handover(
    count: int = 3, *, names: Sequence[str] = NAMES, house: HotelFact | None = None, interim: bool = False, scale: int = 1,
    note: str = "Room 318 wants feather-free pillows tonight; housekeeping knows.",
) -> HandoverFacts:  # fmt: skip
    """What the sample shift hands over: `count` promises and as many of each other kind."""
    lines = [x for x in sample.shift_lines(3 * count + 6, names=names, scale=scale) if x.entry == "gesture"]
    waiting = tuple(WaitingFact(replace(x, pending=True), 2000 * scale) for x in lines[:count])
    estimates = tuple(replace(x, kind=Kind.FREE_LABEL, estimated=True) for x in lines[count : 2 * count])
    unhappy = tuple(
        OutcomeFact(160 + at, CLOSED, AY, 130 + at, Outcome.STILL_UNHAPPY, names[at % len(names)], str(501 + at), _WORDS[at % 4])
        for at in range(count)
    )  # fmt: skip
    return HandoverFacts(
        hotel=house or sample.hotel(), number=42, opened_at=OPENED, opened_by=MK, at=CLOSED, closed_by=None if interim else LN,
        business_days=(DAY,), first_seq=118, last_seq=164, head=HEAD, value=123400 * scale, gestures=30, note=note,
        promises=promises(count, names), waiting=waiting, estimates=estimates, unhappy=unhappy, interim=interim,
    )  # fmt: skip


def given(count: int = 3, scale: int = 1) -> tuple[GivenFact, ...]:
    """What one guest got."""
    some = (
        (Kind.CREDIT, "Breakfast for two · folio", 4000, False),
        (Kind.UPGRADE, "Deluxe → Junior suite, 2 nights", 8000, False),
        (Kind.FREE_LABEL, "Return lost item · Post · charger · Kraków", 1800, True),
        (Kind.CREDIT, "Handwritten note", 0, False),
    )
    return tuple(
        GivenFact(118 + at, DAY + timedelta(days=at // 9), kind, what, value * scale, 1, guessed)
        for at in range(count)
        for kind, what, value, guessed in (some[at % 4],)
    )


def letter(
    count: int = 3, *, guest: str = NAMES[0], house: HotelFact | None = None, owed: int = 2, kept: int = 1, scale: int = 1,
    person: PersonFact = MK, words: str = "",
) -> LetterFacts:  # fmt: skip
    """The letter to one guest."""
    gifts = given(count, scale)
    open_ones = tuple(
        PromisedFact(140 + at, CLOSED + timedelta(hours=3 * at), words or _WORDS[at % 4], person) for at in range(owed)
    )
    done = tuple(PromisedFact(150 + at, CLOSED, words or _WORDS[at % 4], person, CLOSED) for at in range(kept))
    return LetterFacts(
        hotel=house or replace(sample.hotel(), contact="+43 1 555 0100 · desk@aurora.example"), guest=guest, room="412", at=CLOSED, first_seq=118,
        last_seq=164, head=HEAD, value=sum(one.value for one in gifts), given=gifts, owed=open_ones, kept=done, person=person,
    )  # fmt: skip


def voucher(
    *, guest: str = NAMES[0], house: HotelFact | None = None, kind: Kind = Kind.CREDIT, taken_back: bool = False, left: int | None = None,
    scale: int = 1,
) -> VoucherFacts:  # fmt: skip
    """The voucher for line 118."""
    worth = 4000 * scale
    credit = (("Folio, outlet or voucher", "Restaurant Aurora"), ("Reference", "GV-2026-118"))
    label = (("Carrier", "Post"), ("Item", "phone charger"), ("Destination", "Kraków, Poland"))
    return VoucherFacts(
        hotel=house or sample.hotel(), seq=118, kind=kind, guest=guest, room="412",
        what="Breakfast for two" if kind is Kind.CREDIT else "Return lost item, small", details=credit if kind is Kind.CREDIT else label,
        at=OPENED, by=MK, value=0 if taken_back else worth if left is None else left, given=worth, estimated=kind is Kind.FREE_LABEL,
        expiry=date(2027, 11, 23) if kind is Kind.CREDIT else None, last_seq=131 if taken_back else 118, head=HEAD,
        ended_at=CLOSED if taken_back else None, ended_by=131 if taken_back else None,
    )  # fmt: skip


def line_up(stories: int = 3, causes: int = 5, *, house: HotelFact | None = None, scale: int = 1) -> LineUpFacts:
    """A day for the morning after; its sums are those of its causes."""
    told = (
        (Kind.CREDIT, "Breakfast for two", "Slow service", "forty minutes for eggs; the guest had a train to catch", "you saved my morning", 4000, 1400),
        (Kind.FREE_LABEL, "Return lost item, small", "Left behind or lost", "a charger left in the room, sent home the same day", "", 1800, 1800),
        (Kind.UPGRADE, "View or high floor", "Building works", "drilling from eight; moved before breakfast", "now we can sleep", 2000, 200),
    )  # fmt: skip
    names = (
        "Wi-Fi",
        "Slow service",
        "Building works",
        "Heating or air conditioning",
        "Left behind or lost",
        "Wait at the desk",
        "Key does not work",
    )
    broke = tuple(
        BrokeFact(f"{names[at % 7]}{'' if at < 7 else f' {at}'}", 7 - at % 7, 5 - at % 5, (9000 - 1000 * (at % 7)) * scale, 3000 * scale, 12 - at % 7)
        for at in range(causes)
    )  # fmt: skip
    broke += (BrokeFact("Honeymoon or anniversary", 1, 1, 2000 * scale, 200 * scale, 2, mends=False),) if causes else ()
    return LineUpFacts(
        hotel=house or sample.hotel(), day=DAY, at=CLOSED + timedelta(hours=5), first_seq=1, last_seq=164, head=HEAD,
        value=sum(one.value for one in broke), cost=sum(one.cost for one in broke), gestures=sum(one.gestures for one in broke), guests=18,
        delighted=stories, fine=2, unhappy=1, due=4,
        stories=tuple(
            StoryFact(120 + at, 150 + at, kind, what, cause, words, said, (MK, TS, AY)[at % 3], value * scale, cost * scale)
            for at in range(stories)
            for kind, what, cause, words, said, value, cost in (told[at % 3],)
        ),
        broke=broke,
    )  # fmt: skip


def policy(
    *, house: HotelFact | None = None, coming: bool = True, scale: int = 1, sole_lead: bool = False
) -> PolicyFacts:
    """The card of a house with three caps."""
    caps = ((Role.REP, 10000 * scale), (Role.LEAD, 30000 * scale), (Role.MANAGER, None))
    later = (AuthorityFact(Role.REP, 15000 * scale, Basis.PARTY, date(2026, 12, 1)),)
    return PolicyFacts(
        hotel=house or sample.hotel(), version=4, since=DAY, at=OPENED, by=LN, last_seq=117, head=HEAD,
        roles=tuple(AuthorityFact(role, cap, Basis.GUEST, DAY) for role, cap in caps), coming=later if coming else (),
        sole_lead=sole_lead,
        may=tuple(
            MayFact(words, lowest)
            for words, lowest in (
                ("Give and promise; take an own line back in the open shift", Role.REP), ("Say that two stays are one guest’s", Role.LEAD),
                ("Approve what is above another person’s cap", Role.LEAD), ("Take a colleague’s line back, enter a bill", Role.LEAD),
                ("Close the shift, roll the business day", Role.LEAD), ("Export and print reports", Role.LEAD),
                ("Change the caps, and who works here", Role.MANAGER), ("Erase a guest", Role.MANAGER),
            )
        ),
        guidance=catalogue(currency("EUR")).guidance,
    )  # fmt: skip
