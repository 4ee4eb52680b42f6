"""`init`: a new ledger with its hotel, its first manager and its caps. Knows nothing of the welcome's screens."""

from __future__ import annotations

import click

from tracker.central import preset
from tracker.cli.options import Command, text_option
from tracker.cli.station import Station, secret
from tracker.desk import recovery
from tracker.desk.setup import NewPerson, found_hotel, template
from tracker.domain.central import PRESETS
from tracker.domain.house import house_of
from tracker.domain.languages import ENGLISH, TONGUES
from tracker.domain.names import clean_name
from tracker.domain.people import Role, check_new_pin, clean_initials
from tracker.domain.problems import Refused
from tracker.domain.sentences import Sentence
from tracker.ledger import house as of_house

KEEP_IT = "Write it down and lock it away: it is shown this once, and sets a new PIN when that is forgotten."


@click.command("init", cls=Command)
@text_option("--hotel", metavar="NAME", required=True, help="The hotel's name, as reports print it.")
@text_option("--currency", metavar="CODE", required=True, help="Its currency, such as EUR; it cannot be changed later.")
@text_option("--timezone", metavar="ZONE", required=True, help="Its time zone, such as Europe/Vienna.")
@click.option(
    "--policy",
    type=click.Choice(PRESETS["policy"]),
    help="The caps to begin with; may be left out where the central file presets a policy.",
)
@text_option(
    "--manager",
    metavar="NAME:INITIALS",
    required=True,
    help="The first manager; the PIN is asked for or read from LATITUDE_PIN.",
)
@text_option(
    "--cutoff",
    metavar="HH:MM",
    default="03:00",
    show_default=True,
    help="When the business day ends if nobody rolls it.",
)
@click.option(
    "--paper",
    type=click.Choice(PRESETS["paper"]),
    default=lambda: preset("paper") or "a4",
    show_default="a4",
    help="The paper of reports.",
)
@click.option(
    "--mark",
    type=click.Choice([".", ","]),
    default=".",
    show_default=True,
    help="The decimal mark at the desk and on reports.",
)
@text_option("--desk", metavar="NAME", default="Front desk", show_default=True, help="The name of this desk.")
@click.option(
    "--language",
    type=click.Choice(list(TONGUES)),
    default=lambda: preset("language") or ENGLISH,
    show_default=ENGLISH,
    help="The language of its documents.",
)
@click.pass_obj
def init_command(
    station: Station, hotel: str, currency: str, timezone: str, policy: str | None, manager: str, cutoff: str, paper: str, mark: str, desk: str,
    language: str,
) -> None:  # fmt: skip
    """Set a hotel up: a new ledger, its first manager and its caps."""
    house = house_of({
        "name": hotel, "currency": currency, "timezone": timezone, "cutoff": cutoff, "paper": paper, "mark": mark, "desk": desk,
        "language": language,
    })  # fmt: skip
    policy = policy or preset("policy")
    if not policy:
        raise click.UsageError(f"Missing option '--policy'. Choose from: {', '.join(PRESETS['policy'])}")
    template(house, policy)
    first = _manager(manager)
    _refuse_another(station)
    pin = check_new_pin(secret("LATITUDE_PIN", f"PIN of {first[1]}", twice=True))
    ledger = station.open(create=True)  # only now: a refusal above leaves no empty folder behind
    code = recovery.new_code(ledger.entropy)
    person = found_hotel(ledger, house, policy, [NewPerson(*first, Role.MANAGER, pin, code)], station.now)
    station.money = house.currency
    day = house.clock_day(station.now)
    station.show(
        {
            "ledger": str(ledger.path), "ledger_id": ledger.ledger_id, "hotel": house.name, "manager": person.initials,
            "policy": policy, "timezone": house.tz.key, "business_day": day.isoformat(), "currency": house.currency.code,
            "recovery_code": code,
        },
        [
            f"{house.name} is set up in {ledger.path}, on business day {day}.",
            f"Recovery code of {person.initials}: {code}. {KEEP_IT}",
            f"Next: add people with `latitude rep add NAME --initials XX --role rep --as {person.initials}`, or open the desk.",
        ],
    )  # fmt: skip


def _manager(text: str) -> tuple[str, str]:
    name, _, initials = text.rpartition(":")
    if not name.strip():
        raise Refused("bad_manager", "The manager is a name and initials: write NAME:INITIALS, such as Mia Kern:MK.")
    return clean_name(name), clean_initials(initials)


def _refuse_another(station: Station) -> None:
    """A hotel that is there already is refused before anybody types a PIN; found_hotel checks it again."""
    try:
        there = of_house.is_set_up(station.ledger)
    except Refused as refusal:
        if refusal.code != "no_ledger":
            raise
        return
    if there:
        raise Refused(
            "already_set_up",
            Sentence(
                "A hotel is already set up in {folder}: open the desk, or choose another folder.", folder=station.folder
            ),
        )
    station.close()
