"""The hotel to practise in: founded anew each time, whatever lies there; no real ledger is ever taken for it, nor it for one."""

from __future__ import annotations

import errno
import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.rig import found, refused
from tracker.desk import policy, presence, real_only
from tracker.desk.keep.restoring import examine
from tracker.desk.practice import PIN, TRAINEE, fresh_hotel, observe
from tracker.desk.practice import hotel as made
from tracker.domain.house import house_of, plain_of
from tracker.domain.problems import LedgerFault
from tracker.ledger import house as of_house
from tracker.ledger.store import Ledger
from tracker.ledger.verify import verify

NOW = datetime(2026, 11, 23, 11, 0, tzinfo=UTC)


@pytest.fixture
def ledger_path(tmp_path: Path) -> Path:
    return fresh_hotel(tmp_path / "practice", NOW)


def test_it_is_marked_in_its_first_line_and_verifies(ledger_path: Path) -> None:
    with Ledger(ledger_path) as ledger:
        first = ledger.by_seq(1)
        assert first is not None
        assert first.body["training"] is True
        assert of_house.house(ledger).training
        assert verify(ledger, full=True).ok
        assert of_house.open_shift(ledger) is not None
        assert observe(ledger, 0)[-1].actor == TRAINEE  # there is always a line of one's own to take back


def test_a_real_hotel_says_nothing_of_training(tmp_path: Path) -> None:
    hotel = found(tmp_path)
    assert "training" not in (hotel.ledger.by_seq(1) or pytest.fail("no line")).body
    assert real_only.is_there(hotel.ledger)


@pytest.mark.parametrize("clock", ["02:59", "03:00", "03:01", "23:59", "00:01"])
def test_at_any_hour_what_was_given_before_counts_on_todays_caps(tmp_path: Path, clock: str) -> None:
    hour, minute = map(int, clock.split(":"))
    now = datetime(2026, 11, 23, hour, minute, tzinfo=UTC)
    with Ledger(fresh_hotel(tmp_path / "practice", now, "UTC")) as ledger:
        days = {line.business_day for line in ledger.lines("")}
        assert days == {of_house.house(ledger).clock_day(now)}
        assert max(line.at for line in ledger.lines("")) <= now


def test_a_time_zone_that_nobody_knows_is_no_hindrance(tmp_path: Path) -> None:
    with Ledger(fresh_hotel(tmp_path / "practice", NOW, "Atlantis/Capital")) as ledger:
        assert of_house.house(ledger).tz.key == "Europe/Vienna"


def test_every_start_is_fresh(ledger_path: Path) -> None:
    with Ledger(ledger_path) as ledger:
        before = ledger.ledger_id
        of_before = ledger.last()
        assert of_before is not None
    (ledger_path.parent / "mirror").mkdir()
    again = fresh_hotel(ledger_path.parent, NOW)
    with Ledger(again) as ledger:
        assert ledger.ledger_id != before
        assert (ledger.last() or of_before).seq == of_before.seq
    assert not (ledger_path.parent / "mirror").exists()


@pytest.mark.parametrize("left", ["nothing", "half a ledger", "no hotel"])
def test_what_a_killed_start_left_is_made_anew(tmp_path: Path, left: str) -> None:
    folder = tmp_path / "practice"
    folder.mkdir()
    (folder / made._MARK).write_text("", encoding="utf-8")
    if left == "half a ledger":
        (folder / "latitude.ledger").touch()
    elif left == "no hotel":
        Ledger(folder / "latitude.ledger", create=True).close()
    with Ledger(fresh_hotel(folder, NOW)) as ledger:
        assert of_house.is_set_up(ledger)


@pytest.mark.parametrize("marked", [False, True])
def test_a_real_ledger_in_the_place_of_practice_is_left_alone(tmp_path: Path, marked: bool) -> None:
    hotel = found(tmp_path)
    hotel.ledger.close()
    if marked:  # the folder is ours by its mark, the ledger in it is not
        (tmp_path / made._MARK).write_text("", encoding="utf-8")
    before = hotel.ledger.path.read_bytes()
    with refused("not_practice", "move it away"):
        fresh_hotel(tmp_path, NOW)
    assert hotel.ledger.path.read_bytes() == before


def test_somebodys_files_in_the_place_of_practice_are_left_alone(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("dear guest", encoding="utf-8")
    with refused("not_practice"):
        fresh_hotel(tmp_path, NOW)
    assert (tmp_path / "letter.txt").read_text(encoding="utf-8") == "dear guest"


def test_a_full_disk_is_said_and_the_next_start_begins_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_args: object, **_more: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(Path, "write_text", full)
        with pytest.raises(LedgerFault, match="free the disk") as caught:
            fresh_hotel(tmp_path / "practice", NOW)
        assert caught.value.elsewhere
    shutil.rmtree(tmp_path / "practice")
    assert fresh_hotel(tmp_path / "practice", NOW).exists()


def test_no_desk_opens_it_as_a_real_hotel(ledger_path: Path) -> None:
    with Ledger(ledger_path) as ledger, refused("training_ledger", "latitude practice"):
        real_only.is_there(ledger)


def test_a_manager_who_changes_the_hotel_does_not_take_the_mark_away(ledger_path: Path) -> None:
    with Ledger(ledger_path) as ledger:
        manager = presence.seen(of_house.people(ledger)["VP"], ledger.ticks())
        other = house_of(plain_of(of_house.house(ledger)) | {"name": "Real Grand Hotel", "training": False})
        assert policy.change_house(ledger, other, manager, NOW).training
        assert of_house.house(ledger).training
        assert of_house.house(ledger).name == "Real Grand Hotel"


def test_it_never_becomes_a_real_ledger_by_a_restore(ledger_path: Path, tmp_path: Path) -> None:
    lost = tmp_path / "real" / "latitude.ledger"
    with refused("training_ledger", "Nothing was changed"):
        examine(lost, ledger_path)
    hotel = found(tmp_path)
    with refused("other_ledger"):
        examine(hotel.ledger.path, ledger_path)


def test_everybodys_pin_is_the_one_that_is_shown(ledger_path: Path) -> None:
    from tracker.desk import access

    with Ledger(ledger_path) as ledger:
        for initials in of_house.people(ledger):
            assert access.sign_in(ledger, initials, PIN, NOW).initials == initials
