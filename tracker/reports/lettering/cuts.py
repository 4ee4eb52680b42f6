"""Semi-bold cuts of variable fonts, made once and kept beside the system's temporary files; knows no document."""

from __future__ import annotations

import hashlib
import io
import os
import tempfile
from collections.abc import Mapping
from pathlib import Path

import fontTools
from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

from tracker import paths

# Latin, Greek, Cyrillic, Vietnamese, punctuation, signs, arrows and shapes; Hebrew; Arabic with its presentation forms.
_LETTERS = ((0x20, 0x600), (0x600, 0x700), (0x1C80, 0x2800), (0xFB1D, 0xFBFF), (0xFE70, 0xFEFF))


def cut(source: Path, axes: Mapping[str, float], name: str) -> bytes:
    """The font file of `source` at the given place of its axes, under the PostScript name `name`.

    The same source and axes give the same bytes; they are kept in a private folder, and made anew when it is not ours.
    """
    place = ",".join(f"{tag}={value:g}" for tag, value in sorted(axes.items()))
    recipe = f"1|{fontTools.version}|{source.name}|{source.stat().st_size}|{place}|{name}"
    kept = paths.kept_beside(Path(tempfile.gettempdir()), "fonts")  # without one it is made again next time
    path = kept / f"{hashlib.sha256(recipe.encode()).hexdigest()[:24]}.ttf" if kept else None
    if path is not None and (found := _read(path)) is not None:
        return found
    made = _make(source, axes, name)
    if path is not None:
        _write(path, made)
    return made


def _make(source: Path, axes: Mapping[str, float], name: str) -> bytes:
    font = TTFont(io.BytesIO(source.read_bytes()), lazy=True, recalcTimestamp=False)
    options = subset.Options(layout_features=["tnum"], hinting=False, notdef_outline=True, recalc_timestamp=False)
    thinner = subset.Subsetter(options)
    thinner.populate(unicodes=[code for low, high in _LETTERS for code in range(low, high)])
    thinner.subset(font)
    font = instancer.instantiateVariableFont(font, dict(axes), inplace=True)
    for record in font["name"].names:
        if record.nameID == 6:
            record.string = name
    out = io.BytesIO()
    font.save(out)
    return out.getvalue()


def _read(path: Path) -> bytes | None:
    """The cut as kept, or None when there is none or it was cut short."""
    try:
        kept = path.read_bytes()
    except OSError:
        return None
    body, seal = kept[:-32], kept[-32:]
    return body if hashlib.sha256(body).digest() == seal else None


def _write(path: Path, made: bytes) -> None:
    try:
        handle, name = tempfile.mkstemp(dir=path.parent)
        with os.fdopen(handle, "wb") as out:
            out.write(made + hashlib.sha256(made).digest())
        Path(name).replace(path)
    except OSError:
        return  # a full disk costs half a second next time, nothing else
