"""A file for whoever helps from outside: what the doctor found and what the log noted, without a word that anybody typed.

What goes in is chosen, never filtered out: findings by their own wording, numbers, and values that are named as shareable;
lines of the log rebuilt from what our own program writes. Names, notes, labels, paths, printers are never among them.
"""

from __future__ import annotations

import builtins
import io
import json
import re
import zipfile
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from pathlib import Path

from tracker.desk.doctor.check import Check
from tracker.desk.documents import whole_file
from tracker.desk.logbook import FOLDER, NAME, shareable_line
from tracker.domain.sentences import Sentence

HIDDEN = "…"
_LONGEST = 2_000_000
"""So many bytes of a file of the log are read at most."""
_PLACE = re.compile(r"^  [a-z_]+\.py:\d+ [\w<>]+$")
_OWN_ERRORS = frozenset({"Refused", "LedgerFault", "AskFirst", "Stopped"})
_ABOUT = """What the doctor of Latitude found, and what its log noted, for whoever helps.

doctor.json   each check: its name, whether it is ok, what was found, what to do
log.jsonl     the log, oldest first: when, what kind of event, which error and where in the program
crashes.txt   where in the program a command failed

It holds no guest, no member of the staff, no note, no amount, no PIN and no path: what stood there is “…”.
"""


class _Hidden(str):
    def __format__(self, _how: str) -> str:
        return HIDDEN


def write_bundle(folder: Path, checks: Iterable[Check], out: Path, now: datetime) -> Path:
    """Write the bundle of a data folder. Refused or LedgerFault as `whole_file`."""
    members = {
        "about.txt": _ABOUT,
        "doctor.json": json.dumps(
            {"at": now.isoformat(timespec="seconds"), "checks": [_plain(check) for check in checks]},
            ensure_ascii=False, indent=1,
        ),
        "log.jsonl": "".join(f"{line}\n" for line in _log(folder / FOLDER)),
        "crashes.txt": "".join(f"{line}\n" for line in _crashes(folder / FOLDER)),
    }  # fmt: skip
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, text in members.items():
            packed.writestr(zipfile.ZipInfo(name, now.timetuple()[:6]), text, zipfile.ZIP_DEFLATED)
    with whole_file(out) as file:
        file.write(whole.getvalue())
    return out


def _plain(check: Check) -> dict[str, str]:
    shared = frozenset(check.shared.split())
    todo = shareable(check.todo, frozenset()) if check.todo else ""
    return {"check": check.name, "state": check.state, "found": shareable(check.found, shared), "todo": todo}


def shareable(sentence: Sentence, shared: frozenset[str]) -> str:
    """The wording of a sentence with its numbers, its instants and the values of these names; “…” for all others."""
    wording = sentence.one if sentence.one is not None and sentence.number == 1 else sentence.template
    values = {name: _value(value, shared, name in shared) for name, value in sentence.values.items()}
    return wording.format(**values) if values else wording


def _value(value: object, shared: frozenset[str], named: bool) -> object:
    if isinstance(value, Sentence):
        return shareable(value, shared)
    if isinstance(value, list):
        return ", ".join(str(_value(part, shared, named)) for part in value)
    if isinstance(value, int | float | date):
        return value
    return value if named else _Hidden(HIDDEN)


def _log(logs: Path) -> Iterator[str]:
    for file in sorted(logs.glob(f"{NAME}*"), reverse=True):
        yield from filter(None, map(shareable_line, _text(file).splitlines()))


def _crashes(logs: Path) -> Iterator[str]:
    for file in sorted(logs.glob("crash-*.txt")):
        for line in _text(file).splitlines():
            if _PLACE.match(line) or line in _OWN_ERRORS or isinstance(getattr(builtins, line, None), type):
                yield line
        yield ""


def _text(file: Path) -> str:
    try:
        with file.open(encoding="utf-8", errors="replace") as opened:
            return opened.read(_LONGEST)
    except OSError:  # what cannot be read is not there: the doctor says why
        return ""
