"""The in-house guest list as hotels export it: bytes in, rows and rejects out. Knows no file, no clock, no ledger."""

from tracker.domain.house_list.model import HouseList, HouseRow
from tracker.domain.house_list.read import read_house_list
from tracker.domain.table.model import DateOrder, Reject, SlashOrder

__all__ = ["DateOrder", "HouseList", "HouseRow", "Reject", "SlashOrder", "read_house_list"]
