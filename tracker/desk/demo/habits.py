"""What happens at the demo hotel: gestures as a desk really gives them, with believable causes. Knows no ledger."""

from __future__ import annotations

import random
from dataclasses import dataclass, field

from tracker.domain.catalogue import Catalogue
from tracker.domain.gesture import Channel, Draft, Fault, Kind
from tracker.domain.promise import Outcome


@dataclass(frozen=True)
class Habit:
    """One usual gesture: a preset, its cause, what is noted, and how often it happens."""

    preset: str
    cause: str
    note: str
    weight: int
    details: dict[str, str] = field(default_factory=dict)
    fault: Fault = Fault.HOTEL


HABITS = (
    Habit("wifi-credit", "IT.wifi", "wifi down on the floor", 14, {"applies_to": "Folio"}),
    Habit("drink", "FD.queue", "waited 20 minutes at check-in", 13, {"applies_to": "Lobby bar"}),
    Habit("breakfast-2", "FB.slow", "breakfast took 40 minutes", 10, {"applies_to": "Restaurant"}),
    Habit("breakfast-1", "FB.wrong", "", 6, {"applies_to": "Restaurant"}),
    Habit("night-10", "NS.neighbour", "party next door until 1", 7, {"applies_to": "Folio"}),
    Habit("parking", "FD.unclear", "was told parking is included", 5, {"applies_to": "Folio"}),
    Habit("minibar", "BL.fee", "minibar charged twice", 6, {"applies_to": "Folio"}),
    Habit("laundry", "HK.linen", "shirt came back creased", 4, {"applies_to": "Laundry"}),
    Habit("fruit", "DL.loyalty", "tenth stay", 5, {}, Fault.NONE),
    Habit("wine", "DL.honeymoon", "", 4, {}, Fault.NONE),
    Habit("child-gift", "DL.child", "", 4, {}, Fault.NONE),
    Habit("note", "DL.birthday", "", 4, {}, Fault.NONE),
    Habit("taxi", "EX.transport", "airport train cancelled", 3, {"applies_to": "Voucher"}, Fault.THIRD_PARTY),
    Habit("view", "RM.odour", "smell of paint", 5, {"from_room": "Standard", "to_room": "Park view"}),
    Habit("category", "RM.climate", "air conditioning out of order", 5, {"from_room": "Standard", "to_room": "Deluxe"}),
    Habit("late-out", "RM.not-ready", "room ready two hours late", 5, {"from_room": "11:00", "to_room": "14:00"}),
    Habit(
        "return-small",
        "LP.lost",
        "charger left in the room",
        7,
        {"carrier": "Parcel post", "item": "Charger"},
        Fault.GUEST,
    ),
    Habit(
        "return-parcel", "LP.lost", "coat in the wardrobe", 4, {"carrier": "Parcel post", "item": "Coat"}, Fault.GUEST
    ),
    Habit(
        "replacement", "LP.damaged", "suitcase handle broken by the porter", 2, {"carrier": "Courier", "item": "Handle"}
    ),
)


PROMISED = (
    "call when it is mended", "look in on the guest", "bring it to the room", "ask the kitchen", "ring the carrier",
    "a word from the manager",
)  # fmt: skip
KEPT = ("", "", "", "guest thanked us", "done before time", "left a note at the door")
BROKEN = ("nobody was free", "the part did not come", "forgotten at the handover")
SAID = {
    Outcome.DELIGHTED: ("", "", "will write a review", "told the whole lobby"),
    Outcome.FINE: ("", "", "", "just wants to sleep"),
    Outcome.STILL_UNHAPPY: ("", "wants to hear from a manager", "third night in a row"),
}
"""What desks promise, and what is said of it afterwards."""


def usual(known: Catalogue, stay: str, uuid: str, chance: random.Random) -> Draft:
    """One believable gesture for a stay."""
    habit = chance.choices(HABITS, weights=[h.weight for h in HABITS])[0]
    preset = known.preset(habit.preset)
    if preset is None:
        raise LookupError(habit.preset)
    promise = chance.choice((None, None, None, None, "2h", "1d"))
    nights = chance.choice((1, 1, 2, 3)) if preset.kind is Kind.UPGRADE and habit.preset in ("view", "category") else 1
    return Draft(
        uuid, stay, preset.kind, preset.value, preset.cost, habit.cause, nights, preset.estimated, habit.note, preset.key,
        habit.fault, chance.choice((1, 1, 2, 2, 3)), None, chance.choice(list(Channel)[:3]),
        promise, dict(habit.details), chance.choice(PROMISED) if promise else "",
    )  # fmt: skip
