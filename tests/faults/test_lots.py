"""Lots: a whole run draws, the same on every worker; a run that names something, and one for the slow ones, does all."""

from __future__ import annotations

from pathlib import Path
from typing import cast

import pytest

from tests.lots import DEFAULT, TESTS, draw, whole


class Item:
    """What pytest tells of a test."""

    def __init__(self, name: str, *marks: pytest.MarkDecorator) -> None:
        self.nodeid = name
        self.marks = {mark.name: mark.mark for mark in marks}

    def get_closest_marker(self, name: str) -> pytest.Mark | None:
        return self.marks.get(name)

    def add_marker(self, name: str) -> None:
        self.marks[name] = getattr(pytest.mark, name).mark


def run(marks: str, *, everything: bool) -> list[str]:
    """What a run with these marks does of two families, a test by itself and one that is slow anyway."""
    items = [Item(f"a{n}", pytest.mark.by_lot("a", 2)) for n in range(9)]
    items += [Item("b", pytest.mark.by_lot("b", 2)), Item("alone")]
    items += [Item("long", pytest.mark.by_lot("a", 2), pytest.mark.slow)]
    draw(cast("list[pytest.Item]", items[::-1]), marks, everything=everything)
    return [item.nodeid for item in items if ("slow" in item.marks) == (marks == "slow")]


def test_a_whole_run_draws_some_of_each_family_and_the_same_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CI", "")
    done = run(DEFAULT, everything=True)
    assert len([name for name in done if name.startswith("a") and name != "alone"]) == 2
    assert {"b", "alone"} <= set(done)
    assert run(DEFAULT, everything=True) == done
    monkeypatch.setenv("CI", "true")
    assert len(run(DEFAULT, everything=True)) == len(done) + 2


def test_what_is_named_is_done_whole_and_so_is_everything_by_the_slow_run() -> None:
    assert run(DEFAULT, everything=False) == [*(f"a{n}" for n in range(9)), "b", "alone"]
    assert run("slow", everything=True) == [*(f"a{n}" for n in range(9)), "b", "long"]


def test_a_run_without_names_is_one_of_all_tests(tmp_path: Path) -> None:
    root = TESTS.parent
    assert whole(["tests"], root)
    assert whole([str(TESTS)], tmp_path)
    assert whole(["."], root)
    assert not whole(["tests/ui"], root)
    assert not whole(["tests", "tests/ui/test_lock.py::test_it"], root)
