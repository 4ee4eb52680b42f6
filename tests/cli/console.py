"""A console to run commands in: the same `run` as the program's, with its own streams, environment and clock."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.rig import PINS
from tracker.cli import station
from tracker.cli.run import run
from tracker.ledger import steady

NOON = datetime(2026, 11, 23, 11, 0, tzinfo=UTC)
"""Monday noon in Vienna, when the hotel of the rig was founded."""


@dataclass(frozen=True)
class Said:
    """What a command came to."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> dict[str, Any]:
        """The one JSON object on standard output. Fails when there is anything else."""
        found = json.loads(self.out)
        assert isinstance(found, dict), found
        assert self.out.count("\n") == 1
        return found


@dataclass
class Console:
    """Runs commands on one data folder. `at` is what the clock says."""

    folder: Path
    patch: pytest.MonkeyPatch
    at: datetime = NOON
    encoding: str = "utf-8"
    env: dict[str, str] = field(default_factory=dict)
    watched: bool = False

    def __call__(self, *args: str, pin: str | None = None, stdin: str | None = None) -> Said:
        """Run a command; whoever acts by --as gives their own PIN, unless another is given."""
        return self._run(["--data-dir", str(self.folder), *args], pin, stdin)

    def bare(self, *args: str) -> Said:
        """Run without --data-dir."""
        return self._run(list(args), None, None)

    def json(self, *args: str, pin: str | None = None) -> dict[str, Any]:
        """The JSON answer of a command that succeeds."""
        said = self(*args, "--json", pin=pin)
        assert said.code == 0, said
        assert said.err == ""
        return said.json

    def refused(self, *args: str, pin: str | None = None) -> dict[str, Any]:
        """The JSON answer of a command that is refused: one sentence on standard error, the same in the answer."""
        said = self(*args, "--json", pin=pin)
        assert said.code == 1, said
        assert said.err == said.json["message"] + "\n"
        assert said.err.count("\n") == 1
        assert said.err.rstrip().endswith((".", ")")), said.err
        return said.json

    def later(self, **span: float) -> Console:
        self.at += timedelta(**span)
        return self

    def _run(self, args: list[str], pin: str | None, stdin: str | None) -> Said:
        out, err = _stream(self.encoding), _stream(self.encoding, _Watched if self.watched else io.TextIOWrapper)
        with self.patch.context() as patch:
            for name, value in {**_pins(args, pin), **self.env}.items():
                patch.setenv(name, value)
            patch.setattr(sys, "stdout", out)
            patch.setattr(sys, "stderr", err)
            patch.setattr(sys, "stdin", _Typed(stdin) if stdin is not None else io.StringIO())
            patch.setattr(station, "clock", lambda: self.at)
            patch.setattr(steady, "ticks", lambda: 1_000_000 + int((self.at - NOON).total_seconds() * 1000))
            code = run(args)
        return Said(code, _text(out), _text(err))


class _Typed(io.StringIO):
    """Somebody at a terminal."""

    def isatty(self) -> bool:
        return True


def _pins(args: list[str], pin: str | None) -> Mapping[str, str]:
    found = {}
    for option, variable in (("--as", "LATITUDE_PIN"), ("--approve-as", "LATITUDE_APPROVER_PIN")):
        if option in args[:-1]:
            who = args[args.index(option) + 1].upper()
            found[variable] = PINS.get(who, "")
    if pin is not None:
        found["LATITUDE_PIN"] = pin
    return found


class _Watched(io.TextIOWrapper):
    """A standard error that somebody looks at."""

    def isatty(self) -> bool:
        return True


def _stream(encoding: str, kind: type[io.TextIOWrapper] = io.TextIOWrapper) -> io.TextIOWrapper:
    return kind(io.BytesIO(), encoding=encoding, newline="\n", write_through=True)


def _text(stream: io.TextIOWrapper) -> str:
    buffer = stream.buffer
    assert isinstance(buffer, io.BytesIO)
    return buffer.getvalue().decode(stream.encoding)
