"""What is sent: system, message with its variables and images, settings, and what bounds it."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from leastwise.desktop.jobs import Jobs
from leastwise.desktop.pages.playground.constraint_form import ConstraintForm
from leastwise.desktop.pages.playground.images_row import ImagesRow, dropped_images
from leastwise.desktop.pages.playground.settings_form import SettingsForm
from leastwise.desktop.pages.playground.variables_form import VariablesForm, field_title
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.buttons import quiet_button
from leastwise.desktop.widgets.plain_editor import PlainEditor
from leastwise.domain.playground import PlayRequest

_BESIDE, _FAVOURED, _ABOVE_PX = (3, 7), (7, 12), 8
LONGEST_WATCHED: Final = 100_000  # in a longer prompt no names are looked for while it is typed


class PromptEditor(QTabWidget):
    """`request` is what stands there now; `changed` tells of every change."""

    changed = Signal()

    def __init__(self, theme: Theme, jobs: Jobs) -> None:
        super().__init__()
        self.text = PlainEditor(theme, self.tr("Prompt"), lines=_BESIDE)
        self.text.setPlaceholderText(self.tr("Write a prompt; {{name}} makes a field of its own"))
        self.system = PlainEditor(theme, self.tr("System prompt"), lines=(1, 3))
        self.system.setPlaceholderText(self.tr("System prompt, if any"))
        self.variables = VariablesForm(theme)
        self.images = ImagesRow(theme)
        self.settings = SettingsForm(theme)
        self.constraint = ConstraintForm(theme, jobs)
        self._shown = PlayRequest("")  # what has no field here stays as it was shown
        self.setAcceptDrops(True)
        self.history_button = quiet_button(self.tr("History"))
        self.library_button = quiet_button(self.tr("Prompts"))
        self._prompt = self._prompt_view(theme)
        self.addTab(_scrolled(self._prompt), self.tr("Prompt"))
        self.addTab(_scrolled(self.settings), self.tr("Settings"))
        self.addTab(_scrolled(self.constraint), self.tr("Form of the answer"))
        self.setCornerWidget(self._corner(theme))
        self.text.typed.connect(self._take)
        self.system.typed.connect(self._take)
        self.constraint.changed.connect(self._mark_constraint)
        for part in (self.variables, self.images, self.settings, self.constraint):
            part.changed.connect(self.changed)

    @property
    def request(self) -> PlayRequest:
        """What would be sent."""
        generation = replace(
            self.settings.generation,
            json_schema=self.constraint.schema,
            grammar=self.constraint.grammar,
        )
        return replace(
            self._shown,
            text=self.text.text,
            system=self.system.text,
            variables=self.variables.values,
            generation=generation,
            thinking=self.settings.thinking_choice,
            images=self.images.paths,
        )

    @property
    def sendable(self) -> bool:
        """Whether there is something to send, and nothing wrong with it."""
        return bool(self.text.text.strip() or self.images.paths) and self.constraint.valid

    def show_request(self, request: PlayRequest) -> None:
        """Show another request."""
        with QSignalBlocker(self):
            self._shown = request
            self.text.say(request.text)
            self.system.say(request.system)
            self.variables.show_names(request.variable_names)
            self.variables.show_values(request.variables)
            self.settings.show_generation(request.generation, request.thinking)
            generation = request.generation
            self.constraint.show_constraint(generation.json_schema, generation.grammar)
            self.images.show_images(request.images)
        self._take()

    def make_room(self, *, favoured: bool) -> None:
        """Show more lines of the prompt while it is all that there is to look at."""
        self.text.set_lines(_FAVOURED if favoured else _BESIDE)

    def wanted_height(self) -> int:
        """The height that shows all of the prompt, in pixels."""
        return self.tabBar().sizeHint().height() + self._prompt.sizeHint().height() + _ABOVE_PX

    def write(self) -> None:
        """Put the keyboard into the prompt."""
        self.setCurrentIndex(0)
        self.text.setFocus()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Images may be dropped anywhere on it."""
        if dropped_images(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the images."""
        self.images.add(dropped_images(event))
        event.acceptProposedAction()

    def _take(self, _typed: str = "") -> None:
        if len(self.text.text) + len(self.system.text) <= LONGEST_WATCHED:
            self.variables.show_names(self.request.variable_names)
        self.changed.emit()

    def _mark_constraint(self) -> None:
        words = self.tr("Form of the answer")
        self.setTabText(2, words if self.constraint.valid else f"{words} (!)")

    def _corner(self, theme: Theme) -> QWidget:
        """What was asked before, and what is kept to be asked again."""
        corner = QWidget()
        across = QHBoxLayout(corner)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(theme.measures.step(4))
        across.addWidget(self.history_button)
        across.addWidget(self.library_button)
        return corner

    def _prompt_view(self, theme: Theme) -> QWidget:
        step = theme.measures.step
        view = QWidget()
        grid = QGridLayout(view)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(step(8))
        grid.setColumnStretch(1, 1)
        rows: tuple[tuple[str, QWidget], ...] = (
            (self.tr("System"), self.system),
            (self.tr("Prompt"), self.text),
        )
        for line, (words, field) in enumerate(rows):
            grid.addWidget(field_title(theme, words), line, 0)
            grid.addWidget(field, line, 1)
        grid.addWidget(self.variables, 2, 0, 1, 2)
        grid.addWidget(self.images, 3, 1)
        grid.setRowStretch(4, 1)
        return view


def _scrolled(part: QWidget) -> QScrollArea:
    """A part that scrolls where it is higher than its place."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    frame = QWidget()
    frame.setObjectName("scrolled")
    column = QVBoxLayout(frame)
    column.setContentsMargins(0, _ABOVE_PX, 0, 0)
    column.addWidget(part)
    area.setWidget(frame)
    area.viewport().setAutoFillBackground(False)
    return area
