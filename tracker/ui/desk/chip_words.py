"""What the line was understood as, as chips: who, how much, what it leaves, why; pure words, no widget."""

from __future__ import annotations

from tracker.domain.catalogue import Catalogue
from tracker.domain.quick_line import Many, StayRef, Understood
from tracker.ui import language
from tracker.ui.desk.sayings import Saying, who
from tracker.ui.desk.words import say
from tracker.ui.widgets import Chip

_PLAIN = {"guest": "text", "preset": "text", "nights": "text", "detail": "text", "note": "text", "promise": "promise"}


def chips_of(understood: Understood, verdict: Saying | None, catalogue: Catalogue) -> list[Chip]:
    """The chips in the order a person decides: guest, kind and amount, the verdict, then the reasons and what is missing.

    Problems are sentences and stand in full below the chips.
    """
    texts: dict[str, list[str]] = {}
    for chip in understood.chips:
        texts.setdefault(chip.role, []).append(language.said(chip.text))
    kind = understood.kind.value if understood.kind else "text"
    out: list[Chip] = [(_guest(understood.stay), "text")] if understood.stay is not None else []
    sums = " ".join([*texts.get("kind", ()), *texts.get("amount", ())])
    if sums:
        out.append((sums, kind))
    out += [(text, "text") for text in texts.get("nights", ())]
    if verdict is not None:
        out.append((verdict.text, verdict.role))
    out += [(text, "missing") for text in texts.get("missing", ())[: len(understood.missing)]]
    if understood.cause_options:
        out.append((_which(understood, catalogue), "missing"))
    cause = catalogue.cause(understood.cause)
    for role in ("preset", "detail", "promise", "note"):
        if role == "promise" and cause is not None:
            out.append((language.said(cause.label), "text"))
        out += [(text, _PLAIN[role]) for text in texts.get(role, ())]
    return out


def many_chips(many: Many, *, shown: bool) -> list[Chip]:
    """How many rooms a line names, which words named nobody, and what Enter does unless their caps are `shown` already."""
    count = len(many.rooms.rooms)
    said = language.counted("1 room: {words}", "{n} rooms: {words}", count, words=many.rooms.words)
    strange = [(say("nobody in {words}", words=word), "warn") for word in many.rooms.strange[:2]]
    return [(said, "text"), *strange, *(() if shown else ((say("Enter shows each cap"), "muted"),))]


def _guest(stay: StayRef) -> str:
    return who(stay.room, stay.name) + ("" if stay.in_house else say(" · left"))


def _which(understood: Understood, catalogue: Catalogue) -> str:
    known = [catalogue.cause(code) for code in understood.cause_options[:3]]
    return say(
        "which cause: {causes}?",
        causes=say(" or ").join(language.said(cause.label) for cause in known if cause is not None),
    )
