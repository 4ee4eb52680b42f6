"""Batches on their way down, from a hub of this test's own: whatever days a desk's lines are of, all come, in order, each once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any, cast

from hypothesis import given
from hypothesis import strategies as st

from tracker.hub import down
from tracker.hub.rows import DAY, TYPES, Row
from tracker.hub.server import Server

FIRST = date(2016, 1, 4)
NUMBER = [name for name, _ in TYPES].index("desk_seq")


@dataclass
class Answer:
    rows: Sequence[Row]

    def fetchall(self) -> Sequence[Row]:
        return self.rows


@dataclass
class Kept:
    """A hub that holds lines of these days, and what it was asked for."""

    days: Sequence[str]
    asked: list[dict[str, Any]] = field(default_factory=list)

    @contextmanager
    def ahead(self) -> Iterator[Kept]:
        yield self

    def ask(self, statements: Sequence[str], values: dict[str, Any]) -> list[Answer]:
        assert all("BETWEEN %(day)s AND %(until)s" in one for one in statements)
        self.asked.append(dict(values))
        there = [self._row(n, day) for n, day in enumerate(self.days, 1) if self._is_asked_for(n, day)]
        return [Answer(there), Answer([]), Answer([])]

    def wait(self) -> None:
        """Nothing is waited for."""

    def _is_asked_for(self, n: int, day: str) -> bool:
        asked = self.asked[-1]
        return bool(asked["after"] < n <= asked["last"] and asked["day"] <= day <= asked["until"])

    @staticmethod
    def _row(n: int, day: str) -> Row:
        row: list[Any] = [None] * len(TYPES)
        row[NUMBER], row[DAY] = n, day
        return tuple(row)


def batches(hub: Kept, most: int, upto: int, after: int = 0, day: str = "") -> list[list[int]]:
    """The numbers of the lines of each batch."""
    came = down.down(cast("Server", hub), "grand", "lobby", after, day, upto, most)
    return [[row[NUMBER] for row in batch.rows] for batch in came]


def days(gaps: Sequence[int]) -> list[str]:
    """So many days between each line and the one before it."""
    at = FIRST
    return [(at := at + timedelta(days=gap)).isoformat() for gap in gaps]


@given(
    st.lists(st.one_of(st.integers(0, 3), st.sampled_from([30, 32, 200, 4000])), max_size=60),
    st.integers(1, 9),
    st.integers(0, 59),
)
def test_all_lines_come_in_order_each_once(gaps: list[int], most: int, after: int) -> None:
    hub = Kept(days(gaps))
    after = min(after, len(gaps))
    known = hub.days[after - 1] if after else ""
    came = batches(hub, most, len(gaps), after, known)
    assert [n for batch in came for n in batch] == list(range(after + 1, len(gaps) + 1))
    assert all(1 <= len(batch) <= most for batch in came)
    assert len(hub.asked) <= 2 * len(came) + 1


def test_a_batch_names_the_last_day_that_it_may_be_of() -> None:
    hub = Kept(days([0] + [1] * 3649))
    assert len(batches(hub, 100, 3650)) == 37
    spans = [date.fromisoformat(asked["until"]) - date.fromisoformat(asked["day"]) for asked in hub.asked[1:]]
    assert max(spans) <= timedelta(days=3 * 100 + 31)


def test_after_a_winter_without_guests_the_batch_is_shorter_and_the_next_one_goes_on() -> None:
    hub = Kept(days([0, 1, 1, 1, 1, 200, 1, 1, 1, 1]))
    assert batches(hub, 4, 10) == [[1, 2, 3, 4], [5], [6, 7, 8, 9], [10]]
    assert [asked["until"] == down.EVER for asked in hub.asked] == [True, False, True, False]


def test_where_all_of_a_batch_is_of_later_days_no_empty_batch_comes() -> None:
    hub = Kept(days([0, 0, 500, 0, 500, 0]))
    assert batches(hub, 2, 6, 0, FIRST.isoformat()) == [[1, 2], [3, 4], [5, 6]]


def test_a_hub_without_the_lines_it_told_of_gives_an_empty_batch_and_ends() -> None:
    hub = Kept(days([0, 1, 1]))
    assert batches(hub, 2, 9) == [[1, 2], [3], []]
    assert batches(hub, 2, 3, 3, hub.days[-1]) == []


def test_a_day_that_is_none_bounds_nothing() -> None:
    hub = Kept(["2026-02-30"] * 3)
    assert batches(hub, 1, 3) == [[1], [2], [3]]
    assert {asked["until"] for asked in hub.asked} == {down.EVER}
