"""Walks that two threads share: what is found is told in the order of the walks, whoever did which, and nothing hangs."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event, Thread

import pytest

from tests.rig import Hotel
from tracker.domain.problems import LedgerFault
from tracker.ledger.checks.walks import Walk, Walks
from tracker.ledger.checks.wrong import Steps, Wrong
from tracker.ledger.store import Ledger

KNOWN, BAD, LATER = Wrong(1, "known", "k"), Wrong(2, "bad"), Wrong(3, "later")
WAIT = 10.0


def finding(
    *wrong: Wrong | None, before: Event | None = None, then: Exception | None = None
) -> Callable[[Ledger], Steps]:
    """A walk that waits for something, finds something and fails of something."""

    def walk(_ledger: Ledger) -> Steps:
        if before is not None:
            assert before.wait(WAIT)
        yield from wrong
        if then is not None:
            raise then

    return walk


def walks(*some: Walk) -> Walks:
    return Walks(some, 10, lambda wrong: wrong is not KNOWN)


def shared(work: Walks, hotel: Hotel) -> list[Wrong]:
    """What two threads tell."""
    helper = Thread(target=work.help, args=(hotel.ledger,), daemon=True)
    helper.start()
    try:
        return [wrong for wrong in work.steps(hotel.ledger) if wrong is not None]
    finally:
        work.end()
        helper.join(WAIT)
        assert not helper.is_alive()


def test_what_is_found_is_told_in_order_and_nothing_after_what_ends_it(hotel: Hotel) -> None:
    done = Event()
    slow = Walk(finding(KNOWN, None, BAD, LATER, before=done), 20, quiet=True)

    def quick(_ledger: Ledger) -> Steps:
        yield None
        done.set()  # the slow one, told before it, is still to find anything
        yield LATER

    work = walks(slow, Walk(quick, 10, quiet=True), Walk(finding(LATER)))
    assert shared(work, hotel) == [KNOWN, BAD]
    assert (slow.found, work.done) == ([KNOWN, BAD], 20)


def test_what_may_need_others_is_walked_in_its_turn_and_by_who_asks_alone(hotel: Hotel) -> None:
    order: list[str] = []

    def noted(name: str, before: Event, then: Event) -> Callable[[Ledger], Steps]:
        def walk(_ledger: Ledger) -> Steps:
            assert before.wait(WAIT)
            order.append(name)
            then.set()
            yield None

        return walk

    at_once, after, never = Event(), Event(), Event()
    at_once.set()
    first, last = Walk(noted("first", after, never), quiet=True), Walk(noted("last", at_once, after), quiet=True)
    needs = Walk(noted("needs them", at_once, never))
    assert shared(walks(first, needs, last), hotel) == []
    assert order == ["last", "first", "needs them"], "who helps begins at the end, and waits for no turn"


def test_after_what_ends_it_nothing_is_begun_that_is_told_later(hotel: Hotel) -> None:
    begun: list[str] = []

    def noted(name: str, *found: Wrong) -> Walk:
        def walk(_ledger: Ledger) -> Steps:
            begun.append(name)
            yield from found

        return Walk(walk, quiet=name != "second")

    work = walks(noted("first", KNOWN), noted("second", BAD), noted("third", LATER))
    assert [wrong for wrong in work.steps(hotel.ledger) if wrong is not None] == [KNOWN, BAD]
    assert begun == ["first", "second"]


@pytest.mark.parametrize("quiet", [False, True])
def test_what_one_fails_of_is_told_in_its_turn(hotel: Hotel, quiet: bool) -> None:
    def fails() -> Walk:
        return Walk(finding(then=LedgerFault("io", "The disk failed.")), quiet=quiet)

    told: list[Wrong] = []
    with pytest.raises(LedgerFault):
        told += (wrong for wrong in walks(Walk(finding(KNOWN)), fails()).steps(hotel.ledger) if wrong)
    assert told == [KNOWN]
    assert shared(walks(Walk(finding(BAD)), fails()), hotel) == [BAD], "what is found before it is told in its place"


def test_a_helper_that_breaks_leaves_nobody_waiting(hotel: Hotel) -> None:
    broken = Event()

    def breaks(_ledger: Ledger) -> Steps:
        broken.set()
        raise ZeroDivisionError
        yield

    def waits(_ledger: Ledger) -> Steps:
        assert broken.wait(WAIT)
        yield None

    work = walks(Walk(waits, 10), Walk(breaks, 10, quiet=True))
    failed: list[Exception] = []

    def helps() -> None:
        try:
            work.help(hotel.ledger)
        except ZeroDivisionError as error:
            failed.append(error)

    helper = Thread(target=helps, daemon=True)
    helper.start()
    with pytest.raises(ZeroDivisionError):
        list(work.steps(hotel.ledger))
    helper.join(WAIT)
    assert len(failed) == 1


def test_a_helper_that_is_not_waited_for_stops_at_its_next_step(hotel: Hotel) -> None:
    began, ended = Event(), Event()

    def long(_ledger: Ledger) -> Steps:
        began.set()
        assert ended.wait(WAIT)
        while True:
            yield None

    work = walks(Walk(long, quiet=True), Walk(finding(), quiet=True))
    helper = Thread(target=work.help, args=(hotel.ledger,), daemon=True)
    helper.start()
    assert began.wait(WAIT)
    work.end()
    ended.set()
    helper.join(WAIT)
    assert not helper.is_alive()


def test_who_helps_begins_nothing_once_nobody_waits(hotel: Hotel) -> None:
    work = walks(Walk(finding(BAD), quiet=True))
    work.end()
    work.help(hotel.ledger)
    assert next(work.steps(hotel.ledger)) is None, "nobody has walked it: it waits"
