"""Runs a command and turns whatever comes of it into the exit code and the one line that the contract promises."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

import click

from tracker.cli import output
from tracker.cli.crash import record
from tracker.cli.root import latitude
from tracker.cli.station import Station
from tracker.domain.problems import LedgerFault, Refused
from tracker.domain.stopping import Stopped

DONE, REFUSED, USAGE, FAULT, NOT_VERIFIED, STOPPED = 0, 1, 2, 3, 4, 130


def run(args: Sequence[str], *, alone: bool = False) -> int:
    """Run the command of these arguments; returns the exit code and raises nothing. `alone`: the process is for it only."""
    _forgiving_console()
    before = args[: args.index("--")] if "--" in args else args
    # A refusal can come before the option was reached, and is answered in the same way.
    station = Station(json_asked="--json" in before, alone=alone)
    code = DONE
    try:
        try:
            code = _outcome(list(args), station)
        finally:
            station.close()
        if station.unwritten is not None:
            raise station.unwritten
        for stream in (sys.stdout, sys.stderr):
            if stream is not None:
                stream.flush()
    except BrokenPipeError:
        _let_go()  # whoever read the answer has read enough; what was asked for is done, or refused
        return code
    except OSError as error:
        _let_go()
        with suppress(OSError):
            done = " What was asked for is done." if code == DONE else ""
            output.write(f"The answer could not be written: {error.strerror}.{done}", sys.stderr)
        return FAULT
    return code


def _outcome(args: list[str], station: Station) -> int:
    try:
        result = latitude.main(args, prog_name="latitude", obj=station, standalone_mode=False)
    except BrokenPipeError:
        raise
    except SystemExit:  # click's own end where nobody reads its help
        return DONE
    except click.UsageError as error:
        return _wrong_usage(error, station)
    except click.Abort:
        return _told(station, STOPPED, "stopped", "Stopped: nothing was half done.")
    except KeyboardInterrupt:
        return _told(station, STOPPED, "stopped", "Stopped: nothing was half done.")
    except Stopped as stopped:
        return _told(station, STOPPED, stopped.code, stopped.message, **stopped.facts)
    except Refused as refusal:
        return _told(station, REFUSED, refusal.code, refusal.message, **refusal.facts)
    except LedgerFault as fault:
        return _told(station, FAULT, fault.code, fault.message, recorded=fault.recorded)
    except MemoryError:
        return _told(
            station, FAULT, "no_memory", "This computer has no memory left: close other programs and try again."
        )
    except Exception as error:  # noqa: BLE001 - the last resort: a person gets a sentence, the log gets the place
        return _failed(error, station)
    return int(result) if isinstance(result, int) else DONE


def _told(station: Station, code: int, name: str, message: str, **facts: Any) -> int:
    tidy = output.one_line(message)
    station.stop_counting()
    if station.json or station.json_asked:
        station.write(output.answer({"error": name, "message": tidy, **facts}, station.money))
    output.write(tidy, sys.stderr)
    return code


def _wrong_usage(error: click.UsageError, station: Station) -> int:
    message = output.one_line(error.format_message())
    if isinstance(error, click.exceptions.NoArgsIsHelpError):
        message = "A command is missing."
    if station.json or station.json_asked:
        station.write(output.answer({"error": "usage", "message": message}, None))
    elif error.ctx is not None:
        output.write(error.ctx.get_help() if message == "A command is missing." else error.ctx.get_usage(), sys.stderr)
    hint = f" See `{error.ctx.command_path} --help`." if error.ctx is not None else ""
    output.write(f"{message}{hint}", sys.stderr)
    return USAGE


def _failed(error: Exception, station: Station) -> int:
    where: Path | None = None
    with suppress(Refused, OSError):
        where = record(error, station.folder, station.now)
    if isinstance(error, OSError):
        message = f"The computer refused ({error.strerror or type(error).__name__}): check the folder and the disk, then try again."
    else:
        message = "Latitude failed in a way it should not; what is in the ledger is safe."
    hint = f" Where it happened is written in {where}." if where else ""
    return _told(station, FAULT, "failed", message + hint)


def _forgiving_console() -> None:
    """A letter the console cannot write is written as its number; an answer never fails over a name."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            with suppress(OSError):  # it writes what is waiting; a console that takes nothing is told of later
                reconfigure(errors="backslashreplace")


def _let_go() -> None:
    """Nothing more can be written: point standard output nowhere, so that Python does not fail again at exit."""
    with suppress(OSError, ValueError, AttributeError):
        null = os.open(os.devnull, os.O_WRONLY)
        os.dup2(null, sys.stdout.fileno())
        os.close(null)
