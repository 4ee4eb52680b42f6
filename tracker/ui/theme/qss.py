"""The one style sheet, written from the tokens and the scale: Qt's own controls look like ours; knows no page.

Widgets choose a look by property: `look` on buttons, frames and editors, `ink` on labels.
"""

from __future__ import annotations

from pathlib import Path

from tracker.ui.theme.current import points, px, reach
from tracker.ui.theme.tokens import Tokens


def style_sheet(sheet: Tokens, glyphs: Path | None) -> str:
    """Return the whole sheet. `glyphs` holds the tinted check and chevron drawings; without it they stay plain."""
    parts = (
        _labels(sheet),
        _surfaces(sheet),
        _buttons(sheet),
        _tool_buttons(sheet),
        _editors(sheet),
        _pickers(sheet, glyphs),
        _choices(sheet, glyphs),
        _lists(sheet),
        _scroll_bars(sheet),
        _menus(sheet),
        _tabs_and_bars(sheet),
    )
    return "\n".join(parts)


def _labels(t: Tokens) -> str:
    inks = "\n".join(
        f'QLabel[ink="{ink}"] {{ color: {t.ink(ink)}; }}'
        for ink in ("muted", "accent", "ok", "warn", "over", "info", "label", "free_label", "credit", "upgrade")
    )
    return f"""
{inks}
QLabel[ink="on_accent"] {{ color: {t.on_accent}; }}
QLabel:disabled {{ color: {t.disabled}; }}
QToolTip {{ background: {t.raised}; color: {t.text}; border: 1px solid {t.border}; padding: {px(4)}px {px(8)}px;
    font-size: {points("small"):.2f}pt; }}
"""


def _surfaces(t: Tokens) -> str:
    washes = "\n".join(
        f'QFrame[look="{role}"] {{ background: {t.wash(role)}; border: 1px solid {t.ink(role)}; '
        f"border-radius: {px(8)}px; }}"
        for role in ("ok", "warn", "over", "info")
    )
    return f"""
QFrame[look="card"] {{ background: {t.surface}; border: 1px solid {t.hairline}; border-radius: {px(10)}px; }}
QFrame[look="well"] {{ background: {t.raised}; border: none; border-radius: {px(8)}px; }}
QFrame[look="info"] QFrame[look="well"], QFrame[look="warn"] QFrame[look="well"] {{ background: {t.surface}; }}
QFrame[look="hairline"] {{ background: {t.hairline}; border: none; }}
{washes}
"""


def _buttons(t: Tokens) -> str:
    return f"""
QPushButton {{ background: {t.surface}; color: {t.text}; border: 1px solid {t.border}; border-radius: {px(8)}px;
    padding: 0 {px(14)}px; min-height: {reach(36) - 2}px; }}
QPushButton:hover {{ background: {t.raised}; }}
QPushButton:pressed {{ background: {t.hairline}; }}
QPushButton:checked {{ background: {t.selection}; color: {t.selection_text}; border-color: {t.accent}; }}
QPushButton:disabled {{ color: {t.disabled}; border-color: {t.hairline}; background: {t.bg}; }}
QPushButton[look="primary"] {{ background: {t.accent}; color: {t.on_accent}; border-color: {t.accent}; }}
QPushButton[look="primary"]:hover {{ background: {t.accent_hover}; border-color: {t.accent_hover}; }}
QPushButton[look="primary"]:pressed {{ background: {t.accent_pressed}; border-color: {t.accent_pressed}; }}
QPushButton[look="primary"]:disabled {{ background: {t.raised}; color: {t.disabled}; border-color: {t.hairline}; }}
QPushButton[look="danger"] {{ color: {t.over}; border-color: {t.over}; }}
QPushButton[look="danger"]:hover {{ background: {t.over_bg}; }}
QPushButton[look="danger"]:disabled {{ color: {t.disabled}; border-color: {t.hairline}; }}
QPushButton[look="quiet"] {{ background: transparent; border-color: transparent; padding: 0 {px(10)}px; }}
QPushButton[look="quiet"]:hover {{ background: {t.raised}; }}
QPushButton[look="quiet"]:pressed {{ background: {t.hairline}; }}
QPushButton[look="key"] {{ padding: 0; min-height: {px(64) - 2}px; border-color: {t.hairline}; }}
QPushButton[look="quiet"]:disabled {{ color: {t.disabled}; }}
"""


def _tool_buttons(t: Tokens) -> str:
    return f"""
QToolButton {{ background: transparent; color: {t.text}; border: 1px solid transparent; border-radius: {px(8)}px;
    min-width: {reach(36) - 2}px; min-height: {reach(36) - 2}px; padding: 0; }}
QToolButton:hover {{ background: {t.raised}; }}
QToolButton:pressed {{ background: {t.hairline}; }}
QToolButton:checked {{ background: {t.selection}; color: {t.selection_text}; border-color: {t.accent}; }}
QToolButton:disabled {{ color: {t.disabled}; }}
QToolButton::menu-indicator {{ image: none; }}
QLineEdit > QToolButton {{ border: none; min-width: 0; min-height: 0; background: transparent; }}
"""


def _editors(t: Tokens) -> str:
    boxes = "QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QDateTimeEdit, QComboBox"
    disabled = ", ".join(f"{box.strip()}:disabled" for box in boxes.split(","))
    invalid = ", ".join(f'{box.strip()}[look="invalid"]' for box in boxes.split(","))
    return f"""
{boxes} {{ background: {t.surface}; color: {t.text}; border: 1px solid {t.border}; border-radius: {px(8)}px;
    padding: 0 {px(10)}px; min-height: {reach(36) - 2}px; selection-background-color: {t.selection};
    selection-color: {t.selection_text}; placeholder-text-color: {t.muted}; }}
QComboBox {{ padding: 0 {px(12)}px; }}
QComboBox:editable {{ padding: 0 {px(10)}px; }}
QAbstractSpinBox, QComboBox {{ max-height: {reach(36) - 2}px; }}
QPlainTextEdit, QTextEdit {{ padding: {px(4)}px {px(6)}px; }}
{disabled} {{ color: {t.disabled}; background: {t.bg}; border-color: {t.hairline}; }}
{invalid} {{ border: 2px solid {t.over}; }}
QLineEdit:read-only {{ background: {t.bg}; }}
QLineEdit[look="quick"] {{ font-size: {points("quick"):.2f}pt; min-height: {reach(48) - 2}px; }}
"""


def _pickers(t: Tokens, glyphs: Path | None) -> str:
    down, up = _image(glyphs, "chevron-down"), _image(glyphs, "chevron-up")
    return f"""
QComboBox::drop-down {{ border: none; width: {px(16)}px; }}
QDateEdit::drop-down, QDateTimeEdit::drop-down {{ border: none; width: {px(22)}px; }}
QComboBox::down-arrow {{ {down} width: {px(16)}px; height: {px(16)}px; }}
QComboBox QAbstractItemView {{ background: {t.surface}; color: {t.text}; border: 1px solid {t.border};
    outline: none; padding: {px(4)}px; }}
QComboBox QAbstractItemView::item {{ min-height: {reach(32)}px; padding: 0 {px(8)}px; border-radius: {px(4)}px; }}
QComboBox QAbstractItemView::item:selected {{ background: {t.selection}; color: {t.selection_text}; }}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ border: none; background: transparent;
    width: {px(24)}px; }}
QAbstractSpinBox::up-arrow {{ {up} width: {px(12)}px; height: {px(12)}px; }}
QAbstractSpinBox::down-arrow {{ {down} width: {px(12)}px; height: {px(12)}px; }}
QDateEdit::down-arrow, QDateTimeEdit::down-arrow {{ width: {px(16)}px; height: {px(16)}px; }}
"""


def _choices(t: Tokens, glyphs: Path | None) -> str:
    side = px(18)
    return f"""
QCheckBox, QRadioButton {{ spacing: {px(8)}px; min-height: {reach(36)}px; background: transparent; }}
QCheckBox:disabled, QRadioButton:disabled {{ color: {t.disabled}; }}
QCheckBox::indicator, QRadioButton::indicator {{ width: {side}px; height: {side}px; border: 1px solid {t.border};
    background: {t.surface}; }}
QCheckBox::indicator {{ border-radius: {px(4)}px; }}
QRadioButton::indicator {{ border-radius: {side // 2 + 1}px; }}
QCheckBox::indicator:hover, QRadioButton::indicator:hover {{ background: {t.raised}; }}
QCheckBox::indicator:checked {{ background: {t.accent}; border-color: {t.accent}; {_image(glyphs, "check")} }}
QRadioButton::indicator:checked {{ background: {t.accent}; border-color: {t.accent}; {_image(glyphs, "dot")} }}
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled {{ border-color: {t.hairline};
    background: {t.raised}; }}
QGroupBox {{ border: 1px solid {t.hairline}; border-radius: {px(8)}px; margin-top: {px(10)}px;
    padding: {px(12)}px; font-weight: 600; }}
QGroupBox::title {{ subcontrol-origin: margin; left: {px(10)}px; padding: 0 {px(4)}px; }}
"""


def _lists(t: Tokens) -> str:
    return f"""
QAbstractItemView {{ background: {t.surface}; alternate-background-color: {t.bg}; color: {t.text}; border: none;
    outline: none; selection-background-color: {t.selection}; selection-color: {t.selection_text}; }}
QListWidget::item, QTreeView::item {{ min-height: {reach(36)}px; padding: 0 {px(8)}px; }}
QListWidget::item:hover, QTreeView::item:hover {{ background: {t.raised}; }}
QListWidget::item:selected, QTreeView::item:selected {{ background: {t.selection}; color: {t.selection_text}; }}
QAbstractItemView[look="clear"] {{ background: transparent; }}
QHeaderView {{ background: transparent; border: none; }}
QHeaderView::section {{ background: transparent; color: {t.muted}; border: none;
    border-bottom: 1px solid {t.hairline}; padding: 0 {px(8)}px; min-height: {px(32)}px; font-weight: 600;
    font-size: {points("small"):.2f}pt; }}
QTableCornerButton::section {{ background: transparent; border: none; }}
QScrollArea, QStackedWidget {{ background: transparent; border: none; }}
QScrollArea > QWidget > QWidget {{ background: transparent; }}
"""


def _scroll_bars(t: Tokens) -> str:
    thick, inset = px(12), px(3)
    return f"""
QScrollBar {{ background: transparent; border: none; margin: 0; }}
QScrollBar:vertical {{ width: {thick}px; }}
QScrollBar:horizontal {{ height: {thick}px; }}
QScrollBar::handle {{ background: {t.border}; border-radius: {(thick - 2 * inset) // 2}px; margin: {inset}px; }}
QScrollBar::handle:vertical {{ min-height: {px(36)}px; }}
QScrollBar::handle:horizontal {{ min-width: {px(36)}px; }}
QScrollBar::handle:hover, QScrollBar::handle:pressed {{ background: {t.muted}; }}
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{ background: none;
    border: none; width: 0; height: 0; }}
QAbstractScrollArea::corner {{ background: transparent; border: none; }}
"""


def _menus(t: Tokens) -> str:
    return f"""
QMenu {{ background: {t.surface}; color: {t.text}; border: 1px solid {t.border}; padding: {px(4)}px; icon-size: {px(18)}px; }}
QMenu::item {{ min-height: {reach(32)}px; padding: 0 {px(24)}px 0 {px(12)}px; border-radius: {px(4)}px; }}
QMenu::icon {{ padding-left: {px(10)}px; }}
QMenu::item:selected {{ background: {t.selection}; color: {t.selection_text}; }}
QMenu::item:disabled {{ color: {t.disabled}; }}
QMenu::separator {{ height: 1px; background: {t.hairline}; margin: {px(4)}px {px(8)}px; }}
QMenuBar {{ background: {t.bg}; color: {t.text}; }}
QDialog, QMessageBox {{ background: {t.bg}; }}
QCalendarWidget QWidget {{ alternate-background-color: {t.raised}; }}
QCalendarWidget QToolButton {{ min-width: {px(72)}px; }}
"""


def _tabs_and_bars(t: Tokens) -> str:
    return f"""
QProgressBar {{ background: {t.track}; color: {t.text}; border: none; border-radius: {px(4)}px;
    min-height: {px(8)}px; max-height: {px(8)}px; text-align: center; }}
QProgressBar::chunk {{ background: {t.accent}; border-radius: {px(4)}px; }}
QTabWidget::pane {{ border: none; }}
QTabBar {{ background: transparent; }}
QTabBar::tab {{ background: transparent; color: {t.muted}; padding: 0 {px(14)}px; min-height: {reach(36)}px;
    border-bottom: 2px solid transparent; }}
QTabBar::tab:hover {{ color: {t.text}; }}
QTabBar::tab:selected {{ color: {t.text}; border-bottom-color: {t.accent}; font-weight: 600; }}
QSplitter::handle {{ background: transparent; }}
QStatusBar {{ background: {t.bg}; color: {t.muted}; }}
QStatusBar::item {{ border: none; }}
"""


def _image(glyphs: Path | None, name: str) -> str:
    return f'image: url("{(glyphs / f"{name}.svg").as_posix()}");' if glyphs is not None else ""
