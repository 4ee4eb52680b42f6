"""Every figure ties to the journal: random seasons in three currencies against a recount line by line."""

from __future__ import annotations

import tempfile
from collections import Counter, defaultdict
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cache
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.rig import Hotel, found, reopened
from tracker.desk import approvals, corrections, merging, true_ups
from tracker.desk.erasing import erasure
from tracker.desk.insights import reading
from tracker.desk.promises import landing
from tracker.desk.stamp import ALL_CONFIRMED
from tracker.domain.cap import Basis, Cap
from tracker.domain.gesture import Kind
from tracker.domain.insights.figures import Figures, median
from tracker.domain.people import Role
from tracker.domain.problems import Refused
from tracker.domain.promise import Outcome
from tracker.domain.stay import Stay
from tracker.ledger import insights
from tracker.ledger.line import Line
from tracker.ledger.merged import joined

GESTURES = ("free_label", "credit", "upgrade")
CAUSES = ("IT.wifi", "RM.climate", "FB.slow", None)
Act = tuple[str, int, int, int]

ACTS = st.lists(
    st.tuples(
        st.sampled_from(("post", "post", "post", "over", "label", "back", "part", "bill", "answer", "decide", "merge",
                         "split", "day", "close", "erase", "incident")),
        st.integers(0, 5), st.integers(0, 9), st.integers(0, 12_000),
    ),
    min_size=10, max_size=50,
)  # fmt: skip


@cache
def _founded(currency: str) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        hotel = found(Path(folder), currency=currency)
        hotel.ledger.close()
        return hotel.ledger.path.read_bytes()


@dataclass
class Season:
    """A hotel in which things happen that were drawn by lot; what is refused did not happen."""

    hotel: Hotel
    stays: list[Stay] = field(default_factory=list)
    merged: list[str] = field(default_factory=list)

    def play(self, acts: list[Act]) -> None:
        self.stays = [self.hotel.guest(f"Guest {n} Example", str(400 + n % 4)) for n in range(6)]
        for name, who, which, amount in acts:
            self.hotel.later(minutes=3)
            with suppress(Refused):
                getattr(self, f"_{name}")(who, which, amount)

    def _given(self) -> list[Line]:
        return self.hotel.ledger.lines(f"WHERE j.kind IN {GESTURES} ORDER BY j.seq")

    def _post(self, who: int, which: int, amount: int, **more: object) -> None:
        kind = Kind.UPGRADE if amount % 5 == 0 else Kind.CREDIT
        nights = 1 + which % 3 if kind is Kind.UPGRADE else 1
        self.hotel.post(
            self.stays[which % 6], amount, ("RR", "R2", "LL")[who % 3], kind=kind, nights=nights, cause=CAUSES[who % 4],
            **more,  # type: ignore[arg-type]  # as said
        )  # fmt: skip

    def _over(self, who: int, which: int, amount: int) -> None:
        self._post(who, which, amount * 4, approver="L2")

    def _label(self, who: int, which: int, amount: int) -> None:
        self.hotel.post(self.stays[which % 6], amount, kind=Kind.FREE_LABEL, estimated=True, cause=CAUSES[who % 4])

    def _back(self, who: int, which: int, _amount: int) -> None:
        reason = ("entered wrong", "left early", "not delivered")[which % 3]
        self._correct(who, which, reason, None)

    def _part(self, who: int, which: int, amount: int) -> None:
        self._correct(who, which, "returned", amount // 3)

    def _correct(self, who: int, which: int, reason: str, amount: int | None) -> None:
        given_ = self._given()
        seq = given_[(who * 7 + which) % len(given_)].seq if given_ else 0
        corrections.reverse(self.hotel.ledger, seq, reason, self.hotel.people["LL"], self.hotel.now, amount=amount)

    def _bill(self, _who: int, which: int, amount: int) -> None:
        labels = [x.seq for x in self._given() if x.body.get("estimated")]
        seq = labels[which % len(labels)] if labels else 0
        true_ups.true_up(self.hotel.ledger, seq, amount, self.hotel.people["LL"], self.hotel.now)

    def _answer(self, who: int, which: int, amount: int) -> None:
        given_ = self._given()
        seq = given_[(who * 5 + which) % len(given_)].seq if given_ else 0
        landing.record(
            self.hotel.ledger, seq, list(Outcome)[amount % 3], self.hotel.people[("RR", "R2")[who % 2]], self.hotel.now
        )

    def _decide(self, _who: int, _which: int, amount: int) -> None:
        for entry in approvals.waiting(self.hotel.ledger)[:1]:
            approvals.resolve(
                self.hotel.ledger, entry.line.seq, self.hotel.people["MM"], self.hotel.now, granted=amount % 2 == 0
            )

    def _merge(self, who: int, which: int, _amount: int) -> None:
        other, into = self.stays[which % 6].id, self.stays[who].id
        merging.merge(self.hotel.ledger, other, into, self.hotel.people["LL"], self.hotel.now)
        self.merged.append(other)

    def _split(self, _who: int, _which: int, _amount: int) -> None:
        if self.merged:
            merging.split(self.hotel.ledger, self.merged.pop(), self.hotel.people["LL"], self.hotel.now)

    def _day(self, _who: int, which: int, _amount: int) -> None:
        self.hotel.later(days=1 + which % 4)

    def _close(self, _who: int, _which: int, _amount: int) -> None:
        self.hotel.close()

    def _erase(self, who: int, which: int, _amount: int) -> None:
        if which == 3 and who == 3:
            erasure.erase(
                self.hotel.ledger, [self.stays[3].id], self.hotel.people["MM"], self.hotel.now, confirmed=ALL_CONFIRMED
            )

    def _incident(self, who: int, which: int, amount: int) -> None:
        from tracker.desk.gestures import Batch, post

        for stay in self.stays[:3]:
            draft = self.hotel.draft(stay, 500 + who, cause="IT.lift")
            batch = Batch(f"incident-{which}-{amount}", 3)
            post(
                self.hotel.ledger,
                draft,
                self.hotel.people["RR"],
                self.hotel.now,
                confirmed={"similar_line"},
                batch=batch,
            )


@dataclass
class Recount:
    """The same, counted from the stored lines one by one, without any of the program's sums."""

    lines: list[Line]
    into: dict[str, str]
    first: date

    def __post_init__(self) -> None:
        self.of = defaultdict(list)
        for line in self.lines:
            self.of[line.about].append(line)
        self.cohort = [x for x in self.lines if x.kind in GESTURES and x.business_day >= self.first]
        self.stands = [x for x in self.cohort if not self._whole(x)]

    def _whole(self, line: Line) -> bool:
        back = [x for x in self.of[line.uuid] if x.kind in ("reversal", "decline")]
        return any(x.amount == -(line.amount or 0) and x.nights == line.nights for x in back)

    def net(self, line: Line) -> int:
        words = [line, *(x for x in self.of[line.uuid] if x.kind in ("reversal", "decline", "true_up"))]
        return sum((x.amount or 0) * (x.nights or 1) for x in words)

    def cost(self, line: Line) -> int:
        words = [line, *(x for x in self.of[line.uuid] if x.kind in ("reversal", "decline", "true_up"))]
        return sum((x.cost or 0) * (x.nights or 1) for x in words)

    def sums(self, key: str) -> dict[str, tuple[int, int, int]]:
        found: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
        for line in self.stands:
            name = {"kind": line.kind, "rep": line.rep or ""}.get(key) or str(line.body.get(key, ""))
            name = "" if key in ("cause", "room") and key not in line.body else name
            for at, more in enumerate((1, self.net(line), self.cost(line))):
                found[name][at] += more
        return {name: (a, b, c) for name, (a, b, c) in found.items()}

    def booked(self) -> int:
        return sum((x.amount or 0) * (x.nights or 1) for x in self.lines if x.business_day >= self.first and x.amount)

    def earlier(self) -> int:
        before = {x.uuid for x in self.lines if x.kind in GESTURES and x.business_day < self.first}
        return sum(
            (x.amount or 0) * (x.nights or 1) for x in self.lines if x.about in before and x.business_day >= self.first
        )

    def uses(self) -> dict[str, list[int]]:
        """Percent of the cap, by rep, of each guest on each day that got something which stands."""
        return {rep: [100 * used // cap for used, cap in days] for rep, days in self.guest_days().items()}

    def headroom(self) -> dict[str, int]:
        """What each rep left of the cap on those days."""
        return {rep: sum(max(0, cap - used) for used, cap in days) for rep, days in self.guest_days().items()}

    def guest_days(self) -> dict[str, list[tuple[int, int]]]:
        """What was used, and the cap."""
        groups: dict[tuple[str, str, date], list[Line]] = defaultdict(list)
        for line in self.stands:
            stay = line.stay or ""
            groups[line.rep or "", self.into.get(stay, stay), line.business_day].append(line)
        found: dict[str, list[tuple[int, int]]] = defaultdict(list)
        for (rep, _stay, _day), of_guest in groups.items():
            used = of_guest[0].body.get("spent", 0) + sum(self._nightly(x) for x in of_guest)
            cap = of_guest[-1].body.get("cap")
            if cap:
                found[rep].append((used, cap))
        return found

    def _nightly(self, line: Line) -> int:
        back = [x for x in self.of[line.uuid] if x.kind in ("reversal", "decline") and x.nights == line.nights]
        return (line.amount or 0) + sum(x.amount or 0 for x in back)

    def under(self, cap: int, reps: tuple[str, ...] = ("RR", "R2")) -> tuple[int, int, int, int]:
        """How many gestures of reps would be above another cap, their value and cost, and what all of them cost."""
        spent: Counter[tuple[str, str, date]] = Counter()
        played = [x for x in self.stands if x.on_cap and x.rep in reps]
        above = []
        for line in played:
            stay, nightly = line.stay or "", self._nightly(line)
            kept = (line.nights or 1) - self._released(line)
            on = [
                (line.rep or "", self.into.get(stay, stay), line.business_day + timedelta(days=n)) for n in range(kept)
            ]
            if nightly > 0 and any(spent[night] + nightly > cap for night in on):
                above.append(line)
            for night in on:
                spent[night] += nightly
        return len(above), sum(map(self.net, above)), sum(map(self.cost, above)), sum(map(self.cost, played))

    def _released(self, line: Line) -> int:
        """Nights that an early departure gave back."""
        return sum(x.nights or 1 for x in self.of[line.uuid] if x.kind == "reversal" and x.nights != line.nights)

    def asked(self, rep: str) -> tuple[int, int]:
        """Approvals asked for what counts on a cap, and those of them for no more than the cap."""
        asked = [x for x in self.cohort if x.rep == rep and x.on_cap and x.approver]
        assert all(x.body.get("over_by") for x in asked), "within what is left nobody is asked"
        return len(asked), sum((x.amount or 0) <= (x.body["cap"] or 0) for x in asked)

    def landed(self) -> Counter[str]:
        last = ([x.body["outcome"] for x in self.of[line.uuid] if x.kind == "outcome"][-1:] for line in self.stands)
        return Counter(word for words in last for word in words)


def check(found_: Figures, naive: Recount) -> None:
    for rows, key in (
        (found_.by_kind, "kind"),
        (found_.by_rep, "rep"),
        (found_.by_cause, "cause"),
        (found_.by_room, "room"),
    ):
        assert {r.key: (r.count, r.value, r.cost) for r in rows} == naive.sums(key)
        assert sum(r.value for r in rows) == found_.value == sum(d.value for d in found_.by_day)
        assert sum(r.count for r in rows) == found_.gestures == sum(d.count for d in found_.by_day)
    assert found_.value == sum(naive.net(x) for x in naive.stands)
    assert found_.taken_back == len(naive.cohort) - len(naive.stands)
    assert (found_.booked, found_.earlier) == (naive.booked(), naive.earlier())
    assert found_.guests == len({naive.into.get(x.stay or "", x.stay) for x in naive.stands})
    assert found_.incidents == len({x.body["incident"] for x in naive.stands if "incident" in x.body})
    assert sum(b.value for b in found_.bill) == sum(naive.net(x) for x in naive.stands if x.body.get("cause"))
    uses = naive.uses()
    for one in found_.daring:
        assert one.guest_days == len(uses.get(one.rep, ()))
        assert one.headroom == naive.headroom().get(one.rep, 0)
        assert one.median == median(Counter(uses.get(one.rep, ())))
        assert (one.asked, one.within) == naive.asked(one.rep)
    assert found_.headroom == sum(naive.headroom().values())
    tenths = Counter(10 if p > 100 else min(p, 99) // 10 for percents in uses.values() for p in percents)
    assert found_.histogram == tuple(tenths[n] for n in range(11))
    said = naive.landed()
    for rows_ in (found_.kinds_landed, found_.causes_landed):
        assert sum(r.delighted for r in rows_) == said["delighted"]
        assert sum(r.answers for r in rows_) == said.total()


CURRENCIES = pytest.mark.parametrize("currency", ["EUR", "JPY", "KWD"])
DAYS, SIZES = st.sampled_from((1, 3, 7, 90)), st.sampled_from((1, 7, 6000))


@CURRENCIES
@settings(max_examples=8)
@example(acts=[("post", 0, 0, 4001), ("part", 0, 0, 9000)], days=7, size=6000)
@example(acts=[("post", 0, 0, 1001), ("post", 0, 1, 1001), ("merge", 0, 1, 0)], days=7, size=6000)
@example(acts=[("post", 0, 2, 1000), ("day", 0, 0, 0), ("back", 0, 1, 0)], days=7, size=1)
@example(acts=[("post", 0, 3, 2001), ("erase", 3, 3, 0), ("day", 0, 0, 0), ("post", 1, 3, 501)], days=7, size=7)
@example(acts=[("post", 0, 0, 1501), ("post", 0, 0, 1499)], days=7, size=7)  # to the unit what the simulated cap allows
@example(acts=[("over", 0, 0, 4001), ("post", 0, 0, 1001), ("post", 0, 1, 4001)], days=7, size=7)
@given(acts=ACTS, days=DAYS, size=SIZES)
def test_every_figure_ties_to_the_journal(currency: str, acts: list[Act], days: int, size: int) -> None:
    tie(currency, acts, days, size)


@pytest.mark.slow
@CURRENCIES
@settings(max_examples=70)
@given(acts=ACTS, days=DAYS, size=SIZES)
def test_every_figure_of_two_hundred_hotels_ties(currency: str, acts: list[Act], days: int, size: int) -> None:
    tie(currency, acts, days, size)


def tie(currency: str, acts: list[Act], days: int, size: int) -> None:
    """Play the acts at a hotel, read it in slices of a size, and count it again."""
    with tempfile.TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patch:
        (Path(folder) / "latitude.ledger").write_bytes(_founded(currency))
        hotel = reopened(Path(folder))
        season = Season(hotel)
        season.play(acts)
        whole = insights.slice_before
        patch.setattr(insights, "slice_before", lambda ledger, all_of, last: whole(ledger, all_of, last, size))
        under_way = reading.begin(hotel.ledger, days, hotel.day)
        seen = reading.whole(hotel.ledger, under_way)
        lines = hotel.ledger.lines("ORDER BY j.seq")
        first = hotel.day - timedelta(days=days - 1)
        check(seen.figures, Recount(lines, joined(hotel.ledger), first))
        for amount in (0, 3000, 10_000):
            other = reading.simulated(under_way, Cap(Role.REP, amount, Basis.GUEST, date.min))
            told = (other.stopped, other.value, other.cost, other.whole_cost)
            assert told == Recount(lines, joined(hotel.ledger), first).under(amount)
        own = reading.whole(hotel.ledger, reading.begin(hotel.ledger, days, hotel.day, "RR")).figures
        mine = [x for x in lines if x.rep in ("RR", None) or x.kind == "outcome"]
        check(own, Recount(mine, joined(hotel.ledger), first))
        assert {r.key for r in own.by_rep} <= {"RR"}
        assert {d.rep for d in own.daring} <= {"RR"}
        hotel.ledger.close()


def test_what_is_posted_while_it_is_read_is_not_in_it(hotel: Hotel) -> None:
    hotel.post(hotel.guest(), 1000)
    under_way = reading.begin(hotel.ledger, 7, hotel.day)
    posted = hotel.post(hotel.guest("Bea Example", "413"), 500)
    assert reading.whole(hotel.ledger, under_way).figures.value == 1000
    assert reading.whole(hotel.ledger, reading.begin(hotel.ledger, 7, hotel.day)).figures.value == 1500
    before = reading.begin(hotel.ledger, 7, hotel.day)
    hotel.reverse(posted)
    assert reading.whole(hotel.ledger, before).figures.value == 1500
