"""F1: the help, beside the main window, open on the page for where you are."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QSettings, QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from leastwise.desktop.help.help_view import HelpView
from leastwise.desktop.jobs import Jobs
from leastwise.desktop.remembered import stored_shape
from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.buttons import quiet_button
from leastwise.desktop.widgets.dialog import Dialog
from leastwise.desktop.widgets.text import Label
from leastwise.desktop.wording import plain_tip
from leastwise.upkeep.help_pages import HelpEntry, HelpLibrary

_SLUG: Final = Qt.ItemDataRole.UserRole
_TYPING_MS: Final = 150
_PLACE: Final = "help/geometry"
_WIDE_STEPS, _HIGH_STEPS = 41, 26
_LEAST_STEPS = 5


class HelpWindow(Dialog):
    """`show_keys` shows what the keyboard does. What was read before can be gone back to."""

    def __init__(
        self,
        theme: Theme,
        jobs: Jobs,
        library: HelpLibrary,
        memory: QSettings,
        show_keys: Callable[[], object],
        parent: QWidget,
    ) -> None:
        super().__init__(theme, parent)
        self._theme = theme
        self._library, self._memory = library, memory
        self._behind: list[str] = []
        self._ahead: list[str] = []
        self.page = ""
        self.setWindowTitle(self.tr("Leastwise help"))
        self.search = QLineEdit(placeholderText=self.tr("Search the help"), clearButtonEnabled=True)
        self.search.setObjectName("field")
        self.search.setAccessibleName(self.tr("Search the help"))
        self.contents = QTreeWidget()
        self.contents.setHeaderHidden(True)
        self.contents.setAccessibleName(self.tr("Contents"))
        self.nothing = Label(theme, role=Role.MUTED, wraps=True)
        self.nothing.say(self.tr("No page has all of these words."))
        self.nothing.hide()
        self.view = HelpView(theme, jobs, self.tr("Page of the help"))
        self.back = quiet_button(self.tr("Back"), self._go_back)
        self.forward = quiet_button(self.tr("Forward"), self._go_forward)
        self.keys = QPushButton(self.tr("What the keyboard does"))
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._connect(show_keys)
        self._lay_out(theme)
        self._fill()
        theme.changed.connect(self._fill)  # its lines have fonts and heights of their own

    def open_page(self, slug: str) -> None:
        """Show a page; one that does not exist is the first."""
        wanted = slug if self._library.has(slug) else self._library.entries[0].slug
        if wanted != self.page:
            if self.page:
                self._behind.append(self.page)
            self._ahead.clear()
            self._show(wanted)

    def sift(self) -> None:
        """Show the pages that have the words, or all."""
        self._typing.stop()
        self._fill()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember its place."""
        self._memory.setValue(_PLACE, self.saveGeometry())
        super().closeEvent(event)

    def _show(self, slug: str) -> None:
        self.page = slug
        self.view.say(self._library.text(slug))
        self.back.setEnabled(bool(self._behind))
        self.forward.setEnabled(bool(self._ahead))
        self._mark()

    def _go_back(self) -> None:
        if self._behind:
            self._ahead.append(self.page)
            self._show(self._behind.pop())

    def _go_forward(self) -> None:
        if self._ahead:
            self._behind.append(self.page)
            self._show(self._ahead.pop())

    def _fill(self) -> None:
        words = self.search.text()
        self.contents.clear()
        if words.strip():
            for hit in self._library.search(words):
                self._item(hit.entry, None, hit.excerpt)
        else:
            for group in self._library.contents:
                heading = QTreeWidgetItem(self.contents, [group.title])
                heading.setFlags(Qt.ItemFlag.ItemIsEnabled)
                heading.setFont(0, self._theme.measures.font(TypeSize.BODY, strong=True))
                heading.setSizeHint(0, self._line)
                for entry in group.entries:
                    self._item(entry, heading, "")
            self.contents.expandAll()
        self.nothing.setVisible(self.contents.topLevelItemCount() == 0)
        self._mark()

    def _item(self, entry: HelpEntry, heading: QTreeWidgetItem | None, excerpt: str) -> None:
        item = QTreeWidgetItem(heading or self.contents, [entry.title])
        item.setData(0, _SLUG, entry.slug)
        item.setSizeHint(0, self._line)
        item.setToolTip(0, plain_tip(excerpt or entry.title))
        if excerpt:
            item.setData(0, Qt.ItemDataRole.AccessibleDescriptionRole, excerpt)

    @property
    def _line(self) -> QSize:
        return QSize(0, self._theme.measures.step(24))

    def _mark(self) -> None:
        """Mark the page that is shown, where it stands in the list."""
        found = self.contents.findItems(
            "", Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive
        )
        self.contents.blockSignals(True)
        for item in found:
            if item.data(0, _SLUG) == self.page:
                self.contents.setCurrentItem(item)
        self.contents.blockSignals(False)

    def _choose(self, item: QTreeWidgetItem | None) -> None:
        slug = item.data(0, _SLUG) if item is not None else None
        if slug:
            self.open_page(slug)

    def _enter_list(self) -> None:
        """From the field to the first page that was found."""
        self.sift()
        first = self.contents.topLevelItem(0)
        if first is not None:
            self._choose(first if first.data(0, _SLUG) else first.child(0))
            self.view.setFocus()

    def _connect(self, show_keys: Callable[[], object]) -> None:
        self._typing.timeout.connect(self.sift)
        self.search.textChanged.connect(lambda _text: self._typing.start())
        self.search.returnPressed.connect(self._enter_list)
        self.contents.currentItemChanged.connect(lambda item, _before: self._choose(item))
        self.view.page_wanted.connect(self.open_page)
        self.keys.clicked.connect(lambda: show_keys())  # noqa: PLW0108 - drops `checked`
        for keys, deed in (
            (QKeySequence.StandardKey.Back, self._go_back),
            (QKeySequence.StandardKey.Forward, self._go_forward),
            (QKeySequence.StandardKey.Find, self.search.setFocus),
            (QKeySequence("F1"), self.close),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(deed)

    def _lay_out(self, theme: Theme) -> None:
        step = theme.measures.step
        self.keys.setAutoDefault(False)
        self.contents.setIndentation(step(12))
        left = QWidget()
        side = QVBoxLayout(left)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(step(12))
        for part in (self.search, self.contents, self.nothing):
            side.addWidget(part)
        above = QHBoxLayout()
        above.addWidget(self.back)
        above.addWidget(self.forward)
        above.addStretch(1)
        above.addWidget(self.keys)
        left.setMinimumWidth(step(24) * _LEAST_STEPS)
        right = QWidget()
        page = QVBoxLayout(right)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(step(12))
        page.addLayout(above)
        page.addWidget(self.view, 1)
        split = QSplitter()
        split.addWidget(left)
        split.addWidget(right)
        split.setStretchFactor(1, 1)
        split.setSizes([step(24) * 13, step(24) * 26])
        split.setChildrenCollapsible(False)
        split.setHandleWidth(step(16))
        self.column.addWidget(split)
        self.open_at(_WIDE_STEPS, _HIGH_STEPS)
        place = stored_shape(self._memory, _PLACE)
        if place is not None:
            self.restoreGeometry(place)
