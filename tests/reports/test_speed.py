"""A shift report costs hardly more than its lines alone would cost reportlab, and draws what comes again only once."""

from __future__ import annotations

import time
from collections.abc import Callable

from tests.benchmarks.report import afresh, bare, cells
from tests.reports import sample
from tests.reports.reading import words
from tracker.reports.lettering import text
from tracker.reports.shift import render_shift

MOST = 1.3
"""Times the bare table, whose cells run over; the benchmark aims at the same."""


def test_500_lines_cost_hardly_more_than_reportlabs_table_of_them() -> None:
    facts = sample.shift(count=500)
    render_shift(sample.shift(count=1))  # the fonts are loaded once in the program's life
    lines = cells(facts)
    ours, floor = [], []
    for _ in range(12):  # in turn, and the least of each, as often as it takes: the machine does other things as well
        ours.append(_cpu(lambda: afresh(render_shift, facts)))
        floor.append(_cpu(lambda: bare(lines, False)))
        if min(ours) <= MOST * min(floor):
            break
    assert min(ours) <= MOST * min(floor), f"{min(ours):.3f} s against {min(floor):.3f} s"


def test_a_text_that_comes_again_in_another_document_is_its_own() -> None:
    """Letters are numbered anew in each document: what one remembers of a text says other letters in the next."""
    alone = render_shift(sample.shift(count=7, house=sample.hotel(name="Grand Hotel Aurora")))
    other = render_shift(sample.shift(count=7, house=sample.hotel(name="Quxy Zephyr Jumble")))
    assert "Grand Hotel Aurora" in words(alone)
    assert "Quxy Zephyr Jumble" in words(other)
    text.forget()
    assert render_shift(sample.shift(count=7, house=sample.hotel(name="Grand Hotel Aurora"))) == alone


def _cpu(work: Callable[[], object]) -> float:
    start = time.thread_time()
    work()
    return time.thread_time() - start
