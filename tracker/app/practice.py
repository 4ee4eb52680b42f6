"""One practice: a hotel founded anew in a folder of its own, the window on it in its frame, and the way back.

Touches no file of the real data folder but the preferences, which say how the window looks and what was practised.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimeZone, Signal

from tracker import paths
from tracker.app.building import application, make_link
from tracker.domain.problems import LedgerFault, Refused
from tracker.ui.link import Link, utc_now
from tracker.ui.main_window import MainWindow
from tracker.ui.shell.errand import Errand
from tracker.ui.shell.one_window import OneWindow
from tracker.ui.shell.preferences import Preferences

if TYPE_CHECKING:  # the window paints before the ledger's modules are read
    from tracker.ledger.store import Ledger
    from tracker.ledger.thread import LedgerThread
    from tracker.ui.actions import Command
    from tracker.ui.practice.guide import Guide
    from tracker.ui.practice.strip import Strip


def open_practice(data_dir: Path) -> int:
    """Practise, and nothing else; returns the exit code. The data folder gives the look and the place beside it.

    Refused when what lies in that place was not made by practice; LedgerFault when it cannot be written.
    """
    app = application()
    preferences = Preferences(data_dir)
    preferences.wear()
    practice = Practice(paths.practice_dir(data_dir), preferences)
    if not practice.claim():
        return 0
    try:
        practice.show(practice.found())
        practice.left.connect(lambda: practice.window.close())
        return app.exec()
    finally:
        practice.close()


class Practice(QObject):
    """`opened` once its window is there, `failed(problem)` when it cannot be, `left` when somebody has practised enough."""

    opened = Signal()
    failed = Signal(object)
    left = Signal()
    window: MainWindow
    guide: Guide

    def __init__(
        self, folder: Path, preferences: Preferences, who: str = "", clock: Callable[[], datetime] = utc_now,
        parent: QObject | None = None,
    ) -> None:  # fmt: skip
        """`who` are the initials of whose progress is kept, at the real desk."""
        super().__init__(parent)
        self._folder, self._preferences, self._who, self._clock = folder, preferences, who, clock
        self._thread: LedgerThread | None = None
        self._door = OneWindow(folder, self)
        self._errand = Errand(self)
        self._leaving = False

    def claim(self) -> bool:
        """Whether this is the only practice in that folder; another one was called to the front. Refused when it is silent."""
        found = self._door.claim()
        if found == "silent":
            raise Refused("already_open", "Practice is open already, but does not answer: end it, then try again.")
        return found == "ours"

    def start(self) -> None:
        """Found the hotel behind the window, then show it: `opened` or `failed`; neither when another practice is open."""
        try:
            if self.claim():
                self._errand.run(self.found, self._found, self.failed.emit)
            else:
                self.left.emit()
        except Refused as refused:
            self.failed.emit(refused)

    def found(self) -> LedgerThread:
        """Found the hotel anew and open its ledger. Refused or LedgerFault as `fresh_hotel`."""
        from tracker.desk.practice import fresh_hotel
        from tracker.ledger.thread import LedgerThread
        from tracker.ui import language

        zone = bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii", "replace")
        return LedgerThread(fresh_hotel(self._folder, self._clock(), zone, language.worn().code))

    def show(self, thread: LedgerThread) -> None:
        """The window on it, in its frame; the trainee is signed in by the window itself."""
        from tracker.domain.house import TRAINING
        from tracker.ui.shell.logbook import catch_defects, open_logbook

        self._thread = thread
        open_logbook(self._folder)
        self.window = MainWindow(self._preferences)
        link = make_link(thread, self._clock, self.window)  # it goes with the window: no late answer finds it gone
        self.window.setWindowTitle(f"{TRAINING} · Latitude")
        self._frame(link)
        catch_defects(self.window.show_defect)
        self._door.called.connect(self.window.come_forward)
        self.window.practice_wanted.connect(self.leave)
        self.window.closed.connect(self.leave)
        self.window.restore()
        self.window.open_ledger(link)
        self.window.show()
        self.window.activateWindow()
        self.guide.begin()
        self._sign_in(link)

    def leave(self) -> None:
        """Enough: once."""
        if not self._leaving:
            self._leaving = True
            self._preferences.keep_geometry(self.window.saveGeometry())
            self.left.emit()

    def close(self) -> None:
        """Close window, ledger and log; nothing of it is needed any more."""
        from tracker.ui.shell.logbook import close_logbook

        self._leaving = True
        self._errand.wait()
        if self._thread is not None:
            self.window.close()
            self._thread.close()
            self._thread = None
            close_logbook()
            self.window.deleteLater()
        self._door.release()

    def _found(self, thread: LedgerThread) -> None:
        self.show(thread)
        self.opened.emit()

    def _frame(self, link: Link) -> None:
        from tracker.desk.practice import PIN
        from tracker.ui.practice.frame import PracticeFrame
        from tracker.ui.practice.guide import Guide
        from tracker.ui.practice.mark import Mark
        from tracker.ui.practice.strip import Strip

        strip = Strip(PIN)
        frame = PracticeFrame(strip)
        self.guide = Guide(link, self._preferences.practised(self._who), self.window)
        self.window.practising = self._commands
        self.window.surround(frame)
        Mark(self.window).show()
        frame.band.left.connect(self.leave)
        strip.skip_wanted.connect(self.guide.skip)
        strip.again_wanted.connect(self.guide.again)
        strip.chosen.connect(self.guide.choose)
        self.guide.moved.connect(lambda _progress: self._tell(link, strip))
        self.guide.done_changed.connect(lambda done: self._preferences.keep_practised(self._who, done))
        link.viewed.connect(lambda _view: self._tell(link, strip))
        self.window.renewed.connect(frame.speak)
        self.window.renewed.connect(self.guide.listen)
        self.window.renewed.connect(lambda: link.viewed.connect(lambda _view: self._tell(link, strip)))

    def _tell(self, link: Link, strip: Strip) -> None:
        if link.view is not None:
            strip.show_progress(self.guide.progress, link.view.house)

    def _commands(self) -> tuple[Command, ...]:
        from tracker.ui.actions import Command
        from tracker.ui.practice.words import tr

        return (
            Command("practice.leave", tr("Leave practice"), "F6", self.leave),
            Command("practice.skip", tr("Skip this exercise"), "F7", self.guide.skip),
            Command("practice.again", tr("Start this exercise again"), "F8", self.guide.again),
        )

    def _sign_in(self, link: Link) -> None:
        from tracker.desk import access, drafts, overview
        from tracker.desk.drafts import HalfTyped
        from tracker.desk.overview import DeskView
        from tracker.desk.practice import PIN, TRAINEE
        from tracker.domain.people import Person

        now = self._clock()

        def work(ledger: Ledger) -> tuple[Person, DeskView, HalfTyped]:
            person = access.sign_in(ledger, TRAINEE, PIN, now)
            return person, overview.view(ledger, person, now), drafts.half_typed(ledger, person)

        def wait(_problem: Refused | LedgerFault) -> None:
            """The ledger's trouble is in the banner of the lock screen, where one signs in once it works again."""

        link.ask(work, lambda found: self.window.let_in(*found), wait)
