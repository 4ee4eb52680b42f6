"""The QR code on every page, read back from the printed picture, is the document's proof."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from PIL import Image

from tests.faults.chance import chance, in_ci
from tests.reports import sample
from tests.reports.reading import pages, picture
from tracker.domain.proof import read_proof
from tracker.reports.day import render_day
from tracker.reports.proof import proof_of, proof_text
from tracker.reports.sheet import code
from tracker.reports.shift import render_shift

needs_zbar = pytest.mark.skipif(shutil.which("zbarimg") is None, reason="zbarimg (zbar-tools) is not installed")


def _scanned(image: object, folder: Path) -> list[str]:
    file = folder / "page.png"
    image.save(file)  # type: ignore[attr-defined]  # a picture of Pillow, which ships no types here
    told = subprocess.run(["zbarimg", "-q", "--raw", str(file)], capture_output=True, text=True, check=False)
    return told.stdout.splitlines()


@pytest.mark.by_lot("codes on every page", 2)
@needs_zbar
def test_every_page_of_a_shift_proves_it(tmp_path: Path) -> None:
    facts = sample.shift()
    data = render_shift(facts)
    for page in range(len(pages(data))):
        assert _scanned(picture(data, page, dpi=200), tmp_path) == [proof_text(facts)]


@needs_zbar
def test_a_grey_print_of_a_watermarked_page_proves_it_too(tmp_path: Path) -> None:
    facts = sample.shift(count=4, interim=True, house=sample.hotel("KWD", "letter"))
    assert _scanned(picture(render_shift(facts), dpi=200, grey=True), tmp_path) == [proof_text(facts)]


@needs_zbar
def test_the_day_report_has_its_own_proof(tmp_path: Path) -> None:
    facts = sample.day(count=4)
    (found,) = _scanned(picture(render_day(facts), dpi=200), tmp_path)
    assert read_proof(found) == proof_of(facts)


def test_the_proof_is_of_the_facts() -> None:
    facts = sample.shift()
    claim = read_proof(proof_text(facts))
    assert (claim.ledger, claim.document, claim.first_seq) == (sample.LEDGER, "S42", 118)
    assert (claim.last_seq, claim.value, claim.head) == (facts.last_seq, facts.value, sample.HEAD)


@needs_zbar
def test_whatever_a_proof_holds_is_read_from_two_dots_a_module(tmp_path: Path) -> None:
    lot = chance("what a code holds")
    for _ in range(in_ci(6, 200)):
        text = (
            f"LATITUDE1 {lot.getrandbits(256):064x} S{lot.randint(1, 10**9 - 1)} {lot.randint(1, 999)}-"
            f"{lot.randint(1, 10 ** lot.randint(1, 18))} {lot.randint(-(10**7), 10**7)} {lot.getrandbits(256):064X}"
        )
        assert _scanned(_drawn(text), tmp_path) == [text]


def test_what_no_code_can_hold_is_not_cut_short() -> None:
    with pytest.raises(Exception, match="overflow"):
        code.bars("x" * 3_000)


def _drawn(content: str) -> Image.Image:
    """The code alone."""
    count, dark = code.bars(content)
    image = Image.new("L", (2 * count + 16, 2 * count + 16), 255)
    for row, at, length in dark:
        image.paste(0, (8 + 2 * at, 8 + 2 * row, 8 + 2 * (at + length), 8 + 2 * row + 2))
    return image
