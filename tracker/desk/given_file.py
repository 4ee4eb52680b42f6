"""Reads a file that somebody names: an ordinary one of bounded size, never the ledger, and never waiting for more.

Knows nothing of what the file should hold.
"""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Callable, Iterator
from pathlib import Path

from tracker.desk.documents import is_the_ledger
from tracker.domain.problems import LedgerFault, Refused
from tracker.domain.sentences import Sentence
from tracker.ledger.store import Ledger

_STEP = 1 << 20
_NO_WAIT = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0) | getattr(os, "O_BINARY", 0)
"""A pipe that took the file's place in between is not waited for."""


def read_given(ledger: Ledger, path: Path, what: Sentence, most: int, safe: Sentence) -> bytes:
    """The bytes of `path`. `what` it should be, for the sentence; `safe` (“Nothing was imported.”) says what is safe.

    Refused ("no_file", "is_ledger", "too_long") when it is not there, no ordinary file, the ledger itself (closing it would
    drop the ledger's locks) or above `most` bytes; LedgerFault when the system cannot read it, or it changes meanwhile.
    """
    name = shown(path)
    try:
        found = _offered(ledger, path, what, most)
        data = _read(path, most)
    except OSError as error:
        raise _unreadable(name, error, safe) from error
    if data is None:
        raise _too_long(name, what, most)
    if found.st_size and len(data) != found.st_size:
        raise _changed(name, safe)
    return data


def given_chunks(
    ledger: Ledger, path: Path, what: Sentence, most: int, safe: Sentence
) -> Callable[[], Iterator[bytes]]:
    """Reads `path` from its beginning, piece by piece, as often as it is called. Refused and LedgerFault as `read_given`,
    also when the file is another one than the first time."""
    name = shown(path)
    try:
        before = _offered(ledger, path, what, most)
    except OSError as error:
        raise _unreadable(name, error, safe) from error

    def chunks() -> Iterator[bytes]:
        try:
            found = _offered(ledger, path, what, most)
            if _mark(found) != _mark(before):
                raise _changed(name, safe)
            handle = os.open(path, os.O_RDONLY | _NO_WAIT)
            try:
                size = 0
                while part := os.read(handle, _STEP):
                    size += len(part)
                    if size > found.st_size:
                        break
                    yield part
            finally:
                os.close(handle)
        except OSError as error:
            raise _unreadable(name, error, safe) from error
        if size != before.st_size:
            raise _changed(name, safe)

    return chunks


def _mark(found: os.stat_result) -> tuple[int, int, int]:
    return found.st_ino, found.st_size, found.st_mtime_ns


def _offered(ledger: Ledger, path: Path, what: Sentence, most: int) -> os.stat_result:
    """What the path leads to. Refused when it is nothing to be read; OSError."""
    name, found = shown(path), _status(path)
    if found is None:
        raise Refused("no_file", Sentence("There is no file {name}: check the name.", name=name))
    if is_the_ledger(ledger, path):
        raise Refused("is_ledger", Sentence("{name} is the ledger itself: choose {what}.", name=name, what=what))
    if not stat.S_ISREG(found.st_mode):
        raise Refused("no_file", Sentence("{name} is no ordinary file: choose {what}.", name=name, what=what))
    if found.st_size > most:
        raise _too_long(name, what, most)
    return found


def _unreadable(name: str, error: OSError, safe: Sentence) -> LedgerFault:
    return LedgerFault(
        "unreadable",
        Sentence(
            "{name} cannot be read ({why}). {safe}",
            name=name, why=error.strerror, safe=safe,
        ),
        elsewhere=True,
    )  # fmt: skip


def _changed(name: str, safe: Sentence) -> LedgerFault:
    return LedgerFault(
        "unreadable",
        Sentence(
            "{name} changed while it was read: try again. {safe}",
            name=name,
            safe=safe,
        ),
        elsewhere=True,
    )


def shown(path: Path) -> str:
    """The path for a sentence: its end, when it is long."""
    text = str(path)
    return text if len(text) <= 120 else f"…{text[-100:]}"


def _status(path: Path) -> os.stat_result | None:
    """What the path leads to; None when there is nothing, or no computer could have such a name."""
    try:
        return path.stat()
    except (FileNotFoundError, NotADirectoryError, ValueError):
        return None
    except OSError as error:
        if error.errno in (errno.ELOOP, errno.ENAMETOOLONG, errno.EINVAL):  # the last: Windows, of a letter it refuses
            return None
        raise


def _read(path: Path, most: int) -> bytes | None:
    """The whole file; None when there is more than `most`."""
    handle = os.open(path, os.O_RDONLY | _NO_WAIT)
    try:
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))
        parts, size = [], 0
        while part := os.read(handle, _STEP):
            parts.append(part)
            size += len(part)
            if size > most:
                return None
        return b"".join(parts)
    finally:
        os.close(handle)


def _too_long(name: str, what: Sentence, most: int) -> Refused:
    return Refused(
        "too_long",
        Sentence(
            "{name} is over {most} MB, which is too long: choose {what}.", name=name, most=most // 1000000, what=what
        ),
    )
