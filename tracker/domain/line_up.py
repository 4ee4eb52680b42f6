"""What the morning line-up needs to know, frozen: stories without their guests, and what broke. Names no guest and no room.

Amounts are integer minor units, instants aware UTC.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from tracker.domain.facts import HotelFact, PersonFact
from tracker.domain.gesture import Kind
from tracker.domain.proof import line_up_document


@dataclass(frozen=True)
class StoryFact:
    """A gesture that delighted a guest, told without the guest: no name, no room, `words` and `said` freed of both.

    `about` is its line, `answer` the line of what the guest said.
    """

    about: int
    answer: int
    kind: Kind
    what: str
    cause: str
    words: str
    said: str
    by: PersonFact
    value: int
    cost: int


@dataclass(frozen=True)
class BrokeFact:
    """What one cause came to on a day: gestures, guests, net value and cost; `week` counts its gestures of seven days.

    `mends` is False where there is nothing to mend in the open: a delight, no cause at all, what only leads may know.
    """

    label: str
    gestures: int
    guests: int
    value: int
    cost: int
    week: int
    mends: bool = True


@dataclass(frozen=True)
class LineUpFacts:
    """A business day for the morning after: stories best first, and every cause so that their values come to `value`.

    `delighted`, `fine` and `unhappy` count what guests said on it; `due` are promises open at its end that are due by the
    end of the next day.
    """

    hotel: HotelFact
    day: date
    at: datetime
    first_seq: int
    last_seq: int
    head: str
    value: int
    cost: int
    gestures: int
    guests: int
    delighted: int
    fine: int
    unhappy: int
    due: int
    stories: tuple[StoryFact, ...]
    broke: tuple[BrokeFact, ...]

    @property
    def mend_first(self) -> tuple[BrokeFact, ...]:
        """What broke again and again in seven days, the most often first, at most three."""
        again = [one for one in self.broke if one.mends and one.week > 1]
        return tuple(sorted(again, key=lambda one: (-one.week, -one.value, one.label))[:3])

    @property
    def document(self) -> str:
        """The short name in its proof."""
        return line_up_document(self.day)

    @property
    def lines(self) -> tuple[int, ...]:
        """The numbers of the lines whose words it tells."""
        return tuple(sorted({seq for one in self.stories for seq in (one.about, one.answer)}))
