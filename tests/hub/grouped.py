"""How long a report over a group of hotels takes, and what that grows with: lines, hotels, days asked for, desks and causes.

A report reads sums: of whole months, and of the days before and after them. So there is a row for hubs of fewer lines, one while there
were fewer hotels, and one for as many sums as there can be, whatever the lines: each desk gives for each cause every month.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from statistics import median

import psycopg

from tests.hub import many
from tests.hub.cluster import Cluster
from tests.hub.rates import said_of_machine
from tracker.desk.catalogue import catalogue
from tracker.desk.meeting import making
from tracker.desk.meeting.grouping import group_facts
from tracker.domain.money import currency

AIM = 2.0
"""Seconds, for any days."""
_SPANS = {
    "a day": ("2026-11-30", "2026-11-30"),
    "a month": ("2026-11-01", "2026-11-30"),
    "30 days": ("2026-10-17", "2026-11-15"),
    "a year": ("2025-12-01", "2026-11-30"),
    "10 years": ("2016-12-01", "2026-11-30"),
    "less 2 days": ("2016-12-02", "2026-11-29"),
    "mid to mid": ("2016-12-17", "2026-11-15"),
}
"""What is asked for. 30 days are of two months. Ten years less two days are their months less these days; from the middle of a month to
that of another one most days are read."""
_CUT = "less 2 days"
_WHOLE = ("a month", _CUT)
"""For which the command is run as a whole."""
_HEADS = ("hotels", "desks", "lines", "sums by day", "by month", *_SPANS, *(f"command, {name}" for name in _WHOLE))
_RUNS, _FEWER, _MOST_DESKS = 3, (10, 25), (3, 6)

_EACH = "30, 30 * 2000, 30 * 900, 2000, 30 * 10000, 30, 30 * 1500, 1"
_MOST = (
    f"INSERT INTO latitude.month_sum SELECT h.code, m, h.code || 'd' || d, c, {_EACH} FROM latitude.hotel AS h,"
    " unnest(%(months)s::text[]) AS m, generate_series(1, %(desks)s) AS d, unnest(%(causes)s::text[]) AS c ORDER BY m",
    f"INSERT INTO latitude.day_sum SELECT h.code, a, h.code || 'd' || d, c, {_EACH} FROM latitude.hotel AS h,"
    " (SELECT to_char(t, 'YYYY-MM-DD') AS a FROM generate_series(%(first)s::date, %(last)s::date, '1 day') AS t) AS every,"
    " generate_series(1, %(desks)s) AS d, unnest(%(causes)s::text[]) AS c"
    " WHERE left(a, 7) = ANY (%(by_day)s) ORDER BY a",
    "INSERT INTO latitude.busy_day SELECT h.code, to_char(t, 'YYYY-MM-DD') FROM latitude.hotel AS h,"
    " generate_series(%(first)s::date, %(last)s::date, '1 day') AS t ORDER BY 2",
)
"""In the order in which they come to be: day by day, all hotels at once. Of days only those that are asked for, in the same places."""


def measure(cluster: Cluster, lines: int) -> None:
    """Print the rows of a hub of so many lines, of a tenth and a third of them, and of as many sums as there can be."""
    rows: list[Row] = []
    for number, some in enumerate((lines // 10, lines * 3 // 10, lines)):
        name = f"many{number}"
        url = _made(cluster, name)
        with cluster.admin(name) as admin:

            def look(hotels: int, admin: psycopg.Connection = admin, url: str = url, some: int = some) -> None:
                if hotels == many.HOTELS or (hotels in _FEWER and some == lines):
                    admin.execute("ANALYZE latitude.day_sum, latitude.month_sum, latitude.busy_day")
                    rows.append(_row(cluster, admin, url, f"{some * hotels // many.HOTELS:,}"))

            many.fill(admin, some, after=look)
    _cool(cluster)
    cold = _Took(cluster, lambda: _asked(url, _CUT))
    for desks in _MOST_DESKS:
        name = f"most{desks}"
        url = _made(cluster, name)
        with cluster.admin(name) as admin:
            _most(admin, desks)
            rows.append(_row(cluster, admin, url, "any"))
    _print(rows)
    sys.stdout.write(
        f"{_CUT} of {lines:,} lines where nothing of them was in the computer's memory: {cold.waited:.2f} s,"
        f" {cold.processor:.2f} s of processors\n"
    )
    said_of_machine(cluster)


class _Took:
    """Seconds that some work took, and how many of processors: ours, of what we began, and the server's."""

    def __init__(self, cluster: Cluster, work: Callable[[], object]) -> None:
        began, busy = time.perf_counter(), cluster.processor() + sum(os.times()[:4])
        work()
        self.waited = time.perf_counter() - began
        self.processor = cluster.processor() + sum(os.times()[:4]) - busy


@dataclass(frozen=True)
class Row:
    """What a hub keeps, in words, and how long each report over it takes."""

    kept: tuple[str, ...]
    took: tuple[tuple[float, float], ...]


def _print(rows: Sequence[Row]) -> None:
    lines = [_HEADS]
    for row in rows:
        lines.append((*row.kept, *(f"{waited:.2f} ({busy:.2f})" for waited, busy in row.took)))
    widths = [max(len(line[at]) for line in lines) for at in range(len(_HEADS))]
    for line in lines:
        sys.stdout.write("  ".join(cell.rjust(width) for cell, width in zip(line, widths, strict=True)) + "\n")
    longest, busiest = (max(took[at] for row in rows for took in row.took) for at in (0, 1))
    sys.stdout.write(
        f"seconds, medians of {_RUNS} (and of them processors, the server's too): at most {longest / AIM:.2f} of the aim"
        f" ({busiest / AIM:.2f})\n"
    )


def _made(cluster: Cluster, name: str) -> str:
    """A new hub, and the address of who may look at its sums."""
    with cluster.admin("postgres") as admin:
        admin.execute(f"CREATE DATABASE {name}".encode())
    made = making.create(cluster.url(name), "", hotel=None, desks=(), auditor=False, group=True)
    return cluster.url(name, made.users[0].place.user, made.users[0].password)


def _most(admin: psycopg.Connection, desks: int) -> None:
    for number in range(many.HOTELS):
        many.hotel(admin, number, f"h{number:02d}", desks=desks)
    given = {
        "months": [first[:7] for _name, first, _end in many.months() if first >= "2016-12"], "desks": desks,
        "causes": [cause.code for cause in catalogue(currency("EUR")).causes], "first": "2016-12-01", "last": many.LAST.isoformat(),
        "by_day": ["2016-12", "2026-10", "2026-11"],
    }  # fmt: skip
    admin.execute("SET session_replication_role = replica")  # that each has its hotel needs no look
    for statement in _MOST:
        admin.execute(statement.encode(), given)
    admin.execute("RESET session_replication_role")
    admin.execute("VACUUM (ANALYZE)")


def _row(cluster: Cluster, admin: psycopg.Connection, url: str, lines: str) -> Row:
    """What is kept, and how long each report takes."""
    hotels, desks, days, months = (
        admin.execute(f"SELECT count(*) FROM latitude.{table}".encode()).fetchone()[0]  # type: ignore[index]  # one row
        for table in ("hotel", "desk", "day_sum", "month_sum")
    )
    with tempfile.TemporaryDirectory() as place:
        every = [
            *(partial(_asked, url, name) for name in _SPANS),
            *(partial(_commanded, url, name, Path(place)) for name in _WHOLE),
        ]
        took = [[_Took(cluster, work) for _ in range(_RUNS)] for work in every]
    return Row(
        (f"{hotels}", f"{desks}", lines, f"{days:,}", f"{months:,}"),
        tuple((median(one.waited for one in runs), median(one.processor for one in runs)) for runs in took),
    )


def _asked(url: str, name: str) -> None:
    """Connect and ask."""
    group_facts(url, str, *map(date.fromisoformat, _SPANS[name]))


def _commanded(url: str, name: str, place: Path) -> None:
    """The command as a program of its own, which writes both files."""
    first, last = _SPANS[name]
    out = ("--csv", str(place / "group.csv"), "--pdf", str(place / "group.pdf"))
    words = (sys.executable, "-m", "tracker", "group", "report", url, "--from", first, "--to", last, *out)
    subprocess.run(words, check=True, stdout=subprocess.DEVNULL)


def _cool(cluster: Cluster) -> None:
    """Begin the server anew, with none of its files in the computer's memory."""
    cluster.stop()
    for path in filter(Path.is_file, cluster.data.rglob("*")):
        file = os.open(path, os.O_RDONLY)
        with suppress(OSError):  # a file system may have no such wish
            os.fdatasync(file)
            os.posix_fadvise(file, 0, 0, os.POSIX_FADV_DONTNEED)
        os.close(file)
    cluster.start(*cluster.settings)
