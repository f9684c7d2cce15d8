"""Files that are dropped on the window."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QMimeData

_SUITE_FILES: Final = ("promptfooconfig.*", "*.expected.*")
_SUITE_ENDINGS: Final = (".yaml", ".yml", ".json", ".csv", ".tsv", ".jsonl", ".ndjson")


def dropped_models(data: QMimeData) -> tuple[Path, ...]:
    """The GGUF files on this computer among what is dragged; nothing is opened for it."""
    files = (Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
    return tuple(path for path in files if path.suffix.casefold() == ".gguf")


def dropped_suites(data: QMimeData) -> tuple[Path, ...]:
    """The configurations, tables of cases and folders of either among what is dragged."""
    files = (Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
    return tuple(path for path in files if _may_be_suite(path))


def _may_be_suite(path: Path) -> bool:
    if path.suffix.casefold() in _SUITE_ENDINGS:
        return True
    return path.is_dir() and any(any(path.glob(one)) for one in _SUITE_FILES)
