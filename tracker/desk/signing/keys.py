"""The desk's own key: made here, kept in the data folder where only this account reads it, its fingerprint in the journal.

What signs is an extra that may not be installed; whoever asks gets a sentence, never an import error.
"""

from __future__ import annotations

import os
from collections.abc import Collection
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path

from tracker.desk import access
from tracker.desk.policy import policy_body
from tracker.desk.signing import missing
from tracker.desk.stamp import stamp
from tracker.domain.house import House
from tracker.domain.people import Person
from tracker.domain.problems import LedgerFault, Refused
from tracker.domain.sentences import Sentence
from tracker.ledger import house as of_house
from tracker.ledger import windows
from tracker.ledger.store import Ledger

KEY, CERTIFICATE = "signing.key", "signing.crt"
YEARS = 10
"""So long a certificate holds; the journal, not a certificate authority, says whose it is."""


def fingerprint(certificate: bytes) -> str:
    """The SHA-256 (hex) of a certificate (DER): how the journal and a person name the key."""
    import hashlib

    return hashlib.sha256(certificate).hexdigest()


def shown(key: str) -> str:
    """A fingerprint as it is said: its first sixteen digits, in groups of four."""
    return " ".join(key[at : at + 4] for at in range(0, 16, 4)).upper()


def in_force(ledger: Ledger) -> str:
    """The fingerprint of the key that documents are signed with now; empty while that is off."""
    line = ledger.last_of("policy")
    return str(line.body.get("signing", "")) if line is not None else ""


def missed(ledger: Ledger) -> bool:
    """Whether a document should have been signed and was not, and none has been since."""
    return missing.marked(ledger.path.parent) and bool(in_force(ledger))


def known(ledger: Ledger) -> frozenset[str]:
    """The fingerprints of all keys that this ledger's documents were ever signed with."""
    return frozenset(str(line.body["signing"]) for line in ledger.all_of("policy") if line.body.get("signing"))


def turn(ledger: Ledger, on: bool, actor: Person, now: datetime, confirmed: Collection[str] = ()) -> str:
    """Sign documents from now on, or no longer; returns the fingerprint, empty for off.

    The key is made the first time. Refused where what signs is not installed; LedgerFault when the key cannot be kept.
    """
    house = of_house.house(ledger)
    with ledger.write():
        person = access.acting(ledger, actor, "settings")
        at = stamp(ledger, house, now, confirmed)
        key = ensure(ledger.path.parent, house, now) if on else ""
        missing.note(ledger.path.parent, failed=False)
        if key != in_force(ledger):
            ledger.append(at.line("policy", person.initials, policy_body(ledger, signing=key)))
    return key


def ensure(folder: Path, house: House, now: datetime) -> str:
    """The fingerprint of the key in this folder, which is made when there is none."""
    try:
        from asn1crypto import pem
    except ImportError:
        raise not_installed() from None
    try:
        if not ((folder / KEY).exists() and (folder / CERTIFICATE).exists()):
            _make(folder, house, now)
        return fingerprint(pem.unarmor((folder / CERTIFICATE).read_bytes())[2])
    except OSError as error:
        said = Sentence("The key could not be kept in {folder} ({why}).", folder=folder, why=error.strerror)
        raise LedgerFault("no_key", said, elsewhere=True) from error


def not_installed() -> Refused:
    """What is said where the extra that signs is missing."""
    said = Sentence("What signs documents is not installed: install latitude-desk[sign], then turn it on.")
    return Refused("no_signing", said)


def _make(folder: Path, house: House, now: datetime) -> None:
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    private = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, f"Latitude, {house.name}"[:64])])
    usage = x509.KeyUsage(
        digital_signature=True, content_commitment=True, key_encipherment=False, data_encipherment=False,
        key_agreement=False, key_cert_sign=False, crl_sign=False, encipher_only=False, decipher_only=False,
    )  # fmt: skip
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(private.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=365 * YEARS))
        .add_extension(usage, critical=True)
        .sign(private, hashes.SHA256())
    )
    plain = serialization.NoEncryption()
    armoured = private.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, plain)
    _keep(folder / KEY, armoured)
    _keep(folder / CERTIFICATE, made.public_bytes(serialization.Encoding.PEM))


def _keep(file: Path, data: bytes) -> None:
    """Write for this account alone; half a key is never left behind."""
    part = file.with_name(f"{file.name}.part")
    with suppress(FileNotFoundError):
        part.unlink()
    with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as written:
        written.write(data)
        written.flush()
        os.fsync(written.fileno())
    windows.put(part, file)
