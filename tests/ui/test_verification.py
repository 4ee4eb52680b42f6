"""Behind the open desk the ledger is verified; what is found stops posting, and a manager may let it go on (story 30)."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.rig import PINS
from tests.ui.rig import DeskRig, desk_rig
from tracker.desk import verification
from tracker.ledger.verify import verify
from tracker.ui.shell import chain_watch, hands
from tracker.ui.shell.chain_watch import Chain
from tracker.ui.shell.damage_sheet import DamageSheet

pytestmark = pytest.mark.by_lot("verification in the window", 5)


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> DeskRig:
    rig = desk_rig(tmp_path, qtbot)
    rig.keys.type("412 c5 wifi")
    rig.keys.press("Return")
    rig.settle()
    return rig


def tamper(rig: DeskRig, sql: str = "UPDATE journal SET cost = 1 WHERE kind = 'credit'") -> int:
    """Change a line as a database browser would, while the desk is open."""
    with closing(sqlite3.connect(rig.thread.path)) as conn:
        guards = conn.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
        for name, _ in guards:
            conn.execute(f"DROP TRIGGER {name}")
        conn.execute(sql)
        for _, text in guards:
            conn.execute(text)
        conn.commit()
        return int(conn.execute("SELECT max(seq) FROM journal WHERE kind = 'credit'").fetchone()[0])


def verified(rig: DeskRig, qtbot: QtBot) -> Chain:
    """Verify to the end, as the window does after it has opened."""
    rig.window.verify()
    return ended(rig, qtbot)


def ended(rig: DeskRig, qtbot: QtBot) -> Chain:
    sound = rig.window.sound
    qtbot.waitUntil(lambda: sound.chain is not None and sound.chain.state != "checking", timeout=20_000)
    rig.settle()
    assert sound.chain is not None
    return sound.chain


def facts(rig: DeskRig) -> str:
    return rig.window.workplace.status.accessibleDescription()


def lines(rig: DeskRig) -> int:
    return int(rig.work(lambda ledger: ledger.query("SELECT count(*) FROM journal"))[0][0])


def test_a_whole_ledger_is_said_in_the_status_line(desk: DeskRig, qtbot: QtBot) -> None:
    chain = verified(desk, qtbot)
    assert (chain.state, chain.done) == ("whole", lines(desk))
    assert f"{lines(desk)} lines verified" in facts(desk)
    assert desk.link.fault is None
    assert desk.work(verification.since_last) is not None, "the next start goes on from here"


def test_keys_are_answered_while_it_verifies(desk: DeskRig, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(verification, "SLICE", 1)
    monkeypatch.setattr(chain_watch, "PAUSE", 0)
    seen: list[Chain] = []
    desk.window.verify()
    desk.window.sound.watch.found.connect(seen.append)
    qtbot.waitUntil(lambda: len(seen) > 2, timeout=20_000)
    before = lines(desk)
    desk.keys.type("207 c5 wifi")
    desk.keys.press("Return")
    desk.settle()
    assert lines(desk) == before + 1
    assert ended(desk, qtbot).state == "whole"
    assert "Verifying" in {c.state: "Verifying" for c in seen}["checking"]


def test_a_changed_line_is_named_and_posting_stops(desk: DeskRig, qtbot: QtBot) -> None:
    seq = tamper(desk)
    chain = verified(desk, qtbot)
    assert (chain.state, chain.seq) == ("damaged", seq)
    banner = desk.window.workplace.banner
    assert banner.isVisible()
    assert f"line {seq} was changed after it was posted" in banner.text()
    assert f"Not whole: line {seq}" in facts(desk)
    before = lines(desk)
    desk.keys.type("207 c5 wifi")
    desk.keys.press("Return")
    desk.settle()
    assert lines(desk) == before
    assert any(field.text() == "207 c5 wifi" for field in desk.window.findChildren(QLineEdit)), "nothing typed is lost"
    desk.keys.press("Esc", "F2")
    assert desk.window.pages.current() == "guests", "what is there can still be read"


def test_a_manager_acknowledges_by_keys_and_posting_goes_on(desk: DeskRig, qtbot: QtBot) -> None:
    seq = tamper(desk)
    verified(desk, qtbot)
    desk.window.workplace.banner.buttons()[0].setFocus()
    desk.keys.press("Return")
    sheet = desk.window.findChild(DamageSheet)
    assert sheet is not None
    assert sheet.isVisible()
    desk.keys.type("ll")
    desk.keys.press("Return")
    desk.keys.type(PINS["LL"])
    desk.keys.press("Return")
    desk.settle()
    assert sheet.isVisible(), "a lead may not"
    who = sheet.findChild(QLineEdit, "damage-manager")
    assert who is not None
    who.setFocus()
    who.selectAll()
    desk.keys.type("mm")
    desk.keys.press("Return")
    desk.keys.type(PINS["MM"])
    with qtbot.waitSignal(desk.link.mended):
        desk.keys.press("Return")
    assert not sheet.isVisible()
    desk.window.sound.chain = None
    chain = ended(desk, qtbot)
    assert (chain.state, chain.known) == ("whole", 1)
    assert "1 acknowledged" in facts(desk)
    before = lines(desk)
    desk.keys.press("Esc")
    desk.keys.type("207 c5 wifi")
    desk.keys.press("Return")
    desk.settle()
    assert lines(desk) == before + 1
    last = desk.work(lambda ledger: ledger.all_of("note"))[-1]
    assert (last.actor, last.body["bad_seq"]) == ("MM", seq)


def test_damage_that_was_found_before_stops_posting_at_the_start(desk: DeskRig, qtbot: QtBot) -> None:
    seq = tamper(desk)
    desk.work(lambda ledger: verification.note(ledger, verify(ledger)))
    chain = verified(desk, qtbot)
    assert (chain.state, chain.seq, chain.done) == ("damaged", seq, 0)
    assert desk.link.fault is not None


def test_what_only_a_restore_mends_offers_no_acknowledgement(desk: DeskRig, qtbot: QtBot) -> None:
    tamper(desk, "ALTER TABLE draft ADD COLUMN extra TEXT")
    assert not verified(desk, qtbot).can_acknowledge
    desk.window.workplace.banner.buttons()[0].setFocus()
    desk.keys.press("Return")
    sheet = desk.window.findChild(DamageSheet)
    assert sheet is not None
    assert sheet.isVisible()
    assert not any(field.isVisible() for field in sheet.findChildren(QLineEdit))
    desk.keys.press("Esc")
    assert not sheet.isVisible()


def test_checking_again_finds_it_again(desk: DeskRig, qtbot: QtBot) -> None:
    tamper(desk)
    verified(desk, qtbot)
    desk.window.sound.chain = None
    desk.window.workplace.banner.buttons()[1].setFocus()
    desk.keys.press("Return")
    assert ended(desk, qtbot).state == "damaged"
    assert desk.link.fault is not None


def test_a_ledger_opened_anew_meanwhile_is_no_fault(
    desk: DeskRig, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Mending opens the file again: a piece of the verification that comes before `mended` finds its connection closed."""
    monkeypatch.setattr(verification, "SLICE", 1)
    monkeypatch.setattr(chain_watch, "PAUSE", 0)
    seen: list[Chain] = []
    desk.window.verify()
    watch = desk.window.sound.watch
    watch.found.connect(seen.append)
    qtbot.waitUntil(lambda: len(seen) > 2, timeout=20_000)
    desk.thread.mend().result()
    watch._step()
    desk.settle()
    assert desk.link.fault is None
    desk.link.mend()
    assert ended(desk, qtbot).state == "whole"


def test_while_somebody_types_the_verification_stands_back(
    desk: DeskRig, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(verification, "SLICE", 1)
    monkeypatch.setattr(hands, "STILL", 60_000)
    desk.window.verify()
    watch, rests = desk.window.sound.watch, list[int]()
    desk.keys.type("2")
    watch.found.connect(lambda _chain: rests.append(watch._next.interval()))
    qtbot.waitUntil(lambda: len(rests) > 1, timeout=20_000)
    assert rests[-1] == chain_watch.BACK
    monkeypatch.setattr(hands, "STILL", 0)
    assert ended(desk, qtbot).state == "whole"
    assert rests[-1] == chain_watch.PAUSE
    assert desk.window.pages.current() == "desk", "a key is looked at, and none is taken"
    assert any(field.text() == "2" for field in desk.window.findChildren(QLineEdit))
