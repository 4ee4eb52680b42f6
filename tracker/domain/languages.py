"""The languages that a house speaks: their codes, their names, where an amount's sign stands. Knows no dictionary and no Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from tracker.domain.problems import Refused
from tracker.domain.sentences import Sentence

ENGLISH: Final = "en"


@dataclass(frozen=True)
class Tongue:
    """One of them: its code, its name in itself, whether the currency's sign stands behind the amount, whether it is read
    from the right, and what stands between two sentences."""

    code: str
    name: str
    sign_last: bool = False
    from_right: bool = False
    between: str = " "


TONGUES: Final[dict[str, Tongue]] = {
    one.code: one
    for one in (
        Tongue(ENGLISH, "English"), Tongue("fr", "Français", sign_last=True), Tongue("es", "Español", sign_last=True),
        Tongue("de", "Deutsch", sign_last=True), Tongue("ja", "日本語", between=""), Tongue("ar", "العربية", from_right=True),
    )
}  # fmt: skip
"""All of them by code, English first."""


def tongue(code: str) -> Tongue:
    """The language of a code. Refused for any other."""
    found = TONGUES.get(code)
    if found is None:
        known = ", ".join(TONGUES)
        raise Refused(
            "bad_language",
            Sentence("“{code}” is no language of the documents: use {known}.", code=code[:12], known=known),
        )
    return found
