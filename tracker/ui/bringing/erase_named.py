"""Erasing somebody whom only an old log names: a name is typed, what goes is shown, a manager's PIN agrees. Knows no table.

Nobody but the name says who it is. While it stands here it is kept as what is typed elsewhere is, so it goes as a draft that
names whom is erased, whoever does that, and when the sheet is put away.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tracker.domain.names import MAX_NAME
from tracker.domain.problems import LedgerFault, Refused
from tracker.ui import language, theme
from tracker.ui.bringing.document import tr
from tracker.ui.bringing.sheet import Sheet
from tracker.ui.guests.erasing.flow import Erasing
from tracker.ui.guests.erasing.panel import ErasePanel
from tracker.ui.link import Link
from tracker.ui.shell import half_typed
from tracker.ui.shell.quiet_scroll import QuietScroll
from tracker.ui.widgets import Field, OneLine, Words, button, line_edit

_NAME = "QLineEdit erase-name"


class EraseNamedSheet(Sheet):
    """Opened by `open`; Enter looks the name up, Esc steps back."""

    def __init__(self, window: QWidget, link: Link) -> None:
        super().__init__(window, link, width=980, height=460)
        self.setObjectName("erase-named")
        self.setAccessibleName(tr("Erase somebody known from an old log"))
        self._name = line_edit(longest=MAX_NAME)
        self._name.setObjectName("erase-name")
        self.name = Field(tr("Name, as the log writes it"), self._name, quiet=True)
        self.look, self.shut = button(tr("Look it up"), "primary", "search"), button(tr("Close"))
        self.said = Words("", "body", "text", bold=True, wrap=True)
        self.panel = ErasePanel()
        self.erasing = Erasing(link, self.panel, self)
        self._left: dict[str, str] = {}
        self._lay_out()
        self._name.textEdited.connect(lambda _text: self._forget())
        self.look.clicked.connect(self._ask)
        self.shut.clicked.connect(self.close_over)
        self.panel.dismissed.connect(self._keep)
        self.panel.shown.connect(self._asked)
        self.erasing.erased.connect(self._erased)

    def open(self) -> None:
        """Cover the window, and forget who was looked for last."""
        self._forget()
        self._name.clear()
        self.said.hide()
        super().open()
        self.focus_first()

    def runs(self) -> bool:
        """Whether somebody is being erased."""
        return self.panel.under_way.running

    def held(self) -> dict[str, str] | None:
        """The name, and what stands in the question about it, if it is asked; not while it is being agreed to: a name that
        is being erased is not written down behind that."""
        if self.runs():
            return None
        asked = {} if self.panel.isHidden() else half_typed.typed(self.panel, pins=False)
        typed = {_NAME: self._name.text()} | asked
        return typed if any(typed.values()) or asked else None

    def take_up(self, held: object) -> None:
        """Open with the name, and ask again."""
        self.open()
        if isinstance(held, dict):
            self._name.setText(str(held.get(_NAME, "")))
            self._left = {name: text for name, text in held.items() if name != _NAME}
            if self._left:
                self._ask()

    def focus_first(self) -> None:
        """Stand in the name."""
        self._name.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in the name looks it up."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and (self._name.hasFocus() or self.look.hasFocus()):
            self._ask()
            return
        super().keyPressEvent(event)

    def close_over(self) -> None:
        """No name stays on a sheet that nobody sees."""
        if self.panel.under_way.running:
            return
        self._forget()
        self._name.clear()
        super().close_over()

    def _ask(self) -> None:
        self._forget()
        self.said.hide()
        self.erasing.ask_named(self._name.text(), self._refused)

    def _refused(self, problem: Refused | LedgerFault) -> None:
        self.name.set_error(language.said(problem.message))
        self.focus_first()

    def _forget(self) -> None:
        self.name.clear_error()
        self.panel.hide()

    def _asked(self, on: bool) -> None:
        left, self._left = self._left, {}
        if on:
            half_typed.retype(self.panel, left)
            QTimer.singleShot(0, self, self._reveal)

    def _reveal(self) -> None:
        """Where the window is small, what was asked is scrolled to."""
        at = self.focusWidget()
        if at is not None and self.panel.isAncestorOf(at):
            self._area.ensureWidgetVisible(at, 0, theme.px(24))

    def _keep(self) -> None:
        self.panel.hide()
        self.focus_first()

    def _erased(self, said: str) -> None:
        self._forget()
        self._name.clear()
        self.said.setText(said)
        self.said.show()
        self.ended()
        if self.isVisible():
            self.focus_first()

    def _lay_out(self) -> None:
        inside = QWidget()
        column = theme.spaced(QVBoxLayout(inside), 14, (4, 4, 4, 4))
        column.addWidget(OneLine(tr("Erase somebody known from an old log"), "title", bold=True))
        about = tr(
            "Who was never entered as a guest stands in no list. Every text that writes the whole name goes; so does a line whose guest is so called."
        )
        column.addWidget(Words(about, "body", "muted", wrap=True))
        row = theme.spaced(QHBoxLayout(), 12, 0)
        row.addWidget(self.name, 1)
        for part in (self.look, self.shut):
            row.addWidget(part, 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(row)
        for shown in (self.said, self.panel):
            column.addWidget(shown)
        column.addStretch(1)
        self._area = QuietScroll(inside)
        self.card.body.addWidget(self._area)
