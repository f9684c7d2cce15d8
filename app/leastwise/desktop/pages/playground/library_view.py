"""The library of prompts, each with its versions."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSettings, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from leastwise.desktop.asking import is_wanted
from leastwise.desktop.core_calls import CoreCalls
from leastwise.desktop.jobs import Jobs
from leastwise.desktop.pages.playground.history_view import local_time
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.flow_layout import FlowLayout
from leastwise.desktop.widgets.results_table import ResultsTable
from leastwise.desktop.widgets.row_model import Column
from leastwise.desktop.wording import shortened
from leastwise.domain.errors import LeastwiseError
from leastwise.domain.playground import LibraryPrompt, PlayRequest, PromptVersion


class LibraryView(QWidget):
    """`used` gives a request to put into the editor; `current` is asked for the one that is there
    when it is saved."""

    used = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        theme: Theme,
        core: CoreCalls,
        jobs: Jobs,
        memory: QSettings,
        current: Callable[[], PlayRequest],
    ) -> None:
        super().__init__()
        self._core, self._jobs, self._current = core, jobs, current
        self.name = QLineEdit(placeholderText=self.tr("A name for the prompt in the editor"))
        self.save_button = QPushButton(self.tr("Save the prompt"))
        self.prompts: ResultsTable[LibraryPrompt] = ResultsTable(
            theme, self.tr("Prompts"), _prompt_columns(self), memory, 2
        )
        self.versions: ResultsTable[PromptVersion] = ResultsTable(
            theme, self.tr("Versions of the chosen prompt"), _version_columns(self), memory, 2
        )
        self.use_button = QPushButton(self.tr("Use"))
        self.restore_button = QPushButton(self.tr("Make this version the newest"))
        self.rename_button = QPushButton(self.tr("Rename to the name above"))
        self.remove_button = QPushButton(self.tr("Delete"))
        self._lay_out(theme)
        self._connect()
        self._refresh()

    def ask_anew(self) -> None:
        """Ask for the prompts."""
        self._jobs.start(lambda _c: self._core.playground.prompts(), self._show, self._fail, self)

    @property
    def chosen(self) -> LibraryPrompt | None:
        """The prompt that is chosen."""
        rows = self.prompts.selected_rows()
        return rows[0] if len(rows) == 1 else None

    def save(self) -> None:
        """Keep what is in the editor under the name above, as a new version where there is one."""
        name, request = self.name.text().strip(), self._current()
        if name:
            self._do(lambda: self._core.playground.save_prompt(name, request))

    def _do(self, deed: Callable[[], object]) -> None:
        self._jobs.start(lambda _c: deed(), lambda _done: self.ask_anew(), self._fail, self)

    def _show(self, prompts: tuple[LibraryPrompt, ...]) -> None:
        before = self.chosen
        self.prompts.show_rows(prompts)
        self.prompts.fit_columns()
        place = [one for one in prompts if before and one.prompt_id == before.prompt_id]
        if place:
            self.prompts.choose_row(place[0])
        self._look()

    def _look(self) -> None:
        """Show the versions of what is chosen."""
        self._refresh()
        chosen = self.chosen
        if chosen is None:
            self.versions.show_rows(())
            return

        def show(versions: tuple[PromptVersion, ...]) -> None:
            now = self.chosen
            if now is not None and now.prompt_id == chosen.prompt_id:
                self.versions.show_rows(versions)
                self.versions.fit_columns()

        number = chosen.prompt_id
        self._jobs.start(
            lambda _c: self._core.playground.prompt_versions(number), show, self._fail, self
        )

    def _use(self) -> None:
        versions = self.versions.selected_rows()
        if len(versions) == 1:
            self.used.emit(versions[0].request)
        elif self.chosen is not None:
            self.used.emit(self.chosen.newest.request)

    def _restore(self) -> None:
        chosen, versions = self.chosen, self.versions.selected_rows()
        if chosen is not None and len(versions) == 1:
            number, version = chosen.prompt_id, versions[0].version
            self._do(lambda: self._core.playground.restore_prompt(number, version))

    def _rename(self) -> None:
        chosen, name = self.chosen, self.name.text().strip()
        if chosen is not None and name:
            number = chosen.prompt_id
            self._do(lambda: self._core.playground.rename_prompt(number, name))

    def _remove(self) -> None:
        chosen = self.chosen
        if chosen is None:
            return
        words = self.tr("Delete {name} with all of its versions?")
        question, lost = (
            words.format(name=shortened(chosen.name)),
            self.tr("This cannot be undone."),
        )
        if is_wanted(self, question, lost, self.tr("Delete"), self.tr("Keep")):
            number = chosen.prompt_id
            self._do(lambda: self._core.playground.delete_prompt(number))

    def _fail(self, error: LeastwiseError) -> None:
        self.failed.emit(error.message)

    def _refresh(self, *_changed: object) -> None:
        named, chosen = bool(self.name.text().strip()), self.chosen is not None
        self.save_button.setEnabled(named)
        self.rename_button.setEnabled(named and chosen)
        self.use_button.setEnabled(chosen)
        self.remove_button.setEnabled(chosen)
        self.restore_button.setEnabled(len(self.versions.selected_rows()) == 1)

    def _connect(self) -> None:
        self.name.textChanged.connect(self._refresh)
        self.name.returnPressed.connect(self.save)
        self.save_button.clicked.connect(self.save)
        self.prompts.selectionModel().selectionChanged.connect(lambda *_: self._look())
        self.versions.selectionModel().selectionChanged.connect(self._refresh)
        for table in (self.prompts, self.versions):
            table.activated.connect(lambda _index: self._use())
        self.use_button.clicked.connect(self._use)
        self.restore_button.clicked.connect(self._restore)
        self.rename_button.clicked.connect(self._rename)
        self.remove_button.clicked.connect(self._remove)

    def _lay_out(self, theme: Theme) -> None:
        step = theme.measures.step
        self.name.setObjectName("field")
        self.name.setAccessibleName(self.tr("Name of the prompt"))
        above, tables, below = QHBoxLayout(), QHBoxLayout(), FlowLayout(theme)
        for line in (above, tables):
            line.setSpacing(step(8))
        above.addWidget(self.name, 1)
        above.addWidget(self.save_button)
        tables.addWidget(self.prompts, 3)
        tables.addWidget(self.versions, 2)
        below.add_stretched(QWidget(), 4)
        below.add(self.use_button, self.restore_button, self.rename_button, self.remove_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(step(8))
        column.addLayout(above)
        column.addLayout(tables, 1)
        column.addLayout(below)


def _prompt_columns(home: QWidget) -> tuple[Column[LibraryPrompt], ...]:
    tr = home.tr
    return (
        Column("name", tr("Name"), lambda p: p.name),
        Column("version", tr("Version"), lambda p: str(p.newest.version), figures=True),
        Column("text", tr("Prompt"), lambda p: shortened(p.newest.request.text[:1000], 200)),
    )


def _version_columns(home: QWidget) -> tuple[Column[PromptVersion], ...]:
    tr = home.tr
    return (
        Column("version", tr("Version"), lambda v: str(v.version), figures=True),
        Column("saved", tr("Saved"), lambda v: local_time(v.saved)),
        Column("text", tr("Prompt"), lambda v: shortened(v.request.text[:1000], 200)),
    )
