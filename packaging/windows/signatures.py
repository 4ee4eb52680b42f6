"""Whether every program of the embeddable Python was signed by whom it should be, as Windows itself would see it.

`osslsigncode` checks each file against the roots in `roots.pem`, at the moment of its time stamp: that is what Windows
does with a certificate that has expired since. Whether a certificate was revoked cannot be asked without a network.
"""

from __future__ import annotations

import re
import subprocess
from datetime import UTC, datetime
from pathlib import Path

ROOTS = Path(__file__).with_name("roots.pem")
FINGERPRINTS = {
    "F40042E2E5F7E8EF8189FED15519AECE42C3BFA2": "Microsoft Identity Verification Root Certificate Authority 2020",
    "3B1EFD3A66EA28B16697394703A72CA340A05BD5": "Microsoft Root Certificate Authority 2010",
    "8F43288AD272F3103B6FB1428485EA3014C0BCFE": "Microsoft Root Certificate Authority 2011",
    "DDFB16CD4931C973A2037D3FC83A4D7D775D05E4": "DigiCert Trusted Root G4",
}
"""SHA-1 thumbprints, as their owners publish them; a test compares the file with them."""
OF_PYTHON = "Python Software Foundation"
OF_MICROSOFT = "Microsoft Windows Software Compatibility Publisher"
SIGNED = ("*.exe", "*.dll", "*.pyd", "*.cat")


class NotSigned(Exception):  # noqa: N818 - reads as a sentence
    """A file is not signed, changed after it was signed, or signed by somebody else."""


def check(folder: Path) -> int:
    """How many files in `folder` are signed as they should be. NotSigned for the first that is not."""
    files = sorted(path for pattern in SIGNED for path in folder.glob(pattern))
    if not files:
        raise NotSigned(f"{folder} holds no program at all")
    for file in files:
        signer = signer_of(file)
        right = OF_MICROSOFT if file.name.startswith("vcruntime") else OF_PYTHON
        if signer != right:
            raise NotSigned(f"{file.name} is signed by {signer}, not by {right}")
    return len(files)


def signer_of(file: Path) -> str:
    """Who signed a file. NotSigned when nobody whom a root vouches for did, or its content is another one since."""
    stamped = re.search(r"Timestamp time: (.+) GMT", _asked(file).stdout)
    if stamped is None:
        raise NotSigned(f"{file.name} bears no signature with a time stamp that holds")
    at = datetime.strptime(stamped[1], "%b %d %H:%M:%S %Y").replace(tzinfo=UTC)
    done = _asked(file, "-time", str(int(at.timestamp())))  # the stamp itself is checked in this round
    signer = re.search(r"Signer #0:\s+Subject:.*/CN=(.+)", done.stdout)
    if done.returncode or signer is None:
        raise NotSigned(f"{file.name} bears no signature that holds")
    return signer[1].strip()


def _asked(file: Path, *more: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["osslsigncode", "verify", *more, "-ignore-crl", "-CAfile", ROOTS, "-TSA-CAfile", ROOTS, file],
        capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip
