"""`day` and `shift`: the business day and its shifts. Knows no report."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import click

from tracker.cli.options import Family, acting, text_option
from tracker.cli.output import columns, many
from tracker.cli.station import Station
from tracker.desk import days, shifts
from tracker.desk.days import BusinessDay
from tracker.desk.keep.backups import when_due
from tracker.desk.supplements.after import NOTHING, After, after_close
from tracker.domain.problems import Refused
from tracker.ledger import house as of_house
from tracker.ledger.house import Shift
from tracker.ledger.line import Line

F = TypeVar("F", bound=Callable[..., Any])


@click.group("day", cls=Family)
def day_command() -> None:
    """The hotel's business day."""


@day_command.command("show")
@click.pass_obj
def _day_show(station: Station) -> None:
    """Show the business day, and since when it is."""
    _show_day(station, days.show(station.ledger, station.now))


@day_command.command("roll")
@acting
@click.pass_obj
def _day_roll(station: Station, initials: str, confirm: bool) -> None:
    """Begin the next business day now, as the night audit does."""
    actor = station.actor(initials)
    _show_day(station, station.confirmed(confirm, lambda yes: days.roll(station.ledger, actor, station.now, yes)))


def _show_day(station: Station, day: BusinessDay) -> None:
    began = station.house.local(day.began)
    how = "rolled by the night audit" if day.rolled else "by the cutoff"
    other = "" if day.day == day.calendar else f"; the calendar says {day.calendar}"
    station.show(
        {
            "business_day": day.day.isoformat(), "began": began.isoformat(timespec="seconds"), "rolled": day.rolled,
            "calendar": day.calendar.isoformat(), "cutoff": station.house.cutoff.strftime("%H:%M"),
        },
        f"Business day {day.day}, since {began:%Y-%m-%d %H:%M} ({how}){other}.",
    )  # fmt: skip


@click.group("shift", cls=Family)
def shift_command() -> None:
    """Shifts: open, close, show, list; closing freezes the report."""


def _reading(command: F) -> F:
    return text_option("--as", "initials", metavar="INITIALS", help="Not needed: reading is for everybody.")(command)


@shift_command.command("open")
@acting
@click.pass_obj
def _open(station: Station, initials: str, confirm: bool) -> None:
    """Open the next shift; the first gesture opens one too."""
    actor = station.actor(initials)
    shift = station.confirmed(confirm, lambda yes: shifts.open_one(station.ledger, actor, station.now, yes))
    station.show(_plain(station, shift), f"Shift {shift.number} is open, from line {shift.first_seq}.")


@shift_command.command("close")
@text_option("--note", metavar="TEXT", default="", help="A few words for the next shift; they print on the report.")
@acting
@click.pass_obj
def _close(station: Station, note: str, initials: str, confirm: bool) -> None:
    """Close the open shift and freeze its report."""
    actor = station.actor(initials)
    shift, _ = station.confirmed(confirm, lambda yes: shifts.close(station.ledger, actor, station.now, note, yes))
    plain = _plain(station, shift)
    lines = [_line(station, plain), f"The report: `latitude report {shift.number} --out FILE.pdf`."]
    said = [
        (plain["carried"], "still to be approved"), (plain["estimates"], "an estimate until the bill is in"),
        (plain["promises"], "promised and not yet kept"),
    ]  # fmt: skip
    left = "; ".join(f"{', '.join(f'line {seq}' for seq in seqs)} {what}" for seqs, what in said if seqs)
    if left:
        lines.insert(1, f"Closed with exceptions, handed to the next shift: {left}.")
    backup, problem = when_due(station.ledger, station.now)
    if problem:
        lines.append(f"The shift is closed. {problem}")
    station.show({**plain, "backup": str(backup.file) if backup else None, "backup_problem": problem}, lines)


@shift_command.command("show")
@click.argument("number", type=int, required=False)
@_reading
@click.pass_obj
def _show(station: Station, number: int | None, initials: str | None) -> None:  # noqa: ARG001 - accepted, reading needs none
    """Show a shift, or the last one."""
    _ = station.house
    every = of_house.shifts(station.ledger)
    if number is None and not every:
        raise Refused("no_shift", "There is no shift yet: post a gesture or open a shift first.")
    plain = _plain(station, every[-1] if number is None else of_house.shift(station.ledger, number))
    after = after_close(station.ledger, every)[plain["shift"]]
    station.show(plain | after.plain(), [_line(station, plain), *_after(plain["shift"], after)])


@shift_command.command("list")
@_reading
@click.pass_obj
def _list(station: Station, initials: str | None) -> None:  # noqa: ARG001 - accepted, reading needs none
    """List all shifts, the last one last."""
    _ = station.house
    shifts_there = of_house.shifts(station.ledger)
    after = after_close(station.ledger, shifts_there)
    every = [_plain(station, shift) | after[shift.number].plain() for shift in shifts_there]
    last = every[-1] if every else {"shift": None, "first_seq": None, "last_seq": None, "totals": None}
    rows = columns(
        (
            f"{p['shift']}", p["opened_at"][:16].replace("T", " "), p["opened_by"], "open" if p["open"] else f"{p['closed_by']}",
            f"lines {p['first_seq']}-{p['last_seq']}", station.house.money(p["totals"]["value_minor"]),
            many(p["late_corrections"], "late correction") if p["late_corrections"] else "",
        )
        for p in every
    )  # fmt: skip
    station.show({**last, "shifts": every}, rows or "There is no shift yet.")


def _plain(station: Station, shift: Shift) -> dict[str, Any]:
    """A shift as a script reads it, as it stands when it opens or closes: nothing was corrected since."""
    house, closed = station.house, shift.closed
    last = station.ledger.last()
    last_seq = closed.seq if closed else last.seq if last else shift.first_seq
    return {
        "shift": shift.number, "open": closed is None, "first_seq": shift.first_seq, "last_seq": last_seq,
        "opened_at": house.local(shift.opened.at).isoformat(timespec="seconds"), "opened_by": shift.opened.actor,
        "closed_at": house.local(closed.at).isoformat(timespec="seconds") if closed else None,
        "closed_by": closed.actor if closed else None, **_left(closed),
        "business_day": (closed or shift.opened).business_day.isoformat(),
        "totals": shifts.totals(station.ledger, shift.first_seq, last_seq).plain(),
        **NOTHING.plain(),
    }  # fmt: skip


def _left(closed: Line | None) -> dict[str, Any]:
    """What a closed shift handed over, by line number: approvals (`carried`), estimates, promises."""
    found = {key: list(closed.body.get(key, ())) if closed else [] for key in ("carried", "estimates", "promises")}
    return found | {"with_exceptions": any(found.values())}


def _line(station: Station, plain: dict[str, Any]) -> str:
    sums, money = plain["totals"], station.house.money
    state = "is open" if plain["open"] else f"was closed by {plain['closed_by']}"
    return (
        f"Shift {plain['shift']} {state}: lines {plain['first_seq']}-{plain['last_seq']}, {many(sums['gestures'], 'gesture')} for"
        f" {many(sums['guests'], 'guest')}, {money(sums['value_minor'])} given, {money(sums['cost_minor'])} cost."
    )


def _after(number: int, after: After) -> list[str]:
    """What was corrected after the close, and how to print it."""
    if not after.late:
        return []
    told = many(len(after.numbers), "supplement") if after.numbers else "no supplement yet"
    which, who = after.next or after.last, " --as INITIALS" if after.next else ""
    how = f"`latitude report {number} --supplement {which} --out FILE.pdf{who}`"
    return [f"{many(after.late, 'late correction')} since, {told}: {how}."]
