"""Reads what a chain set centrally for this computer, once a run, and says which of it holds for a data folder. Writes nothing."""

from __future__ import annotations

import os
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from tracker import paths
from tracker.domain.central import BROKEN, Central, understand
from tracker.domain.problems import Refused
from tracker.domain.sentences import Sentence


def central() -> Central:
    """What is set; nothing without a file. Refused when the file cannot be read, or what names the data folder is broken."""
    return _read(paths.central_file(), bool(os.environ.get("LATITUDE_CONFIG")))


@cache
def _read(file: Path, named: bool) -> Central:
    try:
        text = file.read_text(encoding="utf-8")
    except (FileNotFoundError, NotADirectoryError):
        if not named:
            return Central()
        raise Refused(
            BROKEN, Sentence("LATITUDE_CONFIG names {file}, which is not there: name another file, or none.", file=file)
        ) from None
    except (OSError, ValueError) as error:
        why = error.strerror if isinstance(error, OSError) else Sentence("not UTF-8")
        raise Refused(
            BROKEN,
            Sentence(
                "{file} cannot be read ({why}): save it as UTF-8 text that every account may read. Until then Latitude does"
                " not open: the file may name the data folder.",
                file=file,
                why=why,
            ),
        ) from None
    return understand(text, str(file))


def preset(key: str) -> str:
    """What comes first for `key`, until somebody chooses; empty when nothing is set, or the file cannot be understood."""
    try:
        return central().presets.get(key, "")
    except Refused:  # said where the data folder is asked for, and by the doctor
        return ""


def updates() -> str:
    """The folder in which updates are looked for first; empty when none is set, or the file cannot be understood."""
    try:
        return str(central().folders.get("updates", ""))
    except Refused:
        return ""


def notices() -> tuple[Sentence, ...]:
    """What of the file is left out, and why."""
    try:
        return central().notices
    except Refused as problem:  # the folder was named by hand: the desk opens, and says so
        return (problem.message,)


def folders_of(data: Path) -> Mapping[str, Path]:
    """The folders that are set for this data folder: none for one that is not the computer's own, as a demo's or practice's."""
    try:
        found = central().folders
        own = found and os.path.realpath(paths.data_dir()) == os.path.realpath(data)
    except (Refused, RuntimeError):
        return {}
    return found if own else {}
