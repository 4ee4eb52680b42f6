"""Where desks meet: addresses that are one and that are none, names in the hub, waits that grow and part."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.domain.meeting import (
    CLOCK_OFF,
    FIRST_WAIT,
    LONGEST_WAIT,
    Place,
    checked_name,
    clock_differs,
    next_wait,
    place_of,
)
from tracker.domain.problems import Refused


def test_an_address_is_read_without_its_password_and_written_as_it_can_be_shown() -> None:
    place, password = place_of("  postgres://it%40house:p%20w@Db.example/lat%C3%A9 ")
    assert (place, password) == (Place("db.example", 5432, "laté", "it@house"), "p w")
    assert place.url == "postgresql://it%40house@db.example:5432/lat%C3%A9"
    assert place.where == "db.example/laté"
    assert place_of(place.url) == (place, "")
    assert place.of("desk").url == "postgresql://desk@db.example:5432/lat%C3%A9"


@pytest.mark.parametrize(
    ("url", "strict"),
    [
        ("postgresql://hub.example/latitude", True), ("postgresql://[2001:db8::1]:6543/latitude", True),
        ("postgresql://localhost/latitude", False), ("postgresql://127.0.0.1/latitude", False), ("postgresql://[::1]/latitude", False),
        ("postgresql:///latitude", False), ("postgresql://localhost/latitude?sslmode=verify-full&sslrootcert=/etc/hub%20ca.pem", True),
    ],
)  # fmt: skip
def test_only_this_very_computer_need_not_prove_its_name(url: str, strict: bool) -> None:
    place, _ = place_of(url)
    assert place.strict is strict
    assert place_of(place.url)[0] == place
    assert place.where.endswith("/latitude")


def test_who_asks_for_the_check_on_this_very_computer_gets_it() -> None:
    """As through a tunnel: the server behind it is another computer."""
    place, _ = place_of("postgresql://localhost/latitude?sslmode=verify-full")
    assert place.strict
    assert place.of("desk").url == "postgresql://desk@localhost:5432/latitude?sslmode=verify-full"
    assert place_of(place.url)[0] == place


@pytest.mark.parametrize(
    "url",
    ["", "hub.example", "http://hub.example/latitude", "postgresql://hub.example", "postgresql://hub.example/", "postgresql://hub/a/b",
     "postgresql://hub:port/latitude", "postgresql://hub/lat\x00", "postgresql://hub/latitude#x", "postgresql://hub/latitude?sslmode",
     "postgresql://hub/latitude?sslmode=require", "postgresql://hub/latitude?options=-c", "postgresql://[hub/latitude"],
)  # fmt: skip
def test_what_is_no_address_or_would_give_up_the_check_is_refused(url: str) -> None:
    with pytest.raises(Refused) as refused:
        place_of(url)
    assert refused.value.code == "bad_hub_url"


@pytest.mark.parametrize(("text", "name"), [("lobby", "lobby"), (" Spa2 ", "spa2"), ("a" * 20, "a" * 20)])
def test_a_name_in_the_hub_can_be_part_of_a_role(text: str, name: str) -> None:
    assert checked_name(text) == name


@pytest.mark.parametrize("text", ["", "2nd", "front desk", "bar-1", "é", "a" * 21, 'x";drop'])
def test_what_cannot_be_part_of_a_role_is_refused(text: str) -> None:
    with pytest.raises(Refused) as refused:
        checked_name(text)
    assert refused.value.code == "bad_hub_name"


@given(st.floats(0, 10_000), st.floats(0, 1))
def test_a_wait_grows_up_to_the_longest_and_chance_takes_a_quarter_at_most(before: float, chance: float) -> None:
    longer = next_wait(before, chance)
    assert 0.75 * FIRST_WAIT <= longer <= LONGEST_WAIT
    assert longer >= 0.75 * min(2 * before, LONGEST_WAIT)


def test_a_clock_that_differs_by_a_quarter_of_an_hour_is_too_far_off() -> None:
    assert not clock_differs(CLOCK_OFF)
    assert clock_differs(CLOCK_OFF + 1)
    assert clock_differs(-CLOCK_OFF - 1)


def test_waits_double_from_the_first_to_the_longest_and_part_by_chance() -> None:
    assert (next_wait(0, 0), next_wait(FIRST_WAIT, 0), next_wait(LONGEST_WAIT, 0)) == (
        FIRST_WAIT, 2 * FIRST_WAIT, LONGEST_WAIT
    )  # fmt: skip
    assert next_wait(0, 1) == 0.75 * FIRST_WAIT
