"""The journal for hledger: one transaction a line, dated by business day. Names no guest.

What is given goes from `equity:goodwill` to `expenses:CAUSE:KIND`. Beside it, unbalanced, stands what counts on the
cap, on each night it counts for: `hledger balance discretion:REP:STAY -p DAY` is that rep's standing with that stay.
"""

from __future__ import annotations

from collections.abc import Generator, Iterable
from datetime import date, timedelta
from functools import lru_cache

from tracker.desk.meeting.checking import UNCONFIRMED
from tracker.domain.day import nights
from tracker.domain.house import TRAINING, House
from tracker.domain.money import format_minor
from tracker.ledger.chain import parsed
from tracker.ledger.for_export import Page, Row, unreadable
from tracker.ledger.store import Ledger

_KEPT = 4_096
"""So many different amounts are remembered while a file is written."""


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


def transactions(
    ledger: Ledger, pages: Iterable[Page], house: House, first: date | None, last: date | None
) -> Generator[tuple[int, str], None, None]:
    """Of each page of `for_export.AMOUNTS` how many transactions it makes, and their text.

    One for each line that was posted, or counts, on a business day of the range. LedgerFault for a line that is damaged.
    """
    write = _Transactions(house)
    for page in pages:
        made: list[str] = []
        for row in page:
            try:
                if (first is None and last is None) or _concerns(row, first or date.min, last or date.max):
                    made.append(write.of(row))
            except (ValueError, TypeError) as error:
                raise unreadable(ledger, row) from error
        yield len(made), "".join(made)


def _concerns(row: Row, first: date, last: date) -> bool:
    posted, begins = date.fromisoformat(row[3]), date.fromisoformat(row[9])
    return first <= posted <= last or (begins <= last and begins + timedelta(days=row[8] - 1) >= first)


class _Transactions:
    """What comes again (amounts, accounts, days) is worked out once."""

    def __init__(self, house: House) -> None:
        self._shown = lru_cache(_KEPT)(lambda minor: f"{house.currency.code} {format_minor(minor, house.currency)}")
        self._cost = lru_cache(_KEPT)(lambda minor: format_minor(minor, house.currency))
        self._mark = f"{TRAINING} " if house.training else ""

    def of(self, row: Row) -> str:
        """The transaction of a line."""
        seq, uuid, kind, day, actor, rep, stay, amount, count, begins, on_cap, cost, body = row
        said, shown = parsed(body), self._shown
        of, given = said.get("of"), said.get("kind", kind)
        what = kind if kind == given else f"{kind} of {given}"
        text = (
            f"\n{day} ({seq}) {self._mark}{what} by {actor}  ; uuid:{uuid}, cost:{self._cost(cost * count)}"
            f"{'' if of is None else f', of:{of}'}{', unconfirmed:yes' if said.get(UNCONFIRMED) else ''}\n"
            f"    expenses:{said.get('cause') or 'unspecified'}:{given}  {shown(amount * count)}\n"
            f"    equity:goodwill  {shown(-amount * count)}\n"
        )
        if not on_cap:
            return text
        on_it = f"    (discretion:{rep}:{stay})  {shown(amount)}"
        if count == 1 and begins == day:
            return f"{text}{on_it}\n"
        days = map(date.isoformat, nights(date.fromisoformat(begins), count))
        return text + "".join(f"{on_it}\n" if one == day else f"{on_it}  ; date:{one}\n" for one in days)
