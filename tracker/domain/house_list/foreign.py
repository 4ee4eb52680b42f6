"""Files that are no list (pictures, PDFs, workbooks, programs, web pages), told by their first bytes; knows no tables."""

from __future__ import annotations

import re

from tracker.domain.problems import Refused

_AS_CSV = "export the in-house list as CSV."
_FROM_EXCEL = "open it in Excel and save it as “CSV UTF-8”."

# Where the mark stands, the mark, what the file is, what to do.
_MARKS: tuple[tuple[int, bytes, str, str], ...] = (
    (0, b"\x89PNG\r\n", "a PNG picture", _AS_CSV),
    (0, b"\xff\xd8\xff", "a JPEG picture", _AS_CSV),
    (0, b"GIF8", "a GIF picture", _AS_CSV),
    (0, b"II*\x00", "a TIFF picture", _AS_CSV),
    (0, b"MM\x00*", "a TIFF picture", _AS_CSV),
    (8, b"WEBP", "a WebP picture", _AS_CSV),
    (6, b"\x00\x00\x00\x00", "a BMP picture", _AS_CSV),
    (4, b"ftyp", "a photo or film", _AS_CSV),
    (0, b"%PDF", "a PDF", _AS_CSV),
    (0, b"%!PS", "a PostScript print file", _AS_CSV),
    (0, b"{\\rtf", "a rich text document", _AS_CSV),
    (0, b"\xd0\xcf\x11\xe0", "an old Excel or Word file", _FROM_EXCEL),
    (0, b"\x7fELF", "a program", _AS_CSV),
    (0, b"\x1f\x8b", "a compressed file", "unpack it and choose the CSV inside."),
    (0, b"7z\xbc\xaf", "a 7z archive", "unpack it and choose the CSV inside."),
    (0, b"Rar!", "a RAR archive", "unpack it and choose the CSV inside."),
    (0, b"SQLite format 3\x00", "a database", _AS_CSV),
)
# Some marks are ordinary letters; these first bytes must come with them.
_ONLY_WITH: dict[bytes, bytes] = {b"WEBP": b"RIFF", b"\x00\x00\x00\x00": b"BM", b"ftyp": b"\x00\x00"}
_WEB_PAGE = re.compile(r"\s*(<!--.{0,400}?-->\s*)?<(!doctype html|html|head|body|table|meta|style)\b", re.I | re.S)
_XML = re.compile(r"\s*<(\?xml|[a-z][\w:-]*[\s>/])", re.I)
_JSON = re.compile(r"\s*(\[\s*)?\{\s*[\"}]")


def refuse_foreign_bytes(data: bytes) -> None:
    """Refused("not_a_list") when the bytes are another kind of file; the sentence says which, and what to export."""
    if data.startswith(b"PK\x03\x04"):
        raise _zipped(data)
    if data.startswith(b"MZ") and b"\x00" in data[:64]:
        raise _refusal("a program", _AS_CSV)
    for at, mark, what, remedy in _MARKS:
        if data.startswith(mark, at) and data.startswith(_ONLY_WITH.get(mark, b"")):
            raise _refusal(what, remedy)


def refuse_foreign_text(text: str) -> None:
    """Refused("not_a_list") when the text is a web page, XML or JSON; property systems like to call them .xls."""
    start = text[:2000]
    if _WEB_PAGE.match(start):
        raise _refusal("a web page", _FROM_EXCEL)
    if _XML.match(start):
        raise _refusal("an XML file", _AS_CSV)
    if _JSON.match(start):
        raise _refusal("a JSON file", _AS_CSV)


def _zipped(data: bytes) -> Refused:
    if b"xl/" in data:
        return _refusal("an Excel workbook", _FROM_EXCEL)
    if b"opendocument.spreadsheet" in data:
        return _refusal("a LibreOffice spreadsheet", "open it and save it as CSV.")
    if b"word/" in data:
        return _refusal("a Word document", _AS_CSV)
    return _refusal("a ZIP archive", "unpack it and choose the CSV inside.")


def _refusal(what: str, remedy: str) -> Refused:
    return Refused("not_a_list", f"This is {what}, not a list: {remedy}", kind=what.split(" ", 1)[1])
