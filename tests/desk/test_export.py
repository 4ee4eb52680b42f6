"""The exports: what a spreadsheet, an accountant and a verifier read, and what must never be in them (story 28)."""

from __future__ import annotations

import csv
import io
import json
import shutil
import subprocess
from datetime import date
from pathlib import Path

import pytest

from tests.rig import Hotel, found, refused
from tracker.desk import corrections
from tracker.desk.export import write_export
from tracker.desk.export.as_csv import COLUMNS
from tracker.desk.export.dialect import safe
from tracker.domain.gesture import Kind
from tracker.domain.problems import LedgerFault
from tracker.ledger.verify import raw_lines

MONDAY, TUESDAY = date(2026, 11, 23), date(2026, 11, 24)


def rows(path: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(path.read_bytes().decode("utf-8-sig"), newline="")))


def test_the_csv_says_what_was_given_to_whom_and_why(hotel: Hotel, tmp_path: Path) -> None:
    stay = hotel.guest("王小明")
    hotel.post(stay, 2050, cause="IT.wifi", note='router "down", 4th floor', cost=150)
    hotel.post(stay, 4000, kind=Kind.UPGRADE, nights=2, details={"from_room": "412", "to_room": "501"})
    out = tmp_path / "log.csv"
    assert write_export(hotel.ledger, "csv", out).lines == 2
    first, second = rows(out)
    assert list(first) == list(COLUMNS)
    assert (first["guest"], first["amount"], first["cost"], first["currency"]) == ("王小明", "20.50", "1.50", "EUR")
    assert (first["cause"], first["note"]) == ("IT.wifi", 'router "down", 4th floor')
    assert (first["rep"], first["room"], first["stay"], first["cap"]) == ("RR", "412", stay.id, "100.00")
    assert first["posted_at"] == "2026-11-23T12:00:00+01:00"
    assert (second["amount"], second["nights"], second["value"]) == ("40.00", "2", "80.00")
    assert (second["from_room"], second["to_room"]) == ("412", "501")


def test_the_csv_is_rfc_4180_with_the_mark_excel_needs(hotel: Hotel, tmp_path: Path) -> None:
    hotel.post(hotel.guest('Smith, "Bob"'), 100)
    out = tmp_path / "log.csv"
    write_export(hotel.ledger, "csv", out)
    data = out.read_bytes()
    assert data.startswith(b"\xef\xbb\xbfseq,")
    assert data.count(b"\r\n") == 2 == data.count(b"\n")
    assert b'"Smith, ""Bob"""' in data


@pytest.mark.parametrize("name", ['=HYPERLINK("http://x","y")', "+49 Otto", "-Ann", "@SUM(A1)", "＝1+1"])
def test_28_a_name_that_is_a_formula_stays_text(hotel: Hotel, tmp_path: Path, name: str) -> None:
    hotel.post(hotel.guest(name), 100, note=name, details={"reference": name})
    out = tmp_path / "log.csv"
    write_export(hotel.ledger, "csv", out)
    (row,) = rows(out)
    assert row["guest"] == row["note"] == row["reference"] == f"'{name}"


def test_a_taken_back_amount_stays_a_number(hotel: Hotel, tmp_path: Path) -> None:
    hotel.reverse(hotel.post(hotel.guest(), 2000), reason="not delivered")
    out = tmp_path / "log.csv"
    write_export(hotel.ledger, "csv", out)
    row = rows(out)[1]
    assert (row["entry"], row["kind"], row["amount"], row["reason"]) == (
        "reversal",
        "credit",
        "-20.00",
        "not_delivered",
    )
    assert row["of"] == rows(out)[0]["seq"]


def test_only_text_that_could_be_a_formula_is_marked() -> None:
    assert [safe(text) for text in ("Ada", "", "a=b", "=1", "\tx", "\rx")] == ["Ada", "", "a=b", "'=1", "'\tx", "'\rx"]


def test_a_range_holds_the_business_days_it_names(hotel: Hotel, tmp_path: Path) -> None:
    stay = hotel.guest()
    hotel.post(stay, 100)
    hotel.at("2026-11-24 02:30").post(stay, 200)  # still Monday
    hotel.at("2026-11-24 09:00").post(stay, 300)
    out = tmp_path / "log"
    for form in ("csv", "hledger"):
        assert write_export(hotel.ledger, form, out, last=MONDAY).lines == 2
        assert write_export(hotel.ledger, form, out, first=TUESDAY).lines == 1
    assert write_export(hotel.ledger, "jsonl", out, first=TUESDAY).lines == 1
    assert json.loads(out.read_text())["amount"] == 300
    assert write_export(hotel.ledger, "csv", out, first=date(2027, 1, 1)).lines == 0
    assert out.read_bytes().count(b"\n") == 1


def test_a_shift_holds_its_own_lines_and_none_of_the_next(hotel: Hotel, tmp_path: Path) -> None:
    stay = hotel.guest()
    hotel.post(stay, 100)
    hotel.post(stay, 200, kind=Kind.UPGRADE, nights=2)  # counts on Tuesday too, and is no line of its shift
    hotel.close()
    hotel.at("2026-11-23 22:00").post(stay, 300)
    hotel.at("2026-11-24 09:00").post(stay, 400)
    out = tmp_path / "log"
    for form in ("csv", "hledger"):
        assert write_export(hotel.ledger, form, out, shift=1).lines == 2
        assert write_export(hotel.ledger, form, out, shift=2).lines == 2
        assert write_export(hotel.ledger, form, out, shift=2, last=MONDAY).lines == 1
    assert write_export(hotel.ledger, "csv", out, shift=1, first=TUESDAY).lines == 0
    parts = []
    for number in (1, 2):
        write_export(hotel.ledger, "jsonl", out, shift=number)
        parts.append([json.loads(line)["seq"] for line in out.read_text().splitlines()])
    assert parts[0] + parts[1] == list(range(1, len(parts[0] + parts[1]) + 1))
    out.unlink()
    with refused("no_shift"):
        write_export(hotel.ledger, "csv", out, shift=3)
    assert not out.exists()


def test_json_lines_are_the_whole_journal_as_stored(hotel: Hotel, tmp_path: Path) -> None:
    hotel.post(hotel.guest(), 100)
    out = tmp_path / "log.jsonl"
    done = write_export(hotel.ledger, "jsonl", out)
    text = out.read_text(encoding="utf-8")
    assert done.lines == hotel.count() == text.count("\n")
    assert text.splitlines() == list(raw_lines(hotel.ledger))


@pytest.mark.parametrize("form", ["jsonl", "hledger"])
def test_no_guest_is_named_outside_the_csv(hotel: Hotel, tmp_path: Path, form: str) -> None:
    hotel.post(hotel.guest("Zebedee Quux", confirmation="CONF77"), 100, note="his teddy")
    out = tmp_path / "log"
    write_export(hotel.ledger, form, out)  # type: ignore[arg-type]  # parametrised
    text = out.read_text(encoding="utf-8")
    assert not [word for word in ("Zebedee", "Quux", "teddy", "CONF77") if word in text]


def test_writing_over_the_ledger_is_refused(hotel: Hotel, tmp_path: Path) -> None:
    hotel.post(hotel.guest(), 100)
    (tmp_path / "link.csv").symlink_to(hotel.ledger.path)
    for name in ("latitude.ledger", "latitude.ledger-journal", "../" + tmp_path.name + "/latitude.ledger", "link.csv"):
        with refused("bad_out", "ledger"):
            write_export(hotel.ledger, "csv", tmp_path / name)
    assert hotel.count("credit") == 1


def test_a_folder_that_is_not_there_is_refused_and_a_failed_write_leaves_nothing(
    hotel: Hotel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with refused("bad_out", "not there"):
        write_export(hotel.ledger, "csv", tmp_path / "no" / "log.csv")
    with refused("bad_out", "folder"):
        write_export(hotel.ledger, "csv", tmp_path)
    with refused("bad_out", "shorter"):
        write_export(hotel.ledger, "csv", tmp_path / ("n" * 5000))
    old = tmp_path / "log.csv"
    old.write_text("yesterday's")

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("tracker.desk.documents.os.fsync", full)
    with pytest.raises(LedgerFault) as caught:
        write_export(hotel.ledger, "csv", old)
    assert (caught.value.code, "No space left" in caught.value.message) == ("cannot_write", True)
    assert old.read_text() == "yesterday's"
    assert [p.name for p in tmp_path.iterdir() if p.name.startswith(".latitude-")] == []


def test_progress_ends_at_the_whole(hotel: Hotel, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    write_export(hotel.ledger, "jsonl", tmp_path / "log", progress=lambda done, total: told.append((done, total)))
    assert told[-1] == (hotel.count(), hotel.count())


@pytest.mark.skipif(shutil.which("hledger") is None, reason="hledger is not installed")
@pytest.mark.parametrize(("code", "shown"), [("JPY", "JPY 2000"), ("KWD", "KWD 2.000"), ("EUR", "EUR 20.00")])
def test_every_currency_keeps_its_decimals_in_hledger(tmp_path: Path, code: str, shown: str) -> None:
    hotel = found(tmp_path, currency=code)
    stay = hotel.guest()
    hotel.cap(None)
    hotel.post(stay, 2000)
    hotel.post(stay, 123456789)
    hotel.reverse(hotel.post(stay, 50), reason="returned", amount=20)
    corrections.reverse(hotel.ledger, hotel.post(stay, 1).line.seq, "entered wrong", hotel.people["RR"], hotel.now)
    out = tmp_path / "log.journal"
    write_export(hotel.ledger, "hledger", out)
    hotel.ledger.close()
    printed = subprocess.run(["hledger", "-f", str(out), "print"], capture_output=True, text=True, check=True).stdout
    assert f"(discretion:RR:{stay.id})" in printed
    assert shown in printed
    balance = ["hledger", "-f", str(out), "balance", f"discretion:RR:{stay.id}", "-p", "2026-11-23", "-O", "csv", "-N"]
    said = subprocess.run(balance, capture_output=True, text=True, check=True).stdout
    assert said.splitlines()[1].split(",")[1].strip('"').replace(".", "") == f"{code} {2000 + 123456789 + 30}"
