"""The program's entry: answers `--version` before anything heavy is imported, and hands all else to the commands."""

from __future__ import annotations

import sys
from contextlib import suppress


def main() -> int:
    """Run the program with the process's arguments; returns the exit code."""
    if sys.argv[1:] in (["--version"], ["-V"]) and sys.stdout is not None:
        from tracker import __version__

        with suppress(OSError):  # a console that takes nothing: the commands know what to say
            sys.stdout.write(f"latitude {__version__}\n")
            sys.stdout.flush()
            return 0
    from tracker.cli.run import run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
