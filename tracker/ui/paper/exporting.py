"""From “Export PDF” to a file: where it goes, the facts, the bytes, and what is said when it did not work. Draws nothing.

The facts of a closed shift are frozen in the journal, so whatever fails on the way can be tried again to the same bytes.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from tracker import paths
from tracker.desk import access, documents
from tracker.desk.documents import Facts, Written
from tracker.desk.signing.seal import Signer, signer
from tracker.domain.people import Action
from tracker.domain.problems import AskFirst, LedgerFault, Refused
from tracker.ledger.store import Ledger
from tracker.ui import language
from tracker.ui.link import Link
from tracker.ui.paper.looking import Looking
from tracker.ui.paper.printing import STOPPED, Printing
from tracker.ui.paper.words import short_hash
from tracker.ui.widgets import Banner
from tracker.ui.widgets.frames.banner import Tone

PATIENCE = 400
"""Milliseconds before it is worth saying that a document is being laid out."""


@dataclass(frozen=True)
class Job:
    """One document: its offered file name and how its facts are read, given what was confirmed.

    `needs` is the action of the role table that it takes, None for what anybody at the desk may print.
    """

    name: str
    read: Callable[[Ledger, Collection[str]], Facts]
    confirmed: frozenset[str] = frozenset()
    needs: Action | None = "export"


def ask_where(parent: QWidget, title: str, proposed: Path) -> Path | None:
    """The file that was chosen to write to, or None."""
    suffix = proposed.suffix.removeprefix(".") or "pdf"
    dialog = QFileDialog(parent, title, str(proposed.parent), f"{suffix.upper()} (*.{suffix})")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(suffix)
    dialog.selectFile(proposed.name)
    chosen = dialog.selectedFiles() if dialog.exec() else []
    dialog.deleteLater()
    return Path(chosen[0]) if chosen else None


def open_outside(path: Path) -> bool:
    """Open a file or folder with the computer's own program for it; False when there is none."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


class Exporting(QObject):
    """`wrote(facts, Written)` when a document is on disk. What went wrong stands in the banner, with a way on."""

    wrote = Signal(object, object)

    def __init__(self, link: Link, printing: Printing, banner: Banner, page: QWidget) -> None:
        super().__init__(page)
        self._link, self._printing, self._banner, self._page = link, printing, banner, page
        self._folder: Path | None = None
        self._last: Path | None = None
        self._under_way: Event | None = None
        self.looking = Looking(link, printing, page)
        self.ask_where: Callable[[QWidget, str, Path], Path | None] = ask_where
        self.open_outside: Callable[[Path], bool] = open_outside

    def export(self, job: Job) -> None:
        """Ask where the document goes, read it, draw it, write it."""
        self._choose(job)

    def busy(self) -> bool:
        """Whether a document is being drawn or written."""
        return self._printing.busy()

    def open_last(self) -> None:
        """Open the document written last."""
        if self._last is not None:
            self._open(self._last)

    def _choose(self, job: Job) -> None:
        view = self._link.view
        training = view is not None and view.house.training
        proposed = self._place() / documents.named(job.name, training=training)
        out = self.ask_where(self._page, self.tr("Export as PDF"), proposed)
        if out is not None:
            out = out.with_name(documents.named(out.name, training=training))
            self._folder = out.parent
            self._banner.dismiss()
            self._start(job, out)

    def _place(self) -> Path:
        known, view = self._folder, self._link.view
        if known is not None and known.is_dir():
            return known
        if view is not None and view.house.training:  # what was practised leaves nothing behind among real papers
            return self._link.path.parent
        return paths.documents_dir()

    def _start(self, job: Job, out: Path) -> None:
        person = self._link.person
        self._link.say(self.tr("Writing {file} …").format(file=out.name), "info")
        stop = self._under_way = Event()
        QTimer.singleShot(PATIENCE, self, lambda: self._show_working(out, stop))

        def read(ledger: Ledger) -> tuple[Facts, Signer | None]:
            if person is not None and job.needs is not None:
                access.acting(ledger, person, job.needs)
            documents.check_out(ledger, out)
            documents.check_place(out)  # no number is given out for a file that cannot be
            facts = job.read(ledger, job.confirmed)
            return facts, signer(ledger) if documents.head_of(facts) else None  # a guide proves nothing

        def write(found: tuple[Facts, Signer | None]) -> None:
            facts, who = found
            self._printing.write(
                facts, out, lambda done: self._written(facts, done), lambda problem: self._failed(job, out, problem), stop.is_set, who,
            )  # fmt: skip

        self._link.ask(read, write, lambda problem: self._failed(job, out, problem))

    def _show_working(self, out: Path, stop: Event) -> None:
        """It takes long: say what is done, with the way to stop it."""
        if stop is self._under_way:
            said = self.tr("Laying out {file}. The desk goes on meanwhile.").format(file=out.name)
            self._banner.show_notice("info", said, [(self.tr("Stop"), lambda: self._stop(stop))], dismissable=False)
            self._focus_first()

    def _stop(self, stop: Event) -> None:
        stop.set()
        self._banner.show_notice("info", self.tr("Stopping…"), dismissable=False)

    def _written(self, facts: Facts, done: Written) -> None:
        self._under_way = None
        self._last = done.file
        said = self.tr("{file} is in {folder}.").format(file=done.file.name, folder=done.file.parent)
        if done.signed:
            said = self.tr("{file} is in {folder}, signed.").format(file=done.file.name, folder=done.file.parent)
        elif done.unsigned:
            said = f"{said} {language.said(done.unsigned)}"
        self._banner.show_notice(
            "warn" if done.unsigned else "ok", said,
            [(self.tr("Open PDF"), lambda: self._open(done.file)), (self.tr("Open folder"), lambda: self._open(done.file.parent)),
             (self.tr("Look at it"), lambda: self.looking.look_again(facts, done.file.name))],
        )  # fmt: skip
        self._focus_first()
        self._link.say(
            self.tr("Exported {file}, SHA-256 {sha}").format(file=done.file.name, sha=short_hash(done.sha256))
        )
        self.wrote.emit(facts, done)
        self._link.exported.emit(done)
        view = self._link.view
        if view is not None and (done.signed or done.unsigned) and view.unsigned != bool(done.unsigned):
            self._link.refresh()  # the desk says so, or no longer

    def _failed(self, job: Job, out: Path, problem: Refused | LedgerFault) -> None:
        self._under_way = None
        again = (self.tr("Try again"), lambda: self._retry(job, out))
        if isinstance(problem, AskFirst):
            sure = replace(job, confirmed=job.confirmed | {problem.code})
            again = (self.tr("Go on all the same"), lambda: self._retry(sure, out))
        elsewhere = (self.tr("Choose another place…"), lambda: self._choose(job))
        tone: Tone = "info" if problem.code == STOPPED else "over"
        self._banner.show_notice(tone, language.said(problem.message), [again, elsewhere])
        self._focus_first()
        self._link.say(self.tr("{file} was not written").format(file=out.name), "warn")

    def _retry(self, job: Job, out: Path) -> None:
        self._banner.dismiss()
        self._start(job, out)

    def _open(self, path: Path) -> None:
        if not path.exists():
            said = self.tr("{file} is not there any more: export it again.").format(file=path)
        elif not self.open_outside(path):
            said = self.tr("Nothing on this computer opens it: the file is {file}.").format(file=path)
        else:
            return
        self._banner.show_notice("warn", said)

    def _focus_first(self) -> None:
        if self._page.isVisible() and self._banner.buttons():
            self._banner.buttons()[0].setFocus(Qt.FocusReason.OtherFocusReason)
