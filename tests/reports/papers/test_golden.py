"""The words of each document as another program reads them from the PDF, beside what they were when somebody looked at the page.

`LATITUDE_GOLDEN=1` writes them anew: look at the pages before the files are believed.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from tests.reports import sample as reports
from tests.reports.papers import sample
from tests.reports.papers.insights import TRIED, insights
from tracker.desk.documents import Facts, drawn
from tracker.domain.gesture import Kind

GOLDEN = Path(__file__).parent / "golden"
PAPERS: dict[str, Facts] = {
    "day": reports.day(count=12),
    "day-restated": reports.restated_day(),
    "supplement": reports.supplement(),
    "shift-interim": reports.shift(count=6, interim=True),
    "shift-of-nothing": reports.shift([]),
    "insights": insights(),
    "insights-what-if": replace(insights(), what_if=TRIED),
    "handover": sample.handover(2),
    "handover-so-far": sample.handover(1, interim=True),
    "handover-of-nothing": sample.handover(0, note=""),
    "letter": sample.letter(),
    "voucher": sample.voucher(),
    "voucher-label": sample.voucher(kind=Kind.FREE_LABEL),
    "voucher-taken-back": sample.voucher(taken_back=True),
    "line-up": sample.line_up(),
    "line-up-of-nothing": sample.line_up(0, 0),
    "policy-card": sample.policy(),
}


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext (poppler-utils) is not installed")
@pytest.mark.parametrize("name", PAPERS)
def test_a_paper_reads_as_it_did_when_it_was_looked_at(name: str, tmp_path: Path) -> None:
    file, golden = tmp_path / "paper.pdf", GOLDEN / f"{name}.txt"
    file.write_bytes(drawn(PAPERS[name]))
    told = subprocess.run(["pdftotext", "-raw", str(file), "-"], capture_output=True, check=True).stdout.decode()
    lines = [" ".join(line.split()) for line in told.replace("\f", "\n").splitlines()]
    text = "\n".join(line for line in lines if line) + "\n"
    if os.environ.get("LATITUDE_GOLDEN"):
        GOLDEN.mkdir(exist_ok=True)
        golden.write_text(text, encoding="utf-8")
    assert text.split() == golden.read_text(encoding="utf-8").split()
