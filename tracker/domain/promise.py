"""What is owed to a guest, and how a gesture landed: the states and the answers. Knows neither the journal nor a clock."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum
from typing import Literal

from tracker.domain.problems import Refused
from tracker.domain.sentences import Sentence

SOON = timedelta(hours=1)
"""A promise is due from so long before its time on."""

REMINDED = timedelta(days=7)
"""For so long after it was due the desk reminds of a promise on which nobody said a word; it stays open in the lists."""

State = Literal["open", "kept", "broken", "withdrawn"]
"""`withdrawn`: nobody owes it any more, because its line was entered wrong or its guest was erased."""

Urgency = Literal["overdue", "due", "later"]


class Outcome(StrEnum):
    """How it landed, in the guest's words."""

    DELIGHTED = "delighted"
    FINE = "fine"
    STILL_UNHAPPY = "still_unhappy"

    @property
    def label(self) -> Sentence:
        """As a person reads it."""
        return {
            "delighted": Sentence("delighted"),
            "fine": Sentence("fine"),
            "still_unhappy": Sentence("still unhappy"),
        }[self.value]


def outcome(text: str) -> Outcome:
    """The outcome of that word (also “unhappy”). Refused for any other."""
    word = text.strip().casefold().replace("-", "_").replace(" ", "_")
    try:
        return Outcome("still_unhappy" if word == "unhappy" else word)
    except ValueError:
        raise Refused(
            "unknown_outcome",
            Sentence("“{text}” is no answer of a guest: use delighted, fine or unhappy.", text=text[:20]),
        ) from None


def urgency(due: datetime, now: datetime) -> Urgency:
    """At `now`, whether an open promise is overdue (its time has passed), due (within the hour), or for later."""
    if now > due:
        return "overdue"
    return "due" if due - now <= SOON else "later"
