"""What leaves the house: every string intact on paper and in the exports, nothing of it acted upon, nothing else opened."""

from __future__ import annotations

import csv
import io
import json
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.faults.chance import chance
from tests.faults.hostile.fields import sentence
from tests.faults.hostile.strings import CORPUS
from tests.faults.hostile.watch import ROOT, watched
from tests.faults.hostile.ways import Told, fill, name_oddly, write_all
from tests.reports.reading import words
from tests.rig import Hotel, found
from tracker.desk import documents, gestures, guests
from tracker.domain.problems import LedgerFault, Refused
from tracker.ledger import house as of_house

_CALCULATES = re.compile(r"\s*[=+\-@\t\r＝＋－＠]")
# Within the folders; Python's own caches; the probe of `tempfile.gettempdir`, and the cuts of fonts that are kept there.
_OURS = re.compile(r"/(latitude\.ledger|out/)|/dev/null|.*/__pycache__/|/tmp/(\w{8}|latitude-fonts-.*)$")
_PLAIN = re.compile(r"[ -~]+")


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Hotel, Told, Path]]:
    folder = tmp_path_factory.mktemp("hostile")
    out = folder / "out"
    out.mkdir()
    hotel = found(folder)
    name_oddly(hotel)
    write_all(hotel, fill(hotel, ("Warm Example",)), out)  # loads the fonts
    with watched(folder) as touched:
        told = fill(hotel, chance("ways out").sample(CORPUS, 90))
        write_all(hotel, told, out)
    assert touched == []
    yield hotel, told, out
    hotel.ledger.close()


def test_paper_shows_every_string_as_written(written: tuple[Hotel, Told, Path]) -> None:
    _hotel, told, out = written
    text = "".join(words((out / f"shift-{number}.pdf").read_bytes()) for number in told.shifts)
    squeezed = re.sub(r"[\s\x02\ufffe-]", "", text)
    for name in told.names.values():
        if _PLAIN.fullmatch(name):
            assert re.sub(r"[\s-]", "", name) in squeezed, name
    assert "root:" not in text


def test_the_sheet_holds_every_string_and_calculates_none(written: tuple[Hotel, Told, Path]) -> None:
    _hotel, told, out = written
    data = (out / "journal.csv").read_bytes().decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(data, newline="")))
    by_seq = {int(row["seq"]): row for row in rows}
    for seq, text in told.notes.items():
        row = by_seq[seq]
        assert row["guest"] == row["note"]
        assert row["note"] in (quoted(text), f"'{text}"), "what would be another number or a date is marked, too"
    other = (out / "journal-comma.csv").read_bytes().decode("utf-8-sig")
    for sheet, delimiters in ((data, ",;\t"), (other, ";,")):  # as a spreadsheet of any country opens it
        for delimiter in delimiters:
            for row_of_cells in csv.reader(io.StringIO(sheet, newline=""), delimiter=delimiter):
                for cell in row_of_cells:
                    assert not _CALCULATES.match(cell) or re.fullmatch(r"-?\d+([.,]\d+)?", cell), (delimiter, cell)


def quoted(text: str) -> str:
    """The text with the apostrophes that keep a spreadsheet from calculating."""
    return re.sub(r'(^(?=[=+\-@＝＋－＠])|;[\s"]*(?=[=+\-@＝＋－＠].))', r"\1'", text)


def test_the_chain_names_nobody_and_reads_back(written: tuple[Hotel, Told, Path]) -> None:
    hotel, told, out = written
    lines = [json.loads(line) for line in (out / "journal.jsonl").read_text(encoding="utf-8").splitlines()]
    assert [line["seq"] for line in lines] == list(range(1, len(lines) + 1))
    text = (out / "journal.jsonl").read_text(encoding="utf-8")
    shown = {p.name for p in of_house.people(hotel.ledger).values()} | {hotel.house.name, hotel.house.desk}
    for name in told.names.values():
        if len(name) > 12 and name not in shown:
            assert json.dumps(name, ensure_ascii=False)[1:-1] not in text
    check = subprocess.run(
        [sys.executable, "packaging/verify_journal.py", str(out / "journal.jsonl")], cwd=ROOT, capture_output=True, text=True
    )  # fmt: skip
    assert check.returncode == 0, check.stdout + check.stderr


@pytest.mark.skipif(shutil.which("hledger") is None, reason="hledger is not installed")
def test_hledger_reads_it_and_balances_whatever_the_initials(written: tuple[Hotel, Told, Path]) -> None:
    hotel, _told, out = written
    command = [
        "hledger",
        "-f",
        str(out / "journal.hledger"),
        "balance",
        "discretion",
        "-p",
        hotel.day.isoformat(),
        "-N",
        "-O",
        "csv",
    ]
    said = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert said.returncode == 0, said.stderr
    everybody = of_house.people(hotel.ledger)
    compared = 0
    for account, amount in list(csv.reader(io.StringIO(said.stdout)))[1:]:
        _, rep, stay = account.split(":")
        standing = gestures.standing(hotel.ledger, everybody[rep], guests.get(hotel.ledger, stay), hotel.day)
        assert standing is not None
        assert amount == f"EUR {standing.spent // 100}.{standing.spent % 100:02d}"
        compared += 1
    assert compared > 20


@pytest.mark.parametrize(
    "text", [*chance("file names").sample(CORPUS, 40), "\x00", "\ud800", "x" * 2000, "NUL", "é" * 200]
)
def test_a_file_name_is_written_there_or_refused(hotel: Hotel, tmp_path: Path, text: str) -> None:
    name = text.replace("/", "∕")
    out = tmp_path / "out"
    out.mkdir()
    with watched(tmp_path) as touched:
        problem = _written_to(out / f"{name}.pdf")
    assert touched == []
    assert [p.name for p in out.iterdir()] == ([] if problem else [f"{name}.pdf"])
    if problem:
        sentence(problem.message)
    else:
        assert (out / f"{name}.pdf").read_bytes() == b"x"
    assert sorted(p.name for p in tmp_path.iterdir()) == ["latitude.ledger", "out"]


def _written_to(path: Path) -> Refused | LedgerFault | None:
    try:
        documents.write_bytes(path, b"x", "")
    except (Refused, LedgerFault) as problem:
        return problem
    return None


@pytest.mark.slow
def test_the_system_sees_no_file_and_no_socket_but_ours(tmp_path: Path, strace: str) -> None:
    """The whole corpus under strace, so that C++ and C are seen as well."""
    (tmp_path / "out").mkdir()
    log = tmp_path.parent / f"{tmp_path.name}.strace"
    calls = "open,openat,creat,connect,socket,execve,rename,renameat,renameat2,unlink,unlinkat,mkdir"
    command = [
        strace,
        "-f",
        "-qq",
        "-o",
        str(log),
        "-e",
        f"trace={calls}",
        sys.executable,
        "-m",
        "tests.faults.hostile.ways",
    ]
    subprocess.run([*command, str(tmp_path), str(tmp_path / "out")], cwd=ROOT, check=True, timeout=900)
    traced = log.read_text(errors="replace")
    assert " connect(" not in traced
    assert " socket(" not in traced
    assert traced.count(" execve(") == 1
    for line in traced.splitlines():
        writes = re.search(r'open(?:at)?\((?:AT_FDCWD, )?"([^"]*)", [^,)]*O_(?:WRONLY|RDWR|CREAT)', line)
        if writes and "= -1" not in line:
            assert _OURS.match(writes[1].removeprefix(str(tmp_path))), line
    assert not re.search(r'"/etc/(passwd|shadow)"', traced.replace('"/etc/passwd", O_RDONLY|O_CLOEXEC', ""))
    texts = "".join(words(path.read_bytes()) for path in (tmp_path / "out").glob("shift-*.pdf"))
    squeezed = re.sub(r"[\s\x02\ufffe-]", "", texts)
    lost = [s for s in CORPUS if _PLAIN.fullmatch(s) and len(s) <= 200 and re.sub(r"[\s-]", "", s) not in squeezed]
    assert lost == []


def test_the_table_of_the_insights_calculates_nothing(written: tuple[Hotel, Told, Path]) -> None:
    _hotel, _told, out = written
    rows = list(csv.reader((out / "insights.csv").read_text("utf-8-sig").splitlines()))
    assert len(rows) > 20
    for row in rows:
        for cell in row:
            assert not cell.startswith(("=", "+", "@", "\t", "＝", "＋", "－", "＠")), cell
            assert not cell.startswith("-") or re.fullmatch(r"-[0-9]+\.[0-9]{2}", cell), cell
    assert "root:" not in words((out / "insights.pdf").read_bytes())
