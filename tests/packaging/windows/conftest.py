"""The builder's modules, and the program laid out once for all tests that look into it."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path
from types import ModuleType

import pytest

from tests.packaging.conftest import ROOT

PLACE = ROOT / "packaging" / "windows"
DOWNLOADS = ROOT / "build" / "windows"
"""Where the builder keeps them too."""


def part(name: str) -> ModuleType:
    """A module of the builder."""
    sys.path.insert(0, str(PLACE))
    try:
        return importlib.import_module(name)
    finally:
        sys.path.remove(str(PLACE))


@pytest.fixture(scope="session")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the installer packs: the program, the launcher, the command. Skipped, with its reason, where a tool is missing."""
    build, parts = part("build"), part("parts")
    if build.missing():
        pytest.skip(f"the installer is not built here: {', '.join(build.missing())} is not installed")
    folder = tmp_path_factory.mktemp("stage")
    DOWNLOADS.mkdir(parents=True, exist_ok=True)
    build.lay_out(folder / "work", folder / "stage", parts.version(ROOT), DOWNLOADS)
    return folder / "stage"
