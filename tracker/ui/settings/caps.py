"""The caps: what is in force, what comes, a new one from a date on, and how it came about. Never changes the past."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from tracker.desk import policy
from tracker.desk.papers.policy_card import card_now
from tracker.desk.settings_view import SettingsView
from tracker.domain.cap import Basis, Cap
from tracker.domain.people import Person, Role
from tracker.domain.problems import Refused
from tracker.ledger.store import Ledger
from tracker.ui import dates, language, theme
from tracker.ui.choices.day_edit import day_edit, day_of
from tracker.ui.link import Link
from tracker.ui.paper.exporting import Exporting, Job
from tracker.ui.paper.printing import Printing
from tracker.ui.settings.cap_tables import CapHistory, CapsInForce
from tracker.ui.settings.section import Section
from tracker.ui.settings.words import amount_of, basis_name, role_name
from tracker.ui.shell.side_by_side import SideBySide
from tracker.ui.widgets import Card, Field, Segment, SegmentedTabs, Words, amount_edit, button, hairline, number_pad


class CapsSection(Section):
    """A cap is posted, never edited: lines already posted keep the cap they were posted under."""

    def __init__(self, link: Link, parent: QWidget | None = None) -> None:
        super().__init__(link, parent)
        self._view: SettingsView | None = None
        self._fresh = True
        self._amount = amount_edit(self.tr("120.00 or none"))
        self._amount.setObjectName("cap-amount")
        self._pad = number_pad(self._amount, ".")
        self._role = SegmentedTabs([Segment(r, role_name(r)) for r in Role], self.tr("Role"))
        self._basis = SegmentedTabs([Segment(b, language.begun(basis_name(b))) for b in Basis], self.tr("For"))
        self._from = day_edit("cap-from")
        self._role.setObjectName("cap-role")
        self._basis.setObjectName("cap-basis")
        self.role = Field(self.tr("Role"), self._role, quiet=True)
        self.basis = Field(self.tr("For"), self._basis, quiet=True)
        self.amount = Field(self.tr("Cap"), self._amount, self.tr("“none” for no limit"))
        self.since = Field(self.tr("From business day"), self._from)
        self._means = Words("", "body", "muted", wrap=True)
        self.sole_lead = QCheckBox(self.tr("A lead may approve an own entry"))
        self.sole_lead.setObjectName("sole-lead")
        self.sole_lead.setProperty("atOnce", True)
        self._post = button(self.tr("Post the cap"), "primary", "check")
        self._post.setObjectName("post-cap")
        self.card = button(self.tr("Policy card…"), "quiet", "print")
        self.card.setObjectName("policy-card")
        self.card.clicked.connect(self.print_card)
        self.exporting = Exporting(link, Printing(self), self.notice, self)
        self.in_force, self.history = CapsInForce(), CapHistory()
        self._lay_out()
        self._post.clicked.connect(self.submit)
        self.sole_lead.clicked.connect(self._set_sole_lead)
        self._amount.textEdited.connect(self.amount.clear_error)
        self._role.changed.connect(self._role_changed)
        self._amount.textChanged.connect(self._explain)
        self._basis.changed.connect(self._explain)
        self._from.dateChanged.connect(self._explain)

    def show_view(self, view: SettingsView) -> None:
        """Show the policy."""
        first, self._fresh = self._fresh, False
        self._view = view
        self._pad.mark = view.house.mark
        self.in_force.show_caps(view)
        self.history.show_lines(view)
        self.sole_lead.setChecked(view.sole_lead)
        today = QDate(view.day.year, view.day.month, view.day.day)
        self._from.setMinimumDate(today)
        if first:
            self._from.setDate(today)
            self._role_changed(self._role.current())
        self._explain()

    def enter(self) -> None:
        """Start with the role."""
        self._role.focus_current()

    def clear(self) -> None:
        """Forget what was typed."""
        super().clear()
        self._amount.clear()
        self.amount.clear_error()
        self._role.choose(Role.REP)
        self._fresh = True

    def submit(self) -> None:
        """Post the cap as typed."""
        if self._view is None:
            return
        try:
            amount = policy.parse_cap(self._view.house, self._amount.text())
        except Refused as problem:
            self.amount.set_error(language.said(problem.message))
            self._amount.setFocus()
            return
        role, basis, now = Role(self._role.current()), Basis(self._basis.current()), self.link.clock()
        since = self._since()
        begins = None if since == self._view.day else since

        def work(ledger: Ledger, person: Person, confirmed: frozenset[str]) -> Cap:
            return policy.set_cap(ledger, role, amount, person, now, begins, basis, confirmed)

        self.change(work, self._done, self._refused)

    def print_card(self) -> None:
        """Export the card of who may give and approve how much."""
        now = self.link.clock()
        if self._view is not None:
            name = self.tr("Policy card {day}.pdf").format(day=self._view.day.isoformat())
            self.exporting.export(Job(name, lambda ledger, _yes: card_now(ledger, now)))

    def _done(self, cap: Cap) -> None:
        self._amount.clear()
        self.amount.clear_error()
        if self._view is not None:
            said = self.tr("Cap posted: {role} {amount} for {basis} from {day}")
            self.link.say(
                said.format(
                    role=role_name(cap.role).lower(),
                    amount=amount_of(self._view.house, cap),
                    basis=basis_name(cap.basis),
                    day=dates.short_day(cap.since),
                )
            )
        self._amount.setFocus()

    def _refused(self, problem: Refused) -> None:
        (self.since if problem.code == "past_date" else self.amount).set_error(language.said(problem.message))

    def _set_sole_lead(self, on: bool) -> None:
        now = self.link.clock()

        def work(ledger: Ledger, person: Person, confirmed: frozenset[str]) -> None:
            policy.set_sole_lead(ledger, on, person, now, confirmed)

        said = self.tr("Sole-lead mode is on: own approvals print boxed") if on else self.tr("Sole-lead mode is off")
        self.sole_lead.setChecked(not on)  # until it is posted
        self.change(work, lambda _none: self.link.say(said))

    def _role_changed(self, role: str) -> None:
        if self._view is not None:
            now = next((cap for cap in self._view.caps if cap.role == role), None)
            if now is not None:
                self._basis.choose(now.basis)
        self._explain()

    def _since(self) -> date:
        return day_of(self._from)

    def _explain(self) -> None:
        view = self._view
        if view is None:
            return
        try:
            cap = Cap(Role(self._role.current()), policy.parse_cap(view.house, self._amount.text()),
                      Basis(self._basis.current()), self._since())  # fmt: skip
        except Refused:
            self._means.setText(self.tr("Lines already posted keep the cap they were posted under."))
            return
        words = self.tr("From {day} on a {role} may give {basis} {amount} a business day without asking.")
        self._means.setText(
            words.format(
                day=self.tr("now") if cap.since == view.day else dates.short_day(cap.since),
                role=role_name(cap.role).lower(),
                basis=basis_name(cap.basis),
                amount=self.tr("any amount") if cap.amount is None else amount_of(view.house, cap),
            )
        )

    def _lay_out(self) -> None:
        sides = SideBySide(760)
        half = QWidget()
        left = theme.spaced(QVBoxLayout(half), 12, 0)
        now = Card(self.tr("In force"), margins=16)
        now.add_action(self.card)
        now.body.addWidget(self.in_force)
        now.body.addWidget(hairline())
        alone = theme.spaced(QVBoxLayout(), 0, 0)
        alone.addWidget(self.sole_lead)
        alone.addWidget(Words(self.tr("For houses with one lead on duty"), "small", "muted", wrap=True))
        now.body.addLayout(alone)
        left.addWidget(now)
        form = Card(self.tr("A new cap"), margins=16)
        grid = theme.spaced(QGridLayout(), 12, 0)
        for field, place in (
            (self.role, (0, 0, 1, 4)), (self.amount, (1, 0, 1, 2)), (self.since, (1, 2, 1, 2)),
            (self.basis, (2, 0, 1, 4)),
        ):  # fmt: skip
            grid.addWidget(field, *place, Qt.AlignmentFlag.AlignTop)
        form.body.addLayout(grid)
        form.body.addWidget(self._means)
        press = theme.spaced(QHBoxLayout(), 12, 0)
        press.addWidget(self._post)
        press.addStretch(1)
        form.body.addLayout(press)
        left.addWidget(form)
        left.addStretch(1)
        sides.add(half, 1)
        past = Card(self.tr("How it came about"), margins=16, level=True)
        past.body.addWidget(self.history, 1)
        sides.add(past, 1)
        self.column.addWidget(sides, 1)
