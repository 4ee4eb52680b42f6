"""Story 29: a guest asks to be forgotten."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from tests.desk.erasing.traces import traces
from tests.rig import Hotel
from tracker.desk import guests
from tracker.desk.erasing.erasure import erase
from tracker.domain.stay import ERASED
from tracker.ledger import entries
from tracker.ledger.verify import verify


def test_29_the_name_is_gone_from_the_file_and_the_chain_verifies(hotel: Hotel, tmp_path: Path) -> None:
    stay, other = hotel.guest("Łukasz Nguyễn", "412"), hotel.guest("Bo Example", "413")
    hotel.post(stay, 2000, note="his daughter's birthday")
    hotel.post(other, 700, note="late breakfast")
    hotel.close(note="Łukasz Nguyễn waits for his charger")
    guests.leave(hotel.ledger, stay.id, hotel.now)
    heads = [line.hash for line in hotel.ledger.lines("ORDER BY j.seq")]

    hotel.at("2026-11-24 09:00")
    erased = erase(hotel.ledger, [stay.id], hotel.people["MM"], hotel.now, confirmed={"erase"})

    assert verify(hotel.ledger, full=True).ok
    assert [line.hash for line in hotel.ledger.lines("ORDER BY j.seq")][: len(heads)] == heads, "no line was touched"
    shown = {e.guest for e in entries.recent(hotel.ledger, 9)}
    assert shown == {ERASED, "Bo Example"}
    assert erased.backups_until == date(2027, 11, 1), (
        "its backups follow their own retention, and it is said until when"
    )
    hotel.ledger.close()
    assert traces(tmp_path, ["Łukasz Nguyễn", "Nguyễn", "birthday", "charger"]) == []
    assert traces(tmp_path, ["Bo Example", "late breakfast"]) != []
