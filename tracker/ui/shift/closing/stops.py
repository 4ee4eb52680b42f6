"""What each step of a close holds, in finished words. Pure; reads nothing and draws nothing."""

from __future__ import annotations

from dataclasses import dataclass

from tracker.desk.shift_page import ShiftView
from tracker.ui.language import counted
from tracker.ui.shift.now import matters
from tracker.ui.shift.words import tr
from tracker.ui.widgets import LineRow

NOTE, REPORT = 3, 4
"""The places of the two steps that hold no lines."""


@dataclass(frozen=True)
class Stop:
    """One step: its name, in few words what it holds, its lines, and how many of them are open.

    `quiet` is what is said in place of lines, and why that is good.
    """

    name: str
    holds: str
    rows: tuple[LineRow, ...] = ()
    open: int = 0
    quiet: tuple[str, str] = ("", "")


def stops(view: ShiftView, note: str) -> tuple[Stop, ...]:
    """The five steps; `note` is what is written for the next shift."""
    looks, owed, books = matters.to_look_at(view), matters.owed(view), matters.to_reconcile(view)
    shown = {row.seq for row in looks}
    older = sum(line.seq not in shown for line in view.estimates)
    older += len(view.postings) if view.marks_postings else 0
    return (
        Stop(
            tr("Exceptions"), counted("1 to look at", "{n} to look at", len(looks)) if looks else tr("nothing"), tuple(looks), len(looks),
            (tr("Nothing out of the ordinary"), tr("No approval waits, nothing is over a cap, after a stay or there twice.")),
        ),
        Stop(
            tr("Promises"), counted("1 is open", "{n} are open", len(owed)) if owed else tr("nothing"), tuple(owed), len(owed),
            (tr("Nothing is owed to anybody"), tr("Every promise was kept, or its end is written down.")),
        ),
        Stop(
            tr("Reconciliation"), counted("1 to settle", "{n} to settle", len(books)) if books else tr("nothing"), tuple(books), older,
            (tr("The books agree"), tr("Every estimate has its bill, and everything is posted in the property system.")),
        ),
        Stop(tr("Handover note"), tr("written") if note.strip() else tr("empty")),
        Stop(tr("Report"), tr("frozen at the close")),
    )  # fmt: skip


def first_stop(found: tuple[Stop, ...]) -> int:
    """Where a close begins: at the first thing that is open, or at once at the report."""
    return next((place for place, stop in enumerate(found) if stop.open), REPORT)


def next_stop(found: tuple[Stop, ...], place: int) -> int:
    """The step after this one, past those where nothing is open; whoever leaves something open may want to say why."""
    return next((n for n in range(place + 1, NOTE) if found[n].open), NOTE if place < NOTE else REPORT)


def stop_before(found: tuple[Stop, ...], place: int) -> int | None:
    """The step before this one, None when that is outside the close."""
    if place > first_stop(found) and place > NOTE:
        return NOTE
    return next((n for n in range(place - 1, -1, -1) if found[n].open), None)
