"""Which lines the mirror holds: every run of lost ones is found, and a long journal takes no memory."""

from __future__ import annotations

import tracemalloc
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from tracker.ledger.keep.held import Held

BLOCK = 8


def _gaps(added: set[int], last: int) -> list[tuple[int, int]]:
    ends = [0, *sorted(added), last + 1]
    return [(one + 1, other - 1) for one, other in pairwise(ends) if other - one > 1]


@given(st.data(), st.integers(1, 5 * BLOCK))
def test_what_was_not_added_is_lost(data: st.DataObject, last: int) -> None:
    added = data.draw(st.sets(st.integers(1, last)))
    for some in (added, set(range(1, last + 1)) - added):
        known = Held(last, BLOCK)
        for number in data.draw(st.permutations(sorted(some))):
            known.add(number)
            known.add(number)
        assert list(known.gaps()) == _gaps(some, last)


def test_a_long_journal_that_is_held_takes_a_few_kilobytes() -> None:
    tracemalloc.start()
    known = Held(1_000_000)
    for number in range(1, 40_001):
        known.add(number)
    taken, _most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert list(known.gaps()) == [(40_001, 1_000_000)]
    assert taken < 10_000
