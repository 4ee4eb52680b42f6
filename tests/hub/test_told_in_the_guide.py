"""What somebody must do about a desk and a hub that disagree stands in the IT guide, by the name that the sentence gives."""

from __future__ import annotations

import re

import pytest

from tests.packaging.test_translate import translate
from tracker.desk.guide import guide_for
from tracker.domain.languages import ENGLISH, TONGUES

AHEAD = "The hub has line {n} of this desk and this ledger lacks it, so nothing is sent: do what the IT guide says under “When a desk and the hub disagree”."
FORK = "Line {n} of this desk is another one in the hub, so nothing is sent: do what the IT guide says under “When a desk and the hub disagree”."

PARTED = "The hub has line {n} of this desk and this backup does not lead to it: choose an older one and let its later lines come back, or see the IT guide under “When a desk and the hub disagree”."
AWAY = "The hub could not be asked for what it has of this desk ({why}): restore once it answers, or see the IT guide under “When a desk and the hub disagree”."


@pytest.mark.parametrize("language", TONGUES)
@pytest.mark.parametrize("said", [AHEAD, FORK, PARTED, AWAY])
def test_what_a_sentence_names_a_heading_of_the_guide(language: str, said: str) -> None:
    told = said if language == ENGLISH else translate.read(language)["sentences", said][0]
    (named,) = re.findall(r"[“„«「]\s?(.+?)\s?[”“»」]", told)
    assert named in [section.title for section in guide_for("admin", language).sections]
    assert len(re.findall(r"[.。](?=\s|$)", told)) == 1
