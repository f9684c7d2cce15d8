"""Where other programs keep their models, on each system, for this user.

Sources, each looked up in November 2026:
Ollama: its FAQ "Where are models stored?" (https://github.com/ollama/ollama/blob/main/docs/faq.md)
and `OLLAMA_MODELS` in https://github.com/ollama/ollama/blob/main/envconfig/config.go.
LM Studio: https://lmstudio.ai/docs/basics/import-model, and in https://github.com/lmstudio-ai/lms
`src/modelsFolder.ts` (the setting `downloadsFolder`) with `findLMStudioHome` (the pointer file, and
the older folder).
Hugging Face: https://huggingface.co/docs/huggingface_hub/guides/manage-cache.
GPT4All: `defaultLocalModelsPath` in
https://github.com/nomic-ai/gpt4all/blob/main/gpt4all-chat/src/mysettings.cpp (Qt's folder for local
data, of organisation nomic.ai).
Jan: https://github.com/janhq/jan/blob/main/docs/src/pages/docs/desktop/data-folder.mdx.
Folders that a user chose in GPT4All's or Jan's own settings are not known.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from leastwise.domain.known_models import PlaceKind

_MOST_SETTINGS_BYTES: Final = 1 << 20


@dataclass(frozen=True)
class ToolFolders:
    """The folders of one user's other programs; `system` is as `sys.platform` has it."""

    home: Path = field(default_factory=Path.home)
    environment: Mapping[str, str] = field(default_factory=lambda: os.environ)
    system: str = sys.platform

    def all(self) -> tuple[tuple[PlaceKind, Path], ...]:
        """Every folder that is there, by program, each once."""
        named = {
            PlaceKind.OLLAMA: self.ollama(),
            PlaceKind.LM_STUDIO: self.lm_studio(),
            PlaceKind.HUGGING_FACE: self.hugging_face(),
            PlaceKind.GPT4ALL: (self._local_data() / "nomic.ai" / "GPT4All",),
            PlaceKind.JAN: (self._roaming_data() / "Jan" / "data" / "llamacpp" / "models",),
        }
        return tuple(
            (kind, folder)
            for kind, folders in named.items()
            for folder in dict.fromkeys(folders)
            if _is_folder(folder)
        )

    def ollama(self) -> tuple[Path, ...]:
        """The user's own store and, on Linux, that of the service which runs as its own user."""
        chosen = self.environment.get("OLLAMA_MODELS", "").strip()
        if chosen:
            return (Path(chosen),)
        own = self.home / ".ollama" / "models"
        if self.system.startswith("linux"):
            return (own, Path("/usr/share/ollama/.ollama/models"))
        return (own,)

    def lm_studio(self) -> tuple[Path, ...]:
        """The folder of its settings, the present one and the one of older versions."""
        pointed = _first_line(self.home / ".lmstudio-home-pointer")
        homes = [Path(pointed)] if pointed else []
        homes += [self.home / ".lmstudio", self.home / ".cache" / "lm-studio"]
        chosen = (_downloads_folder(each / "settings.json") for each in homes)
        return (*(Path(each) for each in chosen if each), *(each / "models" for each in homes))

    def hugging_face(self) -> tuple[Path, ...]:
        """The cache that its libraries share."""
        for name in ("HF_HUB_CACHE", "HUGGINGFACE_HUB_CACHE"):
            if self.environment.get(name):
                return (Path(self.environment[name]).expanduser(),)
        chosen = self.environment.get("HF_HOME")
        if chosen:
            return (Path(chosen).expanduser() / "hub",)
        cache = self.environment.get("XDG_CACHE_HOME")
        base = Path(cache).expanduser() if cache else self.home / ".cache"
        return (base / "huggingface" / "hub",)

    def _local_data(self) -> Path:
        if self.system == "win32":
            chosen = self.environment.get("LOCALAPPDATA")
            return Path(chosen) if chosen else self.home / "AppData" / "Local"
        return self._data()

    def _roaming_data(self) -> Path:
        if self.system == "win32":
            chosen = self.environment.get("APPDATA")
            return Path(chosen) if chosen else self.home / "AppData" / "Roaming"
        return self._data()

    def _data(self) -> Path:
        if self.system == "darwin":
            return self.home / "Library" / "Application Support"
        chosen = self.environment.get("XDG_DATA_HOME")
        return Path(chosen) if chosen else self.home / ".local" / "share"


def _is_folder(folder: Path) -> bool:
    try:
        return folder.is_dir()
    except (OSError, ValueError):
        return False


def _read(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return file.read(_MOST_SETTINGS_BYTES).decode("utf-8", "replace")
    except (OSError, ValueError):
        return ""


def _first_line(path: Path) -> str:
    return _read(path).strip().partition("\n")[0].strip().replace("\0", "")


def _downloads_folder(path: Path) -> str:
    """What LM Studio's settings say, or empty."""
    try:
        written = json.loads(_read(path))
    except (ValueError, RecursionError):
        return ""
    folder = written.get("downloadsFolder") if isinstance(written, dict) else None
    return folder if isinstance(folder, str) and "\0" not in folder else ""
