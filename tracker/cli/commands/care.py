"""`verify` and `doctor`: whether the journal is whole, and whether this computer is fit. Changes nothing."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from tracker.cli.options import WORDS, Command
from tracker.cli.output import columns, many
from tracker.cli.station import Station
from tracker.desk.doctor import examine
from tracker.desk.proof import Finding, check_paper, check_report
from tracker.ledger.verify import verify


@click.command("verify", cls=Command)
@click.option("--full", is_flag=True, help="Check every page of the file as well.")
@click.option(
    "--report", metavar="FILE.pdf", type=click.Path(path_type=Path), help="Check a report's file against the journal."
)
@click.option(
    "--paper", metavar="TEXT", type=WORDS, help="Check a printed report: the footer's line, or what its code says."
)
@click.pass_context
def verify_command(ctx: click.Context, full: bool, report: Path | None, paper: str | None) -> int:
    """Check the chain: that no line was changed, taken out or put in."""
    station: Station = ctx.obj
    told = station.progress("Lines")
    chain = verify(station.ledger, full=full, progress=(lambda done: told(done, 0)) if told else None)
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
        "head": chain.head, "ledger_id": station.ledger.ledger_id, **{name: f.plain() for name, f in findings.items()},
    }  # fmt: skip
    words = (
        f"The chain holds: {many(chain.lines, 'line')}, head {chain.head[:16]}."
        if chain.ok
        else f"Not verified: {chain.reason}."
    )
    station.show(result, [words, *(f.sentence for f in findings.values())])
    if not ok:
        click.echo(f"Verification failed: {result['reason']}.", err=True)
    return 0 if ok else 4


@click.command("doctor", cls=Command)
@click.pass_context
def doctor_command(ctx: click.Context) -> int:
    """Check this computer and the data folder; nothing about guests is shown."""
    station: Station = ctx.obj
    station.close()
    checks = examine(station.folder, station.now)
    ok = all(c.state != "bad" for c in checks)
    marks = {"ok": "ok", "note": "note", "bad": "BAD"}
    station.show(
        {"ok": ok, "checks": [c.plain() for c in checks]}, columns((marks[c.state], c.name, c.text) for c in checks)
    )
    if ok:
        return 0
    worst = next(c for c in checks if c.state == "bad")
    click.echo(f"Not fit: {worst.name}: {worst.text}", err=True)
    return 4 if any(c.state == "bad" and c.name == "chain" for c in checks) else 3
