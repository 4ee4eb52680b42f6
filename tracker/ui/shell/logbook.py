"""The log of the window: opens and closes it, and notes what Qt says and what nobody caught. Holds no name and no text.

Of Qt's words only the place is kept that they begin with: they may quote a path, which may be called after somebody.
"""

from __future__ import annotations

import logging
import platform
import re
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler, qVersion

from tracker import __version__
from tracker.desk.logbook import Log
from tracker.ledger.noting import note

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
_PLACE = re.compile(r"^Q\w+(::\w+)*(?=[:( ])")
_open: list[Log] = []


def open_logbook(folder: Path) -> None:
    """Write to `folder`/logs from now on, and to no other; where that cannot be, the program runs without."""
    close_logbook()
    try:
        _open.append(Log(folder))
    except OSError:
        return
    note("started", version=__version__, python=platform.python_version(), system=platform.system(), qt=qVersion())
    qInstallMessageHandler(_note_qt)


def close_logbook() -> None:
    """Write no log from now on, and let its file go."""
    while _open:
        note("stopped")
        _open.pop().close()


def catch_defects(say: Callable[[], None]) -> None:
    """Write what nobody caught to the log and call `say` on the window's thread: never a traceback at the desk."""

    def caught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        note("a defect", level=logging.ERROR, error=error)
        say()

    def caught_elsewhere(args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            note("a defect on a thread", level=logging.ERROR, error=args.exc_value)

    sys.excepthook = caught
    threading.excepthook = caught_elsewhere


def _note_qt(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    place = _PLACE.match(message)
    note(
        "qt", level=_LEVELS.get(kind, logging.WARNING), code=context.category or "qt", what=place[0] if place else "qt"
    )
