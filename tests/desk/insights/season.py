"""Three weeks at the small hotel: everybody gives to many, and one rep to one guest again and again."""

from __future__ import annotations

from tests.rig import Hotel
from tracker.desk import people
from tracker.domain.people import Role


def play(hotel: Hotel) -> None:
    """84 gestures by three reps; RR gives 12 of them to one guest, whom nobody else gives anything."""
    hotel.people["R3"] = people.add(hotel.ledger, "Rosa Rep", "R3", Role.REP, "3005", hotel.people["MM"], hotel.now)
    dear = hotel.guest("Dear Example", "700")
    with hotel.ledger.write():
        for n in range(24):
            hotel.later(hours=20)
            for by in ("RR", "R2", "R3"):
                hotel.post(hotel.guest(f"Guest {by} {n}", str(100 + n)), 1000 + n, by=by, cause="IT.wifi")
            if n % 2:
                hotel.post(dear, 2000, by="RR", cause="RM.climate")
