"""A line's uuid: of its hour, unlike any other, and no clock however wrong is refused."""

from __future__ import annotations

import os
import uuid
from datetime import UTC, datetime, timedelta

import pytest

from tracker.domain.gesture import new_uuid
from tracker.domain.identity import RANDOM, identity

NOW = datetime(2026, 3, 14, 21, 47, 12, 345_000, tzinfo=UTC)


def test_it_is_a_version_7_uuid_as_the_rfc_has_it() -> None:
    text = identity(NOW, os.urandom(RANDOM))
    made = uuid.UUID(text)
    assert str(made) == text
    assert (made.version, made.variant) == (7, uuid.RFC_4122)
    assert made.int >> 80 == int(NOW.replace(minute=0, second=0, microsecond=0).timestamp() * 1000)


def test_it_does_not_say_when_in_the_hour_somebody_began_to_type() -> None:
    chance = os.urandom(RANDOM)
    assert (
        identity(NOW, chance) == identity(NOW.replace(minute=0), chance) != identity(NOW + timedelta(hours=1), chance)
    )


def test_later_hours_come_later_in_an_index() -> None:
    made = [identity(NOW + timedelta(hours=n), os.urandom(RANDOM)) for n in range(200)]
    assert made == sorted(made)


def test_all_of_its_chance_counts_but_the_six_bits_that_say_what_it_is() -> None:
    made = {identity(NOW, (1 << bit).to_bytes(RANDOM, "big")) for bit in range(8 * RANDOM)}
    assert len(made) == 8 * RANDOM - 6 + 1


@pytest.mark.parametrize("at", [datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC)])
def test_a_clock_that_is_wholly_wrong_gets_one_too(at: datetime) -> None:
    assert uuid.UUID(identity(at, bytes(RANDOM))).version == 7


def test_a_draft_without_a_time_is_in_no_order() -> None:
    assert [uuid.UUID(new_uuid(NOW)).version, uuid.UUID(new_uuid()).version] == [7, 4]
