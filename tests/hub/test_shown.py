"""Where the lines of other desks are shown, with the desk that wrote them; and where they are this desk's business not at all."""

from __future__ import annotations

import csv
import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.cli.console import Console
from tests.hub.conftest import Three
from tests.hub.desks import Desk
from tests.hub.test_meeting import settle
from tracker.app.building import build_window
from tracker.desk import guest_page, guests, overview, shift_facts, shifts
from tracker.desk.export.write import write_export
from tracker.desk.promises import settling
from tracker.domain.promise import Outcome
from tracker.ledger.thread import LedgerThread
from tracker.ui.desk.page import DeskPage
from tracker.ui.guests.page import GuestsPage
from tracker.ui.guests.time_line.words import rows_of


def page(desk: Desk, stay: str) -> guest_page.GuestPage:
    return guest_page.read(desk.ledger, desk.people["MM"], stay, desk.now)


def told(desk: Desk, stay: str) -> list[tuple[str, str, int | None]]:
    """What happened, at which other desk, and what it came to: the newest first."""
    return [
        (event.what, event.desk, event.line.value if event.line else None)
        for event in page(desk, stay).time_line.events
        if event.what not in ("arrived", "entered", "called")
    ]


def test_a_guests_page_shows_what_every_desk_gave_and_says_which(three: Three) -> None:
    lobby, spa, _ = three
    ada = lobby.guest()
    lobby.later(seconds=1).post(ada, 700, by="MM", note="cold soup")
    settle(*three)
    spa.now = lobby.now
    here = guests.get(spa.ledger, ada.id)
    spa.later(minutes=1).post(here, 300, by="MM")
    settle(*three)
    assert told(lobby, ada.id) == [("gesture", "spa", 300), ("gesture", "", 700)]
    assert told(spa, ada.id) == [("gesture", "", 300), ("gesture", "lobby", 700)]
    seen = page(spa, ada.id)
    assert (seen.given, seen.gestures, seen.today) == (1000, 2, 1000)
    (line,) = [e.line for e in seen.time_line.events if e.desk and e.line]
    assert (line.note, line.guest, line.desk, line.actor.name) == ("cold soup", "Ada Example", "lobby", "Mia Manager")
    assert [fact.value for fact in seen.lines] == [300], "what can be corrected here is what was posted here"
    assert spa.ledger.by_seq(line.seq) is None


@pytest.mark.slow
def test_what_came_of_it_there_stands_at_the_line_here(three: Three) -> None:
    """Taken back, promised, kept: all of it is numbered by its own desk, whose numbers mean other lines here."""
    lobby, spa, _ = three
    ada = lobby.guest()
    taken = lobby.later(seconds=1).post(ada, 700, by="MM")
    kept = lobby.later(seconds=1).post(ada, 100, by="MM", promise="1h", note="fruit")
    lobby.later(seconds=1).reverse(taken, by="MM")
    settling.settle(lobby.ledger, kept.line.seq, lobby.people["MM"], lobby.later(seconds=1).now, kept=True)
    settle(*three)
    seen = page(spa, ada.id)
    assert (seen.given, seen.gestures) == (100, 1)
    by_value = {e.line.value: e for e in seen.time_line.events if e.what == "gesture" and e.line}
    assert [fact.entry for fact in by_value[700].after] == ["reversal"]
    assert by_value[700].line is not None
    assert by_value[700].line.cancelled_by is not None
    promise = by_value[100].promise
    assert promise is not None
    assert (promise.state, promise.words, promise.owner.initials) == ("kept", "fruit", "MM")
    assert {e.desk for e in seen.time_line.events if e.what == "kept"} == {"lobby"}


@pytest.mark.slow
def test_nothing_can_be_done_here_with_a_line_of_another_desk(qtbot: QtBot, three: Three) -> None:
    lobby, spa, _ = three
    ada = lobby.guest()
    lobby.later(seconds=1).post(ada, 700, by="MM")
    settle(*three)
    thread = LedgerThread(spa.ledger.path)
    window = build_window(thread, lambda: spa.now)
    qtbot.addWidget(window)
    window.link.sign_in(spa.people["MM"])
    guests_page = window.pages.page("guests")
    assert isinstance(guests_page, GuestsPage)
    seen, acts = page(spa, ada.id), guests_page.panel.line_acts
    acts.show_page(seen)
    (row,) = [row for row in rows_of(seen.time_line, seen.house, seen.day, spa.now) if row.figure and row.key]
    assert ("info", "at lobby") in row.marks
    assert "at lobby" in row.spoken()
    said: list[str] = []
    window.link.said.connect(lambda text, _role: said.append(text))
    assert acts.acts(row.key) == []
    for do in (acts._offer, acts._take_back, lambda key: acts._landed(key, Outcome.FINE)):
        do(row.key)
    assert said == ["That was written at lobby: it is taken back and answered there"] * 3
    thread.close()


@pytest.mark.slow
def test_a_shift_report_counts_this_desks_lines_alone(three: Three) -> None:
    lobby, spa, _ = three
    ada = lobby.guest()
    settle(*three)
    here = guests.get(spa.ledger, ada.id)
    spa.later(seconds=5).post(here, 300, by="MM")
    before = report(spa)
    for n in range(5):
        lobby.later(seconds=1).post(ada, 700 + n, by="MM")
    settle(*three)
    assert page(spa, ada.id).given == 300 + sum(700 + n for n in range(5))
    assert report(spa) == before == (1, 300, [300])
    shift, _totals = shifts.close(spa.ledger, spa.people["MM"], spa.later(seconds=5).now)
    facts = shift_facts.shift_facts(spa.ledger, shift.number, spa.now)
    assert [line.value for line in facts.lines] == [300]


def report(desk: Desk) -> tuple[int, int, list[int]]:
    """Gestures, total and lines of the open shift's report."""
    facts = shift_facts.shift_facts(desk.ledger, None, desk.now)
    return facts.gestures, facts.value, [x.value for x in facts.lines]


@pytest.mark.slow
def test_an_export_says_which_desk_and_holds_this_desks_lines(three: Three, tmp_path: Path) -> None:
    lobby, spa, _ = three
    ada = lobby.guest()
    lobby.post(ada, 700, by="MM")
    settle(*three)
    spa.later(seconds=5).post(guests.get(spa.ledger, ada.id), 300, by="MM")
    lobby.later(seconds=1).post(ada, 50)  # of somebody with a limit, and no desk was asked
    spa.later(seconds=1).post(guests.get(spa.ledger, ada.id), 50)
    for desk, name, amount in ((lobby, "lobby", "7.00"), (spa, "spa", "3.00")):
        out = write_export(desk.ledger, "csv", tmp_path / f"{name}.csv").file
        rows = list(csv.DictReader(out.read_text("utf-8-sig").splitlines()))
        given = [(row["desk"], row["amount"], row["unconfirmed"]) for row in rows if row["entry"] == "credit"]
        assert given == [(name, amount, ""), (name, "0.50", "1")]
        whole = write_export(desk.ledger, "jsonl", tmp_path / f"{name}.jsonl").file
        assert {json.loads(line)["desk"] for line in whole.read_text().splitlines()} == {desk.ledger.desk}
        booked = write_export(desk.ledger, "hledger", tmp_path / f"{name}.journal").file.read_text().splitlines()
        assert [", unconfirmed:yes" in line for line in booked if "credit by" in line] == [False, True]


@pytest.mark.slow
def test_what_another_desk_promised_is_owed_here_too_and_kept_there(qtbot: QtBot, three: Three) -> None:
    lobby, spa, _ = three
    ada = lobby.guest()
    made = lobby.later(seconds=1).post(ada, 100, by="MM", promise="1h", note="fruit")
    lobby.post(lobby.guest("Eve Else", "9"), 100, by="MM")
    settle(*three)
    spa.now = lobby.now

    def owed() -> list[tuple[str, str, str]]:
        view = overview.view(spa.ledger, spa.people["MM"], spa.now)
        return [(p.words, p.owner.initials, p.desk) for p in view.promises]

    assert owed() == [("fruit", "MM", "lobby")]
    assert [(p.words, p.desk) for p in page(spa, ada.id).promises] == [("fruit", "lobby")]
    assert [p.desk for p in overview.view(lobby.ledger, lobby.people["MM"], lobby.now).promises] == [""]
    thread = LedgerThread(spa.ledger.path)
    late = spa.now + timedelta(hours=2)
    window = build_window(thread, lambda: late)
    qtbot.addWidget(window)
    window.link.sign_in(spa.people["MM"])
    desk_page = window.pages.page("desk")
    assert isinstance(desk_page, DeskPage)
    window.link.show(overview.view(spa.ledger, spa.people["MM"], late))
    facts = [fact.text for fact in window.workplace.status._facts]
    assert "1 promise overdue" in facts
    (row,) = desk_page.owed.card.list.rows.rows
    assert (row.words, row.role) == ("fruit · at lobby", "over")
    said: list[str] = []
    window.link.said.connect(lambda text, _role: said.append(text))
    desk_page.owed._settle(row.seq)
    desk_page.owed._promise_landed(row.seq, Outcome.FINE)
    assert said == ["That was promised at lobby: it is kept and answered there"] * 2
    thread.close()
    guests.leave(spa.ledger, ada.id, spa.now)
    assert owed() == [("fruit", "MM", "lobby")]  # it is sent after
    with spa.ledger.write():
        spa.ledger.execute("UPDATE stay SET created_at = '2026-01-02T10:00:00.000Z' WHERE id = ?", (ada.id,))
    assert owed() == [("fruit", "MM", "lobby")]  # who stayed for half a year, too
    with spa.ledger.write():
        cancelled = "left_at = '2026-02-02T10:00:00.000Z', arrival = '2031-01-01', departure = '2031-01-03'"
        spa.ledger.execute(f"UPDATE stay SET {cancelled} WHERE id = ?", (ada.id,))
    assert owed() == [("fruit", "MM", "lobby")]  # and who cancelled long ago and was to come later
    spa.now += timedelta(days=9)
    assert owed() == []
    spa.now = lobby.now
    settling.settle(lobby.ledger, made.line.seq, lobby.people["MM"], lobby.now, kept=True)
    settle(*three)
    assert owed() == []


@pytest.mark.slow
def test_the_list_of_promises_is_the_hotels_and_says_where_each_is_kept(three: Three, console: Console) -> None:
    lobby, spa, _ = three
    ada = lobby.guest()
    lobby.later(seconds=1).post(ada, 100, by="MM", promise="2h", note="fruit")
    settle(*three)
    guests.leave(spa.ledger, ada.id, spa.later(seconds=5).now)
    own = spa.later(seconds=5).post(spa.guest("Bea Example", "9"), 100, by="MM", promise="1h", note="tea")
    console = replace(console, folder=spa.ledger.path.parent, at=spa.now)
    said = console.json("promise", "list")["promises"]
    assert [(p["id"], p["desk"], p["words"]) for p in said] == [(own.line.seq, None, "tea"), (None, "lobby", "fruit")]
    assert [line.split()[:2] for line in console("promise", "list").out.splitlines()] == [
        [str(own.line.seq), f"{spa.house.local(spa.now + timedelta(hours=1)):%Y-%m-%d}"], ["at", "lobby"],
    ]  # fmt: skip
    kept = next(line.seq for line in lobby.ledger.lines("WHERE j.kind = 'credit'"))
    settling.settle(lobby.ledger, kept, lobby.people["MM"], lobby.now, kept=True)
    settle(*three)
    assert [p["words"] for p in console.json("promise", "list")["promises"]] == ["tea"]
    assert [p["state"] for p in console.json("promise", "list", "--all")["promises"]] == ["due", "kept"]
