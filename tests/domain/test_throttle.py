"""The wait after wrong PINs against whoever chooses moments, targets, restarts and the clock: counted in real time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.faults.chance import chance, in_ci
from tracker.domain import throttle
from tracker.domain.throttle import MACHINE_FREE, MACHINE_UNTOUCHED, MACHINE_WAIT, ages, pin_wait

HOUR = 3600.0


@dataclass
class House:
    """Real time, the computer's own count of it, and every wrong guess that was answered."""

    real: float = 0.0
    up: float = 100.0
    answered: list[tuple[str, float, int]] = field(default_factory=list)

    def wait(self, who: str) -> float:
        known = self.answered[-throttle.MOST_COUNTED :]
        since = ages([tick for _, _, tick in known], int(self.up * 1000))
        return pin_wait([age for (p, _, _), age in zip(known, since, strict=True) if p == who], since)

    def guess(self, who: str) -> bool:
        """A wrong guess at this moment; whether it was answered."""
        if self.wait(who):
            return False
        self.answered.append((who, self.real, int(self.up * 1000)))
        return True

    def later(self, seconds: float) -> None:
        self.real += seconds
        self.up += seconds

    def restart(self, off: float, on: float) -> None:
        self.real += off + on
        self.up = on

    def most_in_an_hour(self, who: str = "") -> int:
        at = [real for p, real, _ in self.answered if who in ("", p)]
        return max((sum(t <= x <= t + HOUR for x in at) for t in at), default=0)


def test_three_guesses_are_free_and_then_each_waits_longer_up_to_five_minutes() -> None:
    assert pin_wait([], []) == 0
    assert pin_wait([0.0] * 2, [0.0] * 2) == 0
    assert [pin_wait([0.0] * n, [0.0] * n) for n in range(3, 10)] == [30, 60, 120, 240, 300, 300, 300]
    assert pin_wait([31.0] * 3, [31.0] * 3) == 0
    assert pin_wait([29.0] * 3, [29.0] * 3) == 1


def test_an_hour_later_a_guess_counts_no_more() -> None:
    assert pin_wait([3599.0, 3599.0, 0.0], [0.0]) == 30
    assert pin_wait([3602.0, 3602.0, 0.0], [0.0]) == 0


def test_everybodys_guesses_hold_back_first_those_at_whose_pin_somebody_guessed() -> None:
    assert pin_wait([0.0], [0.0] * (MACHINE_FREE - 1)) == 0
    assert pin_wait([0.0], [0.0] * MACHINE_FREE) == MACHINE_WAIT
    assert pin_wait([], [0.0] * (MACHINE_UNTOUCHED - 1)) == 0
    assert pin_wait([], [0.0] * MACHINE_UNTOUCHED) == MACHINE_WAIT


def test_a_restart_is_seen_by_the_count_that_began_again() -> None:
    assert ages([1000, 61_000], 70_000) == [69.0, 9.0]
    assert ages([900_000, 910_000], 5_000) == [15.0, 5.0]
    assert ages([900_000, 2_000], 5_000) == [5.0, 3.0], "how long it was off is not known"
    assert ages([], 5_000) == []


Step = tuple[str, float]
_STEPS = st.lists(
    st.one_of(
        st.tuples(st.sampled_from(["guess MM", "guess RR", "all"]), st.just(0.0)),
        st.tuples(st.just("later"), st.floats(0, 400) | st.floats(3500, 3700)),
        st.tuples(st.just("restart"), st.floats(0, 60)),
    ),
    max_size=120,
)


@given(_STEPS)
@settings(max_examples=in_ci(40, 100), deadline=None)
def test_whatever_an_attacker_does_the_figures_hold(steps: Sequence[Step]) -> None:
    house = House()
    for what, span in steps:
        if what == "later":
            house.later(span)
        elif what == "restart":
            house.restart(20.0, span)
        elif what == "all":
            for number in range(60):
                house.guess(f"P{number}")
        else:
            house.guess(what.split()[1])
        assert house.wait("MM") <= 300
        assert house.wait("nobody guessed") <= 120
    assert house.most_in_an_hour() <= 100
    assert max(house.most_in_an_hour(p) for p in ("MM", "RR", "P0", "P59")) <= 20


def _greedy(house: House, everybody: Sequence[str], patience: Callable[[], float]) -> None:
    """Guess at everybody as soon as it is possible, by turns, for some hours; now and then rest or restart."""
    while house.real < 8 * HOUR:
        for who in everybody:
            house.guess(who)
        least = min(house.wait(who) for who in everybody)
        house.later(max(least, 0.001) + patience())


@pytest.mark.at_length
@pytest.mark.parametrize("people", [1, 5, 40, pytest.param(200, marks=pytest.mark.slow)])
def test_guessing_without_a_pause_stays_below_the_figures(people: int) -> None:
    house, everybody = House(), [f"P{n}" for n in range(people)]
    _greedy(house, everybody, lambda: 0.0)
    assert house.most_in_an_hour("P0") <= 20
    assert house.most_in_an_hour() <= 100
    assert len(house.answered) > 8 * 10, "and it is tried in earnest"


@pytest.mark.at_length
def test_guessing_with_rests_and_restarts_stays_below_the_figures() -> None:
    luck = chance("guessing with rests and restarts")
    for _ in range(in_ci(4, 10)):
        house, everybody = House(), [f"P{n}" for n in range(luck.choice((1, 2, 9, 80)))]

        def patience(house: House = house) -> float:
            if luck.random() < 0.05:
                house.restart(luck.uniform(5, 90), luck.uniform(5, 60))
            return luck.choice((0.0, 0.0, 0.0, luck.uniform(0, 60), luck.uniform(0, 1800)))

        _greedy(house, everybody, patience)
        assert house.most_in_an_hour("P0") <= 20
        assert house.most_in_an_hour() <= 100


@pytest.mark.at_length
def test_whoever_waits_as_long_as_told_gets_a_turn_while_colleagues_pins_are_guessed() -> None:
    house = House()
    for _ in range(2 * 3600):
        for number in range(15):
            house.guess(f"P{number}")
        assert house.wait("innocent") == 0
        house.later(1.0)


def test_a_guess_is_forgotten_when_its_time_is_over_and_not_before() -> None:
    assert pin_wait([throttle.WINDOW, 10.0, 5.0], [5.0]) == 0
    assert pin_wait([throttle.WINDOW - 0.001, 10.0, 5.0], [5.0]) == 25.0
