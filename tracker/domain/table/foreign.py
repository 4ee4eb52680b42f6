"""Files that are no list (pictures, PDFs, workbooks, programs, web pages), told by their first bytes; knows no tables."""

from __future__ import annotations

import re

from tracker.domain.problems import Refused
from tracker.domain.sentences import Sentence

_FROM_EXCEL = Sentence("open it in Excel and save it as “CSV UTF-8”.")

# Where the mark stands, the mark, what the file is, what to do when it is not the ordinary.
_MARKS: tuple[tuple[int, bytes, str, str | None], ...] = (
    (0, b"\x89PNG\r\n", Sentence("a PNG picture"), None),
    (0, b"\xff\xd8\xff", Sentence("a JPEG picture"), None),
    (0, b"GIF8", Sentence("a GIF picture"), None),
    (0, b"II*\x00", Sentence("a TIFF picture"), None),
    (0, b"MM\x00*", Sentence("a TIFF picture"), None),
    (8, b"WEBP", Sentence("a WebP picture"), None),
    (6, b"\x00\x00\x00\x00", Sentence("a BMP picture"), None),
    (4, b"ftyp", Sentence("a photo or film"), None),
    (0, b"%PDF", Sentence("a PDF"), None),
    (0, b"%!PS", Sentence("a PostScript print file"), None),
    (0, b"{\\rtf", Sentence("a rich text document"), None),
    (0, b"\xd0\xcf\x11\xe0", Sentence("an old Excel or Word file"), _FROM_EXCEL),
    (0, b"\x7fELF", Sentence("a program"), None),
    (0, b"\x1f\x8b", Sentence("a compressed file"), Sentence("unpack it and choose the CSV inside.")),
    (0, b"7z\xbc\xaf", Sentence("a 7z archive"), Sentence("unpack it and choose the CSV inside.")),
    (0, b"Rar!", Sentence("a RAR archive"), Sentence("unpack it and choose the CSV inside.")),
    (0, b"SQLite format 3\x00", Sentence("a database"), None),
)
# Some marks are ordinary letters; these first bytes must come with them.
_ONLY_WITH: dict[bytes, bytes] = {b"WEBP": b"RIFF", b"\x00\x00\x00\x00": b"BM", b"ftyp": b"\x00\x00"}
_WEB_PAGE = re.compile(r"\s*(<!--.{0,400}?-->\s*)?<(!doctype html|html|head|body|table|meta|style)\b", re.I | re.S)
_XML = re.compile(r"\s*<(\?xml|[a-z][\w:-]*[\s>/])", re.I)
_JSON = re.compile(r"\s*(\[\s*)?\{\s*[\"}]")


def refuse_foreign_bytes(data: bytes, as_csv: str) -> None:
    """Refused("not_a_list") when the bytes are another kind of file; the sentence says which, and what to export."""
    if data.startswith(b"PK\x03\x04"):
        raise _zipped(data, as_csv)
    if data.startswith(b"MZ") and b"\x00" in data[:64]:
        raise _refusal(Sentence("a program"), as_csv)
    for at, mark, what, remedy in _MARKS:
        if data.startswith(mark, at) and data.startswith(_ONLY_WITH.get(mark, b"")):
            raise _refusal(what, remedy or as_csv)


def refuse_foreign_text(text: str, as_csv: str) -> None:
    """Refused("not_a_list") when the text is a web page, XML or JSON; property systems like to call them .xls."""
    start = text[:2000]
    if _WEB_PAGE.match(start):
        raise _refusal(Sentence("a web page"), _FROM_EXCEL)
    if _XML.match(start):
        raise _refusal(Sentence("an XML file"), as_csv)
    if _JSON.match(start):
        raise _refusal(Sentence("a JSON file"), as_csv)


def _zipped(data: bytes, as_csv: str) -> Refused:
    if b"xl/" in data:
        return _refusal(Sentence("an Excel workbook"), _FROM_EXCEL)
    if b"opendocument.spreadsheet" in data:
        return _refusal(Sentence("a LibreOffice spreadsheet"), Sentence("open it and save it as CSV."))
    if b"word/" in data:
        return _refusal(Sentence("a Word document"), as_csv)
    return _refusal(Sentence("a ZIP archive"), Sentence("unpack it and choose the CSV inside."))


def _refusal(what: str, remedy: str) -> Refused:
    return Refused(
        "not_a_list",
        Sentence("This is {what}, not a list: {remedy}", what=what, remedy=remedy),
        kind=what.split(" ", 1)[1],
    )
