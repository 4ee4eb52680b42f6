"""Guessing a PIN: what a wrong clock and many programs at once make of the throttle."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.rig import PINS, Hotel, refused

_GUESSER = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from tracker.desk import access
from tracker.domain.problems import Refused
from tracker.ledger.store import Ledger
with Ledger(Path(sys.argv[1]) / "latitude.ledger") as ledger:
    print("ready", flush=True)
    sys.stdin.readline()
    try:
        access.sign_in(ledger, "LL", "0000", datetime(2026, 11, 23, 11, 0, tzinfo=UTC))
    except Refused as refusal:
        print(refusal.code)
"""


@pytest.mark.parametrize("ahead", [{"hours": 3}, {"days": 3650}])
def test_guesses_made_while_the_clock_was_ahead_keep_nobody_out_once_it_is_right(
    hotel: Hotel, ahead: dict[str, float]
) -> None:
    hotel.later(**ahead)
    for _ in range(2):
        with refused("bad_pin"):
            hotel.sign_in("MM", "0000")
    with refused("pin_throttled"):
        hotel.sign_in("MM", "0000")
    hotel.later(**{unit: -span for unit, span in ahead.items()})
    assert hotel.sign_in("MM", PINS["MM"]).initials == "MM"


def test_a_clock_that_is_set_right_by_seconds_does_not_lift_the_wait(hotel: Hotel) -> None:
    for _ in range(2):
        with refused("bad_pin"):
            hotel.sign_in("LL", "0000")
    with refused("pin_throttled"):
        hotel.sign_in("LL", "0000")
    hotel.later(seconds=-20)
    with refused("pin_throttled"):
        hotel.sign_in("LL", PINS["LL"])


def test_guesses_at_the_same_moment_are_counted_one_after_another(hotel: Hotel, tmp_path: Path) -> None:
    command = [sys.executable, "-c", _GUESSER, str(tmp_path)]
    running = [
        subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        for _ in range(6)
    ]
    for process in running:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
    for process in running:
        assert process.stdin is not None
        process.stdin.write("go\n")
        process.stdin.flush()
    said = sorted(process.communicate(timeout=60)[0].strip() for process in running)
    assert said == ["bad_pin"] * 2 + ["pin_throttled"] * 4
    assert hotel.count("bad_pin") == 3
