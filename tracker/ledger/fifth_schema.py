"""Schema 5: two indexes fewer, so that a line is written to fewer pages; its guards ask the line before it instead.

A step of `migrations`, never edited once released. The journal gets no line. It is one desk's since schema 4, which the guard
now says itself: so the line before a new one is the last of its desk's chain, and no index by desk is needed to find it. The
texts of a stay are found through its lines, each of which has its text under its own uuid.
"""

from __future__ import annotations

FEWER_PAGES = """
DROP INDEX line_text_stay;
DROP INDEX journal_desk;
DROP TRIGGER journal_not_others;
DROP TRIGGER journal_appends;
CREATE TRIGGER journal_appends BEFORE INSERT ON journal BEGIN
  SELECT RAISE(ABORT, 'guard: seq must be the last plus one')
    WHERE NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM journal)
      AND NOT (NEW.kind = 'restore' AND NEW.seq > (SELECT max(seq) FROM journal));
  SELECT RAISE(ABORT, 'guard: a restore says which shift numbers were given out')
    WHERE NEW.kind = 'restore' AND instr(NEW.body, '"shift":') = 0;
  SELECT RAISE(ABORT, 'guard: this uuid is already a line')
    WHERE EXISTS (SELECT 1 FROM journal WHERE uuid = NEW.uuid);
  SELECT RAISE(ABORT, 'guard: this uuid is already a line of another desk')
    WHERE EXISTS (SELECT 1 FROM other_journal WHERE uuid = NEW.uuid);
  SELECT RAISE(ABORT, 'guard: a journal is of one desk')
    WHERE NEW.desk IS NOT coalesce((SELECT desk FROM journal ORDER BY seq DESC LIMIT 1), NEW.desk);
  SELECT RAISE(ABORT, 'guard: desk_seq must be the desk''s last plus one')
    WHERE NEW.desk_seq IS NOT coalesce((SELECT desk_seq FROM journal ORDER BY seq DESC LIMIT 1), 0) + 1;
  SELECT RAISE(ABORT, 'guard: prev must be the desk''s last hash')
    WHERE NEW.prev IS NOT coalesce((SELECT hash FROM journal ORDER BY seq DESC LIMIT 1), zeroblob(32));
END;
"""
