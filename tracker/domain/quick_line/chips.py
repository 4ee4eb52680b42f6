"""What was understood as chips to read: everything that will be posted is on one, and nothing else; draws nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from tracker.domain.catalogue import Catalogue
from tracker.domain.gesture import FIELDS, Channel, Kind
from tracker.domain.money import Amount, Currency, with_sign
from tracker.domain.quick_line.guest.packed import StayRef
from tracker.domain.quick_line.guest.stays import MOST_CANDIDATES
from tracker.domain.quick_line.model import Chip, ChipRole, Understood
from tracker.domain.sentences import Sentence, counted, joined

_ASK = {
    "guest": Sentence("who?"),
    "gesture": Sentence("what: label, credit or upgrade?"),
    "amount": Sentence("how much?"),
}

_CHANNELS = {
    Channel.DESK: Sentence("desk"), Channel.PHONE: Sentence("phone"), Channel.CHAT: Sentence("chat"),
    Channel.MAIL: Sentence("mail"), Channel.SOCIAL: Sentence("social"),
}  # fmt: skip


def chips(found: Understood, catalogue: Catalogue, money: Currency, mark: str) -> tuple[Chip, ...]:
    """The chips of a line, in the order people read: who, what, how much, why, when; then what is wrong or missing."""
    out: list[tuple[ChipRole, str]] = []
    if found.stay:
        out.append(("guest", guest_text(found.stay)))
    if found.preset:
        out.append(("preset", found.preset.label))
    if found.kind:
        out.append(("kind", found.kind.label))
    if found.amount is not None:
        out.append(("amount", amount_text(found, money, mark)))
    if found.nights != 1:
        out.append(("nights", counted("{n} night", "{n} nights", found.nights)))
    out.extend(("detail", text) for text in _details(found.details, found.kind))
    if found.cost is not None and (found.preset is None or found.cost != found.preset.cost):
        out.append(("detail", Sentence("Cost: {amount}", amount=with_sign(found.cost, money, mark))))
    if found.cause:
        cause = catalogue.cause(found.cause)
        out.append(("cause", joined(found.cause, cause.label) if cause else found.cause))
    if found.promise:
        out.append(("promise", promise_text(found.promise)))
    if found.channel is not Channel.DESK:
        out.append(("detail", Sentence("by {channel}", channel=_CHANNELS[found.channel])))
    if found.note:
        out.append(("note", found.note))
    out.extend(("problem", text) for text in found.problems)
    out.extend(("missing", _ask(name, found.candidates)) for name in found.missing)
    if found.cause_options:
        out.append(("missing", Sentence("which cause: {causes}?", causes=_either(found.cause_options[:4]))))
    return tuple(Chip(role, text) for role, text in out)


def guest_text(stay: StayRef) -> str:
    """The room and the name, and whether the guest has left."""
    return " ".join(part for part in (stay.room, stay.name) if part) + ("" if stay.in_house else " · left")


def amount_text(found: Understood, money: Currency, mark: str) -> str:
    """The amount as people read it: “~” when estimated, “a night” for an upgrade. `amount` must be there."""
    shown = with_sign(found.amount or 0, money, mark)
    amount = Amount(f"{'~' if found.estimated else ''}{shown}", money.sign)
    return Sentence("{amount} a night", amount=amount) if found.kind is Kind.UPGRADE else amount


def promise_text(promise: str) -> str:
    """When it is due: “in 2 hours”, “at 18:00”, “tomorrow”."""
    if not promise[0].isdecimal():
        return Sentence("tomorrow") if promise == "tomorrow" else promise
    if ":" in promise:
        return Sentence("at {time}", time=promise)
    count = int(promise[:-1])
    return {
        "d": counted("in {n} day", "in {n} days", count),
        "h": counted("in {n} hour", "in {n} hours", count),
        "m": counted("in {n} minute", "in {n} minutes", count),
    }[promise[-1]]


def _details(details: Mapping[str, str], kind: Kind | None) -> Sequence[str]:
    labels = FIELDS[kind] if kind else {}
    return [
        Sentence("{field}: {text}", field=labels.get(name, name.replace("_", " ").capitalize()), text=text)
        for name, text in details.items()
    ]


def _ask(name: str, candidates: Sequence[StayRef]) -> str:
    if name != "guest" or len(candidates) < 2:
        return _ASK[name]
    if len(candidates) == MOST_CANDIDATES:  # there may be more of them, who are not counted
        return Sentence("who? {n} or more fit", n=MOST_CANDIDATES)
    return counted("who? {n} fits", "who? {n} fit", len(candidates))


def _either(codes: Sequence[str]) -> str:
    said, *others = codes
    for code in others:
        said = Sentence("{first} or {second}", first=said, second=code)
    return said
