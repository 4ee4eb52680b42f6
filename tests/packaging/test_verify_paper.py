"""The auditor's verifier with a printed report in hand, and on a part of the journal."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.desk.papers.house import evening
from tests.desk.papers.test_proved import papers as all_papers
from tests.packaging.audit import Lines, changed, first, rechained, said_of, write
from tests.rig import Hotel, reopened
from tracker.desk import corrections, presence
from tracker.desk.export.write import write_export
from tracker.desk.shift_facts import day_facts, shift_facts
from tracker.desk.supplements import issuing
from tracker.domain.people import Person, Role
from tracker.domain.proof import proof, write_proof, write_typeable
from tracker.reports.proof import proof_of


def papers(export: Path) -> list[str]:
    """The proofs of both closed shifts and of both days, as codes and as footers print them."""
    with reopened(export.parent).ledger as ledger:
        now = reopened_now(export)
        proofs = [proof_of(shift_facts(ledger, number, now)) for number in (1, 2)]
        proofs += [proof_of(day_facts(ledger, date(2026, 11, day), now)) for day in (23, 24)]
    return [form(claim) for claim in proofs for form in (write_proof, write_typeable)]


def reopened_now(export: Path) -> Any:
    hotel = reopened(export.parent)
    hotel.ledger.close()
    return hotel.now + timedelta(days=2)


def test_every_paper_of_the_house_is_authentic(export: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for paper in papers(export):
        code, answer = said_of(export, capsys, "--paper", paper)
        assert code == 0, (paper, answer)
        assert "is authentic" in answer
        assert said_of(export, capsys, "--paper", paper.lower())[0] == 0


def test_only_paper_tells_that_the_last_lines_were_taken_off(
    export: Path, lines: Lines, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shorter = write(tmp_path / "x.jsonl", lines[: first(lines, "shift_close", 1) - 1])
    assert said_of(shorter, capsys)[0] == 0
    code, answer = said_of(shorter, capsys, "--paper", papers(export)[2])
    assert (code, f"line {first(lines, 'shift_close', 1)} is missing" in answer) == (4, True), answer


def test_only_paper_tells_that_all_was_written_anew(
    export: Path, lines: Lines, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    changed("credit", 0, at="2026-11-23T11:00:00.001Z")(lines)
    forged = write(tmp_path / "x.jsonl", rechained(lines))
    assert said_of(forged, capsys)[0] == 0
    for paper in papers(export):
        code, answer = said_of(forged, capsys, "--paper", paper)
        assert (code, "is not what the paper" in answer) == (4, True), answer


def test_a_paper_that_was_altered_or_is_of_another_ledger_is_not_believed(
    export: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with reopened(export.parent).ledger as ledger:
        claim = proof_of(shift_facts(ledger, 1, reopened_now(export)))
    for other, said in (
        (replace(claim, value=claim.value + 1), "and the paper S1 says"),
        (replace(claim, first_seq=claim.first_seq + 20), "come to"),
        (replace(claim, last_seq=claim.last_seq + 1), "is not what the paper"),
        (proof("ffffffffffff", "S1", claim.first_seq, claim.last_seq, claim.value, claim.head), "of ledger ffff"),
    ):
        code, answer = said_of(export, capsys, "--paper", write_proof(other))
        assert (code, said in answer) == (4, True), answer


def test_a_part_begins_in_the_middle_and_is_checked_from_there(
    export: Path, lines: Lines, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    part = tmp_path / "part.jsonl"
    with reopened(export.parent).ledger as ledger:
        write_export(ledger, "jsonl", part, first=date(2026, 11, 24))
    begins = next(x["seq"] for x in lines if x["business_day"] == "2026-11-24")
    assert said_of(part, capsys)[0] == 4
    code, answer = said_of(part, capsys, "--part")
    assert code == 0
    assert f"lines {begins}-{len(lines)} hold, as a part" in answer
    assert said_of(part, capsys, "--part", "--paper", papers(export)[2])[0] == 0
    code, answer = said_of(part, capsys, "--part", "--paper", papers(export)[0])
    assert (code, "line 1 is not in this part" in answer) == (4, True)
    part.write_text(part.read_text().replace('"amount":700', '"amount":701'))
    assert said_of(part, capsys, "--part")[0] == 4


@pytest.mark.parametrize("cut", range(2, 30, 3))
def test_a_part_may_begin_anywhere(lines: Lines, tmp_path: Path, capsys: pytest.CaptureFixture[str], cut: int) -> None:
    assert said_of(write(tmp_path / "x.jsonl", lines[cut:]), capsys, "--part")[0] == 0


def renumbered(lines: Lines) -> None:
    lines[-3]["seq"] += 1


def about_nothing(lines: Lines) -> None:
    changed("reversal", about=None)(lines)


def a_shift_left_out(lines: Lines) -> None:
    changed("shift_open", 1, body={"shift": 4})(lines)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (renumbered, "is missing"),
        (about_nothing, "is about a line that is not there"),
        (a_shift_left_out, "opens shift"),
    ],
)
def test_a_part_is_checked_as_far_as_it_goes(
    lines: Lines, tmp_path: Path, capsys: pytest.CaptureFixture[str], change: Callable[[Lines], None], said: str
) -> None:
    change(lines)
    whole = lines if change is renumbered else rechained(lines)
    code, answer = said_of(write(tmp_path / "x.jsonl", whole[5:]), capsys, "--part")
    assert (code, said in answer) == (4, True), answer


def test_a_part_does_not_accuse_a_lead_whose_mode_it_cannot_know(
    lines: Lines, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lines[-1].update(approver=lines[-1]["rep"])
    assert said_of(write(tmp_path / "x.jsonl", rechained(lines)[5:]), capsys, "--part")[0] == 0


def late_papers(folder: Path) -> list[tuple[str, str]]:
    """A supplement and a restated day, as the code and as typed, of a house where yesterday was corrected."""
    hotel = reopened(folder)
    with hotel.ledger as ledger:
        hotel.at("2026-11-25 09:00")
        lead = Person("LL", "Lea Lead", Role.LEAD)
        old = next(line for line in ledger.lines("WHERE j.kind = 'credit' ORDER BY j.seq"))
        corrections.reverse(ledger, old.seq, "entered wrong", presence.seen(lead, ledger.ticks()), hotel.now)
        told = issuing.supplement(ledger, 1, 1, presence.seen(lead, ledger.ticks()), hotel.now)
        claims = [proof_of(told), proof_of(day_facts(ledger, date(2026, 11, 23), hotel.now))]
        hotel.post(hotel.guest("Later Example", "500"), 300)
        write_export(ledger, "jsonl", folder / "journal.jsonl")
    return [(claim.document, form(claim)) for claim in claims for form in (write_proof, write_typeable)]


def test_papers_that_tell_late_corrections_are_checked_with_them(
    export: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copy(export.parent / "latitude.ledger", tmp_path / "latitude.ledger")
    papers_there = late_papers(tmp_path)
    assert {name for name, _ in papers_there} == {"S1.1", "D2026-11-23.R"}
    journal = tmp_path / "journal.jsonl"
    for _name, paper in papers_there:
        assert said_of(journal, capsys, "--paper", paper)[0] == 0, paper
        words = paper.split(" ")
        at = 4 if words[0] == "LATITUDE1" else 2
        for wrong, said in (
            (str(int(words[at]) + 1), "and the paper"),
            (str(-int(words[at])), "and the paper"),
        ):
            code, answer = said_of(journal, capsys, "--paper", " ".join([*words[:at], wrong, *words[at + 1 :]]))
            assert (code, said in answer) == (4, True), answer
        for old, new in (("S1.1", "S1.2"), ("S1.1", "S7.1"), ("11-23.R", "11-29.R")):
            other = paper.replace(old, new)
            assert other == paper or said_of(journal, capsys, "--paper", other)[0] == 4, other
    code, answer = said_of(journal, capsys, "--paper", made_up(papers_there[0][1], journal))
    assert (code, "is not where the paper S1.1 ends" in answer) == (4, True), answer


def made_up(paper: str, journal: Path) -> str:
    """The paper, ending with the journal's last line and its true head."""
    last = json.loads(journal.read_text().splitlines()[-1])
    begun, _, _ = paper.partition("-")
    value = paper.split(" ")[4]
    return f"{begun}-{last['seq']} {value} {last['hash'].upper()}"


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ({"supplement": 2}, "issues supplement S1.2, and that is not the next"),
        ({"shift": 9}, "issues supplement S9.1 of a shift that was not closed"),
        ({"totals": {"value_minor": 1}}, "a total that its lines do not come to"),
        ({"totals": 7}, "a total that its lines do not come to"),
        ({"first_seq": 3}, "issues supplement S1.1 over other lines than the shift's"),
    ],
)
def test_a_supplement_that_must_not_be_is_found(
    export: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], body: dict[str, Any], said: str
) -> None:
    shutil.copy(export.parent / "latitude.ledger", tmp_path / "latitude.ledger")
    late_papers(tmp_path)
    journal = [json.loads(text) for text in (tmp_path / "journal.jsonl").read_text().splitlines()]
    line = next(line for line in journal if line["kind"] == "export")
    line["body"].update(body)
    code, answer = said_of(write(tmp_path / "x.jsonl", rechained(journal)), capsys)
    assert (code, said in answer) == (4, True), answer


@pytest.mark.parametrize("lost", [{"1": 1}, {"1": 0}, {"one": 2}, {"1": "2"}, 7])
def test_a_restore_that_says_of_supplements_what_is_not_so_is_found(
    export: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], lost: object
) -> None:
    shutil.copy(export.parent / "latitude.ledger", tmp_path / "latitude.ledger")
    late_papers(tmp_path)
    journal = [json.loads(text) for text in (tmp_path / "journal.jsonl").read_text().splitlines()]
    number = max(line["body"].get("shift", 0) for line in journal)
    body = {"shift": number, "after": journal[-1]["seq"], "seq": journal[-1]["seq"] + 1, "supplements": lost}
    journal.append(
        {
            **journal[-1],
            "seq": journal[-1]["seq"] + 1,
            "kind": "restore",
            "uuid": "r",
            "stay": None,
            "actor": "MM",
            "about": None,
            "rep": None,
            "approver": None,
            "amount": None,
            "cost": None,
            "body": body,
        }
    )
    code, answer = said_of(write(tmp_path / "x.jsonl", rechained(journal)), capsys)
    assert (code, "that they are lost, and they are not" in answer) == (4, True), answer
    body["supplements"] = {"1": 2}
    code, answer = said_of(write(tmp_path / "x.jsonl", rechained(journal)), capsys)
    assert "that they are lost" not in answer, answer


def test_the_papers_beside_the_reports_are_checked_by_their_own_lines(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], hotel: Hotel
) -> None:
    there = evening(hotel)
    made = all_papers(there)
    journal = tmp_path / "journal.jsonl"
    write_export(there.ledger, "jsonl", journal)
    for name, facts in made.items():
        claim = proof_of(facts)
        for form in (write_proof, write_typeable):
            code, answer = said_of(journal, capsys, "--paper", form(claim))
            assert (code, f"the paper {claim.document} is authentic" in answer) == (0, True), (name, answer)
            wrong = replace(claim, value=claim.value + 1)
            assert said_of(journal, capsys, "--paper", form(wrong))[0] == 4, name
    for name in ("L", "V"):
        other = replace(proof_of(made[name]), document=f"{name}1")
        code, answer = said_of(journal, capsys, "--paper", write_proof(other))
        assert (code, "is not where the paper" in answer) == (4, True), answer
    seen = write_typeable(proof_of(made["N"]))
    for changed_to in (seen.replace("11-23", "11-24"), seen.replace("-7/", "-8/")):
        code, answer = said_of(journal, capsys, "--paper", changed_to)
        assert (code, "do not fit the others" in answer) == (4, True), answer
    older = replace(proof_of(made["N"]), document="N2026-11-23-7")
    assert said_of(journal, capsys, "--paper", write_typeable(older))[0] == 0
