"""Lines of an old log: which of them are there already, and what each log came to. Knows no file.

Such a line is a `note` that counts nowhere: what was given stands in its body, never in the columns that are summed. Its
`stay` is the id of the part of a log with which it came, under which its texts stand beside the journal like all others.
"""

from __future__ import annotations

import hashlib
import sqlite3
import uuid
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from tracker.domain.problems import Refused
from tracker.domain.sentences import Sentence
from tracker.ledger.line import Line
from tracker.ledger.store import Ledger

WHAT, LOG, END = "imported", "log", "log_end"
MOST_ALIKE = 200
"""So many rows of a log may be the same to the letter."""
_THERE = "SELECT j.uuid, t.text FROM journal AS j LEFT JOIN line_text AS t ON t.uuid = j.uuid WHERE j.uuid IN ({})"
_BEFORE = "SELECT 1 FROM journal WHERE stay IS NULL AND kind = 'note' AND instr(body, '\"what\":\"log\"') {} LIMIT 1"
_PART = '"what":"log'


@dataclass(frozen=True, slots=True)
class Said:
    """What a row says: its day's number, its body in the canonical form, and its texts in that form."""

    day: int
    body: str
    words: str


class Known:
    """Gives each row its identity, made of what it says, so that it is brought in once however often it is read.

    Rows that say the same are told apart by their number. Names take no part in it, for a hash would tell them for ever:
    they are compared as long as they are there. An identity begins with the row's day, so that a log that goes by its days
    fills the indexes in their order. What has been seen is kept in a file of its own, not in memory.
    """

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._space = uuid.uuid5(uuid.NAMESPACE_OID, f"latitude {ledger.ledger_id}")
        self._older = bool(ledger.query(_BEFORE.format("AND NOT instr(body, '\"run\":')")))
        self._any = bool(ledger.query(_BEFORE.format("")))
        self._seen = sqlite3.connect("", isolation_level=None)  # a temporary file, gone when it is closed
        self._seen.execute("PRAGMA cache_size = -2000")
        self._seen.execute("PRAGMA journal_mode = MEMORY")
        self._seen.execute("CREATE TABLE seen (uuid BLOB PRIMARY KEY) WITHOUT ROWID")
        self._seen.execute("BEGIN")

    def begin(self) -> None:
        """What is asked from here on can be taken back by `undo`."""
        self._seen.execute("COMMIT")
        self._seen.execute("BEGIN")

    def undo(self) -> None:
        """Others brought rows in meanwhile: the last rows are to be asked about again."""
        self._seen.execute("ROLLBACK")
        self._seen.execute("BEGIN")
        self._any = True

    def came_since(self, seq: int) -> bool:
        """Whether somebody else brought rows in after line `seq`."""
        return bool(self._ledger.query(_BEFORE.format("AND seq > ?"), (seq,)))

    def identities(self, rows: Sequence[Said]) -> list[tuple[str, bool] | Refused]:
        """(uuid, whether it is a line already) of each row; Refused when more are alike than any log has."""
        ids = [self._names(row, 1) for row in rows]
        there = self._there([str(name) for names in ids for name in names]) if self._any else {}
        return [self._identity(row, names, there) for row, names in zip(rows, ids, strict=True)]

    def close(self) -> None:
        """Let the file go."""
        self._seen.close()

    def _identity(
        self, row: Said, names: tuple[uuid.UUID, ...], there: dict[str, str | None]
    ) -> tuple[str, bool] | Refused:
        number = 1
        while number <= MOST_ALIKE:
            if number > 1:
                names = self._names(row, number)
                there = self._there([str(name) for name in names]) if self._any else {}
            for name in names:
                known = str(name)
                if known in there and there[known] in (None, row.words) and self._take(name):
                    return known, True
            if not any(str(name) in there for name in names) and self._take(names[0]):
                return str(names[0]), False
            number += 1
        return Refused("doubled", Sentence("{n} rows of this log say the same: one of them is enough.", n=MOST_ALIKE))

    def _names(self, row: Said, number: int) -> tuple[uuid.UUID, ...]:
        """The identity of a row; and the one that older versions gave it, while lines of theirs are there."""
        said = f"{row.body} {number}"
        found = bytearray(row.day.to_bytes(3, "big"))
        found += hashlib.sha256(self._space.bytes + said.encode()).digest()[:13]
        found[6] = found[6] & 0x0F | 0x80  # version 8: one's own
        found[8] = found[8] & 0x3F | 0x80
        mine = uuid.UUID(bytes=bytes(found))
        return (mine, uuid.uuid5(self._space, said)) if self._older else (mine,)

    def _there(self, ids: Sequence[str]) -> dict[str, str | None]:
        return dict(self._ledger.query(_THERE.format(",".join("?" * len(ids))), ids))

    def _take(self, name: uuid.UUID) -> bool:
        """Whether no row before had this identity."""
        return self._seen.execute("INSERT OR IGNORE INTO seen VALUES (?)", (name.bytes,)).rowcount == 1


@dataclass(frozen=True)
class Log:
    """What was brought in of a log, up to some line: its last line, how many lines with what value (minor units), and the
    rows of the file that were gone through, of how many. Of a log that came in at once both are 0."""

    line: Line
    lines: int
    value: int
    read: int = 0
    of: int = 0

    @property
    def whole(self) -> bool:
        """Whether it came in to its end."""
        return self.read >= self.of


def logs(ledger: Ledger, first: int = 1, last: int = 2**62) -> list[Log]:
    """The logs of which lines `first` to `last` brought something in: how much these lines did."""
    found: dict[object, Log] = {}
    for line in parts(ledger, first, last):
        run, body = line.body.get("run", line.seq), line.body
        before = found.pop(run, Log(line, 0, 0))
        lines, value = int(body.get("lines", 0)), int(body.get("value", 0))
        found[run] = Log(
            line, before.lines + lines, before.value + value, int(body.get("read", 0)), int(body.get("of", 0))
        )
    return list(found.values())


def parts(ledger: Ledger, first: int = 1, last: int = 2**62) -> list[Line]:
    """The lines that say what came in with each part of a log."""
    return ledger.lines(
        "WHERE j.stay IS NULL AND j.kind = 'note' AND j.seq BETWEEN ? AND ? AND instr(j.body, ?) ORDER BY j.seq",
        (first, last, _PART),
    )


def stretches(ledger: Ledger, first: date, last: date, upto: int) -> list[tuple[int, int]]:
    """The ranges of lines that may tell of these days, up to line `upto`, each of one part of a log."""
    return [
        (int(line.body["first_seq"]), line.seq - 1)
        for line in parts(ledger, last=upto)
        if line.body.get("from", "9") <= last.isoformat() and line.body.get("to", "0") >= first.isoformat()
    ]


def told(
    ledger: Ledger, first_seq: int, last_seq: int, first: date, last: date
) -> list[tuple[str, str, str, int, int, str]]:
    """(day, kind, cause, value, cost, room) of the imported lines of a range of lines that tell of these days; minor units."""
    return ledger.query(
        "SELECT j.body ->> '$.on' AS day, j.body ->> '$.kind', coalesce(j.body ->> '$.cause', ''), j.body ->> '$.value',"
        " coalesce(j.body ->> '$.cost', 0), coalesce(j.body ->> '$.room', '') FROM journal AS j WHERE j.seq BETWEEN ? AND ? AND j.kind = 'note'"
        " AND j.stay IS NOT NULL AND j.body ->> '$.what' = 'imported' AND day BETWEEN ? AND ?",
        (first_seq, last_seq, first.isoformat(), last.isoformat()),
    )


@dataclass(frozen=True)
class Run:
    """The import of a file as the journal has it: how it was read, and how far it came."""

    id: str
    read_as: str
    log: Log


def run_of(ledger: Ledger, file: str) -> Run | None:
    """The last import of the file with this fingerprint, or None; an erasure may have taken the fingerprint."""
    found = ledger.query(
        "SELECT j.body ->> '$.run', t.text ->> '$.read' FROM journal AS j JOIN line_text AS t ON t.uuid = j.uuid"
        " WHERE j.stay IS NULL AND j.kind = 'note' AND instr(j.body, '\"what\":\"log\"') AND t.text ->> '$.file' = ?"
        " ORDER BY j.seq DESC LIMIT 1",
        (file,),
    )
    if not found:
        return None
    run, read_as = found[0]
    log = next(log for log in logs(ledger) if log.line.body.get("run") == run)
    return Run(str(run), str(read_as), log)


def fingerprints(ledger: Ledger, logs_: Collection[str]) -> list[tuple[str, int]]:
    """(uuid, number) of the lines beside which the fingerprint of a file stands from which one of these parts came.

    Once a name of it is erased it goes too: with all else of a short file known, it would tell the name.
    """
    every = parts(ledger) if logs_ else []
    runs = {line.body.get("run") for line in every if line.body.get("log") in logs_}
    known = [line for line in every if line.body.get("run") in runs and "text" in line.body]
    return [(x.uuid, x.seq) for x in known if ledger.query("SELECT 1 FROM line_text WHERE uuid = ?", (x.uuid,))]


@dataclass(frozen=True)
class DuePart:
    """A part of a log of which texts are as old as retention allows: they all are (`whole`), or these (uuid, number)."""

    log: str
    texts: tuple[tuple[str, int], ...]
    whole: bool


_TEXTS = (
    "SELECT t.uuid, j.seq, j.body ->> '$.on' FROM line_text AS t JOIN journal AS j ON j.uuid = t.uuid WHERE j.stay = ?"
)
_HOW_MANY = "SELECT count(*) FROM line_text WHERE uuid IN (SELECT uuid FROM journal WHERE stay = ?)"


def due_parts(ledger: Ledger, until: date) -> Iterator[DuePart]:
    """The parts of logs with texts of lines that happened on or before this day."""
    day = until.isoformat()
    for line in parts(ledger):
        if line.body.get("from", "9") <= day:
            rows = ledger.query(_TEXTS, (line.body["log"],))
            texts = tuple((name, seq) for name, seq, on in rows if on <= day)
            if texts:
                yield DuePart(line.body["log"], texts, line.body["to"] <= day)


def how_many_due(ledger: Ledger, until: date) -> int:
    """How many lines of old logs have texts that are due."""
    day, found = until.isoformat(), 0
    for line in parts(ledger):
        if line.body.get("to", "9") <= day:
            found += ledger.query(_HOW_MANY, (line.body["log"],))[0][0]
        elif line.body.get("from", "9") <= day:
            found += sum(on <= day for _, _, on in ledger.query(_TEXTS, (line.body["log"],)))
    return found
