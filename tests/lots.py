"""Which members of a family a whole run does: where one rule is tried in many places, some of them by lot. Knows no test.

    @pytest.mark.by_lot("asked again", 2)     two of those that say this, four where CI=true

A run that names a file or a folder does all of it, and so does `-m slow`; no member is left out of both.
"""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

import pytest

from tests.faults.chance import SEED, in_ci

TESTS = Path(__file__).parent
DEFAULT = "not slow"


def whole(args: Iterable[str], folder: Path) -> bool:
    """Whether a run was asked for nothing less than all tests. `args` are relative to `folder`."""
    return {(folder / arg).resolve() for arg in args} <= {TESTS, TESTS.parent}


def draw(items: Iterable[pytest.Item], marks: str, *, everything: bool) -> None:
    """Mark as `slow` what a run with this expression of marks leaves to the slow one; a run for the slow ones does all."""
    families: dict[tuple[str, int], list[pytest.Item]] = defaultdict(list)
    for item in items:
        lot = item.get_closest_marker("by_lot")
        if lot is not None and item.get_closest_marker("slow") is None:
            families[lot.args].append(item)
    for (name, count), members in families.items():
        members.sort(key=lambda item: item.nodeid)
        drawn: list[pytest.Item] = []
        if marks == DEFAULT:
            count = min(in_ci(count, 2 * count), len(members)) if everything else len(members)
            drawn = random.Random(f"{SEED} {name}").sample(members, count)
        for item in members:
            if item not in drawn:
                item.add_marker("slow")
