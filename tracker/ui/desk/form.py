"""The drawer's fields as typed, and how they become a draft. Knows no widget; what does not fit is said per field."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from typing import Any

from tracker.desk.catalogue import catalogue
from tracker.domain.catalogue import Preset, ensure_given
from tracker.domain.gesture import FIELDS, Channel, Draft, Fault, Kind, Nature, checked
from tracker.domain.house import House
from tracker.domain.names import clean_field
from tracker.domain.problems import Refused
from tracker.domain.quick_line import Understood
from tracker.ui.desk.words import say


@dataclass(frozen=True)
class Form:
    """Every field as a person typed it; amounts are text in the hotel's way of writing, of an upgrade per night.

    `details` holds the fields of all kinds, so that going to another tab and back loses nothing.
    """

    kind: Kind = Kind.CREDIT
    stay: str = ""
    named: str = ""
    """What is typed for the guest while nobody is chosen by it."""
    preset: str = ""
    amount: str = ""
    cost: str = ""
    nights: int = 1
    estimated: bool = False
    cause: str = ""
    fault: str = ""
    severity: int = 0
    nature: str = ""
    channel: str = Channel.DESK.value
    note: str = ""
    promise: str = ""
    promised: str = ""
    owner: str = ""
    details: Mapping[str, str] = field(default_factory=dict)
    by_hand: Mapping[str, bool] = field(default_factory=dict)
    """Of many rooms: whom somebody took in or left out by hand, by stay."""

    def plain(self) -> dict[str, Any]:
        """As JSON types."""
        return asdict(self) | {"kind": self.kind.value, "details": dict(self.details), "by_hand": dict(self.by_hand)}

    def with_preset(self, preset: Preset, house: House) -> Form:
        """The fields as the preset fills them; what was written of cause, note and guest stays."""
        return replace(
            self,
            kind=preset.kind,
            preset=preset.key,
            amount=house.plain(preset.value),
            cost=house.plain(preset.cost),
            estimated=preset.estimated,
            cause=self.cause or preset.cause or "",
        )


class Wrong(Refused):
    """A field that does not fit; `field` names it, the message says what to do."""

    def __init__(self, name: str, refused: Refused) -> None:
        super().__init__(refused.code, refused.message, **refused.facts)
        self.field = name


def form_of(understood: Understood, house: House) -> Form:
    """The fields as the quick line was understood."""
    u = understood
    return Form(
        kind=u.kind or (u.preset.kind if u.preset else Kind.CREDIT),
        stay=u.stay.id if u.stay else "",
        preset=u.preset.key if u.preset else "",
        amount="" if u.amount is None else house.plain(u.amount),
        cost="" if u.cost is None else house.plain(u.cost),
        nights=u.nights,
        estimated=u.estimated,
        cause=u.cause or "",
        channel=u.channel.value,
        note=u.note,
        promise=u.promise or "",
        details=dict(u.details),
    )


def form_from_plain(plain: Mapping[str, Any]) -> Form:
    """The fields back from their JSON types; what cannot be read is left empty."""
    known = {f.name for f in fields(Form)}
    kept = {name: value for name, value in plain.items() if name in known}
    try:
        return Form(**{**kept, "kind": Kind(kept.get("kind", Kind.CREDIT.value))})
    except (TypeError, ValueError):
        return Form()


def amount_of(text: str, house: House) -> int | None:
    """Minor units of an amount as typed, None while it is empty or no amount yet."""
    try:
        return house.amount(text) if text.strip() else None
    except Refused:
        return None


def draft_of(form: Form, uuid: str, house: House) -> Draft:
    """The draft of these fields under that identity. Raises Wrong, naming the first field that does not fit."""
    if not form.stay:
        raise Wrong("stay", Refused("missing_guest", say("Who is it for? Type a room or a name and choose the guest.")))
    details = {name: text for name, text in form.details.items() if name in FIELDS[form.kind] and text.strip()}
    draft = Draft(
        uuid,
        form.stay,
        form.kind,
        _amount(form.amount, house),
        _cost(form.cost, house),
        form.cause or None,
        form.nights if form.kind is Kind.UPGRADE else 1,
        form.estimated and form.kind is Kind.FREE_LABEL,
        form.note,
        form.preset or None,
        Fault(form.fault) if form.fault else None,
        form.severity or None,
        Nature(form.nature) if form.nature else None,
        Channel(form.channel or "desk"),
        form.promise.strip().removeprefix("!") or None,
        details,
        form.promised,
        form.owner,
    )
    try:
        ensure_given(draft.amount, catalogue(house.currency).preset(form.preset))
        return checked(draft, frozenset([form.cause] if form.cause else ()))
    except Refused as refused:
        raise Wrong(_field_of(refused, form.kind, details), refused) from None


_FIELD_OF = {
    "nothing_given": "amount", "no_due": "promise", "bad_nights": "nights", "bad_note": "note", "bad_date": "expiry",
    "bad_promised": "promised",
}  # fmt: skip


def _field_of(refused: Refused, kind: Kind, details: Mapping[str, str]) -> str:
    """The field a refusal is about; one of the kind's own fields is found by trying each."""
    for name, text in details.items():
        try:
            clean_field(text, FIELDS[kind][name])
        except Refused:
            return name
    return _FIELD_OF.get(refused.code, "note")


def _amount(text: str, house: House) -> int:
    if not text.strip():
        example = house.plain(20 * 10**house.currency.exponent)
        raise Wrong(
            "amount",
            Refused(
                "missing_amount", say("How much is it? Type what the guest gets, such as {example}.", example=example)
            ),
        )
    try:
        return house.amount(text)
    except Refused as refused:
        raise Wrong("amount", refused) from None


def _cost(text: str, house: House) -> int | None:
    try:
        return house.amount(text) if text.strip() else None
    except Refused as refused:
        raise Wrong("cost", refused) from None
