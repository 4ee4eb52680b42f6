"""Holds posting still, in every program on a ledger, while it is replaced. Knows nothing of what replaces it.

A file beside the ledger says so, locked by who put it there: one that a killed program left behind holds nobody up.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from tracker.domain.problems import LedgerFault
from tracker.domain.sentences import Sentence
from tracker.ledger import windows
from tracker.ledger.keep.locked import lock_at_once

_ENDING = ".restoring"


def _sign(path: Path) -> Path:
    return path.with_name(path.name + _ENDING)


@contextmanager
def paused(path: Path) -> Iterator[None]:
    """Nothing is posted to the ledger at `path` while the block runs. LedgerFault when another restore is under way."""
    sign = _sign(path)
    try:
        sign.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        handle = os.open(sign, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise LedgerFault(
            "cannot_write",
            Sentence(
                "{parent} cannot be written to ({why}). Nothing was restored or changed.",
                parent=sign.parent,
                why=error.strerror,
            ),
            elsewhere=True,
        ) from error
    try:
        if not lock_at_once(handle):
            raise LedgerFault(
                "locked", "Another program is restoring this ledger: wait until it is done.", elsewhere=True
            )
        yield
    finally:
        if windows.HERE:  # no file goes there that is open
            os.close(handle)
        with suppress(OSError):
            sign.unlink()
        if not windows.HERE:  # elsewhere nobody finds it unlocked
            os.close(handle)


def check_not_paused(path: Path) -> None:
    """LedgerFault while a restore is under way. Asked in each write, with the write lock held."""
    # In each post: a Path, or an error raised, costs more than the look.
    if os.access(f"{path}{_ENDING}", os.F_OK) and _is_paused(path):
        raise LedgerFault("restoring", "A backup is being restored. Nothing was recorded: wait for it, then try again.")


def _is_paused(path: Path) -> bool:
    sign = _sign(path)
    try:
        handle = os.open(sign, os.O_RDWR)
    except OSError:
        return sign.exists()
    try:
        return not lock_at_once(handle)
    finally:
        os.close(handle)
