"""Surfaces and notices: text as written, announced, dismissed by key, never taller while typing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QBoxLayout, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.pixels import colors, holds, picture, strongest
from tests.ui.samples import LONG, NAMES
from tracker.ui import theme
from tracker.ui.theme.tokens import LIGHT, TYPE_STEPS
from tracker.ui.widgets import (
    Avatar,
    Banner,
    Card,
    Chips,
    EmptyState,
    Fact,
    Gauge,
    Glyph,
    OneLine,
    PersonTile,
    Sharing,
    StatusLine,
    Words,
    Wrapping,
    button,
    initials,
)
from tracker.ui.widgets.frames.chips import _chip_width

Key = Qt.Key


@pytest.fixture
def banner(app: QApplication, qtbot: QtBot) -> Banner:
    made = Banner()
    qtbot.addWidget(made)
    made.resize(700, 60)
    return made


def test_a_banner_is_hidden_until_there_is_something_to_say(banner: Banner) -> None:
    assert banner.isHidden()
    banner.show_notice("over", "<b>The disk is full.</b>")
    assert not banner.isHidden()
    assert banner.text() == "<b>The disk is full.</b>"
    assert banner.accessibleName() == "Stopped: <b>The disk is full.</b>"


def test_a_banners_action_is_pressed_by_key(banner: Banner) -> None:
    done: list[str] = []
    banner.show_notice("ok", "Shift 42 is closed.", [("Open", lambda: done.append("open"))])
    (action,) = banner.buttons()
    QTest.keyClick(action, Key.Key_Space)
    assert done == ["open"]


def test_a_new_notice_replaces_the_actions_of_the_last(banner: Banner) -> None:
    banner.show_notice("ok", "One", [("A", lambda: None), ("B", lambda: None)])
    banner.show_notice("warn", "Two", [("C & D", lambda: None)])
    assert [action.accessibleName() for action in banner.buttons()] == ["C & D"]


def test_escape_dismisses_a_banner_that_may_be_dismissed(banner: Banner) -> None:
    gone = QSignalSpy(banner.dismissed)
    banner.show_notice("warn", "Read-only", dismissable=False)
    QTest.keyClick(banner, Key.Key_Escape)
    assert gone.count() == 0
    banner.show_notice("warn", "Look")
    QTest.keyClick(banner, Key.Key_Escape)
    assert gone.count() == 1
    assert banner.isHidden()


def test_chips_keep_their_height_whatever_is_typed(app: QApplication, qtbot: QtBot) -> None:
    chips = Chips()
    qtbot.addWidget(chips)
    before = chips.sizeHint().height()
    chips.set_chips([(LONG, "text")] * 20)
    assert chips.sizeHint().height() == before


def test_chips_say_what_was_understood_and_what_is_missing(app: QApplication, qtbot: QtBot) -> None:
    chips = Chips()
    qtbot.addWidget(chips)
    chips.set_chips([("412 Łukasz Nguyễn", "text"), ("Credit €20", "credit"), ("why", "missing")])
    assert chips.accessibleDescription() == "412 Łukasz Nguyễn, Credit €20, missing: why"
    chips.set_chips([], "Type a room, a gesture and a cause")
    assert chips.accessibleDescription() == "Type a room, a gesture and a cause"


@pytest.mark.parametrize("width", [60, 120, 240, 480, 960])
@pytest.mark.parametrize("rows", [1, 2])
def test_chips_never_leave_their_widget_and_count_those_left_out(
    app: QApplication, qtbot: QtBot, width: int, rows: int
) -> None:
    chips = Chips(rows)
    qtbot.addWidget(chips)
    chips.resize(width, chips.sizeHint().height())
    given = [(name, "text") for name in NAMES]
    chips.set_chips(given)
    placed = chips.placed()
    assert all(chip.box.left() >= 0 and chip.box.right() <= width + 1 for chip in placed)
    assert all(chip.box.bottom() <= chips.height() for chip in placed)
    more = [int(chip.text[1:]) for chip in placed if chip.role == "more"]
    assert len([chip for chip in placed if chip.role != "more"]) + sum(more) == len(given)


def test_the_status_line_forgets_after_its_time(app: QApplication, qtbot: QtBot) -> None:
    status = StatusLine()
    qtbot.addWidget(status)
    status.say("Posted €10.00", "ok", seconds=0.05)
    assert status.accessibleName() == status.message() == "Posted €10.00"
    qtbot.waitUntil(lambda: status.message() == "", timeout=2000)


def test_the_last_word_is_not_cut_short_by_the_one_before(app: QApplication, qtbot: QtBot) -> None:
    status = StatusLine()
    qtbot.addWidget(status)
    status.say("First", seconds=0.05)
    status.say("Second")
    qtbot.wait(120)
    assert status.message() == "Second"


def test_facts_give_way_to_a_long_message(app: QApplication, qtbot: QtBot) -> None:
    status = StatusLine()
    qtbot.addWidget(status)
    status.resize(600, 28)
    status.set_facts([Fact("Offline", "offline", "warn")])
    assert holds(picture(status), LIGHT.warn)
    status.say(LONG, "info")
    assert not holds(picture(status), LIGHT.warn)
    assert status.accessibleDescription() == "Offline"


@pytest.mark.parametrize("name", NAMES)
def test_labels_show_any_name_as_written(app: QApplication, qtbot: QtBot, name: str) -> None:
    words, line = Words(name), OneLine(name)
    for made in (words, line):
        qtbot.addWidget(made)
        made.resize(260, 40)
        assert strongest(picture(made)) >= 4.5  # thin strokes of some fonts never reach the full ink
    assert words.textFormat() == Qt.TextFormat.PlainText
    assert line.accessibleName() == name


def test_a_cut_name_offers_itself_whole(app: QApplication, qtbot: QtBot) -> None:
    line = OneLine("<i>" + LONG)
    qtbot.addWidget(line)
    line.resize(120, 24)
    line.show()
    assert line.toolTip().startswith("<qt>&lt;i&gt;Maximiliana")
    line.set_text("Ana")
    assert line.toolTip() == ""


def test_a_card_is_named_by_its_title(app: QApplication, qtbot: QtBot) -> None:
    card = Card("Recent lines")
    qtbot.addWidget(card)
    assert card.accessibleName() == "Recent lines"
    card.set_title("")
    assert card.title.isHidden()


def test_a_heading_that_has_no_room_beside_its_actions_stands_above_them(app: QApplication, qtbot: QtBot) -> None:
    card = Card("Closed shifts and business days")
    card.add_action(button("Export the report"))
    qtbot.addWidget(card)
    card.show()
    for wide, beside in ((600, True), (300, False), (600, True)):
        card.resize(wide, 120)
        QApplication.processEvents()
        assert (card.header.direction() == QBoxLayout.Direction.LeftToRight) is beside
        assert card.title.toolTip() == "", "nothing of it is cut"
    card.resize(300, 120)
    card.set_title("Shifts")
    QApplication.processEvents()
    assert card.header.direction() == QBoxLayout.Direction.LeftToRight, "a shorter one has room again"


def test_a_gauge_over_its_cap_is_hatched_and_spoken(app: QApplication, qtbot: QtBot) -> None:
    gauge = Gauge(20)
    qtbot.addWidget(gauge)
    gauge.resize(300, 20)
    gauge.show_spent(1.5, "over", "75.00 of 50.00, over by 25.00")
    assert gauge.accessibleName() == "75.00 of 50.00, over by 25.00"
    within, beyond = gauge.rect().adjusted(20, 4, -120, -4), gauge.rect().adjusted(210, 4, -10, -4)
    assert len(colors(picture(gauge, within))) == 1
    assert len(colors(picture(gauge, beyond))) > 1


@pytest.mark.parametrize("fraction", [None, 0.0, 0.001, 1.0, 25.0, 1e9])
def test_a_gauge_stands_any_fraction(app: QApplication, qtbot: QtBot, fraction: float | None) -> None:
    gauge = Gauge()
    qtbot.addWidget(gauge)
    gauge.resize(300, 8)
    gauge.show_spent(fraction, "ok", "some")
    assert gauge.fraction() == fraction
    assert len(colors(picture(gauge))) > 1


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Maja Kowal", "MK"),
        ("łukasz", "Ł"),
        ("Ana Maria de la Cruz", "AC"),
        ("王小明", "王"),
        ("عبد الله", "ع"),
        ("<b>", "?"),
        ("", "?"),
        ("  (VIP) Bo", "B"),
    ],
)
def test_initials_stand_for_a_name_of_any_script(name: str, expected: str) -> None:
    assert initials(name) == expected


def test_a_circle_keeps_its_ground_between_starts(app: QApplication, qtbot: QtBot) -> None:
    one, other = Avatar("Maja Kowal"), Avatar("Maja Kowal")
    for made in (one, other):
        qtbot.addWidget(made)
        made.resize(40, 40)
    assert picture(one) == picture(other)


def test_a_person_is_picked_by_key_and_only_one_at_a_time(app: QApplication, qtbot: QtBot) -> None:
    card = Card()
    qtbot.addWidget(card)
    tiles = [PersonTile("1", "Maja Kowal", "Rep", 1), PersonTile("2", LONG, "Lead", 2)]
    for tile in tiles:
        card.body.addWidget(tile)
    card.show()
    QTest.keyClick(tiles[0], Key.Key_Space)
    QTest.keyClick(tiles[1], Key.Key_Space)
    assert [tile.isChecked() for tile in tiles] == [False, True]
    assert tiles[0].accessibleName() == "Maja Kowal, Rep"
    assert tiles[0].accessibleDescription() == "Key 1"
    assert holds(picture(card, tiles[1].rect().translated(tiles[1].mapTo(card, QPoint(0, 0)))), LIGHT.selection)


def test_on_a_low_list_the_icon_gives_way_and_comes_back(qtbot: QtBot, app: QApplication) -> None:
    area = QScrollArea()
    qtbot.addWidget(area)
    state = EmptyState("note", "Nothing yet", "Type a room and press Enter.", area.viewport())
    icon, title, hint = state.findChild(Glyph), *state.findChildren(Words)
    area.show()
    for high, seen in ((theme.px(200), True), (theme.px(52), False), (theme.px(200), True)):
        state.setGeometry(0, 0, theme.px(400), high)
        app.processEvents()
        assert icon.isVisible() is seen  # type: ignore[union-attr]  # it has one
        assert all(words.height() >= words.heightForWidth(words.width()) for words in (title, hint))


def test_what_has_no_room_beside_goes_on_below_and_is_never_cut(app: QApplication, qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    row = Wrapping(holder, gap=8)
    made = [button(words) for words in ("Move room", "Guest left", "Letter…")]
    for one in made:
        row.addWidget(one)
    far = button("Erase…")
    row.set_apart(far)
    whole = row.sizeHint()
    holder.resize(whole.width() + 60, whole.height())
    holder.show()
    app.processEvents()
    assert {one.y() for one in (*made, far)} == {0}
    assert far.geometry().right() == holder.width() - 1, "it stands at the far side"
    assert row.heightForWidth(whole.width() + 60) == whole.height()
    narrow = made[0].width() + 8 + made[1].width() + 4
    holder.resize(narrow, row.heightForWidth(narrow))
    app.processEvents()
    assert [one.y() > 0 for one in (*made, far)] == [False, False, True, True]
    assert not any(one.is_cut() for one in (*made, far))
    assert far.geometry().right() == narrow - 1
    holder.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    app.processEvents()
    assert made[0].geometry().right() == narrow - 1
    assert far.x() == 0
    made[2].hide()
    app.processEvents()
    assert row.heightForWidth(narrow + 200) == whole.height()


def test_a_height_is_reckoned_once_until_a_part_changes(
    app: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Boxes around it ask for it at every layout of theirs."""
    reckoned: list[int] = []
    real = Wrapping._lay

    def spied(self: Wrapping, whole: QRect, *, place: bool) -> int:
        reckoned.append(whole.width())
        return real(self, whole, place=place)

    monkeypatch.setattr(Wrapping, "_lay", spied)
    holder, row = QWidget(), Wrapping(gap=8)
    qtbot.addWidget(holder)
    QVBoxLayout(holder).addLayout(row)
    made = [button(words) for words in ("Move room", "Guest left")]
    for one in made:
        row.addWidget(one)
    holder.show()
    app.processEvents()
    wide, low = row.sizeHint().width(), row.sizeHint().height()
    reckoned.clear()
    assert [row.heightForWidth(wide) for _ in range(3)] == [low] * 3
    assert len(reckoned) <= 1
    made[0].set_words("Move to another room")
    app.processEvents()
    assert row.heightForWidth(wide) > low
    made[1].hide()
    app.processEvents()
    assert row.heightForWidth(row.sizeHint().width()) == low
    theme.apply_theme(app, "light", 2.0)
    app.processEvents()
    assert row.heightForWidth(wide) > low


def test_what_shares_a_width_takes_more_of_it_before_it_is_cut(app: QApplication, qtbot: QtBot) -> None:
    """Equal shares; then what each needs; then as many rows as it takes, in the same columns."""
    holder = QWidget()
    qtbot.addWidget(holder)
    row = Sharing(holder, gap=4)
    made = [QWidget() for _least in range(5)]
    for one, least in zip(made, (40, 40, 160, 40, 40), strict=True):
        one.setMinimumSize(least, 30)
        row.addWidget(one)
    holder.show()

    def laid(wide: int) -> list[tuple[int, int]]:
        holder.resize(wide, row.heightForWidth(wide))
        app.processEvents()
        return [(one.width(), one.y()) for one in made]

    assert laid(818) == [(160, 0), (161, 0), (160, 0), (161, 0), (160, 0)]
    assert laid(376) == [(50, 0), (50, 0), (160, 0), (50, 0), (50, 0)]
    assert laid(335) == [(84, 0), (83, 0), (160, 0), (84, 34), (83, 34)], "two rows of three columns"
    assert laid(164) == [(164, 34 * at) for at in range(5)]
    assert row.heightForWidth(164) == 5 * 34 - 4
    holder.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    laid(376)
    assert made[0].geometry().right() == 375
    assert made[4].x() == 0


WORDS = [("412 Maximiliana-Theodora Wolkenstein", "text"), ("Étiquette offerte ~12.00 €", "free_label"),
         ("reste 88.00 € sur 100 €", "ok"), ("Objet : charger", "text"), ("livraison", "text")]  # fmt: skip


def test_the_foremost_chip_is_large_where_there_is_room(app: QApplication, qtbot: QtBot) -> None:
    chips = Chips()
    qtbot.addWidget(chips)
    chips.resize(1300, 28)
    chips.set_chips(WORDS, foremost=WORDS[2])
    sizes = {chip.text: TYPE_STEPS[chip.face.step] for chip in chips.placed()}
    assert max(sizes, key=lambda text: sizes[text]) == WORDS[2][0]
    assert sizes[WORDS[2][0]] > sizes[WORDS[1][0]]


@pytest.mark.parametrize("width", [300, 360, 400, 480, 520, 640])
def test_neither_the_foremost_chip_nor_an_amount_is_cut_while_a_name_can_be(
    app: QApplication, qtbot: QtBot, width: int
) -> None:
    """Beside the drawer in a small window the verdict stood as "reste…", or among those that are only counted."""
    chips = Chips()
    qtbot.addWidget(chips)
    chips.resize(width, 28)
    chips.set_chips(WORDS, foremost=WORDS[2])
    placed = chips.placed()
    assert WORDS[2][0] in [chip.text for chip in placed]
    for chip in placed:
        if chip.text in (WORDS[1][0], WORDS[2][0]) or chip.role == "more":
            assert chip.box.width() >= _chip_width(chip.text, chip.role, chip.face)
    assert all(chip.box.right() <= width + 1 for chip in placed)
    more = [int(chip.text[1:]) for chip in placed if chip.role == "more"]
    assert len(placed) - len(more) + sum(more) == len(WORDS)
