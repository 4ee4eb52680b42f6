"""Third step of the welcome: how much everybody may give. Shows the catalogue's templates in the hotel's money."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from tracker.central import preset
from tracker.desk.catalogue import catalogue
from tracker.domain.catalogue import PolicyTemplate
from tracker.domain.house import House
from tracker.domain.people import Role
from tracker.ui import language, theme
from tracker.ui.shell.side_by_side import SideBySide
from tracker.ui.welcome.policy_card import PolicyCard
from tracker.ui.widgets import Words

FIRST_CHOICE = "mid-scale"


class PolicyStep(QWidget):
    """`show_house` writes the cards in a hotel's currency; the arrows move among them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._cards: list[PolicyCard] = []
        self._row = SideBySide(620, margins=6)
        column = theme.spaced(QVBoxLayout(self), 8, 0)
        column.addWidget(self._row)
        foot = theme.spaced(QVBoxLayout(), 4, (6, 8))
        for words in (
            self.tr("What is above a cap needs a lead's PIN, typed at the same desk; an approval is no failure."),
            self.tr("A manager changes any of this later under Settings, from a date on; lines already posted keep their cap."),
        ):  # fmt: skip
            foot.addWidget(Words(words, "body", "muted", wrap=True))
        column.addLayout(foot)
        column.addStretch(1)

    def show_house(self, house: House) -> None:
        """Write the cards in this hotel's money, keeping what was chosen."""
        chosen = self.read() or preset("policy") or FIRST_CHOICE
        for card in self._cards:
            self._group.removeButton(card.choice)
            self._row.remove(card)
            card.hide()
            card.deleteLater()
        self._cards = [self._card(house, template) for template in catalogue(house.currency).templates]
        for card in self._cards:
            self._row.add(card, 1)
            self._group.addButton(card.choice)
            card.choice.setChecked(card.key == chosen)

    def enter(self) -> None:
        """Focus the chosen card."""
        at = self._group.checkedButton()
        if at is not None:
            at.setFocus(Qt.FocusReason.TabFocusReason)

    def read(self) -> str:
        """Return the key of the chosen template."""
        return next((card.key for card in self._cards if card.choice.isChecked()), "")

    def _card(self, house: House, template: PolicyTemplate) -> PolicyCard:
        titles = {
            "ritz": (
                self.tr("The same for all"),
                self.tr("The famous rule: everybody may spend this on a guest in a day, on the spot, without asking."),
            ),
            "mid-scale": (
                self.tr("By role"),
                self.tr("A rep settles the everyday alone. A lead carries more, a manager whatever it takes."),
            ),
            "training": (
                self.tr("Small steps"),
                self.tr("For a team that is new to this: small amounts, decided alone, until daring comes easily."),
            ),
        }
        title, words = titles.get(template.key, (template.label, ""))
        names = {Role.REP: self.tr("Rep"), Role.LEAD: self.tr("Lead"), Role.MANAGER: self.tr("Manager")}
        caps = [(names[role], self._amount(house, major)) for role, major in template.caps.items()]
        return PolicyCard(template.key, title, words, caps, self.tr("per guest and business day"))

    def _amount(self, house: House, major: int | None) -> str:
        return self.tr("no limit") if major is None else language.money(house, major * 10**house.currency.exponent)
