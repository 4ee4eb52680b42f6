"""Initials that two desks gave to two people while they could not meet: noted when the other's line comes, told at every meeting.

Nobody's line is changed: each desk goes on with its own, and on paper both would be one person. So it is said until they are
retired. Knows nothing of where a line came from.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping

from tracker.desk.meeting.state import name_of
from tracker.domain.sentences import Sentence
from tracker.ledger import house as of_house
from tracker.ledger import marks
from tracker.ledger.line import Line
from tracker.ledger.store import Ledger

_MARK = "hub namesakes"


def note(ledger: Ledger, line: Line) -> None:
    """Note it where a person who joined at another desk has the initials of somebody else here, inside `write`."""
    initials, name = str(line.body["initials"]), str(line.body["name"])
    here = of_house.people(ledger).get(initials)
    if here is not None and here.name != name:
        marks.note(ledger, _MARK, json.dumps({**_noted(ledger), initials: [name, line.desk]}))


def told(ledger: Ledger, names: Mapping[str, str]) -> Iterator[Sentence]:
    """A sentence for each that is not mended yet; `names` is what the hub calls the desks, by their ids."""
    people = of_house.people(ledger) if _noted(ledger) else {}
    for initials, (there, desk) in sorted(_noted(ledger).items()):
        here = people[initials]
        if not here.retired:
            yield Sentence(
                "{initials} is {there} at desk {desk} and {here} at this one, and both share caps: retire {initials}, and add each anew with initials of their own.",
                initials=initials,
                there=there,
                desk=name_of(dict(names), desk),
                here=here.name,
            )


def _noted(ledger: Ledger) -> dict[str, list[str]]:
    found: dict[str, list[str]] = json.loads(marks.noted(ledger, _MARK) or "{}")
    return found
