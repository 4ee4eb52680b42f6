"""The same facts are the same bytes: again, after other documents, in another process, zone, language and hash seed."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.reports import sample
from tracker.reports.day import render_day
from tracker.reports.lettering import fonts, scripts, text
from tracker.reports.shift import render_shift
from tracker.reports.style import Weight

_PROGRAM = """
import hashlib, sys
from tests.reports import sample
from tracker.reports.shift import render_shift
from tracker.reports.style import Weight
sys.stdout.write(hashlib.sha256(render_shift(sample.shift())).hexdigest())
"""


def test_again_and_after_other_documents() -> None:
    first = render_shift(sample.shift())
    render_day(sample.day(house=sample.hotel("KWD", "letter", ",", "فندق النجمة")))
    render_shift(sample.shift([], interim=True))
    assert render_shift(sample.shift()) == first


@pytest.mark.parametrize(
    "setting",
    [
        {"PYTHONHASHSEED": "77", "TZ": "Pacific/Auckland", "LC_ALL": "C", "SOURCE_DATE_EPOCH": "1000000000"},
        pytest.param({"PYTHONHASHSEED": "1", "TZ": "America/New_York", "LC_ALL": "C.UTF-8"}, marks=pytest.mark.slow),
    ],
)
def test_in_another_process(setting: dict[str, str], tmp_path: Path) -> None:
    known = {name: value for name, value in os.environ.items() if name not in ("SOURCE_DATE_EPOCH", "TZ")}
    # The second folder is empty: the semi-bold cuts are made anew there, and are the same.
    told = subprocess.run(
        [sys.executable, "-c", _PROGRAM],
        env=known | setting | {"TMPDIR": str(tmp_path), "TMP": str(tmp_path)},
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=True,
    )
    assert told.stdout == hashlib.sha256(render_shift(sample.shift())).hexdigest()


def test_from_several_threads_at_once() -> None:
    alone = {count: render_shift(sample.shift(count=count)) for count in (3, 9, 14)}
    with ThreadPoolExecutor(3) as threads:
        together = dict(zip(alone, threads.map(lambda n: render_shift(sample.shift(count=n)), alone), strict=True))
    assert together == alone


def test_another_fact_is_other_bytes() -> None:
    assert render_shift(sample.shift(count=5)) != render_shift(sample.shift(count=6))


def test_after_the_fonts_were_loaded_anew() -> None:
    """A letter drawn before and one drawn after stay one string: the reader finds the name, and the bytes are the same."""
    first = render_shift(sample.shift())
    scripts.forget()
    text.forget()
    scripts.face_of("ø", Weight.REGULAR)
    fonts.forget()
    assert render_shift(sample.shift()) == first
