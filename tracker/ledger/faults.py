"""What SQLite's errors mean to the person at the desk: which are faults of the environment, and what is safe."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from tracker.domain.problems import LedgerFault, Recorded
from tracker.domain.sentences import Sentence, joined

_SAFE = Sentence("Nothing was recorded and nothing was lost.")

FAILURES = (sqlite3.Error, UnicodeDecodeError, MemoryError)
"""What SQLite raises when the environment fails (Python tells of its NOMEM as a MemoryError)."""


def damaged(path: Path, reason: str = "", recorded: Recorded = "no") -> LedgerFault:
    """The LedgerFault for content that no program of ours can have written."""
    what = (
        Sentence("The ledger {path} is damaged: {reason}.", path=path, reason=reason)
        if reason
        else Sentence("The ledger {path} is damaged.", path=path)
    )
    advice = Sentence("Stop posting and restore the last backup.")
    return LedgerFault("corrupt", joined(what, _SAFE, advice), recorded)


def gone(path: Path) -> LedgerFault:
    """The LedgerFault for a ledger that was open and is not in its place any more."""
    return LedgerFault(
        "gone",
        Sentence(
            "The ledger {path} is not where it was: it was moved or renamed, or its disk is gone. Nothing was recorded."
            " Put it back there.",
            path=path,
        ),
    )


def halted() -> LedgerFault:
    """The LedgerFault for a write that was not tried, because the ledger has failed and was not proved since."""
    return LedgerFault(
        "halted", Sentence("Posting is off until the ledger works again. {safe} What is typed stays.", safe=_SAFE)
    )


def untidied(cause: LedgerFault) -> LedgerFault:
    """The LedgerFault for a file that could not be written anew after an erasure, which stands."""
    why = {
        "disk_full": Sentence("The disk is full:"),
        "locked": Sentence("Another program holds the ledger:"),
    }.get(cause.code, Sentence("The disk failed:"))
    return LedgerFault(
        cause.code,
        joined(
            why,
            Sentence("the guest is erased and on record, but the file could not be cleaned of traces yet."),
            Sentence("Nothing was lost; it is cleaned with the next erasure, or when a manager signs in."),
        ),
        "yes",
    )


def fault_of(
    error: sqlite3.Error | UnicodeDecodeError | MemoryError, path: Path, *, after_commit: bool = False,
    uuids: tuple[str, ...] = (),
) -> LedgerFault:  # fmt: skip
    """The LedgerFault for an error of SQLite. The outcome is unknown when it came from COMMIT, or from a read after one;
    `uuids` are the lines it is unknown of."""
    committing = "commit" in getattr(error, "__notes__", ())
    name = getattr(error, "sqlite_errorname", "") or ""
    primary = name.split("_")[1] if name.count("_") else ""
    if isinstance(error, UnicodeDecodeError) or str(error).startswith(("Could not decode", "malformed JSON")):
        primary = "CORRUPT"
    if isinstance(error, MemoryError):
        primary = "NOMEM"
    moved = name == "SQLITE_READONLY_DBMOVED" or (primary == "READONLY" and not path.exists())
    if moved and not after_commit:
        return gone(path)
    recorded: Recorded = "unknown" if after_commit or (committing and primary in ("IOERR", "NOMEM")) else "no"
    said = {
        "FULL": (
            "disk_full",
            Sentence(
                "The disk is full. {safe} Free some space on the disk of {parent} and post again.",
                safe=_SAFE,
                parent=path.parent,
            ),
        ),
        "READONLY": (
            "read_only",
            Sentence(
                "The ledger {path} cannot be written to. {safe} Ask IT to give this account write access.",
                path=path,
                safe=_SAFE,
            ),
        ),
        "BUSY": ("locked", Sentence("Another program holds the ledger. {safe} Try again in a moment.", safe=_SAFE)),
        "LOCKED": ("locked", Sentence("Another program holds the ledger. {safe} Try again in a moment.", safe=_SAFE)),
        "CORRUPT": (  # also what SQLite calls a disk that fails in reading
            "corrupt",
            Sentence(
                "The ledger {path} is damaged, or its disk fails. {safe} Stop posting, check the disk, and restore the last backup.",
                path=path,
                safe=_SAFE,
            ),
        ),
        "NOTADB": (
            "corrupt",
            Sentence(
                "The ledger {path} is damaged or not a ledger. {safe} Restore the last backup.", path=path, safe=_SAFE
            ),
        ),
        "CANTOPEN": (
            "cannot_open",
            Sentence(
                "The ledger {path} cannot be opened. {safe} Check that the folder is there and can be written to.",
                path=path,
                safe=_SAFE,
            ),
        ),
        "NOMEM": ("no_memory", Sentence("This computer has no memory left. {safe} Close other programs.", safe=_SAFE)),
        "IOERR": (
            "disk_error",
            Sentence(
                "The disk of {parent} failed. {safe} Check the disk, then post again.", parent=path.parent, safe=_SAFE
            ),
        ),
        "PERM": (
            "read_only",
            Sentence(
                "The ledger {path} may not be written to. {safe} Ask IT to give this account write access.",
                path=path,
                safe=_SAFE,
            ),
        ),
    }
    code, message = said.get(
        primary,
        ("ledger_error", Sentence("The ledger {path} failed: {error}. {safe}", path=path, error=error, safe=_SAFE)),
    )
    if recorded == "unknown":
        message = Sentence(
            "The memory failed while recording: it is not known yet whether the gesture is in the journal. It is looked up"
            " when the ledger opens again."
            if primary == "NOMEM"
            else "The disk failed while recording: it is not known yet whether the gesture is in the journal. It is looked up"
            " when the ledger opens again."
        )
    return LedgerFault(code, message, recorded, uuids=uuids if recorded == "unknown" else ())
