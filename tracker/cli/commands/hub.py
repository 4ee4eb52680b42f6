"""`hub`: the PostgreSQL server where a hotel's desks meet. Knows no line and no server."""

from __future__ import annotations

import os

import click

from tracker.cli.options import Family, text_option
from tracker.cli.station import Station
from tracker.desk.meeting import making

PASSWORD = "LATITUDE_HUB_PASSWORD"


@click.group("hub", cls=Family)
def hub_command() -> None:
    """Where the desks of a hotel meet, on a PostgreSQL server of yours: create."""


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
@click.argument("url")
@click.pass_obj
def _create(station: Station, url: str, hotel: str | None, desks: tuple[str, ...], auditor: bool) -> None:
    """Make the hub in a database, or bring it up to this version; by IT, as the owner of the database.

    URL is postgresql://OWNER@HOST/DATABASE. The owner's password is read from LATITUDE_HUB_PASSWORD, or as psql finds it.
    The passwords of new users are shown once and kept nowhere.
    """
    made = making.create(url, os.environ.get(PASSWORD, ""), hotel=hotel, desks=desks, auditor=auditor)
    words = [f"The hub in {made.where} is ready (schema {made.schema})."]
    for let in made.users:
        words.append(f"{let.label}: {let.place.url}")
        words.append(f"  password: {let.password}")
    if made.desks:
        words.append("At each desk a manager runs: latitude hub join URL --as INITIALS")
    users = [{"name": let.label, "url": let.place.url, "password": let.password} for let in made.users]
    station.show({"hub": made.where, "schema": made.schema, "changed": made.changed, "users": users}, words)
