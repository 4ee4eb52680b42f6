"""What an erasure still owes once it is on record: no half-made document and no page of the file may keep a trace.

Knows no guest and no line. It stays owed until all of it is done.
"""

from __future__ import annotations

from datetime import datetime

from tracker.desk.documents import sweep
from tracker.domain.problems import LedgerFault
from tracker.ledger import erasure
from tracker.ledger.faults import untidied
from tracker.ledger.store import Ledger


def clean(ledger: Ledger, now: datetime) -> None:
    """Do what is owed, outside `write`. LedgerFault (`recorded` "yes") when the disk cannot take it: it stays owed."""
    if not erasure.owes_tidying(ledger):
        return
    try:
        sweep(ledger.path.parent, now)
    except OSError as error:
        raise untidied(LedgerFault("disk_error", "The folder could not be looked through.")) from error
    erasure.tidy(ledger)
