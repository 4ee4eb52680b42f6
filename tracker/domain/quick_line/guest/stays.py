"""The stays of the house as the quick line finds them: by room, by the beginning of a name; knows no grammar."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from rapidfuzz import process
from rapidfuzz.distance import OSA

MOST_CANDIDATES = 9


@dataclass(frozen=True, slots=True)
class StayRef:
    """One stay as it is found. `keys` are the search_key()s of the name and of its reading, when the file gave one.

    `in_house` is False for a guest who has left. `earlier` are rooms the stay was in before; the same id given again
    with another room means the same. `detail` is for the list of candidates and is not searched.
    """

    id: str
    room: str
    name: str
    in_house: bool
    keys: tuple[str, ...]
    detail: str = ""
    earlier: tuple[str, ...] = ()


def fold_room(text: str) -> str:
    """What a room is found by: “B-12”, “b 12” and full-width “Ｂ１２” are one; “4-12” and “412” are two."""
    if text.isascii() and text.isalnum():
        return text.lower()
    key = unicodedata.normalize("NFKC", text).casefold()
    key = "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in key)
    return re.sub(r"(?<!\d)[\s./_-]+|[\s./_-]+(?!\d)", "", key)


def _merged(stays: Iterable[StayRef]) -> Iterator[StayRef]:
    """Each stay once: in the room where it is, with the others as earlier ones."""
    first: dict[str, StayRef] = {}
    for stay in stays:
        known = first.get(stay.id)
        if known is None:
            first[stay.id] = stay
            continue
        now, then = (known, stay) if known.in_house or not stay.in_house else (stay, known)
        rooms = dict.fromkeys((*now.earlier, then.room, *then.earlier))
        rooms.pop(now.room, None)
        first[stay.id] = replace(now, earlier=tuple(rooms), keys=tuple(dict.fromkeys((*now.keys, *then.keys))))
    yield from first.values()


def _written_without_spaces(word: str) -> bool:
    return any(ord(c) >= 0x2E80 or 0x0E00 <= ord(c) < 0x0F00 for c in word)


class NameTable:
    """Words of names and whose they are, for whole words and beginnings. Immutable once built."""

    def __init__(self, entries: Iterable[tuple[int, tuple[str, ...]]]) -> None:
        self._whole: dict[str, set[int]] = {}
        begun: list[tuple[str, int]] = []
        for owner, keys in entries:
            for key in keys:
                for word in key.split():
                    self._whole.setdefault(word, set()).add(owner)
                    begun.append((word, owner))
                    if _written_without_spaces(word):  # a given name stands inside the word
                        begun.extend((word[at:], owner) for at in range(1, len(word)))
        begun.sort()
        self._starts = [word for word, _ in begun]
        self._owners = [owner for _, owner in begun]
        self.words = tuple(self._whole)

    def whole(self, word: str) -> set[int]:
        """Who has exactly this word in the name. Not to be changed."""
        return self._whole.get(word, set())

    def begun(self, word: str) -> set[int]:
        """Who has a word in the name that begins with this one."""
        low, high = bisect_left(self._starts, word), bisect_left(self._starts, word + "\U0010ffff")
        return set(self._owners[low:high])

    def one_beginning(self, word: str) -> str | None:
        """The first word of a name that begins so and is longer."""
        at = bisect_left(self._starts, word + "\0")
        return self._starts[at] if at < len(self._starts) and self._starts[at].startswith(word) else None


class StayIndex:
    """All stays that can be named, in the order given (the most recent first). Immutable once built.

    Building 10,500 takes about a tenth of a second; searching takes microseconds.
    """

    def __init__(self, stays: Iterable[StayRef] = ()) -> None:
        self.stays = tuple(_merged(stays))
        self._by_id = {stay.id: at for at, stay in enumerate(self.stays)}
        self._now: dict[str, list[int]] = {}
        self._before: dict[str, list[int]] = {}
        self._rooms: list[tuple[str, ...]] = []
        for at, stay in enumerate(self.stays):
            earlier = [fold_room(room) for room in stay.earlier]
            if room := fold_room(stay.room):
                (self._now if stay.in_house else self._before).setdefault(room, []).append(at)
            for once in earlier:
                self._before.setdefault(once, []).append(at)
            self._rooms.append(tuple(filter(None, (room, *earlier))))
        self.here = NameTable((at, stay.keys) for at, stay in enumerate(self.stays) if stay.in_house)
        self.gone = NameTable((at, stay.keys) for at, stay in enumerate(self.stays) if not stay.in_house)

    @cached_property
    def rooms_here(self) -> tuple[str, ...]:
        """The rooms with somebody in house, as they are written."""
        return tuple(dict.fromkeys(stay.room for stay in self.stays if stay.in_house and stay.room))

    def in_room(self, room: str) -> tuple[int, ...]:
        """Who is in house in the folded room now."""
        return tuple(self._now.get(room, ()))

    def once_in_room(self, room: str) -> tuple[int, ...]:
        """Who was in the folded room before: those who moved and are in house first, then those who left."""
        return tuple(sorted(self._before.get(room, ()), key=lambda at: not self.stays[at].in_house))

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
        return self._by_id.get(stay)

    def similar(self, word: str) -> tuple[int, ...]:
        """Who in house has a name that this may be mistyped for: to be offered, never to be taken."""
        allowed = 1 if len(word) < 7 else 2
        near = process.extract(word, self.here.words, scorer=OSA.distance, score_cutoff=allowed, limit=MOST_CANDIDATES)
        return tuple(dict.fromkeys(at for name, _, _ in near for at in sorted(self.here.whole(name))))

    def listed(self, found: Iterable[int]) -> tuple[StayRef, ...]:
        """These stays to choose from: in house first, at most nine."""
        order = sorted(dict.fromkeys(found), key=lambda at: not self.stays[at].in_house)
        return tuple(self.stays[at] for at in order[:MOST_CANDIDATES])
