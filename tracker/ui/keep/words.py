"""How backups and the mirror are told: ages, sizes, the fact in the status line. Draws nothing."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from tracker.domain.backups import LATE
from tracker.domain.house import House
from tracker.ui import dates, language
from tracker.ui.widgets import Fact

if TYPE_CHECKING:  # the window paints before
    from tracker.desk.keep.backups import Keeping
    from tracker.ledger.keep.backup import Backup


def _tr(text: str) -> str:
    return QCoreApplication.translate("Keeping", text)


def age(span: timedelta) -> str:
    """A span as people say it: “12 min ago”."""
    minutes = int(span.total_seconds() // 60)
    if minutes < 1:
        return _tr("just now")
    if minutes < 120:
        return _tr("{count} min ago").format(count=minutes)
    if minutes < 48 * 60:
        return _tr("{count} h ago").format(count=minutes // 60)
    return language.counted("{n} day ago", "{n} days ago", minutes // (24 * 60))


def size(count: int) -> str:
    """Bytes as people read them."""
    return _tr("{size}\N{NO-BREAK SPACE}MB").format(size=f"{max(count, 50_000) / 1e6:.1f}")


def made(backup: Backup, house: House | None) -> str:
    """When it was made, on the hotel's clock."""
    at = backup.copy.at
    local = house.local(at) if house is not None else at.astimezone()
    return f"{dates.short_day(local.date())} {local:%H:%M}"


def row(backup: Backup, house: House | None, now: datetime) -> str:
    """A backup in one line."""
    parts = [made(backup, house), age(now - backup.copy.at), _tr("up to line {seq}").format(seq=f"{backup.copy.seq:,}")]
    parts.append(size(backup.size))
    if not backup.copy.sound:
        parts.append(_tr("does not verify"))
    return "  ·  ".join(parts)


def late(kept: Keeping, now: datetime) -> bool:
    """Whether a changed ledger has gone without a sound backup for too long."""
    last = kept.last
    if last is None:
        return kept.seq > 0 and bool(kept.problem)
    return last.copy.seq < kept.seq and now - last.copy.at > LATE


def facts(kept: Keeping | None, now: datetime) -> list[Fact]:
    """What the status line says of backup and mirror."""
    if kept is None:
        return []
    last = kept.last
    said = _tr("Backup {age}").format(age=age(now - last.copy.at)) if last else _tr("No backup yet")
    found = [Fact(said, "shield", "warn" if kept.problem or late(kept, now) else "muted")]
    if kept.mirror is not None and kept.mirror.state != "ok":
        found.append(Fact(_tr("Mirror stands still"), "warning", "warn"))
    return found
