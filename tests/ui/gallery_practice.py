"""The gallery's page of practice: the frame, the word, an exercise that was done and one that went wrong."""

from __future__ import annotations

from PySide6.QtWidgets import QMainWindow, QWidget

from tracker.desk.practice import PIN, Stand
from tracker.desk.practice.exercises import Given
from tracker.domain.house import house_of
from tracker.ui.practice.frame import PracticeFrame
from tracker.ui.practice.guide import Progress
from tracker.ui.practice.mark import Mark
from tracker.ui.practice.strip import Strip


def practice(inside: QWidget) -> QWidget:
    """Practice around a page."""
    house = house_of({"name": "Grand Hotel", "currency": "EUR", "timezone": "Europe/Vienna", "cutoff": "03:00"})
    window, strip = QMainWindow(), Strip(PIN)
    frame = PracticeFrame(strip)
    frame.hold(inside)
    window.setCentralWidget(frame)
    Mark(window).show()
    seen = Given(27, "", "credit", "207", 2000, "MK", "", "", promised=False, kept=None, of="")
    strip.show_progress(Progress("over", Stand("type", "no_lead", seen), frozenset({"credit"}), "credit"), house)
    return window
