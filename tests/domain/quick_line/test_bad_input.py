"""Lines that are wrong, hostile or unlucky: the chips say what to do, nothing is posted that was not shown."""

from __future__ import annotations

import time

import pytest

from tests.domain.quick_line.hotel import HOTEL, chip, context, read
from tracker.domain.gesture import Kind
from tracker.domain.quick_line import StayIndex
from tracker.domain.quick_line.text.tokens import MAX_LINE


@pytest.mark.parametrize(
    ("text", "code", "says"),
    [
        ("412 c12,50", "bad_amount", "write it as 12.50"),
        ("412 c7,2", "bad_amount", "write it as 7.2"),
        ("412 c1,200", "bad_amount", "“1,200” can be read in two ways"),
        ("412 c1.200.000", "bad_amount", "two ways"),
        ("412 1.200.000 credit", "bad_amount", "two ways"),
        ("412 c1'200", "bad_amount", "is no amount"),
        ("412 c12.505", "bad_amount", "at most 2 decimals"),
        ("412 c1e3", "bad_amount", "is no amount"),
        ("412 1e3 credit", "bad_amount", "is no amount"),
        ("412 c-20", "bad_amount", "cannot be negative"),
        ("412 c−20", "bad_amount", "cannot be negative"),
        ("412 credit -20", "bad_amount", "cannot be negative"),
        ("412 c+20", "bad_amount", "is no amount"),
        ("412 c.5", "bad_amount", "is no amount"),
        ("412 c0", "nothing_given", "gives nothing"),
        ("412 wine 0", "nothing_given", "type what the guest gets"),
        ("412 c1234567890", "bad_amount", "more than 9 digits"),
        ("412 credit 1234567890", "bad_amount", "more than 9 digits"),
        ("412 credit 20€", "other_currency", "write the amount in USD"),
        ("412 £20 credit", "other_currency", "such as 20.00"),
        ("412 credit 20eur", "other_currency", "USD"),
        ("412 c20 eur wifi", "other_currency", "“c20 eur” is not in USD"),
        ("412 20 EUR credit", "other_currency", "“20 EUR” is not in USD"),
        ("412 c 20 chf", "other_currency", "“20 chf”"),
        ("412 credit 20 GBP wifi", "other_currency", "USD"),
        ("412 c20 € wifi", "other_currency", "“c20 €”"),
        ("412 c20 euros", "other_currency", "USD"),
        ("412 c eur 20", "other_currency", "“eur 20”"),
        ("412 eur 20 c", "other_currency", "“eur 20”"),
        ("412 € 20 c", "other_currency", "“€ 20”"),
        ("c20 eur 412", "other_currency", "“c20 eur”"),
        ("412 c20.50 SEK", "other_currency", "USD"),
        ("412 l12~ eur", "other_currency", "USD"),
        ("412 3 eur", "other_currency", "USD"),
        ("412 c20~", "bad_estimate", "leave the ~ out"),
        ("412 c20 ~", "bad_estimate", "leave the ~ out"),
        ("412 c20 2n", "bad_nights", "Only an upgrade has nights"),
        ("412 u40 0n", "bad_nights", "1 to 60"),
        ("412 u40 61n", "bad_nights", "1 to 60"),
        ("412 u40 2n 3n", "two_nights", "“2” and “3”"),
        ("412 c20 30 credit", "two_amounts", "“c20” and “30”"),
        ("412 c20 c30", "two_amounts", "leave one out"),
        ("412 c20 c20", "two_amounts", "leave one out"),
        ("412 30 40 credit", "two_amounts", "in quotes"),
        ("412 c20 u40", "two_gestures", "A credit and an upgrade"),
        ("412 u40 label", "two_gestures", "An upgrade and a free label"),
        ("412 taxi wine", "two_gestures", "“Taxi” and “Wine”"),
        ("412 c20 HK.unclean IT.wifi", "two_causes", "leave one out"),
        ("412 c20 HK.soup", "unknown_cause", "HK.linen"),
        ("412 c20 !1d !2h", "two_promises", "“1d” and “2h”"),
        ("412 c20 @phone @chat", "two_channels", "“@phone” and “@chat”"),
        ("412 c20 @lobby", "unknown_channel", "use @desk"),
        ("412 c20 @p@p", "unknown_channel", "@social"),
        ("412 c20 by:x", "unknown_channel", "@mail"),
        ("412 c20 carrier:UPS", "unknown_field", "A credit has no “carrier”"),
        ("412 c20 from:dlx", "unknown_field", "no “from”"),
        ("412 c20 expires:tomorrow", "bad_date", "YYYY-MM-DD"),
        (f"412 l12 item:{'x' * 201}", "bad_field", "201 letters"),
        ("412 c20 wifi\x00down", "hidden_characters", "type it again without them"),
        ("412 c20 \u202ewifi", "hidden_characters", "invisible"),
        ("412 c20 \ud800", "hidden_characters", "invisible"),
        ("412 c20 \ue000", "hidden_characters", "invisible"),
    ],
)
def test_one_plain_sentence_says_what_to_do(text: str, code: str, says: str) -> None:
    found = read(text)
    assert found.codes[0] == code
    assert says in found.problems[0]
    assert found.problems[0].endswith(".")
    assert chip(found, "problem") == list(found.problems)
    assert not found.ready


@pytest.mark.parametrize(("text", "right"), [("412 c12.50", "12,50"), ("412 c1.200", "“,”"), ("412 c7.5", "7,5")])
def test_the_other_decimal_mark_is_never_guessed_at(text: str, right: str) -> None:
    found = read(text, context("EUR", ","))
    assert (found.amount, found.codes) == (None, ("bad_amount",))
    assert right in found.problems[0]


def test_money_without_decimals() -> None:
    found = read("412 c12.50", context("JPY"))
    assert found.codes == ("bad_amount",)
    assert "no decimals" in found.problems[0]
    assert read("412 c1,500", context("JPY")).codes == ("bad_amount",)


def test_an_amount_that_is_wrong_is_not_replaced_by_the_presets() -> None:
    found = read("412 breakfast 12,50")
    assert (found.amount, found.cost) == (None, None)
    assert found.kind is Kind.CREDIT


def test_words_that_are_no_amounts() -> None:
    for word in ("nan", "inf", "cnan", "c", "1/2", "5'10x", "€", "--"):
        found = read(f"412 $20 credit {word}")
        assert found.amount == 2000, word
        assert found.problems == (), word


@pytest.mark.parametrize(
    "typed",
    [
        "412 c20 usd",
        "412 c20 $",
        "412 20 USD credit",
        "412 c 20 dollars",
        "412 usd 20 c",
        "c20 usd 412",
        "412 credit $ 20",
    ],
)
def test_the_hotels_own_currency_may_be_written_and_is_no_word_of_the_note(typed: str) -> None:
    found = read(typed)
    assert found.ready, found.problems
    assert (found.kind, found.amount, found.note) == (Kind.CREDIT, 2000, "")


def test_a_currency_beside_an_estimate_and_away_from_any_amount() -> None:
    assert (read("412 l12~ $").amount, read("412 l12~ $").estimated) == (1200, True)
    assert read("412 c20 paid in eur").note == "paid in eur"
    assert read('412 c20 "20 eur"').amount == 2000


def test_signs_of_money_alone_are_nothing_and_after_an_amount_they_are_its_currency() -> None:
    assert read("€ €").missing == ("guest", "gesture", "amount")
    assert read("412 c20 € €").codes == ("other_currency",)
    assert read("412 c20 down € €").note == "down € €"


def test_field_names_without_a_kind_are_kept_and_shown() -> None:
    found = read("412 carrier:UPS")
    assert dict(found.details) == {"carrier": "UPS"}
    assert chip(found, "detail") == ["Carrier: UPS"]
    assert read("412 c20 carrier:").note == "carrier:"
    assert read("412 c20 http://x").note == "http://x"


@pytest.mark.parametrize(
    "text",
    [
        "?", "???", "!!!", "@", "#", "# #", "~", ">", "-> ->", '"', '""', "““", "$", "%", "*", ".", ",", "()", "=",
        "'", "\\", "<>", "|||", "^", "`", "😀", "♥♥♥", "﷽", "ﬁ", "\u0301", "\u200d", "½", "〜", "…",
    ],
)  # fmt: skip
def test_nothing_but_symbols(text: str) -> None:
    found = read(text)
    assert found.stay is None
    assert found.kind is None
    assert found.amount is None
    assert found.missing == ("guest", "gesture", "amount")
    note = read(f"412 c20 {text}")
    assert note.stay is not None
    assert (note.kind, note.amount) == (Kind.CREDIT, 2000)


def test_control_and_bidi_characters_are_never_posted() -> None:
    for mark in "\u202a\u202b\u202c\u202d\u202e\x00\x07\x1b\x7f":
        found = read(f"412 c20 wi{mark}fi")
        assert (found.note, found.codes) == ("wifi", ("hidden_characters",))


def test_marks_that_a_paste_brings_along_are_left_out_in_silence() -> None:
    for mark in "\u200b\u200e\u200f\u2060\ufeff\u00ad\u2068\u2069":
        found = read(f"{mark}412{mark} c{mark}20 wifi{mark} down")
        assert (found.note, found.problems) == ("wifi down", ())
        assert found.ready


@pytest.mark.parametrize("gap", ["\n", "\r\n", "\t", "\x0b", "\x0c", "\u2028", "\u2029", "\u00a0", "\u3000", "\x85"])
def test_pasted_line_breaks_become_spaces(gap: str) -> None:
    found = read(f"412{gap}c20{gap}wifi{gap}{gap}down{gap}")
    assert found == read("412 c20 wifi down")
    assert found.ready


def test_ten_thousand_letters() -> None:
    for text in (
        "x" * 10_000,
        "wifi " * 2_000,
        "412 " * 2_500,
        "c20 " * 2_500,
        "1" * 10_000,
        "é" * 10_000,
        "> " * 5_000,
    ):
        found = read(text)
        assert found.codes[0] == "line_too_long"
        assert "10,000 letters" in found.problems[0]
        assert not found.ready
    assert read("412 c20 " + "x" * (MAX_LINE - 8)).ready
    assert read("412 c20 " + "x" * (MAX_LINE - 7)).codes == ("line_too_long",)


def test_a_note_that_grows_when_composed_is_measured_as_posted() -> None:
    found = read("412 c20 " + "\u0958" * 1500)  # each of these is two letters once normalised
    assert found.codes == ("bad_note",)
    alone = read("\u0958" * 1500)
    assert alone.codes == ("bad_note",)


@pytest.mark.at_length
def test_a_long_line_does_not_take_long() -> None:
    """Quadratic reading would take seconds; the bound is generous because the machine is shared."""
    for text in (
        "a b " * 500,
        "maria " * 400,
        "> " * 1000,
        "$ 1 " * 500,
        "1," * 1000,
        "(" * 2000,
        "!" * 2000,
        '"' * 2000,
    ):
        began = time.process_time()
        read(text)
        assert time.process_time() - began < 1


def test_hostile_names_are_shown_as_they_are() -> None:
    found = read("611 c20")
    assert chip(found, "guest") == ["611 <b>Bold</b> O'Brien"]


def test_the_context_takes_stays_or_an_index() -> None:
    assert isinstance(HOTEL.index, StayIndex)
    assert HOTEL.index is HOTEL.stays
