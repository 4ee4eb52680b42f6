"""How large a ledger's file is, against the bytes of what its rows say: the rest is indexes, guards and half-full pages."""

from __future__ import annotations

import sqlite3
from contextlib import closing

from tests.benchmarks.ledgers import ledger_of
from tests.benchmarks.run import Run
from tests.benchmarks.table import Row
from tracker.ledger.line import COLUMNS
from tracker.paths import LEDGER_NAME

_INTEGER = (
    "(CASE WHEN {0} IN (0, 1) THEN 0 WHEN abs({0}) < 128 THEN 1 WHEN abs({0}) < 32768 THEN 2"
    " WHEN abs({0}) < 8388608 THEN 3 ELSE 4 END)"
)
"""As SQLite stores it."""


def measure(run: Run) -> list[Row]:
    """At each size."""
    return [_at(lines) for lines in run.lines]


def _at(lines: int) -> Row:
    path = ledger_of(lines) / LEDGER_NAME
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as conn:
        count, own = conn.execute(f"SELECT count(*), {_own(COLUMNS)} FROM journal").fetchone()
        bare = _bare(conn)
        beside = sum(
            conn.execute(f"SELECT {_own(_columns(conn, table))} FROM {table}").fetchone()[0]
            for table in ("line_text", "stay", "stay_name", "stay_room")
        )
        roots, page = (
            conn.execute(sql).fetchone()[0]
            for sql in ("SELECT count(*) FROM sqlite_schema WHERE rootpage > 0", "PRAGMA page_size")
        )
    file, of = path.stat().st_size / count, (own + beside) / count
    note = (
        f"a line's own columns {own / count:.0f} bytes, the names and texts beside it {beside / count:.0f};"
        f" a bare table of the lines and an index of their uuids {bare / count:.0f}"
    )
    because = (
        f"{bare / count:.0f} B of the lines in a bare table with an index of their uuids, and {roots * page / count:.0f} B because"
        f" each of {roots} tables and indexes has a page of its own from the first row on; it is less in a longer ledger"
    )
    return Row("file size a line / its own columns", file, of, "<= 1.6x", note, unit="B", lines=lines, because=because)


def _own(columns: tuple[str, ...]) -> str:
    """The bytes of these columns, summed: texts in UTF-8, numbers as SQLite stores them."""
    each = "+".join(
        f"CASE typeof({name}) WHEN 'integer' THEN {_INTEGER.format(name)} WHEN 'null' THEN 0"
        f" ELSE length(CAST({name} AS BLOB)) END"
        for name in columns
    )
    return f"sum({each})"


def _columns(conn: sqlite3.Connection, table: str) -> tuple[str, ...]:
    return tuple(name for (name,) in conn.execute(f"SELECT name FROM pragma_table_info('{table}')"))


def _bare(conn: sqlite3.Connection) -> int:
    """The floor: pages of the same rows, in order, with one index of their uuids; of the first 20,000 lines, for all."""
    most, count = 20_000, conn.execute("SELECT count(*) FROM journal").fetchone()[0]
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as bare:
        bare.execute(f"CREATE TABLE line ({', '.join(COLUMNS)}, PRIMARY KEY (uuid))")
        rows = conn.execute(f"SELECT {', '.join(COLUMNS)} FROM journal ORDER BY seq LIMIT {most}")
        bare.execute("BEGIN")
        bare.executemany(f"INSERT INTO line VALUES ({', '.join('?' * len(COLUMNS))})", rows)
        bare.execute("COMMIT")
        pages, size = (bare.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "page_size"))
    return int(pages * size * count / min(count, most))
