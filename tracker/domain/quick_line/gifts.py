"""What is given: the kind, the preset, the amount and the nights, from the money and the words; knows no guest's name."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from tracker.domain.catalogue import Preset
from tracker.domain.gesture import Kind
from tracker.domain.quick_line.amounts import Money, read_amount
from tracker.domain.quick_line.model import Problem, QuickContext
from tracker.domain.quick_line.text.everyday import EVERYDAY
from tracker.domain.quick_line.text.tokens import Token
from tracker.domain.quick_line.text.words import Vocabulary, fold_phrase, fold_word, near_kind
from tracker.domain.sentences import Sentence, counted

_LONGEST_AMOUNT = 9
_LITTLE = frozenset("for of a the one off".split())
_NIGHTS = ("n", "night", "nights")
_COUNTS = {word: at for at, word in enumerate("one two three four five six seven".split(), 1)}

_A_FIRST = {
    Kind.FREE_LABEL: Sentence("A free label"), Kind.CREDIT: Sentence("A credit"), Kind.UPGRADE: Sentence("An upgrade"),
}  # fmt: skip
_A_SECOND = {
    Kind.FREE_LABEL: Sentence("a free label"), Kind.CREDIT: Sentence("a credit"), Kind.UPGRADE: Sentence("an upgrade"),
}  # fmt: skip


@dataclass
class Gift:
    """What is given. Amount and cost in minor units, of an upgrade per night.

    `words` are the tokens that say something else; `object` those that name the preset and what it carries;
    `anchor` is the place of the kind's own word, or -1.
    """

    kind: Kind | None = None
    preset: Preset | None = None
    amount: int | None = None
    cost: int | None = None
    estimated: bool = False
    nights: tuple[int, ...] = ()
    problems: list[Problem] = field(default_factory=list)
    words: tuple[Token, ...] = ()
    object: tuple[Token, ...] = ()
    anchor: int = -1


@dataclass(frozen=True)
class Phrase:
    """Tokens that name a preset."""

    preset: Preset
    tokens: tuple[Token, ...]


def settle_kinds(money: Money, words: Vocabulary, is_name: Callable[[str], bool]) -> Money:
    """The money with its kind words decided: a lone letter beside a real kind is a word, a mistyped kind is one."""
    strong = {s.kind for s in money.sums if s.kind} | {kind for token, kind in money.kinds if len(token.key) > 2}
    if strong or money.kinds:
        kept = tuple((t, k) for t, k in money.kinds if len(t.key) > 2 or not strong or k in strong)
        back = [t for t, k in money.kinds if (t, k) not in kept]
        return replace(money, kinds=kept, rest=_ordered([*money.rest, *back]))
    for token in money.rest:
        if (
            not token.quoted
            and token.key not in words.words
            and (kind := near_kind(token.key))
            and not is_name(token.text)
        ):
            rest = tuple(other for other in money.rest if other is not token)
            return replace(money, kinds=((token, kind),), rest=rest)
    return money


def phrases(tokens: Sequence[Token], words: Vocabulary, kind: Kind | None, meant: Mapping[int, str]) -> list[Phrase]:
    """The presets that neighbouring tokens name; `meant` are corrected words by place."""
    run: list[Token | None] = []
    for token in _ordered(t for t in tokens if not t.quoted):
        if run and run[-1] and run[-1].at + 1 != token.at:
            run.append(None)
        run.append(token)
    keys = ["" if token is None else meant.get(token.at) or fold_word(token.key) for token in run]
    named = words.presets_in(keys, kind)
    return [Phrase(n.preset, tuple(t for t in run[n.start : n.end] if t)) for n in named]


def read_gift(
    money: Money,
    words: Sequence[Token],
    figures: Sequence[Token],
    has_guest: bool,
    meant: Mapping[int, str],
    context: QuickContext,
) -> Gift:
    """The gift in what is left once the guest is known: `words` and bare `figures`."""
    gift = Gift()
    _read_kind(gift, money)
    tokens = [*words, *figures, *(token for token, _ in money.kinds)]
    reason = _in_cause(words, meant, context.vocabulary)
    named = phrases(tokens, context.vocabulary, gift.kind, meant)
    found = _whole(named, words, meant, context.vocabulary.cause_words, reason)
    in_phrase = {token.at for phrase in found for token in phrase.tokens}
    figures = [token for token in figures if token.at not in in_phrase]
    favourite = has_guest and not (gift.kind or money.sums or found) and len(figures) == 1
    if favourite and len(figures[0].key) == 1 and figures[0].key != "0":
        _favourite(gift, int(figures[0].key), context.favourites)
        figures = []
    spare = _read_amount(gift, money, figures, has_guest, context)
    full = gift.kind is not None and gift.amount is not None
    found = _gifts(found, full, reason)
    _read_preset(gift, found, money)
    taken = {token.at for phrase in found for token in phrase.tokens}
    free = _ordered([*words, *spare, *(t for t in tokens if t.at in in_phrase and t.key.isdecimal())])
    _leave(gift, [token for token in free if token.at not in taken], found, bool(money.kinds), meant)
    return gift


def _read_kind(gift: Gift, money: Money) -> None:
    said = [(s.token, s.kind) for s in money.sums if s.kind] + list(money.kinds)
    kinds = list(dict.fromkeys(kind for _, kind in said))
    if len(kinds) > 1:
        text = Sentence(
            "{first} and {second} are two gestures: post one at a time, or put the words of the note in quotes.",
            first=_A_FIRST[kinds[0]],
            second=_A_SECOND[kinds[1]],
        )
        gift.problems.append(Problem("two_gestures", text))
    if said:
        gift.anchor, gift.kind = min(token.at for token, _ in said), kinds[0]


def _in_cause(words: Sequence[Token], meant: Mapping[int, str], known: Vocabulary) -> frozenset[int]:
    """The places of the words that name a cause together, such as “slow breakfast”."""
    pointed = known.causes_in([meant.get(token.at) or fold_word(token.key) for token in words])
    return frozenset(words[place].at for place in pointed.places) if pointed.size > 1 else frozenset()


def _whole(
    found: Sequence[Phrase],
    words: Sequence[Token],
    meant: Mapping[int, str],
    cause_words: Container[str],
    reason: frozenset[int],
) -> list[Phrase]:
    """Without the upgrades whose name is only a part of what is written: a “jr suite” is not the suite."""
    plain = [token for token in words if token.key and token.key not in EVERYDAY and token.at not in reason]
    other = {token.at for token in plain if (meant.get(token.at) or fold_word(token.key)) not in cause_words}
    return [
        phrase
        for phrase in found
        if phrase.preset.kind is not Kind.UPGRADE
        or other.isdisjoint((phrase.tokens[0].at - 1, phrase.tokens[-1].at + 1))
    ]


def _gifts(found: Sequence[Phrase], full: bool, reason: frozenset[int]) -> list[Phrase]:
    """Without the words that are a reason: a single one beside a gift that is said in full (“c20 taxi never came”) or
    beside a longer name, and one in a cause (“drink slow breakfast”)."""
    if full or any(len(phrase.tokens) > 1 for phrase in found):
        found = [phrase for phrase in found if len(phrase.tokens) > 1 or "-" in phrase.tokens[0].key]
    if len({phrase.preset for phrase in found}) < 2:
        return list(found)
    return [phrase for phrase in found if not {token.at for token in phrase.tokens} <= reason] or list(found)


def _favourite(gift: Gift, number: int, favourites: Sequence[Preset]) -> None:
    if number <= len(favourites):
        gift.preset = favourites[number - 1]
        return
    if favourites:
        text = counted(
            "There is no favourite {number}, there is {n}: type an amount such as c20.",
            "There is no favourite {number}, there are {n}: type an amount such as c20.",
            len(favourites),
            number=number,
        )
    else:
        text = Sentence(
            "There is no favourite {number}, there are none yet: type an amount such as c20.", number=number
        )
    gift.problems.append(Problem("no_favourite", text))


def _read_amount(
    gift: Gift, money: Money, figures: Sequence[Token], has_guest: bool, context: QuickContext
) -> list[Token]:
    """The amount, explicit or bare. Returns figures that can be no amount and belong to the note."""
    spare = [t for t in figures if len(t.key) > _LONGEST_AMOUNT] if money.sums else []
    figures = [t for t in figures if t not in spare]
    texts = [t.text for t in _ordered([*(s.token for s in money.sums), *figures])]
    if len({s.kind for s in money.sums if s.kind}) > 1:
        return spare  # two gestures, which has been said
    if len(texts) > 1:
        gift.problems.append(_two_amounts(texts, money, figures, has_guest))
        return spare
    if money.sums:
        gift.amount, problem = money.sums[0].minor, money.sums[0].problem
    elif figures:
        gift.amount, problem = read_amount(figures[0].key, context.money, context.mark)
    else:
        return spare
    if problem:
        gift.problems.append(problem)
    gift.estimated = money.estimated
    return spare


def _two_amounts(texts: Sequence[str], money: Money, figures: Sequence[Token], has_guest: bool) -> Problem:
    if not has_guest and len(figures) == 1:
        text = Sentence("Nobody is known in room {room}: check the number, or type a name.", room=figures[0].text[:12])
        return Problem("no_such_room", text)
    if not has_guest and not money.sums:
        text = Sentence(
            "Neither {first} nor {second} is a room that is known: check the room, or type a name.",
            first=texts[0][:12],
            second=texts[1][:12],
        )
        return Problem("no_such_room", text)
    text = Sentence(
        "“{first}” and “{second}” are two amounts: leave one out, or put a number in quotes if it belongs to the note.",
        first=texts[0][:16],
        second=texts[1][:16],
    )
    return Problem("two_amounts", text)


def _read_preset(gift: Gift, found: Sequence[Phrase], money: Money) -> None:
    """The preset's own kind, amount and estimate where the line does not say them."""
    named = sorted({phrase.preset for phrase in found}, key=lambda preset: preset.label)
    if len(named) > 1:
        text = Sentence(
            "“{first}” and “{second}” are two gestures: post one at a time.",
            first=named[0].label,
            second=named[1].label,
        )
        gift.problems.append(Problem("two_gestures", text))
    preset = gift.preset = named[0] if len(named) == 1 else gift.preset
    if preset is None:
        gift.estimated = gift.estimated or money.estimated
        return
    gift.kind = gift.kind or preset.kind
    if gift.amount is None and not any(
        p.code in ("bad_amount", "two_amounts", "other_currency") for p in gift.problems
    ):
        gift.amount, gift.estimated = preset.value, preset.estimated or money.estimated
    gift.cost = preset.cost if gift.amount == preset.value else None


def _leave(
    gift: Gift, words: Sequence[Token], found: Sequence[Phrase], kind_said: bool, meant: Mapping[int, str]
) -> None:
    """The words that are left over; a phrase that says more than the preset's label (“charger”) is not swallowed."""
    words = list(words)
    for phrase in found:
        plain = [token for token in phrase.tokens if token.at != gift.anchor]
        more = not all(_says_label(meant.get(token.at) or fold_word(token.key), phrase.preset) for token in plain)
        if phrase.preset.kind is Kind.CREDIT:
            words += plain if more else []
        elif kind_said:
            words += plain
        elif more:
            gift.object = tuple(plain)
    if gift.kind is Kind.UPGRADE:
        words = _read_nights(gift, words)
    gift.words = _ordered(words)


def _says_label(word: str, preset: Preset) -> bool:
    label = fold_phrase(preset.label)
    return word in _LITTLE or word in "".join((*label, fold_word(preset.key))) or word.removesuffix("s") in label


def _read_nights(gift: Gift, words: Sequence[Token]) -> list[Token]:
    out: list[Token] = []
    for token in _ordered(words):
        before = out[-1] if out and out[-1].at + 1 == token.at else None
        count = _COUNTS.get(before.key) or (int(before.key[:6]) if before.key.isdecimal() else None) if before else None
        if count is not None and token.key in _NIGHTS:
            gift.nights += (count,)
            out.pop()
        else:
            out.append(token)
    return out


def _ordered(tokens: Iterable[Token]) -> tuple[Token, ...]:
    return tuple(sorted(tokens, key=lambda token: token.at))
