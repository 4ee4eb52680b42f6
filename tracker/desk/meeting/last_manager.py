"""The last manager that a desk has stays one, whatever another desk decided while they could not meet: else nobody could mend anything.

Two managers may each retire the other. Then each desk keeps one of them, and says at every meeting what to do. Knows nothing of
where a line came from.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping

from tracker.desk.meeting.state import name_of
from tracker.domain.people import Person, Role
from tracker.domain.sentences import Sentence
from tracker.ledger import house as of_house
from tracker.ledger import marks
from tracker.ledger.line import Line
from tracker.ledger.store import Ledger

_MARK = "hub last manager"


def stays(ledger: Ledger, line: Line) -> bool:
    """Whether another desk's line would take the last manager away, inside `write`: then it is noted, and not to be taken over."""
    if line.kind not in ("join", "retire"):
        return False
    initials, people = str(line.body["initials"]), of_house.people(ledger)
    ends = line.kind == "retire" or line.body["role"] != Role.MANAGER.value
    if not ends or [person.initials for person in people.values() if _manages(person)] != [initials]:
        return False
    marks.note(ledger, _MARK, json.dumps({**_noted(ledger), initials: line.desk}))
    return True


def told(ledger: Ledger, names: Mapping[str, str]) -> Iterator[Sentence]:
    """A sentence for each that is not mended yet; `names` is what the hub calls the desks, by their ids."""
    people = of_house.people(ledger) if _noted(ledger) else {}
    for initials, desk in sorted(_noted(ledger).items()):
        if _manages(people[initials]):
            yield Sentence(
                "{initials} is no manager any more at desk {desk}, and the last one at this: add another manager here, who then retires {initials} here too.",
                initials=initials,
                desk=name_of(dict(names), desk),
            )


def _manages(person: Person) -> bool:
    return person.role is Role.MANAGER and not person.retired


def _noted(ledger: Ledger) -> dict[str, str]:
    found: dict[str, str] = json.loads(marks.noted(ledger, _MARK) or "{}")
    return found
