"""What the log of a desk looks like: one JSON object a line, for who looks after the computer. Knows no Qt and no clock.

It holds no name, no text and no amount: an event is one of a few words, what goes with it are numbers and codes of ours,
and of an exception it keeps the kind and the places it passed, never its words, for those may quote what somebody typed.
"""

from __future__ import annotations

import json
import logging
import queue
import re
import traceback
from datetime import UTC, datetime
from logging.handlers import QueueHandler, QueueListener, RotatingFileHandler
from pathlib import Path

from tracker.ledger.noting import EVENTS

FOLDER, NAME = "logs", "latitude.jsonl"
BYTES, FILES = 1_000_000, 3
"""How long a file grows, and how many older ones stay."""
_WAITING, _LAST_WORDS = 2_000, 2.0
"""So many lines wait for a slow disk, and so many seconds the program waits for the last of them."""

_log = logging.getLogger("tracker")
_CODE = re.compile(r"^[A-Za-z0-9_.:<>+-]{1,80}$")
_WORDS = frozenset({"code", "what", "version", "python", "system", "qt", "error", "level", "from"})
_NUMBERS = frozenset({"ms", "seq", "lines", "bytes"})
_PLACE = re.compile(r"^tracker/[a-z0-9_/]+\.py:\d+ [\w<>]+$|^[a-z0-9_]+\.py:\d+ [\w<>]+$")
_HOME = Path(__file__).parents[2]


class Log:
    """Writes the log of a folder on a thread of its own. A disk that stalls, fills or goes away stops nothing but the log."""

    def __init__(self, folder: Path) -> None:
        """OSError when the folder of the log cannot be made."""
        target = folder / FOLDER / NAME
        target.parent.mkdir(mode=0o700, exist_ok=True)
        self._file = _File(target, maxBytes=BYTES, backupCount=FILES, encoding="utf-8", delay=True)
        self._file.setFormatter(logging.Formatter("%(message)s"))
        waiting: queue.Queue[logging.LogRecord] = queue.Queue(_WAITING)
        self._door = _Door(waiting)
        self._door.setFormatter(JsonLines())
        self._writer = _Writer(waiting, self._file)
        self._writer.start()
        _log.addHandler(self._door)
        _log.setLevel(logging.INFO)
        _log.propagate = False

    def close(self) -> None:
        """Write what waits, if the disk takes it soon, and let the file go."""
        _log.removeHandler(self._door)
        _log.propagate = True
        self._writer.stop()


class _Door(QueueHandler):
    """Formats where a thing happened, so that no exception is carried elsewhere; hands over a line, never waits."""

    def prepare(self, record: logging.LogRecord) -> logging.LogRecord:
        return logging.LogRecord(record.name, record.levelno, "", 0, self.format(record), (), None)

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's name and signature
        """The disk is far behind: what does not fit is left out."""


class _File(RotatingFileHandler):
    def doRollover(self) -> None:  # noqa: N802 - logging's name
        """Begin a new file; where another program holds the old one (Windows), go on in it."""
        try:
            super().doRollover()
        except OSError:
            if self.stream is None:
                self.stream = self._open()

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's name and signature
        """A log that cannot be written must not stop the desk, and there is nobody to tell."""


class _Writer(QueueListener):
    def stop(self) -> None:
        self.enqueue_sentinel()
        thread = self._thread
        if thread is not None:
            thread.join(_LAST_WORDS)
            self._thread = None
            if not thread.is_alive():
                for handler in self.handlers:
                    handler.close()

    def enqueue_sentinel(self) -> None:
        try:
            super().enqueue_sentinel()
        except queue.Full:  # the disk hangs: the thread ends with the program
            return


class JsonLines(logging.Formatter):
    """Formats a record as one JSON object. What a message would be filled with is left out."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line."""
        plain: dict[str, object] = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "from": record.name,
            "event": _event(record.msg),
        }
        facts = getattr(record, "facts", {})
        plain |= {k: v for k, v in facts.items() if k in _NUMBERS or (k in _WORDS and _is_code(v))}
        if record.exc_info and record.exc_info[1] is not None:
            plain |= plain_error(record.exc_info[1])
        return json.dumps(plain, ensure_ascii=False)


def plain_error(error: BaseException) -> dict[str, object]:
    """The kind of an exception and the places it passed, innermost last; of others' code the file's own name only."""
    frames = traceback.extract_tb(error.__traceback__)
    found: dict[str, object] = {"error": type(error).__name__, "where": [_place(frame) for frame in frames[-20:]]}
    code = getattr(error, "code", "")
    return found | ({"code": code} if _is_code(code) else {})


def shareable_line(line: str) -> str:
    """A line of the log as it may leave the house; empty when it is none of ours."""
    try:
        read = json.loads(line)
        at = datetime.fromisoformat(read["at"]).isoformat()
    except (ValueError, KeyError, TypeError):
        return ""
    kept: dict[str, object] = {"at": at, "event": _event(read.get("event"))}
    kept |= {k: v for k, v in read.items() if k in _WORDS and _is_code(v)}
    kept |= {k: v for k, v in read.items() if k in _NUMBERS and isinstance(v, int | float)}
    where = read.get("where")
    kept["where"] = [p for p in where if isinstance(p, str) and _PLACE.match(p)] if isinstance(where, list) else []
    return json.dumps(kept, ensure_ascii=False)


def _event(said: object) -> str:
    event = str(said).partition(":")[0]
    return event if event in EVENTS else "other"


def _is_code(value: object) -> bool:
    return isinstance(value, str) and bool(_CODE.match(value))


def _place(frame: traceback.FrameSummary) -> str:
    file = Path(frame.filename)
    own = file.relative_to(_HOME).as_posix() if file.is_relative_to(_HOME) else file.name
    return f"{own if own.startswith('tracker/') else file.name}:{frame.lineno} {frame.name}"
