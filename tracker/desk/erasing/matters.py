"""What is still open about a stay, and so speaks against erasing it now. Reads, decides nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from tracker.domain.sentences import Sentence
from tracker.domain.stay import Stay
from tracker.ledger import entries, promises
from tracker.ledger.store import Ledger

Kind = Literal["pending", "estimate", "promise", "counts", "in_house"]


@dataclass(frozen=True)
class Matter:
    """One open matter of a stay; `seq` is its line (0: none)."""

    kind: Kind
    stay: str
    seq: int = 0

    @property
    def sentence(self) -> Sentence:
        """For a person, and what to do."""
        return {
            "pending": Sentence("Line {seq} waits for an approval: approve or decline it first.", seq=self.seq),
            "estimate": Sentence("Line {seq} is an estimate until the bill is in.", seq=self.seq),
            "promise": Sentence("What line {seq} promised is not due yet.", seq=self.seq),
            "counts": Sentence(
                "Line {seq} still counts on the party's cap, whose headroom would come back.", seq=self.seq
            ),
            "in_house": Sentence("The guest is in house: mark the guest as left first."),
        }[self.kind]


_GIVEN = "kind IN ({})".format(",".join(f"'{kind}'" for kind in entries.GESTURES))
_ABOUT = "EXISTS (SELECT 1 FROM journal AS r WHERE r.about = j.uuid AND r.kind IN ({}))"
_PENDING = "instr(j.body, '\"pending\":true') AND NOT " + _ABOUT.format("'approval'")
_ESTIMATE = "instr(j.body, '\"estimated\":true') AND NOT " + _ABOUT.format("'true_up'")
_COUNTS = "julianday(j.counts_from) + j.nights > julianday(?)"
_SQL = (
    f"SELECT j.stay, j.seq, {_PENDING}, {_ESTIMATE}, {_COUNTS} FROM journal AS j"
    f" WHERE j.stay IN ({{}}) AND j.{_GIVEN} AND NOT {_ABOUT.format(repr('reversal') + ',' + repr('decline'))} ORDER BY j.seq"
)


def open_matters(ledger: Ledger, stays: Sequence[Stay], day: date, now: datetime) -> list[Matter]:
    """All that is open about these stays on business day `day`, at `now`.

    A gesture that still counts is a matter only while others of the party stay in the register: their cap is pooled.
    """
    known = {s.id: s for s in stays}
    found = [Matter("in_house", s.id) for s in stays if s.in_house(day)]
    ids = list(known)
    for start in range(0, len(ids), 500):
        some = ids[start : start + 500]
        sql = _SQL.format(",".join("?" * len(some)))
        for stay, seq, pending, estimate, counts in ledger.query(sql, (day.isoformat(), *some)):
            found += [Matter("pending", stay, seq)] if pending else []
            found += [Matter("estimate", stay, seq)] if estimate else []
            if counts and _shared(ledger, known[stay], known):
                found.append(Matter("counts", stay, seq))
    owed = [x.entry.line for x in promises.open_at(ledger, since=now) if x.due > now and x.entry.line.stay in known]
    return found + [Matter("promise", line.stay or "", line.seq) for line in owed]


def _shared(ledger: Ledger, stay: Stay, leaving: dict[str, Stay]) -> bool:
    return any(row[0] not in leaving for row in ledger.query("SELECT id FROM stay WHERE party = ?", (stay.party,)))
