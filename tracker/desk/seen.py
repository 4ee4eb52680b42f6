"""What a person saw of a guest before pressing Enter, and the question when it is so no more. Knows no screen."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from tracker.domain.house import House
from tracker.domain.problems import AskFirst
from tracker.domain.sentences import Sentence
from tracker.domain.stay import Stay


@dataclass(frozen=True)
class Seen:
    """The room that was shown, and whether the guest was shown as one who has left."""

    room: str
    left: bool


def ask_if_changed(house: House, stay: Stay, day: date, seen: Seen | None, confirmed: Collection[str]) -> None:
    """AskFirst when the guest left or moved while the line was typed: nothing is posted that was not shown."""
    if seen is None or "guest_changed" in confirmed:
        return
    if stay.has_left(day) and not seen.left:
        if stay.left_at is None:
            said = Sentence(
                "{guest} left while this was typed: confirm to post it as after the stay.", guest=stay.guest
            )
        else:
            said = Sentence(
                "{guest} left at {at:%H:%M}, while this was typed: confirm to post it as after the stay.",
                guest=stay.guest,
                at=house.local(stay.left_at),
            )
        raise AskFirst("guest_changed", said)
    if stay.room != seen.room and seen.room:
        raise AskFirst(
            "guest_changed",
            Sentence(
                "{guest} is in {room} now, not in {before}: confirm if it is for this guest.",
                guest=stay.guest,
                room=stay.room,
                before=seen.room,
            ),
        )
