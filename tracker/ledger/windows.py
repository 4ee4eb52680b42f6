"""What Windows does otherwise with files, asked of this computer: names, drives, bytes, a file that is being looked at.

On any other system each of these says that all is well. Knows no ledger.
"""

from __future__ import annotations

import ctypes
import os
import time
from pathlib import Path, PureWindowsPath

from tracker.domain import windows_names
from tracker.domain.sentences import Sentence

HERE = os.name == "nt"
PATIENCE = 2.0
"""Seconds in which a virus scanner or an indexer lets go of a file that was just written."""


def wrong_name(path: Path, longest: int = windows_names.LONGEST_FILE) -> Sentence | None:
    """Why this computer's Windows cannot keep a file or a folder under that path; None when it can."""
    return windows_names.wrong(PureWindowsPath(path.absolute()), longest) if HERE else None


def on_network(folder: Path) -> bool:
    """Whether a folder lies on another computer, under a drive's letter or without one."""
    return HERE and windows_names.on_network(PureWindowsPath(folder.absolute()), _drive_type)


def put(new: Path, target: Path) -> None:
    """Rename a file over another one. OSError when it fails; on Windows after a while, for others look at new files."""
    deadline = time.monotonic() + PATIENCE
    while True:
        try:
            new.replace(target)
            return
        except PermissionError:
            if not HERE or time.monotonic() > deadline:
                raise
        time.sleep(0.05)


def bytes_as_they_are() -> int:
    """The flag without which Windows writes two bytes for the end of a line."""
    return getattr(os, "O_BINARY", 0)


def _drive_type(root: str) -> int:
    return int(ctypes.windll.kernel32.GetDriveTypeW(root))  # type: ignore[attr-defined,unused-ignore]  # Windows only
