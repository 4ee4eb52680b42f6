"""The scenes of somebody's file over the window: an old log, a carrier's bills, the posting list, the journal on its way out."""

from __future__ import annotations

from tests.ui.scenes.stage import Stage, until
from tracker.desk import history
from tracker.desk.history_plan import REJECTS
from tracker.ui.bringing.old_log import OldLogPanel
from tracker.ui.bringing.over import BringOver, bring_bills, bring_log, erase_named, journal_export, posting

LOG = """Date;Amount;Cost;Guest;Type;Reason;Station
2026-11-02;20.00;12.00;Ada Example;credit;Wi-Fi;front
2026-11-05;7.50;5.00;Łukasz Nguyễn;label;a ghost in the lift;front
2026-11-09;120.00;80.00;山田 太郎;upgrade;;concierge
2026-11-14;35.00;30.00;محمد العربي;credit;Noise;front
never;1.00;1.00;Cy;credit;;front
2026-11-15;much;1.00;Di;credit;;front
2026-11-16;10.00;8.00;Bo Else;a hug;;front
"""
CLEAR = "date,room,value,cost,guest,kind,cause\n" + "".join(
    f"2026-11-{day:02d},41{day % 5},{day}.00,{day}.00,Guest {day} Example,credit,{'Wi-Fi' if day % 2 else 'Noise'}\n"
    for day in range(1, 22)
)
BILLS = "Tracking;Amount\n1Z001;14.37\n1Z999;3.00\n1Z002;-8.50\n"


def _start(stage: Stage, over: BringOver, text: str, name: str) -> BringOver:
    path = stage.folder / name
    path.write_text(text, encoding="utf-8")
    over.start(path)
    job = over.panel.job
    assert job is not None
    until(lambda: not job.running)
    stage.rig.settle()
    return over


def _log(stage: Stage, text: str = LOG, name: str = "goodwill 2026.csv") -> OldLogPanel:
    panel = _start(stage, bring_log(stage.window, stage.rig.link), text, name).panel
    assert isinstance(panel, OldLogPanel)
    return panel


def log_which(stage: Stage) -> None:
    """No column of the log has a name that is known."""
    _log(stage, "When;How much;Whom\n2026-11-02;20.00;Ada Example\n", "diary.csv")


def log_dates(stage: Stage) -> None:
    _log(stage, "Date,Value\n03/04/2026,20.00\n", "slashes.csv")


def log_plan(stage: Stage) -> None:
    _log(stage)


def log_rejects(stage: Stage) -> None:
    view = _log(stage).plan
    next(tile for tile in view.tiles if tile.key == "rejected").setFocus()
    stage.press("Space")


def log_columns(stage: Stage) -> None:
    _log(stage).plan.columns.click()  # type: ignore[attr-defined]  # a log's plan has it
    stage.rig.settle()


def log_columns_wrong(stage: Stage) -> None:
    log_columns(stage)
    stage.press("Tab", "Home")


def log_running(stage: Stage) -> None:
    """Rows are being brought in, with the way to stop."""
    panel = _log(stage)
    panel.working.begin(panel.tr("Importing the file"), writing=True)
    panel.working.show_progress(0.42, 4_200, 10_000)
    panel._show(panel.working)


def log_done(stage: Stage) -> None:
    """Its rows are in, but for those that were left out."""
    panel = _log(stage)
    assert panel.job is not None
    panel.job.do(mark_gone=False)
    until(lambda: panel.plan.plan.done)
    stage.rig.settle()


def log_again(stage: Stage) -> None:
    """The same log once more: nothing is new in it."""
    bring_clear_log(stage)
    _log(stage, CLEAR, "clear.csv")


def bring_clear_log(stage: Stage) -> None:
    """A log of which every row can come in stands beside the journal's own lines."""
    path = stage.folder / "clear.csv"
    path.write_text(CLEAR, encoding="utf-8")
    person, clock = stage.rig.people["MM"], stage.rig.clock
    stage.rig.work(lambda ledger: history.bring(ledger, path, person, clock, dry_run=False, confirmed={REJECTS}))


def bills(stage: Stage) -> None:
    _start(stage, bring_bills(stage.window, stage.rig.link), BILLS, "carrier.csv")


def posting_list(stage: Stage) -> None:
    posting(stage.window, stage.rig.link).look()
    stage.rig.settle()


def export(stage: Stage) -> None:
    """From which day to which day the journal goes out."""
    sheet = journal_export(stage.window, stage.rig.link)
    sheet.open()
    stage.rig.settle()
    sheet.which.tabs.choose("range")
    stage.rig.settle()


def erase_by_name(stage: Stage) -> None:
    """Somebody known from an old log alone is looked for."""
    bring_clear_log(stage)
    erase_named(stage.window, stage.rig.link).open()
    stage.rig.settle()
    stage.type("Guest 7 Example")
