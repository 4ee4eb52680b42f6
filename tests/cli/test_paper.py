"""`report`, `export`, `verify` and `doctor` from the command line: files, sentences and exit codes."""

from __future__ import annotations

import hashlib
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.cli.console import Console


@pytest.fixture
def desk(console: Console) -> Console:
    console.json("guest", "add", "Ada Example", "--room", "412")
    console.json("post", "--as", "RR", "--room", "412", "--kind", "credit", "--amount", "20")
    console.json("shift", "close", "--as", "LL")
    return console


def test_26_the_same_shift_gives_the_same_file_again(desk: Console, tmp_path: Path) -> None:
    first, second = tmp_path / "a.pdf", tmp_path / "b.pdf"
    made = desk.json("report", "1", "--out", str(first))
    assert made["file"] == str(first)
    assert made["sha256"] == hashlib.sha256(first.read_bytes()).hexdigest()
    assert made["head"] == desk.json("verify")["head"]
    desk.later(hours=1).json("post", "--as", "RR", "--room", "412", "--kind", "credit", "--amount", "5")
    assert desk.json("report", "1", "--out", str(second))["sha256"] == made["sha256"]
    assert first.read_bytes() == second.read_bytes()
    letter = desk.json("report", "1", "--out", str(second), "--paper", "letter")
    assert letter["sha256"] != made["sha256"]
    assert desk.refused("report", "7", "--out", str(second))["error"] == "no_shift"
    assert desk.refused("report", "--day", "2026-11-22", "--out", str(second))["error"] == "empty_day"
    assert "SHA-256" in desk("report", "--day", "2026-11-23", "--out", str(second)).out


def test_verify_says_ok_or_ends_with_4(desk: Console, tmp_path: Path) -> None:
    good = desk.json("verify", "--full")
    assert {"ok", "lines", "first_bad_seq", "reason"} <= set(good)
    assert (good["ok"], good["first_bad_seq"], good["reason"]) == (True, None, "")
    assert desk("verify").out.startswith("The chain holds: ")
    out = tmp_path / "shift.pdf"
    desk.json("report", "1", "--out", str(out))
    assert desk.json("verify", "--report", str(out))["report"]["state"] == "authentic"
    with closing(sqlite3.connect(desk.folder / "latitude.ledger")) as conn:
        conn.execute("DROP TRIGGER journal_never_changes")
        conn.execute("UPDATE journal SET amount = 1 WHERE kind = 'credit'")
        conn.commit()
    for args in (("verify",), ("verify", "--full"), ("verify", "--report", str(out))):
        bad = desk(*args, "--json")
        assert bad.code == 4
        assert (bad.json["ok"], bad.json["first_bad_seq"]) == (False, 17)
        assert "line 17 was changed" in bad.json["reason"]
    said = desk("verify")
    assert (said.code, said.err.count("\n")) == (4, 1)
    assert desk("doctor").code == 4


def test_verify_reads_a_paper(desk: Console, tmp_path: Path) -> None:
    from tracker.desk.shift_facts import shift_facts
    from tracker.ledger.store import Ledger
    from tracker.reports.proof import typeable

    with Ledger(desk.folder / "latitude.ledger") as ledger:
        line = typeable(shift_facts(ledger, 1, desk.at))
    assert desk.json("verify", "--paper", line)["paper"] == {
        "state": "authentic",
        "document": "S1",
        "later": 0,
        "reason": "",
        "corrections": 0,
        "erased": 0,
    }
    assert "S1 is authentic." in desk("verify", "--paper", line).out
    wrong = desk("verify", "--paper", line.replace(" 2000 ", " 2100 "), "--json")
    assert (wrong.code, wrong.json["ok"], wrong.json["first_bad_seq"]) == (4, False, None)
    assert "21.00" in wrong.json["reason"]
    assert desk.refused("verify", "--paper", "nonsense")["error"] == "bad_proof"
    other = desk("verify", "--report", __file__, "--json")
    assert (other.code, other.json["report"]["state"]) == (4, "not_ours")


@pytest.mark.parametrize("form", ["csv", "jsonl", "hledger"])
def test_export_counts_what_it_wrote(desk: Console, tmp_path: Path, form: str) -> None:
    out = tmp_path / "log"
    made = desk.json("export", "--format", form, "--out", str(out))
    assert made["file"] == str(out)
    assert made["lines"] == (desk.json("verify")["lines"] if form == "jsonl" else 1)
    assert desk("export", "--format", form, "--out", str(out), "--to", "2026-11-22").out.startswith(
        f"{out} is written: 0 "
    )


def test_an_export_is_of_a_shift_as_the_posting_list_is(desk: Console, tmp_path: Path) -> None:
    out = tmp_path / "log"
    export = ("export", "--format", "csv", "--out", str(out), "--shift")
    for amount in ("3", "4"):
        desk.json("post", "--as", "RR", "--room", "412", "--kind", "credit", "--amount", amount)
    assert [desk.json(*export, number)["lines"] for number in ("1", "2")] == [1, 2]
    assert desk.json(*export, "1", "--from", "2026-11-24")["lines"] == 0
    out.unlink()
    for asked in (export, ("posting-list", "--shift")):
        assert desk.refused(*asked, "7")["error"] == "no_shift"
    assert not out.exists()


def test_the_doctor_tells_every_check(desk: Console) -> None:
    found = desk.json("doctor")
    assert found["ok"] is True
    assert {"version", "data folder", "disk space", "sqlite", "ledger", "chain", "fonts", "clock", "lock"} <= {
        c["check"] for c in found["checks"]
    }
    assert "Ada" not in desk("doctor").out


def test_the_doctor_of_a_sick_folder_ends_with_3_and_still_tells_all(bare: Console) -> None:
    bare.folder.mkdir()
    (bare.folder / "latitude.ledger").write_text("x" * 500)
    sick = bare("doctor", "--json")
    assert (sick.code, sick.json["ok"]) == (3, False)
    assert len(sick.json["checks"]) >= 8
    assert "Not fit: ledger: " in sick.err
