"""The code of every document there is, read by zbarimg from its drawn pages on either paper, signed or not, and believed."""

from __future__ import annotations

import re
import shutil
import subprocess
import xml.etree.ElementTree as ElementTree  # of zbarimg's own words
from collections.abc import Collection
from dataclasses import replace
from pathlib import Path

import pytest

from tests.desk.papers.house import Evening
from tests.desk.papers.test_proved import MONDAY, papers
from tests.reports.reading import pages, picture
from tracker.desk.documents import drawn, write_bytes
from tracker.desk.proof import check_paper, check_report
from tracker.desk.shift_facts import day_facts, shift_facts
from tracker.desk.signing import keys
from tracker.desk.signing.seal import signer
from tracker.desk.supplements import issuing
from tracker.domain.facts import DayFacts, Paper, ShiftFacts
from tracker.domain.insights.facts import InsightsFacts
from tracker.domain.papers import PaperFacts
from tracker.domain.problems import Refused
from tracker.domain.proof import write_proof, write_typeable
from tracker.domain.restated import SupplementFacts
from tracker.reports.proof import proof_of

Document = ShiftFacts | DayFacts | SupplementFacts | PaperFacts


@pytest.fixture
def documents(there: Evening) -> dict[str, Document]:
    """Every kind: reports and their looks so far, a day as it ended and restated, a supplement, and the papers beside."""
    ledger, hotel = there.ledger, there.hotel
    found: dict[str, Document] = {"D": day_facts(ledger, MONDAY, hotel.now), **papers(there)}
    hotel.later(hours=20).reverse(there.posted["bea"], by="LL", reason="not delivered")
    issued = issuing.supplement(ledger, 1, 1, hotel.people["LL"], hotel.now)
    found |= {"1/S1": issued, "S1": shift_facts(ledger, 1, hotel.now), "SX": shift_facts(ledger, None, hotel.now)}
    return found | {"D.R": day_facts(ledger, MONDAY, hotel.now)}


def on(facts: Document, paper: Paper) -> Document:
    return replace(facts, hotel=replace(facts.hotel, paper=paper))


def test_every_kind_is_there(documents: dict[str, Document]) -> None:
    assert {proof_of(facts).document[0] for facts in documents.values()} == set("SXDHLVMPN")
    assert {proof_of(documents[name]).document for name in ("1/S1", "D.R")} == {"S1.1", "D2026-11-23.R"}


def test_one_changed_digit_anywhere_is_refused(there: Evening, documents: dict[str, Document]) -> None:
    for name, facts in documents.items():
        for form in (write_proof, write_typeable):
            line = form(proof_of(facts))
            assert check_paper(there.ledger, line).ok
            for at, digit in enumerate(line):
                if digit.isdigit():
                    other = f"{line[:at]}{(int(digit) + 1 + at % 9) % 10}{line[at + 1 :]}"
                    assert not believed(there, other), (name, line, other)


def test_no_other_day_and_no_other_range_of_the_insights_is_believed(
    there: Evening, documents: dict[str, Document]
) -> None:
    name = proof_of(documents["N"]).document
    assert re.fullmatch(r"N2026-11-23-7/[0-9]{2}", name)
    others = {
        f"{name[:at]}{digit}{name[at + 1 :]}" for at, was in enumerate(name) if was.isdigit() for digit in "0123456789"
    }
    assert len(others) == 11 * 9 + 1
    for form in (write_proof, write_typeable):
        line = form(proof_of(documents["N"]))
        assert [other for other in sorted(others) if believed(there, line.replace(name, other))] == [name]


def test_insights_printed_before_names_had_check_digits_are_believed_up_to_the_day_that_was_reached(
    there: Evening, documents: dict[str, Document], tmp_path: Path
) -> None:
    facts = documents["N"]
    assert isinstance(facts, InsightsFacts)
    old = replace(facts, checked=False)
    line = write_typeable(proof_of(old))
    assert line.startswith("N2026-11-23-7 ")
    assert believed(there, line)
    write_bytes(tmp_path / "old.pdf", drawn(old), "", None)
    assert check_report(there.ledger, tmp_path / "old.pdf", there.hotel.now).ok
    quiet = line.replace("11-23", "11-24")  # printed on the next day, before anything was posted
    there.hotel.later(days=1).post(there.bea, 100)
    assert believed(there, quiet)
    for beyond in ("11-25", "11-29", "12-23"):
        assert not believed(there, line.replace("11-23", beyond)), beyond


def believed(there: Evening, line: str) -> bool:
    try:
        return check_paper(there.ledger, line).ok
    except Refused:
        return False


@pytest.mark.by_lot("codes on every page", 2)
@pytest.mark.skipif(shutil.which("zbarimg") is None, reason="zbarimg (zbar-tools) is not installed")
@pytest.mark.parametrize(
    ("names", "paper", "signed"),
    [
        (("SX", "1/S1", "V"), "letter", True),
        *(
            pytest.param(None, paper, signed, marks=pytest.mark.slow)
            for paper in ("a4", "letter")
            for signed in (True, False)
        ),
    ],
)
def test_the_code_of_every_page_is_read_and_believed(
    there: Evening,
    documents: dict[str, Document],
    tmp_path: Path,
    names: Collection[str] | None,
    paper: Paper,
    signed: bool,
) -> None:
    if signed:
        keys.turn(there.ledger, True, there.hotel.people["MM"], there.hotel.now)
    drawn_as: dict[str, str] = {}
    for name, facts in [(n, f) for n, f in documents.items() if names is None or n in names]:
        done = write_bytes(tmp_path / "it.pdf", drawn(on(facts, paper)), "", signer(there.ledger))
        assert bool(done.signed) == signed
        data, claim = done.file.read_bytes(), proof_of(facts)
        assert check_paper(there.ledger, write_proof(claim)).ok
        assert check_report(there.ledger, done.file, there.hotel.now).ok, name
        for page, text in enumerate(pages(data)):
            assert write_typeable(claim).replace(" ", "") in text.replace(" ", ""), (name, page)
            file = tmp_path / f"{len(drawn_as)}.png"
            picture(data, page, dpi=150, grey=True).save(file)
            drawn_as[str(file)] = write_proof(claim)
    assert len(drawn_as) > (len(documents) if names is None else 2)
    assert read_back(list(drawn_as)) == {file: {claim} for file, claim in drawn_as.items()}


def read_back(files: list[str]) -> dict[str, set[str]]:
    """What zbarimg reads in each picture."""
    told = subprocess.run(["zbarimg", "-q", "--xml", *files], capture_output=True, text=True, check=True).stdout
    found: dict[str, set[str]] = {}
    for source in ElementTree.fromstring(re.sub(r" xmlns='[^']*'", "", told)).iter("source"):
        found[str(source.get("href"))] = {str(data.text) for data in source.iter("data")}
    return found
