"""The tests of this folder alone reach every branch of the domain: what only the desk's tests reach is told by no rule here."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
LEFT_OUT = "not slow and not hypothesis and not at_length"
"""What is drawn by lot reaches other branches each time; what is tried at length none that are not reached before, and what
measures would measure the counting."""


@pytest.mark.at_length
def test_these_tests_alone_reach_every_branch_of_the_domain(tmp_path: Path) -> None:
    tried = subprocess.run(
        [
            sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "tests.domain.counted", "-m", LEFT_OUT, str(HERE),
            "--cov=tracker.domain", "--cov-branch", "--cov-fail-under=100", "--cov-report=term-missing:skip-covered",
        ],
        cwd=HERE.parents[1], env={**os.environ, "COVERAGE_FILE": str(tmp_path / "coverage"), "PYTEST_ADDOPTS": ""},
        capture_output=True, text=True, timeout=300, check=False,
    )  # fmt: skip
    assert tried.returncode == 0, tried.stdout[-4000:] + tried.stderr[-2000:]
