"""`post` and `standing`: one gesture, and how much is left. Knows no verdict of its own."""

from __future__ import annotations

from datetime import date
from typing import Any

import click

from tracker.cli.answers import posted_plain, posted_words, standing_plain
from tracker.cli.options import DAY, Command, acting, one_of, text_option
from tracker.cli.station import Station
from tracker.cli.whose import meant, whose
from tracker.desk import access, gestures, guests
from tracker.desk.catalogue import catalogue
from tracker.domain.catalogue import Preset
from tracker.domain.gesture import FIELDS, Channel, Draft, Fault, Kind, Nature, clean_uuid, new_uuid
from tracker.domain.gesture import kind as kind_of
from tracker.domain.money import parse_amount
from tracker.domain.problems import Refused
from tracker.domain.sentences import Sentence
from tracker.ledger import standings

DETAILS = tuple(name for fields in FIELDS.values() for name in fields)


def _details(command: Any) -> Any:
    for kind, fields in reversed(FIELDS.items()):
        for name, label in reversed(fields.items()):
            flag = f"--{name.replace('_', '-')}"
            command = text_option(flag, name, metavar="TEXT", help=f"{label} ({kind.label.lower()}).")(command)
    return command


@click.command("post", cls=Command)
@whose
@text_option("--kind", metavar="KIND", help="free_label, credit or upgrade.")
@text_option("--amount", metavar="AMOUNT", help="What the guest gets, such as 20.00; of an upgrade, a night.")
@text_option("--cost", metavar="AMOUNT", help="What it costs the house, when that is another amount.")
@click.option("--nights", type=int, help="For how many nights an upgrade is.")
@click.option("--estimated", is_flag=True, help="The amount of a label is an estimate until the bill is in.")
@text_option("--cause", metavar="CODE", help="Why, such as IT.wifi.")
@text_option("--note", metavar="TEXT", help="A few words for colleagues.")
@text_option(
    "--preset", metavar="KEY", help="A ready gesture of the catalogue; it fills in kind, amount, cost and cause."
)
@text_option("--fault", metavar="WHOSE", help="hotel, third_party, guest or none.")
@click.option("--severity", type=int, help="From 1 (a nuisance) to 4 (the stay is spoilt).")
@text_option("--nature", metavar="NATURE", help="recovery, delight or goodwill.")
@text_option("--channel", metavar="CHANNEL", help="desk, phone, chat, mail or social.")
@text_option("--promise", metavar="WHEN", help="When what is promised is due: 2h, 1d or 18:00.")
@text_option("--promised", metavar="TEXT", help="What is promised, when the note does not say it.")
@text_option("--owner", metavar="INITIALS", help="Who owes the promise; who posts it when left out.")
@_details
@text_option("--uuid", metavar="UUID", help="The gesture's own identity: posting it twice is one line.")
@text_option(
    "--approve-as",
    "approve_as",
    metavar="INITIALS",
    help="Who approves what is above the cap; the PIN is asked for or read from LATITUDE_APPROVER_PIN.",
)
@acting
@click.pass_obj
def post_command(
    station: Station,
    /,
    room: str | None,
    guest: str | None,
    stay: str | None,
    initials: str,
    approve_as: str | None,
    confirm: bool,
    **typed: Any,
) -> None:
    """Post one gesture: a free label, a credit or an upgrade."""
    money = station.house.currency
    chosen = _preset(station, typed["preset"])
    kind, amount = _kind_and_amount(chosen, typed["kind"], typed["amount"], station)
    cost = None if typed["cost"] is None else parse_amount(typed["cost"], money)
    details = {name: typed[name] for name in DETAILS if typed[name] is not None}
    uuid = clean_uuid(typed["uuid"]) if typed["uuid"] is not None else new_uuid(station.now)
    fault, nature = one_of(Fault, typed["fault"], "fault"), one_of(Nature, typed["nature"], "nature")
    channel = one_of(Channel, typed["channel"], "channel") or Channel.DESK
    estimated = typed["estimated"] or (chosen is not None and chosen.estimated and typed["amount"] is None)
    if typed["estimated"] and kind is not Kind.FREE_LABEL:
        raise Refused("bad_estimate", "Only a free label can be estimated: leave --estimated out.")
    actor = station.actor(initials)
    known = meant(station, room, guest, stay)
    draft = Draft(
        uuid, known.id, kind, amount, cost, typed["cause"], 1 if typed["nights"] is None else typed["nights"], estimated,
        typed["note"] or "", typed["preset"], fault, typed["severity"], nature, channel, typed["promise"], details,
        typed["promised"] or "", typed["owner"] or "",
    )  # fmt: skip
    approver = station.approver(approve_as)
    across = station.across
    posted = station.confirmed(
        confirm,
        lambda yes: gestures.post(
            station.ledger, draft, actor, station.now, approver=approver, confirmed=yes, across=across
        ),
    )
    station.show(posted_plain(posted, known), posted_words(posted, known, station.house))


def _preset(station: Station, key: str | None) -> Preset | None:
    if key is None:
        return None
    found = catalogue(station.house.currency).preset(key)
    if found is None:
        raise Refused("unknown_preset", Sentence("“{key}” is no preset: pick one of the catalogue.", key=key[:24]))
    return found


def _kind_and_amount(chosen: Preset | None, kind: str | None, amount: str | None, station: Station) -> tuple[Kind, int]:
    if (kind is None or amount is None) and chosen is None:
        missing = "--kind" if kind is None else "--amount"
        raise click.UsageError(f"Missing option '{missing}' (or --preset, which fills it in).")
    known = kind_of(kind) if kind is not None else chosen.kind if chosen is not None else Kind.CREDIT
    if amount is not None and amount.lstrip().startswith("~"):
        raise Refused("bad_amount", "--estimated says that it is an estimate: write the amount without “~”.")
    if amount is not None:
        return known, parse_amount(amount, station.house.currency)
    return known, chosen.value if chosen is not None else 0


@click.command("standing", cls=Command)
@text_option("--as", "initials", metavar="INITIALS", required=True, help="Whose standing it is; reading needs no PIN.")
@whose
@click.option("--day", metavar="DATE", type=DAY, help="The business day; today when left out.")
@click.pass_obj
def standing_command(
    station: Station, initials: str, room: str | None, guest: str | None, stay: str | None, day: date | None
) -> None:
    """How much a rep may still give a guest: cap, spent, remaining."""
    house = station.house
    person = access.person(station.ledger, initials)
    known = meant(station, room, guest, stay)
    when = day or guests.today(station.ledger, house, station.now)
    standing = gestures.standing(station.ledger, person, known, when)
    if standing is None:
        raise Refused(
            "no_cap",
            Sentence(
                "No cap was in force for a {role} on {when}: ask a manager to set one.",
                role=person.role.word,
                when=when,
            ),
        )
    others = standings.spent_by_others(station.ledger, person.initials, known.id, when)
    result = standing_plain(standing) | {
        "stay": known.id, "room": known.room, "guest": known.guest, "rep": person.initials, "others_minor": others,
    }  # fmt: skip
    left = "without limit" if standing.remaining is None else f"{house.money(standing.remaining)} left"
    cap = "no cap" if standing.cap is None else f"of {house.money(standing.cap)}"
    lines = [f"{person.initials} for {known.guest} on {when}: {house.money(standing.spent)} {cap} given, {left}."]
    if others:
        lines.append(f"Colleagues gave {house.money(others)} on that day.")
    station.show(result, lines)
