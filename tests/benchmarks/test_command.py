"""The bench command is understood, and every group it names is there."""

from __future__ import annotations

import subprocess
import sys
from importlib import import_module
from pathlib import Path

from tests.benchmarks.run import GROUPS

HOME = Path(__file__).parents[2]


def test_the_command_says_what_it_can_measure_and_refuses_what_it_cannot() -> None:
    command = [sys.executable, "-m", "tests.benchmarks"]
    said = subprocess.run([*command, "--help"], cwd=HOME, capture_output=True, text=True, check=True, timeout=60).stdout
    assert all(name in said for name in (*GROUPS, "--lines", "--json", "--picture"))
    other = subprocess.run([*command, "nothing"], cwd=HOME, capture_output=True, text=True, timeout=60, check=False)
    assert other.returncode == 2
    assert "nothing: these can be measured" in other.stderr


def test_every_group_can_be_measured() -> None:
    assert all(callable(import_module(f"tests.benchmarks.{name}").measure) for name in GROUPS)
