"""What documents tell of corrections that came late: frozen facts beside those of `facts`, amounts in integer minor units.

Knows neither where they were read nor how they are drawn.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from tracker.domain.facts import DeskFact, HotelFact, LineFact, PersonFact


@dataclass(frozen=True)
class SumFact:
    """What a shift or a day comes to: counts, and sums net of what was taken back (`reversed`, not negative)."""

    gestures: int
    guests: int
    value: int
    cost: int
    reversed: int


@dataclass(frozen=True)
class CorrectionFact:
    """A line that came after its shift or day was over, the gesture it is about, and the shift in which it counts.

    `value` and `cost` are what the gesture comes to once the line stands.
    """

    line: LineFact
    of: LineFact
    shift: int
    value: int
    cost: int


@dataclass(frozen=True)
class RestatedFact:
    """What later corrections made of a business day, up to line `last_seq`, the last of them; `head` is its hash (hex).

    `at` is when that line was posted. The corrections count on the days on which they were posted, too.
    """

    at: datetime
    last_seq: int
    head: str
    corrections: tuple[CorrectionFact, ...]
    original: SumFact
    restated: SumFact


@dataclass(frozen=True)
class StepFact:
    """What one supplement changed: how many corrections it tells, and what they come to."""

    number: int
    corrections: int
    value: int
    cost: int
    reversed: int


@dataclass(frozen=True)
class SupplementFacts:
    """A supplement to a closed shift's report, frozen when it was issued: line `last_seq` says so, `head` is its hash.

    `corrections` are those since the report or the supplement before; `steps` are all supplements up to this one, so
    that `original` and the steps come to `restated`. `original_last` and `original_head` are the report's.
    """

    hotel: HotelFact
    shift: int
    number: int
    issued_at: datetime
    issued_by: PersonFact
    opened_at: datetime
    closed_at: datetime
    closed_by: PersonFact
    business_days: tuple[date, ...]
    first_seq: int
    last_seq: int
    head: str
    original_last: int
    original_head: str
    corrections: tuple[CorrectionFact, ...]
    original: SumFact
    steps: tuple[StepFact, ...]
    restated: SumFact

    @property
    def name(self) -> str:
        """As people say it: `42/S1`."""
        return f"{self.shift}/S{self.number}"

    @property
    def value(self) -> int:
        """What its proof claims: the shift's value given, restated."""
        return self.restated.value


@dataclass(frozen=True)
class DeskLate:
    """What came late from one desk: its lines of the day that no paper told, and corrections of its gestures since."""

    desk: str
    lines: tuple[LineFact, ...]
    corrections: tuple[CorrectionFact, ...]


@dataclass(frozen=True)
class HotelSupplementFacts:
    """A supplement to the report of a business day of the whole hotel, frozen when it was issued.

    `late` is what it tells, `steps` are all supplements up to this one (their `corrections` count lines of both kinds), so that
    `original` and the steps come to `restated`. `original_proof` is the line in the footer of the report.
    """

    hotel: HotelFact
    day: date
    number: int
    document: str
    issued_at: datetime
    issued_by: PersonFact
    first_seq: int
    last_seq: int
    head: str
    original_proof: str
    original_head: str
    desks: tuple[DeskFact, ...]
    late: tuple[DeskLate, ...]
    original: SumFact
    steps: tuple[StepFact, ...]
    restated: SumFact

    @property
    def value(self) -> int:
        """What its proof claims: the day's value given, restated."""
        return self.restated.value
