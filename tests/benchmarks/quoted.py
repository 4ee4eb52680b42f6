"""What the README and `measured/table.md` say of speed, written from what the bench measured: no figure is typed by hand.

    python -m tests.benchmarks.quoted            # after `sh packaging/run bench … --json FILE`, FILE one of SOURCES

Knows the committed files and those two pages; measures nothing.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from tests.benchmarks.guarded import COMMITTED
from tests.benchmarks.machine import in_words
from tests.benchmarks.table import Row, show

HERE = Path(__file__).parent
README, PAGE = HERE.parents[1] / "README.md", HERE / "measured/table.md"
BEGIN, END = "<!-- speed: python -m tests.benchmarks.quoted -->\n", "<!-- end of speed -->\n"
_GUARDED = "guarded: "

IN_THE_README = (
    "post a gesture / bare durable insert", "of that a chained, guarded line", "post a gesture / the same on 1,000 lines",
    "standing of one rep and guest", "latitude standing / ledger", "memory: latitude standing / ledger",
    "latitude standing / hledger", "memory: latitude standing / hledger", "latitude standing / a LibreOffice SUMIFS",
    "window open with the data / GnuCash's", "window open with the data / LibreOffice's",
    "first paint / a bare window", "first paint / on an empty folder", "PIN to the desk painted / with 1,000 lines",
    "memory, desk open and verifying / a bare window", "Enter to painted, verifying, p95", "a key to its chips, verifying, p95",
    "scrolled by a page, verifying, p95", "verify at start, what is new", "verify --full / rows fetched",
    "import history / bare inserts with hashing",
    "export as csv / csv.writer, fetching the same columns",
    "export as jsonl / csv.writer, the cells at hand", "export as hledger / csv.writer, the cells at hand",
    "500-line shift report / bare table", "insights, first picture of ten years", "latitude --version / python -c pass",
    "latitude post / import sqlite3, click; a PIN; a commit", "file size a line / its own columns",
    "keys a gesture, median / a spreadsheet's", "keys a favourite, the most", "KLM of a gesture, median / a register's",
)  # fmt: skip
"""What stands in the README, each at the largest ledger that it was measured on; the rest is on the page."""


@dataclass(frozen=True)
class Source:
    """A run that was committed: where its FILE lies, and the command that wrote it."""

    file: Path
    command: str


SOURCES = (
    Source(
        COMMITTED,
        "bench posting standing verifying report documents processes starting window keys painting reading size insights gestures"
        " guarded --lines 1000 100000 1000000",
    ),
    Source(HERE / "measured/ten-million.json", "bench posting standing starting --lines 1000 10000000"),
    Source(HERE / "measured/peers.json", "bench peers --lines 1000000 --patience 180"),
    Source(HERE / "measured/bulk.json", "bench bulk --lines 1000 1000000"),
)


def rows(source: Source) -> list[Row]:
    """The rows of a run, without those that only CI compares."""
    names = {field.name for field in fields(Row)}
    plain: list[dict[str, Any]] = _read(source)["rows"]
    kept = [one for one in plain if not one["what"].startswith(_GUARDED)]
    return [Row(**{key: value for key, value in one.items() if key in names} | _absent(one)) for one in kept]


def _absent(one: dict[str, Any]) -> dict[str, Any]:
    return {"ours": 0.0} if one["ours"] is None else {}


def _read(source: Source) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(source.file.read_text("utf-8"))
    return found


def largest(found: Sequence[Row]) -> list[Row]:
    """The rows of IN_THE_README, each at its largest size; one that was not measured is left out."""
    best: dict[str, Row] = {}
    for row in found:
        if row.what in IN_THE_README and (row.what not in best or (row.lines or 0) >= (best[row.what].lines or 0)):
            best[row.what] = row
    return [best[what] for what in IN_THE_README if what in best]


def block() -> str:
    """What stands in the README between its two marks."""
    found = [row for source in SOURCES for row in rows(source)]
    return f"{BEGIN}\n{_table(largest(found), notes=False)}\n\n{_machine()}\n\n{END}"


def page() -> str:
    """The whole of it, a run after the other."""
    parts = [
        f"## `sh packaging/run {source.command} --place DIR --json {source.file.relative_to(HERE.parents[1])}`\n\n"
        f"{_table(rows(source), notes=True)}"
        for source in SOURCES
    ]
    head = "# Every figure that was measured\n\nWritten by `python -m tests.benchmarks.quoted` from what the runs left; DIR is on a disk like a desk's."
    return "\n\n".join([head, *parts, _machine()]) + "\n"


def _table(found: Sequence[Row], *, notes: bool) -> str:
    """The bench's own table as a block of text, and beneath it its lines of the aims that are missed."""
    shown = show(found if notes else [_bare(row) for row in found]).splitlines()
    table = shown[: len(found) + 2]
    return "\n".join(["```", *table, "```", *shown[len(found) + 2 :]])


def _bare(row: Row) -> Row:
    """Without its note, but for a peer that was not waited for any longer."""
    if row.note.startswith("not there"):
        return row
    kept = {field.name: getattr(row, field.name) for field in fields(Row)}
    return Row(**kept | {"note": ""})


def _machine() -> str:
    """On what the runs were made, all that differs named: a run of another machine says so itself."""
    read = [_read(source) for source in SOURCES]
    versions: dict[str, str] = {}
    for one in read:
        versions |= one["versions"]
    here = _hardware(read[0])
    others = [
        f"`{source.command}` was run on another machine: {in_words(_hardware(one))}"
        for source, one in zip(SOURCES, read, strict=True)
        if _hardware(one) != here
    ]
    return "\n".join([in_words(versions, here), *others])


def _hardware(one: dict[str, Any]) -> dict[str, str]:
    """What a ratio may depend on; not the release of the system, which is another one every month."""
    return {key: value for key, value in one["machine"].items() if key != "system"}


def main() -> None:
    """Write both."""
    PAGE.write_text(page(), "utf-8")
    before, _, rest = README.read_text("utf-8").partition(BEGIN)
    README.write_text(before + block() + rest.partition(END)[2], "utf-8")


if __name__ == "__main__":
    main()
