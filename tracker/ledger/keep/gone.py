"""Tells a ledger that is gone from one that never was: by the backups that lie beside it. Opens no ledger."""

from __future__ import annotations

from pathlib import Path

from tracker.domain.problems import LedgerFault, Refused
from tracker.domain.sentences import Sentence
from tracker.ledger.keep.backup import listing
from tracker.ledger.keep.places import places


def check_not_gone(path: Path) -> None:
    """Refused where no ledger is at `path`, or an empty file, and its backups are in the data folder.

    A new ledger beside them would give the numbers of shifts and reports out twice, and then refuse the backups as another's.
    A folder of backups elsewhere tells nothing: the desks of a hotel may share it.
    """
    try:
        if path.exists() and (not path.is_file() or path.stat().st_size):
            return
        folder = places(path.parent).backups
        if folder.parent != path.parent.absolute() or not listing(folder):
            return
    except (OSError, LedgerFault):  # what cannot be reached is told by whoever opens it
        return
    raise Refused(
        "ledger_gone",
        Sentence(
            "The ledger in {folder} is gone, and its backups are in {backups}: restore the last one, or move them away to begin anew.",
            folder=path.parent,
            backups=folder,
        ),
    )
