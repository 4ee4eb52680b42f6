"""Verifies the ledger behind the open desk: at once what was posted since the last time, then everything, a slice at a time.

Says how far it is and what it found; knows no page. Between two slices everybody else's work goes first.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, QTimer, Signal

from tracker.domain.problems import LedgerFault, Refused
from tracker.ui.link import Link
from tracker.ui.shell.hands import Hands

if TYPE_CHECKING:  # read on the ledger's thread, after the window is there
    from tracker.ledger.checks.wrong import Wrong
    from tracker.ledger.store import Ledger
    from tracker.ledger.verify import Verification, Verified

_GONE = "gone"
"""What a slice of a ledger answers that was opened anew since."""
PAUSE, BACK = 4, 250
"""Milliseconds between two slices: a key that is pressed meanwhile is answered first. While somebody types or scrolls, the
longer ones: a slice takes Python's lock from every step of a paint, and a key was painted in 9 ms instead of 5."""
AGAIN = 6 * 60 * 60 * 1000
"""Milliseconds after which a desk that is never closed is verified anew."""


@dataclass(frozen=True)
class Chain:
    """How the ledger stands: `done` of `total` checks are made; `seq` and `reason` are of the first thing that is wrong.
    Once whole, `done` counts lines; stopped, `seq` is the line up to which the chain holds.

    `can_acknowledge`: a manager may let the work go on; else only a restored backup mends it.
    """

    state: Literal["checking", "stopped", "whole", "damaged"]
    done: int = 0
    total: int = 0
    known: int = 0
    seq: int | None = None
    reason: str = ""
    can_acknowledge: bool = False


class ChainWatch(QObject):
    """`found` says how the ledger stands whenever that changes."""

    found = Signal(object)

    def __init__(self, link: Link, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._link = link
        self._work: Verification | None = None
        self._whole = self._stopped = False
        self._hands = Hands(self)
        self._next = QTimer(self, singleShot=True)
        self._next.timeout.connect(self._step)
        self._daily = QTimer(self, singleShot=True, interval=AGAIN)
        self._daily.timeout.connect(self.start)
        self.listen()

    def listen(self) -> None:
        """Begin anew whenever the ledger works again."""
        self._link.mended.connect(self.start)

    def start(self) -> None:
        """Begin: with what an earlier verification found, then what was posted since, then everything."""
        self._begin_anew()
        self._link.ask_behind(_begin, self._begun, self._failed)

    def start_whole(self) -> None:
        """Begin with everything at once: somebody asked for it, and wants to see how far it is."""
        self._begin_anew()
        self._go_on(None)

    def stop(self) -> None:
        """Check no further: `found` says up to where it came. Posting goes on as before."""
        work, self._work = self._work, None
        self._next.stop()
        self._stopped = True
        self.found.emit(Chain("stopped", seq=work.upto if work is not None else 0))
        self._daily.start()

    def _begin_anew(self) -> None:
        self._next.stop()
        self._work, self._whole, self._stopped = None, False, False

    def _begun(self, found: tuple[Wrong | None, Verification | None]) -> None:
        wrong, work = found
        if wrong is not None:
            self._damaged(wrong)
            return
        self._go_on(work)

    def _go_on(self, work: Verification | None) -> None:
        if work is None:
            self._whole = True
            self._link.ask_behind(_whole, self._take_up, self._failed)
        else:
            self._take_up(work)

    def _take_up(self, work: Verification) -> None:
        if not self._stopped:
            self._work = work
            self._rest()

    def _rest(self) -> None:
        self._next.start(BACK if self._hands.busy else PAUSE)

    def _step(self) -> None:
        work = self._work
        if work is not None:
            self._link.ask_behind(
                lambda ledger: _stepped(ledger, work) if work.of(ledger) else _GONE,
                lambda done: self._stepped(work, done),
                self._failed,
            )

    def _stepped(self, work: Verification, done: Verified | str | None) -> None:
        if work is not self._work:
            return  # begun anew meanwhile
        if isinstance(done, str):
            self._work = None  # the file was opened again: once it works, this begins anew
        elif done is None:
            self.found.emit(Chain("checking", *work.progress))
            self._rest()
        elif not done.ok:
            self._work = None
            self._damaged(done.wrong, done.reason, done.first_bad_seq)
        elif self._whole:
            self._work = None
            self.found.emit(Chain("whole", done.lines, done.lines, done.known))
            self._daily.start()
        else:
            self._go_on(None)

    def _damaged(self, wrong: Wrong | None, reason: str = "", seq: int | None = None) -> None:
        said = wrong.reason if wrong is not None else reason
        where = wrong.seq if wrong is not None else seq
        self.found.emit(Chain("damaged", seq=where, reason=said, can_acknowledge=bool(wrong and wrong.found)))
        self._link.ask_behind(_stopped, lambda fault: self._link.stop_posting(fault) if fault else None, self._failed)

    def _failed(self, _problem: Refused | LedgerFault) -> None:
        """The ledger's own trouble is said by the banner; when it works again, this begins anew."""
        self._work = None


def _begin(ledger: Ledger) -> tuple[Wrong | None, Verification | None]:
    from tracker.desk import verification

    wrong = verification.damage(ledger)
    return wrong, None if wrong is not None else verification.since_last(ledger)


def _whole(ledger: Ledger) -> Verification:
    from tracker.desk import verification

    return verification.whole(ledger)


def _stepped(ledger: Ledger, work: Verification) -> Verified | None:
    from tracker.desk import verification

    done = work.step()
    if done is not None:
        verification.note(ledger, done)
    return done


def _stopped(ledger: Ledger) -> LedgerFault | None:
    """What stops posting, in the words in which every use case refuses."""
    from tracker.desk.stamp import check_sound

    try:
        check_sound(ledger)
    except LedgerFault as fault:
        return fault
    return None
