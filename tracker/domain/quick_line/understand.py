"""The quick line: one line of text becomes what will be posted, what is missing and what is wrong; never a silent guess.

    412 c20 wifi down !1d            nguyen upgrade jr suite 2n noise
    412 label charger 12~            412 3                       (the third favourite)

Tokens may stand in any order; words that belong together (a name, an item, a sentence) stay together. Words that mean
nothing else are the note, “quoted” ones always. A bare number is a room when somebody is or was in it, else an amount.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from tracker.domain.catalogue import ensure_given
from tracker.domain.gesture import Channel, Draft, Kind, checked
from tracker.domain.names import clean_note
from tracker.domain.problems import Refused
from tracker.domain.quick_line.amounts import Money, read_amount, read_money
from tracker.domain.quick_line.chips import chips
from tracker.domain.quick_line.gifts import Gift, phrases, read_gift, settle_kinds
from tracker.domain.quick_line.guest.doors import find_doors
from tracker.domain.quick_line.guest.finding import Clues, Guest, find_guest
from tracker.domain.quick_line.guest.stays import fold_room
from tracker.domain.quick_line.marks import MENTIONS, ROOM_WORDS, Marks, read_marks
from tracker.domain.quick_line.model import Problem, QuickContext, Understood
from tracker.domain.quick_line.reasons import Reasons, read_reasons
from tracker.domain.quick_line.text.tokens import MAX_LINE, Line, Token, read_line
from tracker.domain.quick_line.text.words import fold_word
from tracker.domain.sentences import Sentence, template

_MOST_CORRECTED = 60


def understand(text: str, context: QuickContext, chosen_stay: str | None = None) -> Understood:
    """What `text` says in `context`; any text at all gives an answer. `chosen_stay` is the stay picked from candidates."""
    line = read_line(text)
    index, words = context.index, context.vocabulary
    tokens, doors, asked = find_doors(line.tokens, index, words)
    marks = read_marks(tokens, words, _codes_of_leads(context), frozenset(doors))
    money = read_money(marks.rest, context.money, context.mark, frozenset(doors))
    money = _targets(settle_kinds(money, words, index.is_named))
    plain = tuple(token for token in money.rest if not token.quoted and token.at not in doors)
    clues = replace(_clues(line, marks, doors, plain, money, context), asked=asked)
    guest = find_guest(clues, index, chosen_stay)
    mentioned = [token for token in money.figures if token.at in guest.mentioned]
    free = tuple(sorted((*(t for t in plain if t.at not in guest.used), *mentioned), key=lambda token: token.at))
    meant = {t.at: near for t in free[:_MOST_CORRECTED] if (near := words.near(fold_word(t.key)))}
    figures = [token for token in money.figures if token.at not in guest.used | guest.mentioned]
    gift = read_gift(money, free, figures, guest.named or guest.stay is not None, meant, context)
    quoted = tuple(token for token in money.rest if token.quoted)
    reasons = read_reasons(gift, marks, quoted, free, meant, words)
    problems = [*_of_line(line), *marks.problems, *([guest.problem] if guest.problem else []), *gift.problems]
    found, more = _assembled(guest, gift, reasons, marks, context)
    return _finished(found, [*problems, *reasons.problems, *more], context)


def _codes_of_leads(context: QuickContext) -> Mapping[str, str]:
    if context.show_lead_causes:
        return {}
    return {cause.code.casefold(): cause.code for cause in context.catalogue.causes if cause.leads_only}


def _targets(money: Money) -> Money:
    """The number after “>” or, in an upgrade, after “to” is where it leads, not a room to look in or an amount."""
    upgrade = any(kind is Kind.UPGRADE for _, kind in money.kinds) or any(s.kind is Kind.UPGRADE for s in money.sums)
    signs = {t.at + 1 for t in money.rest if t.key == ">" or t.key == "to"} if upgrade else set()
    led = [token for token in money.figures if token.at in signs]
    if not led:
        return money
    rest = tuple(sorted((*money.rest, *led), key=lambda token: token.at))
    return replace(money, figures=tuple(t for t in money.figures if t not in led), rest=rest)


def _clues(
    line: Line, marks: Marks, doors: Mapping[int, str], plain: Sequence[Token], money: Money, context: QuickContext
) -> Clues:
    words = context.vocabulary
    kinds = [token for token, _ in money.kinds]
    named = phrases([*plain, *money.figures, *kinds], words, None, {})
    in_phrase = {token.at for phrase in named for token in phrase.tokens}
    single = {t.at for t in plain if fold_word(t.key) in words.cause_words}
    return Clues(
        rooms=tuple((token.at, fold_room(room)) for token, room in marks.rooms) + tuple(doors.items()),
        figures=tuple(t for t in money.figures if t.at not in in_phrase),
        words=tuple(plain),
        claimed=frozenset(in_phrase | single),
        paid=bool(money.sums),
        owned=frozenset(token.at + 1 for token in kinds),
        busy=bool(money.sums or money.kinds or named),
        mentions=_mentions(line, money.figures),
        amid=_amid(plain, money.figures) if money.sums else frozenset(),
        everything=frozenset(t.at for t in line.tokens if t.key != "?" and t.at not in marks.fillers),
    )


def _mentions(line: Line, figures: Sequence[Token]) -> frozenset[int]:
    """The figures after a word such as “from”."""
    keys = [token.key for token in line.tokens]
    found = set()
    for figure in figures:
        before = figure.at - 2 if figure.at and keys[figure.at - 1] in ROOM_WORDS else figure.at - 1
        if before >= 0 and keys[before] in MENTIONS:
            found.add(figure.at)
    return frozenset(found)


def _amid(plain: Sequence[Token], figures: Sequence[Token]) -> frozenset[int]:
    """The figures between two plain words."""
    words = {token.at for token in plain if token.key}
    return frozenset(figure.at for figure in figures if {figure.at - 1, figure.at + 1} <= words)


def _of_line(line: Line) -> list[Problem]:
    problems = []
    if line.length > MAX_LINE:
        text = Sentence(
            "The line is {length:,} letters long: only the first {max_line:,} are read, shorten it.",
            length=line.length,
            max_line=MAX_LINE,
        )
        problems.append(Problem("line_too_long", text))
    if line.hidden:
        text = Sentence("The line holds invisible control characters: type it again without them.")
        problems.append(Problem("hidden_characters", text))
    return problems


def _assembled(
    guest: Guest, gift: Gift, reasons: Reasons, marks: Marks, context: QuickContext
) -> tuple[Understood, list[Problem]]:
    problems: list[Problem] = []
    cost = gift.cost
    if ("cost",) in marks.fields:
        cost, wrong = read_amount(marks.fields["cost",], context.money, context.mark)
        problems += [wrong] if wrong else []
    nights = list(dict.fromkeys((*marks.nights, *gift.nights)))
    for said, code, what in (
        (nights, "two_nights", template("“{first}” and “{second}” are two numbers of nights: leave one out.")),
        (
            list(marks.promises),
            "two_promises",
            template("“{first}” and “{second}” are two times for one promise: leave one out."),
        ),
        (
            [f"@{channel}" for channel in marks.channels],
            "two_channels",
            template("“{first}” and “{second}” are two ways to reach us: leave one out."),
        ),
    ):
        if len(said) > 1:
            problems.append(Problem(code, Sentence(what, first=said[0], second=said[1])))
    found = Understood(
        stay=guest.stay, candidates=guest.candidates, kind=gift.kind, amount=gift.amount, cost=cost,
        nights=nights[0] if nights else 1, estimated=gift.estimated, cause=reasons.cause,
        cause_options=reasons.options, preset=gift.preset, details=reasons.details, note=reasons.note,
        promise=next(iter(marks.promises), None), channel=next(iter(marks.channels), Channel.DESK),
    )  # fmt: skip
    return found, problems


def _finished(found: Understood, problems: Sequence[Problem], context: QuickContext) -> Understood:
    """With what is missing, what the gesture's own rules refuse, and the chips."""
    wants = {"guest": found.stay, "gesture": found.kind, "amount": found.amount}
    missing = tuple(name for name, value in wants.items() if value is None)
    wrong = list(dict.fromkeys([*problems, *_refusals(found)]))
    done = replace(found, missing=missing, problems=tuple(p.text for p in wrong), codes=tuple(p.code for p in wrong))
    return replace(done, chips=chips(done, context.catalogue, context.money, context.mark))


def _refusals(found: Understood) -> list[Problem]:
    """What the gesture refuses already, so that a line that is ready can be posted."""
    try:
        if found.kind is None:
            clean_note(found.note)
        else:
            causes = frozenset([found.cause] if found.cause else ())
            checked(
                Draft(
                    "", "", found.kind, found.amount or 0, found.cost, found.cause, found.nights, found.estimated,
                    found.note, details=dict(found.details),
                ),
                causes,
            )  # fmt: skip
            if found.amount is not None:
                ensure_given(found.amount, found.preset)
    except Refused as refused:
        return [Problem(refused.code, refused.message)]
    return []
