"""A line that names many rooms at once (401-418 c20 water): the rooms, and what each guest gets; posts nothing."""

from __future__ import annotations

from dataclasses import dataclass, replace

from tracker.domain.incident import ManyRooms, find_rooms
from tracker.domain.quick_line.chips import chips
from tracker.domain.quick_line.model import QuickContext, Understood
from tracker.domain.quick_line.text.tokens import MAX_LINE
from tracker.domain.quick_line.understand import understand
from tracker.domain.sentences import Sentence


@dataclass(frozen=True)
class Many:
    """The rooms of a line and what else it says; `gift` has no guest and misses none."""

    rooms: ManyRooms
    gift: Understood


def understand_many(text: str, context: QuickContext) -> Many | None:
    """What a line says to many rooms; None when it is for one guest, or for nobody yet."""
    if len(text) > MAX_LINE or not any(c.isdecimal() for c in text):
        return None
    found = find_rooms(text, context.index.rooms_here)
    if found is None:
        return None
    gift = understand(found.rest, context)
    if gift.stay is not None and not found.leads:
        return None  # “412 c20 waited 20-30 minutes”, in a house that has rooms 20 to 30
    problems, codes = gift.problems, gift.codes
    if gift.stay is not None:
        named = f"{gift.stay.room} {gift.stay.name}".strip()
        problems = (
            Sentence(
                "The rooms {words} and {named} are too many to choose from: leave one out.",
                words=found.words,
                named=named,
            ),
            *problems,
        )
        codes = ("rooms_and_guest", *codes)
    missing = tuple(name for name in gift.missing if name != "guest")
    alone = replace(gift, stay=None, candidates=(), missing=missing, problems=problems, codes=codes)
    shown = chips(alone, context.catalogue, context.money, context.mark)
    return Many(found, replace(alone, chips=shown))
