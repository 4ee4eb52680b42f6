"""The table has the simulator's result and the patterns as the screen has them, and as the journal tells them line by line."""

from __future__ import annotations

import csv
import io
from collections import Counter
from dataclasses import replace
from datetime import date, timedelta
from typing import get_args

import pytest

from tests.desk.insights.season import play
from tests.desk.insights.test_ties import Recount
from tests.rig import Hotel, refused
from tracker.desk.documents import drawn
from tracker.desk.export.insights_csv import COLUMNS
from tracker.desk.insights import paper, reading, replies, seeing
from tracker.domain.cap import Basis, Cap
from tracker.domain.insights.facts import InsightsFacts, InsightsTable
from tracker.domain.people import Person, Role
from tracker.ledger.merged import joined

CAP = Cap(Role.REP, 1500, Basis.GUEST, date.min)


@pytest.fixture
def season(hotel: Hotel) -> Hotel:
    play(hotel)
    return hotel


def table(hotel: Hotel, who: Person, cap: Cap | None = None, days: int = 90) -> dict[str, list[dict[str, str]]]:
    """The rows of the table that is made for a person, by part."""
    facts = paper.paper(hotel.ledger, days, hotel.now, "csv", who=who, cap=cap)
    assert isinstance(facts, InsightsTable)
    found: dict[str, list[dict[str, str]]] = {}
    for row in csv.DictReader(io.StringIO(drawn(facts).decode("utf-8-sig"))):
        assert list(row) == list(COLUMNS)
        found.setdefault(row["part"], []).append(row)
    return found


def minor(text: str) -> int:
    return int(text.replace(".", ""))


@pytest.mark.parametrize("days", [7, 90])
def test_a_replay_is_that_of_the_screen_and_of_the_journal(season: Hotel, days: int) -> None:
    lead = season.people["LL"]
    rows = table(season, lead, CAP, days)
    (row,) = rows["what_if"]
    seen = seeing.what_if(season.ledger, seeing.begin(season.ledger, days, lead, season.now), CAP, lead)
    counts = [int(row[name]) for name in ("gestures", "guests", "asked", "stopped", "newly", "freed")]
    assert counts == [seen.gestures, seen.guests, seen.asked, seen.stopped, seen.newly, seen.freed]
    money = tuple(minor(row[name]) for name in ("value", "cost", "whole_cost"))
    naive = Recount(
        season.ledger.lines("ORDER BY j.seq"), joined(season.ledger), season.day - timedelta(days=days - 1)
    ).under(1500, ("RR", "R2", "R3"))
    assert (seen.stopped, *money) == naive
    assert naive[0] > 0
    assert [row[name] for name in ("key", "cap", "basis", "from_day", "last_day")] == [
        "rep", "15.00", "guest", seen.first.isoformat(), season.day.isoformat(),
    ]  # fmt: skip
    assert [(r["key"], int(r["stopped"]), minor(r["value"])) for r in rows["what_if_rep"]] == [
        (one.rep, one.count, one.value) for one in seen.by_rep
    ]


def test_no_limit_is_an_empty_cap_and_stops_nothing(season: Hotel) -> None:
    rows = table(season, season.people["LL"], Cap(Role.REP, None, Basis.PARTY, date.min))
    assert [(r["cap"], r["basis"], r["stopped"]) for r in rows["what_if"]] == [("", "party", "0")]
    assert "what_if_rep" not in rows


def test_a_pattern_has_its_sample_its_base_and_the_reply_as_on_the_screen(season: Hotel) -> None:
    boss = season.people["MM"]
    under_way = seeing.begin(season.ledger, 90, boss, season.now)
    reading.whole(season.ledger, under_way)
    (asked,) = seeing.patterns(season.ledger, under_way, boss)
    replies.reply(season.ledger, "pair", asked.finding.seqs, "=She asks for me.", season.people["RR"], season.now)
    (row,) = table(season, boss)["lens"]
    given = [x for x in season.ledger.lines("ORDER BY j.seq") if x.kind == "credit"]
    dear = Counter(x.stay for x in given).most_common(1)[0][0]
    own = [x for x in given if x.rep == "RR"]
    to_dear = [x.seq for x in given if x.stay == dear]
    assert (row["key"], row["label"], row["pattern"]) == ("RR", "RR Rita Rep", "pair")
    assert [int(row[name]) for name in ("n", "of", "base_n", "base_of", "base_rate")] == [
        len(to_dear), len(to_dear), len(own) - len(to_dear), len(given) - len(to_dear), 33,
    ]  # fmt: skip
    assert row["lines"].split() == [f"#{seq}" for seq in to_dear]
    assert row["may_be"].startswith("a long stay")
    assert row["reply"] == "'=She asks for me."
    assert not [cell for cell in row.values() if "Dear" in cell]


def test_who_is_not_shown_it_does_not_get_it_and_a_paper_never_has_it(season: Hotel) -> None:
    assert "lens" in table(season, season.people["MM"])
    assert "lens" not in table(season, season.people["LL"])
    for form in get_args(paper.Form):
        with refused("not_allowed"):
            paper.paper(season.ledger, 90, season.now, form, who=season.people["RR"], cap=CAP)
    printed = paper.paper(season.ledger, 90, season.now, "pdf", who=season.people["MM"], cap=CAP)
    assert isinstance(printed, InsightsFacts)
    assert printed.what_if is not None
    plain = paper.insights_facts(season.ledger, season.day, 90)
    assert drawn(replace(printed, what_if=None)) == drawn(plain), "whoever asks, the paper is the same"
