"""What is half typed anywhere outlives a kill: it is there again for who typed it, and for nobody else; secrets never are."""

from __future__ import annotations

import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.rig import Hotel
from tests.ui.another_language import speak_french
from tests.ui.half_typed import (
    ACTS,
    SECRET,
    Act,
    _own_pin,
    act,
    command,
    go,
    kept,
    press,
    say,
    standing,
    tab_to,
    wait_until_gone,
    wait_until_kept,
)
from tests.ui.rig import desk_rig
from tracker import __version__
from tracker.desk import drafts
from tracker.desk import guests as use
from tracker.desk.erasing import erasure
from tracker.desk.keep import backups
from tracker.ledger.store import Ledger
from tracker.ui.desk.keeping import AFTER
from tracker.ui.guests.page import GuestsPage
from tracker.ui.keep.restore_panel import RestorePanel
from tracker.ui.keep.section import BackupsSection
from tracker.ui.settings.page import SettingsPage

pytestmark = pytest.mark.by_lot("half typed", 8)

HOME = Path(__file__).parents[2]
ONE = "a promise"


@pytest.fixture(autouse=True)
def _dressed(app: QApplication) -> None:
    """The window speaks English again afterwards."""


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

    def later(hotel: Hotel) -> None:
        hotel.now = datetime.fromisoformat((tmp_path / "now.txt").read_text(encoding="utf-8"))

    rig = desk_rig(tmp_path, qtbot, signed_in="R2" if one.by != "R2" else "LL", prepare=later, fresh=False)
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


@pytest.mark.by_lot("kept and unreadable", 3)
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


def test_somebody_who_was_only_chosen_is_no_draft(tmp_path: Path, qtbot: QtBot) -> None:
    """Of another role than who was in view before; a role that is chosen for them is one, and a backup's paper too."""
    rig = desk_rig(tmp_path, qtbot, signed_in="MM")
    command(rig, "settings: people")
    press(rig, "Down", "Down")
    qtbot.wait(AFTER * 3)
    rig.settle()
    assert not kept(rig, "MM")
    tab_to(rig, "new-person")
    press(rig, "Space")
    qtbot.wait(AFTER * 3)
    rig.settle()
    assert not kept(rig, "MM")
    command(rig, "settings: people")
    press(rig, "Space")
    before = next(line for line in standing(rig) if line.startswith("person-role: "))
    tab_to(rig, "person-role")
    press(rig, "Left" if before.endswith("manager") else "Right")
    wait_until_kept(rig, qtbot, "MM")
    after = next(line for line in standing(rig) if line.startswith("person-role: "))
    assert after != before
    press(rig, "Ctrl+L")
    rig.unlock("MM")
    press(rig, "F10")
    rig.settle()
    assert after in standing(rig)


@pytest.mark.parametrize("how", ["lock", "language"])
def test_the_word_in_the_guest_finder_stands_again_with_who_was_chosen(tmp_path: Path, qtbot: QtBot, how: str) -> None:
    """It is written nowhere, and it is nobody else's."""
    rig = desk_rig(tmp_path, qtbot)
    press(rig, "F2")
    say(rig, "a", "Down")

    def page() -> GuestsPage:
        found = rig.window.pages.page("guests")
        assert isinstance(found, GuestsPage)
        return found

    chosen, found = page()._stay, [page().finder.list.current()]
    assert chosen == found[0] != ""
    if how == "lock":
        press(rig, "Ctrl+L")
        rig.unlock("LL")
        press(rig, "F2")
        assert page().finder.text() == ""
        press(rig, "Ctrl+L")
        rig.unlock("RR")
        press(rig, "F2")
    else:
        speak_french(rig, qtbot)
        press(rig, "F2")
    assert page().finder.text() == "a"
    assert (page()._stay, page().finder.list.current()) == (chosen, chosen)
    rig.window.waiting.flush()
    rig.settle()
    assert not kept(rig)


def test_the_footer_typed_for_a_restore_and_the_backup_stand_again(tmp_path: Path, qtbot: QtBot) -> None:
    rig = desk_rig(tmp_path, qtbot, signed_in="MM")
    now = rig.clock()
    backup = rig.work(lambda ledger: backups.by_itself(ledger.path, now)).file

    def panel() -> RestorePanel:
        command(rig, "settings: backups")
        rig.settle()
        page = rig.window.pages.page("settings")
        assert isinstance(page, SettingsPage)
        section = page.section("backups")
        assert isinstance(section, BackupsSection)
        return section.panel

    panel().take(backup)
    qtbot.waitUntil(lambda: panel().plan is not None, timeout=30_000)
    panel()._paper.setText("S42 118-164")
    press(rig, "Shift")
    wait_until_kept(rig, qtbot, "MM")
    press(rig, "Ctrl+L")
    rig.unlock("MM")
    qtbot.waitUntil(lambda: panel().file == backup, timeout=30_000)
    assert panel()._paper.text() == "S42 118-164"
    qtbot.waitUntil(lambda: not panel()._work.busy, timeout=30_000)
