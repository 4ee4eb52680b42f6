"""Story 25, the ledger's half: the power goes in the middle of a post, and the line is whole or absent, its draft the other way round."""

from __future__ import annotations

import shutil
from collections import Counter
from pathlib import Path

from tests.faults.acts import NAME
from tests.faults.chance import chance
from tests.faults.conftest import memory, strace
from tests.faults.recording import record
from tests.faults.soundness import wrong
from tests.rig import Hotel, reopened
from tracker.desk import access, drafts, gestures
from tracker.desk.drafts import Kept
from tracker.domain.gesture import Draft, Kind, new_uuid
from tracker.ledger import entries
from tracker.ledger.store import Ledger

__all__ = ["memory", "strace"]


def typed(founded: Path, folder: Path) -> tuple[Hotel, str, Kept]:
    """A hotel whose rep has typed a gesture that is kept and not posted yet; its ledger is closed."""
    folder.mkdir()
    shutil.copy(founded, folder / NAME)
    hotel = reopened(folder)
    stay = hotel.guest().id
    kept = Kept(new_uuid(), "412 c7 cold soup")
    drafts.keep(hotel.ledger, hotel.people["RR"], kept, hotel.now)
    hotel.ledger.close()
    return hotel, stay, kept


def found(folder: Path, files: dict[str, bytes], kept: Kept) -> str:
    """Open what a power cut left, as the program does: "line" or "draft", and nothing between."""
    folder.mkdir()
    for name, content in files.items():
        (folder / name).write_bytes(content)
    with Ledger(folder / NAME) as ledger:
        assert wrong(ledger, []) == []
        line, draft = ledger.by_uuid(kept.uuid), drafts.kept(ledger, access.person(ledger, "RR"))
        if line is None:
            assert draft == kept
        else:
            entry = entries.by_seq(ledger, line.seq)
            assert entry is not None
            assert (line.amount, line.actor, entry.guest, entry.texts) == (
                700,
                "RR",
                "Ada Example",
                {"note": "for the cold soup"},
            )
            assert draft is None
    shutil.rmtree(folder)
    return "draft" if line is None else "line"


def test_25_a_power_cut_in_a_post_leaves_the_whole_line_or_the_draft(founded: Path, strace: str, memory: Path) -> None:
    dice = chance("a power cut in a post")
    hotel, stay, kept = typed(founded, memory / "desk")
    recording = record(strace, memory / "desk", "post", uuid=kept.uuid, stay=stay)
    assert recording.played.first("done") == kept.uuid
    seen: Counter[tuple[str, bool]] = Counter()
    for disk, acknowledged in recording.play():
        for _ in range(3):
            what = found(memory / "found", disk.lose_power(dice), kept)
            seen[what, bool(acknowledged)] += 1
    assert seen["draft", False] > 5
    assert seen["line", True] >= 3
    assert seen["draft", True] == 0, "what was acknowledged is there"
    after = reopened(memory / "desk")
    again = Draft(kept.uuid, stay, Kind.CREDIT, 700, note="for the cold soup")
    assert gestures.post(after.ledger, again, after.people["RR"], hotel.now).repeated, (
        "Enter once more is no second line"
    )
    after.ledger.close()
