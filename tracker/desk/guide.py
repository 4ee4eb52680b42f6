"""The user guides as they are shipped, in each language, read and written as PDF. Knows no ledger: a guide is read before
there is one."""

from __future__ import annotations

from datetime import datetime
from functools import cache
from pathlib import Path

import tracker
from tracker import paths
from tracker.desk.documents import Written, drawn, write_bytes
from tracker.domain.facts import Paper
from tracker.domain.guide import ROLES, Guide, GuideFacts, parse
from tracker.domain.languages import ENGLISH
from tracker.domain.problems import LedgerFault
from tracker.domain.sentences import Sentence


def folder() -> Path:
    """Where the English texts and pictures lie, and in a folder for each other language its own."""
    return paths.resources() / "help" / "guide"


@cache
def guides(language: str = ENGLISH) -> tuple[Guide, ...]:
    """All of them in a language, in the order of the roles; one that it lacks is in English. LedgerFault when none is there."""
    return tuple(_guide(role, language) for role in ROLES)


def guide_for(role: str, language: str = ENGLISH) -> Guide:
    """The guide of one role."""
    return next(guide for guide in guides(language) if guide.role == role)


def pictures(language: str = ENGLISH) -> Path:
    """Where the pictures of a language lie."""
    return (folder() if language == ENGLISH else folder() / language) / "pictures"


def picture(name: str, language: str = ENGLISH) -> Path:
    """The file of a picture that a guide names: of the window in that language, in English where there is none."""
    own = pictures(language) / f"{name}.png"
    return own if own.is_file() else pictures() / own.name


def guide_facts(role: str, now: datetime, paper: Paper = "a4", language: str = ENGLISH) -> GuideFacts:
    """What a role's guide comes to on paper; `now` in UTC. LedgerFault when a part of it is missing."""
    guide = guide_for(role, language)
    shown = {name: _read(picture(name, guide.language)) for name in guide.pictures}
    return GuideFacts(guide, shown, tracker.__version__, now, paper)


def write_guide(out: Path, role: str, now: datetime, paper: Paper = "a4", language: str = ENGLISH) -> Written:
    """Write the PDF of a role's guide. Refused or LedgerFault as `whole_file`."""
    facts = guide_facts(role, now, paper, language)
    return write_bytes(out, drawn(facts), facts.head)


def _guide(role: str, language: str) -> Guide:
    own = folder() / language / f"{role}.md"
    if language == ENGLISH or not own.is_file():
        own, language = folder() / f"{role}.md", ENGLISH
    return parse(role, _read(own).decode("utf-8"), language)


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise LedgerFault(
            "no_guide",
            Sentence("{file} cannot be read. The ledger is safe: install Latitude again.", file=path.name),
            elsewhere=True,
        ) from error
