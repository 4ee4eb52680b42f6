"""The policy card: who may give and approve how much, on one page to laminate. Reads no clock, file or setting."""

from __future__ import annotations

from itertools import zip_longest

from reportlab.platypus import Flowable

from tracker.domain.cap import Basis
from tracker.domain.gesture import Kind
from tracker.domain.papers import AuthorityFact, PolicyFacts
from tracker.domain.people import Role
from tracker.reports.papers.grid import Grid, Head, paragraph
from tracker.reports.proof import proof_text, typeable
from tracker.reports.sheet import figures
from tracker.reports.sheet.blocks import Table
from tracker.reports.sheet.pages import Sheet, build
from tracker.reports.style import ACCENT, BODY, GREAT, KINDS, OK, ROW_MUTED, TEXT, WARN, Type, Weight
from tracker.reports.words import Speech, day_words, person_words, speech

_CAP = Type(22, 27, ACCENT, Weight.DISPLAY)
_LATER = Type(9, 13, WARN, Weight.BOLD)
_LINE = Type(9.5, 12, TEXT)
_SAID = Type(9.5, 13, TEXT)
_NAMES = {Role.REP: "Rep", Role.LEAD: "Lead", Role.MANAGER: "Manager"}
_YES = Type(10, 12, OK, Weight.BOLD)


def render_policy(facts: PolicyFacts) -> bytes:
    """The PDF of a policy card. The same facts give the same bytes. Refused when the hotel's time zone does not exist."""
    speaks = speech(facts.hotel)
    sheet = Sheet(
        hotel=facts.hotel,
        title="What you may give",
        subtitle=f"Policy version {facts.version}, in force since {day_words(facts.since)}",
        code=proof_text(facts),
        typeable=typeable(facts),
        head=facts.head,
        at=facts.at,
    )
    return build(sheet, lambda: _story(facts, speaks, sheet))


def _story(facts: PolicyFacts, speaks: Speech, sheet: Sheet) -> list[Flowable]:
    width = sheet.width
    return [
        figures.title_block(width, facts.hotel.name, sheet.title, sheet.subtitle), _stamp(facts, speaks, width),
        _matrix(facts, speaks, width), _rules(facts, width), _may(facts, width), _guidance(facts, width),
    ]  # fmt: skip


def _stamp(facts: PolicyFacts, speaks: Speech, width: float) -> Table:
    told = (
        ("Version", f"{facts.version}, line {facts.last_seq}"),
        ("In force since", day_words(facts.since)),
        ("Posted by", f"{person_words(facts.by)}\n{speaks.moment(facts.at)}"),
        ("Replaces", "all earlier cards" if facts.version > 1 else "none: it is the first"),
    )
    return figures.fact_strip(width, told)


def _matrix(facts: PolicyFacts, speaks: Speech, width: float) -> Table:
    grid = Grid(
        (Head("", 74.0), Head("On your own, for all kinds together", 134.0), Head("", 108.0), Head("Above it"), Head("May approve", 92.0)),
        width,
    )  # fmt: skip
    kinds = [
        (f"✓ {kind.label}{', each night' if kind is Kind.UPGRADE else ''}", Type(9.5, 13, colour, Weight.BOLD))
        for kind, colour in KINDS.items()
    ]
    rows = [
        grid.row(
            (_NAMES[one.role], GREAT), _own(one, facts, speaks), kinds, (_above(one, facts), _SAID), (_approves(one, speaks), _SAID)
        )
        for one in facts.roles
    ]  # fmt: skip
    return grid.table("", rows, before=10)


def _own(one: AuthorityFact, facts: PolicyFacts, speaks: Speech) -> list[tuple[str, Type]]:
    told = [(_amount(one, speaks), _CAP), (_basis(one), ROW_MUTED)]
    coming = (later for later in facts.coming if later.role is one.role)
    return told + [
        (f"from {day_words(later.since)}: {_amount(later, speaks)} {_basis(later)}", _LATER) for later in coming
    ]


def _amount(one: AuthorityFact, speaks: Speech) -> str:
    return "no limit" if one.cap is None else speaks.money(one.cap)


def _basis(one: AuthorityFact) -> str:
    return "a guest and business day" if one.basis is Basis.GUEST else "a party and business day"


def _above(one: AuthorityFact, facts: PolicyFacts) -> str:
    if one.cap is None:
        return "Nothing to ask."
    if one.role is Role.REP:
        return "Ask a lead: the PIN at your own station."
    if one.role is Role.MANAGER:
        return "Ask another manager."
    return "Ask a manager, or another lead." + (
        " Alone: approve it yourself, it prints boxed." if facts.sole_lead else ""
    )


def _approves(one: AuthorityFact, speaks: Speech) -> str:
    if one.role is Role.REP:
        return "–"
    return "Any amount" if one.cap is None else f"Up to {speaks.money(one.cap)} a guest and day, in all"


def _rules(facts: PolicyFacts, width: float) -> Table:
    own = "A lead alone may approve an own entry" if facts.sole_lead else "Nobody approves an own entry"
    said = f"What the guest gets counts, not what it costs; an upgrade on each of its nights. {own}; what is above the own authority waits."
    return paragraph(said, BODY, width, before=4)


def _may(facts: PolicyFacts, width: float) -> Table:
    grid = Grid((Head("Who may"), *(Head(_NAMES[role], 60.0) for role in Role)), width)
    rows = [
        grid.row((one.words, _LINE), *((("✓", _YES) if role.covers(one.lowest) else ("–", _LINE)) for role in Role))
        for one in facts.may
    ]
    return grid.table("", rows, before=9)


def _guidance(facts: PolicyFacts, width: float) -> Table:
    """In two columns, read down the left one first."""
    half = (len(facts.guidance) + 1) // 2
    grid = Grid((Head("", 256.0), Head("")), width)
    pairs = zip_longest(facts.guidance[:half], facts.guidance[half:], fillvalue="")
    return grid.table(
        "At the desk", [grid.row((left, _LINE), (right, _LINE), rule=False) for left, right in pairs], before=12
    )
