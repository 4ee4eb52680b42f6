"""The insights as a document or a table: read to the end, of the whole house, as they stood at one line."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from tracker.desk import access
from tracker.desk.catalogue import catalogue
from tracker.desk.hotel_day.chains import named
from tracker.desk.insights import reading, seeing
from tracker.desk.insights.reading import Reading
from tracker.desk.shift_facts import hotel_fact
from tracker.desk.signing.seal import signer
from tracker.domain.cap import Cap
from tracker.domain.facts import Paper, PersonFact
from tracker.domain.insights.facts import AskedFact, InsightsFacts, InsightsTable
from tracker.domain.people import Person
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
    ledger: Ledger,
    days: int,
    now: datetime,
    form: Form,
    mark: Literal[".", ","] | None = None,
    *,
    who: Person | None = None,
    cap: Cap | None = None,
) -> InsightsFacts | InsightsTable:
    """The facts of so many business days up to the one at `now`; of a table with the hotel's decimal mark or `mark`.

    With `cap`, what it would have meant for the last of them. A table made for `who` has the patterns that this person is
    shown on the screen; a paper has none. Refused as `insights_facts`, and when `who` may not see the whole house.
    """
    if who is not None:
        access.acting(ledger, who, "insights")
    under_way, facts = _read(ledger, reading.today(ledger, now), days, None)
    if cap is not None:
        facts = replace(facts, what_if=reading.simulated(under_way, cap))
    if form == "pdf":
        return facts
    asked = () if who is None else seeing.patterns(ledger, under_way, who)
    told = tuple(AskedFact(one.finding, one.reply.words if one.reply is not None else "") for one in asked)
    return InsightsTable(facts, mark or ("," if facts.hotel.mark == "," else "."), told, under_way.lens_from)


def with_cap(ledger: Ledger, facts: InsightsFacts, cap: Cap) -> InsightsFacts:
    """The same with what another cap would have meant, at the line at which it stands."""
    under_way = reading.begin(ledger, facts.figures.days, facts.figures.last, upto=facts.last_seq)
    reading.whole(ledger, under_way)
    return replace(facts, what_if=reading.simulated(under_way, cap))


def insights_facts(ledger: Ledger, last_day: date, days: int, upto: int | None = None) -> InsightsFacts:
    """The facts of so many business days up to `last_day`, at the last line or at line `upto`.

    Refused when nothing stands in the journal for any of these days, and for a range that cannot be.
    """
    return _read(ledger, last_day, days, upto)[1]


def _read(ledger: Ledger, last_day: date, days: int, upto: int | None) -> tuple[Reading, InsightsFacts]:
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
    facts = InsightsFacts(
        hotel_fact(ledger, house), seen.figures, last.at, whole.first, whole.last,
        last.hash.hex(), tuple(PersonFact(p.initials, p.name) for p in people),
        tuple((c.code, c.label) for c in catalogue(house.currency).causes),
        seen.old, desk=named(ledger, whole.last),
    )  # fmt: skip
    return under_way, facts
