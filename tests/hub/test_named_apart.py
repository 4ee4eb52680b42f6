"""What guests got too much is named alike at every desk, whatever the desks did apart and whoever met first: without any server."""

from __future__ import annotations

import json
import os
import random
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import count

import pytest

from tests.hub.desks import Desk, new_desk
from tests.hub.test_decided_apart import joined as joins
from tests.hub.test_said_apart import hear
from tests.rig import PINS
from tracker.desk import corrections, guests, merging, people
from tracker.desk.erasing.erasure import erase
from tracker.desk.meeting import agreeing, lowered, lowering, over, state
from tracker.desk.meeting.named import Named
from tracker.desk.stamp import quiet_stamp
from tracker.domain.cap import Basis
from tracker.domain.people import Role
from tracker.domain.problems import Refused
from tracker.domain.stay import Stay
from tracker.ledger import others
from tracker.ledger.merged import joined

DESKS, STAYS = 3, 4
CAP, PACE, APART = 10_000, 1, 0.4
"""Minor units; seconds between two acts, and by which the clocks differ. All plays of a run are of one business day: `desks.CUTOFF`."""
_NAMES = count()
Act = tuple[str, int, int, int]
"""What, at which desk, and two numbers: of stays, of an amount in tenths of the cap, or of how many desks are heard."""
CONFIRMED = {"in_house", "still_open", "erase"}
NOTHING_TO_DO = {
    "same_stay",
    "not_merged",
    "erased",
    "unknown_stay",
    "already_reversed",
    "above_authority",
    "over_authority",
}
"""Refusals of what cannot be done as things are."""


@dataclass
class Hotel:
    """Three desks and how far the hub has each: a meeting fetches that, names what is exceeded, and sends its own."""

    desks: list[Desk]
    cap: int = CAP
    basis: Basis = Basis.GUEST
    sent: dict[str, int] = field(default_factory=dict)

    def meet(self, at: int, most: int = DESKS) -> list[over.Over]:
        """A whole meeting of one desk; with `most` it is cut off after so many other desks, before anything is named."""
        desk = self.desks[at]
        for of in [one for one in self.desks if one is not desk][:most]:
            behind = self.sent.get(of.ledger.desk, 0) - others.head(desk.ledger, of.ledger.desk).desk_seq
            if behind > 0:
                hear(desk, of, behind, self.desks[0].ledger.desk)
        if most < DESKS - 1:
            return []
        stamp = quiet_stamp(desk.ledger, desk.house, desk.now)
        agreeing.agree_once(desk.ledger, stamp)
        found = [*over.note_all(desk.ledger, stamp), *lowered.note_all(desk.ledger, stamp)]
        self.sent[desk.ledger.desk] = desk.ledger.end().own_seq
        return found

    def settle(self, chance: random.Random) -> None:
        """Meet in any order until nobody has anything new."""
        for _ in range(6):
            before = dict(self.sent)
            for at in chance.sample(range(DESKS), DESKS):
                self.meet(at)
            if before == self.sent:
                return
        pytest.fail("the desks talk for ever")


@pytest.fixture(scope="module")
def hotel(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hotel]:
    made = [new_desk(tmp_path_factory.mktemp("named") / str(n)) for n in range(DESKS)]
    for desk, apart in zip(made, (0, APART, -APART), strict=True):
        desk.now = made[0].now + timedelta(seconds=apart)
    lobby = made[0]
    for initials, name, role in (("LL", "Lea Lead", Role.LEAD), ("RR", "Rita Rep", Role.REP)):
        lobby.people[initials] = people.add(
            lobby.ledger, name, initials, role, PINS[initials], lobby.people["MM"], lobby.now
        )
    for desk in made:
        state.note(desk.ledger, state.State("postgresql://hub.example/latitude", "grand", founder=desk is lobby))
        joins(desk, first=desk is lobby)
    found = Hotel(made)
    found.settle(random.Random(1))
    for desk in made:
        desk.people |= {"LL": lobby.people["LL"], "RR": lobby.people["RR"]}
    yield found
    for desk in made:
        desk.ledger.close()


def do(hotel: Hotel, stays: Sequence[Stay], act: Act) -> None:
    """One act, as far as it can be done; whatever a meeting names is so as far as that desk knows."""
    what, at, first, second = act
    desk = hotel.desks[at]
    for one in hotel.desks:
        one.later(seconds=PACE)
    ledger, manager = desk.ledger, desk.people["MM"]
    try:
        if what == "meet":
            for new in hotel.meet(at):
                assert new.over_by in {
                    x.over_by for x in exceeded(desk, stays) if (x.stay, x.day) == (new.stay, new.day)
                }
        elif what == "cut":
            hotel.meet(at, first % (DESKS - 1))
        elif what == "post":
            stay = guests.get(ledger, stays[first % STAYS].id)
            amount = 1000 * (1 + second)
            left = desk.standing(stay).remaining
            desk.post(stay, amount, approver=None if left is None or left >= amount else "LL")
        elif what == "back":
            for line in ledger.lines("WHERE j.kind = 'credit' ORDER BY j.seq DESC LIMIT 1"):
                if line.stay in {stay.id for stay in stays}:
                    corrections.reverse(ledger, line.seq, "entered wrong", manager, desk.now)
        elif what == "merge":
            merging.merge(ledger, stays[first % STAYS].id, stays[second % STAYS].id, manager, desk.now)
        elif what == "split":
            merging.split(ledger, stays[first % STAYS].id, manager, desk.now)
        elif what == "cap":
            hotel.cap -= 1000
            desk.cap(max(hotel.cap, 1000))
        elif what == "move":
            guests.move(ledger, stays[first % STAYS].id, str(next(_NAMES) + 1000), desk.now)
        elif what == "erase":
            erase(ledger, [stays[first % STAYS].id], manager, desk.now, confirmed=CONFIRMED)
    except Refused as refusal:
        if refusal.code not in NOTHING_TO_DO:
            raise


def exceeded(desk: Desk, stays: Sequence[Stay]) -> list[over.Over]:
    """What is exceeded as far as a desk knows, looked at anew whatever was looked at before."""
    into, found = joined(desk.ledger), list[over.Over]()
    decided = lowering.decided(desk.ledger)
    for root in sorted({into.get(stay.id, stay.id) for stay in stays}):
        found += over._exceeded(desk.ledger, "RR", root, [desk.day])
        found += lowered._exceeded(desk.ledger, "RR", root, [desk.day], decided, "~")
    return found


def by_sum(hotel: Hotel, stays: Sequence[Stay]) -> dict[str, int]:
    """By guest what is above the one cap and was approved by nobody, added up from the lines of all."""
    into = joined(hotel.desks[0].ledger)
    spent: dict[str, int] = defaultdict(int)
    for desk in hotel.desks:
        back = dict(desk.ledger.query("SELECT about, sum(amount) FROM journal WHERE kind = 'reversal' GROUP BY about"))
        for uuid, stay, amount, body in desk.ledger.query(
            "SELECT uuid, stay, amount, body FROM journal WHERE kind = 'credit'"
        ):
            rest = amount + back.get(uuid, 0)
            spent[into.get(stay, stay)] += rest - max(0, min(json.loads(body).get("over_by", 0), rest))
    mine = {into.get(stay.id, stay.id) for stay in stays}
    return {guest: total - CAP for guest, total in spent.items() if total > CAP and guest in mine}


def named(desk: Desk, stays: Sequence[Stay]) -> dict[str, int]:
    """By guest how much a desk's own lines name in the end."""
    into, known = joined(desk.ledger), Named(desk.ledger)
    found = {
        root: known.known("RR", root, desk.day.isoformat()) for root in {into.get(stay.id, stay.id) for stay in stays}
    }
    return {guest: by for guest, by in found.items() if by}


def play(hotel: Hotel, acts: Sequence[Act], seed: int) -> list[dict[int, int]]:
    """Do it all, then meet: every desk names all that is exceeded, each the same where nothing was taken back. What each names."""
    chance, did = random.Random(seed), {act[0] for act in acts}
    stays = [hotel.desks[0].guest(f"Guest {next(_NAMES)}", "") for _ in range(STAYS)]
    number = {stay.id: n for n, stay in enumerate(stays)}
    begin(hotel, Basis.GUEST)
    hotel.settle(chance)
    for act in acts:
        do(hotel, stays, act)
    hotel.settle(chance)
    found = [{number[guest]: by for guest, by in named(desk, stays).items()} for desk in hotel.desks]
    for desk, known in zip(hotel.desks, found, strict=True):
        for one in exceeded(desk, stays):
            assert known.get(number[one.stay], 0) >= one.over_by, (found, one, acts)
    if not did & {"back", "split"}:
        assert found == [found[0]] * DESKS, (found, acts)
    expected = {} if "cap" in did else {number[guest]: by for guest, by in by_sum(hotel, stays).items()}
    assert all(known.get(guest, 0) >= by for known in found for guest, by in expected.items()), (found, expected, acts)
    assert did & {"back", "split", "cap"} or found[0] == expected, (found, expected, acts)
    return found


def begin(hotel: Hotel, basis: Basis) -> None:
    """One cap at all desks, known to all."""
    if (hotel.cap, hotel.basis) != (CAP, basis):
        hotel.cap, hotel.basis = CAP, basis
        hotel.desks[0].cap(CAP, basis=basis)
        for one in hotel.desks:
            one.later(seconds=PACE)
        hotel.settle(random.Random(1))


P, M, C, W = "post", "merge", "cap", "meet"
SMALLEST: dict[str, tuple[list[Act], dict[int, int]]] = {
    "merged at another desk than gave": ([(P, 1, 0, 8), (P, 1, 1, 8), (M, 2, 0, 1)], {1: 8000}),
    "merged at two, of which one knew": ([(P, 1, 0, 8), (P, 1, 1, 8), (W, 1, 0, 0), (M, 1, 0, 1), (M, 2, 0, 1)], {1: 8000}),
    "merged at two under a cap that one did not know": (
        [(P, 1, 0, 4), (P, 1, 1, 4), (C, 1, 0, 0), (M, 2, 0, 1), (M, 1, 0, 1)], {1: 1000},
    ),
    "merged after it was looked at": ([(C, 0, 0, 0), (P, 1, 0, 4), (P, 1, 1, 4), (W, 1, 0, 0), (W, 0, 0, 0), (M, 2, 0, 1)], {1: 1000}),
    "more came of what was below the cap": ([(P, 2, 0, 3), (C, 0, 0, 0), (P, 1, 0, 5), (W, 1, 0, 0), (W, 0, 0, 0)], {0: 1000}),
    "lowered once more before it was heard of": ([(C, 0, 0, 0), (P, 1, 0, 9), (W, 0, 0, 0), (W, 1, 0, 0), (C, 2, 0, 0)], {0: 1000}),
}  # fmt: skip


@pytest.mark.by_lot("named apart", 1)
@pytest.mark.parametrize("name", SMALLEST)
def test_what_desks_did_apart_is_named_alike_at_all(hotel: Hotel, name: str) -> None:
    acts, expected = SMALLEST[name]
    assert play(hotel, acts, 1) == [expected] * DESKS


def test_what_was_merged_at_another_desk_than_gave_is_said_so(hotel: Hotel) -> None:
    play(hotel, SMALLEST["merged at another desk than gave"][0], 1)
    for desk in hotel.desks:
        assert "€80.00: stays were merged at another desk than gave" in str(
            over.in_words(desk.ledger, 1, desk.ledger.end().seq)[-1]
        )


def test_what_a_party_got_too_much_is_named_once_under_the_same_guest(hotel: Hotel) -> None:
    begin(hotel, Basis.PARTY)
    room = str(next(_NAMES) + 1000)
    stays = [hotel.desks[0].guest(f"Guest {room} {n}", room) for n in range(2)]
    hotel.settle(random.Random(1))
    hotel.desks[1].post(stays[1], 7000)
    hotel.desks[2].post(stays[0], 6000)
    hotel.settle(random.Random(1))
    assert [named(desk, stays) for desk in hotel.desks] == [{stays[0].id: 3000}] * DESKS


def by_lot(chance: random.Random, whats: Sequence[str]) -> Act:
    return chance.choice(whats), chance.randrange(DESKS), chance.randrange(STAYS), chance.randrange(10)


_POSTS = (P, P, P, W, "cut")
SETS = {
    "caps": (*_POSTS, P, C),
    "merges": (*_POSTS, M),
    "caps and merges": (*_POSTS, P, M, C),
    "splits": (*_POSTS, M, M, "split"),
    "what was taken back": (*_POSTS, M, "back"),
    "erasures": (*_POSTS, P, M, "erase", "move", W),
    "all": (*_POSTS, P, M, "split", "back", C, "erase"),
}


@pytest.mark.slow
@pytest.mark.parametrize("which", SETS)
def test_whatever_desks_do_apart_is_named_alike_at_all(hotel: Hotel, which: str) -> None:
    """By lot; every desk hears as much as chance will have it, and some meetings are cut off."""
    first = int(os.environ.get("LATITUDE_HUB_SEED") or random.SystemRandom().randrange(10**9))
    for seed in range(first, first + int(os.environ.get("LATITUDE_HUB_RUNS") or 25)):
        chance = random.Random(seed)
        sys.stdout.write(f"LATITUDE_HUB_SEED={seed}\n")
        play(hotel, [by_lot(chance, SETS[which]) for _ in range(chance.randrange(8, 22))], seed)
