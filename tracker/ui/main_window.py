"""The window: puts lock, workplace, palette and keys together, and does nothing else."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QWidget

import tracker
from tracker.ui import icons, theme
from tracker.ui.shell.enter import is_enter, press_focused
from tracker.ui.shell.tab_order import follow_focus, go_on

if TYPE_CHECKING:  # read when the ledger opens: the window paints before
    from tracker.desk.drafts import HalfTyped
    from tracker.desk.overview import DeskView
    from tracker.domain.people import Person
    from tracker.ui.actions import Command
    from tracker.ui.help.news import News
    from tracker.ui.link import Link
    from tracker.ui.lock.page import LockPage
    from tracker.ui.practice.frame import PracticeFrame
    from tracker.ui.shell.page_stack import PageStack
    from tracker.ui.shell.preferences import Preferences
    from tracker.ui.shell.soundness import Soundness
    from tracker.ui.shell.watch import Watch
    from tracker.ui.shell.workplace import Workplace


class MainWindow(QMainWindow):
    """One window, one scene at a time. `open_ledger` gives it a ledger; until then another scene can be shown."""

    closed = Signal()
    renewed = Signal()  # built anew: whoever else listened to the link listens again
    practice_wanted = Signal()  # or somebody has practised enough
    link: Link
    lock_page: LockPage
    workplace: Workplace
    sound: Soundness

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self.preferences = preferences
        self.setObjectName("window")
        self.setWindowTitle("Latitude")
        self.setAnimated(False)  # Qt would slide the scenes into place
        self._scenes = QStackedWidget()
        self.setCentralWidget(self._scenes)
        self._last = ""
        self.practising: Callable[[], tuple[Command, ...]] | None = None  # what can be done besides while one practises
        self._watch: Watch | None = None
        follow_focus(self)
        self.setMinimumSize(800, 560)  # at every text size: a screen does not grow with it
        self.resize(1366, 768)
        theme.dress(self)

    def surround(self, frame: PracticeFrame) -> None:
        """Stand inside this frame from now on."""
        self.takeCentralWidget()
        frame.hold(self._scenes)
        self.setCentralWidget(frame)

    def show_scene(self, scene: QWidget) -> None:
        """Show something that takes the whole window; what stood there for once (welcome, refusal) goes."""
        before = self._scenes.currentWidget()
        if self._scenes.indexOf(scene) < 0:
            self._scenes.addWidget(scene)
        self._scenes.setCurrentWidget(scene)
        lasting = (scene, getattr(self, "lock_page", None), getattr(self, "workplace", None))
        if before is not None and before not in lasting:
            self._scenes.removeWidget(before)
            before.deleteLater()

    def open_ledger(self, link: Link) -> None:
        """Show the lock screen of this ledger; a page behind it is built when it is first wanted."""
        from tracker.ui.shell.speaking import Speaking
        from tracker.ui.shell.waiting import Waiting
        from tracker.ui.shortcuts import Shortcuts

        self.link = link
        link.setParent(self)  # it goes with the window: what it is connected to would keep the window otherwise
        self._shortcuts = Shortcuts(self)
        self.setWindowIcon(icons.app_icon())
        self._speaking, self.waiting = Speaking(self), Waiting(self)
        self._build()
        self.show_scene(self.lock_page)
        self.lock_page.enter()

    def _build(self) -> None:
        from tracker.ui.lock.page import LockPage
        from tracker.ui.shell.makers import makers, offers
        from tracker.ui.shell.window_commands import window_commands
        from tracker.ui.shell.workplace import Workplace

        link = self.link
        self._own = window_commands(self)
        self.lock_page = LockPage(link)
        self.workplace = Workplace(link, makers(link, self.preferences), offers)
        self.lock_page.entered.connect(self.let_in)
        self.lock_page.offer_practice(leave=bool(self.practising))
        self.lock_page.practice_wanted.connect(self.practice_wanted)
        self.workplace.lock_wanted.connect(self.lock)
        self.pages.turned.connect(lambda _page: self._offer())
        link.faulted.connect(lambda _fault: self._offer())
        link.mended.connect(self._offer)
        link.gesture_for.connect(lambda _stay: self.pages.show_page("desk"))
        self.lock_page.languages.wanted.connect(self._speaking.choose_at_lock)
        self._scenes.addWidget(self.workplace)

    @property
    def pages(self) -> PageStack:
        """The pages of the desk."""
        return self.workplace.pages

    def let_in(self, person: Person, view: DeskView, kept: HalfTyped | None = None) -> None:
        """Somebody has signed in: the page that was in front if it is the same person again, else the desk."""
        if not self._speaking.ready_for(person, lambda: self.let_in(person, view, kept)):
            return
        page = self.pages.current() if person.initials == self._last else ""
        self._last = person.initials
        self.lock_page.leave()
        self.link.sign_in(person)
        self.pages.page("desk")  # it listens to the view, so it must be there first
        self.waiting.take_up(person, kept or {})
        self.link.show(view)
        self.show_scene(self.workplace)
        self.pages.show_page(page or "desk")
        self.waiting.open_again(person)
        if not self.practising and self.preferences.version_seen(person.initials) != tracker.__version__:
            self.news().greet(person.initials)

    def build_anew(self) -> None:
        """Build everything behind the lock screen, and it, once more: the window speaks another language."""
        from tracker.ui.shell.overlay import Overlay

        self.link.forget_listeners()
        over = [overlay for overlay in self.findChildren(Overlay) if not overlay.outlives()]
        for old in (self.lock_page, self.workplace, *over, *self.findChildren(QWidget, "news")):
            old.hide()
            self._scenes.removeWidget(old)
            old.deleteLater()
        self._build()
        if hasattr(self, "sound"):
            self.sound.move_to(self.workplace, self.lock_page)
        self.renewed.emit()

    def lock(self, *, by_itself: bool = False) -> None:
        """Lock the desk; nothing typed is lost. When it locked by itself only the PIN is asked for."""
        from tracker.ui.shell.overlay import clear

        if self.link.person is None:
            return
        self.waiting.put_by(self.link.person)
        clear(self)
        self.link.sign_in(None)
        self._shortcuts.offer((), "", None)
        self.show_scene(self.lock_page)
        self.lock_page.enter(self._last if by_itself else "")

    def open_palette(self) -> None:
        """Offer every command this person may use, those of the page in front first."""
        from tracker.ui.palette import Palette

        palette = self.findChild(Palette) or Palette(self)
        palette.show_for(self._at_hand(), self.run)

    def open_keys(self) -> None:
        """Show which keys do what."""
        from tracker.ui.actions import offered
        from tracker.ui.key_sheet import KeySheet

        sheet = self.findChild(KeySheet) or KeySheet(self)
        sheet.show_for(offered(self.commands(), self.link.person))

    def locked(self) -> bool:
        """Whether something else than the workplace is in front."""
        return self._scenes.currentWidget() is not getattr(self, "workplace", None)

    def news(self) -> News:
        """What changed since somebody was here last."""
        from tracker.ui.help.news import News

        return self.findChild(News) or News(self, self.preferences)

    def toggle_full_screen(self) -> None:
        """Fill the screen, or go back."""
        self.showNormal() if self.isFullScreen() else self.showFullScreen()

    def come_forward(self) -> None:
        """Another start has called: show the window in front of all others."""
        if self.isMinimized():
            self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        QApplication.alert(self)

    def watch(self) -> None:
        """From now on the desk locks itself when nobody is there, is verified behind itself, and backed up; the pages
        are built while nothing else happens."""
        from tracker.ui.keep.keeper import Keeper
        from tracker.ui.shell.watch import Watch

        self._watch = Watch(self.link.clock, lambda: self.preferences.idle_seconds, self)
        self._watch.alone.connect(lambda: self.lock(by_itself=True))
        self._start_watch()
        Keeper(self.link, self).start()
        QTimer.singleShot(100, self.pages.build_rest)
        self.verify()

    def verify(self) -> None:
        """Verify the ledger behind the desk, from now on."""
        from tracker.ui.shell.soundness import sounded

        QTimer.singleShot(200, sounded(self).start)

    def restore(self) -> None:
        """Stand where the window stood last; a first start fills a small screen."""
        kept = self.preferences.geometry()
        screen = self.screen().availableGeometry()
        if kept is not None:
            self.restoreGeometry(kept)
        elif screen.width() <= self.width() or screen.height() <= self.height():
            self.setWindowState(Qt.WindowState.WindowMaximized)

    def show_defect(self) -> None:
        """Say that the program failed; the log has the rest."""
        if hasattr(self, "workplace"):
            banner = self.workplace.banner if self.link.person is not None else self.lock_page.banner
            banner.show_notice(
                "over",
                self.tr("Something went wrong inside Latitude and was written to its log. What is posted is safe."),
            )

    def commands(self) -> list[Command]:
        """Everything that can be done: the window's own commands and those of every page, built or not."""
        return [*self._own, *(command for name in self.pages.names() for command in self.pages.commands(name))]

    def live_keys(self) -> dict[str, Command]:
        """The keys that answer now."""
        return self._shortcuts.live()

    def run(self, command: Command) -> None:
        """Run a command on its page."""
        if command.page and command.page != self.pages.current():
            self.pages.show_page(command.page)
        command.run()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc that nobody else wanted goes back to the quick line; Enter presses the focused button."""
        if event.key() == Qt.Key.Key_Escape and not self.locked():
            self.pages.show_page("desk")
        elif event.key() == Qt.Key.Key_F1:  # where no command has it: before anybody has signed in
            from tracker.ui.help.f1 import explain

            explain(self)
        elif not (is_enter(event) and press_focused()):
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes on as one reads."""
        return go_on(self, forward=forward)

    def showEvent(self, event: QShowEvent) -> None:
        """The native window is there: it can be watched."""
        super().showEvent(event)
        self._start_watch()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep where the window stood."""
        self.preferences.keep_geometry(self.saveGeometry())
        super().closeEvent(event)
        self.closed.emit()

    def _start_watch(self) -> None:
        handle = self.windowHandle()
        if self._watch is not None and handle is not None:
            self._watch.start(handle)

    def _at_hand(self) -> list[Command]:
        from tracker.ui.actions import offered
        from tracker.ui.shortcuts import POSTING

        page, posting = self.pages.current(), self.link.fault is None
        able = [c for c in offered(self.commands(), self.link.person) if posting or c.needs not in POSTING]
        return sorted(able, key=lambda c: (c.page != page, c.page != ""))

    def _offer(self) -> None:
        if self.link.person is not None:
            posting, page = self.link.fault is None, self.pages.current()
            able = (*self._own, *self.pages.commands(page))
            self._shortcuts.offer(able, page, self.link.person, posting=posting)
