"""The keys whose updates are taken, as shipped; and whether a signature is one of theirs. The only reader of `keys.txt`."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping

from tracker import paths
from tracker.domain.problems import Refused
from tracker.domain.sentences import Sentence

Keys = Mapping[str, bytes]
"""Public keys by fingerprint."""
CONTEXT = b"latitude update 1\0"
"""Stands before what is signed, so that a signature made for something else is none of an update."""
_LINE = re.compile(r"([0-9a-f]{64})(?:\s.*)?")
_SIGNATURE = re.compile(rb"([0-9a-f]{16}) ([0-9a-f]{128})\n")


def fingerprint(key: bytes) -> str:
    """What a public key is called."""
    return hashlib.sha256(key).hexdigest()[:16]


def trusted() -> dict[str, bytes]:
    """The keys that this program was shipped with."""
    path = paths.resources() / "update" / "keys.txt"
    rows = path.read_text(encoding="utf-8").splitlines() if path.is_file() else []
    keys = [bytes.fromhex(found[1]) for row in rows if (found := _LINE.fullmatch(row.strip()))]
    return {fingerprint(key): key for key in keys}


def check_signature(manifest: bytes, signature: bytes, keys: Keys) -> str:
    """The fingerprint of the trusted key that signed these bytes. Refused for every other."""
    if not keys:
        raise Refused(
            "no_keys",
            "This copy of Latitude was made without a release key and can check no update: ask whoever installed it.",
        )
    found = _SIGNATURE.fullmatch(signature)
    if found is None:
        raise Refused("bad_signature", "This update bears no signature: get it again from whom Latitude is from.")
    name = found[1].decode()
    if name not in keys:
        raise Refused(
            "unknown_key",
            Sentence("This update is signed by {key}, whom this copy does not know: get it from whom Latitude is from.", key=name),
        )  # fmt: skip
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        Ed25519PublicKey.from_public_bytes(keys[name]).verify(bytes.fromhex(found[2].decode()), CONTEXT + manifest)
    except (InvalidSignature, ValueError):
        raise Refused(
            "bad_signature", "This update was changed after it was signed: get it again from whom Latitude is from."
        ) from None
    return name
