"""Puts the verification behind the desk together with who shows it: status line, banners, the sheet that says what was found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from tracker.ui.shell.chain_watch import Chain, ChainWatch
from tracker.ui.shell.damage_sheet import DamageSheet

if TYPE_CHECKING:
    from tracker.ui.link import Link
    from tracker.ui.lock.page import LockPage
    from tracker.ui.shell.workplace import Workplace


class Soundness(QObject):
    """`start` begins to verify."""

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
        for banner in (workplace.banner, lock_page.banner):
            banner.damage_wanted.connect(self.show_damage)

    def start(self) -> None:
        """Begin to verify, or begin anew."""
        self.watch.start()

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
