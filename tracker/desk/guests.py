"""Stays: adding, finding, moving and leaving, and who is meant by a room or a name. Knows no cap."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import chain

from tracker.desk.register_lines import record, stamped
from tracker.domain.house import House
from tracker.domain.names import clean_field, clean_name, clean_room, is_called, search_key
from tracker.domain.problems import Refused
from tracker.domain.sentences import Sentence
from tracker.domain.stay import Stay, in_room_now, meant_by_room
from tracker.ledger import erasure, register
from tracker.ledger import house as of_house
from tracker.ledger.store import Ledger


@dataclass(frozen=True)
class NewGuest:
    """What is known of a guest who is added; without a room it is a caller."""

    name: str
    room: str = ""
    departure: date | None = None
    arrival: date | None = None
    confirmation: str | None = None
    reading: str | None = None


def today(ledger: Ledger, house: House, now: datetime) -> date:
    """The business day at `now`."""
    return house.day(now, of_house.day_reached(ledger))


def add(ledger: Ledger, new: NewGuest, now: datetime, by: str | None = None) -> Stay:
    """A new stay, on record as done by the person of these initials.

    Refused when a date is impossible or the same guest is already in that room.
    """
    house = of_house.house(ledger)
    name, room = clean_name(new.name), clean_room(new.room) if new.room.strip() else ""
    with ledger.write():
        day = today(ledger, house, now)
        arrival = new.arrival or day
        if new.departure is not None and new.departure < arrival:
            raise Refused(
                "bad_date",
                Sentence(
                    "The departure {departure} lies before the arrival {arrival}: check the dates.",
                    departure=new.departure,
                    arrival=arrival,
                ),
            )
        there = in_room_now(register.with_room(ledger, room), room, day) if room else ()
        twin = next((s for s in there if search_key(s.guest) == search_key(name)), None)
        if twin is not None:
            raise Refused(
                "already_in_house",
                Sentence("{guest} is already in room {room}: nothing needs adding.", guest=twin.guest, room=room),
                stay=twin.id,
            )
        confirmation = clean_field(new.confirmation or "", Sentence("The confirmation")) or None
        stay = register.add(
            ledger, name, room=room, arrival=arrival, departure=new.departure, at=now, confirmation=confirmation,
            reading=clean_name(new.reading) if new.reading else None,
            party=party_for(ledger, room, confirmation, arrival, new.departure, day),
        )  # fmt: skip
        record(ledger, stay, "added", stamped(ledger, house, now, by), by)
    return get(ledger, stay)


def party_for(
    ledger: Ledger, room: str, confirmation: str | None, arrival: date, departure: date | None, day: date
) -> str | None:
    """The party a new stay joins; None when nobody shares its nights."""
    booked = register.with_confirmation(ledger, confirmation) if confirmation else []
    return shared_party(booked, register.with_room(ledger, room) if room else [], room, arrival, departure, day)


def shared_party(
    booked: Iterable[Stay], there: Iterable[Stay], room: str, arrival: date, departure: date | None, day: date
) -> str | None:
    """The party of whoever has the same confirmation (`booked`) or room (`there`) on one of the same nights; else None.

    An open-ended stay is known to last until today only: who arrives later has not been with that guest yet.
    """
    end = _end(arrival, departure, day)
    for stay in chain(booked, (s for s in there if s.room == room)):
        together = max(arrival, stay.arrival) < min(end, _end(stay.arrival, stay.departure, day))
        if together and stay.left_at is None and stay.rooms:
            return stay.party
    return None


def _end(arrival: date, departure: date | None, day: date) -> date:
    """The first day that is not of the stay, as far as is known; a stay without a night has its day."""
    night = timedelta(days=1)
    return max(min(arrival, date.max - night) + night, departure or day + night)


def get(ledger: Ledger, stay: str) -> Stay:
    """The stay of that id. Refused when there is none."""
    found = register.get(ledger, stay)
    if found is None:
        gone = erasure.line_of(ledger, stay)
        if gone is not None:
            raise Refused(
                "erased",
                Sentence(
                    "That guest was erased on {business_day}: nothing can be given to this stay any more.",
                    business_day=gone.business_day,
                ),
            )
        raise Refused("unknown_stay", "That stay is not in the register: find the guest by room or name.")
    return found


def move(ledger: Ledger, stay: str, room: str, now: datetime, by: str | None = None) -> Stay:
    """Another room from now on; the stay, its headroom and its lines stay with the guest."""
    tidy = clean_room(room)
    with ledger.write():
        known = get(ledger, stay)
        if known.room != tidy:
            register.move(ledger, known.id, tidy, now)
            record(ledger, known.id, "moved", stamped(ledger, of_house.house(ledger), now, by), by)
    return get(ledger, stay)


def leave(ledger: Ledger, stay: str, now: datetime, by: str | None = None) -> Stay:
    """The guest has left; a gesture afterwards is allowed and marked post-stay."""
    with ledger.write():
        known = get(ledger, stay)
        if known.left_at is None:
            register.leave(ledger, known.id, now)
            record(ledger, known.id, "left", stamped(ledger, of_house.house(ledger), now, by), by)
    return get(ledger, stay)


def rename(ledger: Ledger, stay: str, name: str, now: datetime, by: str | None = None) -> Stay:
    """The name as it should have been written; lines keep the one they were posted under."""
    tidy = clean_name(name)
    with ledger.write():
        known = get(ledger, stay)
        if known.name != tidy:
            register.rename(ledger, known.id, tidy, known.reading, now)
            record(ledger, known.id, "renamed", stamped(ledger, of_house.house(ledger), now, by), by)
    return get(ledger, stay)


def find(ledger: Ledger, text: str, now: datetime) -> list[Stay]:
    """Stays by room (now or earlier), confirmation or part of a name; those in house first."""
    house = of_house.house(ledger)
    day = today(ledger, house, now)
    tidy = text.strip()
    found = list(meant_by_room(register.with_room(ledger, tidy.upper()), tidy.upper(), day))
    found += register.with_confirmation(ledger, tidy)
    found += sorted(register.with_name(ledger, tidy), key=lambda s: not s.in_house(day))
    known = register.get(ledger, tidy)
    return list({s.id: s for s in ([known] if known else []) + found}.values())


def meant(ledger: Ledger, room: str, guest: str, now: datetime) -> Stay:
    """The one stay that a room, and a name if given, stand for.

    Who has the room now comes first, then who is in house and moved away from it, then who left it. Refused when
    nobody fits, or several do (`guests` names them): nothing is guessed.
    """
    house = of_house.house(ledger)
    day = today(ledger, house, now)
    known = register.get(ledger, room.strip()) if room else None
    if known is not None:
        return known
    if not room.strip():
        return _only(_named(find(ledger, guest, now), guest), f"“{guest[:40]}”", day)
    tidy = clean_room(room)
    every = meant_by_room(register.with_room(ledger, tidy), tidy, day)
    if guest:
        return _only(_named(every, guest), Sentence("“{guest}” in room {room}", guest=guest[:40], room=tidy), day)
    now_there = in_room_now(every, tidy, day)
    moved = [s for s in every if s.in_house(day) and s.room != tidy]
    return _only(now_there or moved or every, Sentence("room {room}", room=tidy), day)


def _named(stays: Sequence[Stay], guest: str) -> list[Stay]:
    return [s for s in stays if s.id == guest or is_called(guest, f"{s.guest} {s.reading or ''}")]


def _only(stays: Sequence[Stay], what: str, day: date) -> Stay:
    staying = [s for s in stays if s.in_house(day)]
    fitting = staying if len(staying) == 1 else list(stays)
    if len(fitting) == 1:
        return fitting[0]
    if not fitting:
        raise Refused(
            "unknown_guest", Sentence("Nobody is known for {what}: add the guest first, or check the room.", what=what)
        )
    names = [
        Sentence("{name} ({room}, in house)" if s.in_house(day) else "{name} ({room}, left)", name=s.guest, room=s.room)
        for s in fitting[:9]
    ]
    raise Refused(
        "ambiguous_guest",
        Sentence(
            "Several guests fit {what}: {names}. Say which one by name (--guest) or stay id.",
            what=what,
            names=names,
        ),
        guests=[{"stay": s.id, "name": s.guest, "room": s.room} for s in fitting[:9]],
    )
