"""A desk that works for hours: lines typed into the real window, offscreen, and the memory of its process beside them.

    python -m tests.faults.soak FOLDER SECONDS [LINES_A_SECOND]

Prints a row every so often (seconds, lines, megabytes, milliseconds a line) and last what it came to, as JSON.
"""

from __future__ import annotations

import gc
import json
import os
import sys
import time
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from tests.ui.rig import Clock, DeskRig, Keys, demo_hotel
from tracker import app
from tracker.desk import shifts
from tracker.ledger.thread import LedgerThread

WARM = 0.25
"""The part of the run after which the window has seen everything once; growth is counted from there."""

ROOMS = tuple(str(1000 + n) for n in range(300))
SHIFT = 500
"""Lines in a shift: many times those of a busy one. What a page shows of a shift or a guest grows with it, and goes."""


@dataclass
class Curve:
    """What was seen: (seconds, lines, megabytes resident, milliseconds a line)."""

    rows: list[tuple[float, int, float, float]] = field(default_factory=list)

    def grown(self) -> float:
        """Megabytes between the first look after warming up and the last."""
        warm = [row for row in self.rows if row[0] >= self.rows[-1][0] * WARM]
        return warm[-1][2] - warm[0][2]


def resident() -> float:
    """Megabytes of this process in memory, after what is rubbish was collected."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6


def open_desk(folder: Path) -> DeskRig:
    """The whole window on the small hotel, the manager signed in by keys."""
    hotel = demo_hotel(folder)
    for room in ROOMS:
        hotel.guest(f"Guest {room}", room)
    hotel.ledger.close()
    thread, clock = LedgerThread(folder / "latitude.ledger"), Clock(hotel.now)
    window = app.build_window(thread, clock)
    rig = DeskRig(thread, window.link, clock, hotel.people, window, Keys(window))
    window.show()
    window.activateWindow()
    rig.settle()
    rig.unlock("MM")
    return rig


def post(rig: DeskRig, number: int) -> None:
    """Type a line and press Enter; now and then look at another page, or take the line back."""
    room = ROOMS[number % len(ROOMS)]
    rig.clock.now += timedelta(milliseconds=200)
    rig.keys.type(f"{room} c{number // 100}.{number % 100:02d} wifi down")
    rig.keys.press("Return")
    rig.settle()
    if number % 50 == 0:
        for page in ("F2", "F3", "F10", "F1", "F1"):
            rig.keys.press(page)
            rig.settle()
        rig.keys.press("Esc")
    if number % SHIFT == 0:
        lead = rig.people["MM"]
        rig.work(lambda ledger: shifts.close(ledger, lead, rig.clock()))


def run(folder: Path, seconds: float, rate: float) -> Curve:
    """Work for so long at this rate, as far as this computer keeps up."""
    rig, curve, number = open_desk(folder), Curve(), 0
    began, busy, seen = time.monotonic(), 0.0, 0
    every = max(seconds / 30, 1.0)
    while time.monotonic() - began < seconds:
        start = time.monotonic()
        number += 1
        post(rig, number)
        busy += time.monotonic() - start
        if time.monotonic() - began >= every * (len(curve.rows) + 1):
            row = (time.monotonic() - began, number, resident(), busy * 1000 / (number - seen))
            curve.rows.append(row)
            busy, seen = 0.0, number
            sys.stdout.write("{:7.0f} s {:6d} lines {:8.1f} MB {:7.1f} ms a line\n".format(*row))
            sys.stdout.flush()
        while time.monotonic() - began < number / rate:
            QApplication.processEvents()
            time.sleep(0.005)
    posted = rig.work(lambda ledger: ledger.query("SELECT count(*) FROM journal WHERE kind = 'credit'")[0][0])
    sys.stdout.write(json.dumps({"typed": number, "posted": posted, "grown_mb": round(curve.grown(), 2)}) + "\n")
    rig.thread.close()
    return curve


def main() -> None:
    """As the command line says."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    _app = QApplication(sys.argv[:1])
    run(Path(sys.argv[1]), float(sys.argv[2]), float(sys.argv[3]) if len(sys.argv) > 3 else 5.0)


if __name__ == "__main__":
    main()
