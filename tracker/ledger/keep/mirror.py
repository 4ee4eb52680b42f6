"""Brings the mirror up to the ledger: finds where it ends, checks that it is this ledger's, adds what is missing.

Whoever calls it needs to know nothing of what was done before: it can be stopped anywhere and called again.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from tracker.domain.sentences import Sentence
from tracker.ledger.keep import mirror_files
from tracker.ledger.keep.held import Held
from tracker.ledger.keep.locked import locked
from tracker.ledger.keep.rows import COLUMNS, STORED, Row, row_of, text_of
from tracker.ledger.store import PAGE, Ledger

State = Literal["ok", "ahead", "foreign", "failed"]
_HASH = COLUMNS.index("hash")
RESTS = 100
"""Lines of the mirror that are looked through at once: about a millisecond."""


@dataclass(frozen=True)
class Mirrored:
    """How the mirror stands: up to which line, and what is wrong with it in a sentence (empty: nothing).

    `ahead`: it knows lines that the ledger does not (an old ledger was put back by hand). `foreign`: it is another
    ledger's. Neither is written to. `failed`: the disk or folder failed; it catches up by itself.
    """

    state: State
    seq: int
    problem: str = ""


def catch_up(
    ledger: Ledger, folder: Path, *, thorough: bool = False, rest: Callable[[], bool] = lambda: False
) -> Mirrored:
    """Add the lines that the mirror in `folder` does not have. Whatever fails is the result's; the ledger is only read.

    `thorough` then reads all of the mirror, and fills gaps in it too; else only what follows its last line. It calls `rest` every
    RESTS lines, where a window of the same process may have its turn; if there are new lines it says so, and they are added first.
    """
    seq = 0
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        with locked(folder):
            mirror_files.mend(folder)
            last = mirror_files.last_row(folder)
            if last is not None and _left_behind(ledger, last):
                _set_aside(folder, last[0])
                last = None
            wrong = _compare(ledger, folder, last) if last is not None else None
            if wrong is not None:
                return wrong
            seq = _add(ledger, folder, last[0] if last else 0)

            def turn() -> None:
                nonlocal seq
                if rest():
                    seq = _add(ledger, folder, seq)

            if thorough and last is not None:
                _fill(ledger, folder, last[0], turn)
            return Mirrored("ok", seq)
    except OSError as error:
        return Mirrored(
            "failed",
            seq,
            Sentence(
                "The mirror in {folder} cannot be written to ({strerror}).", folder=folder, strerror=error.strerror
            ),
        )


def standing(ledger: Ledger, folder: Path) -> Mirrored:
    """How the mirror in `folder` stands, without writing to it."""
    try:
        _check_folder(folder)
        last = mirror_files.last_row(folder)
    except OSError as error:
        return Mirrored(
            "failed",
            0,
            Sentence("The mirror in {folder} cannot be read ({strerror}).", folder=folder, strerror=error.strerror),
        )
    if last is None or _left_behind(ledger, last):
        return Mirrored("ok", 0)
    return _compare(ledger, folder, last) or Mirrored("ok", last[0])


def _check_folder(folder: Path) -> None:
    """OSError when there can be no such folder, as something else stands in its place."""
    stands = next(path for path in (folder, *folder.parents) if os.path.lexists(path))
    if not stands.is_dir():
        raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR), str(stands))


def _add(ledger: Ledger, folder: Path, seq: int) -> int:
    """Add the lines after `seq`; returns the number of the last one."""
    page: list[Row] = []
    for row in ledger.walk(STORED, seq + 1):
        page.append(row)
        if len(page) == PAGE:
            mirror_files.append(folder, page)
            page.clear()
        seq = row[0]
    if page:
        mirror_files.append(folder, page)
    return seq


def _compare(ledger: Ledger, folder: Path, last: Row) -> Mirrored | None:
    """None when the mirror's last line is the ledger's too."""
    here = ledger.query("SELECT hash FROM journal WHERE seq = ?", (last[0],))
    if here and bytes(here[0][0]) == last[_HASH]:
        return None
    end = ledger.query("SELECT coalesce(max(seq), 0) FROM journal")[0][0]
    if end < last[0] and _same_beginning(ledger, folder):
        return Mirrored(
            "ahead", last[0],
            Sentence("The mirror in {folder} knows line {last}, and the ledger ends at {end}: an old ledger was put back; restore it properly, so that the lines after it come back.", folder=folder, last=last[0], end=end),
        )  # fmt: skip
    return Mirrored(
        "foreign",
        last[0],
        Sentence("The mirror in {folder} is another ledger's: choose another folder for it.", folder=folder),
    )


def _same_beginning(ledger: Ledger, folder: Path) -> bool:
    first = next((row for path in mirror_files.files(folder)[:1] for row in mirror_files.rows(path) if row), None)
    if first is None:
        return False
    here = ledger.query("SELECT hash FROM journal WHERE seq = ?", (first[0],))
    return bool(here) and bytes(here[0][0]) == first[_HASH]


def _left_behind(ledger: Ledger, last: Row) -> bool:
    """Whether a restore gave up the mirror's last line: its number was skipped, and that is on record."""
    return any(
        line.body.get("after", line.seq) < last[0] < line.seq for line in ledger.all_of("restore")
    ) and not ledger.query("SELECT 1 FROM journal WHERE seq = ?", (last[0],))


def _set_aside(folder: Path, seq: int) -> None:
    """Keep what a restore gave up, in a folder of its own; the mirror begins anew."""
    aside = folder / f"before-restore-{seq}"
    aside.mkdir(exist_ok=True, mode=0o700)
    for path in mirror_files.files(folder):
        path.rename(aside / path.name)
    mirror_files.sync_folder(aside)
    mirror_files.sync_folder(folder)


def _fill(ledger: Ledger, folder: Path, upto: int, rest: Callable[[], None]) -> None:
    """Add the lines up to a number that the mirror lost: whoever reads it goes by their numbers.

    They come after the others, and the last one once more after them, so that the mirror still ends where it ends.
    """
    held = _held(ledger, folder, upto, rest)
    last = mirror_files.last_row(folder)
    assert last is not None  # what it ends with was added, or found, a moment ago
    lost: list[Row] = []
    added = False
    for first, end in held.gaps():
        for row in ledger.walk(STORED, first, end):
            lost.append(row)
            if len(lost) == PAGE:
                mirror_files.append(folder, lost)
                lost.clear()
                added = True
    if lost or added:
        mirror_files.append(folder, [*lost, last])


def _held(ledger: Ledger, folder: Path, last: int, rest: Callable[[], None]) -> Held:
    """Of which lines up to the last the mirror holds what the ledger has.

    Both are read side by side: where the mirror's text is what the next line of the ledger would be written as, it is held. Only
    a text that is not is read and hashed, and the walk goes on after it: that costs five times as much.
    """
    held = Held(last)
    lines = ledger.walk(STORED, last=last)
    line = next(lines, None)
    for count, text in enumerate(text for path in mirror_files.files(folder) for text in mirror_files.texts(path)):
        if count % RESTS == 0:
            rest()
        if line is not None and text == text_of(line).encode():
            held.add(line[0])
            line = next(lines, None)
        elif (row := row_of(text)) is not None and row[0] <= last:
            if _is_ours(ledger, row):
                held.add(row[0])
            while line is not None and line[0] <= row[0]:
                line = next(lines, None)
    return held


def _is_ours(ledger: Ledger, row: Row) -> bool:
    here = ledger.query("SELECT hash FROM journal WHERE seq = ?", (row[0],))
    return bool(here) and bytes(here[0][0]) == row[_HASH]
