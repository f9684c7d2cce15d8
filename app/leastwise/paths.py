"""The one place that knows where things lie: data, logs, and what ships with the program."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Paths:
    """Where the user's data lies; nothing is created by asking.

    `store` is where the user moved the models to, None where they lie with the rest.
    """

    home: Path
    store: Path | None = None

    def with_store(self, folder: str) -> Paths:
        """The same with the models in `folder`; empty is with the rest."""
        return Paths(self.home, Path(folder) if folder else None)

    @property
    def database(self) -> Path:
        """The SQLite history."""
        return self.home / "leastwise.sqlite"

    @property
    def log_file(self) -> Path:
        """The log that error messages name."""
        return self.home / "logs" / "leastwise.log"

    @property
    def network_log(self) -> Path:
        """Every request that left this computer, one JSON line each."""
        return self.home / "logs" / "network.jsonl"

    @property
    def crashes(self) -> Path:
        """Reports of crashes; nothing of them is sent."""
        return self.home / "crashes"

    @property
    def headers(self) -> Path:
        """Headers of models that lie elsewhere, kept so that they are fetched once."""
        return self.home / "headers"

    @property
    def hub_keys(self) -> Path:
        """An empty file for each Hub whose key is in the system's keyring; no key is in here."""
        return self.home / "hub-keys"

    @property
    def cloud(self) -> Path:
        """The cloud providers that the user added, own prices, and what was spent; no key."""
        return self.home / "cloud"

    @property
    def playground(self) -> Path:
        """Answers of the Playground that are being written just now."""
        return self.home / "playground"

    @property
    def planning(self) -> Path:
        """Sparse files that stand in for models while llama.cpp plans their memory."""
        return self.home / "planning"

    @property
    def settings_file(self) -> Path:
        """The user's settings."""
        return self.home / "settings.toml"

    @property
    def models(self) -> Path:
        """The store: model files that Leastwise owns, or that the user put there."""
        return self.store or self.home / "models"

    @property
    def library_lock(self) -> Path:
        """Held by the process that changes the store."""
        return self.home / "library.lock"

    @property
    def store_move(self) -> Path:
        """Where the store was being moved to, should that be interrupted."""
        return self.home / "store-move.json"

    @property
    def trusted_scripts(self) -> Path:
        """The sha256 of the suites' scripts that the user allowed to run."""
        return self.home / "trusted-scripts.json"

    @property
    def suites(self) -> Path:
        """Suites that the user added."""
        return self.home / "suites"


def user_paths() -> Paths:
    """The data directory: `LEASTWISE_HOME`, or the platform's own place for user data."""
    moved = os.environ.get("LEASTWISE_HOME")
    if moved:
        return Paths(Path(moved).expanduser().absolute())
    from platformdirs import user_data_path

    return Paths(user_data_path("leastwise", appauthor=False))


def shipped_models() -> Path:
    """The folder `models/` that ships, in a checkout, a wheel or a frozen bundle."""
    return _shipped("models")


def shipped_resources() -> Path:
    """The folder `resources/` that ships, in a checkout, a wheel or a frozen bundle."""
    return _shipped("resources")


def shipped_catalogues() -> Path:
    """The folder of the window's translations, a .ts file a language."""
    return shipped_resources() / "translations"


def own_command() -> list[str]:
    """The command that starts this program again, to which a role is added as an argument."""
    if getattr(sys, "frozen", False):
        return [str(_with_streams(Path(sys.executable)))]
    return [sys.executable, "-m", "leastwise"]


def _with_streams(program: Path) -> Path:
    """The console program that lies beside the windowed one on Windows."""
    name = program.name.replace("leastwise-window", "leastwise")
    return program.with_name(name)


def _shipped(name: str) -> Path:
    package = Path(__file__).resolve().parent
    installed = package / "_data" / name
    return installed if installed.is_dir() else package.parent.parent / name
