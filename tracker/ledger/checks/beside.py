"""What stands beside the lines: names, texts and PINs against what the chain holds of them.

What was erased is gone and cannot be compared; that it was erased is on the record.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from hashlib import sha256
from typing import Any

from tracker.domain.sentences import Sentence
from tracker.ledger import chain
from tracker.ledger.checks import written
from tracker.ledger.checks.erased import Elsewhere, came_back_without, erased
from tracker.ledger.checks.wrong import Steps, Wrong, fingerprint
from tracker.ledger.store import Ledger

_SPAN = "j.seq > ? AND j.seq <= ?"
_LINES = (
    "SELECT j.seq, j.stay, j.body ->> '$.who', n.stay, n.name, n.salt, j.body ->> '$.text', t.stay, t.text, t.salt"
    " FROM journal AS j LEFT JOIN stay_name AS n ON n.commitment = j.body ->> '$.who'"
    f" LEFT JOIN line_text AS t ON t.uuid = j.uuid WHERE {_SPAN} ORDER BY j.seq"
)
_NAMED = (  # the salt and the name, as their bytes: what is hashed
    f"SELECT d.stay, d.who, n.stay IS coalesce(d.stay, ''), {written.salted('n', 'name')}, n.name IS NULL FROM ("
    f"SELECT DISTINCT j.stay AS stay, j.body ->> '$.who' AS who FROM journal AS j WHERE {_SPAN}"
    ") AS d LEFT JOIN stay_name AS n ON n.commitment = d.who WHERE d.who IS NOT NULL"
)
_SAID = (
    f"SELECT j.seq, j.body ->> '$.text' AS said, t.stay IS coalesce(j.stay, ''), {written.salted('t', 'text')}"
    f" FROM journal AS j LEFT JOIN line_text AS t ON t.uuid = j.uuid WHERE {_SPAN} AND (said IS NOT NULL OR t.uuid IS NOT NULL)"
)
_NEXT = "SELECT max(uuid) FROM (SELECT uuid FROM line_text WHERE uuid > ? ORDER BY uuid LIMIT ?)"
_OF_NO_LINE = (
    "SELECT t.uuid FROM line_text AS t WHERE t.uuid > ? AND t.uuid <= ?"
    " AND NOT EXISTS (SELECT 1 FROM journal AS j WHERE j.uuid = t.uuid)"
    " AND NOT EXISTS (SELECT 1 FROM other_journal AS j WHERE j.uuid = t.uuid) ORDER BY t.uuid"
)


def beside(ledger: Ledger, pages: Iterable[tuple[int, int]]) -> Steps:
    """The name and the text of each line of these pages (after one number up to another)."""
    elsewhere = Elsewhere(ledger)
    for span in pages:
        names, texts = doubtful_names(ledger, span), _doubtful_texts(ledger, span)
        for row in ledger.query(_LINES, span) if names or texts else ():
            if row[0] in texts or (row[1], row[2]) in names:
                yield from _line(ledger, row, elsewhere)
        yield None


def of_no_line(ledger: Ledger, page: int) -> Steps:
    """Each text without a line, looked for a page of texts at a time."""
    after = ""
    while (upto := ledger.query(_NEXT, (after, page))[0][0]) is not None:
        for (uuid,) in ledger.query(_OF_NO_LINE, (after, upto)):
            yield Wrong(None, "a text belongs to no line", fingerprint(uuid))
        yield None
        after = upto


def doubtful_names(ledger: Ledger, span: tuple[int, int]) -> set[tuple[str | None, str]]:
    """Stay and commitment of each name that is not there as these lines say and at its guest's stay, and was not erased: hardly
    ever one. What there may be, `_line` tells apart."""
    return {
        (stay, who)
        for stay, who, here, named, gone in ledger.query(_NAMED, span)
        if not (here and named is not None and sha256(named).hexdigest() == who) and not (gone and erased(ledger, stay))
    }


def _doubtful_texts(ledger: Ledger, span: tuple[int, int]) -> set[int]:
    """The number of each of these lines whose text is not there as it says and at its guest's stay, or is there and it has none."""
    return {
        seq
        for seq, said, here, words in ledger.query(_SAID, span)
        if not (here and words is not None and sha256(words).hexdigest() == said)
    }


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
        if sha256(bytes(salt) + bytes(digest)).hexdigest() != secret:
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
