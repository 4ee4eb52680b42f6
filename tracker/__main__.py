"""The program's entry: answers `--version` before anything heavy is imported, and hands all else to the commands."""

from __future__ import annotations

import sys


def main() -> int:
    """Run the program with the process's arguments; returns the exit code."""
    if sys.argv[1:] in (["--version"], ["-V"]):
        from tracker import __version__

        sys.stdout.write(f"latitude {__version__}\n")
        return 0
    from tracker.cli.run import run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
