"""Whether the desk opens when this account signs in to the computer: asked, turned on, turned off. Touches no ledger.

Each account chooses for itself, without an administrator: on Linux by a file of its own, which stands above the one that an
administrator switched on for all; on Windows by the entry that the installer writes too.
"""

from __future__ import annotations

import sys
from pathlib import Path

from tracker.desk.autostart import windows, xdg
from tracker.desk.autostart.program import words
from tracker.desk.autostart.standing import Standing
from tracker.domain.problems import Refused

__all__ = ["Standing", "standing", "turn"]


def standing() -> Standing:
    """How it stands. Refused on a system without a known way."""
    return _way().standing()


def turn(on: bool, folder: Path) -> Standing:
    """Let this program open this data folder at sign-in, or nothing; returns how it stands then.

    Refused on a system without a known way; LedgerFault when it cannot be written.
    """
    way = _way()
    way.turn(words(folder) if on else None)
    return way.standing()


class _Linux:
    standing = staticmethod(xdg.standing)
    turn = staticmethod(xdg.turn)


class _Windows:
    standing = staticmethod(windows.standing)
    turn = staticmethod(windows.turn)


def _way() -> type[_Linux] | type[_Windows]:
    if sys.platform == "win32":
        return _Windows
    if sys.platform.startswith(("linux", "freebsd")):
        return _Linux
    raise Refused(
        "no_autostart",
        "Latitude does not know how programs start at sign-in here: add it in the system’s own settings.",
    )
