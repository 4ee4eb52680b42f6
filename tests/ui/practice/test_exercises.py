"""The five exercises by keyboard alone, in the real window: each checks itself, says what was wrong, and is remembered."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest

from tests.ui.practice.conftest import Begin, Trainee
from tests.ui.scenes.stage import until
from tracker.domain.problems import LedgerFault
from tracker.ledger import house as of_house
from tracker.ui import language
from tracker.ui.practice.frame import Band
from tracker.ui.shell.preferences import Preferences

pytestmark = pytest.mark.by_lot("exercises", 6)


def over_the_cap(trainee: Trainee) -> None:
    trainee.line("207 c80 overbooked")
    trainee.keys.type("lg")
    trainee.keys.type("2468")
    trainee.press("Return")


def keep_the_report(trainee: Trainee, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Press Ctrl+E and agree to the name that is offered; returns the file."""
    kept: list[Path] = []

    def agree(_parent: object, _title: str, proposed: Path) -> Path:
        kept.append(proposed)
        return proposed

    page = trainee.window.pages.page("shift")
    monkeypatch.setattr(page.exporting, "ask_where", agree)  # type: ignore[attr-defined]  # a page of the window
    trainee.press("Ctrl+E")
    trainee.qtbot.waitUntil(lambda: bool(kept) and kept[0].exists(), timeout=15_000)
    trainee.qtbot.waitUntil(lambda: not page.printing.busy(), timeout=5_000)  # type: ignore[attr-defined]  # as above
    trainee.settle()
    return kept[0]


def test_all_five_by_keyboard(begin: Begin, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    trainee = begin("RR")
    assert trainee.window.link.person is not None
    assert trainee.window.link.person.initials == "MK"
    assert "412" in trainee.sentence

    trainee.line("412 c20 wifi")
    assert trainee.done == {"credit"}
    assert "Room, what, why" in trainee.learned

    trainee.line("207 c80 overbooked")
    assert "right here" in trainee.sentence
    trainee.keys.type("lg")
    trainee.keys.type("2468")
    trainee.press("Return")
    assert trainee.done == {"credit", "over"}

    trainee.press("Ctrl+Z")
    assert "why" in trainee.sentence
    trainee.press("Return")
    assert trainee.done == {"credit", "over", "undo"}

    trainee.line("105 c10 noise !1h")
    assert "what is owed" in trainee.sentence
    trainee.press("Ctrl+Shift+P", "Return")
    assert "Kept" in trainee.sentence
    trainee.press("Return")
    assert trainee.done == {"credit", "over", "undo", "promise"}

    assert "Lena Goldammer" in trainee.sentence
    trainee.sign_in("lg")
    assert trainee.strip.keys.text().startswith("F3")
    trainee.press("F3", "Ctrl+Return")
    trainee.qtbot.wait(600)  # an Enter that comes too soon was meant for something else
    trainee.press("Return")
    until(lambda: trainee.strip.keys.text().startswith("Ctrl+E"))
    report = keep_the_report(trainee, monkeypatch)
    assert report.name.startswith("TRAINING ")
    assert all("TRAINING" in page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(report))
    assert trainee.practice.guide.progress.all_done
    assert "All five" in trainee.strip.title.text()
    assert set(Preferences(tmp_path / "real").practised("RR")) == trainee.done

    trainee.press("F7")
    assert "All five" in trainee.strip.title.text()  # there is nothing to skip to
    trainee.strip.chosen.emit("credit")  # one of them once more: by somebody who is the rep again
    trainee.settle()
    assert "Maja Kestrel" in trainee.sentence
    assert "credit" not in trainee.done


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("412 c10 wifi", "Seen: credit of €10.00 for room 412. Wanted: credit of €20.00 for room 412."),
        ("207 c20 wifi", "Seen: credit of €20.00 for room 207. Wanted: credit of €20.00 for room 412."),
    ],
)
def test_a_wrong_line_is_told_with_what_is_wanted(begin: Begin, line: str, said: str) -> None:
    trainee = begin()
    trainee.line(line)
    assert trainee.wrong == said
    assert not trainee.done
    trainee.press("F8")
    assert trainee.wrong == ""
    if line.startswith("207"):
        trainee.line("412 c20 wifi")
        assert trainee.done == {"credit"}
        assert trainee.wrong == ""


def test_what_fits_is_not_what_a_lead_allows(begin: Begin) -> None:
    trainee = begin()
    trainee.press("F7")
    trainee.line("207 c50 overbooked")
    assert "allowed by a lead" in trainee.wrong
    trainee.line("207 c80 overbooked")
    trainee.press("Esc")
    assert "Give its guest 80" in trainee.sentence  # put away: from the beginning
    assert not trainee.done


def test_a_gift_without_a_promise_and_a_broken_one_are_told(begin: Begin) -> None:
    trainee = begin()
    trainee.press("F7", "F7", "F7")
    trainee.line("105 c10 noise")
    assert "no promise" in trainee.wrong
    trainee.line("105 c5 noise !1h")
    trainee.press("Ctrl+Shift+P", "Return", "Right", "Return")
    if "broken" not in trainee.wrong:  # a broken promise asks for a word first
        trainee.keys.type("nobody was free")
        trainee.press("Return")
    assert "broken" in trainee.wrong
    assert not trainee.done


def test_an_exercise_that_is_skipped_is_not_done_and_can_be_begun_again(begin: Begin) -> None:
    trainee = begin()
    trainee.press("F7", "F7")
    assert trainee.exercise == "undo"
    trainee.press("Ctrl+Z", "Return")  # the trainee has had a line before: there is always one to take back
    assert trainee.done == {"undo"}
    trainee.press("F7")
    assert trainee.exercise == "handover"
    trainee.press("F7")
    assert trainee.exercise == "credit"


def test_what_counts_is_what_was_posted_since_the_exercise_began(begin: Begin) -> None:
    trainee = begin()
    trainee.line("412 c20 wifi")
    assert trainee.done == {"credit"}
    trainee.strip.chosen.emit("credit")
    trainee.settle()
    trainee.press("F8")
    assert not trainee.done
    assert "412" in trainee.sentence


def test_progress_is_remembered_for_the_person(begin: Begin) -> None:
    first = begin("RR")
    first.line("412 c20 wifi")
    first.practice.close()
    again = begin("RR")
    assert again.done == {"credit"}
    assert again.practice.guide.progress.exercise == "over"
    again.practice.close()
    other = begin("LL")
    assert other.done == set()


def test_somebody_else_at_the_practice_desk_is_told_who_should_be_there(begin: Begin) -> None:
    trainee = begin()
    trainee.press("Ctrl+L")
    assert trainee.strip.keys.text().startswith("mk")
    trainee.keys.type("lg")
    trainee.settle()
    trainee.keys.type("2468")
    trainee.press("Return")
    assert "Maja Kestrel" in trainee.sentence
    trainee.sign_in("mk")
    trainee.line("412 c20 wifi")
    assert trainee.done == {"credit"}


def test_a_disk_that_is_full_in_the_midst_of_it_is_said_and_practice_goes_on(begin: Begin) -> None:
    trainee = begin()
    link = trainee.window.link
    link.stop_posting(LedgerFault("disk_full", "The disk is full. Nothing was recorded: free it, then try again."))
    trainee.line("412 c20 wifi")
    assert trainee.window.workplace.banner.isVisible()
    assert not trainee.done
    assert "412" in trainee.sentence
    link.mend()
    trainee.qtbot.waitUntil(lambda: link.fault is None, timeout=10_000)
    trainee.settle()
    trainee.press("Return")  # what was typed is still there
    assert trainee.done == {"credit"}


def test_the_hotel_is_marked_whatever_was_practised(begin: Begin) -> None:
    trainee = begin()
    thread = trainee.practice._thread
    assert thread is not None
    assert thread.call(lambda ledger: of_house.house(ledger).training)
    assert trainee.window.windowTitle().startswith("TRAINING")


def test_practice_speaks_as_the_desk_did_and_goes_on_in_another_language(begin: Begin) -> None:
    french, german = (language.known(code) for code in ("fr", "de"))
    assert french is not None
    assert german is not None
    language.wear(french)
    trainee = begin("RR")
    assert language.worn() is french, "the trainee of the practice hotel has no language of their own"
    trainee.practice._preferences.choose_language(german)
    trainee.qtbot.waitUntil(
        lambda: language.worn() is german and trainee.window.link.person is not None, timeout=15_000
    )
    trainee.settle()
    strip, band = trainee.strip, trainee.window.findChild(Band)
    assert band is not None
    assert next(row.words() for row in strip._rows.values()) == "Eine Gutschrift in einer Zeile"
    assert [strip.skip.words(), strip.again.words(), band.leave.words()] == [
        "Überspringen", "Von vorn beginnen", "Übung verlassen",
    ]  # fmt: skip
    assert (strip.accessibleName(), strip._who.text()[:4]) == ("Aufgaben", "Sie ")
    assert [c.label for c in trainee.window.commands() if c.key == "practice.leave"] == ["Übung verlassen"]
    trainee.line("412 c20 wifi")
    assert trainee.done == {"credit"}
