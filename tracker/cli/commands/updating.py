"""`update`: a newer version of the program from a stick. Knows no form of the file."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from tracker.cli.options import Command, text_option
from tracker.cli.station import Station
from tracker.desk.update import keys, updating
from tracker.desk.update.offered import Offer
from tracker.desk.update.place import Place, here
from tracker.domain.people import Person
from tracker.domain.problems import Refused
from tracker.domain.sentences import Sentence
from tracker.domain.stopping import WHOLE


@click.command("update", cls=Command)
@click.argument("source", metavar="FILE-OR-FOLDER", required=False, type=click.Path(path_type=Path))
@text_option(
    "--as", "initials", metavar="INITIALS", help="The manager who updates; not needed before a hotel is set up."
)
@click.option("--dry-run", is_flag=True, help="Check the file and say what it brings; change nothing.")
@click.option("--back", is_flag=True, help="Let the next start open the version from before, while it is still kept.")
@click.pass_obj
def update_command(station: Station, source: Path | None, initials: str | None, dry_run: bool, back: bool) -> None:
    """Update Latitude from a file or a stick: checked, the ledger backed up, then switched in one step.

    A folder stands for the newest update in it. What is stopped or cut off leaves the version that is there.
    """
    place = here()
    if back:
        version = updating.go_back(place)
        station.show({"to": version}, f"The next start opens Latitude {version}.")
        return
    if source is None:
        raise click.UsageError("Name the update's file, or the folder that it lies in.")
    trusted = keys.trusted()
    with station.stoppable("Check" if dry_run else "Update") as told:
        offer = updating.look(place, source, trusted, told, share=WHOLE if dry_run else updating.CHECKED)
        if dry_run:
            station.show(
                _plain(place, offer), f"{offer.file} holds Latitude {offer.manifest.version}, signed and whole."
            )
            return
        actor = _manager(station, initials)
        path = station.ledger_file if actor is not None else None
        ready = updating.prepare(place, offer, trusted, path, station.now, told)
        updating.last_call(told)
        line = updating.record(station.ledger, place, offer, actor, station.time()) if actor is not None else None
        updating.switch(place, ready)
    kept = f" The ledger was backed up to {ready.backup.file}." if ready.backup else ""
    result = {
        **_plain(place, offer), "backup": str(ready.backup.file) if ready.backup else None, "seq": line.seq if line else None,
    }  # fmt: skip
    station.show(result, f"Latitude {offer.manifest.version} is in place: the next start opens it.{kept}")


def _manager(station: Station, initials: str | None) -> Person | None:
    """Who updates, by the ledger; None where there is none yet. Refused for everybody but a manager."""
    if not station.ledger_file.exists():
        return None
    if initials is None:
        raise Refused(
            "no_manager",
            Sentence("There is a ledger in {folder}: say which manager updates (--as).", folder=station.folder),
        )
    actor = station.actor(initials)
    updating.may(station.ledger, actor)
    return actor


def _plain(place: Place, offer: Offer) -> dict[str, Any]:
    return {
        "file": str(offer.file), "from": place.running, "to": offer.manifest.version, "platform": offer.manifest.platform,
        "key": offer.key, "bytes": offer.manifest.size,
    }  # fmt: skip
