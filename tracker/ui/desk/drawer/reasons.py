"""Why it is given: cause, whose fault, how bad, what for, how the guest reached us, a note, a promise."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from tracker.domain.catalogue import Cause
from tracker.domain.gesture import Channel, Fault, Nature
from tracker.domain.quick_line.marks import promise as promise_of
from tracker.ui import language
from tracker.ui.desk.drawer.parts import Part, SearchChoice
from tracker.ui.desk.form import Form
from tracker.ui.desk.words import say

_FAULTS = {
    Fault.HOTEL: language.marked("desk", "The hotel"),
    Fault.THIRD_PARTY: language.marked("desk", "A third party"),
    Fault.GUEST: language.marked("desk", "The guest"),
    Fault.NONE: language.marked("desk", "Nobody"),
}
_NATURES = {
    Nature.RECOVERY: language.marked("desk", "Recovery"),
    Nature.DELIGHT: language.marked("desk", "Delight"),
    Nature.GOODWILL: language.marked("desk", "Goodwill"),
}
_CHANNELS = {
    Channel.DESK: language.marked("desk", "At the desk"), Channel.PHONE: language.marked("desk", "By phone"), Channel.CHAT: language.marked("desk", "By chat"), Channel.MAIL: language.marked("desk", "By mail"),
    Channel.SOCIAL: language.marked("desk", "Social media"),
}  # fmt: skip
_SEVERITIES = (
    language.marked("desk", "1 · a nuisance"),
    language.marked("desk", "2 · annoying"),
    language.marked("desk", "3 · serious"),
    language.marked("desk", "4 · stay spoilt"),
)


class Reasons(Part):
    """The reasons, and what is still owed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        none = ("", "–")
        self.cause = SearchChoice()
        self.cause.activated.connect(lambda _at: self.changed.emit())
        self.place("cause", self.tr("Cause"), self.cause, 0, 0, 4)
        self.channel = self.choice_field(
            "channel", self.tr("Reached us"), [(c.value, say(w)) for c, w in _CHANNELS.items()], 0, 4, 2
        )
        self.fault = self.choice_field(
            "fault", self.tr("Fault"), [none, *((f.value, say(w)) for f, w in _FAULTS.items())], 1, 0, 2
        )
        severities = [none, *((str(n), say(words)) for n, words in enumerate(_SEVERITIES, 1))]
        self.severity = self.choice_field("severity", self.tr("Severity"), severities, 1, 2, 2)
        self.nature = self.choice_field(
            "nature",
            self.tr("Nature"),
            [("", self.tr("By cause")), *((n.value, say(w)) for n, w in _NATURES.items())],
            1,
            4,
            2,
        )
        self.note = self.text_field("note", self.tr("Note"), self.tr("What happened, in a line"), 2, 0, 6)
        self.note.setMaxLength(3000)
        self.promise = self.text_field("promise", self.tr("Promise due"), "2h · 1d · 18:00", 3, 0, 2)
        self.promised = self.text_field("promised", self.tr("What is promised"), self.tr("As the note"), 3, 2, 2)
        self.promised.setMaxLength(3000)
        self.owner = self.text_field("owner", self.tr("Owner"), self.tr("you"), 3, 4, 2)

    def set_causes(self, causes: Sequence[Cause]) -> None:
        """What can be picked, the causes this desk knows best first."""
        self.cause.offer(
            [
                ("", self.tr("No cause")),
                *((c.code, f"{language.said(c.label)} · {language.said(c.family)}") for c in causes),
            ]
        )

    def promise_problem(self) -> str:
        """What is wrong with the promise, empty when nothing is."""
        text = self.promise.text().strip().removeprefix("!").casefold()
        if not text or promise_of(text) is not None:
            return ""
        return self.tr("Write when: 2h, 1d, 18:00 or tomorrow.")

    def fill(self, form: Form) -> None:
        """Show these values."""
        self.cause.choose(form.cause)
        self.channel.choose(form.channel)
        self.fault.choose(form.fault)
        self.severity.choose(str(form.severity) if form.severity else "")
        self.nature.choose(form.nature)
        self.note.setText(form.note)
        self.promise.setText(form.promise)
        self.promised.setText(form.promised)
        self.owner.setText(form.owner)

    def read(self, form: Form) -> Form:
        """The form with these fields."""
        due = self.promise.text().strip().removeprefix("!").casefold()
        return replace(
            form,
            cause=self.cause.key(),
            channel=self.channel.key(),
            fault=self.fault.key(),
            severity=int(self.severity.key() or 0),
            nature=self.nature.key(),
            note=self.note.text(),
            promise=promise_of(due) or due,
            promised=self.promised.text(),
            owner=self.owner.text().strip(),
        )
