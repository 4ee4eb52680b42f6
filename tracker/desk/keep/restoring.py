"""Restoring a backup: asked first, worked out on a copy, verified, put in place at once, and on record. For a manager.

The ledger of before is kept aside. Lines that the mirror, the old ledger or the hub still hold come back exactly, with their hashes;
numbers that were given out and do not come back are skipped; who was erased since stays erased.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from tracker.desk import access, presence, register_lines, verification
from tracker.desk.keep.plan import Plan, planned
from tracker.desk.presence import Present
from tracker.desk.stamp import Stamp, quiet_stamp
from tracker.domain import throttle
from tracker.domain.people import Person
from tracker.domain.problems import AskFirst, LedgerFault, Refused
from tracker.domain.sentences import Sentence, counted, joined
from tracker.domain.stopping import WHOLE, Told, meaning, part
from tracker.ledger import erasure, private, steady
from tracker.ledger import house as of_house
from tracker.ledger.keep import salvage, swap
from tracker.ledger.keep.pause import paused
from tracker.ledger.keep.rows import stay_of
from tracker.ledger.line import Line, line_of
from tracker.ledger.store import Ledger
from tracker.ledger.verify import verify

_CHECKED, _BUILT = WHOLE * 9 // 20, WHOLE * 19 // 20
"""Up to where the file is checked, and the ledger to be is made of it and checked; putting the old one aside is the rest."""


@dataclass(frozen=True)
class Restored:
    """What came of it: the plan, the restore's own line, where the old ledger is, and what is missing for good.

    `missing` counts `texts`, `guests` and `pins` that stood beside lines which came back, and only in the lost ledger.
    """

    plan: Plan
    line: Line
    aside: Path | None
    missing: dict[str, int] = field(default_factory=dict)

    @property
    def sentence(self) -> Sentence:
        """For a person."""
        gone = self.missing.get
        parts = [
            said
            for said in (
                counted("{n} note", "{n} notes", gone("texts", 0)),
                counted("{n} guest's entry", "{n} guests' entries", gone("guests", 0)),
                counted("{n} PIN", "{n} PINs", gone("pins", 0)),
            )
            if said.number
        ]
        done = Sentence("{name} is restored; that is line {seq}.", name=self.plan.file.name, seq=self.line.seq)
        lost = [_not_here(parts, meets=bool(self.plan.sent.rows))] if parts else []
        kept = [Sentence("The ledger of before is kept as {file}.", file=self.aside)] if self.aside else []
        return joined(done, *lost, *kept)


def _not_here(parts: list[Sentence], *, meets: bool) -> Sentence:
    if meets:
        return Sentence("Not here: {parts}. What other desks have of it comes when they meet.", parts=parts)
    return Sentence("Not to be had any more: {parts}.", parts=parts)


def examine(
    live: Path, file: Path, papers: Sequence[str] = (), *, lines_back: bool = True, told: Told | None = None
) -> Plan:
    """What restoring `file` over the ledger at `live` would do. Changes nothing. Refused or LedgerFault as `planned`."""
    with (
        meaning(_unchecked(file)),
        planned(live, file, papers, lines_back=lines_back, told=told) as (plan, _copy, _present),
    ):
        return plan


def _unchecked(file: Path) -> Sentence:
    return Sentence(
        "The check of {name} was stopped before its end: nothing is known of it, and nothing was changed.",
        name=file.name,
    )


def sign_in(
    live: Path, file: Path, initials: str, pin: str, guesses: list[int], told: Told | None = None
) -> Present:  # fmt: skip
    """The manager whose PIN this is, by the backup: for a desk whose own ledger cannot be opened.

    Nothing can be recorded then, so the caller keeps the bad guesses: each is added to `guesses`, and throttles the next.
    """
    with (
        meaning(_unchecked(file)), planned(live, file, told=told, asks_hub=False) as (_plan, copy, _present),
        Ledger(copy) as backup,
    ):  # fmt: skip
        ages = throttle.ages(guesses, backup.ticks())
        wait = throttle.pin_wait(ages, ages)
        if wait:
            raise access.too_many(wait)
        found = access.person(backup, initials)
        access.require(found, "restore")
        if private.pin_matches(backup, found.initials, pin):
            return presence.seen(found, backup.ticks())
        guesses.append(backup.ticks())
    raise Refused("bad_pin", "That is not the PIN of the time when this backup was made: try again.")


def restore(
    live: Path, file: Path, actor: Person, now: datetime, *,
    papers: Sequence[str] = (), lines_back: bool = True, confirmed: Collection[str] = (),
    ticks: Callable[[], int] | None = None, told: Told | None = None,
) -> Restored:  # fmt: skip
    """Restore `file` as the ledger at `live`. Nothing is posted anywhere meanwhile. `ticks` as in `ledger.steady`.

    AskFirst always, with what it comes to ("restore_apart" when the desks could not meet any more); a second time when nobody knows what was given out after the backup. Refused as
    `planned`, as `access.acting` by the people of what is restored, and when lines of the mirror break a rule (restore without
    them then). LedgerFault when the disk fails: the ledger is the one before. So it is when `told` stops it, up to the
    moment in which it is replaced.
    """
    access.require(actor, "restore")
    began = (ticks or steady.ticks)()
    stopped = Sentence("The restore was stopped before the ledger was replaced: nothing was restored or changed.")
    checked = part(told, 0, _CHECKED)
    with (
        meaning(stopped), paused(live),
        planned(live, file, papers, lines_back=lines_back, told=checked) as (plan, copy, present),
    ):  # fmt: skip
        _ask(plan, confirmed)
        line, missing = _built(copy, plan, present, actor, now, began, part(told, _CHECKED, _BUILT))
        aside = swap.put_in_place(
            live, copy, now, part(told, _BUILT, WHOLE), lambda: told(WHOLE, WHOLE) if told else None
        )
        return Restored(plan, line, aside, missing)


def _ask(plan: Plan, confirmed: Collection[str]) -> None:
    if plan.blind and "restore_blind" not in confirmed:
        raise AskFirst(
            "restore_blind",
            "Nothing here knows what was posted after this backup. If a report was printed since, type its footer, so that"
            " its numbers are not given out again; confirm only if there was none.",
        )
    code = "restore" if plan.apart is None else "restore_apart"
    if code not in confirmed:
        raise AskFirst(
            code, joined(plan.sentence, Sentence("It replaces the ledger of this desk.")), seq=plan.offered.seq, back=plan.back,
            lost=plan.lost, fork=plan.is_fork,
        )  # fmt: skip


def _built(
    copy: Path, plan: Plan, present: Ledger | None, actor: Person, now: datetime, began: int, told: Told
) -> tuple[Line, dict[str, int]]:
    """Make the copy what the ledger is to be, in one transaction, and verify all of it."""
    with Ledger(copy) as ledger, ledger.heard(lambda: told(0, 1)):
        ledger.ticks = lambda: began  # how fresh the PIN was when it was asked for, not after a long copy
        try:
            with ledger.write():
                line, missing = _written(ledger, plan, present, actor, now, part(told, 0, WHOLE // 4))
        except LedgerFault as fault:
            if "guard:" in fault.message or "constraint" in fault.message:
                raise _unsound(fault.message) from fault
            raise
        erasure.tidy(ledger)
        found = verify(ledger, full=True, told=part(told, WHOLE // 4, WHOLE))
        if found.ok:
            verification.note(ledger, found)  # damage of the ledger before is none of this one's
    if not found.ok:
        raise _unsound(found.reason)
    return line, missing


def _unsound(why: str) -> Refused:
    return Refused(
        "later_lines_unsound",
        Sentence(
            "The lines after this backup do not fit it ({why}). Nothing was changed: restore without them, or choose another backup.",
            why=why,
        ),
    )


def _written(
    ledger: Ledger, plan: Plan, present: Ledger | None, actor: Person, now: datetime, told: Told
) -> tuple[Line, dict[str, int]]:
    rows = plan.known.rows
    for n, row in enumerate(rows):
        ledger.put_back(row)
        told(n, len(rows))
    before = salvage.Witness(present, plan.sent.texts, plan.sent.entries)
    missing = salvage.put_back_beside(ledger, before, rows)
    salvage.put_back_drafts(ledger, before)
    person = access.acting(ledger, actor, "restore")
    at = quiet_stamp(ledger, of_house.house(ledger), now)  # a clock that leapt is asked about with the next line
    line = ledger.append(at.line("restore", person.initials, _body(plan, missing)), past=plan.issued_seq)
    for stay in sorted({stay for row in rows if (stay := stay_of(row))}):
        if (
            not salvage.is_erased(ledger, stay)
            and not salvage.as_sealed(ledger, stay)
            and salvage.is_known(ledger, stay)
        ):
            register_lines.record(ledger, stay, "found", at, person.initials)
    for row in plan.known.erased:
        _erase(ledger, line_of(row), at, person)
    return line, missing


def _body(plan: Plan, missing: dict[str, int]) -> dict[str, Any]:
    """The restore on record. `after` is the line before it and `seq` its own: what lies between was given out and is lost,
    as are `supplements`, the highest numbers of those of each shift, and `hotel_days`, of the papers of a hotel's day."""
    body: dict[str, Any] = {
        "after": plan.end, "seq": plan.issued_seq + 1, "shift": plan.issued_shift, "backup": plan.offered.seq,
    }  # fmt: skip
    if plan.ends_shift:
        body["ends_shift"] = True
    if plan.supplements:
        body["supplements"] = {str(shift): number for shift, number in sorted(plan.supplements.items())}
    if plan.hotel_papers:
        body["hotel_days"] = dict(sorted(plan.hotel_papers.items()))
    if plan.back:
        body["back"] = {"first": plan.offered.seq + 1, "last": plan.end, **missing}
    return body


def _erase(ledger: Ledger, before: Line, at: Stamp, person: Person) -> None:
    """Erase again who was erased after the backup; on record, unless that line came back."""
    stay = before.stay or ""
    others = before.body.get("elsewhere", [])
    if not salvage.is_erased(ledger, stay) and (
        salvage.is_known(ledger, stay) or erasure.kept_texts(ledger, stay, others)
    ):
        elsewhere = {"elsewhere": others} if others else {}
        ledger.append(at.line("erasure", person.initials, {"what": "again", **elsewhere}, stay=stay))
    erasure.again(ledger, before)
