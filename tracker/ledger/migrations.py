"""The schema and how it came to be: append-only steps, applied by sqlite-utils. Knows no business rule but the guards.

A migration that was released is never edited; a new one is added below it. The guards read `body` as text: with
`trusted_schema` off SQLite before 3.41 allows no JSON function in a schema, and the body is canonical JSON, in which a
quoted key cannot occur inside a string.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, Any, Protocol

from tracker.ledger import fifth_schema, fourth_schema, second_schema, third_schema
from tracker.ledger.schema import APPLICATION_ID, SCHEMA

if TYPE_CHECKING:
    from sqlite_utils import Migrations

SET = "latitude"
STEPS: list[tuple[str, Callable[[Runs], None]]] = []
"""The name of each step and what it does, oldest first."""
_KEPT = """
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");
"""
"""What sqlite-utils makes before the first step."""
PARTS = "SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'"
Part = tuple[str, str, str]


class Runs(Protocol):
    """What runs a statement: a connection, or what sqlite-utils makes of one."""

    def execute(self, sql: str, parameters: Any = ..., /) -> sqlite3.Cursor:
        """Run it."""


def migrations() -> Migrations:
    """The steps for sqlite-utils, which notes the ones that are done: 7 MB that only a new or an old ledger needs."""
    from sqlite_utils import Migrations

    made = Migrations(SET)
    for name, step in STEPS:
        made(name=name)(step)
    return made


@cache
def schema_of(version: int = SCHEMA) -> frozenset[Part]:
    """Type, name and text of every table, index and guard of a ledger of that schema. Made once: every step has to be done for it."""
    model = sqlite3.connect(":memory:", isolation_level=None)
    try:
        _script(model, _KEPT)
        for _, step in STEPS:
            step(model)
            if model.execute("PRAGMA user_version").fetchone()[0] == version:
                break
        return frozenset(model.execute(PARTS).fetchall())
    finally:
        model.close()


def _step(name: str) -> Callable[[Callable[[Runs], None]], Callable[[Runs], None]]:
    def kept(step: Callable[[Runs], None]) -> Callable[[Runs], None]:
        STEPS.append((name, step))
        return step

    return kept


_JOURNAL = """
CREATE TABLE journal (
  seq INTEGER PRIMARY KEY CHECK (seq > 0),
  desk TEXT NOT NULL,
  desk_seq INTEGER NOT NULL CHECK (desk_seq > 0),
  uuid TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('hotel','join','retire','pin','bad_pin','cap','policy','shift_open','shift_close',
    'roll','clock','free_label','credit','upgrade','reversal','true_up','approval','decline','promise','promise_kept',
    'outcome','stay','move','merge','export','erasure','restore','migration','backup','note')),
  at TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:??.???Z'),
  business_day TEXT NOT NULL CHECK (business_day GLOB '????-??-??'),
  actor TEXT,
  approver TEXT,
  rep TEXT,
  stay TEXT,
  amount INTEGER,
  nights INTEGER CHECK (nights BETWEEN 1 AND 60),
  counts_from TEXT CHECK (counts_from GLOB '????-??-??'),
  on_cap INTEGER CHECK (on_cap IN (0, 1)),
  cost INTEGER,
  about TEXT,
  body TEXT NOT NULL CHECK (body GLOB '{*}'),
  prev BLOB NOT NULL CHECK (length(prev) = 32),
  hash BLOB NOT NULL CHECK (length(hash) = 32),
  CHECK (kind NOT IN ('free_label','credit','upgrade') OR (
    amount >= 0 AND nights >= 1 AND counts_from IS NOT NULL AND on_cap IS NOT NULL AND cost >= 0
    AND stay IS NOT NULL AND actor IS NOT NULL AND rep = actor)),
  CHECK (kind NOT IN ('reversal','decline') OR (amount <= 0 AND about IS NOT NULL AND stay IS NOT NULL)),
  CHECK (kind NOT IN ('approval','decline') OR (approver IS NOT NULL AND about IS NOT NULL))
) STRICT
"""

_GUARDS = """
CREATE UNIQUE INDEX journal_uuid ON journal(uuid);
CREATE UNIQUE INDEX journal_desk ON journal(desk, desk_seq);
CREATE INDEX journal_stay ON journal(stay, rep) WHERE stay IS NOT NULL;
CREATE INDEX journal_about ON journal(about) WHERE about IS NOT NULL;
CREATE INDEX journal_house ON journal(kind, seq) WHERE stay IS NULL;
CREATE INDEX journal_pending ON journal(seq) WHERE instr(body, '"pending":true');

CREATE TRIGGER journal_never_changes BEFORE UPDATE ON journal BEGIN
  SELECT RAISE(ABORT, 'guard: a line of the journal is never changed');
END;
CREATE TRIGGER journal_never_shrinks BEFORE DELETE ON journal BEGIN
  SELECT RAISE(ABORT, 'guard: a line of the journal is never deleted');
END;
CREATE TRIGGER journal_appends BEFORE INSERT ON journal BEGIN
  SELECT RAISE(ABORT, 'guard: seq must be the last plus one')
    WHERE NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM journal);
  SELECT RAISE(ABORT, 'guard: this uuid is already a line')
    WHERE EXISTS (SELECT 1 FROM journal WHERE uuid = NEW.uuid);
  SELECT RAISE(ABORT, 'guard: desk_seq must be the desk''s last plus one')
    WHERE NEW.desk_seq IS NOT (SELECT coalesce(max(desk_seq), 0) + 1 FROM journal WHERE desk = NEW.desk);
  SELECT RAISE(ABORT, 'guard: prev must be the desk''s last hash')
    WHERE NEW.prev IS NOT coalesce(
      (SELECT hash FROM journal WHERE desk = NEW.desk ORDER BY desk_seq DESC LIMIT 1), zeroblob(32));
END;
CREATE TRIGGER journal_about_exists BEFORE INSERT ON journal WHEN NEW.about IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'guard: the line it is about does not exist')
    WHERE NOT EXISTS (SELECT 1 FROM journal WHERE uuid = NEW.about);
END;
CREATE TRIGGER journal_reversal BEFORE INSERT ON journal WHEN NEW.kind IN ('reversal','decline','true_up') BEGIN
  SELECT RAISE(ABORT, 'guard: only a gesture can be reversed or trued up')
    WHERE NOT EXISTS (SELECT 1 FROM journal WHERE uuid = NEW.about
      AND kind IN ('free_label','credit','upgrade') AND stay = NEW.stay AND rep = NEW.rep);
  SELECT RAISE(ABORT, 'guard: a line is cancelled only once')
    WHERE NEW.kind <> 'true_up' AND EXISTS (
      SELECT 1 FROM journal WHERE about = NEW.about AND kind IN ('reversal','decline'));
  SELECT RAISE(ABORT, 'guard: a reversal takes back at most what was given')
    WHERE NEW.kind <> 'true_up' AND EXISTS (SELECT 1 FROM journal AS g WHERE g.uuid = NEW.about AND (
      -NEW.amount > g.amount OR NEW.counts_from < g.counts_from
      OR julianday(NEW.counts_from) + NEW.nights > julianday(g.counts_from) + g.nights));
END;
CREATE TRIGGER journal_resolution BEFORE INSERT ON journal WHEN NEW.kind IN ('approval','decline') BEGIN
  SELECT RAISE(ABORT, 'guard: only a pending gesture can be approved or declined, once')
    WHERE NOT EXISTS (SELECT 1 FROM journal WHERE uuid = NEW.about AND instr(body, '"pending":true'))
      OR EXISTS (SELECT 1 FROM journal WHERE about = NEW.about AND kind IN ('approval','decline','reversal'));
END;
CREATE TRIGGER journal_approver BEFORE INSERT ON journal WHEN NEW.approver IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'guard: nobody approves their own entry')
    WHERE NEW.approver = NEW.rep AND coalesce(
      (SELECT instr(body, '"sole_lead":true') FROM journal WHERE kind = 'policy' AND stay IS NULL ORDER BY seq DESC LIMIT 1), 0) = 0;
END;
CREATE TRIGGER journal_shift_open BEFORE INSERT ON journal WHEN NEW.kind = 'shift_open' BEGIN
  SELECT RAISE(ABORT, 'guard: shifts are numbered without gaps, one open at a time')
    WHERE 0 = instr(replace(NEW.body, '}', ','), '"shift":' || (
      SELECT count(*) + 1 FROM journal WHERE kind = 'shift_close' AND stay IS NULL AND desk = NEW.desk) || ',')
    OR (SELECT count(*) FROM journal WHERE kind = 'shift_open' AND stay IS NULL AND desk = NEW.desk)
      <> (SELECT count(*) FROM journal WHERE kind = 'shift_close' AND stay IS NULL AND desk = NEW.desk);
END;
CREATE TRIGGER journal_shift_close BEFORE INSERT ON journal WHEN NEW.kind = 'shift_close' BEGIN
  SELECT RAISE(ABORT, 'guard: only the open shift can be closed')
    WHERE 0 = instr(replace(NEW.body, '}', ','), '"shift":' || (
      SELECT count(*) FROM journal WHERE kind = 'shift_open' AND stay IS NULL AND desk = NEW.desk) || ',')
    OR (SELECT count(*) FROM journal WHERE kind = 'shift_open' AND stay IS NULL AND desk = NEW.desk)
      = (SELECT count(*) FROM journal WHERE kind = 'shift_close' AND stay IS NULL AND desk = NEW.desk);
END;
"""

_BESIDE = """
CREATE TABLE stay (
  id TEXT PRIMARY KEY,
  party TEXT NOT NULL,
  confirmation TEXT,
  arrival TEXT NOT NULL,
  departure TEXT,
  left_at TEXT,
  created_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX stay_party ON stay(party);
CREATE INDEX stay_confirmation ON stay(confirmation) WHERE confirmation IS NOT NULL;
CREATE TABLE stay_room (
  stay TEXT NOT NULL REFERENCES stay(id) ON DELETE CASCADE,
  since TEXT NOT NULL,
  room TEXT NOT NULL,
  after INTEGER NOT NULL,
  PRIMARY KEY (stay, since)
) STRICT, WITHOUT ROWID;
CREATE INDEX stay_room_room ON stay_room(room);
CREATE TABLE stay_name (
  commitment TEXT PRIMARY KEY,
  stay TEXT NOT NULL REFERENCES stay(id) ON DELETE CASCADE,
  since TEXT NOT NULL,
  name TEXT NOT NULL,
  reading TEXT,
  key TEXT NOT NULL,
  salt BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX stay_name_stay ON stay_name(stay, since);
CREATE TABLE line_text (
  uuid TEXT PRIMARY KEY,
  stay TEXT NOT NULL,
  text TEXT NOT NULL CHECK (text GLOB '{*}'),
  salt BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX line_text_stay ON line_text(stay);
CREATE TABLE person_secret (
  initials TEXT PRIMARY KEY,
  scheme TEXT NOT NULL,
  salt BLOB NOT NULL,
  hash BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE draft (
  initials TEXT PRIMARY KEY,
  uuid TEXT NOT NULL,
  at TEXT NOT NULL,
  text TEXT NOT NULL CHECK (text GLOB '{*}')
) STRICT, WITHOUT ROWID;
"""


def _script(db: Runs, statements: str) -> None:
    """Run a script statement by statement: executescript would commit the migration's own transaction."""
    pending = ""
    for piece in statements.split(";"):
        pending += piece + ";"
        if pending.strip(" \n;") and sqlite3.complete_statement(pending):
            db.execute(pending)
            pending = ""


@_step("0001_journal")
def _journal(db: Runs) -> None:
    _script(db, _JOURNAL + ";" + _GUARDS)


@_step("0002_beside_the_journal")
def _beside(db: Runs) -> None:
    _script(db, _BESIDE)
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    db.execute("PRAGMA user_version = 1")


@_step("0003_sealed_register")
def _sealed(db: Runs) -> None:
    _script(db, second_schema.TABLES)
    _script(db, second_schema.GUARDS)
    second_schema.seal_all(db)
    db.execute("PRAGMA user_version = 2")


@_step("0004_long_journals")
def _long(db: Runs) -> None:
    _script(db, third_schema.INDEXES)
    db.execute("PRAGMA user_version = 3")


@_step("0005_other_desks")
def _others(db: Runs) -> None:
    _script(db, fourth_schema.OTHERS)
    db.execute("PRAGMA user_version = 4")


@_step("0006_fewer_pages")
def _fewer_pages(db: Runs) -> None:
    _script(db, fifth_schema.FEWER_PAGES)
    db.execute("PRAGMA user_version = 5")
