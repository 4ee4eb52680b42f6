"""`latitude guide`: a PDF for each role, before there is any hotel, of one family with the reports."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest

import tracker
from tests.cli.console import Console
from tests.reports.papers.test_pages import assert_inside
from tracker.desk import guide as shipped
from tracker.domain.guide import ROLES, Guide
from tracker.domain.languages import ENGLISH, TONGUES


def pages(file: Path) -> list[str]:
    with pypdfium2.PdfDocument(file) as document:
        return [" ".join(page.get_textpage().get_text_bounded().split()) for page in document]


@pytest.mark.parametrize("role", ROLES)
def test_a_guide_is_written_before_there_is_a_hotel(bare: Console, tmp_path: Path, role: str) -> None:
    said = bare.json("guide", "--role", role, "--out", str(tmp_path / "guide.pdf"))
    guide = shipped.guide_for(role)
    assert (said["role"], said["title"]) == (role, guide.title)
    assert not (bare.folder / "latitude.ledger").exists()
    told = pages(tmp_path / "guide.pdf")
    for number, page in enumerate(told, 1):
        assert f"Page {number} of {len(told)}" in page
        assert f"Latitude {tracker.__version__}" in page
        assert "scan the code" not in page, "there is nothing to prove"
    whole = " ".join(told)
    for section in guide.sections:
        assert section.title in whole
    with pypdfium2.PdfDocument(tmp_path / "guide.pdf") as document:
        images = sum(len(list(page.get_objects(filter=[3]))) for page in document)
    assert images == len(guide.pictures)


@pytest.mark.by_lot("the longest guide", 2)
@pytest.mark.parametrize("language", [code for code in TONGUES if code != ENGLISH])
def test_the_longest_guide_stays_on_its_pages_in_every_language(bare: Console, tmp_path: Path, language: str) -> None:
    out = tmp_path / "guide.pdf"
    said = bare.json("guide", "--role", "admin", "--language", language, "--out", str(out))
    guide = shipped.guide_for("admin", language)
    assert (said["language"], said["title"]) == (language, guide.title)
    data = out.read_bytes()
    assert f"/Lang ({language})".encode() in data
    assert_inside(data)
    told = "".join(pages(out)).replace(" ", "")
    assert "U+" not in told, "a letter that no font has"
    assert [row for row in typed(guide) if row[:40].replace(" ", "") not in told] == []
    if not TONGUES[language].from_right:  # there it is drawn in another order
        assert [one.title for one in guide.sections if one.title.replace(" ", "") not in told] == []


def typed(guide: Guide) -> list[str]:
    """The rows that are typed, which are in no language."""
    return [
        row
        for one in guide.sections
        for block in one.blocks
        if block.kind == "typed"
        for row in block.words.splitlines()
    ]


def test_the_same_guide_is_the_same_file_and_letter_paper_is_another(bare: Console, tmp_path: Path) -> None:
    def written(name: str, *more: str) -> bytes:
        assert bare("guide", "--role", "admin", "--out", str(tmp_path / name), *more).code == 0
        return (tmp_path / name).read_bytes()

    assert written("a.pdf") == written("b.pdf")
    assert written("c.pdf", "--paper", "letter") != written("a.pdf")


def test_a_missing_picture_is_said_in_one_sentence(
    bare: Console, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shipped, "picture", lambda name, _language: tmp_path / f"{name}.png")
    said = bare("guide", "--role", "rep", "--out", str(tmp_path / "guide.pdf"))
    assert said.code == 3
    assert "desk.png cannot be read. The ledger is safe" in said.err
    assert not (tmp_path / "guide.pdf").exists()


@pytest.fixture
def german(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder in which German has a guide for reps and for nobody else."""
    place = tmp_path / "guide"
    shutil.copytree(shipped.folder(), place)
    shutil.rmtree(place / "de", ignore_errors=True)
    (place / "de").mkdir()
    (place / "de" / "rep.md").write_text("# Anleitung\n\n## Größe\n\nWörter.\n", "utf-8")
    monkeypatch.setattr(shipped, "folder", lambda: place)
    shipped.guides.cache_clear()
    yield place
    shipped.guides.cache_clear()


def test_a_guide_is_in_the_language_that_is_asked_for_and_in_english_where_it_lacks_one(
    bare: Console, tmp_path: Path, german: Path
) -> None:
    def written(role: str) -> tuple[dict[str, object], bytes]:
        out = tmp_path / f"{role}.pdf"
        return bare.json("guide", "--role", role, "--language", "de", "--out", str(out)), out.read_bytes()

    said, data = written("rep")
    assert (said["language"], said["title"]) == ("de", "Anleitung")
    assert b"/Lang (de)" in data
    (page,) = pages(tmp_path / "rep.pdf")
    assert "Größe" in page
    assert "Seite 1 von 1" in page
    said, data = written("lead")
    assert (said["language"], said["title"]) == ("en", "Guide for leads")
    assert b"/Lang (en)" in data
    assert german.is_dir()
