"""A long old log brought in and a journal taken out, beside what the same data cost without any promise.

The floor of the import reads the same CSV, chains the rows by SHA-256 and inserts them, with a text each, into bare tables
with the same keys, in as many transactions. The exports have two: `csv` writing the cells of the CSV that came out, which
are in memory already, and `csv` writing what one query fetches from the same file, every column of ours as SQLite has it.
"""

from __future__ import annotations

import csv
import hashlib
import json
import os
import random
import sqlite3
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import islice
from pathlib import Path

from tests.benchmarks.run import SIZES, Run
from tests.benchmarks.table import Row, timed
from tests.rig import Hotel, found
from tracker.desk import history, posting_list
from tracker.desk.demo import EVENING
from tracker.desk.export.write import Format, write_export
from tracker.domain.gesture import FIELDS
from tracker.ledger.for_export import KINDS
from tracker.ledger.store import Ledger
from tracker.paths import LEDGER_NAME

SMALL = 10_000
"""Rows and lines of a run that names no size."""
_TABLES = """
PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = EXTRA; PRAGMA cache_size = -8000;
CREATE TABLE line (seq INTEGER PRIMARY KEY, uuid TEXT UNIQUE, at TEXT, actor TEXT, stay TEXT, body TEXT, prev BLOB, hash BLOB);
CREATE INDEX line_stay ON line(stay, actor);
CREATE TABLE line_text (uuid TEXT PRIMARY KEY, text TEXT, salt BLOB) WITHOUT ROWID;
"""
_GUESTS = "Łukasz Anna Mehmet Žofie Mary Juan Chloé Ivan Noor Seán Öznur".split()
_FAMILIES = "Nguyễn Smith Yılmaz Dvořáková Silva García Müller Korhonen Łapiński".split()
_CAUSES = ("IT.wifi", "slow breakfast", "noise", "AC broken", "late room", "")
_FORMS: tuple[Format, ...] = ("csv", "jsonl", "hledger")


def measure(run: Run) -> list[Row]:
    """The import and the three exports of it, at each size that was named."""
    sizes = (SMALL,) if run.lines == SIZES else run.lines
    rows = []
    for size in sizes:
        folder = run.place(f"bulk-{size}")
        rows += [*_brought_in(folder, size), *_taken_out(run.ledger(size) / LEDGER_NAME, folder, size)]
    return rows


def _brought_in(folder: Path, size: int) -> Iterator[Row]:
    log = written(folder / "old.csv", size)
    one = _imported(written(folder / "one.csv", 1), folder / "hotel-of-one")
    ours = _imported(log, folder / "hotel")
    floor = timed(lambda: _bare(log, folder / "bare.db"))
    yield Row(
        "import history / bare inserts with hashing", ours, floor, "<= 2x",
        f"{size / ours * 1000:,.0f} rows a second", lines=size,
        because=f"{one:.0f} ms for a log of a single row, because a log is read twice, for its columns, dates and marks before anything is written; then each line is put past the guards",
    )  # fmt: skip


def bring(log: Path, hotel: Hotel) -> None:
    """Bring a log into a hotel."""
    who, now = hotel.people["MM"], hotel.now
    history.bring(hotel.ledger, log, who, lambda: now, dry_run=False, confirmed={"history_rejects"})


def _imported(log: Path, folder: Path) -> float:
    """Milliseconds of bringing a log into a new hotel."""
    hotel = found(folder)
    try:
        return timed(lambda: bring(log, hotel))
    finally:
        hotel.ledger.close()


def _taken_out(path: Path, folder: Path, size: int) -> Iterator[Row]:
    with Ledger(path, read_only=True) as ledger:
        took = {
            form: min(timed(lambda form=form: write_export(ledger, form, folder / f"out.{form}")) for _ in range(3))  # type: ignore[misc]  # bound in the loop
            for form in _FORMS
        }
        listed = min(timed(lambda: posting_list.of_range(ledger, EVENING)) for _ in range(2))
    fetched = min(timed(lambda: _fetched(path, folder / "copy.csv")) for _ in range(3))
    yield Row(
        "export as csv / csv.writer, fetching the same columns", took["csv"], fetched, "<= 2x",
        "names, texts and bodies from where they stand", lines=size,
    )  # fmt: skip
    yield Row(
        "posting list of everything / csv.writer, fetching every column", listed, fetched, "", "what nobody has marked yet",
        lines=size,
    )  # fmt: skip
    empty = _of_nothing(folder)
    bare = min(_written_again(folder / "out.csv", folder / "copy.csv") for _ in range(3))
    for form in _FORMS:
        note = f"fetching alone is {fetched / bare:.1f}x" if form == "csv" else ""
        because = (
            f"{fetched / bare:.2f}x, the same columns fetched by one query and written by csv.writer, because no cell is at hand:"
            f" names, texts and bodies stand in three tables; {empty[form]:.1f} ms are taken by a ledger without a gesture"
        )
        yield Row(
            f"export as {form} / csv.writer, the cells at hand",
            took[form],
            bare,
            "<= 2x",
            note,
            lines=size,
            because=because,
        )


def _of_nothing(folder: Path) -> dict[Format, float]:
    """Milliseconds of each export from a hotel in which nothing was given."""
    with found(folder / "hotel-of-nothing").ledger as ledger:
        return {
            form: min(timed(lambda form=form: write_export(ledger, form, folder / "nothing")) for _ in range(3))  # type: ignore[misc]  # bound in the loop
            for form in _FORMS
        }


def written(path: Path, size: int) -> Path:
    """A log of ten years that goes by its days."""
    chance = random.Random(7)
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow("Date,Guest,Room,Reason,Type,Amount,Cost,Given by,Notes".split(","))
        for n in range(size):
            minor = chance.randrange(500, 20_000)
            writer.writerow((
                date(2016, 1, 1) + timedelta(days=n * 3600 // size), f"{chance.choice(_GUESTS)} {chance.choice(_FAMILIES)}",
                chance.randrange(100, 1400), chance.choice(_CAUSES), chance.choice(("credit", "upgrade", "label")),
                f"{minor / 100:.2f}", f"{minor / 140:.2f}", chance.choice(("AB", "CD", "EF")),
                chance.choice(("wifi was down all night", "", "charger left in the room")),
            ))  # fmt: skip
    return path


def _written_again(path: Path, out: Path) -> float:
    """Milliseconds of writing the rows of a CSV, without reading them."""
    took = 0.0
    with path.open(encoding="utf-8", newline="") as file, out.open("w", encoding="utf-8", newline="") as into:
        rows, writer = csv.reader(file), csv.writer(into)
        while some := list(islice(rows, history.AT_ONCE)):
            took += timed(lambda some=some: writer.writerows(some))  # type: ignore[misc]  # bound in the loop
    return took


def _fetched(path: Path, out: Path) -> None:
    stored = "seq at business_day kind amount nights cost counts_from rep actor approver stay uuid".split()
    in_body = (
        "kind room cause fault severity nature channel preset estimated cap over_by pending post_stay late of reason promise"
        " owner kept outcome incident on value cost pattern"
    ).split()
    texts = ["note", "why", "by", *(name for fields in FIELDS.values() for name in fields)]
    columns = [
        *(f"j.{name}" for name in stored), "hex(j.hash)", "n.name", *(f"j.body ->> '$.{name}'" for name in in_body),
        *(f"t.text ->> '$.{name}'" for name in texts),
    ]  # fmt: skip
    conn = sqlite3.connect(path)
    found = conn.execute(
        f"SELECT {', '.join(columns)} FROM journal AS j LEFT JOIN stay_name AS n ON n.commitment = j.body ->> '$.who'"
        f" LEFT JOIN line_text AS t ON t.uuid = j.uuid WHERE j.kind IN {KINDS} ORDER BY j.seq"
    )
    with out.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(found)
    conn.close()


def _bare(log: Path, path: Path) -> None:
    conn = sqlite3.connect(path, isolation_level=None)
    conn.executescript(_TABLES)
    head = bytes(32)
    with log.open(encoding="utf-8", newline="") as file:
        rows = csv.reader(file)
        next(rows)
        while some := list(islice(rows, history.AT_ONCE)):
            lines, texts = [], []
            for on, guest, room, cause, kind, value, cost, by, note in some:
                uuid, salt = os.urandom(16).hex(), os.urandom(16)
                text = json.dumps({"guest": guest, "by": by, "note": note})
                promise = hashlib.sha256(salt + text.encode()).hexdigest()
                body = json.dumps(
                    {
                        "on": on,
                        "room": room,
                        "cause": cause,
                        "kind": kind,
                        "value": value,
                        "cost": cost,
                        "text": promise,
                    }
                )
                prev, head = head, hashlib.sha256(head + uuid.encode() + body.encode()).digest()
                lines.append((uuid, "2026-11-23T10:00:00.000Z", "MM", "log", body, prev, head))
                texts.append((uuid, text, salt))
            conn.execute("BEGIN IMMEDIATE")
            conn.executemany("INSERT INTO line (uuid, at, actor, stay, body, prev, hash) VALUES (?,?,?,?,?,?,?)", lines)
            conn.executemany("INSERT INTO line_text VALUES (?,?,?)", texts)
            conn.execute("COMMIT")
    conn.close()
