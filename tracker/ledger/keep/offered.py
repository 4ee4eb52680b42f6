"""Takes in a file that is offered as a ledger, and checks it before anybody relies on it. Touches no ledger in use.

The file may be anything: it is copied byte by byte first, and only the copy is opened. Its schema is compared as text, with
what the migrations make, before a single table is read: a view of that name could do anything.
"""

from __future__ import annotations

import os
import sqlite3
import struct
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from tracker.domain.problems import LedgerFault, Refused
from tracker.domain.sentences import Sentence
from tracker.domain.stopping import Told
from tracker.ledger import house as of_house
from tracker.ledger.connection import is_open
from tracker.ledger.migrations import PARTS, schema_of
from tracker.ledger.schema import APPLICATION_ID, SCHEMA
from tracker.ledger.store import Ledger
from tracker.ledger.verify import verify

_UNTOUCHED = Sentence("Nothing was changed.")


@dataclass(frozen=True)
class Offered:
    """A file that holds a whole, verified ledger: which one, up to which line, posted when, written by which schema, and
    whether its hotel was founded to practise in."""

    ledger_id: str
    desk: str
    seq: int
    at: datetime
    schema: int
    training: bool = False


@contextmanager
def disk_told(folder: Path) -> Iterator[None]:
    """What the system refuses inside becomes a LedgerFault that says what is safe: until the ledger is replaced, all is."""
    try:
        yield
    except OSError as error:
        raise LedgerFault(
            "not_restored",
            Sentence(
                "The disk of {folder} failed ({why}). Nothing was restored or changed: check it, then try again.",
                folder=folder,
                why=error.strerror or error,
            ),
            elsewhere=True,
        ) from error


@contextmanager
def taken_in(file: Path, live: Path, told: Told) -> Iterator[Path]:
    """A copy of the offered file beside the ledger `live`, for the block, where it may become the ledger. `told` counts bytes.

    Refused for what is no file, or the ledger itself; LedgerFault when the disk fails. Stopped, it leaves no copy.
    """
    _check_name(file, live)
    handle, name = tempfile.mkstemp(dir=_there(live.parent), prefix=".latitude-", suffix=".part")
    copy = Path(name)
    try:
        try:
            with os.fdopen(handle, "wb") as into, file.open("rb") as offered:
                size = os.fstat(offered.fileno()).st_size
                while some := offered.read(1 << 20):
                    into.write(some)
                    told(into.tell(), size)
                into.flush()
                os.fsync(into.fileno())
        except OSError as error:
            raise LedgerFault(
                "not_restored",
                Sentence(
                    "{file} could not be copied ({why}). Nothing was restored or changed.",
                    file=file,
                    why=error.strerror,
                ),
                elsewhere=True,
            ) from error
        yield copy
    finally:
        for rest in (copy, Path(f"{name}-journal")):
            with suppress(OSError):
                rest.unlink()


def _there(folder: Path) -> Path:
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise LedgerFault(
            "not_restored",
            Sentence(
                "{folder} cannot be made ({why}). Nothing was restored or changed.",
                folder=folder,
                why=error.strerror,
            ),
            elsewhere=True,
        ) from error
    return folder


def _check_name(file: Path, live: Path) -> None:
    try:
        if not file.exists():
            raise Refused("no_file", Sentence("There is no file {file}: check the name.", file=file))
        if not file.is_file():
            raise Refused("no_file", Sentence("{file} is no ordinary file: choose a backup.", file=file))
        if is_open(file) or (live.exists() and file.samefile(live)):
            raise Refused("in_use", Sentence("{file} is the ledger that is in use: choose a backup.", file=file))
        beside = file.with_name(f"{file.name}-journal")
        if beside.exists() and beside.stat().st_size:
            raise Refused(
                "in_use",
                Sentence("{file} is being written to, or a write to it was cut off: choose a whole backup.", file=file),
            )
    except (OSError, ValueError) as error:
        raise Refused("no_file", "That is no file this computer can read: check the name and its rights.") from error


def look_through(copy: Path, name: str, told: Told) -> Offered:
    """Check a copy of an offered file: kind, schema, every page, chain, rules, what stands beside. Refused, by `name`.

    A ledger of an older schema is upgraded; so it is the copy that is checked, and that may be used afterwards.
    """
    schema = _header(copy, name)
    try:
        _compare_schema(copy, schema, name)
        with Ledger(copy) as ledger:
            found = verify(ledger, full=True, told=told)
            if not found.ok:
                raise Refused(
                    "not_verified", Sentence("{name} does not verify: {reason}. {untouched} Choose another backup.", name=name, reason=found.reason, untouched=_UNTOUCHED),
                    first_bad_seq=found.first_bad_seq,
                )  # fmt: skip
            last = ledger.last()
            if last is None or not of_house.is_set_up(ledger):
                raise Refused(
                    "empty_ledger",
                    Sentence(
                        "{name} holds no hotel. {untouched} Choose another backup.", name=name, untouched=_UNTOUCHED
                    ),
                )
            training = of_house.house(ledger).training
            return Offered(ledger.ledger_id, last.desk, last.seq, last.at, schema, training)
    except (
        sqlite3.Error,
        LookupError,
        TypeError,
        ValueError,
        ArithmeticError,
        AttributeError,
        RecursionError,
    ) as error:
        raise _damaged(name) from error  # values that no program of ours has written
    except LedgerFault as fault:
        if fault.code in ("disk_full", "no_memory", "disk_error"):
            raise
        raise _damaged(name) from fault


def _damaged(name: str) -> Refused:
    return Refused(
        "damaged", Sentence("{name} is damaged. {untouched} Choose another backup.", name=name, untouched=_UNTOUCHED)
    )


def _header(copy: Path, name: str) -> int:
    """The schema that the file says it has."""
    with copy.open("rb") as file:
        header = file.read(100)
    if len(header) < 100 or not header.startswith(b"SQLite format 3\0"):
        raise Refused(
            "not_a_ledger",
            Sentence("{name} is not a ledger. {untouched} Choose a backup.", name=name, untouched=_UNTOUCHED),
        )
    (version,), (application,) = struct.unpack(">I", header[60:64]), struct.unpack(">I", header[68:72])
    if application != APPLICATION_ID:
        raise Refused(
            "not_a_ledger",
            Sentence(
                "{name} belongs to another program. {untouched} Choose a backup.", name=name, untouched=_UNTOUCHED
            ),
        )
    if version > SCHEMA:
        raise Refused(
            "newer_ledger",
            Sentence(
                "{name} was written by a newer version of Latitude. {untouched} Update this computer first.",
                name=name,
                untouched=_UNTOUCHED,
            ),
        )
    if header[18] != 1 or header[19] != 1 or version == 0:
        raise Refused(
            "not_a_ledger",
            Sentence(
                "{name} was not written by Latitude. {untouched} Choose a backup.", name=name, untouched=_UNTOUCHED
            ),
        )
    return int(version)


def _compare_schema(copy: Path, schema: int, name: str) -> None:
    conn = sqlite3.connect(f"{copy.absolute().as_uri()}?mode=ro", uri=True)
    try:
        conn.execute("PRAGMA trusted_schema = OFF")
        theirs = set(conn.execute(PARTS).fetchall())
    finally:
        conn.close()
    if theirs != schema_of(schema):
        raise Refused(
            "not_verified",
            Sentence(
                "{name} does not have the tables and guards of a ledger: it was changed. {untouched} Choose another backup.",
                name=name,
                untouched=_UNTOUCHED,
            ),
        )
