"""`reverse`, `true-up`, `approve` and `decline`: what happens to a line afterwards. Knows no rule of its own."""

from __future__ import annotations

from pathlib import Path

import click

from tracker.cli.answers import beside, line_plain, reversed_plain
from tracker.cli.commands.carrier_bills import bring_bills
from tracker.cli.files import MARKS, columns_option, decimal_option, mapping_of
from tracker.cli.options import Command, acting, confirming, text_option
from tracker.cli.output import columns, many
from tracker.cli.station import Station
from tracker.desk import access, approvals, corrections, gestures, guests, true_ups
from tracker.domain.cap import Verdict
from tracker.domain.money import parse_amount
from tracker.ledger import house as of_house


@click.command("reverse", cls=Command)
@click.argument("seq", type=int)
@text_option(
    "--reason",
    metavar="REASON",
    required=True,
    help="entered wrong, not delivered, returned, left early, or a few words.",
)
@text_option("--amount", metavar="AMOUNT", help="How much comes back, when not all of it does.")
@acting
@click.pass_obj
def reverse_command(station: Station, seq: int, reason: str, amount: str | None, initials: str, confirm: bool) -> None:
    """Take a line back; both lines stay in the journal."""
    house = station.house
    back = None if amount is None else parse_amount(amount, house.currency)
    actor = station.actor(initials)
    done = station.confirmed(
        confirm,
        lambda yes: corrections.reverse(station.ledger, seq, reason, actor, station.now, amount=back, confirmed=yes),
    )
    total = -(done.line.amount or 0) * (done.line.nights or 1)
    late = " as a late correction" if done.late else ""
    station.show(reversed_plain(done), f"Line {done.line.seq} takes back {house.money(total)} of line {seq}{late}.")


@click.command("true-up", cls=Command)
@click.argument("seq", type=int, required=False)
@text_option("--billed", metavar="AMOUNT", help="What the bill says.")
@click.option(
    "--bills", metavar="FILE", type=click.Path(path_type=Path), help="A carrier's file (CSV): all its bills, or none."
)
@click.option("--dry-run", is_flag=True, help="With --bills: show every difference and record nothing.")
@columns_option
@decimal_option()
@text_option(
    "--as", "initials", metavar="INITIALS", help="Who enters it; the PIN is asked for or read from LATITUDE_PIN."
)
@confirming
@click.pass_obj
def true_up_command(
    station: Station, seq: int | None, billed: str | None, bills: Path | None, dry_run: bool, given: tuple[str, ...],
    decimal: str | None, initials: str | None, confirm: bool,
) -> None:  # fmt: skip
    """Enter the bill for an estimate. Without a line number: the estimates that still wait for theirs, oldest first."""
    house = station.house
    if bills is not None:
        if seq is not None or billed is not None:
            raise click.UsageError("Give a line with --billed, or --bills, not both.")
        bring_bills(station, bills, dry_run, mapping_of(given), MARKS.get(decimal or ""), initials, confirm)
        return
    if seq is None:
        if billed is not None:
            raise click.UsageError("A bill is for one line: say which, such as `true-up 412 --billed 14.37`.")
        _estimates(station)
        return
    if billed is None or initials is None:
        raise click.UsageError("A bill needs --billed and --as.")
    amount = parse_amount(billed, house.currency)
    actor = station.actor(initials)
    done = station.confirmed(
        confirm, lambda yes: true_ups.true_up(station.ledger, seq, amount, actor, station.now, yes)
    )
    over = " It is above its cap with that (over by true-up)." if done.over else ""
    was = "was" if done.repeated else f"was {house.money(done.estimated)} and is"
    again = " already: nothing was added" if done.repeated else ""
    station.show(
        {
            **line_plain(done.line), "verdict": Verdict.WITHIN.value, "pending": False, "of": seq, "over_by_true_up": done.over,
            "estimated_minor": done.estimated, "billed_minor": done.billed, "repeated": done.repeated,
        },
        f"Line {done.line.seq}: line {seq} {was} {house.money(done.billed)} by its bill{again}.{over}",
    )  # fmt: skip


def _estimates(station: Station) -> None:
    house = station.house
    found = true_ups.waiting(station.ledger, station.now)
    plain = [
        {
            "seq": e.entry.line.seq, "guest": e.entry.guest, "room": e.entry.room, "amount_minor": e.entry.line.amount,
            "business_day": e.entry.line.business_day.isoformat(), "days": e.age.days, "old": e.old,
            "tracking": e.entry.texts.get("tracking", ""),
        }
        for e in found
    ]  # fmt: skip
    rows = columns(
        (
            f"line {e.entry.line.seq}", e.entry.room or "–", e.entry.guest, house.money(e.entry.line.amount or 0),
            many(e.age.days, "day") + (", older than 30" if e.old else ""),
        )
        for e in found
    )  # fmt: skip
    station.show({"estimates": plain}, rows or "No estimate waits for its bill.")


@click.command("approve", cls=Command)
@click.argument("seq", type=int)
@acting
@click.pass_obj
def approve_command(station: Station, seq: int, initials: str, confirm: bool) -> None:
    """Approve a gesture that waits for somebody with more authority."""
    _resolve(station, seq, initials, confirm, granted=True)


@click.command("decline", cls=Command)
@click.argument("seq", type=int)
@acting
@click.pass_obj
def decline_command(station: Station, seq: int, initials: str, confirm: bool) -> None:
    """Decline a gesture that waits for approval; its headroom comes back."""
    _resolve(station, seq, initials, confirm, granted=False)


def _resolve(station: Station, seq: int, initials: str, confirm: bool, *, granted: bool) -> None:
    actor = station.actor(initials)
    access.require(actor, "approve")
    across = station.across if granted else None
    line = station.confirmed(
        confirm,
        lambda yes: approvals.resolve(
            station.ledger, seq, actor, station.now, granted=granted, confirmed=yes, across=across
        ),
    )
    rep = of_house.people(station.ledger)[line.rep or ""]
    stay = guests.get(station.ledger, line.stay or "")
    standing = gestures.standing(station.ledger, rep, stay, line.business_day)
    figures = beside(standing) if standing is not None else {"remaining_minor": None}
    verdict = Verdict.NEEDS_APPROVAL if granted else Verdict.REFUSED
    result = {
        **figures, **line_plain(line), "verdict": verdict.value, "pending": False, "of": seq,
        "state": "approved" if granted else "declined",
    }  # fmt: skip
    station.show(result, f"Line {seq} is {'approved' if granted else 'declined'} by {line.approver} (line {line.seq}).")
