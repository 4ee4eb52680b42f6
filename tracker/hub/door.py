"""With which code a server lets nobody in: asked for once more, with the driver's own trace. Knows no sentence and no table.

Who is not in yet is told by the driver only what the server said, in the server's language. What went over the line before that has
the code; the driver writes it down where it is asked to, which it can on Linux alone. It goes into memory and is forgotten here, for a
server may ask for the password as it is.
"""

from __future__ import annotations

import os
import re
import select
import sys
import time
from collections.abc import Mapping
from contextlib import suppress
from typing import Any

import psycopg
from psycopg import pq
from psycopg.conninfo import make_conninfo

_REFUSED = re.compile(rb'\tErrorResponse\t S "[^"]*"(?: V "[^"]*")? C "([0-9A-Z]{5})".*', re.DOTALL)
_ROUTINE = re.compile(rb' R "(\w+)"')
_MOST = 100_000
"""No refusal has more bytes."""


def asked_again(values: Mapping[str, Any], seconds: float) -> tuple[str, str]:
    """(SQLSTATE, routine of the server) with which these values let nobody in; empty where that cannot be seen, or somebody
    was let in by now."""
    if sys.platform != "linux":
        return "", ""
    kept = os.memfd_create("latitude")
    try:
        with suppress(psycopg.Error):
            _connect(values, seconds, kept)
        os.lseek(kept, 0, os.SEEK_SET)
        found = _REFUSED.search(os.read(kept, _MOST))
    finally:
        os.close(kept)
    routine = _ROUTINE.search(found[0]) if found else None
    return (found[1].decode() if found else "", routine[1].decode() if routine else "")


def _connect(values: Mapping[str, Any], seconds: float, kept: int) -> None:
    """Try until it is known whether it lets in, at most so long."""
    conn = pq.PGconn.connect_start(make_conninfo(**values).encode())
    try:
        conn.trace(kept)
        until = time.monotonic() + seconds
        while (ready := conn.connect_poll()) in (pq.PollingStatus.READING, pq.PollingStatus.WRITING):
            line, left = [conn.socket], max(0.0, until - time.monotonic())
            reading = ready == pq.PollingStatus.READING
            if not any(select.select(line if reading else [], [] if reading else line, [], left)):
                return
    finally:
        with suppress(psycopg.Error):
            conn.untrace()
        conn.finish()
