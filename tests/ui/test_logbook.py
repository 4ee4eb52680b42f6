"""The log: JSON lines beside the ledger, without a name, a text or an amount."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import qInstallMessageHandler

from tracker.domain.problems import Refused
from tracker.ui.shell.logbook import open_logbook


@pytest.fixture
def log() -> Iterator[logging.Logger]:
    logger = logging.getLogger("tracker")
    before = (list(logger.handlers), logger.level, logger.propagate)
    yield logger
    for handler in set(logger.handlers) - set(before[0]):
        handler.close()
        logger.removeHandler(handler)
    logger.setLevel(before[1])
    logger.propagate = before[2]
    qInstallMessageHandler(None)


def lines(folder: Path) -> list[dict[str, object]]:
    text = (folder / "logs" / "latitude.jsonl").read_text(encoding="utf-8")
    return [json.loads(line) for line in text.splitlines()]


def test_each_line_is_an_object_with_its_instant(tmp_path: Path, log: logging.Logger) -> None:
    open_logbook(tmp_path)
    log.info("opened")
    (line,) = lines(tmp_path)
    assert line["event"] == "opened"
    assert line["level"] == "info"
    assert str(line["at"]).endswith("+00:00")


def test_an_exception_leaves_its_kind_and_places_but_not_its_words(tmp_path: Path, log: logging.Logger) -> None:
    open_logbook(tmp_path)
    try:
        raise Refused("bad_name", "The name Łukasz Nguyễn is too long.")
    except Refused:
        log.exception("a defect")
    (line,) = lines(tmp_path)
    assert (line["error"], line["code"]) == ("Refused", "bad_name")
    assert "test_logbook.py" in str(line["where"])
    assert "Nguy" not in (tmp_path / "logs" / "latitude.jsonl").read_text(encoding="utf-8")


def test_a_folder_that_takes_no_log_does_not_stop_the_program(tmp_path: Path, log: logging.Logger) -> None:
    (tmp_path / "logs").write_text("a file")
    open_logbook(tmp_path)
    log.info("still here")


def test_the_log_does_not_grow_without_end(tmp_path: Path, log: logging.Logger) -> None:
    open_logbook(tmp_path)
    for _ in range(60):
        log.warning("x" * 100_000)
    files = sorted((tmp_path / "logs").iterdir())
    assert len(files) <= 4
    assert sum(file.stat().st_size for file in files) < 4_500_000
