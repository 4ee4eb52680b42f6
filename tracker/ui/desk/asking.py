"""Which question follows which answer of the ledger: similar lines, the cap, taking back. Puts panels in place, posts nothing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from tracker.desk import corrections, overview
from tracker.desk.catalogue import catalogue
from tracker.desk.station import Station
from tracker.domain.catalogue import Preset
from tracker.domain.facts import LineFact
from tracker.domain.gesture import Draft
from tracker.domain.house import House
from tracker.domain.people import Person
from tracker.domain.problems import AskFirst, Refused
from tracker.ledger.line import Line
from tracker.ledger.store import Ledger
from tracker.ui import language
from tracker.ui.desk.approval import Approval
from tracker.ui.desk.confirm import Confirm
from tracker.ui.desk.flow import Flow
from tracker.ui.desk.instead import instead_of
from tracker.ui.desk.posting import Attempt, Done, Posting, confirmed
from tracker.ui.desk.questions import Questions
from tracker.ui.desk.resolving import Resolving
from tracker.ui.desk.taking_back import TakingBack
from tracker.ui.link import Link

OFFERED = 3


class Asking(QObject):
    """`said(text, role)` for the status line, `done` when the line should have the keyboard again."""

    said = Signal(str, str)
    done = Signal()
    incident_wanted = Signal(object)
    """Many lines were posted at once: they are taken back at once."""

    def __init__(self, link: Link, questions: Questions, posting: Posting, flow: Flow, parent: QObject) -> None:
        super().__init__(parent)
        self._link, self._questions, self._posting, self._flow = link, questions, posting, flow
        self._approvers: Sequence[Person] = ()
        posting.asked.connect(self._ask_first)
        posting.over.connect(self._over)
        posting.lead_failed.connect(self._lead_failed)
        posting.failed.connect(self._settle)
        posting.posted.connect(self._posted)
        questions.again.by(Approval, self._over)
        self._resolving = Resolving(link, questions, self)
        self._resolving.said.connect(self.said)
        self._taking_back = TakingBack(link, questions, posting, self)
        self._taking_back.said.connect(self.said)

    def set_station(self, station: Station) -> None:
        """Who can approve for the person now at the desk."""
        self._approvers = station.approvers

    def undo(self) -> None:
        """Take the person's last line back: which one, and why, is asked in place."""
        person = self._link.person
        if person is None or self._taking_back.asking():
            return

        def work(ledger: Ledger) -> LineFact | None:
            line = corrections.last_own(ledger, person)
            return None if line is None else _fact(ledger, person, line, self._link)

        self._link.ask(work, self._undo)

    def take_back(self, fact: LineFact) -> None:
        """Ask why this line is taken back."""
        self._taking_back.take_back(fact)

    def resolve(self, fact: LineFact) -> None:
        """Approve or decline what waits, as the lead who is signed in."""
        self._resolving.resolve(fact)

    def _house(self) -> House | None:
        return self._link.view.house if self._link.view is not None else None

    def _ask_first(self, attempt: Attempt, asked: AskFirst) -> None:
        back = self._flow.bring_back(attempt)
        self._close_approval(attempt)
        answers = {"similar_line": self.tr("Post it as well"), "guest_changed": self.tr("Post it for this guest")}
        yes = answers.get(asked.code, self.tr("The date is right"))
        panel = Confirm(attempt.who, language.said(asked.message), yes, self.tr("Not now"))
        panel.confirmed.connect(lambda: self._posting.post(confirmed(attempt, asked.code)))
        panel.typed_on.connect(lambda text: self._flow.type_on(attempt, text))
        panel.dismissed.connect(lambda: self._flow.bring_back(attempt))
        self._questions.ask(panel, focus=back)

    def _over(self, attempt: Attempt, refused: Refused) -> None:
        house = self._house()
        if house is None:
            return
        back = self._flow.bring_back(attempt)
        left = refused.facts.get("remaining_minor")
        fitting = _fitting(attempt.draft, left if isinstance(left, int) else 0, house)
        panel = Approval(attempt, refused, fitting, self._approvers, house)
        panel.about = (attempt, refused)
        panel.approve.connect(lambda initials, pin: self._posting.approve(attempt, initials, pin))
        panel.typed_on.connect(lambda text: self._flow.type_on(attempt, text))
        panel.dismissed.connect(lambda: self._flow.bring_back(attempt))
        panel.instead.connect(lambda preset: self._instead(attempt, preset))
        panel.dismissed.connect(lambda: self._link.asked.emit(""))
        self._questions.ask(panel, focus=back)
        self._link.asked.emit("approval")

    def _instead(self, attempt: Attempt, preset: Preset) -> None:
        self._posting.post(instead_of(attempt, preset))

    def _lead_failed(self, attempt: Attempt, refused: Refused) -> None:
        panel = self._questions.current()
        if isinstance(panel, Approval) and panel.attempt.draft.uuid == attempt.draft.uuid:
            panel.show_refused(refused)
        else:
            self.said.emit(language.said(refused.message), "warn")

    def _posted(self, attempt: Attempt, _done: Done) -> None:
        self._close_approval(attempt)

    def _settle(self, attempt: Attempt, _problem: object) -> None:
        self._close_approval(attempt)

    def _close_approval(self, attempt: Attempt) -> None:
        panel = self._questions.current()
        if isinstance(panel, Approval) and panel.attempt.draft.uuid == attempt.draft.uuid:
            self._questions.close_question(panel)

    def _undo(self, fact: LineFact | None) -> None:
        if fact is None:
            self.said.emit(self.tr("Nothing of yours to take back in this shift"), "info")
        elif fact.incident:
            self.incident_wanted.emit(fact)
        else:
            self.take_back(fact)


def _fact(ledger: Ledger, person: Person, line: Line, link: Link) -> LineFact | None:
    found = overview.change(ledger, person, line.seq, link.clock()).lines
    return found[0] if found else None


def _fitting(draft: Draft, left: int, house: House) -> list[Preset]:
    """The presets that fit what is left, those of the same kind first, then the dearest."""
    known = catalogue(house.currency).cheaper_than(left)
    return sorted(known, key=lambda p: p.kind is not draft.kind)[:OFFERED]
