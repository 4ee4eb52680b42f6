"""`sh packaging/run test`: every check, in order, and the step that failed by name."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.packaging.conftest import ROOT, TEST_TOOLS, Machine


@pytest.fixture
def workshop(machine: Machine) -> Machine:
    """A machine that has the tests' own tools."""
    for name in TEST_TOOLS:
        machine.put(name, "#!/bin/sh\n")
    return machine


def test_every_check_runs_and_the_tests_come_last(workshop: Machine) -> None:
    done = workshop.run("test", "tests/domain", "-k", "a or b")
    assert done.returncode == 0, done.stderr
    assert [line for line in done.stdout.splitlines() if line.startswith("== ")] == [
        "== ruff check",
        "== ruff format --check",
        "== mypy",
        "== import contracts",
        "== audit",
        "== tests",
    ]
    assert workshop.calls()[-1] == "python -m pytest -n 4 -o faulthandler_timeout=120 tests/domain -k a or b"


def test_the_checks_bring_the_tools_they_run_with(workshop: Machine) -> None:
    workshop.run("test")
    assert any(call.endswith("-e .[dev]") for call in workshop.calls("python -m pip install"))
    workshop.run("test")
    assert not workshop.calls("python -m pip install")


def test_a_desk_that_was_tested_starts_without_installing(workshop: Machine) -> None:
    workshop.run("test")
    workshop.run()
    assert workshop.calls() == ["python -P -m tracker"]


def test_a_failing_check_stops_the_run_and_is_named(workshop: Machine) -> None:
    done = workshop.run("test", MYPY_EXIT="2")
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1] == "Stopped: mypy failed (exit 2)."
    assert not workshop.calls("python -m pytest")


def test_what_could_not_be_looked_up_is_handed_to_the_last_lines(workshop: Machine) -> None:
    skipped = "weaknesses: SKIPPED, could not be looked up (no network)"
    for said, told in ((skipped, skipped), ("weaknesses: none known of 80 pinned versions", "")):
        done = workshop.run("test", AUDIT_SAYS=said)
        assert ["licences: fine", said] == done.stdout.splitlines()[-3:-1]
        assert Path(f"{workshop.log}.skipped").read_text() == told
    failed = workshop.run("test", AUDIT_SAYS="weaknesses: 1 known", AUDIT_EXIT="1")
    assert failed.stderr.splitlines()[-1] == "Stopped: audit failed (exit 1)."
    assert "weaknesses: 1 known" in failed.stdout


def test_a_run_ends_with_what_was_skipped_and_what_passed() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "tests/domain/test_throttle.py", "--co", "-q"],
        env={**os.environ, "LATITUDE_SKIPPED": "weaknesses: SKIPPED, for this reason"}, cwd=ROOT, capture_output=True,
        text=True, timeout=120, check=False,
    )  # fmt: skip
    assert "weaknesses: SKIPPED, for this reason" in done.stdout.splitlines()[-3:], done.stdout


FREE = "#!/bin/sh\nprintf 'Filesystem 1024-blocks Used Available Capacity Mounted\\ntmpfs 9 9 %s 9%% /dev/shm\\n' {}\n"


def _available() -> int:
    """Kilobytes of memory that a program can have here, 0 where the system does not say."""
    told = Path("/proc/meminfo")
    lines = told.read_text().splitlines() if told.exists() else []
    return next((int(line.split()[1]) for line in lines if line.startswith("MemAvailable")), 0)


memory = pytest.mark.skipif(
    not os.access("/dev/shm", os.W_OK) or _available() < 6_100_000, reason="no /dev/shm with 6 GB of memory behind it"
)


def place_of_the_tests(machine: Machine) -> str:
    return machine.log.with_name("log.place").read_text()


@memory
@pytest.mark.parametrize("code", ["0", "1"])
def test_the_ledgers_of_tests_stand_in_memory_and_are_gone_afterwards(workshop: Machine, code: str) -> None:
    workshop.put("df", FREE.format(8_000_000))
    done = workshop.run("test", TMPDIR="", PYTEST_EXIT=code)
    assert done.returncode == int(code)
    place = Path(place_of_the_tests(workshop))
    assert place.parent == Path("/dev/shm")
    assert not place.exists()


@memory
def test_where_memory_is_short_they_stand_on_the_disk(workshop: Machine) -> None:
    workshop.put("df", FREE.format(60_000))
    assert workshop.run("test", TMPDIR="").returncode == 0
    assert place_of_the_tests(workshop) == ""


def test_a_place_that_was_chosen_for_them_is_kept(workshop: Machine, tmp_path: Path) -> None:
    workshop.put("df", FREE.format(8_000_000))
    workshop.run("test", TMPDIR=str(tmp_path))
    assert place_of_the_tests(workshop) == str(tmp_path)


def test_bench_measures_from_the_projects_folder(workshop: Machine) -> None:
    assert workshop.run("bench", "--quick").returncode == 0
    assert workshop.calls()[-1] == "python -m tests.benchmarks --quick"
