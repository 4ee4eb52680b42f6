"""What an actor does with what is kept: back up, restore, upgrade an old ledger. Each says how it ended, and no more."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.faults import updating_acts
from tests.faults.work import NOW
from tracker.desk import presence
from tracker.desk.keep import backups, restoring
from tracker.domain.people import Person, Role
from tracker.domain.problems import LedgerFault, Refused
from tracker.ledger import steady
from tracker.ledger.store import Ledger

Say = Callable[..., None]
YES = frozenset({"restore", "restore_blind"})


def back_up(path: Path, _request: dict[str, Any]) -> str:
    return backups.by_itself(path, NOW).file.name


def restore(path: Path, request: dict[str, Any]) -> str:
    manager = presence.seen(Person("MM", "Mia Manager", Role.MANAGER), steady.ticks())
    return restoring.restore(path, Path(request["file"]), manager, NOW, confirmed=YES).line.uuid


def migrate(path: Path, _request: dict[str, Any]) -> str:
    Ledger(path).close()
    return ""


KEEPING: dict[str, Callable[[Path, dict[str, Any]], str]] = {
    "backup": back_up, "restore": restore, "migrate": migrate, "update": updating_acts.update, "settle": updating_acts.settle,
}  # fmt: skip


def attempt(path: Path, request: dict[str, Any], say: Say) -> None:
    """One act; what is no LedgerFault and no Refused ends the actor with its traceback."""
    try:
        say(done=KEEPING[request["act"]](path, request))
    except LedgerFault as fault:
        say(fault=fault.code, recorded=fault.recorded, message=fault.message)
    except Refused as refused:
        say(refused=refused.code, message=refused.message)


def rehearse() -> None:
    """Load what the acts load on their way, without the calls of an act: those would be struck here already."""
    import fcntl  # noqa: F401 - loaded when a lock is taken

    from tracker.ledger.checks.guards import guards
    from tracker.ledger.keep import before_upgrade  # noqa: F401 - loaded by an upgrade

    with Ledger(Path(tempfile.mkdtemp()) / "latitude.ledger", create=True) as ledger:
        assert [wrong for wrong in guards(ledger) if wrong] == []
    shutil.rmtree(ledger.path.parent)
    updating_acts.rehearse()
