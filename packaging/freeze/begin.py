"""Where the frozen program begins: the same entry as `python -m tracker`, with its own modules held open."""

import os
import sys
from pathlib import Path
from typing import IO, Any


def hold() -> None:
    """Read modules from the program that was started, also after an update has put another one in its place.

    A desk stays open for weeks and imports a module when it is first wanted: from the new program it would read at the
    old one's places. The open file stays the old one until the desk is closed.
    """
    import pyimod01_archive  # type: ignore[import-not-found]  # PyInstaller's, in a frozen program

    own = Path("/proc/self/exe")
    if not own.exists():
        return
    program, held = str(own.resolve()), os.open(own, os.O_RDONLY)

    def reopened(name: str, mode: str = "r") -> IO[Any]:
        return Path(f"/proc/self/fd/{held}" if name == program else name).open(mode)

    pyimod01_archive.open = reopened


if getattr(sys, "frozen", False):
    hold()

from tracker.__main__ import main  # noqa: E402 - from here on what is imported is held

sys.exit(main())
