"""The lists: driven by keys, showing anybody's name as written, quick with thousands of rows."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.pixels import holds, picture
from tests.ui.samples import CAPS, LONG, NAMES, lines
from tracker.ui import theme
from tracker.ui.guests.house_list.row_table import Column, RowTable
from tracker.ui.theme.tokens import LIGHT, TYPE_STEPS
from tracker.ui.widgets import CapList, LineTable, one_line, tip
from tracker.ui.widgets.charts.bars import Bars
from tracker.ui.widgets.charts.chart import Mark
from tracker.ui.widgets.draw import text as drawing
from tracker.ui.widgets.draw.text import BODY, Face, advance, fits, reads_rtl
from tracker.ui.widgets.lists import cap_list
from tracker.ui.widgets.lists.line_widths import ColumnWidths, marks_width

pytestmark = pytest.mark.by_lot("lists", 34)

Key = Qt.Key


@pytest.fixture
def table(app: QApplication, qtbot: QtBot) -> LineTable:
    made = LineTable()
    qtbot.addWidget(made)
    made.resize(1000, 480)
    made.show_rows(lines(30))
    made.show()
    made.activateWindow()
    assert QTest.qWaitForWindowActive(made)
    made.setFocus()
    return made


@pytest.fixture
def caps(app: QApplication, qtbot: QtBot) -> CapList:
    made = CapList()
    qtbot.addWidget(made)
    made.resize(320, 600)
    made.show_rows(CAPS)
    made.show()
    made.activateWindow()
    assert QTest.qWaitForWindowActive(made)
    made.setFocus()
    return made


def test_keys_walk_the_lines_and_enter_chooses_one(table: LineTable) -> None:
    chosen = QSignalSpy(table.chosen)
    table.select(30)
    for key in (Key.Key_Down, Key.Key_Down, Key.Key_Up, Key.Key_Return):
        QTest.keyClick(table, key)
    assert chosen.at(0) == [29]
    QTest.keyClick(table, Key.Key_End)
    assert table.current_seq() == 1
    QTest.keyClick(table, Key.Key_Home)
    assert table.current_seq() == 30


def test_enter_without_a_line_chooses_nothing(table: LineTable) -> None:
    table.show_rows([])
    chosen = QSignalSpy(table.chosen)
    QTest.keyClick(table, Key.Key_Return)
    assert chosen.count() == 0


def test_tab_leaves_the_table(table: LineTable) -> None:
    assert not table.tabKeyNavigation()


def test_the_newest_line_comes_on_top_and_the_chosen_one_stays_chosen(table: LineTable) -> None:
    table.select(28)
    table.rows.insert_first(replace(lines(1)[0], seq=31, guest="王小明"))
    first = table.rows.row(0)
    assert first is not None
    assert first.guest == "王小明"
    assert table.current_seq() == 28


def test_showing_the_lines_again_keeps_the_place(table: LineTable) -> None:
    table.select(20)
    table.show_rows([replace(row, by="ZZ") for row in lines(30)])
    assert table.current_seq() == 20


def test_a_reversed_line_is_struck_in_place(table: LineTable) -> None:
    row = table.rows.row(4)
    assert row is not None
    table.rows.update_row(replace(row, struck=True, marks=(("reversed", "reversed"),)))
    again = table.rows.row(4)
    assert again is not None
    assert again.struck
    assert again.spoken().endswith("reversed")
    assert table.rows.rowCount() == 30


def test_a_line_that_is_not_here_changes_nothing(table: LineTable) -> None:
    before = [table.rows.row(place) for place in range(30)]
    table.rows.update_row(replace(lines(1)[0], seq=999))
    assert [table.rows.row(place) for place in range(30)] == before


@pytest.mark.parametrize(
    ("typed", "guests"),
    [
        ("wolkenstein", {LONG[:200]}),
        ("ŁUKASZ", {"Łukasz Nguyễn"}),
        ("412 credit", {"Łukasz Nguyễn"}),
        ("عبد", {"عبد الله"}),
    ],
)
def test_the_filter_finds_every_word_in_any_column(table: LineTable, typed: str, guests: set[str]) -> None:
    table.rows.set_filter(typed)
    shown = [table.rows.row(place) for place in range(table.rows.rowCount())]
    assert guests <= {row.guest for row in shown if row is not None}
    for row in shown:
        assert row is not None
        assert all(word in " ".join(row.cells()).casefold() for word in typed.casefold().split())
    table.rows.set_filter("")
    assert table.rows.rowCount() == table.rows.total() == 30


def test_a_line_the_filter_hides_is_kept_behind_it(table: LineTable) -> None:
    table.rows.set_filter("nobody is called this")
    assert table.placeholder.isVisible()
    table.rows.insert_first(replace(lines(1)[0], seq=31))
    assert table.rows.rowCount() == 0
    table.rows.set_filter("")
    assert table.rows.rowCount() == 31
    assert not table.placeholder.isVisible()


def test_an_updated_line_is_found_by_its_new_words(table: LineTable) -> None:
    table.rows.set_filter("quetzal")
    table.rows.set_filter("")
    row = table.rows.row(3)
    assert row is not None
    table.rows.update_row(replace(row, why="quetzal"))
    table.rows.set_filter("quetzal")
    assert table.rows.rowCount() == 1


def test_a_line_is_spoken_whole(table: LineTable) -> None:
    spoken = table.rows.data(table.rows.index(1, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert isinstance(spoken, str)
    assert all(word in spoken for word in ("318", "王小明", "Upgrade", "€40.00", "over cap"))


@pytest.mark.parametrize("width", [700, 1000, 1400])
def test_columns_fill_the_table_and_never_cut_an_amount(table: LineTable, width: int) -> None:
    table.resize(width, 480)
    assert sum(table.columnWidth(column) for column in range(8)) == table.viewport().width()
    assert table.columnWidth(5) >= advance("€1,112.50", Face(figures=True))
    assert table.columnWidth(0) >= advance("21:59", Face(figures=True))


def test_a_narrow_table_drops_who_and_why_before_amounts_and_marks(table: LineTable) -> None:
    for width, gone in ((560, [4, 6]), (480, [0, 4, 6]), (400, [0, 3, 4, 6])):
        table.resize(width, 480)
        assert [column for column in range(8) if table.isColumnHidden(column)] == gone
        assert table.horizontalScrollBar().maximum() == 0
    table.resize(1000, 480)
    assert not any(table.isColumnHidden(column) for column in range(8))


def test_a_wider_amount_widens_its_column(table: LineTable) -> None:
    before = table.columnWidth(5)
    table.rows.insert_first(replace(lines(1)[0], seq=31, value="¥1,000,000,000"))
    assert table.columnWidth(5) > before


def test_rows_are_32_pixels_and_grow_with_the_text(app: QApplication, table: LineTable) -> None:
    assert table.rowHeight(0) == 32
    theme.apply_theme(app, "light", 2.0)
    assert table.rowHeight(0) == 64


def test_ten_thousand_lines_paint_only_what_is_seen(table: LineTable, monkeypatch: pytest.MonkeyPatch) -> None:
    table.show_rows(lines(10_000))
    painted: set[int] = set()
    real = table.rows.row

    def counted(number: int) -> object:
        painted.add(number)
        return real(number)

    monkeypatch.setattr(table.rows, "row", counted)
    table.viewport().repaint()
    assert 5 <= len(painted) <= 20


def test_the_current_line_shows_the_focus(table: LineTable) -> None:
    table.select(29)
    assert holds(picture(table.viewport()), LIGHT.focus)
    table.clearFocus()
    assert not holds(picture(table.viewport()), LIGHT.focus)


def test_keys_walk_the_caps_and_enter_chooses_one(caps: CapList) -> None:
    chosen = QSignalSpy(caps.chosen)
    caps.select("a")
    for key in (Key.Key_Down, Key.Key_Down, Key.Key_Return):
        QTest.keyClick(caps, key)
    assert chosen.at(0) == ["c"]
    assert caps.current_key() == "c"


def test_a_spent_cap_changes_in_place_and_keeps_the_chosen_guest(caps: CapList) -> None:
    caps.select("e")
    caps.show_rows([replace(row, figures="€49 left") for row in CAPS])
    assert caps.current_key() == "e"
    caps.show_rows(list(reversed(CAPS)))
    assert caps.current_key() == "e"
    assert caps.rows.place("e") == 1


def test_a_guest_who_left_is_no_longer_chosen(caps: CapList) -> None:
    caps.select("e")
    caps.show_rows(CAPS[:2])
    assert caps.current_key() != "e"


def test_an_empty_list_says_what_to_do(caps: CapList) -> None:
    caps.placeholder.set_words("guests", "Nobody in house yet", "Import the in-house list.")
    assert not caps.placeholder.isVisible()
    caps.show_rows([])
    assert caps.placeholder.isVisible()
    assert "Import" in caps.placeholder.accessibleName()


def test_a_cap_is_spoken_whole(caps: CapList) -> None:
    spoken = caps.rows.data(caps.rows.index(1), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "318, عبد الله, −€12, €62 / €50 · approved by a lead"


@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize("name", NAMES)
def test_any_name_is_painted_within_its_card(app: QApplication, qtbot: QtBot, name: str, mirrored: bool) -> None:
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
    made = CapList()
    qtbot.addWidget(made)
    made.resize(320, 80)
    made.show_rows([replace(CAPS[2], guest=name)])
    assert holds(picture(made), LIGHT.text)


def test_a_gauge_fills_from_the_reading_side(app: QApplication, qtbot: QtBot) -> None:
    def filled_side() -> str:
        made = CapList()
        qtbot.addWidget(made)
        made.resize(320, 80)
        made.show_rows([replace(CAPS[2], fraction=0.3, figures="", note="")])
        image = picture(made.viewport())
        at = [
            x for x in range(image.width()) for y in range(30, 40) if image.pixelColor(x, y).name() == LIGHT.ok.lower()
        ]
        assert at
        return "left" if sum(at) / len(at) < image.width() / 2 else "right"

    assert filled_side() == "left"
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert filled_side() == "right"


def test_control_characters_and_overrides_do_not_reach_the_line() -> None:
    assert one_line("a\nb\tc\x00d\u202ee") == "a b c de"
    assert one_line("\u2068€5\u2069") == "\u2068€5\u2069"


def test_the_direction_is_the_first_letters() -> None:
    assert reads_rtl("412 עברית")
    assert reads_rtl("عبد")
    assert not reads_rtl("Ana עברית")
    assert not reads_rtl("412")


def test_a_tip_shows_markup_as_text() -> None:
    assert "<img" not in tip("<img src=/etc/passwd>")
    assert tip("") == ""


def test_a_name_of_ten_thousand_letters_never_fits(app: QApplication) -> None:
    assert not fits("a" * 10_000, 10**7)
    assert fits("a", advance("a"))


def test_marks_take_what_the_causes_can_spare(app: QApplication) -> None:
    """Two long marks beside short causes are seen whole where there is room, and elided where causes would be."""
    row = replace(lines(1)[0], marks=(("over", "was due 15:45"), ("over", "still unhappy with it")))
    widths = ColumnWidths()
    widths.meet([row])
    wanted = marks_width(row.marks)
    assert widths.within(theme.px(1100))[-1] >= wanted
    tight = widths.within(theme.px(760))
    assert tight[-1] < wanted
    assert tight[4] >= theme.px(96)


@pytest.mark.parametrize("total", [330, 400, 470, 560, 700])
def test_no_table_is_wider_than_its_place(app: QApplication, total: int) -> None:
    row = replace(lines(1)[0], marks=(("over", "was due 15:45"), ("over", "still unhappy with it")))
    widths = ColumnWidths()
    widths.meet([row])
    assert sum(widths.within(theme.px(total))) <= theme.px(total)


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_letters_laid_once_stand_where_a_new_layout_puts_them(
    app: QApplication, monkeypatch: pytest.MonkeyPatch, scale: float
) -> None:
    theme.apply_theme(app, "light", scale)
    face, own = Face(), drawing._OWN
    assert not [letter for letter in own if not QFontMetrics(theme.font(face.step)).inFontUcs4(ord(letter))]

    def drawn() -> QImage:
        image = QImage(900, 400, QImage.Format.Format_RGB32)
        image.fill(theme.color("surface"))
        painter = QPainter(image)
        texts = ("Credit", "Wi-Fi · Łukasz Nguyen", "€1,112.50", "Überraschung für zwei", "山田 太郎 €5", LONG)
        for n, said in enumerate(texts):
            for m, one in enumerate((face, Face("small", bold=True, figures=True))):
                box = QRectF(9 + 440 * m, 8 + 60 * n, 420, 40)
                drawing.draw_text(painter, box, said, theme.color("text"), one, "end" if n % 2 else "start")
        painter.end()
        return image

    laid = drawn()
    assert drawing._fitted("Credit", face, 420, theme.points(face.step)).laid is not None
    monkeypatch.setattr(drawing, "_OWN", frozenset())
    drawing._fitted.cache_clear()
    try:
        assert drawn() == laid
        assert drawing._fitted("Credit", face, 420, theme.points(face.step)).laid is None
    finally:
        drawing._fitted.cache_clear()


@pytest.mark.parametrize("rtl", [False, True])
def test_the_last_digits_of_a_column_stand_below_each_other(app: QApplication, rtl: bool) -> None:
    """Where one reads from the right, amounts stood with their first digits below each other."""

    def last(text: str) -> int:
        image = QImage(200, 40, QImage.Format.Format_RGB32)
        image.fill(theme.color("surface"))
        painter = QPainter(image)
        drawing.draw_text(painter, QRectF(0, 0, 200, 40), text, theme.color("text"), Face(figures=True), "figures", rtl)
        painter.end()
        ground = image.pixel(0, 0)
        return max(x for x in range(200) for y in range(40) if image.pixel(x, y) != ground)

    assert last("€8.00") == last("€1,112.00") > 190


def test_what_is_left_is_the_largest_thing_on_a_card(app: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    painted: dict[str, int] = {}
    real = drawing.draw_text

    def spy(
        painter: QPainter, box: QRectF, text: str, color: QColor, face: Face = BODY, *rest: Any, **more: Any
    ) -> float:
        painted[text] = theme.px(TYPE_STEPS[face.step])
        return real(painter, box, text, color, face, *rest, **more)

    monkeypatch.setattr("tracker.ui.widgets.lists.cap_list.draw_text", spy)
    image = QImage(320, 72, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    cap_list.paint_cap_card(painter, QRectF(0, 0, 320, 64), CAPS[2])
    painter.end()
    largest = max(painted.values())
    assert [text for text, size in painted.items() if size == largest] == ["€15 left"]


@pytest.mark.parametrize("rtl", [False, True])
def test_the_values_beside_bars_end_on_one_line(
    app: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, rtl: bool
) -> None:
    made = Bars("Why")
    qtbot.addWidget(made)
    made.resize(400, 200)
    made.show_marks([Mark("Wi-Fi", 500, "€5.00", "five"), Mark("Noise", 40000, "€400.00", "four hundred")])
    values: list[tuple[str, float]] = []
    real = drawing.draw_text

    def spy(painter: QPainter, box: QRectF, text: str, *rest: Any, **more: Any) -> float:
        if text.startswith("€"):
            values.append((rest[2], box.right()))
        return real(painter, box, text, *rest, **more)

    monkeypatch.setattr("tracker.ui.widgets.charts.bars.draw_text", spy)
    image = QImage(400, 200, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    made.paint_marks(painter, rtl)
    painter.end()
    assert len(values) == 2
    assert values[0] == values[1]
    assert values[0][0] == "figures"


def test_no_column_of_a_plan_lies_beside_its_table_and_no_figure_is_cut(app: QApplication, qtbot: QtBot) -> None:
    """At 200 % on a small screen the amounts of the posting list stood outside."""
    table = RowTable()
    qtbot.addWidget(table)
    table.resize(340, 200)
    columns = [Column("Guest", 3), Column("Tracking number"), Column("Kind"), Column("Amount", figures=True)]
    table.show_rows(columns, [("Maximiliana-Theodora", "1Z 999 AA1 01 2345 6784", "Étiquette offerte", "€1,112.50")])
    table.show()
    app.processEvents()
    assert table.horizontalHeader().length() <= table.viewport().width()
    assert table.columnWidth(3) >= advance("€1,112.50", Face(figures=True)) + 2 * theme.px(8)
