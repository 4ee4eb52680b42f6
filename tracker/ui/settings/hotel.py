"""The hotel's facts, changed from now on: what was printed before stays as it was."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from tracker.desk import policy
from tracker.desk.settings_view import SettingsView
from tracker.desk.signing import keys
from tracker.domain.house import House
from tracker.domain.people import Person
from tracker.domain.problems import Refused
from tracker.ledger.store import Ledger
from tracker.ui import language, theme
from tracker.ui.choices.hotel_form import HotelForm
from tracker.ui.link import Link
from tracker.ui.settings.at_sign_in import AtSignInCard
from tracker.ui.settings.section import Section
from tracker.ui.settings.signing import SigningCard
from tracker.ui.update.card import UpdateCard
from tracker.ui.widgets import Card, Words, button


class HotelSection(Section):
    """The same form as in the welcome, the currency fixed."""

    def __init__(self, link: Link, parent: QWidget | None = None) -> None:
        super().__init__(link, parent)
        self._house: House | None = None
        self.form = HotelForm(fixed_currency=True)
        card = Card(self.tr("The hotel"), margins=16)
        theme.measured(card, lambda w: w.setMaximumWidth(theme.px(1000)))
        card.body.addWidget(self.form)
        press = theme.spaced(QHBoxLayout(), 12, 0)
        post = button(self.tr("Post the change"), "primary", "check")
        post.setObjectName("post-hotel")
        post.clicked.connect(self.submit)
        press.addWidget(post)
        press.addWidget(
            Words(self.tr("Holds from now on; closed reports stay as they were printed."), "small", "muted", wrap=True),
            1,
        )
        card.body.addLayout(press)
        self.column.addWidget(card)
        self.signing = theme.measured(SigningCard(), lambda w: w.setMaximumWidth(theme.px(1000)))
        self.signing.wanted.connect(self._sign)
        self.column.addWidget(self.signing)
        self.at_sign_in = theme.measured(AtSignInCard(link.path.parent), lambda w: w.setMaximumWidth(theme.px(1000)))
        self.at_sign_in.failed.connect(lambda said: self.notice.show_notice("warn", said))
        self.column.addWidget(self.at_sign_in)
        self.program = theme.measured(UpdateCard(), lambda w: w.setMaximumWidth(theme.px(1000)))
        self.program.wanted.connect(self._update)
        self.column.addWidget(self.program)
        self.column.addStretch(1)

    def show_view(self, view: SettingsView) -> None:
        """Show the facts in force, unless somebody is changing them."""
        self.signing.show_key(view.signing)
        for of_this_computer in (self.at_sign_in, self.program):
            of_this_computer.setHidden(view.house.training)
        if view.house != self._house:
            self._house = view.house
            self.form.show_house(view.house)

    def enter(self) -> None:
        """Start with the name."""
        self.form.name.editor.setFocus()

    def clear(self) -> None:
        """Go back to the facts in force."""
        super().clear()
        if self._house is not None:
            self.form.show_house(self._house)

    def submit(self) -> None:
        """Post the facts as typed."""
        house = self.form.read()
        if house is None:
            return
        if house == self._house:
            self.link.say(self.tr("Nothing has changed: there is nothing to post"), "info")
            return
        now = self.link.clock()

        def work(ledger: Ledger, person: Person, confirmed: frozenset[str]) -> House:
            return policy.change_house(ledger, house, person, now, confirmed)

        self.change(work, self._done, self._refused)

    def _update(self) -> None:
        from tracker.ui.update.sheet import update_sheet  # read when it is first wanted

        update_sheet(self.window(), self.link).open()

    def _sign(self, on: bool) -> None:
        now = self.link.clock()

        def work(ledger: Ledger, person: Person, confirmed: frozenset[str]) -> str:
            return keys.turn(ledger, on, person, now, confirmed)

        def done(key: str) -> None:
            self.signing.show_key(key)
            self.link.say(self.tr("Documents are signed from now on") if key else self.tr("No document is signed now"))

        self.change(work, done)

    def _done(self, house: House) -> None:
        self._house = house
        self.link.say(self.tr("The hotel's facts are posted and hold from now on"))

    def _refused(self, problem: Refused) -> None:
        fields = self.form.fields()
        fields["currency" if problem.code == "currency_fixed" else "name"].set_error(language.said(problem.message))
