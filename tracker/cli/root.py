"""The root of the commands: what stands before a command, which module owns it, and how `--help` groups them."""

from __future__ import annotations

from importlib import import_module

import click

from tracker import __version__
from tracker.cli.options import data_dir_option, json_option
from tracker.cli.station import Station

SECTIONS: dict[str, dict[str, tuple[str, str]]] = {
    "Start": {
        "init": ("setting_up", "Set a hotel up: a new ledger, its first manager and its caps."),
        "practice": ("opening", "Practise in a hotel that is not real: five short exercises."),
        "demo": ("opening", "Look round a fictional hotel in a folder of its own."),
        "doctor": ("care", "Check this computer and the data folder."),
        "autostart": ("signing_in", "Open the desk at every sign-in of this account: on, off, status."),
        "guide": ("guide", "Write the user guide for reps, leads, managers or IT admins."),
    },
    "People and policy": {
        "rep": ("people", "Who works here: add, list, role, pin, code, retire."),
        "recover": ("people", "Set a manager's new PIN by the recovery code."),
        "cap": ("caps", "The most a role may give one guest a day: set, show."),
        "policy": ("caps", "House rules beside the caps: sole-lead, sign; the card that tells them."),
    },
    "At the desk": {
        "guest": ("guests", "The guests of the house: add, import, find, move, leave, merge, erase, retention."),
        "standing": ("gestures", "How much a rep may still give a guest."),
        "post": ("gestures", "Post one gesture: a free label, a credit or an upgrade."),
        "say": ("saying", 'Post what one line says, such as "412 c20 wifi down".'),
        "reverse": ("corrections", "Take a line back; both lines stay in the journal."),
        "true-up": ("corrections", "Enter the bill for an estimate; without a line: what still waits for one."),
        "approve": ("corrections", "Approve a gesture that waits for it."),
        "decline": ("corrections", "Decline a gesture that waits for approval."),
        "promise": ("promises", "What is owed to guests: list, add, keep, break, hand."),
        "outcome": ("promises", "Record how a gesture or a promise landed."),
    },
    "Day and shift": {
        "day": ("shifts", "The hotel's business day: show, roll."),
        "shift": ("shifts", "Shifts: open, close, show, list."),
    },
    "Keeping": {
        "backup": ("keeping", "Make a checked copy of the ledger."),
        "restore": ("keeping", "Put a backup in the place of the ledger."),
        "update": ("updating", "Update the program from a stick."),
        "hub": (
            "hub",
            "Where the desks of a hotel meet, on a server of yours: create, join, status, sync, key, leave, close, audit.",
        ),
    },
    "Paper and proof": {
        "report": ("documents", "Write the PDF of a shift or a business day."),
        "handover": ("papers", "Write what a shift hands to the next."),
        "letter": ("papers", "Write the letter to a guest: what was done, and what is promised."),
        "voucher": ("papers", "Write the voucher for a credit or a free label."),
        "lineup": ("papers", "Write the morning line-up about the business day before."),
        "insights": ("insights", "What the last days tell: spend, defects, how it landed, who dares."),
        "group": ("group", "Many hotels side by side, from the server they share: report."),
        "verify": ("care", "Check that no line was changed, and a paper against the journal."),
        "posting-list": ("posting", "What is still to be posted in the property system; marking it as posted."),
        "import": ("bringing_in", "Bring in an old log, as lines outside caps and totals."),
        "export": ("documents", "Write the journal as CSV, JSON lines or for hledger."),
    },
}
"""Commands by section, each with the module that owns it and a line of help: only the one that is run is imported."""

_OWNER = {name: module for section in SECTIONS.values() for name, (module, _) in section.items()}


class Root(click.Group):
    """Finds a command's module when it is asked for, and lists the commands by what they are for."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """Every command, in the order of the help."""
        return list(_OWNER)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - click's signature
        """The command of that name, or None."""
        if cmd_name not in _OWNER:
            return None
        module = import_module(f"tracker.cli.commands.{_OWNER[cmd_name]}")
        command: click.Command = getattr(module, f"{cmd_name.replace('-', '_')}_command")
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002 - click's signature
        """The commands under their sections."""
        for title, names in SECTIONS.items():
            with formatter.section(title):
                formatter.write_dl([(name, text) for name, (_, text) in names.items()])


@click.command(
    "latitude",
    cls=Root,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110},
    epilog="Exit codes: 0 done, 1 refused (the message says what to do), 2 wrong usage, 3 the computer failed, 4 verification failed.",
)
@data_dir_option
@json_option
@click.version_option(__version__, "-V", "--version", prog_name="latitude", message="%(prog)s %(version)s")
@click.pass_context
def latitude(ctx: click.Context) -> None:
    """The desk's ledger for what a hotel gives on the spot. Without a command it opens the desk."""
    if ctx.invoked_subcommand is None:
        from tracker.cli.commands.opening import open_the_desk

        open_the_desk(ctx.ensure_object(Station))
