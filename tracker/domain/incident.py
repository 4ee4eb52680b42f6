"""One thing that befell many rooms: which rooms are meant by what was typed (401-418, 4th floor). Knows no register.

401-418            every room with a guest from 401 to 418        4th floor, floor 4, 4xx     the rooms of a floor
401-418, 502       and one more                                   401-418 not 405 407         without these two
401, 405 and 502   these                                          401+405                     these two
"""

from __future__ import annotations

import re
import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from tracker.domain.gesture import Draft
from tracker.domain.stay import Stay

MOST = 500
"""Guests of one incident; a house has no more."""

_DASHES = str.maketrans("‐‑‒–—−", "------")
_ROOM = r"[a-z]{0,3}\d{1,5}[a-z]?"
_SPAN = re.compile(
    r"(?P<floor>(?:\d{1,2}(?:st|nd|rd|th|\.)?\s+floor|floor\s+\d{1,2}|\d{1,2}xx))(?!\w)"
    rf"|(?P<low>{_ROOM})\s?(?:-|\.\.|\bto\b)\s?(?P<high>{_ROOM})(?!\w)"
    rf"|(?P<one>(?![lcu]\d){_ROOM})(?=\s{{0,3}}(?:[,;+&]|\band\b)\s{{0,3}}(?P<next>(?![lcu]\d){_ROOM})(?!\w))"
)
_EXCEPT = re.compile(r"\b(?:not|except|without|but)\b")
_EVERY = re.compile(r"(?:all|everybody|everyone)(?:\s+rooms?)?(?!\w)")
_ONE = re.compile(rf"{_ROOM}(?!\w)")
_BETWEEN = " \t\r\n,;"
_AND = re.compile(r"\s*(?:[,;+&]|\band\b)\s*")


@dataclass(frozen=True)
class ManyRooms:
    """The rooms that some words mean. `rooms` have a guest; `strange` are words that name no room with one.

    `words` are those that named them as typed, `rest` is what else the line says.
    """

    rooms: tuple[str, ...]
    strange: tuple[str, ...] = ()
    words: str = ""
    rest: str = ""
    leads: bool = False
    """Whether the line begins with them."""


@dataclass(frozen=True)
class Plan:
    """What every one of many guests gets. `gift` says what, its own stay is empty; `stays` say who.

    The lines' identities follow from `id` and the stay, so that posting twice is one incident.
    """

    id: str
    gift: Draft
    stays: tuple[str, ...]

    def drafts(self) -> tuple[Draft, ...]:
        """A draft for each guest."""
        return tuple(replace(self.gift, uuid=uuid_of(self.id, stay), stay=stay) for stay in self.stays)


def uuid_of(incident: str, stay: str) -> str:
    """The identity of one guest's line of an incident."""
    return str(uuid.uuid5(uuid.UUID(incident), stay))


def as_they_came(stays: Iterable[Stay]) -> list[Stay]:
    """Who shares a room, the one who came into it first before the others."""
    return sorted(stays, key=lambda stay: (stay.rooms[-1][0], stay.guest))


def floor_of(room: str) -> str:
    """The floor a room's number begins with: 4 of 412, 12 of 1204; empty when the number says none."""
    digits = re.sub(r"\D", "", room)
    return digits[:-2].lstrip("0") if len(digits) > 2 else ""


def read_rooms(text: str, here: Iterable[str]) -> ManyRooms:
    """Every room that `text` names, of those in `here`; what is none is said in `strange`. Never fails."""
    reader = _Reader(sorted(set(here), key=_order))
    tidy = _tidy(text)
    at = 0
    while at < len(tidy):
        after = reader.take(tidy, at, alone=True)
        if after == at:
            word = re.compile(r"[^\s,;+&]+").match(tidy, at)
            if word is None:
                at += 1
                continue
            reader.strange.append(word[0])
            after = word.end()
        at = after
    return ManyRooms(reader.chosen(), tuple(reader.strange), " ".join(text.split()))


def find_rooms(line: str, here: Iterable[str]) -> ManyRooms | None:
    """The rooms of a line that names many at once (a range, a floor, some with commas between), with the rest of the line.

    None for any other.
    """
    tidy = _tidy(line)
    known: list[str] | None = None
    for found in _SPAN.finditer(tidy):
        start = found.start()
        if (start and not tidy[start - 1].isspace()) or _quoted(tidy, start):
            continue
        known = sorted(set(here), key=_order) if known is None else known  # most lines need none
        reader = _Reader(known)
        end = reader.take(tidy, start, alone=False)
        if not reader.named:
            continue
        while (after := reader.take(tidy, end, alone=False)) > end:
            end = after
        late, until = _left_out(reader, tidy, end)
        parts = (line[:start], line[end:late], line[until:])
        rest = " ".join(bare for part in parts if (bare := part.strip(_BETWEEN)))
        words = " ".join(f"{line[start:end]} {line[late:until]}".split())
        return ManyRooms(reader.chosen(), tuple(reader.strange), words, rest, not line[:start].strip())
    return None


def _left_out(reader: _Reader, text: str, after: int) -> tuple[int, int]:
    """The place of “not 405” further on in the line, when 405 is one of the rooms meant; else the line's end, twice."""
    for word in _EXCEPT.finditer(text, after):
        begin = word.start()
        one = _ONE.match(text, word.end() + len(text[word.end() :]) - len(text[word.end() :].lstrip()))
        if _quoted(text, begin) or one is None or one[0] not in (room.casefold() for room in reader.chosen()):
            continue
        end = reader.take(text, begin, alone=False)
        while (further := reader.take(text, end, alone=False)) > end:
            end = further
        return begin, end
    return len(text), len(text)


class _Reader:
    """Takes one piece after another of what names rooms; after “not” they are left out."""

    def __init__(self, here: Sequence[str]) -> None:
        self._here = here
        self._by_key = {room.casefold(): room for room in here}
        self._in: dict[str, None] = {}
        self._out: set[str] = set()
        self._without = False
        self.strange: list[str] = []

    @property
    def named(self) -> bool:
        """Whether any room was named."""
        return bool(self._in)

    def chosen(self) -> tuple[str, ...]:
        """The rooms that are meant, by number."""
        return tuple(room for room in self._here if room in self._in and room not in self._out)

    def take(self, text: str, at: int, *, alone: bool) -> int:
        """The place after the piece that stands at `at`; `at` itself when none does.

        Unless `alone` a single room counts only after a comma or after “not”: any other number may be money.
        """
        joined = _AND.match(text, at)
        begin = joined.end() if joined else at + len(text[at:]) - len(text[at:].lstrip())
        if _EXCEPT.match(text, begin):
            word = _EXCEPT.match(text, begin)
            assert word is not None
            inner = word.end() + len(text[word.end() :]) - len(text[word.end() :].lstrip())
            if alone or self._is_room(text, inner) or _SPAN.match(text, inner):
                self._without = True
                return inner
            return at
        span = _SPAN.match(text, begin)
        if span is not None and not span["one"]:
            self._span(span)
            return span.end()
        if alone and (every := _EVERY.match(text, begin)):
            self._add(self._here, every[0])
            return every.end()
        one = _ONE.match(text, begin)
        listed = (
            span is not None and {span["one"], span["next"]} <= self._by_key.keys()
        )  # “412, 518”: a figure, but no money
        if one is not None and (alone or ((joined or self._without or listed) and one[0] in self._by_key)):
            self._add([self._by_key[one[0]]] if one[0] in self._by_key else [], one[0])
            return one.end()
        return at

    def _is_room(self, text: str, at: int) -> bool:
        one = _ONE.match(text, at)
        return one is not None and one[0] in self._by_key

    def _span(self, span: re.Match[str]) -> None:
        if span["floor"]:
            number = re.sub(r"\D", "", span["floor"]).lstrip("0")
            self._add([room for room in self._here if floor_of(room) == number and number], span[0])
        else:
            self._add(_between(self._here, span["low"], span["high"]), span[0])

    def _add(self, rooms: Iterable[str], words: str) -> None:
        found = list(rooms)
        if not found:
            self.strange.append(words)
        elif self._without:
            self._out.update(found)
        else:
            self._in.update(dict.fromkeys(found))


def _between(here: Sequence[str], low: str, high: str) -> list[str]:
    """The rooms from one number to another, both included; “401-18” ends at 418."""
    first, last = _order(low), _order(high)
    if len(high) < len(low) and high.isdecimal() and low.isdecimal():
        last = _order(low[: len(low) - len(high)] + high)
    elif not last[0] and first[0]:
        last = (first[0], *last[1:])
    first, last = min(first, last), max(first, last)
    if first[0] != last[0]:
        return []
    return [room for room in here if _order(room)[0] == first[0] and first[1] <= _order(room)[1] <= last[1]]


@lru_cache(maxsize=4096)
def _order(room: str) -> tuple[str, int, str]:
    """By building letter, number, and letter behind it."""
    parts = re.fullmatch(r"(\D*)(\d*)(.*)", room.casefold(), re.DOTALL)
    assert parts is not None
    return parts[1].strip(" -"), int(parts[2] or 0), parts[3]


def _tidy(text: str) -> str:
    """As it is compared, letter for letter as long as what was typed."""
    folded = text.translate(_DASHES)
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in folded)


def _quoted(text: str, at: int) -> bool:
    return text.count('"', 0, at) % 2 == 1
