"""Amounts and bare numbers among the tokens: what is surely money, and what may also be a room; knows no guest."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from tracker.domain.gesture import Kind
from tracker.domain.money import Currency, format_minor, parse_amount
from tracker.domain.problems import Refused
from tracker.domain.quick_line.model import Problem
from tracker.domain.quick_line.text.tokens import Token
from tracker.domain.quick_line.text.words import GLUED, KINDS, fold_word
from tracker.domain.sentences import Sentence

_SIGNS = {
    "EUR": "€ eur euro euros", "USD": "$ usd us$ dollar dollars", "GBP": "£ gbp pound pounds quid", "JPY": "¥ jpy yen 円",
    "CNY": "¥ cny rmb yuan 元", "INR": "₹ inr rupees rs", "KRW": "₩ krw won 원", "ILS": "₪ ils", "THB": "฿ thb baht",
    "VND": "₫ vnd", "CHF": "chf fr sfr", "PLN": "pln zł zl", "CZK": "czk kč", "SEK": "sek kr", "NOK": "nok kr",
    "DKK": "dkk kr", "TRY": "try ₺", "UAH": "uah ₴", "BRL": "brl r$", "ZAR": "zar", "KWD": "kwd", "AED": "aed",
}  # fmt: skip
_DOLLARS = frozenset("AUD CAD NZD SGD HKD TWD MXN ARS CLP COP BBD BSD BZD FJD GYD JMD NAD SRD TTD UYU XCD".split())
_FOREIGN = "€$£¥₹₩₪฿₫₺₴₽"
_FOREIGN_WORDS = frozenset(
    """eur euro euros usd dollar dollars gbp pounds jpy chf cny rmb aud cad nzd sgd hkd sek nok dkk pln czk huf inr krw
    thb aed sar ils brl zar""".split()
)
"""What people write for other money; codes that are also a word or a name (try, all, ron) are left to the note."""
BODY = r"[-+]?[.,٫]?\d[\d.,٫٬']*(?:e[+-]?\d+)?"
_GROUPED = re.compile(r"\d{1,3}(?:[.,]\d{3})+(?:[.,]\d+)?")
MEASURES = frozenset(
    """min mins minute minutes h hr hrs hour hours day days week weeks month months n nights am pm times % percent percents degrees
    ° c° °c km""".split()
)
"""A bare number before one of these counts something in the note: “waited 40 minutes”."""


@dataclass(frozen=True)
class Sum:
    """What can only be an amount, because of its kind letter, sign, ~ or decimals. `minor` None when `problem` says why."""

    token: Token
    kind: Kind | None
    minor: int | None
    estimated: bool
    problem: Problem | None


@dataclass(frozen=True)
class Money:
    """Everything of the tokens that speaks of money and kind; `rest` are the words, in order.

    `figures` are bare whole numbers: a room, an amount or a favourite. `kinds` are the tokens of kind words.
    """

    sums: tuple[Sum, ...]
    figures: tuple[Token, ...]
    kinds: tuple[tuple[Token, Kind], ...]
    estimated: bool
    rest: tuple[Token, ...]


@lru_cache(maxsize=32)
def _shapes(code: str) -> tuple[re.Pattern[str], frozenset[str]]:
    own = set(_SIGNS.get(code, code.lower()).split()) | ({"$"} if code in _DOLLARS else set())
    signs = sorted({*own, *_FOREIGN, *_FOREIGN_WORDS}, key=len, reverse=True)
    sign = "|".join(map(re.escape, signs))
    kinds = "|".join(sorted(map(re.escape, GLUED), key=len, reverse=True))
    shape = rf"~?(?:({kinds})(?=[-+.,٫~\d]|{sign}))?~?({sign})?({BODY})~?({sign})?~?"
    return re.compile(shape), frozenset(own)


def read_money(tokens: Sequence[Token], money: Currency, mark: str, is_room: frozenset[int]) -> Money:
    """The amounts, bare numbers and kinds among the tokens. Tokens at `is_room` are rooms and left among the words."""
    shape, own = _shapes(money.code)
    sums: list[Sum] = []
    figures: list[Token] = []
    kinds: list[tuple[Token, Kind]] = []
    rest: list[Token] = []
    estimated = False
    for token, follows in _joined(tokens, shape, own):
        found = None if token.quoted or token.at in is_room else shape.fullmatch(token.key)
        if token.key == "~":
            estimated = True
        elif token.key.isdecimal() and not token.quoted:
            (rest if follows in MEASURES else figures).append(token)
        elif found and _is_amount(found):
            sums.append(_sum(token, found, money, mark, own))
        elif not token.quoted and (kind := KINDS.get(fold_word(token.key))):
            kinds.append((token, kind))
        else:
            rest.append(token)
    return Money(tuple(sums), tuple(figures), tuple(kinds), estimated or any(s.estimated for s in sums), tuple(rest))


def _joined(tokens: Sequence[Token], shape: re.Pattern[str], own: frozenset[str]) -> list[tuple[Token, str]]:
    """Each token with the key of the one that follows; “$ 20”, “20 €”, “c20 eur” and “free label” become one token.

    In “412 € 20” the hotel's own sign could belong to either number: it says nothing and is left out.
    """
    out: list[tuple[Token, str]] = []
    signs = own | set(_FOREIGN) | _FOREIGN_WORDS
    left = list(tokens)
    while left:
        here = left.pop(0)
        after = left[0].key if left else ""
        sign_first = here.key in signs and _is_number(left[:1])
        if sign_first and here.key in own and out and out[-1][0].key.isdecimal():
            continue
        is_sum = not here.key.isdecimal() and shape.fullmatch(
            here.key + after
        )  # “c20”: the sign can be no other number's
        sign_last = after in signs and (is_sum or (_is_number([here]) and not _is_number(left[1:2])))
        if sign_first or sign_last or here.key + after == "freelabel":
            there = left.pop(0)
            here = Token(f"{here.text} {there.text}", here.key + there.key, here.at)
        out.append((here, left[0].key if left else ""))
    return out


def _is_number(tokens: Sequence[Token]) -> bool:
    return bool(tokens) and tokens[0].key[:1].isdecimal() and tokens[0].key[-1:].isdecimal()


def _is_amount(found: re.Match[str]) -> bool:
    """A number with two or more points that do not group thousands is a date or an address: a word."""
    body = found[3]
    marked = found[0] != body
    return marked or len(re.findall(r"[.,٫]", body)) < 2 or bool(_GROUPED.fullmatch(body))


def _sum(token: Token, found: re.Match[str], money: Currency, mark: str, own: frozenset[str]) -> Sum:
    kind, sign, body, sign_after = found.groups()
    estimated = "~" in found[0]
    minor, problem = None, None
    foreign = [s for s in (sign, sign_after) if s and s not in own]
    if foreign:
        example = format_minor(20 * 10**money.exponent, money, mark)
        problem = Problem(
            "other_currency",
            Sentence(
                "“{text}” is not in {code}: write the amount in {code}, such as {example}.",
                text=token.text[:24],
                code=money.code,
                example=example,
            ),
        )
    else:
        minor, problem = read_amount(body, money, mark)
    return Sum(token, GLUED[kind] if kind else None, minor, estimated, problem)


def read_amount(body: str, money: Currency, mark: str) -> tuple[int | None, Problem | None]:
    """Minor units of the digits, or the problem with them; another mark is never guessed at, but its cure is named."""
    digits = body.replace("٫", mark)
    other = "," if mark == "." else "."
    if re.fullmatch(rf"\d{{1,9}}{re.escape(other)}\d{{1,{max(money.exponent, 1)}}}", digits) and money.exponent:
        right = digits.replace(other, mark)
        return None, Problem(
            "bad_amount",
            Sentence(
                "“{body}” can be read in two ways: write it as {right}, with “{mark}”.",
                body=body,
                right=right,
                mark=mark,
            ),
        )
    try:
        return parse_amount(digits, money, mark), None
    except Refused as refused:
        return None, Problem(refused.code, refused.message)
