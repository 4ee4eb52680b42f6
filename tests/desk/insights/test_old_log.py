"""What an imported log says of the days in view: by itself, line by line as the journal has it, in no other figure."""

from __future__ import annotations

import csv
import io
from collections import defaultdict
from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.reports.reading import words
from tests.rig import Hotel
from tracker.desk import history
from tracker.desk.documents import drawn
from tracker.desk.insights import reading
from tracker.desk.insights.paper import insights_facts
from tracker.domain.insights.facts import InsightsTable
from tracker.domain.insights.figures import DaySpent, Spent
from tracker.domain.insights.old_log import OldBroken, OldLog
from tracker.ledger import insights

KINDS, CAUSES = ("credit", "label", "upgrade"), ("Wi-Fi", "IT.wifi", "a ghost in the lift", "")


def bring(hotel: Hotel, count: int = 40, first: int = 60) -> None:
    """A log of so many rows, one every other day up to yesterday; half of its causes are not the catalogue's."""
    rows = [
        f"{hotel.day - timedelta(days=1 + (2 * n) % first)},41{n % 5},Guest {n} Example,{KINDS[n % 3]},{n + 1}.{count:02},{CAUSES[n % 4]}"
        for n in range(count)
    ]
    file = hotel.ledger.path.parent / f"old{count}.csv"
    file.write_text("\n".join(("date,room,guest,type,amount,reason", *rows)))
    done = history.bring(hotel.ledger, file, hotel.people["MM"], lambda: hotel.now, dry_run=False)
    assert (done.new, done.rejected) == (count, 0)


def recount(hotel: Hotel, first: date, last: date) -> OldLog:
    """The same from the stored lines one by one."""
    lines = [x.body for x in hotel.ledger.lines("ORDER BY j.seq") if x.body.get("what") == "imported"]
    lines = [b for b in lines if first <= date.fromisoformat(b["on"]) <= last]

    def sums(key: str) -> dict[str, list[int]]:
        found: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
        for body in lines:
            for at, more in enumerate((1, body["value"], body.get("cost", 0))):
                found[body.get(key, "")][at] += more
        return found

    def spent(key: str) -> tuple[Spent, ...]:
        rows = [Spent(name, a, b, c) for name, (a, b, c) in sums(key).items()]
        return tuple(sorted(rows, key=lambda x: (-x.value, -x.count, x.key)))

    days = sums("on")
    by_day = tuple(
        DaySpent(day, *days.get(day.isoformat(), (0, 0, 0)))
        for day in (first + timedelta(days=n) for n in range((last - first).days + 1))
    )
    value, cost = (sum(b.get(key, 0) for b in lines) for key in ("value", "cost"))
    places = {(b["room"], b["cause"]) for b in lines if b.get("room") and b.get("cause")}
    bill = []
    for room, cause in places:
        some = [b for b in lines if (b.get("room"), b.get("cause")) == (room, cause)]
        took = Spent(room, len(some), sum(b["value"] for b in some), sum(b.get("cost", 0) for b in some))
        bill.append(OldBroken(room, cause, took))
    bill.sort(key=lambda x: (-x.spent.value, -x.spent.count, x.room, x.cause))
    return OldLog(len(lines), value, cost, by_day, spent("kind"), spent("cause"), spent("room"), tuple(bill))


@pytest.mark.parametrize("days", [1, 7, 30, 365])
@pytest.mark.parametrize("size", [1, 7, 3000])
def test_every_sum_is_the_journals_line_by_line(
    hotel: Hotel, days: int, size: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    bring(hotel)
    hotel.post(hotel.guest(), 1000)
    bring(hotel, 9, first=400)
    monkeypatch.setattr(insights, "SLICE", size)
    seen = reading.whole(hotel.ledger, reading.begin(hotel.ledger, days, hotel.day))
    assert seen.old == recount(hotel, hotel.day - timedelta(days=days - 1), hotel.day)
    assert bool(seen.old.count) == (days > 1)


def test_it_is_in_no_other_figure(hotel: Hotel) -> None:
    hotel.post(hotel.guest(), 1000, cause="IT.wifi")
    before = reading.whole(hotel.ledger, reading.begin(hotel.ledger, 90, hotel.day))
    bring(hotel)
    after = reading.whole(hotel.ledger, reading.begin(hotel.ledger, 90, hotel.day))
    assert after.figures == before.figures
    assert before.old is not None
    assert before.old.count == 0
    assert after.old is not None
    assert after.old.count == 40


def test_a_rep_sees_none_of_it_for_a_log_names_who_gave_in_words_only(hotel: Hotel) -> None:
    bring(hotel)
    assert reading.whole(hotel.ledger, reading.begin(hotel.ledger, 90, hotel.day, "RR")).old is None


def test_what_is_brought_in_while_it_is_read_is_not_in_it(hotel: Hotel) -> None:
    bring(hotel, 3)
    under_way = reading.begin(hotel.ledger, 90, hotel.day)
    bring(hotel, 5)
    seen = reading.whole(hotel.ledger, under_way)
    assert seen.old is not None
    assert seen.old.count == 3


def test_paper_and_table_say_that_it_stands_apart(hotel: Hotel) -> None:
    bring(hotel)
    facts = insights_facts(hotel.ledger, hotel.day, 90)
    said = "An imported log tells of 40 gestures of these days, €836.00"
    assert facts.figures.gestures == 0
    assert said in words(drawn(facts))
    hotel.post(hotel.guest(), 1000)
    facts = insights_facts(hotel.ledger, hotel.day, 90)
    assert said in words(drawn(facts))
    rows = list(csv.DictReader(io.StringIO(drawn(InsightsTable(facts)).decode("utf-8-sig"))))
    sums = {part: [r for r in rows if r["part"] == part] for part in ("imported", "imported_day", "imported_cause")}
    assert [(r["gestures"], r["value"]) for r in sums["imported"]] == [("40", "836.00")]
    for part in ("imported_day", "imported_cause"):
        assert sum(float(r["value"]) for r in sums[part]) == pytest.approx(836)
    assert {r["key"] for r in sums["imported_cause"]} == {"IT.wifi", ""}
    rooms, bill = ([r for r in rows if r["part"] == f"imported_{part}"] for part in ("room", "bill"))
    assert {r["key"] for r in rooms} == {r["key"] for r in bill} == {"410", "411", "412", "413", "414"}
    assert sum(float(r["value"]) for r in rooms) == pytest.approx(836)
    assert {r["cause"] for r in bill} == {"Wi-Fi"}
    assert sum(int(r["gestures"]) for r in bill) == 20
    assert [r["value"] for r in rows if r["part"] == "range"] == ["10.00"]


def test_a_paper_from_before_the_log_is_the_same_afterwards(hotel: Hotel, tmp_path: Path) -> None:
    hotel.post(hotel.guest(), 1000)
    last = hotel.ledger.last()
    assert last is not None
    before = drawn(insights_facts(hotel.ledger, hotel.day, 30))
    bring(hotel)
    assert drawn(insights_facts(hotel.ledger, hotel.day, 30, upto=last.seq)) == before
