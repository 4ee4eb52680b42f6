"""How the ledger stands, in the few words of the status line. Knows no page."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from tracker.ui import language
from tracker.ui.shell.chain_watch import Chain
from tracker.ui.widgets import Fact


def chain_fact(chain: Chain) -> Fact:
    """Verifying, verified, or what is wrong: by word and glyph, not by colour alone."""

    def tr(words: str) -> str:
        return QCoreApplication.translate("chain", words)

    if chain.state == "damaged":
        where = tr("Not whole: line {seq}").format(seq=chain.seq) if chain.seq else tr("Not whole")
        return Fact(where, "over", "over")
    if chain.state == "checking":
        share = 100 * chain.done // chain.total if chain.total else 0
        return Fact(tr("Verifying {share} %").format(share=share), "shield")
    if chain.state == "stopped":
        seq = f"{chain.seq or 0:,}"
        said = tr("Verified up to line {seq} only").format(seq=seq) if chain.seq else tr("Not verified")
        return Fact(said, "shield", "warn")
    if chain.known:
        said = language.counted(
            "{n} line verified, {known} acknowledged", "{n} lines verified, {known} acknowledged", chain.done,
            known=chain.known,
        )  # fmt: skip
        return Fact(said, "warning", "warn")
    return Fact(language.counted("{n} line verified", "{n} lines verified", chain.done), "shield")
