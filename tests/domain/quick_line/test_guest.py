"""Who is meant: rooms, names in any script, both, those who moved and left, and never a guess."""

from __future__ import annotations

import re

import pytest

from tests.domain.quick_line.hotel import HOTEL, STAYS, candidates, chip, context, read, stay, who
from tracker.domain.problems import Refused
from tracker.domain.quick_line import MISSING, QuickContext, StayIndex, StayRef


@pytest.mark.parametrize(
    ("text", "guest"),
    [
        ("412 c20", "jonas"),
        ("#412 c20", "jonas"),
        ("c20 #412", "jonas"),
        ("r412 c20", "jonas"),
        ("room 412 c20", "jonas"),
        ("rm 412 c20", "jonas"),
        ("412, c20", "jonas"),
        ("(412) c20", "jonas"),
        ("c20 for 412", "jonas"),
        ("b-12 c20", "quist"),
        ("B12 c20", "quist"),
        ("#b12 c20", "quist"),
        ("nguyen c20", "nguyen"),
        ("NGUYỄN c20", "nguyen"),
        ("nguy c20", "nguyen"),
        ("thi nguyen c20", "nguyen"),
        ("mai c20 thi", "nguyen"),
        ("lukasz c20", "ng"),
        ("lukasz ng c20", "ng"),
        ("ng c20", "ng"),
        ("山田 c20", "yamada"),
        ("太郎 c20", "yamada"),
        ("山 c20", "yamada"),
        ("王小明 c20", "wang"),
        ("小明 c20", "wang"),
        ("xiaoming c20", "wang"),
        ("wang c20", "wang"),
        ("عبد c20", "abd"),
        ("الله c20", "abd"),
        ("o'brien c20", "tag"),
        ("bold c20", "tag"),
        ("mark c20", "downey"),
        ("downey c20", "downey"),
        ("street c20", "street"),
        ("percy c20", "caller"),
        ("600 ana c20", "ana"),
        ("ana 600 c20", "ana"),
        ("600 c20 ana", "ana"),
        ("600 r c20", "rui"),
        ("silva rui c20", "rui"),
        ("lopez maria c20", "lopez"),
        ("maria c20 lopez", "lopez"),
        ("nguyen 518 c20", "nguyen"),
        ("412 mia c20", "jonas"),
        ("412 mi c20", "jonas"),
        ("702 c20", "moved"),
        ("701 c20", "moved"),
        ("otto 702 c20", "moved"),
        ("tilda c20", "last"),
        ("til c20", "last"),
        ("901 c20", "last"),
        ("412 downing c20", "downing"),
        ("412 prior c20", "old"),
        ("900 vogel c20", "vogel"),
        ("900 vo c20", "vogel"),
        # another keyboard's digits and letters
        ("٤١٢ c٢٠", "jonas"),
        ("۴۱۲ c20", "jonas"),
        ("４１２ ｃ２０", "jonas"),
        ("＃４１２ c20", "jonas"),
    ],
)
def test_the_guest_is_found(text: str, guest: str) -> None:
    found = read(text)
    assert found.stay is not None
    assert (found.stay.id, found.kind, found.amount) == (guest, "credit", 2000)
    assert (found.problems, found.candidates, found.note) == ((), (), "")


@pytest.mark.parametrize(
    ("text", "fit"),
    [
        ("600 c20", ["ana", "rui"]),
        ("silva c20", ["ana", "rui"]),
        ("maria c20", ["lopez", "garcia"]),
        ("900 c20", ["linh", "vogel"]),
        ("nguyne c20", ["nguyen"]),
        ("4", ["jonas"]),
        ("51", ["nguyen", "downey"]),
        ("#51 c20", ["nguyen", "downey"]),
        ("m c20", ["jonas", "nguyen", "downey", "lopez", "garcia"]),
        ("ana c20 nguyen", ["nguyen", "ana"]),
    ],
)
def test_who_fits_is_listed_when_it_is_not_one(text: str, fit: list[str]) -> None:
    found = read(text)
    assert (found.stay, candidates(text)) == (None, fit)
    assert "guest" in found.missing
    assert chip(found, "missing")[0] == (f"who? {len(fit)} fit" if len(fit) > 1 else "who?")


def test_who_fits_is_not_counted_beyond_what_is_listed() -> None:
    full = context(more=tuple(stay(f"s{n}", f"7{n:02}", f"Sato {n}") for n in range(30)))
    found = read("sato c20", full)
    assert len(found.candidates) == 9
    assert chip(found, "missing")[0] == "who? 9 or more fit"


def test_a_room_with_one_guest_in_house_means_that_guest() -> None:
    assert who("412") == "jonas"
    assert who("412 c20") == "jonas"
    assert candidates("412 c20") == []


def test_the_room_alone_lists_who_had_it_before_in_house_first() -> None:
    assert candidates("412") == ["jonas", "old", "downing"]
    assert candidates("#412") == ["jonas", "old", "downing"]
    assert candidates("room 412") == ["jonas", "old", "downing"]
    assert candidates("518") == []


def test_a_question_mark_asks() -> None:
    for text in ("412?", "412? c20", "412 ? c20", "#412? c20"):
        assert (who(text), candidates(text)) == (None, ["jonas", "old", "downing"])
    assert who("518? c20") == "nguyen"
    assert read("412 c20 why?").note == "why?"
    assert read("412 c20 why ?").note == "why ?"
    assert (who("maria? c20"), candidates("maria? c20")) == (None, ["lopez", "garcia"])


def test_a_chosen_guest_stays_chosen_while_the_line_fits() -> None:
    assert who("silva c20", chosen="rui") == "rui"
    assert who("412? c20", chosen="downing") == "downing"
    assert who("412", chosen="downing") == "downing"
    assert read("412? c20", chosen="downing").candidates == ()
    assert who("518 c20", chosen="rui") == "nguyen"
    assert who("c20 wifi", chosen="rui") == "rui"
    assert who("c20 wifi", chosen="nobody") is None
    assert who("silva c20", chosen="nobody") is None
    both = read("ana c20 nguyen", chosen="ana")
    assert both.stay is not None
    assert (both.stay.id, both.note) == ("ana", "nguyen")


def test_one_picked_from_similar_names_takes_the_mistyped_word_along() -> None:
    found = read("nguyne c20 wifi", chosen="nguyen")
    assert found.stay is not None
    assert (found.stay.id, found.note) == ("nguyen", "wifi")


def test_a_favourite_for_a_chosen_guest() -> None:
    assert read("3", chosen="rui").preset == HOTEL.favourites[2]


def test_yamada_is_no_match_without_a_reading() -> None:
    assert (who("yamada c20"), candidates("yamada c20")) == (None, [])
    assert who("xiao c20") == "wang"


def test_a_whole_name_of_one_who_left_is_not_outvoted_by_a_beginning() -> None:
    """“linh” could be Linhardt in house or Linh who left this morning: both are offered, in house first."""
    where = context(more=(stay("linhardt", "710", "Eva Linhardt"),))
    assert candidates("linh c20", where) == ["linhardt", "linh"]
    assert who("linha c20", where) == "linhardt"
    assert who("abell c20", where) == "linh"


def test_one_who_left_says_so() -> None:
    assert chip(read("tilda c20"), "guest") == ["901 Tilda Gone · left"]
    assert chip(read("percy c20"), "guest") == ["Percy Walkin"]


@pytest.mark.parametrize(
    "text",
    [
        "412 nguyen c20",
        "nguyen 412 c20",
        "nguyen c20 412",
        "412 c20 nguyen",
        "nguyen 412 20 credit",
        "nguyen 412 credit",
        "#412 nguyen c20",
        "901 nguyen c20",
        "nguyen c20 wifi 412 down",
    ],
)
def test_a_room_and_the_name_of_another_guest_are_a_problem(text: str) -> None:
    found = read(text)
    assert found.stay is None
    assert found.codes == ("two_guests",)
    assert "Nguy" in found.problems[0] or "nguyen" in found.problems[0]
    assert found.amount in (2000, None)


def test_the_problem_says_who_was_and_who_is() -> None:
    assert "Mia Jonas is in 412" in read("412 nguyen c20").problems[0]
    assert "Tilda Gone was in 901" in read("901 nguyen c20").problems[0]
    assert "in no room" in read("412 percy c20").problems[0]


@pytest.mark.parametrize("text", ["412 518 c20", "#412 #518 c20", "412 b-12 c20", "518 c20 412", "room 412 #518 c20"])
def test_two_rooms_are_a_problem(text: str) -> None:
    found = read(text)
    assert (found.stay, found.codes, found.amount) == (None, ("two_rooms",), 2000)
    assert "are both rooms" in found.problems[0]


def test_the_same_room_twice_is_one() -> None:
    assert who("412 #412 c20") == "jonas"


@pytest.mark.parametrize(
    ("text", "note"),
    [
        ("412 c20 thanks nguyen", "thanks nguyen"),
        ('412 c20 "nguyen"', "nguyen"),
        ("412 c20 noise from 518", "noise from 518"),
        ("412 c20 noise from room 518", "noise from room 518"),
        ("412 c20 called at 9", "called at 9"),
        ("412 c20 noise 518 again", "noise 518 again"),
        ("nguyen c20 walked up 9 floors", "walked up 9 floors"),
        ("nguyen c20 wifi 518 down", "wifi down"),
        ("c20 wifi 412 down", "wifi down"),
        ("nguyen c20 party in 412", "party in 412"),
        ("412 c20 mia was upset", "mia was upset"),
        ("412 c20 down for hours", "down for hours"),
        ("412 c20 mark", None),
    ],
)
def test_others_may_be_mentioned_in_the_note(text: str, note: str | None) -> None:
    found = read(text)
    if note is None:
        assert (found.stay is not None, found.note) == (True, "mark")
    else:
        assert (found.note, found.problems, found.amount) == (note, (), 2000)
        assert found.stay is not None


def test_a_number_after_at_or_in_is_the_room_when_nothing_else_is() -> None:
    assert who("c20 in 412") == "jonas"
    assert who("c20 at 412") == "jonas"


def test_everyday_words_do_not_begin_names() -> None:
    """“down” begins Downey and Downing, “car” begins Carl: in a note they are what they say."""
    assert who("c20 wifi down") is None
    assert who("nguyen c20 wifi down in the car") == "nguyen"
    assert candidates("c20 wifi down") == []


def test_names_later_than_eighty_words_are_not_looked_for() -> None:
    assert who("c20 " + "very " * 79 + "nguyen") == "nguyen"
    assert who("c20 " + "very " * 80 + "nguyen") is None


@pytest.mark.parametrize("text", ["999 c20", "#999 c20", "room 999 c20", "999", "999 20 credit", "c20 999"])
def test_a_room_nobody_is_known_in_is_a_problem(text: str) -> None:
    found = read(text)
    assert (found.stay, found.codes[0]) == (None, "no_such_room")
    assert "999" in found.problems[0]


def test_a_bare_number_with_a_kind_is_an_amount_when_nobody_is_in_it() -> None:
    found = read("999 credit")
    assert (found.amount, found.missing) == (99900, ("guest",))


def test_stays_that_come_twice_are_one_guest_in_the_room_where_he_is() -> None:
    index = StayIndex(
        [
            StayRef("x", "100", "Xenia Two", False, ("xenia two",)),
            StayRef("x", "101", "Xenia Two", True, ("xenia two",)),
            StayRef("x", "102", "Xenia Two", False, ("zwei",), earlier=("101", "103")),
        ]
    )
    where = QuickContext(index, HOTEL.catalogue, HOTEL.money)
    for text in ("100 c20", "101 c20", "102 c20", "103 c20", "xenia c20", "zwei c20"):
        found = read(text, where)
        assert found.stay is not None, text
        assert (found.stay.id, found.stay.room, found.stay.in_house) == ("x", "101", True)
    assert index.stays[0].earlier == ("100", "102", "103")


def test_at_most_nine_are_listed_in_house_first() -> None:
    many = [StayRef(f"s{n}", str(n), f"Kim {n}", n % 3 == 0, ("kim",)) for n in range(1, 40)]
    where = QuickContext(many, HOTEL.catalogue, HOTEL.money)
    listed = read("kim?", where).candidates
    assert len(listed) == 9
    assert all(found.in_house for found in listed)
    assert [s.id for s in read("kim? c20", where).candidates] == [s.id for s in listed]


def test_a_house_without_guests() -> None:
    where = QuickContext((), HOTEL.catalogue, HOTEL.money)
    found = read("412 c20", where)
    assert (found.stay, found.codes) == (None, ("no_such_room",))
    assert who("nguyen c20", where) is None


def test_every_stay_of_the_house_is_found_by_room_and_whole_name() -> None:
    for one in STAYS:
        assert who(f"c20 {one.name}") == one.id
        assert one.id in [*candidates(one.room), who(one.room)] or not one.room


def test_several_who_fit_are_named_when_it_is_asked_who_is_meant() -> None:
    found = read("silva c20")
    with pytest.raises(
        Refused, match=re.escape("It could be Ana Silva (600), Rui Silva (600): type more of the name.")
    ) as refused:
        found.draft("x")
    assert refused.value.code == "missing_guest"
    many = context(more=tuple(stay(f"twin{n}", f"95{n}", f"Twin {n}") for n in range(6)))
    assert ", …: type more" in read("twin c20", many).wants("guest")
    assert read("c20 wifi").wants("guest") == MISSING["guest"]
    assert read("silva c20").wants("amount") == MISSING["amount"]
