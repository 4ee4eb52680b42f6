"""The file for whoever helps: hostile canaries stand wherever somebody can type or name a thing, and none leaves the house."""

from __future__ import annotations

import json
import logging
import sys
import zipfile
from pathlib import Path

import pytest

from tests.rig import PINS, Hotel, refused, reopened
from tracker.desk import drafts, people
from tracker.desk.doctor import examine, printers
from tracker.desk.doctor.bundle import write_bundle
from tracker.desk.keep import backups
from tracker.desk.logbook import JsonLines
from tracker.desk.promises.making import NewPromise, make
from tracker.domain.gesture import Kind, new_uuid
from tracker.domain.people import Role
from tracker.domain.problems import LedgerFault

CANARY = "Zebedee"
"""In every text below, so that one word finds them all."""


def raw(file: Path) -> bytes:
    """Every byte of the file, packed and unpacked, and what the archive says of itself."""
    with zipfile.ZipFile(file) as packed:
        assert packed.testzip() is None
        inside = [
            packed.read(name) + name.encode() + info.comment + info.extra
            for name, info in zip(packed.namelist(), packed.infolist(), strict=True)
        ]
    return file.read_bytes() + packed.comment + b"".join(inside)


@pytest.fixture
def house(tmp_path: Path, founded: Path, monkeypatch: pytest.MonkeyPatch) -> Hotel:
    """A hotel in a folder that is called after somebody, with canaries wherever one can type."""
    folder = tmp_path / f"home of {CANARY}"
    folder.mkdir()
    (folder / "latitude.ledger").write_bytes(founded.read_bytes())
    hotel = reopened(folder)
    stay = hotel.guest(f"{CANARY} Quux", "412", confirmation=f"{CANARY}-7", reading=CANARY)
    hotel.post(stay, 1234, note=f"{CANARY} wants {{tea}} %s")
    hotel.post(stay, 1437, kind=Kind.FREE_LABEL, details={"item": f"{CANARY}'s teddy"})
    new = NewPromise(new_uuid(), stay.id, "18:00", f"call {CANARY} back")
    make(hotel.ledger, new, hotel.people["RR"], hotel.now)
    drafts.remember(hotel.ledger, hotel.people["RR"], f"412 c20 {CANARY}", stay.id, hotel.now)
    people.add(hotel.ledger, f"{CANARY} Clerk", "ZC", Role.REP, "7319", hotel.people["MM"], hotel.now)
    monkeypatch.setattr("tracker.desk.doctor.computer.printers", lambda: [f"{CANARY}’s laser"])
    central = tmp_path / f"{CANARY}.ini"
    central.write_text(
        f"[folders]\ndata = {folder}\nbackups = {folder / CANARY}\n[presets]\n{CANARY} = {CANARY}\n", encoding="utf-8"
    )
    monkeypatch.setenv("LATITUDE_CONFIG", str(central))
    monkeypatch.delenv("LATITUDE_DATA_DIR", raising=False)
    monkeypatch.setenv("DISPLAY", f"{CANARY}:0")
    backups.by_itself(hotel.ledger.path, hotel.now)
    _logs(folder / "logs")
    return hotel


def _logs(logs: Path) -> None:
    """A log that somebody wrote into, or another program did."""
    logs.mkdir()
    hostile = [
        {"at": CANARY, "event": "fault"},
        {"at": "2026-11-23T11:00:00+00:00", "event": CANARY, "level": f"{CANARY} x", CANARY: 1, "guest": CANARY},
        {
            "at": "2026-11-23T11:00:00+00:00",
            "event": f"fault: {CANARY}",
            "code": f"for {CANARY}",
            "where": [f"/home/{CANARY}/x.py:1 f"],
        },
    ]
    (logs / "latitude.jsonl").write_text("\n".join(map(json.dumps, hostile)) + f"\n{CANARY}\n\xff", encoding="latin-1")
    (logs / "latitude.jsonl.1").write_text(
        '{"at": "2026-11-22T11:00:00+00:00", "event": "started"}\n', encoding="utf-8"
    )
    (logs / "crash-20261123-110000.txt").write_text(
        f"Latitude on {CANARY}\nValueError\n{CANARY}Error\n  people.py:12 add\n  /home/{CANARY}/x.py:1 f\n",
        encoding="utf-8",
    )
    (logs / f"crash-{CANARY}.txt").write_text("OSError\n", encoding="utf-8")


def test_no_canary_is_in_any_byte_of_the_file(house: Hotel, tmp_path: Path) -> None:
    folder = house.ledger.path.parent
    house.ledger.close()
    checks = examine(folder, house.now)
    out = write_bundle(folder, checks, tmp_path / "support.zip", house.now)
    held = raw(out)
    for secret in (
        CANARY,
        "Quux",
        "teddy",
        "Clerk",
        "Rita",
        "Lea Lead",
        "Grand Hotel",
        "7319",
        *PINS.values(),
        str(tmp_path),
    ):
        assert secret.lower().encode() not in held.lower(), secret
    assert CANARY in json.dumps([c.plain() for c in checks]), (
        "the admin at the computer reads paths, the file holds none"
    )


def test_what_helps_is_in_it(house: Hotel, tmp_path: Path) -> None:
    folder = house.ledger.path.parent
    house.ledger.close()
    with zipfile.ZipFile(write_bundle(folder, examine(folder, house.now), tmp_path / "s.zip", house.now)) as packed:
        told = {check["check"]: check for check in json.loads(packed.read("doctor.json"))["checks"]}
        log = [json.loads(line) for line in packed.read("log.jsonl").splitlines()]
        crashes = packed.read("crashes.txt").decode().splitlines()
    assert "synchronous EXTRA" in told["durability"]["found"]
    assert "Europe/Vienna" in told["clock"]["found"]
    assert told["printers"]["found"] == "1 printer: …"
    assert told["settings"]["found"].startswith("data = … (central file)")
    assert (told["central file"]["state"], told["central file"]["todo"]) == ("warn", "Mend these lines.")
    assert [line["event"] for line in log] == ["started", "other", "fault"], "the oldest first"
    assert crashes == ["ValueError", "  people.py:12 add", "", "OSError", ""]


@pytest.mark.parametrize("broken", ["rubbish", "gone"])
def test_a_sick_desk_tells_no_more(house: Hotel, tmp_path: Path, broken: str) -> None:
    folder = house.ledger.path.parent
    house.ledger.close()
    if broken == "rubbish":
        house.ledger.path.write_bytes(f"{CANARY} ".encode() * 900)
    else:
        house.ledger.path.unlink()
        house.ledger.path.mkdir()
    out = write_bundle(folder, examine(folder, house.now), tmp_path / "support.zip", house.now)
    assert CANARY.encode() not in raw(out)


def test_an_exception_that_quotes_a_guest_is_noted_without_a_word_of_it() -> None:
    try:
        try:
            raise ValueError(f"{CANARY} Quux")
        except ValueError as error:
            raise LedgerFault(f"for {CANARY}", f"{CANARY} could not be kept.") from error
    except LedgerFault as fault:
        record = logging.LogRecord(
            "tracker.x", logging.ERROR, __file__, 1, "fault", (CANARY,), (type(fault), fault, fault.__traceback__)
        )
    record.facts = {"code": "disk_full", "who": f"{CANARY} Quux", "ms": 12, "path": f"/home/{CANARY}/x"}
    line = json.loads(JsonLines().format(record))
    assert CANARY not in json.dumps(line)
    assert (line["error"], line["event"], line["code"], line["ms"]) == ("LedgerFault", "fault", "disk_full", 12)
    assert line["where"] == [
        f"test_support_file.py:{fault_line()} test_an_exception_that_quotes_a_guest_is_noted_without_a_word_of_it"
    ]


def fault_line() -> int:
    rows = Path(__file__).read_text(encoding="utf-8").splitlines()
    return next(n for n, row in enumerate(rows, 1) if "could not be kept." in row)


def test_an_event_that_is_none_of_ours_is_not_noted_by_its_words() -> None:
    record = logging.LogRecord("tracker.x", logging.INFO, __file__, 1, f"opened for {CANARY}", (), None)
    assert json.loads(JsonLines().format(record))["event"] == "other"


def test_the_file_is_whole_or_not_there(house: Hotel, tmp_path: Path) -> None:
    with refused("bad_out"):
        write_bundle(house.ledger.path.parent, [], tmp_path / "no" / "s.zip", house.now)


def test_printers_are_asked_of_the_system(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if sys.platform == "win32":
        pytest.skip("CUPS is asked on other systems")
    monkeypatch.setenv("PATH", str(tmp_path))
    assert printers.printers() is None
    asked = tmp_path / "lpstat"
    asked.write_text("#!/bin/sh\necho Desk_Laser\necho Back_Office\n", encoding="utf-8")
    asked.chmod(0o755)
    assert printers.printers() == ["Desk_Laser", "Back_Office"]
    asked.write_text("#!/bin/sh\nexit 1\n", encoding="utf-8")
    assert printers.printers() == []
    monkeypatch.setattr(printers, "_SECONDS", 0.1)
    asked.write_text("#!/bin/sh\nexec /bin/sleep 20\n", encoding="utf-8")
    assert printers.printers() is None
