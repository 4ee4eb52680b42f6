"""Reading pictures of widgets: which ground, which ink, how far apart."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from tracker.ui.theme import contrast


def picture(widget: QWidget, box: QRect | None = None) -> QImage:
    """The widget, or a part of it, as an image."""
    return (widget.grab(box) if box is not None else widget.grab()).toImage()


def colors(image: QImage) -> Counter[str]:
    """How often each colour stands in the picture."""
    bits = memoryview(image.convertToFormat(QImage.Format.Format_RGB32).constBits()).cast("I")
    return Counter({f"#{value & 0xFFFFFF:06x}": count for value, count in Counter(bits).items()})


def strongest(image: QImage) -> float:
    """The contrast between the commonest colour and the one furthest from it, single stray pixels aside."""
    counted = colors(image)
    ground = counted.most_common(1)[0][0]
    return max(contrast.ratio(ground, color) for color, count in counted.items() if count >= 3)


def holds(image: QImage, color: str) -> bool:
    """Say whether a `#rrggbb` stands in the picture."""
    return color.lower() in colors(image)
