"""Every colour meets WCAG 2.2 AA: computed from the tokens, sampled from pixels, and written down in one file only."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import fields
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

import tracker.ui
from tests.ui.pixels import picture, strongest
from tests.ui.samples import CAPS, lines
from tracker.ui import theme
from tracker.ui.theme import contrast
from tracker.ui.theme.tokens import SHEETS, Tokens
from tracker.ui.widgets import Banner, CapList, Card, Chips, Field, LineTable, ShortcutButton, Words, button, line_edit
from tracker.ui.widgets.draw.shapes import MARKS

UI = Path(tracker.ui.__file__).parent


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("#000000", "#ffffff", 21.0),
        ("#ffffff", "#ffffff", 1.0),
        ("#767676", "#ffffff", 4.54),
        ("#ff0000", "#ffffff", 4.0),
    ],
)
def test_ratio_agrees_with_published_examples(one: str, other: str, expected: float) -> None:
    assert contrast.ratio(one, other) == pytest.approx(expected, abs=0.005)
    assert contrast.ratio(other, one) == contrast.ratio(one, other)


@pytest.mark.parametrize("sheet", SHEETS.values(), ids=SHEETS)
def test_every_pair_of_tokens_meets_aa(sheet: Tokens) -> None:
    assert contrast.shortfalls(sheet) == []


def test_a_pale_sheet_is_named_by_its_pairs() -> None:
    values = {field.name: getattr(SHEETS["light"], field.name) for field in fields(Tokens)}
    pale = Tokens(**{**values, "muted": "#9aa5a1"})
    found = contrast.shortfalls(pale)
    assert found
    assert all("muted on" in words for words in found)


def test_every_ink_of_a_mark_is_among_the_checked_pairs() -> None:
    checked = {ink for ink, _ground in contrast.TEXT_PAIRS}
    assert {look.ink for look in MARKS.values()} <= checked


def test_no_colour_is_written_outside_the_token_sheets() -> None:
    literal = re.compile(r"""["'][^"'\n]*#(?:[0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})\b|QColor\(\s*\d|rgba?\(""")
    offenders = [
        f"{file.relative_to(UI)}: {line.strip()}"
        for file in UI.rglob("*.py")
        if file != UI / "theme" / "tokens.py"
        for line in file.read_text(encoding="utf-8").splitlines()
        if literal.search(line)
    ]
    assert offenders == []


def _words_on_card() -> QWidget:
    card = Card()
    card.body.addWidget(Words("Nothing is recorded yet", "small", "muted"))
    return card


def _placeholder() -> QWidget:
    return line_edit("Room, name or confirmation")


def _chips(role: str) -> QWidget:
    chips = Chips()
    chips.set_chips([("leaves €5 of €50", role)])
    return chips


def _banner(tone: str) -> QWidget:
    banner = Banner()
    banner.show_notice(tone, "The disk is full.", dismissable=False)  # type: ignore[arg-type]  # each tone in turn
    return banner


def _error() -> QWidget:
    field = Field("Value", QWidget())
    field.set_error("Over by 3.00: choose a cheaper preset.")
    return field


def _checked(key: str, text: str) -> QWidget:
    made = ShortcutButton(key, text)
    made.setCheckable(True)
    made.setChecked(True)
    return made


SAMPLES: dict[str, Callable[[], QWidget]] = {
    "muted words": _words_on_card,
    "placeholder": _placeholder,
    "field error": _error,
    "primary": partial(button, "Post", "primary"),
    "danger": partial(button, "Reverse", "danger"),
    "page in view": partial(_checked, "F1", "Desk"),
    **{f"chip {role}": partial(_chips, role) for role in ("text", "ok", "warn", "over", "credit", "missing")},
    **{f"banner {tone}": partial(_banner, tone) for tone in ("info", "ok", "warn", "over")},
}


@pytest.mark.by_lot("painted words", 16)
@pytest.mark.parametrize("mode", ["light", "dark", "contrast"])
@pytest.mark.parametrize("sample", SAMPLES)
def test_painted_words_meet_aa(app: QApplication, sample: str, mode: theme.Mode) -> None:
    theme.apply_theme(app, mode)
    widget = SAMPLES[sample]()
    theme.dress(widget)
    widget.resize(360, widget.sizeHint().height())
    widget.ensurePolished()
    assert strongest(picture(widget, widget.rect().adjusted(3, 3, -3, -3))) >= contrast.TEXT_MINIMUM


@pytest.mark.by_lot("painted cells", 8)
@pytest.mark.parametrize("mode", ["light", "dark", "contrast"])
@pytest.mark.parametrize("column", [0, 3, 5, 6, 7])
def test_painted_cells_meet_aa_even_when_chosen(app: QApplication, qtbot: QtBot, mode: theme.Mode, column: int) -> None:
    theme.apply_theme(app, mode)
    card, table = Card(), LineTable()
    qtbot.addWidget(card)
    card.body.addWidget(table)
    card.resize(1024, 400)
    card.show()
    table.show_rows(lines(8))
    table.selectRow(6)
    for row in (1, 2, 6):
        cell = table.visualRect(table.rows.index(row, column)).adjusted(2, 2, -2, -2)
        shown = picture(card, cell.translated(table.viewport().mapTo(card, QPoint(0, 0))))
        assert strongest(shown) >= contrast.TEXT_MINIMUM, f"row {row}"


@pytest.mark.parametrize("mode", ["light", "dark", "contrast"])
def test_painted_cards_meet_aa_chosen_or_not(app: QApplication, mode: theme.Mode) -> None:
    theme.apply_theme(app, mode)
    caps = CapList()
    theme.dress(caps)
    caps.resize(320, 600)
    caps.show_rows(CAPS)
    caps.select("c")
    for row in range(len(CAPS)):
        card = caps.visualRect(caps.rows.index(row)).adjusted(12, 4, -12, -50)
        assert strongest(picture(caps.viewport(), card)) >= contrast.TEXT_MINIMUM, CAPS[row].key
