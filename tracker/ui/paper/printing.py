"""Draws and writes reports on a thread of their own: neither the window nor the ledger waits for a page to be laid out.

Given frozen facts; reads no ledger. The last report drawn is kept, so that writing it again costs no drawing.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject

from tracker.desk import documents
from tracker.desk.documents import Facts, Written
from tracker.desk.signing.seal import Signer
from tracker.domain.problems import LedgerFault, Refused
from tracker.ui.background import Background

STOPPED = "export_stopped"

Problem = Refused | LedgerFault


@dataclass(frozen=True)
class Drawn:
    """A report as bytes, with their SHA-256 (hex)."""

    data: bytes
    sha256: str


class Printing(QObject):
    """`draw` and `write` answer on the window's thread. A failed disk is the report's trouble, not the ledger's."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = Background(self, "reports")
        self._last: tuple[Facts, Drawn] | None = None

    def busy(self) -> bool:
        """Whether a report is being drawn or written."""
        return self._worker.busy

    def draw(self, facts: Facts, then: Callable[[Drawn], None], failed: Callable[[Problem], None]) -> None:
        """Draw a report without writing it anywhere."""
        self._worker.run(lambda: self._drawn(facts), then, failed)

    def write(
        self,
        facts: Facts,
        out: Path,
        then: Callable[[Written], None],
        failed: Callable[[Problem], None],
        stopped: Callable[[], bool] = lambda: False,
        who: Signer | None = None,
    ) -> None:
        """Write a report, whole or not at all. `failed` as `documents.whole_file`; trying again gives the same bytes.

        `stopped` is asked once the pages are laid out: then no file is written, and `failed` is told `export_stopped`.
        """

        def work() -> Written:
            data = self._drawn(facts).data
            if stopped():
                raise Refused(STOPPED, "The export was stopped. No file was written.")
            return documents.write_bytes(out, data, documents.head_of(facts), who)

        self._worker.run(work, then, failed)

    def _drawn(self, facts: Facts) -> Drawn:
        last = self._last
        if last is not None and last[0] == facts:
            return last[1]
        data = documents.drawn(facts)  # the first one loads what draws: that too belongs on this thread
        drawn = Drawn(data, hashlib.sha256(data).hexdigest())
        self._last = (facts, drawn)
        return drawn
