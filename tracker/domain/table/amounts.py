"""An amount as a file writes it, and whether its files write a point or a comma: decided by the whole column, or asked.

Nothing is guessed: “1.234” is a thousand or a fraction, and only other amounts of the same column can tell.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Literal

from tracker.domain.money import MAX_MAJOR_DIGITS, Currency, currency_codes
from tracker.domain.problems import Refused
from tracker.domain.sentences import Sentence
from tracker.domain.table.cells import shown, value

Mark = Literal[".", ","]
_OTHER: dict[str, Mark] = {".": ",", ",": "."}
_BETWEEN = re.compile(r"(?<=\d)[\s'’\u00a0\u2009\u202f](?=\d{3}(?!\d))")
_AMOUNT = re.compile(
    r"(?P<open>\()?\s*(?P<minus>[-−–])?\s*(?P<before>[^\d\s().,+\-−–]{1,4}\.?)?\s*(?P<minus2>[-−–])?\s*\+?"
    r"(?P<figures>\d[\d.,]*)\s*(?P<after>[^\d\s().,+\-−–]{1,4}\.?)?\s*(?P<minus3>[-−–])?\s*(?P<close>\))?"
)
_FIGURES = re.compile(r"\d[\d.,]{0,22}", re.ASCII)
"""Most amounts are nothing but figures and marks."""
_GROUPED = re.compile(r"\d{1,3}(?:[.,]\d{3})+")
_SIGNS = {"€": "EUR", "£": "GBP", "¥": "JPY CNY", "₹": "INR", "₩": "KRW", "₪": "ILS", "฿": "THB", "₫": "VND"}
_DOLLARS = "USD AUD CAD NZD SGD HKD TWD MXN ARS CLP COP UYU BBD BSD BZD FJD JMD TTD"
_LONGEST = 40


@dataclass(frozen=True, slots=True)
class WrittenAmount:
    """An amount as it stands: `figures` are digits and marks, `must_be` the decimal mark that alone makes sense of them.

    `is_open`: one mark and three digits after it, which another amount of the column has to explain.
    """

    text: str
    figures: str
    negative: bool
    money: str
    must_be: Mark | None
    is_open: bool

    def minor(self, money: Currency, mark: Mark | None) -> int:
        """Minor units, with this decimal mark for what is open. Refused("bad_amount", "other_currency")."""
        if self.money and money.code not in self.money.split():
            raise Refused(
                "other_currency",
                Sentence(
                    "{text} is in {other}, and this hotel counts in {code}: leave it out, or enter it by hand.",
                    text=self.text, other=self.money.split()[0], code=money.code,
                ),
            )  # fmt: skip
        if self.negative:
            raise Refused(
                "negative", Sentence("{text} is below zero: enter what was given back by hand.", text=self.text)
            )
        point = self.must_be or mark
        if self.is_open and point is None:
            raise Refused(
                "bad_amount",
                Sentence("{text} can be read in two ways: write it with its decimals.", text=self.text),
            )
        whole, _, part = self.figures.replace(_OTHER[point or "."], "").partition(point or ".")
        if len(part) > money.exponent:
            raise Refused(
                "bad_amount",
                Sentence(
                    "{text} has more decimals than {code}: round it in the file.", text=self.text, code=money.code
                ),
            )
        if len(whole.lstrip("0")) > MAX_MAJOR_DIGITS:
            raise Refused("bad_amount", Sentence("{text} has too many digits: check the amount.", text=self.text))
        return int(whole + part.ljust(money.exponent, "0"))


def written_amount(cell: str) -> WrittenAmount | None:
    """The amount in a cell, None when it is empty. Refused("bad_amount") for what is none."""
    text = value(cell)
    if not text:
        return None
    if _FIGURES.fullmatch(text):
        return WrittenAmount(text, text, False, "", *_marks(text, text))
    tidy = _BETWEEN.sub("", text) if len(text) <= _LONGEST else ""
    found = _AMOUNT.fullmatch(tidy)
    quoted = shown(text, 24)
    if found is None or bool(found["open"]) != bool(found["close"]) or (found["before"] and found["after"]):
        raise Refused("bad_amount", Sentence("“{quoted}” is no amount: write plain digits.", quoted=quoted))
    figures = found["figures"]
    must_be, is_open = _marks(figures, quoted)
    negative = bool(found["open"] or found["minus"] or found["minus2"] or found["minus3"])
    return WrittenAmount(quoted, figures, negative, _money(found["before"] or found["after"], quoted), must_be, is_open)


def _marks(figures: str, quoted: str) -> tuple[Mark | None, bool]:
    """The decimal mark that the figures need, and whether they leave it open."""
    kinds = [c for c in figures if c in _OTHER]
    if not kinds:
        return None, False
    last: Mark = "." if kinds[-1] == "." else ","
    head, _, tail = figures.rpartition(last)
    if len(kinds) == 1:
        grouped = _GROUPED.fullmatch(figures) is not None and not figures.startswith("0")
        if not tail:
            raise Refused("bad_amount", Sentence("“{quoted}” is no amount: write plain digits.", quoted=quoted))
        return (None, True) if grouped else (last, False)
    if len(set(kinds)) == 1 and _GROUPED.fullmatch(figures):
        return _OTHER[last], False
    if last not in head and _GROUPED.fullmatch(head) and tail:
        return last, False
    raise Refused("bad_amount", Sentence("“{quoted}” is no amount: write plain digits.", quoted=quoted))


def _money(said: str | None, quoted: str) -> str:
    """The currencies that a sign or code can mean, empty for none."""
    word = (said or "").rstrip(".").upper()
    if not word or word in ("KR", "FR"):  # of several countries: it says nothing against the hotel's own
        return ""
    if word.endswith("$"):
        return _DOLLARS
    if word in _SIGNS:
        return _SIGNS[word]
    if word in currency_codes():
        return word
    raise Refused("bad_amount", Sentence("“{quoted}” is no amount: write plain digits.", quoted=quoted))


@dataclass
class AmountMarks:
    """What the amounts of a column say about its decimal mark: shown one cell after the other, then asked."""

    seen: set[Mark] = field(default_factory=set)
    sample: str = ""

    def take(self, cell: str) -> None:
        """Look at one cell."""
        try:
            written = written_amount(cell)
        except Refused:
            return
        if written is not None and written.must_be is not None:
            self.seen.add(written.must_be)
        elif written is not None and written.is_open and not self.sample:
            self.sample = written.text

    def settle(self, given: Mark | None) -> Mark | None:
        """The mark for amounts that leave it open; None when the column has both, or leaves nothing open.

        Refused("amount_mark", sample=…) when nothing decides and it matters.
        """
        if given is not None or len(self.seen) == 1:
            return given or next(iter(self.seen))
        if self.sample and not self.seen:
            raise Refused(
                "amount_mark",
                Sentence(
                    "This file does not say whether {sample} is a thousand or a fraction: choose a point or a comma"
                    " before the decimals.",
                    sample=self.sample,
                ),
                sample=self.sample,
            )
        return None
