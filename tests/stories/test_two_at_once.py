"""Story 32: two processes never break the cap between them, and no number is given twice."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from subprocess import PIPE

from tests.rig import Hotel
from tracker.desk.shift_facts import shift_facts
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
_CLOSER = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from tracker.desk import access, shifts
from tracker.domain.problems import Refused
from tracker.ledger.store import Ledger
with Ledger(Path(sys.argv[1]) / "latitude.ledger") as ledger:
    lead = access.person(ledger, sys.argv[2])
    print("ready", flush=True)
    sys.stdin.readline()
    try:
        print(shifts.close(ledger, lead, datetime(2026, 11, 23, 20, 0, tzinfo=UTC), "the note of " + sys.argv[2])[0].number)
    except Refused as refusal:
        print(refusal.message)
"""


def test_32_two_leads_who_close_at_once_close_one_shift_and_spend_one_number(hotel: Hotel, tmp_path: Path) -> None:
    hotel.post(hotel.guest(), 700)
    running = [
        subprocess.Popen(
            [sys.executable, "-c", _CLOSER, str(tmp_path), who], stdin=PIPE, stdout=PIPE, stderr=PIPE, text=True
        )
        for who in ("LL", "L2")
    ]
    for process in running:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
    for process in running:
        assert process.stdin is not None
        process.stdin.write("go\n")
        process.stdin.flush()
    said = [process.communicate(timeout=60) for process in running]
    assert sorted(out.strip() for out, _ in said) == ["1", "No shift is open: open one first, or post a gesture."], said
    (closed,) = hotel.ledger.all_of("shift_close")
    winner = "LL" if said[0][0].strip() == "1" else "L2"
    assert (closed.actor, shift_facts(hotel.ledger, 1, hotel.now).note) == (winner, f"the note of {winner}")
    hotel.later(hours=10).post(hotel.guest("Bea Sample", "413"), 100)
    assert hotel.close() == 2
    assert verify(hotel.ledger, full=True).ok


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
