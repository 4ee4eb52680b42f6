"""Erasing a guest: what would go, what is asked first, and the line that records it. Knows no screen.

Gone for good are names, readings, the booking's number, rooms and dates of the stay, notes and label texts of its lines,
texts of others that write the guest's whole name, drafts about the guest, and what exports that were cut off left in the
data folder. A first or family name alone may be anybody's: where it stands in a text of those days is said, for somebody to look, and
it goes when it is asked for. The journal keeps its lines, with amounts and the room in which each was posted: without a name beside it a
room is no person. Out of reach are files that were exported (PDF, CSV) and paper; backups go by their own retention
(`backups_until`).
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from tracker.desk import access, guests
from tracker.desk.erasing import alone
from tracker.desk.erasing.cleaning import clean
from tracker.desk.erasing.matters import Matter, open_matters
from tracker.desk.stamp import Stamp, stamp
from tracker.domain.backups import MONTHLY
from tracker.domain.day import months_later
from tracker.domain.mentions import Mentions
from tracker.domain.names import clean_note, search_key, search_keys
from tracker.domain.people import Person
from tracker.domain.problems import AskFirst, Refused
from tracker.domain.sentences import Sentence, counted, joined
from tracker.domain.stay import Stay
from tracker.domain.stopping import WHOLE, Told, meaning, part
from tracker.ledger import entries, erasure, private, register
from tracker.ledger import house as of_house
from tracker.ledger.erasure import Gone, Text
from tracker.ledger.line import Line
from tracker.ledger.merged import together
from tracker.ledger.store import Ledger


@dataclass(frozen=True)
class Going:
    """What the erasure of these stays takes away, and what speaks against it.

    `lines` stay in the journal, `texts` of them go; `elsewhere` are texts of others that name the guest, `drafts` the
    keys of the drafts and typed lines that do; `visits` other stays under the same name, which stay unless they are named too.
    """

    stays: tuple[Stay, ...]
    lines: int
    texts: int
    elsewhere: tuple[Text, ...]
    drafts: tuple[str, ...]
    matters: tuple[Matter, ...]
    visits: tuple[Stay, ...]
    backups_until: date
    called: str = ""
    """Who is in no register is known by this name alone."""
    alone: tuple[Text, ...] = ()
    """Texts of others, of the days of these stays, that have a part of the name and not all of it: they stay."""

    @property
    def names(self) -> str:
        """Who goes."""
        return self.called or ", ".join(dict.fromkeys(s.guest for s in self.stays))

    @property
    def typists(self) -> tuple[str, ...]:
        """Whose drafts and typed lines go."""
        return tuple(dict.fromkeys(private.typist(key) for key in self.drafts))


@dataclass(frozen=True)
class Erased:
    """What went: one line of the journal for each stay."""

    lines: tuple[Line, ...]
    gone: Gone
    backups_until: date


STOPPED = Sentence("It was stopped before anything was erased: the guest and every text are as they were.")


def look(ledger: Ledger, stays: Sequence[str], now: datetime, told: Told | None = None) -> Going:
    """What erasing these stays would take. Refused for one that is not in the register. Reads every text of the ledger;
    `told` hears how far, and may stop it."""
    with meaning(STOPPED), ledger.snapshot():
        house = of_house.house(ledger)
        day = guests.today(ledger, house, now)
        asked = {found.id: found for found in (guests.get(ledger, stay) for stay in stays)}
        ids = together(ledger, asked)  # what was merged into a stay is the same guest's
        known = [*asked.values(), *register.own(ledger, [stay for stay in ids if stay not in asked])]
        visits = _visits(ledger, known)
        mentions, or_alone = _mentions(ledger, ids, visits)
        texts = erasure.texts_naming(ledger, or_alone, ids, part(told, 0, WHOLE))
        parts = texts.pop(alone.WHOSE, [])
        once = {text.uuid: text for some in texts.values() for text in some}
        return Going(
            tuple(known), _lines(ledger, ids), erasure.count_texts(ledger, ids),
            tuple(sorted(once.values(), key=lambda t: t.seq)), tuple(erasure.drafts_about(ledger, ids, mentions)),
            tuple(m for m in open_matters(ledger, known, day, now) if m.kind != "in_house" or m.stay in asked),
            tuple(visits), backups_until(day),
            alone=alone.of_those_days(ledger, [text for text in parts if text.uuid not in once], known, day),
        )  # fmt: skip


def backups_until(day: date) -> date:
    """The day from which the next backup displaces the last one that can still hold what is erased on `day`."""
    return months_later(day.replace(day=1), MONTHLY)


def erase(
    ledger: Ledger, stays: Sequence[str], actor: Person, now: datetime, reason: str = "", confirmed: Collection[str] = (),
    told: Told | None = None, also: Collection[int] = (),
) -> Erased:  # fmt: skip
    """Erase these stays of a guest who asked for it; the file is cleaned of traces before it returns. `also` are lines whose text has a
    part of the name alone, and goes too: somebody looked at it.

    Refused for who may not, for a stay that waits for an approval, for a reason that names the guest, and for a line that has no such text; AskFirst
    ("in_house", "still_open", at last "erase") says what would go. LedgerFault with `recorded` "yes" when it is done but
    the file could not be cleaned yet. Stopped by `told`, nothing is erased: it can be until the lines are put on record, and
    never between that and the clean file.
    """
    house = of_house.house(ledger)
    with meaning(STOPPED), ledger.write():
        known = access.acting(ledger, actor, "erase")
        going = alone.taken_along(look(ledger, stays, now, told), also)
        why = _reason(ledger, going, reason)
        ask(going, confirmed)
        at = stamp(ledger, house, now, confirmed)
        lines, gone = [], Gone(0, 0, 0, 0, 0)
        for n, stay in enumerate(going.stays):
            # What is not one stay's alone goes with the first of them.
            more = (going.elsewhere, going.drafts) if n == 0 else ((), ())
            line, went = record(
                ledger, stay.id, at, known.initials, {"what": "requested"}, *more, why=why if n == 0 else ""
            )
            lines.append(line)
            gone = gone.plus(went)
        if told is not None:
            told(WHOLE, WHOLE)
    clean(ledger, now)
    return Erased(tuple(lines), gone, going.backups_until)


def record(
    ledger: Ledger, stay: str, at: Stamp, by: str | None, body: dict[str, object], elsewhere: Sequence[Text] = (),
    drafts: Sequence[str] = (), why: str = "", *, of_log: bool = False,
) -> tuple[Line, Gone]:  # fmt: skip
    """Forget one stay (or part of a log), and append the line that says so, inside `write`."""
    prints = erasure.fingerprints(ledger, {stay, *(text.stay for text in elsewhere)}) if elsewhere or of_log else []
    gone = erasure.forget(ledger, stay, elsewhere, drafts)
    erasure.drop(ledger, prints)
    counts = {"names": gone.names, "rooms": gone.rooms, "texts": gone.texts, "drafts": gone.drafts}
    new = at.line("erasure", by, {**body, **counts}, stay=stay, uuid=ledger.new_uuid(at.at))
    if elsewhere or prints:
        # A text of another desk's line is no line of this journal: that desk says of it itself.
        new.body["elsewhere"] = [text.seq for text in (*elsewhere, *prints) if text.seq]
    if why:
        new.body["text"] = entries.texts_of(ledger, new.uuid, stay, {"note": why})
    return ledger.append(new), gone


def _mentions(ledger: Ledger, ids: Sequence[str], visits: Sequence[Stay]) -> tuple[Mentions, Mentions]:
    """How to find the guest in other texts, and how also a part of the name (as `alone.WHOSE`). Not by a name that another stay keeps: whose
    note it is, nobody can tell."""
    kept = {search_key(text) for s in visits for text in (s.name, s.reading) if text}
    names = [(stay, name) for stay, name in erasure.known_as(ledger, ids) if search_key(name) not in kept]
    numbers = erasure.booked_as(ledger, ids)
    return Mentions(names, numbers), Mentions([*names, *alone.parts(name for _, name in names)], numbers)


def _visits(ledger: Ledger, stays: Sequence[Stay]) -> list[Stay]:
    """Other stays under one of the names in force."""
    ids = {s.id for s in stays}
    found: dict[str, Stay] = {}
    for name in dict.fromkeys(s.name for s in stays if s.name):
        key = search_key(name)
        found |= {
            s.id: s
            for s in register.with_name(ledger, name)
            if s.id not in ids and s.name and search_key(s.name) == key
        }
    return list(found.values())


def _lines(ledger: Ledger, ids: Sequence[str]) -> int:
    kinds = ",".join(f"'{kind}'" for kind in entries.SHOWN)
    sql = f"SELECT count(*) FROM journal WHERE stay IN ({','.join('?' * len(ids))}) AND kind IN ({kinds})"
    return int(ledger.query(sql, ids)[0][0])


def _reason(ledger: Ledger, going: Going, reason: str) -> str:
    ids = [s.id for s in going.stays]
    return sayable(
        reason,
        [name for _, name in erasure.known_as(ledger, ids)],
        [number for _, number in erasure.booked_as(ledger, ids)],
    )


def sayable(reason: str, names: Sequence[str], numbers: Sequence[str] = ()) -> str:
    """The reason as it may stay on record. Refused when it would keep one of these names or numbers."""
    tidy = clean_note(reason)
    said = set(search_key(tidy).split())
    named = {w for name in names for key in search_keys(name) for w in key.split() if len(w) > 1}
    if said & named or any(n and n in search_key(tidy) for n in map(search_key, numbers)):
        raise Refused(
            "reason_names_guest", "The reason would keep what is erased: leave the guest's name and booking out."
        )
    return tidy


def ask(going: Going, confirmed: Collection[str]) -> None:
    """Refused, or AskFirst, for what speaks against it; at last for what goes."""
    pending = next((m for m in going.matters if m.kind == "pending"), None)
    if pending is not None:
        raise Refused("open_matters", pending.sentence, seq=pending.seq)
    here = next((s for s in going.stays if any(m.kind == "in_house" and m.stay == s.id for m in going.matters)), None)
    if here is not None and "in_house" not in confirmed:
        raise AskFirst(
            "in_house",
            Sentence(
                "{guest} is in house ({room}): mark the guest as left first, or confirm that nothing more will be given.",
                guest=here.guest,
                room=here.room,
            ),
        )
    rest = [m for m in going.matters if m.kind not in ("pending", "in_house")]
    if rest and "still_open" not in confirmed:
        raise AskFirst(
            "still_open",
            joined(rest[0].sentence, Sentence("Confirm to erase the guest all the same.")),
            seq=rest[0].seq,
        )
    if "erase" not in confirmed:
        raise AskFirst("erase", joined(summary(going), Sentence("It cannot be taken back: confirm to erase.")))


def summary(going: Going) -> str:
    """What goes and what stays, in a sentence or two."""
    parts = [Sentence("the name")] + ([] if going.called else [Sentence("the stay")])
    parts += (
        [Sentence("texts of {texts} of {lines} lines", texts=going.texts, lines=going.lines)] if going.texts else []
    )
    parts += (
        [counted("{n} text elsewhere that names the guest", "{n} texts elsewhere that name the guest", n)]
        if (n := len(going.elsewhere))
        else []
    )
    parts += [counted("{n} draft", "{n} drafts", n)] if (n := len(going.drafts)) else []
    others = counted(
        "{n} other visit under this name stays.", "{n} other visits under this name stay.", len(going.visits)
    )
    return joined(
        Sentence(
            "What goes of {names}: {parts}. Amounts and rooms stay in the journal.", names=going.names, parts=parts
        ),
        *([others] if going.visits else []),
        *([alone.sentence(going.alone)] if going.alone else []),
        Sentence(
            "Backups can hold the name until {day}; files and paper already given out are not reached.",
            day=going.backups_until,
        ),
    )
