"""Nothing has become much slower than the committed table says: ratios are compared, never times."""

from __future__ import annotations

import pkgutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.benchmarks import guarded
from tests.benchmarks.guarded import BOUND, RATIOS

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="nothing tells there what a process took of the processor"
)

TRIES = 3
"""A machine that stumbled once is asked again."""


def least(name: str, folder: Path, enough: float) -> float:
    """The least ratio of some tries, or the first that is good enough."""
    best = float("inf")
    for turn in range(TRIES):
        place = folder / str(turn)
        place.mkdir()
        ours, floor = RATIOS[name](place)
        best = min(best, ours / floor)
        if best <= enough:
            break
    return best


@pytest.mark.parametrize("name", RATIOS)
def test_nothing_is_much_slower_than_the_committed_table(name: str, tmp_path: Path) -> None:
    allowed = guarded.committed()[name] * BOUND
    assert least(name, tmp_path, allowed) <= allowed


def busy(call: Callable[..., Any], times: int) -> Callable[..., Any]:
    """The same call, made so many times."""

    def slow(*given: Any) -> Any:
        for _ in range(times - 1):
            call(*given)
        return call(*given)

    return slow


@pytest.mark.parametrize(
    ("name", "where", "times"),
    [
        ("guarded: 10 posts / plain Python", "tracker.ledger.chain.line_hash", 1500),
        ("guarded: 300 lines verified / plain Python", "tracker.ledger.checks.lines.sha256", 400),
    ],
)
def test_what_was_made_slow_on_purpose_is_noticed(
    name: str, where: str, times: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(where, busy(pkgutil.resolve_name(where), times))
    ours, floor = RATIOS[name](tmp_path)
    assert ours / floor > guarded.committed()[name] * BOUND
