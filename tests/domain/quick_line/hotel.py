"""A small hotel for the quick line's tests: guests of many scripts, a shared room, guests who moved and who left."""

from __future__ import annotations

import json
from pathlib import Path

from tracker.domain.catalogue import Catalogue, from_plain
from tracker.domain.money import currency
from tracker.domain.names import search_keys
from tracker.domain.quick_line import QuickContext, StayIndex, StayRef, Understood, understand

SEED = Path(__file__).parents[3] / "resources" / "catalogue" / "seed.json"


def catalogue(code: str = "USD") -> Catalogue:
    return from_plain(json.loads(SEED.read_text("utf-8")), currency(code))


def stay(
    ident: str, room: str, name: str, *, left: bool = False, reading: str = "", earlier: tuple[str, ...] = ()
) -> StayRef:
    keys = tuple(key for text in (name, reading) if text for key in search_keys(text))
    return StayRef(ident, room, name, not left, keys, earlier=earlier)


STAYS = (
    stay("jonas", "412", "Mia Jonas"),
    stay("nguyen", "518", "Nguyễn Thị Mai"),
    stay("ng", "300", "Łukasz Ng"),
    stay("yamada", "301", "山田 太郎"),
    stay("wang", "302", "王小明", reading="Wang Xiaoming"),
    stay("ana", "600", "Ana Silva"),
    stay("rui", "600", "Rui Silva"),
    stay("downey", "519", "Mark Downey"),
    stay("quist", "B-12", "Zoë Quist"),
    stay("moved", "701", "Otto Umzug", earlier=("702",)),
    stay("abd", "610", "عبد الله"),
    stay("tag", "611", "<b>Bold</b> O'Brien"),
    stay("street", "612", "Della Street"),
    stay("lopez", "613", "Maria Lopez"),
    stay("garcia", "614", "Maria Garcia"),
    stay("old", "412", "Old Prior", left=True),
    stay("downing", "412", "Carl Downing", left=True),
    stay("linh", "900", "Linh Abell", left=True),
    stay("vogel", "900", "Ida Vogel", left=True),
    stay("last", "901", "Tilda Gone", left=True),
    stay("caller", "", "Percy Walkin"),
)


def context(
    code: str = "USD", mark: str = ".", *, lead: bool = False, more: tuple[StayRef, ...] = (), favourites: int = 5
) -> QuickContext:
    seed = catalogue(code)
    return QuickContext(StayIndex((*STAYS, *more)), seed, currency(code), mark, seed.presets[4 : 4 + favourites], lead)


HOTEL = context()
SMALL = context(more=(stay("twenty", "20", "Robin Twenty"),))
"""A house where 20 is a room."""


def read(text: str, where: QuickContext = HOTEL, chosen: str | None = None) -> Understood:
    return understand(text, where, chosen)


def who(text: str, where: QuickContext = HOTEL, chosen: str | None = None) -> str | None:
    found = read(text, where, chosen).stay
    return found.id if found else None


def candidates(text: str, where: QuickContext = HOTEL) -> list[str]:
    return [found.id for found in read(text, where).candidates]


def chip(found: Understood, role: str) -> list[str]:
    return [c.text for c in found.chips if c.role == role]
