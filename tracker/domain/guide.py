"""What a page of the user guide is made of, read from its plain text. Knows no file, no window and no paper.

The text is a small part of Markdown: `# title`, `## section`, paragraphs, `- item`, `1. step`, four spaces before what is
typed, `![what it shows](name.png)`. A paragraph, item or step may go on in the next line. Backticks mark what is typed for
who writes; they are not shown.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar, Final, Literal

from tracker.domain.facts import Paper

ROLES: Final = ("rep", "lead", "manager", "admin")
"""Who there is a guide for: the three roles, and who looks after the computer."""
Kind = Literal["words", "item", "step", "typed", "picture"]
_PICTURE: Final = re.compile(r"^!\[([^\]]+)\]\(([a-z0-9-]+)\.png\)$")
_STEP: Final = re.compile(r"^(\d+)\. (.+)$")


@dataclass(frozen=True)
class Block:
    """One thing on a page. `mark` is a step's number, or the name of a picture, whose words say what it shows."""

    kind: Kind
    words: str
    mark: str = ""


@dataclass(frozen=True)
class Section:
    """A heading and what stands under it; the first of a guide has the guide's own title."""

    title: str
    blocks: tuple[Block, ...]

    @property
    def text(self) -> str:
        """Everything in it that can be searched for."""
        return "\n".join((self.title, *(block.words for block in self.blocks)))


@dataclass(frozen=True)
class Guide:
    """All that one role reads."""

    role: str
    sections: tuple[Section, ...]

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


def parse(role: str, text: str) -> Guide:
    """A guide from its text. ValueError for what is written in no form that is shown: whoever wrote it must see it."""
    sections: list[Section] = []
    blocks: list[Block] = []
    title, goes_on = "", False
    for number, row in enumerate(text.splitlines(), 1):
        if row.startswith(("# ", "## ")):
            if title:
                sections.append(Section(title, tuple(blocks)))
            title, blocks, goes_on = row.lstrip("#").strip(), [], False
        elif not row.strip():
            goes_on = False
        elif not title:
            raise ValueError(f"{role}, line {number}: a guide begins with its title")
        else:
            block = _block(role, number, row)
            if goes_on and _continues(blocks[-1], block):
                before = blocks.pop()
                block = Block(before.kind, _joined(before, block), before.mark)
            blocks.append(block)
            goes_on = True
    sections.append(Section(title, tuple(blocks)))
    return Guide(role, tuple(sections))


def found(guides: tuple[Guide, ...], typed: str) -> list[tuple[Guide, Section]]:
    """The sections that hold every word, in the guides' order; a guide's title counts for each of its sections."""
    wanted = typed.casefold().split()
    return [
        (guide, section)
        for guide in guides
        for section in guide.sections
        if all(word in f"{guide.title}\n{section.text}".casefold() for word in wanted)
    ]


def _block(role: str, number: int, row: str) -> Block:
    picture, step = _PICTURE.match(row), _STEP.match(row)
    if picture is not None:
        return Block("picture", picture[1], picture[2])
    if row.startswith("    "):
        return Block("typed", row.strip())
    if row.startswith("- "):
        return Block("item", _plain(row[2:]))
    if step is not None:
        return Block("step", _plain(step[2]), step[1])
    if row.strip()[0] in "#!>|*+<~=":
        raise ValueError(f"{role}, line {number}: {row.strip()[:40]!r} is in no form that a guide has")
    return Block("words", _plain(row))


def _continues(before: Block, after: Block) -> bool:
    if after.kind == "typed":
        return before.kind == "typed"
    return after.kind == "words" and before.kind in ("words", "item", "step")


def _joined(before: Block, after: Block) -> str:
    return f"{before.words}{chr(10) if after.kind == 'typed' else ' '}{after.words}"


def _plain(row: str) -> str:
    return row.strip().replace("`", "")
