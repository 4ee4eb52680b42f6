"""A start of another version: the way into it, and what it clears away once it has opened the ledger. Knows no window."""

from __future__ import annotations

import os
import sys
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path

from tracker.domain.problems import Refused


def held() -> AbstractContextManager[None]:
    """Nobody clears this version away while the block runs."""
    if not getattr(sys, "frozen", False):
        return nullcontext()
    from tracker.desk.update.place import in_use

    return in_use()


def start_anew(data_dir: Path) -> None:
    """Become the version that the next start opens, on the same data folder. Comes back only when that fails."""
    from tracker.desk.update.place import STARTER, here
    from tracker.desk.update.unpack import environment

    starter = here().root / STARTER
    sys.stdout.flush()
    os.execve(starter, [str(starter), "--data-dir", str(data_dir.absolute())], environment())


def settle_here() -> list[str]:
    """Clear earlier versions away: this one has opened the ledger. Nothing where somebody else updates the program."""
    if not getattr(sys, "frozen", False):
        return []
    from tracker.desk.update.place import here
    from tracker.desk.update.updating import settle

    try:
        return settle(here())
    except Refused:  # a package, or a folder without a starter
        return []
