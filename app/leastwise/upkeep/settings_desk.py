"""The settings for people: how each stands and why, changed and reset while the program runs."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

from leastwise.domain.errors import BadInput
from leastwise.domain.messages import Message, render, say
from leastwise.domain.setting_sources import SettingSource
from leastwise.settings import DECLARATIONS, Setting, Settings, SettingValue, declaration
from leastwise.upkeep.environment import variable_of, variables


@dataclass(frozen=True)
class SettingState:
    """How one setting stands: `value` is in force, from `source`; `variable` names the
    environment's."""

    setting: Setting
    value: SettingValue
    source: SettingSource
    variable: str = ""

    @property
    def is_changed(self) -> bool:
        """Whether the user's file says something else than the default."""
        return self.source is SettingSource.FILE

    @property
    def locked(self) -> Message | None:
        """Why it cannot be changed here; None where it can."""
        name = self.setting.name
        if self.source is SettingSource.ENVIRONMENT:
            return say("settings.from_environment", name=name, variable=self.variable)
        return say("settings.moves", name=name) if self.setting.moves else None


@dataclass(frozen=True)
class SettingsDesk:
    """Writes `file`; `in_force` are this process's settings, and `take` puts one of them in force.

    `turn_offline` turns and keeps the offline switch; `offline` says why nothing goes out.
    """

    file: Path
    in_force: Callable[[], Settings]
    take: Callable[[str, SettingValue], None]
    turn_offline: Callable[[bool], None]
    offline: Callable[[], Message | None]
    lock: threading.Lock = field(default_factory=threading.Lock)

    def states(self) -> tuple[SettingState, ...]:
        """Every setting as it is declared. Raises BadInput (a malformed file), EnvironmentFault."""
        kept, told = Settings.load(self.file), self._told_elsewhere()
        return tuple(self._state(setting, kept, told) for setting in DECLARATIONS)

    def state(self, name: str) -> SettingState:
        """How one of them stands. Raises BadInput, EnvironmentFault."""
        told = self._told_elsewhere()
        return self._state(declaration(name), Settings.load(self.file), told)

    def put(self, name: str, value: SettingValue) -> SettingState:
        """Keep a value, and take it up at once where that can be.

        Raises BadInput (no such setting, a value that it does not take, or it is locked) and
        EnvironmentFault; then nothing is changed.
        """
        locked = self.state(name).locked
        if locked is not None:
            raise BadInput(locked)
        with self.lock:
            changed = Settings.load(self.file).with_typed(name, value)
            if name != "offline":
                changed.save(self.file)
        if name == "offline":
            self.turn_offline(value == "on")
        elif not declaration(name).at_next_start:
            self.take(name, value)
        return self.state(name)

    def write(self, name: str, text: str) -> SettingState:
        """The same with the value as text. Raises as `put`."""
        return self.put(name, Settings().with_value(name, text).value_of(name))

    def reset(self, names: Iterable[str]) -> tuple[str, ...]:
        """Put settings back to their defaults; the names of those that were changed.

        Raises as `put`. One that the models' folder hangs on stays where it is.
        """
        found = [self.state(name) for name in names]
        changed = [one for one in found if one.is_changed and one.locked is None]
        for one in changed:
            self.put(one.setting.name, one.setting.default)
        return tuple(one.setting.name for one in changed)

    def reset_all(self) -> tuple[str, ...]:
        """The same with all of them."""
        return self.reset(setting.name for setting in DECLARATIONS)

    def _told_elsewhere(self) -> dict[str, str]:
        told = variables()
        reason = self.offline()
        if reason is not None and reason.code == "net.offline_variable":
            told["offline"] = str(reason.params["variable"])
        return told

    def _state(self, setting: Setting, kept: Settings, told: dict[str, str]) -> SettingState:
        name = setting.name
        if name in told:
            is_own = told[name] == variable_of(setting)
            value = self.in_force().value_of(name) if is_own else "on"
            return SettingState(setting, value, SettingSource.ENVIRONMENT, told[name])
        value = kept.value_of(name)
        is_default = value == setting.default
        source = SettingSource.DEFAULT if is_default else SettingSource.FILE
        return SettingState(setting, value, source)


def shown_value(state: SettingState) -> str:
    """The value in words, in English; nothing for what is empty."""
    return value_words(state.setting, state.value, render)


def value_words(setting: Setting, value: SettingValue, said: Callable[[Message], str]) -> str:
    """The value with its unit, or what it means; `said` puts messages into a language."""
    from leastwise.domain.texts import TEXTS

    choice, least = f"settings.choice.{setting.name}.{value}", f"settings.least.{setting.name}"
    if setting.choices:
        return said(say(choice)) if choice in TEXTS else str(value)
    if isinstance(value, int):
        if value == setting.minimum and least in TEXTS:
            return said(say(least))
        unit = f" {said(say(f'settings.unit.{setting.unit}'))}" if setting.unit else ""
        return f"{value:,}{unit}"
    return setting.written(value)
