"""`backup`: a checked copy of the ledger. Knows no folder's rule."""

from __future__ import annotations

from pathlib import Path

import click

from tracker.cli.options import Command, acting
from tracker.cli.output import many
from tracker.cli.station import Station
from tracker.desk.keep import backups
from tracker.domain.problems import Refused


@click.command("backup", cls=Command)
@click.option(
    "--to", "folder", metavar="DIR", type=click.Path(path_type=Path), help="Another folder than the one in force."
)
@acting
@click.pass_obj
def backup_command(station: Station, folder: Path | None, initials: str, confirm: bool) -> int:  # noqa: ARG001 - nothing to confirm
    """Make a checked copy of the ledger now. The desk goes on posting meanwhile."""
    actor = station.actor(initials)
    if folder is not None and not folder.is_dir():
        raise Refused("bad_folder", f"The folder {folder} is not there: choose one that is.")
    made = backups.on_demand(station.ledger, actor, station.now, folder, station.progress("Pages"))
    result = {
        "file": str(made.file), "bytes": made.size, "seq": made.copy.seq, "verified": made.copy.sound, "reason": made.wrong,
        "ledger_id": made.copy.ledger,
    }  # fmt: skip
    words = [f"{made.file} is written: {many(made.copy.seq, 'line')}, {made.size / 1e6:,.1f} MB."]
    if made.wrong:
        words.append(f"It holds what the ledger holds, and that does not verify: {made.wrong}.")
    station.show(result, words)
    return 4 if made.wrong else 0
