"""A kept hotel."""

from __future__ import annotations

import pytest

from tests.desk.keep.rig import Kept
from tests.rig import Hotel


@pytest.fixture
def kept(hotel: Hotel) -> Kept:
    return Kept(hotel)
