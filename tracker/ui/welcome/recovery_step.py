"""Fourth step of the welcome: the first manager's recovery code. Shows it once; the ledger keeps only its hash."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from tracker.desk import recovery
from tracker.ui import theme
from tracker.ui.choices.code_on_paper import CodeOnPaper
from tracker.ui.widgets import Words


class RecoveryStep(QWidget):
    """`show_manager` says whose code it is; `read` gives it once it stands on paper."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whose = Words("", "body", bold=True, wrap=True)
        self.paper = CodeOnPaper()
        self.paper.show_code(recovery.new_code())
        column = theme.spaced(QVBoxLayout(self), 14, 6)
        column.addWidget(self._whose)
        column.addWidget(self.paper)
        column.addStretch(1)
        theme.measured(self, lambda w: w.setMaximumWidth(theme.px(760)))

    def show_manager(self, name: str) -> None:
        """Say whose code it is."""
        self._whose.setText(self.tr("The recovery code of {name}").format(name=name))

    def enter(self) -> None:
        """Stand where its end is typed."""
        self.paper.enter()

    def read(self) -> str | None:
        """Return the code, None while its end was not typed."""
        return self.paper.code() if self.paper.confirmed() else None
