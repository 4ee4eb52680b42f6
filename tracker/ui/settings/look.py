"""How the window looks on this computer, at once and kept beside the ledger; the idle lock for who may set it."""

from __future__ import annotations

from typing import get_args

from PySide6.QtWidgets import QVBoxLayout, QWidget

from tracker.desk.access import allowed
from tracker.domain.people import Person
from tracker.ui import theme
from tracker.ui.choices.languages import Languages
from tracker.ui.language import Language
from tracker.ui.link import Link
from tracker.ui.settings.section import Section
from tracker.ui.shell.preferences import IDLE_CHOICES, SCALES, Preferences
from tracker.ui.theme import Mode
from tracker.ui.widgets import Card, Field, Segment, SegmentedTabs, Words


class LookSection(Section):
    """Theme, text size, room for fingers, language, motion, idle lock."""

    def __init__(self, link: Link, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(link, parent)
        self._preferences = preferences
        self._showing = False
        self.languages = Languages()
        self.languages.wanted.connect(self._speak)
        names = {
            "auto": self.tr("As the system"),
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
            "contrast": self.tr("High contrast"),
        }
        self.theme = SegmentedTabs([Segment(mode, names[mode]) for mode in get_args(Mode)], self.tr("Theme"))
        self.text_size = SegmentedTabs([Segment(str(s), f"{round(s * 100)} %") for s in SCALES], self.tr("Text size"))
        rooms: tuple[Segment, ...] = (
            Segment("auto", self.tr("On a touch screen")),
            Segment("fingers", self.tr("Always")),
        )
        self.room = SegmentedTabs(rooms, self.tr("Room for fingers"))
        moves: tuple[Segment, ...] = (Segment("auto", names["auto"]), Segment("reduced", self.tr("Nothing moves")))
        self.motion = SegmentedTabs(moves, self.tr("Motion"))
        self.idle = SegmentedTabs([Segment(str(s), self._span(s)) for s in IDLE_CHOICES], self.tr("Lock after"))
        for choice, name in (
            (self.theme, "look-theme"),
            (self.text_size, "look-size"),
            (self.room, "look-room"),
            (self.idle, "look-idle"),
            (self.motion, "look-motion"),
        ):
            choice.setObjectName(name)
        self._idle_field = Field(self.tr("The desk locks itself when nobody touches it for"), self.idle, quiet=True)
        self._lay_out()
        self._show()
        self.theme.changed.connect(lambda mode: self._choose(lambda: preferences.set_mode(_mode(mode))))
        self.text_size.changed.connect(lambda scale: self._choose(lambda: preferences.set_scale(float(scale))))
        self.room.changed.connect(
            lambda key: self._choose(lambda: preferences.set_room("fingers" if key == "fingers" else "auto"))
        )
        self.motion.changed.connect(
            lambda key: self._choose(lambda: preferences.set_motion("reduced" if key == "reduced" else "auto"))
        )
        self.idle.changed.connect(lambda span: self._choose(lambda: preferences.set_idle_seconds(int(span))))
        preferences.changed.connect(self._show)
        link.signed_in.connect(self._offer)
        self._offer(link.person)

    def enter(self) -> None:
        """Focus the theme."""
        self.theme.focus_current()

    def _choose(self, keep: object) -> None:
        if not self._showing and callable(keep):
            keep()

    def _speak(self, wanted: Language) -> None:
        person = self.link.person
        self._preferences.choose_language(wanted, person.initials if person is not None else "")

    def _show(self) -> None:
        self._showing = True
        self.theme.choose(self._preferences.mode)
        self.text_size.choose(str(self._preferences.scale))
        self.room.choose(self._preferences.room)
        self.motion.choose(self._preferences.motion)
        self.idle.choose(str(self._preferences.idle_seconds))
        self._showing = False

    def _span(self, seconds: int) -> str:
        return self.tr("{n} s").format(n=seconds) if seconds < 120 else self.tr("{n} min").format(n=seconds // 60)

    def _offer(self, person: Person | None) -> None:
        self._idle_field.setVisible(person is not None and allowed(person.role, "settings"))

    def _lay_out(self) -> None:
        card = Card(self.tr("This computer"), margins=16)
        theme.measured(card, lambda w: w.setMaximumWidth(theme.px(760)))
        card.body.addWidget(Field(self.tr("Theme"), self.theme, quiet=True))
        card.body.addWidget(
            Field(self.tr("Text size"), self.text_size, self.tr("Ctrl++ and Ctrl+- anywhere, Ctrl+0 for 100 %"))
        )
        card.body.addWidget(Field(self.tr("Room for fingers"), self.room, quiet=True))
        card.body.addWidget(Field(self.tr("Motion"), self.motion, quiet=True))
        card.body.addWidget(
            Field(self.tr("Language"), self.languages, self.tr("Your own: others keep theirs"), quiet=True)
        )
        card.body.addWidget(self._idle_field)
        foot = theme.spaced(QVBoxLayout(), 0, (0, 8, 0, 0))
        foot.addWidget(
            Words(
                self.tr("Kept on this computer, beside the ledger. It is no policy and stands on no report."),
                "small",
                "muted",
                wrap=True,
            )
        )
        card.body.addLayout(foot)
        self.column.addWidget(card)
        self.column.addStretch(1)


def _mode(text: str) -> Mode:
    return next((mode for mode in get_args(Mode) if mode == text), "auto")
