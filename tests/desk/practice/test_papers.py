"""Whatever is made from a hotel to practise in says TRAINING: on every page, in every file, in every name. And only then."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pypdfium2
import pytest

from tests.reports import sample
from tests.reports.reading import words
from tests.rig import Hotel
from tracker.desk import corrections, documents, presence, shifts
from tracker.desk.export import FORMATS, Format, write_export
from tracker.desk.export.insights_csv import COLUMNS
from tracker.desk.insights.paper import insights_facts
from tracker.desk.practice import LEAD, fresh_hotel, observe
from tracker.desk.shift_facts import shift_facts
from tracker.desk.supplements import issuing
from tracker.domain.facts import DayFacts, HotelFact
from tracker.domain.insights.facts import InsightsTable
from tracker.domain.people import Person
from tracker.ledger import house as of_house
from tracker.ledger.store import Ledger
from tracker.reports import day, shift, supplement

NOW = datetime(2026, 11, 23, 11, 0, tzinfo=UTC)
SAID = "nothing on this paper happened"
VERIFIER = Path(__file__).parents[3] / "packaging" / "verify_journal.py"


@pytest.fixture
def ledger(tmp_path: Path) -> Ledger:
    return Ledger(fresh_hotel(tmp_path / "practice", NOW))


def lead(ledger: Ledger) -> Person:
    return presence.seen(of_house.people(ledger)[LEAD], ledger.ticks())


def pages(file: Path) -> list[str]:
    return [page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(file)]


def marked(file: Path) -> bool:
    title = pypdfium2.PdfDocument(file).get_metadata_dict()["Title"]
    every = [text.count("TRAINING") >= 2 and SAID in text for text in pages(file)]
    return file.name.startswith("TRAINING ") and title.startswith("TRAINING · ") and all(every) and bool(every)


def test_every_page_of_every_document_says_so(ledger: Ledger, tmp_path: Path) -> None:
    so_far = documents.write_report(ledger, tmp_path / "now.pdf", NOW)
    number = shifts.close(ledger, lead(ledger), NOW, "")[0].number
    later = NOW + timedelta(minutes=1)
    corrections.reverse(ledger, observe(ledger, 0)[-2].seq, "entered wrong", lead(ledger), later)
    facts = issuing.supplement(ledger, number, 1, lead(ledger), later)
    made = [
        so_far,
        documents.write_report(ledger, tmp_path / "shift.pdf", NOW, number=number, paper="letter"),
        documents.write_report(ledger, tmp_path / "day.pdf", later, day=NOW.date()),
        documents.write_supplement(tmp_path / "s1.pdf", facts),
    ]
    assert [written.file.name for written in made if not marked(written.file)] == []
    assert not list(tmp_path.glob("[!T]*.pdf"))


def test_a_real_hotels_paper_does_not(hotel: Hotel, tmp_path: Path) -> None:
    hotel.post(hotel.guest("Ada"), 1000)
    written = documents.write_report(hotel.ledger, tmp_path / "shift.pdf", hotel.now)
    assert written.file == tmp_path / "shift.pdf"
    assert not any("TRAINING" in text for text in pages(written.file))


def test_the_page_itself_carries_the_mark_whatever_is_on_it(tmp_path: Path) -> None:
    """A document is laid out on a `Sheet`, which is made from the hotel: there is no way to leave the mark out."""
    paper: HotelFact = replace(sample.hotel(), training=True)
    drawn = {
        "shift": shift.render_shift(replace(sample.shift(), hotel=paper)),
        "day": day.render_day(replace(sample.day(), hotel=paper)),
        "supplement": supplement.render_supplement(replace(sample.supplement(), hotel=paper)),
    }
    for name, data in drawn.items():
        file = tmp_path / f"TRAINING {name}.pdf"
        file.write_bytes(data)
        assert marked(file), name
    assert isinstance(sample.day(), DayFacts)


@pytest.mark.parametrize("form", FORMATS)
def test_every_export_says_so(ledger: Ledger, tmp_path: Path, form: Format) -> None:
    done = write_export(ledger, form, tmp_path / f"journal.{form}")
    assert done.file.name == f"TRAINING journal.{form}"
    assert done.file.exists()
    lines = done.file.read_text(encoding="utf-8-sig").splitlines()
    if form == "csv":
        assert lines[0].startswith("training,seq,")
        assert all(line.startswith("TRAINING,") for line in lines[1:])
    elif form == "hledger":
        assert lines[0].startswith("; TRAINING")
        assert all("TRAINING" in line for line in lines if line.startswith("2026"))
    else:
        assert json.loads(lines[0])["body"]["training"] is True


def test_every_row_of_the_insights_as_a_table_says_so_and_of_a_real_hotel_none(ledger: Ledger, hotel: Hotel) -> None:
    table = InsightsTable(insights_facts(ledger, NOW.date(), 7))
    first, *others = documents.drawn(table).decode("utf-8-sig").splitlines()
    assert first == ",".join(("training", *COLUMNS))
    assert others
    assert all(line.startswith("TRAINING,") for line in others)
    real = documents.drawn(InsightsTable(insights_facts(hotel.ledger, hotel.day, 7))).decode("utf-8-sig")
    assert real.startswith("part,key,")
    assert "TRAINING" not in real


def test_a_name_that_says_so_already_is_kept(ledger: Ledger, tmp_path: Path) -> None:
    written = documents.write_report(ledger, tmp_path / "TRAINING shift.pdf", NOW)
    assert written.file == tmp_path / "TRAINING shift.pdf"


def test_the_auditors_verifier_takes_the_journal_and_says_so(ledger: Ledger, tmp_path: Path) -> None:
    done = write_export(ledger, "jsonl", tmp_path / "journal.jsonl")
    said = subprocess.run([sys.executable, VERIFIER, done.file], capture_output=True, text=True, check=True).stdout
    assert said.startswith("TRAINING")
    assert "lines hold" in said


def test_its_papers_are_in_the_language_of_who_practises_and_say_training_all_the_same(tmp_path: Path) -> None:
    now = datetime(2026, 11, 23, 11, 0, tzinfo=UTC)
    with Ledger(fresh_hotel(tmp_path / "practice", now, language="ja")) as ledger:
        told = words(documents.drawn(shift_facts(ledger, None, now)))
    assert "中間レポート" in told
    assert "TRAINING · 練習用ホテル" in told
