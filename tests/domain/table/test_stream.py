"""A long table read in pieces gives what reading it whole gives, wherever the pieces are cut."""

from __future__ import annotations

import random
from collections.abc import Iterator

import pytest

from tracker.domain.bills import BILLS
from tracker.domain.problems import Refused
from tracker.domain.table import stream
from tracker.domain.table.records import physical_lines, records
from tracker.domain.table.stream import Chunks, encoding_of, lines_of, stream_records
from tracker.domain.table.vocabulary import FileWords

TEXT = 'Day;Amount;Note\r\n' + "".join(
    f'2024-03-{n % 28 + 1:02d};{n},50;"wifi ""down""\r\nagain, {n}; Jürgen 山"\r\n' if n % 7 == 0 else f"2024-03-01;{n};é{n}\r\n"
    for n in range(300)
)  # fmt: skip


def found_out(chunks: Chunks, file: FileWords) -> str:
    """The encoding, all of it proved at once."""
    proving = encoding_of(chunks, file)
    while True:
        try:
            next(proving)
        except StopIteration as end:
            return str(end.value)


def cut(data: bytes, size: int) -> Chunks:
    def chunks() -> Iterator[bytes]:
        yield from (data[at : at + size] for at in range(0, len(data), size))

    return chunks


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16-le", "utf-16-be", "cp1252"])
@pytest.mark.parametrize("size", [1, 7, 4096])
def test_it_is_read_the_same_wherever_it_is_cut(encoding: str, size: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stream, "_AT_ONCE", 40)
    monkeypatch.setattr(stream, "_HEAD", 900)
    text = TEXT if encoding != "cp1252" else TEXT.replace("山", "ß")
    mark = {"utf-16-le": b"\xff\xfe", "utf-16-be": b"\xfe\xff"}.get(encoding, b"")
    chunks = cut(mark + text.encode(encoding), size)
    found = found_out(chunks, BILLS.file)
    assert found == encoding
    whole = list(records(physical_lines(text.rstrip("\r\n"), BILLS.file), ";", 1))
    assert list(stream_records(chunks, found, ";", 1)) == whole
    assert len(whole) == 300


def test_a_quote_that_never_closes_takes_one_line_only(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stream, "_AT_ONCE", 30)
    text = "\n".join(['a;"never'] + [f"{n};x" for n in range(100)])
    found = list(stream_records(cut(text.encode(), 64), "utf-8", ";", 0))
    assert (found[0].unclosed, len(found)) == (True, 101)
    assert [r.line for r in found] == list(range(1, 102))


def test_what_is_not_utf8_in_the_end_is_western_or_damaged() -> None:
    plain = b"a;b\n" * 100_000
    assert found_out(cut(plain + "é;x\n".encode("cp1252"), 5000), BILLS.file) == "cp1252"
    with pytest.raises(Refused) as refused:
        found_out(cut("é;b\n".encode() * 100_000 + "é;x\n".encode("cp1252"), 5000), BILLS.file)
    assert refused.value.code == "bad_encoding"


def test_what_is_no_text_or_has_no_lines_is_refused() -> None:
    for data in (b"%PDF-1.7\n" + b"x" * 900_000, random.Random(1).randbytes(400_000), b""):
        with pytest.raises(Refused):
            found_out(cut(data, 4096), BILLS.file)
    with pytest.raises(Refused, match="never ends"):
        list(lines_of(cut(b"x" * 400_000, 4096), "utf-8"))
