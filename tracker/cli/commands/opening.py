"""No command, `practice` and `demo`: opens the window, or plays the demo where there is no screen. Qt is loaded nowhere else."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import click

from tracker.cli.options import OUT_FOLDER, Command
from tracker.cli.station import Station
from tracker.domain.central import BROKEN
from tracker.domain.problems import Refused
from tracker.domain.sentences import Sentence

DEMO = Path("latitude-demo")
SEED = 7
DAYS = 90


def has_screen() -> bool:
    """Whether a window can be shown: on Linux, whether a display (or Qt's own choice of one) is named."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def open_the_desk(station: Station) -> None:
    """The desk on the data folder; with no screen, the demo in ./latitude-demo."""
    if has_screen():
        from tracker.app import open_desk

        raise click.exceptions.Exit(open_desk(_folder(station)))
    click.echo(f"There is no screen: a demo shift is played into {Path.cwd() / DEMO}.", err=True)
    _play(station, DEMO, SEED, DAYS)


def _folder(station: Station) -> Path:
    """The data folder; what is wrong with the central file is said in a window, for nobody reads a desktop icon's errors."""
    from tracker import paths
    from tracker.app import say_refused

    while True:
        try:
            return station.folder
        except Refused as problem:
            if problem.code != BROKEN or not say_refused(problem, paths.central_file().parent):
                raise


@click.command("practice", cls=Command)
@click.pass_obj
def practice_command(station: Station) -> None:
    """Practise in a hotel that is not real, with five short exercises; it is made anew each time, beside the data folder."""
    if not has_screen():
        raise Refused("no_screen", "Practice needs a screen: start it where the desk’s window can be shown.")
    from tracker.app import open_practice

    raise click.exceptions.Exit(open_practice(station.folder))


@click.command("demo", cls=Command)
@click.option(
    "--out",
    metavar="DIR",
    type=OUT_FOLDER,
    default=DEMO,
    show_default=True,
    help="The demo's own folder; “-” is none.",
)
@click.option("--seed", type=int, default=SEED, show_default=True, help="The same seed gives the same ledger.")
@click.option("--days", type=click.IntRange(1, 3650), default=DAYS, show_default=True, help="How many days of history.")
@click.option(
    "--lines",
    type=click.IntRange(1, 100_000_000),
    help="About how many lines: all days but the last are written at once instead of played, a million in some minutes.",
)
@click.pass_obj
def demo_command(station: Station, out: Path, seed: int, days: int, lines: int | None) -> None:
    """A fictional hotel in its own folder: the window on it, or, with no screen, a shift typed, printed and pictured."""
    _spare_the_real_one(station, out)
    if has_screen():
        from tracker.app import open_demo

        raise click.exceptions.Exit(open_demo(out, seed, days, lines, station.progress("Days")))
    _play(station, out, seed, days, lines)


def _spare_the_real_one(station: Station, out: Path) -> None:
    try:
        place = out.expanduser().resolve()
        place.exists()  # fails for a name that is too long, which `resolve` lets pass
        same = place == station.folder.resolve()
    except (OSError, RuntimeError, ValueError):
        raise Refused("bad_out", "No folder can have that name: choose a shorter, plainer one.") from None
    if same:
        raise Refused(
            "bad_out", Sentence("{out} is the data folder of the real hotel: choose another one for the demo.", out=out)
        )


def _play(station: Station, out: Path, seed: int, days: int, lines: int | None = None) -> None:
    from tracker.app import play_demo

    files = play_demo(out, seed, days, lines, station.progress("Days"))
    station.show({"files": [str(file) for file in files]}, [str(file) for file in files])
