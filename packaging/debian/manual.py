"""Writes the manual page from the commands themselves, so that it cannot say what they do not do. Runs none of them."""

from __future__ import annotations

import re
from collections.abc import Iterator

import click

from tracker import __version__
from tracker.cli.root import SECTIONS, latitude

FILES = (
    ("~/.local/share/Latitude", "The hotel: its ledger, mirror, backups and logs, unless --data-dir or LATITUDE_DATA_DIR names another folder."),
    ("/etc/xdg/autostart/latitude.desktop", "Opens the desk at every sign-in, once Hidden=true is taken out of it."),
)  # fmt: skip
VARIABLES = (
    ("LATITUDE_DATA_DIR", "The data folder."),
    (
        "LATITUDE_PIN, LATITUDE_APPROVER_PIN",
        "The PIN of who acts and of who approves, for scripts; else it is asked for.",
    ),
)


def manual(date: str) -> str:
    """The page in roff, of this date (YYYY-MM-DD)."""
    with click.Context(latitude, info_name="latitude", **latitude.context_settings) as top:
        return "\n".join(_page(top, date)) + "\n"


def _page(top: click.Context, date: str) -> Iterator[str]:
    yield f'.TH LATITUDE 1 {date} "Latitude {__version__}" "User commands"'
    yield ".SH NAME\nlatitude \\- the desk's ledger for what a hotel gives on the spot"
    yield ".SH SYNOPSIS\n.B latitude\n[\\fIOPTIONS\\fR] [\\fICOMMAND\\fR [\\fIARGUMENTS\\fR]]"
    yield f".SH DESCRIPTION\n{_plain(latitude.help or '')}"
    yield from _options(latitude, top)
    yield ".SH COMMANDS"
    for title, names in SECTIONS.items():
        yield f".SS {_plain(title)}"
        for name in names:
            command = latitude.get_command(top, name)
            if command is None:
                raise ValueError(f"{name} is listed and not there")
            yield from _command(command, click.Context(command, info_name=name, parent=top))
    for heading, rows in (("ENVIRONMENT", VARIABLES), ("FILES", FILES)):
        yield f".SH {heading}"
        for name, meaning in rows:
            yield f".TP\n.B {_plain(name)}\n{_plain(meaning)}"
    yield f".SH EXIT STATUS\n{_plain((latitude.epilog or '').removeprefix('Exit codes: '))}"


def _command(command: click.Command, at: click.Context) -> Iterator[str]:
    words = " ".join(command.collect_usage_pieces(at))
    yield f".TP\n.B {_plain(at.command_path)} \\fR{_plain(words)}\n{_plain(command.help or command.get_short_help_str(200))}"
    yield from _options(command, at)
    if isinstance(command, click.Group):
        for name in command.list_commands(at):
            below = command.get_command(at, name)
            if below is not None:
                yield from _command(below, click.Context(below, info_name=name, parent=at))


def _options(command: click.Command, at: click.Context) -> Iterator[str]:
    records = [
        record for p in command.get_params(at) if isinstance(p, click.Option) and (record := p.get_help_record(at))
    ]
    rows = [record for record in records if "--help" not in record[0]]
    if rows:
        yield ".RS"
    for names, meaning in rows:
        yield f".TP\n.B {_plain(names)}\n{_plain(meaning)}"
    if rows:
        yield ".RE"


def _plain(text: str) -> str:
    """A text as one line of roff: nothing in it is a macro."""
    line = re.sub(r"\s+", " ", text.replace("\b", "")).strip().replace("\\", "\\e").replace("-", "\\-")
    return f"\\&{line}" if line.startswith((".", "'")) else line
