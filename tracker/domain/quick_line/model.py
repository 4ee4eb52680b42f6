"""What the quick line is given and what it understood, as frozen data; knows no grammar and draws nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

from tracker.domain.catalogue import Catalogue, Preset
from tracker.domain.gesture import Channel, Draft, Kind, checked
from tracker.domain.money import Currency
from tracker.domain.problems import Refused
from tracker.domain.quick_line.guest.packed import StayRef
from tracker.domain.quick_line.guest.stays import StayIndex
from tracker.domain.quick_line.text.words import Vocabulary, fold_phrase, vocabulary
from tracker.domain.sentences import Sentence

ChipRole = Literal[
    "guest", "kind", "amount", "cause", "promise", "note", "nights", "detail", "preset", "problem", "missing"
]  # fmt: skip
"""What a chip stands for, so that the window can choose its colour and glyph."""

MISSING = {
    "guest": Sentence("Who is it for? Type a room or a name."),
    "gesture": Sentence("What is it? Type label, credit or upgrade, or the name of a preset."),
    "amount": Sentence("How much is it? Type an amount, such as c20."),
}
"""The sentence for each thing that can be missing, by its name in `Understood.missing`, in the order they are asked."""

_NAMED = 4
"""So many of those who fit are named; the window lists more."""


@dataclass(frozen=True)
class Problem:
    """One plain sentence that says what to do, and a stable code for scripts."""

    code: str
    text: str


@dataclass(frozen=True)
class Chip:
    """One thing that was understood, is missing or is wrong, as a person reads it."""

    role: ChipRole
    text: str


@dataclass(frozen=True)
class QuickContext:
    """What a line is read against. `mark` is the hotel's decimal mark.

    Give `stays` as a StayIndex built once when stays change, not once a key: building it takes longer than reading.
    """

    stays: Sequence[StayRef] | StayIndex
    catalogue: Catalogue
    money: Currency
    mark: str = "."
    favourites: Sequence[Preset] = ()
    show_lead_causes: bool = False
    habits: Sequence[str] = ()
    """Phrases of the presets and causes that this desk uses, the most used first."""

    @cached_property
    def index(self) -> StayIndex:
        """The stays, ready to be searched."""
        return self.stays if isinstance(self.stays, StayIndex) else StayIndex(self.stays)

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """The words of the catalogue, without the causes that are for leads when a rep is typing."""
        causes = tuple(c for c in self.catalogue.causes if self.show_lead_causes or not c.leads_only)
        return vocabulary(self.catalogue.presets, causes)

    def phrases_begun(self, start: str) -> Sequence[str]:
        """The folded phrases that may begin so, the likeliest first: favourites, what the desk uses, the catalogue's."""
        return self._by_beginning.get(start[:2], ())

    @cached_property
    def _by_beginning(self) -> dict[str, list[str]]:
        said = (*(phrase for preset in self.favourites for phrase in preset.words), *self.habits)
        found: dict[str, list[str]] = {}
        for phrase in dict.fromkeys((*(" ".join(fold_phrase(one)) for one in said), *self.vocabulary.sayings)):
            found.setdefault(phrase[:2], []).append(phrase)
        return found


@dataclass(frozen=True)
class Understood:
    """What the line says. Amounts are integer minor units, of an upgrade per night.

    `candidates` are the stays to choose from, in house first, at most nine: given while the guest is not decided, and
    beside a decided one when the line holds nothing but the guest. `cause_options` are the causes that the words point
    to equally; a cause is optional, so they hold nothing up. `codes` run parallel to `problems`.
    """

    stay: StayRef | None = None
    candidates: tuple[StayRef, ...] = ()
    kind: Kind | None = None
    amount: int | None = None
    cost: int | None = None
    nights: int = 1
    estimated: bool = False
    cause: str | None = None
    cause_options: tuple[str, ...] = ()
    preset: Preset | None = None
    details: Mapping[str, str] = field(default_factory=dict)
    note: str = ""
    promise: str | None = None
    channel: Channel = Channel.DESK
    chips: tuple[Chip, ...] = ()
    missing: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()
    codes: tuple[str, ...] = ()

    @property
    def ready(self) -> bool:
        """Whether Enter may post it."""
        return not self.missing and not self.problems

    def wants(self, what: str) -> Sentence:
        """What to do about a thing that is `missing`: where several guests fit, they are named."""
        if what != "guest" or not self.candidates:
            return MISSING[what]
        many = len(self.candidates) > _NAMED
        names = [
            Sentence("{name} ({room})", name=stay.name[:40], room=stay.room) if stay.room else stay.name[:40]
            for stay in self.candidates[:_NAMED]
        ]
        return Sentence(
            "Who is it for? It could be {names}, …: type more of the name."
            if many
            else "Who is it for? It could be {names}: type more of the name.",
            names=names,
        )

    def draft(self, uuid: str) -> Draft:
        """The draft under that identity. Refused with the first problem, or else the first thing that is missing."""
        if self.problems:
            raise Refused(self.codes[0], self.problems[0], problems=list(self.problems), missing=list(self.missing))
        if self.stay is None or self.kind is None or self.amount is None:
            raise Refused(f"missing_{self.missing[0]}", self.wants(self.missing[0]), missing=list(self.missing))
        made = Draft(
            uuid, self.stay.id, self.kind, self.amount, self.cost, self.cause, self.nights, self.estimated, self.note,
            self.preset.key if self.preset else None, channel=self.channel, promise=self.promise,
            details=dict(self.details),
        )  # fmt: skip
        return checked(made, frozenset([self.cause] if self.cause else ()))
