"""`reverse`, `approve` and `decline`: what happens to a line afterwards. Knows no rule of its own."""

from __future__ import annotations

import click

from tracker.cli.answers import beside, line_plain, reversed_plain
from tracker.cli.options import Command, acting, text_option
from tracker.cli.station import Station
from tracker.desk import access, approvals, corrections, gestures, guests
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
    line = station.confirmed(
        confirm,
        lambda yes: approvals.resolve(station.ledger, seq, actor, station.now, granted=granted, confirmed=yes),
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
