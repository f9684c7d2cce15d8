"""The log: sifted by level and words, followed while it grows, and a report for others."""

from __future__ import annotations

from array import array
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QModelIndex, QTimer, QUrl
from PySide6.QtGui import (
    QDesktopServices,
    QFontDatabase,
    QGuiApplication,
    QHideEvent,
    QKeySequence,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from leastwise.desktop.jobs import Job, Jobs
from leastwise.desktop.language.figures import filled, whole
from leastwise.desktop.pages.settings.log_model import LogModel
from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.upkeep_calls import UpkeepCalls
from leastwise.desktop.widgets.error_card import ErrorCard
from leastwise.desktop.widgets.flow_layout import FlowLayout
from leastwise.desktop.widgets.plain_text import PlainText
from leastwise.desktop.widgets.search_field import SearchField
from leastwise.desktop.widgets.text import ElidedLabel
from leastwise.desktop.widgets.text_dialog import Shown, TextDialog
from leastwise.domain.cancellation import Cancellation
from leastwise.domain.errors import LeastwiseError
from leastwise.upkeep.log_reading import LogLevel, LogLine, LogQuery

LOOK_MS: Final = 1000
_TYPING_MS: Final = 150
_MOST_COPIED: Final = 10_000
_DETAIL_LINES: Final = 5


@dataclass(frozen=True)
class _Found:
    """The lines that match a query, or those that came since; `total` counts all lines."""

    query: LogQuery
    generation: int
    total: int
    numbers: array[int]
    is_more: bool


class LogTab(QWidget):
    """Reads only while it is seen, in the background; a line's text when it is shown."""

    def __init__(
        self, theme: Theme, upkeep: Callable[[], UpkeepCalls], jobs: Jobs, file: Path
    ) -> None:
        super().__init__()
        self._theme, self._upkeep, self._jobs, self._file = theme, upkeep, jobs, file
        self._job: Job | None = None
        self._shown: _Found | None = None
        self.dialog: TextDialog | None = None
        self.error = ErrorCard(theme)
        self.level = QComboBox()
        self.level.setAccessibleName(self.tr("Lowest level"))
        for words, least in (
            (self.tr("All lines"), LogLevel.DEBUG),
            (self.tr("Warnings and errors"), LogLevel.WARNING),
            (self.tr("Errors"), LogLevel.ERROR),
        ):
            self.level.addItem(words, least)
        self.search = SearchField(theme, self.tr("Search the log"), self.tr("Search the log"))
        self.follow = QCheckBox(self.tr("Follow"))
        self.follow.setChecked(True)
        self.model = LogModel(theme, lambda: upkeep().log, self)
        self.list = self._list()
        self.detail = PlainText(theme, self.tr("The chosen line"), fixed_width=True)
        self.sums = ElidedLabel(theme, TypeSize.CAPTION, Role.MUTED, tabular=True)
        self.copy_button = QPushButton(self.tr("Copy lines"))
        self.folder_button = QPushButton(self.tr("Open folder"))
        self.report_button = QPushButton(self.tr("Copy a report..."))
        self._look = QTimer(self, interval=LOOK_MS)
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._connect()
        self._lay_out()

    @property
    def busy(self) -> bool:
        """Whether the log is being read."""
        return self._job is not None

    @property
    def query(self) -> LogQuery:
        """What is chosen."""
        return LogQuery(LogLevel(self.level.currentData()), self.search.text())

    def showEvent(self, event: QShowEvent) -> None:
        """Follow the log while it is seen."""
        super().showEvent(event)
        self.read()
        self._look.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """What nobody sees is not read."""
        super().hideEvent(event)
        self._look.stop()

    def read(self) -> None:
        """Read what was added, or what another query finds; what is asked meanwhile comes after."""
        if self._job is not None:
            return
        log, query, shown = self._upkeep().log, self.query, self._shown

        def work(stop: Cancellation) -> _Found:
            total = log.read_on(stop)
            same = (query, log.generation)
            is_more = shown is not None and (shown.query, shown.generation) == same
            after = shown.total if shown is not None and is_more else 0
            return _Found(*same, total, log.select(query, stop, after), is_more)

        self._job = self._jobs.start(work, self._show, self._fail, self)

    def copy_lines(self) -> None:
        """Put the chosen lines, or all that are shown, into the clipboard."""
        # Qt's own list of rows would make an index for each of them.
        chosen: Any = self.list.selectionModel().selection()
        ranges = sorted((one.top(), one.bottom() + 1) for one in chosen)
        rows = [range(max(begin, end - _MOST_COPIED), end) for begin, end in ranges]
        last = self.model.rowCount()
        wanted = [row for each in rows for row in each] or range(max(last - _MOST_COPIED, 0), last)
        log, numbers = self._upkeep().log, [self.model.numbers[row] for row in wanted]

        def copy(lines: tuple[LogLine, ...]) -> None:
            QGuiApplication.clipboard().setText("\n".join(line.text for line in lines))

        work = lambda _stop: log.lines(numbers[-_MOST_COPIED:])  # noqa: E731 - one line of work
        self._jobs.start(work, copy, lambda error: self.error.tell(error.message), self)

    def make_report(self) -> None:
        """Make a report in the background, and show it before it is copied."""
        diagnosis = self._upkeep().diagnosis
        self.report_button.setEnabled(False)

        def show(text: str) -> None:
            self.report_button.setEnabled(True)
            self.dialog = self._dialog(text)
            self.dialog.open()

        def fail(error: LeastwiseError) -> None:
            self.report_button.setEnabled(True)
            self.error.tell(error.message)

        self._jobs.start(diagnosis.report, show, fail, self)

    def _dialog(self, report: str) -> TextDialog:
        about = self.tr(
            "This is the whole report. Keys, quotations and the name of your home folder were "
            "taken out. Nothing is sent: it goes into the clipboard if you copy it."
        )
        title, name, close = self.tr("Report"), self.tr("The report"), self.tr("Close")
        return TextDialog(self._theme, Shown(title, about, name, report, close), self)

    def _show(self, found: _Found) -> None:
        self._job, before = None, self._shown
        self._shown = found
        self.error.hide()
        at_end = self._at_end
        if not found.is_more or before is None:
            self.model.show_numbers(found.numbers)
        else:
            self.model.add_numbers(found.numbers)
        if self.follow.isChecked() and (at_end or not found.is_more):
            self.list.scrollToBottom()
        words = self.tr("{shown} of {total} {total|line|lines}")
        shown, total = self.model.rowCount(), found.total
        self.sums.say(filled(words, shown=whole(shown), total=whole(total)))
        self.copy_button.setEnabled(shown > 0)
        if self.query != found.query:
            self.read()

    @property
    def _at_end(self) -> bool:
        bar = self.list.verticalScrollBar()
        return bar.value() >= bar.maximum()

    def _fail(self, error: LeastwiseError) -> None:
        self._job = None
        self.error.tell(error.message)

    def _tell_line(self, index: QModelIndex, _before: QModelIndex) -> None:
        self.detail.say(self.model.line(index.row()).text if index.isValid() else "")

    def _list(self) -> QTableView:
        """A table of one column: of a million rows it lays out those that are seen."""
        made = QTableView()
        made.setModel(self.model)
        made.setAccessibleName(self.tr("Lines of the log"))
        made.setShowGrid(False)
        made.setWordWrap(False)
        made.setTabKeyNavigation(False)
        made.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        made.horizontalHeader().hide()
        made.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        made.verticalHeader().hide()
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPointSizeF(self._theme.measures.font(TypeSize.CAPTION).pointSizeF())
        made.setFont(font)
        rows = made.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(self._theme.measures.step(24))
        return made

    def _connect(self) -> None:
        self._look.timeout.connect(self.read)
        self._typing.timeout.connect(self.read)
        self.search.textChanged.connect(lambda _text: self._typing.start())
        self.level.currentIndexChanged.connect(lambda _at: self.read())
        self.list.selectionModel().currentChanged.connect(self._tell_line)
        self.copy_button.clicked.connect(self.copy_lines)
        self.report_button.clicked.connect(self.make_report)
        folder = QUrl.fromLocalFile(str(self._file.parent))
        self.folder_button.clicked.connect(lambda: QDesktopServices.openUrl(folder))
        copy = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self.list)
        copy.activated.connect(self.copy_lines)

    def _lay_out(self) -> None:
        step = self._theme.measures.step
        above, below = FlowLayout(self._theme), FlowLayout(self._theme)
        above.add_stretched(self.search, 24 * 8)
        above.add(self.level, self.follow)
        below.add(self.report_button, self.copy_button, self.folder_button)
        below.add_stretched(self.sums, 24 * 6)
        self.detail.setMaximumHeight(step(16) * _DETAIL_LINES)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, step(12), 0, 0)
        column.setSpacing(step(12))
        column.addWidget(self.error)
        column.addLayout(above)
        column.addWidget(self.list, 1)
        column.addWidget(self.detail)
        column.addLayout(below)
