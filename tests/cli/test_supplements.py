"""`latitude report N --supplement S`, and what `shift show` and `shift list` say of late corrections."""

from __future__ import annotations

import hashlib
from pathlib import Path

from tests.cli.console import Console
from tests.reports.reading import words


def corrected(console: Console) -> int:
    """A closed shift with one late correction; the number of the corrected line."""
    console.json("guest", "add", "Ada Example", "--room", "412", "--until", "2026-12-24")
    seq = int(console.json("post", "--as", "RR", "--room", "412", "--kind", "credit", "--amount", "60")["seq"])
    console.json("shift", "close", "--as", "LL")
    console.later(hours=20)
    console.json("post", "--as", "RR", "--room", "412", "--kind", "credit", "--amount", "90")
    return seq


def test_a_supplement_is_issued_once_and_printed_again(console: Console, tmp_path: Path) -> None:
    seq = corrected(console)
    first, again, report = tmp_path / "s1.pdf", tmp_path / "again.pdf", tmp_path / "report.pdf"
    sha = console.json("report", "1", "--out", str(report))["sha256"]
    old = console.json("shift", "show", "1")
    assert (old["late_corrections"], old["supplements"], old["next_supplement"]) == (0, 0, None)
    console.json("reverse", str(seq), "--as", "LL", "--reason", "entered wrong")
    assert console.json("standing", "--as", "RR", "--room", "412")["spent_minor"] == 9000
    assert (
        "1 late correction since, no supplement yet: `latitude report 1 --supplement 1"
        in console("shift", "show", "1").out
    )
    assert "1 late correction" in console("shift", "list").out
    made = console.json("report", "1", "--supplement", "1", "--as", "LL", "--out", str(first))
    assert (made["shift"], made["supplement"], made["name"], made["corrections"]) == (1, 1, "1/S1", 1)
    assert (made["original"]["value_minor"], made["restated"]["value_minor"]) == (6000, 0)
    assert made["original_head"] != made["head"]
    assert made["sha256"] == hashlib.sha256(first.read_bytes()).hexdigest()
    console.later(hours=1)
    assert console.json("report", "1", "--supplement", "1", "--out", str(again))["sha256"] == made["sha256"]
    assert console.json("report", "1", "--out", str(report))["sha256"] == sha
    told = console.json("shift", "list")["shifts"][0]
    assert (told["late_corrections"], told["supplements"], told["next_supplement"]) == (1, 1, None)
    assert console.json("verify", "--report", str(first))["report"]["state"] == "authentic"
    assert console.json("verify")["ok"]


def test_the_old_day_is_restated_and_its_original_is_still_there(console: Console, tmp_path: Path) -> None:
    seq = corrected(console)
    out = tmp_path / "day.pdf"
    day = console.json("shift", "show", "1")["business_day"]
    sha = console.json("report", "--day", day, "--out", str(out))["sha256"]
    console.json("reverse", str(seq), "--as", "LL", "--reason", "entered wrong")
    told = console.json("report", "--day", day, "--out", str(out))
    assert (told["value_minor"], told["restated_minor"], told["sha256"] == sha) == (6000, 0, False)
    assert console.json("verify", "--report", str(out))["report"]["document"] == f"D{day}.R"
    assert console.json("report", "--day", day, "--original", "--out", str(out))["sha256"] == sha


def test_what_cannot_be_a_supplement_is_refused_and_spends_no_number(console: Console, tmp_path: Path) -> None:
    seq = corrected(console)
    out = str(tmp_path / "s.pdf")
    ask = ("report", "1", "--supplement", "1", "--out", out)
    assert console.refused(*ask, "--as", "LL")["error"] == "no_supplement"
    console.json("reverse", str(seq), "--as", "LL", "--reason", "entered wrong")
    assert console.refused(*ask)["error"] == "not_issued"
    assert console.refused(*ask, "--as", "RR")["error"] == "not_allowed"
    assert console.refused("report", "1", "--supplement", "2", "--out", out, "--as", "LL")["error"] == "no_supplement"
    assert console.refused("report", "2", "--supplement", "1", "--out", out, "--as", "LL")["error"] == "shift_open"
    gone = str(tmp_path / "gone" / "s.pdf")
    assert console.refused("report", "1", "--supplement", "1", "--out", gone, "--as", "LL")["error"] == "bad_out"
    assert console.json("shift", "show", "1")["supplements"] == 0
    for args in (("--supplement", "1"), ("1", "--original"), ("--day", "2026-11-23", "--supplement", "1")):
        assert console("report", *args, "--out", out).code == 2


def test_a_part_that_comes_back_later_is_restated_on_supplement_and_day(console: Console, tmp_path: Path) -> None:
    seq, out = corrected(console), tmp_path / "s.pdf"
    part = ("reverse", str(seq), "--as", "LL", "--reason", "returned", "--amount")
    assert console.refused(*part, "60.01")["error"] == "above_original"
    back = console.json(*part, "17.50")
    assert (back["amount_minor"], back["late"]) == (-1750, True)
    assert console.refused(*part, "1")["error"] == "already_reversed"
    assert console.json("standing", "--as", "RR", "--room", "412")["spent_minor"] == 9000
    made = console.json("report", "1", "--supplement", "1", "--as", "LL", "--out", str(out))
    assert (made["original"]["value_minor"], made["restated"]["value_minor"], made["corrections"]) == (6000, 4250, 1)
    told = words(out.read_bytes())
    assert "Value given, restated €42.50 €60.00 on the report" in told
    assert "Taken back returned" in told
    assert "comes to 42.50" in told
    day = console.json("shift", "show", "1")["business_day"]
    assert console.json("report", "--day", day, "--out", str(out))["restated_minor"] == 4250
