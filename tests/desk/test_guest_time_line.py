"""The guest's time line: everything over all visits, newest first, corrections at their line, what was erased respected."""

from __future__ import annotations

from datetime import date

from tests.rig import Hotel
from tracker.desk import approvals, guest_page, guests, house_import, merging, true_ups
from tracker.desk.erasing.erasure import erase
from tracker.desk.guest_events import TimeEvent
from tracker.desk.guest_time_line import MOST_VISITS, TimeLine
from tracker.desk.promises import landing, making, settling
from tracker.desk.promises.making import NewPromise
from tracker.domain.gesture import Kind, new_uuid
from tracker.domain.promise import Outcome
from tracker.domain.stay import TEXT_ERASED, Stay


def told(hotel: Hotel, stay: Stay, who: str = "RR") -> TimeLine:
    return guest_page.read(hotel.ledger, hotel.people[who], stay.id, hotel.now).time_line


def whats(hotel: Hotel, stay: Stay) -> list[str]:
    return [event.what for event in told(hotel, stay).events]


def one(hotel: Hotel, stay: Stay, what: str) -> TimeEvent:
    (event,) = [e for e in told(hotel, stay).events if e.what == what]
    return event


def promise(hotel: Hotel, stay: Stay, words: str, due: str = "2h") -> int:
    return making.make(hotel.ledger, NewPromise(new_uuid(), stay.id, due, words), hotel.people["RR"], hotel.now).seq


def test_everything_of_a_visit_newest_first(hotel: Hotel) -> None:
    stay = hotel.guest("Ada Example", "412")
    hotel.post(stay, 2000, note="slow breakfast")
    seq = promise(hotel, stay, "call about the parcel")
    guests.move(hotel.ledger, stay.id, "518", hotel.later(minutes=5).now, "R2")
    making.hand_over(hotel.ledger, seq, "R2", hotel.people["LL"], hotel.now)
    settling.settle(hotel.ledger, seq, hotel.people["R2"], hotel.now, kept=True, words="reached her")
    landing.record(hotel.ledger, seq, Outcome.DELIGHTED, hotel.people["R2"], hotel.now, "sang")
    guests.rename(hotel.ledger, stay.id, "Ada Example-Lovely", hotel.now, "RR")
    guests.leave(hotel.ledger, stay.id, hotel.now, "RR")
    assert whats(hotel, stay) == [
        "left", "renamed", "outcome", "kept", "handed", "moved", "promise", "gesture", "arrived",
    ]  # fmt: skip
    moved, kept, outcome = one(hotel, stay, "moved"), one(hotel, stay, "kept"), one(hotel, stay, "outcome")
    assert (moved.before, moved.room, moved.actor.initials) == ("412", "518", "R2")
    assert (kept.words, kept.promise and kept.promise.words) == ("reached her", "call about the parcel")
    assert (outcome.outcome, outcome.words) == (Outcome.DELIGHTED, "sang")
    assert one(hotel, stay, "handed").other == "R2"
    assert one(hotel, stay, "arrived").room == "412", "where the guest was then, not now"


def test_a_bill_above_the_cap_says_so(hotel: Hotel) -> None:
    stay = hotel.guest("Ada Example", "412")
    label = hotel.post(stay, 9900, kind=Kind.FREE_LABEL, estimated=True).line.seq
    for billed in (10_100, 9_000):
        true_ups.true_up(hotel.ledger, label, billed, hotel.people["LL"], hotel.now)
    assert [f.over_by_true_up for f in one(hotel, stay, "gesture").after] == [True, False]


def test_reversal_bill_and_answer_stand_at_their_line(hotel: Hotel) -> None:
    stay = hotel.guest("Ada Example", "412")
    label = hotel.post(stay, 1200, kind=Kind.FREE_LABEL, estimated=True).line.seq
    true_ups.true_up(hotel.ledger, label, 1437, hotel.people["LL"], hotel.now)
    hotel.reverse(hotel.post(stay, 500), "RR")
    waiting = hotel.post(stay, 35_000, "LL", approver="L2")
    approvals.resolve(hotel.ledger, waiting.line.seq, hotel.people["MM"], hotel.later(minutes=1).now, granted=False)
    gestures = [e for e in told(hotel, stay).events if e.what == "gesture"]
    assert [[f.entry for f in e.after] for e in gestures] == [["decline"], ["reversal"], ["true_up"]]
    assert whats(hotel, stay) == ["gesture", "gesture", "gesture", "arrived"]


def test_visits_are_grouped_and_the_tie_is_named(hotel: Hotel) -> None:
    early = hotel.guest("Ada Example", "100", arrival=date(2026, 9, 1), departure=date(2026, 9, 5))
    guests.leave(hotel.ledger, early.id, hotel.now)
    misspelt = hotel.guest("A. Exmaple", "101", arrival=date(2026, 10, 1), departure=date(2026, 10, 5))
    stay = hotel.guest("ADA  éxample", "412")
    caller = hotel.guest("Zoe Caller", "")
    hotel.post(caller, 500)
    merging.merge(hotel.ledger, misspelt.id, stay.id, hotel.people["LL"], hotel.now)
    merging.attach(hotel.ledger, caller.id, stay.id, hotel.people["RR"], hotel.now)
    visits = told(hotel, stay).visits
    assert [(v.stay.id, v.tie) for v in visits] == [(stay.id, "this"), (misspelt.id, "merged"), (early.id, "name")]
    assert [e.what for e in visits[0].events] == ["attached", "merged", "gesture", "called", "arrived"]
    assert [e.other for e in visits[0].events[:2]] == ["Zoe Caller", "A. Exmaple"]
    assert [e.what for e in visits[1].events] == ["entered"]
    assert [e.what for e in visits[2].events] == ["left", "entered"]
    merging.split(hotel.ledger, caller.id, hotel.people["LL"], hotel.now)
    assert [e.what for e in told(hotel, stay).visits[0].events] == ["split", "attached", "merged", "arrived"]


def test_who_is_expected_later_is_booked(hotel: Hotel) -> None:
    assert whats(hotel, hotel.guest("Ada", "412", arrival=date(2026, 12, 1))) == ["booked"]


def test_an_imported_list_tells_the_same_story(hotel: Hotel) -> None:
    for rows in ("412,Ada Example", "518,Ada Example"):
        body = f"Room,Name,Confirmation\n{rows},GH1".encode()
        house_import.import_list(hotel.ledger, body, hotel.later(minutes=1).now, dry_run=False)
    (stay,) = guests.find(hotel.ledger, "GH1", hotel.now)
    moved = one(hotel, stay, "moved")
    assert (moved.before, moved.room) == ("412", "518")


def test_a_common_name_is_told_in_part_and_says_how_many_are_left_out(hotel: Hotel) -> None:
    for n in range(MOST_VISITS + 3):
        hotel.guest("Ada Example", str(100 + n))
    line = told(hotel, hotel.guest("Ada Example", "412"))
    assert (len(line.visits), line.more) == (MOST_VISITS + 1, 3)


def test_what_was_erased_is_not_told_again(hotel: Hotel) -> None:
    gone = hotel.guest("Zoe Goner", "101")
    stay = hotel.guest("Ada Example", "412")
    hotel.post(stay, 500, note="ask Zoe Goner")
    guests.leave(hotel.ledger, gone.id, hotel.now)
    erase(hotel.ledger, [gone.id], hotel.people["MM"], hotel.now, confirmed={"erase", "still_open"})
    assert one(hotel, stay, "gesture").words == TEXT_ERASED
    assert "Goner" not in repr(told(hotel, stay))
