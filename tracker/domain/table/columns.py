"""Which column of the header is which of our fields: by its words, by the mapping given, never by guess."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass

from tracker.domain.problems import Refused
from tracker.domain.sentences import Sentence, template
from tracker.domain.table.cells import plain, shown
from tracker.domain.table.headers import header_key
from tracker.domain.table.vocabulary import Vocabulary

# A row of more columns than this is no header of a guest list.
_MOST_COLUMNS = 400


@dataclass(frozen=True)
class Candidate:
    """A row looked at as a header: for each field the indexes of the columns that name it best."""

    found: dict[str, tuple[int, ...]]
    is_table: bool
    """Whether what makes a header stands in the same row."""


@dataclass(frozen=True)
class Columns:
    """Field to column index (from 0), and field to the header as found."""

    at: dict[str, int]
    headers: dict[str, str]


def look_at(cells: tuple[str, ...], mapping: Mapping[str, str], words: Vocabulary) -> Candidate:
    """What a row would mean as a header. The mapping's headers count as known words."""
    ranked: dict[str, dict[int, list[int]]] = {}
    mapped = {header_key(header): _field(field, words) for field, header in mapping.items() if plain(header)}
    for index, cell in enumerate(cells[:_MOST_COLUMNS]):
        header = plain(cell)
        if not header:
            continue
        key = header_key(header)
        known = (mapped[key], -1) if key in mapped else words.field_of(header)
        if known is not None:
            ranked.setdefault(known[0], {}).setdefault(known[1], []).append(index)
    found = {field: tuple(ranks[min(ranks)]) for field, ranks in ranked.items()}
    return Candidate(found, words.is_header(found))


Settle = Callable[[dict[str, int], tuple[str, ...], Mapping[str, str]], None]
"""Told the columns found, all headers and the mapping; decides in place between fields that exclude each other."""


def choose(
    cells: tuple[str, ...], candidate: Candidate, mapping: Mapping[str, str], words: Vocabulary, *,
    passed: Collection[str] = (), settle: Settle | None = None,
) -> Columns:  # fmt: skip
    """One column for each field, but those `passed` over. Refused: bad_mapping, unknown_column, doubled_column (facts:
    field, found)."""
    headers = tuple(plain(cell) for cell in cells)
    at = _mapped(headers, mapping, words)
    for field, indexes in candidate.found.items():
        if field in mapping or field in passed:
            continue
        if len(indexes) > 1 and field not in words.unread:
            raise _doubled(words.spoken[field], field, [headers[i] for i in indexes])
        at[field] = indexes[0]
    if settle is not None:
        settle(at, headers, mapping)
    return Columns(
        {field: at[field] for field in words.fields if field in at},
        {field: headers[at[field]] for field in words.fields if field in at},
    )


def needed_headers(fields: tuple[str, ...], words: Vocabulary) -> str:
    """The fields in words, for a sentence."""
    return _one_and_another([words.spoken[field] for field in fields])


def _one_and_another(words: Sequence[str]) -> str:
    said, *others = words
    for word in others:
        said = Sentence("{first} and {second}", first=said, second=word)
    return said


def _mapped(headers: tuple[str, ...], mapping: Mapping[str, str], words: Vocabulary) -> dict[str, int]:
    """The columns named by the mapping; an empty header leaves the field out."""
    at: dict[str, int] = {}
    for name, header in mapping.items():
        field = _field(name, words)
        if not plain(header):
            continue
        index = _only_index(headers, plain(header), field, words)
        if index in at.values():
            raise Refused(
                "bad_mapping",
                Sentence("“{header}” is given for two fields: choose another column.", header=shown(header, 24)),
            )
        at[field] = index
    return at


def _only_index(headers: tuple[str, ...], wanted: str, field: str, words: Vocabulary) -> int:
    """The column so headed: to the letter, or else by its letters and digits alone."""
    same = [i for i, header in enumerate(headers) if header == wanted]
    same = same or [i for i, header in enumerate(headers) if header and header_key(header) == header_key(wanted)]
    if len(same) > 1:
        raise _doubled(words.spoken[field], field, [headers[i] for i in same])
    if not same:
        listed = ", ".join(f"“{shown(h, 24)}”" for h in headers[:8] if h)
        raise Refused(
            "unknown_column",
            Sentence("There is no column “{wanted}”: choose one of {listed}.", wanted=shown(wanted, 24), listed=listed),
            field=field,
            found=[h for h in headers if h],
        )
    return same[0]


def _field(name: str, words: Vocabulary) -> str:
    if name in words.fields:
        return name
    raise Refused(
        "bad_mapping",
        Sentence(
            "“{name}” is no field of {what}: use {fields}.",
            name=shown(name, 24), what=words.file.what, fields=", ".join(words.fields),
        ),
    )  # fmt: skip


def _doubled(spoken: str, field: str, headers: list[str]) -> Refused:
    listed = _one_and_another([f"“{shown(h, 24)}”" for h in headers[:4]])
    said = (
        template("{n} columns could be {field} ({listed}): say which one it is.")
        if len(set(headers)) > 1
        else template("{n} columns could be {field} ({listed}): rename one of them.")
    )
    return Refused(
        "doubled_column",
        Sentence(said, n=len(headers), field=spoken, listed=listed),
        field=field,
        found=headers,
    )
