"""What is known of a ledger beyond a backup of it: lines to put back, and numbers that were given out. Reads, writes nothing.

Three witnesses: the mirror, the ledger that is to be replaced, if it can be read, and what this desk has sent to other desks, which
is handed in. A line is believed when its hash is right and it continues the backup's chain; a number counts as given out when any
line of this desk's has it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from tracker.domain.problems import LedgerFault
from tracker.domain.sentences import Sentence
from tracker.domain.stopping import Told
from tracker.ledger import chain
from tracker.ledger.issued import highest_hotel_papers, highest_supplements
from tracker.ledger.keep import mirror_files
from tracker.ledger.keep.rows import COLUMNS, STORED, Row, body_of
from tracker.ledger.store import Ledger

_DESK, _KIND, _STAY, _PREV, _HASH = (COLUMNS.index(name) for name in ("desk", "kind", "stay", "prev", "hash"))
_SOME = 200


@dataclass(frozen=True)
class Later:
    """The lines after a backup that continue its chain, oldest first, and what all lines that are known say.

    `seq` and `shift` are the highest numbers given out, the backup's own included; `closed` the shifts known to be closed;
    `erased` the lines that erased a guest, one a stay; `mirrored` whether the mirror has lines of this desk at all;
    `supplements` the highest number of a supplement given out, by shift, `hotel_papers` that of a paper of a hotel's day, by day.
    """

    rows: tuple[Row, ...]
    seq: int
    shift: int
    closed: frozenset[int]
    erased: tuple[Row, ...]
    mirrored: bool
    supplements: dict[int, int]
    hotel_papers: dict[str, int]


def later(
    backup: Ledger, mirror: Path | None, present: Ledger | None, told: Told, sent: Sequence[Row] = ()
) -> Later:  # fmt: skip
    """What the mirror's folder, the present ledger and the lines `sent` know beyond the backup; `told` counts those of the first two.

    What cannot be read of the present ledger, twice, is left out. LedgerFault when the mirror cannot be read.
    """
    last = backup.last()
    assert last is not None
    half = _end(present)

    def counted(rows: Iterable[Row], before: int) -> Iterator[Row]:
        for n, row in enumerate(rows, before):
            if n % _SOME == 0:
                told(n, 2 * half)
            yield row

    mirrored = [row for row in counted(_mirrored(mirror), 0) if row[_DESK] == last.desk]
    held = _held(present, last.desk, lambda rows: counted(rows, half)) if present is not None else ()
    elsewhere = [row for row in sent if row[_DESK] == last.desk and row[0] > last.seq and _whole(row)]
    known = list({(row[0], row[_HASH]): row for row in (*mirrored, *held, *elsewhere)}.values())
    turns = [line for kind in ("shift_open", "shift_close", "restore", "export") for line in backup.all_of(kind)]
    facts = [(line.kind, line.body) for line in turns] + [(r[_KIND], body_of(r)) for r in known]
    shifts = [
        (kind, body["shift"])
        for kind, body in facts
        if kind in ("shift_open", "shift_close", "restore") and isinstance(body.get("shift"), int)
    ]
    return Later(
        tuple(_continuing(known, last.seq, last.hash, frozenset(row[_HASH] for row in elsewhere))),
        max([last.seq, *(row[0] for row in known)]),
        max((number for _, number in shifts), default=0),
        frozenset(number for kind, number in shifts if kind == "shift_close"),
        tuple({row[_STAY]: row for row in known if row[_KIND] == "erasure" and row[_STAY]}.values()),
        bool(mirrored),
        highest_supplements(facts),
        highest_hotel_papers(facts),
    )


def _continuing(known: Iterable[Row], seq: int, head: bytes, sent: frozenset[bytes]) -> Iterator[Row]:
    """The lines that follow one another from a head. Where two follow the same, a restore gave one of them up: the other; but
    what other desks have is not to be given up."""
    after: dict[bytes, list[Row]] = {}
    for row in known:
        after.setdefault(row[_PREV], []).append(row)
    while following := [
        row for row in after.get(head, ()) if row[0] == seq + 1 or (row[_KIND] == "restore" and row[0] > seq)
    ]:
        gave_up = any(row[_KIND] == "restore" for row in following)
        row = max(following, key=lambda one: ((one[_HASH] in sent) == gave_up, one))
        yield row
        seq, head = row[0], row[_HASH]


def _mirrored(folder: Path | None) -> Iterator[Row]:
    try:
        for path in mirror_files.files(folder) if folder is not None else ():
            yield from (row for row in mirror_files.rows(path) if row is not None)
    except OSError as error:
        raise LedgerFault(
            "mirror_unreadable",
            Sentence(
                "The mirror in {folder} cannot be read ({why}). Nothing was changed: check its disk, or restore without the later lines.",
                folder=folder,
                why=error.strerror,
            ),
            elsewhere=True,
        ) from error


def _end(present: Ledger | None) -> int:
    """The last number of the present ledger, as far as it can be read."""
    with suppress(LedgerFault):
        return present.query("SELECT max(seq) FROM journal")[0][0] or 0 if present is not None else 0
    return 0


def _held(present: Ledger, desk: str, counted: Callable[[Iterable[Row]], Iterator[Row]]) -> list[Row]:
    """The lines of a ledger that may be damaged: a page of it that cannot be read costs its lines only."""
    for _ in range(2):  # a disk that failed once must cost none
        with suppress(LedgerFault):
            return [row for row in counted(present.walk(STORED)) if row[_DESK] == desk and _whole(row)]
    found: list[Row] = []
    with suppress(LedgerFault):
        end = present.query("SELECT max(seq) FROM journal")[0][0] or 0
        for start in range(1, end + 1, _SOME):
            found += _readable(present, start, min(start + _SOME - 1, end))
    return found


def _readable(present: Ledger, first: int, last: int) -> Iterator[Row]:
    try:
        rows = present.query(f"{STORED} WHERE j.seq BETWEEN ? AND ? ORDER BY j.seq", (first, last))
    except LedgerFault:
        if first < last:
            middle = (first + last) // 2
            yield from _readable(present, first, middle)
            yield from _readable(present, middle + 1, last)
        return
    yield from (row for row in rows if _whole(row))


def _whole(row: Row) -> bool:
    try:
        return chain.line_hash(row[1:_PREV], bytes(row[_PREV])) == bytes(row[_HASH]) and isinstance(body_of(row), dict)
    except (TypeError, ValueError):
        return False
