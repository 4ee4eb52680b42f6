"""Drafts, stays and the house: what fits a kind, who is meant by a room, and how amounts are shown."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest

from tests.rig import refused
from tracker.domain import gesture
from tracker.domain.gesture import Channel, Draft, Fault, Kind, Nature, checked
from tracker.domain.house import House, house_of, plain_of
from tracker.domain.problems import AskFirst, LedgerFault, Refused
from tracker.domain.stay import ERASED, Stay, in_room_now, meant_by_room

CAUSES = frozenset({"IT.wifi"})
DAY = date(2026, 11, 23)
FACTS: dict[str, Any] = {"name": "Grand", "currency": "EUR", "timezone": "Europe/Vienna", "cutoff": "03:00"}


def draft(kind: Kind = Kind.CREDIT, amount: int = 2000, **more: Any) -> Draft:
    return Draft(gesture.new_uuid(), "stay", kind, amount, **more)


@pytest.mark.parametrize(
    ("text", "kind"),
    [("label", Kind.FREE_LABEL), ("free-label", Kind.FREE_LABEL), (" Credit", Kind.CREDIT), ("upgrade", Kind.UPGRADE)],
)
def test_a_kind_is_read_in_the_ways_people_write_it(text: str, kind: Kind) -> None:
    assert gesture.kind(text) is kind
    assert kind.label in ("Free label", "Credit", "Upgrade")
    with refused("unknown_kind"):
        gesture.kind("gift")


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        (draft(amount=-1), "bad_amount"), (draft(cost=-1), "bad_amount"), (draft(nights=2), "bad_nights"),
        (draft(Kind.UPGRADE, nights=0), "bad_nights"), (draft(Kind.UPGRADE, nights=61), "bad_nights"),
        (draft(estimated=True), "bad_estimate"), (draft(cause="IT.wlan"), "unknown_cause"), (draft(severity=5), "bad_severity"),
        (draft(note="a\x00"), "bad_note"), (draft(details={"tracking": "1"}), "unknown_field"),
        (draft(details={"expiry": "tomorrow"}), "bad_date"), (draft(details={"reference": "\u202e"}), "bad_field"),
        (draft(promised="a call"), "no_due"), (draft(owner="RR"), "no_due"),
    ],
)  # fmt: skip
def test_a_draft_that_does_not_fit_is_refused(wrong: Draft, code: str) -> None:
    with refused(code):
        checked(wrong, CAUSES)


def test_a_draft_that_fits_is_tidied() -> None:
    tidy = checked(
        draft(
            Kind.FREE_LABEL,
            details={"item": " Charger ", "carrier": ""},
            note=" x ",
            estimated=True,
            cause="IT.wifi",
            severity=4,
        ),
        CAUSES,
    )
    assert (tidy.details, tidy.note) == ({"item": "Charger"}, "x")
    assert checked(draft(details={"expiry": "2027-01-01"}), CAUSES).details == {"expiry": "2027-01-01"}
    assert checked(draft(Kind.UPGRADE, nights=60), CAUSES).total == 120_000


def test_a_draft_survives_being_kept() -> None:
    for whole in (
        draft(),
        draft(
            Kind.UPGRADE,
            nights=2,
            fault=Fault.GUEST,
            nature=Nature.DELIGHT,
            channel=Channel.CHAT,
            details={"to_room": "Suite"},
        ),
    ):
        assert gesture.from_plain(gesture.to_plain(whole)) == whole


def test_a_uuid_is_checked() -> None:
    assert gesture.clean_uuid("{C0FFEE00-0000-4000-8000-000000000000}") == "c0ffee00-0000-4000-8000-000000000000"
    with refused("bad_uuid"):
        gesture.clean_uuid("1")


def stay(
    name: str, *rooms: tuple[int, str], arrival: date = DAY, departure: date | None = None, left: bool = False
) -> Stay:
    since = tuple((datetime(2026, 11, 23, hour, tzinfo=UTC), room) for hour, room in rooms)
    return Stay(
        name, name, None, since, name, arrival, departure, datetime(2026, 11, 23, 18, tzinfo=UTC) if left else None
    )


def test_in_house_from_arrival_to_the_day_of_departure_until_the_guest_leaves() -> None:
    guest = stay("Ada", (8, "412"), departure=date(2026, 11, 25))
    assert [guest.in_house(date(2026, 11, d)) for d in (22, 23, 25, 26)] == [False, True, True, False]
    assert [guest.has_left(date(2026, 11, d)) for d in (23, 25, 26)] == [False, False, True]
    assert not stay("Bea", (8, "412"), left=True).in_house(DAY)
    assert stay("Bea", (8, "412"), left=True).has_left(DAY)


def test_a_caller_has_no_room_and_an_erased_guest_no_name() -> None:
    caller = stay("Caller")
    assert (caller.room, caller.in_house(DAY)) == ("", False)
    erased = Stay("x", None, None, (), "x", DAY, None, None)
    assert erased.guest == ERASED


def test_a_room_means_who_is_in_it_then_who_moved_then_who_left() -> None:
    there, moved, left = (
        stay("There", (12, "412")),
        stay("Moved", (8, "412"), (10, "518")),
        stay("Left", (7, "412"), left=True),
    )
    elsewhere = stay("Elsewhere", (7, "101"), left=True)
    assert meant_by_room([left, moved, there, elsewhere], "412", DAY) == (there, moved, left)
    assert in_room_now([left, moved, there], "412", DAY) == (there,)


def test_who_is_due_out_makes_way_for_who_arrived_but_not_for_nobody() -> None:
    due, new = stay("Due", (7, "412"), arrival=date(2026, 11, 20), departure=DAY), stay("New", (15, "412"))
    assert in_room_now([due, new], "412", DAY) == (new,)
    assert in_room_now([due], "412", DAY) == (due,)
    assert meant_by_room([due, new], "412", DAY) == (new, due)


def test_the_house_reads_and_shows_amounts_its_own_way() -> None:
    house = house_of(FACTS | {"mark": ",", "paper": "letter", "desk": "Lobby"})
    assert house_of(plain_of(house)) == house
    assert (house.amount("12,50"), house.plain(1250), house.money(123450)) == (1250, "12,50", "€1.234,50")
    now = datetime(2026, 11, 24, 1, 59, tzinfo=UTC)
    assert (house.day(now, None), house.clock_day(now)) == (DAY, DAY)
    assert house.local(now).hour == 2
    assert house.starts(DAY) == datetime(2026, 11, 23, 2, tzinfo=UTC)


@pytest.mark.parametrize(
    ("field", "value", "code"),
    [
        ("mark", "'", "bad_mark"),
        ("paper", "a3", "bad_paper"),
        ("name", " ", "bad_name"),
        ("currency", "EU", "unknown_currency"),
    ],
)
def test_a_house_that_cannot_be_is_refused(field: str, value: str, code: str) -> None:
    with refused(code):
        house_of(FACTS | {field: value})


def test_a_house_keeps_its_language_and_how_guests_reach_it_where_it_says_so() -> None:
    assert {"contact", "language", "training"}.isdisjoint(plain_of(house_of(FACTS)))
    said = FACTS | {"contact": "desk@grand.example", "language": "fr", "training": True}
    house = house_of(said)
    assert (house.contact, house.language, house.training) == ("desk@grand.example", "fr", True)
    assert house_of(plain_of(house)) == house
    with refused("bad_language", "“tlh” is no language of the documents", "en, fr"):
        house_of(FACTS | {"language": "tlh"})


def test_problems_carry_what_a_form_and_a_script_need() -> None:
    refusal: Refused = AskFirst("similar_line", "Is it another one?", seq=3)
    assert (refusal.code, str(refusal), refusal.facts) == ("similar_line", "Is it another one?", {"seq": 3})
    fault = LedgerFault("disk_full", "The disk is full.", "unknown")
    assert (fault.code, fault.message, fault.recorded) == ("disk_full", "The disk is full.", "unknown")
    assert isinstance(house_of(FACTS), House)
