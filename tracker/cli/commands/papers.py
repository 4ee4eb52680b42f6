"""`handover`, `letter`, `voucher`, `lineup`: the papers beside the reports, as PDF. Knows no layout and no rule."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

import click

from tracker.cli.options import DAY, OUT, Command
from tracker.cli.station import Station
from tracker.cli.whose import meant, whose
from tracker.desk.documents import Written, in_language, write_paper
from tracker.desk.papers.handover_sheet import handover_facts
from tracker.desk.papers.letter import letter_for
from tracker.desk.papers.line_up import last_whole_day, line_up_facts
from tracker.desk.papers.voucher import voucher_for
from tracker.desk.signing.keys import shown
from tracker.domain.facts import Paper
from tracker.domain.languages import TONGUES
from tracker.domain.papers import PaperFacts

F = TypeVar("F", bound=Callable[..., Any])


def printed(command: F) -> F:
    """`--out` and `--paper` of what becomes a PDF."""
    for option in (
        click.option("--paper", type=click.Choice(["a4", "letter"]), help="Other paper than the hotel's."),
        click.option(
            "--out", metavar="FILE", type=OUT, required=True, help="The file that the PDF goes to; “-” is none."
        ),
    ):
        command = option(command)
    return command


def spoken(command: F) -> F:
    """`--language` of what goes to a guest."""
    option = click.option(
        "--language", type=click.Choice(list(TONGUES)), help="Other language than the hotel's documents."
    )
    return option(command)


def signed(done: Written) -> list[str]:
    """Whether the document is signed, where this house signs."""
    if done.unsigned:
        return [done.unsigned]
    return [f"Signed with the key {shown(done.signed)}."] if done.signed else []


def write(station: Station, facts: PaperFacts, out: Path, paper: Paper | None, **more: object) -> None:
    """Write the paper and say so."""
    done = write_paper(station.ledger, out, facts, paper)
    station.show(
        {"file": str(done.file), "sha256": done.sha256, "head": done.head, "document": facts.document, "value_minor": facts.value, **more},
        [f"{done.file} is written.", f"SHA-256 {done.sha256}", f"Head    {done.head}", *signed(done)],
    )  # fmt: skip


@click.command("handover", cls=Command)
@click.argument("number", type=int, required=False)
@printed
@click.pass_obj
def handover_command(station: Station, number: int | None, out: Path, paper: Paper | None) -> None:
    """Write what a shift hands to the next (the last shift without a number); of an open one a look so far."""
    _ = station.house
    facts = handover_facts(station.ledger, number, station.now)
    write(
        station, facts, out, paper, shift=facts.number, interim=facts.interim, promises=len(facts.promises),
        approvals=len(facts.waiting), estimates=len(facts.estimates), unhappy=len(facts.unhappy),
    )  # fmt: skip


@click.command("letter", cls=Command)
@whose
@spoken
@printed
@click.pass_obj
def letter_command(
    station: Station, room: str | None, guest: str | None, stay: str | None, out: Path, paper: Paper | None, language: str | None
) -> None:  # fmt: skip
    """Write the letter to a guest: what was done, what is promised, whom to ask for. Nothing of it is the house's inside."""
    facts = letter_for(station.ledger, meant(station, room, guest, stay).id)
    facts = in_language(facts, language or station.house.language)
    write(
        station, facts, out, paper, language=facts.hotel.language, gestures=len(facts.given), promises=len(facts.owed)
    )


@click.command("voucher", cls=Command)
@click.argument("seq", type=int)
@spoken
@printed
@click.pass_obj
def voucher_command(station: Station, seq: int, out: Path, paper: Paper | None, language: str | None) -> None:
    """Write the voucher for what line SEQ gave, a credit or a free label; one that was taken back says so."""
    house = station.house
    facts = in_language(voucher_for(station.ledger, seq), language or house.language)
    write(station, facts, out, paper, language=facts.hotel.language, seq=seq, taken_back=facts.ended_by)


@click.command("lineup", cls=Command)
@click.option("--day", metavar="DATE", type=DAY, help="Another business day than the last one that is over.")
@printed
@click.pass_obj
def lineup_command(station: Station, day: date | None, out: Path, paper: Paper | None) -> None:
    """Write the morning line-up: the best stories of a business day without their guests, and what broke."""
    _ = station.house
    facts = line_up_facts(station.ledger, day or last_whole_day(station.ledger, station.now))
    broke = [
        {"cause": one.label, "gestures": one.gestures, "value_minor": one.value, "cost_minor": one.cost, "gestures_in_7_days": one.week}
        for one in facts.broke
    ]  # fmt: skip
    write(station, facts, out, paper, day=facts.day.isoformat(), stories=len(facts.stories), broke=broke)
