"""What the doctor says of the ledger: whole, kept, signed, in step with the clock. Reads no name and no note."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import TZPATH

from tracker import paths
from tracker.desk.doctor.check import Check, of_problem, said
from tracker.desk.doctor.holders import holders
from tracker.desk.doctor.hub import NAME, hub_check
from tracker.desk.doctor.keeping import backup_check, mirror_check
from tracker.desk.signing.keys import shown
from tracker.desk.signing.seal import PROBE, signed_or_plain, signer
from tracker.desk.stamp import CLOCK_TOLERANCE
from tracker.domain.day import is_clock_jump, to_text
from tracker.domain.problems import LedgerFault, Refused
from tracker.domain.sentences import Sentence
from tracker.ledger import connection
from tracker.ledger import house as of_house
from tracker.ledger.imported import logs
from tracker.ledger.keep.gone import check_not_gone
from tracker.ledger.store import Ledger
from tracker.ledger.verify import verify_latest

QUICK = 20_000
"""So many of the last lines are checked; `latitude verify` checks all."""
BUILT = datetime(2026, 1, 1, tzinfo=UTC)
"""No clock is right that stands before this version was written."""
_SET_UP = Sentence("Open the desk, or run `latitude init`.")
_SET_CLOCK = Sentence("Set this computer's clock.")


def checks(folder: Path, now: datetime) -> Iterator[Check]:
    """Each check of the ledger; without one, what stands in its place."""
    ledger = _opened(folder)
    if isinstance(ledger, Check):
        yield _clock(now)
        yield ledger
        return
    with ledger:
        yield from inside(ledger, now)


def _opened(folder: Path) -> Ledger | Check:
    try:
        check_not_gone(folder / paths.LEDGER_NAME)
        if not (folder / paths.LEDGER_NAME).exists():
            return Check("ledger", "warn", Sentence("There is none yet"), _SET_UP)
        return Ledger(folder / paths.LEDGER_NAME)
    except (Refused, LedgerFault) as problem:
        return of_problem("ledger", problem.message)
    except OSError as error:
        found = Sentence("It cannot be reached ({why})", why=error.strerror)
        return Check("ledger", "fail", found, Sentence("Check the rights of the data folder."))


def inside(ledger: Ledger, now: datetime) -> Iterator[Check]:
    """Each check of an open ledger."""
    looks: tuple[tuple[str, Callable[[Ledger, datetime], Check]], ...] = (
        ("ledger", _ledger), ("durability", _durability), ("chain", _chain), ("clock", _clock_of), ("lock", _lock),
        ("backup", backup_check), ("mirror", mirror_check), ("signature", _signature), ("old logs", old_logs),
        (NAME, hub_check),
    )  # fmt: skip
    for name, look in looks:
        try:
            yield look(ledger, now)
        except (Refused, LedgerFault) as problem:
            yield of_problem(name, problem.message)
        except (ValueError, KeyError):  # a line that no program of ours can have written
            found, todo = Sentence("A line cannot be read"), Sentence("Run `latitude verify --full`.")
            yield Check(name, "fail", found, todo)


def _ledger(ledger: Ledger, _now: datetime) -> Check:
    if not of_house.is_set_up(ledger):
        return Check("ledger", "warn", Sentence("It opens, but no hotel is set up yet"), _SET_UP)
    size = ledger.query("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size")[0][0]
    found = Sentence(
        "Schema {schema}, {lines:,} lines, {size:,.1f} MB, id {id}",
        schema=int(ledger.query("PRAGMA user_version")[0][0]),
        lines=int(ledger.query("SELECT count(*) FROM journal")[0][0]),
        size=size / 1e6,
        id=ledger.ledger_id,
    )
    if os.name != "nt" and ledger.path.stat().st_mode & 0o077:
        todo = Sentence("It holds names: take that right from other accounts (chmod 600).")
        return Check("ledger", "warn", Sentence("Other accounts may read {file}", file=ledger.path), todo)
    return Check("ledger", "ok", found, shared="id")


def _durability(ledger: Ledger, _now: datetime) -> Check:
    """The settings of the connection, read back from SQLite now."""
    read = {name: ledger.query(f"PRAGMA {name}")[0][0] for name in connection.PRAGMAS}
    wrong = [f"{name} {read[name]}" for name, (_, expected) in connection.PRAGMAS.items() if read[name] != expected]
    if wrong:
        found = Sentence("SQLite works with other settings: {settings}", settings=wrong)
        return Check("durability", "fail", found, Sentence("Stop posting and start Latitude again."), "settings")
    told = [f"{name} {value}" for name, (value, _) in connection.PRAGMAS.items()]
    return Check("durability", "ok", Sentence("{settings}", settings=told), shared="settings")


def _chain(ledger: Ledger, _now: datetime) -> Check:
    found = verify_latest(ledger, QUICK)
    if not found.ok:
        todo = Sentence("Stop posting and call whoever audits the house.")
        return of_problem("chain", found.reason, todo)
    return Check("chain", "ok", Sentence("The last {n:,} lines hold; `latitude verify` checks all", n=found.lines))


def _clock(now: datetime) -> Check:
    if now < BUILT:
        return Check("clock", "fail", Sentence("It says {at:%Y-%m-%d %H:%M}Z", at=now), _SET_CLOCK)
    found = Sentence(
        "{at:%Y-%m-%d %H:%M:%S}Z, this computer is at UTC{offset}", at=now, offset=f"{now.astimezone():%z}"
    )
    return Check("clock", "ok", found, shared="offset")


def _clock_of(ledger: Ledger, now: datetime) -> Check:
    plain, high = _clock(now), of_house.clock_high(ledger)
    if plain.state != "ok" or high is None:
        return plain
    if high - now > CLOCK_TOLERANCE:
        future = ledger.query("SELECT count(*) FROM journal WHERE at > ?", (to_text(now + CLOCK_TOLERANCE),))[0][0]
        found = Sentence(
            "It stands before the last line ({high:%Y-%m-%d %H:%M}Z): {n:,} lines are later", high=high, n=int(future)
        )
        return Check("clock", "fail", found, _SET_CLOCK)
    house = of_house.house(ledger)
    found = Sentence(
        "{plain}; at the hotel {local:%Y-%m-%d %H:%M} ({zone}, by {data}); {n:,} lines note an odd clock",
        plain=plain.found,
        local=house.local(now),
        zone=house.tz.key,
        data=Sentence("the system’s time zones") if any(map(os.path.isdir, TZPATH)) else Sentence("our own time zones"),
        n=int(ledger.query("SELECT count(*) FROM journal WHERE instr(body, '\"clock\":')")[0][0]),
    )
    if is_clock_jump(now, high):
        todo = Sentence("Check the date: the last line is of {high:%Y-%m-%d %H:%M}Z.", high=high)
        return Check("clock", "warn", found, todo, "zone data")
    return Check("clock", "ok", found, shared="zone data")


def _lock(ledger: Ledger, _now: datetime) -> Check:
    """Whether the ledger can be written to now: a file without that right, or another program, would stop the desk."""
    others = holders(ledger.path)
    who = (
        Sentence("which programs have it open cannot be told")
        if others is None
        else Sentence("also open in {programs}", programs=others)
        if others
        else Sentence("open in no other program")
    )
    try:
        with ledger.write():
            ledger.execute("DELETE FROM draft WHERE 0")  # the lock alone is given on a file that cannot be written to
    except LedgerFault as fault:
        found = Sentence("{message} ({who})", message=said(fault.message), who=who)
        return Check("lock", "fail", found, Sentence("End the program that holds it, or give this account the right."))
    return Check("lock", "ok", Sentence("It can be written to; {who}", who=who))


def old_logs(ledger: Ledger, _now: datetime) -> Check:
    """A log that was stopped on its way in is never silently half there."""
    half = [log for log in logs(ledger) if not log.whole]
    if not half:
        return Check("old logs", "ok", Sentence("None is half in"))
    told = [
        Sentence("One stopped after {read:,} of its {of:,} rows (line {seq})", read=x.read, of=x.of, seq=x.line.seq)
        for x in half
    ]
    return Check("old logs", "warn", Sentence("{logs}", logs=told), Sentence("The same file again brings in the rest."))


def _signature(ledger: Ledger, _now: datetime) -> Check:
    """Tries the key on the smallest PDF there is: what fails here would fail an export."""
    who = signer(ledger)
    if who is None:
        return Check("signature", "ok", Sentence("Documents are not signed"))
    _, why = signed_or_plain(PROBE, who)
    if why:
        return Check("signature", "warn", said(why))
    return Check("signature", "ok", Sentence("Documents are signed with the key {key}", key=shown(who.fingerprint)))
