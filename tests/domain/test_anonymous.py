"""A story without the people in it, whatever was typed into its notes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.domain.anonymous import ANOTHER, Anonymous
from tracker.domain.sentences import Sentence

HOUSE = Anonymous(
    ["Łukasz Nguyễn", "Bea Sample", "山田 太郎", "محمد العربي", "Rose King"], ["412", "413", "12A"],
    written=["Bea Sample", "Rose King", "Anna-Liisa Korhonen-Virtanen"], strangers=True,
)  # fmt: skip


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("Mr. lukasz NGUYEN was furious", "the guest was furious"), ("Sample, Bea: no towels", "the guest: no towels"),
        ("as Ms Sample next door", "as the guest next door"), ("Bea said thank you", "the guest said thank you"),
        ("Rose asked for rose petals and a king bed", "the guest asked for rose petals and a king bed"),
        ("with Mrs. van der Berg-O’Neil and Dr Who", "with the guest and the guest"), ("Herr Strüßner rief an", "the guest rief an"),
        ("Frau Dr. Öztürk, Zimmer 12", "the guest, the room"), ("Mrs Anna Maria Berg left, angry", "the guest left, angry"), ("Mr X. came", "the guest. came"), ("M. Sample", "M. the guest"), ("山田太郎様のお荷物", "the guest様のお荷物"),
        ("田中さんから", "the guestから"), ("お客様と皆様", "お客様と皆様"), ("شكر محمد العربي", "شكر the guest"),
        ("Korhonen-Virtanen left", "the guest left"), ("move from room 518 to 12a", "move from the room to the room"),
        ("call +43 660 123-45-67 at 18:30", "call a number at 18:30"), ("ada.l@example.com wrote", "the guest wrote"),
        ("booking 12345678 for 20.50", "booking a number for 20.50"), ("Nguyễn, Łukasz; Łukasz Nguyễn", "the guest; the guest"),
        ("no hot water for 40 minutes", "no hot water for 40 minutes"), ("", ""), ("the doctor came", "the doctor came"),
    ],
)  # fmt: skip
def test_names_rooms_addresses_and_telephones_are_left_out(typed: str, told: str) -> None:
    assert HOUSE.told(typed) == told


def test_what_stands_in_their_place_is_said_in_the_language_of_the_paper() -> None:
    told = HOUSE.told("thanks to Bea Sample in 412")
    assert isinstance(told, Sentence)
    assert [str(value) for value in told.values.values()] == ["thanks to ", "the guest", " in ", "the room"]
    assert all(isinstance(told.values[name], Sentence) for name in ("s1", "s3"))


def test_for_another_guest_only_whole_names_go() -> None:
    letter = Anonymous(["Bea Sample", "Rose King"], stands_for=ANOTHER)
    assert letter.told("a sample of roses, as Bea Sample had") == "a sample of roses, as another guest had"
    assert letter.told("Dr Sample calls at 123 4567") == "Dr Sample calls at 123 4567"


@given(st.text(max_size=80), st.sampled_from(["Bea Sample", "山田 太郎", "Łukasz Nguyễn"]), st.text(max_size=80))
def test_no_name_is_left_wherever_it_stands(before: str, name: str, after: str) -> None:
    assert name not in HOUSE.told(f"{before} {name} {after}")


def test_of_a_guests_own_name_every_word_goes_with_a_capital_or_without() -> None:
    letter = Anonymous([], parts=["Bea Sample-Lee", "山田 太郎", "O"])
    assert letter.told("bea, SAMPLE and Lee went with van der Berg") == "the guest and the guest went with van der Berg"
    assert letter.told("太郎さんの山田") == "the guestさんのthe guest"
