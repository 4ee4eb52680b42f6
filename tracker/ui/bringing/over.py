"""Lays a panel for somebody's file over the window, asks for the file, and takes it away again. Reads no file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from tracker.domain.house import House
from tracker.ui.bringing.bills import BillsPanel
from tracker.ui.bringing.document import tr
from tracker.ui.bringing.erase_named import EraseNamedSheet
from tracker.ui.bringing.journal_export import ExportSheet
from tracker.ui.bringing.old_log import OldLogPanel
from tracker.ui.bringing.posting import PostingSheet
from tracker.ui.bringing.sheet import Made, Sheet
from tracker.ui.guests.house_list.panel import ImportPanel, LeftFile
from tracker.ui.link import Link

_WIDE, _HIGH = 1160, 640
Panel = Callable[[Link, House], ImportPanel]
S = TypeVar("S", bound=Sheet)


class BringOver(Sheet):
    """One file, from choosing it to its result; Esc steps back."""

    def __init__(self, window: QWidget, link: Link, panel: ImportPanel, title: str) -> None:
        super().__init__(window, link, width=_WIDE, height=_HIGH)
        self.setObjectName("bring-over")
        self.setAccessibleName(title)
        self._title, self.panel = title, panel
        self.folder = ""
        self.card.body.addWidget(panel)
        panel.closed.connect(self.close_over)
        panel.file_wanted.connect(self.choose)
        panel.rested.connect(self.ended)

    def choose(self) -> None:
        """Ask for the file."""
        kinds = tr("Lists (*.csv *.txt *.tsv);;All files (*)")
        chosen, _kind = QFileDialog.getOpenFileName(self._window, self._title, self.folder, kinds)
        if chosen:
            self.start(Path(chosen))

    def start(self, path: Path) -> None:
        """Look at this file."""
        self.folder = str(path.parent)
        self.open()
        self.panel.start(path)
        self.panel.focus_first()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The panel has had the key; Esc that it did not want closes."""
        if not self.panel.isVisible():
            return
        super().keyPressEvent(event)

    def runs(self) -> bool:
        """Whether the file is being read or brought in."""
        return self.panel.job is not None and self.panel.job.running

    def say_again(self) -> None:
        """Say how it ended."""
        self.panel.say_again()

    def close_over(self) -> None:
        """Nothing that runs is left behind unseen."""
        if self.runs():
            self.panel.step_back()
            return
        super().close_over()

    def held(self) -> LeftFile | None:
        """The file, and what was answered and chosen about it."""
        return self.panel.left()

    def take_up(self, held: object) -> None:
        """Look at the same file again."""
        if isinstance(held, LeftFile):
            self.folder = str(held.path.parent)
            self.open()
            self.panel.take_up(held)
            self.panel.focus_first()

    def focus_first(self) -> None:
        """Stand where the panel wants it."""
        self.panel.focus_first()


def bring_bills(window: QWidget, link: Link) -> BringOver:
    """The carrier's bills."""
    return _over(window, link, bring_bills, BillsPanel, tr("A carrier's bills"))


def bring_log(window: QWidget, link: Link) -> BringOver:
    """The old log."""
    return _over(window, link, bring_log, OldLogPanel, tr("An old log"))


def house_of(link: Link) -> House:
    """The hotel in view."""
    assert link.view is not None  # who can ask for it has signed in
    return link.view.house


def drop(window: QWidget, name: str) -> None:
    """Let the sheet of that name go: it is made anew, for the hotel may count otherwise now."""
    before = window.findChild(Sheet, name)
    if before is None:
        return
    before.hide()
    before.setObjectName("")
    if not before.runs() and not before.whose:
        before.setParent(None)  # one that still runs, or waits for its person, goes with the window
        before.deleteLater()


def posting(window: QWidget, link: Link) -> PostingSheet:
    """The posting list."""
    drop(window, "posting-list")
    return _made(PostingSheet(window, link, house_of(link)), posting)


def erase_named(window: QWidget, link: Link) -> EraseNamedSheet:
    """Erasing somebody of an old log."""
    drop(window, "erase-named")
    return _made(EraseNamedSheet(window, link), erase_named)


def journal_export(window: QWidget, link: Link) -> ExportSheet:
    """The export of the journal; one that runs stays, unless somebody else left it."""
    running = window.findChild(ExportSheet, "journal-export")
    if running is not None and running.runs() and not running.whose:
        return running
    drop(window, "journal-export")
    return _made(ExportSheet(window, link, house_of(link)), journal_export)


def _made(sheet: S, made: Made) -> S:
    """The sheet, which knows what makes one like it."""
    sheet.made = made
    return sheet


def _over(window: QWidget, link: Link, made: Made, panel: Panel, title: str) -> BringOver:
    """The one over this window, made when it is first wanted and anew for another hotel's currency."""
    name = f"over-{made.__name__}"
    drop(window, name)
    over = _made(BringOver(window, link, panel(link, house_of(link)), title), made)
    over.setObjectName(name)
    over.panel.imported.connect(lambda _plan: link.refresh())
    return over
