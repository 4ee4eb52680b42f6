"""Reads PDF bytes back: words, pages, pictures; nothing here knows how they were made."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium


@contextmanager
def opened(data: bytes) -> Iterator[Any]:
    """The document, closed again."""
    document = pypdfium2.PdfDocument(data)
    try:
        yield document
    finally:
        document.close()


def pages(data: bytes) -> list[str]:
    """The words of each page, white space evened; words cut at a hyphen at a line's end are whole again."""
    with opened(data) as document:
        return [_evened(page.get_textpage().get_text_range()) for page in document]


def words(data: bytes) -> str:
    """The words of the whole document."""
    return " ".join(pages(data))


def _evened(text: str) -> str:
    # Joined Arabic letters are read as the letters they join.
    plain = re.sub(r"[\uFB50-\uFDFF\uFE70-\uFEFC]", lambda m: unicodedata.normalize("NFKC", m[0]), text)
    return " ".join(plain.replace("\ufffe", "-").split())


def letter_at(text: Any, at: int) -> str:
    """One letter of a page's words, as `get_text_range` gives it (a hyphen at a line's end as U+FFFE), in a fifth of its time."""
    return chr(pdfium.FPDFText_GetUnicode(text, at)).replace("\x02", "\ufffe")


def boxes(data: bytes) -> Iterator[tuple[int, str, tuple[float, float, float, float]]]:
    """Page number, letter and place (left, foot, right, top; points) of every letter with ink."""
    with opened(data) as document:
        for number, page in enumerate(document):
            text = page.get_textpage()
            for at in range(text.count_chars()):
                letter = letter_at(text, at)
                if letter.strip():
                    yield number, letter, text.get_charbox(at)


def sizes(data: bytes) -> set[tuple[int, int]]:
    """The papers used, in points."""
    with opened(data) as document:
        return {(round(page.get_width()), round(page.get_height())) for page in document}


def metadata(data: bytes) -> dict[str, str]:
    """The file's own description."""
    with opened(data) as document:
        found: dict[str, str] = document.get_metadata_dict()
        return found


def picture(data: bytes, page: int = 0, *, dpi: int = 150, grey: bool = False) -> Any:
    """A page as it is printed."""
    with opened(data) as document:
        image = document[page].render(scale=dpi / 72).to_pil()
        return image.convert("L") if grey else image.convert("RGB")
