"""Types the canonical gestures into the real window and counts what reaches it; knows no clock of the wall."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtTest import QTest

from tests.benchmarks.canonical import FLOOR, GESTURES, REGISTER, SPREADSHEET, Gesture
from tests.benchmarks.run import Run
from tests.benchmarks.table import Row, median
from tests.rig import PINS, Hotel, found
from tracker import app as program
from tracker.desk import guests
from tracker.ledger.store import Ledger
from tracker.ledger.thread import LedgerThread
from tracker.ui.demo.stage import DemoClock, Stage, show

_NAMED = {"412": "Łukasz Nguyễn", "301": "山田 太郎"}


@dataclass(frozen=True)
class Played:
    """A gesture as it went: how many keys were pressed, and the seconds the model gives for them."""

    gesture: Gesture
    presses: int

    @property
    def seconds(self) -> float:
        """Seconds of the keystroke-level model."""
        return self.gesture.seconds(self.presses)


class _Presses(QObject):
    """Counts the key presses that reach the native window; a chord is one press."""

    def __init__(self, window: QObject) -> None:
        super().__init__(window)
        self.count = 0
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count and let pass."""
        self.count += event.type() == QEvent.Type.KeyPress
        return super().eventFilter(watched, event)


def measure(run: Run) -> list[Row]:
    """Play them all; each with its keys stands below the table."""
    played = play(run.place("gestures"))
    run.texts.append(listed(played))
    return summed_up(played)


def summed_up(played: Sequence[Played]) -> list[Row]:
    """The medians against the spreadsheet's and the register's, and the dearest favourite."""
    keys = median([one.presses for one in played])
    seconds = median([one.seconds for one in played])
    dearest = max(one.presses for one in played if one.gesture.favourite)
    note = f"{len(played)} gestures, {min(p.presses for p in played)} to {max(p.presses for p in played)} keys"
    return [
        Row("keys a gesture, median / a spreadsheet's", keys, SPREADSHEET[0], "<= 12", note, "keys"),
        Row("keys a favourite, the most", dearest, None, "<= 5", "room, Ctrl and its number, Enter", "keys"),
        Row("KLM of a gesture, median / a spreadsheet's", seconds, SPREADSHEET[1], "< 1x", "", "s"),
        Row("KLM of a gesture, median / a register's", seconds, REGISTER[1], "< 1x", "", "s"),
    ]


def listed(played: Sequence[Played]) -> str:
    """Every gesture with its keys and seconds, the cheapest first."""
    spreadsheet, register = SPREADSHEET, REGISTER
    head = f"keys  KLM s  (a spreadsheet {spreadsheet[0]} keys, {spreadsheet[1]} s; a register {register[0]}, {register[1]} s)"
    ordered = sorted(played, key=lambda one: (one.presses, one.seconds))
    lines = [
        f"{one.presses:4}  {one.seconds:5.1f}  {one.gesture.what}: {' '.join(one.gesture.keys)}" for one in ordered
    ]
    return "\n".join([head, *lines])


def play(folder: Path) -> list[Played]:
    """Type them all, one after another. RuntimeError when one leaves other lines than it must."""
    hotel = _hotel(folder)
    clock = DemoClock(hotel.now)
    thread = LedgerThread(hotel.ledger.path)
    program.application()
    window = program.build_window(thread, clock)
    stage = Stage(window, lambda: thread.call(lambda _: None), folder)
    show(window)
    stage.settle()
    stage.type("rr")
    stage.type(PINS["RR"])
    stage.press("Return")
    stage.until(lambda: window.link.view is not None, "signing in")
    handle = window.windowHandle()
    presses = _Presses(handle)
    played = []
    for gesture in GESTURES:
        before, presses.count = thread.call(_last), 0
        _type(stage, gesture)
        count = presses.count
        lines = thread.call(partial(_since, seq=before))
        if (gesture.posted and sorted(lines) != sorted(gesture.posted)) or not lines:
            stage.picture("stuck")
            raise RuntimeError(f"{gesture.what}: {lines} was posted")
        played.append(Played(gesture, count))
        clock.later(seconds=20)
    window.close()
    thread.close()
    return played


def _type(stage: Stage, gesture: Gesture) -> None:
    asks = gesture.keys[-2:] == ("<Return>", "<Return>")
    for at, key in enumerate(gesture.keys):
        if not key.startswith("<"):
            stage.type(key)
            continue
        if asks and at == len(gesture.keys) - 1:
            QTest.qWait(350)  # an Enter that comes too soon is no answer
        stage.press(key[1:-1])
    stage.settle()


def _hotel(folder: Path) -> Hotel:
    hotel = found(folder)
    rooms = [str(room) for room in range(101, 121)]
    for room in (*rooms, *FLOOR, "207", "318", "412"):
        hotel.guest(_NAMED.get(room, f"Guest Of {room}"), room)
    hotel.guest(_NAMED["301"], "301", reading="Yamada Tarō")
    hotel.guest("Ana Silva", "600")
    hotel.guest("Rui Silva", "600")
    gone = hotel.guest("Gone Guest", "888")
    hotel.later(hours=1)
    guests.leave(hotel.ledger, gone.id, hotel.now)
    hotel.later(hours=1)
    hotel.ledger.close()
    return hotel


def _last(ledger: Ledger) -> int:
    last = ledger.last()
    return last.seq if last is not None else 0


def _since(ledger: Ledger, seq: int) -> list[tuple[str, str, int]]:
    lines = ledger.lines("WHERE j.seq > ? AND j.kind IN ('free_label','credit','upgrade') ORDER BY j.seq", (seq,))
    return [(str(line.body.get("room", "")), line.kind, line.amount or 0) for line in lines]
