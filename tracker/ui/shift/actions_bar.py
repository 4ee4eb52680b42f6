"""The top of the shift page: which side of it is shown, and the one thing to do next for who is at the desk."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from tracker.desk.access import allowed
from tracker.desk.shift_page import ShiftView
from tracker.domain.people import Person
from tracker.ui import theme
from tracker.ui.shift import words
from tracker.ui.widgets import OneLine, Segment, SegmentedTabs, ShortcutButton, button


class ActionsBar(QWidget):
    """Buttons appear as the shift's state and the person's role allow; `main()` is the one that stands out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.side = SegmentedTabs(
            (Segment("now", self.tr("This shift"), icon="shift"), Segment("past", self.tr("Closed shifts and days"), icon="calendar")),
            self.tr("Side of the page"),
        )  # fmt: skip
        self.side.setObjectName("shift-side")
        self.who = OneLine("", "small", "muted")
        self.look = ShortcutButton("Ctrl+E", self.tr("Interim report…"), icon="pdf")
        self.look.setObjectName("interim")
        self.see = ShortcutButton("Ctrl+R", self.tr("Look…"), icon="eye")
        self.see.setObjectName("look-shift")
        self.open_pdf = button(self.tr("Open PDF"), "plain", "open")
        self.open_pdf.setObjectName("open-pdf")
        self.open = ShortcutButton("Ctrl+O", "", icon="plus")
        self.open.setObjectName("open-shift")
        self.export = ShortcutButton(
            "Ctrl+E", self.tr("Export PDF…"), look="primary", icon="pdf", tint="on_accent", key_last=True
        )
        self.export.setObjectName("export-shift")
        self.close_shift = ShortcutButton("Ctrl+↵", "", look="primary", icon="check", tint="on_accent", key_last=True)
        self.close_shift.setObjectName("close-shift")
        self._rows = theme.spaced(QBoxLayout(QBoxLayout.Direction.LeftToRight, self), 8, 0)
        self._rows.addWidget(self.side)
        acts = theme.spaced(QHBoxLayout(), 8, 0)
        self._rows.addLayout(acts, 1)
        acts.addStretch(1)
        self._acts = (self.see, self.look, self.open_pdf, self.open, self.export, self.close_shift)
        for part in (self.who, *self._acts):
            acts.addWidget(part)
            part.hide()

    def show_state(self, view: ShiftView, person: Person | None, *, has_file: bool, posting: bool = True) -> None:
        """Offer what can be done. `has_file` when this shift's report was exported and can be opened; not `posting` while
        the ledger has failed."""
        number = view.open_number
        is_open = number is not None
        here = self.side.current() == "now"
        closes = person is not None and allowed(person.role, "shift_close")
        exports = self.exports(person)
        opens = person is not None and allowed(person.role, "shift_open")
        closed = view.facts is not None and not is_open
        self.see.setVisible(here and view.facts is not None and exports)
        self.look.setVisible(here and is_open and exports)
        self.close_shift.setVisible(here and is_open and closes)
        self.export.setVisible(here and closed and exports)
        self.open_pdf.setVisible(here and closed and has_file)
        self.open.setVisible(here and not is_open and opens)
        for writes in (self.close_shift, self.open):
            writes.setEnabled(posting)
        self.close_shift.set_words(self.tr("Close shift {n}…").format(n=number))
        self.open.set_words(self.tr("Open shift {n}").format(n=view.next_number))
        first = view.facts is None or not exports
        self._stand_out(first)
        names = words.approvers(view)
        if not closes and here and is_open:
            self.who.set_text(self.tr("A lead closes the shift: {names}").format(names=names))
        elif not exports and (closed or not here):
            self.who.set_text(self.tr("A lead exports and rolls the day: {names}").format(names=names))
        else:
            self.who.set_text("")
        self.who.setVisible(bool(self.who.text()))
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        """What can be done stands beside the sides, or below them where words would be cut."""
        shown = [part.least_whole() for part in self._acts if part.isVisibleTo(self)]
        wanted = self.side.sizeHint().width() + sum(shown) + theme.px(8) * len(shown)
        ways = QBoxLayout.Direction
        self._rows.setDirection(ways.LeftToRight if wanted <= self.width() else ways.TopToBottom)

    def exports(self, person: Person | None) -> bool:
        """Whether this person may take documents out of the house."""
        return person is not None and allowed(person.role, "export")

    def main(self) -> ShortcutButton | None:
        """The button for what comes next, None when there is nothing this person can do here."""
        order = (self.close_shift, self.export, self.open)
        return next((b for b in order if b.isVisibleTo(self) and b.isEnabled()), None)

    def _stand_out(self, first: bool) -> None:
        look = "primary" if first else "plain"
        if self.open.property("look") != look:
            self.open.setProperty("look", look)
            self.open.show_icon("plus", "on_accent" if first else "text")
            self.open.style().unpolish(self.open)
            self.open.style().polish(self.open)
