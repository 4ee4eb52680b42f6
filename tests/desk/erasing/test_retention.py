"""Retention: who is due when, what holds a stay back, and a run that is one batch on record."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.desk.erasing.traces import traces
from tests.rig import Hotel, refused
from tracker.desk import approvals, corrections, drafts, guests, merging, policy
from tracker.desk.erasing import retention, turns
from tracker.domain.gesture import Kind
from tracker.domain.problems import AskFirst
from tracker.domain.stay import Stay
from tracker.ledger import house as of_house
from tracker.ledger.verify import verify

YES = frozenset({"retention", "clock_jump"})


def a_visit(hotel: Hotel, name: str, leaves: str, **more: str) -> Stay:
    stay = hotel.guest(name, more.pop("room", "412"), departure=date.fromisoformat(leaves))
    hotel.post(stay, 500, note=more.get("note", ""))
    return stay


def due(hotel: Hotel) -> list[str]:
    return [d.stay.guest for d in retention.preview(hotel.ledger, hotel.now).due]


def test_a_guest_is_due_when_the_months_are_over_and_not_a_day_before(hotel: Hotel) -> None:
    a_visit(hotel, "Ada Example", "2026-11-25")
    hotel.at("2028-05-24 12:00")
    assert due(hotel) == []
    hotel.at("2028-05-25 12:00")
    assert due(hotel) == ["Ada Example"]
    assert retention.how_many_due(hotel.ledger, hotel.now) == 1
    assert retention.preview(hotel.ledger, hotel.now).oldest == date(2026, 11, 25)


def test_the_hint_counts_whom_a_run_would_name_on_every_day_and_after_merges(hotel: Hotel) -> None:
    stays = [a_visit(hotel, f"Guest {n}", f"2026-11-{24 + n}", room=str(n + 1)) for n in range(6)]
    hotel.guest("A Caller", "")
    hotel.guest("Still Here", "99")
    hotel.at("2026-11-25 00:30")  # still the 24th in UTC
    guests.leave(hotel.ledger, stays[1].id, hotel.now)
    hotel.at("2026-12-02 12:00")
    for other, into in ((stays[0], stays[4]), (stays[3], stays[2]), (stays[5], stays[1])):
        merging.merge(hotel.ledger, other.id, into.id, hotel.people["LL"], hotel.now, YES)
    for day in range(22, 32):
        hotel.at(f"2028-05-{day} 12:00")
        stands = retention.preview(hotel.ledger, hotel.now)
        assert retention.how_many_due(hotel.ledger, hotel.now) == len(stands.due) + len(stands.held), day
    assert len(stands.due) == 4


def test_who_really_left_on_another_day_counts_from_that_day(hotel: Hotel) -> None:
    stay = a_visit(hotel, "Ada Example", "2026-11-25")
    hotel.at("2026-11-27 00:30")  # still the 26th in UTC
    guests.leave(hotel.ledger, stay.id, hotel.now)
    assert due(hotel.at("2028-05-26 12:00")) == []
    assert due(hotel.at("2028-05-27 12:00")) == ["Ada Example"]


def test_a_caller_is_due_after_the_call_and_a_guest_without_departure_is_still_there(hotel: Hotel) -> None:
    hotel.guest("Cal Caller", room="")
    hotel.guest("Sue Stays", "413")
    assert due(hotel.at("2028-05-23 12:00")) == ["Cal Caller"]


def test_the_months_are_policy_and_leave_sole_lead_mode_alone(hotel: Hotel) -> None:
    manager = hotel.people["MM"]
    assert of_house.retention_months(hotel.ledger) == 18
    policy.set_sole_lead(hotel.ledger, True, manager, hotel.now)
    retention.set_months(hotel.ledger, 6, manager, hotel.now)
    assert (of_house.retention_months(hotel.ledger), of_house.sole_lead(hotel.ledger)) == (6, True)
    policy.set_sole_lead(hotel.ledger, False, manager, hotel.now)
    assert (of_house.retention_months(hotel.ledger), of_house.sole_lead(hotel.ledger)) == (6, False)
    for wrong in (0, -1, 121):
        with refused("bad_retention", "1 to 120 months"):
            retention.set_months(hotel.ledger, wrong, manager, hotel.now)
    with refused("not_allowed"):
        retention.set_months(hotel.ledger, 12, hotel.people["LL"], hotel.now)
    assert verify(hotel.ledger).ok


def test_open_matters_hold_a_stay_back_until_they_are_settled(hotel: Hotel) -> None:
    waiting, estimated = a_visit(hotel, "Ada", "2026-11-24"), a_visit(hotel, "Bo", "2026-11-24", room="413")
    pending = hotel.post(waiting, 50_000, approver="LL")
    label = hotel.post(estimated, 1200, kind=Kind.FREE_LABEL, estimated=True)
    hotel.at("2028-06-01 12:00")
    stands = retention.preview(hotel.ledger, hotel.now)
    assert stands.due == ()
    assert {d.stay.guest: [m.kind for m in d.held] for d in stands.held} == {"Ada": ["pending"], "Bo": ["estimate"]}
    with refused("nothing_due", "2 are held back"):
        retention.run(hotel.ledger, hotel.people["MM"], hotel.now, YES)
    approvals.resolve(
        hotel.ledger, pending.line.seq, hotel.people["MM"], hotel.now, granted=True, confirmed={"clock_jump"}
    )
    corrections.reverse(
        hotel.ledger, label.line.seq, "not delivered", hotel.people["LL"], hotel.now, confirmed={"clock_jump"}
    )
    assert sorted(due(hotel)) == ["Ada", "Bo"]


def test_a_run_is_asked_about_and_is_one_batch_on_record(
    hotel: Hotel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(turns, "AT_ONCE", 2)
    names = [f"Guest Numéro{n}" for n in range(5)]
    for n, name in enumerate(names):
        a_visit(hotel, name, f"2026-11-{24 + n}", room=str(400 + n), note=f"{name} lost a coat")
    staying = hotel.guest("Sue Stays", "700")
    note = hotel.post(staying, 300, note="asked for Guest Numéro1")
    single = hotel.post(staying, 400, note="Numéro one is late")
    hotel.close(note="a quiet night")
    hotel.at("2028-06-01 12:00")
    with pytest.raises(AskFirst, match="5 stays ended on or before 2026-12-01, 18 months ago"):
        retention.run(hotel.ledger, hotel.people["MM"], hotel.now)
    told: list[tuple[int, int]] = []
    ran = retention.run(
        hotel.ledger, hotel.people["MM"], hotel.now, YES, lambda done, total: told.append((done, total))
    )
    assert list(dict.fromkeys(told)) == [(done, 5) for done in range(6)]
    assert {(x.kind, x.actor, x.body["what"], x.body["months"], x.body["batch"]) for x in ran.lines} == {
        ("erasure", "MM", "retention", 18, ran.batch)
    }
    assert [x.body["elsewhere"] for x in ran.lines if "elsewhere" in x.body] == [[note.line.seq]]
    last = retention.preview(hotel.ledger, hotel.now).last
    assert last == retention.LastRun(date(2028, 6, 1), "MM", 5)
    assert verify(hotel.ledger, full=True).ok
    with refused("nothing_due"):
        retention.run(hotel.ledger, hotel.people["MM"], hotel.now, YES)
    assert guests.get(hotel.ledger, staying.id).name == "Sue Stays"
    hotel.ledger.close()
    assert traces(tmp_path, [*names, "lost a coat"]) == []
    assert traces(tmp_path, ["Numéro one is late"]), f"line {single.line.seq} names nobody"


def test_drafts_that_name_a_guest_go_with_the_guest(hotel: Hotel) -> None:
    """By the name alone, too: nobody was chosen by it yet."""
    stay = a_visit(hotel, "Ada Example", "2026-11-24")
    a_visit(hotel, "Bea Example", "2026-11-24", room="413")
    rep, other = hotel.people["RR"], hotel.people["R2"]
    drafts.keep(hotel.ledger, rep, drafts.Kept("u1", "Ada Example c20"), hotel.now)
    places = {"page desk": {"asked": stay.id}, "page guests": {"name": "Ada Example and Bea Example"}}
    drafts.keep_half_typed(hotel.ledger, other, {**places, "page settings": {"name": "Cleo"}}, hotel.now)
    hotel.at("2028-06-01 12:00")
    ran = retention.run(hotel.ledger, hotel.people["MM"], hotel.now, YES)
    assert sum(line.body["drafts"] for line in ran.lines) == 3
    assert drafts.kept(hotel.ledger, rep) is None
    assert list(drafts.half_typed(hotel.ledger, other)) == ["page settings"]


def test_only_a_manager_runs_it(hotel: Hotel) -> None:
    a_visit(hotel, "Ada", "2026-11-24")
    hotel.at("2028-06-01 12:00")
    with refused("not_allowed"):
        retention.run(hotel.ledger, hotel.people["LL"], hotel.now, YES)


def test_a_policy_of_the_clock_is_not_carried_on(hotel: Hotel) -> None:
    """What a line says of its clock belongs to that line alone."""
    hotel.later(hours=-3)
    policy.set_sole_lead(hotel.ledger, True, hotel.people["MM"], hotel.now)
    first = hotel.ledger.last_of("policy")
    hotel.later(hours=4)
    retention.set_months(hotel.ledger, 6, hotel.people["MM"], hotel.now)
    second = hotel.ledger.last_of("policy")
    assert first is not None
    assert second is not None
    assert ("clock" in first.body, second.body) == (True, {"sole_lead": True, "retention_months": 6})
