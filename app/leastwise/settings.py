"""The user's settings: each is declared once, with its type, default, range and group."""

from __future__ import annotations

import os
import tempfile
import tomllib
from collections.abc import Mapping
from dataclasses import MISSING, dataclass, field, fields, replace
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any, Final, TypeAlias

from leastwise.domain.candidates import RunSettings
from leastwise.domain.errors import BadInput, EnvironmentFault
from leastwise.domain.messages import Message, say
from leastwise.domain.money import MoneyInputs
from leastwise.domain.stopping import Stopping

_MOST_AMOUNT: Final = Decimal(10**12)
LANGUAGES: Final = ("system", "en", "de", "es", "fr", "zh_CN", "ja")
SettingValue: TypeAlias = str | int | tuple[Path, ...]


@dataclass(frozen=True)
class Setting:
    """What a dialog, the command line and the documentation need to know of one setting.

    `choices` bounds a word, `minimum` and `maximum` a whole number (both included). A `folder`
    is the path of one, from the root, or empty. An `amount` is a decimal figure, or empty. Words
    for its `group` and `unit`, its title and what it is about are in `domain.texts.settings`.
    `at_next_start` holds of what a running program does not take up; `moves` of a folder whose
    content has to go along.
    """

    name: str
    default: SettingValue
    group: str = "window"
    choices: tuple[str, ...] = ()
    minimum: int | None = None
    maximum: int | None = None
    folder: bool = False
    amount: bool = False
    unit: str = ""
    at_next_start: bool = False
    moves: bool = False

    @property
    def title(self) -> Message:
        """What people call it."""
        return say(f"settings.title.{self.name}")

    @property
    def about(self) -> Message:
        """What it does, in a sentence or two."""
        return say(f"settings.about.{self.name}")

    @property
    def allowed(self) -> Message:
        """What may stand there, to be said to people."""
        if isinstance(self.default, tuple):
            return say("settings.allows_folders")
        if self.folder:
            return say("settings.allows_folder")
        if self.amount:
            return say("settings.allows_amount")
        if isinstance(self.default, str):
            return say("settings.allows_choices", choices=self.choices)
        return say("settings.allows_range", minimum=self.minimum, maximum=self.maximum)

    def accepts(self, value: SettingValue) -> bool:
        """Whether `value` has the setting's type and lies in its range."""
        if isinstance(self.default, tuple):
            return isinstance(value, tuple)
        if self.folder:
            return isinstance(value, str) and (not value or Path(value).is_absolute())
        if self.amount:
            return isinstance(value, str) and (not value or amount_of(value) is not None)
        if isinstance(self.default, str):
            return value in self.choices
        if not isinstance(value, int) or isinstance(value, bool):
            return False
        lowest = value if self.minimum is None else self.minimum
        highest = value if self.maximum is None else self.maximum
        return lowest <= value <= highest

    def parsed(self, text: str) -> SettingValue:
        """The value that `text` writes; folders are parted as in PATH. Raises ValueError."""
        if isinstance(self.default, tuple):
            return tuple(Path(part).expanduser() for part in text.split(os.pathsep) if part)
        return int(text) if isinstance(self.default, int) else text.strip()

    def written(self, value: SettingValue) -> str:
        """The text that `parsed` reads as `value`."""
        if isinstance(value, tuple):
            return os.pathsep.join(str(folder) for folder in value)
        return str(value)


def _declared(default: Any, group: str, **bounds: Any) -> Any:
    """A field of `Settings` that carries its own declaration."""
    return field(default=default, metadata={"group": group, **bounds})


@dataclass(frozen=True)
class Settings:
    """The settings in force. Frozen: a change makes another one."""

    theme: str = _declared("system", "window", choices=("system", "light", "dark"))
    text_percent: int = _declared(100, "window", minimum=80, maximum=200, unit="percent")
    language: str = _declared("system", "window", choices=LANGUAGES, at_next_start=True)
    threads: int = _declared(0, "models", minimum=0, maximum=1024)
    context_tokens: int = _declared(2048, "models", minimum=64, maximum=1 << 20, unit="tokens")
    sequences: int = _declared(24, "runs", minimum=1, maximum=64)
    gpu_layers: int = _declared(-1, "models", minimum=-1, maximum=10_000)
    load_mode: str = _declared("read", "models", choices=("read", "map"))
    flash_attention: str = _declared("auto", "models", choices=("auto", "on", "off"))
    error_percent: int = _declared(5, "runs", minimum=0, maximum=20, unit="percent")
    stop_at_verdict: str = _declared("off", "runs", choices=("off", "on"))
    offline: str = _declared("off", "network", choices=("off", "on"))
    download_limit_kb_per_s: int = _declared(
        0, "network", minimum=0, maximum=10_000_000, unit="kb_per_s"
    )
    cloud_calls: int = _declared(4, "network", minimum=1, maximum=32)
    price_per_kwh: str = _declared("", "money", amount=True)
    hardware_price: str = _declared("", "money", amount=True)
    hardware_years: int = _declared(3, "money", minimum=1, maximum=30, unit="years")
    watts: str = _declared("", "money", amount=True, unit="watts")
    keep_awake: str = _declared("on", "runs", choices=("on", "off"))
    models_folders: tuple[Path, ...] = _declared((), "data")
    store_folder: str = _declared("", "data", folder=True, moves=True)

    @property
    def download_bytes_per_s(self) -> float | None:
        """What all downloads take together at most; None is no limit."""
        return self.download_limit_kb_per_s * 1000.0 or None

    @property
    def run_settings(self) -> RunSettings:
        """How models are loaded and run under these settings."""
        return RunSettings(
            context_tokens=self.context_tokens,
            threads=self.threads,
            sequences=self.sequences,
            gpu_layers=self.gpu_layers,
            flash_attention=self.flash_attention,
            load_mode=self.load_mode,
        )

    @property
    def money(self) -> MoneyInputs:
        """What the user said of prices and power; the volume is asked each time."""
        return MoneyInputs(
            None,
            amount_of(self.price_per_kwh),
            amount_of(self.hardware_price),
            self.hardware_years,
            amount_of(self.watts),
        )

    @property
    def stopping(self) -> Stopping:
        """When candidates are given up early under these settings."""
        return Stopping(self.error_percent / 100, stop_at_verdict=self.stop_at_verdict == "on")

    @classmethod
    def load(cls, path: Path) -> Settings:
        """The settings in the TOML file `path`; the defaults where there is none.

        Raises BadInput, which names the key and the file, and EnvironmentFault.
        """
        try:
            written = tomllib.loads(path.read_text(encoding="utf-8"))
        except (FileNotFoundError, NotADirectoryError):
            return cls()
        except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
            raise BadInput(say("settings.malformed", path=str(path), detail=str(error))) from error
        except OSError as error:
            detail = error.strerror or str(error)
            raise EnvironmentFault(
                say("settings.unreadable", path=str(path), detail=detail)
            ) from error
        values: dict[str, Any] = {
            name: _checked(name, value, path) for name, value in written.items()
        }
        return cls(**values)

    def save(self, path: Path) -> None:
        """Write what differs from the defaults; the old file stands until the new one is whole.

        Raises EnvironmentFault.
        """
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            replace_file(path, _as_toml(self._changed()))
        except OSError as error:
            detail = error.strerror or str(error)
            raise EnvironmentFault(
                say("settings.unwritable", path=str(path), detail=detail)
            ) from error

    def with_value(self, name: str, text: str) -> Settings:
        """These settings with `name` set to what `text` writes. Raises BadInput."""
        setting = declaration(name)
        try:
            value = setting.parsed(text)
        except ValueError:
            raise _refused(setting, text) from None
        return self.with_typed(name, value)

    def with_typed(self, name: str, value: SettingValue) -> Settings:
        """These settings with `name` set to `value`. Raises BadInput."""
        setting = declaration(name)
        if not setting.accepts(value):
            raise _refused(setting, setting.written(value))
        changes: dict[str, Any] = {name: value}
        return replace(self, **changes)

    def value_of(self, name: str) -> SettingValue:
        """What a setting stands at. Raises BadInput where there is none of that name."""
        value: SettingValue = getattr(self, declaration(name).name)
        return value

    def _changed(self) -> dict[str, SettingValue]:
        values = {setting.name: self.value_of(setting.name) for setting in DECLARATIONS}
        return {s.name: values[s.name] for s in DECLARATIONS if values[s.name] != s.default}


def amount_of(text: str) -> Decimal | None:
    """The figure that `text` writes, 0 or more; None where it writes none."""
    try:
        found = Decimal(text.strip())
    except InvalidOperation:
        return None
    return found if found.is_finite() and 0 <= found < _MOST_AMOUNT else None


def _declarations() -> tuple[Setting, ...]:
    found = []
    for declared in fields(Settings):
        if declared.default is MISSING:
            raise TypeError(f"the setting {declared.name} has no default")
        found.append(Setting(declared.name, declared.default, **declared.metadata))
    return tuple(found)


DECLARATIONS: Final[tuple[Setting, ...]] = _declarations()


def declaration(name: str, path: Path | None = None) -> Setting:
    """What is declared under `name`; `path` is the file that names it. Raises BadInput."""
    for setting in DECLARATIONS:
        if setting.name == name:
            return setting
    known = tuple(setting.name for setting in DECLARATIONS)
    if path is None:
        raise BadInput(say("settings.unknown", name=name, known=known))
    raise BadInput(say("settings.unknown_in_file", name=name, path=str(path), known=known))


def _refused(setting: Setting, text: str) -> BadInput:
    name, allowed = setting.name, setting.allowed
    return BadInput(say("settings.bad_value", name=name, value=text, allowed=allowed))


def _checked(name: str, written: object, path: Path) -> SettingValue:
    setting = declaration(name, path)
    value: Any = written
    if isinstance(written, list) and all(isinstance(item, str) for item in written):
        value = tuple(Path(item).expanduser() for item in written)
    if not setting.accepts(value):
        raise BadInput(
            say(
                "settings.bad_value_in_file",
                name=name,
                value=str(written),
                path=str(path),
                allowed=setting.allowed,
            )
        )
    checked: SettingValue = value
    return checked


def _as_toml(values: Mapping[str, SettingValue]) -> bytes:
    import tomli_w

    plain = {
        name: [str(folder) for folder in value] if isinstance(value, tuple) else value
        for name, value in values.items()
    }
    return tomli_w.dumps(plain).encode("utf-8")


def replace_file(path: Path, content: bytes) -> None:
    """Write a file whole; the old one stands until the new one is on the disk. Raises OSError."""
    with tempfile.NamedTemporaryFile(
        dir=path.parent, prefix=path.name, suffix=".new", delete=False
    ) as new:
        try:
            new.write(content)
            new.flush()
            os.fsync(new.fileno())
        except OSError:
            Path(new.name).unlink(missing_ok=True)
            raise
    Path(new.name).replace(path)
