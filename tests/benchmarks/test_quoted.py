"""What the README says of speed is what was measured: no figure in it was typed."""

from __future__ import annotations

import pytest

from tests.benchmarks import quoted
from tests.benchmarks.table import Row


def test_the_readme_and_the_page_say_what_the_runs_left() -> None:
    """When this fails, run `python -m tests.benchmarks.quoted`."""
    assert quoted.block() in quoted.README.read_text("utf-8")
    assert quoted.PAGE.read_text("utf-8") == quoted.page()


def test_each_row_is_told_at_its_largest_size_and_an_aim_that_is_missed_is_said() -> None:
    what = quoted.IN_THE_README[0]
    rows = [Row(what, 2.0, 1.0, "<= 1.5x", "a note", lines=n, because="1.9x") for n in (1_000, 1_000_000, 100_000)]
    (kept,) = quoted.largest([*rows, Row("another thing", 1.0, 1.0, "")])
    assert kept.lines == 1_000_000
    assert "floor 1.9x" in quoted._table([kept], notes=False)
    assert "a note" not in quoted._table([kept], notes=False)
    assert "a note" in quoted._table([kept], notes=True)


@pytest.mark.parametrize("what", quoted.IN_THE_README)
def test_every_row_of_the_readme_was_measured(what: str) -> None:
    assert what in {row.what for source in quoted.SOURCES for row in quoted.rows(source)}


def test_a_run_that_was_made_on_another_machine_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    made = {"committed.json": "One", "ten-million.json": "One", "peers.json": "Two", "bulk.json": "One"}

    def read(source: quoted.Source) -> dict[str, object]:
        return {"versions": {"Qt": "6"}, "machine": {"processor": made[source.file.name], "system": source.file.name}}

    monkeypatch.setattr(quoted, "_read", read)
    said = quoted._machine().splitlines()
    assert said[:2] == ["Qt 6", "processor One"]
    assert [line.partition("`")[2].partition("`")[0] for line in said[2:]] == [quoted.SOURCES[2].command]
    assert said[2].endswith("processor Two")
