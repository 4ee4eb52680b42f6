"""What an actor does with an update from a stick: all of it, as the command does, on a folder that updates itself."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

from tests.desk.update.rig import NEW, OLD, TRUSTED, stick
from tests.faults.work import NOW
from tracker.desk import presence
from tracker.desk.update import updating
from tracker.desk.update.place import Place
from tracker.domain.people import Person, Role
from tracker.ledger import steady
from tracker.ledger.store import Ledger


def update(path: Path, request: dict[str, Any]) -> str:
    """Look, open the ledger for the PIN, back up, put beside, record, switch."""
    place = Place(Path(request["root"]), OLD)
    offer = updating.look(place, Path(request["stick"]), TRUSTED)
    manager = presence.seen(Person("MM", "Mia Manager", Role.MANAGER), steady.ticks())
    with Ledger(path) as ledger:
        ready = updating.prepare(place, offer, TRUSTED, path, NOW)
        updating.record(ledger, place, offer, manager, NOW)
        updating.switch(place, ready)
    return ready.offer.manifest.version


def settle(_path: Path, request: dict[str, Any]) -> str:
    """What a start of the new version clears away."""
    return ", ".join(updating.settle(Place(Path(request["root"]), NEW)))


def rehearse() -> None:
    """An update without a ledger, from a folder of its own."""
    with tempfile.TemporaryDirectory() as folder:
        on = stick(Path(folder))
        on.update()
        offer = updating.look(on.place, on.folder, TRUSTED)
        updating.switch(on.place, updating.prepare(on.place, offer, TRUSTED, None, NOW))
        updating.settle(Place(on.place.root, NEW))
