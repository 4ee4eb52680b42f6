"""Puts a PAdES signature behind the bytes of a document, and looks at one. The bytes before it stay what the journal proves."""

from __future__ import annotations

import io
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tracker.desk.signing.keys import CERTIFICATE, KEY, fingerprint, in_force, not_installed
from tracker.domain.problems import LedgerFault, Refused
from tracker.domain.sentences import Sentence
from tracker.ledger.store import Ledger

FIELD = "Latitude"
PROBE = (
    b"%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n"
    b"3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>\nendobj\nxref\n0 4\n0000000000 65535 f \n"
    b"0000000009 00000 n \n0000000054 00000 n \n0000000105 00000 n \n"
    b"trailer\n<</Size 4/Root 1 0 R>>\nstartxref\n166\n%%EOF\n"
)
"""One empty page, to try a key on."""


@dataclass(frozen=True)
class Signer:
    """The key in a folder, as the journal names it."""

    folder: Path
    fingerprint: str

    def sign(self, data: bytes) -> bytes:
        """The document with a signature appended. Refused with what is wrong: whoever writes it then goes on without."""
        try:
            from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
            from pyhanko.sign import fields
            from pyhanko.sign import signers as pyhanko_signers
        except ImportError:
            raise not_installed() from None
        try:
            signers: Any = pyhanko_signers  # its functions name no types
            own = signers.SimpleSigner.load(str(self.folder / KEY), str(self.folder / CERTIFICATE))
            if own is None or fingerprint(own.signing_cert.dump()) != self.fingerprint:
                raise OSError(0, "the key is not there, or another one")
            meta = signers.PdfSignatureMetadata(
                field_name=FIELD, md_algorithm="sha256", subfilter=fields.SigSeedSubFilter.PADES
            )
            made: bytes = signers.sign_pdf(IncrementalPdfFileWriter(io.BytesIO(data)), meta, signer=own).getvalue()
            return made
        except Exception as error:  # whatever a library of cryptography raises: an export is never held up
            why = getattr(error, "strerror", None) or type(error).__name__
            said = Sentence("The document is not signed ({why}): a manager can turn signing off and on again.", why=why)
            raise Refused("unsigned", said) from error


@dataclass(frozen=True)
class Signature:
    """What was found behind a document: whose key (SHA-256, hex), and whether it is whole and covers every byte before."""

    key: str
    valid: bool


def signer(ledger: Ledger) -> Signer | None:
    """Who signs now, None while that is off."""
    key = in_force(ledger)
    return Signer(ledger.path.parent, key) if key else None


def look(data: bytes) -> Signature | None:
    """The signature at the end of a document; None where there is none that covers all of it.

    Refused where what looks is not installed.
    """
    try:
        from pyhanko.pdf_utils.reader import PdfFileReader
        from pyhanko.sign.validation import SignatureCoverageLevel, validate_pdf_signature
        from pyhanko_certvalidator import ValidationContext
    except ImportError:
        raise not_installed() from None
    try:
        found: list[Any] = list(PdfFileReader(io.BytesIO(data)).embedded_signatures)
        if len(found) != 1:
            return None
        own = ValidationContext(trust_roots=[found[0].signer_cert], allow_fetching=False)
        status = validate_pdf_signature(found[0], own)
        whole = status.coverage == SignatureCoverageLevel.ENTIRE_FILE
        return Signature(fingerprint(found[0].signer_cert.dump()), bool(status.intact and status.valid and whole))
    except Exception:  # noqa: BLE001 - a hostile file may raise anything there: it is no signature then
        return None


def signed_or_plain(data: bytes, who: Signer | None) -> tuple[bytes, str]:
    """The document to write, and why it is not signed (empty when it is, or need not be)."""
    if who is None or not data.startswith(b"%PDF-"):  # a table that goes the same way bears none
        return data, ""
    try:
        return who.sign(data), ""
    except (Refused, LedgerFault) as problem:
        return data, problem.message
