"""What to measure and on which models, before a benchmark begins."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSettings, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from leastwise.desktop.language.figures import filled, gib
from leastwise.desktop.language.lists import listed, titled
from leastwise.desktop.pages.bench.protocol_bar import Protocol, ProtocolBar
from leastwise.desktop.pages.find.candidates_panel import CandidatesPanel
from leastwise.desktop.remembered import keep_lines, stored_lines
from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.buttons import quiet_button
from leastwise.desktop.widgets.text import ElidedLabel, Label
from leastwise.domain.candidates import Candidate

_MODELS = "bench/models"
_WIDEST_STEPS: Final = 36


class SetupPanel(QWidget):
    """Remembers which models were chosen; at first it is the smallest alone."""

    changed = Signal()
    tune_wanted = Signal()
    files_added = Signal(object)

    def __init__(self, theme: Theme, memory: QSettings) -> None:
        super().__init__()
        self._memory = memory
        self._added = self._shown = False
        self._known: set[str] = set()
        self._chosen = set(stored_lines(memory, _MODELS))
        self.bar = ProtocolBar(theme, memory)
        self.summary = ElidedLabel(theme, TypeSize.CAPTION, Role.MUTED)
        self.models = CandidatesPanel(theme, memory, self.tr("Models to measure"))
        self.all_button = quiet_button(self.tr("Choose all"), self._choose_all)
        self.none_button = quiet_button(self.tr("Choose none"), self._choose_none)
        self.tune_button = QPushButton(self.tr("Tune"))
        about = self.tr(
            "Tune tries threads, batch sizes, flash attention and, with a GPU, its layers on the "
            "chosen models, and keeps what is faster beyond the noise. Every later use takes it; "
            "KV types, which could change answers, are left alone."
        )
        self.tune_about = Label(theme, TypeSize.CAPTION, Role.MUTED, wraps=True)
        self.tune_about.say(about)
        self.tune_button.setToolTip(about)
        self.tune_button.setAccessibleName(self.tr("Tune the chosen models"))
        self.tune_button.setAccessibleDescription(about)
        self._lay_out(theme)
        self.bar.changed.connect(self._refresh)
        self.models.selection_changed.connect(self._choose)
        self.models.files_added.connect(self._add)
        self.tune_button.clicked.connect(self.tune_wanted)
        self._refresh()

    @property
    def protocol(self) -> Protocol | None:
        """What is asked for; None while it makes no sense."""
        return self.bar.protocol

    @property
    def paths(self) -> tuple[Path, ...]:
        """The models that are chosen, in ladder order."""
        return tuple(Path(candidate.model.path) for candidate in self.models.included)

    @property
    def ready(self) -> bool:
        """Whether a benchmark could begin."""
        return bool(self.models.included) and self.protocol is not None

    def showEvent(self, event: QShowEvent) -> None:
        """Only in the window do words have the room that its style gives them."""
        super().showEvent(event)
        if not self._shown:
            self._shown = True
            self.models.table.fit_columns()

    def show_candidates(self, candidates: Sequence[Candidate]) -> None:
        """Model files were read. What the user just added here is chosen at once."""
        sound = [candidate for candidate in candidates if candidate.fault is None]
        paths = {candidate.model.path for candidate in sound}
        if self._added:
            self._chosen |= paths - self._known
        self._added = False
        if not self._chosen & paths and sound and not self._known:
            self._chosen = {sound[0].model.path}
        self._known = paths
        chosen = set(self._chosen)
        self.models.show_candidates(candidates)
        self.models.include_only(chosen)

    def _add(self, paths: list[Path]) -> None:
        self._added = True
        self.files_added.emit(paths)

    def _choose_all(self) -> None:
        self.models.include_only({candidate.model.path for candidate in self.models.candidates})

    def _choose_none(self) -> None:
        self.models.include_only(set())

    def _choose(self) -> None:
        self._chosen = {candidate.model.path for candidate in self.models.included}
        keep_lines(self._memory, _MODELS, self._chosen)
        self._refresh()

    def _refresh(self) -> None:
        self.summary.say(self._words())
        self.summary.set_role(Role.FAIL if self.bar.fault else Role.MUTED)
        self.tune_button.setEnabled(bool(self.models.included))
        for part in (self.all_button, self.none_button, self.tune_button, self.tune_about):
            part.setVisible(bool(self.models.candidates))
        self.changed.emit()

    def _words(self) -> str:
        protocol, included = self.protocol, self.models.included
        if protocol is None:
            return self.bar.fault
        if not self.models.candidates:
            return ""
        if not included:
            return self.tr("Choose one or more models below.")
        plans = [candidate.plan for candidate in included]
        parts = [
            filled(
                self.tr("{count} of {total} {total|model|models}"),
                count=len(included),
                total=len(self.models.candidates),
            )
        ]
        if all(plans):
            size = gib(sum(plan.total_bytes for plan in plans if plan))
            parts.append(filled(self.tr("{size} computed together"), size=size))
        samples = len(included) * len(protocol.tests) * protocol.repetitions
        parts.append(filled(self.tr("{count:,} {count|sample|samples}"), count=samples))
        names = listed(test.name for test in protocol.tests)
        return titled(listed(parts), names)

    def _lay_out(self, theme: Theme) -> None:
        step = theme.measures.step
        tuning = QHBoxLayout()
        tuning.setSpacing(step(12))
        tuning.addWidget(self.tune_button)
        self.tune_about.setMaximumWidth(step(24) * _WIDEST_STEPS)
        tuning.addWidget(self.tune_about, 1)
        tuning.addStretch(0)
        choosing = QHBoxLayout()
        choosing.addWidget(self.summary, 1)
        choosing.addWidget(self.all_button)
        choosing.addWidget(self.none_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(step(8))
        column.addWidget(self.bar)
        column.addLayout(tuning)
        column.addLayout(choosing)
        column.addWidget(self.models, 1)
