"""`cap` and `policy`: dated caps by role, and sole-lead mode. Knows no gesture."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import click

from tracker.cli.commands.papers import printed, write
from tracker.cli.options import DAY, WORDS, Command, Family, acting, text_option
from tracker.cli.output import columns
from tracker.cli.station import Station
from tracker.desk import guests, policy
from tracker.desk.papers.policy_card import card_now
from tracker.desk.signing import keys
from tracker.domain.cap import Basis, Cap
from tracker.domain.facts import Paper
from tracker.domain.money import parse_amount
from tracker.domain.people import role as role_of


@click.group("cap", cls=Family)
def cap_command() -> None:
    """The most a role may give one guest in one business day."""


@cap_command.command("set", context_settings={"ignore_unknown_options": True})  # -5 is a bad amount, not an option
@click.argument("amount", metavar="AMOUNT|none", type=WORDS)
@text_option("--role", metavar="ROLE", required=True, help="rep, lead or manager.")
@click.option("--from", "since", metavar="DATE", type=DAY, help="The first business day it holds; without it, at once.")
@click.option(
    "--basis", type=click.Choice([b.value for b in Basis]), help="For each guest, or for the party that shares a stay."
)
@acting
@click.pass_obj
def _set(
    station: Station, amount: str, role: str, since: date | None, basis: str | None, initials: str, confirm: bool
) -> None:
    """Set a role's cap from a day on; “none” is no limit."""
    rank, money = role_of(role), station.house.currency
    minor = None if amount.strip().lower() in policy.NO_LIMIT else parse_amount(amount, money)
    actor = station.actor(initials)
    cap = station.confirmed(
        confirm,
        lambda yes: policy.set_cap(
            station.ledger, rank, minor, actor, station.now, since, Basis(basis) if basis else None, confirmed=yes
        ),
    )
    said = f"From {cap.since} a {cap.role.value} may give {_amount(station, cap)} a {cap.basis.value} a day."
    station.show({"cap": _plain(cap), "caps": [_plain(c) for c in _caps(station)]}, said)


@cap_command.command("show")
@click.pass_obj
def _show(station: Station) -> None:
    """Show the caps in force, and those that begin later."""
    caps = _caps(station)
    rows = columns((c.role.value, _amount(station, c), f"a {c.basis.value} a day", f"from {c.since}") for c in caps)
    station.show({"caps": [_plain(c) for c in caps]}, rows)


@click.group("policy", cls=Family)
def policy_command() -> None:
    """House rules beside the caps."""


@policy_command.command("sole-lead", cls=Command)
@click.argument("state", metavar="on|off", type=click.Choice(["on", "off"]))
@acting
@click.pass_obj
def _sole_lead(station: Station, state: str, initials: str, confirm: bool) -> None:
    """Let a lead who works alone approve an own entry; such approvals print boxed."""
    actor = station.actor(initials)
    station.confirmed(
        confirm, lambda yes: policy.set_sole_lead(station.ledger, state == "on", actor, station.now, confirmed=yes)
    )
    said = "A lead may approve an own entry now." if state == "on" else "Nobody approves an own entry now."
    station.show({"sole_lead": state == "on"}, said)


@policy_command.command("sign", cls=Command)
@click.argument("state", metavar="on|off", type=click.Choice(["on", "off"]))
@acting
@click.pass_obj
def _sign(station: Station, state: str, initials: str, confirm: bool) -> None:
    """Sign documents with a key of this desk, which is made the first time and kept in the data folder."""
    actor = station.actor(initials)
    key = station.confirmed(
        confirm, lambda yes: keys.turn(station.ledger, state == "on", actor, station.now, confirmed=yes)
    )
    said = f"Documents are signed from now on, with the key {keys.shown(key)}." if key else "No document is signed now."
    station.show({"signing": bool(key), "fingerprint": key or None}, said)


@policy_command.command("card", cls=Command)
@printed
@click.pass_obj
def _card(station: Station, out: Path, paper: Paper | None) -> None:
    """Write the card of who may give and approve how much, to laminate; it bears its version."""
    _ = station.house
    facts = card_now(station.ledger, station.now)
    write(station, facts, out, paper, version=facts.version, since=facts.since.isoformat())


def _caps(station: Station) -> list[Cap]:
    today = guests.today(station.ledger, station.house, station.now)
    return policy.caps_now(station.ledger, today)


def _amount(station: Station, cap: Cap) -> str:
    return "any amount" if cap.amount is None else station.house.money(cap.amount)


def _plain(cap: Cap) -> dict[str, Any]:
    return {
        "role": cap.role.value,
        "cap_minor": cap.amount,
        "basis": cap.basis.value,
        "from": cap.since.isoformat(),
    }
