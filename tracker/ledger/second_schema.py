"""Schema 2: the register sealed in the chain, numbers that a restore skips, and a copy of what no chain covers.

A step of `migrations`, never edited once released. An upgraded ledger gets a `migration` line, dated like the line
before it, and a line for each stay that seals its entry as it is found.
"""

from __future__ import annotations

import os
import uuid
from typing import TYPE_CHECKING, Any

from tracker.ledger import chain, seal

if TYPE_CHECKING:
    from tracker.ledger.migrations import Runs

TABLES = """
ALTER TABLE stay ADD COLUMN salt BLOB;
CREATE TABLE mark (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX mark_twice ON mark(value);
CREATE INDEX draft_twice ON draft(uuid, at, text);
CREATE INDEX person_secret_twice ON person_secret(scheme);
CREATE INDEX migrations_twice ON _sqlite_migrations(applied_at);
"""
"""What no chain covers stands twice, in its table and in an index: `PRAGMA integrity_check` compares the two, so that
a flipped bit is not read as another draft."""

_NUMBER = "CAST(substr(body, instr(body, '\"shift\":') + 8) AS INTEGER)"


def _last(kind: str, what: str, more: str = "") -> str:
    return (
        f"coalesce((SELECT {what} FROM journal WHERE kind = '{kind}' AND stay IS NULL AND desk = NEW.desk{more}"
        " ORDER BY seq DESC LIMIT 1), 0)"
    )


_OPENED, _CLOSED = _last("shift_open", "seq"), _last("shift_close", "seq")
_ENDED = _last("restore", "seq", " AND instr(body, '\"ends_shift\":true')")
_GIVEN = f"max({_last('shift_open', _NUMBER)}, {_last('restore', _NUMBER)})"

GUARDS = f"""
DROP TRIGGER journal_appends;
CREATE TRIGGER journal_appends BEFORE INSERT ON journal BEGIN
  SELECT RAISE(ABORT, 'guard: seq must be the last plus one')
    WHERE NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM journal)
      AND NOT (NEW.kind = 'restore' AND NEW.seq > (SELECT max(seq) FROM journal));
  SELECT RAISE(ABORT, 'guard: a restore says which shift numbers were given out')
    WHERE NEW.kind = 'restore' AND instr(NEW.body, '"shift":') = 0;
  SELECT RAISE(ABORT, 'guard: this uuid is already a line')
    WHERE EXISTS (SELECT 1 FROM journal WHERE uuid = NEW.uuid);
  SELECT RAISE(ABORT, 'guard: desk_seq must be the desk''s last plus one')
    WHERE NEW.desk_seq IS NOT (SELECT coalesce(max(desk_seq), 0) + 1 FROM journal WHERE desk = NEW.desk);
  SELECT RAISE(ABORT, 'guard: prev must be the desk''s last hash')
    WHERE NEW.prev IS NOT coalesce(
      (SELECT hash FROM journal WHERE desk = NEW.desk ORDER BY desk_seq DESC LIMIT 1), zeroblob(32));
END;
DROP TRIGGER journal_shift_open;
CREATE TRIGGER journal_shift_open BEFORE INSERT ON journal WHEN NEW.kind = 'shift_open' BEGIN
  SELECT RAISE(ABORT, 'guard: shifts are numbered without gaps, one open at a time')
    WHERE 0 = instr(replace(NEW.body, '}}', ','), '"shift":' || ({_GIVEN} + 1) || ',')
      OR {_OPENED} > max({_CLOSED}, {_ENDED});
END;
DROP TRIGGER journal_shift_close;
CREATE TRIGGER journal_shift_close BEFORE INSERT ON journal WHEN NEW.kind = 'shift_close' BEGIN
  SELECT RAISE(ABORT, 'guard: only the open shift can be closed')
    WHERE 0 = instr(replace(NEW.body, '}}', ','), '"shift":' || {_last("shift_open", _NUMBER)} || ',')
      OR {_OPENED} <= max({_CLOSED}, {_ENDED});
END;
"""
"""A `restore` line may skip line numbers, and its `shift` is the last shift number that was given out: paper that is ahead
of a restored ledger keeps them. With `ends_shift` the shift that the restored ledger holds open was closed in what was
lost: it is not closed again; the next one opens under the next number and holds its lines."""


def seal_all(db: Runs) -> None:
    """The lines of the upgrade, in a ledger that has a hotel."""
    last = db.execute("SELECT seq, desk, at, business_day FROM journal ORDER BY seq DESC LIMIT 1").fetchone()
    if last is None:
        return
    lines = _Lines(db, *last)
    lines.append("migration", None, {"schema": 2})
    for (stay,) in db.execute("SELECT id FROM stay ORDER BY created_at, id").fetchall():
        db.execute("UPDATE stay SET salt = ? WHERE id = ?", (os.urandom(16), stay))
        sealed = seal.seal(lambda sql, values: db.execute(sql, tuple(values)).fetchall(), stay)
        lines.append("stay", stay, {"register": sealed, "what": "found"})


class _Lines:
    """Appends lines that carry the date of the last one: an upgrade reads no clock."""

    def __init__(self, db: Runs, seq: int, desk: str, at: str, day: str) -> None:
        self.db, self.seq, self.desk, self.at, self.day = db, seq, desk, at, day
        self.desk_seq, self.head = db.execute(
            "SELECT desk_seq, hash FROM journal WHERE desk = ? ORDER BY desk_seq DESC LIMIT 1", (desk,)
        ).fetchone()

    def append(self, kind: str, stay: str | None, body: dict[str, Any]) -> None:
        self.seq, self.desk_seq = self.seq + 1, self.desk_seq + 1
        given: dict[str, Any] = {
            "desk": self.desk, "desk_seq": self.desk_seq, "uuid": str(uuid.uuid4()), "kind": kind, "at": self.at,
            "business_day": self.day, "stay": stay, "body": chain.canonical(body),
        }  # fmt: skip
        fields = [given.get(name) for name in chain.FIELDS]
        prev, self.head = self.head, chain.line_hash(fields, self.head)
        names = ("seq", *chain.FIELDS, "prev", "hash")
        self.db.execute(
            f"INSERT INTO journal ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})",
            (self.seq, *fields, prev, self.head),
        )
