"""What a verification found, what it means, and a manager's word that work goes on. Knows no page."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tracker.domain.problems import LedgerFault, Refused
from tracker.ui import language, theme
from tracker.ui.choices.pin_edit import pin_edit
from tracker.ui.link import Link
from tracker.ui.shell.chain_watch import Chain
from tracker.ui.shell.enter import is_enter
from tracker.ui.shell.overlay import Overlay
from tracker.ui.widgets import Glyph, Words, button, line_edit


class DamageSheet(Overlay):
    """`show_for(chain)` opens it; `acknowledged` once a manager has let the work go on."""

    acknowledged = Signal()

    def __init__(self, window: QWidget, link: Link) -> None:
        super().__init__(window, width=640, height=460)
        self._link = link
        self.setObjectName("damage-sheet")
        self.card.set_title(self.tr("The ledger is not whole"))
        self._found = Words("", "title", "text", wrap=True)
        self._meaning = Words("", "body", "muted", wrap=True)
        self._answer = Words("", "body", "over", wrap=True)
        head = theme.spaced(QHBoxLayout(), 10, 0)
        head.addWidget(Glyph("over", "over", 24), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._found, 1)
        self.card.body.addLayout(head)
        self.card.body.addWidget(self._meaning)
        self._form = QWidget()
        self._lay_out_form(theme.spaced(QVBoxLayout(self._form), 8, 0))
        self.card.body.addWidget(self._form)
        self.card.body.addWidget(self._answer)
        foot = theme.spaced(QHBoxLayout(), 8, 0)
        foot.addStretch(1)
        self._later = button(self.tr("Not now"))
        self._later.clicked.connect(self.close_over)
        self._yes = button(self.tr("Acknowledge and go on"), "danger", "check")
        self._yes.setObjectName("damage-acknowledge")
        self._yes.clicked.connect(self._submit)
        foot.addWidget(self._later)
        foot.addWidget(self._yes)
        self.card.body.addLayout(foot)

    def _lay_out_form(self, column: QVBoxLayout) -> None:
        column.addWidget(Words(self.tr("A manager’s initials and PIN:"), "small", "muted"))
        row = theme.spaced(QHBoxLayout(), 8, 0)
        self._who = theme.sized(line_edit(self.tr("Initials"), longest=4), width=96)
        self._who.setObjectName("damage-manager")
        self._who.setAccessibleName(self.tr("Initials of the manager who acknowledges"))
        self._pin = theme.sized(pin_edit(self.tr("PIN")), width=128)
        self._pin.setObjectName("damage-pin")
        self._pin.setAccessibleName(self.tr("PIN of the manager who acknowledges"))
        row.addWidget(self._who)
        row.addWidget(self._pin)
        row.addStretch(1)
        column.addLayout(row)

    def show_for(self, chain: Chain) -> None:
        """Open it with what was found."""
        said = language.said(chain.reason)
        reason = said[:1].upper() + said[1:]
        self._found.setText(f"{reason}.")
        self._meaning.setText(self._meant(chain))
        self._answer.setText("")
        self._form.setVisible(chain.can_acknowledge)
        self._yes.setVisible(chain.can_acknowledge)
        self._pin.clear()
        person = self._link.person
        self._who.setText(person.initials if person is not None and person.role.value == "manager" else "")
        self.open()
        first: QWidget = self._later
        if chain.can_acknowledge:
            first = self._pin if self._who.text() else self._who
        first.setFocus(Qt.FocusReason.PopupFocusReason)

    def _meant(self, chain: Chain) -> str:
        seen = self.tr(
            "Somebody changed the file without Latitude, or the disk failed. Nothing is posted until a manager decides;"
            " reading, reports and exports go on."
        )
        restore = self.tr("Restoring a backup brings back what was there: settings, backups.")
        if not chain.can_acknowledge:
            return f"{seen} {restore}"
        after = self.tr(
            "Acknowledging mends nothing: it puts on record who saw this, and work goes on. Whatever is changed later is"
            " found again."
        )
        return f"{seen} {restore} {after}"

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on from the initials to the PIN, and from the PIN submits."""
        if is_enter(event) and not event.isAutoRepeat():
            if self._who.hasFocus():
                self._pin.setFocus(Qt.FocusReason.OtherFocusReason)
                return
            if self._pin.hasFocus():
                self._submit()
                return
        super().keyPressEvent(event)

    def _submit(self) -> None:
        for part in (self._who, self._pin):
            if not part.text().strip():
                part.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        initials, pin, now = self._who.text().strip(), self._pin.text(), self._link.clock()
        self._pin.clear()
        self._yes.setEnabled(False)

        def work(ledger: object) -> None:
            from tracker.desk import verification
            from tracker.ledger.store import Ledger

            assert isinstance(ledger, Ledger)
            verification.acknowledge_with_pin(ledger, initials, pin, now)

        self._link.ask(work, lambda _none: self._done(), self._refused)

    def _done(self) -> None:
        self._yes.setEnabled(True)
        self.close_over()
        self.acknowledged.emit()

    def _refused(self, problem: Refused | LedgerFault) -> None:
        self._yes.setEnabled(True)
        self._answer.setText(language.said(problem.message))
        self._pin.setFocus(Qt.FocusReason.OtherFocusReason)
