"""The log: one JSON object a line, for who looks after the computer. Holds no name, no text and no amount.

Of an exception it keeps the kind and the places it passed, never its words: those may quote what somebody typed.
"""

from __future__ import annotations

import json
import logging
import logging.handlers
import sys
import threading
import traceback
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

_BYTES, _FILES = 1_000_000, 3
_HOME = str(Path(__file__).parents[3])
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}

_log = logging.getLogger("tracker")


class JsonLines(logging.Formatter):
    """Formats a record as one JSON object."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line."""
        plain: dict[str, object] = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "from": record.name,
            "event": record.getMessage(),
        }
        if record.exc_info and record.exc_info[1] is not None:
            plain |= plain_error(record.exc_info[1])
        return json.dumps(plain, ensure_ascii=False)


def plain_error(error: BaseException) -> dict[str, object]:
    """The kind of an exception and the places it passed, innermost last."""
    frames = traceback.extract_tb(error.__traceback__)
    places = [f"{frame.filename.removeprefix(_HOME)}:{frame.lineno} {frame.name}" for frame in frames]
    return {"error": type(error).__name__, "code": str(getattr(error, "code", "")), "where": places[-20:]}


def open_logbook(folder: Path) -> None:
    """Write to `folder`/logs from now on, and to no other; where that cannot be, the program runs without."""
    close_logbook()
    target = folder / "logs" / "latitude.jsonl"
    try:
        target.parent.mkdir(mode=0o700, exist_ok=True)
        handler = logging.handlers.RotatingFileHandler(
            target, maxBytes=_BYTES, backupCount=_FILES, encoding="utf-8", delay=True
        )
    except OSError:
        return
    handler.setFormatter(JsonLines())
    _log.addHandler(handler)
    _log.setLevel(logging.INFO)
    _log.propagate = False
    qInstallMessageHandler(_note_qt)


def close_logbook() -> None:
    """Write no log from now on, and let its file go."""
    for handler in list(_log.handlers):
        _log.removeHandler(handler)
        handler.close()


def catch_defects(say: Callable[[], None]) -> None:
    """Write what nobody caught to the log and call `say` on the window's thread: never a traceback at the desk."""

    def caught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        _log.error("a defect", exc_info=(kind, error, trace))
        say()

    def caught_elsewhere(args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            _log.error("a defect on a thread", exc_info=args.exc_value)

    sys.excepthook = caught
    threading.excepthook = caught_elsewhere


def _note_qt(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    _log.getChild("qt").log(_LEVELS.get(kind, logging.WARNING), "%s: %s", context.category or "qt", message[:300])
