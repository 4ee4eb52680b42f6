"""The window's language: which there are, which is worn, and how counts and what comes from below are said in it.

Five dictionaries in `resources/languages` hold every text; `packaging/translate.py` finds the texts, keeps the dictionaries
in step and says at its top how to translate and how to write a text that can be translated.
"""

from tracker.ui.language.spoken import begun, counted, marked, money, number, said
from tracker.ui.language.wearing import LANGUAGES, Language, known, locale, of_this_computer, wear, worn

__all__ = [
    "LANGUAGES",
    "Language",
    "begun",
    "counted",
    "known",
    "locale",
    "marked",
    "money",
    "number",
    "of_this_computer",
    "said",
    "wear",
    "worn",
]
