"""From a typed line to a posted gesture: what Enter takes out of the line and what comes back into it. Draws nothing."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from tracker.desk.drafts import Kept
from tracker.desk.seen import Seen
from tracker.domain.gesture import Draft
from tracker.domain.people import Person
from tracker.domain.problems import LedgerFault, Refused
from tracker.domain.quick_line import StayRef, Understood, understand
from tracker.ui import language
from tracker.ui.desk.composing import Composing, composing_of
from tracker.ui.desk.form import Form, draft_of
from tracker.ui.desk.keeping import Keeping
from tracker.ui.desk.line_bar import LineBar
from tracker.ui.desk.merging import beyond, merged
from tracker.ui.desk.posting import Attempt, Done, Posting
from tracker.ui.desk.remembering import Remembering
from tracker.ui.desk.sayings import who
from tracker.ui.link import Link


class Flow(QObject):
    """Owns the draft in the making. Enter takes the line at once, so that the next one can be typed while it posts."""

    said = Signal(str, str)

    def __init__(self, link: Link, line: LineBar, posting: Posting, keeping: Keeping, parent: QObject) -> None:
        super().__init__(parent)
        self._link, self._line, self._posting, self._keeping = link, line, posting, keeping
        self.composing = Composing()
        self.past = Remembering(link, line.edit, self)
        self._lagged = False
        self._favoured = ("", "-")
        self._unsure: dict[str, Attempt] = {}
        link.settled.connect(self._settled)
        link.lagging.connect(self._lagging)
        line.typed.connect(self._typed)
        line.entered.connect(self._post_line)
        posting.posted.connect(self._posted)
        posting.failed.connect(self._failed)

    def start(self, person: Person | None) -> None:
        """Somebody else is at the desk, or nobody: the line is empty until the own draft is read."""
        self._keeping.start(None, Composing())  # emptying the line is not dropping the draft of whoever left
        self.composing = Composing()
        self.past.start()
        self._line.put("")
        self._keeping.start(person, Composing())

    def restore(self, kept: Kept | None) -> None:
        """Put the draft back that this person left; what was typed meanwhile goes first."""
        if kept is None or not self.composing.empty or self._link.person is None:
            return
        self.composing = composing_of(kept)
        self._keeping.start(self._link.person, self.composing)
        if kept.line:
            self._line.put(kept.line, kept.stay)
        self._show_beyond()
        self.said.emit(self.tr("Your draft is back as you left it"), "info")

    def set_aside(self) -> bool:
        """Empty the line; arrow-up brings back what stood in it. Says whether there was anything."""
        text = self._line.edit.text()
        if not text.strip() and not self._line.stay:
            return False
        named = self._line.understood.stay
        self.past.remember(text, named.id if named is not None else "")
        self._line.put("")
        if text.strip():
            self.said.emit(self.tr("Set aside: the up arrow brings it back"), "info")
        return True

    def favourite(self, number: int) -> None:
        """Put the favourite of that number into the line; Enter posts it."""
        self._line.edit.setFocus()
        context, text = self._line.context, self._line.edit.text().rstrip()
        if self._favoured[1] == text:  # another favourite takes the place of the one before
            text = self._favoured[0]
        if context is None or not 1 <= number <= len(context.favourites):
            return
        preset = context.favourites[number - 1]
        ways = (f"{text} {number}", *(f"{text} {word}" for word in (*preset.words[:1], preset.label)))
        for way in ways:
            found = understand(way.strip(), context, self._line.stay or None)
            if found.preset == preset and found.amount == preset.value and found.stay == self._line.understood.stay:
                break
        self._favoured = (text, way.strip())
        self._line.put(way.strip(), self._line.stay)

    def take_guest(self, room: str, stay: str, name: str = "") -> None:
        """Put a guest into the line: in the place of the one that stands at its beginning, else before everything."""
        text = self._line.edit.text()
        was = self._line.understood.stay
        words = text.split(" ")
        if was is not None and words and words[0].casefold() in (was.room.casefold(), *was.name.casefold().split()):
            text = " ".join(words[1:])
        lead = room or name
        self._line.put(f"{lead} {text.lstrip()}" if lead else text, stay)

    def fill(self, form: Form | None) -> None:
        """The drawer's fields as they are now; None when the line alone says everything."""
        if form is None:
            self.composing = replace(self.composing, form=None)
            if self.composing.empty:
                self.composing = Composing()
        else:
            self.composing = self.composing.filled(form, self._link.clock())
        self._keeping.note(self.composing)
        self._show_beyond()

    def attempt(self, draft: Draft, guest: str, stay: StayRef | None = None) -> Attempt | None:
        """The draft as it is sent off by whoever is signed in, for the guest as shown."""
        person = self._link.person
        seen = Seen(stay.room, not stay.in_house) if stay is not None else None
        return None if person is None else Attempt(draft, self.composing, person, guest, seen=seen)

    def drop(self, uuid: str) -> None:
        """What was typed for that draft is done with."""
        if self.composing.uuid == uuid:
            self.composing = Composing()
            self._line.put("")

    def done_with(self, uuid: str) -> None:
        """Everything under that identity was posted: the ledger forgot the draft in the same transaction."""
        self._keeping.posted(uuid)
        self.drop(uuid)

    def send_off(self, draft: Draft, guest: str, stay: StayRef | None = None) -> Attempt | None:
        """What is typed as it goes off: the line is empty at once, so that the next one can be typed meanwhile."""
        attempt = self.attempt(draft, guest, stay)
        if attempt is not None:
            self.past.remember(self._line.edit.text(), draft.stay)
            self.composing = Composing()
            self._line.put("")
        return attempt

    def type_on(self, attempt: Attempt, text: str) -> None:
        """Somebody goes on typing while a question about `attempt` is open: the keys begin the next line."""
        if self.composing.uuid == attempt.typed.uuid:
            self.composing = Composing()
            self._line.put("")
        self._line.edit.setFocus()
        self._line.edit.insert(text)

    def bring_back(self, attempt: Attempt) -> bool:
        """Put what was typed for an attempt back where it was, unless something else is being typed by now."""
        if self.composing.uuid == attempt.typed.uuid:
            return True
        if not self.composing.empty:
            return False
        self.composing = attempt.typed
        self._show_beyond()
        if attempt.typed.line:
            self._line.put(attempt.typed.line, attempt.typed.stay)
        self._keeping.note(self.composing)
        return True

    def _typed(self, line: str, stay: str) -> None:
        if not line.strip() and self.composing.form is None:
            self.composing = Composing()
        elif (line, stay) != (self.composing.line, self.composing.stay):
            self.composing = self.composing.typed(line, stay, self._link.clock())
        self._keeping.note(self.composing)
        self._show_beyond()

    def _post_line(self, understood: Understood) -> None:
        if self._link.fault is not None:
            self._line.complain(self.off())
            return
        try:
            draft = self._draft(understood)
        except Refused as refused:
            self._line.complain(language.said(refused.message))
            return
        stay = understood.stay
        attempt = self.send_off(draft, who(stay.room, stay.name) if stay is not None else "", stay)
        if attempt is not None:
            self._posting.post(attempt)

    def _draft(self, understood: Understood) -> Draft:
        """The line as a draft, with what the drawer holds beyond it."""
        view, form = self._link.view, self.composing.form
        if form is None or view is None:
            return understood.draft(self.composing.uuid)
        return draft_of(merged(form, understood, view.house), self.composing.uuid, view.house)

    def _show_beyond(self) -> None:
        view, form = self._link.view, self.composing.form
        more = beyond(form, self._line.understood, view.house) if form is not None and view is not None else []
        self._line.show_beyond(more)

    def _posted(self, attempt: Attempt, done: Done) -> None:
        self._keeping.posted(attempt.draft.uuid)
        person = self._link.person
        own = person is not None and person.initials == attempt.actor.initials
        if own and attempt.typed.form is not None:  # it did not leave by the line
            self.past.remember(attempt.typed.line, attempt.draft.stay)
        self.drop(attempt.typed.uuid)
        self.said.emit(self._words(attempt, done), "pending" if done.posted.pending else "ok")

    def _words(self, attempt: Attempt, done: Done) -> str:
        view = self._link.view
        line = done.posted.line
        money = language.money(view.house, (line.amount or 0) * (line.nights or 1)) if view else ""
        kind = language.said(attempt.draft.kind.spoken)
        where = line.body.get("room") or attempt.who
        place = self.tr("room {room}").format(room=where) if line.body.get("room") else where
        if done.posted.repeated:
            return self.tr("Already logged: {money} {kind}, {place}").format(money=money, kind=kind, place=place)
        if done.posted.pending:
            return self.tr(
                "{money} {kind}, {place}, waits: it is above {lead}'s own limit. It holds its headroom"
            ).format(money=money, kind=kind, place=place, lead=line.approver)
        by = self.tr(", approved by {lead}").format(lead=line.approver) if line.approver else ""
        return self.tr("Logged {money} {kind}, {place}{by} — Ctrl+Z undoes").format(
            money=money, kind=kind, place=place, by=by
        )

    def _failed(self, attempt: Attempt, problem: Refused | LedgerFault) -> None:
        why = self.why(problem)
        if isinstance(problem, LedgerFault) and problem.recorded == "unknown":
            self._unsure[attempt.draft.uuid] = attempt
        if self.bring_back(attempt):
            self._line.complain(why)
        else:
            self.say_not_recorded(attempt, why)

    def why(self, problem: Refused | LedgerFault) -> str:
        """Why something is not recorded; the whole of a fault stands in the window's banner."""
        if not isinstance(problem, LedgerFault):
            return language.said(problem.message)
        if problem.recorded == "unknown":
            return self.tr("It is not known yet whether this was recorded: it is looked up by itself.")
        return self.tr("Not recorded. {off}").format(off=self.off())

    def off(self) -> str:
        """Why Enter does nothing while the ledger fails, in a few words."""
        return self.tr("Posting is off until the ledger works again. What you typed stays.")

    def _settled(self, uuid: str, seq: int) -> None:
        """It was looked up what became of an attempt whose outcome was unknown."""
        attempt = self._unsure.pop(uuid, None)
        if attempt is None:
            return
        if seq:
            self._keeping.posted(uuid)
            self.drop(uuid)
            self.said.emit(self.tr("It was recorded as line {seq}: {who}").format(seq=seq, who=attempt.who), "ok")
        elif attempt.actor != self._link.person:  # it is kept for when they come back
            return
        elif self.bring_back(attempt):
            self._line.complain(self.tr("It was not recorded: press Enter again."))
        else:
            self.say_not_recorded(attempt, self.tr("It was not recorded."))

    def say_not_recorded(self, attempt: Attempt, why: str) -> None:
        """Something else is being typed by now: the attempt waits in the line's memory."""
        back = self.tr("{who}: the up arrow brings it back. {why}")
        self.said.emit(back.format(who=attempt.who or self.tr("Your gesture"), why=why), "over")

    def _lagging(self, lags: bool) -> None:
        if lags and self._posting.waiting():
            self._lagged = True
            self.said.emit(self.tr("Still recording… go on typing: nothing is lost"), "pending")
        elif not lags and self._lagged:
            self._lagged = False
            self.said.emit("", "ok")  # what became of it is said next
