"""What no file of ours may hold: a desk's password for the hub and the hotel's key, in the system's keyring; and the sealing.

The hotel's key is made at the first desk that joins and goes to the others by a manager's hand. What the hub keeps of guests
is sealed by it (AES-GCM), so neither the server, nor its backups, nor who runs it, can read a name.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from tracker.domain.problems import Refused
from tracker.domain.sentences import Sentence

_SERVICE = "Latitude hub"
_BYTES = 20
"""Bytes of the hotel's key: 160 bits, which are 32 letters to type, in groups of four."""


@dataclass(frozen=True)
class Secrets:
    """A desk's password and its hotel's key as typed."""

    password: str
    key: str


def load() -> None:
    """Load what opens the keyring and seals: that takes longer than a hub to answer."""
    import keyring  # noqa: F401 - loaded, not used
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: F401 - loaded, not used


def new_key() -> str:
    """A key for a hotel, as it is written down."""
    letters = base64.b32encode(os.urandom(_BYTES)).decode()
    return "-".join(letters[at : at + 4] for at in range(0, len(letters), 4))


def checked_key(text: str) -> str:
    """A typed key in its one form. Refused when it is none."""
    letters = "".join(text.upper().split()).replace("-", "")
    try:
        good = len(base64.b32decode(letters)) == _BYTES
    except ValueError:
        good = False
    if not good:
        raise Refused("hub_key_form", "The hotel's key has eight groups of four letters and digits: read it again.")
    return "-".join(letters[at : at + 4] for at in range(0, len(letters), 4))


def key_check(key: str) -> str:
    """What the hub knows of the key: enough to say that another one is wrong, and nothing to open anything with."""
    return hmac.new(_bytes(key, b"check"), b"latitude", hashlib.sha256).hexdigest()


class Sealer:
    """Seals and opens texts by the hotel's key; `about` ties a sealed text to where it belongs."""

    def __init__(self, key: str) -> None:
        from cryptography.exceptions import InvalidTag
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # 20 ms that only a meeting needs

        self._cipher, self._wrong = AESGCM(_bytes(key, b"seal")), (InvalidTag, ValueError)

    def seal(self, text: str, about: str) -> bytes:
        """The sealed bytes of a text."""
        nonce = os.urandom(12)
        return nonce + self._cipher.encrypt(nonce, text.encode(), about.encode())

    def open(self, sealed: bytes, about: str) -> str | None:
        """The text, or None when it was not sealed by this key for this place."""
        try:
            return self._cipher.decrypt(sealed[:12], sealed[12:], about.encode()).decode()
        except self._wrong:
            return None


def _bytes(key: str, what: bytes) -> bytes:
    return hashlib.sha256(b"latitude hub " + what + base64.b32decode(key.replace("-", ""))).digest()


def keep(name: str, kept: Secrets) -> None:
    """Keep them in the keyring under the name of a ledger. Refused where there is no keyring that is safe."""
    with _keyring() as ring:
        ring.set_password(_SERVICE, f"{name} password", kept.password)
        ring.set_password(_SERVICE, f"{name} key", kept.key)


def kept(name: str) -> Secrets:
    """What is kept. Refused when nothing is, or where there is no keyring."""
    with _keyring() as ring:
        password, key = (ring.get_password(_SERVICE, f"{name} {what}") for what in ("password", "key"))
    if password is None or key is None:
        raise Refused(
            "hub_no_secret",
            "This computer's keyring does not hold the hub's password: join again (`latitude hub join`) in this account.",
        )
    return Secrets(password, key)


def forget(name: str) -> None:
    """Take them out of the keyring."""
    with _keyring() as ring:
        for what in ("password", "key"):
            if ring.get_password(_SERVICE, f"{name} {what}") is not None:
                ring.delete_password(_SERVICE, f"{name} {what}")


@contextmanager
def _keyring() -> Iterator[Any]:
    """The system's keyring; whatever it refuses is a Refused. One that is a plain file is none."""
    import keyring
    from keyring.backends import fail, null

    try:
        ring = keyring.get_keyring()
        if isinstance(ring, fail.Keyring | null.Keyring) or type(ring).__module__.startswith("keyrings.alt"):
            raise no_keyring("")
        yield ring
    except Refused:
        raise
    except Exception as error:  # a system's keyring raises whatever it likes, and a meeting must not end by it
        raise no_keyring(type(error).__name__) from error


def no_keyring(why: str) -> Refused:
    """The refusal where a secret cannot be kept safely."""
    return Refused(
        "no_keyring",
        Sentence(
            "This account has no keyring that is open{why}: the hub's password is kept nowhere else. Unlock or install one (Secret Service, KWallet, Windows or macOS have it).",
            why=f" ({why})" if why else "",
        ),
    )
