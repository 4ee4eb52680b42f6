"""Whether a folder can hold a ledger: there, writable, and on a disk of this computer. Opens no file."""

from __future__ import annotations

import os
from pathlib import Path

from tracker.domain.problems import LedgerFault, Refused
from tracker.domain.sentences import Sentence
from tracker.domain.windows_names import LONGEST_FOLDER
from tracker.ledger import windows


def check_folder(folder: Path, *, create: bool, write: bool = True) -> None:
    """Refused when the data folder is a file, missing, or on a network share (SQLite's locks do not hold there).

    LedgerFault when it cannot be made, or not be written to (unless only reading is wished for: not `write`).
    """
    _check_name(folder)
    if folder.exists() and not folder.is_dir():
        raise Refused("bad_data_dir", Sentence("The data folder {folder} is a file: choose a folder.", folder=folder))
    if network_file_system(folder):
        raise Refused(
            "network_share",
            Sentence(
                "{folder} is on a network share, where locks cannot be trusted: choose a folder on this computer.",
                folder=folder,
            ),
        )
    if not folder.exists():
        if not create:
            raise Refused(
                "no_ledger",
                Sentence(
                    "There is no ledger in {folder} yet: set the hotel up first (`latitude init`).", folder=folder
                ),
            )
        try:
            folder.mkdir(parents=True, mode=0o700)
        except OSError as error:
            raise LedgerFault(
                "cannot_create",
                Sentence(
                    "The folder {folder} cannot be made ({why}). Nothing was written.",
                    folder=folder,
                    why=error.strerror,
                ),
            ) from error
    if not os.access(folder, (os.W_OK if write else os.R_OK) | os.X_OK):
        raise LedgerFault(
            "read_only",
            Sentence(
                "The data folder {folder} cannot be written to. Nothing was recorded; what is there is safe.",
                folder=folder,
            ),
        )


def _check_name(folder: Path) -> None:
    """Refused when no folder can be there: a name that is too long, a file where a folder must be on the way."""
    wrong = windows.wrong_name(folder, LONGEST_FOLDER)
    if wrong is not None:
        raise Refused("bad_data_dir", wrong)
    try:
        folder.stat()
    except FileNotFoundError:
        return
    except NotADirectoryError:
        raise Refused(
            "bad_data_dir", Sentence("A part of {folder} is a file: choose another folder.", folder=folder)
        ) from None
    except PermissionError:
        raise LedgerFault(
            "unreadable",
            Sentence("The data folder {folder} may not be looked into. Nothing was changed.", folder=folder),
        ) from None
    except (OSError, ValueError) as error:
        raise Refused(
            "bad_data_dir",
            Sentence(
                "No data folder can have that name ({error}): choose a shorter, plainer one.",
                error=getattr(error, "strerror", None) or error,
            ),
        ) from None


_NETWORK = frozenset(
    "nfs nfs4 cifs smb smb2 smb3 smbfs ncpfs afs ceph glusterfs fuse.sshfs fuse.rclone 9p davfs fuse.glusterfs".split()
)


def network_file_system(folder: Path) -> str | None:
    """The type of the network file system `folder` is on, or None when it is local (or cannot be told)."""
    if windows.on_network(folder):
        return "share"
    try:
        mounts = Path("/proc/mounts").read_text(errors="replace")
    except OSError:  # another system has no such file; one whose files cannot be read says so soon enough
        return None
    real = Path(os.path.realpath(folder))
    above = {str(real), *map(str, real.parents)}  # compared as text: a path for each mount took longer than all else
    best, kind = -1, None
    for line in mounts.splitlines():
        parts = line.split(" ")
        if len(parts) < 3:
            continue
        point = parts[1].replace("\\040", " ")
        if point in above and len(point) >= best:
            best, kind = len(point), parts[2]
    return kind if kind in _NETWORK else None
