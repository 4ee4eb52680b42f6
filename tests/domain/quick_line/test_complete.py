"""The ghost behind the cursor: what it offers to add, and when it stays away."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.domain.quick_line.hotel import HOTEL, catalogue, context
from tracker.domain.quick_line import complete


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("nguy", "en"),
        ("NGUY", "en"),
        ("Nguyễ", "n"),
        ("c20 luk", "asz"),
        ("太", None),
        ("山田", None),
        ("o'bri", "en"),
        ("412 nguy", None),
        ("412 wi", "fi"),
        ("412 WI", "fi"),
        ("412 Wi-F", "i"),
        ("wi", "fi"),
        ("412 brea", "kfast"),
        ("412 breakfast f", "or one"),
        ("412 breakfast for t", "wo"),
        ("412 hot w", "ater"),
        ("412 cre", "dit"),
        ("412 upg", "rade"),
        ("412 it.w", "ifi"),
        ("412 IT.W", "ifi"),
        ("412 !to", "morrow"),
        ("412 !2", None),
        ("412 !", None),
        ("412 @p", "hone"),
        ("412 @", None),
        ("412 @phone", None),
        ("412 wifi", None),
        ("412 w", None),
        ("412 ", None),
        ("412 c20", None),
        ("412 ♥♥", None),
        ("412 xyz", None),
        ('412 "wi', None),
        ('412 "x" wi', "fi"),
        ("", None),
        (" ", None),
        ("412 wi\n", None),
        ("wi" * 101, None),
    ],
)
def test_the_rest_of_the_word(text: str, rest: str | None) -> None:
    assert complete(text, HOTEL) == rest


def test_what_this_desk_gives_most_comes_first() -> None:
    assert complete("412 wi", replace(HOTEL, favourites=[p for p in catalogue().presets if p.key == "wine"])) == "ne"


def test_causes_of_leads_are_completed_for_leads_alone() -> None:
    assert complete("412 evacu", HOTEL) is None
    assert complete("412 evacu", context(lead=True)) == "ation"
    assert complete("412 sf.in", HOTEL) is None
    assert complete("412 sf.in", context(lead=True)) == "jury"


def test_what_this_guest_was_given_before_comes_first_then_what_the_desk_is_used_to() -> None:
    assert complete("412 wa", HOTEL) == complete("412 wa", HOTEL, ()) == "ive"
    used = replace(HOTEL, habits=("wardrobe gift", "wait"))
    assert complete("412 wa", used) == "rdrobe"
    assert complete("412 wa", used, ["wake-up call"]) == "keup"
    assert complete("412 wardrobe g", used) == "ift"
