"""The settings with their search: read, changed and reset in the background."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from leastwise.desktop.asking import is_wanted
from leastwise.desktop.jobs import Jobs
from leastwise.desktop.language.lists import listed
from leastwise.desktop.pages.settings.settings_list import SettingsList
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.upkeep_calls import SettingsCalls
from leastwise.desktop.widgets.error_card import ErrorCard
from leastwise.desktop.widgets.search_field import SearchField
from leastwise.desktop.wording import sentence
from leastwise.domain.cancellation import Cancellation
from leastwise.domain.errors import LeastwiseError
from leastwise.upkeep.settings_desk import SettingState

T = TypeVar("T")
_WIDEST_STEPS: Final = 48


class SettingsTab(QWidget):
    """`taken` gives the name and value of one that holds from now on."""

    taken = Signal(str, object)

    def __init__(
        self,
        theme: Theme,
        settings: Callable[[], SettingsCalls],
        jobs: Jobs,
        move: Callable[[], object],
    ) -> None:
        super().__init__()
        self._settings, self._jobs = settings, jobs
        self._working = 0
        self.error = ErrorCard(theme)
        words = self.tr("Search names and descriptions")
        self.search = SearchField(theme, words, self.tr("Search the settings"))
        self.reset_button = QPushButton(self.tr("Reset all..."))
        self.list = SettingsList(theme, move)
        self.search.textChanged.connect(self.list.sift)
        self.reset_button.clicked.connect(self._ask_reset)
        self.list.chosen.connect(self.put)
        self.list.reset_wanted.connect(lambda name: self.reset([name]))
        step = theme.measures.step
        across = QHBoxLayout()
        across.addWidget(self.search)
        across.addStretch(1)
        across.addWidget(self.reset_button)
        inside = QWidget()
        inside.setMaximumWidth(step(24) * _WIDEST_STEPS)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(inside, 1)
        whole.addStretch(0)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, step(12), 0, 0)
        column.setSpacing(step(12))
        column.addWidget(self.error)
        column.addLayout(across)
        column.addWidget(self.list, 1)

    @property
    def settled(self) -> bool:
        """Whether nothing is being kept, and every row is there."""
        return self._working == 0 and self.list.settled

    def read(self) -> None:
        """Read how they stand."""
        self._start(lambda _c: self._settings().states(), self._show)

    def put(self, name: str, value: object) -> None:
        """Keep a value; what is wrong with it is said at its place."""
        settings = self._settings()

        def show(state: SettingState) -> None:
            self.list.show_state(state)
            self._show_changed()
            self.taken.emit(name, state.value)

        def tell(error: LeastwiseError) -> None:
            self.list.tell(name, error.message)

        self._start(lambda _c: settings.put(name, value), show, tell)  # type: ignore[arg-type]

    def reset(self, names: list[str]) -> None:
        """Put them back to their defaults."""
        settings = self._settings()

        def work(_stop: Cancellation) -> tuple[tuple[str, ...], tuple[SettingState, ...]]:
            return settings.reset(names), settings.states()

        def show(found: tuple[tuple[str, ...], tuple[SettingState, ...]]) -> None:
            done, states = found
            self._show(states)
            for state in states:
                if state.setting.name in done:
                    self.taken.emit(state.setting.name, state.value)

        self._start(work, show)

    def _ask_reset(self) -> None:
        rows = self.list.rows.values()
        changed = [row.state for row in rows if row.reset.isEnabled()]
        names = listed(sentence(state.setting.title) for state in changed)
        question = self.tr("Put all settings back to their defaults?")
        if is_wanted(self, question, names, self.tr("Reset"), self.tr("Leave them")):
            self.reset([state.setting.name for state in changed])

    def _show(self, states: tuple[SettingState, ...]) -> None:
        self.error.hide()
        self.list.show_states(states)
        self._show_changed(states)

    def _show_changed(self, states: tuple[SettingState, ...] = ()) -> None:
        all_states = states or tuple(row.state for row in self.list.rows.values())
        self.reset_button.setEnabled(
            any(one.is_changed and one.locked is None for one in all_states)
        )

    def _start(
        self,
        work: Callable[[Cancellation], T],
        show: Callable[[T], None],
        fail: Callable[[LeastwiseError], None] | None = None,
    ) -> None:
        self._working += 1

        def end(result: T) -> None:
            self._working -= 1
            show(result)

        def tell(error: LeastwiseError) -> None:
            self._working -= 1
            (fail or (lambda each: self.error.tell(each.message)))(error)

        self._jobs.start(work, end, tell, self)
