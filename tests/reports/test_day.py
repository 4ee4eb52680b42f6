"""The business-day report is of the same family, and its shifts add up to it."""

from __future__ import annotations

from dataclasses import replace

from tests.reports import sample
from tests.reports.reading import pages
from tracker.reports.day import render_day


def test_the_day_tells_its_shifts_and_their_sum() -> None:
    facts = sample.day()
    told = pages(render_day(facts))
    text = " ".join(told)
    for said in (
        "Business-day report", "Mon 23 Nov 2026", "No. 41, No. 42, No. 43", "Night auditor", "Front-office manager", "By shift",
        f"D2026-11-23 1-{facts.last_seq} {facts.value} ", f"Page 1 of {len(told)}", "Every line",
    ):  # fmt: skip
        assert said in text, said
    assert sum(one.value for one in facts.by_shift) == facts.value
    for one in facts.by_shift:
        assert f"{one.label} {one.count} {one.value / 100:,.2f} {one.cost / 100:,.2f}" in text
    assert text.count(f"Total {facts.gestures} {facts.value / 100:,.2f} {facts.cost / 100:,.2f}") == 4


def test_a_day_without_gestures_has_a_page() -> None:
    told = pages(render_day(sample.day([])))
    assert len(told) == 1
    assert "Nothing was given on this business day." in told[0]


def test_a_day_read_without_its_shifts_sums_leaves_their_table_out() -> None:
    assert "By shift" not in " ".join(pages(render_day(replace(sample.day(), by_shift=()))))
