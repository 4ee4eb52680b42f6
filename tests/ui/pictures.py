"""The pictures of the README and of the guides, made anew: `sh packaging/run pictures`. No picture is drawn by hand.

Those of the guides are scenes of the gallery, in the light look, of the window in each language; those of the README are
the demo's, and the first page of its report. Each is brought down to a few colours: they are read, not admired, and
everybody downloads them. A guide's picture has 96 and some 35 kB: 3.6 MB for six languages, a fiftieth of what is built.
"""

from __future__ import annotations

import functools
import hashlib
import itertools
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from unittest.mock import patch

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pypdfium2
from PIL import Image
from PySide6.QtWidgets import QApplication

from tests.rig import found
from tests.ui import rig
from tests.ui.gallery import Look
from tests.ui.scenes.walk import walk
from tracker.desk.guide import guides, pictures
from tracker.domain.languages import TONGUES
from tracker.ui.demo.stage import quiet_platform

ROOT = Path(__file__).parents[2]
README = ROOT / "packaging" / "pictures"
OF_THE_README = ("quick-line", "desk-dark", "close")
"""The demo's pictures that the README shows; `report` is the first page of its PDF."""
LOOK = Look("light", size=(1180, 700))
LOOKS = tuple(replace(LOOK, name=code, language=code) for code in TONGUES)
_COLOURS, _FEW, _PAGE_DOTS = 192, 96, 1.25


def named() -> tuple[str, ...]:
    """The pictures that the guides name, each once."""
    return tuple(dict.fromkeys(name for guide in guides() for name in guide.pictures))


def of_the_guides(app: QApplication, look: Look = LOOK, where: Path | None = None) -> Iterator[Path]:
    """Make the pictures that the guides name, in the language of this look: in their place, or in the folder `where`."""
    where = where or pictures(look.language)
    with _place() as folder, _same_hotel():
        scenes = walk(
            folder / "hotels", look.size, dress=lambda: look.wear(app), only=frozenset(named()), speak=look.language
        )
        for scene in scenes:
            raw = folder / "raw.png"
            if not scene.window.grab().save(str(raw)):
                raise OSError(f"{raw} could not be written")
            with Image.open(raw) as image:
                yield small(image, where / f"{scene.name}.png", _FEW)


@contextmanager
def _same_hotel() -> Iterator[None]:
    """The hotel is founded with the same bytes each time: a picture shows the mark of its ledger."""
    drawn = itertools.count()

    def entropy(size: int) -> bytes:
        return hashlib.sha256(str(next(drawn)).encode()).digest()[:size]

    rig._founded.cache_clear()
    with patch.object(rig, "found", functools.partial(found, entropy=entropy)):
        yield
    rig._founded.cache_clear()


@contextmanager
def _place() -> Iterator[Path]:
    """A folder with the same plain name each time: some pictures show where the data lies.

    OSError when it is in use. A window that is let go late writes its look once more: that alone may be left of the last time.
    """
    place = Path(tempfile.gettempdir()) / "Latitude"
    if not [file for file in place.rglob("*") if file.is_file() and file.name != "window.ini"]:
        shutil.rmtree(place, ignore_errors=True)
    place.mkdir()
    try:
        yield place
    finally:
        shutil.rmtree(place)


def of_the_readme(where: Path = README) -> Iterator[Path]:
    """Play the demo in a folder of its own and make the README's pictures of it: in their place, or in the folder `where`."""
    with tempfile.TemporaryDirectory() as folder:
        surroundings = {
            k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
        }
        command = [sys.executable, "-m", "tracker", "demo", "--out", folder]
        subprocess.run(command, cwd=ROOT, env=surroundings, check=True, stdout=subprocess.DEVNULL)
        for name in OF_THE_README:
            with Image.open(Path(folder) / f"{name}.png") as image:
                yield small(image, where / f"{name}.png")
        (report,) = Path(folder).glob("*hift*.pdf")
        with pypdfium2.PdfDocument(report) as document:
            page = document[0].render(scale=_PAGE_DOTS).to_pil()
        yield small(page, where / "report.png")


def small(image: Image.Image, target: Path, colours: int = _COLOURS) -> Path:
    """Write a picture with few colours, none of them mixed of dots: letters stay sharp."""
    target.parent.mkdir(parents=True, exist_ok=True)
    few = image.convert("RGB").quantize(colours, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
    few.save(target, optimize=True)
    return target


def main() -> None:
    quiet_platform()
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    if os.name == "posix":
        tempfile.tempdir = "/tmp"  # not what somebody has set: some pictures show it, the same whoever makes them
    made = []
    for path in (*(path for look in LOOKS for path in of_the_guides(app, look)), *of_the_readme()):
        made.append(path)
        print(path.relative_to(ROOT), f"{path.stat().st_size // 1024} kB", flush=True)  # noqa: T201 - a command says what it wrote
    kept = {path for look in LOOKS for path in pictures(look.language).glob("*.png")}
    for path in {*kept, *README.glob("*.png")} - set(made):
        path.unlink()
        print(path.relative_to(ROOT), "is named nowhere: deleted", flush=True)  # noqa: T201 - the same


if __name__ == "__main__":
    main()
