"""`latitude insights`: words and JSON that tie, the lens for who may see it, a replay, PDF and CSV that prove themselves."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest

from tests.cli.console import Console
from tests.desk.insights.season import play
from tests.reports.reading import pages, words
from tests.rig import reopened


@pytest.fixture
def season(console: Console) -> Console:
    hotel = reopened(console.folder)
    play(hotel)
    hotel.ledger.close()
    console.at = hotel.now
    return console


def test_the_figures_are_told_and_tie(season: Console) -> None:
    said = season("insights")
    assert said.code == 0
    assert "84 gestures for 73 guests, €968.28" in said.out
    assert "700  RM.climate  12 gestures  €240.00" in said.out
    found = season.json("insights", "--days", "90")
    assert (found["gestures"], found["value_minor"], found["booked_minor"], found["value"]) == (
        84,
        96828,
        96828,
        "968.28",
    )
    for part in ("by_day", "by_kind", "by_cause", "by_rep", "by_room"):
        assert sum(row["value_minor"] for row in found[part]) == 96828
    assert [d["rep"] for d in season.json("insights", "--rep", "r2")["daring"]] == ["R2"]


def test_the_lens_needs_somebody_who_may_see_it(season: Console) -> None:
    assert season("insights", "--lens").code == 2
    assert [p["rep"] for p in season.json("insights", "--lens", "--as", "MM")["patterns"]] == ["RR"]
    assert [p["rep"] for p in season.json("insights", "--lens", "--as", "RR")["patterns"]] == ["RR"]
    assert season.json("insights", "--lens", "--as", "LL")["patterns"] == []
    told = season("insights", "--lens", "--as", "MM").out
    assert "RR: gestures of one rep for one guest (700 Dear Example): 12 of 12; otherwise 24 of 72." in told
    assert "It may be a long stay" in told


def test_what_if_says_who_would_have_been_asked(season: Console) -> None:
    found = season.json("insights", "--what-if", "15")["what_if"]
    assert (found["gestures"], found["stopped"], found["value_minor"], found["cap_minor"]) == (84, 12, 24000, 1500)
    assert season.json("insights", "--what-if", "none", "--basis", "party")["what_if"]["stopped"] == 0
    assert season("insights", "--what-if", "much").code == 1
    assert season("insights", "--what-if", "15", "--role", "guest").code == 1


def test_the_paper_proves_itself_and_the_table_adds_up(season: Console, tmp_path: Path) -> None:
    out, table = tmp_path / "i.pdf", tmp_path / "i.csv"
    made = season.json("insights", "--out", str(out))
    assert season.json("insights", "--out", str(tmp_path / "again.pdf"))["sha256"] == made["sha256"]
    data = out.read_bytes()
    assert "N2026-12-13-30" in pages(data)[0]
    assert "Dear Example" not in words(data)
    assert season.json("verify", "--report", str(out))["report"]["state"] == "authentic"
    season.json("post", "--as", "RR", "--room", "700", "--kind", "credit", "--amount", "5")
    later = season.json("verify", "--report", str(out))["report"]
    assert (later["state"], later["document"][:15]) == ("authentic_with_later", "N2026-12-13-30/")
    footer = next(line for line in _footers(data))
    assert season.json("verify", "--paper", footer)["paper"]["state"] == "authentic_with_later"
    changed = footer.replace(" 96828 ", " 96829 ")
    assert season("verify", "--paper", changed).code == 4
    season.json("insights", "--out", str(table))
    rows = list(csv.DictReader(io.StringIO(table.read_text("utf-8-sig"))))
    assert [r["value"] for r in rows if r["part"] == "range"] == ["973.28"]


def test_the_lens_is_in_a_table_for_who_may_see_it_and_a_replay_in_both(season: Console, tmp_path: Path) -> None:
    out = tmp_path / "i.csv"

    def rows(*more: str) -> list[tuple[str, str]]:
        season.json("insights", "--days", "90", "--out", str(out), *more)
        told = csv.DictReader(io.StringIO(out.read_text("utf-8-sig")))
        return [(r["part"], r["key"]) for r in told if r["part"] in ("lens", "what_if", "what_if_rep")]

    assert rows() == []
    assert rows("--lens", "--as", "MM") == [("lens", "RR")]
    assert rows("--lens", "--as", "LL") == []
    assert rows("--what-if", "15") == [("what_if", "rep"), ("what_if_rep", "RR")]
    paper = tmp_path / "i.pdf"
    season.json("insights", "--out", str(paper), "--what-if", "15")
    assert "Another cap, tried" in words(paper.read_bytes())
    assert season.json("verify", "--report", str(paper))["report"]["state"] == "authentic"
    whole = paper.read_bytes()
    for other in (b"what-if rep 1600 guest", b"what-if rep 1500 party", b"what-if lead 150 guest"):
        paper.write_bytes(whole.replace(b"what-if rep 1500 guest", other))
        assert season("verify", "--report", str(paper)).code == 4, other
    season.json("post", "--as", "RR", "--room", "700", "--kind", "credit", "--amount", "5")
    paper.write_bytes(whole)
    assert season.json("verify", "--report", str(paper))["report"]["state"] == "authentic_with_later"


def _footers(data: bytes) -> list[str]:
    import re

    return re.findall(r"N2026-12-13-30/\d\d \d+-\d+ \d+(?: [0-9A-F]{4}){4}", words(data))


@pytest.mark.parametrize(
    ("args", "code"),
    [
        (("--days", "0"), 1), (("--days", "99999"), 1), (("--rep", "ZZ"), 1), (("--days", "x"), 2),
        (("--out", "x.pdf", "--rep", "RR"), 2), (("--out", "x.pdf", "--lens", "--as", "MM"), 2), (("--out", "x.csv", "--lens"), 2),
        (("--out", "x.csv", "--lens", "--as", "RR"), 1), (("--out", "x.csv", "--what-if", "much"), 1), (("--out", "/nowhere/x.pdf"), 1),
    ],
)  # fmt: skip
def test_bad_input_is_one_sentence(season: Console, args: tuple[str, ...], code: int) -> None:
    said = season("insights", *args)
    assert said.code == code
    assert "Traceback" not in said.err


def test_a_range_without_a_line_makes_no_paper(season: Console, tmp_path: Path) -> None:
    season.later(hours=24 * 40)
    said = season("insights", "--days", "7", "--out", str(tmp_path / "x.pdf"))
    assert (said.code, said.err.startswith("Nothing stands in the journal from")) == (1, True)
    assert "0 gestures for 0 guests" in season("insights", "--days", "7").out
