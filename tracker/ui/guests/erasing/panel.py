"""The panel that erases: what goes, what stays, what is out of reach, the reason and the PIN. Keeps no PIN, erases nothing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from tracker.desk.erasing.erasure import Going
from tracker.domain.problems import Refused
from tracker.domain.stopping import Stop
from tracker.ui import language, theme
from tracker.ui.choices.pin_edit import pin_edit
from tracker.ui.guests.erasing import words
from tracker.ui.guests.words import tr
from tracker.ui.widgets import Field, Glyph, OneLine, UnderWay, Words, Wrapping, button, line_edit, stops

_NARROW = 760
"""Width in design pixels below which the lists and the fields stand below each other."""


class ErasePanel(QFrame):
    """Hidden until `show_going`. `agreed(reason, pin, with visits)`; the PIN leaves the field with it."""

    agreed = Signal(str, str, bool)
    dismissed = Signal()
    visits_wanted = Signal(bool)
    """Whether the other visits are to go along: what goes must be read again."""
    shown = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("erase-panel")
        self.setProperty("look", "over")
        self._title = OneLine("", "body", bold=True)
        self.goes, self.stays, self.reach = (_List(label, glyph, ink) for label, glyph, ink in _lists())
        self.visits = QCheckBox()
        self.visits.setObjectName("erase-visits")
        self._where = OneLine("", "small", "muted")
        self.warning = Words("", "body", "text", bold=True, wrap=True)
        self._reason, self._pin = line_edit(longest=200), pin_edit()
        self._reason.setObjectName("erase-reason")
        self._pin.setObjectName("erase-pin")
        label = self.tr("Reason, without the guest's name (may be empty)")
        self.reason = Field(label, self._reason, quiet=True, wrap=True)
        self.pin = Field(self.tr("Your PIN"), self._pin, quiet=True)
        self.no = button(self.tr("Keep the guest"))
        self.yes = button(self.tr("Erase for good"), "danger", "erase")
        self.no.setObjectName("erase-no")
        self.yes.setObjectName("erase-yes")
        self.under_way = UnderWay(
            self.tr("Reading every text"),
            self.tr("The guest is erased and on record; the file is being written anew, and that cannot be stopped."),
        )
        self._again = QTimer(self, singleShot=True)
        self._again.timeout.connect(lambda: self.busy(working=False))
        self._stopped = False
        self._lay_out()
        self.visits.clicked.connect(self.visits_wanted)
        self.yes.clicked.connect(self._agree)
        self.no.clicked.connect(self.dismissed)
        for field, editor in ((self.reason, self._reason), (self.pin, self._pin)):
            editor.textEdited.connect(field.clear_error)
        self.hide()

    def show_going(self, going: Going, *, again: bool = False) -> None:
        """Show what erasing would take. `again`: the same question, with other visits; what is typed stays."""
        name = going.called or going.stays[0].guest
        self._title.set_text(self.tr("Erase {name} for good").format(name=name))
        self.goes.show_words(words.goes(going))
        self.stays.show_words(words.stays(going))
        self.reach.show_words(words.out_of_reach(going))
        stop = words.stops(going)
        self._stopped = stop is not None
        open_ = [words.matter(m) for m in ([stop] if stop else going.matters)]
        self.warning.setText("\n".join(dict.fromkeys(open_)))
        self._warned.setVisible(bool(open_))
        self._asked.setVisible(not self._stopped)
        self.yes.setVisible(not self._stopped)
        if not again:
            offer, where = words.visits(going)
            self.visits.setText(offer)
            self.visits.setAccessibleDescription(where)
            self._where.set_text(where)
            self._offered.setVisible(bool(going.visits) and not self._stopped)
            self.visits.setChecked(False)
            self._reason.clear()
            self.reason.clear_error()
        self.setAccessibleName(f"{self._title.text()}. {'. '.join(words.goes(going))}")
        self.busy(working=False)
        if again:
            return
        self.clear_pin()
        self.show()
        (self.no if self._stopped else self._reason).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_refused(self, problem: Refused) -> None:
        """Say why nothing was erased, at the field that mends it."""
        wait = problem.facts.get("wait_seconds")
        self.busy(working=isinstance(wait, int))
        if isinstance(wait, int):
            self._again.start(wait * 1000)
        field = self.reason if problem.code == "reason_names_guest" else self.pin
        field.set_error(language.said(problem.message))
        field.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear_pin(self) -> None:
        """Forget what was typed of a PIN."""
        self._pin.clear()
        self.pin.clear_error()

    def begin(self) -> Stop:
        """The guest is being erased: what comes back is told how far, and stops it."""
        self.no.setEnabled(False)  # the guest is kept by stopping now, as long as that can be done
        return self.under_way.begin(self._pin)

    def busy(self, *, working: bool) -> None:
        """Nothing is agreed to twice while the ledger works."""
        for part in (self.yes, self._pin):
            part.setEnabled(not working)
        self.no.setEnabled(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes from the reason to the PIN, and from there erases; Esc stops that, else puts it away."""
        if stops(event, self):
            return
        if event.key() == Qt.Key.Key_Escape:
            self.dismissed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.no.hasFocus():
                self.dismissed.emit()
            elif self.visits.hasFocus() or event.isAutoRepeat():
                return
            elif self._reason.hasFocus():
                self.focusNextChild()  # as Tab does: the page scrolls along
            else:
                self._agree()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Tell that it is there."""
        super().showEvent(event)
        self.shown.emit(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Tell that it is gone; no PIN stays behind."""
        super().hideEvent(event)
        self.clear_pin()
        self.shown.emit(not self.isHidden())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stack what stands side by side where it would be cut."""
        super().resizeEvent(event)
        narrow = self.width() < theme.px(_NARROW)
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        for row in (self._columns, self._fields, self._foot):
            row.setDirection(way)
        self._over_buttons.setVisible(not narrow)

    def _agree(self) -> None:
        if not self.yes.isEnabled() or self._stopped:
            return
        pin = self._pin.text()
        if not pin:
            self.pin.set_error(self.tr("Type your PIN: it cannot be taken back."))
            self._pin.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.clear_pin()
        self.busy(working=True)
        self.agreed.emit(self._reason.text(), pin, self.visits.isChecked())

    def _lay_out(self) -> None:
        outside = theme.spaced(QVBoxLayout(self), 12, (14, 12))
        head = theme.spaced(QHBoxLayout(), 10, 0)
        head.addWidget(Glyph("warning", "over", 20))
        head.addWidget(self._title, 1)
        outside.addLayout(head)
        self._warned = QWidget()
        warned = theme.spaced(QHBoxLayout(self._warned), 8, 0)
        warned.addWidget(Glyph("flag", "over", 16), 0, Qt.AlignmentFlag.AlignTop)
        warned.addWidget(self.warning, 1)
        outside.addWidget(self._warned)
        self._columns = theme.spaced(QBoxLayout(QBoxLayout.Direction.LeftToRight), 20, 0)
        for part, share in ((self.goes, 4), (self.stays, 4), (self.reach, 5)):
            self._columns.addWidget(part, share)
        outside.addLayout(self._columns)
        self._offered = QWidget()
        offered = theme.spaced(QHBoxLayout(self._offered), 12, 0)
        offered.addWidget(self.visits)
        offered.addWidget(self._where, 1)
        outside.addWidget(self._offered)
        self._asked = QWidget()
        self._fields = theme.spaced(QBoxLayout(QBoxLayout.Direction.LeftToRight, self._asked), 12, 0)
        self._fields.addWidget(self.reason, 3, Qt.AlignmentFlag.AlignTop)
        self._fields.addWidget(self.pin, 1, Qt.AlignmentFlag.AlignTop)
        self._foot = theme.spaced(QBoxLayout(QBoxLayout.Direction.LeftToRight), 12, 0)
        self._foot.addWidget(self._asked, 1)
        self._over_buttons = Words(" ", "small", bold=True)
        choices = theme.spaced(QVBoxLayout(), 4, 0)
        choices.addWidget(self._over_buttons)  # so that the buttons stand beside the editors, not their labels
        beside = Wrapping(gap=8)
        beside.set_apart(self.no)
        beside.addWidget(self.yes)
        choices.addLayout(beside)
        choices.addStretch(1)
        self._foot.addLayout(choices)
        outside.addLayout(self._foot)
        outside.addWidget(self.under_way)
        for first, second in (
            (self.visits, self._reason),
            (self._reason, self._pin),
            (self._pin, self.yes),
            (self.yes, self.no),
        ):
            QWidget.setTabOrder(first, second)


class _List(QWidget):
    """A heading and a few short lines below it."""

    def __init__(self, label: str, glyph: str, ink: str) -> None:
        super().__init__()
        self._column = theme.spaced(QVBoxLayout(self), 4, 0)
        head = theme.spaced(QHBoxLayout(), 6, 0)
        head.addWidget(Glyph(glyph, ink, 14))
        head.addWidget(Words(label, "small", "text", bold=True, wrap=True), 1)
        self._column.addLayout(head)
        self._lines: list[QLabel] = []
        self._label = label
        self._column.addStretch(1)

    def show_words(self, lines: Sequence[str]) -> None:
        """Show these lines."""
        for old in self._lines:
            old.hide()
            self._column.removeWidget(old)
            old.deleteLater()
        self._lines = [Words(line, "small", "text", wrap=True) for line in lines]
        for at, line in enumerate(self._lines, 1):
            self._column.insertWidget(at, line)
        self.setAccessibleName(f"{self._label}: {'; '.join(lines)}")


def _lists() -> tuple[tuple[str, str, str], ...]:
    return (
        (tr("Goes, from the file and its pages"), "close", "over"),
        (tr("Stays in the journal"), "check", "ok"),
        (tr("Out of this desk's reach"), "info", "muted"),
    )
