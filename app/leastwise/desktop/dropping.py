"""Files that are dropped on the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData


def dropped_models(data: QMimeData) -> tuple[Path, ...]:
    """The GGUF files on this computer among what is dragged; nothing is opened for it."""
    files = (Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
    return tuple(path for path in files if path.suffix.casefold() == ".gguf")
