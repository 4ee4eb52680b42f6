"""About Latitude: its version and what it is made of, with every licence. Read and scrolled by keys; Esc closes."""

from __future__ import annotations

import platform

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QGridLayout, QScrollArea, QVBoxLayout, QWidget

import tracker
from tracker.ui import theme
from tracker.ui.help import licences
from tracker.ui.help.licences import Part
from tracker.ui.shell.overlay import Overlay
from tracker.ui.widgets import OneLine, Words, button


class About(Overlay):
    """`show_all` opens it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, width=760, height=620)
        self.setObjectName("about")
        self.card.set_title(self.tr("About Latitude"))
        done = button(self.tr("Close"), "quiet", "close")
        done.clicked.connect(self.close_over)
        self.card.add_action(done)
        versions = self.tr("Version {version} · Python {python} · Qt {qt}").format(
            version=tracker.__version__, python=platform.python_version(), qt=qVersion()
        )
        self.card.body.addWidget(Words(versions, bold=True, wrap=True))
        self.card.body.addWidget(Words(self._licence(), wrap=True))
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._area.setAccessibleName(self.tr("Parts and their licences"))
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.card.body.addWidget(self._area, 1)

    def show_all(self) -> None:
        """Open, at the top of the list."""
        inside = QWidget()
        column = theme.spaced(QVBoxLayout(inside), 12, (4, 4))
        column.addLayout(_grid(licences.parts()))
        column.addStretch(1)
        self._area.setWidget(inside)
        theme.measured(self._area, lambda w: w.setMinimumHeight(self.tallest(380, 132)))
        self.open()
        self._area.setFocus(Qt.FocusReason.PopupFocusReason)

    def _licence(self) -> str:
        said = self.tr("Free software under the MIT licence. It is made of these parts, under licences of their own.")
        folder = licences.texts()
        return said if folder is None else f"{said} {self.tr('Their whole texts: {folder}').format(folder=folder)}"


def _grid(parts: tuple[Part, ...]) -> QGridLayout:
    grid = theme.spaced(QGridLayout(), 8, 0)
    for row, part in enumerate(parts):
        grid.addWidget(OneLine(f"{part.name} {part.version}".strip()), row, 0)
        grid.addWidget(OneLine(part.licence, "small", "muted"), row, 1)
    grid.setColumnStretch(0, 1)
    grid.setColumnStretch(1, 1)
    return grid
