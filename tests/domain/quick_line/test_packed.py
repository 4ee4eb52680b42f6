"""Ten thousand stays stand small, and each comes back as it was given."""

from __future__ import annotations

import gc
import tracemalloc
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.domain.quick_line import StayIndex, StayRef
from tracker.domain.quick_line.guest.packed import Packing, Stays
from tracker.domain.quick_line.guest.stays import NameTable, Naming

_TEXT = st.text(max_size=6)
_TEXTS = st.lists(_TEXT, max_size=3).map(tuple)
_REFS = st.builds(StayRef, _TEXT, _TEXT, _TEXT, st.booleans(), _TEXTS, _TEXT, _TEXTS)
_WORD = st.text("abć王李", max_size=3)


def some(count: int) -> list[StayRef]:
    return [
        StayRef(
            f"{n * 7919:012x}", str(100 + n % 900), f"Łukasz Nguyễn {n}", False, (f"lukasz nguyen {n}",),
            "left 12 Nov · CONF", (str(100 + n % 7),) if n % 3 == 0 else (),
        )
        for n in range(count)
    ]  # fmt: skip


@pytest.mark.at_length
def test_ten_thousand_stays_of_before_take_less_than_five_megabytes() -> None:
    """As objects with sets of places they took 18, and the desk held them twice."""
    refs = some(10_000)
    gc.collect()
    tracemalloc.start()
    index = StayIndex(refs)
    gc.collect()
    held, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert (len(index.stays), index.stays[9_999]) == (10_000, refs[9_999])
    assert held < 5e6
    assert most < 15e6


@given(st.lists(_REFS, max_size=12, unique_by=lambda ref: ref.id))
def test_stays_come_back_as_they_were_given(refs: list[StayRef]) -> None:
    stays = Stays(Packing(refs))
    assert list(stays) == refs == list(stays[:])
    assert [stays.where(ref.id) for ref in refs] == list(range(len(refs)))
    assert stays.where("an id that nobody has") is None


def test_an_id_that_stands_in_another_stays_name_is_not_taken_for_it() -> None:
    stays = Stays(
        Packing([StayRef("aa", "412", "bb cc", True, ("bb cc",)), StayRef("bb", "413", "Ada", True, ("ada",))])
    )
    assert (stays.where("bb"), stays.where("cc"), stays.where("aa")) == (1, None, 0)
    assert [ref.id for ref in stays[1:]] == ["bb"]


def test_a_stay_that_is_given_twice_is_one() -> None:
    here = StayRef("aa", "412", "Ada", True, ("ada",))
    before = replace(here, room="9", in_house=False, keys=("ada", "eda"), earlier=("7",))
    for both in ([here, before], [before, here]):
        (one,) = Stays(Packing(both))
        assert (one.room, one.in_house, one.earlier, set(one.keys)) == ("412", True, ("9", "7"), {"ada", "eda"})


@given(st.lists(st.lists(_WORD, max_size=3), max_size=6), _WORD)
def test_names_are_found_as_by_looking_at_each(names: list[list[str]], sought: str) -> None:
    naming = Naming()
    for at, words in enumerate(names):
        naming.add(at, (" ".join(words),))
    table = NameTable(naming)
    whole = [(at, word) for at, words in enumerate(names) for word in words if word]
    begun = [(at, word[cut:]) for at, word in whole for cut in range(len(word)) if cut == 0 or ord(max(word)) > 0x2E80]
    assert table.whole(sought) == {at for at, word in whole if word == sought}
    assert table.begun(sought) == {at for at, word in begun if word.startswith(sought)}
    longer = sorted(word for _, word in begun if word.startswith(sought) and word != sought)
    assert table.one_beginning(sought) == (longer[0] if longer else None)


@pytest.mark.parametrize("at", [-1, 3])
def test_there_is_no_stay_before_the_first_or_after_the_last(at: int) -> None:
    with pytest.raises(IndexError):
        Stays(Packing(some(3)))[at]
