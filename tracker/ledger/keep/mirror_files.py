"""The mirror's files: JSON lines, one file a month, only ever appended to. Knows lines as text, no ledger.

`journal-2026-11.jsonl` holds the lines of that month (of their `at`, UTC). A line whose clock is doubtful stays in the
file in progress, so that the files in the order of their names hold the journal in its order. What a power cut tore off
after the last line feed was never a line, and is cut away before the next one is written; nothing else is ever changed.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from tracker.ledger import windows
from tracker.ledger.keep.rows import COLUMNS, MOST, Row, row_of, text_of

_NAME = re.compile(r"journal-\d{4}-\d{2}\.jsonl")
_AT, _BODY = COLUMNS.index("at"), COLUMNS.index("body")
_SEEN = 65_536


def files(folder: Path) -> list[Path]:
    """The mirror's files, oldest first; none when there is no such folder."""
    return sorted(path for path in folder.iterdir() if _NAME.fullmatch(path.name)) if folder.is_dir() else []


def texts(path: Path) -> Iterator[bytes]:
    """The lines of a file in its order, as they stand there and without their line feeds; empty for one that is torn or too long."""
    with path.open("rb") as file:
        while text := file.readline(MOST + 1):
            yield text[:-1] if text.endswith(b"\n") else b""


def rows(path: Path) -> Iterator[Row | None]:
    """The lines of a file in its order; None for each that is torn, edited or no line."""
    return (row_of(text) for text in texts(path))


def last_row(folder: Path) -> Row | None:
    """The last line that is whole, or None in an empty mirror."""
    for path in reversed(files(folder)):
        for text in _backwards(path):
            row = row_of(text)
            if row is not None:
                return row
    return None


def _backwards(path: Path) -> Iterator[bytes]:
    """The whole lines of a file, the last first."""
    with path.open("rb") as file:
        start = file.seek(0, os.SEEK_END)
        held, whole = b"", False  # what follows the last line feed is no line
        while start:
            size = min(_SEEN, start)
            start = file.seek(start - size)
            pieces = (file.read(size) + held).split(b"\n")
            for text in reversed(pieces[1:]):
                if whole:
                    yield text
                whole = True
            held = pieces[0]
        if whole:
            yield held


def mend(folder: Path) -> None:
    """Cut away what stands after the last line feed of the file in progress."""
    found = files(folder)
    if not found:
        return
    with found[-1].open("rb+") as file:
        size = end = file.seek(0, os.SEEK_END)
        while end:
            start = max(0, end - _SEEN)
            file.seek(start)
            at = file.read(end - start).rfind(b"\n")
            end = start + at + 1 if at >= 0 else start
            if at >= 0:
                break
        if end != size:
            file.truncate(end)
            os.fsync(file.fileno())


def append(folder: Path, some: Sequence[Row]) -> None:
    """Add lines, and come back once they are on the disk. OSError when it fails; then some of them may be there."""
    found = files(folder)
    current = found[-1].name if found else ""
    by_name: dict[str, list[str]] = {}
    for row in some:
        month = f"journal-{row[_AT][:7]}.jsonl"
        if not current or (month > current and "clock" not in json.loads(row[_BODY])):
            current = month
        by_name.setdefault(current, []).append(text_of(row) + "\n")
    for name, texts in by_name.items():
        _write(folder / name, "".join(texts).encode())


def _write(path: Path, data: bytes) -> None:
    fresh = not path.exists()
    handle = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT | windows.bytes_as_they_are(), 0o600)
    try:
        rest = memoryview(data)
        while rest:
            rest = rest[os.write(handle, rest) :]
        os.fsync(handle)
    finally:
        os.close(handle)
    if fresh:
        sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Come back once the names in a folder are on the disk."""
    if os.name == "nt":
        return  # Windows has no directory handle to flush; a new name is journalled there
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
