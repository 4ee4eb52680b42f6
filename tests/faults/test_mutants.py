"""Mutants of the verifier, the guards and the throttle: the tests notice each of them.

sh packaging/run test tests/faults/test_mutants.py              two of them
sh packaging/run test -m slow tests/faults/test_mutants.py      every one
LATITUDE_MUTANTS=rules sh packaging/run test -m slow tests/faults/test_mutants.py     those whose words hold "rules"
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.faults.chance import chance
from tests.faults.mutants import GUARDS, ROOT, THROTTLE, Mutant, every

OF_CHECKS = ("tests/ledger/test_rules.py", "tests/ledger/test_register_sealed.py", "tests/ledger/test_verify.py",
    "tests/ledger/test_restore_lines.py", "tests/desk/test_verification.py", "tests/faults/test_tampering.py")  # fmt: skip
OF_GUARDS = (
    "tests/ledger/test_guards.py",
    "tests/ledger/test_restore_lines.py",
    "tests/stories",
    "tests/desk/test_verification.py",
)
OF_THROTTLE = ("tests/domain/test_throttle.py", "tests/desk/test_pins.py")

EQUIVALENT: dict[str, str] = {}
"""Mutants that no test can notice, and why: what they change cannot be told from outside."""


def tests_of(mutant: Mutant) -> tuple[str, ...]:
    if mutant.file in THROTTLE:
        return OF_THROTTLE
    return OF_GUARDS if mutant.file in GUARDS else OF_CHECKS


def survives(mutant: Mutant, place: Path) -> bool:
    """Whether the tests pass with it; its program stands in `place`, beside the tests."""
    whole = (ROOT / mutant.file).read_text("utf-8")
    (place / mutant.file).write_text(mutant.source, "utf-8")
    try:
        tried = subprocess.run(
            [sys.executable, "-B", "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", "-p", "no:randomly", *tests_of(mutant)],
            cwd=place, env={**os.environ, "PYTHONPATH": str(place), "PYTEST_ADDOPTS": ""}, capture_output=True, text=True,
            timeout=600,
        )  # fmt: skip
    finally:
        (place / mutant.file).write_text(whole, "utf-8")
    return tried.returncode == 0


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    folder = tmp_path_factory.mktemp("mutants")
    shutil.copy(ROOT / "pyproject.toml", folder)
    for part in ("tracker", "tests", "resources", "packaging"):
        shutil.copytree(ROOT / part, folder / part, ignore=shutil.ignore_patterns("__pycache__"))
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


def survivors(mutants: list[Mutant], place: Path) -> list[str]:
    found = []
    for number, mutant in enumerate(mutants, 1):
        if survives(mutant, place):
            found.append(mutant.what)
            print(f"survived ({number} of {len(mutants)}):", mutant.what, flush=True)  # noqa: T201
    print(f"{len(mutants)} mutants, {len(found)} survived")  # noqa: T201
    return found


def worth_trying() -> list[Mutant]:
    word = os.environ.get("LATITUDE_MUTANTS", "")
    return [m for m in every() if m.what not in EQUIVALENT and word in m.what]


def test_two_mutants_are_noticed(place: Path) -> None:
    dice = chance("two mutants")
    assert survivors(dice.sample(worth_trying(), 2), place) == []


def test_a_program_without_a_change_passes_the_same_tests(place: Path) -> None:
    one = every()[0]
    assert survives(Mutant(one.file, "nothing", (ROOT / one.file).read_text("utf-8")), place)


def test_what_is_called_equivalent_is_still_there() -> None:
    assert set(EQUIVALENT) <= {m.what for m in every()}


@pytest.mark.slow
def test_every_mutant_is_noticed(place: Path) -> None:
    assert survivors(worth_trying(), place) == []
