"""Month and weekday names as they stand in exports: English, German, French, Spanish, Italian, Portuguese, Dutch."""

from __future__ import annotations

import re
import unicodedata

from tracker.domain.sentences import Sentence

MONTH_NAMES = (
    "",
    Sentence("January"),
    Sentence("February"),
    Sentence("March"),
    Sentence("April"),
    Sentence("May"),
    Sentence("June"),
    Sentence("July"),
    Sentence("August"),
    Sentence("September"),
    Sentence("October"),
    Sentence("November"),
    Sentence("December"),
)
"""As they are said: in English, or in the window's language."""
_MONTHS = (
    "jan january januar jaenner janner janv janvier ene enero gen gennaio janeiro januari",
    "feb february februar fev fevr fevrier febrero febbraio fevereiro februari",
    "mar march marz mrz mars marzo marco mrt maart",
    "apr april avr avril abr abril aprile",
    "may mai mayo mag maggio maio mei",
    "jun june juni juin junio giu giugno junho",
    "jul july juli juil juillet julio lug luglio julho",
    "aug august aou aout ago agosto augustus",
    "sep sept september septembre septiembre set sett settembre setembro",
    "oct october okt oktober octobre octubre ott ottobre out outubro",
    "nov november novembre noviembre novembro",
    "dec december dez dezember decembre dic diciembre dicembre dezembro",
)
_WEEKDAYS = frozenset(
    """mon monday tue tues tuesday wed wednesday thu thur thurs thursday fri friday sat saturday sun sunday
    mo montag di dienstag mi mittwoch do donnerstag fr freitag sa samstag so sonntag
    lun lundi mar mardi mer mercredi jeu jeudi ven vendredi sam samedi dim dimanche
    lunes martes mie miercoles jue jueves vie viernes sab sabado dom domingo
    lunedi martedi mercoledi gio giovedi venerdi sabato domenica
    ma maandag dinsdag wo woensdag donderdag vr vrijdag za zaterdag zo zondag""".split()
)
_NUMBERS = {word: number for number, words in enumerate(_MONTHS, 1) for word in words.split()}
_FILLERS = frozenset(("st", "nd", "rd", "th", "of", "de", "del", "der", "den", "the", "le", "er"))
_TOKEN = re.compile(r"[^\W\d_]+|\d+")
_PLAIN_SIGNS = re.compile(r"[\w\s.,'’/-]*")


def day_month_year(text: str) -> tuple[str | None, int, str | None] | None:
    """(day, month, year) of "23 Nov 2026", "Mon, Nov 23rd, 2026" or "2026 Nov 23"; day or year None when it is absent.

    None when it is no date with a month's name.
    """
    if not _PLAIN_SIGNS.fullmatch(text):
        return None
    folded = unicodedata.normalize("NFD", text.casefold())
    tokens = _TOKEN.findall("".join(c for c in folded if not unicodedata.combining(c)))
    words = [t for t in tokens if not t.isdecimal() and t not in _FILLERS]
    if len(words) == 2 and words[0] in _WEEKDAYS:  # "mar" is Tuesday here and March alone
        del words[0]
    if len(words) != 1 or words[0] not in _NUMBERS:
        return None
    month = _NUMBERS[words[0]]
    match [t for t in tokens if t.isdecimal()]:
        case [year, day] if len(year) == 4:
            return day, month, year
        case [day, year]:
            return day, month, year
        case [year] if len(year) == 4:
            return None, month, year
        case [day]:
            return day, month, None
    return None
