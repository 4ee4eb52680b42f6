"""How this computer likes its window: theme, text size, room for fingers, motion, language, idle lock, geometry. Kept beside the ledger."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import get_args

from PySide6.QtCore import QByteArray, QObject, QSettings, Signal
from PySide6.QtWidgets import QApplication

from tracker.central import preset
from tracker.ui import language, theme
from tracker.ui.language import Language
from tracker.ui.theme import Mode, Motion, Room

FILE_NAME = "window.ini"
SCALES = (1.0, 1.1, 1.25, 1.5, 1.75, 2.0)
IDLE_CHOICES = (30, 60, 90, 120, 300, 600)
"""Seconds without a key or a click after which the desk locks itself."""
IDLE_SECONDS = 90
_ANYBODY = "anybody"


class Preferences(QObject):
    """Reads what was kept, keeps what is chosen, and puts the look on. What a broken file holds counts as not set."""

    changed = Signal()
    language_chosen = Signal(object)
    """A Language: from now on the window speaks it."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kept = QSettings(str(folder / FILE_NAME), QSettings.Format.IniFormat)

    @property
    def mode(self) -> Mode:
        """The theme asked for."""
        kept = self._kept.value("look/theme", "auto")
        return next((mode for mode in get_args(Mode) if mode == kept), "auto")

    @property
    def scale(self) -> float:
        """The text size, 1.0 to 2.0."""
        kept = self._number("look/scale", 1.0)
        return min(SCALES, key=lambda known: abs(known - kept))

    @property
    def idle_seconds(self) -> int:
        """After how many seconds without a key the desk locks."""
        kept = self._number("lock/idle_seconds", IDLE_SECONDS)
        return min(IDLE_CHOICES, key=lambda known: abs(known - kept))

    def language(self, initials: str = "") -> Language:
        """The language of this person, else the one set centrally, else the computer's; of nobody: the one spoken last."""
        kept = self._kept.value(f"language/of/{initials}" if initials else "language/last", "")
        return language.known(str(kept)) or language.known(preset("language")) or language.of_this_computer()

    def keep_language(self, spoken: Language, initials: str = "") -> None:
        """This is spoken now; by this person, unless it is nobody yet."""
        self._kept.setValue("language/last", spoken.code)
        if initials:
            self._kept.setValue(f"language/of/{initials}", spoken.code)

    def choose_language(self, chosen: Language, initials: str = "") -> None:
        """Speak another language, at once."""
        self.keep_language(chosen, initials)
        self.language_chosen.emit(chosen)

    @property
    def room(self) -> Room:
        """Whether what can be pressed has room for a finger."""
        return "fingers" if self._kept.value("look/room", "auto") == "fingers" else "auto"

    def set_room(self, room: Room) -> None:
        """Make room for fingers where the screen can be touched, or always, at once."""
        self._keep("look/room", room)

    @property
    def motion(self) -> Motion:
        """Whether anything may move."""
        return "reduced" if self._kept.value("look/motion", "auto") == "reduced" else "auto"

    def set_motion(self, motion: Motion) -> None:
        """Let things move as the system wishes, or not at all, at once."""
        self._keep("look/motion", motion)

    def set_mode(self, mode: Mode) -> None:
        """Choose a theme, at once."""
        self._keep("look/theme", mode)

    def set_scale(self, scale: float) -> None:
        """Choose a text size, at once."""
        self._keep("look/scale", scale)

    def set_idle_seconds(self, seconds: int) -> None:
        """Choose when the desk locks itself."""
        self._keep("lock/idle_seconds", seconds)

    def step_scale(self, steps: int) -> None:
        """Larger or smaller by so many steps; 0 goes back to 100 %."""
        at = SCALES.index(self.scale) + steps
        self.set_scale(SCALES[min(len(SCALES) - 1, max(0, at))] if steps else 1.0)

    def practised(self, who: str) -> list[str]:
        """Which exercises this person (initials, "" for nobody in particular) has done."""
        kept = self._kept.value(f"practice/{who or _ANYBODY}", "")
        return str(kept).split()

    def keep_practised(self, who: str, done: Iterable[str]) -> None:
        """Keep which exercises a person has done."""
        self._kept.setValue(f"practice/{who or _ANYBODY}", " ".join(done))

    def wear(self) -> None:
        """Put theme and text size on the application."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.apply_theme(app, self.mode, self.scale, self.room)
            theme.apply_motion(app, self.motion)

    def geometry(self) -> QByteArray | None:
        """Where the window stood, or None on a first start."""
        kept = self._kept.value("window/geometry")
        return kept if isinstance(kept, QByteArray) else None

    def keep_geometry(self, geometry: QByteArray) -> None:
        """Keep where the window stands."""
        self._kept.setValue("window/geometry", geometry)

    def version_seen(self, initials: str) -> str:
        """The version that somebody has seen here last; empty for who is here for the first time."""
        return str(self._kept.value(f"seen/{initials}", ""))

    def keep_version_seen(self, initials: str, version: str) -> None:
        """Keep which version somebody has seen."""
        self._kept.setValue(f"seen/{initials}", version)

    def _keep(self, key: str, value: object) -> None:
        self._kept.setValue(key, value)
        if key.startswith("look/"):
            self.wear()
        self.changed.emit()

    def _number(self, key: str, otherwise: float) -> float:
        try:
            return float(str(self._kept.value(key, otherwise)))
        except ValueError:
            return otherwise
