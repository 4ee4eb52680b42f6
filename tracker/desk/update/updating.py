"""The update itself, in its order: looked at, backed up, put beside, on record, switched; and what a start clears away.

Until the switch nothing that is in use is touched, and the switch is one rename.
"""

from __future__ import annotations

import shutil
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from tracker.desk import access
from tracker.desk.keep import backups
from tracker.desk.stamp import quiet_stamp
from tracker.desk.update.keys import Keys
from tracker.desk.update.offered import Offer, found_in, opened
from tracker.desk.update.place import VERSIONS, Place, is_free, this_platform
from tracker.desk.update.unpack import NEW, alone, point, put_beside
from tracker.domain.people import Person
from tracker.domain.problems import LedgerFault, Refused
from tracker.domain.release.manifest import check_fits
from tracker.domain.release.version import version_of
from tracker.domain.sentences import Sentence
from tracker.domain.stopping import WHOLE, Told, meaning, part
from tracker.ledger import house as of_house
from tracker.ledger.keep.backup import Backup
from tracker.ledger.line import Line
from tracker.ledger.schema import SCHEMA
from tracker.ledger.store import Ledger

_STOPPED = Sentence("The update was stopped. Latitude goes on with the version that is there.")
CHECKED, _BACKED_UP = 300, 500
"""The shares of the work: all of the file is read, then the ledger is backed up, then the new version is written."""


@dataclass(frozen=True)
class Ready:
    """A new version that lies beside, whole and tried out; the backup that was made before, None without a ledger."""

    offer: Offer
    backup: Backup | None


def look(place: Place, given: Path, keys: Keys, told: Told | None = None, *, share: int = WHOLE) -> Offer:
    """What a file, or the newest in a folder, offers: every byte checked, nothing written.

    Refused for all that is not a newer release of a trusted key for this computer; LedgerFault when it cannot be read.
    """
    file = found_in(given, this_platform())
    with meaning(_STOPPED), opened(file, keys) as update:
        check_fits(update.offer.manifest, place.newest, this_platform(), SCHEMA)
        update.check(part(told, 0, share))
        return update.offer


def prepare(
    place: Place, offer: Offer, keys: Keys, path: Path | None, now: datetime, told: Told | None = None
) -> Ready:
    """Back the ledger at `path` up, then put the new version beside the one in use, and try it out.

    Refused as `look` when the file is another one by now, and when the backup does not verify; LedgerFault when stick,
    disk or backup fails. The version in use is as it was in any case. Needs no open ledger: any thread will do.
    """
    with meaning(_STOPPED), alone(place), opened(offer.file, keys) as update:
        if update.offer.sha256 != offer.sha256:
            raise Refused(
                "another_update",
                Sentence("{name} is not the update that was looked at: look at it again.", name=offer.file.name),
            )
        check_fits(update.offer.manifest, place.newest, this_platform(), SCHEMA)
        backup = None
        if path is not None:
            backup = backups.by_itself(path, now, part(told, CHECKED, _BACKED_UP))
            if backup.wrong:
                raise Refused(
                    "ledger_not_sound",
                    Sentence(
                        "The backup before the update does not verify ({reason}): see to the ledger first, then update.",
                        reason=backup.wrong,
                    ),
                )
        put_beside(place, update, part(told, _BACKED_UP, WHOLE))
        return Ready(offer, backup)


def may(ledger: Ledger, actor: Person) -> Person:
    """Who updates the program: a manager whose PIN is fresh. Refused as `access.acting`."""
    return access.acting(ledger, actor, "update")


def record(ledger: Ledger, place: Place, offer: Offer, actor: Person, now: datetime) -> Line:
    """Put on record who lets which version come in the place of which.

    Refused for everybody but a manager. The PIN was asked for when the update began, and a slow stick takes long.
    """
    house = of_house.house(ledger)
    with ledger.write():
        who = access.person(ledger, actor.initials)
        access.require(who, "update")
        body = {
            "what": "update", "from": place.running, "to": offer.manifest.version, "key": offer.key, "manifest": offer.sha256,
        }  # fmt: skip
        return ledger.append(quiet_stamp(ledger, house, now).line("note", who.initials, body))


def last_call(told: Told) -> None:
    """Hear for the last time whether somebody wants it stopped; then comes what is done in one step."""
    with meaning(_STOPPED):
        told(WHOLE, WHOLE)


def switch(place: Place, ready: Ready) -> None:
    """From the next start on the new version opens. LedgerFault when the disk fails: it is the old one or the new one then."""
    with alone(place):
        point(place, ready.offer.manifest.version)


def go_back(place: Place) -> str:
    """Let the next start open the newest version that was kept from before; which one that is. Refused when none was.

    Its program refuses a ledger that the newer one has upgraded, and says so.
    """
    now = version_of(place.pointed)
    kept = [version for version in place.others() if now is None or (version_of(version) or now) < now]
    if not kept:
        raise Refused(
            "nothing_kept",
            "No earlier version is kept here: it goes once the newer one has opened the ledger. Restore a backup if you must go back.",
        )
    with alone(place):
        point(place, kept[-1])
    return kept[-1]


def settle(place: Place) -> list[str]:
    """The version that the next start opens has opened a ledger: clear the others away, as far as nobody uses them.

    Returns the versions that went. What cannot be cleared away stays for the next time; that is nobody's trouble.
    """
    gone: list[str] = []
    if place.running != place.pointed:
        return gone
    with suppress(LedgerFault, OSError), alone(place):
        for left in (place.root / VERSIONS).glob(f"{NEW}*"):
            shutil.rmtree(left, ignore_errors=True)
        for version in place.others():
            if is_free(place.folder(version)):
                shutil.rmtree(place.folder(version))
                gone.append(version)
    return gone
