"""`hub`: the PostgreSQL server where a hotel's desks meet. Knows no line and no server."""

from __future__ import annotations

import os
from dataclasses import asdict
from pathlib import Path
from typing import Any

import click

from tracker.cli.options import OUT_FOLDER, Family, acting, text_option
from tracker.cli.output import columns, many
from tracker.cli.station import Station, secret
from tracker.desk.hotel_day.chains import told_apart
from tracker.desk.meeting import auditing, joining, making, state
from tracker.desk.meeting.meeting import Met, meet
from tracker.desk.meeting.over import Over
from tracker.desk.meeting.roster import roster
from tracker.domain.day import to_text
from tracker.domain.problems import LedgerFault, Refused
from tracker.domain.stopping import Stopped

PASSWORD, KEY = "LATITUDE_HUB_PASSWORD", "LATITUDE_HUB_KEY"


@click.group("hub", cls=Family)
def hub_command() -> None:
    """Where the desks of a hotel meet, on a PostgreSQL server of yours: create, join, status, sync, key, leave, close, audit."""


@hub_command.command("create")
@text_option("--hotel", metavar="NAME", help="Let a hotel in, under this short name (letters and digits).")
@text_option(
    "--desk",
    "desks",
    metavar="NAME",
    multiple=True,
    help="With --hotel: make a user for this desk, or give it a new password.",
)
@click.option("--auditor", is_flag=True, help="Make the user who may read every line and write nothing.")
@click.option("--group", is_flag=True, help="Make the user of `latitude group report`: reads sums, no line.")
@click.argument("url")
@click.pass_obj
def _create(station: Station, url: str, hotel: str | None, desks: tuple[str, ...], auditor: bool, group: bool) -> None:
    """Make the hub in a database, or bring it up to this version; by IT, as the owner of the database.

    URL is postgresql://OWNER@HOST/DATABASE. The owner's password is read from LATITUDE_HUB_PASSWORD, or as psql finds it.
    The passwords of new users are shown once and kept nowhere.
    """
    made = making.create(url, os.environ.get(PASSWORD, ""), hotel=hotel, desks=desks, auditor=auditor, group=group)
    words = [f"The hub in {made.where} is ready (schema {made.schema})."]
    for let in made.users:
        words.append(f"{let.label}: {let.place.url}")
        words.append(f"  password: {let.password}")
        if let.label in made.opened:
            words.append("  It was closed, and may join again: then what it had not sent comes to the other desks.")
        if made.others and let.label in ("audit", "group"):
            words.append("  It reads every hub on this server, and this is its password in all of them.")
    if made.desks:
        words.append("At each desk a manager runs: latitude hub join URL --as INITIALS")
    users = [{"name": let.label, "url": let.place.url, "password": let.password} for let in made.users]
    station.show(
        {
            "hub": made.where,
            "schema": made.schema,
            "changed": made.changed,
            "users": users,
            "opened": made.opened,
            "others": made.others,
        },
        words,
    )


@hub_command.command("close")
@text_option("--hotel", metavar="NAME", required=True, help="The hotel's short name in the hub.")
@text_option("--desk", metavar="NAME", required=True, help="The desk whose computer will not come back.")
@click.argument("url")
@click.pass_obj
def _close(station: Station, url: str, hotel: str, desk: str) -> None:
    """Take a desk out of the hub that cannot leave it itself; by IT, as the owner of the database.

    Its user cannot sign in any more. Its lines stay; what it claimed is let go, and nobody waits for it: the other desks put on
    record up to which line they have it. Connections that its program still has are ended, or it is said who may end them; the
    command given again tries again. Should its computer come back, `latitude hub create --desk` lets it in again.

    URL is postgresql://OWNER@HOST/DATABASE. The owner's password is read from LATITUDE_HUB_PASSWORD, or as psql finds it.
    """
    done = making.close(url, os.environ.get(PASSWORD, ""), hotel=hotel, desk=desk)
    words = [
        f"{done.label} is closed: its user cannot sign in, and {many(done.lines, 'line')} of it in the hub stay.",
        f"{many(done.claims, 'claim')} let go; the other desks put it on record when they meet.",
        f"Should its computer come back: latitude hub create URL --hotel {hotel} --desk {done.label}",
    ]
    if done.ended:
        words.insert(2, f"Its program still had {many(done.ended, 'connection')}, now ended.")
    if done.left:
        words.append(
            f"Its program still has {many(done.left, 'connection')}, and what it was checking stays unconfirmed at other desks until they end:"
            f" switch its computer off, or have a superuser of the server run: {done.by_hand}"
        )
    if done.others:
        words.append(
            f"Users are the server's: should another hub on it have {done.role} too, that desk is shut out as well."
        )
    plain = {"closed": done.label, "lines": done.lines, "claims": done.claims}
    station.show(plain | {"connections_ended": done.ended, "connections_left": done.left, "others": done.others}, words)


@hub_command.command("join")
@click.argument("url")
@acting
@click.pass_obj
def _join(station: Station, url: str, initials: str, confirm: bool) -> None:
    """Let this desk into the hub at URL, as IT gave it, and meet for the first time; by a manager.

    The user's password is asked for or read from LATITUDE_HUB_PASSWORD; so is the hotel's key, from LATITUDE_HUB_KEY, at every
    desk but the first, which makes it and shows it. Both are kept in the system's keyring.
    """
    actor = station.actor(initials)
    done = station.confirmed(
        confirm,
        lambda yes: joining.join(
            station.ledger, url, actor, station.now, confirmed=yes,
            ask_password=lambda: secret(PASSWORD, "password of the hub's user"),
            ask_key=lambda: secret(KEY, "hotel's key (`latitude hub key` at a desk that joined before)"),
        ),
    )  # fmt: skip
    met = _meet(station)
    words = [f"This desk has joined {done.state.place.where} as part of {done.state.hotel}.", _words(met)]
    words.append("From now on the desk meets by itself while it is open.")
    if alike := told_apart(station.ledger):
        words.append(
            f"Another desk is called “{alike[0]}” too: until a manager gives one of them a name of its own (F10, Hotel), reports tell it apart as “{alike[1]}”."
        )
    if done.first:
        words.append(f"The hotel's key, for its other desks: {done.key}")
    station.show({"joined": done.state.place.url, "hotel": done.state.hotel, "first": done.first, **_plain(met)}, words)


@hub_command.command("key")
@acting
@click.pass_obj
def _key(station: Station, initials: str, confirm: bool) -> None:  # noqa: ARG001 - `acting` brings it
    """Show the hotel's key, which the next desk asks for when it joins; by a manager."""
    found = joining.key_of(station.ledger, station.actor(initials))
    station.show({"key": found}, found)


@hub_command.command("sync")
@click.pass_obj
def _sync(station: Station) -> None:
    """Meet now: bring other desks' lines down and this desk's lines up. An open desk does so by itself."""
    _ = station.house
    met = _meet(station)
    money = station.house.money
    over = [f"{o.rep} is over a guest's cap of {o.day} by {money(o.over_by)}: {_why(o)}." for o in met.over]
    station.show(_plain(met), [_words(met), *over, *met.doubts])


@hub_command.command("status")
@click.pass_obj
def _status(station: Station) -> None:
    """Say whether this desk is in a hub, when the desks met last, and what waits. Asks no server."""
    _ = station.house
    found = state.read(station.ledger)
    if found is None:
        station.show({"joined": None}, "This desk is in no hub.")
        return
    waits = state.waiting(station.ledger, found)
    known = [desk for desk in roster(station.ledger).desks if not desk.own]
    plain = {
        "joined": found.url, "hotel": found.hotel, "first": found.founder, "desks": found.desks, "waiting": waits,
        "met": found.met or None, "offline_since": found.failed or None, "problem": found.problem or None,
        "problem_code": found.code or None,
        "known": [{"desk": d.desk, "name": d.name, "lines": d.lines, "last": to_text(d.last) if d.last else None, "closed": d.closed, "left": d.left} for d in known],
    }  # fmt: skip
    words = [
        f"In {found.place.where} as part of {found.hotel}: {many(found.desks, 'desk')}, {many(waits, 'line')} waiting."
    ]
    words.append(f"Met last: {found.met or 'never'}.")
    words += [
        f"{d.name}: {many(d.lines, 'line')}, the last of {to_text(d.last) if d.last else 'never'}{'; closed by IT' if d.closed else '; has left' if d.left else ''}."
        for d in known
    ]
    if found.problem:
        words.append(f"Since {found.failed or found.met}: {found.problem}")
    station.show(plain, words)


@hub_command.command("leave")
@acting
@click.pass_obj
def _leave(station: Station, initials: str, confirm: bool) -> None:
    """Take this desk out of the hub, by a manager; what came from other desks stays, and counts."""
    actor = station.actor(initials)
    left = station.confirmed(confirm, lambda yes: joining.leave(station.ledger, actor, station.time, confirmed=yes))
    key = f"The hotel's key, should it come back: {left.key}"
    gone = "The hotel's key was not in this account's keyring: should the desk come back, another one shows it (`latitude hub key`)."
    words = ["This desk has left the hub.", key if left.key else gone]
    if left.untold:
        words.append(left.untold)
    station.show({"left": True, "key": left.key or None, "untold": left.untold or None}, words)


@hub_command.command("audit")
@click.option(
    "--out",
    metavar="DIR",
    type=OUT_FOLDER,
    required=True,
    help="A folder for the chains, one file a desk; “-” is none.",
)
@click.argument("url")
@click.pass_obj
def _audit(station: Station, url: str, out: Path) -> int:
    """Write every desk's chain from the hub into files, each checked; by the auditor, from any computer.

    The files are what `latitude export --format jsonl` writes: packaging/verify_journal.py checks each without trust in us.
    The user is the one that `latitude hub create --auditor` made; the password is asked for or read from LATITUDE_HUB_PASSWORD.
    Ends with 4 when a chain does not hold.
    """
    try:
        found = auditing.audit(
            url, lambda: secret(PASSWORD, "password of the hub's auditor"), out, station.progress("Lines")
        )
    except KeyboardInterrupt as stop:
        whole = (
            "Stopped: each chain that is written is whole, the others are not there; nothing in the hub was changed."
        )
        raise Stopped("stopped", whole) from stop
    rows = columns((c.hotel, c.label, f"{c.lines:,}", c.wrong or "holds", str(c.file)) for c in found)
    station.show(
        {"chains": [asdict(c) | {"file": str(c.file)} for c in found], "ok": all(not c.wrong for c in found)},
        rows or "No desk has joined this hub yet: there is no chain.",
    )
    bad = next((c for c in found if c.wrong), None)
    if bad is not None:
        click.echo(f"Verification failed: {bad.wrong}", err=True)
    return 0 if bad is None else 4


def _meet(station: Station) -> Met:
    """One meeting; a failure is noted for `status` and leaves as it is."""
    state.joined(station.ledger)
    try:
        with joining.opened(station.ledger) as (hub, sealer):
            return meet(station.ledger, hub, sealer, station.time)
    except (Refused, LedgerFault) as problem:
        state.note_failure(station.ledger, problem.message, problem.code, station.time())
        raise


def _plain(met: Met) -> dict[str, Any]:
    return {"desks": met.desks, "fetched": met.fetched, "shipped": met.shipped, "doubts": [str(d) for d in met.doubts],
            "over": [{"rep": o.rep, "stay": o.stay, "day": o.day.isoformat(), "cap_minor": o.cap, "spent_minor": o.spent,
                      "over_by_minor": o.over_by, "lowered": o.lowered, "merged": o.merged} for o in met.over]}  # fmt: skip


def _why(over: Over) -> str:
    if over.lowered:
        return "it was lowered at another desk than gave, before they had met"
    if over.merged:
        return "stays were merged at another desk than gave, before they had met"
    return "two desks gave before they had met"


def _words(met: Met) -> str:
    return f"{many(met.desks, 'desk')}; {many(met.fetched, 'line')} came, {many(met.shipped, 'line')} went."
