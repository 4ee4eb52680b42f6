"""Which column of the header is which of our fields: by its words, by the mapping given, never by guess."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tracker.domain.house_list.cells import plain, shown
from tracker.domain.house_list.header_words import FIELDS, Field, field_of, header_key, is_bare_name
from tracker.domain.problems import Refused
from tracker.domain.sentences import Sentence, template

_SPOKEN: dict[str, str] = {
    "room": Sentence("the room"),
    "name": Sentence("the guest's name"),
    "last_name": Sentence("the last name"),
    "first_name": Sentence("the first name"),
    "title": Sentence("the title"),
    "confirmation": Sentence("the confirmation number"),
    "arrival": Sentence("the arrival"),
    "departure": Sentence("the departure"),
    "reading": Sentence("the reading of the name"),
}
_NAME_FIELDS = frozenset(("name", "last_name", "first_name"))
# A row of more columns than this is no header of a guest list.
_MOST_COLUMNS = 400


@dataclass(frozen=True)
class Candidate:
    """A row looked at as a header: for each field the indexes of the columns that name it best."""

    found: dict[Field, tuple[int, ...]]

    @property
    def is_table(self) -> bool:
        """Whether a room and a name stand in the same row."""
        return "room" in self.found and bool(_NAME_FIELDS & self.found.keys())


@dataclass(frozen=True)
class Columns:
    """Field to column index (from 0), and field to the header as found."""

    at: dict[Field, int]
    headers: dict[str, str]

    @property
    def last_may_be_whole(self) -> bool:
        """Whether the last name stands under a header such as "Guest name", and so may be the whole name."""
        known = field_of(self.headers.get("last_name", ""))
        return known is not None and known[0] == "name"


def look_at(cells: tuple[str, ...], mapping: Mapping[str, str]) -> Candidate:
    """What a row would mean as a header. The mapping's headers count as known words."""
    ranked: dict[Field, dict[int, list[int]]] = {}
    mapped = {header_key(header): _field(field) for field, header in mapping.items() if plain(header)}
    for index, cell in enumerate(cells[:_MOST_COLUMNS]):
        header = plain(cell)
        if not header:
            continue
        key = header_key(header)
        known = (mapped[key], -1) if key in mapped else field_of(header)
        if known is not None:
            ranked.setdefault(known[0], {}).setdefault(known[1], []).append(index)
    return Candidate({field: tuple(ranks[min(ranks)]) for field, ranks in ranked.items()})


def choose(cells: tuple[str, ...], candidate: Candidate, mapping: Mapping[str, str]) -> Columns:
    """One column for each field. Refused: bad_mapping, unknown_column, doubled_column (facts: field, found)."""
    headers = tuple(plain(cell) for cell in cells)
    at = _mapped(headers, mapping)
    left_out = {field for field, header in mapping.items() if not plain(header)}
    parted = {"last_name", "first_name"} <= candidate.found.keys() - left_out
    for field, indexes in candidate.found.items():
        if field in mapping or (field == "name" and parted):
            continue
        if len(indexes) > 1 and field != "title":  # titles are not read
            raise _doubled(field, [headers[i] for i in indexes])
        at[field] = indexes[0]
    _settle_names(at, headers, mapping)
    return Columns(
        {field: at[field] for field in FIELDS if field in at},
        {field: headers[at[field]] for field in FIELDS if field in at},
    )


def missing(columns: Columns) -> tuple[str, ...]:
    """The fields without which there is no guest: a room, and a name or a last name."""
    lacking = () if "room" in columns.at else ("room",)
    return lacking if {"name", "last_name"} & columns.at.keys() else (*lacking, "name")


def needed_headers(fields: tuple[str, ...]) -> str:
    """The fields in words, for a sentence."""
    return _one_and_another([_SPOKEN[field] for field in fields])


def _one_and_another(words: Sequence[str]) -> str:
    said, *others = words
    for word in others:
        said = Sentence("{first} and {second}", first=said, second=word)
    return said


def _mapped(headers: tuple[str, ...], mapping: Mapping[str, str]) -> dict[Field, int]:
    """The columns named by the mapping; an empty header leaves the field out."""
    at: dict[Field, int] = {}
    for name, header in mapping.items():
        field = _field(name)
        if not plain(header):
            continue
        index = _only_index(headers, plain(header), field)
        if index in at.values():
            raise Refused(
                "bad_mapping",
                Sentence("“{header}” is given for two fields: choose another column.", header=shown(header, 24)),
            )
        at[field] = index
    return at


def _only_index(headers: tuple[str, ...], wanted: str, field: Field) -> int:
    """The column so headed: to the letter, or else by its letters and digits alone."""
    same = [i for i, header in enumerate(headers) if header == wanted]
    same = same or [i for i, header in enumerate(headers) if header and header_key(header) == header_key(wanted)]
    if len(same) > 1:
        raise _doubled(field, [headers[i] for i in same])
    if not same:
        listed = ", ".join(f"“{shown(h, 24)}”" for h in headers[:8] if h)
        raise Refused(
            "unknown_column",
            Sentence("There is no column “{wanted}”: choose one of {listed}.", wanted=shown(wanted, 24), listed=listed),
            field=field,
            found=[h for h in headers if h],
        )
    return same[0]


def _field(name: str) -> Field:
    for field in FIELDS:
        if field == name:
            return field
    raise Refused(
        "bad_mapping",
        Sentence("“{name}” is no field of a guest list: use {fields}.", name=shown(name, 24), fields=", ".join(FIELDS)),
    )


def _doubled(field: Field, headers: list[str]) -> Refused:
    listed = _one_and_another([f"“{shown(h, 24)}”" for h in headers[:4]])
    said = (
        template("{n} columns could be {field} ({listed}): say which one it is.")
        if len(set(headers)) > 1
        else template("{n} columns could be {field} ({listed}): rename one of them.")
    )
    return Refused(
        "doubled_column",
        Sentence(said, n=len(headers), field=_SPOKEN[field], listed=listed),
        field=field,
        found=headers,
    )


def _settle_names(at: dict[Field, int], headers: tuple[str, ...], mapping: Mapping[str, str]) -> None:
    """A whole name, or a last and a first name: never both. A bare "Name" gives way to what stands beside it."""
    if "name" not in at:
        return
    last, first = "last_name" in at, "first_name" in at
    if plain(mapping.get("name", "")):
        for field in ("last_name", "first_name"):
            if not plain(mapping.get(field, "")):
                at.pop(field, None)
    elif first:  # "Name" and "Vorname", GUEST_NAME and GUEST_FIRST_NAME
        at["last_name"] = at.pop("name")
    elif last and is_bare_name(headers[at["name"]]):
        at["first_name"] = at.pop("name")
    elif last:
        del at["name" if plain(mapping.get("last_name", "")) else "last_name"]
