"""The scenes of the other pages: guests, shift, settings, in the states people meet."""

from __future__ import annotations

from dataclasses import replace
from threading import Event

from PySide6.QtCore import Qt

from tests.ui.scenes.stage import LIST, Stage, until
from tracker.desk import corrections
from tracker.desk.doctor import Check
from tracker.desk.erasing import erasure
from tracker.desk.meeting.roster import KnownDesk, Roster
from tracker.desk.meeting.state import Standing, State
from tracker.domain.day import to_text
from tracker.domain.problems import Refused
from tracker.domain.sentences import Sentence
from tracker.ledger.store import Ledger
from tracker.ui.keep.section import BackupsSection
from tracker.ui.settings.computer import ComputerSection
from tracker.ui.settings.desks import DesksSection
from tracker.ui.settings.retention import RetentionSection


def guests(stage: Stage) -> None:
    stage.press("F2", "Down")


def guests_nobody_chosen(stage: Stage) -> None:
    stage.press("F2")


def guest(stage: Stage) -> None:
    stage.press("F2", "Ctrl+F").type("801")


def nobody(stage: Stage) -> None:
    stage.press("F2", "Ctrl+F").type("zzzzzz")


def add_guest(stage: Stage) -> None:
    stage.press("F2", "Ctrl+G")


def move_guest(stage: Stage) -> None:
    guest(stage)
    stage.guests.move_guest()
    stage.rig.settle()


def merge_guest(stage: Stage) -> None:
    guest(stage)
    stage.guests.merge_guest()
    stage.rig.settle()


def line_acts(stage: Stage) -> None:
    """What can be done with a gesture of the time line."""
    guest(stage)
    stage.guests.panel.time_line.setFocus(Qt.FocusReason.TabFocusReason)
    stage.press("Home", "Return")


def letter_language(stage: Stage) -> None:
    """In which language the letter goes out."""
    guest(stage)
    stage.guests.print_letter()
    stage.rig.settle()


def erase_guest(stage: Stage) -> None:
    guest(stage)
    stage.guests.erase_guest()
    stage.rig.settle()


def erasing(stage: Stage) -> None:
    """Every text is being read for the guest's name, with the way to stop it."""
    erase_guest(stage)
    panel, now = stage.guests.panel.erasing, stage.rig.clock()
    page = stage.guests.panel.page
    assert page is not None
    going = stage.rig.work(lambda ledger: erasure.look(ledger, [page.stay.id], now))
    panel.show_going(replace(going, matters=()))
    panel.busy(working=True)
    panel.no.setEnabled(False)
    stage.half_way(panel.under_way, 400, 1000)


def _list(stage: Stage, text: str, name: str = "inhouse.csv") -> None:
    path = stage.folder / name
    path.write_text(text, encoding="utf-8")
    stage.press("F2")
    stage.guests.open_file(path)
    stage.rig.settle()


def import_plan(stage: Stage) -> None:
    _list(stage, LIST)


def import_dates(stage: Stage) -> None:
    _list(stage, "Room,Name,Departure\n700,Ada Example,05/12/2026\n")


def import_wrong(stage: Stage) -> None:
    _list(stage, "%PDF-1.4\n", "inhouse.pdf")


def importing(stage: Stage) -> None:
    import_plan(stage)
    panel = stage.guests.bring
    panel.working.begin(panel.tr("Importing the file"), writing=True)
    panel.working.show_progress(0.42, 4_200, 10_000)
    panel._show(panel.working)


def shift(stage: Stage) -> None:
    stage.press("F3")


def close_shift(stage: Stage) -> None:
    stage.press("F3")
    stage.shift.closing.leave()
    stage.press("Ctrl+Return")


def close_promises(stage: Stage) -> None:
    close_shift(stage)
    stage.press("Alt+2")


def close_books(stage: Stage) -> None:
    close_shift(stage)
    stage.press("Alt+3")


def close_note(stage: Stage) -> None:
    close_shift(stage)
    stage.press("Alt+4")


def close_report(stage: Stage) -> None:
    close_shift(stage)
    stage.press("Alt+5")
    view = stage.shift.closing.walk.report.preview.view
    until(lambda: view.sharp() or not view.placeholder.isHidden())


def look_at_report(stage: Stage) -> None:
    stage.press("F3")
    stage.shift.closing.leave()
    stage.press("Ctrl+R")
    view = stage.shift.exporting.looking.over().panel.view
    until(lambda: view.sharp() or not view.placeholder.isHidden())


def approve(stage: Stage) -> None:
    stage.press("F3", "Ctrl+J")


def bill(stage: Stage) -> None:
    stage.press("F3", "Ctrl+B")


def past(stage: Stage) -> None:
    stage.press("F3", "Ctrl+Tab")


def supplement(stage: Stage) -> None:
    """A closed shift was corrected since: which paper is wanted."""

    def late(ledger: Ledger) -> None:
        (line,) = ledger.lines("WHERE j.kind = 'credit' ORDER BY j.seq LIMIT 1")
        if not ledger.lines("WHERE j.kind = 'reversal' AND j.about = ?", (line.uuid,)):
            corrections.reverse(ledger, line.seq, "entered wrong", stage.rig.people["MM"], stage.rig.clock())

    stage.rig.work(late)
    stage.press("F3")
    stage.shift.find_past()
    table = stage.shift.past.shifts.table
    until(lambda: table.current_key() == "1")
    stage.press("Down", "Ctrl+E")


def unread(stage: Stage) -> None:
    stage.press("F3")
    stage.shift.reading.refused.emit("The page could not be read: the disk did not answer. Nothing is lost.")


def exporting(stage: Stage) -> None:
    """A long report is being laid out, with the way to stop it."""
    stage.press("F3")
    run = stage.shift.exporting._under_way = Event()
    stage.shift.exporting._show_working(stage.folder / "Shift 2 2026-11-23.pdf", run)


def _section(stage: Stage, key: str) -> None:
    stage.press("F10")
    stage.settings.open_section(key)
    stage.rig.settle()


def people(stage: Stage) -> None:
    _section(stage, "people")


def caps(stage: Stage) -> None:
    _section(stage, "caps")


def hotel(stage: Stage) -> None:
    _section(stage, "hotel")


def join_desks(stage: Stage) -> None:
    """What joining takes, and what a wrong address is told."""
    _section(stage, "desks")
    section = stage.settings.section("desks")
    assert isinstance(section, DesksSection)
    until(lambda: section.roster is not None)
    section.join.enter()
    stage.type("http://db.example/latitude").press("Return")
    until(lambda: bool(section.join.fields["address"].error()))


def other_desks(stage: Stage) -> None:
    """Four desks, one that was never heard of, one that IT closed, one that left, and a problem that needs somebody."""
    _section(stage, "desks")
    section = stage.settings.section("desks")
    assert isinstance(section, DesksSection)
    until(lambda: section.roster is not None)
    section.clear()
    now = stage.rig.clock()
    known = State("postgresql://latitude_grand_lobby@db.example:5432/latitude", "grand", founder=True, met=to_text(now))
    desks = (
        KnownDesk("lobby", "lobby", 1204, now, own=True),
        KnownDesk("pool", "pool", 0, None, own=False),
        KnownDesk("spa", "spa", 388, now, own=False, closed=True),
        KnownDesk("bar", "bar", 12, now, own=False, left=True),
    )
    section.link.desks.last = Refused(
        "hub_password",
        Sentence(
            "The hub {where} does not let {user} in: ask IT for a new password, and join again.",
            where="db.example/latitude",
            user="latitude_grand_lobby",
        ),
    )
    section._show(Roster(Standing(known, 12), desks))
    section.enter()


def left_desks(stage: Stage) -> None:
    """The hotel's key, on its way to paper, and no other desk any more."""
    _section(stage, "desks")
    section = stage.settings.section("desks")
    assert isinstance(section, DesksSection)
    section.link.desks.last = None
    section.clear()
    section.key.show_key("ABCD-EFGH-IJKL-MNOP-QRST-UVWX-YZ23-4567")


def backups(stage: Stage) -> None:
    _section(stage, "backups")
    section = stage.settings.section("backups")
    assert isinstance(section, BackupsSection)
    section.list.setFocus(Qt.FocusReason.TabFocusReason)
    stage.press("End", "Return")
    until(lambda: section.panel.plan is not None)
    stage.rig.settle()


def checking(stage: Stage) -> None:
    """A backup is being checked, with the way to stop it."""
    backups(stage)
    section = stage.settings.section("backups")
    assert isinstance(section, BackupsSection)
    section.panel._say(
        "info",
        "info",
        section.panel.tr("Checking every page and every line of {name} …").format(name="latitude.ledger"),
    )
    section.panel._offer(done=False)
    stage.half_way(section.panel.under_way, 430, 1000)


def replacing(stage: Stage) -> None:
    """The ledger is being replaced: the way to stop it is gone, and it is said why."""
    checking(stage)
    section = stage.settings.section("backups")
    assert isinstance(section, BackupsSection)
    section.panel._say("info", "info", section.panel.tr("Restoring. Nothing can be posted for this moment."))
    section.panel.under_way.show_progress(1000, 1000)


def retention(stage: Stage) -> None:
    _section(stage, "retention")


def erasing_many(stage: Stage) -> None:
    """Guests are being erased one after the other, with the way to stop between two of them."""
    retention(stage)
    section = stage.settings.section("retention")
    assert isinstance(section, RetentionSection)
    stage.half_way(section.under_way, 120, 400)


def computer(stage: Stage) -> None:
    """How the computer is doing, with something of each kind."""
    _section(stage, "computer")
    section = stage.settings.section("computer")
    assert isinstance(section, ComputerSection)
    until(lambda: section.list.count() > 0)
    section._show(
        [
            Check(
                "backup",
                "fail",
                Sentence("{message}", message="26 hours old"),
                Sentence("Check that folder, or choose another one."),
            ),
            Check(
                "printers",
                "warn",
                Sentence("No printer is set up"),
                Sentence("Set one up in the system; until then print the PDF elsewhere."),
            ),
            Check("sqlite", "ok", Sentence("SQLite {version}", version="3.40.1")),
            Check(
                "durability",
                "ok",
                Sentence("{settings}", settings=["journal_mode TRUNCATE", "synchronous EXTRA", "foreign_keys ON"]),
            ),
            Check("signature", "ok", Sentence("Documents are not signed")),
        ]
    )
    section.enter()


def own_pin(stage: Stage) -> None:
    _section(stage, "pin")


def look(stage: Stage) -> None:
    _section(stage, "look")


def pin_again(stage: Stage) -> None:
    ask = stage.rig.link.ask_pin
    assert ask is not None
    ask(Refused("pin_again", "Type your PIN again for this."), lambda: None, lambda: None)
    stage.rig.settle()
