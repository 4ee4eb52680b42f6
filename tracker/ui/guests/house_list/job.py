"""One list on its way in: reads the file once, plans, imports, tells how far it is, stops when asked. Knows no widget."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from tracker.desk import house_import
from tracker.domain.house_list import SlashOrder
from tracker.domain.people import Person
from tracker.domain.problems import LedgerFault, Refused
from tracker.domain.table.amounts import Mark
from tracker.ledger.store import Ledger
from tracker.ui.link import Link

STOPPED = "import_stopped"
_PASSES = {True: 2, False: 3}
"""A dry run reads and compares; the import writes as well."""


@dataclass(frozen=True)
class How:
    """One run of a job: whether it only looks, who asks and when, and whom it tells how far it is."""

    dry_run: bool
    mark_gone: bool
    person: Person | None
    now: datetime
    tell: Callable[[int, int], None]


@dataclass(frozen=True)
class Answers:
    """What a file leaves open, as somebody answered it: `mapping` is our field by their header."""

    date_order: SlashOrder | None = None
    mark: Mark | None = None
    mapping: Mapping[str, str] = field(default_factory=dict)


class FileJob(QObject):
    """A file on its way in, whatever it holds: a dry run, questions, the import itself. `work` is what each sort of file adds.

    `planned(plan)` after a dry run, `imported(plan)` after the import, `asked(Refused)` when the list
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
        self.whose = link.person.initials if link.person is not None else ""
        self.answers = Answers()
        self.confirmed: frozenset[str] = frozenset()
        self.running = False
        self.data: bytes | None = None
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

    def work(self, how: How) -> Callable[[Ledger], Any]:
        """What the ledger's thread does for a dry run or the import; called on the window's thread."""
        raise NotImplementedError

    def bytes_of(self, ledger: Ledger, read: Callable[[Ledger, Path], bytes]) -> bytes:
        """The file's bytes, read once, so that what was planned is what is done. A file that cannot be read is for the
        person to mend: the ledger itself is sound."""
        if self.data is None:
            try:
                self.data = read(ledger, self.path)
            except LedgerFault as fault:
                raise Refused(fault.code, fault.message) from fault
        return self.data

    def _run(self, *, dry_run: bool, mark_gone: bool, then: Callable[[Any], None]) -> None:
        self._stop.clear()
        self.running = True
        tell = _Teller(_PASSES[dry_run], self._stop, self._told.emit)
        work = self.work(How(dry_run, mark_gone, self._link.person, self._link.clock(), tell))

        def done(plan: object) -> None:
            self.running = False
            then(plan)

        self._link.ask(work, done, self._failed)

    def _failed(self, problem: Refused | LedgerFault) -> None:
        self.running = False
        if problem.code == STOPPED:
            self.stopped.emit()
        elif isinstance(problem, LedgerFault):
            self.refused.emit(Refused(problem.code, problem.message))
        elif problem.code in ("date_order", "amount_mark", "no_header", "doubled_column"):
            self.asked.emit(problem)
        else:
            self.refused.emit(problem)


class ImportJob(FileJob):
    """The in-house list."""

    def work(self, how: How) -> Callable[[Ledger], Any]:
        """Compare it with the register, or bring it in."""
        order, mapping = self.answers.date_order, dict(self.answers.mapping)
        by = how.person.initials if how.person is not None else None
        return lambda ledger: house_import.import_list(
            ledger, self.bytes_of(ledger, house_import.read_file), how.now, dry_run=how.dry_run, date_order=order,
            mapping=mapping, mark_gone=how.mark_gone, by=by, progress=how.tell,
        )  # fmt: skip


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
