"""The whole data folder after an erasure: ledger, mirror, drafts, logs, leftovers of exports; and what backups still hold."""

from __future__ import annotations

import os
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests.desk.erasing.traces import traces
from tests.rig import Hotel
from tracker.desk import drafts, guests
from tracker.desk.documents import STALE, write_report
from tracker.desk.drafts import Kept
from tracker.desk.erasing.erasure import erase
from tracker.desk.export import write_export
from tracker.desk.keep import backups
from tracker.ledger.keep.follower import Follower

SECRET = ("Ada Example", "Eida", "GH-99881", "late breakfast", "1Z999", "Ada  Example c20")


def a_night(hotel: Hotel, folder: Path) -> str:
    """Everything that writes files about a guest: lines, the mirror, a backup, a draft, an export that was cut off."""
    hotel.ledger.follower = Follower(hotel.ledger.path)
    stay = hotel.guest("Ada Example", "412", confirmation="GH-99881", reading="Eida")
    hotel.post(stay, 2000, note="late breakfast for Ada Example")
    drafts.keep(hotel.ledger, hotel.people["RR"], Kept("u1", "Ada  Example c20", stay.id), hotel.now)
    guests.leave(hotel.ledger, stay.id, hotel.now)
    hotel.close(note="Ada Example waits for 1Z999")
    backups.by_itself(hotel.ledger.path, hotel.now)
    part = folder / ".latitude-cut-off.part"
    part.write_text("Ada Example, late breakfast", encoding="utf-8")
    old = time.time() - 2 * STALE.total_seconds()
    os.utime(part, (old, old))
    (folder / ".latitude-now.part").write_text("an export of this moment", encoding="utf-8")
    return stay.id


def test_nothing_but_the_backups_holds_the_name(hotel: Hotel, tmp_path: Path) -> None:
    stay = a_night(hotel, tmp_path)
    assert traces(tmp_path, SECRET)
    hotel.now = datetime.now(UTC)
    erase(hotel.ledger, [stay], hotel.people["MM"], hotel.now, confirmed={"erase", "clock_jump"})
    assert hotel.ledger.follower is not None
    hotel.ledger.follower.wait()
    hotel.ledger.close()
    left = traces(tmp_path, SECRET)
    assert left, "the backup made before has its own retention, and the screen says so"
    assert {found.split(":")[0].split(" ")[0] for found in left} == {p.name for p in (tmp_path / "backups").iterdir()}
    assert (tmp_path / ".latitude-now.part").exists(), "an export that is being written is left alone"
    assert list((tmp_path / "mirror").iterdir()), "the mirror was written, and holds no name"


def test_what_is_exported_afterwards_says_that_a_guest_was_erased(hotel: Hotel, tmp_path: Path) -> None:
    stay = a_night(hotel, tmp_path)
    erase(hotel.ledger, [stay], hotel.people["MM"], hotel.now, confirmed={"erase"})
    out = tmp_path / "out"
    out.mkdir()
    write_report(hotel.ledger, out / "shift.pdf", hotel.now + timedelta(hours=1), number=1)
    for form in ("csv", "jsonl", "hledger"):
        write_export(hotel.ledger, form, out / f"journal.{form}")
    assert traces(out, SECRET) == []
    assert "(guest erased)" in (out / "journal.csv").read_text(encoding="utf-8-sig")
