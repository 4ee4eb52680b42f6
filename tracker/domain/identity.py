"""The uuid of a line: version 7 of RFC 9562, so that lines of one time stand side by side in every index. Knows no line.

Of a random uuid (version 4) each line goes to another page of each index: those pages are read, and written to the disk at as
many places. Of an ordered one they are always the same few.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

RANDOM = 10
"""Bytes of chance in a uuid: 74 bits of them stay."""
_BEGIN = datetime(1970, 1, 1, tzinfo=UTC)
_HOUR = timedelta(hours=1)


def identity(at: datetime, chance: bytes) -> str:
    """A uuid of the hour of `at` (aware), from RANDOM bytes of `chance`.

    Of the hour (RFC 9562, 6.1 allows it): with the millisecond a line would say for good how long somebody typed.
    """
    hours = max((at - _BEGIN) // _HOUR, 0)  # a computer's clock can stand before 1970
    text = f"{hours * 3_600_000:012x}{_marked(int.from_bytes(chance[:RANDOM], 'big')):020x}"
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"


def _marked(number: int) -> int:
    """With version 7 and the variant of RFC 9562 where they belong."""
    return number & ~(0xF << 76) & ~(0x3 << 62) | 7 << 76 | 2 << 62
