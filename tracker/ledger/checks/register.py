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
    f"SELECT j.stay, min(j.seq) FROM journal AS j WHERE j.kind IN {seal.KINDS} AND j.stay IS NOT NULL"
    " AND NOT EXISTS (SELECT 1 FROM stay AS s WHERE s.id = j.stay) GROUP BY j.stay ORDER BY 2"
)


def register(ledger: Ledger, page: int) -> Steps:
    """Every entry, and every entry that is no longer there."""
    last = ""
    while True:
        with ledger.snapshot():  # an entry and its line change together
            stays = ledger.query(f"{seal.STAY} WHERE id > ? ORDER BY id LIMIT {page}", (last,))
            found = list(_entries(ledger, stays)) if stays else []
        yield from found
        yield None
        if not stays:
            break
        last = stays[-1][0]
    for stay, seq in ledger.query(_GONE):
        if not erased(ledger, stay) and not came_back_without(ledger, seq, "guests"):
            yield Wrong(
                seq,
                Sentence("the guest of line {seq} was removed behind the ledger's back", seq=seq),
                fingerprint(stay),
            )
    yield None


def _entries(ledger: Ledger, stays: Sequence[Row]) -> Iterable[Wrong]:
    span = (stays[0][0], stays[-1][0])
    rooms = _by_stay(ledger.query(f"{seal.ROOMS} WHERE stay BETWEEN ? AND ?", span))
    names = _by_stay(ledger.query(_NAMES, span))
    sealed = {stay: (seq, commitment) for stay, seq, commitment in ledger.query(_SEALED, span)}
    for row in stays:
        seq, commitment = sealed.get(row[0], (None, ""))
        here, called = rooms.get(row[0], []), names.get(row[0], [])
        print_ = fingerprint(row, here, called)
        salt = row[7]
        if (
            not isinstance(salt, bytes)
            or chain.commitment(salt, seal.facts(row, here, [n[:5] for n in called])) != commitment
        ):
            whose = Sentence("the guest of line {seq}", seq=seq) if seq else Sentence("a guest")
            yield Wrong(
                seq, Sentence("{whose} was changed in the register behind the ledger's back", whose=whose), print_
            )
        elif any(chain.commitment(bytes(n[6]), str(n[5])) != n[1] for n in called):  # type: ignore[call-overload]  # a BLOB
            yield Wrong(seq, Sentence("a guest's name was changed behind the ledger's back"), print_)


def _by_stay(rows: Iterable[Row]) -> dict[object, list[Row]]:
    found: dict[object, list[Row]] = {}
    for row in rows:
        found.setdefault(row[0], []).append(row)
    return found
