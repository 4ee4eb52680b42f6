"""One run of the program on a data folder: ledger thread -> link -> window, from the first picture to the last."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from tracker import paths
from tracker.app.anew import held, settle_here, start_anew
from tracker.app.building import application, make_link
from tracker.app.meetings import HubBeside
from tracker.domain.problems import LedgerFault, Refused
from tracker.ui import language
from tracker.ui.link import utc_now
from tracker.ui.main_window import MainWindow
from tracker.ui.shell.errand import Errand
from tracker.ui.shell.one_window import Claim, OneWindow
from tracker.ui.shell.opening_page import OpeningPage
from tracker.ui.shell.preferences import Preferences

if TYPE_CHECKING:  # the window paints before the ledger's modules are read
    from tracker.app.practice import Practice
    from tracker.ledger.thread import LedgerThread
    from tracker.ui.welcome.page import NewHotel


def open_desk(data_dir: Path) -> int:
    """Open the desk on a data folder and run until its window is closed; returns the exit code.

    A second start on the same folder raises the first window and returns 0 at once; where that one hangs, this window
    says so and tries again when asked.
    """
    app = application()
    door = OneWindow(data_dir)
    found = door.claim()
    if found == "raised":
        return 0
    desk = Desk(data_dir)
    door.called.connect(desk.come_forward)

    def enter(found: Claim) -> None:
        if found == "ours":
            desk.start()
        elif found == "raised":
            desk.window.close()
        else:
            desk.explain(_silent(), lambda: enter(door.claim()))

    enter(found)
    desk.window.show()
    with held():
        try:
            code = app.exec()
        finally:
            door.release()
            desk.close()
    if desk.restarting:
        start_anew(data_dir)
    return code


def _silent() -> Refused:
    return Refused(
        "already_open",
        "Latitude is open already, but does not answer. Give it a moment and try again; if it stays silent, end it with"
        " the system's task manager: what was posted is safe.",
    )


class Desk:
    """One run of the program on a data folder: the window, and the ledger once it is open."""

    def __init__(self, data_dir: Path, clock: Callable[[], datetime] = utc_now) -> None:
        self._folder, self._clock = data_dir, clock
        self._thread: LedgerThread | None = None
        self._closed = False
        self.preferences = Preferences(data_dir)
        self.preferences.wear()
        language.wear(self.preferences.language())
        self._practice: Practice | None = None
        self._hub: HubBeside | None = None
        self._resting = self.restarting = False
        self.window = self._new_window()
        self._errand = Errand()

    def _new_window(self) -> MainWindow:
        window = MainWindow(self.preferences)
        window.restore()
        window.practice_wanted.connect(self.practise)
        return window

    def come_forward(self) -> None:
        """Another start has called: the window that is in use comes to front."""
        resting = self._practice if self._resting else None
        (resting.window if resting is not None else self.window).come_forward()

    def practise(self) -> None:
        """Lock the desk, and let somebody practise in a hotel of its own until they have enough of it."""
        from tracker.app.practice import Practice

        if self._practice is not None or self._thread is None:
            return
        who = self.window.link.person
        self.window.lock()
        self._practice = practice = Practice(
            paths.practice_dir(self._folder), self.preferences, who.initials if who else "", self._clock
        )
        practice.opened.connect(self._rest)
        practice.failed.connect(self._not_practising)
        practice.left.connect(self._return)
        practice.start()

    def _rest(self) -> None:
        """Practice stands in front: the real window and its ledger are closed, so that nothing can reach them."""
        self.window.lock()  # somebody may have signed in again meanwhile: what they typed is kept
        thread, self._thread = self._thread, None
        self._part()
        window, self._resting = self.window, True
        window.hide()

        def dismiss(_closed: None = None) -> None:
            window.close()
            window.deleteLater()

        if thread is not None:
            self._errand.run(thread.close, dismiss, lambda _problem: dismiss())

    def _not_practising(self, problem: Refused | LedgerFault) -> None:
        self._end_practice()
        self.window.lock_page.banner.show_notice("warn", language.said(problem.message))

    def _return(self) -> None:
        """Back to the real desk, which is locked."""
        if self._resting:
            self._resting = False
            self._errand.wait()  # the ledger of before is closed by then
            self.window = self._new_window()
            self.window.show()
            self.start()
        self._end_practice()

    def _end_practice(self) -> None:
        practice, self._practice = self._practice, None
        if practice is not None:
            practice.close()
            practice.deleteLater()

    def start(self) -> None:
        """Show that the desk is opening, then open it: as soon as the first picture is painted."""
        page = OpeningPage()
        page.painted.connect(self.open)
        self.window.show_scene(page)

    def open(self) -> None:
        """Open the ledger and show the lock screen; welcome when there is none; explain when it is refused.

        A disk that stalls or a lock that is waited for holds up none of the window.
        """
        from tracker.ui.shell.logbook import catch_defects

        catch_defects(self.window.show_defect)
        self._errand.run(self._ready, self._show, lambda problem: self.explain(problem, self.open))

    def _ready(self) -> bool:
        """Whether there is a hotel in the folder, its ledger open by now; on a thread of its own."""
        from tracker.desk import real_only
        from tracker.ledger.folder import check_folder
        from tracker.ledger.keep.follower import followed
        from tracker.ledger.keep.gone import check_not_gone
        from tracker.ledger.thread import LedgerThread
        from tracker.ui.shell.logbook import open_logbook

        path = self._folder / paths.LEDGER_NAME
        check_folder(self._folder, create=True)
        open_logbook(self._folder)
        if self._thread is None:
            check_not_gone(path)
        if self._thread is None and path.exists():
            self._thread = LedgerThread(path, opener=followed)
        return self._thread is not None and self._thread.call(real_only.is_there)

    def _show(self, is_set_up: bool) -> None:
        if self._closed:
            return
        if is_set_up and self._thread is not None:
            self._open(self._thread)
        else:
            self._welcome()

    def close(self) -> None:
        """Finish what was asked of the ledger and close it."""
        from tracker.ui.shell.logbook import close_logbook

        self._closed = True
        self._errand.wait()
        self._end_practice()
        self._part()
        if self._thread is not None:
            self._thread.close()
            self._thread = None
        close_logbook()

    def _part(self) -> None:
        """Other desks are not met any more."""
        if self._hub is not None:
            self._hub.close()
            self._hub = None

    def _open(self, thread: LedgerThread) -> None:
        from tracker.central import notices

        link = make_link(thread, self._clock, self.window)
        link.restart_wanted.connect(self.restart)
        self.window.open_ledger(link)
        self.window.watch()
        self._part()
        self._hub = HubBeside(link, self._clock)
        self._hub.start()
        self._errand.run(settle_here, lambda _gone: None, lambda _problem: None)
        if wrong := notices():
            self.window.lock_page.banner.show_notice("warn", " ".join(language.said(notice) for notice in wrong))

    def restart(self) -> None:
        """Lock the desk, which keeps what is half typed, and end, so that the version that lies ready starts."""
        self.restarting = True
        self.window.lock()

        def end() -> None:
            self.window.close()

        self.window.link.when_quiet(end)

    def explain(self, problem: Refused | LedgerFault, again: Callable[[], None]) -> None:
        """Say in the whole window why the desk cannot open, and offer to try `again`."""
        from tracker.ui.shell.refused_page import RefusedPage

        page = RefusedPage(self._folder, clock=self._clock)
        page.explain(problem)
        page.again.connect(again)
        page.given_up.connect(self.window.close)
        self.window.show_scene(page)
        page.enter()

    def _welcome(self) -> None:
        from tracker.ui.welcome.page import WelcomePage

        page = WelcomePage(self._clock)

        def found(hotel: NewHotel) -> None:
            try:
                self._found(hotel, page.refuse)
            except (Refused, LedgerFault) as problem:
                page.refuse(problem)

        page.finished.connect(found)
        self.window.show_scene(page)
        page.enter()

    def _found(self, hotel: NewHotel, failed: Callable[[Refused | LedgerFault], None]) -> None:
        from tracker.desk import setup
        from tracker.ledger.keep.follower import followed
        from tracker.ledger.thread import LedgerThread

        def there(thread: LedgerThread) -> None:
            self._thread, now = thread, self._clock()
            make_link(thread, self._clock, self.window).ask(
                lambda ledger: setup.found_hotel(ledger, hotel.house, hotel.policy, list(hotel.team), now),
                lambda _manager: self._open(thread),
                failed,
            )

        path = self._folder / paths.LEDGER_NAME
        if self._thread is not None:
            there(self._thread)
        else:
            self._errand.run(lambda: LedgerThread(path, create=True, opener=followed), there, failed)
