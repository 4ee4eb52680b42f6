"""The look of the window: tokens, fonts, metrics and how they are put on; the only place that knows a colour."""

from tracker.ui.theme.apply import Mode, Room, apply_theme
from tracker.ui.theme.current import color, fingers, font, points, px, reach, scale, shade, sheet, signals
from tracker.ui.theme.dresser import dress
from tracker.ui.theme.metrics import measured, sized, spaced
from tracker.ui.theme.motion import Motion, apply_motion, still
from tracker.ui.theme.tokens import Ink, Kind, Step, Tokens

__all__ = [
    "Ink",
    "Kind",
    "Mode",
    "Motion",
    "Room",
    "Step",
    "Tokens",
    "apply_motion",
    "apply_theme",
    "color",
    "dress",
    "fingers",
    "font",
    "measured",
    "points",
    "px",
    "reach",
    "scale",
    "shade",
    "sheet",
    "signals",
    "sized",
    "spaced",
    "still",
]
