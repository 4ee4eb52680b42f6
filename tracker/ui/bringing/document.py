"""A document to check: dropped anywhere on the window, or chosen. Says in place what `verify --report` says."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from tracker.domain.problems import LedgerFault, Refused
from tracker.ui import language
from tracker.ui.guests.drop_zone import dropped_file
from tracker.ui.link import Link
from tracker.ui.widgets import Banner
from tracker.ui.widgets.frames.banner import Tone

if TYPE_CHECKING:
    from tracker.desk.finding import Finding
    from tracker.ledger.store import Ledger


def tr(text: str) -> str:
    """Text in the window's language."""
    return QCoreApplication.translate("bringing", text)


class DocumentCheck(QObject):
    """Takes PDFs that are dropped on `workplace`, and says in its banner what they are."""

    def __init__(self, workplace: QWidget, link: Link, banner: Banner) -> None:
        super().__init__(workplace)
        self._workplace, self._link, self._banner = workplace, link, banner
        self.folder = ""
        workplace.setAcceptDrops(True)
        workplace.installEventFilter(self)
        link.signed_in.connect(lambda _person: banner.dismiss())

    def choose(self) -> None:
        """Ask for the document."""
        kinds = tr("Documents (*.pdf);;All files (*)")
        chosen, _kind = QFileDialog.getOpenFileName(self._workplace, tr("Check a document"), self.folder, kinds)
        if chosen:
            self.check(Path(chosen))

    def check(self, path: Path) -> None:
        """Compare it with the journal; the desk goes on meanwhile."""
        self.folder = str(path.parent)
        now = self._link.clock()
        self._link.say(tr("Checking {file} …").format(file=path.name), "info")

        def work(ledger: Ledger) -> Finding:
            from tracker.desk.proof import check_report  # not read at every start

            return check_report(ledger, path, now)

        self._link.ask(work, lambda found: self._say(path, found), self._failed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A PDF that nobody else wanted is taken."""
        if event.type() == QEvent.Type.DragEnter and isinstance(event, QDragEnterEvent) and _pdf(event) is not None:
            event.acceptProposedAction()
            return True
        if event.type() == QEvent.Type.Drop and isinstance(event, QDropEvent):
            path = _pdf(event)
            if path is not None:
                event.acceptProposedAction()
                self.check(path)
                return True
        return super().eventFilter(watched, event)

    def _say(self, path: Path, found: Finding) -> None:
        # Of what is not ours, or of another state of the ledger, nobody has done anything wrong.
        role: Tone = "over" if found.state == "altered" else "warn" if _remarkable(found) else "ok"
        said = tr("{file}: {finding}").format(file=path.name, finding=language.said(found.sentence))
        self._banner.show_notice(role, said)
        self._link.say(tr("{file} was checked").format(file=path.name), "ok" if found.ok else "warn")

    def _failed(self, problem: Refused | LedgerFault) -> None:
        self._banner.show_notice("warn", language.said(problem.message))


def _remarkable(found: Finding) -> bool:
    return not found.ok or bool(found.corrections or found.overtaken)


def _pdf(event: QDropEvent) -> Path | None:
    path = dropped_file(event.mimeData())
    return path if path is not None and path.suffix.lower() == ".pdf" else None
