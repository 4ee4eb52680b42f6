"""`group`: many hotels side by side, straight from the server they share. Knows no layout and no server."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import click

from tracker.cli.commands.hub import PASSWORD
from tracker.cli.files import MARKS, WithColumns, decimal_option
from tracker.cli.options import DAY, OUT, Family
from tracker.cli.output import columns, many
from tracker.cli.station import Station, secret
from tracker.desk.documents import check_place, write_bytes
from tracker.desk.export.dialect import Dialect
from tracker.desk.export.group_csv import COLUMNS, group_csv
from tracker.desk.meeting.grouping import group_facts
from tracker.domain.facts import Paper
from tracker.domain.group import GroupFacts, HotelSum
from tracker.domain.languages import ENGLISH, TONGUES
from tracker.domain.money import format_minor


@click.group("group", cls=Family)
def group_command() -> None:
    """Many hotels on one server: report."""


class _Report(WithColumns):
    columns = COLUMNS


@group_command.command("report", cls=_Report)
@click.option("--from", "first", metavar="DATE", type=DAY, required=True, help="The first business day.")
@click.option("--to", "last", metavar="DATE", type=DAY, required=True, help="The last business day.")
@click.option("--csv", metavar="FILE", type=OUT, help="Where a table for a spreadsheet goes.")
@click.option("--pdf", metavar="FILE", type=OUT, help="The file that the PDF goes to; “-” is none.")
@decimal_option("What stands before the decimals; in the CSV, cells are parted by semicolons with a comma.")
@click.option("--paper", type=click.Choice(["a4", "letter"]), default="a4", show_default=True, help="The PDF's paper.")
@click.option("--language", type=click.Choice(list(TONGUES)), default=ENGLISH, help="The PDF's language.")
@click.argument("url")
@click.pass_obj
def _report(
    station: Station, url: str, first: date, last: date, csv: Path | None, pdf: Path | None, decimal: str | None,
    paper: Paper, language: str,
) -> None:  # fmt: skip
    """Put the hotels of the hub at URL side by side: spend, use of caps, causes, what was left. Needs no ledger.

    The user is the one that `latitude hub create --group` (or `--auditor`) made; the password is asked for or read from
    LATITUDE_HUB_PASSWORD. Each currency stands for itself.
    """
    mark = MARKS[decimal or "point"]
    for out in filter(None, (csv, pdf)):
        check_place(out)
    facts = group_facts(
        url, lambda: secret(PASSWORD, "password of the hub's user"), first, last, paper=paper, mark=mark, language=language
    )  # fmt: skip
    written = []
    if csv is not None:
        written.append(write_bytes(csv, group_csv(facts, Dialect(mark)), ""))
    if pdf is not None:
        from tracker.reports.papers.group import render_group

        written.append(write_bytes(pdf, render_group(facts), ""))
    told = [f"{done.file} is written." for done in written]
    station.show(_plain(facts) | {"files": [str(done.file) for done in written]}, [*_words(facts), *told])


def _words(facts: GroupFacts) -> list[str]:
    words = [f"{many(len(facts.hotels), 'hotel')} in {facts.where}, {facts.first} to {facts.last}:"]
    for money in facts.currencies:
        rows = [
            (h.name, many(h.gestures, "gesture"), f"{format_minor(h.value, money)} {money.code}", _use(h), f"{h.asked} above the cap",
             many(h.quiet, "quiet day"), h.causes[0].label if h.causes else "")
            for h in facts.of(money)
        ]  # fmt: skip
        words += [f"  {line}" for line in columns(rows)]
    for one in facts.hotels:
        words += [f"{one.name}, {desk.label}: reported up to {desk.day} only." for desk in one.behind(facts.last)]
    return words + [f"{name}: no desk has joined yet." for name in facts.waiting]


def _use(hotel: HotelSum) -> str:
    return "no cap touched" if hotel.use is None else f"{hotel.use} % of caps"


def _plain(facts: GroupFacts) -> dict[str, Any]:
    return {
        "hub": facts.where, "from": facts.first, "to": facts.last, "read": facts.at, "waiting": list(facts.waiting),
        "hotels": [_hotel(one, facts) for one in sorted(facts.hotels, key=lambda hotel: hotel.code)],
    }  # fmt: skip


def _hotel(one: HotelSum, facts: GroupFacts) -> dict[str, Any]:
    def money(name: str, minor: int) -> dict[str, Any]:
        return {f"{name}_minor": minor, name: format_minor(minor, one.currency)}

    return {
        "hotel": one.code, "name": one.name, "currency": one.currency.code, "gestures": one.gestures,
        **money("value", one.value), **money("cost", one.cost), **money("taken_back", one.reversed), "cap_use": one.use,
        "guest_days": one.touched, **money("caps", one.caps), **money("used", one.used), **money("left", one.left),
        "asked": one.asked, "quiet_days": one.quiet,
        "causes": [
            {"cause": c.cause, "label": str(c.label), "gestures": c.gestures, **money("value", c.value), **money("cost", c.cost)}
            for c in one.causes
        ],
        "desks": [
            {"desk": d.label, "reached": d.day, "heard": d.heard, "behind": d.day <= facts.last} for d in one.desks
        ],
    }  # fmt: skip
