"""What a paper says to prove the file: ledger, document, first and last line, total and the chain's head, as text.

Pure: the same text is in the QR code, in the footer a person can type, and in what `verify` reads back.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from tracker.domain.problems import Refused
from tracker.domain.sentences import Sentence

INTERIM: Final = "X"
"""The document of a look at a shift still open: it has no number."""

SHORT_HEAD: Final = 16
"""So many hex digits of the head are printed for typing."""

_FULL = re.compile(
    r"LATITUDE1 (?P<ledger>\S{1,64}) (?P<document>\S+) (?P<first>[0-9]{1,18})-(?P<last>[0-9]{1,18})"
    r" (?P<value>-?[0-9]{1,18}) (?P<head>[0-9A-F]{64})"
)
_TYPED = re.compile(
    r"(?P<document>\S+) (?P<first>[0-9]{1,18})-(?P<last>[0-9]{1,18})"
    r" (?P<value>-?[0-9]{1,18}) (?P<head>[0-9A-F]{4}(?: ?[0-9A-F]{4}){3})"
)
_DAY = r"[0-9]{4}-[0-9]{2}-[0-9]{2}"
_DOCUMENT = re.compile(
    rf"S[1-9][0-9]{{0,8}}(?:\.[1-9][0-9]{{0,3}})?|X|D{_DAY}(?:\.R|\.X[0-9]{{1,18}}|\.H(?:[1-9][0-9]{{0,3}})?)?|H(?:X|[1-9][0-9]{{0,8}})|[LV][1-9][0-9]{{0,17}}|[MP]{_DAY}|N{_DAY}-[1-9][0-9]{{0,3}}(?:/[0-9]{{2}})?"
)
_KNOWN = re.compile(r"known(?: [0-9a-z]{1,32}-[0-9]{1,18})+")
# What keyboards, pens and copied text make of a hyphen and of a space.
_TIDY = str.maketrans({"–": "-", "—": "-", "−": "-", "‑": "-", "·": " ", "\N{NO-BREAK SPACE}": " "})


@dataclass(frozen=True)
class Proof:
    """What a document claims of its ledger. `value` is the net total in minor units.

    `ledger` and `head` are in lower case; typed from a footer, `ledger` is empty and `head` has its first 16 digits.
    """

    ledger: str
    document: str
    first_seq: int
    last_seq: int
    value: int
    head: str

    @property
    def whole(self) -> bool:
        """Whether it came from the code rather than from the short form a person types."""
        return bool(self.ledger)

    def agrees_with(self, other: Proof) -> bool:
        """Whether both claim the same; a typed proof agrees with the whole one it was shortened from."""
        same_ledger = self.ledger == other.ledger or not (self.ledger and other.ledger)
        length = min(len(self.head), len(other.head))
        mine = (self.document, self.first_seq, self.last_seq, self.value, self.head[:length])
        theirs = (other.document, other.first_seq, other.last_seq, other.value, other.head[:length])
        return same_ledger and length >= SHORT_HEAD and mine == theirs


def shift_document(number: int, *, interim: bool) -> str:
    """The short name of a shift's report: `S42`, or `X` while the shift is open."""
    return INTERIM if interim else f"S{number}"


def day_document(day: date) -> str:
    """The short name of a business day's report: `D2026-11-23`."""
    return f"D{day.isoformat()}"


def supplement_document(shift: int, number: int) -> str:
    """The short name of a supplement to a shift's report: `S42.1`."""
    return f"S{shift}.{number}"


def restated_document(day: date) -> str:
    """The short name of a business day's report that tells its late corrections: `D2026-11-23.R`."""
    return f"{day_document(day)}.R"


def hotel_day_document(day: date, number: int) -> str:
    """The short name of a hotel's business day, of all its desks: `D2026-11-23.H`, of its supplements `D2026-11-23.H1`."""
    return f"{day_document(day)}.H{number or ''}"


def hotel_look_document(day: date, n: int) -> str:
    """The short name of a look at a hotel's day so far, by how many lines of other desks had come: `D2026-11-23.X412`."""
    return f"{day_document(day)}.{INTERIM}{n}"


def write_known(known: Mapping[str, int]) -> str:
    """How far each other desk was known, as the file of a look names it, so that the journal can print it again whatever came since in
    whichever order: `known 1f0c93ab-128 38b4e652-284`. Empty for none."""
    return " ".join(("known", *(f"{desk}-{number}" for desk, number in sorted(known.items())))) if known else ""


def read_known(text: str) -> dict[str, int] | None:
    """What `write_known` wrote; None where the text is none of it."""
    if not _KNOWN.fullmatch(text):
        return None
    parts = [part.split("-") for part in text.split()[1:]]
    return {desk: int(number) for desk, number in parts}


def is_of_hotel(document: str) -> bool:
    """Whether it tells a business day of all desks of a hotel."""
    return document[0] == "D" and document[11:13] in (".H", f".{INTERIM}")


def is_look(document: str) -> bool:
    """Whether it is a look at a hotel's day so far, which no line issued."""
    return document[11:13] == f".{INTERIM}"


def hotel_paper_named(document: str) -> tuple[str, int] | None:
    """Business day and number of a paper of a hotel's day that a line issued (0 is the report); None for another document."""
    return (document[1:11], int(document[13:] or 0)) if is_of_hotel(document) and not is_look(document) else None


def day_named(document: str) -> date | None:
    """The day of a business day's report, restated or not; None for another document."""
    return date.fromisoformat(document[1:11]) if document[0] == "D" else None


def supplement_named(document: str) -> tuple[int, int] | None:
    """Shift and number of a supplement; None for another document."""
    shift, _, number = document[1:].partition(".")
    return (int(shift), int(number)) if document[0] == "S" and number else None


def handover_document(number: int, *, interim: bool) -> str:
    """The short name of a shift's handover sheet: `H42`, or `HX` while the shift is open."""
    return f"H{INTERIM if interim else number}"


def letter_document(first_seq: int) -> str:
    """The short name of a letter to a guest, by the first line it tells of: `L118`."""
    return f"L{first_seq}"


def voucher_document(seq: int) -> str:
    """The short name of the voucher for what a line gave: `V118`."""
    return f"V{seq}"


def line_up_document(day: date) -> str:
    """The short name of the morning line-up about a business day: `M2026-11-23`."""
    return f"M{day.isoformat()}"


def policy_document(since: date) -> str:
    """The short name of the policy card that holds from a business day on: `P2026-11-23`."""
    return f"P{since.isoformat()}"


def insights_document(last: date, days: int) -> str:
    """The short name of the insights of so many business days up to one: `N2026-11-23-30`."""
    return f"N{last.isoformat()}-{days}"


def insights_named(document: str) -> tuple[date, int]:
    """The last day and how many days, of the name of insights."""
    return date.fromisoformat(document[1:11]), int(document[12:].partition("/")[0])


def with_check_digits(claim: Proof) -> str:
    """Its name bound to what it claims: `N2026-11-23-30/42`, where the days alone could be others and change no figure.

    The digits are those of ISO 7064 (MOD 97-10, as in an IBAN) over the footer's line, so no single one can be changed.
    """
    told = "".join(str(int(letter, 36)) for letter in write_typeable(claim) if letter.isalnum())
    return f"{claim.document}/{98 - int(told) * 100 % 97:02}"


def has_check_digits(document: str) -> bool:
    """Whether the name of insights is bound; older versions printed `N2026-11-23-30`."""
    return "/" in document


def is_paper(document: str) -> bool:
    """Whether it is a paper beside the reports: handover sheet, letter, voucher, line-up, policy card or insights."""
    return document[0] in "HLVMPN"


def proof(ledger: str, document: str, first_seq: int, last_seq: int, value: int, head: str) -> Proof:
    """The proof of a document, letters in the case they are compared in."""
    return Proof(ledger.lower(), document, first_seq, last_seq, value, head.lower())


def write_proof(claim: Proof) -> str:
    """As the QR code holds it; capitals, because they make a QR code a third smaller."""
    return (
        f"LATITUDE1 {claim.ledger.upper()} {claim.document} {claim.first_seq}-{claim.last_seq}"
        f" {claim.value} {claim.head.upper()}"
    )


def write_typeable(claim: Proof) -> str:
    """As a footer prints it for typing: `S42 118-164 123400 3FA9 22B1 C0DE 77AA`."""
    head = claim.head[:SHORT_HEAD].upper()
    groups = " ".join(head[at : at + 4] for at in range(0, len(head), 4))
    return f"{claim.document} {claim.first_seq}-{claim.last_seq} {claim.value} {groups}"


def _is_document(name: str) -> bool:
    if not _DOCUMENT.fullmatch(name):
        return False
    try:
        return name[0] not in "DMPN" or bool(date.fromisoformat(name[1:11]))
    except ValueError:  # a day that does not exist
        return False


def read_proof(text: str) -> Proof:
    """The proof of either form, in any case and spacing. Refused when it is neither, or when its lines run backwards."""
    tidy = " ".join(text.translate(_TIDY).upper().split()) if len(text) <= 400 else ""
    found = _FULL.fullmatch(tidy) or _TYPED.fullmatch(tidy)
    if found is None or not _is_document(found["document"]):
        raise Refused(
            "bad_proof",
            "That is no proof of a Latitude document: scan its code again, or type the footer's line in full.",
        )
    first, last = int(found["first"]), int(found["last"])
    if first > last:
        raise Refused(
            "bad_proof",
            Sentence("The lines {first}-{last} run backwards: check the two numbers.", first=first, last=last),
        )
    ledger = found.groupdict().get("ledger") or ""
    return proof(ledger, found["document"], first, last, int(found["value"]), found["head"].replace(" ", ""))
