"""The bench command is understood, every group it names is there, and each is measured alone."""

from __future__ import annotations

import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

from tests.benchmarks import alone, size
from tests.benchmarks.run import GROUPS, Run
from tests.benchmarks.table import Row
from tests.rig import found
from tracker.ledger.schema import SCHEMA

HOME = Path(__file__).parents[2]


def test_the_command_says_what_it_can_measure_and_refuses_what_it_cannot() -> None:
    command = [sys.executable, "-m", "tests.benchmarks"]
    said = subprocess.run([*command, "--help"], cwd=HOME, capture_output=True, text=True, check=True, timeout=60).stdout
    assert all(name in said for name in (*GROUPS, "--lines", "--json", "--picture", "process of its own"))
    other = subprocess.run([*command, "nothing"], cwd=HOME, capture_output=True, text=True, timeout=60, check=False)
    assert other.returncode == 2
    assert "nothing: these can be measured" in other.stderr


def test_every_group_can_be_measured() -> None:
    assert all(callable(import_module(f"tests.benchmarks.{name}").measure) for name in GROUPS)


def test_a_group_is_measured_in_a_process_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LATITUDE_BENCH_LEDGERS", str(tmp_path))
    hotel = found(tmp_path / f"1000-schema{SCHEMA}")
    hotel.post(hotel.guest(), 100, cause="IT.wifi", note="wifi down")
    hotel.ledger.close()
    run = Run(tmp_path, (1000,))
    here = size.measure(run)
    monkeypatch.setattr(size, "measure", _nobody)
    assert alone.measured(run, "size") == list(here)  # to the last digit


def test_a_group_that_cannot_be_measured_ends_the_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("LATITUDE_BENCH_LEDGERS", str(tmp_path))
    (tmp_path / f"1000-schema{SCHEMA}").mkdir()
    with pytest.raises(SystemExit, match="size could not be measured"):
        alone.measured(Run(tmp_path, (1000,)), "size")
    said = capfd.readouterr()
    assert "OperationalError" in said.err or "no_ledger" in said.err  # why, and not in the table
    assert not said.out


def _nobody(_run: Run) -> list[Row]:
    raise AssertionError("measured in this process")
