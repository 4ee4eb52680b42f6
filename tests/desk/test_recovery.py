"""The manager's recovery code: once, on the record, throttled like a PIN, burnt when used."""

from __future__ import annotations

import string
from pathlib import Path

import pytest

from tests.rig import PINS, Hotel, refused
from tracker.desk import access, people, recovery, setup
from tracker.domain.house import house_of
from tracker.domain.people import Role
from tracker.domain.problems import LedgerFault, Refused
from tracker.domain.recovery import BYTES, code_of, tidy_code
from tracker.ledger import marks
from tracker.ledger.store import Ledger
from tracker.ledger.verify import verify


@pytest.fixture
def code(hotel: Hotel) -> str:
    return recovery.make(hotel.ledger, hotel.people["MM"], hotel.now)


@pytest.mark.parametrize(
    "typed", ["", "1234", "ABCD-EFGH-JKMN-PQR", "ABCD-EFGH-JKMN-PQRS-T", "ABCD-EFGH-JKMN-PQR!", "ж" * 16]
)
def test_what_is_no_code_is_refused_before_it_is_a_guess(hotel: Hotel, code: str, typed: str) -> None:
    with refused("bad_code_form"):
        recovery.recover(hotel.ledger, "MM", typed, "9999", hotel.now)
    assert hotel.count("bad_pin") == 0


def test_it_sets_a_new_pin_is_burnt_and_shows_the_next(hotel: Hotel, code: str) -> None:
    done = recovery.recover(hotel.ledger, "mm", code.lower(), "9119", hotel.now)
    assert done.person.initials == "MM"
    assert access.acting(hotel.ledger, done.person, "people").initials == "MM", "and the manager is present"
    assert hotel.sign_in("MM", "9119").initials == "MM"
    with refused("bad_pin"):
        hotel.sign_in("MM", PINS["MM"])
    with refused("bad_code"):
        recovery.recover(hotel.ledger, "MM", code, "9229", hotel.now)
    assert done.code != code
    hotel.later(minutes=10)
    assert recovery.recover(hotel.ledger, "MM", done.code, "9229", hotel.now).person.initials == "MM"
    assert verify(hotel.ledger).ok


def test_it_is_on_the_record_and_never_in_the_file(hotel: Hotel, code: str) -> None:
    done = recovery.recover(hotel.ledger, "MM", code, "9119", hotel.now)
    said = [line.body.get("what", line.body.get("by", "")) for line in hotel.ledger.all_of("pin")[-3:]]
    assert said == ["recovery", "recovery", "recovery"]
    content = hotel.ledger.path.read_bytes() if not hotel.ledger.close() else b""  # type: ignore[func-returns-value]
    for secret in (code, done.code):
        for form in (secret, tidy_code(secret)):
            assert form.encode() not in content


def test_a_new_one_takes_the_place_of_the_one_before(hotel: Hotel, code: str) -> None:
    second = recovery.make(hotel.ledger, hotel.people["MM"], hotel.now)
    with refused("bad_code"):
        recovery.recover(hotel.ledger, "MM", code, "9119", hotel.now)
    assert recovery.recover(hotel.ledger, "MM", second, "9119", hotel.now).person.initials == "MM"


def test_guesses_at_it_are_guesses_at_the_pin_and_wait_like_them(hotel: Hotel, code: str) -> None:
    wrong = code_of(b"\x01" * BYTES)
    for _ in range(2):
        with refused("bad_code"):
            recovery.recover(hotel.ledger, "MM", wrong, "9119", hotel.now)
    with refused("pin_throttled"):
        hotel.sign_in("MM", "0000")
    with refused("pin_throttled"):
        recovery.recover(hotel.ledger, "MM", code, "9119", hotel.now)
    hotel.later(seconds=30)
    assert recovery.recover(hotel.ledger, "MM", code, "9119", hotel.now).person.initials == "MM"


def test_only_a_manager_has_one(hotel: Hotel, code: str) -> None:
    with refused("no_recovery", "a manager sets a new PIN"):
        recovery.recover(hotel.ledger, "LL", code, "9119", hotel.now)
    with refused("not_allowed"):
        recovery.make(hotel.ledger, hotel.people["LL"], hotel.now)
    people.add(hotel.ledger, "Max Manager", "M2", Role.MANAGER, "5555", hotel.people["MM"], hotel.now)
    with refused("no_recovery", "ask another manager"):
        recovery.recover(hotel.ledger, "M2", code, "9119", hotel.now)


def test_one_who_left_or_became_a_rep_has_it_no_more(hotel: Hotel, code: str) -> None:
    hotel.people["M2"] = people.add(
        hotel.ledger, "Max Manager", "M2", Role.MANAGER, "5555", hotel.people["MM"], hotel.now
    )
    people.change_role(hotel.ledger, "MM", Role.REP, hotel.people["M2"], hotel.now)
    with refused("no_recovery"):
        recovery.recover(hotel.ledger, "MM", code, "9119", hotel.now)
    people.retire(hotel.ledger, "MM", hotel.people["M2"], hotel.now)
    with refused("retired"):
        recovery.recover(hotel.ledger, "MM", code, "9119", hotel.now)


def test_a_bad_new_pin_costs_neither_a_guess_nor_the_code(hotel: Hotel, code: str) -> None:
    with refused("bad_pin_form"):
        recovery.recover(hotel.ledger, "MM", code, "12", hotel.now)
    assert recovery.recover(hotel.ledger, "MM", code, "9119", hotel.now).person.initials == "MM"


def test_it_is_made_with_the_hotel(tmp_path: Path, hotel: Hotel) -> None:
    code = recovery.new_code()
    with Ledger(tmp_path / "other" / "latitude.ledger", create=True) as ledger:
        house = house_of({"name": "Other Example", "currency": "EUR", "timezone": "Europe/Vienna", "cutoff": "03:00"})
        setup.found_hotel(
            ledger, house, "ritz", [setup.NewPerson("Mia Manager", "MM", Role.MANAGER, "1001", code)], hotel.now
        )
        assert recovery.made_at(ledger, "MM") == hotel.now
        assert recovery.recover(ledger, "MM", code, "9119", hotel.now).person.initials == "MM"
        assert verify(ledger, full=True).ok


def test_a_hash_that_was_swapped_is_seen(hotel: Hotel, code: str) -> None:
    assert code
    with hotel.ledger.write():
        hotel.ledger.execute("UPDATE person_secret SET salt = zeroblob(16) WHERE initials = 'MM recovery'")
    found = verify(hotel.ledger)
    assert not found.ok
    assert "MM recovery" in found.reason


def test_initials_can_never_be_those_of_a_code(hotel: Hotel) -> None:
    with refused("bad_initials"):
        people.add(hotel.ledger, "Eve", "MM recovery", Role.MANAGER, "1234", hotel.people["MM"], hotel.now)
    assert " " not in string.ascii_letters


def test_the_answer_to_a_guess_is_given_only_once_the_disk_has_it(
    hotel: Hotel, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert marks.noted(hotel.ledger, "present RR") is None
    hotel.sign_in("RR", PINS["RR"])
    first = marks.noted(hotel.ledger, "present RR")
    hotel.later(seconds=1)
    hotel.sign_in("RR", PINS["RR"])
    assert marks.noted(hotel.ledger, "present RR") != first, "a right one is written like a wrong one"
    monkeypatch.undo()


def test_a_disk_that_takes_nothing_gives_no_more_guesses_and_lets_the_right_person_read(
    hotel: Hotel, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise LedgerFault("disk_full", "The disk is full. Nothing was recorded.")

    monkeypatch.setattr(hotel.ledger, "append", full)
    monkeypatch.setattr(marks, "note", full)
    for _ in range(3):
        with pytest.raises(LedgerFault):
            hotel.sign_in("RR", "0000")
    with refused("pin_throttled"):
        hotel.sign_in("RR", PINS["RR"])
    hotel.later(seconds=30)
    assert hotel.sign_in("RR", PINS["RR"]).initials == "RR"
    with pytest.raises((LedgerFault, Refused)):
        hotel.sign_in("RR", "0000")
