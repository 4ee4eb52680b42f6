"""What a restore would do, worked out before anybody is asked: which lines come back, which numbers are lost. Changes nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import pairwise
from pathlib import Path
from typing import Literal, TypeVar

from tracker.desk.meeting.returning import Sent, parted, sent
from tracker.domain.problems import LedgerFault, Refused
from tracker.domain.proof import Proof, hotel_paper_named, read_proof, supplement_named
from tracker.domain.sentences import Sentence, counted, joined
from tracker.domain.stopping import WHOLE, Told, part
from tracker.ledger import house as of_house
from tracker.ledger.issued import highest_hotel_papers, highest_supplements
from tracker.ledger.keep.later import Later, later
from tracker.ledger.keep.offered import Offered, disk_told, look_through, taken_in
from tracker.ledger.keep.places import places
from tracker.ledger.keep.rows import Row, body_of, kind_of
from tracker.ledger.store import Ledger

K = TypeVar("K")
Present = Literal["readable", "damaged", "none"]
_TAKEN_IN, _LOOKED_THROUGH = WHOLE // 20, WHOLE * 4 // 5
"""Up to where the file is copied, and that copy checked; reading what is known beyond it is the rest."""


@dataclass(frozen=True)
class Plan:
    """A restore of `file`, ready to be asked about. Numbers of lines and shifts.

    `end` is the last line once `back` lines have come back; `issued_seq` and `issued_shift` are the highest numbers known
    to have been given out; `supplements` those of supplements that are lost, by shift, and `hotel_papers` those of papers of a hotel's day; `at` is when its last
    line was posted, on its hotel's clock; `sent` is what the hub has of this desk, and `apart` why the desks could not meet any more. `blind`: nobody knows what was posted after the backup, for the ledger cannot be read and there
    is no mirror; then only papers tell.
    """

    file: Path
    offered: Offered
    present: Present
    back: int
    end: int
    issued_seq: int
    issued_shift: int
    ends_shift: bool
    blind: bool
    known: Later
    supplements: dict[int, int]
    hotel_papers: dict[str, int]
    at: datetime
    sent: Sent
    apart: Sentence | None

    @property
    def lost(self) -> int:
        """How many line numbers were given out and do not come back."""
        return self.issued_seq - self.end

    @property
    def is_fork(self) -> bool:
        """Whether something that was given out is lost: the ledger goes on beside its own past."""
        return self.lost > 0 or self.ends_shift

    @property
    def sentence(self) -> Sentence:
        """What it comes to, for who has to decide."""
        said = [
            Sentence(
                "{name} is whole: it ends with line {seq}, of {day}, {at:%H:%M}.",
                name=self.file.name,
                seq=self.offered.seq,
                day=self.at.date(),
                at=self.at,
            )
        ]
        if self.back:
            said.append(counted("{n} line posted since comes back.", "{n} lines posted since come back.", self.back))
        if self.is_fork:
            said.append(self._gone)
        elif not self.blind and self.apart is None:
            said.append(Sentence("Nothing is lost."))
        if self.apart is not None:
            said.append(self.apart)
        return joined(*said)

    @property
    def _gone(self) -> Sentence:
        lines = {"first": self.end + 1, "last": self.issued_seq, "report": self.issued_shift}
        if not self.lost:
            return Sentence(
                "Report S{report} is lost: its number is never used again, and the restore is on record.", **lines
            )
        if not self.ends_shift:
            return counted(
                "What was given out as line {last} is lost: its number is skipped, never used again, and the restore is on record.",
                "What was given out as lines {first}-{last} is lost: these numbers are skipped, never used again, and the restore is on record.",
                self.lost,
                **lines,
            )
        return counted(
            "What was given out as line {last} and report S{report} is lost: these numbers are skipped, never used again, and the restore is on record.",
            "What was given out as lines {first}-{last} and report S{report} is lost: these numbers are skipped, never used again, and the restore is on record.",
            self.lost,
            **lines,
        )


@contextmanager
def planned(
    live: Path, file: Path, papers: Sequence[str] = (), *, lines_back: bool = True, told: Told | None = None,
    asks_hub: bool = True,
) -> Iterator[tuple[Plan, Path, Ledger | None]]:  # fmt: skip
    """The plan, the checked copy it would be made from, and the present ledger if it can be read (read only).

    `told` hears how far taking the file in and checking it are; Stopped by it, nothing is left of the copy.
    Refused for what is no sound backup, for one of another ledger, and for a paper of another ledger. LedgerFault when the
    disk fails, and when lines are to come back and the mirror cannot be read: silence would cost them.
    """
    claims = [read_proof(paper) for paper in papers]
    copying, checking, reading = (
        part(told, start, end) for start, end in pairwise((0, _TAKEN_IN, _LOOKED_THROUGH, WHOLE))
    )
    with disk_told(live.parent), taken_in(file, live, copying) as copy, _present(live) as (state, present):
        offered = look_through(copy, file.name, checking)
        _same(offered, present, claims)
        with Ledger(copy) as backup:
            found = sent(backup, present, reading) if asks_hub else Sent()
        yield (
            _worked_out(live, file, copy, offered, (state, present), claims, lines_back, reading, found),
            copy,
            present,
        )


@contextmanager
def _present(live: Path) -> Iterator[tuple[Present, Ledger | None]]:
    if not live.exists():
        yield "none", None
        return
    found, ledger = _looked_at(live)
    if found == "damaged":  # a disk that failed once must not cost what was posted since
        if ledger is not None:
            ledger.close()
        found, ledger = _looked_at(live)
    try:
        yield found, ledger
    finally:
        if ledger is not None:
            ledger.close()


def _looked_at(live: Path) -> tuple[Present, Ledger | None]:
    try:
        ledger = Ledger(live, read_only=True)
    except (Refused, LedgerFault) as problem:
        if problem.code in ("locked", "no_memory"):
            raise
        return "damaged", None
    try:
        whole = ledger.query("PRAGMA quick_check(1)")[0][0] == "ok" and of_house.is_set_up(ledger)
    except LedgerFault:
        whole = False
    return ("readable" if whole else "damaged"), ledger


def _same(offered: Offered, present: Ledger | None, claims: Sequence[Proof]) -> None:
    try:
        here = present.ledger_id if present is not None else ""
    except LedgerFault:
        here = ""
    if here and here != offered.ledger_id:
        raise Refused(
            "other_ledger",
            Sentence(
                "That is a backup of ledger {ledger_id}, and this desk's is {here}: choose one of its own. Nothing was changed.",
                ledger_id=offered.ledger_id,
                here=here,
            ),
        )
    if offered.training and not here:
        raise Refused(
            "training_ledger",
            "That is a ledger that was made to practise in: it never becomes a hotel’s own. Nothing was changed.",
        )
    other = next((claim.ledger for claim in claims if claim.ledger not in ("", offered.ledger_id)), "")
    if other:
        raise Refused(
            "other_ledger",
            Sentence(
                "That is a paper of ledger {other}, and the backup is of {ledger_id}.",
                other=other,
                ledger_id=offered.ledger_id,
            ),
        )


def _worked_out(
    live: Path, file: Path, copy: Path, offered: Offered, present: tuple[Present, Ledger | None],
    claims: Sequence[Proof], lines_back: bool, told: Told, found: Sent,
) -> Plan:  # fmt: skip
    with Ledger(copy) as backup:
        known = _known(backup, places(live.parent).mirror, present[1], told, found, needed=lines_back)
        opened, house = of_house.open_shift(backup), of_house.house(backup)
        there = [(line.kind, line.body) for kind in ("export", "restore") for line in backup.all_of(kind)]
    rows = known.rows if lines_back else ()
    issued_seq = max([known.seq, *(claim.last_seq for claim in claims)])
    papers = [int(claim.document[1:].partition(".")[0]) for claim in claims if claim.document.startswith("S")]
    issued_shift = max([known.shift, *papers])
    back = [*there, *((kind_of(row), body_of(row)) for row in rows)]
    still_open = _open_after(opened.number if opened else None, rows)
    return Plan(
        file, offered, present[0], len(rows), rows[-1][0] if rows else offered.seq, issued_seq, issued_shift,
        still_open is not None and (still_open in known.closed or still_open in papers or issued_shift > still_open),
        present[0] != "readable" and known.seq == offered.seq and not claims and not known.mirrored and not found.rows,
        known if lines_back else replace(known, rows=()),
        _lost(known.supplements, claims, supplement_named, highest_supplements(back)),
        _lost(known.hotel_papers, claims, hotel_paper_named, highest_hotel_papers(back)),
        house.local(offered.at), found, parted(found, rows),
    )  # fmt: skip


def _lost(
    known: Mapping[K, int],
    claims: Sequence[Proof],
    named: Callable[[str], tuple[K, int] | None],
    there: Mapping[K, int],
) -> dict[K, int]:
    """The highest number given out, by what it is of, where the restored ledger has a lower one."""
    given = dict(known)
    for of, number in filter(None, (named(claim.document) for claim in claims)):
        given[of] = max(number, given.get(of, 0))
    return {of: number for of, number in given.items() if number > there.get(of, -1) and (number or of not in there)}


def _known(
    backup: Ledger, mirror: Path, present: Ledger | None, told: Told, found: Sent, *, needed: bool
) -> Later:  # fmt: skip
    """What is known beyond the backup. A mirror that cannot be read is left out only when no line is to come back."""
    try:
        return later(backup, mirror, present, told, found.rows)
    except LedgerFault as fault:
        if needed or fault.code != "mirror_unreadable":
            raise
        return later(backup, None, present, told, found.rows)


def _open_after(number: int | None, rows: Sequence[Row]) -> int | None:
    """The number of the shift that is open after these lines, or None."""
    for row in rows:
        kind, body = kind_of(row), body_of(row)
        if kind == "shift_open" and isinstance(shift := body.get("shift"), int):
            number = shift
        elif kind == "shift_close" or (kind == "restore" and body.get("ends_shift")):
            number = None
    return number
