"""The thirty canonical gestures, typed into the real window: few keys, and the lines they must leave."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.benchmarks import reading
from tests.benchmarks.canonical import GESTURES, REGISTER, SPREADSHEET
from tests.benchmarks.gestures import play
from tests.benchmarks.table import median
from tracker.domain.quick_line import StayIndex, StayRef, understand


@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.filterwarnings("ignore:Function. .QApplication.setActiveWindow:DeprecationWarning")
def test_a_gesture_takes_few_keys_and_a_favourite_five_at_most(tmp_path: Path, app: object) -> None:
    assert len(GESTURES) == 30
    played = play(tmp_path)
    assert median([one.presses for one in played]) <= 12
    assert max(one.presses for one in played if one.gesture.favourite) <= 5
    seconds = median([one.seconds for one in played])
    assert seconds < REGISTER[1] < SPREADSHEET[1]


def test_ten_thousand_guests_of_before_are_found_without_their_accents() -> None:
    where = reading.context()
    assert len(where.index.stays) == reading.HOUSE + reading.HISTORY
    ask = {"nguyen": "Nguyễn", "lukasz": "Łukasz"}
    for typed, written in ask.items():
        found = understand(f"{typed} c5", where).candidates
        assert found
        assert all(written in stay.name for stay in found)


def test_another_script_is_found_by_its_reading_only_when_the_file_gave_one() -> None:
    where = reading.context()
    assert not any("山田" in stay.name for stay in understand("yamada c5", where).candidates)
    given = StayRef("with", "1407", "山田 花子", True, ("山田 花子", "yamada hanako"))
    told = type(where)(StayIndex((given, *where.index.stays)), where.catalogue, where.money, where.mark)
    found = understand("yamada c5", told).stay
    assert found is not None
    assert found.id == "with"
