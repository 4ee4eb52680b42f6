"""`report` and `export`: the journal on paper and in the field's formats. Knows no layout and no format."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import cast

import click

from tracker.cli.commands.papers import signed
from tracker.cli.files import WithColumns, decimal_option
from tracker.cli.options import DAY, OUT, Command, confirming, text_option
from tracker.cli.output import many
from tracker.cli.station import Station
from tracker.desk.documents import (
    Written,
    check_out,
    check_place,
    day_report,
    place,
    write_bytes,
    write_report,
    write_supplement,
)
from tracker.desk.export import COLUMNS, FORMATS, Format, write_export
from tracker.desk.export.dialect import dialect_of
from tracker.desk.hotel_day import issuing as issued
from tracker.desk.hotel_day.chains import is_the_hotels
from tracker.desk.signing.seal import signer
from tracker.desk.supplements import issuing
from tracker.domain.facts import DayFacts, Paper
from tracker.domain.restated import SumFact, SupplementFacts


@click.command("report", cls=Command)
@click.argument("number", type=int, required=False)
@click.option("--day", metavar="DATE", type=DAY, help="The report of a business day instead of a shift.")
@click.option(
    "--supplement",
    metavar="S",
    type=int,
    help="The shift's (or the hotel's day's) supplement of this number; the next one is issued by it.",
)
@click.option("--original", is_flag=True, help="With --day: the day as it ended, without what was corrected later.")
@click.option("--out", metavar="FILE", type=OUT, required=True, help="The file that the PDF goes to; “-” is none.")
@click.option("--paper", type=click.Choice(["a4", "letter"]), help="Other paper than the hotel's.")
@text_option(
    "--as", "initials", metavar="INITIALS", help="Who issues a supplement, or a hotel's day; reading needs none."
)
@confirming
@click.pass_obj
def report_command(
    station: Station, number: int | None, day: date | None, supplement: int | None, original: bool, out: Path,
    paper: Paper | None, initials: str | None, confirm: bool,
) -> None:  # fmt: skip
    """Write a shift's report as PDF (the last shift's without a number); the same number gives the same file again."""
    if number is not None and day is not None:
        raise click.UsageError("Give a shift's number or --day, not both.")
    if supplement is not None and number is None and day is None:
        raise click.UsageError("A supplement belongs to a shift: give its number.")
    if original and day is None:
        raise click.UsageError("--original is for a business day: give --day.")
    _ = station.house
    more: dict[str, object] = {"supplement": None}
    of_the_hotel = day is not None and is_the_hotels(station.ledger, day)
    if supplement is not None and number is None and not of_the_hotel:
        raise click.UsageError(
            "A supplement belongs to a shift, or to a day of a hotel whose desks meet: give its number."
        )
    if day is not None and of_the_hotel:
        done, more = _of_the_hotel(station, day, supplement or 0, out, paper, initials, confirm)
    elif supplement is None or number is None:
        done = write_report(
            station.ledger, out, station.now, number=number, day=day, paper=paper, original=original
        )  # fmt: skip
        if day is not None:
            more |= {"value_minor": done.value, "restated_minor": done.restated}
    else:
        facts = _supplement(station, (number, supplement), out, initials, confirm)
        done = write_supplement(out, facts, paper, signer(station.ledger))
        more = {
            "supplement": supplement, "name": facts.name, "corrections": len(facts.corrections),
            "original_head": facts.original_head, "original": _sums(facts.original), "restated": _sums(facts.restated),
        }  # fmt: skip
    station.show(
        {"file": str(done.file), "sha256": done.sha256, "head": done.head, "shift": number, "day": day.isoformat() if day else None, **more},
        [f"{done.file} is written.", f"SHA-256 {done.sha256}", f"Head    {done.head}", *signed(done)],
    )  # fmt: skip


def _of_the_hotel(
    station: Station, day: date, number: int, out: Path, paper: Paper | None, initials: str | None, confirm: bool
) -> tuple[Written, dict[str, object]]:
    """A paper of the business day of a hotel with several desks, issued only when it can be written, and by somebody."""
    check_out(station.ledger, out)
    check_place(out)
    actor = station.actor(initials) if initials is not None else None
    facts = station.confirmed(confirm, lambda yes: issued.paper(station.ledger, day, number, actor, station.now, yes))
    more: dict[str, object] = {"supplement": number or None, "document": facts.document, "desks": [
        {"desk": x.name, "shifts": list(x.shifts), "gestures": x.gestures, "value_minor": x.value, "reached": x.reached, "heard": x.heard, "whole": x.whole, "closed": x.closed}
        for x in facts.desks
    ]}  # fmt: skip
    if isinstance(facts, DayFacts):
        late = facts.restated
        more |= {"value_minor": facts.value, "restated_minor": late.restated.value if late else None}
        done = write_bytes(place(station.ledger, out), day_report(facts, paper), facts.head, signer(station.ledger))
        return done, more
    more |= {"original_head": facts.original_head, "original": _sums(facts.original), "restated": _sums(facts.restated)}
    return write_supplement(out, facts, paper, signer(station.ledger)), more


def _supplement(
    station: Station, which: tuple[int, int], out: Path, initials: str | None, confirm: bool
) -> SupplementFacts:
    """The facts of a supplement, which is issued only when it can be written, and by somebody."""
    check_out(station.ledger, out)
    check_place(out)
    actor = station.actor(initials) if initials is not None else None
    return station.confirmed(confirm, lambda yes: issuing.supplement(station.ledger, *which, actor, station.now, yes))


def _sums(sums: SumFact) -> dict[str, int]:
    return {
        "gestures": sums.gestures, "guests": sums.guests, "value_minor": sums.value, "cost_minor": sums.cost,
        "reversed_minor": sums.reversed,
    }  # fmt: skip


class _ExportCommand(WithColumns):
    columns = COLUMNS


@click.command("export", cls=_ExportCommand)
@click.option(
    "--format",
    "form",
    type=click.Choice(FORMATS),
    required=True,
    help="csv for a spreadsheet, jsonl for a verifier, hledger for accounts.",
)
@click.option("--out", metavar="FILE", type=OUT, required=True, help="The file that it goes to; “-” is none.")
@click.option("--shift", metavar="N", type=int, help="Of one shift only.")
@click.option("--from", "first", metavar="DATE", type=DAY, help="The first business day.")
@click.option("--to", "last", metavar="DATE", type=DAY, help="The last business day.")
@decimal_option("With csv: what stands before the decimals; with a comma, cells are parted by semicolons.")
@click.pass_obj
def export_command(
    station: Station, form: str, out: Path, shift: int | None, first: date | None, last: date | None,
    decimal: str | None,
) -> None:  # fmt: skip
    """Write the journal as CSV (with guest names), JSON lines or an hledger journal (both without)."""
    _ = station.house
    done = write_export(
        station.ledger,
        cast(Format, form),
        out,
        first=first,
        last=last,
        shift=shift,
        progress=station.progress("Lines"),
        dialect=dialect_of(decimal),
    )
    what = {"csv": "row", "jsonl": "line", "hledger": "transaction"}[form]
    station.show(
        {"file": str(done.file), "lines": done.lines, "format": form},
        f"{done.file} is written: {many(done.lines, what)}.",
    )
