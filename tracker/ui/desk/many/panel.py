"""The card for many rooms: which, what each gets, and the verdict for each. Shows and gives words; posts nothing itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from tracker.domain.catalogue import Cause, Preset
from tracker.domain.gesture import Kind
from tracker.domain.house import House
from tracker.domain.people import Person
from tracker.ui import language, latin_keys, theme
from tracker.ui.desk.drawer.parts import Part
from tracker.ui.desk.drawer.reasons import Reasons
from tracker.ui.desk.drawer.worth import Worth
from tracker.ui.desk.form import Form, Wrong
from tracker.ui.desk.lead_pin import LeadPin
from tracker.ui.desk.many.members import MemberList, MemberRow
from tracker.ui.desk.sayings import Saying
from tracker.ui.widgets import (
    Card,
    EmptyState,
    Field,
    Glyph,
    SegmentedTabs,
    ShortcutButton,
    Words,
    button,
    kind_segments,
    line_edit,
)
from tracker.ui.widgets.draw.shapes import look_of

FORM, LEAST = 440, 330
"""Design pixels: the fields' column, and the least it needs; it gives way to the list where there is little room."""


class ManyPanel(Card):
    """`rooms_edited(text)`, `edited(Form)`, `toggled(stay)`, `within_wanted` to leave out who is above the cap,
    `post_wanted`, `closed`."""

    rooms_edited = Signal(str)
    edited = Signal(object)
    toggled = Signal(str)
    within_wanted = Signal()
    post_wanted = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("One thing, many rooms"), parent=parent)
        self.setObjectName("many")
        self.form = Form()
        self._under: bool | None = None
        self._tight = False
        self._make_fields()
        self._make_foot()
        self._hints = {
            edit: edit.placeholderText() for edit in (self.worth.cost, self.reasons.promise, self.reasons.promised)
        }
        self._lay_out()
        self.hide()

    def set_catalogue(self, presets: Sequence[Preset], causes: Sequence[Cause], approvers: Sequence[Person], house: House) -> None:  # fmt: skip
        """What can be picked, as this desk is used to it, and who may approve."""
        self.worth.set_catalogue(presets, house)
        self.reasons.set_causes(causes)
        self.lead.set_approvers(approvers)

    def open_with(self, rooms: str, form: Form) -> None:
        """Take these rooms and this gift; it is shown once who is meant is known."""
        self.rooms.setText(rooms)
        self.fill(form)
        self.lead.clear()

    def set_tight(self, *, tight: bool) -> None:
        """Where there is little room the sum stands in the place of the title, and hints that would be cut give way: F1
        says them too."""
        self._tight = tight
        self._head()
        for edit, hint in self._hints.items():
            edit.setPlaceholderText("" if tight else hint)

    def fill(self, form: Form) -> None:
        """Show this gift."""
        self.form = form
        self.tabs.blockSignals(True)
        self.tabs.choose(form.kind.value)
        self.tabs.blockSignals(False)
        for part in self._parts():
            part.fill(form)
        self.worth.show_kind(form.kind)

    def focus_first(self) -> None:
        """Stand on the rooms, on the value while that is missing, else on the list."""
        first: QWidget = self.members
        if not self.rooms.text().strip():
            first = self.rooms
        elif not self.form.amount:
            first = self.worth.amount
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_members(self, rows: Sequence[MemberRow], strange: Sequence[str]) -> None:
        """Show everybody that is meant, and which words named nobody."""
        self.members.show_rows(rows)
        self._empty.setVisible(not rows)
        self.members.setVisible(bool(rows))
        said = ", ".join(strange[:5])
        self.rooms_field.set_error(self.tr("Nobody in house: {words}").format(words=said) if said else "")

    def show_sum(self, chosen: str, over: int, post: str, *, able: bool) -> None:
        """Say who takes part and what it comes to; with anybody above the cap ask for a lead."""
        self._sum.setText(chosen)
        self._head()
        self.lead.setVisible(over > 0)
        self.within.setVisible(over > 0)
        if over:
            word = language.counted("Leave 1 over the cap out", "Leave {n} over the cap out", over)
            self.within.set_words(word)
        self.post.set_words(post)
        self.post.setEnabled(able)

    def _head(self) -> None:
        self._sum.setVisible(not self._tight)
        self.title.set_text(self._sum.text() if self._tight else self.accessibleName())

    def say(self, saying: Saying) -> None:
        """Say how it stands, or what is wrong."""
        look = look_of(saying.role)
        self._glyph.show_icon(look.glyph, look.ink)
        self._glyph.setVisible(bool(saying.text))
        self._words.setText(saying.text)
        self._words.set_ink(look.ink)

    def said(self) -> str:
        """What the foot says."""
        return self._words.text()

    def show_wrong(self, wrong: Wrong) -> None:
        """Say at its field what does not fit, and stand there."""
        fields = {name: f for part in self._parts() for name, f in part.fields.items()}
        field = fields.get(wrong.field, self.rooms_field)
        field.set_error(language.said(wrong.message))
        field.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter posts from any field, L C U on the tabs choose the kind, Esc closes."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            at = QApplication.focusWidget()
            if not event.isAutoRepeat():
                self.within.click() if at is self.within else self.post_wanted.emit()
            return
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        kind = {"L": Kind.FREE_LABEL, "C": Kind.CREDIT, "U": Kind.UPGRADE}.get(latin_keys.letter(event))
        at = QApplication.focusWidget()
        if kind is not None and at is not None and self.tabs.isAncestorOf(at):
            self.tabs.choose(kind.value)
            self.tabs.focus_current()
            return
        super().keyPressEvent(event)

    def _make_fields(self) -> None:
        self.rooms = line_edit(self.tr("401-418 · 4th floor · 401-418 not 405"), longest=2000)
        self.rooms.setObjectName("field-rooms")
        self.rooms.textEdited.connect(self.rooms_edited)
        self.rooms_field = Field(self.tr("Rooms"), self.rooms, quiet=True)
        self.tabs = SegmentedTabs(kind_segments(), self.tr("Kind"))
        self.tabs.setObjectName("many-kinds")
        self.tabs.changed.connect(self._kind_chosen)
        self.worth, self.reasons = Worth(), Reasons()
        for part in self._parts():
            part.changed.connect(self._edited)
        self.members = MemberList(self.tr("Who gets it"))
        self.members.toggled.connect(self.toggled)
        self.members.done.connect(self.post_wanted)
        self.members.hide()
        self._empty = EmptyState(
            "guests", self.tr("Nobody in house there"), self.tr("Type rooms as 401-418 or 4th floor, or leave the field empty.")
        )  # fmt: skip

    def _make_foot(self) -> None:
        self._glyph = Glyph("info", "muted", 16)
        self._words = Words("", "small", "muted", wrap=True)
        self._words.setObjectName("many-says")
        self._sum = Words("", "body", bold=True, wrap=True)
        self._sum.setObjectName("many-sum")
        self.lead = LeadPin()
        self.lead.typed_on.connect(lambda _text: self.lead.initials.setFocus())
        self.within = button("", "plain", "minus")
        self.within.setObjectName("many-within")
        self.within.clicked.connect(self.within_wanted)
        self.post = ShortcutButton("Enter", self.tr("Post"), look="primary", icon="check", tint="on_accent", height=44, key_last=True)  # fmt: skip
        self.post.setObjectName("many-post")
        self.post.clicked.connect(self.post_wanted)

    def _lay_out(self) -> None:
        close = ShortcutButton("Esc", "", look="quiet", icon="close", key_last=True)
        close.setAccessibleName(self.tr("Back to the line; nothing typed is lost"))
        close.clicked.connect(self.closed)
        inside = QWidget()
        column = theme.spaced(QVBoxLayout(inside), 8, (2, 2, 10, 2))
        for each in (self.rooms_field, self.tabs, *self._parts()):
            column.addWidget(each)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        right = theme.spaced(QVBoxLayout(), 4, 0)
        self.header.addWidget(close)
        right.addWidget(self._sum)
        says = theme.spaced(QHBoxLayout(), 6, (0, 0, 0, 4))
        says.addWidget(self._glyph)
        says.addWidget(self._words, 1)
        right.addLayout(says)
        right.addWidget(self._empty, 1)
        right.addWidget(self.members, 1)
        self._fields, self._foot = scroll, QWidget()
        foot = theme.spaced(QHBoxLayout(self._foot), 10, (2, 4))
        foot.addStretch(1)
        for each in (self.within, self.lead, self.post):
            foot.addWidget(each)
        self._beside = theme.spaced(QGridLayout(), 16, 0)
        self._beside.addWidget(scroll, 0, 0)
        self._beside.addLayout(right, 0, 1)
        self._beside.setColumnStretch(1, 1)
        self._beside.setRowStretch(0, 1)
        self.body.addLayout(self._beside, 1)
        self._share()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width between fields and list."""
        super().resizeEvent(event)
        self._share()

    def event(self, event: QEvent) -> bool:
        """Share again when what stands in the foot has changed."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._share()
        return super().event(event)

    def _share(self) -> None:
        """The fields go down to the card's edge where the foot has room beside them; else it stands below both."""
        wide = max(theme.px(LEAST), min(theme.px(FORM), self.width() // 2))
        self._fields.setFixedWidth(wide)
        under = self._foot.sizeHint().width() > self.width() - wide - theme.px(16 + 2 * 12)
        whole = self.within.least_whole() + self.post.least_whole() + self.lead.minimumSizeHint().width()
        roomy = whole <= self.width() - theme.px(2 * 10 + 2 * 12 + 2 * 2)
        for choice, least in ((self.within, 0), (self.post, 0 if self._tight else theme.px(190))):
            # The editors give way, and the hint of a key; words are cut only where all that is not enough.
            choice.setMinimumWidth(max(choice.least_whole() if roomy else 0, least))
        if under == self._under:
            return
        self._under = under
        self._beside.addWidget(self._fields, 0, 0, 1 if under else 2, 1)
        self._beside.addWidget(self._foot, 1, 0 if under else 1, 1, 2 if under else 1)

    def _parts(self) -> tuple[Part, ...]:
        return (self.worth, self.reasons)

    def _kind_chosen(self, key: str) -> None:
        self.form = replace(self._read(), kind=Kind(key), preset="")
        self.worth.show_kind(self.form.kind)
        self.worth.preset.choose("")
        self._edited()

    def _edited(self) -> None:
        self.form = self._read()
        for part in self._parts():
            for field in part.fields.values():
                if field.error():
                    field.clear_error()
        self.edited.emit(self.form)

    def _read(self) -> Form:
        form = replace(self.form, stay="", kind=Kind(self.tabs.current()))
        for part in self._parts():
            form = part.read(form)
        return form
