"""Versions are compared by their numbers, and what is no version is none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.domain.release.version import version_of

NUMBER = st.integers(0, 99999)


@given(NUMBER, NUMBER, NUMBER)
def test_a_version_is_its_three_numbers(one: int, two: int, three: int) -> None:
    assert version_of(f"{one}.{two}.{three}") == (one, two, three)


@pytest.mark.parametrize("text", ["", "1", "1.2", "1.2.3.4", "v1.2.3", "1.2.x", "01.2.3", "1.2.3\n", " 1.2.3", "1.2.-3", "1.2.３", "1.2.123456", "../1"])  # fmt: skip
def test_what_is_no_version_is_none(text: str) -> None:
    assert version_of(text) is None
