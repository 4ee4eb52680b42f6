"""How this computer is doing, as the doctor sees it: each check with what to do, and the file for whoever helps. Examines
beside the desk, on a thread of its own; changes nothing."""

from __future__ import annotations

import math
from pathlib import Path

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QShowEvent, QTextLayout
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)  # fmt: skip

from tracker import paths
from tracker.desk.doctor import Check, examine
from tracker.desk.doctor.bundle import write_bundle
from tracker.domain.problems import LedgerFault, Refused
from tracker.ui import icons, language, theme
from tracker.ui.background import Background
from tracker.ui.link import Link
from tracker.ui.settings.section import Section
from tracker.ui.widgets import Card, Words, button

_ORDER = {"fail": 0, "warn": 1, "ok": 2}
_GLYPHS = {"fail": ("over", "over"), "warn": ("warning", "warn"), "ok": ("ok", "ok")}


class _Rows(QStyledItemDelegate):
    """Rows with room for every line: a script that stands higher than the first of the fonts is not cut off."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """The height of the lines as they are laid out, and some air."""
        view = self.parent()
        wide = view.viewport().width() if isinstance(view, QListWidget) else 0
        layout = QTextLayout(str(index.data()).replace("\n", "\u2028"), option.font)
        layout.beginLayout()
        tall = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1, wide - theme.px(52)))
            tall += line.height() + line.leading()
        layout.endLayout()
        return QSize(0, max(super().sizeHint(option, index).height(), math.ceil(tall)) + theme.px(14))


class ComputerSection(Section):
    """The list, the worst first; `examined` holds what was found last."""

    def __init__(self, link: Link) -> None:
        super().__init__(link)
        self.examined: list[Check] = []
        self._work = Background(self)
        self._titles = {
            "version": self.tr("Version"), "parts": self.tr("Parts"), "sqlite": self.tr("Database"),
            "data folder": self.tr("Data folder"), "disk space": self.tr("Disk space"), "fonts": self.tr("Fonts"),
            "screen": self.tr("Screen"), "printers": self.tr("Printers"), "central file": self.tr("Set by IT"),
            "settings": self.tr("In force"), "ledger": self.tr("Ledger"), "durability": self.tr("Durability"),
            "chain": self.tr("Chain"), "clock": self.tr("Clock"), "lock": self.tr("Access"),
            "backup": self.tr("Backup"), "mirror": self.tr("Mirror"), "signature": self.tr("Signature"),
            "old logs": self.tr("Old logs"), "other desks": self.tr("Other desks"),
        }  # fmt: skip
        self.said = Words("", "body", wrap=True)
        self.list = QListWidget()
        self.list.setObjectName("doctor")
        self.list.setWordWrap(True)
        self.list.setItemDelegate(_Rows(self.list))
        theme.measured(self.list, lambda w: w.setIconSize(QSize(theme.px(20), theme.px(20))))
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setAccessibleName(self.tr("Checks of this computer, the worst first"))
        theme.sized(self.list, min_height=280)
        self.again = button(self.tr("Check again"), "plain", "reverse")
        self.again.setObjectName("doctor-again")
        self.again.clicked.connect(self.submit)
        self.save = button(self.tr("Save a file for support…"), "plain", "export")
        self.save.setObjectName("doctor-save")
        self.save.clicked.connect(self._choose)
        self._lay_out()

    def enter(self) -> None:
        """Stand on the list, to be read by the arrows."""
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        """What nobody sees is not examined."""
        super().showEvent(event)
        self.submit()

    def clear(self) -> None:
        """Nothing typed, nothing to forget but what was said."""
        super().clear()
        self.examined = []
        self.list.clear()

    def submit(self) -> None:
        """Examine the computer now."""
        if self._work.busy or self.link.person is None:
            return
        folder, now = self.link.path.parent, self.link.clock()
        self.said.setText(self.tr("Looking…"))
        self._work.run(lambda: examine(folder, now), self._show, self._failed)

    def write(self, out: Path) -> None:
        """Write the file for whoever helps."""
        folder, now, checks = self.link.path.parent, self.link.clock(), self.examined
        self._work.run(lambda: write_bundle(folder, checks, out, now), self._written, self._failed)

    def _show(self, checks: list[Check]) -> None:
        self.examined = checks
        self.list.clear()
        for check in sorted(checks, key=lambda check: _ORDER[check.state]):
            self.list.addItem(self._row(check))
        self.list.setCurrentRow(0)
        self.save.setEnabled(bool(checks))
        bad = sum(check.state == "fail" for check in checks)
        self.said.setText(
            language.counted("1 thing must be mended.", "{n} things must be mended.", bad)
            if bad
            else self.tr("This computer is fit for the desk.")
        )

    def _row(self, check: Check) -> QListWidgetItem:
        words = {"fail": self.tr("must be mended"), "warn": self.tr("worth knowing"), "ok": self.tr("fine")}
        title = self._titles.get(check.name, check.name)
        head = self.tr("{name}: {state}").format(name=title, state=words[check.state])
        told = [head, language.said(check.found), *([language.said(check.todo)] if check.todo else [])]
        item = QListWidgetItem("\n".join(told))
        item.setIcon(icons.icon(*_GLYPHS[check.state], theme.px(20)))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, ". ".join(told))
        return item

    def _failed(self, problem: Refused | LedgerFault) -> None:
        self.notice.show_notice("warn", language.said(problem.message))

    def _choose(self) -> None:
        if self._work.busy or not self.examined:
            return
        proposed = paths.documents_dir() / f"latitude-{self.link.clock():%Y%m%d}.zip"
        chosen, _kind = QFileDialog.getSaveFileName(self, self.tr("A file for support"), str(proposed), "*.zip")
        if chosen:
            self.write(Path(chosen))

    def _written(self, out: Path) -> None:
        self.link.say(self.tr("{file} is written").format(file=out.name))

    def _lay_out(self) -> None:
        card = Card(self.tr("How this computer is doing"), margins=16)
        card.body.addWidget(self.said)
        card.body.addWidget(self.list, 1)
        row = theme.spaced(QHBoxLayout(), 8, 0)
        row.addWidget(self.again)
        row.addWidget(self.save)
        row.addStretch(1)
        card.body.addLayout(row)
        card.body.addWidget(
            Words(
                self.tr(
                    "The file holds what stands here without names, notes, amounts and folders, and the log: it can be sent to"
                    " whoever helps. On the command line: latitude doctor --zip FILE."
                ),
                "small",
                "muted",
                wrap=True,
            )
        )
        self.column.addWidget(card, 1)
