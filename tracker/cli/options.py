"""Options that many commands share, and a command that takes `--json` before or after its name. Knows no use case."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Any, TypeVar

import click

from tracker.cli.station import Station
from tracker.domain.day import parse_day
from tracker.domain.problems import Refused
from tracker.domain.sentences import Sentence

F = TypeVar("F", bound=Callable[..., Any])
E = TypeVar("E", bound=StrEnum)


def _station(ctx: click.Context) -> Station:
    return ctx.ensure_object(Station)


def _want_json(ctx: click.Context, _param: click.Parameter, value: bool) -> None:
    if value:
        _station(ctx).json = True


def _json() -> click.Option:
    return click.Option(
        ["--json"], is_flag=True, expose_value=False, is_eager=True, callback=_want_json,
        help="Answer with one JSON object on standard output.",
    )  # fmt: skip


def json_option(command: F) -> F:
    """`--json` for the root."""
    return click.option(
        "--json", is_flag=True, expose_value=False, is_eager=True, callback=_want_json,
        help="Answer with one JSON object on standard output.",
    )(command)  # fmt: skip


def _want_folder(ctx: click.Context, _param: click.Parameter, value: str | None) -> None:
    if value is not None:
        _station(ctx).choose(value)


def data_dir_option(command: F) -> F:
    """`--data-dir` for the root."""
    return click.option(
        "--data-dir", metavar="DIR", expose_value=False, is_eager=True, callback=_want_folder,
        help="The folder of the ledger; LATITUDE_DATA_DIR does the same.",
    )(command)  # fmt: skip


class Command(click.Command):
    """A command that takes `--json` after its name as well."""

    def __init__(self, *args: Any, **attributes: Any) -> None:
        super().__init__(*args, **attributes)
        self.params.append(_json())


class Family(click.Group):
    """A group of commands that belong together; `--json` may stand after its name too."""

    command_class = Command

    def __init__(self, *args: Any, **attributes: Any) -> None:
        super().__init__(*args, **attributes)
        self.params.append(_json())


class Words(click.ParamType):  # type: ignore[type-arg]  # generic only since click 8.5
    """Any text, but what the terminal's encoding could not read: that would be recorded as something nobody typed."""

    name = "text"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:  # noqa: ARG002 - click's signature
        """The text as it is. Refused when it holds bytes that are no text."""
        text = str(value)
        if not text.isascii() and any("\ud800" <= c <= "\udfff" for c in text):
            raise Refused("bad_text", "Some letters could not be read: type them in a terminal that is set to UTF-8.")
        return text


class Day(click.ParamType):  # type: ignore[type-arg]  # generic only since click 8.5
    """A date as YYYY-MM-DD; one that does not exist is refused like any other bad input."""

    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:  # noqa: ARG002 - click's signature
        """The date."""
        return value if isinstance(value, date) else parse_day(str(value))


class Out(click.Path):
    """The file that a document goes to. “-” is refused: standard output has the answer, and no document is half there."""

    def __init__(self) -> None:
        super().__init__(path_type=Path)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """The path."""
        if value == "-":
            raise Refused(
                "bad_out",
                "A document goes to a file, not to standard output: give a file's name (./- for one named “-”).",
            )
        return super().convert(value, param, ctx)


class OutFolder(click.Path):
    """The folder that several files go to; “-” is refused as for one file."""

    def __init__(self) -> None:
        super().__init__(path_type=Path)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """The path."""
        if value == "-":
            raise Refused(
                "bad_out",
                "Files go into a folder, not to standard output: give a folder's name (./- for one named “-”).",
            )
        return super().convert(value, param, ctx)


WORDS = Words()
DAY = Day()
OUT = Out()
OUT_FOLDER = OutFolder()


def text_option(*names: str, **attributes: Any) -> Callable[[F], F]:
    """An option with free text."""
    return click.option(*names, type=WORDS, **attributes)


def acting(command: F) -> F:
    """`--as` of whoever does it, and `--confirm` for what is asked first."""
    return text_option("--as", "initials", metavar="INITIALS", required=True, help="Who does it; the PIN is asked for or read from LATITUDE_PIN.")(
        confirming(command)
    )  # fmt: skip


def confirming(command: F) -> F:
    """`--confirm` for what is asked first."""
    return click.option("--confirm", "--yes", "-y", is_flag=True, help="Answer yes to whatever is asked first.")(
        command
    )


def one_of(words: type[E], text: str | None, what: str) -> E | None:
    """The member that `text` names, None for None. Refused for any other word."""
    if text is None:
        return None
    word = text.strip().lower().replace("-", "_").replace(" ", "_")
    for member in words:
        if member.value == word:
            return member
    known = ", ".join(m.value for m in words)
    raise Refused(
        f"unknown_{what}",
        Sentence("“{text}” is no {what}: use one of {known}.", text=text[:20], what=what, known=known),
    )
