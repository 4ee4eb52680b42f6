"""What a chain sets centrally for a computer: understands the file's text and says what is wrong where. Opens no file.

Folders are set for good: nobody at the desk changes them. Presets are only what comes first, until somebody chooses.
Whatever might be the data folder, misspelt, is refused: another folder would look like a hotel without a line.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from tracker.domain.languages import TONGUES
from tracker.domain.problems import Refused
from tracker.domain.sentences import Sentence

if TYPE_CHECKING:  # the window paints before it is read, and most computers have no such file
    import configparser

BROKEN = "bad_central"
FOLDERS = ("data", "backups", "mirror", "updates")
PRESETS: Mapping[str, tuple[str, ...]] = {
    "paper": ("a4", "letter"),
    "policy": ("ritz", "mid-scale", "training"),
    "language": tuple(TONGUES),
}
HUB = "hub"
"""The preset in words of one's own: the address at which this computer's desk joins the hotel's others."""
_SECTIONS: Mapping[str, tuple[str, ...]] = {"folders": FOLDERS, "presets": (*PRESETS, HUB)}


@dataclass(frozen=True)
class Central:
    """What is set: folders by key, absolute; presets by key. `notices` say what was left out, and why."""

    folders: Mapping[str, Path] = field(default_factory=dict)
    presets: Mapping[str, str] = field(default_factory=dict)
    notices: tuple[Sentence, ...] = ()


def understand(text: str, file: str) -> Central:
    """What the text of `file` sets. Refused, naming line and key, when it may be the data folder that cannot be read."""
    import configparser

    kept = configparser.ConfigParser(
        delimiters=("=",), interpolation=None, default_section="\0", empty_lines_in_values=False
    )
    try:
        kept.read_string(text.removeprefix("\ufeff"), file)
    except configparser.Error as error:
        raise Refused(
            BROKEN,
            Sentence(
                "{file}, line {line} cannot be read: write “[section]” or “key = value”, each once. Until then Latitude does not"
                " open: the line may name the data folder.",
                file=file,
                line=_line_of(error),
            ),
        ) from None
    found = _Reading(text, file)
    for section in kept.sections():
        known = _SECTIONS.get(section.strip().lower())
        if known is None:
            raise found.unknown(f"[{section}]", [f"[{name}]" for name in _SECTIONS])
        for key, value in kept[section].items():
            found.take(key, value, known)
    return Central(found.folders, found.presets, tuple(found.notices))


class _Reading:
    def __init__(self, text: str, file: str) -> None:
        self._rows, self._file = text.splitlines(), file
        self.folders: dict[str, Path] = {}
        self.presets: dict[str, str] = {}
        self.notices: list[Sentence] = []

    def take(self, key: str, value: str, known: tuple[str, ...]) -> None:
        """Keep one value. Refused when it is, or may be, the data folder and is none."""
        if key not in known:
            problem = self.unknown(key, known)
            if known is FOLDERS:
                raise problem
            self.notices.append(Sentence("{message} It is left out.", message=problem.message))
        elif known is FOLDERS:
            self._folder(key, value.strip())
        elif key == HUB:
            self._address(value)
        elif value.strip().lower() in PRESETS[key]:
            self.presets[key] = value.strip().lower()
        else:
            self.notices.append(
                Sentence(
                    "{file}, line {line}: “{key}” must be one of {known}. It is left out.",
                    **self._at(key),
                    known=list(PRESETS[key]),
                )
            )

    def _folder(self, key: str, value: str) -> None:
        if Path(value).is_absolute() and value.isprintable():
            self.folders[key] = Path(value)
            return
        problem = Sentence(
            "{file}, line {line}: “{key}” must be a whole path, from the root or the drive.", **self._at(key)
        )
        if key == "data":
            raise Refused(BROKEN, Sentence("{message} Until then Latitude does not open.", message=problem))
        self.notices.append(Sentence("{message} It is left out.", message=problem))

    def _address(self, value: str) -> None:
        from tracker.domain.meeting import place_of

        try:
            place, password = place_of(value)
        except Refused as refusal:
            problem = Sentence(
                "{file}, line {line}: {problem} It is left out.", **self._at(HUB), problem=refusal.message
            )
            self.notices.append(problem)
            return
        if password:  # every account may read the file
            self.notices.append(
                Sentence("{file}, line {line}: “{key}” may hold no password. It is left out.", **self._at(HUB))
            )
            return
        self.presets[HUB] = place.url

    def unknown(self, key: str, known: Iterable[str]) -> Refused:
        """What is said of a word that the file may not hold."""
        return Refused(
            BROKEN,
            Sentence("{file}, line {line}: “{key}” is unknown: use {known}.", **self._at(key), known=list(known)),
        )

    def _at(self, key: str) -> dict[str, object]:
        sought = re.compile(re.escape(key) + (r"" if key.startswith("[") else r"\s*="), re.IGNORECASE)
        line = next((n for n, row in enumerate(self._rows, 1) if sought.match(row.strip())), 1)
        return {"file": self._file, "line": line, "key": key}


def _line_of(error: configparser.Error) -> int:
    """The line of an error, as the standard library tells it for each kind."""
    several = getattr(error, "errors", None)
    return int(several[0][0] if several else getattr(error, "lineno", None) or 1)
