"""`say`: the quick line. Shows what was understood and what is missing; knows no grammar."""

from __future__ import annotations

from typing import Any

import click

from tracker.cli.answers import posted_plain, posted_words
from tracker.cli.commands.saying_many import say_many
from tracker.cli.options import WORDS, Command, acting, text_option
from tracker.cli.station import Station
from tracker.cli.whose import named
from tracker.desk import access, gestures, guests
from tracker.desk.quick_context import quick_context
from tracker.domain.cap import assess
from tracker.domain.gesture import clean_uuid, new_uuid
from tracker.domain.people import Person
from tracker.domain.problems import Refused
from tracker.domain.quick_line import Understood, understand, understand_many


@click.command("say", cls=Command, context_settings={"ignore_unknown_options": True})
@click.argument("line", type=WORDS)
@text_option("--guest", metavar="NAME|STAY", help="Who is meant, when the line leaves it open.")
@text_option("--uuid", metavar="UUID", help="The gesture's own identity: posting it twice is one line.")
@text_option(
    "--approve-as",
    "approve_as",
    metavar="INITIALS",
    help="Who approves what is above the cap; the PIN is asked for or read from LATITUDE_APPROVER_PIN.",
)
@click.option("--dry-run", is_flag=True, help="Say what is understood, and post nothing.")
@acting
@click.pass_obj
def say_command(
    station: Station, line: str, guest: str | None, uuid: str | None, approve_as: str | None, dry_run: bool,
    initials: str, confirm: bool,
) -> None:  # fmt: skip
    """Post what one line says, such as "412 c20 wifi down". The hotel's own decimal mark counts.

    A line that names many rooms ("401-418 c20 no hot water") is one incident: all of it is posted, or nothing.
    """
    actor = access.person(station.ledger, initials) if dry_run else station.actor(initials)
    identity = clean_uuid(uuid) if uuid is not None else new_uuid(station.now)
    _ = station.house
    chosen = named(station, guest).id if guest else None
    context = quick_context(station.ledger, actor, station.now)
    many = understand_many(line, context) if chosen is None else None
    if many is not None:
        say_many(station, many, actor, identity, approve_as, dry_run=dry_run, confirm=confirm)
        return
    found = understand(line, context, chosen)
    if dry_run:
        _preview(station, found, actor)
        return
    draft = _draft(found, identity)
    stay = guests.get(station.ledger, draft.stay)
    approver = station.approver(approve_as)
    across = station.across
    posted = station.confirmed(
        confirm,
        lambda yes: gestures.post(
            station.ledger, draft, actor, station.now, approver=approver, confirmed=yes, across=across
        ),
    )
    result = {**posted_plain(posted, stay), "understood": _plain(found), "missing": []}
    station.show(result, posted_words(posted, stay, station.house))


def _draft(found: Understood, uuid: str) -> Any:
    try:
        return found.draft(uuid)
    except Refused as refusal:
        code = "missing" if found.missing and not found.problems else refusal.code
        facts = refusal.facts | {"understood": _plain(found), "missing": list(found.missing)}
        raise Refused(code, refusal.message, **facts) from None


def _preview(station: Station, found: Understood, actor: Person) -> None:
    result: dict[str, Any] = {
        "understood": _plain(found), "missing": list(found.missing), "problems": list(found.problems), "ready": found.ready,
    }  # fmt: skip
    words = [" · ".join(chip.text for chip in found.chips) or "Nothing was understood."]
    if found.stay is not None and found.amount is not None:
        stay = guests.get(station.ledger, found.stay.id)
        day = guests.today(station.ledger, station.house, station.now)
        nightly = gestures.standings_for(station.ledger, actor, stay, day, found.nights)
        would = assess(found.amount, nightly)
        result |= {
            "verdict": would.verdict.value, "over_by_minor": would.over_by, "remaining_minor": would.remaining_after,
            "business_day": day.isoformat(), "stay": stay.id,
        }  # fmt: skip
        words += [f"Would be {would.verdict.value.replace('_', ' ')}."] if found.ready else []
    words += found.problems
    words += map(found.wants, found.missing)
    station.show(result, words)


def _plain(found: Understood) -> dict[str, Any]:
    return {
        "stay": found.stay.id if found.stay else None, "guest": found.stay.name if found.stay else None,
        "room": found.stay.room if found.stay else None, "kind": found.kind.value if found.kind else None,
        "amount_minor": found.amount, "cost_minor": found.cost, "nights": found.nights, "estimated": found.estimated,
        "cause": found.cause, "cause_options": list(found.cause_options),
        "preset": found.preset.key if found.preset else None, "details": dict(found.details), "note": found.note,
        "promise": found.promise, "channel": found.channel.value, "problems": list(found.problems),
        "candidates": [{"stay": s.id, "name": s.name, "room": s.room, "in_house": s.in_house} for s in found.candidates],
    }  # fmt: skip
