"""What another cap would have meant, on the insights' paper: sums and no person. Knows no document around it."""

from __future__ import annotations

from reportlab.platypus import Flowable

from tracker.domain.cap import Basis
from tracker.domain.insights.simulate import Simulation
from tracker.domain.people import Role
from tracker.reports.language import number, tr
from tracker.reports.papers.grid import Grid, Head, amounts, paragraph
from tracker.reports.style import CELL, CELL_BOLD, CELL_MUTED
from tracker.reports.words import Speech, days_words


def tried(found: Simulation, speaks: Speech, width: float) -> list[Flowable]:
    """The cap that was tried, how many gestures it would have stopped, and what they came to; then how to read it."""
    cap = found.cap
    limit = tr("no limit") if cap.amount is None else speaks.digits(cap.amount)
    money = amounts([speaks.digits(n) for n in (found.value, found.cost, cap.amount or 0)], kind=CELL_BOLD)
    grid = Grid(
        (Head(tr("Whose cap")), Head(tr("Cap"), max(money, 60.0), right=True), Head(tr("Gestures"), 46.0, right=True), Head(tr("Above that cap"), 70.0, right=True), Head(tr("Guests"), 46.0, right=True), Head(tr("Value"), money, right=True), Head(tr("Cost"), money, right=True)),
        width,
    )  # fmt: skip
    basis = tr("a guest and business day") if cap.basis is Basis.GUEST else tr("a party and business day")
    row = grid.row(
        [(_role(cap.role), CELL_BOLD), (basis, CELL_MUTED)], (limit, CELL_BOLD), (number(found.gestures), CELL),
        (number(found.stopped), CELL_BOLD), (number(found.guests), CELL), (speaks.digits(found.value), CELL),
        (speaks.digits(found.cost), CELL_MUTED),
    )  # fmt: skip
    return [
        grid.table(tr("Another cap, tried"), [row], speaks.unit()),
        paragraph(_about(found, speaks), CELL_MUTED, width, 4),
    ]


def _role(role: Role) -> str:
    if role is Role.MANAGER:
        return tr("Manager")
    return tr("Lead") if role is Role.LEAD else tr("Rep")


def _about(found: Simulation, speaks: Speech) -> str:
    return tr(
        "What this role gave on a cap, {dates}, replayed under that one: {newly} above it were not asked for under the caps in"
        " force then, {freed} that were asked for would not be any more. Had a lead said yes each time, the cost would be"
        " the same {whole}; had nobody ever, {less}. The truth lies between. No policy changed.",
        dates=days_words((found.first, found.last)), newly=number(found.newly), freed=number(found.freed),
        whole=speaks.money(found.whole_cost), less=speaks.money(found.whole_cost - found.cost),
    )  # fmt: skip
