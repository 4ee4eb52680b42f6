"""Why and what about it: the cause, the kind's own details and the note, from the words that are left; knows no guest."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from tracker.domain.gesture import FIELDS, Kind
from tracker.domain.quick_line.gifts import Gift
from tracker.domain.quick_line.marks import Marks
from tracker.domain.quick_line.model import Problem
from tracker.domain.quick_line.objects import FILLERS, read_objects, stretches
from tracker.domain.quick_line.text.tokens import Token
from tracker.domain.quick_line.text.words import Pointed, Vocabulary, fold_word
from tracker.domain.sentences import Sentence


@dataclass
class Reasons:
    """The cause (or the causes that fit equally), the details by field name, and the note."""

    cause: str | None = None
    options: tuple[str, ...] = ()
    details: dict[str, str] = field(default_factory=dict)
    note: str = ""
    problems: list[Problem] = field(default_factory=list)


def read_reasons(
    gift: Gift,
    marks: Marks,
    quoted: Sequence[Token],
    said: Sequence[Token],
    meant: Mapping[int, str],
    words: Vocabulary,
) -> Reasons:
    """The reasons in the gift's left-over words. `said` are all plain words of the line, those of a preset included,
    because “slow breakfast” is a cause although “breakfast” is the gift."""
    reasons = Reasons()
    pointing = _cause(reasons, gift, marks, said, meant, words)
    ends = pointing | {t.at for t in gift.words if (meant.get(t.at) or fold_word(t.key)) in words.cause_words}
    used: frozenset[int] = frozenset()
    if gift.object:
        name = "item" if gift.kind is Kind.FREE_LABEL else "to_room"
        reasons.details[name] = _text(gift.object, meant, frozenset(meant))
    elif gift.kind in (Kind.FREE_LABEL, Kind.UPGRADE) and gift.anchor >= 0:
        objects = read_objects(gift.words, gift.kind, gift.anchor, ends)
        reasons.details |= objects.details
        used = objects.places
    _fields(reasons, gift.kind, marks)
    free = {token.at: token for token in gift.words}
    spoken = {token.key for token in gift.words}
    free |= {token.at: token for token in said if token.at in pointing and token.key not in spoken}
    free = {at: token for at, token in free.items() if at not in used}
    left = _without_lone_fillers(sorted((*free.values(), *quoted), key=lambda token: token.at))
    reasons.note = _text(left, meant, pointing)
    return reasons


def _without_lone_fillers(words: Sequence[Token]) -> list[Token]:
    """Without an “of” or “for” that stands between other things: “credit of 20 for 412”."""
    return [word for run in stretches(words) if not all(w.key in FILLERS for w in run) for word in run]


def _cause(
    reasons: Reasons, gift: Gift, marks: Marks, said: Sequence[Token], meant: Mapping[int, str], words: Vocabulary
) -> frozenset[int]:
    """Fills in the cause: a code, else what the words point to, else the preset's. Returns the places that point."""
    found = _pointed(said, meant, words)
    if found.size < 2:  # a single word of the preset's name is the gift, not the reason
        free = {token.at for token in gift.words}
        said = [token for token in said if token.at in free]
        found = _pointed(said, meant, words)
    usual = gift.preset.cause if gift.preset else None
    if marks.causes:
        reasons.cause, *others = marks.causes
        if others:
            text = Sentence(
                "{first} and {second} are two causes: leave one out.", first=reasons.cause, second=others[0]
            )
            reasons.problems.append(Problem("two_causes", text))
    elif len(found.codes) > 1 and usual not in found.codes:
        reasons.options = found.codes
    else:
        reasons.cause = usual if usual in found.codes or not found.codes else found.codes[0]
    return frozenset(said[place].at for place in found.places)


def _pointed(said: Sequence[Token], meant: Mapping[int, str], words: Vocabulary) -> Pointed:
    return words.causes_in([meant.get(token.at) or fold_word(token.key) for token in said])


def _fields(reasons: Reasons, kind: Kind | None, marks: Marks) -> None:
    for names, text in marks.fields.items():
        if names == ("cost",):
            continue
        known = [name for name in names if kind and name in FIELDS[kind]]
        if kind and not known:
            written = names[0].replace("_room", "").replace("_", " ")
            text = Sentence(
                "A {kind} has no “{written}”: leave it out, or put it in quotes if it belongs to the note.",
                kind=kind.spoken,
                written=written,
            )
            reasons.problems.append(Problem("unknown_field", text))
        else:
            reasons.details[known[0] if known else names[0]] = text


def _text(words: Sequence[Token], meant: Mapping[int, str], corrected: frozenset[int]) -> str:
    """The words as typed, those that were read as a cause as they were read."""
    out = ""
    for token in words:
        shown = meant[token.at] if token.at in corrected and token.at in meant else token.text
        out += shown if token.glued or not out else f" {shown}"
    return out
