"""Mutants of the verifier, the guards and the throttle: the tests notice each of them.

sh packaging/run test tests/faults/test_mutants.py              one of them, two where CI=true
sh packaging/run test -m slow tests/faults/test_mutants.py      every one
LATITUDE_MUTANTS=rules sh packaging/run test -m slow tests/faults/test_mutants.py     those whose words hold "rules"
"""

from __future__ import annotations

import os
import queue
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.faults.chance import chance, in_ci
from tests.faults.mutants import ROOT, Mutant, every

_LEDGER, _DESK, _HERE = "tests/ledger/test_", "tests/desk/test_", "tests/faults/test_"
_GONE = ("tests/desk/erasing/test_erasure.py", "tests/desk/keep/test_restoring.py", f"{_HERE}salvage.py")
TESTS: dict[str, tuple[str, ...]] = {
    "checks/lines.py": (
        f"{_LEDGER}sieve.py",
        f"{_LEDGER}written.py",
        f"{_LEDGER}verify.py",
        f"{_LEDGER}rules.py",
        f"{_LEDGER}restore_lines.py",
        f"{_HERE}tampering.py",
    ),
    "checks/rules.py": (
        f"{_LEDGER}rules.py",
        f"{_LEDGER}restore_lines.py",
        f"{_HERE}tampering.py",
        f"{_LEDGER}verify.py",
    ),
    "checks/staff.py": (f"{_LEDGER}rules.py", f"{_LEDGER}verify.py", f"{_HERE}tampering.py"),
    "checks/sieve.py": (
        f"{_LEDGER}sieve.py",
        f"{_LEDGER}written.py",
        f"{_LEDGER}verify.py",
        f"{_LEDGER}register_sealed.py",
        f"{_LEDGER}rules.py",
        f"{_HERE}tampering.py",
        *_GONE,
    ),
    "checks/written.py": (f"{_LEDGER}written.py", f"{_LEDGER}verify.py"),
    "checks/walks.py": (f"{_LEDGER}walks.py", f"{_LEDGER}verify.py", "tests/cli/test_stopping.py"),
    "checks/beside.py": (f"{_LEDGER}verify.py", f"{_LEDGER}rules.py", f"{_HERE}tampering.py", *_GONE),
    "checks/register.py": (f"{_LEDGER}register_sealed.py", f"{_LEDGER}verify.py", f"{_HERE}tampering.py", *_GONE),
    "checks/guards.py": (
        f"{_LEDGER}register_sealed.py",
        f"{_LEDGER}verify.py",
        f"{_DESK}verification.py",
        f"{_HERE}tampering.py",
    ),
    "checks/acknowledged.py": (),
    "checks/erased.py": _GONE,
    "domain/throttle.py": ("tests/domain/test_throttle.py", f"{_DESK}pins.py"),
    "ledger/migrations.py": (
        f"{_LEDGER}guards.py",
        f"{_LEDGER}verify.py",
        "tests/stories/test_corrections.py",
        "tests/stories/test_the_cap.py",
    ),
    "ledger/second_schema.py": (f"{_LEDGER}restore_lines.py", f"{_LEDGER}guards.py", f"{_LEDGER}verify.py"),
    "ledger/fifth_schema.py": (f"{_LEDGER}guards.py", f"{_LEDGER}restore_lines.py", f"{_LEDGER}verify.py"),
}
"""Where a mutant of each file should be noticed, the likeliest first."""

_CLOSER = "only looks closely at what holds"
_REMEMBERS, _AGAIN = "only asks again, or remembers longer", "only hashes names again"
EQUIVALENT: dict[str, str] = {
    "tracker/ledger/checks/rules.py: isinstance(number, int) -> True": (
        "only after a line without a number, which is named itself and stops the check"
    ),
    "is above its cap and nobody approved it: j.approver IS NULL"
    " AND j.amount > max(j.body ->> '$.cap' - coalesce(j.body ->> '$.spent', 0), 0)": (
        "only a gesture has a cap in its body; the kind is asked first because reading the body costs"
    ),
    'tracker/ledger/checks/rules.py: not any(_in_turn(ledger, ("export", "restore"), first, 1)) -> False': (
        "only saves reading every close where no supplement was issued"
    ),
    "tracker/ledger/checks/beside.py: names or texts -> True": _CLOSER,
    "tracker/ledger/checks/beside.py: row[0] in texts or (row[1], row[2]) in names -> True": _CLOSER,
    "tracker/ledger/checks/beside.py: not (here and named is not None and sha256(named).hexdigest() == who)"
    " and not (gone and erased(ledger, stay))"
    " -> ((not (here and named is not None and (sha256(named).hexdigest() == who))))": _CLOSER,
    "tracker/ledger/checks/beside.py: here and words is not None and sha256(words).hexdigest() == said"
    " -> ((here) and (sha256(words).hexdigest() == said))": "a row without a text of its type cannot be read, here or closely",
    "tracker/ledger/checks/lines.py: not rows -> True": "only jumps over numbers that are not there",
    "tracker/ledger/checks/sieve.py: ledger not in self._staff -> True": "only reads again what it knows",
    'tracker/ledger/checks/sieve.py: new and ledger.query(_THERE, (b"[" + b",".join(new) + b"]",))[0][0] != len(new)'
    " -> ((ledger.query(_THERE, (b'[' + b','.join(new) + b']',))[0][0] != len(new)))": "of nobody nobody is there",
    "tracker/ledger/checks/sieve.py: len(self._there) > _GUESTS -> False": _REMEMBERS,
    "tracker/ledger/checks/sieve.py: len(self._there) > _GUESTS -> True": _REMEMBERS,
    "tracker/ledger/checks/sieve.py: len(self._there) > _GUESTS -> (len(self._there)) >= (_GUESTS)": _REMEMBERS,
    "tracker/ledger/checks/sieve.py: self._first > 1 -> True": _AGAIN,
    "tracker/ledger/checks/sieve.py: self._first > 1 -> (self._first) >= (1)": _AGAIN,
    "tracker/ledger/checks/staff.py: wrong -> True": "only reads lines of which none is wrong",
    "tracker/ledger/checks/rules.py: count % page == 0 -> True": "only makes steps shorter",
    "tracker/ledger/checks/rules.py: count % page == 0 -> (count % page) != (0)": "only makes steps shorter",
    "goes back behind the business day before it: j.business_day < (SELECT b.business_day FROM journal AS b WHERE b.seq < j.seq"
    " ORDER BY b.seq DESC LIMIT 1)": "before the first line there is none",
    'tracker/ledger/checks/register.py: stay not in seen and not erased(ledger, stay) and not came_back_without(ledger, seq, "guests")'
    " -> ((not erased(ledger, stay)) and (not came_back_without(ledger, seq, 'guests')))": (
        "the first line of a guest is named either way; saves asking again at each later one"
    ),
    "tracker/ledger/checks/erased.py: seq not in self._known -> True": "only reads again what it knows",
}
"""Mutants that no test can notice, and why: what they change cannot be told from outside."""


def _tests_of(mutant: Mutant) -> tuple[str, ...]:
    own = next(tests for end, tests in TESTS.items() if mutant.file.endswith(end))
    return (*own, f"{_DESK}verification.py") if "checks/" in mutant.file else own


def survives(mutant: Mutant, place: Path) -> bool:
    """Whether the tests pass with it; its program stands in `place`, beside the tests. One that never ends is noticed."""
    whole = (ROOT / mutant.file).read_text("utf-8")
    (place / mutant.file).write_text(mutant.source, "utf-8")
    try:
        tried = subprocess.run(
            [sys.executable, "-B", "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", "-p", "no:randomly", *_tests_of(mutant)],
            cwd=place, env={**os.environ, "PYTHONPATH": str(place), "PYTEST_ADDOPTS": ""}, capture_output=True, text=True,
            timeout=240,
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        return False
    finally:
        (place / mutant.file).write_text(whole, "utf-8")
    return tried.returncode == 0


@pytest.fixture(scope="module")
def places(tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[Path]]:
    """Copies of the program and its tests, one for each core.

    With what Python has compiled of them: a mutant's file is newer than what it was compiled from, and `-B` keeps nothing
    of the mutant.
    """
    folders = [tmp_path_factory.mktemp("mutants") for _ in range(os.cpu_count() or 1)]
    for folder in folders:
        shutil.copy(ROOT / "pyproject.toml", folder)
        for part in ("tracker", "tests", "resources", "packaging"):
            shutil.copytree(ROOT / part, folder / part)
    yield folders
    for folder in folders:
        shutil.rmtree(folder, ignore_errors=True)


def survivors(mutants: list[Mutant], places: list[Path]) -> list[str]:
    free: queue.SimpleQueue[Path] = queue.SimpleQueue()
    for place in places:
        free.put(place)

    def tried(mutant: Mutant) -> str:
        place = free.get()
        try:
            lives = survives(mutant, place)
        finally:
            free.put(place)
        if lives:
            print("survived:", mutant.what, flush=True)  # noqa: T201
        return mutant.what if lives else ""

    with ThreadPoolExecutor(len(places)) as pool:
        found = [what for what in pool.map(tried, mutants) if what]
    print(f"{len(mutants)} mutants, {len(found)} survived")  # noqa: T201
    return found


def worth_trying() -> list[Mutant]:
    word = os.environ.get("LATITUDE_MUTANTS", "")
    return [m for m in every() if _placeless(m) not in EQUIVALENT and word in m.what]


def _placeless(mutant: Mutant) -> str:
    """What it changes, without the number of the line, which moves."""
    return re.sub(r":\d+:", ":", mutant.what)


def test_a_mutant_is_noticed(places: list[Path]) -> None:
    dice = chance("a mutant")
    assert survivors(dice.sample(worth_trying(), in_ci(1, 2)), places) == []


@pytest.mark.by_lot("controls of the faults", 2)
def test_a_program_without_a_change_passes_the_same_tests(places: list[Path]) -> None:
    one = next(m for m in every() if m.file.endswith("migrations.py"))
    assert survives(Mutant(one.file, "nothing", (ROOT / one.file).read_text("utf-8")), places[0])


def test_what_is_called_equivalent_is_still_there() -> None:
    assert set(EQUIVALENT) <= {_placeless(m) for m in every()}


@pytest.mark.slow
def test_every_mutant_is_noticed(places: list[Path]) -> None:
    assert survivors(worth_trying(), places) == []
