"""What comes before the window's modules are read: Python imports them as it always does.

With PySide6 every import would read the module's source as well, to see whether it wants Qt's names spelt in another way:
500 files by the time a desk stands, 14 MB of them kept. None of ours does; a PySide6 that imports plainly is left alone.
"""

from __future__ import annotations

import builtins

import PySide6.QtCore  # noqa: F401 - it puts its own import in place

_PLAIN = getattr(builtins, "__orig_import__", None)
if callable(_PLAIN):
    builtins.__import__ = _PLAIN
