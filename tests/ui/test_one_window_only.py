"""Building the pages opens no second window: one that flashes up takes the keys away from who is typing."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.rig import build_all, desk_rig


class _Shown(QObject):
    """Notes every window that is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.windows: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.windows.append(type(watched).__name__)
        return False


def test_every_page_is_built_inside_the_window(tmp_path: Path, qtbot: QtBot) -> None:
    rig = desk_rig(tmp_path, qtbot, signed_in="MM")
    application = QApplication.instance()
    assert application is not None
    shown = _Shown()
    application.installEventFilter(shown)
    build_all(rig.window)
    for key in ("F2", "F3", "F10", "F1"):
        rig.keys.press(key)
        rig.settle()
    application.removeEventFilter(shown)
    assert shown.windows == []
    active = QApplication.activeWindow()
    assert isinstance(active, QMainWindow)
