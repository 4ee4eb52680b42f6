"""The house's catalogue: presets, causes, guidance and policy templates as frozen data; where it is stored is not its business.

Its labels are `Sentence`s, so that the window can say them in its language.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from tracker.domain.cap import Basis
from tracker.domain.gesture import Kind, Nature
from tracker.domain.money import Currency
from tracker.domain.people import Role
from tracker.domain.problems import Refused
from tracker.domain.sentences import Sentence


@dataclass(frozen=True)
class Preset:
    """A ready gesture. `value` and `cost` in minor units of the hotel's currency; an upgrade's are per night."""

    key: str
    label: str
    kind: Kind
    value: int
    cost: int
    cause: str | None = None
    estimated: bool = False
    words: tuple[str, ...] = ()


@dataclass(frozen=True)
class Cause:
    """A reason code such as IT.wifi; `leads_only` ones are shown to leads and managers alone."""

    code: str
    label: str
    family: str
    nature: Nature
    leads_only: bool = False
    words: tuple[str, ...] = ()


@dataclass(frozen=True)
class PolicyTemplate:
    """Caps by role in major units (None: no limit), as a new hotel starts; lifted like the presets' amounts."""

    key: str
    label: str
    caps: Mapping[Role, int | None]
    basis: Basis


@dataclass(frozen=True)
class Catalogue:
    """Everything a desk can pick from."""

    presets: tuple[Preset, ...]
    causes: tuple[Cause, ...]
    guidance: tuple[str, ...]
    templates: tuple[PolicyTemplate, ...]

    @cached_property
    def cause_codes(self) -> frozenset[str]:
        """All reason codes."""
        return frozenset(self._causes)

    def preset(self, key: str) -> Preset | None:
        """The preset of that key, or None."""
        return next((p for p in self.presets if p.key == key), None)

    def cause(self, code: str | None) -> Cause | None:
        """The cause of that code, or None."""
        return None if code is None else self._causes.get(code)

    @cached_property
    def _causes(self) -> dict[str, Cause]:
        return {cause.code: cause for cause in reversed(self.causes)}

    def cheaper_than(self, limit: int) -> tuple[Preset, ...]:
        """Presets that fit into `limit` minor units, dearest first; when nothing is left, a handwritten note still is."""
        fitting = [p for p in self.presets if p.value <= limit]
        return tuple(sorted(fitting, key=lambda p: -p.value))


def ensure_given(amount: int, preset: Preset | None) -> None:
    """Refused when nothing would be given, but for a preset that is worth nothing itself: a handwritten note."""
    if amount == 0 and (preset is None or preset.value):
        raise Refused(
            "nothing_given",
            Sentence("An amount of zero gives nothing: type what the guest gets, or the preset “Handwritten note”."),
        )


def from_plain(plain: Mapping[str, Any], money: Currency) -> Catalogue:
    """The catalogue of a parsed seed file in the hotel's currency.

    The seed's preset amounts are dollars; `scale` lifts them to a sensible size where a unit is worth far less.
    """
    lift = int(plain["scale"].get(money.code, 1))
    unit = 10**money.exponent * lift
    return Catalogue(
        presets=tuple(
            Preset(
                p["key"], Sentence(p["label"]), Kind(p["kind"]), p["value"] * unit, p["cost"] * unit, p.get("cause"),
                p.get("estimated", False), tuple(p.get("words", ())),
            )
            for p in plain["presets"]
        ),
        causes=tuple(
            Cause(
                f"{family['code']}.{c['key']}", Sentence(c["label"]), Sentence(family["label"]), Nature(family.get("nature", "recovery")),
                family.get("leads_only", False), tuple(c.get("words", ())),
            )
            for family in plain["causes"]
            for c in family["causes"]
        ),
        guidance=tuple(map(Sentence, plain["guidance"])),
        templates=tuple(
            PolicyTemplate(
                t["key"], Sentence(t["label"]), {Role(r): None if cap is None else cap * lift for r, cap in t["caps"].items()},
                Basis(t["basis"]),
            )
            for t in plain["templates"]
        ),
    )  # fmt: skip
