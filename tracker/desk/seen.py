"""What a person saw of a guest before pressing Enter, and the question when it is so no more. Knows no screen."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from tracker.domain.house import House
from tracker.domain.problems import AskFirst
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
        when = f" at {house.local(stay.left_at):%H:%M}" if stay.left_at is not None else ""
        raise AskFirst(
            "guest_changed", f"{stay.guest} left{when}, while this was typed: confirm to post it as after the stay."
        )
    if stay.room != seen.room and seen.room:
        raise AskFirst(
            "guest_changed", f"{stay.guest} is in {stay.room} now, not in {seen.room}: confirm if it is for this guest."
        )
