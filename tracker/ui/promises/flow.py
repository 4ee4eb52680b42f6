"""What follows which answer about a promise or a guest's word: asks in place, hands it to the ledger, says how it ended."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from tracker.desk import overview
from tracker.desk.access import allowed
from tracker.desk.overview import Change
from tracker.desk.promises import landing, making, settling
from tracker.desk.promises.making import NewPromise
from tracker.domain.facts import PromiseFact
from tracker.domain.gesture import new_uuid
from tracker.domain.problems import LedgerFault, Refused
from tracker.domain.promise import Outcome
from tracker.ledger.line import Line
from tracker.ledger.store import Ledger
from tracker.ui import language
from tracker.ui.desk.questions import Questions
from tracker.ui.link import Link
from tracker.ui.promises.next_step import NextStep
from tracker.ui.promises.panels import LandedPanel, MakePanel, Panel, SettlePanel
from tracker.ui.promises.words import already, due_words, elsewhere, guest, said, tr

SOON = "30m"
"""When a lead who is asked should have been with the guest."""


@dataclass(frozen=True)
class About:
    """What an answer or a new promise is about: a stay, where and who, and the line (0: none)."""

    stay: str
    who: str
    seq: int = 0


class PromiseFlow(QObject):
    """`gesture_wanted(stay id)` when the next step is another gesture."""

    gesture_wanted = Signal(str)

    def __init__(self, link: Link, questions: Questions, parent: QObject) -> None:
        super().__init__(parent)
        self._link, self._questions = link, questions
        again = questions.again
        again.by(SettlePanel, self.settle)
        again.by(MakePanel, self.make)
        again.by(LandedPanel, self.ask_landed)
        again.by(NextStep, self._next_step)

    def settle(self, promise: PromiseFact) -> None:
        """Ask what became of an open promise."""
        view, person = self._link.view, self._link.person
        if view is None or person is None or self._asked(SettlePanel):
            return
        if promise.desk or promise.state != "open":
            self._link.say(elsewhere(promise) if promise.desk else already(promise), "info")
            return
        title = " · ".join(x for x in (guest(promise), promise.words) if x)
        hint = f"{due_words(promise.due, view.house, self._link.clock())} · {promise.owner.initials}"
        panel = SettlePanel(promise.seq, title, hint, mine=promise.owner.initials == person.initials, team=view.team)
        panel.about = (promise,)
        panel.wanted.connect(lambda seq, how, words: self._settle(panel, seq, how, words))
        panel.dismissed.connect(lambda: self._link.asked.emit(""))
        self._questions.ask(panel)
        self._link.asked.emit("promise")

    def settle_one(self, promises: Sequence[PromiseFact], seq: int) -> None:
        """Ask about the promise of that number, or the first of these."""
        chosen = next((p for p in promises if p.seq == seq), None) or next(iter(promises), None)
        if chosen is not None:
            self.settle(chosen)
        else:
            self._link.say(tr("Nothing is owed to anybody"), "ok")

    def make(self, about: About, uuid: str = "", *, due: str = "", words: str = "", owner: str = "") -> None:
        """Ask what is promised, by when and by whom. Asked again it has its `uuid`: what was sent is not made twice."""
        view, person = self._link.view, self._link.person
        if view is None or person is None or self._asked(MakePanel):
            return
        panel = MakePanel(about.who, view.team, due=due, words=words, owner=owner or person.initials)
        known = uuid or new_uuid(self._link.clock())
        panel.about = (about, known)
        panel.wanted.connect(lambda due, what, owner: self._make(panel, about, NewPromise(
            known, about.stay, due, what, owner, about.seq or None)))  # fmt: skip
        self._questions.ask(panel)

    def ask_landed(self, about: About, chosen: Outcome | None = None) -> None:
        """Ask how it landed, with a word."""
        if self._asked(LandedPanel):
            return
        panel = LandedPanel(about.seq, tr("How did it land: {who}?", who=about.who), chosen)
        panel.about = (about, chosen)
        panel.wanted.connect(lambda _seq, outcome, words: self.land(about, outcome, words, panel))
        self._questions.ask(panel)

    def land(self, about: About, outcome: Outcome, words: str = "", panel: Panel | None = None) -> None:
        """Record how a line landed; who is still unhappy is not left at that."""
        person, now = self._link.person, self._link.clock()
        if person is None:
            return

        def work(ledger: Ledger) -> Line:
            return landing.record(ledger, about.seq, outcome, person, now, words)

        def then() -> None:
            self._link.say(
                tr("{who}: {said}", who=about.who, said=said(outcome)),
                "ok" if outcome is not Outcome.STILL_UNHAPPY else "over",
            )
            if outcome is Outcome.STILL_UNHAPPY:
                self._next_step(about)

        self._do(work, then, panel)

    def _next_step(self, about: About) -> None:
        if self._asked(NextStep):
            return
        panel = NextStep(about.who)
        panel.about = (about,)
        panel.chosen.connect(lambda key: self._step(about, key))
        self._questions.ask(panel)

    def _step(self, about: About, key: str) -> None:
        view = self._link.view
        if key == "gesture":
            self.gesture_wanted.emit(about.stay)
        elif key == "lead" and view is not None:
            lead = next((p for p in view.team if p.role.value == "lead"), None)
            lead = lead or next((p for p in view.team if allowed(p.role, "approve")), None)
            owner = lead.initials if lead is not None else ""
            self.make(about, due=SOON, words=tr("talk to the guest, who is still unhappy"), owner=owner)
        else:
            self.make(about)

    def _settle(self, panel: Panel, seq: int, how: str, words: str) -> None:
        person, now = self._link.person, self._link.clock()
        if person is None:
            return

        def work(ledger: Ledger) -> Line | None:
            if how == "mine":
                return making.hand_over(ledger, seq, person.initials, person, now)
            if how == "theirs":
                return making.hand_over(ledger, seq, words, person, now)
            return settling.settle(ledger, seq, person, now, kept=how == "kept", words=words)

        told = {"kept": tr("Promise {seq} is kept", seq=seq), "broken": tr("Promise {seq} is broken", seq=seq),
                "theirs": tr("Promise {seq} is handed over", seq=seq)}  # fmt: skip
        ended = told.get(how, tr("Promise {seq} is yours now", seq=seq))
        self._do(work, lambda: self._link.say(ended, "over" if how == "broken" else "ok"), panel)

    def _make(self, panel: Panel, about: About, new: NewPromise) -> None:
        person, now = self._link.person, self._link.clock()
        if person is not None:
            self._do(
                lambda ledger: making.make(ledger, new, person, now),
                lambda: self._link.say(tr("Promised to {who}", who=about.who), "promise"), panel,
            )  # fmt: skip

    def _asked(self, kind: type[QObject]) -> bool:
        """Whether such a question is in view already: it is answered first."""
        return isinstance(self._questions.current(), kind)

    def _do(self, work: Callable[[Ledger], Line | None], then: Callable[[], None], panel: Panel | None) -> None:
        person, now = self._link.person, self._link.clock()
        assert person is not None

        def do(ledger: Ledger) -> Change | None:
            line = work(ledger)
            return overview.change(ledger, person, line.seq, now) if line is not None else None

        def done(change: Change | None) -> None:
            if change is not None:
                self._link.tell(change)
            if panel is not None:
                panel.answered.emit()
            then()

        def failed(problem: Refused | LedgerFault) -> None:
            refused = problem if isinstance(problem, Refused) else Refused(problem.code, problem.message)
            if panel is not None:
                panel.show_refused(refused)
            else:
                self._link.say(language.said(refused.message), "warn")

        self._link.ask(do, done, failed)
