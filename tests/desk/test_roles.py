"""Role x action: every cell of the table through the use case that does it, whatever a window shows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import get_args

import pytest

from tests.rig import PINS, Hotel, Team, refused
from tracker.desk import (
    access,
    approvals,
    corrections,
    days,
    guests,
    house_import,
    merging,
    people,
    policy,
    posting_list,
    presence,
    recovery,
    shifts,
    true_ups,
)
from tracker.desk.access import LOWEST, STEP_UP
from tracker.desk.insights import replies, seeing
from tracker.desk.promises import landing, making, settling
from tracker.domain.gesture import Kind, new_uuid
from tracker.domain.people import Action, Person, Role
from tracker.domain.problems import Refused
from tracker.domain.promise import Outcome

Try = Callable[[Hotel, Person], object]
WHO = {Role.REP: "R2", Role.LEAD: "L2", Role.MANAGER: "M2"}


def _waiting(hotel: Hotel) -> int:
    return hotel.post(hotel.guest("Waits Example", "900"), 30001, approver="LL").line.seq


def _estimate(hotel: Hotel) -> int:
    return hotel.post(hotel.guest("Label Example", "903"), 1200, kind=Kind.FREE_LABEL, estimated=True).line.seq


def _owed(hotel: Hotel) -> int:
    return hotel.post(hotel.guest("Owed Example", "903"), 500, promise="1d").line.seq


def _late(hotel: Hotel, who: Person) -> object:
    posted = hotel.post(hotel.guest("Late Example", "901"), 500, by=who.initials)
    hotel.close()
    return corrections.reverse(hotel.ledger, posted.line.seq, "entered wrong", who, hotel.now)


def _approve(hotel: Hotel, who: Person) -> object:
    stay = hotel.guest("Over Example", "902")
    return hotel.post(stay, 10001, approver=who.initials)


def _merged(hotel: Hotel) -> str:
    other = hotel.guest("Di", "3").id
    merging.merge(hotel.ledger, other, hotel.guest("Ed", "4").id, hotel.people["LL"], hotel.now)
    return other


LIST = b"room,name\n906,Eve Example\n"

TRIES: dict[Action, list[Try]] = {
    "post": [lambda h, who: h.post(h.guest(), 500, by=who.initials)],
    "promise": [
        lambda h, who: making.make(h.ledger, making.NewPromise(new_uuid(), h.guest().id, "1d", "call"), who, h.now),
        lambda h, who: making.hand_over(h.ledger, _owed(h), who.initials, who, h.now),
        lambda h, who: settling.settle(h.ledger, _owed(h), who, h.now, kept=True),
    ],
    "outcome": [lambda h, who: landing.record(h.ledger, _owed(h), Outcome.FINE, who, h.now)],
    "reverse_own": [lambda h, who: h.reverse(h.post(h.guest(), 500, by=who.initials), by=who.initials)],
    "guests": [
        lambda h, who: guests.add(h.ledger, guests.NewGuest("Eve Example", "904"), h.now, who.initials),
        lambda h, who: guests.move(h.ledger, h.guest().id, "905", h.now, who.initials),
        lambda h, who: guests.rename(h.ledger, h.guest().id, "Eve Example", h.now, who.initials),
        lambda h, who: guests.leave(h.ledger, h.guest().id, h.now, who.initials),
        lambda h, who: house_import.import_list(h.ledger, LIST, h.now, dry_run=False, by=who.initials),
    ],
    "shift_open": [lambda h, who: shifts.open_one(h.ledger, who, h.now)],
    "own_pin": [lambda h, who: people.set_pin(h.ledger, who.initials, "7777", who, h.now)],
    "recovery": [lambda h, who: recovery.make(h.ledger, who, h.now)],
    "leads_cause": [lambda h, who: h.post(h.guest(), 500, by=who.initials, cause="SF.injury")],
    "approve": [
        _approve,
        lambda h, who: approvals.resolve(h.ledger, _waiting(h), who, h.now, granted=False),
    ],
    "reverse_any": [lambda h, who: h.reverse(h.post(h.guest(), 500), by=who.initials)],
    "late_correction": [_late],
    "true_up": [lambda h, who: true_ups.true_up(h.ledger, _estimate(h), 1437, who, h.now)],
    "mark_posted": [
        lambda h, who: posting_list.mark(h.ledger, [h.post(h.guest(), 500).line.seq], who, h.now),
    ],
    "shift_close": [lambda h, who: (h.post(h.guest(), 500), shifts.close(h.ledger, who, h.now))],
    "day_roll": [lambda h, who: days.roll(h.ledger, who, h.now)],
    "people": [
        lambda h, who: people.add(h.ledger, "Eve Example", "EE", Role.REP, "6666", who, h.now),
        lambda h, who: people.change_role(h.ledger, "RR", Role.LEAD, who, h.now),
        lambda h, who: people.retire(h.ledger, "RR", who, h.now),
        lambda h, who: people.set_pin(h.ledger, "RR", "7777", who, h.now),
    ],
    "policy": [
        lambda h, who: policy.set_cap(h.ledger, Role.REP, None, who, h.now),
        lambda h, who: policy.set_sole_lead(h.ledger, True, who, h.now),
    ],
    "merge": [
        lambda h, who: merging.merge(h.ledger, h.guest("Bo", "1").id, h.guest("Cy", "2").id, who, h.now),
        lambda h, who: merging.split(h.ledger, _merged(h), who, h.now),
    ],
    "reply": [
        lambda h, who: replies.reply(
            h.ledger, "split", [h.post(h.guest(), 500, by=who.initials).line.seq], "Two visits.", who, h.now
        )
    ],
    "insights": [lambda h, who: seeing.house_figures(h.ledger, 30, who, h.now)],
    "fair_lens": [lambda h, who: seeing.patterns_of_all(h.ledger, 30, who, h.now)],
    "settings": [lambda h, who: policy.change_house(h.ledger, replace(h.house, name="Elsewhere"), who, h.now)],
}
"""What does each action, in as many ways as there are."""

BY_THE_TABLE: tuple[Action, ...] = ("export", "backup", "restore", "erase", "acknowledge", "update")
"""Those whose use cases need files around them, or nobody; they are tried where they live."""


@pytest.fixture
def house(hotel: Hotel) -> Hotel:
    hotel.people["M2"] = people.add(
        hotel.ledger, "Max Manager", "M2", Role.MANAGER, "5555", hotel.people["MM"], hotel.now
    )
    hotel.cap(10000, Role.LEAD)
    hotel.cap(10000, Role.MANAGER)
    hotel.cap(30000, Role.LEAD)
    return hotel


def test_no_action_is_left_out() -> None:
    assert set(TRIES) | set(BY_THE_TABLE) == set(get_args(Action)) == set(LOWEST)
    assert set(STEP_UP) <= set(LOWEST)


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize(
    ("action", "at"), [(action, at) for action, tries in TRIES.items() for at in range(len(tries))]
)
def test_every_cell_holds_in_the_use_case(house: Hotel, action: Action, at: int, role: Role) -> None:
    who = house.people[WHO[role]]
    act = TRIES[action][at]
    if role.covers(LOWEST[action]):
        act(house, who)
        assert house.ledger.last() is not None
        return
    with refused("not_allowed", f"A {role.value} cannot", "ask a"):
        act(house, who)


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("action", get_args(Action))
def test_every_cell_holds_at_the_door(house: Hotel, action: Action, role: Role) -> None:
    who = house.people[WHO[role]]
    if role.covers(LOWEST[action]):
        assert access.acting(house.ledger, who, action).initials == who.initials
    else:
        with refused("not_allowed"):
            access.acting(house.ledger, who, action)


FORGED: dict[str, Callable[[Hotel, Person], Person]] = {
    "nobody typed a PIN": lambda _h, who: Person(who.initials, who.name, who.role),
    "as the journal says": lambda h, who: access.person(h.ledger, who.initials),
    "somebody else's": lambda h, who: replace(h.people["RR"], initials=who.initials, name=who.name, role=who.role),
    "made by hand": lambda h, who: presence.Present(
        who.initials, who.name, who.role, proof=presence.Proof(who.initials, h.ticks())
    ),
    "of an hour later": lambda h, who: presence.seen(who, h.ticks() + 3_600_000),
}


@pytest.mark.parametrize("how", FORGED)
@pytest.mark.parametrize("action", STEP_UP)
def test_what_speaks_for_the_house_needs_a_pin_of_just_now(house: Hotel, action: Action, how: str) -> None:
    with refused("pin_again", "type your PIN again"):
        access.acting(house.ledger, FORGED[how](house, house.people["M2"]), action)


@pytest.mark.parametrize("action", [action for action in STEP_UP if action in TRIES])
def test_the_use_case_asks_for_it_whatever_the_window_does(house: Hotel, action: Action) -> None:
    team = house.people
    assert isinstance(team, Team)
    for act in TRIES[action]:
        stale = access.person(house.ledger, "M2")
        team.frozen = {"M2": stale}
        with refused("pin_again"):
            act(house, stale)
        team.frozen = {}


@pytest.mark.parametrize("action", STEP_UP)
def test_the_pin_holds_for_its_spell_and_no_longer(house: Hotel, action: Action) -> None:
    who = house.people["M2"]
    house.later(seconds=STEP_UP[action])
    assert access.acting(house.ledger, who, action).initials == "M2"
    house.later(seconds=0.5)
    with refused("pin_again"):
        access.acting(house.ledger, who, action)
    with refused("bad_pin"):
        access.sign_in_again(house.ledger, who, "0000", house.now)
    with refused("pin_again"):
        access.acting(house.ledger, who, action)
    access.sign_in_again(house.ledger, who, "5555", house.now)
    assert access.acting(house.ledger, who, action).initials == "M2"


def test_signing_in_is_a_pin_of_just_now(house: Hotel) -> None:
    lead = house.sign_in("LL", PINS["LL"])
    assert access.acting(house.ledger, lead, "approve").initials == "LL"


@pytest.mark.parametrize("action", [a for a in LOWEST if a not in STEP_UP])
def test_with_guests_waiting_no_second_pin_is_asked_for(house: Hotel, action: Action) -> None:
    who = house.sign_in("M2", "5555")
    house.later(hours=8)
    assert access.acting(house.ledger, who, action).initials == "M2"


def test_a_refusal_at_the_door_leaves_no_trace(house: Hotel) -> None:
    lines = house.count()
    for tries in TRIES["people"], TRIES["policy"], TRIES["settings"], TRIES["day_roll"]:
        for act in tries:
            with pytest.raises(Refused):
                act(house, house.people["R2"])
    assert house.count() == lines


def test_who_has_left_changes_no_guest_and_nothing_of_it_stays(house: Hotel) -> None:
    stay = house.guest()
    people.retire(house.ledger, "R2", house.people["MM"], house.now)
    before = house.count()
    for work in (
        lambda: guests.add(house.ledger, guests.NewGuest("Eve Example", "904"), house.now, "R2"),
        lambda: guests.move(house.ledger, stay.id, "905", house.now, "R2"),
        lambda: guests.leave(house.ledger, stay.id, house.now, "R2"),
        lambda: house_import.import_list(house.ledger, LIST, house.now, dry_run=False, by="R2"),
    ):
        with refused("retired"):
            work()
    assert house.count() == before
    assert guests.get(house.ledger, stay.id) == stay
