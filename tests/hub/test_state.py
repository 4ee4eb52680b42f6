"""What a desk notes of its hub: the last problem is a sentence still after a start, and an older program can read all of it."""

from __future__ import annotations

import json
from dataclasses import fields
from datetime import UTC, datetime

import pytest

from tests.rig import Hotel
from tracker.desk.meeting import state
from tracker.desk.meeting.state import State
from tracker.domain.problems import LedgerFault
from tracker.domain.sentences import Sentence
from tracker.ledger import marks
from tracker.ledger.store import Ledger

HUB = State("postgresql://latitude_grand_lobby@hub.example:5432/latitude", "grand", founder=True)
WORDS = "This computer's clock says {here:%Y-%m-%d %H:%M} and the hub's {there:%Y-%m-%d %H:%M} (UTC): set the one that is wrong, for lines wait until then."


def test_the_problem_of_a_try_that_failed_is_a_sentence_when_it_is_read_again(hotel: Hotel) -> None:
    state.note(hotel.ledger, HUB)
    at = datetime(2026, 11, 23, 11, tzinfo=UTC)
    state.note_failure(hotel.ledger, Sentence(WORDS, here=at, there=at.replace(day=24)), "hub_clock", at)
    found = state.joined(hotel.ledger).problem
    assert isinstance(found, Sentence)
    assert (found.template, found.values) == (WORDS, {"here": at, "there": at.replace(day=24)})
    assert found.startswith("This computer's clock says 2026-11-23 11:00 and")
    state.note_met(hotel.ledger, HUB)
    assert state.joined(hotel.ledger).problem == ""
    assert marks.noted(hotel.ledger, "hub_said") is None


def test_what_was_noted_by_an_older_program_is_read_and_what_is_noted_it_can_read(hotel: Hotel) -> None:
    marks.note(hotel.ledger, "hub", json.dumps({"url": HUB.url, "hotel": "grand", "founder": True, "problem": "Lost."}))
    assert state.joined(hotel.ledger).problem == "Lost."
    state.note_failure(hotel.ledger, Sentence("Found {n}.", n=3), "hub_doubt", hotel.now)
    kept = json.loads(str(marks.noted(hotel.ledger, "hub")))
    assert kept["problem"] == "Found 3."
    assert set(kept) == {field.name for field in fields(State)}


def test_a_hub_that_stays_away_is_noted_once(hotel: Hotel, monkeypatch: pytest.MonkeyPatch) -> None:
    state.note(hotel.ledger, HUB)
    away = Sentence("The hub cannot be reached ({why}).", why=Sentence("it did not answer in time"))
    assert state.note_failure(hotel.ledger, away, state.AWAY, hotel.now)
    known = state.joined(hotel.ledger)
    with monkeypatch.context() as patch:
        patch.setattr(marks, "note", lambda *_: pytest.fail("it was written again"))
        assert state.note_failure(hotel.ledger, away, state.AWAY, hotel.later(minutes=5).now)
    assert state.joined(hotel.ledger) == known
    state.note_failure(hotel.ledger, Sentence("Another."), "hub_password", hotel.now)
    assert (state.joined(hotel.ledger).code, state.joined(hotel.ledger).failed) == ("hub_password", known.failed)
    state.note(hotel.ledger, None)
    assert not state.note_failure(hotel.ledger, away, state.AWAY, hotel.now)


def test_who_has_left_is_known_until_this_desk_leaves_and_an_older_program_does_not_see_it(hotel: Hotel) -> None:
    state.note(hotel.ledger, HUB)
    state.note_met(hotel.ledger, HUB, ["d2"])
    assert state.gone(hotel.ledger) == {"d2"}
    assert set(json.loads(str(marks.noted(hotel.ledger, "hub")))) == {field.name for field in fields(State)}
    state.note_met(hotel.ledger, HUB)
    assert state.gone(hotel.ledger) == frozenset()
    state.note_met(hotel.ledger, HUB, ["d2"])
    state.note(hotel.ledger, None)
    assert state.gone(hotel.ledger) == frozenset()


def test_to_find_that_a_hub_is_still_away_waits_for_nobody_who_posts(hotel: Hotel) -> None:
    state.note(hotel.ledger, HUB)
    state.note_failure(hotel.ledger, "Away.", state.AWAY, hotel.now)
    with Ledger(hotel.ledger.path) as other, hotel.ledger.write():
        other.query("PRAGMA busy_timeout = 0")
        assert state.note_failure(other, "Away.", state.AWAY, hotel.later(minutes=5).now)
        with pytest.raises(LedgerFault):  # what is new is written, and has to wait
            state.note_failure(other, "Another.", "hub_password", hotel.now)
