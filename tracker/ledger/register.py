"""The register of stays: names, rooms and dates in tables that may be erased. Knows no gesture and no cap.

Whoever changes an entry leaves a line that seals it (`desk.register_lines`), in the same transaction.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Sequence
from datetime import date, datetime, timedelta

from tracker.domain.day import from_text, to_text
from tracker.domain.names import MAX_NAME, search_key
from tracker.domain.stay import Stay
from tracker.ledger.chain import commitment
from tracker.ledger.merged import joined
from tracker.ledger.searched import escaped, words_of
from tracker.ledger.stay_rows import STAYS, entries_of, grouped, load, rows_of, stays_of
from tracker.ledger.store import Ledger

_MOST_WORDS = 12  # no name that somebody types has more
MAX_SEARCH = 2 * MAX_NAME + 100
"""No name and reading together are longer, so nothing longer is found (nor put to SQLite, which has its own limits)."""

Place = tuple[str, str]
NEWEST: Place = ("~", "")
"""Where the stays begin that were registered last: when one was, and its id. This is later than any."""
PAGE = 500
_OLDER = (
    f"{STAYS.replace(' FROM', ', s.created_at FROM')}WHERE (s.created_at, s.id) < (?, ?)"
    " ORDER BY s.created_at DESC, s.id DESC LIMIT ?"
)
_HERE = (
    f"{STAYS}WHERE s.left_at IS NULL AND s.departure >= ?1 AND s.arrival <= ?1"
    f" UNION ALL {STAYS}WHERE s.left_at IS NULL AND s.departure IS NULL AND s.arrival <= ?1"
)


def add(
    ledger: Ledger, name: str, *, room: str, arrival: date, departure: date | None, at: datetime,
    confirmation: str | None = None, reading: str | None = None, party: str | None = None,
) -> str:  # fmt: skip
    """A new stay's random id. Inside `write`; values are already clean; an empty room is a caller without one."""
    stay, due = ledger.entropy(6).hex(), departure.isoformat() if departure else None
    ledger.execute(
        "INSERT INTO stay (id, party, confirmation, arrival, departure, left_at, created_at, salt)"
        " VALUES (?,?,?,?,?,NULL,?,?)",
        (stay, party or stay, confirmation, arrival.isoformat(), due, to_text(at), ledger.entropy(16)),
    )
    rename(ledger, stay, name, reading, at)
    if room:
        move(ledger, stay, room, at)
    return stay


def rename(ledger: Ledger, stay: str, name: str, reading: str | None, at: datetime) -> None:
    """A name as it is from now on; lines keep pointing to the one in force when they were posted."""
    salt, since = ledger.entropy(16), _since(ledger, "stay_name", stay, at)
    ledger.execute(
        "INSERT INTO stay_name (commitment, stay, since, name, reading, key, salt) VALUES (?,?,?,?,?,?,?)",
        (commitment(salt, name), stay, since, name, reading, search_key(f"{name} {reading or ''}"), salt),
    )


def move(ledger: Ledger, stay: str, room: str, at: datetime) -> None:
    """The room from now on. It is kept after which line of the journal that was: clocks go back, lines do not."""
    since = _since(ledger, "stay_room", stay, at)
    ledger.execute(
        "INSERT INTO stay_room (stay, since, room, after) VALUES (?,?,?,(SELECT coalesce(max(seq), 0) FROM journal))",
        (stay, since, room),
    )


def room_at(ledger: Ledger, stay: str, seq: int) -> str:
    """The room when line `seq` was posted; empty for a caller. What happens later never changes it."""
    found = ledger.query(
        "SELECT room FROM stay_room WHERE stay = ? AND after < ? ORDER BY since DESC LIMIT 1", (stay, seq)
    )
    return str(found[0][0]) if found else ""


def rooms_by_line(ledger: Ledger, stays: Sequence[str]) -> dict[str, list[tuple[int, str]]]:
    """For each of these stays, oldest first: (the last line before it was so, the room from then on)."""
    found = grouped(ledger, "SELECT stay, after, room FROM stay_room WHERE stay IN ({}) ORDER BY stay, since", stays)
    return {stay: [(after, room) for after, room in rows] for stay, rows in found.items()}


def _since(ledger: Ledger, table: str, stay: str, at: datetime) -> str:
    """`at`, but after what is known: a clock that went back must not leave the guest in the old room."""
    found = ledger.query(f"SELECT max(since) FROM {table} WHERE stay = ?", (stay,))[0][0]
    if found is None or found < to_text(at):
        return to_text(at)
    return to_text(from_text(found) + timedelta(milliseconds=1))


def change(
    ledger: Ledger, stay: str, *, arrival: date, departure: date | None, confirmation: str | None, party: str
) -> None:
    """The dates, confirmation and party from now on."""
    ledger.execute(
        "UPDATE stay SET arrival = ?, departure = ?, confirmation = ?, party = ? WHERE id = ?",
        (arrival.isoformat(), departure.isoformat() if departure else None, confirmation, party, stay),
    )


def leave(ledger: Ledger, stay: str, at: datetime) -> None:
    """The guest has left."""
    ledger.execute("UPDATE stay SET left_at = ? WHERE id = ?", (to_text(at), stay))


def come_back(ledger: Ledger, stay: str) -> None:
    """The guest is in house after all."""
    ledger.execute("UPDATE stay SET left_at = NULL WHERE id = ?", (stay,))


def get(ledger: Ledger, stay: str) -> Stay | None:
    """The stay of that id, or None."""
    found = ledger.remembered.beside(("stay", stay), lambda: load(ledger, STAYS + "WHERE s.id = ?", (stay,)))
    return found[0] if found else None


def in_house(ledger: Ledger, day: date) -> list[Stay]:
    """Everybody in house on a business day, by room. Whoever posts to one of them need not read the entry again."""
    found = ledger.remembered.all_beside(
        lambda: load(ledger, _HERE, (day.isoformat(),)), lambda stays: {("stay", s.id): [s] for s in stays}
    )
    return sorted((s for s in found if s.in_house(day)), key=lambda s: (len(s.room), s.room, s.id))


def upcoming(ledger: Ledger, day: date) -> list[Stay]:
    """Everybody who arrives after a business day."""
    return load(ledger, STAYS + "WHERE s.arrival > ?", (day.isoformat(),))


def latest(ledger: Ledger, most: int) -> Iterator[Stay]:
    """The stays registered last, newest first. One that others were merged into may come more than once."""
    after: Place | None = NEWEST
    for start in range(0, most, PAGE):
        if after is not None:
            some, after = page_of_latest(ledger, min(PAGE, most - start), after)
            yield from some


def page_of_latest(ledger: Ledger, most: int, after: Place) -> tuple[list[Stay], Place | None]:
    """So many of the same from a place on, and the place that the next ones begin at; None behind the last."""
    rows = ledger.query(_OLDER, (*after, most))  # not by OFFSET, for which SQLite reads what it then leaves out
    return stays_of(ledger, rows), (rows[-1][-1], rows[-1][0]) if len(rows) == most else None


_ENDED = (
    "CASE WHEN s.left_at IS NOT NULL THEN substr(s.left_at, 1, 10) <= ?1 WHEN s.departure IS NOT NULL THEN s.departure <= ?1"
    " ELSE s.arrival <= ?1 AND NOT EXISTS (SELECT 1 FROM stay_room AS r WHERE r.stay = s.id) END"
)


def ended_by(ledger: Ledger, day: date, after: date | None = None) -> list[Stay]:
    """Every stay that ended on or before a day (of UTC): left, due to have left, or a caller who called. The newest first.

    Who has a room, no departure and did not leave is still there. What ended on or before the day `after` is left out.
    """
    where = f"WHERE {_ENDED} AND NOT {_ENDED.replace('?1', '?2')} ORDER BY +s.created_at DESC"
    # Few of all are found: by the index of when they came, each would be looked up for itself.
    return load(ledger, STAYS + where, (day.isoformat(), after.isoformat() if after else ""))


def how_many_ended(ledger: Ledger, day: date) -> int:
    """How many stays `ended_by` a day; none is read. One that was merged into another counts with that one."""
    into = joined(ledger)
    roots = "SELECT s.id FROM stay AS s WHERE s.id IN (SELECT value FROM json_each(?))"
    there = {row[0] for row in ledger.query(roots, (json.dumps(list(into.values())),))} if into else set()
    merged = json.dumps([stay for stay, root in into.items() if root in there])
    sql = f"SELECT count(*) FROM stay AS s WHERE {_ENDED} AND s.id NOT IN (SELECT value FROM json_each(?2))"
    return int(ledger.query(sql, (day.isoformat(), merged))[0][0])


def keys_of_others(ledger: Ledger, but: Collection[str]) -> set[str]:
    """What all other stays' names are found by."""
    leaving = set(but)
    rows = ledger.query("SELECT stay, name, reading FROM stay_name")
    return {search_key(text) for stay, *texts in rows if stay not in leaving for text in texts if text}


def with_room(ledger: Ledger, room: str) -> list[Stay]:
    """Every stay that ever had the room."""
    return load(ledger, STAYS + "WHERE s.id IN (SELECT stay FROM stay_room WHERE room = ?)", (room,))


def with_confirmation(ledger: Ledger, confirmation: str) -> list[Stay]:
    """Every stay under the confirmation."""
    return load(ledger, STAYS + "WHERE s.confirmation = ?", (confirmation,))


def with_name(ledger: Ledger, text: str, most: int = 200) -> list[Stay]:
    """Stays one of whose names holds every word of `text`, accents and case aside, newest first.

    A name is also found as others write it (`search_keys`), and where it only reads like that.
    """
    words = words_of(text) if len(text) <= MAX_SEARCH else []
    if not words:
        return []
    where = " AND ".join(word.sql for word in words)
    likes = [like for word in words for like in word.likes]
    return load(
        ledger,
        STAYS + f"WHERE s.id IN (SELECT stay FROM stay_name WHERE {where}) ORDER BY s.created_at DESC LIMIT {most}",
        likes,
    )


def matching(ledger: Ledger, text: str, day: date, most: int) -> list[Stay]:
    """Stays that `text` may mean while it is typed: every word begins a room or confirmation or is part of a name.

    Those in house on `day` come before the others, then the newest; an empty text matches nobody.
    """
    whole, words = escaped(text.strip()), words_of(text)[:_MOST_WORDS]
    if not whole:
        return []
    by_word = (
        "(s.id IN (SELECT stay FROM stay_name WHERE {})"
        " OR s.id IN (SELECT stay FROM stay_room WHERE room LIKE ? ESCAPE '\\')"
        " OR s.confirmation LIKE ? ESCAPE '\\')"
    )
    every = " AND ".join(by_word.format(word.sql) for word in words) or "0"
    likes = [like for word in words for like in (*word.likes, f"{word.typed}%", f"{word.typed}%")]
    return load(
        ledger,
        STAYS + f"WHERE ({every}) OR s.confirmation LIKE ? ESCAPE '\\'"
        " OR s.id IN (SELECT stay FROM stay_room WHERE room LIKE ? ESCAPE '\\')"
        " ORDER BY (s.left_at IS NULL AND s.arrival <= ? AND (s.departure IS NULL OR s.departure >= ?)) DESC,"
        " s.created_at DESC LIMIT ?",
        (*likes, f"{whole}%", f"{whole}%", day.isoformat(), day.isoformat(), most),
    )


def party(ledger: Ledger, party_id: str) -> list[str]:
    """The ids of all guests' stays that share a party."""

    def read() -> list[str]:
        into = joined(ledger)
        first = (
            None if into else get(ledger, party_id)
        )  # most are alone, and known: then the index of the few others is enough
        alone = first is not None and first.party == party_id
        sql = f"SELECT id FROM stay WHERE party = ?{' AND party <> id' if alone else ''}"
        ids = {row[0] for row in ledger.query(sql, (party_id,))} | ({party_id} if alone else set())
        return list(dict.fromkeys(into.get(stay, stay) for stay in sorted(ids)))

    return list(ledger.remembered.beside(("party", party_id), read))


def own(ledger: Ledger, stays: Sequence[str]) -> list[Stay]:
    """The entries of these stays as they are written, whatever they were merged into."""
    return entries_of(ledger, rows_of(ledger, stays))
