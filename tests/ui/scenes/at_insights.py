"""The scenes of the insights: each section, with what the busy hotel gave, and with nothing."""

from __future__ import annotations

from PySide6.QtCore import Qt

from tests.ui.scenes import at_files
from tests.ui.scenes.stage import Stage
from tracker.ui.insights.page import InsightsPage


def _page(stage: Stage) -> InsightsPage:
    stage.press("F4")
    stage.rig.settle()
    page = stage.page("insights")
    assert isinstance(page, InsightsPage)
    return page


def _at(stage: Stage, section: str) -> InsightsPage:
    page = _page(stage)
    page.open_section(section)
    stage.rig.settle()
    return page


def spend(stage: Stage) -> None:
    _at(stage, "spend")


def old_log(stage: Stage) -> None:
    """What a log that was brought in tells of the same days, beside the figures."""
    at_files.bring_clear_log(stage)
    page = _at(stage, "spend")
    page.spend.old.days.chart.setFocus(Qt.FocusReason.TabFocusReason)
    stage.rig.settle()


def old_log_broken(stage: Stage) -> None:
    at_files.bring_clear_log(stage)
    page = _at(stage, "broken")
    page.broken.old.bill.chart.setFocus(Qt.FocusReason.TabFocusReason)
    stage.rig.settle()


def broken(stage: Stage) -> None:
    _at(stage, "broken")


def landed(stage: Stage) -> None:
    _at(stage, "landing")


def daring(stage: Stage) -> None:
    _at(stage, "daring")


def lens(stage: Stage) -> None:
    _at(stage, "lens")


def what_if(stage: Stage) -> None:
    _at(stage, "what-if").trying.amount.setText("20.00")
    stage.press("Return")
    stage.rig.settle()
