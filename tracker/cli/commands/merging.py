"""`guest merge`, `attach` and `split`: two stays that are one guest, and the way back. Knows no rule of its own."""

from __future__ import annotations

from typing import Any

import click

from tracker.cli.answers import stay_plain
from tracker.cli.options import WORDS, Command, acting
from tracker.cli.station import Station
from tracker.cli.whose import named
from tracker.desk import guests, merging
from tracker.desk.merging import Merged
from tracker.domain.stay import Stay


@click.command("merge", cls=Command)
@click.argument("other", metavar="ROOM|NAME|STAY", type=WORDS)
@click.option("--into", metavar="ROOM|NAME|STAY", type=WORDS, required=True, help="The stay that stands for both.")
@acting
@click.pass_obj
def merge_command(station: Station, other: str, into: str, initials: str, confirm: bool) -> None:
    """Say that two stays are one guest's: from now on they count together. Each keeps its lines; `guest split` undoes it."""
    going, keeping = named(station, other), named(station, into)
    actor = station.actor(initials)
    done = station.confirmed(
        confirm, lambda yes: merging.merge(station.ledger, going.id, keeping.id, actor, station.now, yes)
    )
    _show(station, done, going)


@click.command("attach", cls=Command)
@click.argument("caller", metavar="NAME|STAY", type=WORDS)
@click.option(
    "--to", "into", metavar="ROOM|NAME|STAY", type=WORDS, required=True, help="The stay the caller belongs to."
)
@acting
@click.pass_obj
def attach_command(station: Station, caller: str, into: str, initials: str, confirm: bool) -> None:
    """Attach a caller to a stay: what was given on the phone counts for the guest in the room."""
    going, keeping = named(station, caller), named(station, into)
    actor = station.actor(initials)
    done = station.confirmed(
        confirm, lambda yes: merging.attach(station.ledger, going.id, keeping.id, actor, station.now, yes)
    )
    _show(station, done, going)


@click.command("split", cls=Command)
@click.argument("stay", metavar="STAY", type=WORDS)
@acting
@click.pass_obj
def split_command(station: Station, stay: str, initials: str, confirm: bool) -> None:
    """Undo a merge: the stay of that id is a guest of its own again."""
    _ = station.house
    actor = station.actor(initials)
    line = station.confirmed(confirm, lambda yes: merging.split(station.ledger, stay.strip(), actor, station.now, yes))
    known = guests.get(station.ledger, stay.strip())
    station.show(
        {"seq": line.seq, "stay": known.id, "was_in": line.body["into"]},
        f"{known.guest} is a guest of its own again (line {line.seq}).",
    )


def _show(station: Station, done: Merged, going: Stay) -> None:
    day = guests.today(station.ledger, station.house, station.now)
    result: dict[str, Any] = {
        "seq": done.line.seq, "stay": done.stay.id, "other": going.id, "guest": stay_plain(done.stay, day),
        "over": [{"rep": rep, "over_by_minor": by} for rep, by in done.over],
    }  # fmt: skip
    told = [f"{going.guest} ({going.id}) and {done.stay.guest} count as one guest now (line {done.line.seq})."]
    told += [f"{rep} is over by {station.house.money(by)} by this merge; nobody did wrong." for rep, by in done.over]
    station.show(result, told)
