"""How roles, caps and bases are called in the settings. Knows no widget."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from tracker.domain.cap import Basis, Cap
from tracker.domain.house import House
from tracker.domain.people import Role
from tracker.ui import language


def _tr(words: str) -> str:
    return QCoreApplication.translate("settings", words)


def role_name(role: Role) -> str:
    """A role as a heading: Lead."""
    return {Role.REP: _tr("Rep"), Role.LEAD: _tr("Lead"), Role.MANAGER: _tr("Manager")}[role]


def basis_name(basis: Basis) -> str:
    """Whom a cap is for: each guest."""
    return _tr("each guest") if basis is Basis.GUEST else _tr("each room or party")


def amount_of(house: House, cap: Cap) -> str:
    """A cap's amount: €100.00, or no limit."""
    return _tr("no limit") if cap.amount is None else language.money(house, cap.amount)
