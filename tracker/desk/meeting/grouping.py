"""The hotels of a hub side by side, by who may read their sums, from any computer. Needs no ledger and changes nothing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from tracker.desk.catalogue import catalogue
from tracker.desk.meeting import driver
from tracker.domain.day import ensure_meant, in_order
from tracker.domain.facts import HotelFact, Paper
from tracker.domain.group import CauseSum, DeskReached, GroupFacts, HotelSum
from tracker.domain.languages import ENGLISH
from tracker.domain.meeting import place_of
from tracker.domain.money import currency
from tracker.domain.sentences import Sentence

if TYPE_CHECKING:
    from tracker.hub.group import Read


def group_facts(
    url: str, ask_password: Callable[[], str], first: date, last: date, *, paper: Paper = "a4", mark: str = ".",
    language: str = ENGLISH,
) -> GroupFacts:  # fmt: skip
    """What the hotels of the hub at `url` gave from `first` to `last`.

    Refused for a range that runs backwards or nobody means, a bad address or password, or a user who may not see sums; LedgerFault when
    the hub cannot be reached.
    """
    driver.require()
    in_order(first, last)
    ensure_meant(first, last)
    place, typed = place_of(url)
    from tracker.hub.group import read
    from tracker.hub.outside import from_no_desk
    from tracker.hub.server import Server

    with from_no_desk(place), Server(place, typed or ask_password()) as server:
        found = read(server, first, last)
    named = HotelFact(
        Sentence("All hotels"), currency("EUR"), "UTC", "00:00", mark, paper, "", place.where, training=False,
        language=language,
    )  # fmt: skip
    waiting = tuple(str(name) for _code, name, money in found.hotels if money is None)
    days = (last - first).days + 1
    return GroupFacts(named, place.where, first, last, _whole(found.clock), tuple(_hotels(found, days)), waiting)


def _whole(at: datetime) -> datetime:
    return at.replace(microsecond=0)


def _hotels(found: Read, days: int) -> list[HotelSum]:
    sums: dict[str, list[tuple[Any, ...]]] = defaultdict(list)
    for hotel, *row in found.sums:
        sums[hotel].append(tuple(row))
    desks: dict[str, list[DeskReached]] = defaultdict(list)
    for hotel, label, day, heard in found.desks:
        desks[hotel].append(DeskReached(label, date.fromisoformat(day), _whole(heard)))
    made, names = [], [name for _code, name, _money in found.hotels]
    for code, called, money in found.hotels:
        if money is None:
            continue
        known = currency(money)
        name = called if names.count(called) == 1 else f"{called} ({code})"
        given, value, cost, back, caps, touched, used, asked = (
            sum(row[at] for row in sums[code]) for at in range(1, 9)
        )
        causes = sorted((_cause(row) for row in sums[code]), key=lambda one: (-one.value, one.cause))
        quiet = days - found.busy.get(code, 0)
        made.append(
            HotelSum(
                code, name, known, given, value, cost, back, caps, touched, used, asked, quiet, tuple(causes), tuple(desks[code]),
            )
        )  # fmt: skip
    return made


def _cause(row: tuple[Any, ...]) -> CauseSum:
    code, gestures, value, cost = row[:4]
    known = catalogue(currency("EUR")).cause(code)  # its words are the same in every currency
    label = known.label if known else code or Sentence("No cause given")
    return CauseSum(code, label, gestures, value, cost)
