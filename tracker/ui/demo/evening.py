"""The demo's evening, key by key: sign in, the three gestures, an approval, an undo, the shift closed by the lead."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tracker.desk.overview import DeskView
from tracker.ui import theme
from tracker.ui.demo.stage import DemoClock, Stage, show
from tracker.ui.main_window import MainWindow
from tracker.ui.shift.page import ShiftPage
from tracker.ui.theme import Mode
from tracker.ui.welcome.page import WelcomePage


class Evening:
    """One shift at the demo hotel, typed."""

    def __init__(
        self, window: MainWindow, clock: DemoClock, stage: Stage, wear: Callable[[Mode], None], pin: str
    ) -> None:
        self._window, self._clock, self._stage, self._wear, self._pin = window, clock, stage, wear, pin

    def play(self) -> None:
        """The whole evening."""
        stage = self._stage
        show(self._window)
        stage.picture("lock")
        self._sign_in("MK")
        self._gestures()
        self._drawer()
        self._over_the_cap()
        self._look_around()
        self._dark()
        self._close()

    @property
    def _view(self) -> DeskView:
        view = self._window.link.view
        if view is None:
            raise RuntimeError("The demo's desk has no view.")
        return view

    def _rooms(self) -> list[str]:
        """Rooms with one guest whom nobody has given anything today, so that every line fits its cap."""
        rooms = [row.stay.room for row in self._view.caps if row.gestures == 0 and row.others == 0]
        return [room for room in rooms if rooms.count(room) == 1]

    def _sign_in(self, initials: str) -> None:
        self._stage.type(initials.lower())
        self._stage.settle()
        self._stage.type(self._pin)
        self._stage.press("Return")
        self._stage.until(
            lambda: self._window.link.person is not None and self._window.link.view is not None, "signing in"
        )
        self._stage.settle()

    def _post(self, line: str) -> None:
        before = self._lines()
        self._stage.type(line)
        self._stage.press("Return")
        self._stage.until(lambda: self._lines() > before, f"posting “{line}”")
        self._clock.later(seconds=55)

    def _lines(self) -> int:
        return int(self._window.workplace.pages.page("desk").recent.table.rows.total())  # type: ignore[attr-defined]  # a page of the window

    def _gestures(self) -> None:
        rooms = self._rooms()
        for line in (
            "c20 wifi down !1d",
            "label charger 12~",
            "drink queue",
            "upgrade deluxe 2n 20 noise",
            "c15 breakfast slow",
        ):
            self._post(f"{rooms.pop(0)} {line}")
        self._stage.picture("desk")
        self._stage.type(f"{rooms.pop(0)} c20 wifi down !1d")
        self._stage.picture("quick-line")
        self._stage.press("Return")
        self._clock.later(minutes=2)
        self._stage.press("Ctrl+Z")
        self._stage.picture("undo")
        self._stage.press("Return")
        self._clock.later(minutes=1)

    def _drawer(self) -> None:
        self._stage.type(f"{self._rooms()[0]} upgrade")
        self._stage.press("Ctrl+N")
        self._stage.picture("drawer")
        self._stage.press("Escape", "Escape")
        self._clear_line()

    def _over_the_cap(self) -> None:
        before = self._lines()
        self._stage.type(f"{self._rooms()[0]} c120 overbooked")
        self._stage.press("Return")
        self._stage.picture("approval")
        self._stage.type("lg")
        self._stage.type(self._pin)
        self._stage.press("Return")
        self._stage.until(lambda: self._lines() > before, "the lead's approval")
        self._clock.later(minutes=1)

    def _clear_line(self) -> None:
        self._stage.press("Ctrl+A", "Backspace")

    def _look_around(self) -> None:
        stage = self._stage
        stage.press("F2")
        stage.press("Down")
        stage.picture("guests")
        stage.press("F3")
        stage.picture("shift")
        stage.press("Escape", "Ctrl+K")
        stage.picture("commands")
        stage.press("Escape")

    def _dark(self) -> None:
        self._wear("dark")
        self._stage.picture("desk-dark")
        self._wear("light")

    def _close(self) -> None:
        stage = self._stage
        stage.press("Ctrl+L")
        self._clock.later(minutes=4)
        self._sign_in("LG")
        stage.press("F3")
        stage.press("Ctrl+Return", "Ctrl+Return")
        stage.until(self._report_shown, "the report's pages")
        stage.picture("close")
        stage.pause()
        stage.press("Return")
        stage.until(lambda: self._shift_closed(), "closing the shift")
        stage.picture("closed")
        stage.press("Ctrl+L")
        self._sign_in("VP")
        stage.press("F10")
        stage.picture("settings")

    def _report_shown(self) -> bool:
        page = self._window.pages.page("shift")
        return isinstance(page, ShiftPage) and page.closing.walk.report.preview.view.sharp()

    def _shift_closed(self) -> bool:
        view = self._window.link.view
        return view is not None and view.shift is None


def _first_run(clock: DemoClock, stage: Stage) -> None:
    """A picture of what a new hotel sees first; nothing is set up."""
    page = WelcomePage(clock)
    page.resize(1366, 768)
    theme.dress(page)
    page.show()
    stage.picture("welcome", page)
    page.close()
    page.deleteLater()


def play_evening(
    window: MainWindow,
    clock: DemoClock,
    barrier: Callable[[], object],
    wear: Callable[[Mode], None],
    pin: str,
    out: Path,
) -> list[Path]:
    """Type the evening into `window` and keep its pictures in `out`; returns the files. RuntimeError when a step fails."""
    stage = Stage(window, barrier, out)
    theme.signals()  # the pictures are of the light sheet first, whatever the system likes
    wear("light")
    window.resize(1366, 768)
    _first_run(clock, stage)
    Evening(window, clock, stage, wear, pin).play()
    return stage.files
