"""What repainting costs in the real window with a year of lines: a step of a table or time line, a gauge that changed."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from tests.benchmarks.at_desk import AtDesk, at_desk
from tests.benchmarks.painted import Painted
from tests.benchmarks.run import Run
from tests.benchmarks.table import Row, median, percentile
from tracker.desk.demo import EVENING, PIN
from tracker.ui import theme
from tracker.ui.guests.page import GuestsPage
from tracker.ui.guests.time_line.rows import TimeRow

STEPS, TRIES, EVENTS = 60, 3, 300
Spent = tuple[float, float]
"""Milliseconds on the clock, and of the processor on the window's thread."""


def measure(run: Run) -> list[Row]:
    """Scroll through the lines row by row and page by page; show caps anew one by one."""
    with at_desk(run.year, EVENING, "mk", PIN) as desk:
        read_older(desk)
        rows, pages, gauges = (
            [min(tries) for tries in zip(*(measured(desk) for _ in range(TRIES)), strict=True)]
            for measured in (partial(scrolled, pages=False), partial(scrolled, pages=True), _gauges)
        )
        lines = desk.page.recent.table.rows.total()
        story = [min(tries) for tries in zip(*(_time_line(desk) for _ in range(TRIES)), strict=True)]
    return [
        _row("the table scrolled by a row, p95", rows, f"{lines} lines read"),
        _row("the table scrolled by a page, p95", pages, f"{lines} lines read"),
        _row("a cap and its gauge shown anew, p95", gauges, "the whole list of caps takes it in"),
        _row("a guest's time line scrolled by a page, p95", story, f"{EVENTS} things that happened"),
    ]


def _row(what: str, spent: list[Spent], note: str) -> Row:
    wall = [one[0] for one in spent]
    said = f"the least of {TRIES} each, median {median(wall):.1f} ms, {len(wall)} times, {note}"
    return Row(what, percentile(wall, 0.95), None, "<= 8 ms", said, because=own_work(spent))


def own_work(spent: Sequence[Spent]) -> str:
    """The floor of a paint in words."""
    return (
        f"{percentile([one[1] for one in spent], 0.95):.1f} ms, the window's own work of the processor, because what comes into view"
        " is laid out and drawn anew; the rest is what else the machine does"
    )


def read_older(desk: AtDesk) -> None:
    """Scroll down until some pages of older lines were read."""
    bar = desk.page.recent.table.verticalScrollBar()
    for _ in range(6):
        bar.setValue(bar.maximum())
        desk.stage.settle()


def scrolled(desk: AtDesk, *, pages: bool) -> list[Spent]:
    """Milliseconds from a turn of the wheel over the lines to its paint, many times."""
    table = desk.page.recent.table
    bar = table.verticalScrollBar()
    step = bar.pageStep() if pages else theme.px(32)
    bar.setValue(0)
    desk.stage.settle()
    spent = []
    for _ in range(STEPS):
        spent.append(_until_painted(table.viewport(), partial(_turn, table, step)))
        if bar.value() >= bar.maximum() - step:
            bar.setValue(0)
            QApplication.processEvents()
    return spent


def _gauges(desk: AtDesk) -> list[Spent]:
    view, caps = desk.window.link.view, desk.page.caps
    assert view is not None
    known, spent = view.caps[:8], []
    for n in range(STEPS):
        row = known[n % len(known)]
        assert row.standing is not None
        more = replace(row.standing, spent=row.standing.spent + 100 * (n + 1))
        changed = replace(row, standing=more, gestures=row.gestures + 1)
        spent.append(_until_painted(caps.list.viewport(), partial(caps.show_row, changed)))
    return spent


def _time_line(desk: AtDesk) -> list[Spent]:
    """A guest's page with far more on its time line than anybody has: what the list is made for."""
    guests = desk.window.pages.page("guests")
    assert isinstance(guests, GuestsPage)
    desk.window.pages.show_page("guests")
    view = desk.window.link.view
    assert view is not None
    guests.show_stay(view.caps[0].stay.id)
    desk.stage.until(lambda: guests.panel.isVisible(), "the guest's page")
    desk.stage.settle()
    mark = (("promise", "due 18:00"),)
    guests.panel.time_line.show_rows(
        [
            TimeRow(
                "event", n + 1, "Credit", f"Wi-Fi · number {n}", "credit", "credit", "12:30", "", "€20.00", "MK", mark
            )
            for n in range(EVENTS)
        ]
    )
    desk.stage.settle()
    bar = guests.panel.verticalScrollBar()
    spent = []
    for _ in range(STEPS):
        there = bar.value() + bar.pageStep()
        there = there if there < bar.maximum() else bar.pageStep()
        spent.append(_until_painted(guests.panel.time_line.viewport(), partial(bar.setValue, there)))
    desk.window.pages.show_page("desk")
    desk.stage.settle()
    return spent


def _turn(table: QAbstractItemView, step: int) -> None:
    """Turn the wheel over the middle of the table, as far as that many pixels of it."""
    window = table.window().windowHandle()
    assert window is not None
    over = QPointF(table.viewport().mapTo(table.window(), table.viewport().rect().center()))
    notch = QApplication.wheelScrollLines() * table.verticalScrollBar().singleStep()
    QTest.wheelEvent(window, over, QPoint(0, -round(120 * step / notch)))


def _until_painted(viewport: QWidget, change: Callable[[], None]) -> Spent:
    seen = Painted(viewport)
    begun, worked = time.perf_counter(), time.thread_time()
    change()
    while not seen.seen:
        QApplication.processEvents()
        if time.perf_counter() - begun > 5:
            raise RuntimeError("nothing was painted")
    spent = (time.perf_counter() - begun) * 1000, (time.thread_time() - worked) * 1000
    seen.deleteLater()
    return spent
