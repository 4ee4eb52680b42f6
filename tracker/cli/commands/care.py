"""`verify` and `doctor`: whether the journal is whole, and whether this computer is fit.

Changes no line; what verify finds wrong is noted, and stops posting.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from tracker.cli.options import OUT, WORDS, Command, text_option
from tracker.cli.output import columns, many
from tracker.cli.station import Station
from tracker.desk import verification
from tracker.desk.doctor import examine
from tracker.desk.doctor.bundle import write_bundle
from tracker.desk.finding import Finding
from tracker.desk.proof import check_paper, check_report
from tracker.domain.problems import LedgerFault
from tracker.ledger.uncounted import count_no_memory
from tracker.ledger.verify import Verified


@click.command("verify", cls=Command)
@click.option("--full", is_flag=True, help="Check every page of the file as well.")
@click.option(
    "--report", metavar="FILE.pdf", type=click.Path(path_type=Path), help="Check a report's file against the journal."
)
@click.option(
    "--paper", metavar="TEXT", type=WORDS, help="Check a printed report: the footer's line, or what its code says."
)
@click.option(
    "--acknowledge", is_flag=True, help="A manager has seen what is wrong: posting goes on, on the record (--as)."
)
@text_option("--as", "initials", metavar="INITIALS", help="The manager who acknowledges.")
@click.pass_context
def verify_command(
    ctx: click.Context, full: bool, report: Path | None, paper: str | None, acknowledge: bool, initials: str | None
) -> int:
    """Check the chain: that no line was changed, taken out or put in. What is found wrong stops posting."""
    station: Station = ctx.obj
    if acknowledge and not initials:
        raise click.UsageError("--acknowledge needs --as: a manager's initials.")
    if station.alone:
        count_no_memory()
    ledger = station.ledger
    with station.stoppable("Checks", share=False) as told:
        chain = verification.at_once(ledger, full=full, told=told)
    noted = _noted(station, chain)
    if not chain.ok and acknowledge and initials:
        return _acknowledged(station, initials)
    if chain.ok:
        _ = station.house  # a ledger without a hotel proves nothing
    findings: dict[str, Finding] = {}
    if chain.ok and paper is not None:
        findings["paper"] = check_paper(station.ledger, paper)
    if chain.ok and report is not None:
        findings["report"] = check_report(station.ledger, report, station.now)
    bad = next((f for f in findings.values() if not f.ok), None)
    ok = chain.ok and bad is None
    result: dict[str, Any] = {
        "ok": ok, "lines": chain.lines, "first_bad_seq": chain.first_bad_seq, "reason": chain.reason or (bad.reason if bad else ""),
        "head": chain.head, "acknowledged": chain.known, "ledger_id": station.ledger.ledger_id,
        **{name: f.plain() for name, f in findings.items()},
    }  # fmt: skip
    station.show(result, [_words(chain), *noted, *(f.sentence for f in findings.values())])
    if not ok:
        click.echo(f"Verification failed: {result['reason']}.", err=True)
    return 0 if ok else 4


def _words(chain: Verified) -> str:
    if not chain.ok:
        return f"Not verified: {chain.reason}."
    known = f" {many(chain.known, 'finding')} acknowledged by a manager." if chain.known else ""
    return f"The chain holds: {many(chain.lines, 'line')}, head {chain.head[:16]}.{known}"


def _noted(station: Station, chain: Verified) -> list[str]:
    """Note what was found, where a note can be written: a copy on a read-only disk can be verified as well."""
    try:
        verification.note(station.ledger, chain)
    except LedgerFault as fault:
        return [] if chain.ok else [f"That could not be noted, so posting was not stopped: {fault.message}"]
    return [] if chain.ok else ["Posting stops until a manager restores a backup, or acknowledges it (--acknowledge)."]


def _acknowledged(station: Station, initials: str) -> int:
    manager = station.actor(initials)
    line = verification.acknowledge(station.ledger, manager, station.now)
    reason = str(line.body["reason"])
    station.show(
        {"ok": True, "acknowledged_seq": line.seq, "first_bad_seq": line.body["bad_seq"], "reason": reason},
        f"Acknowledged on line {line.seq}: {reason}. Posting goes on; verify again for what else there may be.",
    )
    return 0


@click.command("doctor", cls=Command)
@click.option(
    "--zip", "out", metavar="FILE.zip", type=OUT,
    help="Also write a file for whoever helps: no guest, no staff, no note and no path is in it.",
)  # fmt: skip
@click.pass_context
def doctor_command(ctx: click.Context, out: Path | None) -> int:
    """Check this computer and the data folder, and say what to do; nothing about guests is shown."""
    station: Station = ctx.obj
    station.close()
    checks = examine(station.folder, station.now, Path(station.chosen) if station.chosen else None)
    ok = all(c.state != "fail" for c in checks)
    result: dict[str, Any] = {"ok": ok, "checks": [c.plain() for c in checks]}
    words = columns((c.state, c.name, c.text) for c in checks)
    if out is not None:
        result["file"] = str(write_bundle(station.folder, checks, out, station.now))
        words.append(f"{out} is written: it may be sent to whoever helps.")
    station.show(result, words)
    if ok:
        return 0
    worst = next(c for c in checks if c.state == "fail")
    click.echo(f"Not fit: {worst.name}: {worst.text}", err=True)
    return 4 if any(c.state == "fail" and c.name == "chain" for c in checks) else 3
