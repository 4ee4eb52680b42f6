"""Who worked here at which line, and whether they may have written or approved it. Knows no other rule."""

from __future__ import annotations

from itertools import pairwise

from tracker.domain.sentences import Sentence
from tracker.ledger.store import Ledger

_WHO = "SELECT DISTINCT actor, approver, rep FROM journal WHERE seq > ? AND seq <= ?"
_LINES = "SELECT seq, hash, actor, approver, rep FROM journal WHERE seq > ? AND seq <= ?"


class Staff:
    """Who worked here at which line, and in which role."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        first = ledger.by_seq(1)
        self._founder = first.actor if first else None  # names the hotel, and others, before joining
        self._turns: dict[str, list[tuple[int, str]]] = {}
        for line in sorted((*ledger.all_of("join"), *ledger.all_of("retire")), key=lambda x: x.seq):
            self._turns.setdefault(line.body["initials"], []).append((line.seq, line.body.get("role", "")))
        self._changes = sorted({since for turns in self._turns.values() for since, _ in turns})

    def _role(self, who: str, seq: int) -> str | None:
        """The role before a line: empty for who had left, None for who had not joined."""
        return next((role for since, role in reversed(self._turns.get(who, [])) if since < seq), None)

    def wrong(self, after: int, upto: int) -> list[tuple[int, str, bytes]]:
        """(number, what is wrong, hash) of lines by who had not joined or had left, or approved by who was no lead.

        Between two changes of the staff what holds for a line holds for every line by the same people: they are asked of once.
        """
        found: list[tuple[int, str, bytes]] = []
        for span in pairwise((after, *(since for since in self._changes if after < since < upto), upto)):
            wrong = {who: reason for who in self._ledger.query(_WHO, span) if (reason := self._reason(span[1], *who))}
            if wrong:
                rows = self._ledger.query(_LINES, span)
                found += [(seq, wrong[tuple(who)], stored) for seq, stored, *who in rows if tuple(who) in wrong]
        return found

    def _reason(self, seq: int, actor: str | None, approver: str | None, rep: str | None) -> str:
        for who in (actor, approver, rep):
            role = "" if who is None else self._role(who, seq)
            if role is None and who != self._founder:
                return Sentence("is by {who}, who never joined", who=who)
            if who is not None and role == "" and who in (actor, approver):
                return Sentence("is by {who}, who had left", who=who)
        if self._role(str(approver), seq) == "rep":
            return Sentence("was approved by {approver}, who was no lead then", approver=approver)
        return ""
