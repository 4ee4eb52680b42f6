"""`say` for a line that names many rooms: one incident, all of it or nothing. Knows no grammar."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from tracker.cli.answers import line_plain
from tracker.cli.station import Station
from tracker.desk import incidents
from tracker.desk.incidents import Member
from tracker.domain.gesture import Draft
from tracker.domain.incident import Plan
from tracker.domain.people import Person
from tracker.domain.problems import Refused
from tracker.domain.quick_line import MISSING, Many, StayRef
from tracker.domain.sentences import Sentence
from tracker.domain.stay import Stay


def say_many(
    station: Station, many: Many, actor: Person, uuid: str, approve_as: str | None, *, dry_run: bool, confirm: bool
) -> None:
    """Post what the line says to one guest in each room, or with `dry_run` say what the caps would."""
    if many.rooms.strange and not dry_run:
        raise Refused(
            "nobody_there",
            Sentence(
                "Nobody is in house in {strange}: leave it out or correct it.", strange=", ".join(many.rooms.strange)
            ),
        )
    stays, sharing = incidents.meant(station.ledger, many.rooms.rooms, station.now)
    plan = Plan(uuid, _gift(many), tuple(stay.id for stay in stays))
    if dry_run:
        _preview(station, many, sharing, incidents.review(station.ledger, plan, actor, station.now))
        return
    approver = station.approver(approve_as)
    across = station.across
    done = station.confirmed(
        confirm,
        lambda yes: incidents.post(
            station.ledger, plan, actor, station.now, approver=approver, confirmed=yes, across=across
        ),
    )
    lines = [line_plain(x.line) | {"pending": x.pending, "repeated": x.repeated} for x in done]
    total = station.house.money(sum((x.line.amount or 0) * (x.line.nights or 1) for x in done))
    words = [f"Lines {done[0].line.seq} to {done[-1].line.seq}: one incident, {len(done)} rooms, {total} in all."]
    station.show({"incident": plan.id, "lines": lines, **_sharing(sharing)}, words + _shared_words(sharing))


def _gift(many: Many) -> Draft:
    """What each gets. Refused with the first thing that is wrong or missing."""
    nobody = StayRef("-", "", "", in_house=True, keys=())  # the rooms say who
    return replace(replace(many.gift, stay=nobody).draft(""), stay="")


def _preview(station: Station, many: Many, sharing: tuple[Stay, ...], members: tuple[Member, ...]) -> None:
    rooms = [
        {"stay": m.stay.id, "room": m.stay.room, "verdict": m.result.verdict.value, "over_by_minor": m.result.over_by,
         "remaining_minor": m.result.remaining_after}
        for m in members
    ]  # fmt: skip
    over = [m for m in members if m.over]
    words = [" · ".join((f"{len(members)} rooms", *(chip.text for chip in many.gift.chips)))]
    words += [f"{m.stay.room}: over by {station.house.money(m.result.over_by)}." for m in over]
    words += [f"Nobody is in house in {word}." for word in many.rooms.strange]
    words += [MISSING[name] for name in many.gift.missing]
    result: dict[str, Any] = {"rooms": rooms, "strange": list(many.rooms.strange), "ready": many.gift.ready}
    station.show(result | _sharing(sharing), words + _shared_words(sharing))


def _sharing(sharing: tuple[Stay, ...]) -> dict[str, Any]:
    return {"sharing": [{"stay": stay.id, "room": stay.room, "guest": stay.guest} for stay in sharing]}


def _shared_words(sharing: tuple[Stay, ...]) -> list[str]:
    return [f"Left out, for they share a room: {', '.join(f'{s.room} {s.guest}' for s in sharing)}."] if sharing else []
