"""`handover`, `letter`, `voucher`, `lineup` and `policy card`: files, answers, and what is refused in one sentence."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from tests.cli.console import Console
from tests.reports.reading import words


@pytest.fixture
def desk(console: Console) -> Console:
    console.json("guest", "add", "Ada Example", "--room", "412")
    console.json("post", "--as", "RR", "--room", "412", "--kind", "credit", "--amount", "20", "--cause", "IT.wifi")
    return console


def test_each_paper_is_written_twice_to_the_same_bytes(desk: Console, tmp_path: Path) -> None:
    credit = desk.json("post", "--as", "RR", "--room", "412", "--kind", "credit", "--amount", "5")["seq"]
    desk.json("shift", "close", "--as", "LL", "--note", "quiet")
    desk.later(days=1)
    for args, document, value in (
        (("handover",), "H1", 2500),
        (("letter", "--room", "412"), f"L{credit - 1}", 2500),
        (("voucher", str(credit)), f"V{credit}", 500),
        (("lineup",), "M2026-11-23", 2500),
        (("policy", "card"), "P2026-11-23", 0),
    ):
        first = desk.json(*args, "--out", str(tmp_path / "a.pdf"))
        assert (first["document"], first["value_minor"]) == (document, value)
        assert first["sha256"] == hashlib.sha256((tmp_path / "a.pdf").read_bytes()).hexdigest()
        desk.later(minutes=1)
        again = desk.json(*args, "--out", str(tmp_path / "b.pdf"))
        assert again["sha256"] == first["sha256"]
        assert desk.json("verify", "--report", str(tmp_path / "b.pdf"))["report"]["document"] == document
        other = desk.json(*args, "--out", str(tmp_path / "b.pdf"), "--paper", "letter")
        assert other["sha256"] != first["sha256"]
        assert "is written." in desk(*args, "--out", str(tmp_path / "c.pdf")).out


def test_the_answers_hold_what_a_script_asks_for(desk: Console, tmp_path: Path) -> None:
    out = str(tmp_path / "x.pdf")
    so_far = desk.json("handover", "--out", out)
    assert (so_far["document"], so_far["interim"], so_far["shift"]) == ("HX", True, 1)
    seq = desk.json("letter", "--guest", "Ada Example", "--out", out)["document"][1:]
    assert desk.json("voucher", seq, "--out", out)["taken_back"] is None
    back = desk.json("reverse", seq, "--as", "RR", "--reason", "entered wrong")["seq"]
    assert desk.json("voucher", seq, "--out", out)["taken_back"] == back
    assert f"by line {back}: it is worth nothing any more" in desk("verify", "--report", out).out
    desk.later(days=1)
    (cause,) = desk.json("lineup", "--out", out)["broke"]
    assert (cause["cause"], cause["value_minor"], cause["gestures"]) == ("Wi-Fi", 0, 1)
    card = desk.json("policy", "card", "--out", out)
    assert (card["version"], card["since"]) == (1, "2026-11-23")


@pytest.mark.parametrize(
    ("args", "error"),
    [
        (("handover", "7"), "no_shift"),
        (("letter", "--room", "500"), "unknown_guest"),
        (("letter", "--stay", "nobody"), "unknown_stay"),
        (("voucher", "1"), "no_gesture"),
        (("voucher", "99999999999999999999999"), "no_gesture"),
        (("lineup",), "empty_day"),
        (("lineup", "--day", "2026-11-22"), "empty_day"),
        (("lineup", "--day", "2026-02-30"), "bad_date"),
    ],
)
def test_what_cannot_be_printed_is_refused_and_leaves_no_file(
    desk: Console, tmp_path: Path, args: tuple[str, ...], error: str
) -> None:
    out = tmp_path / "x.pdf"
    assert desk.refused(*args, "--out", str(out))["error"] == error
    assert not out.exists()


@pytest.mark.parametrize("args", [("handover",), ("letter", "--room", "412"), ("policy", "card")])
def test_the_ledger_is_never_written_over(desk: Console, args: tuple[str, ...]) -> None:
    before = (desk.folder / "latitude.ledger").read_bytes()
    assert desk.refused(*args, "--out", str(desk.folder / "latitude.ledger"))["error"] == "bad_out"
    assert (desk.folder / "latitude.ledger").read_bytes() == before


@pytest.mark.parametrize(
    "args", [("letter",), ("letter", "--room", "412"), ("voucher", "x", "--out", "y"), ("lineup",)]
)
def test_wrong_usage_ends_with_2(desk: Console, args: tuple[str, ...]) -> None:
    assert desk(*args).code == 2


def test_a_house_that_signs_says_so_and_the_signed_file_verifies(desk: Console, tmp_path: Path) -> None:
    key = desk.json("policy", "sign", "on", "--as", "MM")["fingerprint"]
    said = desk("handover", "--out", str(tmp_path / "sheet.pdf"))
    assert said.out.splitlines()[-1].startswith("Signed with the key ")
    found = desk.json("verify", "--report", str(tmp_path / "sheet.pdf"))
    assert found["report"]["signed"] == key
    assert desk.json("policy", "sign", "off", "--as", "MM") == {"signing": False, "fingerprint": None}


def test_what_goes_to_a_guest_is_written_in_the_language_asked_for(desk: Console, tmp_path: Path) -> None:
    out = tmp_path / "l.pdf"
    own = desk.json("letter", "--room", "412", "--out", str(out))
    assert own["language"] == "en"
    french = desk.json("letter", "--room", "412", "--language", "fr", "--out", str(out))
    assert (french["language"], french["document"]) == ("fr", own["document"])
    assert "Ce que nous avons fait pour vous" in words(out.read_bytes())
    assert desk.json("verify", "--report", str(out))["report"]["state"] == "authentic"
    seq = own["document"][1:]
    assert desk.json("voucher", seq, "--language", "ja", "--out", str(out))["language"] == "ja"
    assert "クーポン" in words(out.read_bytes())
    assert desk("letter", "--room", "412", "--language", "tlh", "--out", str(out)).code == 2


def test_a_hotel_is_founded_with_the_language_of_its_documents(console: Console, tmp_path: Path) -> None:
    console.env |= {"LATITUDE_DATA_DIR": str(tmp_path / "new"), "LATITUDE_PIN": "1357"}
    said = console.bare(
        "init", "--hotel", "Hotel Stern", "--currency", "EUR", "--timezone", "Europe/Vienna", "--policy", "mid-scale",
        "--manager", "Mia Muster:MM", "--language", "de",
    )  # fmt: skip
    assert said.code == 0, said.err
    out = tmp_path / "card.pdf"
    assert console.bare("policy", "card", "--out", str(out)).code == 0
    assert "Was Sie geben dürfen" in words(out.read_bytes())
