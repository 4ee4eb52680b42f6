"""The quick line with everything that lives under it: chips, the verdict, candidates, notes. Posts nothing itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tracker.desk.preview import Preview
from tracker.domain.house import House
from tracker.domain.quick_line import Many, QuickContext, Understood, complete, understand, understand_many
from tracker.ui import hearing, language, theme
from tracker.ui.desk.candidates import Candidates
from tracker.ui.desk.chip_words import chips_of, many_chips
from tracker.ui.desk.guest_notes import GuestNotes
from tracker.ui.desk.note_words import GuestNote, guest_notes
from tracker.ui.desk.quick_line import QuickLine
from tracker.ui.desk.sayings import Saying, verdict
from tracker.ui.widgets import Chip, Chips

_NOBODY = Understood()


class Idle(NamedTuple):
    """What stands under an empty line: a quiet sentence in the place of the chips, and notes. `across` is what a promise is
    checked against, which stands there as soon as somebody is named."""

    hint: str
    notes: Sequence[GuestNote]
    across: GuestNote | None = None


class LineBar(QWidget):
    """`typed(line, stay)` at every change, `named(stay, nights)` when it is somebody else, `entered(Understood)` to post.

    `idle` says what stands there while nobody is named.
    """

    typed = Signal(str, str)
    named = Signal(str, int)
    entered = Signal(object)
    many_entered = Signal()
    """Enter on a line that names many rooms."""

    def __init__(self, over: QWidget, favourites: QWidget, idle: Callable[[], Idle]) -> None:
        super().__init__(over)
        self.understood = _NOBODY
        self.many: Many | None = None
        """What the line says to many rooms; None for one guest's."""
        self.stay = ""
        """The guest chosen among several, or from the caps; empty while the text alone says who."""
        self.context: QuickContext | None = None
        self._house: House | None = None
        self._preview: Preview | None = None
        self._idle = idle
        self._asked_for = ("", 0)
        self._beyond: tuple[str, ...] = ()
        self._complaint = ""
        self.edit = QuickLine()
        self.chips = Chips()
        self.chips.setObjectName("chips")
        self._speaker = hearing.Speaker(self.chips)
        self.notes = GuestNotes()
        self.candidates = Candidates(over)
        column = theme.spaced(QVBoxLayout(self), 8, 0)
        column.addWidget(self.edit)
        column.addWidget(self.chips)
        foot = theme.spaced(QHBoxLayout(), 16, 0)
        foot.addWidget(self.notes, 3)
        foot.addWidget(favourites, 4)
        column.addLayout(foot)
        self.edit.edited.connect(self._read)
        self.edit.entered.connect(self._enter)
        self.edit.moved.connect(self._move)
        self.edit.left.connect(self.close_list)
        self.edit.shortened.connect(self._say_cut)
        self.candidates.taken.connect(self.choose)

    def set_context(self, context: QuickContext, house: House) -> None:
        """Read the line against other stays or another catalogue from now on."""
        self.context, self._house = context, house
        self._read(self.edit.text(), fresh=False)

    def put(self, line: str, stay: str = "") -> None:
        """Show another line, for the guest that was chosen."""
        self.stay = stay
        self.edit.put(line)
        self._read(line)

    def hold(self, *, on: bool) -> None:
        """Let nobody type here while a panel shows what the line says, or again."""
        self.edit.setReadOnly(on)
        self._show()

    def choose(self, stay: str) -> None:
        """Take this guest for the line as it stands."""
        self.stay = stay
        self._read(self.edit.text())

    def show_preview(self, preview: Preview | None) -> None:
        """Show what is known of the guest that is named, when it is the same."""
        self._preview = preview
        self._show()

    def verdict(self) -> Saying | None:
        """What the line would leave of the cap, None while nobody is named or nothing is known yet."""
        u, seen = self.understood, self._preview
        if u.stay is None or seen is None or seen.stay.id != u.stay.id or self._house is None:
            return None
        nights = seen.nights(u.nights if u.amount is not None else 1)
        return verdict(u.amount, nights, self._house) if nights or not seen.standings else None

    def complain(self, text: str) -> None:
        """Say what is missing or wrong, in the place of the notes, until the next key."""
        self._complaint = text
        self.notes.show_notes([GuestNote("warning", text, "over")], aloud=True)

    def show_beyond(self, words: Sequence[str]) -> None:
        """What will be posted besides what the line says."""
        if tuple(words) != self._beyond:
            self._beyond = tuple(words)
            self._show()

    def ask_again(self) -> None:
        """Ask for what is known of the guest again: somebody else was asked about meanwhile."""
        self._asked_for = ("", 0)
        self._read(self.edit.text(), fresh=False)

    def renew(self) -> None:
        """Show what stands beside the line as it is now."""
        self._show()

    def close_list(self) -> bool:
        """Hide the candidates; says whether they were there."""
        shown = self.candidates.isVisible()
        self.candidates.hide()
        self.edit.listing = False
        return shown

    def _read(self, text: str, *, fresh: bool = True) -> None:
        if self.context is None:
            return
        if not text and fresh:
            self.stay = ""
        self.many = None if self.stay else understand_many(text, self.context)
        self.understood = self.many.gift if self.many is not None else self._one(text, self.context)
        self._suggest(text)
        if fresh:
            self._complaint = ""
            self.typed.emit(text, self.stay)
        if fresh or self.candidates.isVisible():
            self._list()
        found = self.understood.stay
        wanted = (found.id, max(1, self.understood.nights)) if found else ("", 0)
        if wanted[0] != self._asked_for[0] or wanted[1] > self._asked_for[1] or not fresh:
            self._asked_for = wanted
            if found is None or self._preview is None or self._preview.stay.id != found.id:
                self._preview = None
            self.named.emit(*wanted)
        self._show()

    def _one(self, text: str, context: QuickContext) -> Understood:
        return understand(text, context, self.stay or None) if text.strip() or self.stay else _NOBODY

    def _suggest(self, text: str) -> None:
        """The rest of the word being typed stands behind the cursor, never in the line until it is taken."""
        if self.context is None or self.edit.browsing():
            self.edit.suggest("")
            return
        u, seen = self.understood, self._preview
        known = self.context.catalogue
        codes = seen.habits if seen is not None and u.stay is not None and seen.stay.id == u.stay.id else ()
        found = (known.preset(code) or known.cause(code) for code in codes)
        likely = [one.words[0] for one in found if one is not None and one.words]
        self.edit.suggest(complete(text, self.context, likely) or "")

    def _list(self) -> None:
        u = self.understood
        wanted = self.edit.hasFocus() and not self.edit.browsing() and u.stay is None and bool(u.candidates)
        self.edit.listing = wanted
        self.candidates.offer(u.candidates if wanted else (), self.edit)

    def _show(self) -> None:
        if self.context is None or self._house is None:
            return
        idle, saying = self._idle(), self.verdict()
        shown = chips_of(self.understood, saying, self.context.catalogue)
        rooms = many_chips(self.many, shown=self.edit.isReadOnly()) if self.many is not None else []
        shown = [*rooms, *shown, *((words, "text") for words in self._beyond)]
        self.chips.set_chips(shown, idle.hint, foremost=(saying.text, saying.role) if saying is not None else None)
        self.notes.show_notes(self._notes(self._house, idle))
        self._speaker.say_soon(self._aloud(saying, rooms or shown))

    def _aloud(self, verdict: Saying | None, shown: Sequence[Chip]) -> str:
        """What is said when the keys pause: what is wrong, else for whom and what it leaves, else how many are meant."""
        if self.understood.problems:
            return language.said(self.understood.problems[0])
        if verdict is not None:
            return f"{shown[0][0]}, {verdict.text}"
        if self.many is not None:
            return ", ".join(text for text, _role in shown)
        missing = [text for text, role in shown if role == "missing"]
        return missing[0] if self.understood.candidates and missing else ""

    def _notes(self, house: House, idle: Idle) -> Sequence[GuestNote]:
        u = self.understood
        if self._complaint or u.problems:
            return [GuestNote("warning", self._complaint or language.said(u.problems[0]), "over")]
        if u.stay is None or self._preview is None or self._preview.stay.id != u.stay.id:
            return idle.notes
        return [*guest_notes(self._preview, house, idle.across), *(note for note in idle.notes if note.ink != "muted")]

    def _move(self, step: int) -> None:
        if not self.candidates.isVisible() and self.understood.candidates:
            self.candidates.offer(self.understood.candidates, self.edit)
            self.edit.listing = True
        self.candidates.move_by(step)

    def _enter(self) -> None:
        u = self.understood
        if self.candidates.current() is not None:
            self.candidates.take()
            return
        if not self.edit.text().strip() and not self.stay:
            return
        if u.problems:
            self.complain(language.said(u.problems[0]))
            return
        if self.many is not None:
            self.many_entered.emit()
            return
        if u.ready:
            self.entered.emit(u)
            return
        self.complain(language.said(u.wants(u.missing[0])))
        if u.missing[0] == "guest" and u.candidates:
            self._move(1)
        self.edit.end(False)

    def _say_cut(self, longest: int) -> None:
        self.complain(
            self.tr("The paste is too long for one line: it was cut after {n} letters.").format(n=f"{longest:,}")
        )
