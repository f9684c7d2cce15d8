"""What the window remembers of its shape, read with care: a damaged file is as good as none."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QSplitter


def stored_shape(memory: QSettings, key: str) -> QByteArray | None:
    """The bytes that Qt wrote of a window's, a header's or a splitter's shape; None for others."""
    value = memory.value(key)
    return value if isinstance(value, QByteArray) and not value.isEmpty() else None


def stored_number(memory: QSettings, key: str, default: int) -> int:
    """A whole number that was kept; `default` where something else stands there."""
    try:
        return int(str(memory.value(key, default)))
    except ValueError:
        return default


def stored_lines(memory: QSettings, key: str) -> tuple[str, ...]:
    """What `keep_lines` kept; nothing where something else stands there."""
    value = memory.value(key)
    return tuple(filter(None, value.split("\n"))) if isinstance(value, str) else ()


def keep_lines(memory: QSettings, key: str, lines: Iterable[str]) -> None:
    """Keep texts without line breaks. The order does not count."""
    text = "\n".join(sorted(lines))
    if text != memory.value(key, ""):
        memory.setValue(key, text)


def keep_split(splitter: QSplitter, memory: QSettings, key: str) -> bool:
    """Split as it was left, and remember where the user drags it; whether it was kept before."""
    splitter.splitterMoved.connect(lambda *_at: memory.setValue(key, splitter.saveState()))
    shape = stored_shape(memory, key)
    return shape is not None and splitter.restoreState(shape)
