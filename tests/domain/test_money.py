"""Money: what is accepted as an amount, and that nothing is rounded, guessed or lost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.rig import refused
from tracker.domain.money import _CODES, Currency, currency, format_minor, parse_amount, with_sign
from tracker.domain.problems import Refused

EUR, JPY, KWD = currency("EUR"), currency("jpy"), currency(" KWD ")


def test_each_currency_has_its_own_exponent() -> None:
    assert (EUR.exponent, JPY.exponent, KWD.exponent) == (2, 0, 3)
    assert {currency(code).exponent for code in _CODES} == {0, 2, 3}


@pytest.mark.parametrize("code", ["", "EU", "EURO", "XXX", "€", "BTC", "eu r"])
def test_what_is_no_currency_is_refused(code: str) -> None:
    with refused("unknown_currency"):
        currency(code)


@pytest.mark.parametrize(
    ("text", "money", "mark", "minor"),
    [
        ("20", EUR, ".", 2000), ("20.5", EUR, ".", 2050), ("20.50", EUR, ".", 2050), (" 0.01 ", EUR, ".", 1),
        ("12,50", EUR, ",", 1250), ("0", EUR, ".", 0), ("007", EUR, ".", 700), ("2000", JPY, ".", 2000),
        ("2.000", KWD, ".", 2000), ("1.234", KWD, ".", 1234), ("999999999.99", EUR, ".", 99_999_999_999),
    ],
)  # fmt: skip
def test_an_amount_is_read_as_typed(text: str, money: Currency, mark: str, minor: int) -> None:
    assert parse_amount(text, money, mark) == minor


@pytest.mark.parametrize(
    ("text", "money", "mark", "said"),
    [
        ("-1", EUR, ".", "negative"), ("−1", EUR, ".", "negative"), ("- 1", EUR, ".", "no amount"), ("nan", EUR, ".", "no amount"),
        ("inf", EUR, ".", "no amount"), ("1e3", EUR, ".", "no amount"), ("", EUR, ".", "no amount"), ("+5", EUR, ".", "no amount"),
        ("12,50", EUR, ".", "two ways"), ("12.50", EUR, ",", "two ways"), ("1,234.50", EUR, ".", "two ways"),
        ("1.2.3", EUR, ".", "two ways"), ("20.555", EUR, ".", "at most 2 decimals"), ("1.5", JPY, ".", "no decimals"),
        ("1.5", JPY, ",", "no decimals"), ("1,200", JPY, ".", "JPY has no decimals"), ("1,5", KWD, ".", "two ways"),
        ("1.5555", KWD, ".", "at most 3 decimals"),
        ("1.2345", KWD, ".", "at most 3 decimals"), ("1000000000", EUR, ".", "more than 9 digits"),
        ("1" * 10_000, EUR, ".", "more than 9 digits"), (".5", EUR, ".", "no amount"), ("5.", EUR, ".", "no amount"),
        ("0x10", EUR, ".", "no amount"), ("1_000", EUR, ".", "no amount"), ("٣", EUR, ".", "no amount"), ("1 000", EUR, ".", "no amount"),
        ("€20", EUR, ".", "no amount"), ("20\x00", EUR, ".", "no amount"),
    ],
)  # fmt: skip
def test_what_is_no_plain_amount_is_refused_in_a_sentence(text: str, money: Currency, mark: str, said: str) -> None:
    with refused("bad_amount", said) as caught:
        parse_amount(text, money, mark)
    assert len(caught.value.message) < 160


@given(st.integers(0, 10**9 - 1), st.sampled_from([EUR, JPY, KWD]), st.sampled_from([".", ","]))
def test_what_is_written_reads_back_the_same(minor: int, money: Currency, mark: str) -> None:
    assert parse_amount(format_minor(minor, money, mark), money, mark) == minor


@given(st.text(max_size=30), st.sampled_from([EUR, JPY, KWD]), st.sampled_from([".", ","]))
def test_any_text_is_an_amount_or_a_refusal(text: str, money: Currency, mark: str) -> None:
    try:
        minor = parse_amount(text, money, mark)
    except Refused:
        return
    assert parse_amount(format_minor(minor, money, mark), money, mark) == minor


@pytest.mark.parametrize(
    ("minor", "money", "mark", "plain", "signed"),
    [
        (123456, EUR, ".", "1234.56", "€1,234.56"), (123456, EUR, ",", "1234,56", "€1.234,56"), (-5, EUR, ".", "-0.05", "−€0.05"),
        (2000, JPY, ".", "2000", "¥2,000"), (2000, KWD, ".", "2.000", "KWD\u00a02.000"), (-7, JPY, ".", "-7", "−¥7"),
    ],
)  # fmt: skip
def test_amounts_are_written_for_forms_and_for_people(
    minor: int, money: Currency, mark: str, plain: str, signed: str
) -> None:
    assert format_minor(minor, money, mark) == plain
    assert with_sign(minor, money, mark) == signed
