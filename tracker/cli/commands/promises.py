"""`promise` and `outcome`: what is owed to a guest, and how it landed. Knows no rule of its own."""

from __future__ import annotations

from typing import Any

import click

from tracker.cli.options import Command, Family, acting, text_option
from tracker.cli.output import columns
from tracker.cli.station import Station
from tracker.cli.whose import meant, whose
from tracker.desk.line_facts import NOW, Reader
from tracker.desk.promises import elsewhere, landing, making, settling
from tracker.desk.promises.facts import promise_facts
from tracker.domain.facts import PromiseFact
from tracker.domain.gesture import clean_uuid, new_uuid
from tracker.domain.problems import Refused
from tracker.domain.promise import outcome, urgency
from tracker.domain.sentences import Sentence
from tracker.ledger import promises
from tracker.ledger.promises import Owed


@click.group("promise", cls=Family)
def promise_command() -> None:
    """What is owed to guests: list, add, keep, break, hand on. A promise's number is that of the line that made it."""


@promise_command.command("list")
@text_option("--owner", metavar="INITIALS", help="Only what this person owes.")
@click.option("--all", "every", is_flag=True, help="Also what was kept, broken or is not owed any more.")
@click.pass_obj
def _list(station: Station, owner: str | None, every: bool) -> None:
    """List what is owed, the soonest first; what another desk promised with its name, where it is kept."""
    _ = station.house
    owed = promises.every(station.ledger) if every else promises.open_at(station.ledger)
    there = [p for p in elsewhere.every(station.ledger, station.house) if every or p.state == "open"]
    both = sorted((*_facts(station, owed), *there), key=lambda p: (p.due, p.desk, p.seq))
    found = [p for p in both if owner is None or p.owner.initials == owner.strip().upper()]
    rows = [
        (f"at {p.desk}" if p.desk else str(p.seq), f"{station.house.local(p.due):%Y-%m-%d %H:%M}", _state(station, p),
         p.room, p.guest, p.owner.initials, p.words) for p in found
    ]  # fmt: skip
    said = columns(rows) if rows else ["Nothing is owed to anybody."]
    station.show({"promises": [_plain(station, p) for p in found]}, said)


@promise_command.command("add")
@whose
@text_option("--due", metavar="WHEN", required=True, help="By when: 2h, 1d, 18:00 or tomorrow.")
@text_option("--what", metavar="TEXT", required=True, help="What is promised, in a few words.")
@text_option("--owner", metavar="INITIALS", default="", help="Who owes it; who makes it when left out.")
@click.option("--line", "about", metavar="SEQ", type=int, help="The gesture it belongs to.")
@text_option("--uuid", metavar="UUID", help="The promise's own identity: making it twice is one line.")
@acting
@click.pass_obj
def _add(
    station: Station, room: str | None, guest: str | None, stay: str | None, due: str, what: str, owner: str,
    about: int | None, uuid: str | None, initials: str, confirm: bool,
) -> None:  # fmt: skip
    """Promise something to a guest without giving anything now."""
    identity = clean_uuid(uuid) if uuid is not None else new_uuid(station.now)
    actor = station.actor(initials)
    known = meant(station, room, guest, stay)
    new = making.NewPromise(identity, known.id, due, what, owner, about)
    line = station.confirmed(confirm, lambda yes: making.make(station.ledger, new, actor, station.now, yes))
    made = _one(station, line.seq)
    when = f"{station.house.local(made.due):%Y-%m-%d %H:%M}"
    station.show(
        _plain(station, made), f"Promise {made.seq}: due {when}, owed by {made.owner.initials} to {made.guest}."
    )


@promise_command.command("keep")
@click.argument("seq", type=int)
@text_option("--word", metavar="TEXT", default="", help="A few words about it.")
@acting
@click.pass_obj
def _keep(station: Station, seq: int, word: str, initials: str, confirm: bool) -> None:
    """Say that a promise was kept."""
    _settle(station, seq, word, initials, confirm, kept=True)


@promise_command.command("break")
@click.argument("seq", type=int)
@text_option("--word", metavar="TEXT", default="", help="A few words about it.")
@acting
@click.pass_obj
def _break(station: Station, seq: int, word: str, initials: str, confirm: bool) -> None:
    """Say that a promise was broken."""
    _settle(station, seq, word, initials, confirm, kept=False)


def _settle(station: Station, seq: int, word: str, initials: str, confirm: bool, *, kept: bool) -> None:
    _ = station.house
    actor = station.actor(initials)
    line = station.confirmed(
        confirm,
        lambda yes: settling.settle(station.ledger, seq, actor, station.now, kept=kept, words=word, confirmed=yes),
    )
    known = _one(station, seq)
    said = f"Promise {seq} is {known.state}, says {actor.initials} (line {line.seq})."
    station.show({**_plain(station, known), "line": line.seq}, said)


@promise_command.command("hand")
@click.argument("seq", type=int)
@text_option("--to", metavar="INITIALS", help="Who owes it from now on; yourself when left out.")
@acting
@click.pass_obj
def _hand(station: Station, seq: int, to: str | None, initials: str, confirm: bool) -> None:
    """Hand a promise on, or take it over."""
    _ = station.house
    actor = station.actor(initials)
    line = station.confirmed(
        confirm,
        lambda yes: making.hand_over(station.ledger, seq, to or actor.initials, actor, station.now, yes),
    )
    known = _one(station, seq)
    said = f"Promise {seq} is owed by {known.owner.initials}" + (f" now (line {line.seq})." if line else " already.")
    station.show({**_plain(station, known), "line": line.seq if line else None}, said)


@click.command("outcome", cls=Command)
@click.argument("seq", type=int)
@click.argument("answer")
@text_option("--word", metavar="TEXT", default="", help="What else the guest said.")
@acting
@click.pass_obj
def outcome_command(station: Station, seq: int, answer: str, word: str, initials: str, confirm: bool) -> None:
    """Record how line SEQ landed: delighted, fine or unhappy. The last answer counts."""
    _ = station.house
    said = outcome(answer)
    actor = station.actor(initials)
    line = station.confirmed(
        confirm, lambda yes: landing.record(station.ledger, seq, said, actor, station.now, word, yes)
    )
    station.show(
        {"seq": line.seq, "of": seq, "outcome": said.value, "actor": line.actor, "stay": line.stay},
        f"Line {seq}: the guest is {said.label} (line {line.seq}).",
    )


def _facts(station: Station, owed: list[Owed]) -> tuple[PromiseFact, ...]:
    return promise_facts(Reader(station.ledger, station.house, NOW, live=True), owed)


def _one(station: Station, seq: int) -> PromiseFact:
    owed = promises.by_seq(station.ledger, seq)
    if owed is None:
        raise Refused(
            "no_promise", Sentence("Line {seq} promised nothing: `latitude promise list` shows what is owed.", seq=seq)
        )
    return _facts(station, [owed])[0]


def _state(station: Station, promise: PromiseFact) -> str:
    if promise.state != "open":
        return promise.state
    return {"overdue": "overdue", "due": "due", "later": "open"}[urgency(promise.due, station.now)]


def _plain(station: Station, promise: PromiseFact) -> dict[str, Any]:
    house = station.house
    return {
        "id": None if promise.desk else promise.seq, "desk": promise.desk or None, "uuid": promise.uuid, "state": _state(station, promise),
        "due": house.local(promise.due).isoformat(timespec="seconds"), "made_at": house.local(promise.at).isoformat(timespec="seconds"),
        "actor": promise.actor.initials, "owner": promise.owner.initials,
        "handed_by": promise.handed_by.initials if promise.handed_by else None, "stay": promise.stay, "guest": promise.guest,
        "room": promise.room, "words": promise.words, "gesture": promise.about,
        "settled_at": house.local(promise.settled_at).isoformat(timespec="seconds") if promise.settled_at else None,
        "settled_by": promise.settled_by.initials if promise.settled_by else None, "settled_words": promise.settled_words,
        "outcome": promise.outcome.value if promise.outcome else None,
    }  # fmt: skip
