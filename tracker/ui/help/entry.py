"""One entry of the help: what a field means, and an example. Knows no field and no language."""

from __future__ import annotations

from typing import NamedTuple


class Help(NamedTuple):
    """Two sentences about a field."""

    meaning: str
    example: str


def entry(meaning: object, example: object) -> Help:
    """An entry of texts that are marked for translation (Qt's marker says nothing of their type)."""
    return Help(str(meaning), str(example))
