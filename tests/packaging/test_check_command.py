"""`sh packaging/run test`: every check, in order, and the step that failed by name."""

import pytest

from tests.packaging.conftest import TEST_TOOLS, Machine


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


def test_bench_measures_from_the_projects_folder(workshop: Machine) -> None:
    assert workshop.run("bench", "--quick").returncode == 0
    assert workshop.calls()[-1] == "python -m tests.benchmarks --quick"
