"""Puts time on a line: instant, business day and what is odd about the clock. Reads no clock itself."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any

from tracker.domain.day import is_clock_jump, to_text
from tracker.domain.house import House
from tracker.domain.problems import AskFirst, LedgerFault
from tracker.domain.sentences import Sentence, counted
from tracker.ledger import house as of_house
from tracker.ledger import marks
from tracker.ledger.checks import acknowledged
from tracker.ledger.line import NewLine
from tracker.ledger.store import Ledger

CLOCK_TOLERANCE = timedelta(seconds=60)
"""A clock that is set right by less than a minute is no event."""

DAMAGE = "damage"
"""Under this name it is noted beside the journal what a verification found wrong; see `desk.verification`."""

ALL_CONFIRMED = frozenset(
    {
        "clock_jump",
        "similar_line",
        "rolled_recently",
        "restore",
        "restore_apart",
        "restore_blind",
        "erase",
        "in_house",
        "still_open",
        "retention",
        "bill_rejects",
        "history_rejects",
        "history_otherwise",
    }
)
"""What a person can be asked about first; confirming is naming the code."""


@dataclass(frozen=True)
class Stamp:
    """The instant (UTC) and business day of a line, and its clock flags."""

    at: datetime
    day: date
    flags: dict[str, Any] = field(default_factory=dict)

    def line(self, kind: str, actor: str | None, body: dict[str, Any] | None = None, **fields: Any) -> NewLine:
        """A new line with this stamp."""
        return NewLine(kind, actor, self.at, self.day, {**(body or {}), **self.flags}, **fields)


def stamp(ledger: Ledger, house: House, now: datetime, confirmed: Collection[str] = ()) -> Stamp:
    """The stamp for a line posted at `now`.

    A clock that went back is kept and flagged; the business day never retreats. AskFirst when the clock stands more
    than 36 hours after everything on record, for a wrong day cannot be taken back. LedgerFault while the ledger is
    known to be damaged: a line after the damage would be believed with it.
    """
    check_sound(ledger)
    high, reached = of_house.reached(ledger)
    if is_clock_jump(now, high) and high is not None and "clock_jump" not in confirmed:
        local = house.local(now)
        raise AskFirst(
            "clock_jump",
            Sentence(
                "The clock says {local:%Y-%m-%d %H:%M}, {span} after the last line: confirm that the date is right, or set the clock.",
                local=local,
                span=_span(now - high),
            ),
            business_day=house.day(now, reached).isoformat(),
        )
    return _flagged(now, house.day(now, reached), high)


def check_sound(ledger: Ledger) -> None:
    """LedgerFault when a verification found something wrong that no manager has acknowledged."""
    noted = marks.noted(ledger, DAMAGE)
    if noted is None:
        return
    try:
        reason: str = acknowledged.read(noted).reason
    except (ValueError, TypeError):  # somebody wrote there: as bad as what it said
        reason = Sentence("what the last verification found cannot be read")
    raise LedgerFault(
        "not_verified",
        Sentence(
            "The ledger is not whole: {reason}. Nothing was recorded; reading and exporting go on. A manager restores a backup, or acknowledges what was found.",
            reason=reason,
        ),
    )


def quiet_stamp(ledger: Ledger, house: House, now: datetime) -> Stamp:
    """The stamp for a line nobody can be asked about (a bad PIN): a jump forward is not believed, only noted."""
    high, reached = of_house.reached(ledger)
    if is_clock_jump(now, high) and high is not None:
        return Stamp(now, reached or house.clock_day(now), {"clock": "ahead", "clock_high": to_text(high)})
    return _flagged(now, house.day(now, reached), high)


def _flagged(now: datetime, day: date, high: datetime | None) -> Stamp:
    if high is not None and high - now > CLOCK_TOLERANCE:
        return Stamp(now, day, {"clock": "back", "clock_high": to_text(high)})
    return Stamp(now, day)


def _span(span: timedelta) -> Sentence:
    hours = int(span.total_seconds() // 3600)
    return counted("{n} hour", "{n} hours", hours) if hours < 72 else counted("{n} day", "{n} days", hours // 24)
