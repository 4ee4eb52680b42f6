"""Every document in every language: it fits on its pages, is in the language that it names, and reads in its direction."""

from __future__ import annotations

import os
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from tests.reports import sample
from tests.reports.language.every import every, house
from tests.reports.papers import sample as papers
from tests.reports.papers.test_pages import assert_inside
from tests.reports.reading import boxes, pages, words
from tracker.desk.documents import drawn
from tracker.domain.facts import PersonFact
from tracker.domain.languages import TONGUES
from tracker.domain.money import with_sign
from tracker.domain.problems import Refused
from tracker.domain.sentences import Sentence, counted
from tracker.reports.language import counted as many
from tracker.reports.language import number, said, speaking, tr
from tracker.reports.lettering import fonts, scripts, text
from tracker.reports.style import BODY, MARGIN, PAGE_SIZES, Weight
from tracker.reports.words import day_words, speech

GOLDEN = Path(__file__).parent / "golden"
OTHERS = [code for code in TONGUES if code != "en"]
NAMES = tuple(every("en"))


def test_english_is_what_it_was_before_there_were_others() -> None:
    assert sample.hotel().language == "en"
    assert b"/Lang (en)" in drawn(sample.shift(count=3))


ONE_PAGE = ("letter", "voucher", "label", "gone", "line-up", "policy")


@pytest.mark.by_lot("pages in languages", 2)
@pytest.mark.parametrize("language", OTHERS)
def test_nothing_leaves_the_page_in_any_language(language: str) -> None:
    for name in ("handover", "letter", "gone", "policy"):
        _whole(language, name)


@pytest.mark.slow
@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("name", NAMES)
def test_no_document_leaves_the_page_in_any_language(language: str, name: str) -> None:
    data = _whole(language, name)
    assert drawn(every(language)[name]) == data


def _whole(language: str, name: str) -> bytes:
    data = drawn(every(language)[name])
    assert f"/Lang ({language})".encode() in data, name
    assert_inside(data)
    assert len(pages(data)) == 1 or name not in ONE_PAGE, name
    return data


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext (poppler-utils) is not installed")
@pytest.mark.parametrize("language", TONGUES)
def test_a_shift_report_reads_as_it_did_when_it_was_looked_at(language: str, tmp_path: Path) -> None:
    """`LATITUDE_GOLDEN=1` writes the texts anew: look at the pages before the files are believed."""
    where = Sentence("Line {seq}, room {room}", seq=124, room="412")
    told = (
        Sentence("{where}: {money} is an estimate until the bill is in.", where=where, money=_money(1800)),
        counted("{n} promise is handed to the next shift, told under “Promises”.",
                "{n} promises are handed to the next shift, told under “Promises”.", 3),
    )  # fmt: skip
    facts = sample.shift(house=house(language), count=12, exceptions=told)
    file, golden = tmp_path / "shift.pdf", GOLDEN / f"shift-{language}.txt"
    file.write_bytes(drawn(facts))
    read = subprocess.run(["pdftotext", "-raw", str(file), "-"], capture_output=True, check=True).stdout.decode()
    lines = [" ".join(line.split()) for line in read.replace("\f", "\n").splitlines()]
    told_now = "\n".join(line for line in lines if line) + "\n"
    if os.environ.get("LATITUDE_GOLDEN"):
        golden.write_text(told_now, encoding="utf-8")
    assert told_now.split() == golden.read_text(encoding="utf-8").split()


def _money(minor: int) -> str:
    return with_sign(minor, sample.hotel().currency, ",")


def test_an_arabic_page_is_in_a_mirror_but_its_letters_and_amounts_are_not() -> None:
    wide = PAGE_SIZES["a4"][0]
    first = {
        code: next(box for page, letter, box in boxes(drawn(every(code)["voucher"])) if (page, letter) == (0, "G"))
        for code in ("en", "ar")
    }
    assert first["en"][0] < MARGIN + 4
    hotel = "Grand Hotel Aurora"
    ends = [box[2] for page, letter, box in boxes(drawn(every("ar")["voucher"])) if page == 0 and letter == "a"]
    assert first["ar"][0] > wide / 2
    assert max(ends) > wide - MARGIN - 4
    read = words(drawn(every("ar")["voucher"]))
    assert hotel in read
    assert "€40,00" in read


def test_brackets_face_the_way_they_are_read() -> None:
    """The bidi library turns none; what opens on the right must look like it."""
    with speaking(house("ar")):
        alone = "".join(letters for _, letters, _ in scripts.runs("(اب)", Weight.REGULAR, "R"))
        assert alone[0] + alone[-1] == "()"
        mixed = "".join(letters for _, letters, _ in scripts.runs("اب (Front desk) «جد»", Weight.REGULAR, "R"))
    assert "(Front desk)" in mixed
    assert mixed.startswith("«")
    assert "".join(letters for _, letters, _ in scripts.runs("(اب)", Weight.REGULAR, "R"))[0] == ")"  # as it always was


@pytest.mark.parametrize(
    ("language", "day", "money", "thousands"),
    [
        ("en", "Mon 23 Nov 2026", "€1.234,00", "1,234"), ("fr", "lun. 23 nov. 2026", "1.234,00\xa0€", "1.234"),
        ("es", "lun 23 nov 2026", "1.234,00\xa0€", "1.234"), ("de", "Mo. 23. Nov. 2026", "1.234,00\xa0€", "1.234"),
        ("ja", "2026年11月23日(月)", "€1.234,00", "1.234"), ("ar", "الاثنين 23 نوفمبر 2026", "\u2066€1.234,00\u2069", "1.234"),
    ],
)  # fmt: skip
def test_dates_money_and_counts_are_the_languages(language: str, day: str, money: str, thousands: str) -> None:
    """The decimal mark is the hotel's in every language, as in the window: no figure can be read in two ways."""
    of = house(language)
    with speaking(of):
        assert day_words(sample.DAY) == day
        assert speech(of).money(123_400) == money
        assert number(1234) == thousands


def test_arabic_counts_in_six_forms() -> None:
    with speaking(house("ar")):
        told = [many("{n} gesture", "{n:,} gestures", n) for n in (0, 1, 2, 3, 11, 100)]
    assert told == ["لا لفتات", "لفتة واحدة", "لفتتان", "3 لفتات", "11 لفتة", "100 لفتة"]


def test_french_says_zero_in_the_singular_and_german_does_not() -> None:
    said_of = {}
    for code in ("fr", "de", "ja"):
        with speaking(house(code)):
            said_of[code] = [many("{n} gesture", "{n:,} gestures", n) for n in (0, 1, 2)]
    assert said_of["fr"] == ["0 geste", "1 geste", "2 gestes"]
    assert said_of["de"] == ["0 Gesten", "1 Geste", "2 Gesten"]
    assert said_of["ja"] == ["特別対応0件", "特別対応1件", "特別対応2件"]


def test_what_somebody_typed_is_never_a_template_and_never_translated() -> None:
    with speaking(house("de")):
        assert tr("now {room}", room="{seq}") == "jetzt {seq}"
        assert said("Gestures") == "Gestures"
        assert said(Sentence("line {seq}", seq="{0}")) == "Zeile {0}"


def test_a_name_in_a_foreign_script_keeps_its_direction_within_an_arabic_sentence() -> None:
    facts = replace(papers.letter(house=house("ar"), person=PersonFact("MK", "Maja K. (Nord)")))
    assert "Maja K. (Nord)" in words(drawn(facts))


def test_without_a_font_for_japanese_the_document_is_refused_with_the_way_out(monkeypatch: pytest.MonkeyPatch) -> None:
    """A page of code points helps nobody; English goes on being printed."""
    monkeypatch.setattr(fonts, "SYSTEM_FONTS", ())
    fonts.forget()
    scripts.forget()
    try:
        with pytest.raises(Refused, match="fonts-droid-fallback") as refused:
            drawn(papers.letter(house=house("ja")))
        assert refused.value.code == "no_font"
        assert drawn(papers.letter(house=house("en"), guest="Ada Example"))
        assert drawn(papers.letter(house=house("ar"), guest="Ada Example"))
    finally:
        monkeypatch.undo()
        fonts.forget()
        scripts.forget()


def test_a_japanese_line_never_begins_with_what_ends_a_phrase() -> None:
    with speaking(house("ja")):
        for width in range(40, 140, 3):
            for line in text.wrap(
                "お約束、承認、請求はなく、「まだご不満」のお客様もいらっしゃいません。", BODY, float(width)
            ):
                shown = "".join(letters for _, letters, _ in line.runs)
                assert shown[0] not in "、。」っゃゅょー", shown
    text.forget()
