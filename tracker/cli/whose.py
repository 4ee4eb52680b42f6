"""Whose stay a command means: by room, name or id. Guesses nothing; knows no command."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import click

from tracker.cli.options import text_option
from tracker.cli.station import Station
from tracker.desk import guests
from tracker.domain.problems import Refused
from tracker.domain.stay import Stay

F = TypeVar("F", bound=Callable[..., Any])


def whose(command: F) -> F:
    """The options `--room`, `--guest` and `--stay`."""
    for option in (
        text_option("--stay", metavar="ID", help="The stay's id, instead of room and name."),
        text_option(
            "--guest", metavar="NAME", help="The guest's name, to tell apart who shares a room, or for a caller."
        ),
        text_option("--room", metavar="ROOM", help="The guest's room."),
    ):
        command = option(command)
    return command


def meant(station: Station, room: str | None, guest: str | None, stay: str | None = None) -> Stay:
    """The stay that the options name. Refused when they name nobody, or several."""
    _ = station.house
    if stay:
        return guests.get(station.ledger, stay.strip())
    if not (room or guest):
        raise click.UsageError("Say whose stay it is: --room, --guest or --stay.")
    return guests.meant(station.ledger, room or "", guest or "", station.now)


def named(station: Station, who: str) -> Stay:
    """The stay that one word names: a room or an id, else a name. Refused as `meant`."""
    try:
        return meant(station, who, None)
    except Refused as refusal:
        if refusal.code not in ("unknown_guest", "bad_room"):
            raise
        return meant(station, None, who)
