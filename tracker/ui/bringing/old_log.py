"""An old log in the window: what comes in, what is there already, what cannot be read. Brings nothing in itself."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from tracker.desk.history_plan import HistoryPlan, how_far
from tracker.domain.gesture import Kind
from tracker.domain.house import House
from tracker.ui import dates, language
from tracker.ui.bringing.column_map import ColumnMap
from tracker.ui.bringing.document import tr
from tracker.ui.bringing.log_job import OldLogJob
from tracker.ui.guests.house_list.panel import ImportPanel
from tracker.ui.guests.house_list.plan_view import PlanView, Table, rejected
from tracker.ui.guests.house_list.row_table import Column
from tracker.ui.guests.house_list.tiles import CountTile
from tracker.ui.link import Link
from tracker.ui.widgets import button


class OldLogView(PlanView):
    """The plan of a log."""

    house: House
    columns_wanted = Signal()

    def more(self) -> tuple[QPushButton, ...]:
        """What each column is read as."""
        return (self.columns,)

    @cached_property
    def columns(self) -> QPushButton:
        """Looks at the columns."""
        made = button(tr("Columns…"))
        made.setObjectName("log-columns")
        made.clicked.connect(self.columns_wanted)
        return made

    def show_plan(self, plan: HistoryPlan) -> None:
        """Once it is in, its columns are as they were read."""
        super().show_plan(plan)
        self.columns.setVisible(not plan.done)
        self.tiles[0].show_count(plan.new, tr("brought in") if plan.done else tr("to bring in"))

    def make_tiles(self) -> list[CountTile]:
        """What comes in, what does not, what is there already."""
        return [
            CountTile("new", tr("to bring in"), "plus", "ok"),
            CountTile("rejected", tr("left out"), "warning", "warn"),
            CountTile("same", tr("there already"), "check", "text"),
        ]

    def counts(self, plan: HistoryPlan) -> dict[str, int]:
        """How many of each."""
        return {"new": plan.new, "rejected": plan.rejected, "same": plan.same}

    def offer(self, plan: HistoryPlan) -> None:  # noqa: ARG002 - nothing to choose whatever the plan is
        """Nothing can be chosen besides."""
        self.gone.hide()

    def table_of(self, plan: HistoryPlan, key: str) -> Table:
        """The first rows behind a count."""
        if key == "rejected":
            return rejected(plan)
        columns = (
            Column(tr("Line"), figures=True, ink="muted"), Column(tr("Day")), Column(tr("Kind")), Column(tr("Value"), figures=True),
            Column(tr("Room")), Column(tr("Guest"), 3), Column(tr("Cause"), 2, ink="muted"), Column(tr("Given by"), ink="muted"),
        )  # fmt: skip
        rows = plan.rows if key == "new" else ()
        cells = [
            (
                f"{r.line:,}", dates.plain_day(r.on), language.said(Kind(r.kind).label), language.money(self.house, r.value),
                r.room, r.guest, r.cause, r.by,
            )
            for r in rows
        ]  # fmt: skip
        empty = (
            tr("Nothing new is in this log") if key == "new" else tr("They were brought in before and stay as they are")
        )
        return columns, cells, empty

    def go_words(self, plan: HistoryPlan) -> tuple[str, int, str]:
        """The button, and what the rows come to."""
        if plan.done:
            return tr("Close"), 0, ""
        if not plan.new or plan.first is None or plan.last is None:
            return tr("Nothing to bring in"), 0, tr("Nothing is changed yet.")
        said = tr(
            "{money}, {first} to {last}: marked as imported, outside every cap and total. The desk goes on meanwhile."
        )
        if plan.resumes:
            said = tr("An earlier import of this file stopped; this is the rest.") + " " + said
        return (
            language.counted("Bring in 1 row", "Bring in {n} rows", plan.new), plan.new,
            said.format(
                money=language.money(self.house, plan.value), first=dates.plain_day(plan.first), last=dates.plain_day(plan.last)
            ),
        )  # fmt: skip


class OldLogPanel(ImportPanel):
    """From an old log to its lines."""

    def __init__(self, link: Link, house: House) -> None:
        self._house = house
        super().__init__(link)
        self.title.set_text(tr("An old log"))
        self.map = ColumnMap()
        self._stack.addWidget(self.map)
        self.map.dismissed.connect(lambda: self._show(self.plan))
        self.map.answered.connect(self._columns_given)
        self.setAccessibleName(tr("An old log"))

    def make_plan(self) -> PlanView:
        """What shows the plan."""
        view = OldLogView()
        view.house = self._house
        view.columns_wanted.connect(self._look_at_columns)
        return view

    def focus_first(self) -> None:
        """Stand where the next key belongs."""
        if self._stack.currentWidget() is self.map:
            self.map.focus_first()
        else:
            super().focus_first()

    def asked_again(self, shown: QWidget) -> None:
        """Where the columns were looked at, they are again."""
        if shown is self.plan and self._left is not None and self._left.asking == self.map.objectName():
            self._look_at_columns()
            shown = self.map
        super().asked_again(shown)

    def _look_at_columns(self) -> None:
        plan = self.plan.plan
        if plan is not None and not (self.job is not None and self.job.running):
            self.map.show_columns(plan.sample, plan.columns)
            self._show(self.map)

    def stopped_words(self) -> str:
        """How much of it is in."""
        plan = self.job.brought if isinstance(self.job, OldLogJob) else None
        return language.said(how_far(plan)) if plan is not None else super().stopped_words()

    def make_job(self, path: Path) -> OldLogJob:
        """What reads the file."""
        return OldLogJob(self._link, path, self)

    def done_words(self, plan: HistoryPlan) -> str:
        """What was done."""
        said = tr("{count}: {money}, outside every cap and total.").format(
            count=language.counted("1 row is in", "{n} rows are in", plan.new),
            money=language.money(self._house, plan.value),
        )
        left = plan.rejected
        return f"{said} {language.counted('1 row was left out.', '{n} rows were left out.', left)}" if left else said
