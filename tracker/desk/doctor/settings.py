"""What the doctor says of settings: the central file, what is in force, and where each value comes from. Opens no ledger."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from tracker import paths
from tracker.central import central
from tracker.desk.doctor.check import Check, of_problem
from tracker.domain.central import Central
from tracker.domain.problems import Refused
from tracker.domain.sentences import Sentence, joined
from tracker.ledger.keep.places import places

_CENTRAL, _USUAL, _HERE = Sentence("central file"), Sentence("the usual place"), Sentence("chosen at this desk")


def checks(folder: Path, chosen: Path | None) -> Iterator[Check]:
    """The central file, and what is in force."""
    try:
        found, broken = central(), None
    except Refused as problem:
        found, broken = Central(), problem
    yield of_problem("central file", broken.message) if broken else _file(found)
    yield _in_force(folder, chosen, found)


def _file(found: Central) -> Check:
    file, name = paths.central_file(), "central file"
    if found.notices:
        return Check(name, "warn", joined(*found.notices), Sentence("Mend these lines."))
    keys = sorted((*found.folders, *found.presets))
    if not keys:
        return Check(name, "ok", Sentence("{file} sets nothing for all accounts", file=file))
    if os.name != "nt" and os.geteuid() != 0 and os.access(file, os.W_OK):
        said = Sentence("{file} may be changed by this account", file=file)
        return Check(name, "warn", said, Sentence("Let only administrators write to it."))
    return Check(name, "ok", Sentence("{file} sets {keys}", file=file, keys=keys), shared="keys")


def _in_force(folder: Path, chosen: Path | None, found: Central) -> Check:
    where = places(folder)
    told = [_line("data", folder, _source(chosen, found))]
    for key in ("backups", "mirror"):
        place = getattr(where, key)
        source = _CENTRAL if key in where.central else _USUAL if place == folder.absolute() / key else _HERE
        told.append(_line(key, place, source))
    told += [_line(key, value, _CENTRAL) for key, value in found.presets.items()]
    if "updates" in found.folders:
        told.append(_line("updates", found.folders["updates"], _CENTRAL))
    return Check("settings", "ok", Sentence("{settings}", settings=told), shared="key source")


def _line(key: str, value: object, source: str) -> Sentence:
    return Sentence("{key} = {value} ({source})", key=key, value=value, source=source)


def _source(chosen: Path | None, found: Central) -> str:
    if chosen is not None:
        return "--data-dir"
    if os.environ.get("LATITUDE_DATA_DIR"):
        return "LATITUDE_DATA_DIR"
    return _CENTRAL if "data" in found.folders else _USUAL
