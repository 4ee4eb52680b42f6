"""The languages the window speaks, and putting one on the application: dictionaries, locale, direction. Keeps no choice."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication

from tracker import paths


@dataclass(frozen=True)
class Language:
    """One of them: its code, its name in itself, and whose dates and numbers go with it.

    `day`, `long_day` and `year_day` are patterns of Qt: a day as in a heading, in full, and with its year for lists.
    """

    code: str
    name: str
    locale: str
    day: str = "ddd d MMM"
    long_day: str = "dddd d MMMM yyyy"
    year_day: str = "d MMM yyyy"
    sign_last: bool = False
    """Whether the currency's sign stands behind the amount."""
    from_right: bool = False
    """Whether it is read from the right: an amount within a sentence keeps its own direction then."""


LANGUAGES: tuple[Language, ...] = (
    Language("en", "English", "en_GB", long_day="dddd, d MMMM yyyy"),
    Language("fr", "Français", "fr_FR", sign_last=True),
    Language("es", "Español", "es_ES", long_day="dddd, d 'de' MMMM 'de' yyyy", sign_last=True),
    Language("de", "Deutsch", "de_DE", "ddd d. MMM", "dddd, d. MMMM yyyy", "d. MMM yyyy", sign_last=True),
    Language("ja", "日本語", "ja_JP", "M月d日(ddd)", "yyyy年M月d日dddd", "yyyy年M月d日"),
    # of the Emirates, because their digits are those of the room numbers, the keys and the papers
    Language("ar", "العربية", "ar_AE", long_day="dddd، d MMMM yyyy", from_right=True),
)
"""All that ship, English first."""

_worn: list[Language] = [LANGUAGES[0]]
_dictionaries: list[QTranslator] = []


def known(code: str) -> Language | None:
    """The language of that code, or None."""
    return next((language for language in LANGUAGES if language.code == code), None)


def of_this_computer() -> Language:
    """The first of the computer's own languages that the window speaks; English when it speaks none of them."""
    codes = (name.replace("_", "-").partition("-")[0] for name in QLocale.system().uiLanguages())
    return next((found for code in codes if (found := known(code)) is not None), LANGUAGES[0])


def worn() -> Language:
    """The language the window speaks now."""
    return _worn[0]


def locale() -> QLocale:
    """The dates and numbers that go with it."""
    return QLocale(_worn[0].locale)


def wear(language: Language, dictionaries: Sequence[QTranslator] | None = None) -> None:
    """Speak this language from now on; what was built before keeps its words. `dictionaries` instead of the shipped ones."""
    for old in _dictionaries:
        QCoreApplication.removeTranslator(old)
    _dictionaries[:] = _shipped(language) if dictionaries is None else dictionaries
    for new in _dictionaries:
        QCoreApplication.installTranslator(new)
    _worn[0] = language
    QLocale.setDefault(locale())
    app = QGuiApplication.instance()
    if isinstance(app, QGuiApplication):
        app.setLayoutDirection(locale().textDirection())


def _shipped(language: Language) -> list[QTranslator]:
    if language.code == "en":
        return []
    found = []
    for folder, name in (
        (QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), f"qtbase_{language.code}"),  # Qt's own buttons
        (str(paths.resources() / "languages"), f"latitude_{language.code}"),
    ):
        dictionary = QTranslator()
        if dictionary.load(name, folder):
            found.append(dictionary)
    return found
