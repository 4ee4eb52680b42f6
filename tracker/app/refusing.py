"""Says in a window of its own why the desk does not even know its data folder. Opens no ledger, keeps nothing."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt

from tracker.app.building import application
from tracker.domain.problems import Refused
from tracker.ui import language, theme
from tracker.ui.shell.refused_page import RefusedPage


def say_refused(problem: Refused, beside: Path) -> bool:
    """Show what is wrong, and the folder it is in; returns whether somebody wants another try once the page is gone."""
    app = application()
    theme.apply_theme(app, "auto", 1.0, "auto")
    language.wear(language.of_this_computer())
    page = RefusedPage(beside)
    page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    page.setWindowTitle(app.applicationDisplayName())
    page.explain(problem)
    wishes: list[bool] = []
    page.again.connect(lambda: wishes.append(True))
    page.again.connect(page.close)
    page.given_up.connect(page.close)
    page.resize(theme.px(820), theme.px(560))
    theme.dress(page)
    page.show()
    page.enter()
    app.exec()
    page.deleteLater()
    return bool(wishes)
