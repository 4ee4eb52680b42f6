"""The encoding of a table: bytes to text, or a refusal that says what to export. Knows nothing of its columns."""

from __future__ import annotations

from tracker.domain.problems import Refused
from tracker.domain.sentences import Sentence, template
from tracker.domain.table.foreign import refuse_foreign_bytes, refuse_foreign_text
from tracker.domain.table.vocabulary import FileWords

MAX_BYTES = 50_000_000

_BOMS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))
_UNREADABLE = template(
    "A letter on line {line:,} (byte 0x{byte:02X}) is in no encoding that can be read here: export the list again as CSV UTF-8."
)
_NOT_UTF8 = template(
    "A letter on line {line:,} (byte 0x{byte:02X}) is not UTF-8 like the rest of the file: export the list again as CSV UTF-8."
)
# A few of them are a slip in one row, which is rejected with its reason; many of them are a binary file.
_STRAY_CONTROLS = 4
# Tab, line ends, vertical tab, form feed (page breaks) and the end-of-file mark of DOS are no sign of a binary file.
_CONTROLS = "".join(chr(c) for c in range(32) if c not in (9, 10, 11, 12, 13, 26)) + "\x7f"


def decode(data: bytes, file: FileWords) -> tuple[str, str]:
    """The text and the name of its encoding: utf-8, utf-8-sig, utf-16-le, utf-16-be or cp1252.

    Refused: too_big, empty_file, not_a_list, bad_encoding. Nothing is ever replaced or dropped to make it fit.
    """
    if len(data) > MAX_BYTES:
        raise Refused(
            "too_big",
            Sentence(
                "The file has {size:,.0f} MB and {what} at most {most:,.0f}: {shorter}.",
                size=len(data) / 1e6,
                most=MAX_BYTES / 1e6,
                what=file.what,
                shorter=file.shorter,
            ),
        )
    if not data.strip(b"\x00 \t\r\n"):
        raise _empty(file)
    refuse_foreign_bytes(data, file.as_csv)
    text, encoding = _marked(data) or _unmarked(data, file)
    if sum(text.count(c) for c in _CONTROLS) > max(_STRAY_CONTROLS, len(text) // 50):
        raise _not_text(file)
    text = text.rstrip("\x1a")
    if not text.strip():
        raise _empty(file)
    refuse_foreign_text(text, file.as_csv)
    return text, encoding


def _marked(data: bytes) -> tuple[str, str] | None:
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return _strict(data[len(bom) :], encoding), encoding
    return None


def _unmarked(data: bytes, file: FileWords) -> tuple[str, str]:
    if b"\x00" in data:
        encoding = _utf16_by_zeros(data, file)
        return _strict(data, encoding), encoding
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError as failure:
        _refuse_torn_utf8(data, failure)
    return _strict(data, "cp1252"), "cp1252"


def _utf16_by_zeros(data: bytes, file: FileWords) -> str:
    """Delimiters, digits and line ends leave zero bytes on one side of every pair, whatever script the names are in."""
    even, odd = data[0::2].count(0), data[1::2].count(0)
    few, many = sorted((even, odd))
    # U+3000 and U+4E00 put a zero on the other side, so a few there are no objection.
    if many < few * 2 or many * 12 < len(data):
        raise _not_text(file)
    return "utf-16-be" if even > odd else "utf-16-le"


def _strict(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding.removesuffix("-sig"))
    except UnicodeDecodeError as failure:
        if encoding == "cp1252":
            raise _bad_byte(data, failure.start, _UNREADABLE) from None
        if failure.end >= len(data):
            raise _cut_short() from None
        raise Refused(
            "bad_encoding",
            Sentence("The file is damaged ({encoding}): export it again as CSV UTF-8.", encoding=encoding),
        ) from None


def _refuse_torn_utf8(data: bytes, failure: UnicodeDecodeError) -> None:
    """UTF-8 that is cut short or has a stray byte would turn every name to noise if read as Windows-1252."""
    good = sum(c > "\x7f" for c in data.decode("utf-8", "ignore"))
    bad = data.decode("utf-8", "replace").count("\ufffd")
    if failure.end >= len(data) and failure.reason == "unexpected end of data" and good >= bad:
        raise _cut_short()
    if good > bad:
        raise _bad_byte(data, failure.start, _NOT_UTF8)


def _bad_byte(data: bytes, at: int, complaint: str) -> Refused:
    line = data.count(b"\n", 0, at) + 1
    message = Sentence(complaint, line=line, byte=data[at])
    return Refused("bad_encoding", message, line=line)


def _cut_short() -> Refused:
    return Refused("bad_encoding", "The file ends in the middle of a letter: it was cut short, export it again.")


def _empty(file: FileWords) -> Refused:
    return Refused("empty_file", Sentence("The file is empty: {again}.", again=file.again))


def _not_text(file: FileWords) -> Refused:
    return Refused("not_a_list", Sentence("This is no text file: {remedy}", remedy=file.as_csv), kind="unknown")
