"""Time that nobody sets: how long this computer has been running. Knows no date and no hour.

The date is handed down to whoever needs it; this is for what must not be moved with it, like the wait after wrong PINs.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

_UPTIME = Path("/proc/uptime")


def ticks() -> int:
    """Milliseconds since the computer started, sleep included where the system counts it; the same in every program.

    On Linux the kernel's own file is read: a library that is loaded to shift a program's clock does not reach it.
    """
    if sys.platform == "linux":
        for _ in range(
            2
        ):  # a read that fails once must not mix in another count: the PIN typed a moment ago would look old
            try:
                return int(float(_UPTIME.read_text().split()[0]) * 1000)
            except (OSError, ValueError, IndexError):  # a container without /proc
                continue
        return time.clock_gettime_ns(time.CLOCK_BOOTTIME) // 1_000_000
    return time.monotonic_ns() // 1_000_000
