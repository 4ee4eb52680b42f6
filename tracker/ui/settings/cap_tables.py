"""The caps in force and the lines of policy that led to them, as quiet rows. Knows no form."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from tracker.desk.settings_view import SettingsView
from tracker.ui import dates, theme
from tracker.ui.settings.words import amount_of, basis_name, role_name
from tracker.ui.widgets import OneLine, Words, hairline


class CapsInForce(QWidget):
    """One row a role; what begins later stands below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = theme.spaced(QGridLayout(self), 10, 0)
        self._grid.setColumnStretch(2, 1)

    def show_caps(self, view: SettingsView) -> None:
        """Show these caps."""
        _empty(self._grid)
        for place, cap in enumerate((*view.caps, *view.coming)):
            later = cap.since > view.day
            since = self.tr("{basis}, from {day}").format(basis=basis_name(cap.basis), day=dates.plain_day(cap.since))
            ink = "muted" if later else "text"
            self._grid.addWidget(Words(role_name(cap.role), "body", "muted"), place, 0)
            self._grid.addWidget(Words(amount_of(view.house, cap), "body", ink, bold=not later), place, 1)
            self._grid.addWidget(OneLine(since, "small", "muted"), place, 2)


class CapHistory(QScrollArea):
    """Every line of policy, the newest first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("How the caps came about"))
        theme.sized(self, min_height=180)
        inside = QWidget()
        self._column = theme.spaced(QVBoxLayout(inside), 8, (0, 2, 8, 2))
        self.setWidget(inside)

    def show_lines(self, view: SettingsView) -> None:
        """Show the lines of policy."""
        _empty(self._column)
        for line in view.history:
            words = f"{role_name(line.cap.role)} {amount_of(view.house, line.cap)}, {basis_name(line.cap.basis)}"
            written = self.tr("from {day} · line {seq} by {who}, {at}").format(
                day=dates.plain_day(line.cap.since), seq=line.seq, who=line.by,
                at=f"{dates.plain_day(view.house.local(line.at).date())} {dates.clock(view.house, line.at)}",
            )  # fmt: skip
            self._column.addWidget(OneLine(words))
            self._column.addWidget(OneLine(written, "small", "muted"))
            self._column.addWidget(hairline())
        self._column.addStretch(1)


def _empty(layout: QLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
