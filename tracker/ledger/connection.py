"""Opens a ledger file safely: refusals before anything is touched, pragmas asserted, migrations applied.

Knows nothing of lines or guests. One process, one connection that writes; the live file is never opened by hand, because
closing any descriptor on it would drop SQLite's POSIX locks.
"""

from __future__ import annotations

import os
import sqlite3
import struct
from contextlib import suppress
from pathlib import Path
from weakref import WeakSet

from tracker.domain.problems import LedgerFault, Refused
from tracker.domain.sentences import Sentence
from tracker.ledger.faults import FAILURES, fault_of
from tracker.ledger.folder import check_folder
from tracker.ledger.schema import APPLICATION_ID, SCHEMA

BUSY_SECONDS = 10.0
NEWER = "newer_ledger"


class _Connection(sqlite3.Connection):
    """A connection that knows its file, by device and inode, until it is closed."""

    file: tuple[int, int] | None = None

    def close(self) -> None:
        super().close()
        self.file = None


_OPEN: WeakSet[_Connection] = WeakSet()
"""The connections of this process: while there is one to a file, no hand may open it."""

_HOT = bytes.fromhex("d9d505f920a163d7")
"""How a journal of SQLite begins that must be rolled back."""

PRAGMAS: dict[str, tuple[str, object]] = {
    "journal_mode": ("TRUNCATE", "truncate"),
    "synchronous": ("EXTRA", 3),
    "foreign_keys": ("ON", 1),
    "recursive_triggers": ("ON", 1),
    "trusted_schema": ("OFF", 0),
    "cell_size_check": ("ON", 1),
    "secure_delete": ("ON", 1),
}


def engine_version() -> str:
    """The version of the one SQLite library in this process."""
    return sqlite3.sqlite_version


def connect(path: Path, *, create: bool = False, read_only: bool = False) -> sqlite3.Connection:
    """An open ledger. Refused when the file is not ours, is newer than we are, or is not there (unless `create`);
    LedgerFault when the environment fails. What is refused stays byte-identical."""
    check_folder(path.parent, create=create, write=not read_only)
    existing = path.exists()
    if existing:
        check_file(path)
    elif not create:
        raise Refused(
            "no_ledger",
            Sentence(
                "There is no ledger in {parent} yet: set the hotel up first (`latitude init`).", parent=path.parent
            ),
        )
    try:
        if not existing:
            _make_private(path)
        mode = "ro" if read_only else ("rw" if existing else "rwc")
        conn = sqlite3.connect(
            f"{path.absolute().as_uri()}?mode={mode}", uri=True, timeout=BUSY_SECONDS, isolation_level=None,
            factory=_Connection,
        )  # fmt: skip
        try:
            conn.file = _identity(path)
            _OPEN.add(conn)
            _settle(conn, path, read_only=read_only)
        except BaseException:
            conn.close()
            raise
    except OSError as error:
        raise unreadable(path, error) from error
    except FAILURES as error:
        raise fault_of(error, path) from error
    return conn


def _make_private(path: Path) -> None:
    """The empty file of a new ledger, for this account alone: it will hold guests' names and what PINs are checked by."""
    with suppress(OSError):  # made by another first start at this moment, or not to be made: SQLite says so better
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))


def check_file(path: Path) -> None:
    """Refused unless the header says: SQLite, our application id, a schema we know. Reads 100 bytes, before opening.

    A file this process already has open is not read (that would drop its locks).
    """
    if path.is_dir():
        raise Refused("not_a_ledger", Sentence("{path} is a folder, not a ledger: move it away.", path=path))
    try:
        if is_open(path):
            return  # looked into when it was opened first
        with path.open("rb") as file:
            header = file.read(100)
    except OSError as error:
        raise unreadable(path, error) from error
    if not header or _unfinished_start(path):
        return  # a first start that was cut off
    if len(header) < 100 or not header.startswith(b"SQLite format 3\0"):
        raise Refused("not_a_ledger", Sentence("{path} is not a ledger: move it away, or restore a backup.", path=path))
    (version,), (application,) = struct.unpack(">I", header[60:64]), struct.unpack(">I", header[68:72])
    if application != APPLICATION_ID:
        raise Refused(
            "not_a_ledger",
            Sentence("{path} belongs to another program: move it away, or choose another data folder.", path=path),
        )
    if version > SCHEMA:
        raise Refused(NEWER, _of_newer(path))


def check_not_upgraded(conn: sqlite3.Connection, path: Path) -> None:
    """LedgerFault when a newer program has changed the format since the file was opened: a desk may stand open over an update,
    and no line may be written by rules that no longer hold. Asked in each write, with the write lock held."""
    if conn.execute("PRAGMA user_version").fetchone()[0] > SCHEMA:
        raise LedgerFault(NEWER, _of_newer(path))


def _of_newer(path: Path) -> Sentence:
    return Sentence(
        "{path} was written by a newer version of Latitude: update this computer first; where that was done, close Latitude"
        " and open it again. Nothing was changed.",
        path=path,
    )


def is_open(path: Path) -> bool:
    """Whether this process has the file open as a ledger: then no hand may open it. OSError when it is not there."""
    known = _identity(path)
    return any(conn.file == known for conn in list(_OPEN))


def file_of(conn: sqlite3.Connection) -> tuple[int, int]:
    """Device and inode of the file of a connection that `connect` made."""
    assert isinstance(conn, _Connection)
    assert conn.file is not None
    return conn.file


def unreadable(path: Path, error: OSError) -> LedgerFault:
    """The LedgerFault for a file that the system does not give out."""
    return LedgerFault(
        "unreadable",
        Sentence("The ledger {path} cannot be read ({why}). It was not changed.", path=path, why=error.strerror),
    )


def _identity(path: Path) -> tuple[int, int]:
    found = path.stat()
    return found.st_dev, found.st_ino


def _unfinished_start(path: Path) -> bool:
    """Whether the file was empty when a write began that was cut off: whatever is in it, SQLite takes it back.

    Its journal says so (the size before, in pages, at byte 16). A first start can be cut off with the header torn.
    """
    try:
        with path.with_name(path.name + "-journal").open("rb") as file:
            head = file.read(20)
    except OSError:
        return False
    return head[:8] == _HOT and head[16:] == bytes(4)


def _settle(conn: sqlite3.Connection, path: Path, *, read_only: bool) -> None:
    for name, (value, expected) in PRAGMAS.items():
        if read_only and name in ("journal_mode", "secure_delete"):
            continue
        conn.execute(f"PRAGMA {name} = {value}").fetchall()
        found = conn.execute(f"PRAGMA {name}").fetchone()[0]
        if found != expected:
            raise LedgerFault(
                "unsafe_settings",
                Sentence(
                    "SQLite would not set {name} to {value} (it says {found}): nothing was written to {path}.",
                    name=name,
                    value=value,
                    found=found,
                    path=path,
                ),
            )
    # Kilobytes. Who only reads walks through the file beside an open desk, and seldom comes back to a page.
    conn.execute(f"PRAGMA cache_size = {-1000 if read_only else -4000}")
    if not read_only:
        _migrate(conn, path)


def _migrate(conn: sqlite3.Connection, path: Path) -> None:
    version = conn.execute("PRAGMA user_version").fetchone()[0]
    if version == SCHEMA:
        return
    if conn.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0] and not _is_ours(conn):
        raise Refused("not_a_ledger", "That file belongs to another program: choose another data folder.")
    from sqlite_utils import Database  # 80 ms and 7 MB that only a new or an old ledger needs

    from tracker.ledger.migrations import migrations

    if version and path.suffix != ".part":  # a copy on its way is a spare itself
        from tracker.ledger.keep.before_upgrade import keep_first

        keep_first(conn, path)
    with Immediate(conn):  # two first starts at once: the second waits here and finds nothing left to do
        migrations().apply(Database(conn, execute_plugins=False))


def _is_ours(conn: sqlite3.Connection) -> bool:
    return bool(conn.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID)


class Immediate:
    """A write transaction that holds the lock from its first statement, so that check and write are one."""

    def __init__(self, conn: sqlite3.Connection) -> None:
        self._conn = conn

    def __enter__(self) -> None:
        self._conn.execute("BEGIN IMMEDIATE")

    def __exit__(self, kind: type[BaseException] | None, problem: object, traceback: object) -> None:
        if kind is None:
            commit(self._conn)
        else:
            roll_back(self._conn)


def commit(conn: sqlite3.Connection) -> None:
    """Make what is open durable, or leave no trace of it: what then fails is noted as of the commit."""
    try:
        conn.execute("COMMIT")
    except (sqlite3.Error, MemoryError) as error:
        error.add_note("commit")
        roll_back(conn)
        raise


def rewrite(conn: sqlite3.Connection, path: Path) -> None:
    """Write the file anew from its rows: no page keeps a copy of what was deleted. No temporary file holds a name meanwhile.

    LedgerFault when the disk cannot take it: the file is as it was.
    """
    try:
        conn.execute("PRAGMA temp_store = MEMORY")
        try:
            conn.execute("VACUUM")
        finally:
            conn.execute("PRAGMA temp_store = DEFAULT")
    except FAILURES as error:
        raise fault_of(error, path) from error


def roll_back(conn: sqlite3.Connection) -> None:
    """Undo what is open, if SQLite has not done so itself. What failed first is what is told, not what fails now."""
    if conn.in_transaction:
        with suppress(sqlite3.Error, MemoryError):  # then the file is rolled back when it is opened again
            conn.execute("ROLLBACK")
