"""Which programs have the ledger open, as the system tells it. Opens no file but the system's own, and the ledger never."""

from __future__ import annotations

import os
from pathlib import Path


def holders(ledger: Path) -> list[str] | None:
    """The other programs that have it open, as “name (number)”; None where the system does not tell.

    Linux shows the files of one's own account only, and of all to the administrator.
    """
    try:
        sought = ledger.stat()
        processes = [entry for entry in Path("/proc").iterdir() if entry.name.isdecimal()]
    except OSError:
        return None
    found = []
    for process in processes:
        if int(process.name) != os.getpid() and _has(process, sought):
            try:
                name = (process / "comm").read_text(errors="replace").strip()
            except OSError:  # it ended meanwhile
                continue
            found.append(f"{name} ({process.name})")
    return found


def _has(process: Path, sought: os.stat_result) -> bool:
    try:
        for handle in (process / "fd").iterdir():
            found = handle.stat()
            if (found.st_dev, found.st_ino) == (sought.st_dev, sought.st_ino):
                return True
    except OSError:  # another account's, or it ended meanwhile
        return False
    return False
