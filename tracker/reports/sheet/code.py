"""The QR code of a document: the same modules as reportlab's encoder lays out, in a tenth of its time; knows no page.

reportlab lays a code out nine times, module by module, to see which mask suits it. Here it is one large number, a bit for each
module, so that a rule about neighbours is a shift of them all. Where its parts stand, how its text becomes bits and how much
corrects them is asked of reportlab.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache, lru_cache
from itertools import chain, zip_longest
from typing import Any, NamedTuple

from reportlab.graphics.barcode.qr import QrCodeWidget
from reportlab.graphics.barcode.qrencoder import EXP_TABLE, LOG_TABLE, QRCode, QRRSBlock, QRUtil

_MASKS = range(8)
_CORNER = (1, 0, 1, 1, 1, 0, 1, 0, 0, 0, 0)
"""What a reader could take for a corner."""
_PADS = "1110110000010001"
_DARK = re.compile("1+")
Bar = tuple[int, int, int]
"""Dark modules side by side: row, the first of them, how many."""


class _Form(NamedTuple):
    """What the codes of one size have in common. Rows stand one after the other, each with an empty module at its end.

    `places`: where each bit of the data stands. `fixed`: what is dark in each code. `masks`: what each of them turns round.
    `beside`, `below`: what has a module before it, above it. `ends`: where `_CORNER` can end.
    """

    stride: int
    places: Sequence[int]
    fixed: int
    masks: Sequence[int]
    beside: int
    below: int
    ends: int


@lru_cache(maxsize=16)
def bars(content: str) -> tuple[int, tuple[Bar, ...]]:
    """(modules a side, the dark bars). A report that is looked at, written, and compared with itself has the same code each
    time.
    """
    code = QrCodeWidget(content, barLevel="M").qr
    code.version = code.calculate_version()
    form = _form(code.version, code.errorCorrectLevel)
    laid = bytearray(b"0") * (form.stride * (form.stride - 1))
    for place, bit in zip(form.places, "".join([f"{byte:08b}" for byte in _data(code)]).encode(), strict=False):
        laid[place] = bit
    plain = int(laid, 2) | form.fixed
    mask = min(_MASKS, key=lambda at: _lost(plain ^ form.masks[at], form))
    whole = (plain ^ form.masks[mask]) | _told(code.version, code.errorCorrectLevel, mask)
    shown = f"{whole:0{len(laid)}b}"
    side = form.stride - 1
    rows = (shown[at : at + side] for at in range(0, len(shown), form.stride))
    return side, tuple(
        [(at, m.start(), m.end() - m.start()) for at, row in enumerate(rows) for m in _DARK.finditer(row)]
    )


class _Bits(list[str]):
    """What reportlab writes a text into."""

    def put(self, number: int, length: int) -> None:
        """The lowest `length` bits of a number."""
        self.append(f"{number:0{length}b}")


def _data(code: Any) -> Iterable[int]:
    """The bytes as they are laid out: one of each block in turn, and then what corrects them."""
    blocks = QRRSBlock.getRSBlocks(code.version, code.errorCorrectLevel)
    room = 8 * sum(block.dataCount for block in blocks)
    written = _Bits()
    for part in code.dataList:
        part.write(written, code.version)
    bits = "".join(written)
    if len(bits) > room:
        raise ValueError("that is too much for a code")
    bits += "0000"  # what there is no room for is cut off below
    bits += "0" * (-len(bits) % 8)
    bits = (bits + _PADS * (room // len(_PADS) + 1))[:room]
    held, parts, corrections = int(bits, 2).to_bytes(room // 8, "big"), [], []
    for block in blocks:
        part, held = held[: block.dataCount], held[block.dataCount :]
        parts.append(part)
        corrections.append(_correction(part, block.totalCount - block.dataCount))
    return [byte for each in chain(zip_longest(*parts), zip_longest(*corrections)) for byte in each if byte is not None]


def _correction(part: bytes, count: int) -> bytes:
    """So many bytes from which a reader mends what is dirty: the remainder of a division by a polynomial."""
    rest, top, kept = 0, 8 * (count - 1), (1 << 8 * (count - 1)) - 1
    for byte in part:
        rest = ((rest & kept) << 8) ^ _multiple(count, byte ^ (rest >> top))
    return rest.to_bytes(count, "big")


@cache
def _multiple(count: int, factor: int) -> int:
    """The polynomial of that many bytes, times a factor; without its first byte, which is what it takes away."""
    if not factor:
        return 0
    return int.from_bytes(bytes(EXP_TABLE[(LOG_TABLE[factor] + log) % 255] for log in _polynomial(count)), "big")


@cache
def _polynomial(count: int) -> Sequence[int]:
    return [LOG_TABLE[number] for number in QRUtil.getErrorCorrectPolynomial(count).num[1:]]


def _lost(code: int, form: _Form) -> int:
    """How badly a code is read, in the points of ISO/IEC 18004 as reportlab counts them: runs, blocks, what looks like a corner
    in a row, and more of the one than of the other.
    """
    stride = form.stride
    beside, below = ~(code ^ code >> 1) & form.beside, ~(code ^ code >> stride) & form.below
    lost = 3 * (beside & beside >> stride & below).bit_count()
    for same, step in ((beside, 1), (below, stride)):
        fifth = same & same >> step & same >> 2 * step & same >> 3 * step
        lost += fifth.bit_count() + 2 * (fifth & ~(fifth >> step)).bit_count()
    corner = form.ends
    for back, dark in enumerate(reversed(_CORNER)):
        corner &= code >> back if dark else ~(code >> back)
    modules = (stride - 1) ** 2
    return lost + 40 * corner.bit_count() + 10 * (abs(100 * code.bit_count() // modules - 50) // 5)


@cache
def _form(version: int, level: int) -> _Form:
    code = QRCode(version, level)
    code.dataCache = []
    code.makeImpl(True, 0)
    side, places = code.moduleCount, code.dataPosIterator()
    every = range(side)

    def number(dark: Iterable[tuple[int, int]]) -> int:
        laid = bytearray(b"0") * (side * (side + 1))
        for column, row in dark:
            laid[row * (side + 1) + column] = ord("1")
        return int(laid, 2)

    masks = [number((c, r) for c, r in places if QRUtil.getMask(at)(r, c)) for at in _MASKS]
    return _Form(
        stride=side + 1,
        places=[row * (side + 1) + column for column, row in places],
        fixed=_number(code.modules) ^ masks[0],
        masks=masks,
        beside=number((column, row) for row in every for column in every[1:]),
        below=number((column, row) for row in every[1:] for column in every),
        # reportlab does not look at the last of a row, and neither may who chooses the same mask.
        ends=number((column, row) for row in every for column in every[len(_CORNER) - 1 : -1]),
    )


@cache
def _told(version: int, level: int, mask: int) -> int:
    """Where the code itself says how it was made."""
    code = QRCode(version, level)
    code.moduleCount = side = 4 * version + 17
    code.modules = [[False] * side for _ in range(side)]
    code.setupTypeInfo(False, mask)
    if version >= 7:
        code.setupTypeNumber(False)
    return _number(code.modules)


def _number(modules: Iterable[Iterable[bool]]) -> int:
    return int("".join(["".join(["1" if dark else "0" for dark in row]) + "0" for row in modules]), 2)
