"""The user guide over the window: the own role's first, the others beside it, found by words, exported. Read by keys; Esc closes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget

from tracker.desk import guide as shipped
from tracker.domain.guide import Guide, Section, found
from tracker.ui import language, theme
from tracker.ui.help.guide_page import page
from tracker.ui.link import Link
from tracker.ui.paper.exporting import Exporting, Job
from tracker.ui.paper.printing import Printing
from tracker.ui.shell.overlay import Overlay
from tracker.ui.widgets import Banner, Segment, SegmentedTabs, Words, button, line_edit

_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_WIDE, _TALL, _ABOVE, _BESIDE = 820, 720, 190, 72


class GuideSheet(Overlay):
    """`show_for(role)` opens it; the line keeps the keyboard, the arrows scroll what is read. `export` writes it as PDF."""

    def __init__(self, window: QWidget, link: Link) -> None:
        super().__init__(window, width=_WIDE, height=_TALL)
        self._link = link
        self.setObjectName("guide")
        self.card.set_title(self.tr("Guide"))
        self._notice = Banner()
        self.exporting = Exporting(link, Printing(self), self._notice, self)
        on_paper = button(self.tr("Export PDF…"), "quiet", "pdf")
        on_paper.setObjectName("guide-export")
        on_paper.clicked.connect(self.export)
        self.card.add_action(on_paper)
        done = button(self.tr("Close"), "quiet", "close")
        done.clicked.connect(self.close_over)
        self.card.add_action(done)
        self.line = line_edit(self.tr("What are you looking for?"))
        self.line.setObjectName("guide-line")
        self.line.setAccessibleName(self.tr("Find in the guides"))
        self.line.textChanged.connect(self._show)
        self.line.installEventFilter(self)
        self.roles = SegmentedTabs(
            (
                Segment("rep", self.tr("Reps")), Segment("lead", self.tr("Leads")), Segment("manager", self.tr("Managers")),
                Segment("admin", self.tr("IT admins")),
            ),
            self.tr("Whose guide"),
        )  # fmt: skip
        self.roles.setObjectName("guide-roles")
        self.roles.changed.connect(self._show)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._area.setAccessibleName(self.tr("What the guide says"))
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.card.body.addWidget(self._notice)
        self.card.body.addWidget(self.line)
        self.card.body.addWidget(self.roles)
        self.card.body.addWidget(self._area, 1)

    def show_for(self, role: str) -> None:
        """Open it at a role's guide, nothing searched for."""
        self.line.clear()
        self._notice.dismiss()
        self.roles.choose(role)
        theme.measured(self._area, lambda area: area.setMinimumHeight(self.tallest(460, _ABOVE)))
        self.open()
        self._show()
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)

    def export(self) -> None:
        """Ask where the chosen guide goes as PDF, on the hotel's paper, in the window's language."""
        role, now, view = self.roles.current(), self._link.clock(), self._link.view
        paper, spoken = view.house.paper if view is not None else "a4", language.worn().code
        name = f"{shipped.guide_for(role, spoken).title}.pdf"
        self.exporting.export(
            Job(name, lambda _ledger, _yes: shipped.guide_facts(role, now, paper, spoken), needs=None)
        )

    def headings(self) -> list[str]:
        """What is in view or can be scrolled to, heading by heading."""
        inside = self._area.widget()
        return [words.text() for words in inside.findChildren(Words, "guide-heading")] if inside is not None else []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows scroll while the line keeps the focus."""
        pressed = event.type() == QEvent.Type.KeyPress and watched is self.line
        if pressed and isinstance(event, QKeyEvent) and event.key() in _MOVES:
            QApplication.sendEvent(self._area.verticalScrollBar(), event)
            return True
        return super().eventFilter(watched, event)

    def _show(self) -> None:
        if self.isHidden():
            return
        told = self._told()
        room = min(theme.px(_WIDE), self.width() - theme.px(48)) - theme.px(_BESIDE)
        if told:
            self._area.setWidget(page(told, shipped.picture, room, titled=bool(self.line.text().strip())))
        else:
            self._area.setWidget(_nothing(self.tr("No guide says anything about that."), self.tr("Try fewer words.")))
        self._area.verticalScrollBar().setValue(0)

    def _told(self) -> list[tuple[Guide, Section]]:
        """The chosen guide whole; of what is searched for every section of any guide, the chosen one's first."""
        spoken = language.worn().code
        chosen = shipped.guide_for(self.roles.current(), spoken)
        if not self.line.text().strip():
            return [(chosen, section) for section in chosen.sections]
        return found((chosen, *(one for one in shipped.guides(spoken) if one is not chosen)), self.line.text())


def _nothing(said: str, instead: str) -> QWidget:
    inside = QWidget()
    column = theme.spaced(QVBoxLayout(inside), 8, (4, 12))
    column.addWidget(Words(said, bold=True, wrap=True))
    column.addWidget(Words(instead, "body", "muted", wrap=True))
    column.addStretch(1)
    return inside
