"""That a desk opens a real hotel's ledger only, never one that was founded to practise in. Reads one line."""

from __future__ import annotations

from tracker.domain.problems import Refused
from tracker.domain.sentences import Sentence
from tracker.ledger import house as of_house
from tracker.ledger.store import Ledger


def is_there(ledger: Ledger) -> bool:
    """Whether a hotel is set up. Refused when it is one to practise in."""
    there = of_house.is_set_up(ledger)
    if there and of_house.house(ledger).training:
        raise Refused(
            "training_ledger",
            Sentence(
                "The ledger in {folder} was made to practise in: choose the hotel’s own folder, or start"
                " “latitude practice”.",
                folder=ledger.path.parent,
            ),
        )
    return there
