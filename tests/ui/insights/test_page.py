"""The insights by keyboard: range, sections and charts, what each role finds there, a reply, a replay, the exports."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter, qGray
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.desk.insights.season import play
from tests.desk.insights.test_old_log import bring
from tests.reports.reading import words as words_of
from tests.rig import Hotel
from tests.ui.rig import DeskRig, desk_rig
from tracker.desk.insights import replies
from tracker.desk.promises import landing
from tracker.domain.house import house_of
from tracker.domain.promise import Outcome
from tracker.ui import theme
from tracker.ui.insights import words
from tracker.ui.insights.page import InsightsPage
from tracker.ui.widgets.charts import patterns
from tracker.ui.widgets.charts.bars import Bars
from tracker.ui.widgets.charts.chart import Chart, Mark
from tracker.ui.widgets.charts.columns import Columns

pytestmark = pytest.mark.by_lot("insights", 14)


def at_insights(
    tmp_path: Path, qtbot: QtBot, who: str = "MM", prepare: Callable[[Hotel], object] | None = play
) -> tuple[DeskRig, InsightsPage]:
    rig = desk_rig(tmp_path, qtbot, signed_in=who, prepare=prepare)
    rig.keys.press("F4")
    settled(rig)
    page = rig.window.pages.page("insights")
    assert isinstance(page, InsightsPage)
    return rig, page


def settled(rig: DeskRig) -> None:
    for _ in range(3):
        rig.settle()


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def test_f4_shows_the_days_and_the_arrows_walk_through_them_aloud(tmp_path: Path, qtbot: QtBot) -> None:
    rig, page = at_insights(tmp_path, qtbot)
    chart = focused()
    assert isinstance(chart, Chart)
    assert chart is page.spend.days.chart
    assert page.spend.head.figures["gestures"].amount() == "84"
    assert page.spend.head.figures["value"].amount() == "€968.28"
    assert page.spend.head.tied.text() == "The day reports of these days come to the same €968.28."
    rig.keys.press("Home")
    assert chart.accessibleName() == "Given each day: Sat 14 Nov: 0 gestures, €0.00"
    rig.keys.press("End")
    last = chart.accessibleName()
    rig.keys.press("Left", "Right")
    assert chart.accessibleName() == last
    assert chart.accessibleDescription() == "30 / 30"
    rig.keys.press("Tab")
    assert focused() is page.spend.causes.chart
    assert focused().accessibleName() == "Why: Wi-Fi: 72 gestures, €728.28, cost €728.28"
    rig.keys.press("Down")
    assert "Heating or air conditioning: 12 gestures, €240.00" in focused().accessibleName()


def test_the_ranges_have_keys_and_mirrored_the_arrows_follow_the_reading(tmp_path: Path, qtbot: QtBot) -> None:
    rig, page = at_insights(tmp_path, qtbot)
    counts = []
    for key in ("Ctrl+1", "Ctrl+2", "Ctrl+3", "Ctrl+4"):
        rig.keys.press(key)
        settled(rig)
        counts.append(page.spend.head.figures["gestures"].amount())
    assert counts == ["28", "84", "84", "84"]
    chart = page.spend.days.chart
    assert len(chart.marks) == 53  # weeks
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    rig.keys.press("End", "Right")
    assert chart.current == 51
    rig.keys.press("Left")
    assert chart.current == 52


def test_every_section_comes_with_ctrl_tab_and_its_first_part_has_the_keyboard(tmp_path: Path, qtbot: QtBot) -> None:
    rig, page = at_insights(tmp_path, qtbot)
    names = []
    for _ in range(6):
        names.append(focused().objectName())
        rig.keys.press("Ctrl+Tab")
        settled(rig)
    # Where there is nothing to go to (no answer, no reply to write) the tabs have the keyboard.
    assert names == ["spend-days", "broken-bill", "", "daring-use", "", "what-if-cap"]
    assert focused().objectName() == "spend-days"
    rig.keys.press("Ctrl+Shift+Tab")
    assert focused().objectName() == "what-if-cap"
    bill = page.broken.bill.chart.marks[0]
    assert (bill.label, bill.shown, bill.beside.split(" · ")[0]) == (
        "700 · Heating or air conditioning", "€240.00", "12 gestures",
    )  # fmt: skip


def test_how_it_landed_needs_answers_and_says_so(tmp_path: Path, qtbot: QtBot) -> None:
    _rig, page = at_insights(tmp_path, qtbot)
    assert page.landing.kinds.chart.marks == ()
    assert "No guest has said yet how it landed" in page.landing.kinds.nothing.accessibleName()


def test_an_empty_house_says_what_is_missing(tmp_path: Path, qtbot: QtBot) -> None:
    rig, page = at_insights(tmp_path, qtbot, prepare=None)
    assert page.spend.days.nothing.accessibleName() == (
        "Nothing was given in these days. What is given from now on stands here."
    )
    assert page.spend.head.figures["median"].amount() == "too few yet"
    assert page.patterns.nothing.accessibleName().startswith("Nothing to ask about")
    page.exporting.ask_where = lambda _parent, _title, proposed: tmp_path / proposed.name
    rig.clock.put(days=60)
    rig.keys.press("Ctrl+E")
    settled(rig)
    assert page.banner.text().startswith("Nothing stands in the journal from 2026-12-24 to 2027-01-22")
    assert list(tmp_path.glob("*.pdf")) == []


def test_an_export_pressed_before_anything_is_read_waits_for_it(tmp_path: Path, qtbot: QtBot) -> None:
    rig = desk_rig(tmp_path, qtbot, signed_in="MM", prepare=play)
    page = rig.window.pages.page("insights")
    assert isinstance(page, InsightsPage)
    page.exporting.ask_where = lambda _parent, _title, proposed: tmp_path / proposed.name

    def exported(*keys: str) -> int:
        go = Event()
        rig.thread.submit(lambda _ledger: go.wait(10))
        rig.keys.press(*keys)
        go.set()
        settled(rig)
        return len(list(tmp_path.glob("*.csv")))

    assert exported("F4", "Ctrl+Shift+E", "F2") == 0, "nobody looks any more"
    assert exported("F4", "Ctrl+Shift+E") == 1


def test_a_rep_finds_only_the_own_gestures_and_no_export(tmp_path: Path, qtbot: QtBot) -> None:
    rig, page = at_insights(tmp_path, qtbot, "R2")
    assert page.spend.head.figures["gestures"].amount() == "24"
    assert page.about.text().endswith("only your own")
    assert page.spend.head.tied.text() == ""
    assert not page.spend.reps.isVisible()
    assert page.offered() == ["spend", "broken", "landing", "daring", "lens"]
    assert not page.pdf.isVisible()
    assert [d.rep for d in (page._shown.seen.figures.daring if page._shown else ())] == ["R2"]
    texts = {w.accessibleName() for w in page.findChildren(QWidget)} | {m.spoken for m in page.spend.reps.chart.marks}
    assert not [text for text in texts if "Rita" in text or "Rosa" in text]
    rig.keys.press("Ctrl+L")
    rig.unlock("LL")
    rig.keys.press("F4")
    settled(rig)
    assert page.spend.head.figures["gestures"].amount() == "84"
    assert page.pdf.isVisible()


def test_the_rep_concerned_replies_and_the_manager_reads_it_there(tmp_path: Path, qtbot: QtBot) -> None:
    rig, page = at_insights(tmp_path, qtbot, "RR")
    rig.keys.press("Ctrl+Shift+Tab")
    settled(rig)
    assert focused().objectName() == "reply-pair"
    (card,) = page.patterns.cards
    assert card.title.text() == "One rep and one guest · RR Rita Rep"
    rig.keys.press("Tab", "Return")
    settled(rig)
    assert page.banner.text() == "Write what it was: a reply without words says nothing."
    card.edit.setFocus()
    rig.keys.type("She asks for me.")
    rig.keys.press("Tab", "Return")
    settled(rig)
    assert rig.work(replies.replies)["pair", "RR"].words == "She asks for me."
    rig.keys.press("Ctrl+L")
    rig.unlock("MM")
    rig.keys.press("F4")
    page.lens()
    settled(rig)
    (card,) = page.patterns.cards
    assert not card.edit.isVisible()
    assert "RR Rita Rep on 13 Dec 2026: “She asks for me.”" in {
        w.text() for w in card.findChildren(type(page.daring.note))
    }


def test_a_reply_half_written_waits_for_its_writer(tmp_path: Path, qtbot: QtBot) -> None:
    rig, page = at_insights(tmp_path, qtbot, "RR")
    page.lens()
    settled(rig)
    page.patterns.cards[0].edit.setFocus()
    rig.keys.type("She asks")
    rig.keys.press("Ctrl+L")
    rig.unlock("MM")
    rig.keys.press("F4")
    page.lens()
    settled(rig)
    assert not [card for card in page.patterns.cards if card.edit.toPlainText()], "it is nobody else's"
    rig.keys.press("Ctrl+L")
    rig.unlock("RR")
    rig.keys.press("F4")
    page.lens()
    settled(rig)
    assert page.patterns.cards[0].edit.toPlainText() == "She asks"


def test_another_cap_is_replayed_and_nothing_is_written(tmp_path: Path, qtbot: QtBot) -> None:
    rig, page = at_insights(tmp_path, qtbot, "LL")
    before = rig.work(lambda ledger: ledger.last())
    page.what_if()
    rig.keys.press("Ctrl+A")
    rig.keys.type("15.000")
    rig.keys.press("Return")
    assert "at most 2 decimals" in page.trying.field.error()
    rig.keys.press("Ctrl+A")
    rig.keys.type("15.00")
    rig.keys.press("Return")
    settled(rig)
    assert page.trying.head.text() == "Rep at €15.00, each guest: 12 of 84 gestures would have had to be asked for"
    assert page.trying.who.chart.accessibleName() == "Who would have had to ask: RR Rita Rep: 12 gestures, €240.00"
    assert rig.work(lambda ledger: ledger.last()) == before


def test_what_was_tried_is_counted_again_for_other_days_and_exported_as_it_stands(tmp_path: Path, qtbot: QtBot) -> None:
    rig, page = at_insights(tmp_path, qtbot, "MM")
    page.exporting.ask_where = lambda _parent, _title, proposed: tmp_path / f"out{proposed.suffix}"

    def export(key: str) -> None:
        page.banner.dismiss()
        rig.keys.press(key)
        settled(rig)
        qtbot.waitUntil(lambda: not page.printing.busy() and "is in" in page.banner.text(), timeout=10_000)

    def rows(part: str) -> list[dict[str, str]]:
        found = csv.DictReader(io.StringIO((tmp_path / "out.csv").read_text("utf-8-sig")))
        return [row for row in found if row["part"] == part]

    export("Ctrl+Shift+E")
    assert rows("what_if") == rows("what_if_rep") == []
    page.what_if()
    rig.keys.press("Ctrl+A")
    rig.keys.type("15.00")
    rig.keys.press("Return")
    settled(rig)
    for days, said in (("Ctrl+2", "12 of 84"), ("Ctrl+1", "4 of 28")):
        rig.keys.press(days)
        settled(rig)
        assert page.trying.head.text().startswith(f"Rep at €15.00, each guest: {said} gestures")
        export("Ctrl+Shift+E")
        (row,) = rows("what_if")
        assert f"{row['stopped']} of {row['gestures']}" == said
        assert f"€{row['value']}" in page.trying.said[1].text()
        assert [(r["key"], r["stopped"]) for r in rows("what_if_rep")] == [("RR", row["stopped"])]
        asked = [card.asked.finding for card in page.patterns.cards]
        assert [(r["pattern"], r["n"], r["base_n"]) for r in rows("lens")] == [
            (f.pattern, str(f.n), str(f.base_n)) for f in asked
        ]
    export("Ctrl+E")
    assert "Another cap, tried" in words_of((tmp_path / "out.pdf").read_bytes())
    rig.keys.press("Ctrl+L")
    rig.unlock("LL")
    rig.keys.press("F4")
    settled(rig)
    export("Ctrl+E")
    assert "Another cap, tried" not in words_of((tmp_path / "out.pdf").read_bytes()), "another person tried it"


def test_another_basis_is_replayed_by_keys(tmp_path: Path, qtbot: QtBot) -> None:
    """Two who share a room and were given 60.00 each: nobody asks for a guest, one would for the party."""

    def shared(hotel: Hotel) -> None:
        for name in ("Ada Example", "Ben Example"):
            hotel.post(hotel.guest(name, "700", confirmation="C7"), 6000)

    rig, page = at_insights(tmp_path, qtbot, "LL", shared)
    page.what_if()
    for basis, stopped in (("each guest", "0 of 2 gestures"), ("each room or party", "1 of 2 gestures")):
        rig.keys.press("Ctrl+A")
        rig.keys.type("100.00")
        if basis == "each room or party":
            rig.keys.press("Tab", "Down", "Shift+Tab")
        rig.keys.press("Return")
        settled(rig)
        assert page.trying.head.text() == f"Rep at €100.00, {basis}: {stopped} would have had to be asked for"
    assert "€60.00" in page.trying.who.chart.accessibleName()


def test_turning_away_gives_the_reading_up(tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    from tracker.ledger import insights

    monkeypatch.setattr(insights, "SLICE", 1)
    monkeypatch.setattr(insights.slice_before, "__defaults__", (1,))
    rig, page = at_insights(tmp_path, qtbot)
    while page._shown is None or not page._shown.seen.whole:
        rig.settle()
    rig.keys.press("Ctrl+3")
    rig.settle()
    assert page._shown is not None
    told = page._shown
    assert not told.seen.whole
    assert "counted back to" in page.about.text()
    rig.keys.press("F1")
    for _ in range(8):
        rig.settle()
    assert page._shown.seen.through == told.seen.through or not page._shown.seen.whole


def test_the_pdf_and_the_csv_are_written_where_one_says(tmp_path: Path, qtbot: QtBot) -> None:
    rig, page = at_insights(tmp_path, qtbot)
    names: list[str] = []

    def choose(_parent: QWidget, _title: str, proposed: Path) -> Path:
        names.append(proposed.name)
        return tmp_path / proposed.name

    page.exporting.ask_where = choose
    for key in ("Ctrl+E", "Ctrl+Shift+E"):
        rig.keys.press(key)
        settled(rig)
        qtbot.waitUntil(lambda: not page.printing.busy() and "is in" in page.banner.text(), timeout=10_000)
        page.banner.dismiss()
    assert names == ["Insights 2026-11-14 to 2026-12-13.pdf", "Insights 2026-11-14 to 2026-12-13.csv"]
    told = words_of((tmp_path / names[0]).read_bytes())
    for said in ("Insights", "€968.28", "Heating or air conditioning", "Rita Rep", "The defect bill", "Who dares"):
        assert said in told
    assert "Dear Example" not in told
    rows = list(csv.DictReader(io.StringIO((tmp_path / names[1]).read_text("utf-8-sig"))))
    assert {r["part"] for r in rows} >= {"range", "day", "kind", "cause", "rep", "room", "bill", "daring", "cap_use"}
    assert sum(float(r["value"]) for r in rows if r["part"] == "day") == pytest.approx(968.28)


def test_answers_are_told_by_number_and_pattern(tmp_path: Path, qtbot: QtBot) -> None:
    def answered(hotel: Hotel) -> None:
        play(hotel)
        said = (Outcome.DELIGHTED, Outcome.DELIGHTED, Outcome.FINE, Outcome.FINE, Outcome.STILL_UNHAPPY)
        given = hotel.ledger.lines("WHERE j.kind = 'credit' AND j.amount = 2000 ORDER BY j.seq")
        for line, outcome in zip(given, said, strict=False):
            landing.record(hotel.ledger, line.seq, outcome, hotel.people["RR"], hotel.now)

    rig, page = at_insights(tmp_path, qtbot, prepare=answered)
    rig.keys.press("Ctrl+Tab", "Ctrl+Tab")
    settled(rig)
    assert focused() is page.landing.kinds.chart
    assert focused().accessibleName() == (
        "How it landed, by kind: Credit: 2 delighted, 2 fine, 1 still unhappy, 5 of 84 answered; €50.00 a delighted guest"
    )
    (mark,) = page.landing.kinds.chart.marks
    assert [(p.amount, p.shown) for p in mark.parts] == [(2, "2"), (2, "2"), (1, "1")]
    assert len({p.pattern for p in mark.parts}) == len({p.ink for p in mark.parts}) == 3


def test_the_parts_of_a_bar_stay_apart_without_colour(qtbot: QtBot) -> None:
    grey, shares = qGray(theme.color("accent").rgb()), []
    for pattern in patterns.PATTERNS:
        image = QImage(60, 20, QImage.Format.Format_RGB32)
        image.fill(theme.color("surface"))
        painter = QPainter(image)
        patterns.fill(painter, QRectF(0, 0, 60, 20), "accent", pattern)
        painter.end()
        greys = [qGray(image.pixel(x, y)) for x in range(4, 56) for y in range(3, 17)]
        shares.append(sum(abs(g - grey) < 24 for g in greys) / len(greys))
    assert shares[0] > 0.95  # solid
    assert all(0.08 < share < 0.5 for share in shares[1:])  # lines and dots leave most of their ground free
    assert abs(shares[1] - shares[2]) > 0.1


def test_no_bar_loses_its_value_where_it_is_narrow(qtbot: QtBot) -> None:
    long = Mark("Ω" * 200, 5, "€1,234,567,890.00", "all of it", "1,000,000 gestures")
    bars = Bars("Why")
    qtbot.addWidget(bars)
    bars.show_marks([long, Mark("b", 0, "€0.00", "nothing")])
    bars.resize(260, bars.sizeHint().height())
    picture = bars.grab().toImage()
    right = [picture.pixelColor(x, y) for x in range(200, 254) for y in range(4, 22)]
    assert any(c.lightness() < 90 for c in right)  # the value stands at the far end
    columns = Columns("When")
    qtbot.addWidget(columns)
    columns.show_marks([])
    columns.resize(80, 200)
    columns.grab()
    assert columns.accessibleName() == "When"
    assert columns.focusPolicy() == Qt.FocusPolicy.NoFocus


@pytest.mark.parametrize(
    ("currency", "mark", "minor", "said"),
    [("EUR", ".", 123_456, "1,234"), ("EUR", ",", 123_456, "1.234"), ("JPY", ".", 1234, "1,234"), ("KWD", ".", 1_234_567, "1,234"), ("USD", ".", 99, "0")],
)  # fmt: skip
def test_a_narrow_column_says_whole_units_in_every_currency(currency: str, mark: str, minor: int, said: str) -> None:
    plain = {"name": "Grand", "currency": currency, "timezone": "Europe/Vienna", "cutoff": "03:00", "mark": mark}
    assert words.whole(house_of(plain), minor) == said


def with_an_old_log(hotel: Hotel) -> None:
    bring(hotel)


def test_a_house_that_just_switched_sees_its_log_marked(tmp_path: Path, qtbot: QtBot) -> None:
    rig, page = at_insights(tmp_path, qtbot, prepare=with_an_old_log)
    old = page.spend.old
    assert focused() is old.days.chart, "nothing was given yet, so the keyboard is at the log"
    assert "no cap and in no total above" in old.days.said.text()
    seen = old.days.chart.visibleRegion().boundingRect().height()
    assert seen == old.days.chart.height(), "what has the keyboard is scrolled to, all of it"
    rig.keys.press("Home", "End")
    assert old.days.chart.accessibleName().endswith(", imported")
    assert {mark.pattern for chart in (old.days.chart, old.causes.chart) for mark in chart.marks} == {"lines"}
    assert [mark.label for mark in old.causes.chart.marks] == ["Another cause, or none", "Wi-Fi"]
    assert page.spend.head.figures["gestures"].amount() == "0"


def test_what_broke_names_the_rooms_of_an_imported_log_too(tmp_path: Path, qtbot: QtBot) -> None:
    rig, page = at_insights(tmp_path, qtbot, prepare=with_an_old_log)
    rig.keys.press("Ctrl+Tab")
    settled(rig)
    old = page.broken.old
    assert focused() is old.bill.chart, "nothing was given yet, so the keyboard is at the log's bill"
    assert {mark.label for mark in old.rooms.chart.marks} == {f"41{n}" for n in range(5)}
    assert {mark.label for mark in old.bill.chart.marks} == {f"41{n} · Wi-Fi" for n in range(5)}
    assert {mark.pattern for chart in (old.bill.chart, old.rooms.chart) for mark in chart.marks} == {"lines"}
    assert not page.broken.rooms.chart.marks, "the house's own figures hold none of it"
    rig.keys.press("Home")
    assert old.bill.chart.accessibleName().endswith(", imported")


def test_a_rep_and_a_house_without_a_log_see_no_card_of_it(tmp_path: Path, qtbot: QtBot) -> None:
    for who, prepare in (("RR", with_an_old_log), ("MM", play)):
        (tmp_path / who).mkdir()
        _rig, page = at_insights(tmp_path / who, qtbot, who, prepare)
        assert page.spend.old.isHidden()
        assert page.broken.old.isHidden()


def test_the_last_column_is_always_named_and_its_outline_crosses_no_words(qtbot: QtBot) -> None:
    columns = Columns("When")
    qtbot.addWidget(columns)
    columns.show_marks([Mark(f"{n} Nov", 10, "10", "it") for n in range(1, 31)])
    columns.resize(600, columns.sizeHint().height())
    picture = columns.grab().toImage()
    foot = round(columns.place(29).bottom())
    below = [picture.pixelColor(x, y).lightness() for x in range(585, 600) for y in range(foot + 2, picture.height())]
    assert min(below) < 140 < max(below)
    assert columns.height() - foot >= 12, "the name stands below the strip that is outlined"


def test_what_is_left_over_has_no_bar_for_an_empty_one_would_say_zero(qtbot: QtBot) -> None:
    shown = []
    for pattern in ("solid", "none"):
        bars = Bars("Why")
        qtbot.addWidget(bars)
        bars.show_marks([Mark("a", 0, "€9.00", "it", pattern=pattern)])
        bars.resize(200, bars.sizeHint().height())
        picture = bars.grab().toImage()
        shown.append({picture.pixelColor(x, 27).rgb() for x in range(12, 188)})
    assert len(shown[1]) == 1
    assert shown[0] != shown[1]


def test_that_nothing_broke_and_nobody_answered_is_said_once(tmp_path: Path, qtbot: QtBot) -> None:
    _rig, page = at_insights(tmp_path, qtbot, prepare=lambda hotel: hotel.post(hotel.guest(), 1000))
    assert [part.isHidden() for part in (page.broken.bill, page.broken.causes, page.broken.rooms)] == [
        False,
        True,
        False,
    ]
    hidden = (page.landing.legend, page.landing.causes, page.landing.note)
    assert [part.isHidden() for part in (page.landing.kinds, *hidden)] == [False, True, True, True]
