"""What SQLite's errors mean to the person at the desk: which are faults of the environment, and what is safe."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from tracker.domain.problems import LedgerFault, Recorded

_SAFE = "Nothing was recorded and nothing was lost."

FAILURES = (sqlite3.Error, UnicodeDecodeError, MemoryError)
"""What SQLite raises when the environment fails (Python tells of its NOMEM as a MemoryError)."""


def damaged(path: Path, what: str = "", recorded: Recorded = "no") -> LedgerFault:
    """The LedgerFault for content that no program of ours can have written."""
    return LedgerFault(
        "corrupt", f"The ledger {path} is damaged{what}. {_SAFE} Stop posting and restore the last backup.", recorded
    )


def halted() -> LedgerFault:
    """The LedgerFault for a write that was not tried, because the ledger has failed and was not proved since."""
    return LedgerFault("halted", f"Posting is off until the ledger works again. {_SAFE} What is typed stays.")


def untidied(cause: LedgerFault) -> LedgerFault:
    """The LedgerFault for a file that could not be written anew after an erasure, which stands."""
    why = {"disk_full": "The disk is full", "locked": "Another program holds the ledger"}.get(
        cause.code, "The disk failed"
    )
    return LedgerFault(
        cause.code,
        f"{why}: the guest is erased and on record, but the file could not be cleaned of traces yet."
        " Nothing was lost; it is cleaned with the next erasure, or when a manager signs in.",
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
    recorded: Recorded = "unknown" if after_commit or (committing and primary in ("IOERR", "NOMEM")) else "no"
    said = {
        "FULL": (
            "disk_full",
            f"The disk is full. {_SAFE} Free some space on the disk of {path.parent} and post again.",
        ),
        "READONLY": (
            "read_only",
            f"The ledger {path} cannot be written to. {_SAFE} Ask IT to give this account write access.",
        ),
        "BUSY": ("locked", f"Another program holds the ledger. {_SAFE} Try again in a moment."),
        "LOCKED": ("locked", f"Another program holds the ledger. {_SAFE} Try again in a moment."),
        "CORRUPT": (  # also what SQLite calls a disk that fails in reading
            "corrupt",
            f"The ledger {path} is damaged, or its disk fails. {_SAFE} Stop posting, check the disk, and restore the last backup.",
        ),
        "NOTADB": ("corrupt", f"The ledger {path} is damaged or not a ledger. {_SAFE} Restore the last backup."),
        "CANTOPEN": (
            "cannot_open",
            f"The ledger {path} cannot be opened. {_SAFE} Check that the folder is there and can be written to.",
        ),
        "NOMEM": ("no_memory", f"This computer has no memory left. {_SAFE} Close other programs."),
        "IOERR": ("disk_error", f"The disk of {path.parent} failed. {_SAFE} Check the disk, then post again."),
        "PERM": (
            "read_only",
            f"The ledger {path} may not be written to. {_SAFE} Ask IT to give this account write access.",
        ),
    }
    code, message = said.get(primary, ("ledger_error", f"The ledger {path} failed: {error}. {_SAFE}"))
    if recorded == "unknown":
        message = f"{'The disk' if primary != 'NOMEM' else 'The memory'} failed while recording: it is not known yet whether the gesture is in the journal. It is looked up when the ledger opens again."
    return LedgerFault(code, message, recorded, uuids=uuids if recorded == "unknown" else ())
