"""The write transactions of one ledger, one after another: each is whole on the disk, or leaves no trace. Knows no line."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from tracker.domain.problems import LedgerFault, Refused
from tracker.ledger import connection, waiting
from tracker.ledger.faults import FAILURES, fault_of, halted
from tracker.ledger.keep.pause import check_not_paused
from tracker.ledger.remembered import Remembered

if TYPE_CHECKING:
    from tracker.ledger.keep.follower import Follower


def half_a_letter() -> Refused:
    """Half of a surrogate pair came with the text (a broken paste, a shell's argument): UTF-8 has no bytes for it."""
    return Refused("bad_text", "The text holds half a letter, which no file can keep: type it again.")


class Writing:
    """Entered for one immediate transaction. A class of its own: a generator made into one takes three times the calls, and
    between two posts Python is long out of the processor's memory."""

    def __init__(self, conn: sqlite3.Connection, path: Path, remembered: Remembered) -> None:
        self._conn, self._path, self._remembered = conn, path, remembered
        self.under_way = False
        self.committed = False
        """Whether the last one was; of the same work nobody may say then that nothing was recorded."""
        self.appended: list[str] = []
        """The uuids of its lines so far."""
        self.halted_by: LedgerFault | None = None
        """The fault since which nothing is written."""
        self.follower: Follower | None = None
        """Who hears of each commit."""
        self._waiting = waiting.at(connection.file_of(conn))

    @property
    def is_waited_for(self) -> bool:
        """Whether somebody else in this process waits to write to the same file."""
        return bool(self._waiting)

    def begin(self) -> None:
        """Nothing of what is written from now on was committed yet."""
        self.committed = False
        self.appended.clear()

    def fault(self, error: sqlite3.Error | UnicodeDecodeError | MemoryError) -> LedgerFault:
        """What an error means, by what was committed."""
        return fault_of(error, self._path, after_commit=self.committed, uuids=tuple(self.appended))

    def __enter__(self) -> None:
        if self.halted_by is not None:
            raise halted()
        self.under_way, self.committed = True, False
        self.appended.clear()
        try:
            self._waiting.append(None)
            try:
                self._conn.execute("BEGIN IMMEDIATE")
            finally:
                self._waiting.pop()
            check_not_paused(self._path)
            if self._remembered.begun():
                connection.check_not_upgraded(self._conn, self._path)
        except BaseException as error:
            self._undo(error)
            raise

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        if error is not None:
            self._undo(error)
            return
        try:
            connection.commit(self._conn)
        except BaseException as failed:
            self._undo(failed)
            raise
        self.under_way, self.committed = False, True
        self._remembered.stale()
        if self.follower is not None:
            self.follower.poke()

    def _undo(self, error: BaseException) -> None:
        """Leave no trace. Refused or LedgerFault where the error stands for one; any other goes on as it is."""
        connection.roll_back(self._conn)
        self.under_way = False
        self._remembered.undone()
        if isinstance(error, UnicodeEncodeError):
            raise half_a_letter() from None
        if isinstance(error, FAILURES):
            raise self.fault(error) from error
