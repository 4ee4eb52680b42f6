"""What F1 does: explains the field, then goes to the desk, and from the desk opens the guide. Knows no field's text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from tracker.ui.help.explainer import Explainer

if TYPE_CHECKING:
    from tracker.ui.main_window import MainWindow


def explain(window: MainWindow) -> bool:
    """Explain the field that has the keyboard; False where that is done already, or there is nothing to explain."""
    if window.locked():
        keys = QCoreApplication.translate("MainWindow", "Esc closes this")
    elif window.pages.current() == "desk":
        keys = QCoreApplication.translate("MainWindow", "F1 again: the guide · Esc closes this")
    else:
        keys = QCoreApplication.translate("MainWindow", "F1 again: the desk · Esc closes this")
    return _explainer(window).explain(keys)


def explain_or_go_on(window: MainWindow) -> None:
    """Explain the field; pressed again, or where there is nothing to explain, go to the desk; explained at the desk, open the guide."""
    explained = _explainer(window).bubble.isVisible()
    if explain(window):
        return
    if explained and window.pages.current() == "desk":
        open_guide(window)
    else:
        window.pages.show_page("desk")


def open_guide(window: MainWindow, *, on_paper: bool = False) -> None:
    """The guide of who is signed in; `on_paper` asks at once where its PDF goes."""
    from tracker.ui.help.guide import GuideSheet

    person = window.link.person
    sheet = window.findChild(GuideSheet) or GuideSheet(window, window.link)
    sheet.show_for(person.role.value if person is not None else "rep")
    if on_paper:
        sheet.export()


def _explainer(window: MainWindow) -> Explainer:
    return window.findChild(Explainer) or Explainer(window)
