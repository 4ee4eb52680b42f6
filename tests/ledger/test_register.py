"""The register read from its newest end, page after page: each stay once, and no more of them than were asked for."""

from __future__ import annotations

from datetime import timedelta
from itertools import islice

from tests.rig import Hotel
from tracker.ledger import register


def test_the_latest_are_read_on_from_page_to_page_also_when_many_came_at_once(hotel: Hotel) -> None:
    ledger, made = hotel.ledger, []
    with ledger.write():
        for n in range(1_100):  # a house's list is imported within one moment
            at = hotel.now + timedelta(milliseconds=n // 400)
            stay = register.add(ledger, f"Guest {n}", room=str(n), arrival=hotel.day, departure=None, at=at)
            made.append((at, stay))
    newest = [stay for _, stay in sorted(made, reverse=True)]
    assert [stay.id for stay in register.latest(ledger, 10_000)] == newest
    assert [stay.id for stay in register.latest(ledger, 700)] == newest[:700]
    assert [stay.name for stay in islice(register.latest(ledger, 10), 1)] == [register.get(ledger, newest[0]).name]  # type: ignore[union-attr]  # it is there
    assert list(register.latest(ledger, 0)) == []
