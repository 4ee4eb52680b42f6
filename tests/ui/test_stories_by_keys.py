"""Stories 7, 9 to 13, 16 to 18 and 24 in the whole window, by keys alone (19: test_many_rooms, 31: keep, the lead's: test_lead_stories).

The eleventh and four others, drawn by lot, in a run of all tests (eight where CI=true): without the window these others
are told in `tests/stories`, in every run.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.rig import PINS, Hotel
from tests.ui.typist import Typist, sit_down
from tracker.desk import guests
from tracker.domain.cap import Basis
from tracker.ui.desk.approval import Approval
from tracker.ui.desk.reversal import Reversal

Sit = Callable[..., Typist]


@pytest.fixture
def sit(tmp_path: Path, qtbot: QtBot, app: QApplication, monkeypatch: pytest.MonkeyPatch) -> Sit:
    def down(prepare: Callable[[Hotel], object] = lambda _hotel: None, signed_in: str = "RR") -> Typist:
        return sit_down(tmp_path, qtbot, monkeypatch, prepare, signed_in)

    return down


def amounts(at: Typist) -> list[int | None]:
    return [line.amount for line in at.gestures()]


@pytest.mark.by_lot("stories by keys", 4)
def test_07_a_guest_who_moves_is_found_under_either_room_and_keeps_what_was_given(sit: Sit) -> None:
    at = sit().say("412 c20 wifi").do("<F2>", "412", "<Ctrl+M>", "518", "<Return>", "<F1>", "<F1>")
    for room in ("412", "518"):
        at.do(f"{room} c5")
        assert at.chips[:3] == ["518 Łukasz Nguyễn", "Credit €5.00", "leaves €75.00 of €100"]
        at.do("<Esc>")
    at.say("412 c5")
    first, second = at.gestures()
    assert first.stay == second.stay
    assert [(f.room, f.room_now) for x in (first, second) if (f := at.page.recent.fact(x.seq))] == [
        ("412", "518"),
        ("518", "518"),
    ]


@pytest.mark.by_lot("stories by keys", 4)
@pytest.mark.parametrize(("basis", "left"), [(Basis.GUEST, "leaves €95.00"), (Basis.PARTY, "leaves €65.00")])
def test_09_two_who_share_a_room_are_told_apart_and_both_figures_stand_there(sit: Sit, basis: Basis, left: str) -> None:
    def shared(hotel: Hotel) -> None:
        hotel.cap(10000, basis=basis)
        hotel.post(hotel.guest("Ada Shared", "700"), 3000)
        hotel.guest("Ben Shared", "700")

    at = sit(shared).do("700 c5")
    assert "who? 2 fit" in at.chips
    at.do("<Return>", "<Esc>", "<Esc>", "700 ben c5")
    assert len(at.gestures()) == 1, "nobody was guessed"
    assert "this guest €0.00 · all who share €30.00" in at.notes
    assert any(chip.startswith(left) for chip in at.chips)
    at.do("<Return>")
    assert amounts(at) == [3000, 500]


@pytest.mark.by_lot("stories by keys", 4)
def test_10_who_has_left_is_said_and_the_line_is_marked(sit: Sit) -> None:
    def gone(hotel: Hotel) -> None:
        guests.leave(hotel.ledger, hotel.guest("Gone Guest", "888").id, hotel.later(hours=1).now)

    at = sit(gone).do("888 c5")
    assert at.chips[0] == "888 Gone Guest · left"
    at.do("<Return>")
    assert at.gestures()[0].body["post_stay"] is True


def test_11_a_caller_is_a_name_and_gets_a_room_later_without_typing_again(sit: Sit) -> None:
    at = sit().do("<Ctrl+N>", "Zoe Caller", "<Down>", "<Return>", "10", "<Return>")
    assert amounts(at) == [1000]
    at.do("<F2>", "zoe", "<Ctrl+M>", "533", "<Return>", "<F1>", "<F1>", "533 c5")
    assert at.chips[:3] == ["533 Zoe Caller", "Credit €5.00", "leaves €85.00 of €100"]
    at.do("<Return>")
    assert len({line.stay for line in at.gestures()}) == 1


@pytest.mark.by_lot("stories by keys", 4)
def test_12_a_colleagues_gift_is_seen_before_anything_is_promised(sit: Sit) -> None:
    def helped(hotel: Hotel) -> None:
        hotel.at("2026-11-23 14:10").post(hotel.guest("Helped Guest", "777"), 6000, by="R2")
        hotel.at("2026-11-23 15:00")

    at = sit(helped).do("777")
    assert "R2 gave €60.00 at 14:10" in at.notes
    assert "€100.00 of €100 left" in at.chips


@pytest.mark.by_lot("stories by keys", 4)
def test_13_one_cent_over_is_never_trimmed_and_what_is_left_passes(sit: Sit) -> None:
    def nearly(hotel: Hotel) -> None:
        hotel.post(hotel.guest("Ada Near", "700"), 9700)

    at = sit(nearly).do("700 c3.01")
    assert "over by €0.01 · a lead approves" in at.chips
    at.do("<Return>")
    assert isinstance(at.page.questions.current(), Approval)
    at.do("<Esc>")
    assert (at.text, amounts(at)) == ("700 c3.01", [9700])
    at.do("<Backspace>", "0", "<Return>")
    assert amounts(at) == [9700, 300]


@pytest.mark.by_lot("stories by keys", 4)
def test_16_above_the_leads_own_authority_it_waits_and_a_manager_resolves_it(sit: Sit) -> None:
    at = sit().say("412 c400 noise").do("ll", PINS["LL"], "<Return>")
    assert at.gestures()[0].body["pending"] is True
    at.do("412 c1")
    assert "over by €1.00 · a lead approves" in at.chips, "it holds its headroom"
    at.do("<Esc>").unlock("MM")
    assert "1 gesture waits for approval: Ctrl+Shift+A" in at.notes
    at.do("<Ctrl+Shift+A>", "<Return>")
    assert [line.approver for line in at.lines("approval")] == ["MM"]


@pytest.mark.by_lot("stories by keys", 4)
def test_17_the_leads_pin_in_place_leaves_the_session_and_what_is_typed(sit: Sit) -> None:
    at = sit().say("412 c150 noise !2h").do("ll", "9999", "<Return>")
    assert (at.text, at.gestures()) == ("412 c150 noise !2h", [])
    at.do(PINS["LL"], "<Return>")
    (line,) = at.gestures()
    assert (line.actor, line.approver, line.amount, bool(line.body["promise"])) == ("RR", "LL", 15000, True)
    assert at.rig.link.person == at.rig.people["RR"]
    assert [x.body["initials"] for x in at.lines("bad_pin")] == ["LL"]
    at.say("207 c5")
    assert at.gestures()[-1].actor == "RR"


@pytest.mark.by_lot("stories by keys", 4)
def test_18_each_night_counts_on_its_own_cap_and_who_leaves_early_gives_the_rest_back(sit: Sit) -> None:
    at = sit().say("318 u40 3n noise")
    at.do("318 u61 3n")
    assert any("over by €1.00" in chip for chip in at.chips), "all three nights are looked at now"
    at.do("<Esc>")
    at.rig.clock.later(days=1)
    at.unlock("RR")
    at.do("<Ctrl+Z>")
    panel = at.page.questions.current()
    assert isinstance(panel, Reversal)
    for _ in range(4):
        if panel.reasons.current() == "left_early":
            break
        at.do("<Right>")
    at.do("<Return>")
    (back,) = at.lines("reversal")
    assert (back.amount, back.nights, str(back.counts_from)) == (-4000, 2, "2026-11-24")


@pytest.mark.by_lot("stories by keys", 4)
def test_24_a_bottle_comes_back_half_used(sit: Sit) -> None:
    at = sit().say("412 c35 wine").do("<Ctrl+Z>", "<Right>", "<Right>", "<Tab>")
    panel = at.page.questions.current()
    assert isinstance(panel, Reversal)
    if not panel.part.hasFocus():
        at.do("<Tab>")
    at.do("<Ctrl+A>", "36", "<Return>")
    assert at.lines("reversal") == [], "at most what was given"
    at.do("<Ctrl+A>", "17.50", "<Return>")
    (back,) = at.lines("reversal")
    assert (back.amount, back.body["reason"]) == (-1750, "returned")
    at.do("412 c1")
    assert "leaves €81.50 of €100" in at.chips
    at.do("<Esc>")
    shown = at.page.recent.table.rows.row(1)
    assert shown is not None
    assert (shown.value, shown.struck, shown.marks) == ("€35.00", False, (("reversed", "partly reversed"),)), (
        "half of it stands"
    )
    at.do("<Ctrl+Z>")
    assert at.page.questions.current() is None, "it is taken back once"


@pytest.mark.by_lot("stories by keys", 4)
def test_24_what_comes_back_on_a_later_day_frees_nothing_of_that_day(sit: Sit) -> None:
    at = sit().say("412 c35 wine")
    at.rig.clock.later(days=1)
    at.unlock("RR")
    at.say("412 c90 noise")
    at.unlock("LL")
    at.do("<F2>", "412", "<Ctrl+T>", "<Home>", "<Down>", "<Delete>", "<Right>", "<Right>", "<Return>")
    (back,) = at.lines("reversal")
    wine, noise = at.gestures()
    assert (back.about, back.amount, back.body["reason"]) == (wine.uuid, -3500, "returned")
    assert (str(wine.business_day), str(noise.business_day), str(back.business_day)) == (
        "2026-11-23", "2026-11-24", "2026-11-24",
    )  # fmt: skip
    at.unlock("RR")
    at.do("412 c1")
    assert "leaves €9.00 of €100" in at.chips, "of today's cap nothing came back"
