"""Every string in every field: refused with one sentence, or kept as written. Nothing else ever happens."""

from __future__ import annotations

import random
import unicodedata
from collections.abc import Sequence

import pytest

from tests.faults.chance import chance
from tests.faults.hostile.fields import EVERY, FIELDS_FREE, KEPT_AS_TYPED, Field, hotel_later, sentence, tidy
from tests.faults.hostile.strings import CORPUS, FAMILIES
from tests.rig import Hotel
from tracker.domain.names import seen
from tracker.domain.problems import Refused

SAMPLE = 30
"""Strings a field in the default run, others each time; the slow run takes all."""


def test_the_corpus_is_large_and_says_each_thing_once() -> None:
    assert len(CORPUS) >= 300
    assert min(len(family) for family in FAMILIES.values()) >= 7
    assert len(EVERY) >= 40


@pytest.mark.by_lot("hostile fields", 25)
@pytest.mark.parametrize("field", EVERY, ids=lambda field: field.name)
def test_a_sample_of_strings_in_every_field(hotel: Hotel, field: Field) -> None:
    _try(hotel, field, chance(field.name).sample(CORPUS, SAMPLE))


@pytest.mark.slow
@pytest.mark.parametrize("field", EVERY, ids=lambda field: field.name)
def test_every_string_in_every_field(hotel: Hotel, field: Field) -> None:
    _try(hotel, field, CORPUS)


def _try(hotel: Hotel, field: Field, strings: Sequence[str]) -> None:
    kept = 0
    for number, text in enumerate(strings):
        hotel_later(hotel)
        stands = _put(hotel, field, text, f"{number:x}")
        if isinstance(stands, Refused):
            sentence(stands.message)
            assert not (field.free and may_stand(field, text)), f"{text!a} is refused: {stands.message}"
            assert field not in KEPT_AS_TYPED
            continue
        if stands is None:
            continue
        kept += 1
        if field in KEPT_AS_TYPED:
            assert stands == text
        elif field.free:
            assert not stands or may_stand(field, text), f"{text!a} was taken as {stands!a}"
            assert stands == tidy(text, breaks=field.breaks)
    if field in FIELDS_FREE and field.free:
        assert kept >= len(strings) // 3
    assert hotel.ledger.query("PRAGMA integrity_check")[0][0] == "ok"


def _put(hotel: Hotel, field: Field, text: str, unique: str) -> str | Refused | None:
    try:
        return field.put(hotel, text, unique)
    except Refused as refusal:
        return refusal


def may_stand(field: Field, text: str) -> bool:
    """Whether the string is nothing but letters, marks and signs that can be seen, and fits."""
    stands = tidy(text, breaks=field.breaks)
    if not stands:
        return False
    bad = [c for c in stands if unicodedata.category(c) in ("Cc", "Cs", "Cn", "Co", "Zl", "Zp") or c in UNSEEN]
    return not bad and seen(stands) and len(stands) <= field.most


UNSEEN = frozenset(
    "\u00ad\u115f\u1160\u17b4\u17b5\u180e\u200b\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069"
    "\u206a\u206b\u206c\u206d\u206e\u206f\u3164\ufeff\uffa0\ufff9\ufffa\ufffb"
) | frozenset(map(chr, range(0xE0000, 0xE0080)))
"""What would make two texts look like one."""


def test_what_cannot_be_seen_at_all_is_no_name(hotel: Hotel) -> None:
    for text in ("\u200c", "\u200d" * 9, "\u2800", "\u0300", "\u200e\u200f", "\u034f", "\ufe0f"):
        with pytest.raises(Refused, match="nothing that can be seen"):
            hotel.guest(text, "7")


def test_the_same_seed_gives_the_same_strings() -> None:
    assert random.Random("1 x").sample(CORPUS, 3) == random.Random("1 x").sample(CORPUS, 3)
