"""Story 32: two processes never break the cap between them, and no number is given twice."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.rig import Hotel
from tracker.ledger.verify import verify

_POSTER = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from tracker.desk import gestures, access
from tracker.domain.gesture import Draft, Kind, new_uuid
from tracker.domain.problems import Refused
from tracker.ledger.store import Ledger
folder, stay, amount, times = sys.argv[1:]
posted = 0
with Ledger(Path(folder) / "latitude.ledger") as ledger:
    rep = access.person(ledger, "RR")
    for _ in range(int(times)):
        draft = Draft(new_uuid(), stay, Kind.CREDIT, int(amount))
        try:
            gestures.post(ledger, draft, rep, datetime(2026, 11, 23, 12, 0, tzinfo=UTC), confirmed={"similar_line"})
            posted += 1
        except Refused as refusal:
            assert refusal.code == "over_cap", refusal
print(posted)
"""


def test_32_two_processes_never_break_the_cap_between_them(hotel: Hotel, tmp_path: Path) -> None:
    stay = hotel.guest()
    command = [sys.executable, "-c", _POSTER, str(tmp_path), stay.id, "700", "40"]
    running = [subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) for _ in range(2)]
    outcomes = [process.communicate(timeout=60) for process in running]
    assert [process.returncode for process in running] == [0, 0], outcomes
    assert sum(int(out) for out, _ in outcomes) == 14
    assert hotel.standing(stay).spent == 9800
    checked = verify(hotel.ledger, full=True)
    assert checked.ok, checked.reason
