"""`guest erase` and `guest retention`: forgetting guests, at their request and by policy. Asks first; knows no table."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

import click

from tracker.cli.options import WORDS, Command, acting, confirming, text_option
from tracker.cli.output import columns, many
from tracker.cli.station import Station
from tracker.cli.whose import meant, named, whose
from tracker.desk.erasing import of_logs, retention
from tracker.desk.erasing.erasure import Erased, Going, erase, look
from tracker.desk.erasing.retention import Due, Ran, Retention
from tracker.domain.problems import Refused
from tracker.domain.stopping import Stopped

LISTED = 50
"""So many stays are told to a person; `--json` has them all."""


@click.command("erase", cls=Command)
@click.argument("who", metavar="[ROOM|NAME|STAY]", type=WORDS, required=False)
@whose
@text_option("--reason", metavar="TEXT", default="", help="Why, without the guest's name: it stays on record.")
@click.option("--all-visits", is_flag=True, help="The other visits under the same name too.")
@click.option(
    "--also",
    metavar="LINE",
    type=int,
    multiple=True,
    help="The text of this line too, which has a part of the name alone: look at it first.",
)
@acting
@click.pass_obj
def erase_command(
    station: Station, who: str | None, room: str | None, stay: str | None, guest: str | None, reason: str,
    all_visits: bool, also: tuple[int, ...], initials: str, confirm: bool,
) -> None:  # fmt: skip
    """Erase a guest for good: names, booking, rooms, notes, label texts, drafts. Amounts stay; the journal says who did it."""
    ledger = station.ledger
    try:
        known = named(station, who) if who else meant(station, room, guest, stay)
    except Refused as refusal:
        name = who or (guest if not room and not also else None)
        if refusal.code != "unknown_guest" or not name:
            raise
        try:
            _erase_named(station, name, reason, initials, confirm=confirm)
        except Refused as nobody:
            raise (refusal if nobody.code in ("unknown_guest", "bad_name") else nobody) from None
        return
    with station.stoppable("Reading") as told:
        going = look(ledger, [known.id], station.now, told)
    stays = [known.id, *(visit.id for visit in going.visits)] if all_visits else [known.id]
    actor = station.actor(initials)

    def do(yes: Collection[str]) -> Erased:
        with station.stoppable("Erasing") as told:
            return erase(ledger, stays, actor, station.now, reason, confirmed=yes, told=told, also=also)

    done = station.confirmed(confirm, do)
    station.show(_plain(done), _told(done, going, all_visits=all_visits, also=also))


def _erase_named(station: Station, name: str, reason: str, initials: str, *, confirm: bool) -> None:
    """Who stands in no register may be known from an old log."""
    with station.stoppable("Reading") as told:
        going = of_logs.look_named(station.ledger, name, station.now, told)
    actor = station.actor(initials)

    def do(yes: Collection[str]) -> Erased:
        with station.stoppable("Erasing") as told:
            return of_logs.erase_named(station.ledger, name, actor, station.now, reason, confirmed=yes, told=told)

    done = station.confirmed(confirm, do)
    station.show(_plain(done), _told(done, going, all_visits=False))


def _plain(done: Erased) -> dict[str, Any]:
    gone = done.gone
    return {
        "stays": [line.stay for line in done.lines], "lines": [line.seq for line in done.lines], "names": gone.names,
        "rooms": gone.rooms, "texts": gone.texts, "elsewhere": gone.elsewhere, "drafts": gone.drafts,
        "backups_until": done.backups_until,
    }  # fmt: skip


def _told(done: Erased, going: Going, *, all_visits: bool, also: Collection[int] = ()) -> list[str]:
    gone = done.gone
    numbers = ", ".join(str(line.seq) for line in done.lines)
    told = [
        f"Erased: {many(gone.names, 'name')}, {many(gone.rooms, 'room')}, the texts of {many(gone.texts + gone.elsewhere, 'line')}"
        f" and {many(gone.drafts, 'draft')}; on record as line {numbers}.",
        f"Backups can hold the name until the first one from {done.backups_until} on. Exported files and paper are not reached.",
    ]
    if going.visits and not all_visits:
        told.append(f"{many(len(going.visits), 'other visit')} under the same name stay: --all-visits erases them too.")
    kept = [text.seq for text in going.alone if text.seq not in also]
    if kept:
        told.append(
            f"A part of the name alone stays in the text of line {', '.join(map(str, kept))}: look at it (--also erases such a text with the guest)."
        )
    return told


@click.command("retention", cls=Command)
@click.option("--months", type=int, metavar="N", help="From now on keep guests so many months after departure.")
@click.option("--run", is_flag=True, help="Erase all who are due; what they are is asked first.")
@text_option("--as", "initials", metavar="INITIALS", help="Who does it; needed with --months and --run.")
@confirming
@click.pass_obj
def retention_command(station: Station, months: int | None, run: bool, initials: str | None, confirm: bool) -> None:
    """Who is due to be erased by the house's retention; nothing is erased without --run."""
    _ = station.house
    if months is not None and run:
        raise click.UsageError("Give --months or --run, not both: look at who is due in between.")
    if (months is not None or run) and initials is None:
        raise click.UsageError("Missing option '--as': say who does it.")
    if run and initials is not None:
        _run(station, initials, confirm)
        return
    if months is not None and initials is not None:
        actor = station.actor(initials)
        station.confirmed(
            confirm, lambda yes: retention.set_months(station.ledger, months, actor, station.now, confirmed=yes)
        )
    stands = retention.preview(station.ledger, station.now)
    station.show(_stands(stands), _stands_told(stands))


def _run(station: Station, initials: str, confirm: bool) -> None:
    actor = station.actor(initials)

    def do(yes: Collection[str]) -> Ran:
        with station.stoppable("Stays", share=False) as told:
            return retention.run(station.ledger, actor, station.now, confirmed=yes, told=told)

    ran = station.confirmed(confirm, do)
    if ran.stopped is not None:
        raise Stopped("stopped", ran.stopped, erased=len(ran.lines), left=ran.left)
    held = f" {many(len(ran.held), 'stay')} held back: settle what is open first." if ran.held else ""
    result = {
        "erased": len(ran.lines), "elsewhere": ran.elsewhere, "batch": ran.batch, "old_log_lines": ran.old.erased,
    }  # fmt: skip
    record = f", on record as lines {ran.lines[0].seq} to {ran.lines[-1].seq}" if ran.lines else ""
    old = f" Names and notes of {many(ran.old.erased, 'line')} of old logs erased." if ran.old.erased else ""
    station.show(
        {**_stands(retention.preview(station.ledger, station.now)), **result},
        f"{many(len(ran.lines), 'stay')} erased{record}.{held}{old}",
    )


def _stands(stands: Retention) -> dict[str, Any]:
    last = stands.last
    return {
        "months": stands.months, "until": stands.until, "due": [_due(d) for d in stands.due],
        "held": [_due(d) for d in stands.held], "due_old_log_lines": stands.old, "oldest": stands.oldest, "backups_until": stands.backups_until,
        "last_run": {"business_day": last.day, "by": last.by, "stays": last.stays} if last else None,
    }  # fmt: skip


def _due(due: Due) -> dict[str, Any]:
    stay = due.stay
    return {
        "stay": stay.id, "name": stay.guest, "room": stay.room, "ended": due.ended,
        "open": [{"kind": m.kind, "seq": m.seq or None} for m in due.held],
    }  # fmt: skip


def _stands_told(stands: Retention) -> list[str]:
    told = [
        f"Guests are kept {stands.months} months after departure: {many(len(stands.due), 'stay')} that ended on or before"
        f" {stands.until} {'is' if len(stands.due) == 1 else 'are'} due to be erased."
    ]
    told += columns((str(d.ended), d.stay.room or "–", d.stay.guest, d.stay.id) for d in stands.due[:LISTED])
    told += [f"and {len(stands.due) - LISTED:,} more"] if len(stands.due) > LISTED else []
    if stands.held:
        told.append(f"{many(len(stands.held), 'stay')} held back:")
        told += columns((str(d.ended), d.stay.guest, d.held[0].sentence) for d in stands.held[:LISTED])
    if stands.old:
        told.append(
            f"Names and notes of {many(stands.old, 'line')} of old logs, dated until {stands.until}, are due too."
        )
    if stands.due or stands.old:
        told.append("`latitude guest retention --run --as INITIALS` erases them.")
    return told
