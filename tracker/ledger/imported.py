"""Lines of an old log: which of them are there already, and what each log came to. Knows no file.

Such a line is a `note` that counts nowhere: what was given stands in its body, never in the columns that are summed. Its
`stay` is the log's id, under which its texts can be erased; names and notes stand beside the journal like all others.
"""

from __future__ import annotations

import sqlite3
import uuid
from dataclasses import dataclass
from datetime import date
from itertools import count
from typing import Any

from tracker.domain.problems import Refused
from tracker.domain.sentences import Sentence
from tracker.ledger.chain import canonical
from tracker.ledger.line import Line
from tracker.ledger.store import Ledger

WHAT, LOG = "imported", "log"
MOST_ALIKE = 200
"""So many rows of a log may be the same to the letter."""
_THERE = "SELECT j.seq, t.text FROM journal AS j LEFT JOIN line_text AS t ON t.uuid = j.uuid WHERE j.uuid = ?"


class Known:
    """Gives each row its identity, made of what it says, so that it is brought in once however often it is read.

    Rows that say the same are told apart by their number. Names take no part in it, for a hash would tell them for ever:
    they are compared as long as they are there. What has been seen is kept in a file of its own, not in memory.
    """

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._space = uuid.uuid5(uuid.NAMESPACE_OID, f"latitude {ledger.ledger_id}")
        self._seen = sqlite3.connect("", isolation_level=None)  # a temporary file, gone when it is closed
        self._seen.execute("PRAGMA cache_size = -2000")
        self._seen.execute("CREATE TABLE seen (uuid BLOB PRIMARY KEY) WITHOUT ROWID")
        self._seen.execute("BEGIN")

    def identity(self, body: dict[str, Any], texts: dict[str, str]) -> tuple[str, bool]:
        """(uuid, whether it is a line already) of a row. Refused when more are alike than any log has."""
        said = canonical(body)
        words = canonical({key: text for key, text in texts.items() if text})
        for number in count(1):
            if number > MOST_ALIKE:
                raise Refused(
                    "doubled", Sentence("{n} rows of this log say the same: one of them is enough.", n=MOST_ALIKE)
                )
            found = uuid.uuid5(self._space, f"{said} {number}")
            if not self._is_new(found):
                continue
            there = self._ledger.query(_THERE, (str(found),))
            if not there or there[0][1] in (None, words):
                self._seen.execute("INSERT INTO seen VALUES (?)", (found.bytes,))
                return str(found), bool(there)
        raise AssertionError

    def close(self) -> None:
        """Let the file go."""
        self._seen.close()

    def _is_new(self, found: uuid.UUID) -> bool:
        return self._seen.execute("SELECT 1 FROM seen WHERE uuid = ?", (found.bytes,)).fetchone() is None


@dataclass(frozen=True)
class Log:
    """A log that was brought in: its line, and how many lines with what value (minor units) it has."""

    line: Line
    lines: int
    value: int

    @property
    def reaches(self) -> tuple[date, date]:
        """The first and the last day that it tells of."""
        return date.fromisoformat(self.line.body["from"]), date.fromisoformat(self.line.body["to"])


def logs(ledger: Ledger, first: int = 1, last: int = 2**62) -> list[Log]:
    """The logs that were brought in by a line of this range."""
    found = ledger.lines(
        "WHERE j.stay IS NULL AND j.kind = 'note' AND j.seq BETWEEN ? AND ? AND instr(j.body, '\"what\":\"log\"') ORDER BY j.seq",
        (first, last),
    )
    return [Log(line, int(line.body["lines"]), int(line.body["value"])) for line in found]


def told(
    ledger: Ledger, first_seq: int, last_seq: int, first: date, last: date
) -> list[tuple[str, str, str, int, int]]:
    """(day, kind, cause, value, cost) of the imported lines of a range of lines that tell of these days; minor units."""
    return ledger.query(
        "SELECT j.body ->> '$.on' AS day, j.body ->> '$.kind', coalesce(j.body ->> '$.cause', ''), j.body ->> '$.value',"
        " coalesce(j.body ->> '$.cost', 0) FROM journal AS j WHERE j.seq BETWEEN ? AND ? AND j.kind = 'note'"
        " AND j.stay IS NOT NULL AND j.body ->> '$.what' = 'imported' AND day BETWEEN ? AND ?",
        (first_seq, last_seq, first.isoformat(), last.isoformat()),
    )
