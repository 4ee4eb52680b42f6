"""Exports go through the journal page by page: no query a line, the hotel's clock in every zone, days by their lines."""

from __future__ import annotations

import csv
import io
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any, get_args
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.rig import Hotel, found, reopened
from tracker.desk.export import write, write_export
from tracker.desk.export.as_csv import _Cells
from tracker.desk.export.dialect import COMMA, POINT, safe
from tracker.desk.export.write import Format
from tracker.domain.day import to_text
from tracker.domain.problems import LedgerFault
from tracker.ledger import chain
from tracker.ledger.keep.rows import COLUMNS, row_of, text_of

FORMS: tuple[Format, ...] = get_args(Format)


def rows(path: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(path.read_bytes().decode("utf-8-sig"), newline="")))


def test_an_export_asks_for_pages_however_many_lines_and_names_that_are_gone(
    hotel: Hotel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A query for each line of a guest who was erased made the longest journals slowest."""
    stays = [hotel.guest(f"Guest {n}", str(100 + n)) for n in range(5)]
    asked: list[str] = []
    query = hotel.ledger.query

    def counted(sql: str, parameters: Sequence[object] | dict[str, object] = ()) -> list[tuple[Any, ...]]:
        asked.append(sql)
        return query(sql, parameters)

    def queries(lines: int) -> list[int]:
        with hotel.ledger.write():
            for n in range(lines):
                hotel.post(stays[n % 5], 10, note="wifi down")
            hotel.ledger.execute("DELETE FROM stay_name")
        found = []
        for form in FORMS:
            asked.clear()
            write_export(hotel.ledger, form, tmp_path / form)
            found.append(len(asked))
        return found

    monkeypatch.setattr(hotel.ledger, "query", counted)
    few, many = queries(4), queries(60)
    assert all(more <= some + 6 for some, more in zip(few, many, strict=True))  # the halving looks some more times
    assert {row["guest"] for row in rows(tmp_path / "csv")} == {"(guest's name lost)"}


@pytest.mark.parametrize("every", [1, 7, 500])
def test_pages_of_any_size_make_the_same_file_and_tell_how_far_they_are(
    hotel: Hotel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, every: int
) -> None:
    stay = hotel.guest()
    for n in range(4):
        hotel.reverse(hotel.post(stay, 1000 + n), reason="returned")
    whole = {form: write_export(hotel.ledger, form, tmp_path / form) for form in FORMS}
    monkeypatch.setattr(write, "_EVERY", every)
    for form in FORMS:
        told: list[tuple[int, int]] = []
        done = write_export(hotel.ledger, form, tmp_path / "out", progress=lambda n, of: told.append((n, of)))  # noqa: B023  # called before the next turn
        assert (done.lines, done.file.read_bytes()) == (whole[form].lines, (tmp_path / form).read_bytes())
        assert told == [*((n, hotel.count()) for n in range(every, hotel.count(), every)), *[(hotel.count(),) * 2] * 2]


def test_a_range_of_days_is_the_rows_of_these_days(hotel: Hotel, tmp_path: Path) -> None:
    stay, first = hotel.guest(), date(2026, 11, 23)
    for n in range(6):
        hotel.at(f"{first + timedelta(days=n)} 09:00").post(stay, 100 + n)
    write_export(hotel.ledger, "csv", tmp_path / "all")
    for begin in range(-1, 7):
        for end in range(begin, 7):
            days = first + timedelta(days=begin), first + timedelta(days=end)
            write_export(hotel.ledger, "csv", tmp_path / "some", first=days[0], last=days[1])
            held = [r for r in rows(tmp_path / "all") if days[0] <= date.fromisoformat(r["business_day"]) <= days[1]]
            assert rows(tmp_path / "some") == held


@pytest.mark.parametrize(
    "zone",
    ["Europe/Vienna", "Asia/Kolkata", "Australia/Lord_Howe", "Asia/Kathmandu", "America/St_Johns", "Africa/Monrovia"],
)
@given(at=st.datetimes(datetime(1971, 1, 1), datetime(2037, 12, 31), timezones=st.just(UTC)))  # the zone is given
def test_an_instant_is_the_hotels_in_every_zone(zones: dict[str, _Cells], zone: str, at: datetime) -> None:
    cells = zones[zone]
    for moment in (at, at.replace(month=3, day=28, hour=1), at.replace(month=10, day=31, hour=0, minute=59, second=59)):
        shown = moment.astimezone(ZoneInfo(zone)).isoformat(timespec="seconds")
        assert cells._at(to_text(moment)) == shown


@pytest.fixture(scope="module")
def zones(tmp_path_factory: pytest.TempPathFactory) -> dict[str, _Cells]:
    hotel = found(tmp_path_factory.mktemp("zones"))
    names = [
        "Europe/Vienna",
        "Asia/Kolkata",
        "Australia/Lord_Howe",
        "Asia/Kathmandu",
        "America/St_Johns",
        "Africa/Monrovia",
    ]
    made = {name: _Cells(hotel.ledger, replace(hotel.house, tz=ZoneInfo(name)), POINT) for name in names}
    hotel.ledger.close()
    return made


@given(st.text('0123456789abcdef-=;"+', max_size=66) | st.from_regex(r"[0-9]{30,62}e?[0-9]+", fullmatch=True))
def test_an_identity_is_as_safe_as_any_text(text: str) -> None:
    assert POINT.identity(text) == safe(text, ";")
    assert COMMA.identity(text) == safe(text, ",")


_WORDS = st.none() | st.text(max_size=12)
_NUMBERS = st.none() | st.integers(-(2**63), 2**63 - 1)


@given(st.data())
def test_a_line_as_text_is_what_the_canonical_form_says(data: st.DataObject) -> None:
    words, numbers = (
        ("about", "actor", "approver", "counts_from", "rep", "stay"),
        ("amount", "cost", "nights", "on_cap"),
    )
    plain: dict[str, Any] = {name: data.draw(_WORDS) for name in words} | {
        name: data.draw(_NUMBERS) for name in numbers
    }
    plain |= {name: data.draw(st.text(max_size=9)) for name in ("desk", "uuid", "kind", "at", "business_day")}
    plain |= {name: data.draw(st.integers(1, 2**63 - 1)) for name in ("seq", "desk_seq")}
    plain["body"] = data.draw(st.dictionaries(st.text(max_size=5), st.text(max_size=9) | st.integers() | st.none()))
    plain |= {"prev": bytes(range(32)), "hash": bytes(range(32, 64))}
    row = tuple(chain.canonical(plain[name]) if name == "body" else plain[name] for name in COLUMNS)
    assert text_of(row) == chain.canonical(plain | {name: plain[name].hex() for name in ("prev", "hash")})


def test_a_line_of_the_journal_comes_back_from_its_text(hotel: Hotel) -> None:
    hotel.post(hotel.guest("Ada “\N{SNOWMAN}” Example"), 100, note='a "quote"\nand \\ more')
    for row in hotel.ledger.query(f"SELECT {', '.join(COLUMNS)} FROM journal"):
        assert row_of(text_of(row).encode()) == row


@pytest.mark.parametrize(
    ("form", "damage"),
    [("csv", "at = 'xxxx-xx-xxTxx:xx:xx.xxxZ'"), ("hledger", "body = '{\"cause\":}'"), ("hledger", "body = '{} {}'")],
)
def test_a_line_that_no_program_of_ours_wrote_is_named(hotel: Hotel, tmp_path: Path, form: Format, damage: str) -> None:
    seq = hotel.post(hotel.guest(), 100).line.seq
    hotel.ledger.close()
    with closing(sqlite3.connect(hotel.ledger.path)) as other:
        other.execute("DROP TRIGGER journal_never_changes")
        other.execute(f"UPDATE journal SET {damage} WHERE seq = ?", (seq,))
        other.commit()
    with reopened(hotel.ledger.path.parent).ledger as ledger, pytest.raises(LedgerFault) as fault:
        write_export(ledger, form, tmp_path / "out")
    assert (fault.value.code, f"line {seq} cannot be read" in fault.value.message) == ("corrupt", True)
    assert not (tmp_path / "out").exists()
