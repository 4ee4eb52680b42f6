"""The papers of a hotel with several desks: the day covers all of them, says who may have more, and is supplemented."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.cli.console import Console
from tests.hub.conftest import Three
from tests.hub.desks import Desk
from tests.hub.test_day_of_the_hotel import roll
from tests.hub.test_meeting import settle
from tests.reports.reading import words
from tests.rig import PINS, refused
from tracker.app.building import build_window
from tracker.desk import access, corrections, documents, guests, policy, shift_facts
from tracker.desk.erasing import erasure as erasing
from tracker.desk.finding import Finding
from tracker.desk.hotel_day import issuing
from tracker.desk.hotel_day.chains import is_the_hotels
from tracker.desk.promises import landing, settling
from tracker.desk.proof import check_paper, check_report
from tracker.desk.shift_past import past
from tracker.domain.facts import DayFacts
from tracker.domain.promise import Outcome
from tracker.domain.restated import HotelSupplementFacts
from tracker.domain.stay import Stay
from tracker.ledger.thread import LedgerThread
from tracker.reports.proof import proof_text, typeable
from tracker.ui.shift.page import ShiftPage

pytestmark = pytest.mark.by_lot("papers of the hotel", 3)
"""Each starts desks and a server, and draws whole days; one desk's papers are told in `tests/reports`."""


def at(desk: Desk, stay: Stay) -> Stay:
    return guests.get(desk.ledger, stay.id)


def report(desk: Desk, day: object = None, by: str | None = "MM") -> DayFacts:
    made = issuing.paper(desk.ledger, day or desk.day, 0, desk.people[by] if by else None, desk.now)  # type: ignore[arg-type]  # a date or none
    assert isinstance(made, DayFacts)
    return made


def supplement(desk: Desk, day: object, number: int) -> HotelSupplementFacts:
    made = issuing.paper(desk.ledger, day, number, desk.people["MM"], desk.now)  # type: ignore[arg-type]  # a date
    assert isinstance(made, HotelSupplementFacts)
    return made


def checked(desk: Desk, facts: DayFacts | HotelSupplementFacts, folder: Path) -> Finding:
    """The paper by its code, by its footer and by its file, which all say the same."""
    file = folder / "paper.pdf"
    file.write_bytes(documents.drawn(facts))
    found = check_report(desk.ledger, file, desk.now)
    for text in (proof_text(facts), typeable(facts)):
        assert check_paper(desk.ledger, text) == found
    return found


@pytest.fixture
def hotel(three: Three) -> Three:
    """Three desks with names of their own, each of which gave the same guest something; the pool was not heard of since."""
    lobby, spa, pool = three
    for desk, name in ((lobby, "Lobby"), (spa, "Spa"), (pool, "Pool")):
        policy.change_house(desk.ledger, replace(desk.house, desk=name), desk.people["MM"], desk.now)
    ada = lobby.guest("Ada Example", "412")
    settle(*three)
    lobby.post(ada, 2000)
    spa.post(at(spa, ada), 1500, note="towels")
    pool.post(at(pool, ada), 400)
    settle(*three)
    pool.post(at(pool, ada), 700, note="a late drink")
    return three


def test_the_day_covers_all_desks_and_says_who_may_have_more(hotel: Three, tmp_path: Path) -> None:
    lobby, spa, _ = hotel
    day = lobby.day
    roll(lobby)
    settle(lobby, spa)
    with refused("not_issued", "add --as INITIALS"):
        report(lobby, day, by=None)
    facts = report(lobby, day)
    assert (facts.document, facts.value, facts.gestures, facts.guests) == (f"D{day}.H", 3900, 3, 1)
    assert [(d.name, d.shifts, d.value, d.whole) for d in facts.desks] == [
        ("Lobby", (1,), 2000, True), ("Pool", (1,), 400, False), ("Spa", (1,), 1500, True),
    ]  # fmt: skip
    assert [(g.label, g.value) for g in facts.by_shift] == [("Lobby · 1", 2000), ("Pool · 1", 400), ("Spa · 1", 1500)]
    assert sum(g.value for g in facts.by_shift) == facts.value
    assert [(c.spent, c.cap, c.count) for c in facts.cap_use] == [(3900, 10_000, 3)]
    for desk in (lobby, spa):  # it ties to what each desk's own report says
        assert shift_facts.shift_facts(desk.ledger, 1, desk.now).value == next(
            d.value for d in facts.desks if d.name == desk.house.desk
        )
    text = words(documents.drawn(facts))
    for shown in (
        "Desks of the hotel",
        "1 may have more",
        "not heard of since",
        "✓ the whole day",
        "towels",
        "Every line: Spa",
    ):
        assert shown in text
    assert checked(lobby, facts, tmp_path).state == "authentic"
    assert report(lobby, day) == facts  # the same number is the same paper


def test_a_late_desk_is_told_by_a_supplement_with_restated_totals(hotel: Three, tmp_path: Path) -> None:
    lobby, spa, pool = hotel
    day, first = lobby.day, tmp_path / "first.pdf"
    roll(lobby)
    settle(lobby, spa)
    original = report(lobby, day)
    first.write_bytes(documents.drawn(original))
    for number in (1, -1):  # what says that nothing is to be told is no number to issue
        with refused("no_supplement", "it stands as it is"):
            supplement(lobby, day, number)
    take_back(spa)
    settle(*hotel)
    assert issuing.state(lobby.ledger, day).waiting == 2
    made = supplement(lobby, day, 1)
    assert (made.document, made.original.value, made.restated.value, made.restated.gestures) == (
        f"D{day}.H1",
        3900,
        3100,
        4,
    )
    assert [(s.number, s.corrections, s.value, s.reversed) for s in made.steps] == [(1, 2, -800, 1500)]
    assert [(one.desk, [x.note for x in one.lines], len(one.corrections)) for one in made.late] == [
        ("Pool", ["a late drink"], 0), ("Spa", [], 1),
    ]  # fmt: skip
    assert made.original_head == original.head
    assert all(desk.whole for desk in made.desks)
    text = words(documents.drawn(made))
    for shown in ("Supplement 1", "Came late: Pool", "Late corrections: Spa", "€31.00", typeable(original)):
        assert shown in text
    assert checked(lobby, made, tmp_path).state == "authentic"
    found = check_report(lobby.ledger, first, lobby.now)
    assert (found.state, found.corrections) == ("authentic_with_later", 2)
    take_back(pool)
    settle(*hotel)
    second = supplement(lobby, day, 2)
    assert (second.original.value, [s.value for s in second.steps], second.restated.value) == (3900, [-800, -700], 2400)
    assert supplement(lobby, day, 1) == made
    assert report(lobby, day) == original


def test_what_was_kept_and_answered_at_every_desk_is_on_the_hotels_day(hotel: Three, tmp_path: Path) -> None:
    lobby, spa, _ = hotel
    day, ada = lobby.day, guests.get(lobby.ledger, lobby.ledger.query("SELECT id FROM stay")[0][0])
    for desk, what in ((lobby, "fruit"), (spa, "robe")):
        made = desk.later(seconds=60).post(at(desk, ada), 100, by="MM", promise="1h", note=what).line.seq
        settling.settle(
            desk.ledger, made, desk.people["MM"], desk.later(seconds=5).now, kept=True, words=f"{what} sent"
        )
        landing.record(desk.ledger, made, Outcome.DELIGHTED, desk.people["MM"], desk.later(seconds=5).now)
    later_on = spa.post(at(spa, ada), 100, by="MM", promise="1d", note="a call").line.seq
    settle(lobby, spa)
    roll(lobby)
    settle(lobby, spa)
    settling.settle(spa.ledger, later_on, spa.people["MM"], spa.later(seconds=5).now, kept=True)  # on the next day
    settle(lobby, spa)
    facts = report(lobby, day)
    assert [(p.desk, p.words, p.state, p.settled_words) for p in facts.settled] == [
        ("Lobby", "fruit", "kept", "fruit sent"), ("Spa", "robe", "kept", "robe sent"),
    ]  # fmt: skip
    assert [(o.desk, o.outcome, o.guest) for o in facts.outcomes] == [
        ("Lobby", Outcome.DELIGHTED, "Ada Example"), ("Spa", Outcome.DELIGHTED, "Ada Example"),
    ]  # fmt: skip
    text = words(documents.drawn(facts))
    for shown in (f"Spa · {facts.settled[1].seq}", "robe sent", "2 kept", "2 answers", "Spa · line"):
        assert shown in text
    own = shift_facts.shift_facts(spa.ledger, 1, spa.now)
    assert next(p.seq for p in own.settled) == facts.settled[1].seq
    assert checked(lobby, facts, tmp_path).ok


def test_the_list_of_days_comes_to_what_the_days_report_does(hotel: Three) -> None:
    lobby, spa, _ = hotel
    day = lobby.day
    roll(lobby)
    settle(lobby, spa)
    original = report(lobby, day)
    assert [(d.day, d.totals.gestures, d.totals.value, d.restated, d.desks) for d in past(lobby.ledger).days] == [
        (day, original.gestures, original.value, None, 3)
    ]
    take_back(spa)
    take_back(lobby)
    settle(*hotel)
    made = supplement(lobby, day, 1)
    listed = {d.day: d for d in past(lobby.ledger).days}
    sums = listed[day].totals
    assert listed[day].restated == made.restated.value
    assert sums.gestures == made.restated.gestures
    shown = past(spa.ledger).days
    assert {d.day: (d.totals.value, d.restated) for d in shown} == {
        d.day: (d.totals.value, d.restated) for d in listed.values()
    }


def take_back(desk: Desk) -> None:
    """The last gesture of a desk."""
    seq = next(line.seq for line in desk.ledger.lines("WHERE j.kind = 'credit' ORDER BY j.seq DESC"))
    corrections.reverse(desk.ledger, seq, "entered wrong", desk.people["MM"], desk.now)


def test_a_day_that_is_not_over_has_a_look_that_needs_nobody(hotel: Three, tmp_path: Path) -> None:
    lobby, spa, _ = hotel
    before = lobby.count()
    facts = report(lobby, by=None)
    assert facts.document.startswith(f"D{lobby.day}.X")
    assert (lobby.count(), facts.value) == (before, 3900)
    assert "so far" in words(documents.drawn(facts))
    assert checked(lobby, facts, tmp_path).state == "authentic"
    spa.post(spa.guest("Bea Example", "413"), 900)
    settle(lobby, spa)
    found = checked(lobby, facts, tmp_path)
    assert (found.state, found.corrections) == ("authentic_with_later", 1)
    assert report(lobby, by=None).value == 4800
    take_back(spa)  # on the day itself: a line of the day like any other
    settle(lobby, spa)
    again = report(lobby, by=None)
    assert (again.value, again.gestures, again.reversed, again.restated) == (3900, 4, 900, None)
    assert checked(lobby, again, tmp_path).ok


@pytest.mark.slow
def test_what_is_changed_on_the_paper_or_made_up_is_found(hotel: Three, tmp_path: Path) -> None:
    lobby, spa, _ = hotel
    day = lobby.day
    roll(lobby)
    settle(lobby, spa)
    facts = report(lobby, day)
    for changed in (
        replace(facts, value=facts.value + 100), replace(facts, document=f"D{day}.H1"),
        replace(facts, document=f"D{day}.X3"), replace(facts, first_seq=facts.first_seq + 1),
    ):  # fmt: skip
        assert check_paper(lobby.ledger, proof_text(changed)).state == "altered"
    file = tmp_path / "x.pdf"
    file.write_bytes(documents.drawn(replace(facts, desks=facts.desks[:2])))
    assert check_report(lobby.ledger, file, lobby.now).state == "altered"
    assert check_paper(spa.ledger, proof_text(facts)).state == "other_ledger"


def test_a_desk_alone_and_a_day_before_it_joined_keep_their_own_report(hotel: Three) -> None:
    lobby, *_ = hotel
    assert is_the_hotels(lobby.ledger, lobby.day)
    assert not is_the_hotels(lobby.ledger, lobby.day.replace(year=2020))
    assert shift_facts.day_facts(lobby.ledger, lobby.day, lobby.now).desks == ()


def test_the_command_issues_writes_and_verifies_the_hotels_day(hotel: Three, console: Console, tmp_path: Path) -> None:
    lobby, spa, _ = hotel
    console = replace(console, folder=lobby.ledger.path.parent, at=lobby.now)
    day, out = lobby.day.isoformat(), tmp_path / "day.pdf"
    look = console.json("report", "--day", day, "--out", str(tmp_path / "look.pdf"))
    assert (look["document"][:13], look["value_minor"]) == (f"D{day}.X", 3900)
    roll(lobby)
    settle(lobby, spa)
    assert console.refused("report", "--day", day, "--out", str(out))["error"] == "not_issued"
    made = console.json("report", "--day", day, "--out", str(out), "--as", "MM")
    assert [(d["desk"], d["value_minor"], d["whole"]) for d in made["desks"]] == [
        ("Lobby", 2000, True), ("Pool", 400, False), ("Spa", 1500, True),
    ]  # fmt: skip
    settle(*hotel)
    late = console.json("report", "--day", day, "--supplement", "1", "--out", str(tmp_path / "s.pdf"), "--as", "MM")
    assert (late["supplement"], late["original"]["value_minor"], late["restated"]["value_minor"]) == (1, 3900, 4600)
    assert late["original_head"] == made["head"]
    for file in ("day.pdf", "s.pdf", "look.pdf"):
        assert console.json("verify", "--report", str(tmp_path / file))["ok"]
    before = ("--day", "2020-01-01", "--supplement", "1")  # it was in no hub then
    assert console("report", *before, "--out", str(out), "--as", "MM").code == 2


@pytest.mark.slow
def test_the_window_offers_the_supplement_and_looks_without_issuing(qtbot: QtBot, hotel: Three, tmp_path: Path) -> None:
    lobby, spa, _ = hotel
    day = lobby.day
    roll(lobby)
    settle(lobby, spa)
    thread = LedgerThread(lobby.ledger.path)
    window = build_window(thread, lambda: lobby.now)
    qtbot.addWidget(window)
    window.link.sign_in(thread.call(lambda ledger: access.sign_in(ledger, "MM", PINS["MM"], lobby.now)))
    page = window.pages.page("shift")
    assert isinstance(page, ShiftPage)
    asked: list[str] = []

    def where(_parent: QWidget, _title: str, proposed: Path) -> Path:
        asked.append(proposed.name)
        return tmp_path / proposed.name

    page.exporting.ask_where = where

    def issued() -> int:
        return sum(line.body.get("what") == "hotel_day" for line in lobby.ledger.all_of("export"))

    page.exporting.look_at_day(day)
    qtbot.waitUntil(lambda: not page.printing.busy(), timeout=20_000)
    assert issued() == 0
    page.exporting.export_day(day)
    qtbot.waitUntil(lambda: (tmp_path / f"Business day {day}.pdf").exists(), timeout=20_000)
    assert issued() == 1
    settle(*hotel)
    page.exporting.export_day(day)
    qtbot.waitUntil(lambda: "1 line came from the desks" in page.banner.text(), timeout=20_000)
    next(b for b in page.banner.findChildren(QPushButton) if b.text().startswith("Supplement 1")).click()
    qtbot.waitUntil(lambda: (tmp_path / f"Business day {day} supplement 1.pdf").exists(), timeout=20_000)
    assert asked == [f"Business day {day}.pdf", f"Business day {day} supplement 1.pdf"]
    assert issued() == 2
    qtbot.waitUntil(lambda: not page.printing.busy(), timeout=20_000)
    thread.close()


@pytest.mark.slow
def test_insights_and_tables_name_the_desk_whose_they_are(hotel: Three, console: Console, tmp_path: Path) -> None:
    lobby, *_ = hotel
    console = replace(console, folder=lobby.ledger.path.parent, at=lobby.now)
    table, paper = tmp_path / "j.csv", tmp_path / "i.pdf"
    assert console("export", "--format", "csv", "--out", str(table)).code == 0
    first, row, *_ = table.read_text("utf-8-sig").splitlines()
    assert first.split(",").count("desk") == 1
    assert row.split(",")[first.split(",").index("desk")]
    assert console("insights", "--days", "7", "--out", str(paper)).code == 0
    assert "Grand Hotel Example · Lobby" in words(paper.read_bytes())
    assert console.json("verify", "--report", str(paper))["ok"]
    assert console("insights", "--days", "7", "--out", str(table)).code == 0
    first, row, *_ = table.read_text("utf-8-sig").splitlines()
    assert (first.split(",")[:2], row.split(",")[0]) == (["desk", "part"], "Lobby")


@pytest.mark.slow
def test_an_erasure_at_any_desk_takes_the_name_from_the_paper_and_leaves_its_proof(
    hotel: Three, tmp_path: Path
) -> None:
    lobby, spa, _ = hotel
    day, file = lobby.day, tmp_path / "before.pdf"
    roll(lobby)
    settle(*hotel)
    facts = report(lobby, day)
    file.write_bytes(documents.drawn(facts))
    stay = next(line.stay for line in facts.lines)
    erasing.erase(spa.ledger, [stay], spa.people["MM"], spa.now, confirmed={"erase", "in_house"})
    settle(*hotel)
    fresh = report(lobby, day)
    assert (fresh.value, fresh.head) == (facts.value, facts.head)
    assert "Ada Example" in words(file.read_bytes())
    assert "Ada Example" not in words(documents.drawn(fresh))
    found = check_report(lobby.ledger, file, lobby.now)
    assert (found.state, found.erased) == ("authentic_erased", 1)
    assert checked(lobby, fresh, tmp_path).state == "authentic_with_later"
