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
    import signal

    heard = signal.getsignal(signal.SIGINT) is not signal.SIG_IGN  # a shell starts what runs behind it so
    if heard:
        signal.signal(signal.SIGINT, signal.SIG_DFL)  # nothing is begun that a sentence could be about
    from tracker.cli.run import STOPPED, run

    if not heard:
        return run(sys.argv[1:], alone=True)
    try:
        signal.signal(signal.SIGINT, signal.default_int_handler)
        code = run(sys.argv[1:], alone=True)
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # it is answered
    except KeyboardInterrupt:  # between the work and its answer
        return STOPPED
    return code


if __name__ == "__main__":
    sys.exit(main())
