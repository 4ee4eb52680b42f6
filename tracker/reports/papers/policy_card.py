"""The policy card: who may give and approve how much, on one page to laminate. Reads no clock, file or setting."""

from __future__ import annotations

from itertools import zip_longest

from reportlab.platypus import Flowable

from tracker.domain.cap import Basis
from tracker.domain.gesture import Kind
from tracker.domain.languages import ENGLISH
from tracker.domain.papers import AuthorityFact, PolicyFacts
from tracker.domain.people import Role
from tracker.reports.language import later, marked, said, spoken, tr, worn
from tracker.reports.lettering import text
from tracker.reports.papers.grid import Grid, Head, paragraph
from tracker.reports.proof import proof_text, typeable
from tracker.reports.sheet import figures
from tracker.reports.sheet.blocks import Table
from tracker.reports.sheet.pages import Sheet, build
from tracker.reports.style import ACCENT, BODY, GREAT, KINDS, OK, ROW_MUTED, TEXT, WARN, Type, Weight
from tracker.reports.words import Speech, day_words, person_words, speech

_ROLE = 74.0
_CAP = Type(22, 27, ACCENT, Weight.DISPLAY)
_LATER = Type(9, 13, WARN, Weight.BOLD)
_NAMES = {
    Role.REP: marked("paper", "Rep"), Role.LEAD: marked("paper", "Lead"), Role.MANAGER: marked("paper", "Manager"),
}  # fmt: skip
_YES = Type(10, 12, OK, Weight.BOLD)


def _line() -> Type:
    """A row of the lists: other languages take more lines than English, and it is one page all the same."""
    return Type(9.5, 12, TEXT) if worn().code == ENGLISH else Type(9, 11, TEXT)


def _said() -> Type:
    return Type(9.5, 13, TEXT) if worn().code == ENGLISH else Type(8.5, 11, TEXT)


@spoken
def render_policy(facts: PolicyFacts) -> bytes:
    """The PDF of a policy card. The same facts give the same bytes. Refused when the hotel's time zone does not exist."""
    speaks = speech(facts.hotel)
    sheet = Sheet(
        hotel=facts.hotel,
        title=tr("What you may give"),
        subtitle=tr("Policy version {n}, in force since {date}", n=facts.version, date=day_words(facts.since)),
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
        (tr("Version"), tr("{n}, line {seq}", n=facts.version, seq=facts.last_seq)),
        (tr("In force since"), day_words(facts.since)),
        (tr("Posted by"), f"{person_words(facts.by)}\n{speaks.moment(facts.at)}"),
        (tr("Replaces"), tr("all earlier cards") if facts.version > 1 else tr("none: it is the first")),
    )
    return figures.fact_strip(width, told)


def _matrix(facts: PolicyFacts, speaks: Speech, width: float) -> Table:
    grid = Grid(
        (Head("", _ROLE), Head(tr("On your own, for all kinds together"), 134.0), Head("", 108.0), Head(tr("Above it")), Head(tr("May approve"), 92.0)),
        width,
    )  # fmt: skip
    kinds = [
        (
            tr("✓ {kind}, each night", kind=kind.label) if kind is Kind.UPGRADE else f"✓ {said(kind.label)}",
            Type(9.5, 13, colour, Weight.BOLD),
        )
        for kind, colour in KINDS.items()
    ]
    rows = [
        grid.row(
            _name(one.role), _own(one, facts, speaks), kinds, (_above(one, facts), _said()), (_approves(one, speaks), _said())
        )
        for one in facts.roles
    ]  # fmt: skip
    return grid.table("", rows, before=10)


def _name(role: Role) -> tuple[str, Type]:
    """A role in its column, set smaller where the language has a long word for it: a word is not broken."""
    name = later(_NAMES[role])
    return name, text.shrunk(name, GREAT, _ROLE, 9).type


def _own(one: AuthorityFact, facts: PolicyFacts, speaks: Speech) -> list[tuple[str, Type]]:
    told = [(_amount(one, speaks), _CAP), (_basis(one), ROW_MUTED)]
    coming = [to_come for to_come in facts.coming if to_come.role is one.role]
    return told + [
        (
            tr(
                "from {date}: {amount} {basis}",
                date=day_words(one.since),
                amount=_amount(one, speaks),
                basis=_basis(one),
            ),
            _LATER,
        )
        for one in coming
    ]


def _amount(one: AuthorityFact, speaks: Speech) -> str:
    return tr("no limit") if one.cap is None else speaks.money(one.cap)


def _basis(one: AuthorityFact) -> str:
    return tr("a guest and business day") if one.basis is Basis.GUEST else tr("a party and business day")


def _above(one: AuthorityFact, facts: PolicyFacts) -> str:
    if one.cap is None:
        return tr("Nothing to ask.")
    if one.role is Role.REP:
        return tr("Ask a lead: the PIN at your own station.")
    if one.role is Role.MANAGER:
        return tr("Ask another manager.")
    if facts.sole_lead:
        return tr("Ask a manager, or another lead. Alone: approve it yourself, it prints boxed.")
    return tr("Ask a manager, or another lead.")


def _approves(one: AuthorityFact, speaks: Speech) -> str:
    if one.role is Role.REP:
        return "–"
    if one.cap is None:
        return tr("Any amount")
    return tr("Up to {money} a guest and day, in all", money=speaks.money(one.cap))


def _rules(facts: PolicyFacts, width: float) -> Table:
    counts = tr("What the guest gets counts, not what it costs; an upgrade on each of its nights.")
    if facts.sole_lead:
        own = tr("A lead alone may approve an own entry; what is above the own authority waits.")
    else:
        own = tr("Nobody approves an own entry; what is above the own authority waits.")
    return paragraph(f"{counts}{worn().between}{own}", BODY, width, before=4)


def _may(facts: PolicyFacts, width: float) -> Table:
    grid = Grid((Head(tr("Who may")), *(Head(later(_NAMES[role]), 60.0) for role in Role)), width)
    rows = [
        grid.row(
            (said(one.words), _line()), *((("✓", _YES) if role.covers(one.lowest) else ("–", _line())) for role in Role)
        )
        for one in facts.may
    ]
    return grid.table("", rows, before=9)


def _guidance(facts: PolicyFacts, width: float) -> Table:
    """In two columns, read down the left one first."""
    half = (len(facts.guidance) + 1) // 2
    grid = Grid((Head("", 256.0), Head("")), width)
    pairs = zip_longest(facts.guidance[:half], facts.guidance[half:], fillvalue="")
    return grid.table(
        tr("At the desk"),
        [grid.row((said(left), _line()), (said(right), _line()), rule=False) for left, right in pairs],
        before=12,
    )
