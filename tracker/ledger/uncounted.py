"""Tells SQLite's library not to count its memory, for a process that goes through a whole ledger on two threads. Knows no ledger.

It counts under one lock whatever it takes to build a value: two threads that read a million lines wait for it so often that
each takes half as long again as alone. Nobody here asks for the count.
"""

from __future__ import annotations

import ctypes
import sys
from importlib import import_module

_MEMORY_STATUS = 9
"""SQLITE_CONFIG_MEMSTATUS."""


def count_no_memory() -> bool:
    """Count none from now on, in all of this process; asked once, before anything is opened. False where it counts on: something
    was open, or the library is not to be reached from here, which costs nothing but time."""
    # A Python that holds all its modules itself has no file for this one: then the program is asked.
    name = "sqlite3" if sys.platform == "win32" else getattr(import_module("_sqlite3"), "__file__", None)
    try:
        library = ctypes.CDLL(name)
        used, configure = library.sqlite3_memory_used, library.sqlite3_config
    except (OSError, AttributeError):
        return False
    used.restype = ctypes.c_int64
    configure.argtypes = (ctypes.c_int,)  # what follows is passed as C passes what a function takes any number of
    if used() != 0:
        return False
    library.sqlite3_shutdown()
    try:
        return bool(configure(_MEMORY_STATUS, 0) == 0)
    finally:
        library.sqlite3_initialize()
