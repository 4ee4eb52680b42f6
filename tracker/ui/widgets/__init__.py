"""The parts pages are built from: painted, themed, keyboard first; they take finished strings and know no use case."""

from tracker.ui.widgets.draw.text import one_line, set_tip, tip
from tracker.ui.widgets.forms.buttons import ShortcutButton, button
from tracker.ui.widgets.forms.field import Field
from tracker.ui.widgets.forms.inputs import amount_edit, line_edit, number_edit
from tracker.ui.widgets.forms.number_pad import number_pad
from tracker.ui.widgets.forms.pin_pad import PinPad
from tracker.ui.widgets.forms.side_button import SideButton, clearable
from tracker.ui.widgets.forms.steady import steady
from tracker.ui.widgets.forms.tabs import Segment, SegmentedTabs, kind_segments
from tracker.ui.widgets.frames.banner import Banner
from tracker.ui.widgets.frames.card import Card, hairline
from tracker.ui.widgets.frames.chips import Chip, Chips
from tracker.ui.widgets.frames.empty_state import EmptyState
from tracker.ui.widgets.frames.gauge import Gauge
from tracker.ui.widgets.frames.glyph import Glyph
from tracker.ui.widgets.frames.status_line import Fact, StatusLine
from tracker.ui.widgets.frames.under_way import UnderWay, stops
from tracker.ui.widgets.frames.words import OneLine, Words
from tracker.ui.widgets.frames.wrapping import Sharing, Wrapping
from tracker.ui.widgets.lists.cap_list import CapList
from tracker.ui.widgets.lists.cap_rows import CapRow
from tracker.ui.widgets.lists.line_rows import LineRow, LineRows
from tracker.ui.widgets.lists.line_table import LineTable
from tracker.ui.widgets.people.avatar import Avatar, initials
from tracker.ui.widgets.people.person_tile import PersonTile

__all__ = [
    "Avatar",
    "Banner",
    "CapList",
    "CapRow",
    "Card",
    "Chip",
    "Chips",
    "EmptyState",
    "Fact",
    "Field",
    "Gauge",
    "Glyph",
    "LineRow",
    "LineRows",
    "LineTable",
    "OneLine",
    "PersonTile",
    "PinPad",
    "Segment",
    "SegmentedTabs",
    "Sharing",
    "ShortcutButton",
    "SideButton",
    "StatusLine",
    "UnderWay",
    "Words",
    "Wrapping",
    "amount_edit",
    "button",
    "clearable",
    "hairline",
    "initials",
    "kind_segments",
    "line_edit",
    "number_edit",
    "number_pad",
    "one_line",
    "set_tip",
    "steady",
    "stops",
    "tip",
]
