"""The QR code of a document, laid out by reportlab; knows no page.

A code may wear any of eight masks, and every reader takes each of them. reportlab lays the code out once with each, and weighs
it module by module, to find the one that is most even: that took a short report as long as its lines. What a proof holds is as
good as drawn by lot, and is even under any of them: it wears the same one always.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import groupby

from reportlab.graphics.barcode.qr import QrCodeWidget

_MASK = 0
Bar = tuple[int, int, int]
"""Dark modules side by side: row, the first of them, how many."""


@lru_cache(maxsize=16)
def bars(content: str) -> tuple[int, tuple[Bar, ...]]:
    """(modules a side, the dark bars).

    A report that is looked at, written, and compared with itself has the same code each time.
    """
    code = QrCodeWidget(content, barLevel="M").qr
    code.version = code.calculate_version()
    code.makeImpl(False, _MASK)
    found: list[Bar] = []
    for row, modules in enumerate(code.modules):
        at = 0
        for dark, run in groupby(map(bool, modules)):
            length = len(list(run))
            if dark:
                found.append((row, at, length))
            at += length
    return code.getModuleCount(), tuple(found)
