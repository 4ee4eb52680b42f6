"""The two ways something can fail: what a person can mend (Refused) and what the environment did (LedgerFault).

Knows nothing of who shows them: the window paints a banner, the command prints one line and exits 1 or 3.
"""

from __future__ import annotations

from typing import Literal

from tracker.domain.sentences import Sentence, plain

Recorded = Literal["no", "yes", "unknown"]


class Refused(Exception):  # noqa: N818 - a refusal is an answer, not an error of the program
    """The user can fix it. `message` is one plain sentence that says what to do; `code` is stable for scripts.

    `facts` hold what a form or a script needs to help further (amounts as integer minor units under `*_minor`).
    """

    def __init__(self, code: str, message: str, **facts: object) -> None:
        self.message = message if isinstance(message, Sentence) else Sentence(plain(message))
        super().__init__(self.message)
        self.code = code
        self.facts = facts


class AskFirst(Refused):
    """Allowed, but only once the person has seen `message` and confirms. Repeating with `confirmed` set does it."""


class LedgerFault(Exception):  # noqa: N818 - named by the glossary
    """The environment failed (disk full, locked, corrupt, read-only). `message` says what is safe and what is not.

    `recorded` says whether what was being posted is in the journal; "unknown" means: look `uuids`, the lines it would
    have added, up after reopening. `elsewhere` is a fault of another file (a report, a list): the ledger is well.
    """

    def __init__(
        self,
        code: str,
        message: str,
        recorded: Recorded = "no",
        *,
        uuids: tuple[str, ...] = (),
        elsewhere: bool = False,
    ) -> None:
        self.message = message if isinstance(message, Sentence) else Sentence(plain(message))
        super().__init__(self.message)
        self.code = code
        self.recorded: Recorded = recorded
        self.uuids = uuids
        self.elsewhere = elsewhere
