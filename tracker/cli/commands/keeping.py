"""`backup` and `restore`: a checked copy of the ledger, and the way back from one. Knows no folder's rule."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path
from typing import Any

import click

from tracker.cli.options import WORDS, Command, acting, confirming, text_option
from tracker.cli.output import many
from tracker.cli.station import Station, secret
from tracker.desk.keep import backups, restoring
from tracker.desk.keep.plan import Plan
from tracker.desk.keep.restoring import Restored
from tracker.domain.people import Person
from tracker.domain.problems import LedgerFault, Refused
from tracker.domain.sentences import Sentence
from tracker.ledger.keep.backup import Backup


@click.command("backup", cls=Command)
@click.option(
    "--to", "folder", metavar="DIR", type=click.Path(path_type=Path), help="Another folder than the one in force."
)
@click.option(
    "--before-update",
    is_flag=True,
    help="As an installer asks for it: by nobody, where backups go by themselves. No ledger yet is fine.",
)
@text_option(
    "--as", "initials", metavar="INITIALS", help="Who does it; the PIN is asked for or read from LATITUDE_PIN."
)
@confirming
@click.pass_obj
def backup_command(
    station: Station,
    folder: Path | None,
    before_update: bool,
    initials: str | None,
    confirm: bool,  # noqa: ARG001 - nothing to confirm
) -> int:
    """Make a checked copy of the ledger now. The desk goes on posting meanwhile."""
    if before_update:
        return _before_update(station)
    if initials is None:
        raise click.MissingParameter(param_hint="'--as'", param_type="option")
    actor = station.actor(initials)
    if folder is not None and not folder.is_dir():
        raise Refused("bad_folder", Sentence("The folder {folder} is not there: choose one that is.", folder=folder))
    with station.stoppable("Backup") as told:
        made = backups.on_demand(station.ledger, actor, station.now, folder, told)
    return _shown(station, made)


def _before_update(station: Station) -> int:
    """No person is needed, as for the backups that the desk makes by itself; what it cannot do must stop the update."""
    made = None
    if station.ledger_file.exists():
        try:
            with station.stoppable("Backup") as told:
                made = backups.by_itself(station.ledger.path, station.now, told)
        except Refused as refused:
            if refused.code != "nothing_to_back_up":
                raise
    if made is None:
        station.show({"file": None}, ["There is no ledger yet: nothing had to be backed up."])
        return 0
    return _shown(station, made)


def _shown(station: Station, made: Backup) -> int:
    result = {
        "file": str(made.file), "bytes": made.size, "seq": made.copy.seq, "verified": made.copy.sound, "reason": made.wrong,
        "ledger_id": made.copy.ledger,
    }  # fmt: skip
    words = [f"{made.file} is written: {many(made.copy.seq, 'line')}, {made.size / 1e6:,.1f} MB."]
    if made.wrong:
        words.append(f"It holds what the ledger holds, and that does not verify: {made.wrong}.")
    station.show(result, words)
    return 4 if made.wrong else 0


@click.command("restore", cls=Command)
@click.argument("file", type=click.Path(path_type=Path))
@click.option(
    "--paper", "papers", multiple=True, metavar="TEXT", type=WORDS,
    help="The footer of the last printed report, when it may know more than this computer does. May be repeated.",
)  # fmt: skip
@click.option(
    "--without-later",
    is_flag=True,
    help="Leave out the lines that the mirror, the old ledger or the hub hold beyond it.",
)
@click.option("--dry-run", is_flag=True, help="Check the file and say what it would come to; change nothing.")
@acting
@click.pass_obj
def restore_command(
    station: Station, file: Path, papers: tuple[str, ...], without_later: bool, dry_run: bool, initials: str, confirm: bool
) -> None:  # fmt: skip
    """Put a backup in the place of the ledger: checked first, asked about, on record. The old ledger is kept aside."""
    live = station.ledger_file
    if dry_run:
        with station.stoppable("Check") as told:
            plan = restoring.examine(live, file, papers, lines_back=not without_later, told=told)
        station.show(_plan(plan), plan.sentence)
        return
    actor = _manager(station, file, initials)
    station.close()

    def restore(yes: Collection[str]) -> Restored:
        with station.stoppable("Restore") as told:
            return restoring.restore(
                live, file, actor, station.now, papers=papers, lines_back=not without_later, confirmed=yes, told=told
            )

    done = station.confirmed(confirm, restore)
    result = {
        **_plan(done.plan), "seq": done.line.seq, "uuid": done.line.uuid, "missing": done.missing,
        "aside": str(done.aside) if done.aside else None,
    }  # fmt: skip
    station.show(result, done.sentence)


def _manager(station: Station, file: Path, initials: str) -> Person:
    """Who restores: by the ledger in place, or, when that cannot be opened, by the backup itself."""
    try:
        return station.actor(initials)
    except (Refused, LedgerFault) as problem:
        if isinstance(problem, Refused) and problem.code not in ("no_ledger", "ledger_gone", "not_a_ledger"):
            raise
    station.close()
    pin = secret("LATITUDE_PIN", f"PIN of {initials}")
    with station.stoppable("Check") as told:
        return restoring.sign_in(station.ledger_file, file, initials, pin, [], told)


def _plan(plan: Plan) -> dict[str, Any]:
    return {
        "file": str(plan.file), "ledger_id": plan.offered.ledger_id, "backup_seq": plan.offered.seq,
        "backup_at": plan.offered.at.isoformat(timespec="seconds"), "present": plan.present, "lines_back": plan.back,
        "lines_lost": plan.lost, "fork": plan.is_fork, "shift": plan.issued_shift, "blind": plan.blind,
        "apart": str(plan.apart) if plan.apart else None,
    }  # fmt: skip
