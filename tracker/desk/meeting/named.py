"""How much of what guests got too much is on record at this desk: by its notes, and by merges that say whom they put over a cap.

Each is of the stays that were one guest's when it was said. It counts for whoever these belong to now, together with what was
said of others of the same guest; of a guest who was split off since, it says nothing. Knows not what is exceeded.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from tracker.ledger import others
from tracker.ledger.line import Line
from tracker.ledger.merged import MERGED, end_of, say
from tracker.ledger.store import MAX_SEQ, Ledger

Key = tuple[str, str, str]
"""Rep, guest and day of a note."""
_Stays = frozenset[str]


class Named:
    """What this desk's lines name, in minor units by rep, guest and day; `add` what is put on record from now on."""

    def __init__(self, ledger: Ledger) -> None:
        self._into: dict[str, str] = {}
        self._members: dict[str, _Stays] = {}
        self._said: dict[tuple[str, str], dict[_Stays, int]] = {}
        merges = ledger.all_of("merge")
        for line in sorted((*notes(ledger), *merges), key=lambda line: line.seq):
            if line.kind == "note":
                rep, guest, day = key_of(line)
                self.add(rep, guest, day, int(line.body["over_by"]))
            else:
                self._merge(line, _day(ledger, line) if line.body.get("over") else "")

    def known(self, rep: str, guest: str, day: str) -> int:
        """How much is on record of a guest's cap on a day."""
        return self._of(rep, day, self._group(guest))

    def add(self, rep: str, guest: str, day: str, by: int) -> None:
        """So much of it is on record now."""
        said, group = self._said.setdefault((rep, day), {}), self._group(guest)
        said[group] = max(by, said.get(group, 0))

    def by_merge(self, body: Mapping[str, Any], rep: str, day: str, by: int) -> int:
        """How much would be, once a merge of two who are one guest's here says that it put somebody over by so much more."""
        group = self._group(body["other"])
        part = frozenset(stay for stay in group if stay == body["other"] or self._leads(stay, body["other"]))
        return self._of(rep, day, part) + self._of(rep, day, group - part) + by

    def _merge(self, line: Line, day: str) -> None:
        """What a line makes of it that says who is one guest."""
        before = {self._group(line.body[whose]) for whose in ("other", "into")}
        say(self._into, line.body)
        self._members |= self._groups(frozenset[str]().union(*before))
        for rep, by in line.body.get("over", {}).items() if line.body["what"] == MERGED else ():
            if len(before) > 1:
                total = sum(self._of(rep, day, group) for group in before) + by
            else:
                total = self.by_merge(line.body, rep, day, by)
            self.add(rep, line.body["other"], day, total)

    def _groups(self, stays: Iterable[str]) -> dict[str, _Stays]:
        found: dict[str, set[str]] = {}
        for stay in stays:
            found.setdefault(end_of(stay, self._into), set()).add(stay)
        return {root: frozenset(group) for root, group in found.items()}

    def _group(self, stay: str) -> _Stays:
        root = end_of(stay, self._into)
        return self._members.get(root, frozenset((stay,)))

    def _leads(self, stay: str, to: str) -> bool:
        while stay in self._into:
            stay = self._into[stay]
            if stay == to:
                return True
        return False

    def _of(self, rep: str, day: str, group: _Stays) -> int:
        """The most that was said of parts of a guest that have no stay in common."""
        total, rest = 0, group
        said = self._said.get((rep, day), {})
        for part, by in sorted(said.items(), key=lambda one: (-one[1], sorted(one[0]))):
            if part <= rest:
                total, rest = total + by, rest - part
        return total


def _day(ledger: Ledger, line: Line) -> str:
    """The business day on which somebody merged: what that put over a cap is of that day."""
    first = others.by_uuid(ledger, str(line.body["origin"])) if "origin" in line.body else line
    return (first or line).business_day.isoformat()


def notes(ledger: Ledger, first: int = 1, last: int = MAX_SEQ) -> Iterator[Line]:
    """The notes among these lines, oldest first."""
    where = "WHERE j.stay IS NULL AND j.kind = 'note' AND j.seq BETWEEN ? AND ? AND instr(j.body, '\"what\":\"over\"') ORDER BY j.seq"
    yield from ledger.lines(where, (first, last))


def key_of(line: Line) -> Key:
    """Whom a note is about."""
    return str(line.body["rep"]), str(line.body["guest"]), str(line.body["day"])
