"""How long an auditor's run over all chains of a hub takes, how much memory, and how soon it ends when it is stopped.

Each desk's chain holds, and is spread over ten years; each month of each hotel has its partition.
"""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager, nullcontext
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import psycopg

from tests.hub import many
from tests.hub.cluster import Cluster
from tests.hub.rates import said_of_machine
from tracker.desk.meeting import making
from tracker.hub.rows import NAMES, TYPES
from tracker.ledger import chain

_BODY = '{{"basis":"guest","cap":10000,"cause":"IT.wifi","room":"412","text":"{}","who":"{}"}}'.format(
    "1" * 64, "0" * 64
)


@dataclass(frozen=True)
class Ran:
    """A run of the command: its exit code and what it said but its counter; seconds, and of these the processor's; megabytes; how many
    milliseconds it took to end once it was to stop."""

    code: int
    said: str
    seconds: float
    processor: float
    memory: float
    late: float


def measure(cluster: Cluster, lines: int) -> None:
    """Print what a run over so many lines took, and what one took that was stopped in its middle."""
    with cluster.admin("postgres") as admin:
        admin.execute("CREATE DATABASE audited")
    made = making.create(cluster.url("audited"), "", hotel=None, desks=(), auditor=True)
    url = cluster.url("audited", made.users[0].place.user, made.users[0].password)
    with cluster.admin("audited") as admin:
        fill(admin, lines)
    said_of_machine(cluster)
    for stopped in (1.0, 0.5):
        before = cluster.processor()
        with tempfile.TemporaryDirectory() as place:
            ran = watched(url, Path(place), stopped)
            files = len(list(Path(place).iterdir()))
        sys.stdout.write(
            f"{lines:,} lines: {ran.seconds:.1f} s, {ran.processor:.1f} s of its processor and"
            f" {cluster.processor() - before:.1f} s of the server's; {ran.memory:.0f} MB; {files} files; exit {ran.code}"
            + (f", {ran.late:.0f} ms after it was to stop: {ran.said}" if stopped < 1 else "")
            + "\n"
        )


def fill(admin: psycopg.Connection, lines: int) -> None:
    """As many lines for each desk of fifty hotels."""
    for number in range(many.HOTELS):
        hotel(admin, number, lines // many.HOTELS // many.DESKS, many.months())
    admin.execute("VACUUM (ANALYZE)")


def hotel(admin: psycopg.Connection, number: int, each: int, parts: Iterable[tuple[str, str, str]]) -> None:
    """A hotel with so many lines of each desk."""
    code = f"h{number:02d}"
    admin.execute("SET session_replication_role = replica")  # no line is looked at: each was made so that it holds
    with admin.transaction():
        many.hotel(admin, number, code)
        many.partitions(admin, code, parts)
        for desk in range(many.DESKS):
            _copied(admin, code, f"{code}d{desk}", each)
    admin.execute("RESET session_replication_role")


def _copied(admin: psycopg.Connection, hotel: str, desk: str, each: int) -> None:
    row: tuple[Any, ...] = ()
    with admin.cursor().copy(f"COPY latitude.line (hotel, {NAMES}) FROM STDIN (FORMAT binary)".encode()) as copy:
        copy.set_types(["text", *(kind for _, kind in TYPES)])
        for row in _chain(desk, each):
            copy.write_row((hotel, *row))
    admin.execute(
        "UPDATE latitude.head SET desk_seq = %s, hash = %s, business_day = %s WHERE desk = %s",
        (each, row[-1], row[6], desk),
    )


def _chain(desk: str, each: int) -> Iterator[tuple[Any, ...]]:
    prev = chain.GENESIS
    for n in range(1, each + 1):
        day = (many.FIRST + timedelta(days=n * 3649 // each)).isoformat()
        fields = (
            desk, n, f"{desk}-{n:024d}", "credit", f"{day}T11:00:00.000Z", day, "AB", None, "AB", f"{desk}-{n // 3:024d}",
            500 + n % 6000, 1, day, 1, 200, None, _BODY,
        )  # fmt: skip
        head = chain.line_hash(fields, prev)
        yield (n, *fields, prev, head)
        prev = head


def watched(url: str, out: Path, stopped: float, meanwhile: AbstractContextManager[None] | None = None) -> Ran:
    """The command as a program of its own, that somebody watches and stops when so much of the whole was told; 1: never. From then on to
    its end it is as `meanwhile` says."""
    began, main, side = time.perf_counter(), *os.openpty()
    words = (sys.executable, "-m", "tracker", "hub", "audit", url, "--out", str(out))
    with _heard():
        run = subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=side)
    os.close(side)
    said, ended, held = "", 0.0, ExitStack()
    while True:
        try:
            said = (said + os.read(main, 4096).decode())[-1000:]
        except OSError:  # it has ended
            break
        found = re.findall(r"([\d,]+) of ([\d,]+)", said)
        done, whole = (int(number.replace(",", "")) for number in (found[-1] if found else ("0", "1")))
        if not ended and done > whole * stopped:
            held.enter_context(meanwhile or nullcontext())
            run.send_signal(signal.SIGINT)
            ended = time.perf_counter()
    _, status, used = os.wait4(run.pid, 0)
    now = time.perf_counter()
    run.returncode = os.waitstatus_to_exitcode(status)
    os.close(main)
    held.close()
    last = "\n".join(
        filter(None, map(str.strip, re.sub(r"Lines: [\d,]+(?: of [\d,]+)?", "", said).replace("\r", "\n").split("\n")))
    )
    return Ran(
        run.returncode, last, now - began, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024, 1000 * (now - ended)
    )


@contextmanager
def _heard() -> Iterator[None]:
    """What runs in the background of a shell inherits that Ctrl+C is not heard: what is begun in the block does not."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
