"""The evening that most tests of the papers look at."""

from __future__ import annotations

import pytest

from tests.desk.papers.house import Evening, evening
from tests.rig import Hotel


@pytest.fixture
def there(hotel: Hotel) -> Evening:
    return evening(hotel)
