"""What is half typed anywhere outlives a kill: it is there again for who typed it, and for nobody else; secrets never are."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.half_typed import ACTS, SECRET, Act, _own_pin, command, go, press, say, standing, tab_to
from tests.ui.rig import DeskRig, desk_rig
from tracker import __version__
from tracker.desk import drafts
from tracker.desk import guests as use
from tracker.desk.erasing import erasure
from tracker.ledger.store import Ledger
from tracker.ui.desk.keeping import AFTER

HOME = Path(__file__).parents[2]
ONE = "a promise"


@pytest.fixture(autouse=True)
def _dressed(app: QApplication) -> None:
    """The window speaks English again afterwards."""


def act(name: str) -> Act:
    return next(one for one in ACTS if one.name == name)


def kept(rig: DeskRig, initials: str = "RR") -> drafts.HalfTyped:
    person = rig.people[initials]
    return rig.work(lambda ledger: drafts.half_typed(ledger, person))


def wait_until_kept(rig: DeskRig, qtbot: QtBot, initials: str = "RR") -> None:
    qtbot.waitUntil(lambda: bool(kept(rig, initials)), timeout=AFTER * 20)


def wait_until_gone(rig: DeskRig, qtbot: QtBot, initials: str = "RR") -> None:
    qtbot.waitUntil(lambda: not kept(rig, initials), timeout=AFTER * 20)


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is Unix's; the path is the same")
@pytest.mark.parametrize(
    "one", [pytest.param(a, marks=() if a.name == ONE else pytest.mark.slow, id=a.name) for a in ACTS]
)
def test_it_is_there_again_after_a_kill(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, one: Act
) -> None:
    """A real kill of a real process that was typed into by keys."""
    ended = subprocess.run(
        [sys.executable, "-m", "tests.ui.half_typed", one.name, str(tmp_path)], check=False, cwd=HOME, timeout=120
    )
    assert ended.returncode == -9
    before = (tmp_path / "standing.txt").read_text(encoding="utf-8").splitlines()
    for part in one.stands:
        assert any(part in line for line in before), f"{part} was typed: {before}"
    rig = desk_rig(tmp_path, qtbot, signed_in="R2" if one.by != "R2" else "LL", fresh=False)
    for part in one.stands:
        assert not any(part in line for line in standing(rig)), "it is nobody else's"
    press(rig, "Ctrl+L")
    rig.unlock(one.by)
    go(rig, *one.back)
    rig.settle()
    after = standing(rig)
    for part in one.stands:
        assert any(part in line for line in after), f"{part} stands again: {after}"
    assert after == before


def test_nothing_secret_is_ever_kept(tmp_path: Path, qtbot: QtBot) -> None:
    """PINs, the hub's password, the hotel's key, and an address, in which a password may stand: typed, kept, looked for."""
    rig = desk_rig(tmp_path, qtbot, signed_in="MM")
    _own_pin(rig)
    command(rig, "settings: people")
    tab_to(rig, "new-person")
    press(rig, "Space")
    tab_to(rig, "Name")
    say(rig, "Nina Half")
    for name in ("PIN", "PIN again"):
        tab_to(rig, name)
        say(rig, SECRET)
    command(rig, "settings: other desks")
    for name, secret in (
        ("address", f"postgresql://u:p{SECRET}@h/d"),
        ("password", f"word{SECRET}"),
        ("key", f"K{SECRET}"),
    ):
        tab_to(rig, f"hub-{name}")
        say(rig, secret)
    wait_until_kept(rig, qtbot, "MM")
    qtbot.waitUntil(lambda: "Nina Half" in str(kept(rig, "MM")), timeout=AFTER * 20)
    rig.window.waiting.flush()
    rig.settle()
    assert SECRET not in str(kept(rig, "MM"))
    press(rig, "Ctrl+L")
    assert "Nina Half" in str(kept(rig, "MM"))
    assert SECRET not in str(kept(rig, "MM"))
    for file in tmp_path.iterdir():
        assert file.is_dir() or SECRET.encode() not in file.read_bytes(), f"{file.name} holds a secret"


@pytest.mark.parametrize("name", ["above the cap", "a lead's word"])
def test_no_pin_of_a_lead_is_kept(tmp_path: Path, qtbot: QtBot, name: str) -> None:
    one = act(name)
    rig = desk_rig(tmp_path, qtbot, signed_in=one.by, prepare=one.prepare)
    one.do(rig)
    wait_until_kept(rig, qtbot, one.by)
    press(rig, "Ctrl+L")
    assert kept(rig, one.by)
    for file in tmp_path.iterdir():
        assert file.is_dir() or SECRET.encode() not in file.read_bytes(), f"{file.name} holds a PIN"


def test_it_is_kept_a_moment_after_the_last_key_and_not_before(tmp_path: Path, qtbot: QtBot) -> None:
    rig = desk_rig(tmp_path, qtbot)
    act(ONE).do(rig)
    rig.window.waiting.flush()
    rig.settle()
    before = kept(rig)
    rig.keys.type("!")
    assert kept(rig) == before, "no key waits for the disk"
    qtbot.waitUntil(lambda: kept(rig) != before, timeout=AFTER * 20)
    assert "fix the wifi!" in str(kept(rig))


def test_what_was_sent_is_gone(tmp_path: Path, qtbot: QtBot) -> None:
    rig = desk_rig(tmp_path, qtbot)
    act(ONE).do(rig)
    wait_until_kept(rig, qtbot)
    tab_to(rig, "promise-due")
    say(rig, "1d", "Return")
    wait_until_gone(rig, qtbot)


def test_what_was_sent_a_moment_before_the_kill_is_not_made_twice(tmp_path: Path, qtbot: QtBot) -> None:
    """The question may stand there once more; it is the same promise."""
    rig = desk_rig(tmp_path, qtbot)
    act(ONE).do(rig)
    tab_to(rig, "promise-due")
    say(rig, "1d")
    rig.window.waiting.flush()
    rig.settle()
    before, person, now = kept(rig), rig.people["RR"], rig.clock()
    press(rig, "Return")
    wait_until_gone(rig, qtbot)
    rig.work(lambda ledger: drafts.keep_half_typed(ledger, person, before, now))
    rig.thread.close()  # as after a kill: nothing more is written
    again = desk_rig(tmp_path, qtbot, fresh=False)
    assert "MakePanel" in standing(again)
    tab_to(again, "promise-due")
    press(again, "Return")
    assert "MakePanel" not in standing(again)
    assert again.work(lambda x: x.query("SELECT count(*) FROM journal WHERE kind = 'promise'")) == [(1,)]


def test_settings_that_were_sent_are_gone(tmp_path: Path, qtbot: QtBot) -> None:
    """Though the role that was chosen for the cap stays chosen."""
    rig = desk_rig(tmp_path, qtbot, signed_in="MM")
    command(rig, "settings: caps")
    tab_to(rig, "cap-role")
    press(rig, "Right")
    tab_to(rig, "cap-amount")
    say(rig, "80")
    wait_until_kept(rig, qtbot, "MM")
    press(rig, "Return")
    assert "cap-role: lead" in standing(rig)
    assert "cap-amount: " in standing(rig)
    wait_until_gone(rig, qtbot, "MM")


def test_what_was_put_away_is_gone(tmp_path: Path, qtbot: QtBot) -> None:
    rig = desk_rig(tmp_path, qtbot)
    act(ONE).do(rig)
    wait_until_kept(rig, qtbot)
    press(rig, "Esc")
    wait_until_gone(rig, qtbot)


def test_the_lock_screen_says_that_it_is_kept(tmp_path: Path, qtbot: QtBot) -> None:
    rig = desk_rig(tmp_path, qtbot)
    act(ONE).do(rig)
    press(rig, "Ctrl+L")
    qtbot.waitUntil(lambda: rig.window.lock_page._drafts == {"RR"}, timeout=AFTER * 20)


def test_a_guest_who_was_only_looked_at_is_no_draft(tmp_path: Path, qtbot: QtBot) -> None:
    rig = desk_rig(tmp_path, qtbot)
    press(rig, "F2")
    say(rig, "521")
    qtbot.wait(AFTER * 3)
    press(rig, "Ctrl+L")
    assert not kept(rig)


def test_an_erased_guest_is_out_of_what_others_had_half_typed(tmp_path: Path, qtbot: QtBot) -> None:
    """It stands neither in the ledger nor in the window that the same person comes back to."""
    rig = desk_rig(tmp_path, qtbot)
    act(ONE).do(rig)
    press(rig, "Ctrl+L")
    wait_until_kept(rig, qtbot)
    now, manager = rig.clock(), rig.people["MM"]

    def gone(ledger: Ledger) -> int:
        stay = use.find(ledger, "412", now)[0]
        yes = {"erase", "in_house", "still_open"}
        return erasure.erase(ledger, [stay.id], manager, now, confirmed=yes).gone.drafts

    assert rig.work(gone) == 1
    assert not kept(rig)
    rig.unlock("RR")
    assert not any("MakePanel" in line or "wifi" in line for line in standing(rig))
    assert not kept(rig)


@pytest.mark.parametrize(
    "text",
    [
        '{"version": "0.0.1", "held": "x"}',
        '{"version": "%s", "held": {"a": "os:system", "of": "x"}}',
        '{"version": "%s", "held": {"a": "named", "of": "tracker.ledger.store:Ledger.close"}}',
        '{"version": "%s", "held": {"a": "tracker.domain.nothing:Nothing", "of": {"a": "map", "of": []}}}',
        '{"version": "%s", "held": {"a": "map", "of": [["asked", "not a question"]]}}',
        '{"version": "%s"}',
        "{}",
    ],
)
def test_what_cannot_be_read_is_left_out_and_forgotten(tmp_path: Path, qtbot: QtBot, text: str) -> None:
    rig = desk_rig(tmp_path, qtbot, signed_in="")
    row = ("~~RR~page desk", "", "2026-11-23T11:00:00.000Z", text.replace("%s", __version__))
    rig.work(lambda ledger: _insert(ledger, row))
    rig.unlock("RR")
    assert rig.link.person == rig.people["RR"]
    say(rig, "412 c20 wifi", "Return")
    wait_until_gone(rig, qtbot)


def _insert(ledger: Ledger, row: tuple[str, ...]) -> None:
    with ledger.write():
        ledger.execute("INSERT INTO draft (initials, uuid, at, text) VALUES (?,?,?,?)", row)
