"""What Latitude is made of, as the packaged list tells it (`packaging/licences.py` writes it). Knows no window."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from tracker import paths

FILE = "licences.md"
_ROW = "- "


@dataclass(frozen=True)
class Part:
    """One thing that is shipped. No version where the build decides it."""

    name: str
    version: str
    licence: str
    home: str


def parts() -> tuple[Part, ...]:
    """Everything that is shipped, by name; nothing when the list is not there."""
    path = paths.resources() / "help" / FILE
    return parse(path.read_text(encoding="utf-8")) if path.is_file() else ()


def parse(text: str) -> tuple[Part, ...]:
    """The parts of a list: `- name | version | licence | home`."""
    rows = (row[len(_ROW) :].split(" | ") for row in text.splitlines() if row.startswith(_ROW))
    return tuple(Part(*row) for row in rows if len(row) == len(Part.__dataclass_fields__))


def texts() -> Path | None:
    """Where a build put the whole texts; None where the program runs from its sources."""
    folder = paths.resources() / "licences"
    return folder if folder.is_dir() else None
