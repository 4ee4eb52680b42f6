"""Leads through the exercises: looks at the journal whenever something changed, and says how far one is. Draws nothing.

Sees what the window's link tells everybody, never a key or a click: what counts is what stands in the ledger.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from tracker.desk.practice import EXERCISES, Exercise, Given, Observed, Stand, last_seq, observe, stand
from tracker.domain.problems import LedgerFault, Refused
from tracker.ui.link import Link


@dataclass(frozen=True)
class Progress:
    """Which exercise it is, how far, which are done, which was done just now, and whether the desk is locked."""

    exercise: Exercise
    stand: Stand
    done: frozenset[Exercise]
    just_done: Exercise | None = None
    locked: bool = False

    @property
    def all_done(self) -> bool:
        """Whether all five are done."""
        return len(self.done) == len(EXERCISES)


class Guide(QObject):
    """`moved(Progress)` when there is something new to say; `done_changed(list of exercises)` when it is to be kept."""

    moved = Signal(object)
    done_changed = Signal(object)

    def __init__(self, link: Link, done: Iterable[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._link = link
        self._done = {one for one in EXERCISES if one in set(done)}
        self._exercise: Exercise = next((one for one in EXERCISES if one not in self._done), EXERCISES[0])
        self._just_done: Exercise | None = None
        self._stand = Stand("be_rep")
        self._since: int | None = None
        self._lines: tuple[Given, ...] = ()
        self._asked, self._exported = "", False
        self._looking = self._again = False
        link.asked.connect(self._ask)
        link.exported.connect(self._note_export)
        self.listen()

    def listen(self) -> None:
        """Hear what happens at the desk; again once the window was built anew in another language."""
        link = self._link
        link.viewed.connect(lambda _view: self._look())
        link.changed.connect(lambda _change: self._changed())
        link.signed_in.connect(lambda _person: self._look())
        link.mended.connect(lambda: self._look() if self._since is not None else self.begin())

    @property
    def progress(self) -> Progress:
        """How far it is now."""
        return Progress(self._exercise, self._stand, frozenset(self._done), self._just_done, self._link.person is None)

    def begin(self, exercise: Exercise | None = None) -> None:
        """Begin an exercise, or the one at hand: only what is posted from now on counts."""
        self._exercise = exercise or self._exercise
        self._just_done, self._since, self._lines = None, None, ()
        self._asked, self._exported = "", False
        self._judge()
        self._link.ask_behind(last_seq, self._begun, self._failed)

    def skip(self) -> None:
        """Go on to the next one that is not done; the last one that is left stays."""
        left = next((one for one in self._others() if one not in self._done), None)
        if left is not None:
            self.begin(left)

    def choose(self, exercise: Exercise) -> None:
        """Do this one, once more when it was done before."""
        self._undo(exercise)
        self.begin(exercise)

    def again(self) -> None:
        """Start this exercise again; once all are done, all of them."""
        if len(self._done) == len(EXERCISES):
            self._done.clear()
            self._exercise = EXERCISES[0]
        self._undo(self._exercise)
        self.begin()

    def _undo(self, exercise: Exercise) -> None:
        self._done.discard(exercise)
        self.done_changed.emit(sorted(self._done))

    def _others(self) -> tuple[Exercise, ...]:
        """The other four, the one behind this first."""
        at = EXERCISES.index(self._exercise)
        return EXERCISES[at + 1 :] + EXERCISES[:at]

    def _begun(self, seq: int) -> None:
        self._since = seq
        self._look()

    def _changed(self) -> None:
        self._asked = ""  # what was asked has been answered
        self._look()

    def _ask(self, question: str) -> None:
        self._asked = question
        self._judge()

    def _note_export(self) -> None:
        self._exported = True
        self._judge()

    def _look(self) -> None:
        if self._since is None:
            return
        if self._looking:
            self._again = True
            return
        self._looking, since = True, self._since
        self._link.ask_behind(
            lambda ledger: observe(ledger, since), lambda lines: self._seen(since, lines), self._failed
        )

    def _seen(self, since: int, lines: tuple[Given, ...]) -> None:
        self._looking = False
        if since == self._since:  # else another exercise was begun meanwhile
            self._lines = lines
            self._judge()
        if self._again:
            self._again = False
            self._look()

    def _failed(self, _problem: Refused | LedgerFault) -> None:
        """The ledger's trouble is said by the window's banner; when it works again everybody reads anew."""
        self._looking = False

    def _judge(self) -> None:
        who = self._link.person.initials if self._link.person is not None else ""
        self._stand = stand(self._exercise, Observed(who, self._lines, self._asked, self._exported))
        if self._stand.done and self._exercise not in self._done:
            self._finish(who)
        self.moved.emit(self.progress)

    def _finish(self, who: str) -> None:
        """It is done: keep that, and go on to the next one from the line on which this one ended."""
        self._just_done = self._exercise
        self._done.add(self._exercise)
        self.done_changed.emit(sorted(self._done))
        following = next((one for one in self._others() if one not in self._done), None)
        if following is not None:
            self._exercise = following
            self._since = self._lines[-1].seq if self._lines else self._since
            self._lines, self._asked, self._exported = (), "", False
            self._stand = stand(following, Observed(who))
