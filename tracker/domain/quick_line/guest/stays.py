"""The stays of the house as the quick line finds them: by room, by the beginning of a name; knows no grammar."""

from __future__ import annotations

import re
import unicodedata
from array import array
from collections.abc import Iterable
from functools import cached_property

from rapidfuzz import process
from rapidfuzz.distance import OSA

from tracker.domain.quick_line.guest.packed import Packing, StayRef, Stays, Words

MOST_CANDIDATES = 9


def fold_room(text: str) -> str:
    """What a room is found by: “B-12”, “b 12” and full-width “Ｂ１２” are one; “4-12” and “412” are two."""
    if text.isascii() and text.isalnum():
        return text.lower()
    key = unicodedata.normalize("NFKC", text).casefold()
    key = "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in key)
    return re.sub(r"(?<!\d)[\s./_-]+|[\s./_-]+(?!\d)", "", key)


def _written_without_spaces(word: str) -> bool:
    return not word.isascii() and any(ord(c) >= 0x2E80 or 0x0E00 <= ord(c) < 0x0F00 for c in word)


class Naming:
    """Words of names as they come, and whose they are."""

    def __init__(self) -> None:
        self.whole: dict[str, list[int]] = {}
        self.within: dict[str, list[int]] = {}

    def add(self, owner: int, keys: Iterable[str]) -> None:
        """One more who is called so."""
        for key in keys:
            for word in key.split():
                self.whole.setdefault(word, []).append(owner)
                if _written_without_spaces(word):  # a given name stands inside the word
                    for at in range(1, len(word)):
                        self.within.setdefault(word[at:], []).append(owner)


class NameTable:
    """Words of names and whose they are, for whole words and beginnings. Immutable once built."""

    def __init__(self, naming: Naming) -> None:
        self._whole, self._within = Words(naming.whole), Words(naming.within)
        self.words = tuple(naming.whole)

    def whole(self, word: str) -> set[int]:
        """Who has exactly this word in the name."""
        return self._whole.exactly(word)

    def begun(self, word: str) -> set[int]:
        """Who has a word in the name that begins with this one."""
        return self._whole.beginning(word) | self._within.beginning(word)

    def one_beginning(self, word: str) -> str | None:
        """The first word of a name that begins so and is longer."""
        return min(filter(None, (self._whole.after(word), self._within.after(word))), default=None)


class StayIndex:
    """All stays that can be named, in the order given (the most recent first). Immutable once built.

    Building 10,500 takes a few hundredths of a second; searching takes microseconds. They stand for hours, so they stand small.
    """

    def __init__(self, stays: Iterable[StayRef] | Packing = ()) -> None:
        self.stays = Stays(stays if isinstance(stays, Packing) else Packing(stays))
        self._here = bytearray()
        self._now: dict[str, list[int]] = {}
        self._before: dict[str, array[int]] = {}
        self._rooms: list[tuple[str, ...]] = []
        same: dict[tuple[str, ...], tuple[str, ...]] = {}
        for at, (_id, written, _name, in_house, _keys, _detail, before) in enumerate(self.stays.plain()):
            self._here.append(in_house)
            earlier = [fold_room(room) for room in before]
            room = fold_room(written)
            if room and in_house:
                self._now.setdefault(room, []).append(at)
            for once in (room, *earlier) if room and not in_house else earlier:
                self._before.setdefault(once, array("I")).append(at)
            rooms = tuple(filter(None, (room, *earlier)))
            self._rooms.append(same.setdefault(rooms, rooms))
        # Not in the loop above: what is kept would stand between what goes, and hold its memory.
        here, gone = Naming(), Naming()
        for at, (_id, _room, _name, in_house, keys, _detail, _before) in enumerate(self.stays.plain()):
            (here if in_house else gone).add(at, keys)
        self.here, self.gone = NameTable(here), NameTable(gone)

    @cached_property
    def rooms_here(self) -> tuple[str, ...]:
        """The rooms with somebody in house, as they are written."""
        return tuple(dict.fromkeys(stay.room for stay in self.stays if stay.in_house and stay.room))

    def in_room(self, room: str) -> tuple[int, ...]:
        """Who is in house in the folded room now."""
        return tuple(self._now.get(room, ()))

    def once_in_room(self, room: str) -> tuple[int, ...]:
        """Who was in the folded room before: those who moved and are in house first, then those who left."""
        return tuple(sorted(self._before.get(room, ()), key=lambda at: not self._here[at]))

    def is_here(self, at: int) -> bool:
        """Whether the stay at this place is in house."""
        return bool(self._here[at])

    def rooms_of(self, at: int) -> tuple[str, ...]:
        """The folded rooms of the stay at this place: where it is or was last, then those of before."""
        return self._rooms[at]

    def is_room(self, room: str) -> bool:
        """Whether anybody is or was in the folded room."""
        return room in self._now or room in self._before

    def rooms_beginning(self, start: str) -> tuple[int, ...]:
        """Who is in house in a room whose number begins so: for a number that is still being typed."""
        return tuple(at for room, found in self._now.items() if room.startswith(start) for at in found)

    def is_named(self, word: str) -> bool:
        """Whether somebody in house has this search key as a whole word of the name."""
        return bool(word) and bool(self.here.whole(word))

    def where(self, stay: str) -> int | None:
        """The place of a stay by its id, or None."""
        return self.stays.where(stay)

    def similar(self, word: str) -> tuple[int, ...]:
        """Who in house has a name that this may be mistyped for: to be offered, never to be taken."""
        allowed = 1 if len(word) < 7 else 2
        near = process.extract(word, self.here.words, scorer=OSA.distance, score_cutoff=allowed, limit=MOST_CANDIDATES)
        return tuple(dict.fromkeys(at for name, _, _ in near for at in sorted(self.here.whole(name))))

    def listed(self, found: Iterable[int]) -> tuple[StayRef, ...]:
        """These stays to choose from: in house first, at most nine."""
        order = sorted(dict.fromkeys(found), key=lambda at: not self._here[at])
        return tuple(self.stays[at] for at in order[:MOST_CANDIDATES])
