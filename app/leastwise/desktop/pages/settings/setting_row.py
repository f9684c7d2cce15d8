"""One setting: what it is, its control, why it cannot be changed or what was wrong, and `Reset`."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from leastwise.desktop.pages.settings.controls import Control, control_of
from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.buttons import quiet_button
from leastwise.desktop.widgets.text import Label
from leastwise.desktop.wording import sentence
from leastwise.domain.messages import Message, say
from leastwise.upkeep.settings_desk import SettingState, value_words

_LONGEST = 400
_CONTROL_STEPS = 24 * 10
_BESIDE = 2.5


class SettingRow(QWidget):
    """`chosen` gives the setting's name and the value, `reset_wanted` its name."""

    chosen = Signal(str, object)
    reset_wanted = Signal(str)

    def __init__(self, theme: Theme, state: SettingState, move: Callable[[], object] = int) -> None:
        super().__init__()
        self.state, self._theme = state, theme
        setting = state.setting
        self.title = Label(theme, strong=True, wraps=True)
        self.about = Label(theme, role=Role.MUTED, wraps=True)
        self.about.say(sentence(setting.about, _LONGEST))
        self.note = Label(theme, TypeSize.CAPTION, Role.UNSURE, wraps=True)
        self.fault = Label(theme, role=Role.FAIL, wraps=True)
        self.control: Control = control_of(theme, setting, self.tr("Move..."), move)
        self.reset = quiet_button(self.tr("Reset"), lambda: self.reset_wanted.emit(setting.name))
        self.reset.setAccessibleDescription(sentence(setting.title))
        self.control.chosen.connect(self._choose)
        self.control.refused.connect(self._refuse)
        self._lay_out()
        self.show_state(state)

    def show_state(self, state: SettingState) -> None:
        """Show how it stands now; what was wrong before is forgotten."""
        self.state = state
        title = sentence(state.setting.title)
        changed = self.tr("{setting} (changed)").format(setting=title)
        self.title.say(changed if state.is_changed else title)
        self.control.show_value(state.value)
        locked = state.locked
        from_outside = bool(state.variable)
        self.control.setEnabled(not from_outside)
        note = self._titled(locked) if locked is not None and from_outside else ""
        if not note and state.setting.at_next_start:
            note = self.tr("A change holds from the next start on.")
        self.note.say(note)
        self.note.setVisible(bool(note))
        can_reset = state.is_changed and locked is None
        self.reset.setEnabled(can_reset)
        self.reset.setVisible(can_reset)
        default = value_words(state.setting, state.setting.default, sentence)
        self.reset.setToolTip(self.tr("Back to: {value}").format(value=default) if default else "")
        self.fault.hide()

    def tell(self, fault: Message) -> None:
        """Say what is wrong with what was given."""
        self.fault.say(self._titled(fault))
        self.fault.show()

    def _titled(self, message: Message) -> str:
        """A message about this setting, with what people call it in place of its name."""
        told = dict(message.params)
        if told.get("name") == self.state.setting.name:
            told["name"] = self.state.setting.title
        return sentence(Message(message.code, told), _LONGEST)

    def matches(self, words: list[str]) -> bool:
        """Whether every word stands in its name, title, description or group."""
        setting = self.state.setting
        group = sentence(say(f"settings.group.{setting.group}"))
        text = f"{setting.name} {self.title.text()} {self.about.text()} {group}".casefold()
        return all(word in text for word in words)

    def _choose(self, value: object) -> None:
        self.fault.hide()
        self.chosen.emit(self.state.setting.name, value)

    def _refuse(self, text: str) -> None:
        setting = self.state.setting
        self.tell(say("settings.bad_value", name=setting.name, value=text, allowed=setting.allowed))

    def _lay_out(self) -> None:
        step = self._theme.measures.step
        words = QVBoxLayout()
        words.setSpacing(step(4))
        for part in (self.title, self.about, self.note, self.fault):
            # Qt shares what just suffices for lines that wrap as if none did: one takes it.
            words.addWidget(part, 1 if part is self.about else 0)
        self.about.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.control.setFixedWidth(step(_CONTROL_STEPS))
        room = self.reset.sizePolicy()
        room.setRetainSizeWhenHidden(True)
        self.reset.setSizePolicy(room)
        middle = Qt.AlignmentFlag.AlignVCenter
        asked = QHBoxLayout()
        asked.setSpacing(step(16))
        asked.addWidget(self.control, 0, middle)
        asked.addWidget(self.reset, 0, middle | Qt.AlignmentFlag.AlignLeft)
        self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._across.setContentsMargins(0, step(12), 0, step(12))
        self._across.setSpacing(step(16))
        self._across.addLayout(words, 1)
        self._across.addLayout(asked)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the control is: it can stand below the words."""
        return QSize(self.control.minimumWidth(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The control stands below the words where they would have less room than it has."""
        super().resizeEvent(event)
        directions = QBoxLayout.Direction
        beside = self.width() >= self._theme.measures.step(_CONTROL_STEPS) * _BESIDE
        self._across.setDirection(directions.LeftToRight if beside else directions.TopToBottom)
