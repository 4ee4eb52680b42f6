"""The ledger as an object: one connection, its transactions, and the only INSERT into the journal.

Knows lines, not their meaning. Lives on one thread.
"""

from __future__ import annotations

import os
import sqlite3
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext, suppress
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from tracker.domain.identity import RANDOM, identity
from tracker.domain.problems import LedgerFault, Recorded, Refused
from tracker.domain.sentences import Sentence
from tracker.ledger import chain, connection, end, proving, steady
from tracker.ledger import rows as rows_of
from tracker.ledger.end import End
from tracker.ledger.faults import FAILURES, damaged
from tracker.ledger.line import COLUMNS, SELECT, Line, NewLine, as_stored, line_of
from tracker.ledger.remembered import Remembered
from tracker.ledger.writing import Writing, half_a_letter

if TYPE_CHECKING:
    from tracker.ledger.keep.follower import Follower

MAX_SEQ = 2**63 - 1
"""No line has a higher number: SQLite counts in 64 bits."""

_STEPS = 20_000
"""So many steps of SQLite's machine are done between two times that a statement hears: about a millisecond."""

PAGE = 1_000
"""So many lines are read at once by what walks through the whole journal."""

_END = ("journal", "end")
_INSERT = f"INSERT INTO journal ({', '.join(COLUMNS)}) VALUES ({', '.join('?' * len(COLUMNS))})"


_JOINED = nullcontext()


class Ledger:
    """An open ledger. Every error of SQLite leaves here as a LedgerFault."""

    def __init__(
        self, path: Path, *, create: bool = False, read_only: bool = False,
        entropy: Callable[[int], bytes] = os.urandom, ticks: Callable[[], int] | None = None,
    ) -> None:  # fmt: skip
        """`entropy` gives the bytes of ids and salts; only a demo, which must come out the same again, brings its own.

        `ticks` is the time that nobody sets (`steady`); only tests, which do not wait, bring their own.
        """
        self.path, self.read_only = path, read_only
        self.entropy = entropy
        self.ticks = ticks or steady.ticks
        self._conn = connection.connect(path, create=create, read_only=read_only)
        self.remembered = Remembered(self)
        self._writing = Writing(self._conn, path, self.remembered)
        self._thread = threading.get_ident()
        try:
            first = self.query("SELECT desk, hash FROM journal WHERE seq = 1")
        except BaseException:
            self.close()
            raise
        self.desk: str = first[0][0] if first else entropy(4).hex()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Close the connection; SQLite alone touches the file."""
        if self.follower is not None:
            self.follower.close()
        self._conn.close()

    @property
    def halted_by(self) -> LedgerFault | None:
        """The fault since which nothing is written."""
        return self._writing.halted_by

    @property
    def follower(self) -> Follower | None:
        """Who keeps the mirror up, and hears of each commit."""
        return self._writing.follower

    @follower.setter
    def follower(self, follower: Follower) -> None:
        self._writing.follower = follower

    def begin(self) -> None:
        """A new piece of work begins: a fault from here on says nothing about what was committed before."""
        self._writing.begin()

    def fault(self, error: sqlite3.Error | UnicodeDecodeError | MemoryError) -> LedgerFault:
        """What an error means. After a commit of the same work nobody may say that nothing was recorded."""
        return self._writing.fault(error)

    def halt(self, fault: LedgerFault | None) -> None:
        """Every `write` is a LedgerFault from now on, a lock is not waited for, reading goes on; None: as before again."""
        self._writing.halted_by = fault
        with suppress(*FAILURES):
            proving.be_patient(self._conn, connection.BUSY_SECONDS if fault is None else proving.BRIEFLY)

    def prove(self) -> None:
        """Show that a line could be written. LedgerFault when it could not."""
        proving.prove(self._conn, self.path)

    def new_uuid(self, at: datetime) -> str:
        """A fresh uuid for a line of that time that no draft named."""
        return identity(at, self.entropy(RANDOM))

    @property
    def ledger_id(self) -> str:
        """What names this ledger on paper: the head of its first line."""
        first = self.query("SELECT hash FROM journal WHERE seq = 1")
        return bytes(first[0][0]).hex()[:12] if first and first[0][0] else ""

    def query(self, sql: str, parameters: Sequence[object] | dict[str, object] = ()) -> list[tuple[Any, ...]]:
        """All rows of a SELECT. LedgerFault when the file cannot be read."""
        try:
            return self._conn.execute(sql, parameters).fetchall()
        except UnicodeEncodeError:
            raise half_a_letter() from None
        except FAILURES as error:
            raise self.fault(error) from error

    def end(self) -> End:
        """The end of the journal, which the next line follows."""
        return self.remembered.beside(_END, lambda: end.read(self.query))

    @property
    def is_waited_for(self) -> bool:
        """Whether somebody else in this process waits to write to the same file."""
        return self._writing.is_waited_for

    @property
    def in_transaction(self) -> bool:
        """Whether the journal stands still for this connection, in a transaction."""
        return self._conn.in_transaction

    def walk(self, sql: str, first: int = 1, last: int | None = None) -> Iterator[tuple[Any, ...]]:
        """The rows of a SELECT over `journal AS j`, whose first column is its `seq`, line by line up to the last of now.

        It is read a page at a time: whoever posts meanwhile waits for a page, not for the walk. LedgerFault as `query`.
        """
        end = self.query("SELECT coalesce(max(seq), 0) FROM journal")[0][0] if last is None else last
        rows: list[tuple[Any, ...]] = [(first - 1,)]
        while rows and rows[-1][0] < end:
            rows = self.query(f"{sql} WHERE j.seq > ? AND j.seq <= ? ORDER BY j.seq LIMIT {PAGE}", (rows[-1][0], end))
            yield from rows

    def write(self) -> AbstractContextManager[None]:
        """One immediate transaction; whatever leaves it by an exception leaves no trace. Nested: joins the outer one."""
        return _JOINED if self._writing.under_way else self._writing

    @contextmanager
    def heard(self, told: Callable[[], None], every: int = _STEPS) -> Iterator[None]:
        """Call `told` `every` so many steps of SQLite's while statements of the block run; a Refused that it raises ends them."""
        ended: list[Refused] = []

        def ask() -> int:
            try:
                told()
            except Refused as stopped:
                ended.append(stopped)
            return len(ended)

        self._conn.set_progress_handler(ask, every)
        try:
            yield
        except LedgerFault:
            if ended:
                raise ended[0] from None
            raise
        finally:
            self._conn.set_progress_handler(None, 0)

    def rewrite(self) -> None:
        """Write the file anew from its rows, outside `write`. LedgerFault when it cannot be: it is as it was."""
        connection.rewrite(self._conn, self.path)

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """Reads that belong together see one state of the ledger."""
        if self._conn.in_transaction:
            yield
            return
        try:
            self._conn.execute("BEGIN")
            self.remembered.stale()
            try:
                yield
            finally:
                self.remembered.stale()
                if self._conn.in_transaction:  # a failed read may have ended it
                    self._conn.execute("ROLLBACK")
        except FAILURES as error:
            raise self.fault(error) from error

    def execute(self, sql: str, parameters: Sequence[object] = ()) -> None:
        """A write to a table beside the journal, inside `write`. The journal itself is only appended to."""
        if not self._writing.under_way:
            raise LedgerFault("no_transaction", "A write outside a transaction was stopped. Nothing was recorded.")
        self.remembered.wrote(sql)
        self._conn.execute(sql, parameters)

    def executemany(self, sql: str, rows: Sequence[Sequence[object]]) -> None:
        """As `execute`, for many rows."""
        if not self._writing.under_way:
            raise LedgerFault("no_transaction", "A write outside a transaction was stopped. Nothing was recorded.")
        self.remembered.wrote(sql)
        self._conn.executemany(sql, rows)

    def insert(self, sql: str, rows: Sequence[Sequence[object]]) -> None:
        """As `executemany`, of an INSERT that ends with the places of its values; other threads go on meanwhile."""
        if not self._writing.under_way:
            raise LedgerFault("no_transaction", "A write outside a transaction was stopped. Nothing was recorded.")
        self.remembered.wrote(sql)
        rows_of.insert(self._conn, sql, rows)

    def append(self, new: NewLine, *, past: int = 0) -> Line:
        """Append one line, chained to this desk's last one. Inside `write`; the guards of the database check it again.

        Its number is the next one, or the first above `past`: a restore skips numbers that are on paper.
        """
        if not self._writing.under_way:
            raise LedgerFault("no_transaction", "A write outside a transaction was stopped. Nothing was recorded.")
        last = self.end()
        fields = as_stored(new, self.desk, last.own_seq + 1, new.uuid or self.new_uuid(new.at))
        row = (max(last.seq, past) + 1, *fields, last.own_hash, chain.line_hash(fields, last.own_hash))
        self._conn.execute(_INSERT, row)
        self.remembered.is_now(_END, End(row[0], row[2], row[-1], row[5], row[6], new.body.get("clock_high")))
        if new.stay is None:
            self.remembered.changed()
        self._writing.appended.append(row[3])
        return line_of(row)

    def put_back(self, row: Sequence[Any]) -> None:
        """Append a line exactly as it was posted once, from a copy of the journal, inside `write`: the guards check it again."""
        self.execute(_INSERT, row)
        self.remembered.changed()

    def append_made(self, rows: Sequence[Sequence[Any]]) -> None:
        """Append lines that were chained already (`ledger.bulk`), inside `write`: the guards check each of them again."""
        self.insert(_INSERT, rows)
        self.remembered.changed()

    def lines(self, where: str, parameters: Sequence[object] = ()) -> list[Line]:
        """Lines by a condition on `j` (and order)."""
        return [self.line(row) for row in self.query(SELECT + where, parameters)]

    def line(self, row: Sequence[Any]) -> Line:
        """The line of a row, as `line_of`. LedgerFault when no program of ours can have written it."""
        try:
            return line_of(row)
        except (ValueError, TypeError) as error:
            recorded: Recorded = "unknown" if self._writing.committed else "no"
            raise damaged(self.path, Sentence("line {seq} cannot be read", seq=row[0]), recorded) from error

    def by_uuid(self, uuid: str) -> Line | None:
        """The line of that uuid, or None."""
        found = self.query(f"{SELECT}WHERE j.uuid = ?", (uuid,))
        return self.line(found[0]) if found else None

    def by_seq(self, seq: int) -> Line | None:
        """The line of that number, or None (for one that no ledger can reach, too)."""
        if not 0 < seq <= MAX_SEQ:
            return None
        return next(iter(self.lines("WHERE j.seq = ?", (seq,))), None)

    def last(self) -> Line | None:
        """The last line, or None in an empty ledger."""
        return next(iter(self.lines("ORDER BY j.seq DESC LIMIT 1")), None)

    def last_of(self, kind: str, upto: int | None = None) -> Line | None:
        """The last line of a kind that concerns the house (policy, people, shifts, rolls), up to a line number."""
        found = self.lines(
            "WHERE j.stay IS NULL AND j.kind = ? AND j.seq <= ? ORDER BY j.seq DESC LIMIT 1", (kind, upto or 2**62)
        )
        return next(iter(found), None)

    def all_of(self, kind: str, upto: int | None = None) -> list[Line]:
        """All lines of a kind that concerns the house, oldest first."""
        return self.lines("WHERE j.stay IS NULL AND j.kind = ? AND j.seq <= ? ORDER BY j.seq", (kind, upto or 2**62))
