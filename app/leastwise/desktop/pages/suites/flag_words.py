"""What stands out about a case, in words."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication

from leastwise.desktop.language.figures import filled, percent
from leastwise.desktop.language.lists import listed
from leastwise.desktop.language.marked import marked
from leastwise.desktop.theme.symbols import Symbol
from leastwise.domain.suite_drafts import CaseFlags


def _tr(text: str) -> str:
    return QCoreApplication.translate("CaseFlags", text)


FLAG_FILTERS: Final[tuple[tuple[str, Callable[[CaseFlags], bool]], ...]] = (
    (marked("All cases"), lambda _flags: True),
    (marked("All models fail"), lambda flags: flags.fails_all),
    (marked("A check never passes"), lambda flags: bool(flags.never_passed)),
    (marked("A check never fails"), lambda flags: bool(flags.never_failed)),
    (marked("Much like another case"), lambda flags: flags.twin is not None),
)


def filter_words(source: str) -> str:
    """The name of a filter of `FLAG_FILTERS`."""
    return _tr(source)


def flag_words(flags: CaseFlags) -> str:
    """How many models passed it, and what it is like."""
    parts = []
    if flags.ran:
        words = _tr("{passed} of {ran} pass")
        parts.append(words.format(passed=flags.passed, ran=flags.ran))
    if flags.twin is not None:
        words = _tr("same as {number}") if flags.likeness == 1 else _tr("like {number}")
        parts.append(words.format(number=flags.twin + 1))
    return listed(parts)


def standing(flags: CaseFlags) -> Symbol | None:
    """A tick where all models passed, a cross where none did."""
    if not flags.ran:
        return None
    if flags.passed == flags.ran:
        return Symbol.PASSED
    return Symbol.FAILED if flags.fails_all else None


def flag_tip(flags: CaseFlags) -> str:
    """All of it in sentences."""
    lines = []
    if flags.ran:
        words = _tr("In the newest run {passed} of {ran} {ran|model|models} passed this case.")
        lines.append(filled(words, passed=flags.passed, ran=flags.ran))
    lines += [
        filled(_tr("For no model did this check pass: {check}"), check=check)
        for check in flags.never_passed
    ]
    lines += [
        filled(_tr("For every model this check passed: {check}"), check=check)
        for check in flags.never_failed
    ]
    if flags.twin is not None:
        words = _tr("{share} of the word pairs of this case and case {number} are in both.")
        lines.append(filled(words, share=percent(flags.likeness), number=flags.twin + 1))
    return "\n".join(lines)
