"""Every paper proves itself: read from its printed page, accepted by the journal, and refused once a digit was changed."""

from __future__ import annotations

import random
import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from tests.desk.papers.house import Evening, billed, promise, said
from tests.desk.supplements.test_ties import Evening as Chance
from tests.reports.reading import pages, picture
from tests.reports.test_code import _scanned
from tests.rig import Hotel, found
from tracker.desk import merging
from tracker.desk.documents import drawn, write_paper
from tracker.desk.erasing import erasure
from tracker.desk.insights import reading
from tracker.desk.insights.paper import insights_facts
from tracker.desk.papers.handover_sheet import handover_facts
from tracker.desk.papers.letter import letter_for
from tracker.desk.papers.line_up import line_up_facts
from tracker.desk.papers.policy_card import card_now
from tracker.desk.papers.voucher import voucher_for
from tracker.desk.proof import check_paper, check_report
from tracker.desk.shift_facts import shift_facts
from tracker.desk.stamp import ALL_CONFIRMED
from tracker.domain.papers import PaperFacts
from tracker.domain.problems import Refused
from tracker.domain.promise import Outcome
from tracker.domain.proof import write_proof, write_typeable
from tracker.ledger import entries
from tracker.ledger import house as of_house
from tracker.ledger.line import Line
from tracker.reports.proof import proof_of

MONDAY = date(2026, 11, 23)
NAMES = ("H1", "HX", "L", "V", "V gone", "M", "P", "N")


def papers(there: Evening) -> dict[str, PaperFacts]:
    """One of each, and a voucher that was taken back."""
    ledger, now = there.ledger, there.hotel.now
    closed = handover_facts(ledger, 1, now)
    promise(there.hotel, there.bea, "a call at nine")
    return {
        "H1": closed,
        "HX": handover_facts(ledger, None, now),
        "L": letter_for(ledger, there.ada.id),
        "V": voucher_for(ledger, there.seq("wifi")),
        "V gone": voucher_for(ledger, there.seq("wrong")),
        "M": line_up_facts(ledger, MONDAY),
        "P": card_now(ledger, now),
        "N": insights_facts(ledger, reading.today(ledger, now), 7),
    }


@pytest.fixture
def all_papers(there: Evening) -> dict[str, PaperFacts]:
    return papers(there)


@pytest.mark.parametrize("name", NAMES)
def test_both_forms_are_authentic_and_one_changed_digit_is_not(
    there: Evening, all_papers: dict[str, PaperFacts], name: str
) -> None:
    claim = proof_of(all_papers[name])
    for form in (write_proof, write_typeable):
        good = check_paper(there.ledger, form(claim))
        assert good.ok, good.reason
        assert good.document == claim.document
        for other in (
            replace(claim, value=claim.value + 1), replace(claim, value=claim.value * 10 + 1), replace(claim, first_seq=claim.first_seq + 1),
            replace(claim, last_seq=claim.last_seq - 1), replace(claim, head=("1" if claim.head[0] != "1" else "2") + claim.head[1:]),
        ):  # fmt: skip
            if other.first_seq <= other.last_seq:
                bad = check_paper(there.ledger, form(other))
                assert (bad.ok, bad.state) == (False, "altered"), (name, other)


@pytest.mark.parametrize(("mine", "other"), [("H1", "H2"), ("HX", "H1"), ("L", "L1"), ("L", "L22"), ("V", "V20"), ("M", "M2026-11-22"), ("P", "P2026-11-24"), ("N", "N2026-11-22-7")])  # fmt: skip
def test_a_paper_under_another_number_is_not_believed(
    there: Evening, all_papers: dict[str, PaperFacts], mine: str, other: str
) -> None:
    claim = replace(proof_of(all_papers[mine]), document=other)
    assert claim.document != all_papers[mine].document
    assert not check_paper(there.ledger, write_proof(claim)).ok


@pytest.mark.parametrize("name", NAMES)
def test_the_file_is_compared_byte_for_byte_on_either_paper(
    there: Evening, all_papers: dict[str, PaperFacts], tmp_path: Path, name: str
) -> None:
    for paper in ("a4", "letter"):
        file = tmp_path / f"{paper}.pdf"
        done = write_paper(there.ledger, file, all_papers[name], paper)
        assert done.value == all_papers[name].value
        there.hotel.later(hours=1)
        finding = check_report(there.ledger, file, there.hotel.now)
        assert finding.ok, finding.reason
    data = file.read_bytes()
    at = data.index(b"stream") + 40
    file.write_bytes(data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :])
    assert check_report(there.ledger, file, there.hotel.now).state == "altered"


@pytest.mark.by_lot("codes on every page", 2)
@pytest.mark.skipif(shutil.which("zbarimg") is None, reason="zbarimg (zbar-tools) is not installed")
def test_the_code_on_every_printed_page_is_accepted(
    there: Evening, all_papers: dict[str, PaperFacts], tmp_path: Path
) -> None:
    for name, facts in all_papers.items():
        data = drawn(facts)
        for page in range(len(pages(data))):
            scanned = set(_scanned(picture(data, page, dpi=200, grey=True), tmp_path))
            assert scanned == {write_proof(proof_of(facts))}, name
            assert check_paper(there.ledger, scanned.pop()).ok


def test_a_voucher_that_was_taken_back_since_says_so_when_it_is_checked(there: Evening) -> None:
    paper = write_typeable(proof_of(voucher_for(there.ledger, there.seq("wifi"))))
    back = there.hotel.reverse(there.posted["wifi"], by="LL")
    finding = check_paper(there.ledger, paper)
    assert finding.ok
    assert f"it was taken back on 2026-11-23 by line {back.line.seq}: it is worth nothing any more" in finding.sentence
    assert finding.plain()["overtaken"] == finding.overtaken
    bottle = write_typeable(proof_of(replace_last(there, "bottle")))
    assert "it is worth €25.00 now" in check_paper(there.ledger, bottle).sentence


def replace_last(there: Evening, name: str) -> PaperFacts:
    """The voucher as it was printed the moment it was given."""
    from tracker.desk.papers.voucher import voucher_facts

    return voucher_facts(there.ledger, there.seq(name), there.seq(name))


def test_a_policy_card_that_was_replaced_says_so(there: Evening) -> None:
    paper = write_typeable(proof_of(card_now(there.ledger, there.hotel.now)))
    assert check_paper(there.ledger, paper).overtaken == ""
    there.hotel.later(minutes=1).cap(5_000)
    assert "changed the policy since: print the new card" in check_paper(there.ledger, paper).sentence


def test_later_lines_do_not_hurt_and_corrections_are_counted(there: Evening) -> None:
    letter = proof_of(letter_for(there.ledger, there.ada.id))
    there.hotel.later(days=1).post(there.bea, 100)
    said(there.hotel, there.seq("wifi"), Outcome.FINE)
    billed(there, "label", 1437)
    promise(there.hotel, there.ada, "another call")
    finding = check_paper(there.ledger, write_proof(letter))
    assert (finding.ok, finding.corrections) == (True, 1)


def test_an_erased_guest_is_said_and_the_proof_still_holds(there: Evening, tmp_path: Path) -> None:
    ledger = there.ledger
    write_paper(ledger, tmp_path / "letter.pdf", letter_for(ledger, there.ada.id))
    write_paper(ledger, tmp_path / "v.pdf", voucher_for(ledger, there.seq("bea")))
    hotel = there.hotel.later(days=3)
    erasure.erase(ledger, [there.ada.id], hotel.people["MM"], hotel.now, confirmed=ALL_CONFIRMED)
    finding = check_report(ledger, tmp_path / "letter.pdf", hotel.now)
    assert (finding.state, finding.erased > 0) == ("authentic_erased", True)
    assert check_report(ledger, tmp_path / "v.pdf", hotel.now).erased == 0


def test_interim_reports_are_proved_too(there: Evening, tmp_path: Path) -> None:
    promise(there.hotel, there.bea, "a call")
    facts = shift_facts(there.ledger, None, there.hotel.now)
    assert facts.interim
    assert "INTERIM" in pages(drawn(facts))[0].replace(" ", "")
    assert check_paper(there.ledger, write_typeable(proof_of(facts))).ok


def every_paper(hotel: Hotel) -> Iterator[PaperFacts]:
    """All that a ledger can print."""
    ledger = hotel.ledger
    yield card_now(ledger, hotel.now)
    for shift in of_house.shifts(ledger):
        yield handover_facts(ledger, shift.number, hotel.now)
    for (day,) in ledger.query("SELECT DISTINCT business_day FROM journal ORDER BY business_day"):
        yield line_up_facts(ledger, date.fromisoformat(day))
    for (stay,) in ledger.query("SELECT id FROM stay ORDER BY id"):
        try:
            yield letter_for(ledger, stay)
        except Refused as refusal:
            if refusal.code != "nothing_to_tell":
                raise
    for line in ledger.lines("WHERE j.kind IN ('credit','free_label') ORDER BY j.seq"):
        try:
            yield voucher_for(ledger, line.seq)
        except Refused as refusal:
            if refusal.code != "not_given":
                raise


SEEDS = [*range(3), *(pytest.param(seed, marks=pytest.mark.slow) for seed in range(3, 60))]


@pytest.mark.parametrize("seed", SEEDS)
def test_at_hotels_that_chance_made_every_paper_ties_and_is_proved(tmp_path: Path, seed: int) -> None:
    draw = random.Random(seed)
    (tmp_path / "x").mkdir()
    hotel = found(tmp_path / "x", ("EUR", "JPY", "KWD")[seed % 3])
    life, merged = Chance(hotel, draw), draw.random() < 0.6
    life.merges = False  # at most once, below
    for at in range(40):
        life.step()
        if at % 9 == 4:
            promise(hotel, draw.choice(life.stays), "a call")
    if merged:
        merging.merge(hotel.ledger, life.stays[1].id, life.stays[0].id, hotel.people["LL"], hotel.now)
        life.step()
    lines = [line for line in hotel.ledger.lines("WHERE j.seq > 0 ORDER BY j.seq") if line.kind in entries.SHOWN]
    one_guest = {life.stays[0].id, life.stays[1].id} if merged else set()
    kinds = set()
    for facts in every_paper(hotel):
        finding = check_paper(hotel.ledger, write_typeable(proof_of(facts)))
        assert finding.ok, (facts.document, finding.reason)
        kinds.add(facts.document[0])
        assert facts.value == added_up(facts, lines, hotel.ledger.by_seq(facts.first_seq), one_guest), facts.document
    assert kinds == set("HLMPV")
    hotel.ledger.close()


def added_up(facts: PaperFacts, lines: list[Line], first: Line | None, one_guest: set[str]) -> int:
    """What the lines come to that the paper is about."""
    what = facts.document[0]
    if what == "P":
        return 0
    if what in "HM":
        own = {x.uuid for x in lines if facts.first_seq <= x.seq <= facts.last_seq}
        return sum((x.amount or 0) * (x.nights or 1) for x in lines if x.uuid in own)
    if what == "V":
        assert first is not None
        own = {first.uuid}
    else:
        stay = first.stay if first is not None else None
        mine = one_guest if stay in one_guest else {stay}
        approved = {x.about for x in lines if x.kind == "approval"}
        own = {
            x.uuid
            for x in lines
            if x.kind in entries.GESTURES and x.stay in mine and (not x.body.get("pending") or x.uuid in approved)
        }
    return sum((x.amount or 0) * (x.nights or 1) for x in lines if own & {x.uuid, x.about})
