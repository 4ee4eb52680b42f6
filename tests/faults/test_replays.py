"""The same draft posted again and again, at once and later, here and elsewhere: one line each.

sh packaging/run test tests/faults/test_replays.py              1,000 replays
sh packaging/run test -m slow tests/faults/test_replays.py      10,000
"""

from __future__ import annotations

import contextlib
import random
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from tests.faults.chance import chance, times
from tests.faults.conftest import Ready
from tests.faults.soundness import complaints, wrong
from tests.faults.stage import Stage
from tests.rig import Hotel, refused
from tracker.desk import gestures
from tracker.desk.gestures import Posted
from tracker.domain.gesture import Draft, Kind, new_uuid
from tracker.ledger.house import open_shift


def replayed(hotel: Hotel, drafts: int, most: int, dice: random.Random) -> None:
    """Post so many drafts so often in any order, while shifts close, guests move and the day goes on."""
    guests = [hotel.guest(f"Guest {n}", str(500 + n)) for n in range(8)]
    known = [
        Draft(new_uuid(), dice.choice(guests).id, Kind.CREDIT, dice.randrange(0, 200), note=f"draft {n}")
        for n in range(drafts)
    ]
    first: dict[str, Posted] = {}
    before = hotel.count("credit")
    for n in range(most):
        at = dice.randrange(drafts)
        draft, who = known[at], hotel.people[("RR", "R2", "LL")[at % 3]]
        posted = gestures.post(hotel.ledger, draft, who, hotel.now, confirmed={"similar_line"})
        assert posted.repeated == (draft.uuid in first)
        assert posted.line == first.setdefault(draft.uuid, posted).line
        assert hotel.count("credit") - before == len(first)
        if n % 97 == 50 and open_shift(hotel.ledger):
            hotel.close()
        hotel.later(seconds=dice.randrange(0, 120))
    other = replace(known[0], amount=known[0].amount + 1)
    with refused("uuid_taken", "another gesture"):
        gestures.post(hotel.ledger, other, hotel.people["RR"], hotel.now, confirmed={"similar_line"})
    assert wrong(hotel.ledger, first) == []


def test_a_replay_is_never_a_second_line(hotel: Hotel) -> None:
    replayed(hotel, 100, 1000, chance("replays"))


@pytest.mark.slow
def test_ten_thousand_replays_are_no_line_more(hotel: Hotel) -> None:
    replayed(hotel, 600, times(10_000), chance("many replays"))


def test_the_same_drafts_from_three_processes_are_one_line_each(ready: Ready, tmp_path: Path) -> None:
    folder, dice = ready.copy(tmp_path / "desk"), chance("replays at once")
    uuids = [new_uuid() for _ in range(15)]
    with contextlib.ExitStack() as stack, ThreadPoolExecutor(3) as pool:
        stages = [stack.enter_context(Stage()) for _ in range(3)]
        plays = [
            pool.submit(stage.play, "replay", folder, seed=dice.random(), uuids=uuids, stay=ready.stay, most=4)
            for stage in stages
        ]
        played = [play.result() for play in plays]
    for one in played:
        assert (one.code, one.noise) == (0, ""), one
    told = [ack for one in played for ack in one.every("ack")]
    assert len(told) == 3 * 15 * 4
    assert len({(uuid, seq) for uuid, seq, _ in told}) == len(uuids)  # all were told of the same line
    assert sum(not repeated for _, _, repeated in told) == len(uuids)
    assert complaints(folder, uuids) == []
