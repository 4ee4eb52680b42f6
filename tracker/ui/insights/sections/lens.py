"""The fair lens: one card a pattern, with its sample, what others do, how it may be innocent, and what the rep says to it."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from tracker.desk.insights.reading import LENS_DAYS
from tracker.desk.insights.seeing import Asked, Shown
from tracker.domain.insights.lens import LEAST_BASE, LEAST_N, LEAST_OF
from tracker.domain.people import Person
from tracker.ui import dates, theme
from tracker.ui.insights import lens_words, words
from tracker.ui.insights.sections.section import Section, focus
from tracker.ui.shell import half_typed
from tracker.ui.widgets import Card, EmptyState, Field, Glyph, Words, button


class LensSection(Section):
    """`reply_wanted(Asked, words)` when the rep concerned has written one."""

    reply_wanted = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.about = Words(
            words.tr(
                "Patterns are questions, no findings. One is shown only from {of} gestures of a rep and {n} cases on, beside"
                " {base} gestures of others or more, and when chance alone would bring it to fewer than one rep in two hundred."
                " The last {days} days at most. The rep concerned sees it, too, and can reply."
            ).format(of=LEAST_OF, n=LEAST_N, base=LEAST_BASE, days=LENS_DAYS),
            "small", "muted", wrap=True,
        )  # fmt: skip
        self.nothing = EmptyState("check", "", "")
        self.cards: list[PatternCard] = []
        self._holder = QWidget()
        self._stack = theme.spaced(QVBoxLayout(self._holder), 12, 0)
        self.column.addWidget(self.about)
        self.column.addWidget(self._holder)
        self.column.addWidget(self.nothing, 1)
        self.column.addStretch(1)
        self._me = ""
        self._drafts: dict[tuple[str, ...], str] = {}
        """The replies that are begun."""
        self._resumed = False

    def show_person(self, person: Person | None) -> None:
        """Whose replies are taken here."""
        self._me = person.initials if person is not None else ""

    def show_known(self, shown: Shown) -> None:
        """Show the patterns once everything is read; what is being written to one stays."""
        asked = shown.asked
        if asked is None:
            self._fill((), shown)
            self.nothing.show()
            self.nothing.set_words("insights", words.tr("Counting…"), words.tr("Patterns are told when all is read."))
            return
        self._fill(asked, shown)
        self._resume({card.key for card in self.cards})
        self.nothing.setVisible(not asked)
        hint = words.tr("Too little was given to tell a pattern from chance, or there is none.")
        self.nothing.set_words("check", words.tr("Nothing to ask about in these days"), hint)

    def clear(self) -> None:
        """Show nothing more: somebody else may come."""
        self._me, self._drafts = "", {}
        self._drop()

    def begun(self) -> Mapping[tuple[str, ...], str]:
        """The replies that are begun, by pattern."""
        self._keep()
        return {key: text for key, text in self._drafts.items() if text}

    def go_on_with(self, begun: object) -> None:
        """What `begun` told stands there again once the patterns are shown."""
        self._drafts = dict(begun) if isinstance(begun, Mapping) else {}
        self._resumed = bool(self._drafts)

    def enter(self) -> bool:
        """Start with the first reply that can be written."""
        own = next((c for c in self.cards if c.edit.isVisibleTo(self)), None)
        return own is not None and focus(own.edit)

    def _fill(self, asked: Sequence[Asked], shown: Shown) -> None:
        self._keep()
        if [c.asked for c in self.cards] == list(asked):
            return
        self._drop()
        for one in asked:
            card = PatternCard(one, shown, own=one.finding.rep == self._me)
            card.edit.setPlainText(self._drafts.get(card.key, ""))
            card.reply.clicked.connect(lambda _checked=False, card=card: self._reply(card))
            self.cards.append(card)
            self._stack.addWidget(card)
        self._holder.setVisible(bool(self.cards))

    def _resume(self, shown: Collection[tuple[str, ...]]) -> None:
        """A reply that was begun to a pattern which is none any more has no place."""
        if self._resumed:
            self._resumed = False
            for key in [key for key in self._drafts if key not in shown]:
                half_typed.tell_homeless({f"QPlainTextEdit reply-{key[0]}": self._drafts.pop(key)}, key)

    def _reply(self, card: PatternCard) -> None:
        self.reply_wanted.emit(card.asked, card.edit.toPlainText())

    def replied(self, asked: Asked) -> None:
        """A reply is on record: what was typed has become it."""
        for card in self.cards:
            if card.asked == asked:
                card.edit.setPlainText("")

    def _keep(self) -> None:
        self._drafts |= {c.key: c.edit.toPlainText() for c in self.cards}

    def _drop(self) -> None:
        for card in self.cards:
            self._stack.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = []


class PatternCard(Card):
    """One pattern. `own`: the rep concerned is looking, and may reply."""

    def __init__(self, asked: Asked, shown: Shown, *, own: bool, parent: QWidget | None = None) -> None:
        super().__init__(lens_words.title(asked, shown), margins=16, parent=parent)
        self.asked = asked
        f = asked.finding
        self.key = (f.pattern, f.rep, f.guest)
        self.body.addWidget(Words(lens_words.seen(asked), wrap=True))
        self.body.addWidget(Words(lens_words.base(f), "small", "muted", wrap=True))
        innocent = QWidget()
        row = theme.spaced(QHBoxLayout(innocent), 8, 0)
        row.addWidget(Glyph("info", "info", 18))
        row.addWidget(Words(lens_words.innocent(f), "body", "info", wrap=True), 1)
        self.body.addWidget(innocent)
        self.body.addWidget(Words(lens_words.lines(f), "small", "muted", wrap=True))
        said = Words(_said(asked, shown), wrap=True)
        said.setVisible(bool(said.text()))
        self.body.addWidget(said)
        self.edit = theme.sized(QPlainTextEdit(), height=64)
        self.edit.setObjectName(f"reply-{f.pattern}")
        self.edit.setTabChangesFocus(True)
        self.edit.setPlaceholderText(
            words.tr("What it was, in a sentence. It goes on record and is shown beside the pattern.")
        )
        self.field = Field(words.tr("Your reply"), self.edit, quiet=True)
        self.reply = button(words.tr("Post the reply"), "primary", "check")
        self.reply.setObjectName(f"post-reply-{f.pattern}")
        press = theme.spaced(QHBoxLayout(), 8, 0)
        press.addWidget(self.reply)
        press.addStretch(1)
        self.body.addWidget(self.field)
        self.body.addLayout(press)
        for part in (self.field, self.reply):
            part.setVisible(own)


def _said(asked: Asked, shown: Shown) -> str:
    reply = asked.reply
    if reply is None:
        return ""
    day = dates.plain_day(shown.house.local(reply.at).date())
    return words.tr("{who} on {day}: “{words}”").format(who=words.person(shown, reply.rep), day=day, words=reply.words)
