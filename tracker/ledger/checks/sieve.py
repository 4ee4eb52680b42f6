"""Looks at everything once and tells nothing: it notes which pages are not beyond doubt. Knows what a check asks, not what it says.

Nearly every page is; the checks look at the others closely, and only they say what is wrong. A page is one statement, or two:
SQLite does its part without Python's lock, so two threads can sift at once.
"""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256

from tracker.ledger import seal
from tracker.ledger.checks import written
from tracker.ledger.checks.beside import doubtful_names
from tracker.ledger.checks.register import entries
from tracker.ledger.checks.rules import BROKEN, LINES, any_of
from tracker.ledger.checks.staff import Staff
from tracker.ledger.checks.wrong import Steps
from tracker.ledger.store import Ledger

_SALT = 16
_WHO, _TEXT = "j.body ->> '$.who'", "j.body ->> '$.text'"
_ERASED = "EXISTS (SELECT 1 FROM journal AS e WHERE e.stay = j.stay AND e.kind = 'erasure'{})"
_DOUBTS = (
    (
        "a text that is gone",
        f"t.uuid IS NULL AND {_TEXT} IS NOT NULL",
        f"NOT {_ERASED.format(' AND e.seq > j.seq')}",
    ),
    (
        "a text",
        "t.uuid IS NOT NULL",
        f"t.stay IS NOT coalesce(j.stay, '') OR length(t.salt) IS NOT {_SALT} OR typeof(t.salt) IS NOT 'blob'"
        " OR typeof(t.text) IS NOT 'text'",
    ),
    (
        "an entry",
        f"j.kind IN {seal.KINDS} AND j.stay IS NOT NULL",
        f"NOT EXISTS (SELECT 1 FROM stay AS s WHERE s.id = j.stay) AND NOT {_ERASED.format('')}",
    ),
    ("a day", "typeof(j.business_day) IS NOT 'text'", "1"),
)
"""What is doubted, of which lines, and when: beside the rules, and beside what is hashed."""
_BY_REP = f"j.kind IN {seal.KINDS} AND j.rep IS NOT NULL AND j.stay IS NOT NULL"
_SIFTED = (
    f"SELECT count(*), count(*) FILTER (WHERE {BROKEN} OR {any_of(_DOUBTS)}), count(*) FILTER (WHERE {_BY_REP}),"
    " coalesce((SELECT CAST(b.business_day AS BLOB) FROM journal AS b WHERE b.seq <= ?1 ORDER BY b.seq DESC LIMIT 1), x''),"
    " CAST(coalesce(group_concat(j.business_day, ' '), '') AS BLOB), CAST(group_concat(t.salt, '') AS BLOB),"
    f" CAST(group_concat(t.text, char(10)) AS BLOB), CAST(group_concat(iif(t.uuid IS NULL, NULL, {_TEXT}), char(10)) AS BLOB),"
    f" CAST(group_concat(json_array(j.stay, {_WHO}), char(10)) FILTER (WHERE {_WHO} IS NOT NULL) AS BLOB)"
    f" FROM {LINES} LEFT JOIN line_text AS t ON t.uuid = j.uuid WHERE j.seq > ?1 AND j.seq <= ?2"
)
_NAMED = "EXISTS (SELECT 1 FROM stay_name AS n WHERE n.commitment = w.value ->> 1"
_THERE = (  # how many of these (guest, commitment) have their name, or had it until it was erased
    "SELECT count(*) FROM json_each(CAST(? AS TEXT)) AS w"
    f" WHERE {_NAMED} AND n.stay IS coalesce(w.value ->> 0, '')) OR NOT {_NAMED})"
    " AND EXISTS (SELECT 1 FROM journal AS e WHERE e.stay = w.value ->> 0 AND e.kind = 'erasure')"
)
_NAMES = f"SELECT commitment, {written.salted('n', 'name')} FROM stay_name AS n WHERE commitment > ? ORDER BY commitment LIMIT ?"
_GUESTS = 2_000
"""So many guests are remembered, each of whom many lines name, before they are forgotten."""


class Sieve:
    """What is sifted, and what was left in it: lines `first` to `last`, and where it is all of them, the names and the register."""

    def __init__(self, first: int, last: int, page: int) -> None:
        self._first, self._last, self._page = first, last, page
        self._lines, self._stays = set[int](), list[tuple[str, str]]()
        self._every_line = self._every_stay = False
        self._there = set[bytes]()
        self._staff: dict[Ledger, Staff] = {}

    def parts(self, most: int) -> list[tuple[int, int]]:
        """The lines (after one number up to another) in about as many parts, of whole pages."""
        begin = self._first - 1
        size = -(-max(self._last - begin, 1) // (most * self._page)) * self._page
        return [(after, min(after + size, self._last)) for after in range(begin, self._last, size)]

    def lines(self, ledger: Ledger, begin: int, end: int) -> Steps:
        """Sift a part of the lines."""
        for after in range(begin, end, self._page):
            if not self._beyond_doubt(ledger, (after, min(after + self._page, end))):
                self._lines.add(after)
            yield None

    def names(self, ledger: Ledger) -> Steps:
        """Sift all names: lines and entries only say which of them is theirs."""
        after = ""
        while rows := ledger.query(_NAMES, (after, self._page)):
            if any(name is None or sha256(name).hexdigest() != said for said, name in rows):
                self._every_line = self._every_stay = True
            yield None
            after = rows[-1][0]

    def stays(self, ledger: Ledger) -> Steps:
        """Sift the register."""
        for after, upto, doubtful in entries(ledger, self._page):
            if doubtful:
                self._stays.append((after, upto))
            yield None

    def pages(self) -> Iterator[tuple[int, int]]:
        """The pages of lines that must be looked at closely."""
        for after in range(self._first - 1, self._last, self._page):
            if self._every_line or after in self._lines:
                yield after, min(after + self._page, self._last)

    def spans(self, ledger: Ledger) -> Iterator[tuple[str, str]]:
        """The pages of the register that must be looked at closely."""
        if self._every_stay:
            return ((after, upto) for after, upto, _ in entries(ledger, self._page))
        return iter(self._stays)

    def _beyond_doubt(self, ledger: Ledger, span: tuple[int, int]) -> bool:
        found = written.tried(ledger, _SIFTED, span)
        if found is None:  # a body that is no JSON
            self._every_stay = True
            return False
        count, doubtful, by_reps, before, days, salts, texts, said, named = found[0]
        if by_reps:  # a line that seals is no rep's: `entries` would not see it
            self._every_stay = True
        if doubtful or not _in_order(before, days, count) or not _hold(salts, texts, said):
            return False
        if doubtful_names(ledger, span) if self._first > 1 else not self._are_there(ledger, named):
            return False
        if ledger not in self._staff:
            self._staff[ledger] = Staff(ledger)
        return not self._staff[ledger].wrong(*span)

    def _are_there(self, ledger: Ledger, named: bytes | None) -> bool:
        """Whether each guest whom a page names has that name, which `names` sifts, or was erased."""
        new = {*named.split(b"\n")} - self._there if named else set[bytes]()
        if new and ledger.query(_THERE, (b"[" + b",".join(new) + b"]",))[0][0] != len(new):
            return False
        if len(self._there) > _GUESTS:
            self._there = set()
        self._there |= new
        return True


def _in_order(before: bytes, days: bytes, count: int) -> bool:
    """Whether no day goes back behind the one before it."""
    found = [before, *days.split()]
    return len(found) == count + 1 and found == sorted(found)


def _hold(salts: bytes | None, texts: bytes, said: bytes) -> bool:
    """Whether the texts are those that the lines hold; no text has a bare end of a line in it, and each its salt."""
    if salts is None:
        return True
    each = enumerate(texts.split(b"\n"))
    found = b"".join([sha256(salts[n * _SALT : (n + 1) * _SALT] + text).digest() for n, text in each])
    return found.hex("\n", sha256().digest_size).encode() == said
