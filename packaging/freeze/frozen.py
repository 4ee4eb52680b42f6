"""What belongs into the frozen desk, and what PyInstaller would add to it besides. Builds nothing.

Of the build machine's own libraries only those come along that Python itself is linked with; the window's are the
system's (`LIBRARIES` of `packaging/run`), because a graphics driver and its libraries must be of one piece.
"""

from __future__ import annotations

import re
from importlib import metadata
from pathlib import Path, PurePosixPath

import licences

FONTS = ("fontpkg_inter", "fontpkg_noto_sans", "fontpkg_noto_sans_arabic", "fontpkg_heebo")
MODULES = ("Core", "Gui", "Network", "PrintSupport", "Svg", "Test", "Widgets")
"""What the window imports of Qt (the demo types by QtTest); a test compares it with the sources."""
LIBRARIES = (*MODULES, "DBus", "OpenGL", "XcbQpa")
"""Qt's libraries that those and the plugins below are linked with."""
PLUGINS = (
    "imageformats/libqsvg.so",  # drawings that a style sheet names
    "platforminputcontexts/libcomposeplatforminputcontextplugin.so",
    "platforminputcontexts/libibusplatforminputcontextplugin.so",  # Japanese, Chinese and Korean are typed through it
    "platforms/libqoffscreen.so",  # `latitude demo` where there is no screen
    "platforms/libqxcb.so",
    "printsupport/libcupsprintersupport.so",
    "xcbglintegrations/libqxcb-egl-integration.so",
    "xcbglintegrations/libqxcb-glx-integration.so",
)
LANGUAGES = ("ar", "de", "es", "fr", "ja")
OF_PYTHON = "libpython3 libssl libcrypto libsqlite3 libffi libz libbz2 liblzma libexpat libuuid".split()
"""Libraries of the build machine that Python's own modules are linked with: not every system has these versions."""
NOT_IN = (
    "PySide6.QtSql PySide6.QtXml PySide6.QtOpenGL PySide6.QtDBus"
    " pytest _pytest hypothesis mypy ruff importlinter PyInstaller setuptools pip wheel distutils lib2to3 idlelib"
    " tkinter readline curses _curses pydoc pydoc_data unittest.mock IPython numpy matplotlib pygments rich"
    " requests psycopg_binary psycopg_c lxml.html lxml.objectify lxml.isoschematron PIL.ImageQt PIL._avif PIL._webp PIL._imagingtk"
).split()
"""What some module would import if it were there, and nothing here needs. Qt's SQL brings a second SQLite: forbidden."""


BY_NAME = ("tzdata", "keyring")
"""Found by its name where it is: the time zones where a system has none, and how a hub's password is kept."""


def data(root: Path) -> list[tuple[str, str]]:
    """Files to be read at run time, each with the folder it goes to."""
    found = [(str(root / "resources"), "tracker/resources")]
    for name in FONTS:
        place = Path(str(metadata.distribution(name).locate_file(name)))
        upright = (font for font in sorted(place.glob("files/*.ttf")) if "Italic" not in font.name)
        found += [(str(font), f"{name}/files") for font in upright]
    for name in sorted(licences.brought_along(licences.LEFT_OUT, root)):
        # `latitude doctor` and some of the parts ask which version they are.
        about = next(file for file in metadata.files(name) or [] if file.name == "METADATA")
        found.append((str(about.locate()), about.parent.name))
    return found


def hidden(root: Path) -> list[str]:
    """Modules that are imported by name: commands, codes on paper, and `BY_NAME`."""
    codes = Path(str(metadata.distribution("reportlab").locate_file("reportlab/graphics/barcode")))
    by_name = (("tracker.cli.commands", root / "tracker/cli/commands"), ("reportlab.graphics.barcode", codes))
    return [*(f"{package}.{path.stem}" for package, at in by_name for path in sorted(at.glob("[!_]*.py"))), *BY_NAME]


def belongs(target: str, source: str) -> bool:
    """Whether this file of PyInstaller's list is one of the desk's."""
    at = PurePosixPath(target)
    if at.parts[0] == "PySide6" and "Qt" in at.parts:
        return _of_qt(at)
    if at.suffix == ".ts":  # what translators write; the compiled dictionaries are read
        return False
    if "site-packages" not in source and re.search(r"\.so\.\d", at.name):
        return re.match(rf"({'|'.join(OF_PYTHON)})(\.\d+)?\.so", at.name) is not None
    told = at.name == "METADATA" or (target == f"{at.parts[0]}/entry_points.txt" and at.parts[0].startswith("keyring-"))
    return at.parts[0].endswith(".dist-info") <= told  # a keyring finds the system's own by its entry points


def _of_qt(at: PurePosixPath) -> bool:
    below = at.parts[at.parts.index("Qt") + 1 :]
    if below[0] == "plugins":
        return "/".join(below[1:]) in PLUGINS
    if below[0] == "translations":
        return at.stem in {f"qtbase_{code}" for code in LANGUAGES}
    library = re.match(r"libQt6(\w+)\.so", at.name)
    return library is None or library[1] in LIBRARIES
