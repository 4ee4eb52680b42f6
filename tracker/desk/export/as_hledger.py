"""The journal for hledger: one transaction a line, dated by business day. Names no guest.

What is given goes from `equity:goodwill` to `expenses:CAUSE:KIND`. Beside it, unbalanced, stands what counts on the
cap, on each night it counts for: `hledger balance discretion:REP:STAY -p DAY` is that rep's standing with that stay.
"""

from __future__ import annotations

from collections.abc import Generator, Iterable
from datetime import date, timedelta

from tracker.domain.day import nights
from tracker.domain.house import TRAINING, House
from tracker.domain.money import format_minor
from tracker.ledger.entries import Entry
from tracker.ledger.line import Line


def header(house: House, ledger_id: str) -> str:
    """What hledger must know before the first amount: the mark, and how many decimals."""
    digits = format_minor(1000 * 10**house.currency.exponent, house.currency)
    sample = digits if house.currency.exponent else f"{digits}."
    mark = f"; {TRAINING}: a hotel to practise in. Nothing in this journal happened.\n" if house.training else ""
    return mark + (
        f"; Latitude, ledger {ledger_id}. REP is a person's initials, STAY the stay's id; amounts in {house.currency.code}.\n"
        "; What a rep gave one guest on one business day:  hledger balance discretion:REP:STAY -p DAY\n"
        f"decimal-mark .\ncommodity {house.currency.code} {sample}\n"
    )


def transactions(found: Iterable[Entry], house: House, first: date, last: date) -> Generator[str, None, None]:
    """A transaction for each line with an amount that was posted, or counts, on a business day of the range."""
    for entry in found:
        line = entry.line
        if line.amount is not None and line.stay and _concerns(line, first, last):
            yield _transaction(line, house)


def _concerns(line: Line, first: date, last: date) -> bool:
    begins = line.counts_from or line.business_day
    ends = begins + timedelta(days=(line.nights or 1) - 1)
    return first <= line.business_day <= last or (begins <= last and ends >= first)


def _transaction(line: Line, house: House) -> str:
    amount, count, code = line.amount or 0, line.nights or 1, house.currency.code
    kind = line.body.get("kind", line.kind)
    cause = line.body.get("cause") or "unspecified"

    def shown(minor: int) -> str:
        return f"{code} {format_minor(minor, house.currency)}"

    tags = [f"uuid:{line.uuid}", f"cost:{format_minor((line.cost or 0) * count, house.currency)}"]
    if "of" in line.body:
        tags.append(f"of:{line.body['of']}")
    what = kind if line.kind == kind else f"{line.kind} of {kind}"
    mark = f"{TRAINING} " if house.training else ""
    rows = [
        f"\n{line.business_day} ({line.seq}) {mark}{what} by {line.actor}  ; {', '.join(tags)}",
        f"    expenses:{cause}:{kind}  {shown(amount * count)}",
        f"    equity:goodwill  {shown(-amount * count)}",
    ]
    if line.on_cap:
        account = f"(discretion:{line.rep}:{line.stay})"
        for day in nights(line.counts_from or line.business_day, count):
            dated = "" if day == line.business_day else f"  ; date:{day}"
            rows.append(f"    {account}  {shown(amount)}{dated}")
    return "\n".join(rows) + "\n"
