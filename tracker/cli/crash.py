"""Writes down where the program itself failed, without a word of what was typed. Knows no command."""

from __future__ import annotations

import os
import platform
import tempfile
import traceback
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from tracker import __version__

KEPT = 20
"""So many logs are kept; older ones make room."""


def record(error: BaseException, folder: Path, now: datetime) -> Path | None:
    """The log of a failure: in the data folder's `logs`, else among the system's temporary files; None when in neither.

    It names the kinds of errors and the places in the program; messages are left out, since they can quote a guest.
    """
    text, name = _told(error, now), f"crash-{now:%Y%m%d-%H%M%S}"
    with suppress(OSError):  # the folder may be what failed
        if folder.is_dir():
            return _kept(folder / "logs", name, text)
    try:
        handle, path = tempfile.mkstemp(prefix=f"latitude-{name}-", suffix=".txt", text=True)
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
    except OSError:
        return None
    return Path(path)


def _kept(logs: Path, name: str, text: str) -> Path:
    logs.mkdir(mode=0o700, exist_ok=True)
    log = logs / f"{name}.txt"
    log.write_text(text, encoding="utf-8")
    for old in sorted(logs.glob("crash-*.txt"))[:-KEPT]:
        old.unlink()
    return log


def _told(error: BaseException, now: datetime) -> str:
    lines = [
        f"Latitude {__version__}, Python {platform.python_version()}, {platform.system()}, {now:%Y-%m-%d %H:%M:%S}Z"
    ]
    seen: BaseException | None = error
    while seen is not None:
        lines.append(type(seen).__qualname__)
        lines += [
            f"  {Path(at.filename).name}:{at.lineno} {at.name}" for at in traceback.extract_tb(seen.__traceback__)
        ]
        seen = seen.__cause__ or seen.__context__
    return "\n".join(lines) + "\n"
