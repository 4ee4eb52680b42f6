"""Which of several columns with names holds what: a whole name, or a last and a first name. Knows headers, no rows."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from tracker.domain.house_list.header_words import field_of, is_bare_name
from tracker.domain.table.cells import plain
from tracker.domain.table.columns import Columns


def passed_over(found: Collection[str], mapping: Mapping[str, str]) -> tuple[str, ...]:
    """A whole name beside a last and a first one says nothing more."""
    left_out = {field for field, header in mapping.items() if not plain(header)}
    return ("name",) if {"last_name", "first_name"} <= set(found) - left_out else ()


def last_may_be_whole(columns: Columns) -> bool:
    """Whether the last name stands under a header such as "Guest name", and so may be the whole name."""
    known = field_of(columns.headers.get("last_name", ""))
    return known is not None and known[0] == "name"


def settle_names(at: dict[str, int], headers: tuple[str, ...], mapping: Mapping[str, str]) -> None:
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
