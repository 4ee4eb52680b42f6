"""`true-up --bills`: a carrier's file against the estimates, shown and then recorded. Knows no rule of its own."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click

from tracker.cli.files import hinted, rejects_plain, rejects_told
from tracker.cli.output import columns, many
from tracker.cli.station import Station
from tracker.desk import carrier_bills
from tracker.desk.carrier_bills import BillPlan, Match
from tracker.domain.house import House
from tracker.domain.table.amounts import Mark


def bring_bills(
    station: Station, file: Path, dry_run: bool, mapping: dict[str, str], mark: Mark | None, initials: str | None,
    confirm: bool,
) -> None:  # fmt: skip
    """Match the file; unless it is a dry run, record it."""
    if initials is None:
        raise click.UsageError("Bills need --as.")
    actor = station.actor(initials)
    data = carrier_bills.read_file(station.ledger, file)
    with hinted():
        plan = station.confirmed(
            confirm,
            lambda yes: carrier_bills.bring(
                station.ledger, data, actor, station.now, dry_run=dry_run, mark=mark, mapping=mapping, confirmed=yes,
                progress=station.progress("Rows"),
            ),
        )  # fmt: skip
    station.show(_plain(plan), _told(plan, station.house))


def _plain(plan: BillPlan) -> dict[str, Any]:
    return {
        "done": plan.done, "matched": [_match(m) for m in plan.matches], "same": [_match(m) for m in plan.same],
        "rejected": rejects_plain(plan.rejects), "waiting": len(plan.waiting), "difference_minor": plan.difference,
        "lines": [line.seq for line in plan.lines], "columns": dict(plan.columns), "encoding": plan.encoding,
    }  # fmt: skip


def _match(match: Match) -> dict[str, Any]:
    return {
        "line": match.row.line, "tracking": match.row.tracking, "of": match.entry.line.seq, "guest": match.entry.guest,
        "room": match.entry.room, "days": match.age.days, "estimated_minor": match.estimated, "billed_minor": match.row.amount,
        "difference_minor": match.difference, "over_by_true_up": match.over,
    }  # fmt: skip


def _told(plan: BillPlan, house: House) -> list[str]:
    count = many(len(plan.matches), "bill")
    head = f"{count} recorded" if plan.done else f"{count} to record (nothing is recorded yet)"
    told = [f"{head}: {_signed(plan.difference, house)} in all."] if plan.matches else ["Nothing is to be recorded."]
    told += columns(_rows(plan.matches, house))
    if plan.same:
        told.append(f"{many(len(plan.same), 'row')} recorded before.")
    told += rejects_told(plan.rejects)
    if plan.waiting:
        told.append(f"{many(len(plan.waiting), 'estimate')} still without a bill.")
    return told


def _rows(matches: Sequence[Match], house: House) -> list[tuple[str, ...]]:
    return [
        (
            f"line {m.entry.line.seq}", m.row.tracking, m.entry.guest, many(m.age.days, "day"),
            f"{house.money(m.estimated)} → {house.money(m.row.amount)}", _signed(m.difference, house),
            "above its cap with it" if m.over else "",
        )
        for m in matches
    ]  # fmt: skip


def _signed(minor: int, house: House) -> str:
    return f"+{house.money(minor)}" if minor > 0 else house.money(minor)
