"""The insights as a document or a table: read to the end, of the whole house, as they stood at one line."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from tracker.desk.catalogue import catalogue
from tracker.desk.hotel_day.chains import named
from tracker.desk.insights import reading
from tracker.desk.shift_facts import hotel_fact
from tracker.desk.signing.seal import signer
from tracker.domain.facts import Paper, PersonFact
from tracker.domain.insights.facts import InsightsFacts, InsightsTable
from tracker.domain.problems import Refused
from tracker.domain.sentences import Sentence
from tracker.ledger import house as of_house
from tracker.ledger.store import Ledger

if TYPE_CHECKING:
    from tracker.desk.documents import Written

Form = Literal["pdf", "csv"]


def write(ledger: Ledger, out: Path, facts: InsightsFacts | InsightsTable, size: Paper | None = None) -> Written:
    """Write the document or the table. Refused or LedgerFault as `documents.whole_file`."""
    from tracker.desk import documents  # which knows every document, this one too

    target = documents.place(ledger, out)
    shown = facts
    if size is not None and isinstance(facts, InsightsFacts):
        shown = replace(facts, hotel=replace(facts.hotel, paper=size))
    return documents.write_bytes(target, documents.drawn(shown), shown.head, signer(ledger))


def paper(
    ledger: Ledger, days: int, now: datetime, form: Form, mark: Literal[".", ","] | None = None
) -> InsightsFacts | InsightsTable:
    """The facts of so many business days up to the one at `now`; of a table with the hotel's decimal mark or `mark`.

    Refused as `insights_facts`.
    """
    facts = insights_facts(ledger, reading.today(ledger, now), days)
    return facts if form == "pdf" else InsightsTable(facts, mark or ("," if facts.hotel.mark == "," else "."))


def insights_facts(ledger: Ledger, last_day: date, days: int, upto: int | None = None) -> InsightsFacts:
    """The facts of so many business days up to `last_day`, at the last line or at line `upto`.

    Refused when nothing stands in the journal for any of these days, and for a range that cannot be.
    """
    under_way = reading.begin(ledger, days, last_day, upto=upto)
    whole = under_way.whole
    last = ledger.by_seq(whole.last)
    if last is None or whole.last < whole.first or last.business_day > last_day:
        raise Refused(
            "empty_range",
            Sentence(
                "Nothing stands in the journal from {first} to {last}: choose other days.",
                first=under_way.first.isoformat(), last=last_day.isoformat(),
            ),
        )  # fmt: skip
    house = of_house.house(ledger, whole.last)
    people = of_house.people(ledger, whole.last).values()
    seen = reading.whole(ledger, under_way)
    return InsightsFacts(
        hotel_fact(ledger, house), seen.figures, last.at, whole.first, whole.last,
        last.hash.hex(), tuple(PersonFact(p.initials, p.name) for p in people),
        tuple((c.code, c.label) for c in catalogue(house.currency).causes),
        seen.old, desk=named(ledger, whole.last),
    )  # fmt: skip
