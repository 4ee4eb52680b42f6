"""One list on its way in: reads the file once, plans, imports, tells how far it is, stops when asked. Knows no widget."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal

from tracker.desk import house_import
from tracker.desk.house_import import ImportPlan
from tracker.domain.house_list import SlashOrder
from tracker.domain.problems import LedgerFault, Refused
from tracker.ledger.store import Ledger
from tracker.ui.link import Link

STOPPED = "import_stopped"
_PASSES = {True: 2, False: 3}
"""A dry run reads and compares; the import writes as well."""


class ImportJob(QObject):
    """`planned(ImportPlan)` after a dry run, `imported(ImportPlan)` after the import, `asked(Refused)` when the list
    leaves something open, `refused(Refused)` when it is none; `progressed(part of 1)` meanwhile, `stopped` when stopped."""

    planned = Signal(object)
    imported = Signal(object)
    asked = Signal(object)
    refused = Signal(object)
    stopped = Signal()
    progressed = Signal(float, int, int)
    """Part of the whole, rows done in this pass, rows in all."""
    _told = Signal(float, int, int)

    def __init__(self, link: Link, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._link = link
        self.path = path
        self.date_order: SlashOrder | None = None
        self.mapping: dict[str, str] = {}
        self.running = False
        self._data: bytes | None = None
        self._stop = threading.Event()
        self._told.connect(self.progressed, Qt.ConnectionType.QueuedConnection)

    def plan(self) -> None:
        """Read the list and find out what would change."""
        self._run(dry_run=True, mark_gone=False, then=self.planned.emit)

    def do(self, *, mark_gone: bool) -> None:
        """Import it, exactly the bytes that were planned."""
        self._run(dry_run=False, mark_gone=mark_gone, then=self.imported.emit)

    def stop(self) -> None:
        """Stop at the next row; nothing of the list stays behind. Too late once all is written."""
        self._stop.set()

    def _run(self, *, dry_run: bool, mark_gone: bool, then: Callable[[ImportPlan], None]) -> None:
        self._stop.clear()
        self.running = True
        now, order, mapping = self._link.clock(), self.date_order, dict(self.mapping)
        by = self._link.person.initials if self._link.person is not None else None
        tell = _Teller(_PASSES[dry_run], self._stop, self._told.emit)

        def work(ledger: Ledger) -> ImportPlan:
            data = self._data if self._data is not None else _read(ledger, self.path)
            self._data = data
            return house_import.import_list(
                ledger,
                data,
                now,
                dry_run=dry_run,
                date_order=order,
                mapping=mapping,
                mark_gone=mark_gone,
                by=by,
                progress=tell,
            )

        def done(plan: ImportPlan) -> None:
            self.running = False
            then(plan)

        self._link.ask(work, done, self._failed)

    def _failed(self, problem: Refused | LedgerFault) -> None:
        self.running = False
        if problem.code == STOPPED:
            self.stopped.emit()
        elif isinstance(problem, LedgerFault):
            self.refused.emit(Refused(problem.code, problem.message))
        elif problem.code in ("date_order", "no_header", "doubled_column"):
            self.asked.emit(problem)
        else:
            self.refused.emit(problem)


class _Teller:
    """Called on the ledger's thread with (done, total) of each pass; a pass begins when `done` goes back."""

    def __init__(self, passes: int, stop: threading.Event, tell: Callable[[float, int, int], None]) -> None:
        self._passes, self._stop, self._tell = passes, stop, tell
        self._pass = 0
        self._last = 0

    def __call__(self, done: int, total: int) -> None:
        if self._stop.is_set():
            raise Refused(STOPPED, "The import was stopped. Nothing was changed.")
        if done <= self._last:
            self._pass = min(self._pass + 1, self._passes - 1)
        self._last = done
        self._tell((self._pass + done / max(total, 1)) / self._passes, done, total)


def _read(ledger: Ledger, path: Path) -> bytes:
    """The file's bytes. A file that cannot be read is for the person to mend: the ledger itself is sound."""
    try:
        return house_import.read_file(ledger, path)
    except LedgerFault as fault:
        raise Refused(fault.code, fault.message) from fault
