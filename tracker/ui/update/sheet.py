"""The sheet of an update: choose the stick, see what it brings, update, start anew. Knows no form of a file and no key."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

import tracker
from tracker.central import updates
from tracker.desk.update.offered import ENDING, Offer
from tracker.desk.update.place import Place, here
from tracker.domain.problems import LedgerFault, Refused
from tracker.domain.stopping import Stopped
from tracker.ui import language, theme
from tracker.ui.bringing.sheet import Sheet
from tracker.ui.link import Link
from tracker.ui.update.words import tr
from tracker.ui.update.work import UpdateWork
from tracker.ui.widgets import Banner, OneLine, UnderWay, Words, button, stops


class UpdateSheet(Sheet):
    """Opened by `open`; Esc stops what can be stopped, then closes."""

    def __init__(self, window: QWidget, link: Link) -> None:
        super().__init__(window, link, width=820, height=460, fills=False)
        self.setObjectName("update-sheet")
        self.setAccessibleName(tr("Update from a stick"))
        self._link = link
        self.offer: Offer | None = None
        self.work: UpdateWork | None = None
        self._in_place = ""
        self.about = Words("", "body", "muted", wrap=True)
        self.brings = Words("", "body", "text", bold=True, wrap=True)
        self.banner = Banner()
        self.under_way = UnderWay(tr("Update"), tr("The new version is being put in place: that cannot be stopped."))
        self.stick = button(tr("Choose the stick…"), "primary", "folder")
        self.file = button(tr("Choose a file…"))
        self.go = button("", "primary", "check")
        self.anew = button(tr("Start the new version now"), "primary", "check")
        self.shut = button(tr("Close"))
        for part, name in (
            (self.stick, "update-stick"),
            (self.file, "update-file"),
            (self.go, "update-go"),
            (self.anew, "update-anew"),
        ):
            part.setObjectName(name)
        self._lay_out()
        self.stick.clicked.connect(self._choose_stick)
        self.file.clicked.connect(self._choose_file)
        self.go.clicked.connect(self._update)
        self.anew.clicked.connect(link.restart_wanted)
        self.shut.clicked.connect(self.close_over)

    def open(self) -> None:
        """Cover the window; say at once where somebody else updates this program."""
        if not self.under_way.running and not self._in_place:
            self._show_offer(None)
            try:
                self._use(here())
            except Refused as refused:
                self._say(refused)
                for part in (self.about, self.stick, self.file):
                    part.hide()
        super().open()
        self.focus_first()

    def focus_first(self) -> None:
        """Stand on what comes next."""
        for part in (self.under_way.stop, self.anew, self.go, self.stick, self.shut):
            if not part.isHidden() and not (part is self.under_way.stop and self.under_way.isHidden()):
                part.setFocus(Qt.FocusReason.TabFocusReason)
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc stops what is under way, before it closes."""
        if not stops(event, self):
            super().keyPressEvent(event)

    def close_over(self) -> None:
        """What runs is not left behind unseen."""
        if not self.under_way.running:
            super().close_over()

    def look(self, given: Path) -> None:
        """Check this file, or the newest in this folder."""
        if self.work is not None and not self.under_way.running:
            self._show_offer(None)
            self.banner.dismiss()
            self._rest(resting=False)
            self.work.look(given, self.stick)

    def _use(self, place: Place) -> None:
        self.banner.dismiss()
        self.work = UpdateWork(self._link, place, self.under_way, self)
        self.work.looked.connect(self._show_offer)
        self.work.done.connect(self._done)
        self.work.failed.connect(self._failed)
        self._rest(resting=True)

    def _choose_stick(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self._window, tr("The stick with the update"), updates())
        if chosen:
            self.look(Path(chosen))

    def _choose_file(self) -> None:
        kinds = tr("Updates of Latitude ({pattern})").format(pattern=f"*{ENDING}")
        chosen, _kind = QFileDialog.getOpenFileName(self._window, tr("The update"), updates(), kinds)
        if chosen:
            self.look(Path(chosen))

    def _show_offer(self, offer: Offer | None) -> None:
        self.offer = offer
        self._rest(resting=True)
        if offer is None:
            self.about.setText(
                tr("Latitude {version} is in use. An update is a file that ends in {ending}; all of it is checked before anything is touched.")
                .format(version=tracker.__version__, ending=ENDING)
            )  # fmt: skip
        else:
            said = tr(
                "{file} brings Latitude {version}: signed by the release key {key}, whole, {size}\N{NO-BREAK SPACE}MB."
            )
            self.brings.setText(said.format(
                file=offer.file.name, version=offer.manifest.version, key=offer.key, size=f"{offer.manifest.size / 1e6:,.0f}"
            ))  # fmt: skip
            self.about.setText(
                tr("The ledger is backed up first. The version in use stays until the new one has opened the ledger, and whatever happens meanwhile, one of the two starts.")
            )  # fmt: skip
            self.go.set_words(tr("Update to {version}").format(version=offer.manifest.version))
        self.stick.setVisible(offer is None)
        self.brings.setVisible(offer is not None)
        self.go.setVisible(offer is not None)
        if self.isVisible():
            self.focus_first()

    def _update(self) -> None:
        person = self._link.person
        if self.offer is not None and self.work is not None and person is not None and not self.under_way.running:
            self.banner.dismiss()
            self._rest(resting=False)
            self.work.start(self.offer, person, self.go)

    def _done(self, version: str) -> None:
        self._in_place = version
        self._show_offer(None)
        self.about.setText(
            tr("Latitude {version} is in place, and the next start opens it. What is half typed is kept.").format(
                version=version
            )
        )
        for part in (self.stick, self.file):
            part.hide()
        self.anew.show()
        self._link.say(tr("Latitude {version} is in place").format(version=version))
        if self.isVisible():
            self.focus_first()

    def _failed(self, problem: Refused | LedgerFault) -> None:
        self._rest(resting=True)
        self._say(problem)
        if self.isVisible():
            self.focus_first()

    def _say(self, problem: Refused | LedgerFault) -> None:
        self.banner.show_notice("info" if isinstance(problem, Stopped) else "warn", language.said(problem.message))

    def _rest(self, *, resting: bool) -> None:
        """Whether something can be chosen, or something is under way."""
        for part in (self.stick, self.file, self.go, self.shut):
            part.setEnabled(resting)

    def _lay_out(self) -> None:
        column = theme.spaced(QVBoxLayout(), 14, 0)
        column.addWidget(OneLine(tr("Update from a stick"), "title", bold=True))
        for part in (self.brings, self.about, self.banner, self.under_way):
            column.addWidget(part)
        foot = theme.spaced(QHBoxLayout(), 8, 0)
        foot.addStretch(1)
        for press in (self.shut, self.file, self.stick, self.go, self.anew):
            foot.addWidget(press)
        column.addLayout(foot)
        self.card.body.addLayout(column)
        self.anew.hide()


def update_sheet(window: QWidget, link: Link) -> UpdateSheet:
    """The one over this window, made when it is first wanted."""
    return window.findChild(UpdateSheet) or UpdateSheet(window, link)
