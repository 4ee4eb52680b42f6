"""`rep`: who works here, in which role, with which PIN. Knows no gesture."""

from __future__ import annotations

from typing import Any

import click

from tracker.cli.commands.setting_up import KEEP_IT
from tracker.cli.options import WORDS, Command, Family, acting, confirming, text_option
from tracker.cli.output import columns
from tracker.cli.station import Station, secret
from tracker.desk import access, people, recovery
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


@rep_command.command("code")
@acting
@click.pass_obj
def _code(station: Station, initials: str, confirm: bool) -> None:
    """Make a new recovery code for the manager who asks; the one before is worth nothing any more."""
    actor = station.actor(initials)
    code = station.confirmed(confirm, lambda yes: recovery.make(station.ledger, actor, station.now, confirmed=yes))
    station.show({"recovery_code": code}, f"Recovery code of {actor.initials}: {code}. {KEEP_IT}")


@click.command("recover", cls=Command)
@text_option("--as", "initials", metavar="INITIALS", required=True, help="The manager who forgot the PIN.")
@confirming
@click.pass_obj
def recover_command(station: Station, initials: str, confirm: bool) -> None:
    """Set a new PIN by the recovery code. Both are asked for or read from LATITUDE_RECOVERY_CODE and LATITUDE_NEW_PIN."""
    _ = station.house
    known = access.person(station.ledger, initials)
    code = secret("LATITUDE_RECOVERY_CODE", f"Recovery code of {known.initials}")
    pin = secret("LATITUDE_NEW_PIN", f"New PIN of {known.initials}", twice=True)
    done = station.confirmed(
        confirm, lambda yes: recovery.recover(station.ledger, known.initials, code, pin, station.now, confirmed=yes)
    )
    station.show(
        {"recovered": done.person.initials, "recovery_code": done.code},
        [
            f"{done.person.initials} has a new PIN, and the code that was used is worth nothing any more.",
            f"Recovery code of {done.person.initials}: {done.code}. {KEEP_IT}",
        ],
    )
