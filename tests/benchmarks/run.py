"""One run of the benchmark: which measurements there are, on ledgers of which sizes, and where files go meanwhile."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from tests.benchmarks.table import Row

SIZES = (1_000, 10_000)
"""Lines of the ledgers of a run that names none."""


@dataclass
class Run:
    """`folder` goes with the run; `lines` are the sizes to measure at; `texts` are printed below the
    table, `versions` name the peers that took part."""

    folder: Path
    lines: tuple[int, ...] = SIZES
    patience: float = 20.0
    """Seconds that another program has for one answer."""
    texts: list[str] = field(default_factory=list)
    versions: dict[str, str] = field(default_factory=dict)

    def place(self, name: str) -> Path:
        """A new folder of this run."""
        made = self.folder / name
        made.mkdir()
        return made

    def ledger(self, lines: int) -> Path:
        """The data folder of a ledger of so many lines, with its mirror caught up as at a desk; one for the whole run."""
        from tests.benchmarks.ledgers import copy_of
        from tracker.ledger.keep.mirror import catch_up
        from tracker.ledger.keep.places import places
        from tracker.ledger.store import Ledger
        from tracker.paths import LEDGER_NAME

        folder = self.folder / f"of-{lines}"
        if not folder.exists():
            copy_of(lines, folder)
            with Ledger(folder / LEDGER_NAME, read_only=True) as ledger:
                catch_up(ledger, places(folder).mirror)
        return folder

    @cached_property
    def year(self) -> Path:
        """The data folder of a small hotel after a year."""
        from tracker.desk.demo import demo_ledger

        folder = self.place("year")
        demo_ledger(folder, length=365).close()
        return folder


Group = Callable[[Run], Sequence[Row]]

GROUPS: dict[str, str] = {
    "posting": "a gesture posted, a PIN checked, at each size",
    "standing": "what a rep has left with a guest, at each size",
    "verifying": "what is new verified, and all of it, at each size",
    "size": "the file's size a line",
    "processes": "whole processes, from start to end",
    "starting": "the window's first paint, signing in and memory, at each size",
    "peers": "ledger, hledger, GnuCash and LibreOffice on the same data",
    "window": "Enter to painted, keys and scrolling while the ledger is verified",
    "keys": "a key to its chips",
    "painting": "scrolling and gauges",
    "report": "a shift report",
    "documents": "a shift's and a day's report, at each size",
    "reading": "a key of the quick line understood",
    "insights": "the first picture of the insights, at each size",
    "bulk": "an old log brought in, the journal taken out",
    "guarded": "the small ratios that CI compares",
    "soak": "the memory of a desk that goes on posting; LATITUDE_SOAK are its seconds",
    "gestures": "keys and seconds of thirty gestures",
}
"""The modules that measure, each by its `measure(run)`, in the order of the table."""
