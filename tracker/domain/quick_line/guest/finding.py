"""Finding the guest: a room, a name or both become one stay, candidates to choose from, or a problem; never a guess."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from tracker.domain.names import search_key
from tracker.domain.quick_line.guest.names import NameRun, Sure, best_runs, name_runs
from tracker.domain.quick_line.guest.packed import StayRef
from tracker.domain.quick_line.guest.stays import StayIndex, fold_room
from tracker.domain.quick_line.model import Problem
from tracker.domain.quick_line.text.everyday import EVERYDAY
from tracker.domain.quick_line.text.tokens import Token
from tracker.domain.sentences import Sentence

_MOST_SIMILAR = 5
Spot = tuple[int, str]
"""A place in the line and the folded room that stands there."""


@dataclass(frozen=True)
class Clues:
    """What in the line may name the guest.

    `rooms` are (place, folded room) of rooms written as such, `figures` bare numbers, `words` plain words, of which
    `claimed` mean something else too. `paid` says that an amount is written as one, `owned` are the places of figures
    right after a kind (“credit 20”), `busy` that the line names a gesture. `asked` are places with a ? after them, `mentions` figures after a word such
    as “from” (“noise from 518”), `amid` figures between two words (“up 9 floors”), `everything` all places of the line.
    """

    rooms: tuple[Spot, ...]
    figures: tuple[Token, ...]
    words: tuple[Token, ...]
    claimed: frozenset[int]
    paid: bool
    owned: frozenset[int]
    busy: bool
    mentions: frozenset[int]
    amid: frozenset[int]
    everything: frozenset[int]
    asked: frozenset[int] = frozenset()


@dataclass(frozen=True)
class Guest:
    """Who it is. `used` are the places of the tokens that said it; `named` whether any did.

    `mentioned` are the places of figures that only the note speaks of.
    """

    stay: StayRef | None = None
    candidates: tuple[StayRef, ...] = ()
    used: frozenset[int] = frozenset()
    named: bool = False
    problem: Problem | None = None
    mentioned: frozenset[int] = frozenset()


def find_guest(clues: Clues, index: StayIndex, chosen: str | None) -> Guest:
    """The guest that the clues name.

    A room with one guest in house means that guest, whoever left it earlier; a whole or begun name of one in house
    means him, unless a guest who left has exactly that name. With a ? after it (“412?”), and beside a room or name
    that is all there is in the line, everybody who fits is listed, in house first. `chosen` is the stay picked from
    such a list: it holds as long as the line still fits it, or names nobody.
    """
    runs = name_runs(clues.words, index, clues.claimed)
    mentioned = _mentioned(clues, index, runs)
    clues = replace(clues, figures=tuple(token for token in clues.figures if token.at not in mentioned))
    return replace(_found(clues, index, runs, chosen), mentioned=mentioned)


def _mentioned(clues: Clues, index: StayIndex, runs: Sequence[NameRun]) -> frozenset[int]:
    """The figures that a sentence only speaks of: not when they are needed to know the guest, or are the guest's room."""
    if not clues.mentions and not clues.amid:
        return frozenset()
    rooms = {token.at: fold_room(token.key) for token in clues.figures}
    whole = [run for run in runs if run.sure is Sure.WHOLE]
    his = {room for run in whole for at in run.stays for room in index.rooms_of(at)}
    sure = bool(clues.rooms) or any(
        index.in_room(r) for at, r in rooms.items() if at not in clues.mentions | clues.amid
    )
    spoken = {at for at in clues.mentions if sure or (whole and rooms[at] not in his)}
    return frozenset(spoken | {at for at in clues.amid if sure or not index.is_room(rooms[at])})


def _found(clues: Clues, index: StayIndex, runs: Sequence[NameRun], chosen: str | None) -> Guest:
    room, place, problem = _room(clues, index, runs)
    if problem:  # its numbers are rooms, whichever was meant: none of them is an amount
        rooms = {t.at for t in clues.figures if index.is_room(fold_room(t.key))}
        return Guest(problem=problem, named=True, used=frozenset(rooms))
    if room is not None and place is not None:
        return _in_room(clues, index, runs, room, place, chosen)
    if runs:
        return _by_name(clues, index, best_runs(runs), chosen)
    return _unnamed(clues, index, chosen)


def _room(clues: Clues, index: StayIndex, runs: Sequence[NameRun]) -> tuple[str | None, int | None, Problem | None]:
    """The room that is meant and where it stands: one written as such, else a bare number that is one.

    When an amount is written as one, a number can only be a room; beside a name it is the guest's own or a problem.
    """
    figures = [(token.at, fold_room(token.key)) for token in clues.figures]
    here = [spot for spot in figures if index.in_room(spot[1])]
    known = here or [spot for spot in figures if index.is_room(spot[1])]
    if clues.rooms:
        return _one_of([*clues.rooms, *(here if clues.paid else ())])
    strong = [run for run in runs if run.sure is Sure.WHOLE and (run.alone or _beside(run, figures))]
    rooms = {room for run in strong or runs for at in run.stays for room in index.rooms_of(at)} if figures else ()
    his = [spot for spot in figures if spot[1] in rooms]
    if strong and not his:
        clash = known if clues.paid else here
        if not clash or (len(figures) == 1 and not clues.paid and figures[0][0] in clues.owned):
            return None, None, None
        return None, None, _clash(index, clash[0][1], strong[0])
    if strong or here:
        return _one_of(his if strong else here)
    weak = any(run.sure is not Sure.LETTER for run in runs)
    return _one_of(his or known if clues.paid or not weak else his)


def _one_of(pairs: Sequence[Spot]) -> tuple[str | None, int | None, Problem | None]:
    rooms = list(dict.fromkeys(room for _, room in pairs))
    if not rooms:
        return None, None, None
    if len(rooms) > 1:
        first, second = (room.upper()[:12] for room in rooms[:2])
        text = Sentence(
            "{first} and {second} are both rooms: leave one out, or write the room as #{first} and an amount as c{second}.",
            first=first,
            second=second,
        )
        return None, None, Problem("two_rooms", text)
    return rooms[0], pairs[0][0], None


def _beside(run: NameRun, places: Iterable[Spot]) -> bool:
    return any(at in (min(run.places) - 1, max(run.places) + 1) for at, _ in places)


def _clash(index: StayIndex, room: str, run: NameRun) -> Problem:
    inside = index.stays[(*index.in_room(room), *index.once_in_room(room))[0]]
    other = index.stays[min(run.stays)]
    text = Sentence(
        "{name} is in {room}, but “{typed}” is in {other}: leave one out, or put the name in quotes if it belongs to the note."
        if inside.in_house
        else "{name} was in {room}, but “{typed}” is in {other}: leave one out, or put the name in quotes if it belongs to"
        " the note.",
        name=inside.name[:40],
        room=room.upper(),
        typed=run.text[:40],
        other=other.room or Sentence("no room"),
    )
    return Problem("two_guests", text)


def _in_room(
    clues: Clues, index: StayIndex, runs: Sequence[NameRun], room: str, place: int, chosen: str | None
) -> Guest:
    people, others = index.in_room(room), index.once_in_room(room)
    spots = [(at, key) for at, key in (*clues.rooms, (place, room)) if key == room]
    used = {at for at, _ in spots}
    if not people and not others:
        near = index.rooms_beginning(room)
        text = Sentence("Nobody is known in room {room}: check the number, or type a name.", room=room.upper()[:12])
        return Guest(None, index.listed(near), frozenset(used), True, None if near else Problem("no_such_room", text))
    matched = _within(clues, index, people, others, spots)
    if matched:
        used |= {at for run in matched for at in run.places}
        pool = _agreed(matched)
        return _decided(clues, index, pool, pool, used, chosen)
    for run in runs:
        inside = run.stays & {*people, *others}
        if run.sure is Sure.WHOLE and not inside and (run.alone or _beside(run, spots)):
            return Guest(None, (), frozenset(used), True, _clash(index, room, run))
    moved = [at for at in others if index.is_here(at)]
    return _decided(clues, index, people or moved or others, (*people, *others), used, chosen)


def _within(
    clues: Clues, index: StayIndex, people: Sequence[int], others: Sequence[int], spots: Sequence[Spot]
) -> list[NameRun]:
    """The names that tell apart those in the room; a guest who left it only by a whole name beside the room."""
    runs = name_runs(clues.words, index, clues.claimed, frozenset(people)) if people else []
    told = [r for r in runs if r.alone or _beside(r, spots) or (r.sure is Sure.WHOLE and len(people) > 1)]
    told = [r for r in told if r.sure is not Sure.LETTER or _beside(r, spots)]
    if told or not others:
        return told
    runs = name_runs(clues.words, index, clues.claimed, frozenset(others))
    sure = (Sure.WHOLE, Sure.LEFT) if people else tuple(Sure)
    return [r for r in runs if r.sure in sure and (r.alone or _beside(r, spots))]


def _agreed(runs: Sequence[NameRun]) -> list[int]:
    """Those whom all the names fit (“maria c20 lopez”), else those whom any fits."""
    stays = [run.stays for run in runs]
    return sorted(frozenset.intersection(*stays) or frozenset().union(*stays))


def _by_name(clues: Clues, index: StayIndex, runs: Sequence[NameRun], chosen: str | None) -> Guest:
    pool = _agreed(runs)
    here = [at for at in pool if index.is_here(at)]
    exact_gone = any(run.sure is Sure.LEFT for run in runs) and not any(run.sure is Sure.WHOLE for run in runs)
    picked = index.where(chosen) if chosen else None
    told = [run for run in runs if picked is None or picked in run.stays] or runs
    used = {at for run in told for at in run.places}
    return _decided(clues, index, pool if exact_gone else here or pool, pool, used, chosen)


def _decided(
    clues: Clues, index: StayIndex, first: Sequence[int], everybody: Sequence[int], used: set[int], chosen: str | None
) -> Guest:
    picked = index.where(chosen) if chosen else None
    named = frozenset(used)
    if picked is not None and picked in everybody:
        return Guest(index.stays[picked], (), named, True)
    ask = bool(clues.asked & named) and len(everybody) > 1
    listed = index.listed((*first, *everybody)) if ask or clues.everything <= named else index.listed(first)
    if len(first) == 1 and not ask:
        return Guest(index.stays[first[0]], listed if len(listed) > 1 else (), named, True)
    return Guest(None, listed, named, True)


def _unnamed(clues: Clues, index: StayIndex, chosen: str | None) -> Guest:
    """Nobody is named yet: a number being typed offers rooms, a mistyped name those like it, a chosen guest stays."""
    picked = index.where(chosen) if chosen else None
    words = [w for w in clues.words if w.at not in clues.claimed and len(w.key) > 3 and w.key.isalpha()][:_MOST_SIMILAR]
    similar = [(word.at, index.similar(search_key(word.key))) for word in words if word.key not in EVERYDAY]
    if picked is not None:  # he may have been picked from those with a similar name
        return Guest(index.stays[picked], used=frozenset(at for at, found in similar if picked in found))
    if len(clues.figures) == 1 and not clues.busy:
        room = fold_room(clues.figures[0].key)
        near = index.rooms_beginning(room)
        text = Sentence("Nobody is known in room {room}: check the number, or type a name.", room=room[:12])
        used = frozenset({clues.figures[0].at})
        return Guest(None, index.listed(near), used, True, None if near else Problem("no_such_room", text))
    return Guest(None, index.listed(at for _, found in similar for at in found))
