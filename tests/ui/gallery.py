"""Pictures of every screen and state: `python -m tests.ui.gallery --out DIR [NAME …]`, in every look, with an index to leaf through.

Looks: light, dark, high contrast, right to left, 200 % text, room for fingers, and light in each language. A picture is DIR/LOOK/NAME.png; `index.html` shows them all.
"""

from __future__ import annotations

import argparse
import html
import os
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.gallery_charts import charts
from tests.ui.gallery_guest import help_at_hand, time_line
from tests.ui.gallery_pages import PAGES
from tests.ui.scenes.walk import walk
from tracker.ui import theme
from tracker.ui.demo.stage import quiet_platform
from tracker.ui.language import LANGUAGES
from tracker.ui.theme import Mode, Room

EVERY = {**PAGES, "time-line": time_line, "help": help_at_hand, "charts": charts}


@dataclass(frozen=True)
class Look:
    """How the window is dressed for a picture."""

    name: str
    mode: Mode = "light"
    scale: float = 1.0
    mirrored: bool = False
    size: tuple[int, int] = (1366, 768)
    language: str = "en"
    room: Room = "auto"

    def wear(self, app: QApplication) -> None:
        """Put it on the application."""
        theme.apply_theme(app, self.mode, self.scale, self.room)
        app.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if self.mirrored or self.language == "ar" else Qt.LayoutDirection.LeftToRight
        )


LOOKS = (
    Look("light"),
    Look("dark", "dark"),
    Look("contrast", "contrast"),
    Look("rtl", mirrored=True),
    Look("200", scale=2.0, size=(1920, 1080)),
    Look("fingers", room="fingers"),
)
SPOKEN = tuple(Look(one.code, language=one.code) for one in LANGUAGES[1:])


def shoot(app: QApplication, out: Path, names: frozenset[str] = frozenset()) -> Iterator[Path]:
    """Write a picture of each scene (or of `names`) in each look into `out`, and say which."""
    for look in (*LOOKS, *SPOKEN):
        place = out / look.name
        place.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory() as folder:
            dress = partial(look.wear, app)
            for scene in walk(Path(folder), look.size, dress=dress, only=names, speak=look.language):
                yield _keep(place / f"{scene.name}.png", scene.window)
        look.wear(app)
        for name, build in EVERY.items():
            if not names or f"parts-{name}" in names:
                yield _part(app, place / f"parts-{name}.png", build, look)
    LOOKS[0].wear(app)


def _part(app: QApplication, target: Path, build: Callable[[], QWidget], look: Look) -> Path:
    page = build()
    page.resize(*look.size)
    theme.dress(page)
    page.show()
    page.activateWindow()
    app.processEvents()
    _keep(target, page)
    page.close()
    page.deleteLater()
    app.processEvents()
    return target


def _keep(target: Path, window: QWidget) -> Path:
    shot = window.grab()
    above = QApplication.activePopupWidget()
    if above is not None:  # a window of its own
        painter = QPainter(shot)
        painter.drawPixmap(window.mapFromGlobal(above.pos()), above.grab())
        painter.end()
    if not shot.save(str(target)):
        raise OSError(f"{target} could not be written")
    return target


def index(out: Path, pictures: list[Path]) -> Path:
    """Write a page that shows the pictures, one row a scene and one column a look."""
    looks = list(dict.fromkeys(picture.parent.name for picture in pictures))
    names = list(dict.fromkeys(picture.stem for picture in pictures))
    rows = "".join(
        f"<tr><th>{html.escape(name)}</th>"
        + "".join(
            f'<td><a href="{look}/{name}.png"><img src="{look}/{name}.png" width="420"></a></td>' for look in looks
        )
        + "</tr>"
        for name in names
    )
    heads = "".join(f"<th>{look}</th>" for look in looks)
    page = out / "index.html"
    page.write_text(
        f"<!doctype html><meta charset='utf-8'><title>Latitude</title><table><tr><th>{heads}</tr>{rows}</table>",
        encoding="utf-8",
    )
    return page


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("names", nargs="*", help="only these scenes")
    given = parser.parse_args()
    quiet_platform()
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    pictures = []
    for picture in shoot(app, given.out, frozenset(given.names)):
        pictures.append(picture)
        print(picture, flush=True)  # noqa: T201 - a command says what it wrote
    print(index(given.out, pictures))  # noqa: T201 - the same


if __name__ == "__main__":
    main()
