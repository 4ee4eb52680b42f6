"""Story 22: a reversal after the report was exported goes on a supplement; the old file, its hash and today's headroom stay."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path

import pytest

from tests.reports.reading import words
from tests.rig import Hotel, refused
from tracker.desk import approvals, documents, true_ups
from tracker.desk.erasing import erasure
from tracker.desk.gestures import Posted
from tracker.desk.proof import check_paper, check_report
from tracker.desk.shift_facts import day_facts, shift_facts
from tracker.desk.shifts import totals
from tracker.desk.stamp import ALL_CONFIRMED
from tracker.desk.supplements import issuing
from tracker.desk.supplements.after import after_close, after_one
from tracker.domain.gesture import Kind
from tracker.domain.proof import write_proof
from tracker.domain.restated import SupplementFacts
from tracker.ledger import house as of_house
from tracker.ledger.verify import verify
from tracker.reports.proof import proof_of, proof_text, typeable


def yesterday(hotel: Hotel) -> Posted:
    """A shift of yesterday whose report was exported; today one gesture for the same guest."""
    stay = hotel.guest("Ada Example", "412")
    hotel.post(stay, 2500, note="slow breakfast")
    posted = hotel.post(stay, 6000, note="cold soup")
    hotel.close()
    hotel.at("2026-11-24 10:00").post(stay, 9000)
    return posted


def issued(hotel: Hotel, number: int = 1, shift: int = 1) -> SupplementFacts:
    return issuing.supplement(hotel.ledger, shift, number, hotel.people["LL"], hotel.now)


def test_22_a_late_correction_leaves_the_file_and_goes_on_a_supplement(hotel: Hotel, tmp_path: Path) -> None:
    posted = yesterday(hotel)
    ledger, old_day = hotel.ledger, posted.line.business_day
    before = documents.write_report(ledger, tmp_path / "1.pdf", hotel.now, number=1)
    day_before = documents.write_report(ledger, tmp_path / "day.pdf", hotel.now, day=old_day)
    back = hotel.reverse(posted, by="LL", reason="not delivered")
    assert (back.late, back.line.business_day) == (True, hotel.day)
    assert back.standing is not None
    assert back.standing.spent == 9000
    again = documents.write_report(ledger, tmp_path / "again.pdf", hotel.now, number=1)
    assert again.sha256 == before.sha256 == hashlib.sha256((tmp_path / "1.pdf").read_bytes()).hexdigest()

    facts = issued(hotel)
    (one,) = facts.corrections
    assert (facts.name, facts.original_head, facts.original_last) == ("1/S1", before.head, back.line.seq - 3)
    assert (one.of.seq, one.of.actor.name, one.line.actor.name) == (posted.line.seq, "Rita Rep", "Lea Lead")
    assert (one.line.reason, one.line.value, one.value, one.shift) == ("not delivered", -6000, 0, 2)
    assert (facts.original.value, facts.restated.value, facts.restated.reversed) == (8500, 2500, 6000)

    later = day_facts(ledger, old_day, hotel.now)
    assert later.value == 8500
    assert later.restated is not None
    assert later.restated.restated.value == 2500
    told = words(documents.day_report(later))
    assert "Business-day report, restated" in told
    assert "€25.00 €85.00 as the day ended" in told
    for file, sha in (("1.pdf", before.sha256), ("day.pdf", day_before.sha256)):
        assert check_report(ledger, tmp_path / file, hotel.now).ok
        assert hashlib.sha256((tmp_path / file).read_bytes()).hexdigest() == sha
    assert (
        documents.write_report(ledger, tmp_path / "o.pdf", hotel.now, day=old_day, original=True).sha256
        == day_before.sha256
    )
    assert verify(ledger).ok


def test_22_the_supplement_says_both_names_the_reason_and_the_original(hotel: Hotel) -> None:
    hotel.reverse(yesterday(hotel), by="LL", reason="not delivered")
    facts = issued(hotel)
    told = words(documents.supplement_report(facts))
    for said in (
        "Supplement 1/S1 to shift report No. 1", "Rita Rep (RR)", "Lea Lead (LL)", "Taken back not delivered", "cold soup",
        "Restated 25.00", facts.original_head, typeable(facts), "€85.00 on the report",
    ):  # fmt: skip
        assert said in told
    assert documents.supplement_report(facts) == documents.supplement_report(facts)
    assert documents.supplement_report(facts, "letter") != documents.supplement_report(facts)


def test_22_a_supplement_is_frozen_when_it_is_issued_and_the_next_tells_the_rest(hotel: Hotel) -> None:
    stay = hotel.guest()
    label = hotel.post(stay, 1200, kind=Kind.FREE_LABEL, estimated=True)
    credit, big = hotel.post(stay, 4000), hotel.post(stay, 50_000, approver="LL")
    hotel.close()
    hotel.at("2026-11-24 10:00").reverse(credit, by="LL")
    true_ups.true_up(hotel.ledger, label.line.seq, 1437, hotel.people["LL"], hotel.now)
    first = documents.supplement_report(issued(hotel))
    hotel.later(days=1)
    assert documents.supplement_report(issued(hotel)) == first  # the same number again is the same paper
    with refused("no_supplement", "nothing was corrected since"):
        issued(hotel, 2)
    approvals.resolve(hotel.ledger, big.line.seq, hotel.people["MM"], hotel.now, granted=False)
    true_ups.true_up(hotel.ledger, label.line.seq, 1300, hotel.people["LL"], hotel.now)
    with refused("no_supplement", "number 2"):
        issued(hotel, 3)
    second = issued(hotel, 2)
    assert [(c.line.entry, c.line.value, c.value) for c in second.corrections] == [
        ("true_up", -137, 1300),
        ("decline", -50_000, 0),
    ]
    assert [(s.number, s.corrections, s.value) for s in second.steps] == [(1, 2, 237 - 4000), (2, 2, -50_137)]
    assert second.original.value + sum(s.value for s in second.steps) == second.restated.value == 1300
    assert documents.supplement_report(issued(hotel)) == first
    assert (hotel.count("export"), after_one(hotel.ledger, 1).plain()) == (
        2,
        {"late_corrections": 4, "supplements": 2, "next_supplement": None},
    )
    assert verify(hotel.ledger).ok


def test_22_totals_are_those_of_the_journal(hotel: Hotel) -> None:
    """Every paper's sums are found again by adding lines up in Python, shift by shift and day by day."""
    stays = [hotel.guest("Ada Example", "412"), hotel.guest("王小明", "413")]
    posted = []
    for day in range(23, 27):
        hotel.at(f"2026-11-{day} 12:00")
        if day > 23:
            posted += [hotel.post(stays[day % 2], 100 * day), hotel.post(stays[0], 70 * day, by="R2")]
            hotel.reverse(posted[day % len(posted)], by="LL") if day != 24 else None
        else:
            posted += [hotel.post(stays[0], 1000), hotel.post(stays[1], 900, kind=Kind.UPGRADE, nights=3)]
        hotel.close()
    ledger = hotel.ledger
    lines = ledger.lines("WHERE j.amount IS NOT NULL ORDER BY j.seq")
    value = {line.seq: (line.amount or 0) * (line.nights or 1) for line in lines}
    of = {line.seq: line.body.get("of", line.seq) for line in lines}
    shifts = of_house.shifts(ledger)
    corrected = 0
    for shift, after in zip(shifts, after_close(ledger, shifts).values(), strict=True):
        assert shift.closed is not None
        own = range(shift.first_seq, shift.closed.seq + 1)
        late = [seq for seq in value if of[seq] in own and seq not in own]
        assert after.late == len(late)
        if late:
            corrected += 1
            facts = issued(hotel, 1, shift.number)
            assert [c.line.seq for c in facts.corrections] == sorted(late, key=lambda seq: (of[seq], seq))
            assert facts.original.value == sum(value[seq] for seq in value if seq in own)
            assert facts.restated.value == facts.original.value + sum(value[seq] for seq in late)
            of_day = day_facts(ledger, shift.opened.business_day, hotel.now)
            assert of_day.restated is not None
            assert (of_day.value, of_day.restated.restated.value) == (facts.original.value, facts.restated.value)
    assert corrected >= 2
    last = ledger.last()
    assert last is not None
    reports = [shift_facts(ledger, shift.number, hotel.now).value for shift in shifts]
    assert sum(reports) == sum(value.values()) == totals(ledger, 1, last.seq).value


def test_22_a_rep_issues_none_and_nobody_one_for_an_open_or_an_untouched_shift(hotel: Hotel) -> None:
    posted = yesterday(hotel)
    for number in (1, 0, -1):  # 0 is the number of none: a line with it would break the numbering for good
        with refused("no_supplement", "stands as it is"):
            issued(hotel, number)
    hotel.reverse(posted, by="LL")
    with refused("not_allowed"):
        issuing.supplement(hotel.ledger, 1, 1, hotel.people["RR"], hotel.now)
    with refused("not_issued", "--as"):
        issuing.supplement(hotel.ledger, 1, 1, None, hotel.now)
    with refused("shift_open", "still open"):
        issued(hotel, 1, 2)
    with refused("no_shift"):
        issued(hotel, 1, 9)
    for number in (0, -1, 2):
        with refused("no_supplement"):
            issued(hotel, number)
    assert hotel.count("export") == 0
    issued(hotel)
    for number in (0, -1, 2):
        with refused("no_supplement", "ask for 1"):
            issued(hotel, number)
    assert hotel.count("export") == 1
    assert issuing.supplement(hotel.ledger, 1, 1, None, hotel.now).number == 1  # reading needs nobody


@pytest.mark.parametrize("form", [proof_text, typeable])
def test_22_paper_proves_the_file(hotel: Hotel, form) -> None:  # type: ignore[no-untyped-def]  # one of two
    posted = yesterday(hotel)
    hotel.reverse(posted, by="LL")
    for facts in (issued(hotel), day_facts(hotel.ledger, posted.line.business_day, hotel.now)):
        paper = form(facts)
        assert check_paper(hotel.ledger, paper).ok
        assert "the paper says 25.01" in check_paper(hotel.ledger, paper.replace(" 2500 ", " 2501 ")).reason
        assert "are not those of" in check_paper(hotel.ledger, paper.replace(" 1-", " 2-")).reason
        for wrong in (
            paper.replace("S1.1", "S1.2").replace("11-23.R", "11-22.R"),
            paper.replace("S1.1", "S7.1").replace(".R", ""),
        ):
            assert check_paper(hotel.ledger, wrong).state == "altered"


def test_22_a_changed_file_is_found_and_an_erased_guest_is_said(hotel: Hotel, tmp_path: Path) -> None:
    posted = yesterday(hotel)
    hotel.reverse(posted, by="LL")
    out = tmp_path / "s.pdf"
    facts = issued(hotel)
    documents.write_supplement(out, facts, "letter")
    assert check_report(hotel.ledger, out, hotel.now).state == "authentic"
    (tmp_path / "x.pdf").write_bytes(out.read_bytes().replace(b"%%EOF", b"%%EOG"))
    assert check_report(hotel.ledger, tmp_path / "x.pdf", hotel.now).state == "altered"
    erasure.erase(hotel.ledger, [posted.line.stay or ""], hotel.people["MM"], hotel.now, confirmed=ALL_CONFIRMED)
    found = check_report(hotel.ledger, out, hotel.now)
    assert (found.state, found.erased) == ("authentic_erased", 1)
    told = words(documents.supplement_report(issued(hotel)))
    assert "Ada Example" not in told
    assert "25.00" in told


def test_22_the_same_number_at_once_is_one_line(hotel: Hotel) -> None:
    hotel.reverse(yesterday(hotel), by="LL")
    lead = hotel.people["LL"]
    first = issuing.issue(hotel.ledger, 1, 1, lead, hotel.now)
    assert issuing.issue(hotel.ledger, 1, 1, lead, hotel.now) == first
    assert hotel.count("export") == 1


def test_22_a_paper_made_up_from_another_line_and_its_true_head_is_not_believed(hotel: Hotel) -> None:
    posted = yesterday(hotel)
    hotel.reverse(posted, by="LL")
    told, day = issued(hotel), day_facts(hotel.ledger, posted.line.business_day, hotel.now)
    hotel.post(hotel.guest("Bea Example", "500"), 100)
    last = hotel.ledger.last()
    assert last is not None
    for facts in (told, day):
        claim = proof_of(facts)
        assert check_paper(hotel.ledger, write_proof(claim)).state == "authentic_with_later"
        forged = replace(claim, last_seq=last.seq, head=last.hash.hex())
        assert "are not those of" in check_paper(hotel.ledger, write_proof(forged)).reason


def test_22_a_day_that_was_corrected_before_its_shift_ended_is_restated_and_needs_no_supplement(hotel: Hotel) -> None:
    posted = hotel.at("2026-11-23 23:00").post(hotel.guest(), 6000)
    hotel.at("2026-11-24 03:30").reverse(posted, by="LL")
    hotel.close()
    day = day_facts(hotel.ledger, posted.line.business_day, hotel.now)
    assert day.restated is not None
    assert (day.value, day.restated.restated.value) == (6000, 0)
    assert after_one(hotel.ledger, 1).plain() == {"late_corrections": 0, "supplements": 0, "next_supplement": None}


def test_22_a_restated_day_says_who_was_erased_since(hotel: Hotel, tmp_path: Path) -> None:
    posted = yesterday(hotel)
    hotel.reverse(posted, by="LL")
    out = tmp_path / "day.pdf"
    documents.write_report(hotel.ledger, out, hotel.now, day=posted.line.business_day)
    assert check_report(hotel.ledger, out, hotel.now).state == "authentic"
    stranger = hotel.post(hotel.guest("Bea Example", "500"), 100)
    for stay, state in ((stranger.line.stay, "authentic_with_later"), (posted.line.stay, "authentic_erased")):
        erasure.erase(hotel.ledger, [stay or ""], hotel.people["MM"], hotel.now, confirmed=ALL_CONFIRMED)
        assert check_report(hotel.ledger, out, hotel.now).state == state
