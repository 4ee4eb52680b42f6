"""The order in which scenes are brought about, and how each is undone: for the gallery and for the tests of the states."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.rig import PINS
from tests.ui.rig import demo_hotel
from tests.ui.scenes import at_desk, at_files, at_insights, at_pages, at_practice, at_update, opening, troubles
from tests.ui.scenes.stage import Stage, busy, nothing
from tracker.ui import language
from tracker.ui.main_window import MainWindow
from tracker.ui.shell.preferences import Preferences

Bring = Callable[[Stage], object]
Act = tuple[str, Bring, tuple[str, ...]]
"""A scene's name, what brings it about, and words that must be seen then."""
Dress = Callable[[], object]
Wanted = Callable[[str], bool]


@dataclass(frozen=True)
class Scene:
    """What is on screen: its name, the window that shows it, the words that must be seen, and the stage if there is one."""

    name: str
    window: QWidget
    words: tuple[str, ...] = ()
    stage: Stage | None = None


LOCK: tuple[Act, ...] = (
    ("lock", opening.lock, ("Grand Hotel Example", "Who is on?")),
    ("lock-person", opening.lock_person, ("Rita Rep", "Type the PIN")),
    ("lock-wrong-pin", opening.lock_wrong, ("That PIN is not right",)),
    ("lock-forgotten-shift", opening.lock_forgotten_shift, ("since Mon 23 Nov",)),
    ("lock-forgotten-pin", opening.lock_forgotten_pin, ("a new PIN by the recovery code",)),
    ("lock-wrong-code", partial(opening.lock_forgotten_pin, submit=True), ()),
    ("lock-next-code", opening.lock_next_code, ("This is your next recovery code",)),
)

EMPTY: tuple[Act, ...] = (
    ("empty-desk", at_desk.desk, ("Nothing given yet",)),
    ("empty-guests", at_pages.guests_nobody_chosen, ()),
    ("empty-shift", at_pages.shift, ()),
    ("empty-past", at_pages.past, ()),
    ("empty-insights", at_insights.spend, ("Nothing was given in these days",)),
)

REP: tuple[Act, ...] = (
    ("desk", at_desk.desk, ("Caps today", "Recent gestures")),
    ("desk-line", at_desk.desk_line, ("412 Łukasz Nguyễn", "leaves €80.00 of €100")),
    ("desk-over", at_desk.desk_over, ("over by €90.00",)),
    ("desk-ambiguous", at_desk.desk_ambiguous, ()),
    ("desk-unclear", at_desk.desk_unclear, ("are two amounts",)),
    ("drawer-credit", at_desk.drawer_credit, ("Folio or outlet",)),
    ("drawer-label", at_desk.drawer_label, ("Tracking number",)),
    ("drawer-upgrade", at_desk.drawer_upgrade, ("Nights",)),
    ("approval", at_desk.approval, ("Over by €50.00",)),
    ("similar", at_desk.similar, ("the same credit",)),
    ("undo", at_desk.undo, ("Take back",)),
    ("promise", at_desk.promise, ()),
    ("owed", at_desk.owed, ("overdue",)),
    ("landed", at_desk.landed, ("still unhappy",)),
    ("line-acts", at_desk.line_acts, ("Same guest again",)),
    ("many-rooms", at_desk.many_rooms, ("5 rooms",)),
    ("many-taken-back", at_desk.many_taken_back, ("from 5 rooms", "Take back 4")),
    ("news", at_desk.news, ("What changed in",)),
    ("commands", at_desk.commands, ("New gesture",)),
    ("keys", at_desk.keys, ("Keyboard shortcuts",)),
    ("guide", at_desk.guide, ("Guide for reps", "Sign in, and find your way")),
    ("about", at_desk.about, ("About Latitude", "arabic-reshaper")),
    ("nothing-found", at_desk.nothing_found, ("No line holds these words",)),
    ("thousands", at_desk.thousands, ()),
    ("loading", troubles.loading, ()),
    ("refused", troubles.refused, ("No shift is open",)),
    ("disk-full", troubles.disk_full, ("The disk is full", "Posting is off")),
    ("read-only", troubles.read_only, ("cannot be written to",)),
    ("unknown", troubles.unknown, ("not known yet",)),
    ("unmet", troubles.unmet, ("set the one that is wrong", "Other desks: Not met since")),
    ("works-again", troubles.works_again, ("posting is on",)),
    ("apart", troubles.apart, ("copy it or let it go",)),
)

MANAGER: tuple[Act, ...] = (
    ("guests", at_pages.guests, ("in house",)),
    ("guest", at_pages.guest, ("Bo Else",)),
    ("guest-nobody", at_pages.nobody, ("Nobody is called",)),
    ("guest-add", at_pages.add_guest, ("Add a guest",)),
    ("guest-move", at_pages.move_guest, ("New room",)),
    ("guest-merge", at_pages.merge_guest, ()),
    ("guest-line-acts", at_pages.line_acts, ("Take back…",)),
    ("guest-letter", at_pages.letter_language, ("In which language?",)),
    ("guest-erase", at_pages.erase_guest, ("Erase Bo Else",)),
    ("guest-erasing", at_pages.erasing, ("Reading every text: 40 %", "Stop")),
    ("import-plan", at_pages.import_plan, ("not on the list",)),
    ("import-dates", at_pages.import_dates, ("Day first", "Month first")),
    ("import-wrong", at_pages.import_wrong, ("This file was not imported",)),
    ("import-working", at_pages.importing, ("4,200 of 10,000 rows", "Stop")),
    ("shift", at_pages.shift, ("Shift 2",)),
    ("shift-exporting", at_pages.exporting, ("Laying out Shift 2", "Stop")),
    ("shift-close", at_pages.close_shift, ("Close shift 2", "Worth a look before closing")),
    ("shift-close-promises", at_pages.close_promises, ("What is owed to guests",)),
    ("shift-close-books", at_pages.close_books, ("Not in the hotel’s books yet",)),
    ("shift-close-note", at_pages.close_note, ("Handover note",)),
    ("shift-close-report", at_pages.close_report, ("What shift 2 comes to", "Page 1 of")),
    ("shift-look", at_pages.look_at_report, ("Page 1 of",)),
    ("shift-approve", at_pages.approve, ()),
    ("shift-bill", at_pages.bill, ("The bill for line",)),
    ("shift-past", at_pages.past, ("Closed shifts",)),
    ("shift-supplement", at_pages.supplement, ("Supplement 1/S1…", "Report of shift 1…")),
    ("shift-unread", at_pages.unread, ("could not be read",)),
    ("insights-spend", at_insights.spend, ("Given each day", "The day reports of these days come to")),
    ("insights-broken", at_insights.broken, ("The defect bill",)),
    ("insights-landed", at_insights.landed, ("How it landed, by kind",)),
    ("insights-daring", at_insights.daring, ("Use of the cap", "Served without")),
    ("insights-lens", at_insights.lens, ("Nothing to ask about",)),
    ("insights-what-if", at_insights.what_if, ("would have had to be asked for",)),
    ("log-which", at_files.log_which, ("Which column is which?",)),
    ("log-dates", at_files.log_dates, ("Day first",)),
    ("log-plan", at_files.log_plan, ("to bring in",)),
    ("log-rejects", at_files.log_rejects, ("left out",)),
    ("log-columns", at_files.log_columns, ("What each column is read as",)),
    ("log-columns-wrong", at_files.log_columns_wrong, ("No column is",)),
    ("log-running", at_files.log_running, ("4,200 of 10,000 rows", "Stop")),
    ("log-done", at_files.log_done, ("outside every cap and total",)),
    ("log-again", at_files.log_again, ("Nothing to bring in",)),
    ("log-erase-by-name", at_files.erase_by_name, ("Name, as the log writes it",)),
    ("insights-old-log", at_insights.old_log, ("From the imported log",)),
    ("insights-old-log-broken", at_insights.old_log_broken, ("The defect bill of the imported log",)),
    ("bills", at_files.bills, ("to record", "still without a bill")),
    ("posting-list", at_files.posting_list, ("Mark all as posted",)),
    ("journal-export", at_files.export, ("CSV, with names", "From")),
    ("settings-people", at_pages.people, ("On this desk",)),
    ("settings-caps", at_pages.caps, ("A new cap",)),
    ("settings-hotel", at_pages.hotel, ("Business day ends at",)),
    ("settings-join", at_pages.join_desks, ("That is no address of a hub", "The hotel’s key")),
    (
        "settings-desks",
        at_pages.other_desks,
        ("12 lines wait.", "ask IT for a new password", "nothing heard yet", "has left"),
    ),
    ("settings-key", at_pages.left_desks, ("Write it down and lock it away", "It stands on paper")),
    ("settings-backups", at_pages.backups, ("is whole",)),
    ("settings-checking", at_pages.checking, ("Checking the backup: 43 %", "Stop")),
    ("settings-replacing", at_pages.replacing, ("that cannot be stopped",)),
    ("settings-retention", at_pages.retention, ("Months after departure",)),
    ("settings-erasing", at_pages.erasing_many, ("Erasing guests: 120 of 400", "Stop")),
    ("settings-pin", at_pages.own_pin, ("PIN in force",)),
    ("settings-look", at_pages.look, ("Text size",)),
    ("update-choosing", at_update.choosing, ("Choose the stick…",)),
    ("update-by-others", at_update.by_others, ("your administrator updates it",)),
    ("update-offered", at_update.offered, ("brings Latitude 0.2.0", "Update to 0.2.0")),
    ("update-half-way", at_update.half_way, (": 64 %", "Stop")),
    ("update-in-place", at_update.in_place, ("Start the new version now",)),
    ("settings-computer", at_pages.computer, ("1 thing must be mended", "Save a file for support")),
    ("pin-again", at_pages.pin_again, ("Type your PIN again",)),
    ("verifying", troubles.verifying, ("Verifying: 1,200 of 5,400", "Stop")),
    ("verify-stopped", troubles.verify_stopped, ("nothing beyond that is vouched for",)),
    ("damaged", troubles.damaged, ("Posting is off",)),
    ("damage-sheet", troubles.damage_sheet, ("is not what was chained",)),
)

PARTS: tuple[tuple[str, str, tuple[Act, ...]], ...] = (
    ("empty", "LL", EMPTY),
    ("busy", "", LOCK),
    ("busy", "RR", REP),
    ("busy", "MM", MANAGER),
)
"""Which hotel, who is signed in (nobody: the desk is locked), and the acts in their order."""


def names() -> tuple[str, ...]:
    """The names of all scenes, in their order."""
    acted = (name for _hotel, _who, acts in PARTS for name, _bring, _words in acts)
    return (*opening.BEFORE, *acted, *at_practice.PRACTICE)


def walk(
    folder: Path, size: tuple[int, int] = (1366, 768), *, dress: Dress | None = None, only: frozenset[str] = frozenset(),
    speak: str = "en",
) -> Iterator[Scene]:  # fmt: skip
    """Bring about every scene, or `only` some, one after the other; each is on screen until the next is asked for.

    `dress` puts on the look, after a window was opened (which wears what its folder holds). `speak` is everybody's language.
    """

    def wanted(name: str) -> bool:
        return not only or name in only

    dress = dress or _as_it_is
    for place in ("none", "empty", "busy", "practice"):
        _speak(folder / place, speak)
    yield from _before(folder / "none", size, dress, wanted)
    for hotel, prepare in (("empty", nothing), ("busy", busy)):
        parts = [(who, acts) for at, who, acts in PARTS if at == hotel and any(wanted(act[0]) for act in acts)]
        if not parts:
            continue
        stage = Stage.open(folder / hotel, prepare)
        try:
            dress()
            stage.window.resize(*size)
            for who, acts in parts:
                yield from _acts(stage, who, acts, wanted)
        finally:
            stage.close()
    yield from _practice(folder / "practice", size, dress, wanted)


def _speak(folder: Path, code: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    spoken = language.known(code)
    assert spoken is not None
    language.wear(spoken)  # a window before there is a ledger speaks what the program was started in
    for initials in ("", *PINS):
        Preferences(folder).keep_language(spoken, initials)


def _as_it_is() -> None:
    """No other look."""


def _acts(stage: Stage, who: str, acts: tuple[Act, ...], wanted: Wanted) -> Iterator[Scene]:
    if who:
        stage.sign_in(who).rest()
    for name, bring, words in acts:
        if not wanted(name):
            continue
        bring(stage)
        _lie_still()
        yield Scene(name, stage.window, words, stage)
        if who:
            stage.rest()


def _lie_still() -> None:
    """Lines that are wrapped need more than one round of a layout, each a moment after the other."""
    for _ in range(4):
        QTest.qWait(5)


def _practice(folder: Path, size: tuple[int, int], dress: Dress, wanted: Wanted) -> Iterator[Scene]:
    if not any(map(wanted, at_practice.PRACTICE)):
        return
    with at_practice.practising(folder, size, dress) as trainee:
        for name, (bring, words) in at_practice.PRACTICE.items():
            bring(trainee)  # each stands on the one before
            if wanted(name):
                yield Scene(name, trainee.window, words)


def _before(folder: Path, size: tuple[int, int], dress: Dress, wanted: Wanted) -> Iterator[Scene]:
    if not any(map(wanted, opening.BEFORE)):
        return
    demo_hotel(folder).ledger.close()
    for name, (make, words) in opening.BEFORE.items():
        if not wanted(name):
            continue
        dress()
        window = MainWindow(Preferences(folder))
        window.resize(*size)
        make(folder, window)
        QTest.qWait(20)
        _lie_still()
        yield Scene(name, window, words)
        window.close()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
