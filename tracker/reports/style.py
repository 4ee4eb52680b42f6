"""The look of the documents: colours, type sizes and the page's grid. Knows nothing of what is printed."""

from __future__ import annotations

from enum import StrEnum
from typing import Final, NamedTuple

from tracker.domain.facts import Paper
from tracker.domain.gesture import Kind

# The light tokens of the window, so that screen and paper are one family.
PAPER: Final = "#FFFFFF"
RAISED: Final = "#E8EEEC"
WATERMARK: Final = "#EEF2F1"
TRAINING_INK: Final = "#F7E2B5"
"""The watermark of a hotel to practise in: seen at once, and every ink of the page is still read on it."""
TEXT: Final = "#12201C"
MUTED: Final = "#4A5955"
BORDER: Final = "#74837E"
HAIRLINE: Final = "#CFD8D5"
ACCENT: Final = "#0B6B61"
TINT: Final = "#CFE9E4"
TINT_TEXT: Final = "#0A2A26"
OK: Final = "#1B7A3D"
WARN: Final = "#8A5200"
WARN_BG: Final = "#FCEFD2"
OVER: Final = "#B3261E"
OVER_BG: Final = "#FBE4E2"
KINDS: Final = {Kind.FREE_LABEL: "#6B3FA0", Kind.CREDIT: "#0B6B61", Kind.UPGRADE: "#1F5FAE"}

PAGE_SIZES: Final[dict[Paper, tuple[float, float]]] = {"a4": (595.276, 841.89), "letter": (612.0, 792.0)}
"""Width and height in points."""

MARGIN: Final = 36.0
TOP_FIRST: Final = 30.0
TOP_LATER: Final = 54.0
BOTTOM: Final = 76.0
STEP: Final = 4.0
RADIUS: Final = 4.0
GAP: Final = 16.0
"""Between two sections."""


class Weight(StrEnum):
    """The three cuts of the type: running text, emphasis, and the large cut for figures and titles."""

    REGULAR = "regular"
    BOLD = "bold"
    DISPLAY = "display"


class Type(NamedTuple):
    """How a piece of text is set: size and leading in points, colour, weight.

    A tuple rather than a dataclass: it is asked for its hash ten thousand times in a long report.
    """

    size: float
    leading: float
    colour: str = TEXT
    weight: Weight = Weight.REGULAR


TITLE: Final = Type(29, 36, TEXT, Weight.DISPLAY)
HOTEL: Final = Type(11.5, 15, ACCENT, Weight.BOLD)
SPAN: Final = Type(13, 19, TEXT)
HEADING: Final = Type(12, 16, TEXT, Weight.BOLD)
AGAIN: Final = Type(9, 12, MUTED)
CAPTION: Final = Type(8.5, 11, MUTED)
TILE: Final = Type(9.5, 12, MUTED)
FACT: Final = Type(10, 13, TEXT)
BODY: Final = Type(10, 14, TEXT)
LEAD: Final = Type(12.5, 18, TEXT)
GREAT: Final = Type(15, 20, TEXT, Weight.BOLD)
ROW: Final = Type(10.5, 14, TEXT)
ROW_BOLD: Final = Type(10.5, 14, TEXT, Weight.BOLD)
ROW_MUTED: Final = Type(9, 14, MUTED)
"""Rows of the papers that are read standing: a handover, a letter, a card on the wall."""
HEAD: Final = Type(7.5, 10, MUTED, Weight.BOLD)
CELL: Final = Type(8.5, 11, TEXT)
CELL_MUTED: Final = Type(8, 11, MUTED)
CELL_BOLD: Final = Type(8.5, 11, TEXT, Weight.BOLD)
MARK: Final = Type(7.5, 11, TEXT, Weight.BOLD)
FOOT: Final = Type(8, 11, MUTED)
FOOT_BOLD: Final = Type(9, 12, TEXT, Weight.BOLD)
PROOF: Final = Type(13, 17, TEXT, Weight.BOLD)
"""The line that is typed from a paper that lies beside the keyboard, at arm’s length."""
ON_TINT: Final = Type(9.5, 12, TINT_TEXT)
"""What is said beside a figure on the tint: the muted ink would be lost there in a light print."""
