"""The quick line: the eight-second yes, from one line of text to a draft; no I/O, no clock, no Qt."""

from tracker.domain.quick_line.complete import complete
from tracker.domain.quick_line.guest.packed import Packing, StayRef
from tracker.domain.quick_line.guest.stays import StayIndex
from tracker.domain.quick_line.many import Many, understand_many
from tracker.domain.quick_line.model import MISSING, Chip, ChipRole, QuickContext, Understood
from tracker.domain.quick_line.understand import understand

__all__ = [
    "MISSING",
    "Chip",
    "ChipRole",
    "Many",
    "Packing",
    "QuickContext",
    "StayIndex",
    "StayRef",
    "Understood",
    "complete",
    "understand",
    "understand_many",
]
