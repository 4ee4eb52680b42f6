"""A table that is longer than memory should hold: its encoding, lines and records, read in pieces. Knows no columns."""

from __future__ import annotations

import codecs
import io
from collections.abc import Callable, Generator, Iterator
from itertools import islice

from tracker.domain.problems import Refused
from tracker.domain.sentences import Sentence
from tracker.domain.table.decode import decode
from tracker.domain.table.records import MAX_LINES_OF_RECORD, Record, records
from tracker.domain.table.vocabulary import FileWords

Chunks = Callable[[], Iterator[bytes]]
"""Reads the file from its beginning, piece by piece."""

_HEAD = 1 << 18
_AT_ONCE = 2_000
_LONGEST_LINE = 100_000


def encoding_of(chunks: Chunks, file: FileWords) -> Generator[int, None, str]:
    """The encoding of the whole file: told by its beginning, proved by all of it. Yields 0 now and then.

    Refused as `decode` for what is no text. What is not UTF-8 to its end is Windows-1252, unless its beginning is
    plainly UTF-8: then a letter is damaged, and guessing would turn every name to noise.
    """
    head = b""
    for chunk in chunks():
        head += chunk
        if len(head) > _HEAD:
            head = head[: head.rfind(b"\n", 0, _HEAD) // 4 * 4] or head[:_HEAD]
            break
    text, encoding = _decoded(head, file)
    if encoding != "utf-8":
        yield from _prove(chunks, encoding)
        return encoding
    try:
        yield from _prove(chunks, "utf-8")
    except Refused:
        if not text.isascii():
            raise
        yield from _prove(chunks, "cp1252")
        return "cp1252"
    return encoding


def _decoded(head: bytes, file: FileWords) -> tuple[str, str]:
    """The beginning as text. It is cut anywhere, so that its last letter may be half a one."""
    less = 0
    while True:
        try:
            return decode(head[: len(head) - less], file)
        except Refused as refused:
            if refused.code != "bad_encoding" or less == 3:
                raise
        less += 1


def _prove(chunks: Chunks, encoding: str) -> Generator[int, None, None]:
    decoder = codecs.getincrementaldecoder(encoding)("strict")
    line = 1
    try:
        for chunk in chunks():
            line += decoder.decode(chunk).count("\n")
            yield 0
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        raise Refused(
            "bad_encoding",
            Sentence(
                "A letter about line {line:,} is in no encoding that can be read here: export it again as CSV UTF-8.",
                line=line,
            ),
        ) from None


def lines_of(chunks: Chunks, encoding: str) -> Iterator[str]:
    """The lines without their ends (CR LF, LF or CR alone), the byte order mark and DOS's end of file left out."""
    plain = codecs.getincrementaldecoder(encoding)("strict")
    decoder = io.IncrementalNewlineDecoder(plain, translate=True)
    rest, first = "", True
    for chunk in chunks():
        text = rest + decoder.decode(chunk)
        if first and text:
            text, first = text.removeprefix("\ufeff"), False
        *whole, rest = text.split("\n")
        yield from whole
        if len(rest) > _LONGEST_LINE:
            raise Refused("not_a_list", "A line of this file never ends: export it as CSV.")
    last = (rest + decoder.decode(b"", final=True)).rstrip("\x1a")
    yield from last.split("\n") if last else ()


def head_lines(chunks: Chunks, encoding: str, most: int = 400) -> list[str]:
    """The first lines, in which the header stands."""
    return list(islice(lines_of(chunks, encoding), most)) or [""]


def stream_records(chunks: Chunks, encoding: str, delimiter: str, start: int) -> Iterator[Record]:
    """The records from line index `start` (from 0) on, as `records` gives them, a few thousand lines at a time."""
    lines = islice(lines_of(chunks, encoding), start, None)
    held: list[str] = []
    at = start
    while True:
        more = list(islice(lines, _AT_ONCE))
        held += more
        # A record that begins among the last lines may go on in what is not read yet.
        safe = len(held) - MAX_LINES_OF_RECORD if more else len(held)
        taken = 0
        for record in records(held, delimiter, first=at):
            line = record.line - at
            if line > safe:
                break
            taken = line if '"' not in record.text else line + record.text.count("\n")
            yield record
        held, at = held[taken:], at + taken
        if not more:
            return
