"""What the columns of one sort of file can be: their fields, the words over them, and how to speak of the file."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from tracker.domain.table.headers import LONGEST_HEADER, header_key, without_note


@dataclass(frozen=True)
class FileWords:
    """How to speak of the file: `what` it is, what to do when it is damaged, no table, or too long."""

    what: str
    again: str
    as_csv: str
    shorter: str


@dataclass(frozen=True)
class Vocabulary:
    """The fields, in order, and their words.

    `spellings` are a field's headers, by rank, each rank a text parted by “|”: several ranks are tried in turn. Of each
    group in `needed` one field must be there; a row in which one of each group of `told_by` stands is a header.
    `unread` fields may stand over several columns.
    """

    spellings: Mapping[str, Sequence[str]]
    spoken: Mapping[str, str]
    needed: tuple[tuple[str, ...], ...]
    file: FileWords
    told_by: tuple[tuple[str, ...], ...] = ()
    unread: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Read the spellings once."""
        keys = {
            header_key(word): (field, rank)
            for field, ranks in self.spellings.items()
            for rank, words in enumerate(ranks)
            for word in words.split("|")
        }
        object.__setattr__(self, "_keys", keys)

    @property
    def fields(self) -> tuple[str, ...]:
        """All fields, in order."""
        return tuple(self.spellings)

    def field_of(self, header: str) -> tuple[str, int] | None:
        """The field a header names and its rank (0 is the plainest), or None. A note in brackets is overlooked."""
        if len(header) > LONGEST_HEADER:
            return None
        keys: dict[str, tuple[str, int]] = self.__dict__["_keys"]
        return keys.get(header_key(header)) or keys.get(header_key(without_note(header)))

    def is_header(self, found: Collection[str]) -> bool:
        """Whether a row that names these fields is plainly the header."""
        return all(any(field in found for field in group) for group in self.told_by or self.needed)

    def missing(self, found: Collection[str]) -> tuple[str, ...]:
        """The fields without which a row says nothing, the first of each group."""
        return tuple(group[0] for group in self.needed if not any(field in found for field in group))
