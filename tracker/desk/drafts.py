"""What a person is typing, kept beside the journal until it is posted or dropped, what stands half typed on the pages, and
the lines typed before.

Knows no widget and no grammar.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from tracker.domain.people import Person
from tracker.ledger import private
from tracker.ledger.erasure import erased
from tracker.ledger.store import Ledger


@dataclass(frozen=True)
class Kept:
    """A draft in the making, as typed: nothing of it has been checked.

    `uuid` is the identity the line will be posted under; `stay` the guest that was chosen among several; `form` what
    stands in the fields of the drawer, None while only the quick line was used.
    """

    uuid: str
    line: str = ""
    stay: str = ""
    form: Mapping[str, Any] | None = None


def keep(ledger: Ledger, person: Person, kept: Kept, now: datetime) -> None:
    """Keep what a person is typing, in the place of what was kept before."""
    content = {"uuid": kept.uuid, "line": kept.line, "stay": kept.stay, "form": dict(kept.form) if kept.form else None}
    private.keep_draft(ledger, person.initials, kept.uuid, now, content)


def kept(ledger: Ledger, person: Person) -> Kept | None:
    """What the person was typing, or None. A draft that was posted meanwhile is none."""
    found = private.kept_draft(ledger, person.initials)
    if found is None or ledger.by_uuid(str(found.get("uuid", ""))) is not None:
        return None
    form = found.get("form")
    return Kept(
        str(found.get("uuid", "")),
        str(found.get("line", "")),
        str(found.get("stay", "")),
        form if isinstance(form, dict) else None,
    )


def drop(ledger: Ledger, person: Person) -> None:
    """Forget what the person was typing."""
    private.drop_draft(ledger, person.initials)


_IDENTITY = re.compile(r"\b[0-9a-f]{12}\b")
"""What a stay's identity looks like."""
HalfTyped = Mapping[str, Mapping[str, Any] | None]
"""What stands half typed, by place; None where nothing does any more."""


def keep_half_typed(ledger: Ledger, person: Person, places: HalfTyped, now: datetime) -> None:
    """Keep what stands half typed in each of these places, in the place of what was kept of it; None forgets it.

    What is about a guest who was erased meanwhile went with the guest, and is not kept again.
    """
    content = {place: None if held is None else dict(held) for place, held in places.items()}
    with ledger.write():
        gone = erased(ledger, set(_IDENTITY.findall(json.dumps(content))))
        for place, held in content.items():
            if gone and any(stay in json.dumps(held) for stay in gone):
                content[place] = None
        private.keep_half_typed(ledger, person.initials, now, content)


def half_typed(ledger: Ledger, person: Person) -> HalfTyped:
    """What the person has half typed, by place."""
    return private.half_typed(ledger, person.initials)


MOST_LINES, LONGEST_LINE = 50, 500
"""How many typed lines come back with arrow-up after a restart, and of how many letters: names are at rest in them."""


def remember(ledger: Ledger, person: Person, line: str, stay: str, now: datetime) -> None:
    """Keep a line that was sent off or set aside, with the guest it is about, until it is erased or displaced.

    A line about nobody in particular is not kept: it would not go when the guest whom it means is erased.
    """
    known = ledger.query("SELECT 1 FROM stay WHERE id = ?", (stay,))
    if line.strip() and len(line) <= LONGEST_LINE and known:
        content = {"line": line.strip(), "stay": stay}
        private.keep_line(ledger, person.initials, now, content, MOST_LINES)


def remembered(ledger: Ledger, person: Person) -> tuple[str, ...]:
    """What the person typed before, the newest first."""
    return tuple(str(one.get("line", "")) for one in private.kept_lines(ledger, person.initials))
