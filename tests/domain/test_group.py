"""Hotels side by side: what they come to together, what was left, which desk may have more, and that no currencies meet."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from tracker.domain.facts import HotelFact
from tracker.domain.group import CauseSum, DeskReached, GroupFacts, HotelSum, together
from tracker.domain.money import currency

EUR, JPY = currency("EUR"), currency("JPY")
DAY = date(2026, 11, 23)
LOBBY = DeskReached("Lobby", DAY, datetime(2026, 11, 24, 3, tzinfo=UTC))
SPA = DeskReached("Spa", date(2026, 11, 22), datetime(2026, 11, 23, 3, tzinfo=UTC))
GRAND = HotelSum(
    "grand", "Grand", EUR, gestures=3, value=9000, cost=7000, reversed=500, caps=20000, touched=2, used=9000, asked=1, quiet=4,
    causes=(CauseSum("IT.wifi", "Wi-Fi", 2, 6000, 5000), CauseSum("FB.slow", "Slow service", 1, 3000, 2000)), desks=(LOBBY, SPA),
)  # fmt: skip
SMALL = replace(
    GRAND,
    code="small",
    name="Small",
    value=1000,
    used=1000,
    causes=(CauseSum("IT.wifi", "Wi-Fi", 1, 1000, 1000),),
    desks=(),
)


def test_hotels_of_one_currency_are_added_up_cause_by_cause() -> None:
    both = together([GRAND, SMALL], EUR)
    assert (both.gestures, both.value, both.caps, both.used) == (6, 10000, 40000, 10000)
    assert {one.cause: (one.gestures, one.value, one.cost) for one in both.causes} == {
        "IT.wifi": (3, 7000, 6000), "FB.slow": (1, 3000, 2000),
    }  # fmt: skip


def test_two_currencies_have_no_sum() -> None:
    with pytest.raises(ValueError, match="two currencies"):
        together([GRAND, replace(SMALL, currency=JPY)], EUR)


def test_a_desk_that_has_reported_no_later_day_may_have_more() -> None:
    assert [GRAND.behind(date(2026, 11, day)) for day in (23, 22, 21)] == [(LOBBY, SPA), (SPA,), ()]
    assert (GRAND.use, GRAND.left) == (45, 11000)
    assert replace(GRAND, caps=0).use is None


def test_currencies_stand_by_how_many_hotels_have_them_and_hotels_by_what_they_gave() -> None:
    facts = GroupFacts(
        HotelFact("Group", EUR, "Europe/Vienna", "03:00", ".", "a4", "", "", training=False), "db/latitude", DAY, DAY, datetime(2026, 11, 24, tzinfo=UTC),
        (SMALL, replace(GRAND, code="kyoto", currency=JPY), GRAND),
    )  # fmt: skip
    assert facts.currencies == (EUR, JPY)
    assert [one.code for one in facts.of(EUR)] == ["grand", "small"]
    assert facts.days == 1
