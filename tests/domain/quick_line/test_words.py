"""The words of the catalogue and the slips of the finger that still mean them."""

from __future__ import annotations

import pytest

from tests.domain.quick_line.hotel import HOTEL, chip, read
from tracker.domain.catalogue import Cause, Preset
from tracker.domain.gesture import Kind, Nature
from tracker.domain.quick_line.text.everyday import EVERYDAY, NO_SLIPS
from tracker.domain.quick_line.text.words import Vocabulary, fold_phrase, fold_word, near_kind

WORDS = HOTEL.vocabulary


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("wfi", "wifi"),
        ("wiif", "wifi"),
        ("brekfast", "breakfast"),
        ("breakfats", "breakfast"),
        ("brwakfast", "breakfast"),
        ("breakf", "breakfast"),
        ("noisey", "noise"),
        ("nois", "noise"),
        ("drnks", "drinks"),
        ("toilt", "toilet"),
        ("elevtor", "elevator"),
        ("champange", "champagne"),
        ("qeue", "queue"),
        # real words, or too far off
        ("wife", None),
        ("lit", None),
        ("left", None),
        ("leaving", None),
        ("leading", None),
        ("waiter", None),
        ("smell", None),
        ("wi", None),
        ("xyzzy", None),
        ("kkfast", None),
        ("wifi2", None),
        ("reakfast", None),
        ("conf", None),
        ("ice", None),
        ("pes", None),
        ("wifii", "wifi"),
        ("taxa", None),
    ],
)
def test_near_misses(typed: str, meant: str | None) -> None:
    assert WORDS.near(typed) == meant


@pytest.mark.parametrize(
    ("typed", "kind"),
    [
        ("cred", Kind.CREDIT),
        ("cre", Kind.CREDIT),
        ("credti", Kind.CREDIT),
        ("lable", Kind.FREE_LABEL),
        ("upgrad", Kind.UPGRADE),
        ("up", None),
        ("lapel", None),
        ("crew", None),
        ("wifi", None),
    ],
)
def test_mistyped_kinds(typed: str, kind: Kind | None) -> None:
    assert near_kind(typed) == kind


def test_everyday_words_are_never_corrected() -> None:
    assert [word for word in EVERYDAY | NO_SLIPS if WORDS.near(word)] == []


def test_folding() -> None:
    assert fold_word("wi-fi") == fold_word("wifi") == "wifi"
    assert fold_word("éclair") == "eclair"
    assert fold_word("10%") == "10%"
    assert fold_phrase("Child's gift — small") == ("childs", "gift", "small")


def test_a_catalogue_that_a_hotel_has_emptied() -> None:
    nothing = Vocabulary((), ())
    assert nothing.presets_in(["wine"], None) == []
    assert nothing.causes_in(["wifi"]).codes == ()
    assert nothing.near("brekfast") is None
    silent = Vocabulary(
        (Preset("♥", "…", Kind.CREDIT, 1, 1, words=("", "—")),),
        (Cause("XX.x", "X", "X", Nature.RECOVERY, words=("", "♥")),),
    )
    assert silent.presets_in([""], None) == []
    assert silent.causes_in(["", "♥"]).codes == ()


def test_longest_names_win_and_do_not_overlap() -> None:
    named = WORDS.presets_in(["breakfast", "for", "two", "", "wine"], None)
    assert [(n.start, n.end, n.preset.key) for n in named] == [(0, 3, "breakfast-2"), (4, 5, "wine")]
    assert WORDS.presets_in(["suite"], Kind.CREDIT) == []


@pytest.mark.parametrize(
    ("typed", "kind", "cause"),
    [
        ("412 с20 цшаш", "credit", "IT.wifi"),  # Russian layout: every key as for c20 wifi
        ("412 г40 тщшыу", "upgrade", "NS.neighbour"),
        ("412 д12 дшае", "free_label", "IT.lift"),
        ("412 λ12", "free_label", None),
        ("412 ב20 'ןכן", "credit", None),
        ("412 ψ20 κευ", "credit", "FD.wrong-key"),  # Greek layout
        ("412 c20 ключ не работает", "credit", None),  # a note in Russian stays one
    ],
)
def test_another_keyboard_layout_is_read_by_its_keys_and_shown(typed: str, kind: str, cause: str | None) -> None:
    found = read(typed)
    assert found.kind is not None
    assert (found.kind.value, found.cause) == (kind, cause)
    assert found.stay is not None
    if cause is not None:
        assert any(cause in text for text in chip(found, "cause"))
