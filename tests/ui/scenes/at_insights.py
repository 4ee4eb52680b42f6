"""The scenes of the insights: each section, with what the busy hotel gave, and with nothing."""

from __future__ import annotations

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
