"""A hotel after an evening and a night: gestures of every kind, promises, answers, corrections, two stays of one guest."""

from __future__ import annotations

from dataclasses import dataclass

from tests.rig import Hotel
from tracker.desk import merging, true_ups
from tracker.desk.gestures import Posted
from tracker.desk.promises import landing, making, settling
from tracker.desk.promises.making import NewPromise
from tracker.domain.gesture import Kind, new_uuid
from tracker.domain.promise import Outcome
from tracker.domain.stay import Stay
from tracker.ledger.store import Ledger

SECRET = ("no signal in 412, Mr Nguyễn was furious", "Bea Sample in 413 complained as well")


@dataclass
class Evening:
    """The hotel, its guests and what was posted, by name."""

    hotel: Hotel
    ada: Stay
    twin: Stay
    bea: Stay
    posted: dict[str, Posted]

    @property
    def ledger(self) -> Ledger:
        return self.hotel.ledger

    def seq(self, name: str) -> int:
        return self.posted[name].line.seq


def promise(hotel: Hotel, stay: Stay, words: str, due: str = "2h", by: str = "RR", owner: str = "") -> int:
    new = NewPromise(new_uuid(), stay.id, due, words, owner)
    return making.make(hotel.ledger, new, hotel.people[by], hotel.now).seq


def said(hotel: Hotel, seq: int, outcome: Outcome, words: str = "") -> None:
    landing.record(hotel.ledger, seq, outcome, hotel.people["RR"], hotel.now, words)


def evening(hotel: Hotel) -> Evening:
    """Monday, from noon on; shift 1 is closed at the end with its note."""
    ada, bea = hotel.guest("Łukasz Nguyễn", "412"), hotel.guest("Bea Sample", "413")
    twin = hotel.guest("L. Nguyen", "414")
    posted = {
        "wifi": hotel.post(
            ada, 2000, cost=100, cause="IT.wifi", note=SECRET[0], details={"applies_to": "Folio", "reference": "R-7"}
        ),
        "label": hotel.later(minutes=4).post(
            ada, 1200, kind=Kind.FREE_LABEL, estimated=True, cause="LP.lost", details={"carrier": "Post", "destination": "Kraków"}
        ),
        "upgrade": hotel.later(minutes=4).post(
            twin, 4000, by="R2", kind=Kind.UPGRADE, nights=2, cost=500, cause="NS.works", approver="LL"
        ),
        "wrong": hotel.later(minutes=4).post(ada, 700, cause="FB.slow"),
        "bottle": hotel.later(minutes=4).post(ada, 3500, cost=1400, cause="DL.birthday", details={"expiry": "2027-01-31"}),
        "bea": hotel.later(minutes=4).post(bea, 1500, cost=500, cause="IT.wifi", note=SECRET[1]),
        "safety": hotel.later(minutes=4).post(bea, 900, by="LL", cause="SF.injury", note="fell on the stairs"),
        "asked": hotel.later(minutes=4).post(bea, 99_000, approver="LL", cause="HK.unclean"),
    }  # fmt: skip
    hotel.reverse(posted["wrong"])
    hotel.reverse(posted["bottle"], reason="returned", amount=1000)
    merging.merge(hotel.ledger, twin.id, ada.id, hotel.people["LL"], hotel.now)
    promise(hotel, ada, "call back about the parcel", owner="R2")
    kept = promise(hotel, ada, "cake at four, as for Bea Sample", "1h")
    settling.settle(hotel.ledger, kept, hotel.people["RR"], hotel.now, kept=True)
    said(hotel, posted["wifi"].line.seq, Outcome.DELIGHTED, "Nguyễn says thank you from 412")
    said(hotel, posted["safety"].line.seq, Outcome.DELIGHTED, "the nurse came at once")
    said(hotel, posted["bea"].line.seq, Outcome.STILL_UNHAPPY, "wants a call")
    hotel.later(hours=6).close("LL", "Pillows for 318.")
    return Evening(hotel, ada, twin, bea, posted)


def billed(there: Evening, name: str, amount: int) -> None:
    true_ups.true_up(there.ledger, there.seq(name), amount, there.hotel.people["LL"], there.hotel.now)
