"""What stands under an empty line: guidance, for which day it counts, what waits, what was given today. Asks nobody."""

from __future__ import annotations

from tracker.ui import language
from tracker.ui.desk.caps_list import CapsToday
from tracker.ui.desk.line_bar import Idle
from tracker.ui.desk.note_words import GuestNote
from tracker.ui.desk.reading import Reading
from tracker.ui.desk.recent import Recent
from tracker.ui.desk.words import say


def idle_of(reading: Reading, caps: CapsToday, recent: Recent) -> Idle:
    """The words for a desk at which nobody is named."""
    day, (guests, gestures) = reading.day_note(), caps.given()
    notes = [day] if day is not None else []
    if reading.over:
        told = language.counted(
            "1 cap was exceeded before desks had met: F3",
            "{n} caps were exceeded before desks had met: F3",
            reading.over,
        )
        notes.append(GuestNote("warning", told, "over"))
    waiting = len(recent.waiting()) if recent.may_resolve else 0
    if waiting:
        many = language.counted(
            "1 gesture waits for approval: Ctrl+Shift+A", "{n} gestures wait for approval: Ctrl+Shift+A", waiting
        )
        notes.append(GuestNote("pending", many, "warn"))
    if gestures:
        said = say(
            "Today you helped {guests} with {gestures}",
            guests=language.counted("1 guest", "{n} guests", guests),
            gestures=language.counted("1 gesture", "{n} gestures", gestures),
        )
        notes.append(GuestNote("star", said, "muted"))
    return Idle(reading.guidance(), notes, reading.across_note())
