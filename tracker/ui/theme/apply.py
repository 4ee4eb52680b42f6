"""Putting a theme on the application: style, fonts, palette, style sheet, at start and again while running."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication, QInputDevice
from PySide6.QtWidgets import QApplication

from tracker.ui import hearing
from tracker.ui.theme import current, fonts
from tracker.ui.theme.dresser import Dresser
from tracker.ui.theme.focus import FocusFollower
from tracker.ui.theme.glyphs import Glyphs
from tracker.ui.theme.palette import palette_of
from tracker.ui.theme.qss import style_sheet
from tracker.ui.theme.swipe import Swipes
from tracker.ui.theme.tokens import CONTRAST, DARK, LIGHT, SHEETS, Tokens

Mode = Literal["auto", "light", "dark", "contrast"]
Room = Literal["auto", "fingers"]
"""Whether targets are made for fingers where there is a screen to be touched, or always: many touch screens call
themselves a mouse."""


class _Wardrobe(QObject):
    """Remembers what was asked for, so that `auto` can follow the system."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.setObjectName("wardrobe")
        self.app = app
        self.mode: Mode = "auto"
        self.scale = 1.0
        self._worn: tuple[Tokens, float, bool] | None = None
        self.room: Room = "auto"
        self.focus = FocusFollower(app)
        self.swipes = Swipes(app)
        self._glyphs = Glyphs()
        self._dresser = Dresser(app)
        app.setStyle("Fusion")
        hearing.start(app)
        fonts.load()
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._system_changed)
        hints.accessibility().contrastPreferenceChanged.connect(self._system_changed)

    def wear(self, mode: Mode, scale: float, room: Room) -> Tokens:
        """Put the sheet and the scale on everything there is; nothing is done twice: it is felt in every widget."""
        self.mode, self.scale, self.room = mode, scale, room
        self._tell_system(mode)
        sheet = _sheet_for(mode)
        by_finger = room == "fingers" or touched()
        if by_finger:
            self.swipes.follow()
        else:
            self.swipes.rest()
        if (sheet, scale, by_finger) == self._worn:
            return sheet
        self._worn = (sheet, scale, by_finger)
        current.set_current(sheet, scale, by_finger=by_finger)
        self.app.setFont(current.font("body"))
        self.app.setPalette(palette_of(sheet))
        self._dresser.wear(style_sheet(sheet, self._glyphs.of(sheet)))
        current.signals().changed.emit()
        self.focus.refresh()
        return sheet

    def _system_changed(self) -> None:
        if self.mode == "auto" and _sheet_for("auto") is not current.sheet():
            self.wear("auto", self.scale, self.room)

    def _tell_system(self, mode: Mode) -> None:
        """Let title bars and native dialogs match; a platform without schemes ignores it."""
        hints = QGuiApplication.styleHints()
        if mode == "auto":
            hints.unsetColorScheme()
        else:
            hints.setColorScheme(Qt.ColorScheme.Light if mode == "light" else Qt.ColorScheme.Dark)


def touched() -> bool:
    """Whether this computer has a screen that is touched."""
    return any(device.type() == QInputDevice.DeviceType.TouchScreen for device in QInputDevice.devices())


def apply_theme(app: QApplication, mode: Mode = "auto", scale: float = 1.0, room: Room = "auto") -> Tokens:
    """Dress the application; call again to switch while running. Returns the sheet now in force.

    `mode` auto follows the system; `scale` is the text size, 1.0 to 2.0; `room` whether targets are for fingers.
    """
    wardrobe = app.findChild(_Wardrobe, "wardrobe")
    if not isinstance(wardrobe, _Wardrobe):
        wardrobe = _Wardrobe(app)
    return wardrobe.wear(mode, scale, room)


def _sheet_for(mode: Mode) -> Tokens:
    if mode != "auto":
        return SHEETS[mode]
    hints = QGuiApplication.styleHints()
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return CONTRAST
    return DARK if hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT
