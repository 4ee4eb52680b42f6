"""Guessing a PIN through the use cases: clocks that are moved, restarts, many programs at once, and what a check costs."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.rig import PINS, Hotel
from tracker.desk import access
from tracker.domain.problems import Refused
from tracker.ledger import private, steady
from tracker.ledger.line import NewLine

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


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """A hash that costs nothing, where hundreds of guesses are counted."""
    monkeypatch.setattr(private, "_scrypt", lambda pin, salt: (pin.encode() + salt).ljust(32, b"-")[:32])


def wrong(hotel: Hotel, who: str = "LL") -> str:
    """The code of the refusal of a wrong PIN."""
    with pytest.raises(Refused) as caught:
        hotel.sign_in(who, "0000")
    return caught.value.code


def test_who_has_no_pin_here_is_told_so_and_guesses_nothing(hotel: Hotel) -> None:
    """As somebody whom another desk of the hotel added: no PIN would be right."""
    with hotel.ledger.write():
        hotel.ledger.execute("DELETE FROM person_secret WHERE initials = 'RR'")
    assert [wrong(hotel, "RR") for _ in range(5)] == ["no_pin_here"] * 5
    assert hotel.count("bad_pin") == 0


@pytest.mark.parametrize("moved", [{"hours": 1, "minutes": 1}, {"hours": -2}, {"days": 3650}, {"days": -3650}])
def test_moving_the_clock_buys_no_guess_and_keeps_nobody_out(hotel: Hotel, moved: dict[str, float]) -> None:
    for _ in range(3):
        wrong(hotel)
    hotel.set_clock(**moved)
    assert wrong(hotel) == "pin_throttled"
    assert hotel.count("bad_pin") == 3, "it was not looked at"
    hotel.later(seconds=31)
    assert hotel.sign_in("LL", PINS["LL"]).initials == "LL"


@pytest.mark.parametrize("moved", [{"hours": 3}, {"days": 3650}])
def test_guesses_under_a_wrong_clock_keep_nobody_out_once_it_is_right(hotel: Hotel, moved: dict[str, float]) -> None:
    hotel.set_clock(**moved)
    for _ in range(3):
        wrong(hotel, "MM")
    hotel.set_clock(**{unit: -span for unit, span in moved.items()}).later(seconds=31)
    assert hotel.sign_in("MM", PINS["MM"]).initials == "MM"


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize(
    "hands",
    [
        lambda hotel: hotel.set_clock(hours=1, seconds=2),
        lambda hotel: hotel.set_clock(hours=-1, seconds=-2),
        lambda hotel: hotel.reopen(),
        lambda hotel: hotel.restart(off=1.0),
    ],
    ids=["ahead", "back", "program", "computer"],
)
def test_an_hour_of_guessing_with_a_trick_before_each_guess_yields_no_more_than_twenty(
    hotel: Hotel, hands: Callable[[Hotel], object]
) -> None:
    passed = 0.0
    while passed < 3600:
        hands(hotel)
        wrong(hotel)
        step = min(access.waiting(hotel.ledger, "LL") or 1.0, 60.0)
        hotel.later(seconds=step)
        passed += step
    assert 3 <= hotel.count("bad_pin") <= 20


@pytest.mark.usefixtures("quick")
def test_nobody_waits_longer_than_five_minutes_whatever_was_tried(
    hotel: Hotel, monkeypatch: pytest.MonkeyPatch
) -> None:
    for _ in range(40):
        for who in PINS:
            wrong(hotel, who)
            assert access.waiting(hotel.ledger, who) <= 300
        hotel.later(seconds=45)
    hotel.restart()
    assert all(access.waiting(hotel.ledger, who) <= 290 for who in PINS), "ten seconds have passed since the start"
    hotel.later(seconds=290)
    monkeypatch.undo()
    for who, pin in PINS.items():
        assert hotel.sign_in(who, pin).initials == who


def test_the_wait_belongs_to_the_person_and_a_right_pin_lifts_nothing_for_others(hotel: Hotel) -> None:
    for _ in range(3):
        wrong(hotel)
    assert hotel.sign_in("RR", PINS["RR"]).initials == "RR"
    assert wrong(hotel) == "pin_throttled"


def test_guesses_on_record_without_the_computers_count_are_left_out(hotel: Hotel) -> None:
    with hotel.ledger.write():
        for _ in range(9):
            hotel.ledger.append(NewLine("bad_pin", None, hotel.now, hotel.day, {"initials": "LL"}))
    assert hotel.sign_in("LL", PINS["LL"]).initials == "LL"


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


def test_the_computers_count_goes_on_in_every_program_and_knows_no_date() -> None:
    before = steady.ticks()
    code = "from tracker.ledger import steady; print(steady.ticks())"
    other = int(subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout)
    assert before <= other <= steady.ticks() < time.time() * 1000 - 10**11


def test_a_check_costs_a_thief_sixteen_megabytes_a_guess_and_a_person_no_wait(hotel: Hotel) -> None:
    assert private.SCHEME == "scrypt-14-8-1"
    assert private._scrypt("1001", b"salt") == bytes.fromhex(
        "0d3ed04c9c9511d68d58cf2eed1c1effc15428aeb61122bb2cb454a2c12182c9"
    ), "N = 2**14, r = 8, p = 1"
    took = []
    for _ in range(5):
        began = time.perf_counter()
        hotel.sign_in("RR", PINS["RR"])
        took.append(time.perf_counter() - began)
    assert sorted(took)[2] <= 0.3, took
