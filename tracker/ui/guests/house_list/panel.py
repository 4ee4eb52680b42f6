"""The import from choosing a file to its result: one state in view, Esc steps back. Knows the job, reads no file itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from tracker.domain.house_list import SlashOrder
from tracker.domain.problems import AskFirst, Refused
from tracker.domain.table.amounts import Mark
from tracker.ui import language, theme
from tracker.ui.guests.house_list.job import Answers, FileJob, ImportJob
from tracker.ui.guests.house_list.plan_view import PlanView
from tracker.ui.guests.house_list.questions import AmountMark, Columns, DateOrder, TwoAnswers
from tracker.ui.guests.house_list.working import Working
from tracker.ui.guests.words import result_of
from tracker.ui.link import Link
from tracker.ui.shell import half_typed
from tracker.ui.widgets import Banner, EmptyState, OneLine, button

_PATIENCE = 150
"""Milliseconds before a progress bar is worth showing."""


@dataclass(frozen=True)
class LeftFile:
    """A file half brought in: what was answered about it, and what stood in the question that was open."""

    path: Path
    answers: Answers
    asking: str
    """Which question, "" when its plan was in view."""
    fields: Mapping[str, str]


class ImportPanel(QWidget):
    """`start(path)` shows what a file would change. `closed` when done or put away; `imported(ImportPlan)`; `file_wanted`."""

    spoken_role = QAccessible.Role.Pane

    closed = Signal()
    imported = Signal(object)
    file_wanted = Signal()
    rested = Signal()
    """Nothing is read or brought in any more, or not for now."""

    def __init__(self, link: Link, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("import-panel")
        self._link = link
        self.job: FileJob | None = None
        self._left: LeftFile | None = None
        self._ended: Callable[[], None] | None = None
        self.title = OneLine(self.tr("In-house list"), "title", bold=True)
        self.file = OneLine("", "small", "muted")
        self.banner = Banner()
        self.plan = self.make_plan()
        self.working = Working()
        self.waiting = EmptyState("import", self.tr("Reading the file…"))
        self.wrong = EmptyState("warning", "")
        again = button(self.tr("Choose another file"), "primary", "folder")
        again.setObjectName("choose-again")
        again.clicked.connect(self.file_wanted)
        self.again = again
        self.wrong.add_action(again)
        self.question: TwoAnswers | Columns | None = None
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE)
        self._patience.timeout.connect(self._show_working)
        self._lay_out()
        self.plan.import_wanted.connect(self._import)
        self.plan.other_wanted.connect(self.file_wanted)
        self.plan.closed.connect(self.closed)
        self.working.stop.clicked.connect(self.step_back)

    def make_plan(self) -> PlanView:
        """What shows the plan."""
        return PlanView()

    def make_job(self, path: Path) -> FileJob:
        """What reads the file and brings it in."""
        return ImportJob(self._link, path, self)

    def done_words(self, plan: Any) -> str:
        """What was done, in one sentence."""
        return result_of(plan, self.plan.gone.isChecked())

    def stopped_words(self) -> str:
        """What is changed by an import that was stopped."""
        return self.tr("The import was stopped. Nothing was changed.")

    def left(self) -> LeftFile | None:
        """What is left half done when its person leaves; None when nothing is, or it is brought in."""
        job, shown, done = self.job, self._stack.currentWidget(), getattr(self.plan.plan, "done", False)
        if job is None or shown is None or shown is self.wrong or (done and not job.running):
            return None
        asks = shown not in (self.plan, self.waiting, self.working)
        return LeftFile(job.path, job.answers, shown.objectName() if asks else "", half_typed.typed(shown))

    def take_up(self, left: LeftFile) -> None:
        """Look at that file again, with what was answered; then ask again what was asked."""
        self._left = left
        self.start(left.path, left.answers)

    def asked_again(self, shown: QWidget) -> None:
        """A plan or a question is there: what stood in the fields of the same one stands there again."""
        left = self._left
        if left is not None and left.asking == (shown.objectName() if shown is not self.plan else ""):
            self._left = None
            half_typed.retype(shown, left.fields)

    def start(self, path: Path, answers: Answers | None = None) -> None:
        """Look at a file; what was looked at before is forgotten. `answers` are what was said about it before."""
        if self.job is not None and self.job.running:
            return
        self._ended = None
        self.banner.dismiss()
        self._drop_question()
        self.file.set_text(path.name)
        self.plan.begin()
        self.job = self.make_job(path)
        self.job.answers = answers or Answers()
        self.job.planned.connect(self._planned)
        self.job.imported.connect(self._imported)
        self.job.asked.connect(self._ask)
        self.job.refused.connect(self._refused)
        self.job.stopped.connect(self._stopped)
        self.job.progressed.connect(self.working.show_progress)
        for ended in (self.job.planned, self.job.imported, self.job.asked, self.job.refused):
            ended.connect(lambda _how: self.rested.emit())
        self._plan()

    def say_again(self) -> None:
        """Say how it ended, in the language of who is here now."""
        if self._ended is not None and self.job is not None and not self.job.running:
            self._ended()

    def focus_first(self) -> None:
        """Stand where the next key belongs."""
        shown = self._stack.currentWidget()
        if shown is self.wrong:
            self.again.setFocus(Qt.FocusReason.TabFocusReason)
        elif shown is self.working:
            self.working.stop.setFocus(Qt.FocusReason.TabFocusReason)
        elif isinstance(shown, PlanView | TwoAnswers | Columns):
            shown.focus_first()
        else:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def step_back(self) -> None:
        """Esc: stop what runs, or put the panel away. Nothing was changed."""
        if self.job is not None and self.job.running:
            self.job.stop()
            self.working.say_stopping()
        else:
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc steps back."""
        if event.key() == Qt.Key.Key_Escape:
            self.step_back()
            return
        super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # while the list is read there is nothing else to stand on
        self.setAccessibleName(self.title.text())
        column = theme.spaced(QVBoxLayout(self), 10, (6, 6, 6, 6))
        head = theme.spaced(QHBoxLayout(), 10, 0)
        head.addWidget(self.title)
        head.addWidget(self.file)
        head.addWidget(self.plan.read_as, 1)
        head.addStretch()  # keeps the words at the side while there are no chips
        column.addLayout(head)
        column.addWidget(self.banner)
        self._stack = QStackedLayout()
        column.addLayout(self._stack, 1)  # first, or the first state would open a window of its own
        for state in (self.waiting, self.working, self.wrong, self.plan):
            self._stack.addWidget(state)

    def _plan(self) -> None:
        assert self.job is not None
        self._show(self.waiting)
        self.working.begin(self.tr("Reading the file"), writing=False)
        self._patience.start()
        self.job.plan()

    def _import(self, mark_gone: bool) -> None:
        if self.job is None or self.job.running:
            return
        self.banner.dismiss()
        self.working.begin(self.tr("Importing the file"), writing=True)
        self._patience.start()
        self.job.do(mark_gone=mark_gone)

    def _show(self, state: QWidget) -> None:
        self._patience.stop()
        self._stack.setCurrentWidget(state)
        self.plan.read_as.setVisible(state is self.plan)
        if self.isVisible():
            self.focus_first()

    def _show_working(self) -> None:
        if self.job is not None and self.job.running:
            self._show(self.working)

    def _planned(self, plan: Any) -> None:
        self.plan.show_plan(plan)
        self._show(self.plan)
        self.asked_again(self.plan)

    def _imported(self, plan: Any) -> None:
        self._ended = lambda: self._show_imported(plan)
        self._ended()
        self.imported.emit(plan)

    def _show_imported(self, plan: Any) -> None:
        self.banner.show_notice("ok", self.done_words(plan), dismissable=False)
        self.plan.show_plan(plan)
        self._show(self.plan)

    def _ask(self, refused: Refused) -> None:
        asks = {"date_order": DateOrder, "amount_mark": AmountMark}.get(refused.code)
        if asks is None and not Columns.can_ask(refused):
            self._refused(refused)
            return
        self._drop_question()
        question = asks(refused) if asks is not None else Columns(refused)
        self.question = question
        given = {"date_order": self._order_given, "amount_mark": self._mark_given}
        question.answered.connect(given.get(refused.code, self._columns_given))
        self._stack.addWidget(question)
        self._show(question)
        self.asked_again(question)

    def _order_given(self, order: SlashOrder) -> None:
        if self.job is not None:
            self.job.answers = replace(self.job.answers, date_order=order)
            self._plan()

    def _mark_given(self, mark: Mark) -> None:
        if self.job is not None:
            self.job.answers = replace(self.job.answers, mark=mark)
            self._plan()

    def _columns_given(self, mapping: dict[str, str]) -> None:
        if self.job is not None:
            self.job.answers = replace(self.job.answers, mapping={**self.job.answers.mapping, **mapping})
            self._plan()

    def _refused(self, refused: Refused) -> None:
        self._ended = lambda: self._show_refused(refused)
        self._ended()

    def _show_refused(self, refused: Refused) -> None:
        if self._was_writing():
            ways = [(self.tr("Go on all the same"), lambda: self._confirm(refused.code))]
            asks = isinstance(refused, AskFirst)
            self.banner.show_notice("warn", language.said(refused.message), ways if asks else ())
            self._show(self.plan)
            return
        self.wrong.set_words("warning", self.tr("This file was not imported"), language.said(refused.message))
        self._show(self.wrong)

    def _confirm(self, code: str) -> None:
        if self.job is not None:
            self.job.confirmed |= {code}
            self._import(False)

    def _stopped(self) -> None:
        if self._was_writing():
            self.banner.show_notice("info", self.stopped_words())
            self._show(self.plan)
        else:
            self._patience.stop()
            self.closed.emit()

    def _was_writing(self) -> bool:
        return self.working.writing

    def _drop_question(self) -> None:
        if self.question is not None:
            self._stack.removeWidget(self.question)
            self.question.hide()
            self.question.deleteLater()
            self.question = None
