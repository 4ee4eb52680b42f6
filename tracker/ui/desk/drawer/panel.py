"""The drawer itself: tabs, the parts, the gauge and Post. Fills from a form, gives a form; posts nothing itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from tracker.desk.preview import Preview
from tracker.domain.catalogue import Cause, Preset
from tracker.domain.gesture import Kind
from tracker.domain.house import House
from tracker.domain.quick_line import QuickContext
from tracker.ui import language, latin_keys, theme
from tracker.ui.desk.drawer.guest_pick import GuestPick
from tracker.ui.desk.drawer.kind_fields import KindFields
from tracker.ui.desk.drawer.parts import Part
from tracker.ui.desk.drawer.reasons import Reasons
from tracker.ui.desk.drawer.worth import CapGauge, Worth
from tracker.ui.desk.form import Form, Wrong
from tracker.ui.desk.guest_notes import GuestNotes
from tracker.ui.desk.note_words import GuestNote, guest_notes
from tracker.ui.widgets import Card, Field, SegmentedTabs, ShortcutButton, kind_segments

WIDE = 480


class Drawer(Card):
    """`edited(Form)` at every change, `post_wanted(Form)`, `named(stay, nights)`, `closed`, `caller_wanted(name)`."""

    edited = Signal(object)
    post_wanted = Signal(object)
    named = Signal(str, int)
    closed = Signal()
    caller_wanted = Signal(str)

    def __init__(
        self, context: Callable[[], QuickContext | None], across: Callable[[], GuestNote | None],
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent=parent)
        self._across = across
        self.setObjectName("drawer")
        self.setAccessibleName(self.tr("New gesture"))
        self._house: House | None = None
        self._preview: Preview | None = None
        self.form = Form()
        close = ShortcutButton("Esc", "", look="quiet", icon="close", key_last=True)
        close.setAccessibleName(self.tr("Close the drawer"))
        close.clicked.connect(self.closed)
        self._close = close
        self.tabs = SegmentedTabs(kind_segments(), self.tr("Kind"))
        self.tabs.setObjectName("kinds")
        self.worth, self.gauge, self.reasons = Worth(), CapGauge(), Reasons()
        self.kinds = {kind: KindFields(kind) for kind in Kind}
        self.notes = GuestNotes()
        self.post = ShortcutButton("Enter", self.tr("Post"), look="primary", icon="check", tint="on_accent", height=44, key_last=True)  # fmt: skip
        self.post.setObjectName("drawer-post")
        self.post.clicked.connect(self._submit)
        self.guest = GuestPick(self, context)
        self._lay_out()
        self._wire()
        self.hide()

    def set_catalogue(self, presets: Sequence[Preset], causes: Sequence[Cause], house: House) -> None:
        """What can be picked, as this desk is used to it."""
        self._house = house
        self.worth.set_catalogue(presets, house)
        self.reasons.set_causes(causes)

    def open_with(self, form: Form) -> None:
        """Show these fields and stand on the first that is empty."""
        self.fill(form)
        self.show()
        self.focus_first()

    def fill(self, form: Form) -> None:
        """Show these fields."""
        self.form = form
        self._blocked(lambda: self.tabs.choose(form.kind.value))
        self.guest.show_guest(form.stay, form.named)
        for part in self._parts():
            part.fill(form)
        self._show_kind(form.kind)
        self._clear_errors()
        self.renew()
        self.named.emit(form.stay, form.nights if form.kind is Kind.UPGRADE else 1)

    def show_preview(self, preview: Preview | None) -> None:
        """What is known of a guest; somebody else's is left alone."""
        if preview is None or preview.stay.id == self.form.stay:
            self._preview = preview
            self.renew()

    def show_wrong(self, wrong: Wrong) -> None:
        """Say at its field what does not fit, and stand there."""
        field = self._fields().get(wrong.field, self.guest.field)
        field.set_error(language.said(wrong.message))
        field.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_busy(self, *, busy: bool) -> None:
        """While it is on its way it cannot be posted again."""
        self.post.setEnabled(not busy)

    def focus_first(self) -> None:
        """Stand on the guest, or on the value when the guest is chosen, or on the tabs when that is written too."""
        if not self.form.stay:
            self.guest.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif not self.form.amount:
            self.worth.amount.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.tabs.focus_current()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter posts from any field, L C U on the tabs choose the kind, Esc closes."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self._submit()
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

    def _lay_out(self) -> None:
        self.header.insertWidget(0, self.tabs, 1)
        self.header.addWidget(self._close)
        inside = QWidget()
        column = theme.spaced(QVBoxLayout(inside), 8, (6, 4, 8, 2))
        for part in (self.guest, self.worth, *self.kinds.values(), self.reasons):
            column.addWidget(part)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        self._scroll = scroll
        self.body.addWidget(scroll, 1)
        standing = theme.spaced(QVBoxLayout(), 0, (6, 0))
        standing.addWidget(self.gauge)
        self.body.addLayout(standing)
        foot = theme.spaced(QHBoxLayout(), 12, (6, 0))
        foot.addWidget(self.notes, 1)
        theme.sized(self.post, min_width=150)
        foot.addWidget(self.post)
        self.body.addLayout(foot)

    def _wire(self) -> None:
        self.tabs.changed.connect(self._kind_chosen)
        self.guest.named.connect(self._guest_named)
        self.guest.typed.connect(self._edited)
        self.guest.caller_wanted.connect(self.caller_wanted)
        for part in (self.worth, *self.kinds.values(), self.reasons):
            part.changed.connect(self._edited)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def _parts(self) -> list[Part]:
        return [self.worth, *self.kinds.values(), self.reasons]

    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        inside = self._scroll.widget()
        if now is not None and inside is not None and inside.isAncestorOf(now):
            # After the layout has settled: an error below a field makes it taller.
            QTimer.singleShot(0, lambda: self._scroll.ensureWidgetVisible(now, 0, theme.px(24)) if inside.isAncestorOf(now) else None)  # fmt: skip

    def _fields(self) -> dict[str, Field]:
        shown = (self.worth, self.kinds[self.form.kind], self.reasons)
        return {"stay": self.guest.field} | {name: field for part in shown for name, field in part.fields.items()}

    def _kind_chosen(self, key: str) -> None:
        self.form = replace(self._read(), kind=Kind(key), preset="")
        self._show_kind(self.form.kind)
        self.worth.preset.choose("")
        self._edited()

    def _show_kind(self, kind: Kind) -> None:
        self.worth.show_kind(kind)
        for each, fields in self.kinds.items():
            fields.setVisible(each is kind)

    def _guest_named(self, stay: str) -> None:
        self._preview = None
        self._edited()
        self.named.emit(stay, self.form.nights if self.form.kind is Kind.UPGRADE else 1)

    def _edited(self) -> None:
        before = self.form
        self.form = self._read()
        self._clear_errors()
        self.renew()
        self.edited.emit(self.form)
        if self.form.nights > before.nights or (self.form.kind is Kind.UPGRADE and self.form.nights > 1):
            self.named.emit(self.form.stay, self.form.nights)

    def _read(self) -> Form:
        form = replace(self.form, stay=self.guest.stay, named=self.guest.begun(), kind=Kind(self.tabs.current()))
        for part in (self.worth, self.kinds[form.kind], self.reasons):
            form = part.read(form)
        return form

    def renew(self) -> None:
        """Show what stands beside the fields as it is now."""
        if self._house is not None:
            self.gauge.show_form(self.form, self._preview, self._house)
            known = self._preview is not None and self._preview.stay.id == self.form.stay
            notes = guest_notes(self._preview, self._house, self._across()) if known and self._preview else []
            self.notes.show_notes(notes[1:])

    def _submit(self) -> None:
        if not self.post.isEnabled():
            return
        problem = self.reasons.promise_problem()
        if problem:
            self.reasons.fields["promise"].set_error(problem)
            self.reasons.promise.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.form = self._read()
        self.post_wanted.emit(self.form)

    def _clear_errors(self) -> None:
        for field in self._fields().values():
            if field.error():
                field.clear_error()

    def _blocked(self, act: Callable[[], None]) -> None:
        self.tabs.blockSignals(True)
        act()
        self.tabs.blockSignals(False)
