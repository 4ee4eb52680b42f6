"""What a tally comes to: only what stands counts, an empty range says nothing, and few cases make no median."""

from __future__ import annotations

from datetime import date, timedelta

from tests.domain.insights.sample import DAY, given
from tracker.domain.insights.figures import DaySpent, Figures, binned, figures, median
from tracker.domain.insights.lines import Given
from tracker.domain.insights.tally import Tally


def counted(*lines: Given, days: int = 3, cap: int | None = 10_000) -> Figures:
    tally = Tally(lambda _day: (True, cap))
    by_day: dict[date, list[Given]] = {}
    for line in lines:
        by_day.setdefault(line.day, []).append(line)
    for day in sorted(by_day, reverse=True):
        tally.take(by_day[day])
    return figures(tally, DAY, DAY + timedelta(days=days - 1))


def test_an_empty_range_is_zeros_for_each_of_its_days_and_no_median() -> None:
    found = counted()
    assert [(d.day, d.count, d.value) for d in found.by_day] == [(DAY + timedelta(days=n), 0, 0) for n in range(3)]
    assert (found.gestures, found.value, found.guests, found.median, found.days) == (0, 0, 0, None, 3)
    assert sum(found.histogram) == 0


def test_what_was_taken_back_counts_nowhere_but_as_taken_back() -> None:
    found = counted(given(1), given(2, value=0, cost=0, nightly=0, back="entered_wrong", amount=700, room="9"))
    assert (found.gestures, found.value, found.taken_back, found.back_value) == (1, 1000, 1, 700)
    assert [(r.key, r.count) for r in found.by_room] == [("412", 1)]


def test_the_defect_bill_names_room_and_cause_the_dearest_first_and_no_joy() -> None:
    climate = [given(n, cause="RM.climate", amount=6000, day=n % 2) for n in range(1, 5)]
    found = counted(*climate, given(7, cause="DL.birthday", amount=9000), given(8, cause=""), given(9, room="7"))
    assert [(b.room, b.cause, b.count, b.value) for b in found.bill] == [
        ("412", "RM.climate", 4, 24_000),
        ("7", "IT.wifi", 1, 1000),
    ]
    assert found.bill[0].last == DAY + timedelta(days=1)


def test_an_incident_is_many_gestures_and_one_incident() -> None:
    found = counted(*(given(n, incident="i1", room=str(400 + n), guest=f"g{n}") for n in range(6)))
    assert (found.gestures, found.incidents, found.guests) == (6, 1, 6)
    assert [(c.key, c.count, c.incidents) for c in found.by_cause] == [("IT.wifi", 6, 1)]


def test_the_use_of_the_cap_is_of_a_guest_on_a_day() -> None:
    found = counted(
        given(1, amount=2000), given(2, amount=3000, spent=2000),  # half of it
        given(3, guest="g2", amount=1000, spent=4000),  # nights of yesterday's upgrade count, too: half
        given(4, guest="g3", amount=9000, nightly=1000),  # most of it was returned: a tenth
    )  # fmt: skip
    assert found.histogram[5] == 2
    assert found.histogram[1] == 1
    assert found.headroom == 5000 + 5000 + 9000
    assert found.median is None  # three guest-days say nothing


def test_above_the_cap_and_without_a_cap_are_told_apart() -> None:
    found = counted(given(1, amount=12_000, over=True, asked=True), given(2, guest="g2", cap=None))
    assert found.histogram[10] == 1
    assert found.guest_days == 1
    assert (found.daring[0].asked, found.daring[0].within, found.headroom) == (1, 0, 0)


def test_an_approval_for_what_a_fresh_cap_covers_is_told_apart() -> None:
    found = counted(
        given(1, amount=10_000, spent=2000, over=True, asked=True),  # the guest had 20.00 of the 100.00 already
        given(2, guest="g2", amount=10_001, over=True, asked=True),  # above any day's cap
        given(
            3, guest="g3", amount=9000, spent=2000, over=True, asked=True, back="declined", value=0, cost=0, nightly=0
        ),
        given(4, guest="g4", amount=5000),  # within what was left: nobody is asked
    )
    (one,) = found.daring
    assert (one.asked, one.within, one.declined) == (3, 2, 1)


def test_a_line_that_counts_on_no_cap_is_spend_and_no_daring() -> None:
    found = counted(given(1, capped=False, rep="XX"))
    assert (found.gestures, found.guest_days) == (1, 0)
    assert found.daring == ()


def test_what_a_lead_gave_that_a_rep_could_have_given() -> None:
    lead = given(1, rep="LL", role="lead", cap=30_000, amount=5000)
    above = given(2, rep="LL", role="lead", cap=30_000, amount=9000, spent=5000, guest="g2")
    found = counted(lead, above, given(3, guest="g3"))
    assert (found.by_leads, found.by_leads_value) == (1, 5000)


def test_who_served_a_guest_and_gave_nothing() -> None:
    tally = Tally(lambda _day: (True, None))
    tally.take([given(1), given(2, guest="g2")])
    tally.serve([("RR", "g1"), ("RR", "g3"), ("NN", "g1")])
    found = {d.rep: d for d in figures(tally, DAY, DAY).daring}
    assert (found["RR"].helped, found["RR"].without) == (2, 1)
    assert (found["NN"].helped, found["NN"].without, found["NN"].median) == (0, 1, None)


def test_value_per_delighted_guest_needs_five_answers_and_a_delight() -> None:
    said = ["delighted", "delighted", "fine", "fine"]
    few = counted(*(given(n, outcome=what, amount=500) for n, what in enumerate(said)), given(8))
    assert (few.kinds_landed[0].answers, few.kinds_landed[0].per_delight) == (4, None)
    enough = counted(*(given(n, outcome=what, amount=500) for n, what in enumerate([*said, "still_unhappy"])))
    landed = enough.kinds_landed[0]
    assert (landed.delighted, landed.fine, landed.still_unhappy, landed.per_delight) == (2, 2, 1, 1250)
    sad = counted(*(given(n, outcome="fine") for n in range(6)))
    assert sad.causes_landed[0].per_delight is None


def test_the_median_is_the_lower_of_two_and_needs_five() -> None:
    assert median({10: 2, 90: 2}) is None
    assert median({10: 3, 90: 3}) == 10
    assert median({10: 2, 20: 1, 90: 2}) == 20


def test_what_corrects_earlier_days_is_what_the_day_reports_have_besides() -> None:
    tally = Tally(lambda _day: (False, None))
    tally.take([given(1)])
    tally.booked = 400
    assert figures(tally, DAY, DAY).earlier == -600


def test_a_cap_of_nothing_is_used_by_no_share_and_leaves_nothing_over() -> None:
    found = counted(given(1, cap=0, amount=0))
    assert (found.guest_days, found.headroom, sum(found.histogram)) == (0, 0, 0)


def test_a_chart_of_many_days_has_a_column_a_week_counted_back_from_the_last() -> None:
    days = [DaySpent(DAY + timedelta(days=n), n, 100 * n, 0) for n in range(10)]
    assert binned(days[:2]) == [(DAY, DAY, 0, 0), (DAY + timedelta(days=1), DAY + timedelta(days=1), 1, 100)]
    assert binned(days, most=9) == [
        (DAY, DAY + timedelta(days=2), 3, 300),
        (DAY + timedelta(days=3), DAY + timedelta(days=9), 42, 4200),
    ]
    assert binned([]) == []
