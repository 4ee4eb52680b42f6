"""A wish to stop is heard at the next telling, the last time before what cannot be undone, and never after it."""

from __future__ import annotations

import pytest

from tracker.domain.sentences import Sentence
from tracker.domain.stopping import WHOLE, Stop, Stopped, meaning, part


def test_what_is_told_is_passed_on_until_a_stop_is_wished_for() -> None:
    heard: list[tuple[int, int]] = []
    stop = Stop(lambda done, total: heard.append((done, total)))
    stop(1, 3)
    assert stop.wish()
    assert stop.wish(), "twice is once"
    with pytest.raises(Stopped):
        stop(2, 3)
    assert heard == [(1, 3)]


def test_a_wish_is_heard_at_the_last_moment_and_not_taken_after_it() -> None:
    in_time = Stop()
    assert in_time.wish()
    with pytest.raises(Stopped):
        in_time(3, 3)
    late = Stop()
    late(3, 3)
    assert not late.wish()
    late(3, 3)


def test_work_of_unknown_length_can_be_stopped() -> None:
    stop = Stop()
    stop(0, 0)
    assert stop.wish()
    with pytest.raises(Stopped):
        stop(0, 0)


def test_a_part_of_the_work_is_told_as_a_share_and_never_as_its_end() -> None:
    heard: list[tuple[int, int]] = []
    second = part(lambda done, total: heard.append((done, total)), 500, WHOLE)
    for done in (0, 1, 0, 2):
        second(done, 2)
    assert heard == [(500, WHOLE), (750, WHOLE), (750, WHOLE), (WHOLE - 1, WHOLE)]
    part(None, 0, WHOLE)(1, 1)


def test_it_is_said_what_the_stop_means() -> None:
    with pytest.raises(Stopped, match="Nothing was changed") as stopped, meaning(Sentence("Nothing was changed.")):
        raise Stopped("stopped", "It was stopped.")
    assert stopped.value.code == "stopped"
