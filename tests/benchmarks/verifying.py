"""The ledger verified: what was posted since the last time, as at each start, and all of it, against reading the rows alone."""

from __future__ import annotations

import gc
import sqlite3
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import closing
from dataclasses import astuple, dataclass
from hashlib import sha256
from multiprocessing import get_context

from tests.benchmarks.ledgers import ledger_of
from tests.benchmarks.run import Run
from tests.benchmarks.table import Row, timed
from tracker.desk import verification
from tracker.ledger import chain
from tracker.ledger.checks import register, rules, written
from tracker.ledger.checks.lines import Lines
from tracker.ledger.line import COLUMNS
from tracker.ledger.store import PAGE, Ledger
from tracker.ledger.uncounted import count_no_memory
from tracker.ledger.verify import Verification
from tracker.paths import LEDGER_NAME

SINCE = 300
"""So many lines were posted since the last verification: a day of a large hotel."""
_TOLD = (  # the hashed text as SQLite writes it: nothing quicker is known
    f"SELECT seq, hash, CAST(json_array({', '.join(chain.FIELDS)}, lower(hex(prev))) AS BLOB) FROM journal WHERE seq > ?"
    f" ORDER BY seq LIMIT {PAGE}"
)
_COMMITTED = (  # the names and texts as they are hashed, and what the lines hold of them
    f"SELECT commitment, {written.salted('n', 'name')} FROM stay_name AS n",
    f"SELECT j.body ->> '$.text', {written.salted('t', 'text')} FROM journal AS j JOIN line_text AS t ON t.uuid = j.uuid",
)
_ROWS = f"SELECT {', '.join(COLUMNS)} FROM journal WHERE seq > ? ORDER BY seq LIMIT {PAGE}"


def measure(run: Run) -> list[Row]:
    """At each size, in a process of its own as the command has: SQLite counts no memory there."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as own:
        return own.submit(_measured, run.lines).result()


def _measured(sizes: Sequence[int]) -> list[Row]:
    if not count_no_memory():
        raise ValueError("SQLite counts on")
    return [row for lines in sizes for row in _at(lines)]


def _at(lines: int) -> Iterator[Row]:
    path = ledger_of(lines) / LEDGER_NAME
    times = 3 if lines <= 100_000 else 2 if lines <= 1_000_000 else 1  # of each, the floor's parts too, the best
    with Ledger(path, read_only=True) as ledger, closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as bare:
        last = ledger.query("SELECT max(seq) FROM journal")[0][0]
        latest = min(timed(lambda: _since(ledger, max(last - SINCE, 1))) for _ in range(3))
        note = f"the last {SINCE} lines, in slices"
        yield Row("verify at start, what is new", latest, None, "<= 100 ms", note, lines=lines)
        gc.collect()
        fetch = min(timed(lambda: _fetch(bare)) for _ in range(times))
        hashed = min(timed(lambda: _hash(bare)) for _ in range(times))
        beside = min(timed(lambda: _hash_beside(bare)) for _ in range(times))
        ruled = min(timed(lambda: _rule(bare)) for _ in range(times))
        sealed = min(timed(lambda: _seal(bare)) for _ in range(times))
        walk = min(timed(lambda: list(Lines(ledger, 1, last, PAGE).steps())) for _ in range(times))
        whole = min(timed(lambda: _whole(ledger)) for _ in range(times))
        pages = min(timed(lambda: bare.execute("PRAGMA integrity_check(1)").fetchall()) for _ in range(times))
    speed = f"{lines / fetch:,.0f} lines a ms fetched; hashing alone leaves {fetch / hashed:.0%} of that speed"
    yield Row("the chain recomputed / rows fetched and hashed", walk, hashed, "<= 1.67x", "a bare loop", lines=lines)
    note = f"pages, chain, rules, guards, names, texts, register, PINs; {speed}"
    because = floor_of_all(fetch, Parts(hashed, beside, ruled, sealed, pages))
    yield Row("verify --full / rows fetched", whole, fetch, "<= 1.67x", note, lines=lines, because=because)


@dataclass(frozen=True)
class Parts:
    """What each part of verifying takes alone in its barest form, in milliseconds: a loop around a statement of SQLite's."""

    hashed: float
    beside: float
    ruled: float
    sealed: float
    pages: float


def floor_of_all(fetch: float, parts: Parts) -> str:
    """What two cores cannot go below, sharing all parts evenly."""
    work = sum(astuple(parts))
    return (
        f"{max(max(astuple(parts)), work / 2) / fetch:.2f}x, because two cores share {work:,.0f} ms of the barest work: the rows"
        f" fetched and hashed take {parts.hashed:,.0f}, the names and texts beside them {parts.beside:,.0f}, each line held against"
        f" the rules by SQLite alone {parts.ruled:,.0f}, the register hashed {parts.sealed:,.0f}, and SQLite's own check of every"
        f" page {parts.pages:,.0f}"
    )


def _since(ledger: Ledger, first: int) -> None:
    work = Verification(ledger, first=first, page=verification.SLICE)
    while work.step() is None:
        pass


def _whole(ledger: Ledger) -> None:
    found = verification.at_once(ledger, full=True)
    if not found.ok:
        raise ValueError(found.reason)


def _fetch(bare: sqlite3.Connection) -> None:
    after = 0
    while rows := bare.execute(_ROWS, (after,)).fetchall():
        after = rows[-1][0]


def _hash(bare: sqlite3.Connection) -> None:
    after = 0
    while rows := bare.execute(_TOLD, (after,)).fetchall():
        after = rows[-1][0]
        for _, stored, text in rows:
            if sha256(text).digest() != stored:
                raise ValueError(after)


def _hash_beside(bare: sqlite3.Connection) -> None:
    for sql in _COMMITTED:
        for commitment, salted in bare.execute(sql):
            if sha256(salted).hexdigest() != commitment:
                raise ValueError(commitment)


def _rule(bare: sqlite3.Connection) -> None:
    found = bare.execute(f"SELECT count(*) FILTER (WHERE {rules.BROKEN}) FROM {rules.LINES}").fetchall()
    if found != [(0,)]:
        raise ValueError(found)


def _seal(bare: sqlite3.Connection) -> None:
    for _, said, text in bare.execute(register._AS_SEALED.format(register._ENTRY), ("", -1)):
        if sha256(text).hexdigest() != said:
            raise ValueError(said)
