"""Buttons that stay in the background until they are wanted."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QToolButton


def quiet_button(words: str, deed: Callable[[], object] | None = None) -> QToolButton:
    """A button without a frame, which says what it does."""
    button = QToolButton()
    button.setText(words)
    button.setObjectName("quiet")
    button.setAccessibleName(words)
    if deed is not None:
        button.clicked.connect(lambda: deed())  # noqa: PLW0108 - drops the `checked` it is given
    return button
