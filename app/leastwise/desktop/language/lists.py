"""Enumerations, and what has a title, with the marks of the user's language."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication


def listed(items: Iterable[str]) -> str:
    """The items, with what stands between words of an enumeration."""
    return QCoreApplication.translate("Lists", ", ").join(items)


def listed_apart(items: Iterable[str]) -> str:
    """The items, with what stands between parts that may hold commas themselves."""
    return QCoreApplication.translate("Lists", "; ").join(items)


def titled(title: str, words: str) -> str:
    """The words after their title."""
    return QCoreApplication.translate("Lists", "{title}: {words}").format(title=title, words=words)
