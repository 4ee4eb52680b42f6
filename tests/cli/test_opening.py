"""No command and `demo`: the window where there is a screen, the played demo where there is none."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import tracker.app
from tests.cli.console import Console
from tracker.ledger.house import house
from tracker.ledger.store import Ledger

Calls = list[tuple[Any, ...]]


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Calls:
    """What the program asks of the window, in place of a window."""
    found: Calls = []

    def noted(name: str, result: object) -> Callable[..., object]:
        def call(*args: object) -> object:
            found.append((name, *args))
            return result

        return call

    monkeypatch.setattr(tracker.app, "open_desk", noted("open_desk", 0))
    monkeypatch.setattr(tracker.app, "open_practice", noted("open_practice", 0))
    monkeypatch.setattr(tracker.app, "open_demo", noted("open_demo", 0))
    monkeypatch.setattr(tracker.app, "play_demo", noted("play_demo", [Path("demo/shift.pdf"), Path("demo/desk.png")]))
    monkeypatch.chdir(tmp_path)
    return found


@pytest.fixture
def screenless(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("tracker.cli.commands.opening.sys.platform", "linux")


@pytest.fixture
def screen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":7")


@pytest.mark.usefixtures("screen")
def test_without_a_command_the_desk_opens_on_the_data_folder(bare: Console, calls: Calls) -> None:
    assert bare().code == 0
    assert calls == [("open_desk", bare.folder)]


@pytest.mark.usefixtures("screen")
def test_practice_opens_beside_the_data_folder_and_reads_no_ledger(bare: Console, calls: Calls) -> None:
    assert bare("practice").code == 0
    assert calls == [("open_practice", bare.folder)]


@pytest.mark.usefixtures("screenless")
def test_practice_without_a_screen_is_refused(bare: Console, calls: Calls) -> None:
    said = bare("practice")
    assert said.code == 1
    assert "needs a screen" in said.err
    assert calls == []


@pytest.mark.usefixtures("screenless")
def test_without_a_screen_it_says_so_and_plays_the_demo(bare: Console, calls: Calls, tmp_path: Path) -> None:
    said = bare()
    assert calls == [("play_demo", Path("latitude-demo"), 7, 90, None, None)]
    assert said.err == f"There is no screen: a demo shift is played into {tmp_path / 'latitude-demo'}.\n"
    assert said.out == "demo/shift.pdf\ndemo/desk.png\n"
    assert bare("--json").json == {"files": ["demo/shift.pdf", "demo/desk.png"]}


@pytest.mark.usefixtures("screenless")
def test_the_demo_takes_its_folder_seed_and_length(bare: Console, calls: Calls, tmp_path: Path) -> None:
    out = tmp_path / "elsewhere"
    assert bare.json("demo", "--out", str(out), "--seed", "3", "--days", "5") == {
        "files": ["demo/shift.pdf", "demo/desk.png"]
    }
    assert calls == [("play_demo", out, 3, 5, None, None)]


@pytest.mark.usefixtures("screenless")
def test_the_demo_takes_a_number_of_lines_and_says_how_many_a_day_has_at_least(bare: Console, calls: Calls) -> None:
    bare.json("demo", "--days", "3650", "--lines", "1000000", "--seed", "7")
    assert calls == [("play_demo", Path("latitude-demo"), 7, 3650, 1_000_000, None)]
    assert bare("demo", "--days", "3651").code == 2


@pytest.mark.usefixtures("screen")
def test_with_a_screen_the_demo_opens_the_window_on_it(bare: Console, calls: Calls, tmp_path: Path) -> None:
    assert bare("demo", "--out", str(tmp_path / "d")).code == 0
    assert calls == [("open_demo", tmp_path / "d", 7, 90, None, None)]


@pytest.mark.parametrize("kind", ["screen", "screenless"])
def test_the_demo_never_touches_the_real_folder(
    console: Console, calls: Calls, kind: str, request: pytest.FixtureRequest
) -> None:
    request.getfixturevalue(kind)
    for out in (console.folder, console.folder / ".." / console.folder.name):
        assert console.refused("demo", "--out", str(out))["error"] == "bad_out"
    assert console.refused("demo", "--out", "n" * 5000)["error"] == "bad_out"
    assert calls == []


@pytest.mark.usefixtures("screen")
def test_the_windows_exit_code_is_the_programs(bare: Console, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tracker.app, "open_desk", lambda _: 3)
    assert bare().code == 3


def test_init_begins_with_what_the_chain_sets(bare: Console, tmp_path: Path) -> None:
    file, started = (
        tmp_path / "latitude.ini",
        ["init", "--hotel", "H", "--currency", "EUR", "--timezone", "Europe/Vienna"],
    )
    file.write_text("[presets]\npaper = letter\npolicy = ritz\nlanguage = fr\n", encoding="utf-8")
    assert bare(*started, "--manager", "Mia Kern:MK", pin="1357").code == 2, "no policy is set anywhere"
    bare.env["LATITUDE_CONFIG"] = str(file)
    assert bare.json(*started, "--manager", "Mia Kern:MK", pin="1357")["policy"] == "ritz"
    with Ledger(bare.folder / "latitude.ledger") as ledger:
        assert (house(ledger).paper, house(ledger).language) == ("letter", "fr")


def test_a_command_is_refused_where_the_data_folder_cannot_be_told(bare: Console, tmp_path: Path) -> None:
    file = tmp_path / "latitude.ini"
    file.write_text("[folder]\ndata = /srv\n", encoding="utf-8")
    bare.env["LATITUDE_CONFIG"] = str(file)
    said = bare.bare("guest", "find", "x", "--json")
    assert (said.code, said.json["error"]) == (1, "bad_central")
    assert "line 1" in said.err
