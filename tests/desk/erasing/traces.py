"""Looks for personal text in the bytes of every file of a data folder, in each encoding and case that could hold it."""

from __future__ import annotations

import json
import sqlite3
import unicodedata
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

from tracker.domain.names import search_key


def spellings(text: str) -> set[bytes]:
    """How a text can stand in a file: as typed, as searched for, escaped, in UTF-8 and UTF-16."""
    shapes = {text, search_key(text), text.casefold(), unicodedata.normalize("NFD", text)}
    shapes |= {json.dumps(shape)[1:-1] for shape in shapes} | {
        json.dumps(shape, ensure_ascii=False)[1:-1] for shape in shapes
    }
    return {shape.encode(code) for shape in shapes if shape for code in ("utf-8", "utf-16-le", "utf-16-be")}


def traces(folder: Path, texts: Iterable[str]) -> list[str]:
    """Each file of the folder that still holds one of the texts, with the text. Close the ledger first."""
    found = []
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            data = path.read_bytes()
            found += [f"{path.name}: {text}" for text in texts if any(way in data for way in spellings(text))]
            found += [f"{path.name} (in its name): {text}" for text in texts if text in path.name]
    return found


def rows(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table of a closed ledger."""
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as conn:
        tables = [name for (name,) in conn.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        return {name: conn.execute(f"SELECT * FROM {name}").fetchall() for name in tables}
