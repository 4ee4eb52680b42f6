"""The in-house guest list as hotels export it: bytes in, rows and rejects out. Knows no file, no clock, no ledger."""

from tracker.domain.house_list.model import DateOrder, HouseList, HouseRow, Reject, SlashOrder
from tracker.domain.house_list.read import read_house_list

__all__ = ["DateOrder", "HouseList", "HouseRow", "Reject", "SlashOrder", "read_house_list"]
