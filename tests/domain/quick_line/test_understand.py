"""The grammar of the quick line, as the design writes it and as people type it."""

from __future__ import annotations

import pytest

from tests.domain.quick_line.hotel import HOTEL, chip, context, read
from tracker.domain.gesture import Channel, Kind
from tracker.domain.problems import Refused

LABEL, CREDIT, UPGRADE = Kind.FREE_LABEL, Kind.CREDIT, Kind.UPGRADE


def test_a_credit_for_a_room_with_cause_note_and_promise() -> None:
    found = read("412 c20 wifi down !1d")
    assert found.ready
    draft = found.draft("2b1c0a52-4cf3-4d9a-9f2a-7e0b1f3f5a11")
    assert (draft.stay, draft.kind, draft.amount) == ("jonas", CREDIT, 2000)
    assert (draft.cause, draft.note, draft.promise) == ("IT.wifi", "wifi down", "1d")
    assert [(c.role, c.text) for c in found.chips] == [
        ("guest", "412 Mia Jonas"),
        ("kind", "Credit"),
        ("amount", "$20.00"),
        ("cause", "IT.wifi Wi-Fi"),
        ("promise", "in 1 day"),
        ("note", "wifi down"),
    ]


def test_an_upgrade_by_name_names_what_is_missing() -> None:
    """A “jr suite” is not the catalogue's suite: its price is asked for, not guessed."""
    found = read("nguyen upgrade jr suite 2n noise")
    assert found.stay is not None
    assert found.stay.id == "nguyen"
    assert (found.kind, found.nights, found.details) == (UPGRADE, 2, {"to_room": "jr suite"})
    assert (found.cause, found.missing, found.preset) == ("NS.neighbour", ("amount",), None)
    assert chip(found, "missing") == ["how much?"]
    priced = read("nguyen upgrade jr suite 2n noise u40")
    assert priced.ready
    assert priced.draft("u").total == 8000
    assert chip(priced, "amount") == ["$40.00 a night"]


def test_an_estimated_label() -> None:
    found = read("412 label charger 12~")
    assert found.ready
    draft = found.draft("u")
    assert (draft.kind, draft.amount, draft.estimated, draft.details) == (LABEL, 1200, True, {"item": "charger"})
    assert chip(found, "amount") == ["~$12.00"]


def test_a_favourite_by_its_digit() -> None:
    found = read("412 3")
    assert found.preset == HOTEL.favourites[2]
    assert found.ready
    assert (found.kind, found.amount, found.cost) == (CREDIT, 2000, 700)
    assert read("3 412").preset == HOTEL.favourites[2]
    assert read("nguyen 1 noise").preset == HOTEL.favourites[0]


def test_a_digit_is_a_favourite_only_while_nothing_else_says_a_gesture() -> None:
    assert (read("412 credit 3").amount, read("412 credit 3").preset) == (300, None)
    assert read("412 3 breakfast").amount == 300
    assert read("412 0").amount == 0
    assert read("412 c20 3").codes == ("two_amounts",)


@pytest.mark.parametrize("favourites", [0, 2])
def test_a_favourite_that_is_not_there_is_a_problem(favourites: int) -> None:
    found = read("412 7", context(favourites=favourites))
    assert found.codes == ("no_favourite",)
    assert found.preset is None
    assert ("there are 2" if favourites else "there are none") in found.problems[0]


@pytest.mark.parametrize(
    ("text", "kind", "amount", "estimated"),
    [
        ("412 c20", CREDIT, 2000, False),
        ("412 C20", CREDIT, 2000, False),
        ("412 cr20", CREDIT, 2000, False),
        ("412 c12.50", CREDIT, 1250, False),
        ("412 c20, ", CREDIT, 2000, False),
        ("412 c 20", CREDIT, 2000, False),
        ("412 credit 20", CREDIT, 2000, False),
        ("412 20 credit", CREDIT, 2000, False),
        ("20 credit 412", CREDIT, 2000, False),
        ("412 cred 20", CREDIT, 2000, False),
        ("412 credti 20", CREDIT, 2000, False),
        ("412 credit $20", CREDIT, 2000, False),
        ("412 credit 20$", CREDIT, 2000, False),
        ("412 credit 20 $", CREDIT, 2000, False),
        ("412 credit $ 20", CREDIT, 2000, False),
        ("412 credit 20usd", CREDIT, 2000, False),
        ("412 credit 20 USD", CREDIT, 2000, False),
        ("412 credit usd 20", CREDIT, 2000, False),
        ("412 credit 20 dollars", CREDIT, 2000, False),
        ("412 $ 20 credit", CREDIT, 2000, False),
        ("412 credit of 20", CREDIT, 2000, False),
        ("412 c$20", CREDIT, 2000, False),
        ("412 с20", CREDIT, 2000, False),  # Cyrillic, on the same key
        ("412 c0", CREDIT, 0, False),
        ("412 c999999999", CREDIT, 99999999900, False),
        ("412 l12", LABEL, 1200, False),
        ("412 l12~", LABEL, 1200, True),
        ("412 l~12", LABEL, 1200, True),
        ("412 label ~12", LABEL, 1200, True),
        ("412 label 12 ~", LABEL, 1200, True),
        ("412 label12~", LABEL, 1200, True),
        ("412 free label 12", LABEL, 1200, False),
        ("412 free-label 12", LABEL, 1200, False),
        ("412 lable 12", LABEL, 1200, False),
        ("412 u40", UPGRADE, 4000, False),
        ("412 upg 40", UPGRADE, 4000, False),
        ("412 upgrde 40", UPGRADE, 4000, False),
        ("412 c", CREDIT, None, False),
    ],
)
def test_kinds_and_amounts(text: str, kind: Kind, amount: int | None, estimated: bool) -> None:
    found = read(text)
    assert (found.kind, found.amount, found.estimated) == (kind, amount, estimated)
    assert found.stay is not None
    assert found.stay.id == "jonas"
    assert found.note == ""


@pytest.mark.parametrize(
    ("text", "where", "amount"),
    [
        ("412 c12,50", ("EUR", ","), 1250),
        ("412 €12,50 credit", ("EUR", ","), 1250),
        ("412 12,50€ credit", ("EUR", ","), 1250),
        ("412 credit 12,5 eur", ("EUR", ","), 1250),
        ("412 c1500", ("JPY", "."), 1500),
        ("412 ¥1500 credit", ("JPY", "."), 1500),
        ("412 credit 1500円", ("JPY", "."), 1500),
        ("412 c1.250", ("KWD", "."), 1250),
        ("412 $20 credit", ("CAD", "."), 2000),
        ("412 c20kr", ("SEK", ","), 2000),
        ("412 credit 20 zł", ("PLN", ","), 2000),
    ],
)
def test_amounts_in_the_hotels_money(text: str, where: tuple[str, str], amount: int) -> None:
    found = read(text, context(*where))
    assert (found.kind, found.amount, found.problems) == (CREDIT, amount, ())


@pytest.mark.parametrize(
    ("text", "preset", "amount", "note", "details"),
    [
        ("412 breakfast", "breakfast-1", 2000, "", {}),
        ("412 breakfast for two", "breakfast-2", 4000, "", {}),
        ("412 breakfast 2", "breakfast-2", 4000, "", {}),
        ("412 2 breakfasts", "breakfast-2", 4000, "", {}),
        ("412 brekfast", "breakfast-1", 2000, "", {}),
        ("412 breakf", "breakfast-1", 2000, "", {}),
        ("412 breakfast-2", "breakfast-2", 4000, "", {}),
        ("412 drink", "drink", 1500, "", {}),
        ("412 Drinks, please", "drink", 1500, "please", {}),
        ("412 coffee", "drink", 1500, "coffee", {}),
        ("412 bottle of wine", "wine", 3500, "bottle of wine", {}),
        ("412 10%", "night-10", 1500, "", {}),
        ("412 10 % of", "night-10", 1500, "", {}),
        ("412 breakfast 25", "breakfast-1", 2500, "", {}),
        ("412 breakfast $25", "breakfast-1", 2500, "", {}),
        ("412 credit breakfast", "breakfast-1", 2000, "", {}),
        ("412 breakfast for two c45", "breakfast-2", 4500, "", {}),
        ("412 c45 breakfast-2", "breakfast-2", 4500, "", {}),
        ("412 c20 breakfast", None, 2000, "breakfast", {}),
        ("412 parcel", "return-parcel", 2500, "", {}),
        ("412 charger", "return-small", 1200, "", {"item": "charger"}),
        ("412 label charger", "return-small", 1200, "", {"item": "charger"}),
        ("412 charg", "return-small", 1200, "", {"item": "charger"}),
        ("412 label passport left behind", "return-small", 1200, "left behind", {"item": "passport"}),
        ("412 suite", "suite", 15000, "", {}),
        ("412 upgrade suite", "suite", 15000, "", {"to_room": "suite"}),
        ("412 upgrade to a suite", "suite", 15000, "", {"to_room": "suite"}),
        ("412 sea view", "view", 2000, "", {"to_room": "sea view"}),
        ("412 jr suite", None, None, "jr suite", {}),
        ("412 credit suite", None, None, "suite", {}),
    ],
)
def test_presets_by_their_words(
    text: str, preset: str | None, amount: int | None, note: str, details: dict[str, str]
) -> None:
    found = read(text)
    assert (found.preset.key if found.preset else None) == preset
    assert (found.amount, found.note, dict(found.details)) == (amount, note, details)
    assert found.ready is (amount is not None)


def test_a_preset_brings_its_cost_estimate_and_usual_cause() -> None:
    found = read("412 charger")
    assert (found.cost, found.estimated, found.cause) == (1200, True, "LP.lost")
    dearer = read("412 charger 14")
    assert (dearer.amount, dearer.cost, dearer.estimated) == (1400, None, False)
    same = read("412 drink $15")
    assert (same.amount, same.cost) == (1500, 500)


def test_the_words_of_a_preset_can_be_a_cause_too() -> None:
    found = read("412 slow breakfast")
    assert found.preset is not None
    assert (found.preset.key, found.cause, found.note) == ("breakfast-1", "FB.slow", "slow breakfast")
    spoken = read("412 c20 breakfast was slow")
    assert (spoken.preset, spoken.cause, spoken.note) == (None, "FB.slow", "breakfast was slow")


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


def test_what_is_missing_is_asked_in_order() -> None:
    found = read("")
    assert found.missing == ("guest", "gesture", "amount")
    assert chip(found, "missing") == ["who?", "what: label, credit or upgrade?", "how much?"]
    assert not found.ready
    with pytest.raises(Refused, match="Who is it for") as refused:
        found.draft("u")
    assert refused.value.code == "missing_guest"
    with pytest.raises(Refused) as amount:
        read("412 credit").draft("u")
    assert amount.value.code == "missing_amount"
    with pytest.raises(Refused) as gesture:
        read("412 $20").draft("u")
    assert gesture.value.code == "missing_gesture"


def test_a_draft_is_refused_with_the_first_problem() -> None:
    with pytest.raises(Refused) as refused:
        read("412 c20 !soon @nowhere").draft("u")
    assert refused.value.code == "bad_promise"
    assert len(refused.value.facts["problems"]) == 2  # type: ignore[arg-type]  # facts are objects
