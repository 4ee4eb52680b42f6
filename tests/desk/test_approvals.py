"""Who consented, as the report and the export say it: never somebody who had not the authority."""

from __future__ import annotations

import csv
from pathlib import Path

from tests.rig import Hotel
from tracker.desk import approvals, policy
from tracker.desk.export import write_export
from tracker.desk.shift_facts import shift_facts
from tracker.domain.facts import ApprovalFact
from tracker.domain.people import Role


def _told(hotel: Hotel) -> ApprovalFact:
    (one,) = shift_facts(hotel.ledger, None, hotel.now).approvals
    return one


def test_a_lead_without_the_authority_is_not_named_as_who_consented(hotel: Hotel, tmp_path: Path) -> None:
    posted = hotel.post(hotel.guest(), 30001, approver="LL")
    assert (_told(hotel).state, _told(hotel).approver) == ("pending", None)
    approvals.resolve(hotel.ledger, posted.line.seq, hotel.people["MM"], hotel.now, granted=True)
    told = _told(hotel)
    assert told.approver is not None
    assert (told.state, told.approver.initials) == ("approved", "MM")
    write_export(hotel.ledger, "csv", tmp_path / "lines.csv")
    with (tmp_path / "lines.csv").open(encoding="utf-8-sig", newline="") as file:
        named = {row["entry"]: row["approver"] for row in csv.DictReader(file)}
    assert named == {"credit": "", "approval": "MM"}


def test_who_declined_is_named(hotel: Hotel) -> None:
    posted = hotel.post(hotel.guest(), 30001, approver="LL")
    approvals.resolve(hotel.ledger, posted.line.seq, hotel.people["L2"], hotel.now, granted=False)
    told = _told(hotel)
    assert told.approver is not None
    assert (told.state, told.approver.initials) == ("declined", "L2")


def test_what_the_rep_took_back_before_anybody_answered_was_not_declined(hotel: Hotel) -> None:
    hotel.reverse(hotel.post(hotel.guest(), 30001, approver="LL"))
    assert (_told(hotel).state, _told(hotel).approver) == ("withdrawn", None)


def test_a_sole_leads_own_entry_that_a_manager_approved_is_not_boxed(hotel: Hotel) -> None:
    policy.set_sole_lead(hotel.ledger, True, hotel.people["MM"], hotel.now)
    posted = hotel.post(hotel.guest(), 60000, by="LL", approver="LL")
    assert posted.pending
    assert _told(hotel).sole_lead is False
    approvals.resolve(hotel.ledger, posted.line.seq, hotel.people["MM"], hotel.now, granted=True)
    assert _told(hotel).sole_lead is False


def test_a_sole_lead_who_approves_an_own_pending_entry_is_boxed(hotel: Hotel) -> None:
    policy.set_sole_lead(hotel.ledger, True, hotel.people["MM"], hotel.now)
    posted = hotel.post(hotel.guest(), 60000, by="LL", approver="LL")
    hotel.cap(60000, Role.LEAD)
    approvals.resolve(hotel.ledger, posted.line.seq, hotel.people["LL"], hotel.now, granted=True)
    assert _told(hotel).sole_lead is True


def test_what_was_pending_yesterday_counts_on_the_authority_of_the_day_it_is_approved(hotel: Hotel) -> None:
    """Waiting a night must not turn one large amount into pieces that a lead can approve one by one."""
    stay = hotel.guest()
    posted = [hotel.post(stay, 25000, approver="LL") for _ in range(4)]
    assert [p.pending for p in posted] == [False, True, True, True]
    hotel.later(days=1)
    approvals.resolve(hotel.ledger, posted[1].line.seq, hotel.people["LL"], hotel.now, granted=True)
    from tests.rig import refused

    with refused("above_authority"):
        approvals.resolve(hotel.ledger, posted[2].line.seq, hotel.people["LL"], hotel.now, granted=True)


def test_a_little_that_came_back_does_not_free_the_whole_authority(hotel: Hotel) -> None:
    stay = hotel.guest()
    hotel.reverse(hotel.post(stay, 30000, approver="LL"), by="LL", reason="returned", amount=1)
    assert hotel.post(stay, 30000, approver="LL").pending
    again = hotel.guest("Bea Example", "413")
    hotel.reverse(hotel.post(again, 30000, approver="LL"), by="LL")
    assert not hotel.post(again, 30000, approver="LL").pending
