"""Rooms as people name many of them at once, and the identities of an incident's lines."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from tracker.domain.gesture import Draft, Kind, new_uuid
from tracker.domain.incident import Plan, as_they_came, find_rooms, floor_of, read_rooms
from tracker.domain.stay import Stay

HERE = ["401", "402", "405", "407", "412", "418", "419", "502", "1204", "105", "B12", "B14", "b20"]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("401-418", "401 402 405 407 412 418"),
        ("401 – 418", "401 402 405 407 412 418"),
        ("401..405", "401 402 405"),
        ("401 to 405", "401 402 405"),
        ("418-401", "401 402 405 407 412 418"),
        ("401-18", "401 402 405 407 412 418"),
        ("401, 405 and 502", "401 405 502"),
        ("4th floor", "401 402 405 407 412 418 419"),
        ("FLOOR 4", "401 402 405 407 412 418 419"),
        ("4xx, 502", "401 402 405 407 412 418 419 502"),
        ("12th floor", "1204"),
        ("401-418 not 405 407", "401 402 412 418"),
        ("4th floor except 405-412", "401 402 418 419"),
        ("b12-b20", "B12 B14 b20"),
        ("b12-14", "B12 B14"),
        ("all but 4xx", "105 502 1204 B12 B14 b20"),
    ],
)
def test_many_rooms_are_named_in_a_few_keys(typed: str, meant: str) -> None:
    found = read_rooms(typed, HERE)
    assert sorted(found.rooms) == sorted(meant.split())
    assert found.strange == ()


@pytest.mark.parametrize(
    ("typed", "strange"),
    [
        ("499", ("499",)),
        ("600-610", ("600-610",)),
        ("9th floor", ("9th floor",)),
        ("abc 401", ("abc",)),
        ("", ()),
        ("; 401 ; ,", ()),
        ("401-b12", ("401-b12",)),
    ],
)
def test_what_names_no_room_with_a_guest_is_said(typed: str, strange: tuple[str, ...]) -> None:
    assert read_rooms(typed, HERE).strange == strange


def test_a_range_reads_no_room_of_another_building_and_no_room_twice() -> None:
    assert read_rooms("401-418 401 401-405", HERE).rooms == ("401", "402", "405", "407", "412", "418")
    assert "B12" not in read_rooms("1-9999", HERE).rooms


@pytest.mark.parametrize(
    ("line", "rooms", "rest"),
    [
        ("401-405 c20 no hot water", "401 402 405", "c20 no hot water"),
        ("c20 401-405 water", "401 402 405", "c20 water"),
        ("4th floor not 405 412 c20 water", "401 402 407 418 419", "c20 water"),
        ("401-405, 999 c20", "401 402 405", "999 c20"),
        ("401-405, c20", "401 402 405", "c20"),
        ("401-405, 502 c20", "401 402 405 502", "c20"),
        ("401-405 502 credit", "401 402 405", "502 credit"),
        ("401-412 c20 no hot water not 405 407", "401 402 412", "c20 no hot water"),
        ("401-405 c20 was not 20 degrees", "401 402 405", "c20 was not 20 degrees"),
        ("401-405 not working c20", "401 402 405", "not working c20"),
        ("401,405 c20 water", "401 405", "c20 water"),
        ("401, 405, 502 c20", "401 405 502", "c20"),
        ("401, 405 and 502 c20 water", "401 405 502", "c20 water"),
        ("401+405 c20", "401 405", "c20"),
        ("c20 water 401;405", "401 405", "c20 water"),
        ("401, 405, 20 credit", "401 405", "20 credit"),
        ("401, 405-412 c20", "401 405 407 412", "c20"),
        ("b12, B14 c20", "B12 B14", "c20"),
    ],
)
def test_a_line_that_names_many_rooms_is_told_from_what_else_it_says(line: str, rooms: str, rest: str) -> None:
    found = find_rooms(line, HERE)
    assert found is not None
    assert (found.rooms, found.rest) == (tuple(rooms.split()), rest)


@pytest.mark.parametrize(
    "line",
    ["412 c20", "412 c20 waited 20-30 minutes", "412 upgrade 2-3 nights", "", "412 401 c20", '412 c20 "401-418 too"',
     "412, 20 credit", "412, c20, wifi", "999, 412 c20", '"401, 405" c20', "nguyen 1,405 credit", "412,c20", "12,50",
     "412 label +49-171-5551234", "x" * 10_000, "9" * 5000 + "-" + "1" * 5000],
)  # fmt: skip
def test_any_other_line_names_one_guest_at_most(line: str) -> None:
    assert find_rooms(line, HERE) is None


def test_floors_come_from_the_number() -> None:
    assert [floor_of(room) for room in ("412", "1204", "12", "B305", "suite")] == ["4", "12", "", "3", ""]


def test_a_plans_lines_have_the_same_identity_each_time() -> None:
    gift = Draft("", "", Kind.CREDIT, 2000, note="no hot water")
    plan = Plan(new_uuid(), gift, ("a", "b"))
    first, again = plan.drafts(), plan.drafts()
    assert first == again
    assert len({draft.uuid for draft in first}) == 2
    assert [draft.stay for draft in first] == ["a", "b"]


def test_a_floor_is_told_by_a_room_of_three_figures_or_more() -> None:
    assert [floor_of(room) for room in ("412", "1204", "B-12", "12", "Suite", "0412")] == ["4", "12", "", "", "", "4"]


def test_who_came_into_the_room_first_stands_before_the_others() -> None:
    def stay(name: str, hour: int) -> Stay:
        came = datetime(2026, 11, 23, hour, tzinfo=UTC)
        return Stay(name, name, None, ((came, "412"),), name, came.date(), None, None)

    assert [one.name for one in as_they_came([stay("Bo", 9), stay("Ada", 9), stay("Cy", 8)])] == ["Cy", "Ada", "Bo"]
