"""What came of a check of a paper or a report's file, told to a person and to a script. Checks nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from tracker.desk.signing.keys import shown
from tracker.domain.sentences import Sentence, counted, joined

State = Literal[
    "authentic",
    "authentic_with_later",
    "authentic_erased",
    "authentic_uncounted",
    "other_ledger",
    "ledger_behind",
    "altered",
    "not_ours",
    "cut_short",
]


@dataclass(frozen=True)
class Finding:
    """What came of a check. `later` counts the lines posted since, `corrections` those of them that correct a line of the
    document, `erased` the guests of the document erased since; `reason` says what is wrong, empty when nothing is.

    `overtaken` says what became of it since where using the paper would be wrong: a voucher that was taken back.

    `signed` is the fingerprint of the key of this ledger with which the file is validly signed, empty for none.

    `authentic_erased`: the file's proof holds, and its pages cannot be compared any more, for they name who was erased.
    `authentic_uncounted`: the proof holds as far as can be told after a restore, and the pages cannot be compared; `uncounted`
    says why.
    """

    state: State
    document: str
    later: int = 0
    reason: str = ""
    erased: int = 0
    corrections: int = 0
    overtaken: str = ""
    signed: str = ""
    uncounted: str = ""

    @property
    def ok(self) -> bool:
        """Whether the document is what the journal says."""
        return self.state in ("authentic", "authentic_with_later", "authentic_erased", "authentic_uncounted")

    @property
    def sentence(self) -> Sentence:
        """For a person."""
        if not self.ok:
            return Sentence("Not verified: {reason}.", reason=self.reason)
        if self.state == "authentic_erased":
            authentic = Sentence("{document} is authentic by its proof", document=self.document)
            said = joined(authentic, *self._since, between="; ")
            return Sentence(
                "{said}, so its pages, which hold the erased names, cannot be compared: its figures are those of a fresh report, or it was altered.",
                said=said,
            )
        authentic = Sentence("{document} is authentic", document=self.document)
        if self.uncounted:
            authentic = Sentence("{document} is authentic by its proof", document=self.document)
        return Sentence("{said}.", said=joined(authentic, *self._since, between="; "))

    @property
    def _since(self) -> list[str]:
        """What came after it."""
        found: list[str] = [self.uncounted] if self.uncounted else []
        if self.corrections:
            found.append(counted("{n} later correction", "{n:,} later corrections", self.corrections))
        if self.later:
            found.append(counted("{n} line was posted since", "{n:,} lines were posted since", self.later))
        if self.overtaken:
            found.append(self.overtaken)
        if self.signed:
            key = shown(self.signed)
            found.append(Sentence("signed with this desk’s key {key}, the signature is valid", key=key))
        if self.erased:
            found.append(
                counted("{n} guest on it was erased since", "{n:,} guests on it were erased since", self.erased)
            )
        return found

    def plain(self) -> dict[str, Any]:
        """As a script reads it."""
        return {
            "state": self.state,
            "document": self.document,
            "later": self.later,
            "corrections": self.corrections,
            "erased": self.erased,
            "reason": self.reason,
            **({"overtaken": self.overtaken} if self.overtaken else {}),
            **({"signed": self.signed} if self.signed else {}),
            **({"uncounted": self.uncounted} if self.uncounted else {}),
        }
