"""Who stays at the demo hotel: plainly fictional guests whose names come in many scripts. Knows no ledger."""

from __future__ import annotations

import random

# (name, reading): written as the guest writes it; a reading where another script would search for it.
_NAMED: tuple[tuple[str, str | None], ...] = (
    ("Łukasz Nguyễn", None),
    ("山田 太郎", "Yamada Tarō"),
    ("محمد العربي", None),
    ("Ωmega Παπαδόπουλος", None),
    ("Anna-Liisa Korhonen-Virtanen", None),
    ("王小明", None),
    ("שרה לוי", None),
    ("Žofie Dvořáková", None),
    ("김하늘", "Kim Haneul"),
    ("Дарья Морозова", None),
    ("عبد الله الخيالي", None),
    ("佐藤 花子", "Satō Hanako"),
    ("Ελένη Φανταστική", None),
    ("李 想", None),
    ("Seán Ó Súilleabháin", None),
    ("Þórdís Snæbjörnsdóttir", None),
    ("Öznur Işık", None),
    ("Ștefan Țepuș", None),
    ("Іван Вигаданий", None),
    ("יעל דמיון", None),
    ("Nguyễn Thị Mây", None),
    ("Maximiliane von und zu Hohenbergen-Waldstättenstein", None),
)
_GIVEN = "Ada Bruno Clara Dario Elsa Finn Greta Hugo Ines Jonas Kira Leon Mara Nils Olga Paolo Quinn Rosa Sven Tessa Ugo Vera".split()
_FAMILY = (
    "Abendroth Bellavista Castellane Dunwich Eastwold Fairweather Goldammer Hollowell Inselberg Juniper Kestrel Lindqvist "
    "Montclair Norrvik Oakhurst Pemberley Quillfeather Rosenquist Silbersee Thornbury Umbra Valmont Winterbourne Zauberfeld"
).split()


def guests(count: int, chance: random.Random) -> list[tuple[str, str | None]]:
    """`count` different guests, the many scripts among them from the start."""
    plain = [(f"{given} {family}", None) for given in _GIVEN for family in _FAMILY]
    chance.shuffle(plain)
    cast: list[tuple[str, str | None]] = []
    named = list(_NAMED)
    for n in range(count):
        take = named and n % 3 != 2
        cast.append(named.pop(0) if take else plain.pop())
    return cast


def names(chance: random.Random) -> tuple[str, str | None]:
    """Somebody of the thousands who come through the years: (name, reading)."""
    fate = chance.random()
    if fate < 0.1:
        return chance.choice(_NAMED)
    given, family = chance.choice(_GIVEN), chance.choice(_FAMILY)
    return (f"{given} {family}" if fate < 0.4 else f"{given} {family}-{chance.choice(_FAMILY)}"), None


ROOMS = [f"{floor}{door:02d}" for floor in range(1, 6) for door in range(1, 22)]
"""The hotel's rooms: five floors of twenty-one."""
