"""What a page of the user guide is made of, read from its plain text. Knows no file, no window and no paper.

The text is a small part of Markdown: `# title`, `## section`, paragraphs, `- item`, `1. step`, four spaces before what is
typed, `![what it shows](name.png)`. A paragraph, item or step may go on in the next line. Backticks mark what is typed for
who writes; they are not shown. In a language other than English a row `<!-- 1a2b3c4d -->` under a heading says which English
text the section is a translation of; it is not shown either.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256
from typing import ClassVar, Final, Literal

from tracker.domain.facts import Paper
from tracker.domain.languages import ENGLISH, TONGUES, Tongue
from tracker.domain.names import search_key

ROLES: Final = ("rep", "lead", "manager", "admin")
"""Who there is a guide for: the three roles, and who looks after the computer."""
Kind = Literal["words", "item", "step", "typed", "picture"]
_PICTURE: Final = re.compile(r"^!\[([^\]]+)\]\(([a-z0-9-]+)\.png\)$")
_STEP: Final = re.compile(r"^(\d+)\. (.+)$")
_OF: Final = re.compile(r"^<!-- ([0-9a-f]{8}) -->$")
_TYPED: Final = re.compile(r"`([^`]*)`")
_LEFT, _END = "\u2066", "\u2069"
"""They keep what is typed in its own direction within what is read from the right."""
_ARABIC: Final = "\u061c"
"""Without ink: it makes a number, or a row that begins with a Latin word, one of a text that is read from the right."""
_ISOLATED: Final = re.compile(f"{_LEFT}[^{_END}]*{_END}")


@dataclass(frozen=True)
class Block:
    """One thing on a page. `mark` is a step's number, or the name of a picture, whose words say what it shows.

    `keys` is what stood between backticks: keys, codes, names of files, the same in every language.
    """

    kind: Kind
    words: str
    mark: str = ""
    keys: tuple[str, ...] = field(default=(), compare=False)


@dataclass(frozen=True)
class Section:
    """A heading and what stands under it; the first of a guide has the guide's own title.

    `of` is the `digest` of the English section that it says in another language.
    """

    title: str
    blocks: tuple[Block, ...]
    of: str = ""

    @property
    def text(self) -> str:
        """Everything in it that can be searched for."""
        return "\n".join((self.title, *(block.words for block in self.blocks)))

    @property
    def digest(self) -> str:
        """It changes with any word of it, not with where its rows end."""
        told = [
            self.title,
            *(part for block in self.blocks for part in (block.kind, block.words, block.mark, *block.keys)),
        ]
        return sha256("\n".join(told).encode()).hexdigest()[:8]


@dataclass(frozen=True)
class Guide:
    """All that one role reads, in one language."""

    role: str
    sections: tuple[Section, ...]
    language: str = ENGLISH

    @property
    def title(self) -> str:
        """What it is called."""
        return self.sections[0].title

    @property
    def pictures(self) -> tuple[str, ...]:
        """The names of its pictures, in their order."""
        return tuple(block.mark for section in self.sections for block in section.blocks if block.kind == "picture")


@dataclass(frozen=True)
class GuideFacts:
    """A guide on paper: its pictures by name (PNG), of which version of the program it tells, and when it was drawn."""

    guide: Guide
    pictures: Mapping[str, bytes]
    version: str
    at: datetime
    paper: Paper = "a4"
    head: ClassVar[str] = ""
    """It tells nothing of a hotel, so no head of a chain is printed on it."""


def parse(role: str, text: str, language: str = ENGLISH) -> Guide:
    """A guide from its text. ValueError for what is written in no form that is shown: whoever wrote it must see it."""
    tongue = TONGUES[language]
    sections: list[Section] = []
    blocks: list[Block] = []
    title, of, goes_on = "", "", False
    for number, row in enumerate(text.splitlines(), 1):
        made_of = _OF.match(row)
        if row.startswith(("# ", "## ")):
            if title:
                sections.append(Section(title, tuple(blocks), of))
            title, of, blocks, goes_on = _shown(row.lstrip("#"), tongue), "", [], False
        elif not row.strip():
            goes_on = False
        elif not title:
            raise ValueError(f"{role}, line {number}: a guide begins with its title")
        elif made_of is not None:
            of = made_of[1]
        else:
            block = _block(f"{role}, line {number}", row, tongue)
            if goes_on and _continues(blocks[-1], block):
                block = _joined(blocks.pop(), block, tongue)
            blocks.append(block)
            goes_on = True
    sections.append(Section(title, tuple(blocks), of))
    return Guide(role, tuple(sections), language)


def found(guides: tuple[Guide, ...], typed: str) -> list[tuple[Guide, Section]]:
    """The sections that hold every word, in the guides' order; a guide's title counts for each of its sections.

    Case, accents and width count for nothing, as in names.
    """
    wanted = [(word.casefold(), search_key(word)) for word in typed.split()]
    return [
        (guide, section)
        for guide in guides
        for section in guide.sections
        if _holds(f"{guide.title}\n{section.text}", wanted)
    ]


def sign(block: Block, language: str) -> str:
    """What stands before an item or a step. The dot is behind its number also where one reads from the right."""
    return "•" if block.kind != "step" else f"{_ARABIC if TONGUES[language].from_right else ''}{block.mark}."


def _holds(text: str, wanted: list[tuple[str, str]]) -> bool:
    """A sign such as ~ has no letter that could be folded: it is found as it is."""
    plain, folded = text.casefold(), search_key(text)
    return all(word in plain or key in folded for word, key in wanted)


def _block(where: str, row: str, tongue: Tongue) -> Block:
    picture, step = _PICTURE.match(row), _STEP.match(row)
    if picture is not None:
        return Block("picture", _shown(picture[1], tongue), picture[2])
    if row.startswith("    "):
        return Block("typed", row.strip())
    if row.startswith("- "):
        return _read("item", row[2:], tongue)
    if step is not None:
        return _read("step", step[2], tongue, step[1])
    if row.strip()[0] in "#!>|*+<~=":
        raise ValueError(f"{where}: {row.strip()[:40]!r} is in no form that a guide has")
    return _read("words", row, tongue)


def _read(kind: Kind, row: str, tongue: Tongue, mark: str = "") -> Block:
    return Block(kind, _shown(row, tongue), mark, tuple(_TYPED.findall(row)))


def _shown(row: str, tongue: Tongue) -> str:
    """The row as it is shown: without its backticks, and in its language's direction whatever it begins with."""
    if not tongue.from_right:
        return _TYPED.sub(r"\1", row.strip())
    shown = _TYPED.sub(rf"{_LEFT}\1{_END}", row.strip())
    first = next(
        (way for way in map(unicodedata.bidirectional, _ISOLATED.sub("", shown)) if way in ("L", "R", "AL")), ""
    )
    return f"{_ARABIC}{shown}" if first == "L" else shown


def _continues(before: Block, after: Block) -> bool:
    if after.kind == "typed":
        return before.kind == "typed"
    return after.kind == "words" and before.kind in ("words", "item", "step")


def _joined(before: Block, after: Block, tongue: Tongue) -> Block:
    between = "\n" if after.kind == "typed" else tongue.between
    return Block(before.kind, f"{before.words}{between}{after.words}", before.mark, before.keys + after.keys)
