"""`guest`: the stays of the house; adding, importing, finding, moving, leaving. Knows no cap."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, Literal, TypeVar

import click

from tracker.cli.answers import stay_plain
from tracker.cli.commands.forgetting import erase_command, retention_command
from tracker.cli.commands.merging import attach_command, merge_command, split_command
from tracker.cli.files import columns_option, hinted, mapping_of
from tracker.cli.options import DAY, WORDS, Family, text_option
from tracker.cli.output import columns
from tracker.cli.station import Station
from tracker.cli.whose import meant, named, whose
from tracker.desk import access, guests, house_import
from tracker.desk.house_import import ImportPlan, Planned
from tracker.domain.stay import Stay

F = TypeVar("F", bound=Callable[..., Any])
LISTED = 50
"""So many rows are told to a person; `--json` has them all."""


def _perhaps_acting(command: F) -> F:
    return text_option("--as", "initials", metavar="INITIALS", help="Who does it; when given, the PIN is checked.")(
        command
    )


@click.group("guest", cls=Family)
def guest_command() -> None:
    """The guests of the house: add, import, find, move, leave, merge, erase."""


for _command in (erase_command, retention_command, merge_command, attach_command, split_command):
    guest_command.add_command(_command)


@guest_command.command("add")
@click.argument("name", type=WORDS)
@text_option("--room", metavar="ROOM", default="", help="The room; without one it is a caller.")
@click.option("--until", metavar="DATE", type=DAY, help="The day of departure.")
@click.option("--arrival", metavar="DATE", type=DAY, help="The day of arrival; today when left out.")
@text_option("--confirmation", metavar="TEXT", help="The booking's confirmation number.")
@text_option("--reading", metavar="NAME", help="How the name is read, to be found by it.")
@_perhaps_acting
@click.pass_obj
def _add(
    station: Station, name: str, room: str, until: date | None, arrival: date | None, confirmation: str | None,
    reading: str | None, initials: str | None,
) -> None:  # fmt: skip
    """Add a guest who has arrived, or who calls."""
    by = _check(station, initials)
    new = guests.NewGuest(name, room, until, arrival, confirmation, reading)
    stay = guests.add(station.ledger, new, station.now, by)
    _show(
        station, stay, f"{stay.guest} is in room {stay.room}." if stay.room else f"{stay.guest} is known as a caller."
    )


@guest_command.command("find")
@click.argument("text", type=WORDS)
@click.pass_obj
def _find(station: Station, text: str) -> None:
    """Find guests by room, name or confirmation; those in house first."""
    day = guests.today(station.ledger, station.house, station.now)
    found = guests.find(station.ledger, text, station.now)
    rows = columns(
        (s.room or "–", s.guest, "in house" if s.in_house(day) else "left" if s.has_left(day) else "", s.id)
        for s in found
    )
    station.show({"guests": [stay_plain(s, day) for s in found]}, rows or "Nobody was found.")


@guest_command.command("move")
@click.argument("who", metavar="[ROOM|NAME|STAY]", type=WORDS, required=False)
@whose
@text_option(
    "--to", "to", metavar="ROOM", help="The new room; when the guest is named otherwise, --room may say it too."
)
@_perhaps_acting
@click.pass_obj
def _move(
    station: Station, who: str | None, room: str | None, stay: str | None, guest: str | None, to: str | None,
    initials: str | None,
) -> None:  # fmt: skip
    """Move a guest to another room; the stay and its headroom go along."""
    by = _check(station, initials)
    if to is None and (who or stay or guest):
        room, to = None, room
    if to is None:
        raise click.UsageError("Missing option '--to': say which room is the new one.")
    known = named(station, who) if who else meant(station, room, guest, stay)
    moved = guests.move(station.ledger, known.id, to, station.now, by)
    _show(station, moved, f"{moved.guest} is in room {moved.room} now.")


@guest_command.command("leave")
@click.argument("who", metavar="[ROOM|NAME|STAY]", type=WORDS, required=False)
@whose
@_perhaps_acting
@click.pass_obj
def _leave(
    station: Station, who: str | None, room: str | None, stay: str | None, guest: str | None, initials: str | None
) -> None:
    """Mark a guest as left."""
    by = _check(station, initials)
    known = named(station, who) if who else meant(station, room, guest, stay)
    gone = guests.leave(station.ledger, known.id, station.now, by)
    _show(station, gone, f"{gone.guest} has left.")


@guest_command.command("import")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--dry-run", is_flag=True, help="Say what would change, and change nothing.")
@click.option(
    "--dates", type=click.Choice(["dmy", "mdy"]), help="How dates such as 03/04/2026 are read: day or month first."
)
@columns_option
@click.option("--mark-gone", is_flag=True, help="Mark guests who are no longer on the list as left.")
@_perhaps_acting
@click.pass_obj
def _import(
    station: Station,
    file: Path,
    dry_run: bool,
    dates: Literal["dmy", "mdy"] | None,
    given: tuple[str, ...],
    mark_gone: bool,
    initials: str | None,
) -> None:
    """Import the in-house list (CSV), all of it or nothing. It is read as the property system exports it."""
    by = _check(station, initials)
    plan = _planned(station, file, dry_run, dates, mapping_of(given), mark_gone, by)
    station.show(_imported(plan, dry_run, mark_gone), _told(plan, dry_run))


def _planned(
    station: Station, file: Path, dry_run: bool, dates: Literal["dmy", "mdy"] | None, mapping: dict[str, str],
    mark_gone: bool, by: str | None,
) -> ImportPlan:  # fmt: skip
    with hinted():
        return house_import.import_list(
            station.ledger, house_import.read_file(station.ledger, file), station.now, dry_run=dry_run, date_order=dates,
            mapping=mapping or None, mark_gone=mark_gone, by=by, progress=station.progress("Rows"),
        )  # fmt: skip


def _imported(plan: ImportPlan, dry_run: bool, mark_gone: bool) -> dict[str, Any]:
    return {
        "imported": len(plan.new) + len(plan.changed), "rejected": len(plan.rejects), "dry_run": dry_run,
        "new": len(plan.new), "changed": len(plan.changed), "same": len(plan.same),
        "gone": len(plan.gone), "marked_gone": mark_gone and not dry_run,
        "rows": [_row(p, "changed" if p.stay else "new") for p in (*plan.new, *plan.changed)],
        "rejects": [{"line": r.line, "reason": r.reason, "text": r.text} for r in plan.rejects],
        "gone_guests": [{"stay": s.id, "name": s.guest, "room": s.room} for s in plan.gone],
        "columns": dict(plan.columns), "encoding": plan.encoding, "date_order": plan.date_order,
    }  # fmt: skip


def _row(planned: Planned, state: str) -> dict[str, Any]:
    stay = planned.stay.id if planned.stay else None
    row = planned.row
    return {
        "line": row.line, "state": state, "name": row.name, "room": row.room, "stay": stay, "changes": list(planned.changes)
    }  # fmt: skip


def _told(plan: ImportPlan, dry_run: bool) -> list[str]:
    verb = "Would bring in" if dry_run else "Brought in"
    lines = [
        f"{verb} {len(plan.new):,} new and {len(plan.changed):,} changed; {len(plan.same):,} were known; {len(plan.rejects):,} were rejected."
    ]
    if dry_run:
        read_as = ", ".join(f"“{header}” as {field.replace('_', ' ')}" for field, header in plan.columns.items())
        lines.append(f"Columns are read so: {read_as}.")
    lines += [f"  line {p.row.line}: {p.row.name}: {', '.join(p.changes)}" for p in plan.changed[:LISTED]]
    lines += [f"  line {r.line} rejected: {r.reason}" for r in plan.rejects[:LISTED]]
    if plan.gone:
        lines.append(f"{len(plan.gone):,} in house are not on the list; --mark-gone marks them as left.")
    return lines


def _check(station: Station, initials: str | None) -> str | None:
    """The initials of whoever acts, the PIN checked; None when nobody is named."""
    _ = station.house
    if initials is None:
        return None
    actor = station.actor(initials)
    access.require(actor, "guests")
    return actor.initials


def _show(station: Station, stay: Stay, words: str) -> None:
    day = guests.today(station.ledger, station.house, station.now)
    station.show({"stay": stay.id, "guest": stay_plain(stay, day)}, words)
