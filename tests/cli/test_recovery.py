"""The recovery code at the terminal: `init` shows it once, `recover` sets a new PIN by it, `rep code` makes another."""

from __future__ import annotations

import pytest

from tests.cli.console import Console

INIT = (
    "init",
    "--hotel",
    "H",
    "--currency",
    "EUR",
    "--timezone",
    "Europe/Vienna",
    "--policy",
    "ritz",
    "--manager",
    "Mia Muster:MM",
)


@pytest.fixture
def code(bare: Console) -> str:
    return str(bare.json(*INIT, pin="1001")["recovery_code"])


def test_init_shows_the_code_and_says_what_it_is_for(bare: Console) -> None:
    said = bare(*INIT, pin="1001")
    assert said.code == 0
    assert "Recovery code of MM: " in said.out
    assert "lock it away" in said.out


def test_a_forgotten_pin_is_set_anew_and_the_next_code_comes_with_it(bare: Console, code: str) -> None:
    bare.env |= {"LATITUDE_RECOVERY_CODE": code.lower().replace("-", " "), "LATITUDE_NEW_PIN": "9119"}
    done = bare.json("recover", "--as", "mm")
    assert done["recovered"] == "MM"
    assert done["recovery_code"] != code
    assert bare.json("cap", "set", "50", "--role", "rep", "--as", "MM", pin="9119")
    assert bare.refused("recover", "--as", "MM")["error"] == "bad_code"
    assert bare.json("verify", "--full")["ok"]


def test_wrong_codes_are_throttled_across_runs(bare: Console, code: str) -> None:
    bare.env |= {"LATITUDE_RECOVERY_CODE": "0000-0000-0000-0000", "LATITUDE_NEW_PIN": "9119"}
    assert [bare.refused("recover", "--as", "MM")["error"] for _ in range(4)] == [
        "bad_code", "bad_code", "pin_throttled", "pin_throttled",
    ]  # fmt: skip
    bare.env["LATITUDE_RECOVERY_CODE"] = code
    assert bare.refused("recover", "--as", "MM")["wait_seconds"] == 30
    bare.later(seconds=31)
    assert bare.json("recover", "--as", "MM")["recovered"] == "MM"


def test_a_manager_makes_another(bare: Console, code: str) -> None:
    second = bare.json("rep", "code", "--as", "MM", pin="1001")["recovery_code"]
    bare.env |= {"LATITUDE_RECOVERY_CODE": code, "LATITUDE_NEW_PIN": "9119"}
    assert bare.refused("recover", "--as", "MM")["error"] == "bad_code"
    bare.env["LATITUDE_RECOVERY_CODE"] = str(second)
    assert bare.json("recover", "--as", "MM")["recovered"] == "MM"


def test_a_missing_code_says_which_variable_to_set(bare: Console, code: str) -> None:
    assert code
    assert "LATITUDE_RECOVERY_CODE" in bare.refused("recover", "--as", "MM")["message"]
