"""The row of favourites: the presets this desk uses most, each with its key. Knows neither guest nor ledger."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from tracker.domain.catalogue import Preset
from tracker.domain.house import House
from tracker.ui import language, theme
from tracker.ui.desk.sayings import short_money
from tracker.ui.widgets import ShortcutButton

MOST = 9


class Favourites(QWidget):
    """Shows as many as fit, the first at the far side's beginning; `pressed(number)` from 1 on. All nine have keys."""

    pressed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("favourites")
        self.setAccessibleName(self.tr("Favourites"))
        self.presets: tuple[Preset, ...] = ()
        self._buttons: list[ShortcutButton] = []
        self._row = theme.spaced(QHBoxLayout(self), 8, 0)
        self._row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.sized(self, min_height=44)

    def show_presets(self, presets: Sequence[Preset], house: House) -> None:
        """Show the first nine of these."""
        self.presets = tuple(presets[:MOST])
        for old in self._buttons:
            self._row.removeWidget(old)
            old.deleteLater()
        self._buttons = []
        for number, preset in enumerate(self.presets, 1):
            words = f"{short_name(preset)} {short_money(preset.value, house)}"
            glyph = "label" if preset.kind.value == "free_label" else preset.kind.value
            made = ShortcutButton(f"Ctrl+{number}", words, icon=glyph, tint=preset.kind.value, height=44)
            made.setObjectName(f"favourite-{number}")
            made.setAccessibleName(f"{language.said(preset.label)} {short_money(preset.value, house)}")
            made.clicked.connect(lambda _checked=False, n=number: self.pressed.emit(n))
            self._row.addWidget(made)
            self._buttons.append(made)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many as fit."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        left = self.width()
        for button in self._buttons:
            left -= button.sizeHint().width()
            button.setVisible(left >= 0)
            left -= theme.px(8)


def short_name(preset: Preset) -> str:
    """What the quick line calls the preset, for a button: its first word of the grammar."""
    name = preset.words[0] if preset.words else preset.label
    return name[:1].upper() + name[1:]
