"""A window that was closed is let go whole: a program that opens many (these tests) stays small and quick."""

from __future__ import annotations

import gc
import threading
import weakref
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.rig import Hotel
from tests.ui.rig import Clock, build_all, demo_hotel
from tracker import app as program
from tracker.ledger.thread import LedgerThread
from tracker.ui.main_window import MainWindow


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
