"""The exported journal, read by the real hledger, against `standing`: for every rep, stay and day of a month, no difference."""

from __future__ import annotations

import csv
import io
import random
import shutil
import subprocess
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.rig import Hotel
from tracker.desk import approvals, gestures, guests
from tracker.desk.demo import demo_ledger
from tracker.desk.export import write_export
from tracker.desk.stamp import ALL_CONFIRMED
from tracker.domain.gesture import Kind
from tracker.domain.people import Role
from tracker.ledger import house as of_house
from tracker.ledger import register, standings
from tracker.ledger.store import Ledger

LENGTH = 31
Spent = dict[tuple[str, str, date], int]

pytestmark = pytest.mark.skipif(shutil.which("hledger") is None, reason="hledger is not installed")


def hledger(journal: Path, *args: str) -> str:
    command = ["hledger", "-f", str(journal), *args]
    return subprocess.run(command, capture_output=True, text=True, check=True, timeout=60).stdout


@pytest.fixture(scope="module")
def month(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ledger]:
    """A demo month, and after it a day of everything that is taken back, resolved, late or in parts."""
    folder = tmp_path_factory.mktemp("month")
    ledger = demo_ledger(folder, seed=11, length=LENGTH)
    last = ledger.last()
    assert last is not None
    hotel = Hotel(ledger, last.at, of_house.people(ledger))
    _busy_days(hotel)
    yield ledger
    ledger.close()


def _busy_days(hotel: Hotel) -> None:
    chance = random.Random(5)
    lead, other = (p.initials for p in hotel.people.values() if p.role is Role.LEAD)
    reps = [p.initials for p in hotel.people.values() if p.role is Role.REP]
    for _ in range(3):
        hotel.later(hours=18)
        given = []
        for stay in register.in_house(hotel.ledger, hotel.day)[:12]:
            rep = chance.choice(reps)
            hotel.later(minutes=7)
            posted = hotel.post(stay, chance.randrange(5000), by=rep, approver=lead, confirmed=ALL_CONFIRMED)
            given.append(
                hotel.post(stay, 1500, by=rep, kind=Kind.UPGRADE, nights=4, approver=lead, confirmed=ALL_CONFIRMED)
            )
            pending = hotel.post(stay, 29000, by=rep, approver=other, confirmed=ALL_CONFIRMED)
            asked = hotel.post(stay, 31000, by=rep, approver=other, confirmed=ALL_CONFIRMED)
            if pending.pending:
                _resolve(hotel, pending.line.seq, granted=True)
            _resolve(hotel, asked.line.seq, granted=chance.random() < 0.5)
            if chance.random() < 0.5 and posted.line.amount:
                part = max(1, posted.line.amount // 3)
                hotel.reverse(posted, by=rep, reason="returned", amount=part, confirmed=ALL_CONFIRMED)
        hotel.close(by=lead)
        hotel.later(hours=26)
        for posted in chance.sample(given, len(given) // 2):
            reason = chance.choice(("left early", "entered wrong", "not delivered"))
            hotel.reverse(posted, by=lead, reason=reason, confirmed=ALL_CONFIRMED)


def _resolve(hotel: Hotel, seq: int, *, granted: bool) -> None:
    boss = next(p for p in hotel.people.values() if p.role is Role.MANAGER)
    approvals.resolve(hotel.ledger, seq, boss, hotel.now, granted=granted, confirmed=ALL_CONFIRMED)


def by_standing(ledger: Ledger, days: list[date]) -> Spent:
    """What `standing` says for every rep, stay and day, where it is not zero."""
    stays = [row[0] for row in ledger.query("SELECT id FROM stay")]
    found: Spent = {}
    for day in days:
        for (stay, rep), (amount, _) in standings.spent_by_stay(ledger, day, stays).items():
            found[rep, stay, day] = amount
    return {key: amount for key, amount in found.items() if amount}


def by_hledger(journal: Path, first: date, last: date) -> Spent:
    """What hledger says, day by day in one table."""
    text = hledger(
        journal, "balance", "^discretion:", "--daily", "--flat", "-N", "-O", "csv", "-b", str(first), "-e", str(last + timedelta(days=1))
    )  # fmt: skip
    head, *lines = csv.reader(io.StringIO(text))
    found: Spent = {}
    for account, *cells in lines:
        _, rep, stay = account.split(":")
        for day, cell in zip(head[1:], cells, strict=True):
            if cell != "0":
                found[rep, stay, date.fromisoformat(day)] = int(cell.removeprefix("EUR ").replace(".", ""))
    return found


def test_hledger_and_standing_agree_for_every_rep_stay_and_day(month: Ledger, tmp_path: Path) -> None:
    out = tmp_path / "month.journal"
    write_export(month, "hledger", out)
    first = date(2026, 11, 23) - timedelta(days=LENGTH)
    days = [first + timedelta(days=n) for n in range(LENGTH + 15)]
    said, balanced = by_standing(month, days), by_hledger(out, days[0], days[-1])
    assert len(said) > 150
    late = "SELECT count(*) FROM journal WHERE kind = 'reversal' AND counts_from < business_day"
    assert month.query(late)[0][0] >= 3
    assert balanced == said
    assert len({rep for rep, _, _ in said}) >= 6


def test_the_command_of_the_contract_gives_the_standing(month: Ledger, tmp_path: Path) -> None:
    out = tmp_path / "month.journal"
    write_export(month, "hledger", out)
    first = date(2026, 11, 23) - timedelta(days=LENGTH)
    said = by_standing(month, [first + timedelta(days=n) for n in range(LENGTH + 10)])
    somebody = of_house.people(month)
    for (rep, stay, day), _ in random.Random(3).sample(sorted(said.items()), 8):
        standing = gestures.standing(month, somebody[rep], guests.get(month, stay), day)
        assert standing is not None
        text = hledger(out, "balance", f"discretion:{rep}:{stay}", "-p", str(day), "-N", "-O", "csv")
        assert (
            text.splitlines()[1]
            == f'"discretion:{rep}:{stay}","EUR {standing.spent // 100}.{standing.spent % 100:02d}"'
        )


def test_a_range_balances_on_every_day_it_names(month: Ledger, tmp_path: Path) -> None:
    """Upgrades posted before the range and reversals posted after it count on its days, so they are in the file."""
    first, last = date(2026, 11, 18), date(2026, 11, 24)
    out = tmp_path / "week.journal"
    part = write_export(month, "hledger", out, first=first, last=last)
    days = [first + timedelta(days=n) for n in range(7)]
    assert by_hledger(out, first, last) == by_standing(month, days)
    assert part.lines < write_export(month, "hledger", tmp_path / "all.journal").lines


def test_what_was_given_balances_against_goodwill(month: Ledger, tmp_path: Path) -> None:
    out = tmp_path / "month.journal"
    write_export(month, "hledger", out)
    hledger(out, "check")
    total = hledger(out, "balance", "--real", "-N", "-O", "csv", "--depth", "1").splitlines()
    amounts = {line.split('","')[0].strip('"'): line.split('","')[1].strip('"') for line in total[1:]}
    value = month.query("SELECT sum(amount * nights), sum(cost * nights) FROM journal")[0][0]
    assert amounts == {
        "expenses": f"EUR {value // 100}.{value % 100:02d}",
        "equity": f"EUR -{value // 100}.{value % 100:02d}",
    }
