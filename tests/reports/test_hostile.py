"""Names that look like markup, paths or commands are letters: they print as typed, open nothing and run nothing."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from tests.reports import sample
from tests.reports.reading import words
from tracker.domain.facts import PersonFact
from tracker.reports.shift import render_shift

NAMES = (
    '<img src="/etc/passwd"/>', "<b>bold</b>", "&amp;&lt;", "</para>", "<a href='file:///etc/passwd'>x</a>", "%s%n{0}",
    ") Tj ET (", "\\(octal\\051", "<onDraw name=x/>", "<seq/>", "=1+1", "${HOME}",
)  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
def test_a_name_prints_as_typed(name: str) -> None:
    facts = sample.shift(sample.shift_lines(2, names=(name,)), house=sample.hotel(name=f"Hotel {name}"))
    facts = replace(facts, note=name, exceptions=(f"Line 119: {name}",), opened_by=PersonFact("X", name))
    text = words(render_shift(facts))
    squeezed = text.replace(" ", "")
    assert squeezed.count(name.replace(" ", "")) >= 6


_WATCH = """
import sys
from tests.reports import sample
from tests.reports.test_hostile import NAMES
from tracker.reports.shift import render_shift
render_shift(sample.shift(count=18))
touched = []
def watch(event, args):
    if event in ("open", "os.listdir", "socket.connect", "subprocess.Popen", "os.system", "urllib.Request", "exec", "compile"):
        touched.append((event, str(args[0])[:200]))
sys.addaudithook(watch)
render_shift(sample.shift(sample.shift_lines(40, names=NAMES)))
sys.stdout.write("\\n".join(f"{event} {what}" for event, what in touched))
"""


def test_a_report_opens_no_file_once_its_fonts_are_there() -> None:
    told = subprocess.run(
        [sys.executable, "-c", _WATCH], cwd=Path(__file__).parents[2], env=dict(os.environ), capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert told.stdout == ""


def test_a_name_is_not_in_the_file_outside_its_page_content() -> None:
    data = render_shift(sample.shift(sample.shift_lines(3, names=("Qwertzuiop",))))
    assert b"Qwertzuiop" not in data
