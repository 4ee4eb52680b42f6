"""What one key costs to understand, with 500 guests in house and 10,000 before them; draws nothing."""

from __future__ import annotations

import random

from tests.benchmarks.run import Run
from tests.benchmarks.table import Row, median, percentile, timed
from tests.domain.quick_line.hotel import catalogue
from tracker.domain.money import currency
from tracker.domain.names import search_key
from tracker.domain.quick_line import QuickContext, StayIndex, StayRef, complete, understand, understand_many

HOUSE, HISTORY, TRIES = 500, 10_000, 3
LINES = (
    "412 c20 wifi down !1d", "nguyen upgrade jr suite 2n noise", "412 label charger 12~", "401-418 c20 no hot water not 405",
    "lukasz c15 breakfast was cold and late", "yamada c5", "4th floor c10 power", "王 c5 noise", "محمد c10 wifi",
)  # fmt: skip
_GIVEN = (
    "Łukasz Nguyễn Anna Mehmet Žofie Þórdís 太郎 小明 محمد Дарья Ελένη Seán Öznur Mary Juan Chloé Ivan Noor".split()
)
_FAMILY = (
    "Nguyễn Smith Yılmaz Dvořáková 山田 王 العربي Морозова Παπαδόπουλος Silva García Müller Korhonen Łapiński".split()
)


def measure(_run: Run) -> list[Row]:
    """Every key of lines of all kinds: understanding, many rooms, and the rest of the word."""
    where = context()
    for line in LINES:  # what is cached is cached at a desk too
        _read(line, where)
    keys = [_key(line[:end], where) for line in LINES for end in range(1, len(line) + 1)]
    note = f"the least of {TRIES} each, median {median(keys):.2f} ms, {len(keys)} keys, {HOUSE} in house, {HISTORY:,} in history"
    return [Row("a key of the quick line understood, p95", percentile(keys, 0.95), None, "<= 8 ms", note)]


def context(seed: int = 20261123) -> QuickContext:
    """A full house with a long history, in many scripts."""
    chance = random.Random(seed)
    stays = [_stay(n, chance) for n in range(HOUSE + HISTORY)]
    known = catalogue("EUR")
    return QuickContext(StayIndex(stays), known, currency("EUR"), ".", known.presets[:9])


def a_name(n: int, chance: random.Random) -> str:
    """A guest's name, in some script."""
    return f"{chance.choice(_GIVEN)} {chance.choice(_FAMILY)}{'' if n % 3 else f'-{chance.choice(_FAMILY)}'}"


def a_room(n: int) -> str:
    """The n-th room of the house."""
    return f"{n // 40 + 1}{n % 40:02d}"


def _stay(n: int, chance: random.Random) -> StayRef:
    name = a_name(n, chance)
    room = a_room(n) if n < HOUSE else f"{chance.randrange(1, 14)}{chance.randrange(40):02d}"
    return StayRef(f"s{n}", room, name, n < HOUSE, (search_key(name),))


def _key(text: str, where: QuickContext) -> float:
    """Milliseconds of one key: the least of some tries, for the machine does other things as well."""
    return min(timed(lambda: _read(text, where)) for _ in range(TRIES))


def _read(text: str, where: QuickContext) -> None:
    if understand_many(text, where) is None:
        understand(text, where)
    complete(text, where)
