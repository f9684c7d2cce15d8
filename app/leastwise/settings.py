"""The user's settings: each is declared once, with its type, default, range and description."""

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
    is the path of one, from the root, or empty. An `amount` is a decimal figure, or empty.
    """

    name: str
    default: SettingValue
    description: str
    choices: tuple[str, ...] = ()
    minimum: int | None = None
    maximum: int | None = None
    folder: bool = False
    amount: bool = False

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


def _declared(default: Any, description: str, **bounds: Any) -> Any:
    """A field of `Settings` that carries its own declaration."""
    return field(default=default, metadata={"description": description, **bounds})


@dataclass(frozen=True)
class Settings:
    """The settings in force. Frozen: a change makes another one."""

    theme: str = _declared(
        "system",
        "Colours of the window: as the system has them, light, or dark.",
        choices=("system", "light", "dark"),
    )
    language: str = _declared(
        "system",
        "Language of the window, from its next start: as the system has it, English, German, "
        "Spanish, French, Chinese, or Japanese.",
        choices=LANGUAGES,
    )
    threads: int = _declared(
        0,
        "Threads that run a model; 0 takes the physical cores, and one for very small models.",
        minimum=0,
        maximum=1024,
    )
    context_tokens: int = _declared(
        2048,
        "Tokens of prompt and answer together that a model is given room for.",
        minimum=64,
        maximum=1 << 20,
    )
    sequences: int = _declared(
        24,
        "Answers that a model writes at once in a run over a suite; they share the context.",
        minimum=1,
        maximum=64,
    )
    gpu_layers: int = _declared(
        -1, "Layers that go to the GPU; -1 takes all that fit.", minimum=-1, maximum=10_000
    )
    load_mode: str = _declared(
        "read",
        "How weights come into memory: read once into private memory, or mapped from the file.",
        choices=("read", "map"),
    )
    flash_attention: str = _declared(
        "auto",
        "Flash attention: on, off, or as llama.cpp decides for the model.",
        choices=("auto", "on", "off"),
    )
    error_percent: int = _declared(
        5,
        "Chance, in percent, that giving up models early may make a run name too large a one; 0 "
        "gives up only those that can no longer pass.",
        minimum=0,
        maximum=20,
    )
    offline: str = _declared(
        "off",
        "Whether everything that needs the network is refused, headers of models included.",
        choices=("off", "on"),
    )
    download_limit_kb_per_s: int = _declared(
        0,
        "What all downloads take together at most, in kB (1,000 bytes) a second; 0 is no limit.",
        minimum=0,
        maximum=10_000_000,
    )
    cloud_calls: int = _declared(
        4,
        "Calls to a cloud model that are in flight at once while a suite is put to it.",
        minimum=1,
        maximum=32,
    )
    price_per_kwh: str = _declared(
        "",
        "What a kilowatt hour costs, in the currency of the price table; empty is not known.",
        amount=True,
    )
    hardware_price: str = _declared(
        "",
        "What a machine like this costs, in the same currency: 0 where it is there anyway, empty "
        "where that is not known.",
        amount=True,
    )
    hardware_years: int = _declared(
        3, "Years over which the price of a machine is spread.", minimum=1, maximum=30
    )
    watts: str = _declared(
        "",
        "Power at the socket, in watts, while a model answers, as you measured it; empty takes the "
        "computer's own counters where it has any.",
        amount=True,
    )
    keep_awake: str = _declared(
        "on",
        "Whether the computer is kept from falling asleep while a run over a suite goes on.",
        choices=("on", "off"),
    )
    models_folders: tuple[Path, ...] = _declared(
        (), "Further folders in which Leastwise looks for GGUF files."
    )
    store_folder: str = _declared(
        "",
        "Folder of the models that Leastwise owns; empty is in its data directory. "
        "`leastwise models move` changes it and takes the models along.",
        folder=True,
    )

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
        return Stopping(self.error_percent / 100)

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
        setting = _declaration(name, None)
        try:
            value = setting.parsed(text)
        except ValueError:
            value = ""
        if not setting.accepts(value):
            raise BadInput(
                say("settings.bad_value", name=name, value=text, allowed=setting.allowed)
            )
        changes: dict[str, Any] = {name: value}
        return replace(self, **changes)

    def _changed(self) -> dict[str, SettingValue]:
        values = {setting.name: getattr(self, setting.name) for setting in DECLARATIONS}
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


def _declaration(name: str, path: Path | None) -> Setting:
    for setting in DECLARATIONS:
        if setting.name == name:
            return setting
    known = tuple(setting.name for setting in DECLARATIONS)
    if path is None:
        raise BadInput(say("settings.unknown", name=name, known=known))
    raise BadInput(say("settings.unknown_in_file", name=name, path=str(path), known=known))


def _checked(name: str, written: object, path: Path) -> SettingValue:
    setting = _declaration(name, path)
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
