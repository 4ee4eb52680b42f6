"""One piece of work on a thread of its own, its end told on the window's thread. Knows nothing of what the work does."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal

from tracker.domain.problems import LedgerFault, Refused

T = TypeVar("T")
Failed = Callable[[Refused | LedgerFault], None]


class Errand(QObject):
    """`run` something that may wait for a disk; the window goes on meanwhile."""

    _arrived = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread: threading.Thread | None = None
        self._arrived.connect(lambda then, what: then(what), Qt.ConnectionType.QueuedConnection)

    def run(self, work: Callable[[], T], then: Callable[[T], None], failed: Failed) -> None:
        """Do `work`, then `then(result)` or `failed(problem)`. What is no such problem is a defect of the program."""

        def do() -> None:
            try:
                self._tell(then, work())
            except (Refused, LedgerFault) as problem:
                self._tell(failed, problem)
            except Exception as defect:  # noqa: BLE001 - it is raised again where defects are told
                self._tell(_raise, defect)

        self._thread = threading.Thread(target=do, name="errand", daemon=True)
        self._thread.start()

    def wait(self) -> None:
        """Come back once nothing is under way any more."""
        if self._thread is not None:
            self._thread.join()

    def _tell(self, then: Callable[[Any], None], what: object) -> None:
        if shiboken6.isValid(self):  # the window may be gone by now
            self._arrived.emit(then, what)


def _raise(defect: Exception) -> None:
    raise defect
