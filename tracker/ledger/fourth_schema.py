"""Schema 4: the lines of the hotel's other desks, beside the journal, and what was given at all of them.

A step of `migrations`, never edited once released. The journal gets no line and keeps all its guards: it is this desk's own
chain. What came from other desks stands in `other_journal`, one chain a desk, appended to and never changed. `after` is the
last line of the journal before it came: what was known here at any line can be read again. No list of kinds is checked: a
desk with a newer program may post kinds that this one does not know, and its chain must hold all the same.
"""

from __future__ import annotations

_COUNTED = "uuid, kind, business_day, approver, rep, stay, amount, nights, counts_from, on_cap, about, body"  # what sums over the hotel look at

OTHERS = f"""
CREATE TABLE other_journal (
  n INTEGER PRIMARY KEY CHECK (n > 0),
  after INTEGER NOT NULL CHECK (after > 0),
  seq INTEGER NOT NULL CHECK (seq > 0),
  desk TEXT NOT NULL,
  desk_seq INTEGER NOT NULL CHECK (desk_seq > 0),
  uuid TEXT NOT NULL,
  kind TEXT NOT NULL,
  at TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:??.???Z'),
  business_day TEXT NOT NULL CHECK (business_day GLOB '????-??-??'),
  actor TEXT,
  approver TEXT,
  rep TEXT,
  stay TEXT,
  amount INTEGER,
  nights INTEGER,
  counts_from TEXT CHECK (counts_from GLOB '????-??-??'),
  on_cap INTEGER,
  cost INTEGER,
  about TEXT,
  body TEXT NOT NULL CHECK (body GLOB '{{*}}'),
  prev BLOB NOT NULL CHECK (length(prev) = 32),
  hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;
CREATE UNIQUE INDEX other_uuid ON other_journal(uuid);
CREATE UNIQUE INDEX other_desk ON other_journal(desk, desk_seq);
CREATE INDEX other_stay ON other_journal(stay, rep) WHERE stay IS NOT NULL;
CREATE INDEX other_about ON other_journal(about) WHERE about IS NOT NULL;
CREATE INDEX other_house ON other_journal(kind, n) WHERE stay IS NULL;

CREATE TRIGGER other_never_changes BEFORE UPDATE ON other_journal BEGIN
  SELECT RAISE(ABORT, 'guard: a line of another desk is never changed');
END;
CREATE TRIGGER other_never_shrinks BEFORE DELETE ON other_journal BEGIN
  SELECT RAISE(ABORT, 'guard: a line of another desk is never deleted');
END;
CREATE TRIGGER other_appends BEFORE INSERT ON other_journal BEGIN
  SELECT RAISE(ABORT, 'guard: n must be the last plus one')
    WHERE NEW.n IS NOT (SELECT coalesce(max(n), 0) + 1 FROM other_journal);
  SELECT RAISE(ABORT, 'guard: this uuid is already a line')
    WHERE EXISTS (SELECT 1 FROM journal WHERE uuid = NEW.uuid);
  SELECT RAISE(ABORT, 'guard: a line of this desk is in the journal')
    WHERE NEW.desk = (SELECT desk FROM journal WHERE seq = 1);
  SELECT RAISE(ABORT, 'guard: desk_seq must be the desk''s last plus one')
    WHERE NEW.desk_seq IS NOT (SELECT coalesce(max(desk_seq), 0) + 1 FROM other_journal WHERE desk = NEW.desk);
  SELECT RAISE(ABORT, 'guard: prev must be the desk''s last hash')
    WHERE NEW.prev IS NOT coalesce(
      (SELECT hash FROM other_journal WHERE desk = NEW.desk ORDER BY desk_seq DESC LIMIT 1), zeroblob(32));
END;
CREATE TRIGGER journal_not_others BEFORE INSERT ON journal BEGIN
  SELECT RAISE(ABORT, 'guard: this uuid is already a line of another desk')
    WHERE EXISTS (SELECT 1 FROM other_journal WHERE uuid = NEW.uuid);
END;
CREATE VIEW given (seq, {_COUNTED}) AS
  SELECT seq, {_COUNTED} FROM journal UNION ALL SELECT after + 1, {_COUNTED} FROM other_journal;
"""
"""In `given` a line of another desk has the number of the line of this desk that could first know of it."""
