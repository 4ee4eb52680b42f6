"""The user guides as they are shipped, read and written as PDF. Knows no ledger: a guide is read before there is one."""

from __future__ import annotations

from datetime import datetime
from functools import cache
from pathlib import Path

import tracker
from tracker import paths
from tracker.desk.documents import Written, drawn, write_bytes
from tracker.domain.facts import Paper
from tracker.domain.guide import ROLES, Guide, GuideFacts, parse
from tracker.domain.problems import LedgerFault
from tracker.domain.sentences import Sentence


def folder() -> Path:
    """Where the texts and their pictures lie."""
    return paths.resources() / "help" / "guide"


@cache
def guides() -> tuple[Guide, ...]:
    """All of them, in the order of the roles. LedgerFault when they are missing."""
    return tuple(parse(role, _read(folder() / f"{role}.md").decode("utf-8")) for role in ROLES)


def guide_for(role: str) -> Guide:
    """The guide of one role."""
    return next(guide for guide in guides() if guide.role == role)


def picture(name: str) -> Path:
    """The file of a picture that a guide names."""
    return folder() / "pictures" / f"{name}.png"


def guide_facts(role: str, now: datetime, paper: Paper = "a4") -> GuideFacts:
    """What a role's guide comes to on paper; `now` in UTC. LedgerFault when a part of it is missing."""
    guide = guide_for(role)
    pictures = {name: _read(picture(name)) for name in guide.pictures}
    return GuideFacts(guide, pictures, tracker.__version__, now, paper)


def write_guide(out: Path, role: str, now: datetime, paper: Paper = "a4") -> Written:
    """Write the PDF of a role's guide. Refused or LedgerFault as `whole_file`."""
    facts = guide_facts(role, now, paper)
    return write_bytes(out, drawn(facts), facts.head)


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise LedgerFault(
            "no_guide",
            Sentence("{file} cannot be read. The ledger is safe: install Latitude again.", file=path.name),
            elsewhere=True,
        ) from error
