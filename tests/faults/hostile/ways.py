"""A hotel whose every text is hostile, and all that leaves it: PDF, CSV, JSON lines, hledger. Run with strace, too.

python -m tests.faults.hostile.ways FOLDER OUT
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import cycle
from pathlib import Path

from tests.faults.hostile.strings import CORPUS
from tests.rig import Hotel, found
from tracker.desk import documents, guests, people, policy
from tracker.desk.export import write_export
from tracker.desk.export.dialect import COMMA
from tracker.desk.insights import paper
from tracker.desk.insights.paper import insights_facts
from tracker.domain.gesture import FIELDS, Kind
from tracker.domain.house import house_of, plain_of
from tracker.domain.insights.facts import InsightsTable
from tracker.domain.people import Role
from tracker.domain.problems import Refused
from tracker.domain.stay import Stay
from tracker.ledger import house as of_house

ODD_INITIALS = ("Ä", "李", "عم", "Ω", "É2", "Ж", "ぁ", "A٣")
PER_SHIFT = 40


@dataclass
class Told:
    """What stands in the ledger now, by the guest's stay: the string that is name, note and detail."""

    names: dict[str, str] = field(default_factory=dict)
    notes: dict[int, str] = field(default_factory=dict)
    shifts: list[int] = field(default_factory=list)


def fill(hotel: Hotel, strings: Sequence[str]) -> Told:
    """Every string that is accepted as a name becomes a guest's name, reading, confirmation, note and details."""
    told, reps, kinds = Told(), cycle([*map(str.upper, ODD_INITIALS), "RR"]), cycle(Kind)
    for number, text in enumerate(strings):
        hotel.later(seconds=1)
        try:
            stay = guests.add(
                hotel.ledger, guests.NewGuest(text, f"R{number}", confirmation=text, reading=text), hotel.now
            )
            told.names[stay.id] = stay.guest
            posted = _post(hotel, stay, text, next(reps), next(kinds))
        except Refused:
            continue
        told.notes[posted] = stay.guest
        if len(told.names) % PER_SHIFT == 0:
            told.shifts.append(hotel.close(note=stay.guest))
    told.shifts.append(hotel.close(note="the end"))
    return told


def _post(hotel: Hotel, stay: Stay, text: str, by: str, kind: Kind) -> int:
    details = {name: text for name in FIELDS[kind] if name != "expiry"}
    posted = hotel.post(stay, 100, by=by, kind=kind, note=text, details=details)
    hotel.later(seconds=1)
    if kind is Kind.CREDIT:
        hotel.reverse(posted, by="LL", reason=text)
    return posted.line.seq


def name_oddly(hotel: Hotel) -> None:
    """People and a hotel whose names mean harm as well."""
    manager = hotel.people["MM"]
    for initials in ODD_INITIALS:
        people.add(hotel.ledger, f"<b>{initials}</b> & =1+1", initials, Role.REP, "4711", manager, hotel.now)
    named = house_of(plain_of(hotel.house) | {"name": "<IMG SRC=/etc/passwd> & =Hotel", "desk": "<b>Desk</b>; x"})
    policy.change_house(hotel.ledger, named, manager, hotel.now)
    hotel.people = of_house.people(hotel.ledger)


def write_all(hotel: Hotel, told: Told, out: Path) -> None:
    """Every document there is."""
    for number in told.shifts:
        documents.write_report(hotel.ledger, out / f"shift-{number}.pdf", hotel.now, number=number)
    documents.write_report(hotel.ledger, out / "day.pdf", hotel.now, day=hotel.day)
    facts = insights_facts(hotel.ledger, hotel.day, 7)
    paper.write(hotel.ledger, out / "insights.pdf", facts)
    paper.write(hotel.ledger, out / "insights.csv", InsightsTable(facts))
    write_export(hotel.ledger, "csv", out / "journal.csv")
    write_export(hotel.ledger, "csv", out / "journal-comma.csv", dialect=COMMA)
    write_export(hotel.ledger, "jsonl", out / "journal.jsonl")
    write_export(hotel.ledger, "hledger", out / "journal.hledger")


def main() -> None:
    """The whole corpus, in a process of its own."""
    folder, out = map(Path, sys.argv[1:])
    hotel = found(folder)
    name_oddly(hotel)
    write_all(hotel, fill(hotel, CORPUS), out)
    hotel.ledger.close()


if __name__ == "__main__":
    main()
