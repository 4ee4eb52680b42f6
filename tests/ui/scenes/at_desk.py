"""The scenes of the desk: the line, what lies beside and over it, what is asked, and the window's own sheets."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.samples import lines
from tests.ui.scenes.stage import Stage
from tracker.ui.desk.confirm import SEEN_AFTER
from tracker.ui.desk.many.take_back import TakeBackMany
from tracker.ui.widgets import CapRow


def desk(stage: Stage) -> None:
    stage.rest()


def desk_line(stage: Stage) -> None:
    stage.type("412 c20 wifi down !1d")


def desk_over(stage: Stage) -> None:
    stage.type("801 c90 noise")


def desk_ambiguous(stage: Stage) -> None:
    stage.type("o c20 wifi")


def desk_unclear(stage: Stage) -> None:
    stage.type("412 c20 c30 ???? unbelievable")


def drawer_credit(stage: Stage) -> None:
    stage.type("412 c20 wifi").press("Ctrl+N")


def drawer_label(stage: Stage) -> None:
    stage.type("412 label charger 12~").press("Ctrl+N")


def drawer_upgrade(stage: Stage) -> None:
    stage.type("801 upgrade jr suite 2n 120").press("Ctrl+N")


def approval(stage: Stage) -> None:
    stage.type("412 c150 noise").press("Return")


def undo(stage: Stage) -> None:
    stage.press("Ctrl+Z")


def similar(stage: Stage) -> None:
    stage.type("412 c5 wifi").press("Return").type("412 c5 wifi").press("Return")


def promise(stage: Stage) -> None:
    stage.desk.caps.list.setFocus(Qt.FocusReason.TabFocusReason)
    stage.press("Home", "Ctrl+P")


def owed(stage: Stage) -> None:
    stage.type("207 c5 wifi !2h").press("Return")
    stage.rig.clock.later(hours=3)
    stage.rig.link.refresh()
    stage.rig.settle()


def landed(stage: Stage) -> None:
    stage.type("207 c5 lamp").press("Return")  # a line of its own: those of before are of a shift that is over
    stage.rig.settle()
    stage.desk.recent.table.setFocus(Qt.FocusReason.TabFocusReason)
    stage.press("Home", "U")


def many_rooms(stage: Stage) -> None:
    stage.type("431-435 c20 no hot water").press("Return")


def line_acts(stage: Stage) -> None:
    """What can be done with a line of the desk."""
    stage.desk.recent.table.setFocus(Qt.FocusReason.TabFocusReason)
    stage.press("Home", "Return")


def many_taken_back(stage: Stage) -> None:
    """What an incident gave is taken back, but for one room."""
    stage.type("431-435 c2 cold breakfast").press("Return")
    QTest.qWait(SEEN_AFTER + 50)  # an Enter that comes sooner was meant for something else
    stage.press("Return", "Ctrl+Z")
    panel = stage.desk.questions.current()
    assert isinstance(panel, TakeBackMany)
    panel.members.setFocus(Qt.FocusReason.TabFocusReason)
    stage.press("Home", "Space")


def news(stage: Stage) -> None:
    """What changed, while somebody types."""
    stage.type("412 c20")
    stage.rig.window.news().show_latest()
    stage.rig.settle()


def commands(stage: Stage) -> None:
    stage.press("Ctrl+K")


def keys(stage: Stage) -> None:
    stage.press("Ctrl+F1")


def guide(stage: Stage) -> None:
    stage.rig.window.run(next(c for c in stage.rig.window.commands() if c.key == "window.guide"))


def about(stage: Stage) -> None:
    stage.rig.window.run(next(c for c in stage.rig.window.commands() if c.key == "window.about"))


def thousands(stage: Stage) -> None:
    """A year at once: five thousand lines and five hundred guests."""
    stage.desk.recent.table.show_rows(lines(5000))
    caps = [CapRow(f"k{n}", str(100 + n), f"Guest Of {n}", "€80 left", 0.2, "ok", "€20 / €100") for n in range(500)]
    stage.desk.caps.list.show_rows(caps)
    stage.desk.recent.table.setFocus(Qt.FocusReason.TabFocusReason)
    stage.press("End")


def nothing_found(stage: Stage) -> None:
    stage.press("Ctrl+F").type("no such word")
