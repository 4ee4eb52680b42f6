"""Initials, roles, PINs and their throttle; names, rooms and notes as people type them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.rig import refused
from tracker.domain.names import (
    clean_field,
    clean_name,
    clean_note,
    clean_promised,
    clean_room,
    is_called,
    search_key,
    search_keys,
)
from tracker.domain.people import Role, check_new_pin, clean_initials, role
from tracker.domain.problems import Refused


def test_each_role_includes_the_one_before() -> None:
    assert [[a.covers(b) for b in Role] for a in Role] == [
        [True, False, False],
        [True, True, False],
        [True, True, True],
    ]
    assert role(" Lead ") is Role.LEAD
    assert [one.word for one in Role] == ["rep", "lead", "manager"]
    with refused("unknown_role"):
        role("boss")


@pytest.mark.parametrize("text", ["", "1A", "ABCDE", "A B", "A-", "é!", "  "])
def test_what_are_no_initials_is_refused(text: str) -> None:
    with refused("bad_initials"):
        clean_initials(text)
    assert clean_initials(" mk2 ") == "MK2"
    assert clean_initials("ök") == "ÖK"


@pytest.mark.parametrize("pin", ["", "123", "1" * 13, "12a4", "１２３４", "12 34"])
def test_what_is_no_pin_is_refused(pin: str) -> None:
    with refused("bad_pin_form"):
        check_new_pin(pin)
    assert check_new_pin("4711") == "4711"


@pytest.mark.parametrize(
    "name",
    ["王小明", "عبد الله", "<b>", "<img src=/etc/passwd>", "O'Brien", "=HYPERLINK(1)", "x" * 200, "می\u200cخواهم"],
)
def test_a_name_stays_as_written(name: str) -> None:
    assert clean_name(f"  {name} ") == name


@pytest.mark.parametrize(
    "name", ["", "   ", "a\x00b", "a\nb", "a\u202eb", "\u200b", "x" * 201, "x" * 10_000, "a\ud800", "\x1b[31m"]
)
def test_what_is_no_name_is_refused_in_a_sentence(name: str) -> None:
    with refused("bad_name") as caught:
        clean_name(name)
    assert len(caught.value.message) < 120


def test_what_is_promised_is_read_as_a_note_and_refused_by_its_own_name() -> None:
    assert clean_promised("call\nback ") == "call back"
    assert clean_promised("") == ""
    with refused("bad_promised", "What is promised is 2,001 letters long"):
        clean_promised("x" * 2001)


def test_notes_take_line_breaks_as_spaces_and_may_be_empty() -> None:
    assert clean_note("wifi\r\ndown\ttoday") == "wifi down today"
    assert clean_note("") == clean_field(" ", "Carrier") == ""
    with refused("bad_note"):
        clean_note("x" * 2001)
    with refused("bad_field", "Carrier"):
        clean_field("x\x07", "Carrier")


@pytest.mark.parametrize(
    ("text", "room"),
    [("412", "412"), (" b-12 ", "B-12"), ("４１２", "412"), ("1/2", "1/2"), ("villa 3", "VILLA 3"), ("0412", "0412")],
)
def test_a_room_is_read_as_on_the_door(text: str, room: str) -> None:
    assert clean_room(text) == room


@pytest.mark.parametrize(
    "text", ["", "  ", "x" * 13, "4" * 10_000, "4\x001", "-4", "4_1_", "=1", "<b>", "4\u202e1", "\n"]
)
def test_what_is_no_room_is_refused(text: str) -> None:
    with refused("bad_room") as caught:
        clean_room(text)
    assert len(caught.value.message) < 140


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("nguyen", "Łukasz Nguyễn"),
        ("lukasz", "Łukasz Nguyễn"),
        ("dvorakova", "Žofie Dvořáková"),
        ("thordis", "Þórdís"),
        ("strasse", "Straße"),
        ("isik", "Işık"),
    ],
)
def test_accents_and_case_do_not_hide_a_name(typed: str, name: str) -> None:
    assert search_key(typed) in search_key(name)


def test_another_script_is_no_match_without_a_reading() -> None:
    assert search_key("yamada") not in search_key("山田 太郎")
    assert search_key("yamada") in search_key("山田 太郎 Yamada Tarō")


@pytest.mark.parametrize(
    ("one", "other"),
    [("काल", "कील"), ("पूजा", "पुजी"), ("ปู", "ปี"), ("มานี", "มานะ"), ("はな", "ばな"), ("😀", "😁"), ("?!", "--")],
)
def test_names_that_differ_by_more_than_an_accent_are_two(one: str, other: str) -> None:
    assert search_key(one) != search_key(other)
    assert search_key(one)


@pytest.mark.parametrize(
    ("typed", "name"),
    [("محمد", "مُحَمَّد"), ("שלום", "שָׁלוֹם"), ("андрей", "Андрей"), ("ελενη", "Ελένη"), ("कील", "कील देवी"), ("김", "김")],
)
def test_a_name_is_found_without_the_marks_that_nobody_types(typed: str, name: str) -> None:
    assert search_key(typed) in search_key(name)


@given(st.text(max_size=60))
def test_any_text_is_taken_or_refused_and_taking_it_again_changes_nothing(text: str) -> None:
    for clean in (clean_name, clean_room, clean_note):
        try:
            once = clean(text)
        except Refused:
            continue
        assert clean(once) == once
    assert search_key(search_key(text)) == search_key(text)


def test_a_room_with_something_invisible_in_it_is_told_from_a_bad_room() -> None:
    for text in ("41\x012", "\u202e412", "4\u200b12"):
        with refused("bad_room", "invisible"):
            clean_room(text)


WAYS = [
    ("oneil", "Anna O'Neil"), ("o'neil", "Anna ONeil"), ("dangelo", "Jean-Luc D’Angelo"), ("jeanluc", "Jean-Luc D’Angelo"), ("oneill", "Siobhán Ó Néill"),
    ("mueller", "Müller-Lüdenscheidt"), ("muller", "Müller-Lüdenscheidt"), ("luedenscheidt", "Müller-Lüdenscheidt"), ("mullerludenscheidt", "Müller-Lüdenscheidt"),
    ("müller", "Hans Mueller"), ("joerg", "Straße, Jörg"), ("jorg", "Straße, Jörg"), ("strasse", "Straße, Jörg"), ("haakon", "Håkon Ås"), ("bjoern", "Bjørn Dahl"),
    ("alsayed", "Fatima al-Sayed"), ("al-sayed", "Fatima Alsayed"), ("mcdonald", "Ian Mc Donald"), ("donald", "Ian McDonald"), ("delacruz", "Eva de la Cruz"),
    ("vanderberg", "Jan van der Berg"), ("عبدالله", "عبد الله"), ("stjohn", "Ivy St. John"), ("d'souza", "Ravi Dsouza"),
]  # fmt: skip


@pytest.mark.parametrize(("typed", "name"), WAYS)
def test_a_name_is_found_in_every_way_in_which_it_is_typed(typed: str, name: str) -> None:
    assert is_called(typed, name)
    said = {word for key in search_keys(typed) for word in key.split()}
    assert said & {word for key in search_keys(name) for word in key.split()}, (
        "as a whole word, so that nobody has to choose"
    )
    assert search_keys(name)[0] == search_key(name)


@pytest.mark.parametrize(("typed", "name"), [("samuel", "Jon Samul"), ("mueller", "Hans Muller"), ("noel", "Ivo Nol"), ("yamada", "山田 太郎"), ("ana", "Bo Anders")])  # fmt: skip
def test_no_other_name_is_taken_for_one(typed: str, name: str) -> None:
    assert search_keys(typed)[0] not in {word for key in search_keys(name) for word in key.split()}
    assert typed == "ana" or not is_called(typed, name)


@given(st.text(max_size=60))
def test_a_name_is_called_by_itself(text: str) -> None:
    try:
        name = clean_name(text)
    except Refused:
        return
    assert is_called(name, name)
