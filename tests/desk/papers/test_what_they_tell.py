"""What each paper tells of an evening, every total added up here from the journal's own lines."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date

import pytest

from tests.desk.papers.house import SECRET, Evening, billed, promise, said
from tests.reports.reading import words
from tests.rig import Hotel, refused
from tracker.desk import policy
from tracker.desk.documents import paper_beside
from tracker.desk.erasing import erasure
from tracker.desk.papers.handover_sheet import handover_facts
from tracker.desk.papers.letter import letter_for
from tracker.desk.papers.line_up import LEADS_KNOW, last_whole_day, line_up_facts
from tracker.desk.papers.policy_card import card_now
from tracker.desk.papers.voucher import voucher_for
from tracker.desk.proof import check_paper
from tracker.desk.shift_facts import shift_facts
from tracker.desk.stamp import ALL_CONFIRMED
from tracker.domain.cap import Basis
from tracker.domain.house import house_of, plain_of
from tracker.domain.papers import GivenFact, LetterFacts, PromisedFact
from tracker.domain.people import Role
from tracker.domain.promise import Outcome
from tracker.domain.proof import write_typeable
from tracker.reports.proof import proof_of

MONDAY = date(2026, 11, 23)


def total(there: Evening, *names: str) -> int:
    """What these gestures come to, with every line about them."""
    uuids = [there.posted[name].line.uuid for name in names]
    return sum(
        (line.amount or 0) * (line.nights or 1)
        for line in there.ledger.lines("WHERE j.amount IS NOT NULL ORDER BY j.seq")
        if line.uuid in uuids or line.about in uuids
    )


def test_a_letter_tells_one_guests_gifts_and_nothing_of_the_house(there: Evening) -> None:
    facts = letter_for(there.ledger, there.ada.id)
    assert [one.seq for one in facts.given] == [there.seq(n) for n in ("wifi", "label", "upgrade", "bottle")]
    assert facts.value == total(there, "wifi", "label", "upgrade", "bottle") == 2000 + 1200 + 8000 + 2500
    assert [(one.words, one.owner.name) for one in facts.owed] == [("call back about the parcel", "Rolf Rep")]
    assert [one.words for one in facts.kept] == ["cake at four, as for another guest"]
    assert facts.person.name == "Rolf Rep"
    shown = repr(replace(facts, head="", hotel=replace(facts.hotel, ledger_id="")))  # a hash may hold any three digits
    for inside in (*SECRET, "Bea", "413", "Wi-Fi", "IT.wifi", "cap", "birthday", "Birthday"):
        assert inside not in shown, inside
    assert letter_for(there.ledger, there.twin.id) == facts


def test_a_letter_has_no_place_for_a_cause_a_cost_or_a_note() -> None:
    for kind in (LetterFacts, GivenFact, PromisedFact):
        assert not {"cause", "note", "cost", "cap", "approver", "over_by"} & {field.name for field in fields(kind)}


def test_what_was_taken_back_or_waits_is_on_no_letter(there: Evening) -> None:
    facts = letter_for(there.ledger, there.bea.id)
    assert there.seq("asked") not in facts.lines
    assert facts.value == total(there, "bea", "safety")
    for name in ("bea", "safety"):
        there.hotel.reverse(there.posted[name], by="LL")
    with refused("nothing_to_tell", "taken back"):
        letter_for(there.ledger, there.bea.id)
    with refused("nothing_to_tell"):
        letter_for(there.ledger, there.hotel.guest("Cem New", "500").id)


def test_a_bill_changes_the_letter_and_other_guests_do_not(there: Evening) -> None:
    first = paper_beside(letter_for(there.ledger, there.ada.id))
    there.hotel.later(days=1).post(there.bea, 100)
    assert paper_beside(letter_for(there.ledger, there.ada.id)) == first
    billed(there, "label", 1437)
    facts = letter_for(there.ledger, there.ada.id)
    (label,) = (one for one in facts.given if one.seq == there.seq("label"))
    assert (label.value, label.estimated) == (1437, False)
    assert facts.value == total(there, "wifi", "label", "upgrade", "bottle")


def test_who_was_erased_gets_neither_letter_nor_voucher(there: Evening) -> None:
    hotel = there.hotel.later(days=3)
    erasure.erase(there.ledger, [there.ada.id], hotel.people["MM"], hotel.now, confirmed=ALL_CONFIRMED)
    with refused("erased"):
        letter_for(there.ledger, there.ada.id)
    with refused("erased"):
        voucher_for(there.ledger, there.seq("wifi"))


def test_a_voucher_is_of_one_line_with_what_became_of_it(there: Evening) -> None:
    wifi = voucher_for(there.ledger, there.seq("wifi"))
    assert (wifi.value, wifi.given, wifi.ended_at, wifi.last_seq) == (2000, 2000, None, there.seq("wifi"))
    assert wifi.details == (("Folio, outlet or voucher", "Folio"), ("Reference", "R-7"))
    bottle = voucher_for(there.ledger, there.seq("bottle"))
    assert (bottle.value, bottle.given, bottle.expiry) == (total(there, "bottle"), 3500, date(2027, 1, 31))
    wrong = voucher_for(there.ledger, there.seq("wrong"))
    assert (wrong.value, wrong.given) == (0, 700)
    back = there.ledger.by_seq(wrong.ended_by or 0)
    assert back is not None
    assert (back.kind, back.about, wrong.last_seq) == ("reversal", there.posted["wrong"].line.uuid, back.seq)
    label = voucher_for(there.ledger, there.seq("label"))
    assert (label.estimated, label.value) == (True, 1200)
    billed(there, "label", 1437)
    label = voucher_for(there.ledger, there.seq("label"))
    assert (label.estimated, label.value) == (False, 1437)


def test_what_has_no_voucher_says_why(there: Evening) -> None:
    with refused("no_voucher", "upgrade"):
        voucher_for(there.ledger, there.seq("upgrade"))
    with refused("not_given", "waits for an approval"):
        voucher_for(there.ledger, there.seq("asked"))
    for seq in (0, -1, 1, 10**6, 2**70):
        with refused("no_gesture"):
            voucher_for(there.ledger, seq)


def test_a_handover_tells_what_is_open_and_ties_to_the_shift(there: Evening) -> None:
    facts = handover_facts(there.ledger, None, there.hotel.now)
    shift = shift_facts(there.ledger, 1, there.hotel.now)
    assert (facts.value, facts.head, facts.first_seq, facts.last_seq) == (
        shift.value,
        shift.head,
        shift.first_seq,
        shift.last_seq,
    )
    assert facts.note == "Pillows for 318."
    assert [(one.words, one.owner.initials) for one in facts.promises] == [("call back about the parcel", "R2")]
    assert [(one.line.seq, one.over_by) for one in facts.waiting] == [(there.seq("asked"), 90_500)]
    assert [one.seq for one in facts.estimates] == [there.seq("label")]
    assert [(one.guest, one.words) for one in facts.unhappy] == [("Bea Sample", "wants a call")]


def test_a_handover_is_frozen_at_the_close(there: Evening) -> None:
    before = handover_facts(there.ledger, 1, there.hotel.now)
    hotel = there.hotel.later(minutes=5)
    said(hotel, there.seq("bea"), Outcome.FINE)
    promise(hotel, there.bea, "a call at nine")
    billed(there, "label", 900)
    assert handover_facts(there.ledger, 1, hotel.now) == before
    now = handover_facts(there.ledger, None, hotel.now)
    assert (now.interim, now.unhappy, now.estimates) == (True, (), ())
    assert len(now.promises) == 2


def test_a_line_up_sums_to_the_day_and_names_nobody(there: Evening) -> None:
    with refused("empty_day", "morning after"):
        last_whole_day(there.ledger, there.hotel.now)
    hotel = there.hotel.at("2026-11-24 07:00")
    assert last_whole_day(there.ledger, hotel.now) == MONDAY
    facts = line_up_facts(there.ledger, MONDAY)
    assert facts.value == sum(one.value for one in facts.broke) == total(there, *there.posted)
    assert facts.cost == sum(one.cost for one in facts.broke)
    assert facts.gestures == sum(one.gestures for one in facts.broke) == len(there.posted)
    assert (facts.delighted, facts.unhappy) == (2, 1)
    by_cause = {one.label: one for one in facts.broke}
    assert by_cause["Wi-Fi"].value == total(there, "wifi", "bea")
    assert (by_cause["Wi-Fi"].gestures, by_cause["Wi-Fi"].guests, by_cause["Wi-Fi"].week) == (2, 2, 2)
    assert by_cause["Birthday"].mends is False
    assert by_cause[LEADS_KNOW].value == 900
    (story,) = facts.stories
    assert (story.about, story.words, story.said) == (
        there.seq("wifi"), "no signal in the room, the guest was furious", "the guest says thank you from the room",
    )  # fmt: skip
    told = repr(facts).replace(facts.head, "").replace(facts.hotel.ledger_id, "")  # digits of a hash are no room
    for inside in ("Nguy", "Bea", "412", "413", "Injury", "stairs"):
        assert inside not in told, inside
    assert [one.label for one in facts.mend_first] == ["Wi-Fi"]


INSIDE = (
    "Łukasz Nguyễn", "nguyen", "LUKASZ", "L. Nguyen", "Bea Sample", "Sample", "Mrs Sample", "412", "room 413", "414",
    "lukasz@example.com", "+43 660 1234567", "Frau Doktor Unregistered-Stranger", "田中様", "booking 99887766",
)  # fmt: skip
"""What a hand in a hurry writes into a note and into what the guest said."""


def test_no_note_and_no_answer_brings_a_guest_into_the_line_up(there: Evening) -> None:
    """Told of the merged guest's other stay, by name, part of a name, room, title, address, telephone and booking."""
    hotel = there.hotel
    for name, who in (("wifi", there.ada), ("upgrade", there.twin)):
        posted = hotel.post(
            who, 100, note=f"{name}: {'; '.join(INSIDE)}. The pillow was hard", by="R2", cause="IT.wifi"
        )
        said(hotel, posted.line.seq, Outcome.DELIGHTED, f"thanks from {', '.join(INSIDE)}!")
    facts = line_up_facts(there.ledger, MONDAY)
    assert sum("pillow was hard" in story.words for story in facts.stories) == 2
    told = words(paper_beside(facts)).replace(" ", "")
    story = told[told.index("Thebeststories") : told.index("Whattomendfirst")].lower()
    for inside in (*INSIDE, "Bea", "Stranger", "田中", "660", "9988", "example.com"):
        assert "".join(inside.split()).lower() not in story, inside
    assert "thepillowwashard" in story


def test_what_stands_for_a_name_is_in_the_language_of_the_house(there: Evening) -> None:
    facts = line_up_facts(there.ledger, MONDAY)
    german = replace(facts, hotel=replace(facts.hotel, language="de"))
    told = words(paper_beside(german))
    assert "der Gast says thank you from Zimmer" in told
    letter = letter_for(there.ledger, there.ada.id)
    assert "cake at four, as for ein anderer Gast" in words(
        paper_beside(replace(letter, hotel=replace(letter.hotel, language="de")))
    )


@pytest.mark.parametrize(
    "typed", ["IT.wifi: a new router (it.WIFI)", "a new router [IT.wifi]", "#FB.slow a new router"]
)
def test_no_cause_code_and_no_note_comes_into_a_letter_whatever_was_typed(there: Evening, typed: str) -> None:
    promise(there.hotel, there.ada, typed)
    there.hotel.post(
        there.ada,
        500,
        by="LL",
        note="difficult guest, cap used up",
        cause="SF.injury",
        details={"applies_to": "IT.wifi folio"},
    )
    facts = letter_for(there.ledger, there.ada.id)
    told = words(paper_beside(facts)).lower()
    assert "a new router" in told
    for inside in ("it.wifi", "fb.slow", "sf.injury", "difficult", "cap used", "injury", "furious", "in 413"):
        assert inside not in told, inside


def test_the_week_counts_seven_business_days(there: Evening) -> None:
    for _ in range(7):
        there.hotel.later(days=1).post(there.bea, 100, cause="IT.wifi")
    sunday, tuesday = date(2026, 11, 29), date(2026, 11, 30)
    assert line_up_facts(there.ledger, sunday).broke[0].week == 2 + 6
    assert line_up_facts(there.ledger, tuesday).broke[0].week == 7


def test_a_policy_card_bears_what_holds_and_what_comes(hotel: Hotel) -> None:
    first = card_now(hotel.ledger, hotel.now)
    assert [(one.role, one.cap) for one in first.roles] == [
        (Role.REP, 10_000),
        (Role.LEAD, 30_000),
        (Role.MANAGER, None),
    ]
    assert (first.version, first.since, first.coming, first.value) == (1, MONDAY, (), 0)
    hotel.later(minutes=1).cap(15_000, since=date(2026, 12, 1), basis=Basis.PARTY)
    second = card_now(hotel.ledger, hotel.now)
    assert (second.version, second.since) == (2, MONDAY)
    assert [(one.cap, one.basis, one.since) for one in second.coming] == [(15_000, Basis.PARTY, date(2026, 12, 1))]
    third = card_now(hotel.ledger, hotel.later(days=9).now)
    assert (third.version, third.since, third.coming) == (2, date(2026, 12, 1), ())
    assert third.roles[0].cap == 15_000
    assert third.document == "P2026-12-01"


@pytest.mark.parametrize("days", [0, 3, 400])
def test_the_card_is_the_same_until_the_policy_changes(hotel: Hotel, days: int) -> None:
    assert card_now(hotel.ledger, hotel.now) == card_now(hotel.ledger, hotel.later(days=days).now)


def test_a_letter_says_how_to_reach_the_desk_once_the_house_says_it(there: Evening) -> None:
    hotel = there.hotel
    assert letter_for(there.ledger, there.ada.id).hotel.contact == ""
    changed = replace(hotel.house, contact="+43 1 555 0100")
    policy.change_house(there.ledger, changed, hotel.people["MM"], hotel.later(minutes=1).now)
    facts = letter_for(there.ledger, there.ada.id)
    assert facts.hotel.contact == "+43 1 555 0100"
    assert check_paper(there.ledger, write_typeable(proof_of(facts))).ok
    with refused("bad_field"):
        house_of(plain_of(replace(changed, contact="x" * 201)))


def test_what_nobody_approved_was_not_given_even_when_a_part_of_it_was_taken_back(there: Evening) -> None:
    there.hotel.reverse(there.posted["asked"], by="LL", reason="returned", amount=1000)
    assert there.seq("asked") not in letter_for(there.ledger, there.bea.id).lines
    with refused("not_given", "waits for an approval"):
        voucher_for(there.ledger, there.seq("asked"))
