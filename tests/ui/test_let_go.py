"""A window that was closed is let go whole: a program that opens many (these tests) stays small and quick."""

from __future__ import annotations

import gc
import re
import threading
import weakref
from contextlib import suppress
from pathlib import Path

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QSpacerItem, QWidget, QWidgetItem
from pytestqt.qtbot import QtBot

from tests.rig import Hotel
from tests.ui import overrides
from tests.ui.rig import Clock, build_all, demo_hotel, desk_rig
from tracker import app as program
from tracker.ledger.thread import LedgerThread
from tracker.ui.main_window import MainWindow
from tracker.ui.widgets.frames.wrapping import Wrapping


def _opened(hotel: Hotel, path: Path) -> tuple[weakref.ref[MainWindow], LedgerThread]:
    clock = Clock.of(hotel)
    thread = LedgerThread(path, opener=clock.opener)
    window = program.build_window(thread, clock)
    window.show()
    build_all(window)
    QApplication.processEvents()
    window.close()
    window.deleteLater()
    return weakref.ref(window), thread


def test_a_closed_window_is_let_go(tmp_path: Path, app: QApplication) -> None:
    hotel = demo_hotel(tmp_path)
    hotel.ledger.close()
    window, thread = _opened(hotel, hotel.ledger.path)
    thread.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert window() is None


class _Held(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.me = self


def _litter(ended: list[threading.Thread]) -> None:
    weakref.finalize(_Held(), lambda: ended.append(threading.current_thread()))


def _work() -> None:
    for _ in range(200_000):
        cycle: list[object] = []
        cycle.append(cycle)


def test_what_is_unreachable_is_destroyed_on_the_windows_thread_whoever_made_one_object_too_many(
    app: QApplication, qtbot: QtBot
) -> None:
    assert program.application() is app
    gc.collect()
    ended = list[threading.Thread]()
    _litter(ended)
    ledger = threading.Thread(target=_work)
    ledger.start()
    ledger.join()
    assert ended == []
    qtbot.waitUntil(lambda: bool(ended), timeout=10_000)
    assert ended == [threading.main_thread()]


def test_nothing_stands_for_an_item_of_a_layout_however_a_window_was_built_and_gone_through(
    tmp_path: Path, qtbot: QtBot
) -> None:
    """Qt deletes the item when its widget goes or moves on; what still stands for it is taken for whatever is made there next."""
    rig = desk_rig(tmp_path, qtbot, signed_in="MM")
    build_all(rig.window)
    rig.keys.press("F10", *["Tab"] * 6)
    gc.collect()
    alive = [one for one in gc.get_objects() if issubclass(type(one), QWidgetItem | QSpacerItem | Wrapping)]
    own = {id(item) for layout in alive if isinstance(layout, Wrapping) for item in layout._items}
    assert [
        one for one in alive if not isinstance(one, Wrapping) and shiboken6.isValid(one) and id(one) not in own
    ] == []


def test_no_layout_is_asked_for_an_item_that_it_keeps() -> None:
    """Qt deletes the item with its widget; what stands for it in Python stays, and is destroyed in place of whatever comes to
    lie there. `takeAt` hands the item over, and is well; `nesting` lets go at once."""
    top = Path(__file__).parents[2]
    asked = [
        f"{path.relative_to(top)}: {found.group()}"
        for folder in ("tracker", "tests", "packaging")
        for path in sorted((top / folder).rglob("*.py"))
        for found in re.finditer(r"\.itemAt(Position)?\b.*", path.read_text("utf-8"))
        if path.name not in ("nesting.py", Path(__file__).name)
    ]
    assert asked == []


class _Raises(QWidget):
    def sizeHint(self) -> QSize:
        raise ValueError("nobody hears of it")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Called while the error waits."""


def test_a_method_that_loses_a_reference_in_the_bindings_is_found(qtbot: QtBot) -> None:
    """Once this fails the bindings are mended, and `overrides` has nothing to look for any more."""
    overrides.watch(_Raises)
    assert overrides.lost() == []
    with suppress(ValueError):
        _Raises().show()
    assert overrides.lost() == [f"{__name__}._Raises.resizeEvent"]
    assert overrides.lost() == []
