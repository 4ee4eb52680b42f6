"""The auditor's own verifier: a good export passes, and whoever edits one is found, the first bad line named."""

from __future__ import annotations

import hashlib
import random
import re
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.packaging.audit import FORMAT, SCRIPT, VERIFIER, Lines, first, rechained, said_of, write
from tracker.ledger import chain


def test_a_good_export_passes_as_a_program_of_its_own(export: Path, lines: Lines) -> None:
    command = [sys.executable, "-I", "-S", str(SCRIPT), export.name]
    done = subprocess.run(command, cwd=export.parent, capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stderr) == (0, "")
    head = lines[-1]["hash"][:16].upper()
    typed = " ".join(head[at : at + 4] for at in range(0, 16, 4))
    assert done.stdout == f"Verified: {len(lines)} lines hold; head {typed}.\n"


def test_a_bad_export_exits_4_and_bad_usage_2(export: Path, tmp_path: Path) -> None:
    bad = tmp_path / "bad.jsonl"
    bad.write_text(export.read_text().replace('"amount":501', '"amount":499', 1))
    for arguments, code in (
        ([str(bad)], 4),
        ([], 2),
        (["nowhere.jsonl"], 2),
        ([str(tmp_path)], 2),
        ([str(export), "--paper", "S1"], 2),
    ):
        done = subprocess.run(
            [sys.executable, "-I", str(SCRIPT), *arguments], capture_output=True, text=True, timeout=60
        )
        assert done.returncode == code, (arguments, done.stdout, done.stderr)
        assert "Traceback" not in done.stderr
        assert ("was changed after it was posted" in done.stdout) == (code == 4)


def test_it_needs_nothing_but_the_standard_library_and_writes_nothing() -> None:
    text = SCRIPT.read_text()
    imported = re.findall(r"^(?:import|from) ([\w.]+)", text, re.MULTILINE)
    assert {name.split(".")[0] for name in imported} <= sys.stdlib_module_names
    assert "tracker" not in re.sub(r'"""|`latitude`', "", text)
    assert not re.search(r"\bopen\([^)]*[\"'][wax]", text)


def field(name: str, value: object, kind: str = "credit", at: int = 1) -> Callable[[Lines], int]:
    """Change one field of the second credit (or of another line); its number."""

    def change(lines: Lines) -> int:
        seq = first(lines, kind, at)
        lines[seq - 1][name] = value
        return seq

    return change


def in_body(name: str, value: object) -> Callable[[Lines], int]:
    def change(lines: Lines) -> int:
        seq = first(lines, "credit", 1)
        lines[seq - 1]["body"][name] = value
        return seq

    return change


def taken_out(lines: Lines) -> int:
    seq = first(lines, "credit", 1)
    del lines[seq - 1]
    return seq


def taken_out_and_closed_up(lines: Lines) -> int:
    seq = taken_out(lines)
    for line in lines[seq - 1 :]:
        line["seq"] -= 1
        line["desk_seq"] -= 1
    return seq


def beginning_taken_off(lines: Lines) -> int:
    del lines[:5]
    return 1


def swapped(lines: Lines) -> int:
    seq = first(lines, "credit", 1)
    lines[seq - 1], lines[seq] = lines[seq], lines[seq - 1]
    return seq


def swapped_with_numbers(lines: Lines) -> int:
    seq = swapped(lines)
    for name in ("seq", "desk_seq"):
        lines[seq - 1][name], lines[seq][name] = lines[seq][name], lines[seq - 1][name]
    return seq


def doubled(lines: Lines) -> int:
    seq = first(lines, "credit", 1)
    lines.insert(seq, dict(lines[seq - 1]))
    return seq + 1


def put_in(lines: Lines) -> int:
    """A forged line whose own hash is right, with all numbers after it moved up."""
    seq = first(lines, "credit", 1)
    forged = {**lines[seq - 1], "uuid": "00000000-0000-4000-8000-000000000000", "amount": 1}
    lines.insert(seq, forged)
    lines[: seq + 1] = rechained(lines[: seq + 1])
    for line in lines[seq + 1 :]:
        line["seq"] += 1
        line["desk_seq"] += 1
    return seq + 2


@pytest.mark.parametrize(
    ("tamper", "said"),
    [
        pytest.param(field("amount", 1), "was changed after", id="an amount"),
        pytest.param(field("cost", 0), "was changed after", id="a cost"),
        pytest.param(field("actor", "R2"), "was changed after", id="who did it"),
        pytest.param(field("at", "2026-11-23T11:00:00.001Z"), "was changed after", id="when"),
        pytest.param(field("business_day", "2026-11-24"), "was changed after", id="the day"),
        pytest.param(field("stay", "0" * 12), "was changed after", id="the guest"),
        pytest.param(field("on_cap", 0), "was changed after", id="off the cap"),
        pytest.param(field("approver", "MM"), "was changed after", id="an approval made up"),
        pytest.param(field("amount", 50_000, "cap", 0), "was changed after", id="policy"),
        pytest.param(field("body", {}, "join", 0), "was changed after", id="people"),
        pytest.param(in_body("room", "999"), "was changed after", id="the body"),
        pytest.param(in_body("later", True), "was changed after", id="more in the body"),
        pytest.param(field("hash", "ab" * 32), "was changed after", id="the hash"),
        pytest.param(field("prev", "ab" * 32), "does not follow", id="the link"),
        pytest.param(field("desk", "ffffffff"), "out of order at its desk", id="the desk"),
        pytest.param(field("desk_seq", 999), "out of order at its desk", id="the desk's number"),
        pytest.param(taken_out, "is missing", id="taken out"),
        pytest.param(taken_out_and_closed_up, "does not follow", id="taken out and closed up"),
        pytest.param(beginning_taken_off, "is missing", id="the beginning taken off"),
        pytest.param(swapped, "is missing", id="two swapped"),
        pytest.param(swapped_with_numbers, "does not follow", id="two swapped with their numbers"),
        pytest.param(doubled, "should follow", id="doubled"),
        pytest.param(put_in, "does not follow", id="put in"),
    ],
)
def test_whoever_changes_the_export_is_found_and_the_first_bad_line_named(
    lines: Lines, tmp_path: Path, capsys: pytest.CaptureFixture[str], tamper: Callable[[Lines], int], said: str
) -> None:
    seq = tamper(lines)
    code, answer = said_of(write(tmp_path / "x.jsonl", lines), capsys)
    assert code == 4
    assert re.search(rf"\bline {seq}\b", answer), answer
    assert said in answer


TEXTUAL: dict[str, tuple[Callable[[bytes], bytes], str]] = {
    "cut off within a line": (lambda b: b[:-40], "cut off"),
    "the last line feed gone": (lambda b: b[:-1], "cut off"),
    "empty": (lambda _: b"", "the file is empty"),
    "a blank line at the end": (lambda b: b + b"\n", "cannot be read"),
    "a blank line at the start": (lambda b: b"\n" + b, "line 1 of the file cannot be read"),
    "spaces": (lambda b: b.replace(b'"amount":', b'"amount": ', 1), "line 1 of the file is not in the one form"),
    "another order": (lambda b: b'{"uuid":"x",' + b[1:], "line 1 of the file is not in the one form"),
    "a key twice": (lambda b: b.replace(b'{"about"', b'{"about":null,"about"', 1), "not in the one form"),
    "an escape": (lambda b: b.replace(b'"hotel"', b'"\\u0068otel"', 1), "not in the one form"),
    "a fraction": (lambda b: b.replace(b'"amount":500,', b'"amount":500.0,', 1), "wrong type"),
    "minus zero": (lambda b: b.replace(b'"cost":500,', b'"cost":-0,', 1), "not in the one form"),
    "an exponent": (lambda b: b.replace(b'"amount":500,', b'"amount":5e2,', 1), "not in the one form"),
    "not a number": (lambda b: b.replace(b'"amount":500,', b'"amount":NaN,', 1), "cannot be read"),
    "true for one": (lambda b: b.replace(b'"on_cap":1', b'"on_cap":true', 1), "wrong type"),
    "text for a number": (lambda b: b.replace(b'"amount":500,', b'"amount":"500",', 1), "wrong type"),
    "a field more": (lambda b: b.replace(b'"uuid"', b'"user":"x","uuid"', 1), "line 1 of the file is no line"),
    "a field less": (lambda b: b.replace(b'"about":null,', b"", 1), "line 1 of the file is no line"),
    "a day that is none": (lambda b: b.replace(b'_day":"2026-11-23', b'_day":"2026-11-31', 1), "does not exist"),
    "an hour that is none": (lambda b: b.replace(b"T11:", b"T25:", 1), "does not exist"),
    "carriage returns": (lambda b: b.replace(b"\n", b"\r\n"), "line 1 of the file is not in the one form"),
    "a byte order mark": (lambda b: b"\xef\xbb\xbf" + b, "line 1 of the file cannot be read"),
    "another encoding": (lambda b: b.decode().encode("utf-16"), "line 1 of the file"),
    "a byte that is no text": (lambda b: b.replace(b"Grand", b"Gr\xffnd", 1), "line 1 of the file cannot be read"),
    "half a surrogate": (lambda b: b.replace(b"Grand", b"\\ud83d", 1), "line 1 of the file"),
    "a picture": (lambda _: b"\x89PNG\r\n\x1a\n" + bytes(500), "line 1 of the file"),
    "a number": (lambda _: b"5\n", "line 1 of the file is no line"),
    "a night that is none": (lambda b: b.replace(b'_from":"2026-11-23', b'_from":"2026-11-31', 1), "does not exist"),
    "a day written in short": (lambda b: b.replace(b'_day":"2026-11-23', b'_day":"20261123', 1), "does not exist"),
    "a list": (lambda _: b"[1,2]\n", "line 1 of the file is no line"),
    "deep": (lambda _: b"[" * 100_000 + b"\n", "line 1 of the file cannot be read"),
    "endless": (lambda _: b'{"a":"' + b"x" * 2_000_000 + b'"}\n', "line 1 of the file is cut off"),
    "a number without end": (lambda b: b.replace(b'"seq":1,', b'"seq":' + b"9" * 5000 + b",", 1), "line 1 of the file"),
    "a line of another file": (lambda b: b + b'{"about":null}\n', "is no line of a journal"),
}  # fmt: skip


@pytest.mark.parametrize("name", TEXTUAL)
def test_a_file_that_is_not_what_the_program_writes_is_refused_without_a_traceback(
    export: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    change, said = TEXTUAL[name]
    before = export.read_bytes()
    (tmp_path / "x.jsonl").write_bytes(change(before))
    assert (tmp_path / "x.jsonl").read_bytes() != before
    code, answer = said_of(tmp_path / "x.jsonl", capsys)
    assert (code, said in answer) == (4, True), answer


def test_no_byte_of_an_export_can_change_unseen(
    export: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    whole, chance, path = export.read_bytes(), random.Random(7), tmp_path / "x.jsonl"
    for _ in range(300):
        at, other = chance.randrange(len(whole)), chance.randrange(1, 256)
        path.write_bytes(whole[:at] + bytes([whole[at] ^ other]) + whole[at + 1 :])
        assert said_of(path, capsys)[0] == 4, (at, other)


def test_the_format_is_written_down_as_it_is(lines: Lines) -> None:
    """The page names every field and kind, and its example comes to the hash it says."""
    page = FORMAT.read_text()
    assert set(lines[0]) <= set(re.findall(r"^\| `(\w+)` \|", page, re.MULTILINE))
    order = re.search(r"^    \[([\w,]+)\]$", page, re.MULTILINE)
    assert order is not None
    assert tuple(order[1].split(",")) == (*chain.FIELDS, "prev")
    array = re.search(r'^    (\["1f2e.*?\])$', page, re.MULTILINE | re.DOTALL)
    digest = re.search(r"whose hash is `([0-9a-f]{64})`", page)
    assert array is not None
    assert digest is not None
    assert hashlib.sha256(re.sub(r"\n *", "", array[1]).encode()).hexdigest() == digest[1]
    missing = [kind for kind in VERIFIER.KINDS if not re.search(rf"\b{kind}\b", page)]
    assert missing == []


def test_every_kind_the_ledger_takes_is_known_to_it() -> None:
    from tracker.ledger import migrations

    listed = re.search(r"kind IN \(('hotel'.*?)\)", migrations._JOURNAL, re.DOTALL)
    assert listed is not None
    assert set(re.findall(r"'(\w+)'", listed[1])) == VERIFIER.KINDS


def test_a_long_journal_is_read_quickly_and_line_by_line(
    export: Path, lines: Lines, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """20,000 lines: a hotel's year. The bound is for a loaded machine; the rest is a matter of seconds."""
    like = lines[first(lines, "credit") - 1]
    many = lines + [{**like, "uuid": f"u{n}", "business_day": "2026-11-24", "amount": 0} for n in range(20_000)]
    path = write(tmp_path / "long.jsonl", rechained(many))
    began = time.process_time()
    assert said_of(path, capsys)[0] == 0
    assert time.process_time() - began < 10
