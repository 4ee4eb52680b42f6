"""What one key costs in the real window, with 500 guests in house and 10,000 before them."""

from __future__ import annotations

import random
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.benchmarks.at_desk import AtDesk, at_desk
from tests.benchmarks.painted import Painted
from tests.benchmarks.reading import HISTORY, HOUSE, LINES, TRIES, a_name, a_room
from tests.benchmarks.run import Run
from tests.benchmarks.table import Row, median, percentile
from tests.rig import PINS, Hotel, found
from tracker.desk import guests


def measure(run: Run) -> list[Row]:
    """Every key of lines of all kinds, from the key to the chips on the screen."""
    data = run.place("keys")
    hotel = full_house(data, HOUSE, HISTORY)
    with at_desk(data, hotel.now, "rr", PINS["RR"]) as desk:
        desk.stage.type(LINES[0])  # what is cached is cached at a desk too
        clear(desk)
        every = [typed(desk, line) for line in LINES for _ in range(TRIES)]
    least, work = ([min(tries) for tries in _tries(every, which)] for which in (0, 1))
    spent = [key[0] for line in every for key in line]
    note = (
        f"the least of {TRIES} each, median {median(least):.1f} ms; of all {len(spent)} keys p95"
        f" {percentile(spent, 0.95):.1f} ms, median {median(spent):.1f} ms; {HOUSE} in house, {HISTORY:,} in history"
    )
    alone = f"the processor's time of the window alone, median {median(work):.1f} ms, the most {max(work):.1f} ms"
    return [
        Row("a key to its chips painted, p95", percentile(least, 0.95), None, "<= 8 ms", note),
        Row("the same without what else the machine does", percentile(work, 0.95), None, "<= 8 ms", alone),
    ]


def _tries(every: Sequence[Sequence[tuple[float, float]]], which: int) -> Iterator[list[float]]:
    """Each key's tries."""
    for at in range(0, len(every), TRIES):
        for tries in zip(*every[at : at + TRIES], strict=True):
            yield [one[which] for one in tries]


def full_house(folder: Path, here: int, before: int) -> Hotel:
    """A hotel with so many guests, closed again: entered in one go, as an import does."""
    hotel, chance = found(folder), random.Random(20261123)
    hotel.cap(None)
    with hotel.ledger.write():
        for n in range(before):
            gone = hotel.guest(f"{a_name(n, chance)} {n}", a_room(n % here), departure=hotel.day)
            guests.leave(hotel.ledger, gone.id, hotel.now)
        for n in range(here):
            hotel.guest(f"{a_name(n, chance)} {n}", a_room(n))
    hotel.ledger.close()
    return hotel


def typed(desk: AtDesk, line: str) -> list[tuple[float, float]]:
    """Milliseconds of each key, on the clock and of the processor; those that no keyboard of this layout has are typed as an input method does."""
    spent, seen = [], Painted(desk.page.line.chips)
    for letter in line:
        seen.seen = False
        begun, worked = time.perf_counter(), time.thread_time()
        if letter.isascii():
            QTest.keyClick(desk.handle, letter)  # type: ignore[call-overload]  # the stubs leave it out
        else:
            desk.page.line.edit.insert(letter)
        while not seen.seen:
            QApplication.processEvents()
            if time.perf_counter() - begun > 5:
                raise RuntimeError(f"{letter} of {line}: no chips were painted")
        spent.append(((time.perf_counter() - begun) * 1000, (time.thread_time() - worked) * 1000))
    clear(desk)
    return spent


def clear(desk: AtDesk) -> None:
    """Put away the list of guests, then what was typed."""
    for _ in range(2):
        desk.stage.press("Esc")
