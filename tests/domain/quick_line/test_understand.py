"""The grammar of the quick line, as the design writes it and as people type it."""

from __future__ import annotations

import pytest

from tests.domain.quick_line.hotel import HOTEL, chip, context, read
from tracker.domain.gesture import Kind
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
