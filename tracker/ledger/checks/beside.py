"""What stands beside the lines: names, texts and PINs against what the chain holds of them.

What was erased is gone and cannot be compared; that it was erased is on the record.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from typing import Any

from tracker.domain.sentences import Sentence
from tracker.ledger import chain
from tracker.ledger.checks.erased import Elsewhere, came_back_without, erased
from tracker.ledger.checks.wrong import Steps, Wrong, fingerprint
from tracker.ledger.store import Ledger

_LINES = (
    "SELECT j.seq, j.stay, j.body ->> '$.who', n.stay, n.name, n.salt, j.body ->> '$.text', t.stay, t.text, t.salt"
    " FROM journal AS j LEFT JOIN stay_name AS n ON n.commitment = j.body ->> '$.who'"
    " LEFT JOIN line_text AS t ON t.uuid = j.uuid WHERE j.seq > ? AND j.seq <= ? ORDER BY j.seq LIMIT {}"
)
_TEXTS = (
    "SELECT t.uuid, EXISTS (SELECT 1 FROM journal AS j WHERE j.uuid = t.uuid)"
    " OR EXISTS (SELECT 1 FROM other_journal AS j WHERE j.uuid = t.uuid)"
    " FROM line_text AS t"
)


def beside(ledger: Ledger, first: int, last: int, page: int) -> Steps:
    """The name and the texts of each line from `first` to `last`; texts of no line only when all of them are looked at."""
    after, elsewhere = first - 1, Elsewhere(ledger)
    while rows := ledger.query(_LINES.format(page), (after, last)):
        after = rows[-1][0]
        for row in rows:
            if not _holds(row):
                yield from _line(ledger, row, elsewhere)
        yield None
    if first == 1:
        yield from _of_no_line(ledger, page)


def _of_no_line(ledger: Ledger, page: int) -> Steps:
    """Each text without a line, looked for a page of texts at a time."""
    rows = ledger.query(f"{_TEXTS} ORDER BY t.uuid LIMIT {page}")
    while rows:
        for uuid, has_line in rows:
            if not has_line:
                yield Wrong(None, "a text belongs to no line", fingerprint(uuid))
        yield None
        rows = ledger.query(f"{_TEXTS} WHERE t.uuid > ? ORDER BY t.uuid LIMIT {page}", (rows[-1][0],))


def _holds(row: Sequence[Any]) -> bool:
    """Whether name and text are there, as the line says and at its guest's stay, or neither: nearly every line. What else
    there may be, `_line` tells apart."""
    _, stay, who, named, name, name_salt, text, kept, words, text_salt = row
    try:
        if who is not None and (named != (stay or "") or chain.commitment(name_salt, name) != who):
            return False
        return words is text is None or (kept == (stay or "") and chain.commitment(text_salt, words) == text)
    except (TypeError, AttributeError):  # what is gone cannot be compared
        return False


def _line(ledger: Ledger, row: Sequence[Any], elsewhere: Elsewhere) -> Iterator[Wrong]:
    seq, stay, who, named, name, name_salt, text, kept, words, text_salt = row
    if who is not None:
        gone = name is None and not (erased(ledger, stay) or came_back_without(ledger, seq, "guests"))
        changed = "a guest's name was changed behind the ledger's back"
        yield from _compared(seq, stay, who, (named, name, name_salt), "guest's name", changed, gone=gone)
    if text is not None or words is not None:
        # An erasure explains what was there before it: a text of later is missing.
        gone = words is None and not (
            erased(ledger, stay, seq) or seq in elsewhere or came_back_without(ledger, seq, "texts")
        )
        changed = Sentence("the text of line {seq} was changed after it was posted", seq=seq)
        yield from _compared(seq, stay, text, (kept, words, text_salt), "text", changed, gone=gone)


def _compared(
    seq: int, stay: str | None, commitment: str | None, found: tuple[Any, Any, Any], what: str, changed: str, *, gone: bool
) -> Iterator[Wrong]:  # fmt: skip
    """A name or text against its commitment: the same, and on the same stay. `gone`: it is missing and nothing says why."""
    whose, words, salt = found
    if gone:
        yield Wrong(
            seq,
            Sentence("the {what} of line {seq} was removed behind the ledger's back", what=what, seq=seq),
            fingerprint(seq, commitment),
        )
    elif words is None:
        return
    elif chain.commitment(bytes(salt), words) != commitment:
        yield Wrong(seq, changed, fingerprint(seq, words, salt))
    elif whose != (stay or ""):
        yield Wrong(
            seq,
            Sentence("the {what} of line {seq} was moved to another stay", what=what, seq=seq),
            fingerprint(seq, whose),
        )


def pins(ledger: Ledger) -> Steps:
    """Each PIN's hash. A PIN is a line and a row: one that is set meanwhile must not look like two halves."""
    with ledger.snapshot():
        secrets = {line.body["initials"]: (line.seq, line.body["secret"]) for line in ledger.all_of("pin")}
        kept = ledger.query("SELECT initials, salt, hash FROM person_secret")
    for initials, salt, digest in kept:
        seq, secret = secrets.pop(initials, (None, ""))
        if hashlib.sha256(bytes(salt) + bytes(digest)).hexdigest() != secret:
            print_ = fingerprint(initials, salt, digest)
            yield Wrong(
                seq, Sentence("the PIN of {initials} was changed behind the ledger's back", initials=initials), print_
            )
    for initials, (seq, _) in secrets.items():
        if not came_back_without(ledger, seq, "pins"):
            yield Wrong(
                seq,
                Sentence("the PIN of {initials} was removed behind the ledger's back", initials=initials),
                fingerprint(initials),
            )
    yield None
