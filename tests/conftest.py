"""Fixtures for all tests: the window is drawn offscreen, and a hotel is one word away."""

from __future__ import annotations

import functools
import gc
import hashlib
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LATITUDE_CONFIG"] = os.devnull  # what is set for a developer's own computer is not under test

from tests import lots
from tests.rig import Hotel, found, reopened
from tracker.ledger import private
from tracker.ledger.store import Ledger

WORTH_COLLECTING = 2_000
"""Objects made since the last collection that are worth another: a test without a window leaves a few hundred."""

# A machine that does other things as well draws slowly; that says nothing about the program.
settings.register_profile("shared", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("shared")

# The same PIN and salt give the same hash, and each takes a thirtieth of a second: a PIN that a test sets again is kept
# under the same salt, with the hash that the product makes of both.
private._scrypt = functools.cache(private._scrypt)
_set_pin = private.set_pin


def _set_pin_again(ledger: Ledger, initials: str, pin: str) -> str:
    drawn = ledger.entropy
    if drawn is os.urandom:
        ledger.entropy = lambda size: hashlib.sha256(f"{initials} {pin}".encode()).digest()[:size]
    try:
        return _set_pin(ledger, initials, pin)
    finally:
        ledger.entropy = drawn


private.set_pin = _set_pin_again


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Lots are drawn before what is slow is left out."""
    everything = lots.whole(config.args, config.invocation_params.dir) and not config.getoption("keyword")
    lots.draw(items, config.getoption("markexpr"), everything=everything)


@pytest.hookimpl(trylast=True)
def pytest_collection_finish() -> None:
    """What was imported and collected stays to the end: the collector need not go through it a thousand times."""
    gc.collect()
    gc.freeze()


@pytest.hookimpl(trylast=True)
def pytest_runtest_teardown() -> None:
    """Once a test has opened a window, Python collects nothing by itself in this process, and no event loop runs between tests."""
    if not gc.isenabled():
        made, _once, twice = gc.get_count()
        if made > WORTH_COLLECTING:
            gc.collect(1)
        if twice > 50:
            gc.collect()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """What the checks before the tests could not look up is named among the last lines, where whoever reads a log looks."""
    skipped = os.environ.get("LATITUDE_SKIPPED")
    if skipped:
        terminalreporter.write_line(skipped)


@pytest.fixture(scope="session")
def founded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A founded hotel's closed ledger, to be copied: hashing five PINs takes a third of a second."""
    folder = tmp_path_factory.mktemp("founded")
    found(folder).ledger.close()
    return folder / "latitude.ledger"


@pytest.fixture
def hotel(founded: Path, tmp_path: Path) -> Iterator[Hotel]:
    """A hotel in a temporary folder."""
    shutil.copy(founded, tmp_path / "latitude.ledger")
    opened = reopened(tmp_path)
    yield opened
    opened.ledger.close()
