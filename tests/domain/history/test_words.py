"""The kind that a cell of an old log names, in the words of the houses that wrote it."""

from __future__ import annotations

import pytest

from tracker.domain.gesture import Kind
from tracker.domain.history.words import kind_of


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Credit", Kind.CREDIT), ("comp – breakfast", Kind.CREDIT), ("GUTSCHRIFT", Kind.CREDIT), ("crédito", Kind.CREDIT),
        ("free label/DHL", Kind.FREE_LABEL), ("Versand", Kind.FREE_LABEL), ("e\u0301tiquette", Kind.FREE_LABEL),
        ("room upgrade (suite)", Kind.UPGRADE), ("Zimmerupgrade", Kind.UPGRADE),
    ],
)  # fmt: skip
def test_one_of_its_words_names_the_kind(text: str, kind: Kind) -> None:
    assert kind_of(text) is kind


@pytest.mark.parametrize("text", ["", "gift", "credit or upgrade", "discredit", "7"])
def test_words_of_no_kind_or_of_two_name_none(text: str) -> None:
    assert kind_of(text) is None
