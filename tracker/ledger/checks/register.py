"""The register: rooms, dates, parties and names of each stay against the last line that sealed its entry."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from hashlib import sha256

from tracker.domain.sentences import Sentence
from tracker.ledger import chain, seal
from tracker.ledger.checks import written
from tracker.ledger.checks.erased import came_back_without, erased
from tracker.ledger.checks.wrong import Steps, Wrong, fingerprint
from tracker.ledger.store import Ledger

Row = Sequence[object]
_SEAL = (  # found at once in the index by stay and rep: a line that seals is no rep's
    f"SELECT j.body ->> '$.register' FROM journal AS j WHERE j.stay = s.id AND j.rep IS NULL AND j.kind IN {seal.KINDS}"
    " AND j.body ->> '$.register' IS NOT NULL ORDER BY j.seq DESC LIMIT 1"
)
_ENTRY = (  # the salt and what `seal.facts` says, as their bytes: what is hashed
    "iif(typeof(s.salt) = 'blob', CAST(s.salt || '{\"names\":' || (SELECT json_group_array(json_array(commitment, since, reading, key)) FROM"
    " (SELECT * FROM stay_name WHERE stay = s.id ORDER BY commitment)) || ',\"rooms\":' ||"
    " (SELECT json_group_array(json_array(since, room, after)) FROM"
    " (SELECT * FROM stay_room WHERE stay = s.id ORDER BY since)) || ',\"stay\":' || json_array(s.id, s.party, s.confirmation,"
    " s.arrival, s.departure, s.left_at, s.created_at) || '}' AS BLOB), NULL)"
)
_AS_SEALED = f"SELECT s.id, ({_SEAL}), {{}} FROM stay AS s WHERE s.id > ? ORDER BY s.id LIMIT ?"
_NAMES = f"{seal.NAMES.replace(' FROM', ', name, salt FROM')} WHERE stay > ? AND stay <= ?"
_SEALED = (
    "SELECT j.stay, max(j.seq), j.body ->> '$.register' FROM journal AS j WHERE j.stay > ? AND j.stay <= ?"
    f" AND j.kind IN {seal.KINDS} AND j.body ->> '$.register' IS NOT NULL GROUP BY j.stay"
)
_GONE = (
    f"SELECT j.stay, j.seq FROM journal AS j WHERE j.seq > ? AND j.seq <= ? AND j.kind IN {seal.KINDS}"
    " AND j.stay IS NOT NULL AND NOT EXISTS (SELECT 1 FROM stay AS s WHERE s.id = j.stay) ORDER BY j.seq"
)


def register(ledger: Ledger, spans: Iterable[tuple[str, str]]) -> Steps:
    """Every entry of these stays (after one up to another) that is there, closely."""
    for span in spans:
        with ledger.snapshot():  # an entry and its line change together
            found = list(_entries(ledger, *span))
        yield from found
        yield None


def entries(ledger: Ledger, page: int) -> Iterator[tuple[str, str, bool]]:
    """Every page of entries (after one stay up to another), and whether any of them is another one than its last line says, which
    hardly ever happens. What there may be, `register` tells apart."""
    after = ""
    while rows := written.rows(ledger, _AS_SEALED, _ENTRY, (after, page)):
        upto = rows[-1][0]
        yield after, upto, any(text is None or sha256(text).hexdigest() != said for _, said, text in rows)
        after = upto


def removed(ledger: Ledger, pages: Iterable[tuple[int, int]]) -> Steps:
    """Every entry that is no longer there, by the first of its lines in these pages (after one number up to another)."""
    seen = set[str]()
    for span in pages:
        for stay, seq in ledger.query(_GONE, span):
            if stay not in seen and not erased(ledger, stay) and not came_back_without(ledger, seq, "guests"):
                said = Sentence("the guest of line {seq} was removed behind the ledger's back", seq=seq)
                yield Wrong(seq, said, fingerprint(stay))
            seen.add(stay)
        yield None


def _entries(ledger: Ledger, after: str, upto: str) -> Iterable[Wrong]:
    span = (after, upto)
    rooms = _by_stay(ledger.query(f"{seal.ROOMS} WHERE stay > ? AND stay <= ?", span))
    names = _by_stay(ledger.query(_NAMES, span))
    sealed = {stay: (seq, commitment) for stay, seq, commitment in ledger.query(_SEALED, span)}
    for row in ledger.query(f"{seal.STAY} WHERE id > ? AND id <= ? ORDER BY id", span):
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
