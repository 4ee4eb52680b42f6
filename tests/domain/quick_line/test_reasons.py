"""Why, when and what about it: causes, details, promises, channels and the note."""

from __future__ import annotations

import pytest

from tests.domain.quick_line.hotel import chip, context, read
from tracker.domain.gesture import Channel


@pytest.mark.parametrize(
    ("words", "cause"),
    [
        ("wifi", "IT.wifi"),
        ("Wi-Fi", "IT.wifi"),
        ("WLAN!", "IT.wifi"),
        ("wfi", "IT.wifi"),
        ("internet slow", "IT.wifi"),
        ("a/c", "RM.climate"),
        ("no hot water", "RM.water"),
        ("water was not hot", "RM.water"),
        ("noise", "NS.neighbour"),
        ("street noise", "NS.street"),
        ("noise from the street", "NS.street"),
        ("long wait", "FD.queue"),
        ("room not ready, waited", "RM.not-ready"),
        ("luggage late", "LP.luggage-late"),
        ("birthday", "DL.birthday"),
        ("HK.unclean", "HK.unclean"),
        ("hk.unclean", "HK.unclean"),
        ("HK.un", "HK.unclean"),
        ("FB.wrong soup", "FB.wrong"),
        ("rude waiter", None),
        ("my wife cried", None),
        ("", None),
    ],
)
def test_causes_by_code_and_by_word(words: str, cause: str | None) -> None:
    found = read(f"412 c20 {words}")
    assert found.cause == cause
    assert found.ready


def test_a_code_is_no_note_and_wins_over_words() -> None:
    found = read("412 c20 IT.casting wifi too")
    assert (found.cause, found.note) == ("IT.casting", "wifi too")


def test_a_near_miss_is_shown_as_what_it_became() -> None:
    found = read("412 c20 wfi dwn")
    assert (found.note, chip(found, "cause")) == ("wifi dwn", ["IT.wifi Wi-Fi"])


def test_words_that_point_to_two_causes_are_asked_about_but_hold_nothing_up() -> None:
    found = read("412 c20 wifi and noise")
    assert (found.cause, found.cause_options, found.ready) == (None, ("IT.wifi", "NS.neighbour"), True)
    assert chip(found, "missing") == ["which cause: IT.wifi or NS.neighbour?"]
    usual = read("412 charger lost wifi")
    assert usual.cause == "LP.lost"


def test_causes_of_leads_are_theirs_alone() -> None:
    rep = read("412 c20 SF.injury")
    assert rep.codes == ("leads_only",)
    assert read("412 c20 slipped in the bath").cause == "RM.water"
    lead = context(lead=True)
    assert read("412 c20 SF.injury", lead).cause == "SF.injury"
    assert read("412 c20 slipped", lead).cause == "SF.injury"
    assert read("412 c20 slipped").cause is None


@pytest.mark.parametrize(
    ("text", "details", "note"),
    [
        ("412 u40 jr suite", {"to_room": "jr suite"}, ""),
        ("412 u40 to jr suite", {"to_room": "jr suite"}, ""),
        ("412 jr suite u40", {"to_room": "jr suite"}, ""),
        ("jr suite 412 u40", {"to_room": "jr suite"}, ""),
        ("412 upgrade jr suite 40 noise next door", {"to_room": "jr suite"}, "noise next door"),
        ("412 noise next door upgrade 40", {}, "noise next door"),
        ("412 u40 jr suite because sorry", {"to_room": "jr suite"}, "because sorry"),
        ("412 u40 sorry about it", {}, "sorry about it"),
        ("412 u40 dlx > jr suite", {"from_room": "dlx", "to_room": "jr suite"}, ""),
        ("412 u40 dlx>suite noise", {"from_room": "dlx", "to_room": "suite"}, "noise"),
        ("412 u40 dlx -> suite", {"from_room": "dlx", "to_room": "suite"}, ""),
        ("412 u40 dlx→suite", {"from_room": "dlx", "to_room": "suite"}, ""),
        ("412 u40 noise dlx > suite", {"from_room": "dlx", "to_room": "suite"}, "noise"),
        ("412 u40 from dlx to jr suite", {"from_room": "dlx", "to_room": "jr suite"}, ""),
        ("412 u40 from dlx > jr suite", {"from_room": "dlx", "to_room": "jr suite"}, ""),
        ("412 u40 > 518", {"to_room": "518"}, ""),
        ("412 upgrade 40 to 518", {"to_room": "518"}, ""),
        ("412 u40 >", {}, ""),
        ("412 u40 from:dlx to:suite", {"from_room": "dlx", "to_room": "suite"}, ""),
        ("412 l12 charger", {"item": "charger"}, ""),
        ("412 charger l12", {"item": "charger"}, ""),
        ("12~ charger 412 label", {"item": "charger"}, ""),
        ("412 lost charger label 12", {"item": "charger"}, "lost"),
        ("412 label lost charger 12", {"item": "charger"}, "lost"),
        ("412 l12 blue charger left in the bathroom", {"item": "blue charger"}, "left in the bathroom"),
        ("412 l12 lost", {}, "lost"),
        ("412 l25 forgot laptop in room, ship to Berlin", {"item": "laptop"}, "forgot laptop in room, ship to Berlin"),
        ("412 l25 send the toy by air", {"item": "toy"}, "send the toy by air"),
        ("412 l25 send", {}, "send"),
        ("412 l25 left a laptop in 518", {"item": "laptop"}, "left a laptop in 518"),
        ("412 l12 carrier:UPS track:1Z99 to:Berlin item:\"blue charger\"",
         {"carrier": "UPS", "tracking": "1Z99", "destination": "Berlin", "item": "blue charger"}, ""),
        ("412 c20 on:bar ref:A-7 expires:2026-12-31",
         {"applies_to": "bar", "reference": "A-7", "expiry": "2026-12-31"}, ""),
    ],
)  # fmt: skip
def test_what_belongs_to_the_kind(text: str, details: dict[str, str], note: str) -> None:
    found = read(text)
    assert (dict(found.details), found.note, found.problems) == (details, note, ())
    assert len(chip(found, "detail")) == len(details)
    assert all(any(value in shown for shown in chip(found, "detail")) for value in details.values())


def test_the_house_cost_can_be_given_and_shows() -> None:
    found = read("412 c20 cost:5")
    assert (found.cost, chip(found, "detail")) == (500, ["Cost: $5.00"])
    assert read("412 c20 cost:x").codes == ("bad_amount",)


@pytest.mark.parametrize(
    ("text", "nights"),
    [
        ("412 u40 2n", 2),
        ("412 u40 3nights", 3),
        ("412 u40 3 nights", 3),
        ("412 u40 2 n", 2),
        ("412 u40 two nights", 2),
        ("412 u40 for two nights", 2),
        ("412 u40 1n", 1),
        ("412 u40", 1),
        ("412 u40 2n 2n", 2),
    ],
)
def test_nights(text: str, nights: int) -> None:
    found = read(text)
    assert (found.nights, found.problems, found.note) == (nights, (), "")
    assert chip(found, "nights") == ([f"{nights} nights"] if nights > 1 else [])


@pytest.mark.parametrize(
    ("typed", "due", "shown"),
    [
        ("!1d", "1d", "in 1 day"),
        ("!2days", "2d", "in 2 days"),
        ("!2h", "2h", "in 2 hours"),
        ("!1hr", "1h", "in 1 hour"),
        ("!30m", "30m", "in 30 minutes"),
        ("!90min", "90m", "in 90 minutes"),
        ("!18:00", "18:00", "at 18:00"),
        ("!9:05", "09:05", "at 09:05"),
        ("!18h30", "18:30", "at 18:30"),
        ("!6pm", "18:00", "at 18:00"),
        ("!12am", "00:00", "at 00:00"),
        ("!12:30pm", "12:30", "at 12:30"),
        ("!tomorrow", "tomorrow", "tomorrow"),
        ("!tom", "tomorrow", "tomorrow"),
        ("！１ｄ", "1d", "in 1 day"),
    ],
)
def test_promises(typed: str, due: str, shown: str) -> None:
    found = read(f"412 c20 {typed}")
    assert (found.promise, chip(found, "promise"), found.note) == (due, [shown], "")


@pytest.mark.parametrize(
    "typed", "! !soon !0d !366d !1000h !25:00 !18:75 !13pm !0am !18 !to !!2h !99999999999999999999d".split()
)
def test_a_promise_without_a_time_that_exists_is_a_problem(typed: str) -> None:
    found = read(f"412 c20 {typed}")
    assert (found.codes, found.promise) == (("bad_promise",), None)
    assert "write !2h" in found.problems[0]


def test_an_exclamation_is_no_promise() -> None:
    found = read("412 c20 wifi down! !!!")
    assert (found.promise, found.note, found.cause) == (None, "wifi down! !!!", "IT.wifi")


@pytest.mark.parametrize(
    ("typed", "channel"),
    [
        ("@phone", Channel.PHONE),
        ("@ph", Channel.PHONE),
        ("by:phone", Channel.PHONE),
        ("@call", Channel.PHONE),
        ("@chat", Channel.CHAT),
        ("@mail", Channel.MAIL),
        ("@email", Channel.MAIL),
        ("@social", Channel.SOCIAL),
        ("@desk", Channel.DESK),
        ("", Channel.DESK),
    ],
)
def test_channels(typed: str, channel: Channel) -> None:
    found = read(f"412 c20 {typed}")
    assert (found.channel, found.note, found.ready) == (channel, "", True)
    assert chip(found, "detail") == ([] if channel is Channel.DESK else [f"by {channel.value}"])


def test_quoted_text_is_the_note_as_it_is() -> None:
    found = read('412 c20 "20 bottles of Wine @bar !1d" wifi “and 412” „x“ «y» 「z」')
    assert found.note == "20 bottles of Wine @bar !1d wifi and 412 x y z"
    assert (found.amount, found.promise, found.channel) == (2000, None, Channel.DESK)


def test_a_quote_that_is_still_open_is_a_note_already() -> None:
    assert read('412 c20 "wifi 30').note == "wifi 30"
    assert read('412 c20 "').note == ""


def test_a_number_that_counts_something_is_no_amount() -> None:
    assert read("412 c20 waited 40 minutes").note == "waited 40 minutes"
    assert read("412 c20 call 00491721234567").note == "call 00491721234567"
    assert read("412 c20 since 10.11.2026").note == "since 10.11.2026"
    assert read("412 c20 walked up 9 floors").note == "walked up 9 floors"
    assert read("412 c20 3 nights of noise").note == "3 nights of noise"
