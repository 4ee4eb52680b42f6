"""The register: rooms, dates, parties and names of each stay against the last line that sealed its entry."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from tracker.domain.sentences import Sentence
from tracker.ledger import chain, seal
from tracker.ledger.checks.erased import came_back_without, erased
from tracker.ledger.checks.wrong import Steps, Wrong, fingerprint
from tracker.ledger.store import Ledger

Row = Sequence[object]
_NAMES = f"{seal.NAMES.replace(' FROM', ', name, salt FROM')} WHERE stay BETWEEN ? AND ?"
_SEALED = (
    "SELECT j.stay, max(j.seq), j.body ->> '$.register' FROM journal AS j WHERE j.stay BETWEEN ? AND ?"
    f" AND j.kind IN {seal.KINDS} AND j.body ->> '$.register' IS NOT NULL GROUP BY j.stay"
)
_GONE = (
    f"SELECT j.stay, j.seq FROM journal AS j WHERE j.seq > ? AND j.seq <= ? AND j.kind IN {seal.KINDS}"
    " AND j.stay IS NOT NULL AND NOT EXISTS (SELECT 1 FROM stay AS s WHERE s.id = j.stay) ORDER BY j.seq"
)


def register(ledger: Ledger, page: int) -> Steps:
    """Every entry that is there."""
    last = ""
    while True:
        with ledger.snapshot():  # an entry and its line change together
            stays = ledger.query(f"{seal.STAY} WHERE id > ? ORDER BY id LIMIT {page}", (last,))
            found = list(_entries(ledger, stays)) if stays else []
        yield from found
        yield None
        if not stays:
            return
        last = stays[-1][0]


def removed(ledger: Ledger, last: int, page: int) -> Steps:
    """Every entry that is no longer there, by the first of its lines up to the line `last`."""
    seen = set[str]()
    for after in range(0, last, page):
        for stay, seq in ledger.query(_GONE, (after, min(after + page, last))):
            if stay not in seen and not erased(ledger, stay) and not came_back_without(ledger, seq, "guests"):
                said = Sentence("the guest of line {seq} was removed behind the ledger's back", seq=seq)
                yield Wrong(seq, said, fingerprint(stay))
            seen.add(stay)
        yield None


def _entries(ledger: Ledger, stays: Sequence[Row]) -> Iterable[Wrong]:
    span = (stays[0][0], stays[-1][0])
    rooms = _by_stay(ledger.query(f"{seal.ROOMS} WHERE stay BETWEEN ? AND ?", span))
    names = _by_stay(ledger.query(_NAMES, span))
    sealed = {stay: (seq, commitment) for stay, seq, commitment in ledger.query(_SEALED, span)}
    for row in stays:
        seq, commitment = sealed.get(row[0], (None, ""))
        here, called = rooms.get(row[0], []), names.get(row[0], [])
        salt = row[7]
        if (
            not isinstance(salt, bytes)
            or chain.commitment(salt, seal.facts(row, here, [n[:5] for n in called])) != commitment
        ):
            whose = Sentence("the guest of line {seq}", seq=seq) if seq else Sentence("a guest")
            said = Sentence("{whose} was changed in the register behind the ledger's back", whose=whose)
            yield Wrong(seq, said, fingerprint(row, here, called))
        elif any(chain.commitment(bytes(n[6]), str(n[5])) != n[1] for n in called):  # type: ignore[call-overload]  # a BLOB
            said = Sentence("a guest's name was changed behind the ledger's back")
            yield Wrong(seq, said, fingerprint(row, here, called))


def _by_stay(rows: Iterable[Row]) -> dict[object, list[Row]]:
    found: dict[object, list[Row]] = {}
    for row in rows:
        found.setdefault(row[0], []).append(row)
    return found
