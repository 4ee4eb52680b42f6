"""The doctor: what an IT admin needs to know of a counter PC, and nothing about a guest."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from tests.rig import Hotel
from tracker.desk.doctor import Check, computer, examine, standing
from tracker.ledger.keep.places import choose
from tracker.ledger.store import Ledger
from tracker.paths import LEDGER_NAME

NAMES = [
    "version",
    "parts",
    "sqlite",
    "data folder",
    "disk space",
    "fonts",
    "screen",
    "printers",
    "central file",
    "settings",
    "ledger",
    "durability",
    "chain",
    "clock",
    "lock",
    "backup",
    "mirror",
    "signature",
    "old logs",
    "other desks",
]


class Usage(NamedTuple):
    total: int
    used: int
    free: int


def checks(folder: Path, now: datetime) -> dict[str, Check]:
    return {check.name: check for check in examine(folder, now)}


def test_a_fit_computer_is_fit_and_no_guest_is_named(hotel: Hotel, tmp_path: Path) -> None:
    hotel.post(hotel.guest("Zebedee Quux"), 100, note="his teddy")
    hotel.ledger.close()
    found = checks(tmp_path, hotel.now)
    assert list(found) == NAMES
    assert {c.state for c in found.values()} <= {"ok", "warn"}
    told = json.dumps([c.plain() for c in found.values()])
    assert not [word for word in ("Zebedee", "Quux", "teddy", "Rita", "Grand") if word in told]
    assert "EXTRA" in found["durability"].text
    assert "data = " in found["settings"].text
    assert "Europe/Vienna" in found["clock"].text


def test_an_empty_folder_is_no_illness(tmp_path: Path) -> None:
    for folder in (tmp_path, tmp_path / "not" / "there"):
        found = checks(folder, datetime(2026, 11, 23, tzinfo=UTC))
        assert found["ledger"].state == "warn"
        assert not [c for c in found.values() if c.state == "fail"]
        assert found["data folder"].state == ("ok" if folder.exists() else "warn")
    assert not (tmp_path / "not").exists()


@pytest.mark.parametrize(
    ("at", "state", "said"),
    [
        (datetime(2019, 1, 1, tzinfo=UTC), "fail", "Set this computer's clock"),
        (datetime(2026, 11, 22, 9, 0, tzinfo=UTC), "fail", "before the last line"),
        (datetime(2026, 11, 23, 11, 0, 30, tzinfo=UTC), "ok", "at the hotel 2026-11-23 12:00"),
        (datetime(2027, 1, 1, tzinfo=UTC), "warn", "the last line is of"),
    ],
)
def test_the_clock_is_compared_with_the_journal(
    hotel: Hotel, tmp_path: Path, at: datetime, state: str, said: str
) -> None:
    hotel.ledger.close()
    clock = checks(tmp_path, at)["clock"]
    assert (clock.state, said in clock.text) == (state, True), clock


def test_a_changed_line_and_a_missing_guard_are_seen(hotel: Hotel, tmp_path: Path) -> None:
    hotel.ledger.close()
    with closing(sqlite3.connect(tmp_path / "latitude.ledger")) as conn:
        conn.execute("DROP TRIGGER journal_never_changes")
        conn.commit()
    assert "journal_never_changes" in checks(tmp_path, hotel.now)["chain"].text
    with closing(sqlite3.connect(tmp_path / "latitude.ledger")) as conn:
        conn.execute("UPDATE journal SET actor = 'XX' WHERE seq = 3")
        conn.commit()
    chain = checks(tmp_path, hotel.now)["chain"]
    assert (chain.state, "line 3 was changed" in chain.text) == ("fail", True)


def test_a_line_that_cannot_be_read_is_bad_not_a_crash(hotel: Hotel, tmp_path: Path) -> None:
    hotel.ledger.close()
    with closing(sqlite3.connect(tmp_path / "latitude.ledger")) as conn:
        conn.execute("DROP TRIGGER journal_never_changes")
        conn.execute("UPDATE journal SET body = '{}' WHERE kind = 'hotel'")
        conn.commit()
    found = checks(tmp_path, hotel.now)
    assert found["chain"].state == "fail"
    assert found["clock"].state == "fail"


def test_a_ledger_somebody_holds_is_named(hotel: Hotel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    hotel.ledger.close()
    monkeypatch.setattr("tracker.ledger.connection.BUSY_SECONDS", 0.05)
    with closing(sqlite3.connect(tmp_path / "latitude.ledger", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        lock = checks(tmp_path, hotel.now)["lock"]
    assert (lock.state, "Another program" in lock.text) == ("fail", True)


@pytest.mark.parametrize(("free", "state"), [(10**12, "ok"), (10**8, "warn"), (10**6, "fail")])
def test_little_space_is_told_before_it_is_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, free: int, state: str
) -> None:
    monkeypatch.setattr("tracker.desk.doctor.computer.shutil.disk_usage", lambda _: Usage(free, 0, free))
    assert checks(tmp_path, datetime(2026, 11, 23, tzinfo=UTC))["disk space"].state == state


def _a_file(folder: Path) -> None:
    folder.rmdir()
    folder.write_text("x")


def _other_program(folder: Path) -> None:
    (folder / "latitude.ledger").write_text("x" * 200)


@pytest.mark.parametrize(("make", "name"), [(_a_file, "data folder"), (_other_program, "ledger")])
def test_what_refuses_to_open_is_bad(tmp_path: Path, make: Callable[[Path], Any], name: str) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    make(folder)
    assert checks(folder, datetime(2026, 11, 23, tzinfo=UTC))[name].state == "fail"


def test_a_missing_part_an_old_engine_and_missing_letters_are_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from tracker.reports.lettering import fonts

    monkeypatch.setattr(computer, "_PARTS", ("click", "no-such-part"))
    monkeypatch.setattr("tracker.ledger.connection.engine_version", lambda: "3.36.0")
    monkeypatch.setattr(fonts, "SYSTEM_FONTS", ())
    fonts.forget()
    found = checks(tmp_path, datetime(2026, 11, 23, tzinfo=UTC))
    fonts.forget()
    assert (found["parts"].state, "no-such-part" in found["parts"].text) == ("fail", True)
    assert found["sqlite"].state == "fail"
    assert (found["fonts"].state, "Chinese" in found["fonts"].text) == ("warn", True)


def test_a_clock_that_is_a_little_behind_is_fine(hotel: Hotel, tmp_path: Path) -> None:
    last = hotel.ledger.last()
    hotel.ledger.close()
    assert last is not None
    assert checks(tmp_path, last.at - timedelta(seconds=30))["clock"].state == "ok"


@pytest.mark.skipif(
    os.name == "nt" or not Path("/dev/shm").exists(), reason="a file that nobody may write to, as Linux has them"
)
def test_a_ledger_that_cannot_be_written_to_is_bad(hotel: Hotel, tmp_path: Path) -> None:
    """As root, who may write everywhere, the ledger is opened read-only instead."""
    hotel.ledger.close()
    hotel.ledger = Ledger(tmp_path / LEDGER_NAME, read_only=True)
    (lock,) = (check for check in standing.inside(hotel.ledger, hotel.now) if check.name == "lock")
    assert lock.state == "fail"
    assert "cannot be written" in lock.text


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="only Linux tells who has a file open")
def test_who_else_has_the_ledger_open_is_named(hotel: Hotel, tmp_path: Path) -> None:
    hotel.ledger.close()
    assert "open in no other program" in checks(tmp_path, hotel.now)["lock"].text
    with (tmp_path / LEDGER_NAME).open("rb") as held, subprocess.Popen(["sleep", "30"], stdin=held) as other:
        said = checks(tmp_path, hotel.now)["lock"].text
        other.kill()
    assert f"also open in sleep ({other.pid})" in said


def test_settings_that_sqlite_does_not_keep_are_seen(hotel: Hotel) -> None:
    hotel.ledger.query("PRAGMA synchronous = OFF")
    found = {check.name: check for check in standing.inside(hotel.ledger, hotel.now)}["durability"]
    assert (found.state, str(found.found)) == ("fail", "SQLite works with other settings: synchronous 0")


@pytest.mark.skipif(os.name == "nt", reason="rights as Linux has them")
def test_a_ledger_that_others_may_read_is_told(hotel: Hotel, tmp_path: Path) -> None:
    hotel.ledger.close()
    (tmp_path / LEDGER_NAME).chmod(0o644)
    assert "chmod 600" in checks(tmp_path, hotel.now)["ledger"].text
    (tmp_path / LEDGER_NAME).chmod(0o600)
    assert checks(tmp_path, hotel.now)["ledger"].state == "ok"


def test_every_value_in_force_is_told_with_where_it_comes_from(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    now, data = datetime(2026, 11, 23, tzinfo=UTC), tmp_path / "data"
    data.mkdir()
    (tmp_path / "own").mkdir()
    monkeypatch.delenv("LATITUDE_DATA_DIR", raising=False)
    central = tmp_path / "latitude.ini"
    central.write_text(f"[folders]\ndata = {data}\nbackups = {tmp_path}\n[presets]\npaper = letter\n", encoding="utf-8")
    monkeypatch.setenv("LATITUDE_CONFIG", str(central))
    choose(data, mirror=tmp_path / "own")
    assert str(checks(data, now)["settings"].found).split(", ") == [
        f"data = {data} (central file)",
        f"backups = {tmp_path} (central file)",
        f"mirror = {tmp_path / 'own'} (chosen at this desk)",
        "paper = letter (central file)",
    ]
    named = {check.name: check for check in examine(tmp_path, now, tmp_path)}["settings"].text
    assert f"data = {tmp_path} (--data-dir)" in named
    assert f"backups = {tmp_path / 'backups'} (the usual place)" in named
    central.with_name("broken.ini").write_text("[folders]\ndata = x\n", encoding="utf-8")
    monkeypatch.setenv("LATITUDE_CONFIG", str(central.with_name("broken.ini")))
    assert (checks(data, now)["central file"].state, "line 2" in checks(data, now)["central file"].text) == (
        "fail",
        True,
    )


@pytest.mark.parametrize("below", ["", "deeper"])
def test_a_file_in_the_place_of_the_mirror_is_told_with_what_to_do(hotel: Hotel, tmp_path: Path, below: str) -> None:
    """It never catches up there."""
    hotel.ledger.close()
    (tmp_path / "file").write_text("no folder")
    (tmp_path / "keeping.ini").write_text(f"[folders]\nmirror = {tmp_path / 'file' / below}\n", encoding="utf-8")
    found = checks(tmp_path, hotel.now)["mirror"]
    assert (found.state, str(found.todo)) == ("fail", "Check that folder, or choose another one.")
    assert str(tmp_path / "file") in found.text
