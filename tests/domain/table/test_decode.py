"""Which encodings a list may come in, and what is said of a file that is no list."""

from __future__ import annotations

import random
from functools import partial

import pytest

from tracker.domain.house_list.header_words import GUESTS
from tracker.domain.problems import Refused
from tracker.domain.table import decode as module
from tracker.domain.table.decode import MAX_BYTES

decode = partial(module.decode, file=GUESTS.file)
LIST = "Room,Guest name\r\n412,Nguyễn Linh\r\n413,山田 太郎\r\n414,Ødegård\r\n"
WESTERN = "Zimmer;Gast\r\n412;Jürgen Groß\r\n413;“Zoë” – Œuvre\r\n"


def refusal(data: bytes) -> Refused:
    with pytest.raises(Refused) as caught:
        decode(data)
    return caught.value


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (LIST.encode(), "utf-8"),
        (LIST.encode("utf-8-sig"), "utf-8-sig"),
        (b"\xff\xfe" + LIST.encode("utf-16-le"), "utf-16-le"),
        (b"\xfe\xff" + LIST.encode("utf-16-be"), "utf-16-be"),
        (LIST.encode("utf-16-le"), "utf-16-le"),
        (LIST.encode("utf-16-be"), "utf-16-be"),
    ],
)
def test_a_list_in_any_unicode_reads_as_written(data: bytes, encoding: str) -> None:
    assert decode(data) == (LIST, encoding)


def test_what_is_not_unicode_is_windows_western() -> None:
    assert decode(WESTERN.encode("cp1252")) == (WESTERN, "cp1252")


def test_utf16_without_a_mark_is_told_though_all_names_are_chinese() -> None:
    text = "房号,姓名\n" + "".join(f"{n},一\u3000丁三四五六七\n" for n in range(400, 440))
    assert decode(text.encode("utf-16-le")) == (text, "utf-16-le")
    assert decode(text.encode("utf-16-be")) == (text, "utf-16-be")


def test_the_old_end_of_file_mark_is_left_out() -> None:
    assert decode(b"Room,Name\r\n1,Ann\r\n\x1a")[0] == "Room,Name\r\n1,Ann\r\n"


@pytest.mark.parametrize("data", [b"", b"  \r\n\t\n", b"\x00\x00\x00", b"\xef\xbb\xbf", b"\xff\xfe", b"\xff\xfe\n\x00"])
def test_nothing_in_the_file_is_said_to_be_empty(data: bytes) -> None:
    assert refusal(data).code == "empty_file"
    assert refusal(data).message == "The file is empty: export the in-house list again."


def test_more_than_fifty_megabytes_is_no_guest_list(monkeypatch: pytest.MonkeyPatch) -> None:
    assert MAX_BYTES == 50_000_000
    monkeypatch.setattr(module, "MAX_BYTES", 20)
    assert decode(b"Room,Name\n12,Ann Lee")[0]
    assert refusal(b"Room,Name\n123,Ann Lee").code == "too_big"


PADDING = bytes(random.Random(1).randbytes(300))


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (
            b"\x89PNG\r\n\x1a\n" + PADDING,
            "This is a PNG picture, not a list: export the in-house list as CSV.",
        ),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF" + PADDING, "This is a JPEG picture, not a list"),
        (b"GIF89a" + PADDING, "This is a GIF picture"),
        (b"II*\x00" + PADDING, "This is a TIFF picture"),
        (b"MM\x00*" + PADDING, "This is a TIFF picture"),
        (b"RIFF\x10\x00\x00\x00WEBPVP8 " + PADDING, "This is a WebP picture"),
        (b"BM\x36\x10\x00\x00\x00\x00\x00\x00" + PADDING, "This is a BMP picture"),
        (b"\x00\x00\x00\x18ftypheic" + PADDING, "This is a photo or film"),
        (b"%PDF-1.7\n" + PADDING, "This is a PDF, not a list: export the in-house list as CSV."),
        (b"%!PS-Adobe-3.0\n", "This is a PostScript print file"),
        (b"{\\rtf1\\ansi Room", "This is a rich text document"),
        (
            b"PK\x03\x04\x14\x00xl/workbook.xml" + PADDING,
            "This is an Excel workbook, not a list: open it in Excel and save it as “CSV UTF-8”.",
        ),
        (
            b"PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.spreadsheet" + PADDING,
            "This is a LibreOffice spreadsheet, not a list: open it and save it as CSV.",
        ),
        (b"PK\x03\x04\x14\x00word/document.xml" + PADDING, "This is a Word document"),
        (b"PK\x03\x04\x14\x00list.csv" + PADDING, "This is a ZIP archive, not a list: unpack it and choose the CSV"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + PADDING, "This is an old Excel or Word file"),
        (b"MZ\x90\x00\x03\x00" + PADDING, "This is a program"),
        (b"\x7fELF\x02\x01" + PADDING, "This is a program"),
        (b"\x1f\x8b\x08\x00" + PADDING, "This is a compressed file, not a list: unpack it"),
        (b"7z\xbc\xaf\x27\x1c" + PADDING, "This is a 7z archive"),
        (b"Rar!\x1a\x07" + PADDING, "This is a RAR archive"),
        (b"SQLite format 3\x00" + PADDING, "This is a database"),
        (b"<html><table><tr><td>Room</td>", "This is a web page, not a list: open it in Excel and save it"),
        (b"\r\n<!-- made for Excel -->\n<TABLE border=1>", "This is a web page"),
        ("<!DOCTYPE html><p>Gäste".encode("utf-16"), "This is a web page"),
        (b"<?xml version='1.0'?><rooms/>", "This is an XML file"),
        (b"<Report><Room>412</Room></Report>", "This is an XML file"),
        (b'[\n {"room": "412"}]', "This is a JSON file"),
        (b'{"guests": []}', "This is a JSON file"),
        (bytes(range(256)), "This is no text file: export the in-house list as CSV."),
        (b"Room,Name\n412,A\x00nn\n", "This is no text file"),
        (b"\x01\x02\x03\x04\x05Room,Name\n", "This is no text file"),
        (b"\xff\xfe\x00\x00" + "Room,Name".encode("utf-32-le"), "This is no text file"),
    ],
)
def test_another_kind_of_file_is_named_and_what_to_do_instead(data: bytes, sentence: str) -> None:
    assert refusal(data).code == "not_a_list"
    assert refusal(data).message.startswith(sentence)


@pytest.mark.parametrize("text", ["BM rooms,Name\n", "MZ,Room,Name\n", "<b>Room</b>,Name\n"[3:], "GIFts,Room\n"])
def test_a_list_that_begins_with_the_letters_of_another_file_is_still_a_list(text: str) -> None:
    assert decode(text.encode()) == (text, "utf-8")


def test_a_byte_that_stands_for_no_letter_is_named_with_its_line() -> None:
    refused = refusal(b"Room,Name\n412,Zo\xeb\n413,A\x81nn\n")
    assert refused.code == "bad_encoding"
    assert refused.facts == {"line": 3}
    assert refused.message == (
        "A letter on line 3 (byte 0x81) is in no encoding that can be read here: export the list again as CSV UTF-8."
    )


def test_one_stray_byte_in_utf8_does_not_turn_every_name_to_noise() -> None:
    refused = refusal("Room,Name\n412,Nguyễn\n413,Jürgen\n".encode() + b"414,Zo\xeb\n")
    assert refused.code == "bad_encoding"
    assert "line 4 (byte 0xEB) is not UTF-8 like the rest" in refused.message


@pytest.mark.parametrize(
    "data",
    [
        "Room,Name\n412,Nguyễn Linh\n413,José".encode()[:-1],
        b"\xff\xfe" + "Room,Name\n412,José".encode("utf-16-le")[:-1],
        "Room,Name\n412,José".encode("utf-16-le")[:-1],
    ],
)
def test_a_file_cut_in_the_middle_of_a_letter_is_exported_again(data: bytes) -> None:
    refused = refusal(data)
    assert (refused.code, refused.message) == (
        "bad_encoding",
        "The file ends in the middle of a letter: it was cut short, export it again.",
    )


@pytest.mark.parametrize(
    "data", [b"\xef\xbb\xbfRoom,Name\n412,Jos\xe9,x\n", b"\xff\xfe" + "Room".encode("utf-16-le") + b"\x00\xdca\x00"]
)
def test_a_file_that_is_not_in_the_encoding_it_declares_is_damaged(data: bytes) -> None:
    refused = refusal(data)
    assert refused.code == "bad_encoding"
    assert refused.message.startswith("The file is damaged (utf-")


def test_a_western_file_that_ends_in_an_accented_letter_is_not_taken_for_a_cut_one() -> None:
    assert decode("Room,Name\n412,Zoë Renè\n413,Josée Andr\xe9".encode("cp1252"))[1] == "cp1252"
