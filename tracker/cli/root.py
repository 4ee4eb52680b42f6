"""The root of the commands: what stands before a command, which module owns it, and how `--help` groups them."""

from __future__ import annotations

from importlib import import_module

import click

from tracker import __version__
from tracker.cli.options import data_dir_option, json_option
from tracker.cli.station import Station

SECTIONS: dict[str, dict[str, str]] = {
    "Start": {"init": "setting_up", "demo": "opening", "doctor": "care"},
    "People and policy": {"rep": "people", "cap": "caps", "policy": "caps"},
    "At the desk": {
        "guest": "guests", "standing": "gestures", "post": "gestures", "say": "saying", "reverse": "corrections",
        "approve": "corrections", "decline": "corrections",
    },
    "Day and shift": {"day": "shifts", "shift": "shifts"},
    "Paper and proof": {"report": "documents", "verify": "care", "export": "documents"},
}  # fmt: skip
"""Command by section, with the module that owns it: only that one is imported."""

_OWNER = {name: module for section in SECTIONS.values() for name, module in section.items()}


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
        command: click.Command = getattr(module, f"{cmd_name}_command")
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The commands under their sections."""
        for title, names in SECTIONS.items():
            rows = [
                (name, command.get_short_help_str(90)) for name in names if (command := self.get_command(ctx, name))
            ]
            with formatter.section(title):
                formatter.write_dl(rows)


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
