"""Notes what happened for the log, in a few words of ours and numbers. Knows no file: where nobody keeps a log, nothing is.

No words of people: an event is one of `EVENTS`, what goes with it are numbers and codes. Whoever formats leaves out all else.
"""

from __future__ import annotations

import logging

EVENTS = frozenset({
    "started", "stopped", "fault", "slow", "backup made", "backup failed", "a defect", "a defect on a thread", "qt",
    "font not taken", "controls go without their glyphs",
})  # fmt: skip
"""All that is ever noted."""
SLOW_MS = 1_000
"""What takes the ledger longer than this many milliseconds is noted."""

_log = logging.getLogger("tracker")
_log.addHandler(logging.NullHandler())  # a command has no log, and its answer is not to be mixed with notes


def note(event: str, *, level: int = logging.INFO, error: BaseException | None = None, **facts: float | str) -> None:
    """Note an event. Words among the facts are codes of ours, never what somebody typed or called a file."""
    _log.log(level, event, extra={"facts": facts}, exc_info=error)
