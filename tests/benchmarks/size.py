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


_AIM = 1.6


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
        file, of = path.stat().st_size / count, (own + beside) / count
        because = _parts(conn, count, own + beside) if file > _AIM * of else ""
    note = (
        f"a line's own columns {own / count:.0f} bytes, the names and texts beside it {beside / count:.0f};"
        f" a bare table of the lines and an index of their uuids {bare / count:.0f}"
    )
    return Row(
        "file size a line / its own columns", file, of, f"<= {_AIM}x", note, unit="B", lines=lines, because=because
    )


def _parts(conn: sqlite3.Connection, count: int, own: int) -> str:
    """Where every byte of the file lies, for each line, as SQLite's own table of its pages tells: the floor is the file without
    the room left in its pages, which nothing can fill while there are as few lines."""
    if not conn.execute("SELECT 1 FROM pragma_compile_options WHERE compile_options = 'ENABLE_DBSTAT_VTAB'").fetchone():
        return "not known: this SQLite does not tell what its pages hold"
    pages = conn.execute(
        "SELECT d.name, coalesce(s.type, 'schema'), count(*), sum(d.pgsize), sum(d.unused) FROM dbstat AS d"
        " LEFT JOIN sqlite_schema AS s ON s.name = d.name GROUP BY d.name"
    ).fetchall()
    whole, left = (sum(row[at] for row in pages) for at in (3, 4))
    used = {
        kind: sum(size - unused for _, of, _, size, unused in pages if of == kind)
        for kind in ("table", "index", "schema")
    }
    alone = sum(number == 1 for _, kind, number, *_ in pages if kind != "schema")
    return (
        f"{(whole - left) / own:.2f}x, without the {left / count:.0f} B of a line that are left in pages: each of {len(pages) - 1} tables and"
        f" indexes has pages of its own from the first row on, {alone} of them one that is not full, and it is less in a longer ledger;"
        f" of the other {(whole - left) / count:.0f} B {own / count:.0f} are the columns, {(used['table'] - own) / count:.0f} what SQLite and the guards"
        f" write beside them in the tables, {used['index'] / count:.0f} the indexes, {used['schema'] / count:.0f} the schema's own text"
    )


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
