"""What belongs into the program's folder on Windows, of all that the wheels bring. Downloads nothing.

A name that is not listed stays out: a new version of Qt that brings more makes the installer no larger.
"""

from __future__ import annotations

from pathlib import PurePosixPath

MODULES = ("Core", "Gui", "Widgets", "Svg", "Network", "PrintSupport")
"""What the window imports of Qt; a test compares it with the sources."""
NOT_IMPORTED_HERE = {"Test"}
"""Plays the demo where there is no screen: on Windows there always is one, and the window itself opens."""
LANGUAGES = ("ar", "de", "es", "fr", "ja")
PLUGINS = (
    "platforms/qwindows.dll",
    "platforms/qoffscreen.dll",  # the window's own tests
    "imageformats/qsvg.dll",  # drawings that a style sheet names
    "imageformats/qico.dll",  # the window's icon in the task bar
)
RUNTIME = (
    "msvcp140.dll",
    "msvcp140_1.dll",
    "msvcp140_2.dll",
    "vcruntime140.dll",
    "vcruntime140_1.dll",
    "concrt140.dll",
)
OF_QT = {
    "__init__.py", "_config.py", "_git_pyside_version.py", "pyside6.abi3.dll", *RUNTIME,
    *(f"Qt{name}.pyd" for name in MODULES), *(f"Qt6{name}.dll" for name in MODULES),
    *(f"plugins/{name}" for name in PLUGINS), *(f"translations/qtbase_{code}.qm" for code in LANGUAGES),
}  # fmt: skip
OF_SHIBOKEN = {
    "__init__.py",
    "_config.py",
    "_git_shiboken_module_version.py",
    "Shiboken.pyd",
    "shiboken6.abi3.dll",
    *RUNTIME,
}
NOT_OF_PYTHON = {
    "_wmi.pyd",  # asks a service that can hang for a minute; without it Python reads the version as it always did
    "winsound.pyd", "_elementtree.pyd", "python.cat",
}  # fmt: skip
"""Of the embeddable Python. Its `_ssl` and OpenSSL stay: hashes come from there."""
NOT_IN = {
    "PIL/_avif.cp313-win_amd64.pyd", "PIL/_webp.cp313-win_amd64.pyd", "PIL/_imagingtk.cp313-win_amd64.pyd",
    "PIL/_imagingcms.cp313-win_amd64.pyd", "reportlab/fonts",  # reports are set in our own fonts
    "lxml/html", "lxml/isoschematron", "lxml/includes", "lxml/objectify.cp313-win_amd64.pyd",
    "reportlab/graphics/samples", "pypdfium2_cli", "bin", "share", "pip",
}  # fmt: skip
ENDINGS_OUT = (".pyi", ".lib", ".h", ".c", ".cpp", ".pyx", ".pxd", ".pxi", ".hpp", ".ts")


def belongs(at: PurePosixPath) -> bool:
    """Whether this file below `lib` is one of the program's."""
    if at.suffix in ENDINGS_OUT or "__pycache__" in at.parts:
        return False
    below = "/".join(at.parts[1:])
    if at.parts[0] == "PySide6":
        return below in OF_QT or below.startswith("support/")
    if at.parts[0] == "shiboken6":
        return below in OF_SHIBOKEN
    if at.parts[0].startswith("fontpkg_") and "Italic" in at.name:
        return False
    return not any(str(place) in NOT_IN for place in (at, *at.parents))
