"""The insights as a document: a name that is bound to what it claims, people and causes in words, no guest's line."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from tests.domain.insights.sample import DAY, given
from tests.reports import sample
from tracker.domain.facts import PersonFact
from tracker.domain.insights.facts import InsightsFacts, InsightsTable
from tracker.domain.insights.figures import figures
from tracker.domain.insights.tally import Tally
from tracker.domain.proof import insights_named


def facts(amount: int = 1000) -> InsightsFacts:
    tally = Tally(lambda _day: (False, None))
    tally.take([given(1, amount=amount)])
    tally.booked = amount
    found = figures(tally, DAY, DAY + timedelta(days=6))
    people = (PersonFact("RR", "Ria Rep"),)
    return InsightsFacts(sample.hotel(), found, sample.CLOSED, 1, 9, sample.HEAD, people, (("IT.wifi", "Wi-Fi"),))


def test_its_name_is_bound_to_its_figures_and_an_older_ones_is_not() -> None:
    found = facts()
    plain = replace(found, checked=False).document
    assert plain == "N2026-11-07-7"
    assert found.document.rpartition("/")[0] == plain
    assert insights_named(found.document) == (DAY + timedelta(days=6), 7)
    assert found.document != facts(amount=2000).document, "other figures, other check digits"


def test_it_claims_what_its_day_reports_come_to_and_no_guests_line() -> None:
    found = facts(amount=4200)
    assert (found.value, found.lines, InsightsTable(found).head) == (4200, (), sample.HEAD)


def test_people_and_causes_are_told_in_words_where_there_are_any() -> None:
    found = facts()
    assert [found.person("RR"), found.person("XX")] == ["RR Ria Rep", "XX"]
    assert [found.cause("IT.wifi"), found.cause("XX.gone"), found.cause("")] == ["Wi-Fi", "XX.gone", "No cause given"]
