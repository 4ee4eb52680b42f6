"""Currencies and time zones with the names people know, and what is usual in a zone's country. Knows no widget."""

from __future__ import annotations

import zoneinfo
from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QLocale, QTimeZone

from tracker.central import preset
from tracker.domain.facts import Paper
from tracker.domain.money import currency_codes

_LETTER = frozenset("US CA MX PH CL CO CR GT NI PA PR SV VE DO".split())
"""Countries whose printers hold Letter paper."""

_CODE, _NAME = QLocale.CurrencySymbolFormat.CurrencyIsoCode, QLocale.CurrencySymbolFormat.CurrencyDisplayName
_ANYWHERE = QLocale.Country.AnyCountry


@dataclass(frozen=True)
class Usual:
    """What hotels in a country use; an empty currency means that it cannot be told."""

    currency: str
    mark: str
    paper: Paper


@cache
def time_zones() -> tuple[str, ...]:
    """The names of the world's time zones, and UTC."""
    named = {
        zone for zone in zoneinfo.available_timezones() if "/" in zone and not zone.startswith(("Etc/", "SystemV/"))
    }
    return (*sorted(named), "UTC")


def system_zone() -> str:
    """The computer's own time zone, or empty."""
    found = bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii", "replace")
    if found in ("Etc/UTC", "Etc/UCT", "Zulu", "UCT", "Etc/GMT"):
        return "UTC"
    return found if found in time_zones() else ""


def usual_in(zone: str) -> Usual:
    """What is usual in the country of a time zone; where it has none, in the country of the computer's language.

    Paper that is set centrally comes before any country's.
    """
    country = QTimeZone(zone.encode("ascii", "replace")).territory() if zone else _ANYWHERE
    spoken = QLocale(QLocale.Language.AnyLanguage, country) if country != _ANYWHERE else QLocale.system()
    code = spoken.currencySymbol(_CODE)
    paper = preset("paper") or ("letter" if QLocale.territoryToCode(spoken.territory()) in _LETTER else "a4")
    return Usual(
        code if code in currency_codes() else "",
        "," if spoken.decimalPoint() == "," else ".",
        "letter" if paper == "letter" else "a4",
    )


@cache
def currencies() -> tuple[tuple[str, str], ...]:
    """(code, what people read) of every currency: its English name, else the country that uses it."""
    names: dict[str, str] = {}
    for locale in QLocale.matchingLocales(QLocale.Language.English, QLocale.Script.AnyScript, _ANYWHERE):
        names.setdefault(locale.currencySymbol(_CODE), locale.currencySymbol(_NAME))
    for locale in QLocale.matchingLocales(QLocale.Language.AnyLanguage, QLocale.Script.AnyScript, _ANYWHERE):
        code = locale.currencySymbol(_CODE)
        if not names.get(code):
            names[code] = QLocale.territoryToString(locale.territory())
    return tuple((code, f"{code} · {names[code]}" if names.get(code) else code) for code in currency_codes())
