"""Watches what a piece of work touches: files opened, sockets, processes. An audit hook, deaf but for while it is asked."""

from __future__ import annotations

import sys
import sysconfig
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[3]
_PROCESSES = (
    "subprocess.Popen",
    "os.system",
    "os.exec",
    "os.posix_spawn",
    "os.spawn",
    "os.fork",
    "pty.spawn",
    "ctypes.dlopen",
)
_NETWORK = ("socket.", "urllib.", "http.", "ftplib.", "smtplib.", "webbrowser.")
_CHANGES = (
    "os.remove",
    "os.rename",
    "os.rmdir",
    "os.mkdir",
    "os.chmod",
    "os.truncate",
    "os.link",
    "os.symlink",
    "shutil.",
)
_READABLE = tuple(
    str(Path(p).resolve())
    for p in {
        sys.prefix,
        sys.base_prefix,
        sysconfig.get_path("purelib"),
        str(ROOT),
        "/usr/share",
        "/usr/lib",
        "/etc/fonts",
        "/etc/localtime",
    }
)
_told: list[str] | None = None
_allowed: tuple[str, ...] = ()


def _hear(event: str, arguments: tuple[Any, ...]) -> None:
    if _told is None:
        return
    if event.startswith((*_NETWORK, *_PROCESSES)):
        _told.append(f"{event} {arguments[:2]!r}")
    elif event in ("open", "sqlite3.connect") and isinstance(arguments[0], str | bytes):
        writes = event == "open" and (set("wax+") & set(arguments[1] or "") or bool(arguments[2] & 0o1103))
        if not _within(arguments[0], _allowed if writes else (*_allowed, *_READABLE)):
            _told.append(f"{event} {arguments!r}")
    elif event.startswith(_CHANGES) and isinstance(arguments[0], str | bytes) and not _within(arguments[0], _allowed):
        _told.append(f"{event} {arguments!r}")


def _within(path: str | bytes, roots: tuple[str, ...]) -> bool:
    text = path.decode("utf-8", "replace") if isinstance(path, bytes) else path
    return text in ("", ":memory:", "/dev/null") or text.startswith(roots)


sys.addaudithook(_hear)


@contextmanager
def watched(*folders: Path) -> Iterator[list[str]]:
    """What is touched outside `folders` (reading the program itself aside); connections and processes always.

    Python, which may keep what it compiled beside a module that is first read now, does not meanwhile.
    """
    global _told, _allowed
    _told, _allowed = [], tuple(str(folder.resolve()) for folder in folders)
    keeps, sys.dont_write_bytecode = sys.dont_write_bytecode, True
    try:
        yield _told
    finally:
        _told, sys.dont_write_bytecode = None, keeps
