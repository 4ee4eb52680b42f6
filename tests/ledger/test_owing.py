"""What other desks promised and is due is known without going through all that they ever wrote, and as exactly."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from tests.rig import Hotel, found
from tracker.ledger import marks, others, owing
from tracker.ledger.store import Ledger


@pytest.fixture
def spa(tmp_path: Path) -> Iterator[Hotel]:
    made = found(tmp_path / "spa")
    yield made
    made.ledger.close()


def bring(here: Ledger, spa: Hotel) -> None:
    """What the spa wrote since."""
    known = others.head(here, spa.ledger.desk)
    with here.write():
        others.append(here, others.rows_of(spa.ledger, spa.ledger.desk, known.desk_seq + 1), known)


def bring_many(here: Ledger, spa: Hotel, since: datetime) -> None:
    """As a meeting does, which has the rows at hand."""
    known = others.head(here, spa.ledger.desk)
    rows = others.rows_of(spa.ledger, spa.ledger.desk, known.desk_seq + 1)
    with here.write():
        others.append(here, rows, known)
        owing.note_rows(here, rows, since)


def promised(spa: Hotel, *spans: str) -> list[str]:
    """A guest for each promise, due after so long."""
    stays = [
        spa.guest(f"Guest {span}", str(n)) for n, span in enumerate(spans, len(spa.ledger.query("SELECT 1 FROM stay")))
    ]
    for stay, span in zip(stays, spans, strict=True):
        spa.post(stay, 100, by="MM", promise=span)
    return [stay.id for stay in stays]


def all_of(ledger: Ledger, since: datetime) -> set[str]:
    """By going through every line."""
    rows = others.lines(ledger, "WHERE j.stay IS NOT NULL")
    return {str(x.stay) for x in rows if "promise" in x.body and datetime.fromisoformat(x.body["promise"]) >= since}


def test_what_is_noted_and_what_came_since_are_all_that_is_due(
    hotel: Hotel, spa: Hotel, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(owing, "FEW", 3)
    monkeypatch.setattr(owing, "PAGE", 2)
    ledger, now = hotel.ledger, spa.now
    assert owing.stays(ledger, now) == []
    owing.note(ledger, now)
    assert marks.noted(ledger, "other promises") is None
    first = promised(spa, "1h", "3d", "200d")
    spa.post(spa.guest("Nobody Promised", "99"), 100, by="MM")
    bring(ledger, spa)
    assert set(owing.stays(ledger, now)) == set(first)
    rested: list[int] = []
    owing.note(ledger, now, lambda: rested.append(1))
    kept = marks.noted(ledger, "other promises")
    assert rested
    assert kept is not None
    late = promised(spa, "2d")
    bring(ledger, spa)
    for days in (0, 1, 4, 300):
        since = now + timedelta(days=days)
        assert set(owing.stays(ledger, since)) == all_of(ledger, since), days
    assert set(owing.stays(ledger, now + timedelta(days=1))) == {*first[1:], *late}
    owing.note(ledger, now)
    assert marks.noted(ledger, "other promises") == kept  # of so few lines the disk hears nothing


def test_a_batch_is_noted_as_it_comes_after_what_came_before_it(
    hotel: Hotel, spa: Hotel, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(owing, "FEW", 6)
    ledger, now = hotel.ledger, spa.now
    bring(ledger, spa)
    promised(spa, "3d")
    bring_many(ledger, spa, now)
    assert marks.noted(ledger, "other promises") is None  # it is too small
    promised(spa, "1h", "2d", "5d")
    spa.post(spa.guest("Nobody Promised", "99"), 100, by="MM")
    bring_many(ledger, spa, now)
    kept = marks.noted(ledger, "other promises")
    assert kept is not None
    assert all(stay in kept for stay in all_of(ledger, now))
    owing.note(ledger, now)
    assert marks.noted(ledger, "other promises") == kept
    assert set(owing.stays(ledger, now)) == all_of(ledger, now)


def test_what_is_over_is_noted_no_more_and_found_again_by_a_clock_that_is_set_back(
    hotel: Hotel, spa: Hotel, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(owing, "FEW", 1)
    ledger, now, later = hotel.ledger, spa.now, spa.now + timedelta(days=60)
    every = promised(spa, "1h", "100d")
    bring(ledger, spa)
    owing.note(ledger, later)
    kept = marks.noted(ledger, "other promises") or ""
    assert [id_ in kept for id_ in every] == [False, True]
    assert owing.stays(ledger, later) == every[1:]
    assert set(owing.stays(ledger, now)) == set(every)
    owing.note(ledger, now)
    kept = marks.noted(ledger, "other promises") or ""
    assert [id_ in kept for id_ in every] == [True, True]


def test_what_is_noted_of_another_ledger_is_not_believed(
    hotel: Hotel, spa: Hotel, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """As after a restore, to which lines come again in another order."""
    monkeypatch.setattr(owing, "FEW", 1)
    pool = found(tmp_path / "pool")
    for desk in (spa, pool):
        promised(desk, "3d")
        bring(hotel.ledger, desk)
    owing.note(hotel.ledger, spa.now)
    other = found(tmp_path / "other")
    promised(pool, "4d")  # it comes before the line to which the first one had looked
    for desk in (pool, spa):
        bring(other.ledger, desk)
    marks.note(other.ledger, "other promises", marks.noted(hotel.ledger, "other promises"))
    assert set(owing.stays(other.ledger, spa.now)) == all_of(other.ledger, spa.now)
    assert len(owing.stays(other.ledger, spa.now)) == 3
    for desk in (pool, other):
        desk.ledger.close()


def test_a_desk_that_meets_nobody_looks_once_through_what_others_wrote(
    hotel: Hotel, spa: Hotel, monkeypatch: pytest.MonkeyPatch
) -> None:
    ledger, now = hotel.ledger, spa.now
    first = promised(spa, "1h", "3d")
    bring(ledger, spa)
    begun: list[int] = []
    looks = owing._add

    def add(here: Ledger, known: owing._Noted, upto: int) -> None:
        begun.append(known.n)
        looks(here, known, upto)

    monkeypatch.setattr(owing, "_add", add)
    assert set(owing.stays(ledger, now)) == set(first)
    assert set(owing.stays(ledger, now + timedelta(days=1))) == set(first[1:])
    late = promised(spa, "2d")
    bring(ledger, spa)
    assert set(owing.stays(ledger, now)) == {*first, *late}
    assert begun[0] == 0
    assert begun[1] == begun[2] > 0
    assert set(owing.stays(ledger, now)) == all_of(ledger, now)


def test_what_came_before_this_was_noted_is_not_gone_through_while_a_batch_is_kept(
    hotel: Hotel, spa: Hotel, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(owing, "FEW", 1)
    monkeypatch.setattr(owing, "PAGE", 3)
    ledger, now = hotel.ledger, spa.now
    promised(spa, "1h", "3d")
    bring(ledger, spa)
    promised(spa, "2d")
    bring_many(ledger, spa, now)
    assert marks.noted(ledger, "other promises") is None
    owing.note(ledger, now)
    assert marks.noted(ledger, "other promises") is not None
    assert set(owing.stays(ledger, now)) == all_of(ledger, now)
