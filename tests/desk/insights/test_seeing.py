"""Who sees what: a rep the own gestures and the own patterns, a lead the house, a manager everybody's patterns."""

from __future__ import annotations

import pytest

from tests.desk.insights.season import play
from tests.rig import Hotel, refused
from tracker.desk import people
from tracker.desk.insights import reading, replies, seeing
from tracker.domain.cap import Basis, Cap
from tracker.domain.people import Person, Role


@pytest.fixture
def season(hotel: Hotel) -> Hotel:
    play(hotel)
    return hotel


def view(hotel: Hotel, who: Person, days: int = 90) -> seeing.Shown:
    under_way = seeing.begin(hotel.ledger, days, who, hotel.now)
    reading.whole(hotel.ledger, under_way)
    return seeing.shown(hotel.ledger, under_way, who)


def test_a_rep_sees_nothing_about_other_reps(season: Hotel) -> None:
    for initials in ("RR", "R2"):
        found = view(season, season.people[initials])
        assert found.own == initials
        assert {r.key for r in found.seen.figures.by_rep} == {initials}
        assert {d.rep for d in found.seen.figures.daring} == {initials}
        assert all(a.finding.rep == initials for a in found.asked or ())
    assert view(season, season.people["R2"]).asked == ()


def test_the_rep_concerned_sees_the_pattern_and_replies_and_the_manager_reads_it(season: Hotel) -> None:
    (own,) = view(season, season.people["RR"]).asked or ()
    assert (own.finding.pattern, own.finding.n, own.finding.of, own.guest) == ("pair", 12, 12, "700 Dear Example")
    assert own.reply is None
    replies.reply(season.ledger, "pair", own.finding.seqs, "She asks for me.", season.people["RR"], season.now)
    (asked,) = view(season, season.people["MM"]).asked or ()
    assert asked.reply is not None
    assert asked.reply.words == "She asks for me."


def test_a_lead_sees_the_house_and_only_the_own_patterns(season: Hotel) -> None:
    found = view(season, season.people["LL"])
    assert found.own is None
    assert {r.key for r in found.seen.figures.by_rep} == {"RR", "R2", "R3"}
    assert found.asked == ()


def test_the_simulator_is_for_leads_and_writes_nothing(season: Hotel) -> None:
    lead, cap = season.people["LL"], Cap(Role.REP, 1500, Basis.GUEST, season.day)
    before = season.count()
    found = seeing.what_if(season.ledger, seeing.begin(season.ledger, 90, lead, season.now), cap, lead)
    assert (found.gestures, found.stopped, found.newly) == (84, 12, 12)
    assert season.count() == before
    rep = season.people["RR"]
    with refused("not_allowed"):
        seeing.what_if(season.ledger, seeing.begin(season.ledger, 90, rep, season.now), cap, rep)


def test_a_range_of_no_day_is_refused_and_who_has_left_sees_nothing(season: Hotel) -> None:
    with refused("bad_days"):
        seeing.begin(season.ledger, 0, season.people["RR"], season.now)
    people.retire(season.ledger, "R2", season.people["MM"], season.now)
    with refused("retired"):
        seeing.begin(season.ledger, 7, season.people["R2"], season.now)


def test_a_guest_who_is_erased_stays_a_guest_without_a_name(season: Hotel) -> None:
    from tracker.desk.erasing import erasure
    from tracker.desk.stamp import ALL_CONFIRMED

    dear = next(f.finding.guest for f in view(season, season.people["MM"]).asked or ())
    before = view(season, season.people["MM"]).seen.figures
    erasure.erase(season.ledger, [dear], season.people["MM"], season.now, confirmed=ALL_CONFIRMED)
    after = view(season, season.people["MM"])
    assert after.seen.figures.guests == before.guests
    assert (after.asked or ())[0].guest == "(guest erased)"
