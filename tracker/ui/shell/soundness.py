"""Puts the verification behind the desk together with who shows it: status line, banners, the sheet that says what was found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from tracker.ui import language
from tracker.ui.shell.chain_watch import Chain, ChainWatch
from tracker.ui.shell.damage_sheet import DamageSheet

if TYPE_CHECKING:
    from tracker.ui.link import Link
    from tracker.ui.lock.page import LockPage
    from tracker.ui.main_window import MainWindow
    from tracker.ui.shell.workplace import Workplace


class Soundness(QObject):
    """`start` begins to verify, `start_whole` all of it with how far it is in sight, `stop` ends it."""

    def __init__(self, window: QWidget, link: Link, workplace: Workplace, lock_page: LockPage) -> None:
        super().__init__(window)
        self._window, self._link = window, link
        self.chain: Chain | None = None
        self.watch = ChainWatch(link, self)
        self.watch.found.connect(self._note)
        self._show_on(workplace, lock_page)

    def move_to(self, workplace: Workplace, lock_page: LockPage) -> None:
        """These show it from now on: they were built anew."""
        self.watch.listen()
        self._show_on(workplace, lock_page)
        if self.chain is not None:
            workplace.show_chain(self.chain)

    def _show_on(self, workplace: Workplace, lock_page: LockPage) -> None:
        self.watch.found.connect(workplace.show_chain)
        self._strip = workplace.verifying
        self._strip.stopping.connect(self.watch.stop)
        for banner in (workplace.banner, lock_page.banner):
            banner.damage_wanted.connect(self.show_damage)

    def start(self) -> None:
        """Begin to verify, or begin anew."""
        self.watch.start()

    def start_whole(self) -> None:
        """Verify everything because somebody asked for it: how far it is stands above the page."""
        if not self._strip.running:
            self._strip.begin(None)
        self.watch.start_whole()

    def stop(self) -> None:
        """Check no further."""
        if self.chain is None or self.chain.state == "checking":
            self.watch.stop()
        else:
            self._link.say(self.tr("Nothing is being verified."), "info")

    def show_damage(self) -> None:
        """Say what was found; a manager may let the work go on there."""
        if self.chain is None or self.chain.state != "damaged":
            return
        sheet = self._window.findChild(DamageSheet)
        if sheet is None:
            sheet = DamageSheet(self._window, self._link)
            sheet.acknowledged.connect(self._link.mend)  # posting is on again; then everything is verified anew
        sheet.show_for(self.chain)

    def _note(self, chain: Chain) -> None:
        self.chain = chain
        if chain.state == "checking":
            self._strip.show_progress(chain.done, chain.total)
            return
        asked = self._strip.running
        self._strip.rest()
        if chain.state == "stopped":
            from tracker.desk.verification import stopped_at  # the window is there before

            self._link.say(language.said(stopped_at(chain.seq or 0).message), "info")
        elif chain.state == "whole" and asked:
            said = language.counted("Verified: {n} line is whole", "Verified: {n} lines are whole", chain.done)
            self._link.say(said)


def sounded(window: MainWindow) -> Soundness:
    """Who verifies this window's ledger and shows it: there once it was wanted."""
    if not hasattr(window, "sound"):
        window.sound = Soundness(window, window.link, window.workplace, window.lock_page)
    return window.sound
