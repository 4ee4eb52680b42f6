"""A recovery code is read as people type it, and what can be none is refused before it is a guess."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.rig import refused
from tracker.domain.recovery import BYTES, code_of, last_group, tidy_code

GAPS = ["", " ", "-", "  –  "]


def as_typed(code: str, gap: str, *, small: bool) -> str:
    typed = gap.join(code.split("-")).replace("0", "O").replace("1", "l")
    return typed.lower() if small else typed


@pytest.mark.parametrize("gap", GAPS)
@pytest.mark.parametrize("small", [False, True])
def test_a_code_has_four_groups_and_is_read_from_paper(gap: str, small: bool) -> None:
    code = code_of(bytes(range(BYTES)))
    assert code == "000G-40R4-0M30-E209"
    assert tidy_code(as_typed(code, gap, small=small)) == "000G40R40M30E209"
    assert last_group(code) == "E209"


@given(st.binary(min_size=BYTES, max_size=BYTES), st.sampled_from(GAPS), st.booleans())
def test_any_code_is_read_as_people_type_it(random: bytes, gap: str, small: bool) -> None:
    code = code_of(random)
    assert not set(code) & set("OILU")
    assert [len(group) for group in code.split("-")] == [4, 4, 4, 4]
    assert tidy_code(as_typed(code, gap, small=small)) == code.replace("-", "")
    assert last_group(code) == code[-4:]


def test_different_bytes_are_different_codes() -> None:
    assert (
        len({code_of(bytes([n]) + bytes(9)) for n in range(256)} | {code_of(bytes(9) + bytes([n])) for n in range(256)})
        == 511
    )


@pytest.mark.parametrize(
    "typed", ["", "1234", "ABCD-EFGH-JKMN-PQR", "ABCD-EFGH-JKMN-PQRS-T", "ABCD-EFGH-JKMN-PQR!", "ж" * 16]
)
def test_what_can_be_no_code_is_refused(typed: str) -> None:
    with refused("bad_code_form"):
        tidy_code(typed)
