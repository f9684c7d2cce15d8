"""One download in the tray: how far it is, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from leastwise.desktop.downloads.download_words import (
    left_words,
    name_of,
    phase_words,
    rate_words,
    share_words,
)
from leastwise.desktop.downloads.state_mark import StateMark
from leastwise.desktop.language.figures import gb
from leastwise.desktop.language.lists import listed, titled
from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.symbols import Symbol
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.buttons import quiet_button
from leastwise.desktop.widgets.flow_layout import FlowLayout
from leastwise.desktop.widgets.text import ElidedLabel, Label
from leastwise.desktop.wording import plain_tip, sentence
from leastwise.domain.downloads import WORKING, DownloadPhase, DownloadState

_STEPS: Final = 1000
_SYMBOLS: Final = {
    DownloadPhase.WAITING: Symbol.WAITING,
    DownloadPhase.CHECKING: Symbol.RUNNING,
    DownloadPhase.FETCHING: Symbol.RUNNING,
    DownloadPhase.PAUSED: Symbol.SKIPPED,
    DownloadPhase.FAILED: Symbol.FAILED,
    DownloadPhase.FINISHED: Symbol.PASSED,
}


class DownloadRow(QFrame):
    """The keyboard: Space pauses and goes on, Alt+Up and Alt+Down change the order, Delete cancels,
    Enter tries again or looks at it. Each signal gives the download's id."""

    accessible_role = QAccessible.Role.ListItem

    pause_wanted = Signal(str)
    resume_wanted = Signal(str)
    cancel_wanted = Signal(str)
    clear_wanted = Signal(str)
    look_wanted = Signal(str)
    move_wanted = Signal(str, int)
    step_wanted = Signal(int)

    def __init__(self, theme: Theme, state: DownloadState) -> None:
        super().__init__()
        self._theme = theme
        self.state = state
        self.setObjectName("download")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.mark = StateMark(theme)
        self.name = ElidedLabel(theme, TypeSize.BODY)
        self.figures = _fixed(theme, share_words(99_900_000_000, 99_900_000_000))
        self.rate = _fixed(theme, rate_words(99_900_000))
        self.left = _fixed(theme, self.tr("checking what is here"))
        self.notice = Label(theme, TypeSize.CAPTION, Role.MUTED, wraps=True)
        self.bar = QProgressBar()
        self.bar.setRange(0, _STEPS)
        self.bar.setTextVisible(False)
        policy = self.bar.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.bar.setSizePolicy(policy)
        self.pause = self._button(self.tr("Pause"), self._pause_or_resume)
        self.again = self._button(self.tr("Try again"), self._try_again)
        self.look = self._button(self.tr("Look at it"), self._look)
        self.earlier = self._button(self.tr("Earlier"), lambda: self._move(-1))
        self.later = self._button(self.tr("Later"), lambda: self._move(1))
        self.cancel = self._button(self.tr("Cancel"), self._cancel)
        self.clear = self._button(self.tr("Clear"), self._clear)
        self._lay_out()
        self.show_state(state, first=True, last=True)

    @property
    def buttons(self) -> tuple[QToolButton, ...]:
        """All that can be pressed, in the order of the keyboard."""
        return (
            self.again,
            self.look,
            self.pause,
            self.earlier,
            self.later,
            self.cancel,
            self.clear,
        )

    def show_state(self, state: DownloadState, *, first: bool, last: bool) -> None:
        """Say how far it is; `first` and `last` are of those that wait or run."""
        self.state = state
        phase = state.phase
        whole, failed = phase is DownloadPhase.FINISHED, phase is DownloadPhase.FAILED
        self.name.say(name_of(state))
        self.name.setToolTip(plain_tip("\n".join((state.reference, *state.names))))
        moving = phase is DownloadPhase.FETCHING
        size = gb(state.total_bytes)
        self.figures.say(size if whole else share_words(state.done_bytes, state.total_bytes))
        self.rate.say(rate_words(state.bytes_per_s) if moving else "")
        known = moving and state.left_s is not None
        self.left.say(left_words(state.left_s) if known else phase_words(state))
        self.mark.show_symbol(_SYMBOLS[phase])
        self.bar.setValue(int(_STEPS * _share(state)))
        self.bar.setVisible(not whole)
        self._show_notice(failed=failed)
        held = phase is DownloadPhase.PAUSED
        self.pause.setText(self.tr("Resume") if held else self.tr("Pause"))
        focused = next((one for one in self.buttons if one.hasFocus()), None)
        for button, useful in (
            (self.again, failed),
            (self.look, whole),
            (self.pause, not whole and not failed),
            (self.earlier, not whole),
            (self.later, not whole),
            (self.cancel, not whole),
            (self.clear, whole),
        ):
            button.setVisible(useful)
        self.earlier.setEnabled(not first)
        self.later.setEnabled(not last)
        if focused is not None and not (focused.isEnabled() and not focused.isHidden()):
            self.setFocus()
        self._tell_reader()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the row, while it has the focus itself."""
        key, alt = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(key))
        if step is not None and alt:
            self._move(step)
        elif step is not None:
            self.step_wanted.emit(step)
        elif key == Qt.Key.Key_Space:
            self._pause_or_resume()
        elif key == Qt.Key.Key_Delete:
            self._clear() if self._whole else self._cancel()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._look() if self._whole else self._try_again()
        else:
            super().keyPressEvent(event)

    @property
    def _whole(self) -> bool:
        return self.state.phase is DownloadPhase.FINISHED

    def _show_notice(self, *, failed: bool) -> None:
        notice = self.state.notice
        self.notice.setVisible(notice is not None)
        if notice is not None:
            self.notice.set_role(Role.TEXT if failed else Role.MUTED)
            self.notice.say(sentence(notice))

    def _tell_reader(self) -> None:
        name = self.name.text()
        self.setAccessibleName(titled(name, phase_words(self.state)))
        said = (self.figures.text(), self.rate.text(), self.left.text(), self.notice.text())
        self.setAccessibleDescription(listed(part for part in said if part))
        self.bar.setAccessibleName(self.tr("Progress of {name}").format(name=name))
        for button in self.buttons:
            button.setAccessibleName(titled(button.text(), name))

    def _pause_or_resume(self) -> None:
        phase = self.state.phase
        if phase is DownloadPhase.PAUSED:
            self.resume_wanted.emit(self.state.download_id)
        elif phase in WORKING or phase is DownloadPhase.WAITING:
            self.pause_wanted.emit(self.state.download_id)

    def _try_again(self) -> None:
        if self.state.phase is DownloadPhase.FAILED:
            self.resume_wanted.emit(self.state.download_id)

    def _look(self) -> None:
        self.look_wanted.emit(self.state.download_id)

    def _cancel(self) -> None:
        self.cancel_wanted.emit(self.state.download_id)

    def _clear(self) -> None:
        self.clear_wanted.emit(self.state.download_id)

    def _move(self, by: int) -> None:
        if not self._whole:
            self.move_wanted.emit(self.state.download_id, by)

    def _button(self, words: str, deed: Callable[[], object]) -> QToolButton:
        return quiet_button(words, deed)

    def _lay_out(self) -> None:
        step = self._theme.measures.step
        named, drawn = QWidget(), QWidget()
        beside = QHBoxLayout(named)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(step(12))
        beside.addWidget(self.mark)
        beside.addWidget(self.name, 1)
        inside = QVBoxLayout(drawn)
        inside.setContentsMargins(step(24), 0, step(8), 0)
        inside.addWidget(self.bar)
        figures, deeds = FlowLayout(self._theme, 12), FlowLayout(self._theme, 4)
        figures.add_stretched(named, 24 * 8)
        figures.add(self.figures, self.rate, self.left)
        deeds.add_stretched(drawn, 24 * 5)
        deeds.add(*self.buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(step(8), step(4), step(4), step(4))
        column.setSpacing(0)
        column.addLayout(figures)
        column.addLayout(deeds)
        column.addWidget(self.notice)


def _fixed(theme: Theme, sample: str) -> Label:
    """A figure as wide as `sample`, whatever it says, so that nothing beside it moves."""
    label = Label(theme, TypeSize.CAPTION, Role.MUTED, tabular=True)
    label.setMinimumWidth(theme.measures.width(sample, TypeSize.CAPTION))
    label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return label


def _share(state: DownloadState) -> float:
    return state.done_bytes / state.total_bytes if state.total_bytes > 0 else 0.0
