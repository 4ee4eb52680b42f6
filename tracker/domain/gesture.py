"""A gesture as it is typed (the draft): its kinds and their own fields, cause, fault, severity, nature, channel.

Knows neither the journal nor who may post; amounts are integer minor units.
"""

from __future__ import annotations

import os
import uuid
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from typing import Any

from tracker.domain.day import parse_day
from tracker.domain.identity import RANDOM, identity
from tracker.domain.names import clean_field, clean_note, clean_promised
from tracker.domain.problems import Refused
from tracker.domain.sentences import Sentence

MAX_NIGHTS = 60


class Kind(StrEnum):
    """The three gestures."""

    FREE_LABEL = "free_label"
    CREDIT = "credit"
    UPGRADE = "upgrade"

    @property
    def label(self) -> Sentence:
        """As a person reads it on its own."""
        return _LABELS[self]

    @property
    def spoken(self) -> Sentence:
        """As it stands within a sentence."""
        return _SPOKEN[self]


_LABELS = {
    Kind.FREE_LABEL: Sentence("Free label"),
    Kind.CREDIT: Sentence("Credit"),
    Kind.UPGRADE: Sentence("Upgrade"),
}
_SPOKEN = {
    Kind.FREE_LABEL: Sentence("free label"),
    Kind.CREDIT: Sentence("credit"),
    Kind.UPGRADE: Sentence("upgrade"),
}
# Made once: a report asks for the same words on every line.


class Fault(StrEnum):
    """Whose fault it was."""

    HOTEL = "hotel"
    THIRD_PARTY = "third_party"
    GUEST = "guest"
    NONE = "none"


class Nature(StrEnum):
    """Why the house gives: to mend, to delight, or out of goodwill."""

    RECOVERY = "recovery"
    DELIGHT = "delight"
    GOODWILL = "goodwill"


class Channel(StrEnum):
    """How the guest reached us."""

    DESK = "desk"
    PHONE = "phone"
    CHAT = "chat"
    MAIL = "mail"
    SOCIAL = "social"


FIELDS: dict[Kind, dict[str, str]] = {
    Kind.FREE_LABEL: {
        "carrier": Sentence("Carrier"),
        "service": Sentence("Service"),
        "tracking": Sentence("Tracking number"),
        "item": Sentence("Item"),
        "destination": Sentence("Destination"),
    },
    Kind.CREDIT: {
        "applies_to": Sentence("Folio, outlet or voucher"),
        "reference": Sentence("Reference"),
        "expiry": Sentence("Expiry"),
    },
    Kind.UPGRADE: {"from_room": Sentence("From"), "to_room": Sentence("To")},
}
"""The fields that belong to one kind, with their labels; an upgrade also has nights, its amount is per night."""

REASONS = {
    "entered_wrong": Sentence("entered wrong"),
    "not_delivered": Sentence("not delivered"),
    "returned": Sentence("returned"),
    "left_early": Sentence("left early"),
    "other": Sentence("other"),
}


@dataclass(frozen=True)
class Draft:
    """What is being typed. `uuid` is made when the form opens, so that posting twice is one line.

    `amount` and `cost` are minor units; of an upgrade both are per night. `promise` is when what is promised is due, as
    typed, `promised` what that is in words, `owner` the initials of who owes it (empty: who posts it).
    """

    uuid: str
    stay: str
    kind: Kind
    amount: int
    cost: int | None = None
    cause: str | None = None
    nights: int = 1
    estimated: bool = False
    note: str = ""
    preset: str | None = None
    fault: Fault | None = None
    severity: int | None = None
    nature: Nature | None = None
    channel: Channel = Channel.DESK
    promise: str | None = None
    details: dict[str, str] = field(default_factory=dict)
    promised: str = ""
    owner: str = ""

    @property
    def total(self) -> int:
        """The value over all nights, minor units."""
        return self.amount * self.nights


def new_uuid(now: datetime | None = None) -> str:
    """A fresh identity for a draft that is begun now; without a time it is one without any order."""
    return str(uuid.uuid4()) if now is None else identity(now, os.urandom(RANDOM))


def kind(text: str) -> Kind:
    """The kind of that word (also “label”). Refused for any other."""
    word = text.strip().lower().replace("-", "_").replace(" ", "_")
    try:
        return Kind("free_label" if word == "label" else word)
    except ValueError:
        raise Refused(
            "unknown_kind", Sentence("“{text}” is no gesture: use free_label, credit or upgrade.", text=text[:20])
        ) from None


def clean_uuid(text: str) -> str:
    """A uuid in its usual form. Refused otherwise."""
    try:
        return str(uuid.UUID(text.strip()))
    except ValueError:
        raise Refused("bad_uuid", "That is no uuid: leave it out, and one is made.") from None


def checked(draft: Draft, causes: frozenset[str]) -> Draft:
    """The draft with its texts tidied. Refused when a field does not fit its kind or is out of bounds."""
    if draft.amount < 0 or (draft.cost or 0) < 0:
        raise Refused("bad_amount", "An amount cannot be negative: write what the guest gets.")
    if draft.nights != 1 and draft.kind is not Kind.UPGRADE:
        raise Refused("bad_nights", "Only an upgrade has nights: leave them out.")
    if not 1 <= draft.nights <= MAX_NIGHTS:
        raise Refused(
            "bad_nights",
            Sentence("An upgrade is for 1 to {max_nights} nights: check the nights.", max_nights=MAX_NIGHTS),
        )
    if draft.estimated and draft.kind is not Kind.FREE_LABEL:
        raise Refused("bad_estimate", "Only a free label can be estimated: leave the ~ out.")
    if draft.cause is not None and draft.cause not in causes:
        raise Refused(
            "unknown_cause",
            Sentence("“{cause}” is no cause: pick one such as IT.wifi or FD.queue.", cause=draft.cause[:24]),
        )
    if draft.severity is not None and draft.severity not in (1, 2, 3, 4):
        raise Refused("bad_severity", "Severity goes from 1 (a nuisance) to 4 (the stay is spoilt).")
    if draft.promise is None and (draft.promised.strip() or draft.owner.strip()):
        raise Refused("no_due", "Say by when it is promised, such as 2h, 1d or 18:00.")
    tidy = (
        clean_note(draft.note),
        clean_promised(draft.promised),
        _checked_details(draft) if draft.details else draft.details,
    )
    if tidy == (draft.note, draft.promised, draft.details):
        return draft
    return replace(draft, note=tidy[0], promised=tidy[1], details=tidy[2])


def _checked_details(draft: Draft) -> dict[str, str]:
    known = FIELDS[draft.kind]
    for name in draft.details:
        if name not in known:
            raise Refused(
                "unknown_field",
                Sentence("A {kind} has no field “{name}”: leave it out.", kind=draft.kind.spoken, name=name[:20]),
            )
    tidy = {name: clean_field(text, known[name]) for name, text in draft.details.items()}
    if tidy.get("expiry"):
        parse_day(tidy["expiry"])
    return {name: text for name, text in tidy.items() if text}


def to_plain(draft: Draft) -> dict[str, Any]:
    """The draft as JSON types, so that it survives lock, crash and restart."""
    return {name: getattr(draft, name) for name in draft.__dataclass_fields__}


def from_plain(plain: dict[str, Any]) -> Draft:
    """The draft back from its JSON types."""
    return replace(
        Draft(**plain),
        kind=Kind(plain["kind"]),
        fault=Fault(plain["fault"]) if plain.get("fault") else None,
        nature=Nature(plain["nature"]) if plain.get("nature") else None,
        channel=Channel(plain.get("channel") or "desk"),
    )
