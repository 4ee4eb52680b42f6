"""Money as integer minor units of one currency (ISO 4217 exponents); knows no locale and formats nothing but digits."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Self

from tracker.domain.problems import Refused
from tracker.domain.sentences import Sentence, counted

# ISO 4217, the currencies in use; those whose exponent is not 2 are named below.
_CODES = frozenset(
    """AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP
    CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF
    IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD
    MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB
    RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD
    UYU UZS VED VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWG""".split()
)
_EXPONENTS = dict.fromkeys("BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF".split(), 0)
_EXPONENTS |= dict.fromkeys("BHD IQD JOD KWD LYD OMR TND".split(), 3)
_SIGNS = {"EUR": "€", "USD": "$", "GBP": "£", "JPY": "¥", "INR": "₹", "KRW": "₩", "ILS": "₪", "THB": "฿", "VND": "₫"}

MAX_MAJOR_DIGITS = 9
"""An amount has at most nine digits before the mark: the sum of ten million of them still fits 64 bits."""

_DIGITS = re.compile(r"[0-9]+(?:[.,][0-9]+)*")


@dataclass(frozen=True)
class Currency:
    """A currency by its ISO 4217 code; `exponent` digits of minor units (JPY 0, USD 2, KWD 3)."""

    code: str
    exponent: int

    @property
    def sign(self) -> str:
        """The sign people write before an amount, or the code and a no-break space."""
        return _SIGNS.get(self.code, f"{self.code}\N{NO-BREAK SPACE}")


def currency(code: str) -> Currency:
    """The currency of an ISO 4217 code. Refused when the code is not in use."""
    known = code.strip().upper()
    if known not in _CODES:
        raise Refused(
            "unknown_currency",
            Sentence("{code!r} is not a currency: use a three-letter code such as USD, EUR or JPY.", code=code[:12]),
        )
    return Currency(known, _EXPONENTS.get(known, 2))


def currency_codes() -> tuple[str, ...]:
    """The ISO 4217 codes in use, in order."""
    return tuple(sorted(_CODES))


def parse_amount(text: str, money: Currency, mark: str = ".") -> int:
    """Minor units of an amount as typed, with `mark` ("." or ",") before the decimals. Nothing is rounded or guessed.

    Refused for signs, exponents, grouping, the other mark, too many decimals or more than nine whole digits.
    """
    typed = text.strip()
    shown = typed if len(typed) <= 24 else typed[:23] + "…"
    example = format_minor(125 * 10**money.exponent // 10, money, mark)
    if not _DIGITS.fullmatch(typed):
        negative = typed[:1] in "-−" and typed[1:2].isdigit()
        raise Refused(
            "bad_amount",
            Sentence(
                "An amount cannot be negative: write plain digits such as {example}."
                if negative
                else "“{shown}” is no amount: write plain digits such as {example}.",
                shown=shown,
                example=example,
            ),
        )
    whole, found, decimals = _split(typed, mark)
    if money.exponent and not found and ("." in typed or "," in typed):
        raise Refused(
            "bad_amount",
            Sentence(
                "“{shown}” can be read in two ways: write it with “{mark}” and no grouping, such as {example}.",
                shown=shown,
                mark=mark,
                example=example,
            ),
        )
    if len(decimals) > money.exponent or not whole.isdigit():
        raise Refused(
            "bad_amount",
            counted(
                "{code} has at most {n} decimal: write “{shown}” as an amount such as {example}.",
                "{code} has at most {n} decimals: write “{shown}” as an amount such as {example}.",
                money.exponent,
                code=money.code,
                shown=shown,
                example=example,
            )
            if money.exponent
            else Sentence(
                "{code} has no decimals: write “{shown}” as an amount such as {example}.",
                code=money.code,
                shown=shown,
                example=example,
            ),
        )
    if len(whole.lstrip("0")) > MAX_MAJOR_DIGITS:
        raise Refused(
            "bad_amount",
            Sentence(
                "“{shown}” has more than {most} digits: check the amount.",
                shown=shown,
                most=MAX_MAJOR_DIGITS,
            ),
        )
    return int(whole + decimals.ljust(money.exponent, "0"))


def _split(typed: str, mark: str) -> tuple[str, bool, str]:
    other = "," if mark == "." else "."
    if other in typed or typed.count(mark) > 1:
        return typed, False, ""
    whole, found, decimals = typed.partition(mark)
    return whole, bool(found), decimals


def format_minor(minor: int, money: Currency, mark: str = ".") -> str:
    """Digits only, all decimals of the currency: 2000 -> "20.00" (USD), "2000" (JPY), "2.000" (KWD)."""
    sign, size = ("-" if minor < 0 else ""), abs(minor)
    if money.exponent == 0:
        return f"{sign}{size}"
    whole, part = divmod(size, 10**money.exponent)
    return f"{sign}{whole}{mark}{part:0{money.exponent}d}"


class Amount(str):
    """An amount worded for people, which remembers the currency's sign: other languages write it elsewhere."""

    sign: str

    def __new__(cls, text: str, sign: str) -> Self:
        """The text, with this sign in it."""
        new = super().__new__(cls, text)
        new.sign = sign
        return new


def with_sign(minor: int, money: Currency, mark: str = ".") -> Amount:
    """For people: the currency's sign and grouped digits, 123456 -> "$1,234.56"."""
    digits = format_minor(abs(minor), money, mark)
    whole, found, part = digits.partition(mark)
    group = "," if mark == "." else "."
    grouped = f"{'−' if minor < 0 else ''}{money.sign}{int(whole):,}".replace(",", group)
    return Amount(grouped + found + part, money.sign)
