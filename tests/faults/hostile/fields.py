"""Every field of the product that takes text: how a string is put into it, and what stands there afterwards."""

from __future__ import annotations

import csv
import io
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta

from tests.rig import Hotel
from tracker.desk import corrections, drafts, guest_page, guests, handover, house_import, people, policy, preview, proof
from tracker.desk.due import due_at
from tracker.desk.insights import replies
from tracker.desk.promises import landing, making, settling
from tracker.desk.quick_context import quick_context
from tracker.desk.until import until
from tracker.domain import people as of_people
from tracker.domain.gesture import FIELDS, Kind, clean_uuid, kind, new_uuid
from tracker.domain.house import house_of, plain_of
from tracker.domain.people import Role
from tracker.domain.promise import Outcome, outcome
from tracker.domain.quick_line import understand
from tracker.domain.stay import Stay
from tracker.ledger import entries
from tracker.ledger import house as of_house

Put = Callable[[Hotel, str, str], str | None]
"""(hotel, string, something unique) -> what stands in the field now, None for a field that keeps nothing."""


@dataclass(frozen=True)
class Field:
    """A field. `most` letters fit; `breaks` of lines become spaces there; `free` takes any text that can be seen."""

    name: str
    put: Put
    most: int = 200
    breaks: bool = False
    free: bool = True
    may_be_empty: bool = True


def _stay(hotel: Hotel) -> Stay:
    stays = guests.find(hotel.ledger, "plain example", hotel.now)
    return stays[0] if stays else hotel.guest("Plain Example", "1")


def _added(field: str) -> Put:
    def put(hotel: Hotel, text: str, unique: str) -> str | None:
        known = {"name": f"Guest {unique}", "room": f"R{unique}"} | {field: text}
        stay = guests.add(hotel.ledger, guests.NewGuest(**known), hotel.now)  # type: ignore[arg-type]  # all of them texts
        return {"name": stay.name, "room": stay.room, "confirmation": stay.confirmation, "reading": stay.reading}[field]

    return put


def _renamed(hotel: Hotel, text: str, unique: str) -> str | None:
    return guests.rename(hotel.ledger, hotel.guest(f"Guest {unique}", f"N{unique}").id, text, hotel.now).name


def _moved(hotel: Hotel, text: str, unique: str) -> str | None:
    return guests.move(hotel.ledger, hotel.guest(f"Guest {unique}", f"M{unique}").id, text, hotel.now).room


def _note(hotel: Hotel, text: str, unique: str) -> str | None:
    posted = hotel.post(_stay(hotel), 1, by="MM", note=text)
    return _texts(hotel, posted.line.seq).get("note", "")


def _detail(of: Kind, name: str) -> Put:
    def put(hotel: Hotel, text: str, unique: str) -> str | None:
        posted = hotel.post(_stay(hotel), 1, by="MM", kind=of, details={name: text})
        return _texts(hotel, posted.line.seq).get(name, "")

    return put


def _texts(hotel: Hotel, seq: int) -> dict[str, str]:
    found = entries.by_seq(hotel.ledger, seq)
    assert found is not None
    return dict(found.texts)


def _of_draft(name: str) -> Put:
    def put(hotel: Hotel, text: str, unique: str) -> str | None:
        draft = replace(hotel.draft(_stay(hotel), 1), **{name: text})  # type: ignore[arg-type]  # the fields are texts
        posted = hotel.post(_stay(hotel), 1, by="MM", **{name: getattr(draft, name)})
        return str(posted.line.body.get(name))

    return put


def _promised(hotel: Hotel, text: str, unique: str) -> str | None:
    posted = hotel.post(_stay(hotel), 1, by="MM", promise="1d", promised=text)
    return _texts(hotel, posted.line.seq).get("promise", "")


def _new_promise(hotel: Hotel, words: str = "call", owner: str = "") -> int:
    new = making.NewPromise(new_uuid(), _stay(hotel).id, "1d", words, owner)
    return making.make(hotel.ledger, new, hotel.people["MM"], hotel.now).seq


def _owed(hotel: Hotel, text: str, unique: str) -> str | None:
    return _texts(hotel, _new_promise(hotel, text)).get("promise", "")


def _owner(hotel: Hotel, text: str, unique: str) -> str | None:
    _new_promise(hotel, owner=text)
    return None


def _settled(hotel: Hotel, text: str, unique: str) -> str | None:
    by, seq = hotel.people["MM"], _new_promise(hotel)
    return _texts(hotel, settling.settle(hotel.ledger, seq, by, hotel.now, kept=True, words=text).seq).get("note", "")


def _landed(hotel: Hotel, text: str, unique: str) -> str | None:
    seq = hotel.post(_stay(hotel), 1, by="MM").line.seq
    line = landing.record(hotel.ledger, seq, Outcome.FINE, hotel.people["MM"], hotel.now, text)
    return _texts(hotel, line.seq).get("note", "")


def _reason(hotel: Hotel, text: str, unique: str) -> str | None:
    posted = hotel.post(_stay(hotel), 1, by="MM")
    back = corrections.reverse(hotel.ledger, posted.line.seq, text, hotel.people["MM"], hotel.now)
    return _texts(hotel, back.line.seq).get("note") or tidy(text, breaks=True)


def _shift_note(hotel: Hotel, text: str, unique: str) -> str | None:
    hotel.post(_stay(hotel), 1, by="MM")
    number = hotel.close(note=text)
    closed = of_house.shift(hotel.ledger, number).closed
    assert closed is not None
    return _texts(hotel, closed.seq).get("note", "")


def _reply(hotel: Hotel, text: str, unique: str) -> str | None:
    own = hotel.post(_stay(hotel), 1, by="MM").line.seq
    line = replies.reply(hotel.ledger, "pair", [own], text, hotel.people["MM"], hotel.now)
    return _texts(hotel, line.seq).get("note", "")


def _handover(hotel: Hotel, text: str, unique: str) -> str | None:
    handover.keep_note(hotel.ledger, 7, text, hotel.now)
    return handover.kept_note(hotel.ledger, 7) or text


def _kept(hotel: Hotel, text: str, unique: str) -> str | None:
    form = {"note": text, "details": {"item": text}}
    drafts.keep(hotel.ledger, hotel.people["RR"], drafts.Kept(new_uuid(), line=text, form=form), hotel.now)
    kept = drafts.kept(hotel.ledger, hotel.people["RR"])
    assert kept is not None
    assert kept.form == form
    return kept.line


def _person(hotel: Hotel, text: str, unique: str) -> str | None:
    initials = f"X{unique.upper()}"[:4]
    manager = hotel.people["MM"]
    try:
        return people.add(hotel.ledger, text, initials, Role.REP, "4711", manager, hotel.now).name
    finally:
        if initials in of_house.people(hotel.ledger):
            people.retire(hotel.ledger, initials, manager, hotel.now)


def _initials(hotel: Hotel, text: str, unique: str) -> str | None:
    return people.add(hotel.ledger, f"P {unique}", text, Role.REP, "4711", hotel.people["MM"], hotel.now).initials


def _of_hotel(name: str) -> Put:
    def put(hotel: Hotel, text: str, unique: str) -> str | None:
        changed = house_of(plain_of(hotel.house) | {name: text})
        return str(getattr(policy.change_house(hotel.ledger, changed, hotel.people["MM"], hotel.now), name))

    return put


def _searched(hotel: Hotel, text: str, unique: str) -> str | None:
    guests.find(hotel.ledger, text, hotel.now)
    guest_page.search(hotel.ledger, text, hotel.now)
    return None


def _understood(hotel: Hotel, text: str, unique: str) -> str | None:
    context = quick_context(hotel.ledger, hotel.people["RR"], hotel.now)
    for line in (text, f"1 c20 {text}", f"{text} label {text} 12~"):
        for chip in understand(line, context).chips:
            assert len(chip.text) < 20_000
    return None


def _cell(column: str) -> Put:
    names = ("Room", "Name", "Reading", "Confirmation", "Arrival", "Departure", "Remark")

    def put(hotel: Hotel, text: str, unique: str) -> str | None:
        row = dict.fromkeys(names, "") | {"Room": f"L{unique}", "Name": f"Listed {unique}"} | {column: text}
        sheet = io.StringIO()
        writer = csv.writer(sheet)
        writer.writerows([[*row], [*row.values()]])
        data = sheet.getvalue().encode("utf-8", "surrogatepass")
        plan = house_import.import_list(hotel.ledger, data, hotel.now, dry_run=False)
        for reject in plan.rejects:
            sentence(reject.reason)
            assert reject.text.isprintable() or not text.isprintable()
        return None

    return put


def _header(hotel: Hotel, text: str, unique: str) -> str | None:
    sheet = io.StringIO()
    csv.writer(sheet).writerows([["Room", "Name", text], [f"H{unique}", f"Headed {unique}", "x"]])
    data = sheet.getvalue().encode("utf-8", "surrogatepass")
    for mapping in (None, {"confirmation": text}, {text: "Room"}):
        try:
            house_import.import_list(hotel.ledger, data, hotel.now, dry_run=True, mapping=mapping)
        except Exception as error:
            if mapping is None or not hasattr(error, "message"):
                raise
            sentence(error.message)
    return None


def _asked(ask: Callable[[Hotel, str], object]) -> Put:
    def put(hotel: Hotel, text: str, unique: str) -> str | None:
        ask(hotel, text)
        return None

    return put


FIELDS_FREE = (
    Field("guest name", _added("name"), may_be_empty=False),
    Field("guest reading", _added("reading")),
    Field("confirmation", _added("confirmation")),
    Field("guest renamed", _renamed, may_be_empty=False),
    Field("note of a gesture", _note, 2000, breaks=True),
    *(Field(label, _detail(of, name), free=name != "expiry") for of, known in FIELDS.items() for name, label in known.items()),
    Field("what was promised with a gesture", _promised, 2000, breaks=True),
    Field("what was promised", _owed, 2000, breaks=True, may_be_empty=False),
    Field("word on a promise", _settled, 2000, breaks=True),
    Field("word of an outcome", _landed, 2000, breaks=True),
    Field("reason of a reversal", _reason, 2000, breaks=True, may_be_empty=False),
    Field("note of a shift", _shift_note, 2000, breaks=True),
    Field("reply to a pattern", _reply, 2000, breaks=True, may_be_empty=False),
    Field("person's name", _person, may_be_empty=False),
    Field("hotel's name", _of_hotel("name"), may_be_empty=False),
    Field("desk's name", _of_hotel("desk"), may_be_empty=False),
)  # fmt: skip
FIELDS_STRICT = (
    Field("room", _added("room"), free=False),
    Field("room moved to", _moved, free=False),
    Field("initials", _initials, free=False),
    Field("cause", _of_draft("cause"), free=False),
    Field("promise", _of_draft("promise"), free=False),
    Field("owner of a promise", _owner, free=False),
    Field("outcome", _asked(lambda _hotel, text: outcome(text)), free=False),
    Field("preset", _of_draft("preset"), free=False),
    Field("search", _searched, free=False),
    Field("quick line", _understood, free=False),
    *(Field(f"cell: {name}", _cell(name), free=False) for name in ("Room", "Name", "Reading", "Confirmation", "Arrival", "Departure", "Remark")),
    Field("header of a list", _header, free=False),
    *(
        Field(name, _asked(ask), free=False)
        for name, ask in {
            "guest meant by room": lambda hotel, text: guests.meant(hotel.ledger, text, "", hotel.now),
            "guest meant by name": lambda hotel, text: guests.meant(hotel.ledger, "1", text, hotel.now),
            "stay": lambda hotel, text: preview.preview(hotel.ledger, hotel.people["RR"], text, 1, hotel.now),
            "amount": lambda hotel, text: hotel.house.amount(text),
            "cap": lambda hotel, text: policy.parse_cap(hotel.house, text),
            "due time": lambda hotel, text: due_at(text, hotel.house, hotel.now),
            "until": lambda hotel, text: until(text, hotel.day),
            "kind": lambda _hotel, text: kind(text),
            "uuid": lambda _hotel, text: clean_uuid(text),
            "role": lambda _hotel, text: of_people.role(text),
            "PIN": lambda hotel, text: hotel.sign_in("R2", text),
            "new PIN": lambda hotel, text: people.set_pin(hotel.ledger, "R2", text, hotel.people["R2"], hotel.now),
            "who signs in": lambda hotel, text: hotel.sign_in(text, "1001"),
            "text on paper": lambda hotel, text: proof.check_paper(hotel.ledger, text),
        }.items()
    ),
)  # fmt: skip
KEPT_AS_TYPED = (Field("draft", _kept), Field("handover in the making", _handover))
"""Fields that keep what is being typed, unchecked, so that nothing is lost."""
EVERY = (*FIELDS_FREE, *FIELDS_STRICT, *KEPT_AS_TYPED)


def tidy(text: str, *, breaks: bool = False) -> str:
    """The string as it should stand afterwards: composed (NFC), without outer and doubled blanks."""
    if breaks:
        for end in ("\r", "\n", "\t", "\v", "\f", "\x85", "\u2028", "\u2029"):
            text = text.replace(end, " ")
    return " ".join(word for word in unicodedata.normalize("NFC", text).split(" ") if word).strip()


def sentence(message: str) -> None:
    """The message is one plain sentence that a person can read: short, on one line, nothing invisible in it."""
    assert 10 < len(message) < 400, message
    assert not [
        c for c in message if unicodedata.category(c) in ("Cc", "Cs", "Cn", "Co") or c in "\u202d\u202e\u2028"
    ], ascii(message)
    assert message[-1] in ".)?", message


def hotel_later(hotel: Hotel) -> None:
    """A second passes, so that no two lines are alike in time."""
    hotel.now += timedelta(seconds=1)
