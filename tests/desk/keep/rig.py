"""A hotel that is kept: its mirror follows, and it can be backed up, damaged and restored by one word."""

from __future__ import annotations

from collections.abc import Collection
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.rig import Hotel, reopened
from tracker.desk import presence
from tracker.desk.keep import backups, restoring
from tracker.desk.keep.restoring import Restored
from tracker.domain.people import Person
from tracker.domain.problems import LedgerFault
from tracker.ledger import steady
from tracker.ledger.keep.follower import Follower
from tracker.ledger.keep.mirror_files import files
from tracker.ledger.verify import Verified, raw_lines, verify

YES = frozenset({"restore"})


@dataclass
class Kept:
    """The hotel, and what is kept of it."""

    hotel: Hotel

    def __post_init__(self) -> None:
        self.hotel.ledger.follower = Follower(self.live)

    @property
    def live(self) -> Path:
        return self.hotel.ledger.path

    @property
    def mirror(self) -> Path:
        return self.live.parent / "mirror"

    def back_up(self) -> Path:
        return backups.by_itself(self.live, self.hotel.now).file

    def work(self, room: str, amount: int = 700, note: str = "for the cold soup") -> int:
        """A guest arrives and gets something; returns the line's number."""
        return self.hotel.post(self.hotel.guest(f"Guest {room}", room), amount, note=note).line.seq

    def mirrored(self) -> None:
        assert self.hotel.ledger.follower is not None
        assert self.hotel.ledger.follower.wait()

    def lines(self) -> list[str]:
        return list(raw_lines(self.hotel.ledger))

    def mirror_texts(self) -> list[str]:
        return [line for path in files(self.mirror) for line in path.read_text().splitlines()]

    def close(self) -> None:
        self.hotel.ledger.close()

    def restore(self, file: Path, by: str = "MM", confirmed: Collection[str] = YES, **more: Any) -> Restored:
        """Restore while nothing has it open, and open it again."""
        self.close()
        try:
            return restoring.restore(self.live, file, self.present(by), self.hotel.now, confirmed=confirmed, **more)
        finally:
            with suppress(LedgerFault):  # one that is damaged, and was not restored
                self.open()

    def present(self, initials: str) -> Person:
        """Somebody whose PIN was typed this moment, by this computer's own count."""
        return presence.seen(self.hotel.people[initials], steady.ticks())

    def open(self) -> None:
        if self.live.exists():
            again = reopened(self.live.parent)
            self.hotel.ledger, self.hotel.people = again.ledger, again.people
            self.hotel.ledger.follower = Follower(self.live)

    def verify(self) -> Verified:
        return verify(self.hotel.ledger, full=True)
