"""What paper says of the file can be written, read back and compared, whole from the code or short from the keyboard."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.domain.problems import Refused
from tracker.domain.proof import (
    Proof,
    day_document,
    day_named,
    has_check_digits,
    hotel_day_document,
    hotel_look_document,
    hotel_paper_named,
    is_look,
    is_of_hotel,
    is_paper,
    proof,
    read_known,
    read_proof,
    restated_document,
    shift_document,
    supplement_document,
    supplement_named,
    write_known,
    write_proof,
    write_typeable,
)

HEAD = "3fa922b1c0de77aa" + "0123456789abcdef" * 3
CLAIM = proof("9f3c21d07ab4", "S42", 118, 164, 123400, HEAD)

proofs = st.builds(
    proof,
    st.text("0123456789abcdef-", min_size=1, max_size=36),
    st.one_of(
        st.integers(1, 999_999).map(lambda n: shift_document(n, interim=False)),
        st.just(shift_document(3, interim=True)),
        st.dates(date(2000, 1, 1), date(2999, 12, 31)).map(day_document),
        st.dates(date(2000, 1, 1), date(2999, 12, 31)).map(restated_document),
        st.builds(supplement_document, st.integers(1, 999_999), st.integers(1, 9999)),
    ),
    st.just(7),
    st.integers(7, 10**12),
    st.integers(-(10**15), 10**15),
    st.text("0123456789abcdef", min_size=64, max_size=64),
)


def test_the_code_holds_everything_in_capitals() -> None:
    assert write_proof(CLAIM) == f"LATITUDE1 9F3C21D07AB4 S42 118-164 123400 {HEAD.upper()}"


def test_the_footer_is_short_enough_to_type() -> None:
    assert write_typeable(CLAIM) == "S42 118-164 123400 3FA9 22B1 C0DE 77AA"


@given(proofs)
def test_what_is_written_is_read_back(claim: Proof) -> None:
    assert read_proof(write_proof(claim)) == claim
    assert read_proof(write_typeable(claim)) == replace(claim, ledger="", head=claim.head[:16])


def test_a_name_says_which_document_it_is() -> None:
    day = date(2026, 11, 23)
    assert (supplement_document(42, 1), restated_document(day)) == ("S42.1", "D2026-11-23.R")
    assert (supplement_named("S42.1"), supplement_named("S42"), supplement_named("D2026-11-23.R")) == (
        (42, 1),
        None,
        None,
    )
    assert day_named("D2026-11-23.R") == day_named("D2026-11-23") == day
    assert (read_proof(write_proof(CLAIM)).whole, read_proof(write_typeable(CLAIM)).whole) == (True, False)
    assert (day_named("S42.1"), day_named("X"), supplement_named("X")) == (None, None, None)


@given(proofs)
def test_a_typed_proof_agrees_with_the_whole_one(claim: Proof) -> None:
    typed = read_proof(write_typeable(claim))
    assert not typed.whole
    assert claim.whole
    assert typed.agrees_with(claim)
    assert claim.agrees_with(typed)


@pytest.mark.parametrize(
    "typed",
    [
        "s42 118-164 123400 3fa9 22b1 c0de 77aa",
        "  S42   118–164  123400  3FA922B1C0DE77AA ",
        "S42\u00a0118—164 · 123400 · 3FA9 22B1 C0DE 77AA\n",
    ],
)
def test_people_type_as_they_like(typed: str) -> None:
    assert read_proof(typed).agrees_with(CLAIM)


def test_a_negative_total_survives_the_long_minus() -> None:
    assert read_proof("X 1-2 −500 3FA9 22B1 C0DE 77AA").value == -500


@pytest.mark.parametrize(
    "change",
    [
        {"document": "S43"}, {"document": "S42.1"}, {"first_seq": 117}, {"last_seq": 165}, {"value": 123401}, {"ledger": "9f3c21d07ab5"},
        {"head": "4" + HEAD[1:]},
    ],
)  # fmt: skip
def test_one_changed_digit_does_not_agree(change: dict[str, object]) -> None:
    assert not replace(CLAIM, **change).agrees_with(CLAIM)  # type: ignore[arg-type]  # one field of several types


def test_a_head_cut_shorter_than_the_footer_prints_it_proves_nothing() -> None:
    assert not replace(CLAIM, head=HEAD[:12]).agrees_with(CLAIM)


@pytest.mark.parametrize(
    "text",
    [
        "", "hello", "S42", "S42 118-164 123400", "S42 118-164 1,234.00 3FA9 22B1 C0DE 77AA", "S0 1-2 3 3FA9 22B1 C0DE 77AA",
        "Q42 118-164 123400 3FA9 22B1 C0DE 77AA", "S42 118-164 123400 3FA9 22B1 C0DE 77AG", "S42 164-118 1 3FA9 22B1 C0DE 77AA",
        "LATITUDE2 a S42 118-164 1 " + HEAD, "LATITUDE1 a S42 118-164 1 " + HEAD[:63], "D2026-1-1 1-2 3 3FA9 22B1 C0DE 77AA",
        "S42.0 1-2 3 3FA9 22B1 C0DE 77AA", "S42. 1-2 3 3FA9 22B1 C0DE 77AA", "D2026-02-30.R 1-2 3 3FA9 22B1 C0DE 77AA",
        "X.1 1-2 3 3FA9 22B1 C0DE 77AA", "D2026-11-23.1 1-2 3 3FA9 22B1 C0DE 77AA", "S42 ١-٢ 3 3FA9 22B1 C0DE 77AA", "x" * 100_000,
    ],
)  # fmt: skip
def test_anything_else_is_refused_with_what_to_do(text: str) -> None:
    with pytest.raises(Refused) as refused:
        read_proof(text)
    assert refused.value.code == "bad_proof"
    assert len(refused.value.message) < 160


def test_the_papers_of_a_hotels_day_are_told_from_those_of_a_desk() -> None:
    day = date(2026, 11, 23)
    report, supplement, look = hotel_day_document(day, 0), hotel_day_document(day, 2), hotel_look_document(day, 412)
    assert (report, supplement, look) == ("D2026-11-23.H", "D2026-11-23.H2", "D2026-11-23.X412")
    assert [hotel_paper_named(one) for one in (report, supplement, look)] == [
        ("2026-11-23", 0),
        ("2026-11-23", 2),
        None,
    ]
    assert [is_of_hotel(one) for one in (report, supplement, look, day_document(day), restated_document(day), shift_document(1, interim=False))] == [
        True, True, True, False, False, False,
    ]  # fmt: skip
    assert [is_look(one) for one in (report, look, day_document(day))] == [False, True, False]


def test_the_papers_beside_the_reports_are_told_by_their_first_letter_and_bound_insights_by_their_digits() -> None:
    assert all(is_paper(one) for one in ("H42", "HX", "L118", "V118", "M2026-11-23", "P2026-11-23", "N2026-11-23-30"))
    assert not any(is_paper(one) for one in ("S42", "S42.1", "X", "D2026-11-23"))
    assert (has_check_digits("N2026-11-23-30/42"), has_check_digits("N2026-11-23-30")) == (True, False)


def test_how_far_each_desk_was_known_is_read_back_from_a_look() -> None:
    known = {"38b4e652": 284, "1f0c93ab": 128}
    assert write_known(known) == "known 1f0c93ab-128 38b4e652-284"
    assert read_known(write_known(known)) == known
    assert write_known({}) == ""
    for text in ("", "known", "known x", "known 1f-2 x", "known 1F-2", "what-if rep 1500 guest"):
        assert read_known(text) is None
