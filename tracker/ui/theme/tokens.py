"""The token sheets: every colour and every type step of the window; knows nothing of Qt or of any widget."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Ink = Literal[
    "text", "muted", "accent", "on_accent", "ok", "warn", "over", "info", "label", "credit", "upgrade", "selection_text"
]
"""What a word or a glyph may be painted with."""

Kind = Literal["free_label", "credit", "upgrade"]
"""The three kinds of gesture, as the journal spells them."""

Step = Literal["small", "body", "title", "quick", "total", "pin"]
"""The steps of the type scale."""

TYPE_STEPS: dict[Step, int] = {"small": 12, "body": 14, "title": 16, "quick": 18, "total": 24, "pin": 32}
"""Height of each step in pixels at 96 dpi and 100 %."""


@dataclass(frozen=True, slots=True)
class Tokens:
    """One sheet. Colours are `#rrggbb`; a name ending in `_bg` is the ground its ink is painted on."""

    name: str
    dark: bool
    bg: str
    surface: str
    raised: str
    text: str
    muted: str
    border: str
    hairline: str
    accent: str
    accent_hover: str
    accent_pressed: str
    on_accent: str
    focus: str
    ok: str
    ok_bg: str
    warn: str
    warn_bg: str
    over: str
    over_bg: str
    info: str
    info_bg: str
    label: str
    label_bg: str
    credit: str
    credit_bg: str
    upgrade: str
    upgrade_bg: str
    selection: str
    selection_text: str
    track: str
    disabled: str

    def ink(self, role: str) -> str:
        """Return the colour of an ink, of a kind of gesture (`free_label`) or, for an unknown role, of text."""
        value = getattr(self, _INK_OF.get(role, role), None)
        return value if isinstance(value, str) and value.startswith("#") else self.text

    def wash(self, role: str) -> str:
        """Return the tinted ground that belongs to an ink; roles without one stand on `raised`."""
        value = getattr(self, f"{_INK_OF.get(role, role)}_bg", None)
        return value if isinstance(value, str) else self.raised

    def on_selection(self, role: str) -> str:
        """Return the colour of an ink on a selected row: some greens are too pale there and give way to the text."""
        return self.selection_text if role in ("text", "ok") else self.ink(role)


_INK_OF = {"free_label": "label"}

LIGHT = Tokens(
    name="light",
    dark=False,
    bg="#F3F6F5",
    surface="#FFFFFF",
    raised="#E8EEEC",
    text="#12201C",
    muted="#4A5955",
    border="#74837E",
    hairline="#CFD8D5",
    accent="#0B6B61",
    accent_hover="#095A52",
    accent_pressed="#074A43",
    on_accent="#FFFFFF",
    focus="#1D4ED8",
    ok="#1B7A3D",
    ok_bg="#DFF3E5",
    warn="#8A5200",
    warn_bg="#FCEFD2",
    over="#B3261E",
    over_bg="#FBE4E2",
    info="#1F5FAE",
    info_bg="#E2ECF9",
    label="#6B3FA0",
    label_bg="#F0E8F9",
    credit="#0B6B61",
    credit_bg="#DCF1EE",
    upgrade="#1F5FAE",
    upgrade_bg="#E2ECF9",
    selection="#CFE9E4",
    selection_text="#0A2A26",
    track="#E8EEEC",
    disabled="#8C9995",
)

DARK = Tokens(
    name="dark",
    dark=True,
    bg="#0F1513",
    surface="#171F1C",
    raised="#212B28",
    text="#E7EFEC",
    muted="#A3B3AE",
    border="#74857F",
    hairline="#33403C",
    accent="#4FC3B0",
    accent_hover="#66D0BF",
    accent_pressed="#3EAF9C",
    on_accent="#04211D",
    focus="#8AB4FF",
    ok="#6FD08C",
    ok_bg="#12321D",
    warn="#F2B84B",
    warn_bg="#3A2C0C",
    over="#FF8A80",
    over_bg="#3F1A17",
    info="#8AB4FF",
    info_bg="#16294A",
    label="#C6A6F5",
    label_bg="#2C2240",
    credit="#4FC3B0",
    credit_bg="#0F332E",
    upgrade="#8AB4FF",
    upgrade_bg="#16294A",
    selection="#123F39",
    selection_text="#D9F5EF",
    track="#2A3532",
    disabled="#66756F",
)

CONTRAST = Tokens(
    name="contrast",
    dark=True,
    bg="#000000",
    surface="#000000",
    raised="#1C1C1C",
    text="#FFFFFF",
    muted="#E0E0E0",
    border="#FFFFFF",
    hairline="#8A8A8A",
    accent="#5CF2DA",
    accent_hover="#8FF7E6",
    accent_pressed="#C2FBF2",
    on_accent="#000000",
    focus="#FFD400",
    ok="#7CFFA4",
    ok_bg="#00280F",
    warn="#FFD166",
    warn_bg="#2E2000",
    over="#FF9E96",
    over_bg="#330A07",
    info="#A8C8FF",
    info_bg="#0A1E40",
    label="#DDC4FF",
    label_bg="#22143A",
    credit="#5CF2DA",
    credit_bg="#002B25",
    upgrade="#A8C8FF",
    upgrade_bg="#0A1E40",
    selection="#003F9E",
    selection_text="#FFFFFF",
    track="#333333",
    disabled="#9A9A9A",
)

SHEETS: dict[str, Tokens] = {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}
