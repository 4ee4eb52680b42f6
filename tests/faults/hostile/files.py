"""Files that are no list of guests, made on the spot: of another kind, broken, endless, changing, or none at all."""

from __future__ import annotations

import io
import os
import socket
import struct
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

Make = Callable[[Path], Path]
"""Makes the file in a folder and gives the path that is offered."""

HEAD = "Room,Name,Confirmation,Arrival,Departure\n"
ROW = "412,Ada Example,C1,2026-11-22,2026-11-25\n"


def _bytes(data: bytes | Callable[[], bytes], name: str = "list.csv") -> Make:
    def make(folder: Path) -> Path:
        path = folder / name
        path.write_bytes(data if isinstance(data, bytes) else data())
        return path

    return make


def _text(text: str, encoding: str = "utf-8") -> Make:
    return _bytes(text.encode(encoding, "surrogatepass"))


def _zip(*names: str, bomb: bool = False) -> bytes:
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as file:
        for name in names:
            file.writestr(name, b"\0" * (10_000_000 if bomb else 10))
    return whole.getvalue()


def _png() -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"\0\0")) + chunk(b"IEND", b"")


def _sparse(folder: Path) -> Path:
    path = folder / "list.csv"
    with path.open("wb") as file:
        file.write(HEAD.encode())
        file.truncate(1 << 30)
    return path


def _fifo(folder: Path) -> Path:
    os.mkfifo(folder / "pipe")
    return folder / "pipe"


def _socket(folder: Path) -> Path:
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(folder / "socket"))
    return folder / "socket"


def _loop(folder: Path) -> Path:
    (folder / "a").symlink_to(folder / "b")
    (folder / "b").symlink_to(folder / "a")
    return folder / "a"


def _dangling(folder: Path) -> Path:
    (folder / "link.csv").symlink_to(folder / "nowhere.csv")
    return folder / "link.csv"


def _link_to(path: str) -> Make:
    def make(folder: Path) -> Path:
        (folder / "link.csv").symlink_to(path)
        return folder / "link.csv"

    return make


def _at(path: str) -> Make:
    return lambda _folder: Path(path)


def _folder(folder: Path) -> Path:
    (folder / "list.csv").mkdir()
    return folder / "list.csv"


def _ledger_itself(folder: Path) -> Path:
    return folder / "latitude.ledger"


def _link_to_ledger(folder: Path) -> Path:
    (folder / "list.csv").symlink_to(folder / "latitude.ledger")
    return folder / "list.csv"


def _hard_link_to_ledger(folder: Path) -> Path:
    (folder / "list.csv").hardlink_to(folder / "latitude.ledger")
    return folder / "list.csv"


REFUSED: dict[str, Make] = {
    "a PNG picture": _bytes(_png),
    "a JPEG picture": _bytes(b"\xff\xd8\xff\xe0\0\x10JFIF\0" + bytes(range(256)) * 9),
    "a GIF picture": _bytes(b"GIF89a\1\0\1\0\0\0\0;"),
    "a BMP picture": _bytes(b"BM\x3a\0\0\0\0\0\0\0\x36\0\0\0" + bytes(40)),
    "a film": _bytes(b"\0\0\0\x18ftypmp42" + bytes(200)),
    "a ZIP archive": _bytes(lambda: _zip("list.csv")),
    "a ZIP bomb": _bytes(lambda: _zip("list.csv", bomb=True)),
    "an Excel workbook called CSV": _bytes(lambda: _zip("[Content_Types].xml", "xl/workbook.xml")),
    "an old Excel file": _bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)),
    "a LibreOffice sheet": _bytes(lambda: _zip("mimetype-application/vnd.oasis.opendocument.spreadsheet")),
    "a Word document": _bytes(lambda: _zip("word/document.xml")),
    "a PDF": _bytes(b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\n"),
    "a PostScript file": _bytes(b"%!PS-Adobe-3.0\n"),
    "a rich text file": _bytes(b"{\\rtf1\\ansi Room,Name}"),
    "a gzip file": _bytes(b"\x1f\x8b\x08" + bytes(50)),
    "a 7z archive": _bytes(b"7z\xbc\xaf\x27\x1c" + bytes(50)),
    "a RAR archive": _bytes(b"Rar!\x1a\x07\0" + bytes(50)),
    "a program": _bytes(b"\x7fELF\2\1\1" + bytes(500)),
    "a Windows program": _bytes(b"MZ\x90\0\3\0\0\0" + bytes(500)),
    "another database": _bytes(b"SQLite format 3\0" + bytes(4080)),
    "a web page": _text("<!DOCTYPE html><html><table><tr><td>Room<td>Name</table>"),
    "a script of a web page": _text("<script>alert(1)</script>\nRoom,Name\n412,Ada\n"),
    "an XML file": _text('<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>'),
    "a JSON file": _text('[{"Room": "412", "Name": "Ada"}]'),
    "random bytes": _bytes(bytes((n * 73 + n // 7) % 256 for n in range(5000))),
    "nothing": _bytes(b""),
    "only blanks": _text(" \t\r\n" * 50),
    "only a byte order mark": _bytes(b"\xef\xbb\xbf"),
    "only a mark of UTF-16": _bytes(b"\xff\xfe"),
    "only NULs": _bytes(bytes(5000)),
    "NULs between the letters": _bytes(b"R\0\0oom,Name\n\0\0\0" * 40),
    "UTF-16 cut in a letter": _bytes((HEAD + ROW).encode("utf-16")[:-1]),
    "UTF-16 without a mark, half a pair in it": _bytes((HEAD + ROW).encode("utf-16-le") + b"\0\xd8\n\0"),
    "UTF-32": _text(HEAD + ROW, "utf-32"),
    "UTF-7 in a list of no headers": _text("+AEE-,+AEI-\n1,2\n"),
    "half a pair as UTF-8": _bytes(HEAD.encode() + "412,Zoë Żółć \ud800,,,\n".encode("utf-8", "surrogatepass")),
    "torn UTF-8": _bytes(HEAD.encode() + "412,Łukasz Żółć".encode()[:-1]),
    "a stray byte in UTF-8": _bytes((HEAD + "412,Łukasz Żółć Ελλάς,,,\n").encode() + b"413,\xff\xfe,,,\n"),
    "bytes of no encoding": _bytes(HEAD.encode() + b"412,\x81\x8d\x8f\x90\x9d,,,\n"),
    "an overlong slash": _bytes(HEAD.encode() + b"412,\xc0\xaf..\xc0\xaf,,,\n\x81\n"),
    "headers only": _text(HEAD),
    "headers thrice": _text(HEAD * 3),
    "no headers": _text("412,Ada Example\n413,Bea Example\n"),
    "a header twice": _text("Room,Name,Room\n412,Ada,413\n"),
    "two columns for the name": _text("Room,Guest Name,Guest Name\n412,Ada,Bea\n"),
    "prose": _text("Dear front desk, please find attached the list of guests."),
    "a log": _text("2026-11-23 10:00:00 ERROR something failed\n" * 200),
    "a million columns": _text("x," * 1_000_000 + "Room\n" + "y," * 1_000_000 + "412\n"),
    "a header of ten million letters": _text("R" * 10_000_000 + ",Name\n412,Ada\n"),
    "one line of twenty million letters": _text("x" * 20_000_000),
    "a million blank lines": _text("\n" * 1_000_000 + HEAD + ROW),
    "quotes that never close": _text('"Room,Name\n412,Ada\n413,Bea\n'),
    "a million quotes": _text('"' * 1_000_001 + "\n"),
    "over 50 MB": _bytes(lambda: (HEAD + ROW * 1_300_000).encode()),
    "too many rows": _text(HEAD + ROW * 250_000),
    "a gigabyte of nothing": _sparse,
    "a folder": _folder,
    "a pipe": _fifo,
    "a socket": _socket,
    "links in a circle": _loop,
    "a link to nowhere": _dangling,
    "a link to an endless device": _link_to("/dev/zero"),
    "an endless device": _at("/dev/zero"),
    "chance without end": _at("/dev/urandom"),
    "a terminal": _at("/dev/tty"),
    "an empty device": _at("/dev/null"),
    "the program's own memory": _at("/proc/self/mem"),
    "the program's own mounts": _at("/proc/self/mountinfo"),
    "the computer's accounts": _at("/etc/passwd"),
    "a file that is not there": _at("/nowhere/list.csv"),
    "a name that is too long": _at("/tmp/" + "x" * 5000),
    "a name with a NUL": _at("/tmp/\0list.csv"),
    "half a letter as a name": _at("/tmp/\ud800.csv"),
    "a folder that is a file": lambda folder: folder / "latitude.ledger" / "list.csv",
    "nothing, by name": _at(""),
    "the ledger itself": _ledger_itself,
    "a link to the ledger": _link_to_ledger,
    "the ledger by another name": _hard_link_to_ledger,
}
"""Offered to the import, each is refused with a sentence."""


def _formulas() -> str:
    cells = ("=1+1", "=cmd|' /C calc'!A0", "@SUM(A1)", "+1", "-1", '=HYPERLINK(""x"")')
    return HEAD + "".join(f'"{cell}",Ada {n},,,\n' for n, cell in enumerate(cells))


def _dates() -> str:
    days = (
        "9999-12-31",
        "10000-01-01",
        "0001-01-01",
        "2026-02-30",
        "99999999999999999999",
        "-1",
        "1e308",
        "31.12.99999",
    )
    return HEAD + "".join(f"{500 + n},Guest {n},,{day},{day}\n" for n, day in enumerate(days))


REJECTED: dict[str, Make] = {
    "rooms that are formulas": _text(_formulas()),
    "dates beyond the calendar": _text(_dates()),
    "a cell of ten million letters": _text(HEAD + "412," + "A" * 10_000_000 + ",,,\n"),
    "rows of another width": _text(HEAD + "412,Ada,C1,,,,,,,x\n" * 3),
    "a quote that never closes in a row": _text(HEAD + '412,"Ada,C1,,\n' + ROW.replace("412", "x" * 40)),
    "controls in every cell": _text(HEAD + "4\x0112,A\x1b[2Jda,C\x07,,\n4\x0212,Be\x1ba,,,\n"),
    "names that turn their row round": _text(HEAD + "412,\u202eevil,,,\n413,\u2066x,,,\n"),
    "names of nothing": _text(HEAD + "412,\u200c,,,\n413,...,,,\n414,\u3164,,,\n"),
    "half of a pair of letters": _text(HEAD + "412,&#xD800;" + "z" * 300 + ",,,\n"),
    "departures before arrivals": _text(HEAD + "412,Ada,,2026-11-25,2026-11-22\n"),
}
"""Read as a list, each has rows that are rejected with a reason; none of these rows comes in."""
HEAVY = frozenset(
    ("a ZIP bomb", "a million columns", "a header of ten million letters", "one line of twenty million letters", "over 50 MB", "too many rows",
     "a million quotes", "a million blank lines")
)  # fmt: skip
"""Seconds and hundreds of megabytes: tried by the slow run."""
