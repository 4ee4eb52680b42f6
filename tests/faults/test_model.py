"""Any sequence of what a desk does, against a model of dictionaries: standings and totals are equal, the chain holds.

sh packaging/run test tests/faults/test_model.py              a few hundred steps
sh packaging/run test -m slow tests/faults/test_model.py      5,000 and more
"""

from __future__ import annotations

import io
import shutil
import tempfile
from collections import Counter
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from typing import ClassVar

import pytest
from hypothesis import HealthCheck, seed, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from tests.faults.acts import NAME
from tests.faults.chance import SEED, chance, times
from tests.faults.model import VIENNA, Given, Model
from tests.faults.soundness import wrong
from tests.packaging.audit import VERIFIER
from tests.rig import Hotel, refused, reopened
from tracker.desk import approvals, corrections, days, gestures, guests, shifts
from tracker.domain.gesture import Kind
from tracker.domain.people import Role
from tracker.domain.problems import AskFirst
from tracker.ledger.verify import raw_lines

SURE = {"similar_line", "clock_jump", "rolled_recently"}
REPS = st.sampled_from(["RR", "R2"])
PICK = st.integers(0, 999)
AMOUNTS = st.one_of(st.integers(0, 3000), st.sampled_from([0, 1, 2500, 4999, 5000, 9999, 10_000, 10_001]))


class Desk(RuleBasedStateMachine):
    """One hotel, from its founding on."""

    ledger: Path
    steps: ClassVar[Counter[str]] = Counter()

    @initialize()
    def found(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        shutil.copy(self.ledger, Path(self.folder.name) / NAME)
        self.hotel: Hotel = reopened(Path(self.folder.name))
        now, day = self.hotel.now, self.hotel.day
        self.model = Model(now, now, day, [(day, 10_000)])
        self.arrive()

    def teardown(self) -> None:
        ledger = self.hotel.ledger
        assert wrong(ledger) == []
        VERIFIER.check(io.StringIO("".join(f"{line}\n" for line in raw_lines(ledger))))
        for rep, stay, day in list(self.model.spent):
            self.compare(rep, stay, day)
        ledger.close()
        self.folder.cleanup()

    @invariant()
    def the_day_is_the_models(self) -> None:
        self.steps["steps"] += 1
        assert self.hotel.day == self.model.day

    def stay(self, pick: int) -> str:
        return list(self.model.rooms)[pick % len(self.model.rooms)]

    def compare(self, rep: str, stay: str, day: object = None) -> None:
        on = day or self.model.day
        known = guests.get(self.hotel.ledger, stay)
        found = gestures.standing(self.hotel.ledger, self.hotel.people[rep], known, on)  # type: ignore[arg-type]  # a day
        assert found is not None
        assert (found.spent, found.cap) == (self.model.spent[rep, stay, on], self.model.cap(on))  # type: ignore[index, arg-type]  # a day
        assert known.room == self.model.rooms[stay]

    @rule()
    @precondition(lambda self: len(self.model.rooms) < 4)
    def arrive(self) -> None:
        room = str(400 + len(self.model.rooms))
        self.model.rooms[self.hotel.guest(f"Guest {room}", room).id] = room
        self.model.registered()

    @rule(rep=REPS, pick=PICK, amount=AMOUNTS, nights=st.sampled_from([1, 1, 1, 2, 4]))
    def post(self, rep: str, pick: int, amount: int, nights: int) -> None:
        stay = self.stay(pick)
        known = guests.get(self.hotel.ledger, stay)
        kind = Kind.UPGRADE if nights > 1 else Kind.CREDIT
        preset = None if amount else "note"  # nothing but a note card may be worth nothing
        if not self.model.fits(rep, stay, amount, nights):
            before = self.hotel.count()
            with refused("over_cap"):
                self.hotel.post(known, amount, by=rep, kind=kind, nights=nights, preset=preset, confirmed=SURE)
            assert self.hotel.count() == before
            return
        line = self.hotel.post(known, amount, by=rep, kind=kind, nights=nights, preset=preset, confirmed=SURE).line
        self.model.give(Given(line.seq, rep, stay, amount, nights, line.business_day, pending=False))
        assert line.business_day == self.model.day
        self.compare(rep, stay)

    @rule(rep=REPS, pick=PICK, over=st.sampled_from([0, 1]))
    def post_to_the_last_cent(self, rep: str, pick: int, over: int) -> None:
        cap, spent = self.model.cap(self.model.day), self.model.spent[rep, self.stay(pick), self.model.day]
        if cap is not None and cap > spent:
            self.post(rep, pick, cap - spent + over, 1)

    @rule(rep=REPS, pick=PICK, amount=st.integers(10_001, 60_000), lead=st.sampled_from(["LL", "MM"]))
    def post_above(self, rep: str, pick: int, amount: int, lead: str) -> None:
        stay = self.stay(pick)
        posted = self.hotel.post(guests.get(self.hotel.ledger, stay), amount, by=rep, approver=lead, confirmed=SURE)
        limited = self.model.cap(self.model.day) is not None
        assert not (posted.pending and lead == "MM")
        assert posted.pending or not limited or lead == "MM" or amount <= 30_000
        day = posted.line.business_day
        self.model.give(Given(posted.line.seq, rep, stay, amount, 1, day, posted.pending))
        self.compare(rep, stay)

    @rule(rep=REPS, pick=PICK, nights=st.integers(2, 4), days=st.integers(0, 4), amount=st.integers(0, 900))
    def leave_an_upgrade_early(self, rep: str, pick: int, nights: int, days: int, amount: int) -> None:
        before = len(self.model.given)
        self.post(rep, pick, amount, nights)
        self.set_the_clock(days * 24 * 3600)
        if len(self.model.given) > before:
            self.reverse(self.model.given[-1], "left early", amount)

    @rule(pick=PICK, how=st.sampled_from(["entered wrong", "returned", "left early"]), part=st.integers(1, 100))
    @precondition(lambda self: self.model.given)
    def take_back(self, pick: int, how: str, part: int) -> None:
        given = self.model.given[pick % len(self.model.given)]
        in_part = how == "returned" and given.amount > 0
        self.reverse(given, how, max(1, given.amount * part // 100) if in_part else given.amount)

    def reverse(self, given: Given, how: str, back: int) -> None:
        lead, ledger, now = self.hotel.people["LL"], self.hotel.ledger, self.hotel.now
        kept = given.days(self.model.day) if how == "left early" and given.nights > 1 else given.days()
        asked = back if back != given.amount else None
        if given.gone or not kept:
            with refused("already_reversed" if given.gone else "nights_used"):
                corrections.reverse(ledger, given.seq, how, lead, now, amount=asked, confirmed=SURE)
            return
        corrections.reverse(ledger, given.seq, how, lead, now, amount=asked, confirmed=SURE)
        self.model.take_back(given, kept, back)
        self.compare(given.rep, given.stay)

    @rule(pick=PICK, granted=st.booleans())
    def resolve(self, pick: int, granted: bool) -> None:
        waiting = [x for x in self.model.given if x.pending and not x.gone]
        assert [e.line.seq for e in approvals.waiting(self.hotel.ledger)] == [x.seq for x in waiting]
        if not waiting:
            return
        given = waiting[pick % len(waiting)]
        manager, now = self.hotel.people["MM"], self.hotel.now
        approvals.resolve(self.hotel.ledger, given.seq, manager, now, granted=granted, confirmed=SURE)
        given.pending = False
        if granted:
            self.model.begins()
            self.model.wrote()
        else:
            self.model.take_back(given, given.days(), given.amount)
        self.compare(given.rep, given.stay)

    @rule(pick=PICK, room=st.integers(100, 999))
    def move(self, pick: int, room: int) -> None:
        stay = self.stay(pick)
        guests.move(self.hotel.ledger, stay, str(room), self.hotel.now)
        if self.model.rooms[stay] != str(room):
            self.model.rooms[stay] = str(room)
            self.model.registered()
        self.compare("RR", stay)

    @rule(pick=PICK)
    def leave(self, pick: int) -> None:
        stay = self.stay(pick)
        guests.leave(self.hotel.ledger, stay, self.hotel.now)
        if stay not in self.model.left:
            self.model.left.add(stay)
            self.model.registered()
        self.compare("R2", stay)

    @rule(amount=st.sampled_from([None, 0, 4000, 10_000, 25_000]), ahead=st.integers(0, 2))
    def change_the_cap(self, amount: int | None, ahead: int) -> None:
        since = self.model.day + timedelta(ahead)
        self.hotel.cap(amount, Role.REP, since=since, confirmed=SURE)
        self.model.caps.append((since, amount))
        self.model.wrote()

    @rule()
    def roll(self) -> None:
        new = self.model.day + timedelta(1)
        lead, now = self.hotel.people["LL"], self.hotel.now
        if new > self.model.calendar + timedelta(1):
            with refused("roll_ahead"):
                days.roll(self.hotel.ledger, lead, now, SURE)
            return
        assert days.roll(self.hotel.ledger, lead, now, SURE).day == new
        self.model.wrote(day=new)

    @rule()
    def close(self) -> None:
        lead, now = self.hotel.people["LL"], self.hotel.now
        if not self.model.is_open:
            with refused("no_open_shift"):
                shifts.close(self.hotel.ledger, lead, now, "", SURE)
            return
        shift, totals = shifts.close(self.hotel.ledger, lead, now, "a note", SURE)
        assert shift.number == self.model.shift
        assert totals.plain() == self.model.close()

    @rule(seconds=st.sampled_from([1, 59, 61, 3600, 9 * 3600, 26 * 3600, 60 * 3600, -30, -61, -2 * 3600, -50 * 3600]))
    def set_the_clock(self, seconds: int) -> None:
        self.hotel.later(seconds=seconds)
        self.model.now += timedelta(seconds=seconds)

    @rule(seconds=st.sampled_from([-1, 0, 1, 1800]))
    def wait_for_the_cutoff(self, seconds: int) -> None:
        local = self.model.now.astimezone(VIENNA).replace(tzinfo=None)
        due = datetime.combine(local.date() + timedelta(local.hour >= 3), time(3)) + timedelta(seconds=seconds)
        self.model.now = self.hotel.now = due.replace(tzinfo=VIENNA).astimezone(UTC)

    @rule(pick=PICK, hours=st.sampled_from([None, 33, 36, 37]))
    def a_jump_of_the_clock_is_asked_about(self, pick: int, hours: int | None) -> None:
        if hours is not None:
            self.model.now = self.hotel.now = self.model.high + timedelta(hours=hours)
        stay, before = self.stay(pick), self.hotel.count()
        if self.model.jumped:
            with pytest.raises(AskFirst, match="The clock says"):
                self.hotel.post(guests.get(self.hotel.ledger, stay), 0, preset="note")
            assert self.hotel.count() == before
        else:
            line = self.hotel.post(guests.get(self.hotel.ledger, stay), 0, preset="note").line
            self.model.give(Given(line.seq, "RR", stay, 0, 1, line.business_day, pending=False))


def run(founded: Path, examples: int, steps: int) -> None:
    chance("the model")
    machine = type("Desk", (Desk,), {"ledger": founded, "steps": Counter()})
    seed(SEED)(machine)
    wished = settings(
        max_examples=examples, stateful_step_count=steps, deadline=None, database=None,
        suppress_health_check=list(HealthCheck),
    )  # fmt: skip
    run_state_machine_as_test(machine, settings=wished)
    print(f"{machine.steps['steps']} steps")  # type: ignore[attr-defined]  # noqa: T201
    assert machine.steps["steps"] >= examples  # type: ignore[attr-defined]  # set above


def test_whatever_a_desk_does_comes_to_what_the_model_says(founded: Path) -> None:
    run(founded, 12, 25)


@pytest.mark.slow
def test_thousands_of_steps_come_to_what_the_model_says(founded: Path) -> None:
    run(founded, times(160), 50)
