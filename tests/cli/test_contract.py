"""The contract of the commands: where options stand, what the answer holds, which code it ends with."""

from __future__ import annotations

import json
import re
from pathlib import Path

import click
import pytest

from tests.cli.console import NOON, Console
from tracker.cli.root import SECTIONS, latitude
from tracker.cli.run import run

INIT = (
    "init",
    "--hotel",
    "Grand",
    "--currency",
    "EUR",
    "--timezone",
    "Europe/Vienna",
    "--policy",
    "mid-scale",
    "--manager",
    "Mia Kern:mk",
)


def test_json_stands_before_or_after_the_command(console: Console) -> None:
    before, after, between = (
        console("--json", "day", "show"),
        console("day", "show", "--json"),
        console("day", "--json", "show"),
    )
    assert before.json == after.json == between.json
    assert before.json["business_day"] == "2026-11-23"


def test_a_value_that_looks_like_the_option_is_a_value(console: Console) -> None:
    said = console("shift", "open", "--as", "LL")
    assert said.code == 0
    said = console("shift", "close", "--as", "LL", "--note", "--json")
    assert (said.code, said.out.startswith("Shift 1 was closed")) == (0, True)


def test_without_json_a_person_reads_a_sentence(console: Console) -> None:
    said = console("day", "show")
    assert (said.code, said.err) == (0, "")
    assert said.out == "Business day 2026-11-23, since 2026-11-23 03:00 (by the cutoff).\n"


def test_the_data_folder_is_named_by_option_or_environment(console: Console, tmp_path: Path) -> None:
    console.env["LATITUDE_DATA_DIR"] = str(console.folder)
    assert console.bare("day", "show").code == 0
    console.env["LATITUDE_DATA_DIR"] = str(tmp_path / "other")
    assert console.bare("day", "show").code == 1
    assert console("day", "show").code == 0  # the option comes first


def test_an_empty_data_folder_option_never_reaches_the_real_ledger(console: Console) -> None:
    console.env["LATITUDE_DATA_DIR"] = str(console.folder)
    said = console.bare("--data-dir", "", "day", "show", "--json")
    assert (said.code, said.json["error"]) == (1, "bad_data_dir")


def test_init_answers_with_the_ledger(bare: Console) -> None:
    bare.env["LATITUDE_PIN"] = "1234"
    made = bare.json(*INIT)
    assert made["ledger"] == str(bare.folder / "latitude.ledger")
    assert (made["manager"], made["business_day"], made["currency"]) == ("MK", "2026-11-23", "EUR")
    assert bare.json("rep", "list")["reps"] == [
        {"initials": "MK", "name": "Mia Kern", "role": "manager", "retired": False}
    ]
    assert bare.refused(*INIT)["error"] == "already_set_up"


@pytest.mark.parametrize(
    ("policy", "caps"), [("ritz", [200000] * 3), ("mid-scale", [10000, 30000, None]), ("training", [5000] * 3)]
)
def test_each_policy_brings_its_caps(bare: Console, policy: str, caps: list[int | None]) -> None:
    bare.env["LATITUDE_PIN"] = "1234"
    bare.json(*(policy if word == "mid-scale" else word for word in INIT))
    found = bare.json("cap", "show")["caps"]
    assert [(c["role"], c["cap_minor"]) for c in found] == list(zip(("rep", "lead", "manager"), caps, strict=True))


@pytest.mark.parametrize(
    ("option", "value", "error"),
    [
        ("--currency", "EURO", "unknown_currency"),
        ("--timezone", "Mars/Olympus", "unknown_timezone"),
        ("--cutoff", "15:00", "bad_cutoff"),
        ("--cutoff", "3", "bad_cutoff"),
        ("--hotel", " ", "bad_name"),
        ("--manager", "Mia", "bad_manager"),
        ("--manager", "Mia:12345", "bad_initials"),
    ],
)
def test_a_refused_init_leaves_no_folder_behind(bare: Console, option: str, value: str, error: str) -> None:
    bare.env["LATITUDE_PIN"] = "1234"
    assert bare.refused(*INIT, option, value)["error"] == error
    assert not bare.folder.exists()


def test_a_first_start_that_was_cut_off_is_begun_again(bare: Console) -> None:
    from tracker.ledger.store import Ledger

    Ledger(bare.folder / "latitude.ledger", create=True).close()
    assert bare.refused("day", "show")["error"] == "no_ledger"
    bare.env["LATITUDE_PIN"] = "1234"
    assert bare.json(*INIT)["manager"] == "MK"


def test_a_pin_that_is_none_is_refused_before_anything_is_made(bare: Console) -> None:
    bare.env["LATITUDE_PIN"] = "12"
    assert bare.refused(*INIT)["error"] == "bad_pin_form"
    bare.env["LATITUDE_PIN"] = ""
    said = bare.refused(*INIT)
    assert said["error"] == "no_pin"
    assert "LATITUDE_PIN" in said["message"]
    assert not bare.folder.exists()


@pytest.mark.parametrize(
    "args",
    [
        ["post", "--as", "RR", "--room", "412", "--bogus", "x"],
        ["nonsense"],
        ["post", "--room", "412", "--kind", "credit", "--amount", "1"],
        ["post", "--as", "RR", "--room", "412", "--amount", "1"],
        ["post", "--as", "RR", "--room", "412", "--kind", "credit"],
        ["post", "--as", "RR", "--kind", "credit", "--amount", "1"],
        ["reverse", "x", "--as", "RR", "--reason", "r"],
        ["export", "--format", "xml", "--out", "x"],
        ["init", "--hotel", "x"],
        ["report", "1", "--day", "2026-11-23", "--out", "x"],
        ["rep"],
        ["shift", "close", "1", "2", "3"],
        ["demo", "--days", "0"],
    ],
)
def test_wrong_usage_ends_with_2_and_says_where_the_help_is(console: Console, args: list[str]) -> None:
    said = console(*args)
    assert (said.code, said.out) == (2, "")
    assert "--help" in said.err
    assert "Traceback" not in said.err
    as_json = console(*args, "--json")
    assert (as_json.code, as_json.json["error"]) == (2, "usage")


def test_a_refusal_is_one_line_on_standard_error(console: Console) -> None:
    said = console("standing", "--as", "RR", "--room", "999")
    assert (said.code, said.out) == (1, "")
    assert said.err == "Nobody is known for room 999: add the guest first, or check the room.\n"


def test_a_fault_ends_with_3(console: Console, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tracker.ledger.connection.os.access", lambda *_: False)
    said = console("day", "show", "--json")
    assert (said.code, said.json["error"], said.json["recorded"]) == (3, "read_only", "no")
    assert "what is there is safe" in said.err


def test_whatever_else_goes_wrong_is_told_in_a_sentence_and_logged_without_a_name(
    console: Console, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError("while talking to Zebedee Quux")

    monkeypatch.setattr("tracker.desk.days.show", broken)
    said = console("day", "show", "--json")
    assert (said.code, said.json["error"]) == (3, "failed")
    assert "Traceback" not in said.err + said.out
    (log,) = (console.folder / "logs").iterdir()
    assert str(log) in said.err
    text = log.read_text(encoding="utf-8")
    assert "ZeroDivisionError" in text
    assert "test_contract.py" in text
    assert "Zebedee" not in text
    assert "2026-11-23 11:00:00Z" in text


def test_without_a_data_folder_the_log_goes_to_the_systems_temporary_files(
    bare: Console, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    monkeypatch.setattr("tracker.cli.commands.shifts.days.show", lambda *_: 1 // 0)
    monkeypatch.setattr("tracker.cli.station.Station.ledger", None)
    said = bare("day", "show")
    (log,) = tmp_path.glob("latitude-crash-*.txt")
    assert said.code == 3
    assert str(log) in said.err
    assert not bare.folder.exists()
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "none"))
    assert "what is in the ledger is safe.\n" in bare("day", "show").err


def test_old_crash_logs_make_room(console: Console, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tracker.desk.days.show", lambda *_: 1 // 0)
    for _ in range(25):
        assert console.later(seconds=1)("day", "show").code == 3
    assert len(list((console.folder / "logs").iterdir())) == 20


@pytest.mark.parametrize("stop", [KeyboardInterrupt, click.Abort])
def test_ctrl_c_ends_tidily(console: Console, monkeypatch: pytest.MonkeyPatch, stop: type[BaseException]) -> None:
    def interrupted(*_: object) -> None:
        raise stop

    monkeypatch.setattr("tracker.desk.days.show", interrupted)
    said = console("day", "show")
    assert (said.code, said.out, said.err.strip()) == (130, "", "Stopped: nothing was half done.")


def test_every_command_is_in_the_help_and_every_help_is_a_sentence() -> None:
    ctx = click.Context(latitude, **latitude.context_settings)
    names = [name for section in SECTIONS.values() for name in section]
    assert sorted(names) == sorted(
        "init practice demo rep recover cap policy guest post say standing reverse true-up approve decline promise outcome day shift backup restore report handover letter voucher lineup insights verify posting-list import export doctor autostart update hub group guide".split()
    )
    text = latitude.get_help(ctx)
    for name in names:
        assert re.search(rf"^  {name} ", text, re.M), name
    for path, command in _every(latitude, ctx, "latitude"):
        help_text = (command.help or "").strip()
        assert help_text.endswith("."), path
        assert help_text[0].isupper(), path
        for param in command.params:
            if isinstance(param, click.Option):
                assert param.help, (path, param.name)
                assert param.help.endswith("."), (path, param.name)


def _every(command: click.Command, ctx: click.Context, path: str) -> list[tuple[str, click.Command]]:
    found = [(path, command)]
    if isinstance(command, click.Group):
        for name in command.list_commands(ctx):
            inner = command.get_command(ctx, name)
            assert inner is not None
            found += _every(inner, click.Context(inner, parent=ctx, info_name=name), f"{path} {name}")
    return found


def test_amounts_are_minor_units_with_the_text_beside_them(console: Console) -> None:
    console.json("guest", "add", "Ada Example", "--room", "412")
    posted = console.json("post", "--as", "RR", "--room", "412", "--kind", "credit", "--amount", "20.5")
    assert {"seq", "uuid", "verdict", "remaining_minor", "business_day"} <= set(posted)
    assert (posted["amount_minor"], posted["amount"], posted["currency"]) == (2050, "20.50", "EUR")
    assert (posted["remaining_minor"], posted["remaining"]) == (7950, "79.50")
    _each_minor_has_its_text(posted)
    console.json("shift", "close", "--as", "LL")
    _each_minor_has_its_text(console.json("shift", "show"))
    _each_minor_has_its_text(
        console.refused("post", "--as", "RR", "--room", "412", "--kind", "credit", "--amount", "90")
    )


def _each_minor_has_its_text(value: object) -> None:
    if isinstance(value, dict):
        for key, inner in value.items():
            if key.endswith("_minor"):
                text = value[key.removesuffix("_minor")]
                assert text is None if inner is None else int(text.replace(".", "")) == inner
            _each_minor_has_its_text(inner)
    elif isinstance(value, list):
        for inner in value:
            _each_minor_has_its_text(inner)


def test_a_console_that_cannot_write_a_letter_still_answers(console: Console) -> None:
    console.encoding = "ascii"
    answer = console.json("guest", "add", "王小明 😀", "--room", "412")
    assert answer["guest"]["name"] == "王小明 😀"
    said = console("guest", "find", "412")
    assert said.code == 0
    assert "\\u738b" in said.out


def test_what_a_person_typed_cannot_move_the_cursor(console: Console) -> None:
    said = console("post", "--as", "RR", "--room", "412", "--kind", "credit", "--amount", "1\x1b[2J\n\u202e2")
    assert said.code == 1
    assert said.err.count("\n") == 1
    assert not re.search("[\x00-\x09\x0b-\x1f\u202e]", said.err)


def test_the_clock_is_read_once(console: Console, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []

    def clock() -> object:
        asked.append(1)
        return NOON

    monkeypatch.setattr("tracker.cli.station.clock", clock)
    monkeypatch.setenv("LATITUDE_DATA_DIR", str(console.folder))
    assert run(["day", "show"]) == 0
    assert asked == [1]


def test_version_and_help_need_no_ledger(bare: Console) -> None:
    assert bare.bare("--version").out.startswith("latitude ")
    assert bare.bare("--help").code == 0
    assert bare.bare("post", "-h").code == 0
    columns = bare.bare("export", "--help").out
    assert "CSV columns:" in columns
    assert "reason code" in columns
    assert json.loads(bare("rep", "list", "--json").out)["error"] == "no_ledger"
