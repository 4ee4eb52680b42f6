"""Schema 3: indexes for what a desk asks all day, so that no answer takes longer when the journal is long.

A step of `migrations`, never edited once released. The journal gets no line: nothing that it says changes, and the mirror's
lines go on after a backup of before the upgrade as they went on after its last line.
"""

from __future__ import annotations

_PROMISED = 'instr(body, \'"promise":"\')'
_DUE = 'substr(body, instr(body, \'"promise":"\') + 11, 24)'
"""When a promise is due, as stored. As text: no JSON function is allowed in a schema, and an instant has a fixed width."""

INDEXES = f"""
CREATE INDEX stay_here ON stay(departure) WHERE left_at IS NULL;
CREATE INDEX stay_newest ON stay(created_at);
CREATE INDEX stay_shared ON stay(party) WHERE party <> id;
CREATE INDEX journal_due ON journal({_DUE}) WHERE {_PROMISED};
CREATE INDEX journal_pms ON journal(seq) WHERE instr(body, '"what":"pms"');
"""
