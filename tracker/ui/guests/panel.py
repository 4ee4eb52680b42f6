"""One guest: who, where, since when, with whom, how the caps stand, and everything that was given. Asks by signal."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from tracker.desk.guest_page import GuestPage
from tracker.ui import theme
from tracker.ui.guests.about import About
from tracker.ui.guests.erasing.panel import ErasePanel
from tracker.ui.guests.prompt import Prompt
from tracker.ui.guests.standings import Standings
from tracker.ui.guests.time_line.line_acts import LineActs
from tracker.ui.guests.time_line.view import TimeLineView
from tracker.ui.guests.time_line.words import rows_of
from tracker.ui.link import Link
from tracker.ui.promises.at_guest import GuestOwed
from tracker.ui.promises.flow import PromiseFlow
from tracker.ui.widgets import Banner, Card, Segment, SegmentedTabs, ShortcutButton, Wrapping

_NARROW = 640
"""Width in design pixels below which everything stands in one column."""


class GuestPanel(QScrollArea):
    """Shows a GuestPage. `gesture_wanted`, `move_wanted`, `leave_wanted`, `rename_wanted`, `erase_wanted`;
    `stay_wanted(id)` for another. Erasing is offered only once `offer_erasing` says so."""

    gesture_wanted = Signal()
    move_wanted = Signal()
    leave_wanted = Signal()
    rename_wanted = Signal()
    erase_wanted = Signal()
    merge_wanted = Signal()
    split_wanted = Signal(object)
    stay_wanted = Signal(str)
    letter_wanted = Signal()
    voucher_wanted = Signal(int)
    done_asking = Signal()
    """No question is left, and none was asked from the time line: that has the keyboard again otherwise."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("guest-panel")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.page: GuestPage | None = None
        self._merges = False
        self.notice = Banner()
        self.about, self.standings, self.prompt = About(), Standings(), Prompt()
        self.erasing = ErasePanel()
        self.time_line = TimeLineView()
        self.which = SegmentedTabs(
            [
                Segment("", self.tr("Everything")),
                Segment("given", self.tr("Given")),
                Segment("promised", self.tr("Promised")),
                Segment("stay", self.tr("Stay")),
            ],
            self.tr("What the time line tells"),
        )
        self.which.setObjectName("time-line-kind")
        self.which.changed.connect(lambda _kind: self._tell())
        self.owed = GuestOwed()
        self.line_acts = LineActs(self.time_line, self.owed.questions, self)
        self._link: Link | None = None
        self._from_line = False
        self._make_actions()
        self._lay_out()

    def join(self, link: Link) -> PromiseFlow:
        """Work on this link's ledger from now on."""
        self._link = link
        flow = self.owed.join(link)
        self.line_acts.join(link, flow)
        return flow

    def show_page(self, page: GuestPage) -> None:
        """Show this guest; an open question about another one is put away."""
        other = self.page is None or self.page.stay.id != page.stay.id
        self.page = page
        if other:
            self.prompt.hide()
            self.erasing.hide()
            self.notice.hide()
            self.verticalScrollBar().setValue(0)
        self.about.show_page(page)
        self.standings.show_page(page)
        here = page.stay.left_at is None
        self.move_button.setEnabled(here)
        self.move_button.set_words(self.tr("Move room") if page.stay.rooms else self.tr("Give a room"))
        self.leave_button.setEnabled(here)
        self.rename_button.setEnabled(page.stay.name is not None)
        self.merge_button.set_words(self.tr("Same guest as…") if page.stay.rooms else self.tr("Attach to a stay…"))
        self.merge_button.setVisible(self._merges or not page.stay.rooms)
        self.about.offer_splitting(self._merges)
        self.gesture_button.setEnabled(page.stay.name is not None)
        self.letter_button.setEnabled(page.stay.name is not None)
        self.owed.show_page(page)
        self.line_acts.show_page(page)
        self._tell()

    def _tell(self) -> None:
        page, kind = self.page, self.which.current()
        if self._link is not None and page is not None:
            self.time_line.show_rows(rows_of(page.time_line, page.house, page.day, self._link.clock(), kind), kind)

    def go_to_time_line(self) -> None:
        """Stand on the time line, where the keyboard stood last."""
        if self.isVisible():
            self.time_line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _asked(self) -> None:
        self._from_line = self.time_line.hasFocus()

    def _answered(self) -> None:
        if self._from_line:
            self.go_to_time_line()
        else:
            self.done_asking.emit()

    def _follow(self, part: QRect) -> None:
        """Keep the row that has the keyboard in view."""
        inside = self.widget()
        at = self.time_line.mapTo(inside, part.center()) if inside is not None else part.center()
        self.ensureVisible(at.x(), at.y(), 0, part.height() // 2 + theme.px(12))

    def _reveal(self) -> None:
        """Bring the whole question into view, or its foot where it is taller than the view."""
        if self.erasing.isVisible():
            self.ensureWidgetVisible(self.erasing, 0, theme.px(12))

    def offer_merging(self, offered: bool) -> None:
        """Whether the person at the desk may merge and split; a caller is attached by anybody."""
        self._merges = offered
        if self.page is not None:
            self.show_page(self.page)

    def offer_erasing(self, offered: bool) -> None:
        """Whether the person at the desk may erase a guest."""
        self.erase_button.setVisible(offered)
        if not offered:
            self.erasing.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stack what stands side by side where it would be cut."""
        super().resizeEvent(event)
        self.time_line.seen = self.viewport().height()
        narrow = self.viewport().width() < theme.px(_NARROW)
        self.about.stack(narrow)
        self.standings.stack(narrow)

    def _make_actions(self) -> None:
        self.gesture_button = ShortcutButton(
            "Ctrl+N", self.tr("New gesture…"), look="primary", icon="plus", tint="on_accent", height=44, key_last=True
        )
        self.move_button = ShortcutButton("Ctrl+M", self.tr("Move room"), icon="room", key_last=True)
        self.leave_button = ShortcutButton("", self.tr("Guest left"), icon="arrow-right")
        self.rename_button = ShortcutButton("", self.tr("Correct the name"), icon="note")
        self.merge_button = ShortcutButton("", self.tr("Same guest as…"), icon="link")
        self.letter_button = ShortcutButton("", self.tr("Letter…"), icon="mail")
        self.erase_button = ShortcutButton("", self.tr("Erase…"), look="quiet", icon="erase", tint="over")
        for made, name, signal in (
            (self.gesture_button, "gesture", self.gesture_wanted),
            (self.move_button, "move", self.move_wanted),
            (self.leave_button, "leave", self.leave_wanted),
            (self.rename_button, "rename", self.rename_wanted),
            (self.merge_button, "merge", self.merge_wanted),
            (self.letter_button, "letter", self.letter_wanted),
            (self.erase_button, "erase", self.erase_wanted),
        ):
            made.setObjectName(name)
            made.clicked.connect(signal)
        self.time_line.reached.connect(self._follow)
        self.owed.questions.opened.connect(self._asked)
        self.owed.emptied.connect(self._answered)
        for wanted, signal in (
            (self.line_acts.move_wanted, self.move_wanted),
            (self.line_acts.leave_wanted, self.leave_wanted),
            (self.line_acts.rename_wanted, self.rename_wanted),
            (self.line_acts.split_wanted, self.split_wanted),
            (self.line_acts.voucher_wanted, self.voucher_wanted),
        ):
            wanted.connect(signal)
        self.about.stay_wanted.connect(self.stay_wanted)
        self.about.split_wanted.connect(self.split_wanted)

    def _lay_out(self) -> None:
        inside = QWidget()
        # Room for the focus ring at the edges.
        column = theme.spaced(QVBoxLayout(inside), 12, (6, 0, 6, 0))
        who = Card(margins=16)
        who.body.addWidget(self.about)
        self.about.head.addWidget(self.gesture_button)
        who.body.addWidget(self.standings)
        self._doing = QWidget()
        actions = Wrapping(self._doing)
        for made in (self.move_button, self.leave_button, self.rename_button, self.merge_button, self.letter_button):
            actions.addWidget(made)
        actions.set_apart(self.erase_button)
        who.body.addWidget(self._doing)
        for asked in (self.prompt, self.erasing):
            who.body.addWidget(asked)
            asked.shown.connect(lambda shown: self._doing.setVisible(not shown))
        self.erasing.shown.connect(lambda shown: QTimer.singleShot(0, self, self._reveal) if shown else None)
        story = Card(self.tr("Time line"), margins=16)
        story.add_action(self.which)
        story.body.addWidget(self.time_line)
        column.addWidget(self.notice)
        column.addWidget(who)
        below = theme.spaced(QVBoxLayout(), 0, 0)  # what is owed keeps the distance, when anything is
        below.addWidget(self.owed)
        below.addWidget(story)
        column.addLayout(below)
        column.addStretch(1)
        self.owed.revealed.connect(lambda asked: self.ensureWidgetVisible(asked, 0, theme.px(12)))
        self.setWidget(inside)
