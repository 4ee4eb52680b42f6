"""`guide`: the user guide of a role as PDF. Knows no text of it, and needs no ledger."""

from __future__ import annotations

from pathlib import Path

import click

from tracker.cli.commands.papers import printed
from tracker.cli.options import Command
from tracker.cli.station import Station
from tracker.desk.guide import guide_for, write_guide
from tracker.domain.facts import Paper
from tracker.domain.guide import ROLES
from tracker.domain.languages import ENGLISH, TONGUES


@click.command("guide", cls=Command)
@click.option("--role", type=click.Choice(ROLES), default="rep", show_default=True, help="Whose guide.")
@click.option(
    "--language", type=click.Choice(list(TONGUES)), default=ENGLISH, show_default=True, help="In which language."
)
@printed
@click.pass_obj
def guide_command(station: Station, role: str, language: str, out: Path, paper: Paper | None) -> None:
    """Write the user guide for reps, leads, managers or IT admins. The window shows the same: Ctrl+K, “Guide”."""
    done = write_guide(out, role, station.now, paper or "a4", language)
    guide = guide_for(role, language)
    station.show(
        {"file": str(done.file), "sha256": done.sha256, "role": role, "language": guide.language, "title": guide.title},
        [f"{done.file} is written.", f"SHA-256 {done.sha256}"],
    )
