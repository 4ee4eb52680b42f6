"""Pictures of every widget: `python -m tests.ui.gallery --out DIR`, light, dark, high contrast, 200 % and mirrored."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.ui.gallery_guest import help_at_hand, time_line
from tests.ui.gallery_pages import PAGES
from tracker.ui import theme

EVERY = {**PAGES, "time-line": time_line, "help": help_at_hand}


def shoot(app: QApplication, out: Path) -> list[Path]:
    """Write one picture a page and a theme into `out`."""
    taken = []
    shots: tuple[tuple[str, theme.Mode, float, bool, tuple[int, int]], ...] = (
        ("light", "light", 1.0, False, (1366, 768)),
        ("dark", "dark", 1.0, False, (1366, 768)),
        ("contrast", "contrast", 1.0, False, (1366, 768)),
        ("rtl", "light", 1.0, True, (1366, 768)),
        ("200", "light", 2.0, False, (1920, 1080)),
    )
    for suffix, mode, scale, mirrored, size in shots:
        theme.apply_theme(app, mode, scale)
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
        for name, build in EVERY.items():
            page = build()
            page.resize(*size)
            page.show()
            page.activateWindow()
            app.processEvents()
            target = out / f"{name}-{suffix}.png"
            page.grab().save(str(target))
            taken.append(target)
            page.close()
            page.deleteLater()
            app.processEvents()
    return taken


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    out: Path = parser.parse_args().out
    out.mkdir(parents=True, exist_ok=True)
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    for picture in shoot(app, out):
        print(picture)  # noqa: T201 - a command says what it wrote


if __name__ == "__main__":
    main()
