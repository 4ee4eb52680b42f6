"""At hotels that chance made: journal = shift reports = day reports = CSV = hledger, and every supplement ties to its report."""

from __future__ import annotations

import csv
import random
import shutil
import subprocess
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from tests.faults.chance import chance, in_ci, times
from tests.rig import Hotel, found
from tracker.desk import approvals, guests, incidents, merging, true_ups
from tracker.desk.export import write_export
from tracker.desk.gestures import Posted
from tracker.desk.proof import check_paper
from tracker.desk.shift_facts import day_facts, shift_facts
from tracker.desk.stamp import ALL_CONFIRMED
from tracker.desk.supplements import issuing
from tracker.desk.supplements.after import after_close
from tracker.domain.gesture import Draft, Kind, new_uuid
from tracker.domain.incident import Plan
from tracker.domain.problems import Refused
from tracker.domain.restated import SupplementFacts
from tracker.ledger import entries
from tracker.ledger import house as of_house
from tracker.ledger.verify import verify
from tracker.reports.proof import typeable

CURRENCIES = ("EUR", "JPY", "KWD")


class Evening:
    """Days of a small hotel, and the supplements that were issued on the way."""

    merges = True
    """Whether stays are found to be one guest's on the way."""

    def __init__(self, hotel: Hotel, draw: random.Random) -> None:
        self.hotel, self.draw = hotel, draw
        self.given: list[Posted] = []
        self.papers: dict[tuple[int, int], SupplementFacts] = {}
        self.stays = [hotel.guest(f"Guest {n}", str(400 + n)) for n in range(3)]

    def step(self) -> None:
        """Something that a desk does; what is refused is not done."""
        self.hotel.later(minutes=self.draw.randrange(1, 400))
        act = self.draw.choice((self._post, self._post, self._post, self._back, self._bill, self._answer, self._close, self._issue, self._incident, self._turn))  # fmt: skip
        try:
            act()
        except Refused:
            return

    def _post(self) -> None:
        kind = self.draw.choice(list(Kind))
        more = {"nights": self.draw.randrange(1, 4)} if kind is Kind.UPGRADE else {}
        label = {"estimated": True} if kind is Kind.FREE_LABEL else {}
        amount = self.draw.choice((0, 700, 2500, 31_000))
        stay, by = self.draw.choice(self.stays), self.draw.choice(("RR", "R2"))
        self.given.append(
            self.hotel.post(stay, amount, by=by, kind=kind, approver="LL", confirmed=ALL_CONFIRMED, **more, **label)
        )

    def _back(self) -> None:
        posted = self.draw.choice(self.given or [None])
        if posted is not None:
            part = (posted.line.amount or 0) // 3
            if part and self.draw.random() < 0.3:
                self.hotel.reverse(posted, by="LL", reason="returned", amount=part)
            else:
                self.hotel.reverse(posted, by="LL")

    def _bill(self) -> None:
        waiting = true_ups.waiting(self.hotel.ledger, self.hotel.now)
        if waiting:
            seq = self.draw.choice(waiting).entry.line.seq
            true_ups.true_up(self.hotel.ledger, seq, self.draw.randrange(4000), self.hotel.people["LL"], self.hotel.now)

    def _answer(self) -> None:
        pending = [p.line.seq for p in self.given if p.line.body.get("pending")]
        if pending:
            granted = self.draw.random() < 0.5
            manager = self.hotel.people["MM"]
            approvals.resolve(self.hotel.ledger, self.draw.choice(pending), manager, self.hotel.now, granted=granted)

    def _incident(self) -> None:
        gift = Draft("", "", Kind.CREDIT, self.draw.choice((500, 900)), note="no hot water")
        plan = Plan(new_uuid(), gift, tuple(stay.id for stay in self.stays))
        people = self.hotel.people
        posted = incidents.post(
            self.hotel.ledger, plan, people["RR"], self.hotel.now, approver=people["LL"], confirmed=ALL_CONFIRMED
        )
        self.given += posted

    def _turn(self) -> None:
        """A guest moves, or two stays are found to be one guest's, or not."""
        ledger, lead, now = self.hotel.ledger, self.hotel.people["LL"], self.hotel.now
        one, other = self.draw.sample(self.stays, 2)
        match self.draw.randrange(3 if self.merges else 1):
            case 0:
                guests.move(ledger, one.id, str(self.draw.randrange(500, 600)), now)
            case 1:
                merging.merge(ledger, other.id, one.id, lead, now, ALL_CONFIRMED)
            case _:
                merging.split(ledger, other.id, lead, now, ALL_CONFIRMED)

    def _close(self) -> None:
        self.hotel.close()

    def _issue(self) -> None:
        ledger = self.hotel.ledger
        waiting = [(n, a.next) for n, a in after_close(ledger, of_house.shifts(ledger)).items() if a.next]
        if waiting:
            which = self.draw.choice(waiting)
            self.papers[which] = issuing.supplement(ledger, *which, self.hotel.people["LL"], self.hotel.now)


def check(evening: Evening) -> int:
    """Every paper against sums of the journal that were added up here; how many supplements there were."""
    ledger, now = evening.hotel.ledger, evening.hotel.now
    lines = [line for line in ledger.lines("WHERE j.seq > 0 ORDER BY j.seq") if line.kind in entries.SHOWN]
    value = {line.seq: (line.amount or 0) * (line.nights or 1) for line in lines}
    of = {line.seq: int(line.body.get("of", line.seq)) for line in lines}
    shifts = of_house.shifts(ledger)
    assert sum(shift_facts(ledger, shift.number, now).value for shift in shifts) == sum(value.values())
    days = {line.business_day for line in lines}
    assert sum(day_facts(ledger, day, now).value for day in days) == sum(value.values())
    for day in days:
        facts = day_facts(ledger, day, now)
        own = {line.seq for line in lines if line.business_day == day}
        late = [seq for seq in value if of[seq] in own and seq not in own]
        assert (facts.restated is not None) == bool(late)
        if facts.restated is not None:
            assert facts.restated.restated.value == facts.value + sum(value[seq] for seq in late)
            assert check_paper(ledger, typeable(facts)).ok
    for (number, supplement), first in evening.papers.items():
        shift = of_house.shift(ledger, number)
        facts_now = issuing.supplement(ledger, number, supplement, None, now + timedelta(days=9))
        assert facts_now == first
        assert shift.closed is not None
        own = set(range(shift.first_seq, shift.closed.seq + 1))
        told = [seq for seq in value if of[seq] in own and seq not in own and seq < first.last_seq]
        assert first.original.value == shift.closed.body["totals"]["value_minor"]
        assert first.restated.value == first.original.value + sum(value[seq] for seq in told)
        assert first.restated.value == first.original.value + sum(step.value for step in first.steps)
        assert sum(step.corrections for step in first.steps) == len(told)
        assert check_paper(ledger, typeable(first)).ok
    on_papers = [c.line.seq for facts in evening.papers.values() for c in facts.corrections]
    assert len(on_papers) == len(set(on_papers))  # each correction is told once
    exported(evening.hotel, sum(value.values()))
    assert verify(ledger).ok
    return len(evening.papers)


def exported(hotel: Hotel, total: int) -> None:
    """What the CSV and the real hledger come to."""
    folder, money = hotel.ledger.path.parent, of_house.house(hotel.ledger).currency
    unit = 10**money.exponent
    write_export(hotel.ledger, "csv", folder / "journal.csv")
    with (folder / "journal.csv").open(encoding="utf-8-sig", newline="") as file:
        values = [Decimal(row["value"]) for row in csv.DictReader(file) if row["value"]]
    assert int(sum(values) * unit) == total
    if shutil.which("hledger"):
        write_export(hotel.ledger, "hledger", folder / "journal.hledger")
        command = [
            "hledger",
            "-f",
            str(folder / "journal.hledger"),
            "balance",
            "expenses",
            "-N",
            "-O",
            "csv",
            "--depth",
            "1",
        ]
        rows = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60).stdout.splitlines()[1:]
        amounts = [row.split('"')[3].partition(" ")[2] for row in rows]
        assert int(sum(map(Decimal, amounts)) * unit) == total


def ties(folder: Path, name: str, count: int) -> None:
    draw, made = chance(name), 0
    for at in range(count):
        place = folder / str(at)
        place.mkdir()
        hotel = found(place, currency=CURRENCIES[at % len(CURRENCIES)])
        evening = Evening(hotel, draw)
        for _ in range(60):
            evening.step()
        made += check(evening)
        hotel.ledger.close()
    assert made >= count


def test_reports_supplements_and_days_tie_to_the_journal(tmp_path: Path) -> None:
    ties(tmp_path, "supplements tie", in_ci(3, 9))


@pytest.mark.slow
def test_two_hundred_hotels_tie(tmp_path: Path) -> None:
    ties(tmp_path, "two hundred hotels tie", times(200))
