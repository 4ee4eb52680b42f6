"""Ten thousand stays and the words of their names in a few bytes each: read back when somebody types one. Knows no line."""

from __future__ import annotations

import marshal
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import overload


@dataclass(frozen=True, slots=True)
class StayRef:
    """One stay as it is found. `keys` are the search_keys() of the name and of its reading, when the file gave one.

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


Plain = tuple[str, str, str, bool, tuple[str, ...], str, tuple[str, ...]]
"""The fields of a `StayRef` in their order."""


class Packing:
    """Stays as they come, in few bytes each. One whose id came before is the same stay."""

    def __init__(self, stays: Iterable[StayRef] = ()) -> None:
        self._pieces: list[bytes] = []
        self._places: dict[str, int] = {}
        for stay in stays:
            self.add(stay)

    def add(self, stay: StayRef) -> None:
        """One more."""
        at = self._places.setdefault(stay.id, len(self._pieces))
        if at == len(self._pieces):
            self._pieces.append(_packed(stay))
        else:
            self._pieces[at] = _packed(_as_one(_unpacked(self._pieces[at]), stay))

    def taken(self) -> list[bytes]:
        """All of them, which are here no longer."""
        pieces, self._pieces, self._places = self._pieces, [], {}
        return pieces


class Stays(Sequence[StayRef]):
    """Stays in one run of bytes: an object each would take five times as much, and few are ever looked at."""

    def __init__(self, stays: Packing) -> None:
        pieces = stays.taken()
        self._bytes = b"".join(pieces)
        self._ends = array("I", accumulate(map(len, pieces)))

    def __len__(self) -> int:
        return len(self._ends)

    @overload
    def __getitem__(self, at: int) -> StayRef: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[StayRef]: ...
    def __getitem__(self, at: int | slice) -> StayRef | Sequence[StayRef]:
        if isinstance(at, slice):
            return [self[place] for place in range(*at.indices(len(self)))]
        if not 0 <= at < len(self._ends):
            raise IndexError(at)
        return _unpacked(self._bytes[self._ends[at - 1] if at else 0 : self._ends[at]])

    def __iter__(self) -> Iterator[StayRef]:
        return (self[at] for at in range(len(self)))

    def plain(self) -> Iterator[Plain]:
        """The fields of each in turn, for who goes through all of them."""
        begin = 0
        for end in self._ends:
            yield marshal.loads(self._bytes[begin:end])  # bytes of this very process
            begin = end

    def where(self, stay: str) -> int | None:
        """The place of a stay by its id, or None."""
        sought = stay.encode("utf-8", "surrogatepass")
        found = self._bytes.find(sought)
        while found >= 0:
            at = bisect_right(self._ends, found)
            if self[at].id == stay:
                return at
            found = self._bytes.find(sought, found + 1)
        return None


def _packed(stay: StayRef) -> bytes:
    return marshal.dumps((stay.id, stay.room, stay.name, stay.in_house, stay.keys, stay.detail, stay.earlier))


def _unpacked(piece: bytes) -> StayRef:
    return StayRef(*marshal.loads(piece))  # bytes of this very process


def _as_one(known: StayRef, stay: StayRef) -> StayRef:
    """A stay that was given twice: in the room where it is, with the others as earlier ones."""
    now, then = (known, stay) if known.in_house or not stay.in_house else (stay, known)
    rooms = dict.fromkeys((*now.earlier, then.room, *then.earlier))
    rooms.pop(now.room, None)
    keys = tuple(dict.fromkeys((*now.keys, *then.keys)))
    return StayRef(now.id, now.room, now.name, now.in_house, keys, now.detail, tuple(rooms))


class Words:
    """Sorted words and whose they are."""

    def __init__(self, found: dict[str, list[int]]) -> None:
        self.sorted = tuple(sorted(found))
        self._ends, self._owners = array("I"), array("I")
        for word in self.sorted:
            self._owners.extend(dict.fromkeys(found[word]))
            self._ends.append(len(self._owners))

    def exactly(self, word: str) -> set[int]:
        """Who has this word."""
        at = bisect_left(self.sorted, word)
        return self._of(at, at + 1) if self.sorted[at : at + 1] == (word,) else set()

    def beginning(self, word: str) -> set[int]:
        """Who has a word that begins so."""
        return self._of(bisect_left(self.sorted, word), bisect_left(self.sorted, word + "\U0010ffff"))

    def after(self, word: str) -> str | None:
        """The first word that begins so and is longer."""
        at = bisect_left(self.sorted, word + "\0")
        return self.sorted[at] if at < len(self.sorted) and self.sorted[at].startswith(word) else None

    def _of(self, low: int, high: int) -> set[int]:
        if low >= high:
            return set()
        return set(self._owners[self._ends[low - 1] if low else 0 : self._ends[high - 1]])
