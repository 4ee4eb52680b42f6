"""`autostart`: whether the desk opens when this account signs in to the computer. Needs no ledger."""

from __future__ import annotations

import click

from tracker.cli.options import Command
from tracker.cli.station import Station
from tracker.desk import autostart

_OPENS = "The desk opens when this account signs in"


@click.command("autostart", cls=Command)
@click.argument("what", metavar="[on|off|status]", type=click.Choice(["on", "off", "status"]), default="status")
@click.pass_obj
def autostart_command(station: Station, what: str) -> None:
    """Let the desk open when this account signs in to the computer, or not; without a word, say how it stands.

    Each account chooses for itself, without an administrator, whatever is set for all. What opens is the
    data folder of this command, also when --data-dir names it.
    """
    found = autostart.standing() if what == "status" else autostart.turn(what == "on", station.folder)
    whose = ", as an administrator set it for all" if found.for_all else ""
    words = f"{_OPENS}{whose} ({found.where})." if found.on else f"{_OPENS}: no. `latitude autostart on` lets it."
    station.show({"on": found.on, "where": found.where, "for_all": found.for_all}, words)
