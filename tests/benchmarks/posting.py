"""A whole post (check, chain, guards, commit, the mirror after it) against a bare sqlite3 insert in the same journal mode."""

from __future__ import annotations

import os
import shutil
import sqlite3
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from datetime import timedelta
from pathlib import Path

from tests.benchmarks.disk import dearer, handed, new_places
from tests.benchmarks.ledgers import copy_of
from tests.benchmarks.run import Run
from tests.benchmarks.table import Row, median, percentile, timed
from tracker.desk import access, gestures, presence
from tracker.desk.demo import DAY, EVENING, PIN
from tracker.domain.gesture import Draft, Kind, new_uuid
from tracker.ledger import house, register
from tracker.ledger.keep import mirror_files
from tracker.ledger.keep.follower import followed
from tracker.ledger.keep.places import places
from tracker.ledger.keep.rows import STORED
from tracker.ledger.line import Line, NewLine
from tracker.ledger.store import Ledger
from tracker.paths import LEDGER_NAME

RUNS = 300
_WHO = "MK"


class Desk:
    """A rep who posts the same small credit over and over, to one guest after the other."""

    def __init__(self, ledger: Ledger) -> None:
        self.ledger, self._posted = ledger, 0
        self._rep = presence.seen(house.people(ledger)[_WHO], ledger.ticks())
        self.here = register.in_house(ledger, DAY)
        self.walls: list[float] = []
        self.mirrored: list[float] = []
        self.appended: list[float] = []
        self.bytes: list[float] = []
        self.read: list[float] = []

    def type(self) -> None:
        """What there is before anybody presses Enter: a draft has its id since the form was opened."""
        self._posted += 1
        stay = self.here[self._posted % len(self.here)]
        self._now = EVENING + timedelta(seconds=self._posted)
        self._draft = Draft(new_uuid(self._now), stay.id, Kind.CREDIT, 10, cause="IT.wifi", note="wifi down")

    def post(self) -> Line:
        """One more, of what was typed."""
        return gestures.post(self.ledger, self._draft, self._rep, self._now, confirmed={"similar_line"}).line

    def measure(self) -> None:
        """Post, and wait for the mirror: at a desk nobody posts again before it is written. Then such a line without the rules."""
        self.type()
        before = handed()
        self.walls.append(timed(self.post))
        after = handed()
        self.bytes.append(after[0] - before[0])
        self.read.append(after[1] - before[1])
        self.wait()
        line = self.ledger.last()
        assert line is not None
        new = NewLine(
            line.kind, line.actor, line.at, line.business_day, line.body, rep=line.rep, stay=line.stay, amount=1,
            counts_from=line.counts_from, on_cap=line.on_cap,
        )  # fmt: skip
        self.appended.append(timed(lambda: self._append(new)))
        self.wait()

    def ready(self) -> None:
        """The mirror has all of it, and the next one is typed."""
        self.wait()
        self.type()

    def wait(self) -> None:
        """Until the mirror has all of it."""
        if self.ledger.follower is not None:
            self.mirrored.append(timed(self.ledger.follower.wait))

    def _append(self, new: NewLine) -> None:
        """A line as wide as the last one, chained, checked by the guards and committed: nothing is asked of it before."""
        with self.ledger.write():
            self.ledger.append(new)


def measure(run: Run) -> list[Row]:
    """At each size in turn, over and over, and the bare insert between them; then a PIN."""
    with ExitStack() as stack:
        desks = {lines: stack.enter_context(_desk(run.folder / f"post-{lines}", lines)) for lines in run.lines}
        first = next(iter(desks.values()))
        first.type()
        like = first.post()
        bare = _Bare(run.folder / "bare.db", like)
        stack.callback(bare.close)
        for _ in range(RUNS):
            for desk in desks.values():
                desk.measure()
                bare.measure()
        far = new_places(run.folder / "places")
        rows = [*_rows(desks, bare, far), *_flat(desks, far)]
        return [*rows, far, _pins(next(iter(desks.values())).ledger)]


def _rows(desks: dict[int, Desk], bare: _Bare, far: Row) -> Iterator[Row]:
    for lines, desk in desks.items():
        ours, floor = desk.walls, bare.walls
        note = (
            f"p99 {percentile(ours, 0.99):.2f} ms against {percentile(floor, 0.99):.2f} ms, {RUNS} each; of the processor"
            f" {_processor(desk.post, desk.ready):.2f} ms against {_processor(bare.insert):.2f} ms; mirrored {median(desk.mirrored):.1f} ms after it"
        )
        because = (
            f"{median(desk.appended):.2f} ms, its chained, guarded line ({median(desk.appended) / median(floor):.2f}x), because"
            f" every index is another page to write twice and to sync: {median(desk.bytes) / 1024:.0f} KB a post against"
            f" {median(bare.bytes) / 1024:.0f}; what is left are the house's rules, {_processor(desk.post, desk.ready):.2f} ms of the processor"
            f" against {_processor(bare.insert):.2f}; {dearer(far)}"
        )
        yield Row(
            "post a gesture / bare durable insert",
            median(ours),
            median(floor),
            "<= 1.5x",
            note,
            lines=lines,
            because=because,
        )
        why = "its chain, indexes, guards and width, no rule asked: what a post cannot go below"
        yield Row("of that a chained, guarded line", median(desk.appended), median(floor), "", why, lines=lines)


def _flat(desks: dict[int, Desk], far: Row) -> Iterator[Row]:
    least, most = min(desks), max(desks)
    if least < most:
        ours, floor = median(desks[most].walls), median(desks[least].walls)
        more = median(desks[most].appended) / median(desks[least].appended)
        because = (
            f"{more:.2f}x, the chained line alone; the rest is that {median(desks[most].read) / 1024:.0f} KB are read in a post"
            f" against {median(desks[least].read) / 1024:.0f}, because the guests in house, {len(desks[most].here)} against"
            f" {len(desks[least].here)}, have their pages at other places of the index by stay; {dearer(far)}"
        )
        yield Row(f"post a gesture / the same on {least:,} lines", ours, floor, "<= 1.2x", lines=most, because=because)


def _processor(work: Callable[[], object], before: Callable[[], None] = lambda: None) -> float:
    """Milliseconds of the processor in the middle of many calls, whatever the disk does; `before` comes before each."""
    found = []
    for _ in range(100):
        before()
        start = time.thread_time()
        work()
        found.append((time.thread_time() - start) * 1000)
    return median(found)


def _pins(ledger: Ledger) -> Row:
    pins: Sequence[float] = [timed(lambda: access.sign_in(ledger, _WHO, PIN, EVENING)) for _ in range(40)]
    note = f"p95 {percentile(pins, 0.95):.1f} ms; scrypt, 16 MB a guess"
    return Row("a PIN checked", median(pins), None, "<= 300 ms", note)


@contextmanager
def _desk(folder: Path, lines: int) -> Iterator[Desk]:
    """A desk on a copy of the ledger, whose mirror ends where it ends: what stands before its last line is not read."""
    copy_of(lines, folder)
    with Ledger(folder / LEDGER_NAME, read_only=True) as ledger:
        mirror = places(folder).mirror
        mirror.mkdir(parents=True)
        mirror_files.append(mirror, ledger.query(f"{STORED} ORDER BY j.seq DESC LIMIT 1"))
    ledger = followed(folder / LEDGER_NAME)
    try:
        yield Desk(ledger)
    finally:
        ledger.close()
        shutil.rmtree(folder)


class _Bare:
    """A table with an index or two and nothing else, in the same journal mode."""

    def __init__(self, path: Path, like: Line) -> None:
        self._like = like
        self.walls: list[float] = []
        self.bytes: list[float] = []
        self._conn = sqlite3.connect(path, isolation_level=None)
        self._conn.execute("PRAGMA journal_mode = TRUNCATE")
        self._conn.execute("PRAGMA synchronous = EXTRA")
        self._conn.execute(
            "CREATE TABLE line (seq INTEGER PRIMARY KEY, uuid TEXT UNIQUE, at TEXT, actor TEXT, stay TEXT, amount INTEGER, body TEXT, hash BLOB)"
        )
        self._conn.execute("CREATE INDEX line_stay ON line(stay, actor)")

    def insert(self) -> None:
        """One row as wide as a line, committed."""
        like = self._like
        self._conn.execute("BEGIN IMMEDIATE")
        self._conn.execute(
            "INSERT INTO line (uuid, at, actor, stay, amount, body, hash) VALUES (?,?,?,?,?,?,?)",
            (os.urandom(16).hex(), like.at.isoformat(), like.actor, like.stay, like.amount, str(like.body), like.hash),
        )
        self._conn.execute("COMMIT")

    def measure(self) -> None:
        """One more."""
        before, _ = handed()
        self.walls.append(timed(self.insert))
        self.bytes.append(handed()[0] - before)

    def close(self) -> None:
        """Let the file go."""
        self._conn.close()
