"""Whether this computer and its data folder are fit for the desk. Tells nothing about guests, changes nothing of theirs."""

from __future__ import annotations

import os
import platform
import shutil
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path
from typing import Literal

from tracker import __version__, paths
from tracker.desk.keep.checks import backup_check, mirror_check
from tracker.desk.signing.keys import shown
from tracker.desk.signing.seal import PROBE, signed_or_plain, signer
from tracker.desk.stamp import CLOCK_TOLERANCE
from tracker.domain.day import is_clock_jump
from tracker.domain.problems import LedgerFault, Refused
from tracker.ledger import connection
from tracker.ledger import house as of_house
from tracker.ledger.folder import check_folder
from tracker.ledger.imported import logs
from tracker.ledger.store import Ledger
from tracker.ledger.verify import verify_latest

State = Literal["ok", "note", "bad"]
QUICK = 20_000
"""So many of the last lines are checked; `latitude verify` checks all."""
LITTLE_SPACE = 200_000_000
NO_SPACE = 20_000_000
BUILT = datetime(2026, 1, 1, tzinfo=UTC)
"""No clock is right that stands before this version was written."""
_PARTS = ("PySide6-Essentials", "reportlab", "sqlite-utils", "platformdirs", "click", "rapidfuzz", "tzdata")


@dataclass(frozen=True)
class Check:
    """One thing that was looked at: `note` is worth knowing, `bad` must be mended before the desk can be relied on."""

    name: str
    state: State
    text: str

    def plain(self) -> dict[str, object]:
        """As a script reads it."""
        return {"check": self.name, "ok": self.state != "bad", "state": self.state, "text": self.text}


def examine(folder: Path, now: datetime) -> list[Check]:
    """All checks of this computer and the data folder, in the order in which one fault explains the next."""
    found = [_versions(), _parts(), _engine(), *_folder(folder), _fonts(), _screen()]
    ledger = _opened(folder)
    if isinstance(ledger, Check):
        return [*found, _clock(now), ledger]
    with ledger:
        return [*found, *_inside(ledger, now)]


def _versions() -> Check:
    fine = sys.version_info >= (3, 11)
    text = f"Latitude {__version__}, Python {platform.python_version()}, {platform.system()} {platform.release()} {platform.machine()}"
    return Check("version", "ok" if fine else "bad", text)


def _parts() -> Check:
    known, missing = [], []
    for name in _PARTS:
        try:
            known.append(f"{name} {metadata.version(name)}")
        except metadata.PackageNotFoundError:
            missing.append(name)
    text = ", ".join(known) + (f"; missing: {', '.join(missing)}" if missing else "")
    return Check("parts", "bad" if missing else "ok", text)


def _engine() -> Check:
    version = connection.engine_version()
    fine = tuple(int(part) for part in version.split(".")) >= (3, 37)
    return Check(
        "sqlite", "ok" if fine else "bad", version if fine else f"{version} is too old: 3.37 or newer is needed"
    )


def _folder(folder: Path) -> Iterator[Check]:
    try:
        exists = folder.exists()
        check_folder(folder if exists else _nearest(folder), create=False)
    except (Refused, LedgerFault) as problem:
        yield Check("data folder", "bad", problem.message)
        return
    yield Check(
        "data folder",
        "ok" if exists else "note",
        str(folder) if exists else f"{folder} is not there yet: the first start makes it",
    )
    free = shutil.disk_usage(_nearest(folder)).free
    state: State = "bad" if free < NO_SPACE else "note" if free < LITTLE_SPACE else "ok"
    yield Check("disk space", state, f"{free // 1_000_000:,} MB free" + ("" if state == "ok" else ": free some space"))


def _nearest(folder: Path) -> Path:
    """The folder, or the nearest one above it that is there."""
    return next((place for place in (folder, *folder.absolute().parents) if place.exists()), Path("/"))


def _fonts() -> Check:
    from tracker.reports.lettering import fonts  # loads reportlab: only when it is asked for
    from tracker.reports.style import Weight

    try:
        faces = list(fonts.chain(Weight.REGULAR))
    except OSError as error:
        return Check("fonts", "bad", f"a font of the reports is missing ({error.strerror}): install Latitude again")
    samples = {"Greek": "Ω", "Cyrillic": "Ж", "Arabic": "ع", "Hebrew": "ש", "Chinese": "王", "Korean": "김"}
    missing = [script for script, letter in samples.items() if not any(ord(letter) in face.glyphs for face in faces)]
    if missing:
        return Check(
            "fonts", "note", f"reports cannot draw {', '.join(missing)}: install a font such as fonts-droid-fallback"
        )
    return Check("fonts", "ok", f"{len(faces)} fonts; Latin, {', '.join(samples)} print as written")


def _screen() -> Check:
    names = [name for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM") if os.environ.get(name)]
    if not sys.platform.startswith("linux"):
        return Check("screen", "ok", platform.system())
    if names:
        return Check("screen", "ok", ", ".join(f"{name}={os.environ[name]}" for name in names))
    return Check("screen", "note", "none is named: commands work, the window does not")


def _opened(folder: Path) -> Ledger | Check:
    try:
        if not (folder / paths.LEDGER_NAME).exists():
            return Check("ledger", "note", "none yet: `latitude init`, or open the desk")
        return Ledger(folder / paths.LEDGER_NAME)
    except (Refused, LedgerFault) as problem:
        return Check("ledger", "bad", problem.message)
    except OSError as error:
        return Check("ledger", "bad", f"it cannot be reached ({error.strerror}): check the folder's rights")


def _inside(ledger: Ledger, now: datetime) -> Iterator[Check]:
    looks: tuple[tuple[str, Callable[[Ledger, datetime], Check]], ...] = (
        ("ledger", _ledger), ("chain", _chain), ("clock", _clock_of), ("lock", _lock),
        ("backup", _backup), ("mirror", _mirror), ("signature", _signature), ("old logs", _old_logs),
    )  # fmt: skip
    for name, look in looks:
        try:
            yield look(ledger, now)
        except (Refused, LedgerFault) as problem:
            yield Check(name, "bad", problem.message)
        except (ValueError, KeyError):  # a line that no program of ours can have written
            yield Check(name, "bad", "a line cannot be read: run `latitude verify --full`")


def _signature(ledger: Ledger, _now: datetime) -> Check:
    """Tries the key on the smallest PDF there is: what fails here would fail an export."""
    who = signer(ledger)
    if who is None:
        return Check("signature", "ok", "documents are not signed")
    _, why = signed_or_plain(PROBE, who)
    return Check(
        "signature", "note" if why else "ok", why or f"documents are signed with the key {shown(who.fingerprint)}"
    )


def _old_logs(ledger: Ledger, _now: datetime) -> Check:
    """A log that was stopped on its way in is never silently half there."""
    half = [log for log in logs(ledger) if not log.whole]
    told = [f"one stopped after {x.read:,} of its {x.of:,} rows (line {x.line.seq})" for x in half]
    said = f"{', '.join(told)}: the same file again brings in the rest"
    return Check("old logs", "note" if half else "ok", said if half else "none is half in")


def _ledger(ledger: Ledger, _now: datetime) -> Check:
    lines = ledger.query("SELECT count(*) FROM journal")[0][0]
    size = ledger.query("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size")[0][0]
    kept = ", ".join(f"{name} {value}" for name, (value, _) in connection.PRAGMAS.items())
    if not of_house.is_set_up(ledger):
        return Check("ledger", "note", "opens, but no hotel is set up yet: `latitude init`, or open the desk")
    return Check("ledger", "ok", f"id {ledger.ledger_id}, {lines:,} lines, {size / 1e6:,.1f} MB; {kept}")


def _chain(ledger: Ledger, _now: datetime) -> Check:
    found = verify_latest(ledger, QUICK)
    if not found.ok:
        return Check("chain", "bad", f"{found.reason}: stop posting and call whoever audits the house")
    return Check("chain", "ok", f"the last {found.lines:,} lines hold; `latitude verify` checks all")


def _backup(ledger: Ledger, now: datetime) -> Check:
    return Check("backup", *backup_check(ledger, now))


def _mirror(ledger: Ledger, now: datetime) -> Check:
    return Check("mirror", *mirror_check(ledger, now))


def _clock(now: datetime) -> Check:
    if now < BUILT:
        return Check("clock", "bad", f"it says {now:%Y-%m-%d %H:%M}Z: set this computer's clock")
    return Check("clock", "ok", f"{now:%Y-%m-%d %H:%M:%S}Z, this computer is at UTC{now.astimezone():%z}")


def _clock_of(ledger: Ledger, now: datetime) -> Check:
    plain = _clock(now)
    high = of_house.clock_high(ledger)
    if plain.state != "ok" or high is None:
        return plain
    if high - now > CLOCK_TOLERANCE:
        return Check(
            "clock", "bad", f"it stands before the last line ({high:%Y-%m-%d %H:%M}Z): set this computer's clock"
        )
    house = of_house.house(ledger)
    told = f"{plain.text}; at the hotel {house.local(now):%Y-%m-%d %H:%M} ({house.tz.key})"
    if is_clock_jump(now, high):
        return Check("clock", "note", f"{told}; the last line is of {high:%Y-%m-%d %H:%M}Z")
    return Check("clock", "ok", told)


def _lock(ledger: Ledger, _now: datetime) -> Check:
    """Whether the ledger can be written to now: a file without that right, or another program, would stop the desk."""
    with ledger.write():
        ledger.execute("DELETE FROM draft WHERE 0")  # the lock alone is given on a file that cannot be written to
        return Check("lock", "ok", "nobody else holds the ledger")
