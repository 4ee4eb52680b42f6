"""The guide on paper: a heading stands with what follows, and what is typed begins at the left in every language."""

from __future__ import annotations

from datetime import UTC, datetime

import pypdfium2
import pytest

from tracker.domain.guide import GuideFacts, parse
from tracker.reports.guide import render_guide
from tracker.reports.style import MARGIN

AT = datetime(2026, 11, 23, 11, tzinfo=UTC)


def rendered(text: str, language: str = "en") -> pypdfium2.PdfDocument:
    return pypdfium2.PdfDocument(render_guide(GuideFacts(parse("rep", text, language), {}, "1.2.3", AT)))


def page_of(document: pypdfium2.PdfDocument, words: str) -> int:
    (found,) = [at for at, page in enumerate(document) if words in page.get_textpage().get_text_bounded()]
    return found


def test_a_heading_stands_on_the_page_of_what_is_typed_below_it() -> None:
    moved = 0
    for filler in range(16, 28):
        text = "# Guide\n\n## One\n\n" + "A row.\n\n" * filler + "## Heading\n\n    typed one\n    typed two\n"
        with rendered(text) as document:
            assert page_of(document, "Heading") == page_of(document, "typed one"), filler
            moved += page_of(document, "Heading")
    assert 0 < moved < 12, "the end of a page lies between the fewest and the most rows"


@pytest.mark.parametrize("language", ["de", "ar"])
def test_what_is_typed_begins_at_the_left(language: str) -> None:
    words = {"de": "Wörter", "ar": "كلمات"}[language]
    with rendered(f"# {words}\n\n## {words}\n\n{words}\n\n    latitude doctor\n", language) as document:
        page = document[0].get_textpage()
        found = page.search("latitude doctor").get_next()
        assert found is not None
        left, *_rest = page.get_charbox(found[0])
    assert MARGIN < left < MARGIN + 20
