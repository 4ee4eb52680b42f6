"""`posting-list`: what is still to be put on the guests' accounts in the property system. Knows no rule of its own."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import click

from tracker.cli.files import WithColumns, decimal_option
from tracker.cli.options import DAY, OUT, confirming, text_option
from tracker.cli.output import columns, many
from tracker.cli.station import Station
from tracker.desk import posting_list
from tracker.desk.export.dialect import dialect_of
from tracker.desk.export.posting_csv import POSTING_COLUMNS, write_posting_list
from tracker.desk.posting_list import Posting


class _PostingCommand(WithColumns):
    columns = POSTING_COLUMNS


@click.command("posting-list", cls=_PostingCommand)
@click.option("--shift", metavar="N", type=int, help="Of one shift only.")
@click.option("--from", "first", metavar="DATE", type=DAY, help="The first business day.")
@click.option("--to", "last", metavar="DATE", type=DAY, help="The last business day.")
@click.option("--out", metavar="FILE", type=OUT, help="Write it as CSV.")
@decimal_option("With --out: what stands before the decimals.")
@click.option("--posted", metavar="SEQ", type=int, multiple=True, help="Mark this line as posted; as often as needed.")
@click.option("--all-posted", is_flag=True, help="Mark everything on the list as posted.")
@click.option("--not-posted", metavar="SEQ", type=int, multiple=True, help="Take the mark of this line back.")
@text_option("--as", "initials", metavar="INITIALS", help="Who marks; reading needs none.")
@confirming
@click.pass_obj
def posting_list_command(
    station: Station, shift: int | None, first: date | None, last: date | None, out: Path | None, decimal: str | None,
    posted: tuple[int, ...], all_posted: bool, not_posted: tuple[int, ...], initials: str | None, confirm: bool,
) -> None:  # fmt: skip
    """What is still to be posted in the property system, oldest first, with its age."""
    house = station.house
    found = posting_list.of_range(station.ledger, station.now, shift=shift, first=first, last=last)
    if posted or all_posted or not_posted:
        _mark(station, (*posted, *(p.seq for p in found if all_posted)), not_posted, initials, confirm)
        return
    file = None if out is None else write_posting_list(station.ledger, found, house, out, dialect_of(decimal))
    due = sum(p.due for p in found)
    told = list(columns(_row(p, house.money(p.due)) for p in found)) or ["Everything is posted."]
    told += [f"{many(len(found), 'line')}, {house.money(due)}."] if found else []
    told += [f"{file} is written."] if file else []
    station.show({"postings": [_plain(p) for p in found], "due_minor": due, "file": str(file) if file else None}, told)


def _mark(
    station: Station, posted: tuple[int, ...], not_posted: tuple[int, ...], initials: str | None, confirm: bool
) -> None:
    if initials is None or (posted and not_posted):
        raise click.UsageError("Marking needs --as, and is one thing at a time.")
    actor, undo = station.actor(initials), bool(not_posted)
    done = station.confirmed(
        confirm,
        lambda yes: posting_list.mark(station.ledger, posted or not_posted, actor, station.now, yes, undo=undo),
    )
    word = "no longer marked as posted" if undo else "marked as posted"
    station.show({"marked": [line.body["of"] for line in done]}, f"{many(len(done), 'line')} {word}.")


def _plain(p: Posting) -> dict[str, Any]:
    return {
        "seq": p.seq, "business_day": p.day.isoformat(), "room": p.room, "guest": p.guest, "folio": p.folio,
        "reference": p.reference, "code": p.code, "kind": p.kind, "value_minor": p.value, "posted_minor": p.posted,
        "due_minor": p.due, "days": p.age.days, "old": p.old,
    }  # fmt: skip


def _row(p: Posting, due: str) -> tuple[str, ...]:
    age = many(p.age.days, "day") + (", open too long" if p.old else "")
    return f"line {p.seq}", p.day.isoformat(), p.room or "–", p.guest, p.folio, p.reference, p.code, due, age
