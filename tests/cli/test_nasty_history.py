"""An old log as bad as they come: one plain sentence each, and nothing half in."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.console import Console
from tests.cli.test_history import bring, lines

HEAD = "Date;Guest;Amount;Notes"


def file(console: Console, data: bytes) -> Path:
    path = console.folder.parent / "nasty.csv"
    path.write_bytes(data)
    return path


def test_half_its_rows_wrong_two_orders_of_dates_and_two_locales_of_amounts(console: Console) -> None:
    """What can be read in one way only comes in; each other row is named, with what to do."""
    good = [f"{n:02d}/{month}/2024;Guest {n};{n},50;" for n, month in ((13, "04"), (25, "12"))]
    good += ["04/13/2024;Guest 3;1.234,00;", "2024-05-06;Guest 4;1,234.50;"]
    bad = {
        "03/04/2024;Guest 5;1,00;": "03/04/2024 can be two days",
        "2024-05-06;Guest 6;1.234;": "1.234 can be read in two ways",
        "2024-05-06;Guest 7;(5,00);": "(5,00) is below zero",
        '2024-05-06;"Guest 8;1,00;': "A quotation mark opens in this row and never closes",
        "2024-05-06;Guest\u202e9;1,00;": "The guest's name holds invisible control characters",
        f"2024-05-06;Guest 10;1,00;{'x' * 2001}": "The note is 2,001 letters long",
    }
    path = file(console, "\r\n".join((HEAD, *good, *bad)).encode())
    dry = bring(console, path, "--dry-run")
    assert (dry["imported"], dry["rejected"], dry["value_minor"]) == (4, 6, 1350 + 2550 + 123400 + 123450)
    rejects = dry["rejects"]
    assert isinstance(rejects, list)
    for reject, reason in zip(rejects, bad.values(), strict=True):
        assert reject["reason"].startswith(reason)
        assert reject["reason"].count("\n") == 0
    before = lines(console)
    refused = console.refused("import", "history", str(path), "--as", "MM")
    assert refused["message"].startswith("6 of 10 rows cannot be brought in. Line 6: 03/04/2024 can be two days")
    assert lines(console) == before


@pytest.mark.parametrize(
    ("encoding", "mark"),
    [
        ("utf-8", b""),
        ("utf-8", b"\xef\xbb\xbf"),
        ("utf-16-le", b"\xff\xfe"),
        ("utf-16-be", b"\xfe\xff"),
        ("cp1252", b""),
    ],
)
def test_in_every_encoding_the_same_rows_come_in_once(console: Console, encoding: str, mark: bytes) -> None:
    text = f"{HEAD}\r\n2024-05-06;Jürgen Groß;1,00;“wifi” – down\r\n2024-05-07;Zoé;2,00;\r\n"
    done = bring(console, file(console, mark + text.encode(encoding)))
    assert (done["imported"], done["rejected"]) == (2, 0)
    again = bring(console, file(console, text.encode("utf-8")))
    assert (again["imported"], again["same"]) == (0, 2)


def test_the_letters_of_two_encodings_in_one_file_are_refused_and_nothing_comes_in(console: Console) -> None:
    head = f"{HEAD}\n".encode() + "2024-05-06;Jürgen;1,00;\n".encode() * 9
    before = lines(console)
    refused = console.refused(
        "import", "history", str(file(console, head + b"2024-05-07;J\xfcrgen;1,00;\n")), "--as", "MM"
    )
    assert refused["error"] == "bad_encoding"
    assert "is not UTF-8 like the rest of the file" in refused["message"]
    assert lines(console) == before


@pytest.mark.slow
def test_a_line_of_two_hundred_megabytes_is_refused_at_once(console: Console) -> None:
    path = file(console, f"{HEAD}\n2024-05-06;".encode())
    with path.open("ab") as long:
        for _ in range(200):
            long.write(b"x" * 1_000_000)
    before = lines(console)
    refused = console.refused("import", "history", str(path), "--as", "MM")
    assert refused["message"] == "A line of this file never ends: export it as CSV."
    assert lines(console) == before


def test_a_line_too_long_for_a_row_is_refused_or_named(console: Console) -> None:
    never = file(console, f"{HEAD}\n2024-05-06;{'x' * 3_000_000}".encode())
    assert "never ends" in console.refused("import", "history", str(never), "--as", "MM")["message"]
    row = file(console, f"{HEAD}\n2024-05-06;Ada;1,00;\n2024-05-06;Bea;1,00;{'x' * 20_000}\n".encode())
    dry = bring(console, row, "--dry-run")
    assert (dry["imported"], dry["rejected"]) == (1, 1)
    assert dry["rejects"][0]["reason"].startswith("The row has 20,020 letters")  # type: ignore[index]  # JSON


def test_quotes_that_never_close_cost_their_own_rows_only(console: Console) -> None:
    rows = [f'2024-05-06;"Guest {n};{n}.00;' if n % 3 == 0 else f"2024-05-06;Guest {n};{n}.00;" for n in range(1, 91)]
    dry = bring(console, file(console, "\n".join((HEAD, *rows)).encode()), "--dry-run")
    assert (dry["imported"], dry["rejected"]) == (60, 30)
    reasons = {reject["reason"] for reject in dry["rejects"]}  # type: ignore[attr-defined]  # JSON
    assert reasons == {"A quotation mark opens in this row and never closes: close it or take it out."}
