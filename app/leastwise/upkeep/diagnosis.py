"""A report on this installation for others to read: no secret in it, nothing sent."""

from __future__ import annotations

import platform
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from typing import Final

from leastwise import __version__
from leastwise.domain.cancellation import Cancellation
from leastwise.domain.computer import Computer
from leastwise.domain.errors import LeastwiseError
from leastwise.domain.figures import gb, gib
from leastwise.domain.messages import render
from leastwise.domain.setting_sources import SettingSource
from leastwise.engine.build import build_name
from leastwise.upkeep.crashes import CrashReports
from leastwise.upkeep.log_reading import LogLevel, LogQuery, LogReader
from leastwise.upkeep.redacting import Redactor
from leastwise.upkeep.settings_desk import SettingsDesk

LAST_LINES: Final = 200
_LAST_ERRORS: Final = 10
_LIBRARIES: Final = ("PySide6-Essentials", "httpx", "numpy", "scipy", "openai", "anthropic")
# What lies on this disk is nobody's business; that it is set is.
_FOLDERS: Final = frozenset({"models_folders", "store_folder"})


@dataclass(frozen=True)
class Diagnosis:
    """`computer` is asked for when a report is made."""

    log: LogReader
    computer: Callable[[], Computer]
    settings: SettingsDesk
    crashes: CrashReports

    def report(self, cancellation: Cancellation) -> str:
        """The report as text. What cannot be found out is said in its place. Raises Cancelled."""
        parts: dict[str, Callable[[], Iterable[str]]] = {
            "Versions": self._versions,
            "Computer": self._computer,
            "Settings that differ": self._settings,
            "Last errors": lambda: self._errors(cancellation),
            "Crashes": self._crashes,
            f"Last {LAST_LINES} lines of the log": lambda: self._log(cancellation),
        }
        redactor = Redactor()
        lines = [f"Leastwise {__version__}: a report"]
        for title, part in parts.items():
            lines += ["", f"## {title}"]
            try:
                lines += list(part()) or ["none"]
            except LeastwiseError as error:
                lines.append(f"cannot be told: {render(error.message)}")
            cancellation.raise_if_asked()
        return redactor.text("\n".join(lines)) + "\n"

    def _versions(self) -> Iterator[str]:
        yield f"Leastwise {__version__}, {build_name()}"
        # platform.platform() would start `uname` with our environment, keys and all.
        yield f"Python {platform.python_version()}, {platform.system()} {platform.release()}"
        for name in _LIBRARIES:
            try:
                yield f"{name} {version(name)}"
            except PackageNotFoundError:
                yield f"{name} is not installed"

    def _computer(self) -> Iterator[str]:
        found = self.computer()
        cores = found.physical_cores or "-"
        yield f"{found.processor or '-'} ({found.architecture}), {cores} cores, {found.system}"
        yield f"vector extensions: {', '.join(found.vector_extensions) or '-'}"
        available, total = found.memory_available_bytes, found.memory_total_bytes
        yield f"memory: {gib(available)} available of {gib(total)}"
        yield f"disk: {gb(found.disk_free_bytes)} free of {gb(found.disk_total_bytes)}"
        for gpu in found.gpus:
            yield f"GPU: {gpu.name}, {gib(gpu.total_bytes) if gpu.total_bytes else '-'}"
        yield from (f"GPU use: {render(note)}" for note in found.gpu_notes)

    def _settings(self) -> Iterator[str]:
        for state in self.settings.states():
            if state.source is not SettingSource.DEFAULT:
                name = state.setting.name
                value = "set" if name in _FOLDERS else state.setting.written(state.value)
                yield f"{name} = {value} ({state.source.value})"

    def _errors(self, cancellation: Cancellation) -> Iterator[str]:
        self.log.read_on(cancellation)
        numbers = self.log.select(LogQuery(LogLevel.ERROR), cancellation)
        heads = [line.text for line in self.log.lines(numbers) if line.text[:2] == "20"]
        yield from heads[-_LAST_ERRORS:]

    def _crashes(self) -> Iterator[str]:
        for one in self.crashes.all()[-3:]:
            yield from (f"### {one.name}", *self.crashes.text(one).splitlines())

    def _log(self, cancellation: Cancellation) -> Iterator[str]:
        yield from (line.text for line in self.log.last(LAST_LINES, cancellation))
