"""Forgetting who is known from an old log alone: by name, and by retention, which counts from each line's own day.

The register does not know these people; their names stand among the texts of the log's lines. An erasure of them has an id
of its own in the place of a stay, so that a restore finds it and does it again.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from itertools import islice

from tracker.desk import access, guests
from tracker.desk.erasing.cleaning import clean
from tracker.desk.erasing.erasure import STOPPED, Erased, Going, ask, backups_until, record, sayable
from tracker.desk.stamp import stamp
from tracker.domain.gesture import new_uuid
from tracker.domain.house import House
from tracker.domain.mentions import Mentions
from tracker.domain.names import clean_name, search_key
from tracker.domain.people import Person
from tracker.domain.problems import Refused
from tracker.domain.sentences import Sentence
from tracker.domain.stopping import WHOLE, Stopped, Told, meaning, part
from tracker.ledger import erasure, imported, register
from tracker.ledger import house as of_house
from tracker.ledger.erasure import Gone, Text
from tracker.ledger.imported import DuePart
from tracker.ledger.store import Ledger

MOST_NAMED = 5_000
"""So many texts go with one line of the journal, which names them all."""
AT_ONCE = 20
"""So many parts of a log are erased in one transaction, so that the desk posts between them."""


def look_named(ledger: Ledger, name: str, now: datetime, told: Told | None = None) -> Going:
    """What erasing somebody by name would take, who is known from old logs and notes alone. Reads every text.

    Refused ("bad_name", "unknown_guest", "in_register") when nothing names this person, or the register does.
    """
    tidy = clean_name(name)
    key = search_key(tidy)
    with meaning(STOPPED), ledger.snapshot():
        if any(search_key(s.name or "") == key for s in register.with_name(ledger, tidy)):
            raise Refused(
                "in_register", Sentence("{name} stands in the register: erase that guest's entry instead.", name=tidy)
            )
        mentions = Mentions([(key, tidy)], single=False)
        found = erasure.texts_naming(ledger, mentions, (), part(told, 0, WHOLE), key)
        texts = sorted({text.uuid: text for text in found.get(key, ())}.values(), key=lambda text: text.seq)
        drafts = erasure.drafts_about(ledger, (), mentions)
        if not texts and not drafts:
            raise Refused(
                "unknown_guest",
                Sentence(
                    "Nobody called “{name}” is known, neither as a guest nor in a text: check the spelling.",
                    name=tidy[:40],
                ),
            )
        day = guests.today(ledger, of_house.house(ledger), now)
        return Going((), 0, 0, tuple(texts), tuple(drafts), (), (), backups_until(day), tidy)


def erase_named(
    ledger: Ledger, name: str, actor: Person, now: datetime, reason: str = "", confirmed: Collection[str] = (),
    told: Told | None = None,
) -> Erased:  # fmt: skip
    """Erase who is called so and is in no register; the file is cleaned of traces before it returns.

    Refused and asked first as `look_named` and `erasure.erase`.
    """
    house = of_house.house(ledger)
    with meaning(STOPPED), ledger.write():
        known = access.acting(ledger, actor, "erase")
        going = look_named(ledger, name, now, told)
        why = sayable(reason, [going.called])
        ask(going, confirmed)
        at = stamp(ledger, house, now, confirmed)
        lines, gone = [], Gone(0, 0, 0, 0, 0)
        for start in range(0, max(len(going.elsewhere), 1), MOST_NAMED):
            some, first = going.elsewhere[start : start + MOST_NAMED], start == 0
            line, went = record(
                ledger, new_uuid(), at, known.initials, {"what": "requested"}, some, going.drafts if first else (),
                why=why if first else "",
            )  # fmt: skip
            lines.append(line)
            gone = gone.plus(went)
        if told is not None:
            told(WHOLE, WHOLE)
    clean(ledger, now)
    return Erased(tuple(lines), gone, going.backups_until)


@dataclass(frozen=True)
class OldTexts:
    """Of how many lines of old logs the texts went, and how many are left, for it was stopped."""

    erased: int = 0
    left: int = 0


def erase_due(
    ledger: Ledger, actor: Person, now: datetime, until: date, body: dict[str, object], confirmed: Collection[str],
    told: Told | None,
) -> OldTexts:  # fmt: skip
    """Erase the texts of all lines of old logs that happened on or before a day, some parts at a time."""
    house, done = of_house.house(ledger), 0
    due = imported.due_parts(ledger, until)
    total = imported.how_many_due(ledger, until)
    while some := list(islice(due, AT_ONCE)):
        try:
            if told is not None:
                told(done, total + 1)  # the end is not told here
        except Stopped:
            return OldTexts(done, total - done)
        with ledger.write():
            done += _erase_parts(ledger, some, actor, house, now, body, confirmed)
    return OldTexts(done)


def _erase_parts(
    ledger: Ledger, some: list[DuePart], actor: Person, house: House, now: datetime, body: dict[str, object],
    confirmed: Collection[str],
) -> int:  # fmt: skip
    known = access.acting(ledger, actor, "erase")
    at = stamp(ledger, house, now, confirmed)
    for one in some:
        own = () if one.whole else tuple(Text(name, seq, one.log) for name, seq in one.texts)
        stay = one.log if one.whole else new_uuid()
        record(ledger, stay, at, known.initials, {**body, "log": True}, own, of_log=True)
    return sum(len(one.texts) for one in some)
