"""Who is meant by the rooms that were typed, who was left out by hand, and in which order they stand. Pure; no widget."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from tracker.desk.incidents import Member
from tracker.desk.overview import CapRow
from tracker.domain.house import House
from tracker.domain.incident import ManyRooms, as_they_came, read_rooms
from tracker.domain.stay import Stay, in_room_now
from tracker.ui import language
from tracker.ui.desk.many.members import MemberRow
from tracker.ui.desk.sayings import Saying, short_money, verdict
from tracker.ui.desk.words import say


@dataclass(frozen=True)
class Choice:
    """Everybody meant, by room. Of those who share a room the first takes part, unless somebody says otherwise by hand."""

    rooms: ManyRooms = field(default_factory=lambda: ManyRooms(()))
    stays: tuple[Stay, ...] = ()
    shared: frozenset[str] = frozenset()
    """Who shares a room with somebody who takes part already."""
    by_hand: Mapping[str, bool] = field(default_factory=dict)
    picking: bool = False
    """No rooms were typed: everybody in house is listed, and who gets it is picked by hand."""

    def takes_part(self, stay: str) -> bool:
        """Whether the guest gets something."""
        return self.by_hand.get(stay, not self.picking and stay not in self.shared)

    def chosen(self) -> tuple[Stay, ...]:
        """Everybody who gets something."""
        return tuple(stay for stay in self.stays if self.takes_part(stay.id))

    def toggled(self, stay: str) -> Choice:
        """With this guest in or out."""
        return replace(self, by_hand={**self.by_hand, stay: not self.takes_part(stay)})

    def without(self, stays: Sequence[str]) -> Choice:
        """With all of these out."""
        return replace(self, by_hand={**self.by_hand, **dict.fromkeys(stays, False)})


def choice_of(text: str, caps: Sequence[CapRow], day: date, before: Choice) -> Choice:
    """Who is meant by `text`, of everybody in house; what was chosen by hand before stays so."""
    here = [row.stay for row in caps]
    if not text.strip():
        everybody = tuple(sorted(here, key=lambda stay: (len(stay.room), stay.room)))
        return Choice(stays=everybody, by_hand=before.by_hand if before.picking else {}, picking=True)
    rooms = read_rooms(text, (stay.room for stay in here))
    stays: list[Stay] = []
    shared: set[str] = set()
    for room in rooms.rooms:
        in_it = as_they_came(in_room_now(here, room, day))
        stays += in_it
        shared.update(stay.id for stay in in_it[1:])
    known = {stay.id for stay in stays}
    kept = {stay: on for stay, on in before.by_hand.items() if stay in known and not before.picking}
    return Choice(rooms, tuple(stays), frozenset(shared), kept)


def rows_of(
    choice: Choice, seen: Mapping[str, Member], caps: Sequence[CapRow], house: House, *, amount: int | None
) -> list[MemberRow]:  # fmt: skip
    """A row for everybody: those above the cap first, by how much; what is left while there is no amount yet."""
    standing = {row.stay.id: row.standing for row in caps}
    order = sorted(choice.stays, key=lambda stay: _over_first(seen.get(stay.id)))  # stable: else by room
    rows = []
    for stay in order:
        on, member = choice.takes_part(stay.id), seen.get(stay.id)
        now = standing.get(stay.id)
        saying = _saying(member, house) if member is not None else verdict(None, (now,) if now else (), house)
        if not on and choice.picking:
            saying = Saying(verdict(None, (now,) if now else (), house).text, "muted")
        elif not on:
            why = say("shares the room") if stay.id in choice.shared else say("left out")
            over = member is not None and member.over
            saying = Saying(f"{why} · {saying.text}" if over else why, "muted")
        elif amount is None:
            saying = Saying(saying.text, "muted" if saying.role == "ok" else saying.role)
        rows.append(MemberRow(stay.id, stay.room, stay.guest, on, saying))
    return rows


def _over_first(member: Member | None) -> int:
    return -member.result.over_by if member is not None and member.over else 1


def _saying(member: Member, house: House) -> Saying:
    result = member.result
    if result.verdict.value == "refused":
        return Saying(say("no cap in force · ask a manager"), "over")
    if member.over:
        return Saying(say("over by {over}", over=language.money(house, result.over_by)), "over")
    if member.similar is not None:
        at = f"{house.local(member.similar.at):%H:%M}"
        return Saying(say("had the same at {time}", time=at), "warn")
    if result.remaining_after is None:
        return Saying(say("no limit"), "ok")
    return Saying(say("leaves {left}", left=short_money(result.remaining_after, house)), "ok")
