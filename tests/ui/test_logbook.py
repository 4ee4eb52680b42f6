"""The log: JSON lines beside the ledger, without a name, a text or an amount, and never in the way of the desk."""

from __future__ import annotations

import json
import logging
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import qInstallMessageHandler, qWarning

from tests.rig import Hotel
from tracker.desk import logbook as of_desk
from tracker.desk.keep import backups
from tracker.domain.problems import LedgerFault, Refused
from tracker.ledger import thread as of_ledger
from tracker.ledger.noting import note
from tracker.ledger.thread import LedgerThread
from tracker.ui.shell.logbook import catch_defects, close_logbook, open_logbook

CANARY = "Łukasz Zebedee"


@pytest.fixture(autouse=True)
def log(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    yield
    close_logbook()
    qInstallMessageHandler(None)


def lines(folder: Path) -> list[dict[str, object]]:
    """What was noted between start and stop."""
    close_logbook()
    text = (folder / "logs" / "latitude.jsonl").read_text(encoding="utf-8")
    read = [json.loads(line) for line in text.splitlines()]
    assert (read[0]["event"], read[-1]["event"]) == ("started", "stopped")
    return read[1:-1]


def test_each_line_is_an_object_with_its_instant(tmp_path: Path) -> None:
    open_logbook(tmp_path)
    note("backup made", seq=7)
    (line,) = lines(tmp_path)
    assert (line["event"], line["level"], line["seq"]) == ("backup made", "info", 7)
    assert str(line["at"]).endswith("+00:00")


def test_an_exception_leaves_its_kind_and_places_but_not_its_words(tmp_path: Path) -> None:
    open_logbook(tmp_path)
    catch_defects(lambda: None)
    said = Refused("bad_name", f"The name {CANARY} is too long.", name=CANARY)
    try:
        raise said
    except Refused:
        sys.excepthook(Refused, said, said.__traceback__)
    (line,) = lines(tmp_path)
    assert (line["event"], line["error"], line["code"]) == ("a defect", "Refused", "bad_name")
    assert "test_logbook.py" in str(line["where"])
    assert "Zebedee" not in (tmp_path / "logs" / "latitude.jsonl").read_text(encoding="utf-8")
    assert str(Path.home()) not in str(line)


def test_nothing_somebody_typed_comes_through_any_door(tmp_path: Path) -> None:
    open_logbook(tmp_path)
    logging.getLogger("tracker.ui").warning("font not taken: %s", f"/home/{CANARY}/x.ttf")
    logging.getLogger("tracker.ui").warning(f"{CANARY} came")
    note("fault", code=CANARY, what=f"/home/{CANARY}")
    qWarning(f"QFont::setFamily: no {CANARY}")
    qWarning(f"{CANARY}: no font")
    read = lines(tmp_path)
    assert [line["event"] for line in read] == ["font not taken", "other", "fault", "qt", "qt"]
    assert [line.get("what") for line in read[3:]] == ["QFont::setFamily", "qt"]
    assert "Zebedee" not in (tmp_path / "logs" / "latitude.jsonl").read_text(encoding="utf-8")


def test_slow_work_faults_and_backups_are_noted(hotel: Hotel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    hotel.ledger.close()
    monkeypatch.setattr(of_ledger, "SLOW_MS", 200)
    open_logbook(tmp_path)
    thread = LedgerThread(tmp_path / "latitude.ledger")
    try:
        thread.call(lambda _ledger: time.sleep(0.25))

        def fails(_ledger: object) -> None:
            raise LedgerFault("disk_full", f"The disk is full of {CANARY}.")

        with pytest.raises(LedgerFault):
            thread.call(fails)
    finally:
        thread.close()
    backups.by_itself(tmp_path / "latitude.ledger", hotel.now)
    (tmp_path / "keeping.ini").write_text(
        f"[folders]\nbackups = {tmp_path / 'latitude.ledger' / CANARY}\n", encoding="utf-8"
    )
    with pytest.raises(LedgerFault):
        backups.by_itself(tmp_path / "latitude.ledger", hotel.now)
    slow, fault, made, failed = lines(tmp_path)
    assert (slow["event"], int(str(slow["ms"])) >= 250, "lambda" in str(slow["what"])) == ("slow", True, True)
    assert (fault["event"], fault["code"], fault["level"]) == ("fault", "disk_full", "warning")
    assert (made["event"], made["seq"]) == ("backup made", 14)
    assert failed["event"] == "backup failed"
    assert CANARY not in (tmp_path / "logs" / "latitude.jsonl").read_text(encoding="utf-8")


def test_a_folder_that_takes_no_log_does_not_stop_the_program(tmp_path: Path) -> None:
    (tmp_path / "logs").write_text("a file")
    open_logbook(tmp_path)
    note("slow")


def test_a_disk_that_fails_or_fills_stops_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "logs" / "latitude.jsonl").mkdir(parents=True)
    open_logbook(tmp_path)
    note("slow", ms=1)
    close_logbook()
    assert capsys.readouterr().err == ""


def test_a_disk_that_hangs_holds_up_nobody(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    hangs, goes_on = threading.Event(), threading.Event()

    def emit(_file: object, _record: object) -> None:
        hangs.set()
        goes_on.wait(20)

    monkeypatch.setattr(of_desk._File, "emit", emit)
    monkeypatch.setattr(of_desk, "_LAST_WORDS", 0.05)
    open_logbook(tmp_path)
    assert hangs.wait(5)
    began = time.monotonic()
    for _ in range(of_desk._WAITING + 50):
        note("slow", ms=1)
    close_logbook()
    assert time.monotonic() - began < 5
    goes_on.set()


def test_the_log_does_not_grow_without_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(of_desk, "BYTES", 4_000)
    open_logbook(tmp_path)
    for seq in range(300):
        note("backup made", seq=seq)
    close_logbook()
    files = sorted((tmp_path / "logs").iterdir())
    assert len(files) == 4
    assert sum(file.stat().st_size for file in files) < 17_000


def test_a_file_that_cannot_be_put_aside_goes_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def held(_file: object, _source: str, _dest: str) -> None:
        raise PermissionError

    monkeypatch.setattr(of_desk._File, "rotate", held)
    monkeypatch.setattr(of_desk, "BYTES", 400)
    open_logbook(tmp_path)
    for seq in range(20):
        note("backup made", seq=seq)
    assert [line["seq"] for line in lines(tmp_path)] == list(range(20))
