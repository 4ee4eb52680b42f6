"""The QR code on every page, read back from the printed picture, is the document's proof."""

from __future__ import annotations

import shutil
import subprocess
from itertools import groupby
from pathlib import Path

import pytest
from reportlab.graphics.barcode.qr import QrCodeWidget
from reportlab.graphics.barcode.qrencoder import QRUtil

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


def test_the_modules_are_those_of_reportlabs_own_encoder() -> None:
    """Of every size a proof can have, and a few beyond; by lot, so that each mask is chosen."""
    lot = chance("what a code holds")
    digits = "0123456789ABCDEF"
    texts = [
        f"LATITUDE1 {''.join(lot.choices(digits.lower(), k=lot.randint(1, 64)))} S{lot.randint(1, 10**9 - 1)} {lot.randint(1, 999)}-"
        f"{lot.randint(1, 10 ** lot.randint(1, 18))} {lot.randint(-(10**7), 10**7)} {''.join(lot.choices(digits, k=64))}"
        for _ in range(in_ci(16, 400))
    ]
    full = ["A" * length for length in (36, 37, 38, 39, 60, 61, 62)]  # that some of them fill a code to its last bits
    for text in (*texts, *full, "", "1", "0123456789" * 9, "Łukasz ø", proof_text(sample.shift())):
        code.bars.cache_clear()
        assert code.bars(text) == _reportlabs(text), text


def test_a_mask_is_chosen_by_reportlabs_own_points() -> None:
    """Of modules as they come, and of some where every row ends in what looks like a corner."""
    lot, form = chance("modules"), code._form(4, 0)
    side = form.stride - 1
    for corner in ("", "10111010000", "10111010000" + "1", "00000" * 2, "111111"):
        rows = [f"{lot.getrandbits(side):0{side}b}"[: side - len(corner)] + corner for _ in range(side)]
        drawn = QrCodeWidget("", barLevel="M").qr
        drawn.modules = [[module == "1" for module in row] for row in rows]
        assert code._lost(int("0".join(rows) + "0", 2), form) == QRUtil.getLostPoint(drawn)


def test_what_no_code_can_hold_is_not_cut_short() -> None:
    with pytest.raises(ValueError, match="too much"):
        code.bars("x" * 3_000)


def _reportlabs(content: str) -> tuple[int, tuple[code.Bar, ...]]:
    made = QrCodeWidget(content, barLevel="M").qr
    made.make()
    found: list[code.Bar] = []
    for row, modules in enumerate(made.modules):
        at = 0
        for dark, run in groupby(map(bool, modules)):
            length = len(list(run))
            found += [(row, at, length)] if dark else []
            at += length
    return made.getModuleCount(), tuple(found)
