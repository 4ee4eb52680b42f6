"""Options of the commands that read somebody else's file: its columns, its decimals; and how its rejects are told."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, TypeVar

import click

from tracker.cli.options import Command, text_option
from tracker.cli.output import many
from tracker.domain.problems import Refused
from tracker.domain.sentences import Sentence, joined
from tracker.domain.table.amounts import Mark
from tracker.domain.table.model import Reject

F = TypeVar("F", bound=Callable[..., Any])
LISTED = 50
"""So many rows are told to a person; `--json` has them all."""
MARKS: dict[str, Mark] = {"point": ".", "comma": ","}


class WithColumns(Command):
    """A command whose help also says what the columns of its CSV mean."""

    columns: Mapping[str, str]

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002 - click's signature
        """Write the columns."""
        with formatter.section("CSV columns"):
            formatter.write_dl(list(self.columns.items()))


def columns_option(command: F) -> F:
    """`--column FIELD=HEADER`, as often as needed."""
    return text_option(
        "--column", "given", metavar="FIELD=HEADER", multiple=True, help="Which column is which, when it is not recognised."
    )(command)  # fmt: skip


def decimal_option(text: str = "What stands before the decimals in the file.") -> Callable[[F], F]:
    """`--decimal point|comma`."""
    return click.option("--decimal", type=click.Choice(list(MARKS)), help=text)


def mapping_of(given: Sequence[str]) -> dict[str, str]:
    """The mapping that was given. Refused for what has no “=”."""
    found = {}
    for each in given:
        field, is_there, header = each.partition("=")
        if not is_there:
            raise Refused("bad_mapping", Sentence("“{text}” is no column: write FIELD=HEADER.", text=each[:24]))
        found[field.strip()] = header.strip()
    return found


_HINTS = {
    "date_order": Sentence("Repeat with --dates dmy or --dates mdy."),
    "amount_mark": Sentence("Repeat with --decimal point or --decimal comma."),
    "no_header": Sentence("Repeat with --column FIELD=HEADER."),
    "doubled_column": Sentence("Repeat with --column FIELD=HEADER."),
}


@contextmanager
def hinted() -> Iterator[None]:
    """What a file leaves open is refused with the option that answers it."""
    try:
        yield
    except Refused as refused:
        if refused.code not in _HINTS:
            raise
        raise Refused(refused.code, joined(refused.message, _HINTS[refused.code]), **refused.facts) from None


def rejects_plain(rejects: Sequence[Reject]) -> list[dict[str, Any]]:
    """As a script reads them."""
    return [{"line": r.line, "reason": r.reason, "text": r.text} for r in rejects]


def rejects_told(rejects: Sequence[Reject], count: int | None = None) -> list[str]:
    """As a person reads them; `count` when there are more than are listed."""
    total = len(rejects) if count is None else count
    if not total:
        return []
    told = [f"{many(total, 'row')} left out:"] + [f"  line {r.line:,}: {r.reason}" for r in rejects[:LISTED]]
    return told + ([f"  … and {total - LISTED:,} more"] if total > LISTED else [])
