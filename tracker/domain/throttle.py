"""How long the next guess at a PIN waits, from how long ago the wrong ones were. Knows no clock, no PIN and no person.

What is guaranteed, for whoever chooses the moments, the targets, the restarts and the clock's hands:

- In any hour that really passes at most 20 guesses at one person's PIN are answered and at most 100 at everybody's.
- Whoever must wait, waits at most five minutes from the last wrong guess at this PIN that was answered, at most two
  from the last at another's, and at most five from the computer's start. A guess made while it waits is not looked at
  and lengthens nothing. A person at whose PIN nobody guessed waits for nobody, unless somebody guessed at more than
  30 others in that hour.

It holds because ages are counted in the computer's seconds since it started, which no clock change moves, and are
never more than what really passed: across a restart only the seconds since the start are counted, however long it was
off. What they miss makes the next wait after a further wrong guess longer, never longer than five minutes.

Why 20: a guess with seven or more before it in the hour comes 300 s after the one before. At most seven precede and
include the last that was freer, and twelve follow within the hour. Why 100: after the last guess that did not keep to
two minutes, with which there are at most 70, only 30 fit into an hour.

It is no help against somebody who can run programs in this account: they can copy the hashes and guess elsewhere.
"""

from __future__ import annotations

from collections.abc import Sequence

WINDOW = 3601.0
"""Seconds that a wrong guess counts: an hour, and one for what is lost in rounding."""

FREE = 3
_WAITS = (30.0, 60.0, 120.0, 240.0, 300.0)
MACHINE_FREE = 36
MACHINE_UNTOUCHED = 70
MACHINE_WAIT = 120.0
MOST_COUNTED = 100
"""There are never more in an hour, so that none of that hour is hidden behind later ones."""


def ages(ticks: Sequence[int], now: int) -> list[float]:
    """Seconds since each of these instants, at least; all in milliseconds since the computer started, oldest first.

    A number below the one before it says that the computer was started in between, at least so long ago.
    """
    found: list[float] = []
    age, later = 0.0, now
    for tick in reversed(ticks):
        age += (later - tick if later >= tick else later) / 1000
        found.append(age)
        later = tick
    return found[::-1]


def pin_wait(person: Sequence[float], machine: Sequence[float]) -> float:
    """Seconds to wait before the next guess at a person's PIN; 0 when at once.

    `person` and `machine` are the ages in seconds of the wrong guesses at this PIN and at everybody's, oldest first.
    """
    own, every = ([age for age in each if age < WINDOW] for each in (person, machine))
    wait = 0.0
    if len(own) >= FREE:
        wait = _WAITS[min(len(own) - FREE, len(_WAITS) - 1)] - own[-1]
    if len(every) >= MACHINE_UNTOUCHED or (own and len(every) >= MACHINE_FREE):
        wait = max(wait, MACHINE_WAIT - every[-1])
    return max(wait, 0.0)
