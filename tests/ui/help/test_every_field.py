"""Every field of the window has a help text: a walk over all pages and panels, and a look that no module was left out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.rig import Hotel
from tests.ui.rig import DeskRig, build_all, desk_rig
from tracker import ui
from tracker.desk import guest_page
from tracker.desk.insights import seeing
from tracker.domain.insights.lens import Finding
from tracker.domain.problems import Refused
from tracker.ui.bringing.column_map import ColumnMap
from tracker.ui.bringing.erase_named import EraseNamedSheet
from tracker.ui.bringing.journal_export import ExportSheet
from tracker.ui.bringing.posting import PostingSheet
from tracker.ui.desk.lead_pin import LeadPin
from tracker.ui.desk.many.take_back import TakeBackMany
from tracker.ui.desk.page import DeskPage
from tracker.ui.desk.reversal import Reversal
from tracker.ui.guests.house_list.questions import Columns
from tracker.ui.help.guide import GuideSheet
from tracker.ui.help.table import TEXTS, help_for, key_of
from tracker.ui.insights.sections.lens import PatternCard
from tracker.ui.keep.rescue import Rescue
from tracker.ui.palette import Palette
from tracker.ui.promises.panels import LandedPanel, MakePanel, SettlePanel
from tracker.ui.shell.damage_sheet import DamageSheet
from tracker.ui.shift.asking.bill_panel import BillPanel
from tracker.ui.shift.asking.consent_panel import ConsentPanel
from tracker.ui.update.sheet import UpdateSheet
from tracker.ui.welcome.page import WelcomePage
from tracker.ui.welcome.policy_card import PolicyCard
from tracker.ui.widgets import Field, PinPad, SegmentedTabs, line_edit, number_edit

FIELDS = (
    QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox, QCheckBox, QRadioButton, SegmentedTabs, PinPad,
)  # fmt: skip
_MAKES = re.compile(
    r"\b(line_edit|amount_edit|number_edit|pin_edit|QLineEdit|QPlainTextEdit|QTextEdit|QComboBox|QDateEdit|QSpinBox"
    r"|QCheckBox|QRadioButton|SegmentedTabs|PinPad|FindField|QuickLine|Pick|SearchChoice)\("
)
_FACTORIES = {"choices.day_edit", "choices.initials_edit", "choices.pin_edit"}
"""They make a field for others."""


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot, app: QApplication) -> DeskRig:
    def one_line(hotel: Hotel) -> None:
        hotel.post(hotel.guest("Max Muster", "701"), 1200)

    rig = desk_rig(tmp_path, qtbot, signed_in="MM", prepare=one_line)
    build_all(rig.window)
    at_desk = cast(DeskPage, rig.window.pages.page("desk"))
    for late in (at_desk.drawing.drawer, at_desk.many.panel):  # made when they are first wanted
        assert at_desk.isAncestorOf(late)
    return rig


def everything(rig: DeskRig, qtbot: QtBot) -> Iterator[QWidget]:
    """The window with all its pages, and each panel that comes into being only when something is asked."""
    window, link = rig.window, rig.link
    Palette(window)
    GuideSheet(window, link)
    EraseNamedSheet(window, link)
    UpdateSheet(window, link)
    DamageSheet(window, link)
    yield window
    view = link.view
    assert view is not None
    stay = next(row.stay for row in view.caps if row.stay.room == "701")
    page = rig.work(lambda ledger: guest_page.read(ledger, rig.people["RR"], stay.id, rig.clock()))
    line, house, team = page.lines[0], view.house, view.team
    columns = ColumnMap()
    columns.show_columns((("Zi", "Gast"), ("412", "Ada")), {"room": "Zi"})
    missing = Refused("no_column", "Which column?", found=["Zi", "Gast"], needed=["room", "name", "arrival"])
    for made in (
        PostingSheet(window, link, house), ExportSheet(window, link, house),
        LeadPin(team), Reversal(1, "it", 500, 2, house), TakeBackMany("it", []), Columns(missing),
        Rescue(link.path.parent, rig.clock), MakePanel("Ada", team), SettlePanel(1, "it", "", mine=False),
        columns, LandedPanel(1, "it"), BillPanel(line, house), ConsentPanel(line, "it", "", team),
        PolicyCard("ritz", "it", "it", (), "it"), PatternCard(_asked(), _shown(rig), own=True), WelcomePage(lambda: datetime(2026, 11, 23, tzinfo=UTC)),
    ):  # fmt: skip
        qtbot.addWidget(made)
        yield made


def _asked() -> seeing.Asked:
    return seeing.Asked(Finding("split", "MM", 5, 20, 1, 80, (1, 2)), "", None)


def _shown(rig: DeskRig) -> seeing.Shown:
    who = rig.people["MM"]
    return rig.work(lambda ledger: seeing.shown(ledger, seeing.begin(ledger, 7, who, rig.clock()), who))


def fields(rig: DeskRig, qtbot: QtBot) -> Iterator[QWidget]:
    for part in everything(rig, qtbot):
        yield from (found for found in part.findChildren(QWidget) if isinstance(found, FIELDS))


def test_every_field_says_what_it_means(desk: DeskRig, qtbot: QtBot) -> None:
    mute = {
        f"{field.__class__.__name__} “{field.objectName()}” ({field.accessibleName()}) in {_modules(field)}"
        for field in fields(desk, qtbot)
        if help_for(field) is None and field.objectName() != "prompt-text"
    }
    assert not mute


def test_a_screen_reader_is_told_the_hint_the_error_and_else_what_f1_says(app: QApplication, qtbot: QtBot) -> None:
    edit, nights = line_edit("Type a word"), number_edit(1, 9)
    edit.setObjectName("field-item")
    nights.setObjectName("field-nights")
    panel = QWidget()
    qtbot.addWidget(panel)
    column = QVBoxLayout(panel)
    item = Field("Item", edit)
    for field in (item, Field("Nights", nights)):
        column.addWidget(field)
    panel.show()
    lines = {name: f"{TEXTS[name].meaning} {TEXTS[name].example}" for name in ("field-item", "field-nights")}
    inner = nights.lineEdit()
    assert inner is not None
    assert edit.accessibleDescription() == lines["field-item"]
    assert nights.accessibleDescription() == inner.accessibleDescription() == lines["field-nights"]
    for change, words, told in (
        (item.set_hint, "One word", "One word"),
        (item.set_error, "Name what is sent", "Name what is sent"),
        (item.set_error, "", "One word"),
        (item.set_hint, "", lines["field-item"]),
    ):
        change(words)
        assert edit.accessibleDescription() == told


def test_the_walk_leaves_no_module_with_fields_out(desk: DeskRig, qtbot: QtBot) -> None:
    seen = {module for field in fields(desk, qtbot) for module in _modules(field)}
    root = Path(ui.__file__).parent
    makers = set()
    for file in root.rglob("*.py"):
        name = ".".join(file.relative_to(root).with_suffix("").parts)
        if not name.startswith("widgets.") and any(_MAKES.search(row) for row in _code(file)):
            makers.add(name)
    assert len(makers) > 30
    assert makers - seen == _FACTORIES


def test_a_question_to_a_guest_is_explained_by_what_it_asks(desk: DeskRig) -> None:
    prompt = desk.window.pages.page("guests").panel.prompt  # type: ignore[attr-defined]  # the guests page has it
    for what in ("move", "rename", "merge", "attach"):
        prompt.ask_for(what, "it", "it", "", "yes")
        found = help_for(prompt.edit)
        assert found is not None
        assert found.meaning == TEXTS[f"prompt-{what}"].meaning


def test_every_text_is_a_sentence_or_two_and_is_used(desk: DeskRig, qtbot: QtBot) -> None:
    used = {key_of(f"prompt-{what}") for what in ("move", "rename", "merge", "attach")}
    for part in everything(desk, qtbot):  # a button may have its entry, too
        used |= {key_of(widget.objectName()) for widget in (part, *part.findChildren(QWidget))}
    assert set(TEXTS) - used == set(), "an entry of a field that is gone"
    for key, (meaning, example) in TEXTS.items():
        for text in (meaning, example):
            assert text[0].isupper() or text[0].isdigit() or not text[0].isascii() or " " in text or "," in text, key
            assert text.endswith("."), (key, text)
            assert len(text) <= 110, (key, len(text), text)


def _modules(field: QWidget) -> set[str]:
    found: set[str] = set()
    at: QWidget | None = field
    while at is not None:
        found.add(type(at).__module__.removeprefix("tracker.ui."))
        at = at.parentWidget()
    return found


def _code(file: Path) -> list[str]:
    rows = file.read_text(encoding="utf-8").splitlines()
    return [row for row in rows if not re.match(r"\s*(class|def|from|import|#)\b", row)]
