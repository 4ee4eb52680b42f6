"""`rep`: who works here, in which role, with which PIN. Knows no gesture."""

from __future__ import annotations

from typing import Any

import click

from tracker.cli.options import WORDS, Family, acting, text_option
from tracker.cli.output import columns
from tracker.cli.station import Station, secret
from tracker.desk import access, people
from tracker.domain.people import Person, clean_initials
from tracker.domain.people import role as role_of


@click.group("rep", cls=Family)
def rep_command() -> None:
    """Who works here: add people, list them, change a role or a PIN, let them leave."""


@rep_command.command("add")
@click.argument("name", type=WORDS)
@text_option("--initials", "new", metavar="INITIALS", required=True, help="One to four letters; never given twice.")
@text_option("--role", metavar="ROLE", required=True, help="rep, lead or manager.")
@acting
@click.pass_obj
def _add(station: Station, name: str, new: str, role: str, initials: str, confirm: bool) -> None:
    """Add a person. The new PIN is asked for or read from LATITUDE_NEW_PIN."""
    rank, key = role_of(role), clean_initials(new)
    actor = station.actor(initials)
    access.require(actor, "people")
    pin = secret("LATITUDE_NEW_PIN", f"New PIN of {key}", twice=True)
    person = station.confirmed(
        confirm, lambda yes: people.add(station.ledger, name, key, rank, pin, actor, station.now, confirmed=yes)
    )
    _show(station, person, f"{person.initials} {person.name} joined as {person.role.value}.")


@rep_command.command("list")
@click.pass_obj
def _list(station: Station) -> None:
    """List everybody, those who have left last."""
    _ = station.house
    everybody = people.everybody(station.ledger)
    rows = columns((p.initials, p.name, p.role.value, "left" if p.retired else "") for p in everybody)
    station.show({"reps": [_plain(p) for p in everybody]}, rows)


@rep_command.command("role")
@click.argument("who", metavar="INITIALS", type=WORDS)
@text_option("--role", metavar="ROLE", required=True, help="rep, lead or manager.")
@acting
@click.pass_obj
def _role(station: Station, who: str, role: str, initials: str, confirm: bool) -> None:
    """Give a person another role from now on."""
    rank = role_of(role)
    actor = station.actor(initials)
    person = station.confirmed(
        confirm, lambda yes: people.change_role(station.ledger, who, rank, actor, station.now, confirmed=yes)
    )
    _show(station, person, f"{person.initials} is {person.role.value} now.")


@rep_command.command("pin")
@click.argument("who", metavar="INITIALS", type=WORDS)
@acting
@click.pass_obj
def _pin(station: Station, who: str, initials: str, confirm: bool) -> None:
    """Set a new PIN, one's own or, for a manager, anybody's. It is asked for or read from LATITUDE_NEW_PIN."""
    actor = station.actor(initials)
    pin = secret("LATITUDE_NEW_PIN", "New PIN", twice=True)
    person = station.confirmed(
        confirm, lambda yes: people.set_pin(station.ledger, who, pin, actor, station.now, confirmed=yes)
    )
    _show(station, person, f"{person.initials} has a new PIN.")


@rep_command.command("retire")
@click.argument("who", metavar="INITIALS", type=WORDS)
@acting
@click.pass_obj
def _retire(station: Station, who: str, initials: str, confirm: bool) -> None:
    """Let a person leave the house; their lines stay."""
    actor = station.actor(initials)
    person = station.confirmed(
        confirm, lambda yes: people.retire(station.ledger, who, actor, station.now, confirmed=yes)
    )
    _show(station, person, f"{person.initials} {person.name} has left; the initials are not given again.")


def _show(station: Station, person: Person, words: str) -> None:
    everybody = people.everybody(station.ledger)
    station.show({"rep": _plain(person), "reps": [_plain(p) for p in everybody]}, words)


def _plain(person: Person) -> dict[str, Any]:
    return {
        "initials": person.initials,
        "name": person.name,
        "role": person.role.value,
        "retired": person.retired,
    }
