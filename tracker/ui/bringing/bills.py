"""A carrier's bills in the window: which label each is for, what it changes, what cannot be booked. Records nothing itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from tracker.desk import carrier_bills
from tracker.desk.carrier_bills import BillPlan, Match
from tracker.domain.house import House
from tracker.domain.problems import Refused
from tracker.ledger.store import Ledger
from tracker.ui import language
from tracker.ui.bringing.document import tr
from tracker.ui.guests.house_list.job import FileJob, How
from tracker.ui.guests.house_list.panel import ImportPanel
from tracker.ui.guests.house_list.plan_view import PlanView, Table, rejected
from tracker.ui.guests.house_list.row_table import Column
from tracker.ui.guests.house_list.tiles import CountTile
from tracker.ui.link import Link


class BillsJob(FileJob):
    """The carrier's file."""

    def work(self, how: How) -> Callable[[Ledger], Any]:
        """Match it, or record what was seen: whoever pressed the button has seen the rows that are left out."""
        mark, mapping, person = self.answers.mark, dict(self.answers.mapping), how.person
        confirmed = self.confirmed | {carrier_bills.REJECTS}
        if person is None:
            raise Refused("no_pin", "Nobody is at the desk: sign in first.")
        return lambda ledger: carrier_bills.bring(
            ledger, self.bytes_of(ledger, carrier_bills.read_file), person, how.now, dry_run=how.dry_run, mark=mark,
            mapping=mapping, confirmed=confirmed, progress=how.tell,
        )  # fmt: skip


class BillsView(PlanView):
    """The plan of a carrier's file."""

    house: House

    def make_tiles(self) -> list[CountTile]:
        """What is recorded, what is left out, what was recorded before, and what no row is about."""
        return [
            CountTile("matches", tr("to record"), "check", "ok"),
            CountTile("rejected", tr("left out"), "warning", "warn"),
            CountTile("same", tr("recorded before"), "check", "text"),
            CountTile("waiting", tr("still without a bill"), "estimate", "text"),
        ]

    def show_plan(self, plan: BillPlan) -> None:
        """Once they are recorded, that is said of them."""
        super().show_plan(plan)
        self.tiles[0].show_count(len(plan.matches), tr("recorded") if plan.done else tr("to record"))

    def counts(self, plan: BillPlan) -> dict[str, int]:
        """How many of each."""
        return {
            "matches": len(plan.matches), "rejected": len(plan.rejects), "same": len(plan.same),
            "waiting": len(plan.waiting),
        }  # fmt: skip

    def offer(self, plan: BillPlan) -> None:  # noqa: ARG002 - nothing to choose whatever the plan is
        """Nothing can be chosen besides."""
        self.gone.hide()

    def table_of(self, plan: BillPlan, key: str) -> Table:
        """The rows behind a count."""
        if key == "rejected":
            return rejected(plan)
        if key == "waiting":
            return self._waiting(plan)
        return self._matches(plan.matches if key == "matches" else plan.same)

    def go_words(self, plan: BillPlan) -> tuple[str, int, str]:
        """The button, and the sum of what is recorded."""
        if plan.done:
            return tr("Close"), 0, ""
        total = len(plan.matches)
        if not total:
            return tr("Nothing to record"), 0, tr("Nothing is recorded yet.")
        sum_of = tr(
            "{money} in all, counted today and outside every cap. Nothing is recorded yet; all of it is, or nothing."
        )
        return (
            language.counted("Record 1 bill", "Record {n} bills", total), total,
            sum_of.format(money=signed(self.house, plan.difference)),
        )  # fmt: skip

    def _matches(self, found: Sequence[Match]) -> Table:
        columns = (
            Column(tr("Line"), figures=True, ink="muted"), Column(tr("Tracking number"), 2), Column(tr("Guest"), 3),
            Column(tr("Days"), figures=True, ink="muted"), Column(tr("Estimated"), figures=True),
            Column(tr("Billed"), figures=True), Column(tr("Difference"), figures=True), Column(tr("Mark"), ink="warn"),
        )  # fmt: skip
        cells = [
            (
                f"{m.entry.line.seq}", m.row.tracking, m.entry.guest, f"{m.age.days}", language.money(self.house, m.estimated),
                language.money(self.house, m.row.amount), signed(self.house, m.difference),
                tr("above its cap") if m.over else "",
            )
            for m in found
        ]  # fmt: skip
        return columns, cells, tr("No bill is for a label that waits for one")

    def _waiting(self, plan: BillPlan) -> Table:
        columns = (
            Column(tr("Line"), figures=True, ink="muted"), Column(tr("Tracking number"), 2), Column(tr("Guest"), 3),
            Column(tr("Days"), figures=True), Column(tr("Estimated"), figures=True), Column(tr("Mark"), ink="warn"),
        )  # fmt: skip
        cells = [
            (
                f"{e.entry.line.seq}", e.entry.texts.get("tracking", "–"), e.entry.guest, f"{e.age.days}",
                language.money(self.house, e.entry.line.amount or 0), tr("older than 30 days") if e.old else "",
            )
            for e in plan.waiting
        ]  # fmt: skip
        return columns, cells, tr("Every estimate has its bill")


class BillsPanel(ImportPanel):
    """From a carrier's file to its bills on record."""

    def __init__(self, link: Link, house: House) -> None:
        self._house = house
        super().__init__(link)
        self.title.set_text(tr("A carrier's bills"))
        self.setAccessibleName(tr("A carrier's bills"))

    def make_plan(self) -> PlanView:
        """What shows the plan."""
        view = BillsView()
        view.house = self._house
        return view

    def make_job(self, path: Path) -> FileJob:
        """What reads the file."""
        return BillsJob(self._link, path, self)

    def done_words(self, plan: BillPlan) -> str:
        """What was done."""
        said = tr("{count}: {money} in all.").format(
            count=language.counted("1 bill is recorded", "{n} bills are recorded", len(plan.lines)),
            money=signed(self._house, plan.difference),
        )
        left = len(plan.rejects)
        return f"{said} {language.counted('1 row was left out.', '{n} rows were left out.', left)}" if left else said


def signed(house: House, minor: int) -> str:
    """An amount with its sign, also above zero."""
    return f"+{language.money(house, minor)}" if minor > 0 else language.money(house, minor)
