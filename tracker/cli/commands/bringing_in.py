"""`import history`: an old spreadsheet log as lines marked imported. Knows no rule of its own."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path
from typing import Any, Literal

import click

from tracker.cli.files import MARKS, columns_option, decimal_option, hinted, mapping_of, rejects_plain, rejects_told
from tracker.cli.options import Command, Family, acting
from tracker.cli.output import many
from tracker.cli.station import Station
from tracker.desk.history import Bringing, through
from tracker.desk.history_plan import HistoryPlan, how_far
from tracker.domain.history.read import Reading
from tracker.domain.house import House
from tracker.domain.problems import Refused
from tracker.domain.sentences import Sentence, joined


@click.group("import", cls=Family)
def import_command() -> None:
    """Bring in what was written elsewhere: an old log of gestures."""


@import_command.command("history", cls=Command)
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--dry-run", is_flag=True, help="Say what would come in, and change nothing.")
@click.option("--dates", type=click.Choice(["dmy", "mdy"]), help="How 03/04/2024 is meant.")
@columns_option
@decimal_option()
@acting
@click.pass_obj
def _history(
    station: Station, file: Path, dry_run: bool, dates: Literal["dmy", "mdy"] | None, given: tuple[str, ...],
    decimal: str | None, initials: str, confirm: bool,
) -> None:  # fmt: skip
    """Bring in an old log (CSV) as lines marked imported: they count on no cap and in no total. The desk posts meanwhile.

    Every row is looked at before the first comes in. What is stopped (Ctrl+C) is on record, and the same file again goes on.
    """
    actor = station.actor(initials)
    reading = Reading(dates, MARKS.get(decimal or ""), mapping_of(given))
    tell = station.progress("Rows")

    def bring(yes: Collection[str]) -> HistoryPlan:
        bringing = Bringing(station.ledger, file, actor, station.time, reading, dry_run=dry_run, confirmed=yes)
        try:
            return through(bringing.steps(), tell)
        except KeyboardInterrupt:
            if dry_run or bringing.plan is None or bringing.plan.line is None:
                raise
            raise Refused(
                "stopped", joined(Sentence("Stopped."), how_far(bringing.plan)), **_counts(bringing.plan)
            ) from None

    with hinted():
        plan = station.confirmed(confirm, bring)
    station.show(_plain(plan), _told(plan, station.house))


def _counts(plan: HistoryPlan) -> dict[str, object]:
    return {"imported": plan.new, "same": plan.same, "rejected": plan.rejected, "read": plan.read, "total": plan.total}


def _plain(plan: HistoryPlan) -> dict[str, Any]:
    return {
        "done": plan.done, **_counts(plan), "resumes": plan.resumes, "otherwise": plan.otherwise,
        "rejects": rejects_plain(plan.rejects), "value_minor": plan.value, "first": plan.first, "last": plan.last,
        "kinds": dict(plan.by_kind), "unknown_causes": plan.unknown_causes, "columns": dict(plan.columns),
        "encoding": plan.encoding, "date_order": plan.date_order, "line": plan.line.seq if plan.line else None,
    }  # fmt: skip


def _told(plan: HistoryPlan, house: House) -> list[str]:
    told = []
    if plan.new:
        head = "brought in" if plan.done else "to bring in (nothing is changed yet)"
        told.append(
            f"{many(plan.new, 'row')} {head}: {house.money(plan.value)}, {plan.first} to {plan.last}, outside caps and totals."
        )
    else:
        told.append("Nothing new is in this log.")
    if plan.resumes:
        told.append("An earlier import of this file stopped before its end: this is the rest.")
    if plan.same:
        told.append(f"{many(plan.same, 'row')} brought in before.")
    if plan.unknown_causes:
        told.append(f"{many(plan.unknown_causes, 'cause')} of no known code: kept as words.")
    told.append("Columns: " + ", ".join(f"{header} → {field}" for field, header in plan.columns.items()))
    return told + rejects_told(plan.rejects, plan.rejected)
