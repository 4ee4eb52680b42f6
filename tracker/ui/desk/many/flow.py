"""From a line that names many rooms to one incident: opening, reviewing, posting. Draws nothing, decides nothing about caps."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QElapsedTimer, QObject, Signal

from tracker.desk import access, incidents, overview
from tracker.desk.gestures import Posted
from tracker.desk.overview import DeskView
from tracker.desk.seen import Seen
from tracker.desk.station import Station
from tracker.domain.gesture import Draft
from tracker.domain.incident import Plan, uuid_of
from tracker.domain.problems import AskFirst, LedgerFault, Refused
from tracker.ledger.store import Ledger
from tracker.ui import language
from tracker.ui.desk.confirm import Confirm
from tracker.ui.desk.flow import Flow
from tracker.ui.desk.form import Form, Wrong, amount_of, draft_of, form_of
from tracker.ui.desk.late import Late
from tracker.ui.desk.line_bar import LineBar
from tracker.ui.desk.many.choosing import Choice, choice_of, rows_of
from tracker.ui.desk.many.panel import ManyPanel
from tracker.ui.desk.many.reviewing import Reviewing
from tracker.ui.desk.many.sent import Lead, Sent
from tracker.ui.desk.many.words import how_it_stands, logged, sum_words
from tracker.ui.desk.merging import merged
from tracker.ui.desk.posting import Attempt
from tracker.ui.desk.questions import Questions
from tracker.ui.desk.sayings import Saying
from tracker.ui.desk.words import say
from tracker.ui.link import Link

SEEN_AFTER = 300
"""Milliseconds before Enter posts: the second half of a double Enter has seen nothing yet."""


class ManyFlow(QObject):
    """`opened(bool)` when the panel opens or closes, `said(text, role)` for the status line.

    The line stays what it was while the panel is open, and the panel's fields are kept with it: one draft, two views.
    """

    opened = Signal(bool)
    said = Signal(str, str)

    def __init__(
        self, link: Link, late: Late[ManyPanel], line: LineBar, flow: Flow, questions: Questions, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._link, self._late, self._line, self._flow, self._questions = link, late, line, flow, questions
        self.review = Reviewing(link, self)
        self._open = self._busy = False
        self._shown = QElapsedTimer()
        self._complaint = self._id = self._rest = self._filled_from = ""
        self._sent: frozenset[str] = frozenset()
        late.wired(self._wire)
        link.viewed.connect(lambda _view: self._renew())
        link.settled.connect(self._settled)
        self.review.answered.connect(self._show)
        self.review.failed.connect(lambda problem: self.panel.say(Saying(language.said(problem.message), "over")))

    @property
    def panel(self) -> ManyPanel:
        """The panel itself."""
        return self._late()

    def _wire(self, panel: ManyPanel) -> None:
        panel.rooms_edited.connect(self._rooms_edited)
        panel.edited.connect(self._edited)
        panel.toggled.connect(lambda stay: self._choose(self.review.choice.toggled(stay)))
        panel.within_wanted.connect(self._leave_out)
        panel.post_wanted.connect(self._post)
        panel.closed.connect(self.close)

    def is_open(self) -> bool:
        """Whether the panel is in view."""
        return self._open

    def set_station(self, station: Station) -> None:
        """What can be picked by the person now at the desk, and who may approve."""
        view, s = self._link.view, station
        if view is not None:
            self._late.offer(lambda panel: panel.set_catalogue(s.ranked, s.causes, s.approvers, view.house))

    def open(self) -> None:
        """Open the panel on what is typed; a second time stands on what is missing."""
        view = self._link.view
        if view is None or self._link.person is None:
            return
        if self.is_open():
            self.panel.focus_first()
            return
        self._line.close_list()
        self._line.hold(on=True)
        many = self._line.many
        self._rest = many.rooms.rest if many is not None else self._line.edit.text()
        rooms, form = many.rooms.words if many is not None else "", replace(self._form(view), stay="")
        self.review.start(Choice(by_hand=form.by_hand, picking=not rooms.strip()))
        self.panel.open_with(rooms, form)
        self._open = True
        self.opened.emit(True)  # what stood there makes room before the panel takes it
        self._renew()
        self.panel.show()
        self._shown.start()
        self.panel.focus_first()

    def take_favourite(self, number: int) -> None:
        """Fill the open panel with a favourite."""
        context, view = self._line.context, self._link.view
        if context is not None and view is not None and 1 <= number <= len(context.favourites):
            self.panel.fill(self.panel.form.with_preset(context.favourites[number - 1], view.house))
            self._edited(self.panel.form)

    def _form(self, view: DeskView) -> Form:
        """What each gets: the fields as they were left, with what the line says since."""
        kept, text = self._flow.composing.form, self._line.edit.text()
        gift = self._line.many.gift if self._line.many is not None else self._line.understood
        if kept is not None and text == self._filled_from:
            return kept
        return form_of(gift, view.house) if kept is None else merged(kept, gift, view.house)

    def close(self) -> None:
        """Back to the line; rooms and fields are kept with the draft."""
        if not self.is_open():
            return
        self.reset()
        self._line.ask_again()

    def reset(self) -> None:
        """The panel is gone: it was posted, or somebody else is at the desk."""
        was, self._open = self._open, False
        self._filled_from = self._line.edit.text()
        if self._late.made is not None:
            self._late.made.hide()
            self._late.made.lead.clear()
        self._line.hold(on=False)
        if was:
            self.opened.emit(False)

    def _rooms_edited(self, text: str) -> None:
        """The rooms stand in the line too, so that they are kept with the draft."""
        self._complaint = ""
        self._line.put(f"{text} {self._rest}".strip())
        self._renew()

    def _edited(self, form: Form) -> None:
        self._complaint = ""
        self._flow.fill(form)
        self._renew()

    def _choose(self, choice: Choice) -> None:
        self._complaint = ""
        self.review.choice = choice
        self.panel.form = replace(self.panel.form, by_hand=choice.by_hand)
        self._flow.fill(self.panel.form)
        self._renew(again=False)

    def _leave_out(self) -> None:
        self._choose(self.review.choice.without([member.stay.id for member in self.review.over()]))
        self.panel.members.setFocus()

    def _renew(self, *, again: bool = True) -> None:
        """Read the rooms anew, show what is known, and ask the ledger what the caps say."""
        view = self._link.view
        if view is None or not self.is_open():
            return
        if again:
            self.review.choice = choice_of(self.panel.rooms.text(), view.caps, view.day.day, self.review.choice)
        self.review.weigh(self._gift_of(view))
        self._show()
        self.review.ask()

    def _gift_of(self, view: DeskView) -> Draft | None:
        """What each guest gets, None while it does not fit together."""
        try:
            return replace(draft_of(replace(self.panel.form, stay="-"), "", view.house), stay="")
        except Wrong:
            return None

    def _show(self) -> None:
        view, choice, gift = self._link.view, self.review.choice, self.review.gift
        if view is None or not self.is_open():
            return
        amount = amount_of(self.panel.form.amount, view.house)
        rows = rows_of(choice, self.review.seen, view.caps, view.house, amount=amount)
        self.panel.show_members(rows, choice.rooms.strange)
        count, over = len(choice.chosen()), len(self.review.over())
        nights = gift.nights if gift is not None else 1
        words = sum_words(count, amount, nights, view.house) if rows else ""
        post = say("Post {n}", n=count) if count else self.tr("Post")
        self.panel.show_sum(words, over, post, able=bool(count) and not self._busy)
        whole = how_it_stands(over, self._link.desks.checked_with, able=bool(count) and gift is not None)
        self.panel.say(Saying(self._complaint, "over") if self._complaint else whole)

    def _post(self) -> None:
        view = self._link.view
        if view is None or self._busy or not self.is_open() or self._shown.elapsed() < SEEN_AFTER:
            return
        if self._link.fault is not None:
            self.panel.say(Saying(self._flow.off(), "over"))
            return
        if not self.review.choice.chosen():
            self.panel.say(Saying(self.tr("Nobody is chosen: type the rooms, such as 401-418."), "over"))
            self.panel.rooms.setFocus()
            return
        try:
            draft_of(replace(self.panel.form, stay="-"), "", view.house)
        except Wrong as wrong:
            self.panel.show_wrong(wrong)
            return
        plan = self.review.plan(self._flow.composing.uuid)
        if plan is None:
            return
        lead: Lead = None
        if self.review.over():
            lead = self.panel.lead.take()
            if lead is None:
                return
        self._send(plan, lead, frozenset())

    def _send(self, plan: Plan, lead: Lead, confirmed: frozenset[str], again: Attempt | None = None) -> None:
        """The panel closes and the line is free at once; what cannot be posted comes back as it was."""
        person, now, across = self._link.person, self._link.clock(), self._link.desks.across
        if person is None or self._busy:
            return
        attempt = again
        if attempt is None or self._flow.composing.uuid == attempt.typed.uuid:
            self.reset()
            attempt = self._flow.send_off(plan.gift, say("{n} rooms", n=len(plan.stays)))
        if attempt is None:
            return
        self._busy, self._id = True, plan.id
        self._sent = frozenset(uuid_of(plan.id, stay) for stay in plan.stays)
        seen = {stay.id: Seen(stay.room, left=False) for stay in self.review.choice.stays}

        def work(ledger: Ledger) -> tuple[tuple[Posted, ...], DeskView]:
            approver = access.sign_in(ledger, *lead, now) if lead is not None else None
            done = incidents.post(ledger, plan, person, now, approver=approver, confirmed=confirmed, seen=seen, across=across)  # fmt: skip
            return done, overview.view(ledger, person, now)

        def then(result: tuple[tuple[Posted, ...], DeskView]) -> None:
            self._busy = False
            self._flow.done_with(plan.id)
            if self._link.view is not None:
                self.said.emit(*logged(plan, result[0], self._link.view.house))
            if self._link.person == person:
                self._link.show(result[1])

        def failed(problem: Refused | LedgerFault) -> None:
            self._busy = False
            self._failed(Sent(plan, lead, confirmed, attempt), problem)

        self._link.ask(work, then, failed)

    def _failed(self, sent: Sent, problem: Refused | LedgerFault) -> None:
        back = self._flow.bring_back(sent.attempt)
        if back:
            self.open()
        if isinstance(problem, AskFirst):
            self._ask(sent, problem, focus=back)
            return
        message = self._flow.why(problem)
        if isinstance(problem, Refused) and sent.lead is not None and back:
            self.panel.lead.setVisible(True)
            self.panel.lead.initials.setText(sent.lead[0])
            self.panel.lead.show_refused(problem)
        if back:
            self._complaint = message
            self.panel.say(Saying(message, "over"))
        else:
            self._flow.say_not_recorded(sent.attempt, message)

    def _ask(self, sent: Sent, asked: AskFirst, *, focus: bool) -> None:
        answers = {"similar_line": self.tr("Post it as well"), "guest_changed": self.tr("Post it for them")}
        yes = answers.get(asked.code, self.tr("The date is right"))
        question = Confirm(sent.attempt.who, language.said(asked.message), yes, self.tr("Not now"))
        more = sent.confirmed | {asked.code}
        question.confirmed.connect(lambda: self._send(sent.plan, sent.lead, more, sent.attempt))
        question.typed_on.connect(lambda text: self._type_on(sent.attempt, text))
        self._questions.ask(question, focus=focus)

    def _type_on(self, attempt: Attempt, text: str) -> None:
        """Somebody goes on typing while the question is open: the keys begin the next line."""
        self.reset()
        self._flow.type_on(attempt, text)

    def _settled(self, uuid: str, seq: int) -> None:
        """It was looked up what became of lines whose fate was unknown: they stand together or not at all."""
        if uuid not in self._sent:
            return
        self._sent = frozenset()
        if seq:
            self._flow.done_with(self._id)
            self.reset()
            self.said.emit(self.tr("The incident was recorded, from line {seq} on").format(seq=seq), "ok")
        else:
            self.panel.say(Saying(self.tr("It was not recorded: press Enter again."), "over"))
