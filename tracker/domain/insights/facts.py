"""The insights as a document and as a table: frozen facts that name nobody's guest. Knows no layout."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from tracker.domain.facts import HotelFact, PersonFact
from tracker.domain.insights.figures import Figures
from tracker.domain.insights.lens import Finding
from tracker.domain.insights.old_log import OldLog
from tracker.domain.insights.simulate import Simulation
from tracker.domain.proof import insights_document, proof, with_check_digits
from tracker.domain.sentences import Sentence


@dataclass(frozen=True)
class InsightsFacts:
    """The figures of a range of days as they stood at line `last_seq`; `at` is when that was posted, `head` its hash (hex).

    `people` and `causes` are words for the keys of the figures. Patterns of the lens are no part of it: they are for a
    conversation, and are on no paper. `what_if` is what another cap would have meant, where one was tried. `old` is what imported logs say of these days, in no figure and no proof.
    `checked` is False for a paper printed before names had check digits. `desk` is whose lines these are, of a hotel whose
    desks meet; empty where there is one.
    """

    hotel: HotelFact
    figures: Figures
    at: datetime
    first_seq: int
    last_seq: int
    head: str
    people: tuple[PersonFact, ...]
    causes: tuple[tuple[str, str], ...]
    old: OldLog | None = None
    checked: bool = True
    desk: str = ""
    what_if: Simulation | None = None

    @property
    def value(self) -> int:
        """What its lines come to, minor units: the sum of the day reports."""
        return self.figures.booked

    @property
    def document(self) -> str:
        """The short name in its proof."""
        name = insights_document(self.figures.last, self.figures.days)
        claim = proof(self.hotel.ledger_id, name, self.first_seq, self.last_seq, self.value, self.head)
        return with_check_digits(claim) if self.checked else name

    @property
    def lines(self) -> tuple[int, ...]:
        """It names no guest's line."""
        return ()

    def person(self, initials: str) -> str:
        """A person by initials and name."""
        name = next((p.name for p in self.people if p.initials == initials), "")
        return f"{initials} {name}".strip()

    def cause(self, code: str) -> str:
        """A cause in words."""
        return dict(self.causes).get(code, code) if code else Sentence("No cause given")


@dataclass(frozen=True)
class AskedFact:
    """A pattern that asks a question, and what the rep concerned replied to it; empty where there is no reply."""

    finding: Finding
    reply: str = ""


@dataclass(frozen=True)
class InsightsTable:
    """The same as rows of a spreadsheet; `mark` stands before the decimals.

    `asked` are the patterns that whoever it is made for is shown on the screen, of the days from `lens_from` on.
    """

    facts: InsightsFacts
    mark: Literal[".", ","] = "."
    asked: tuple[AskedFact, ...] = ()
    lens_from: date | None = None

    @property
    def head(self) -> str:
        """The hash (hex) of the line at which it stood."""
        return self.facts.head
