"""Suites that cannot be read, in words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from leastwise.domain.texts.text import Text

SUITE_TEXTS: Final[Mapping[str, Text]] = {
    "suite.missing": Text(
        "There is no suite at {path}.",
        "Give a folder with a promptfooconfig.yaml, or one of: {known}.",
    ),
    "suite.unreadable": Text("{path} cannot be read: {detail}.", "Check the file's permissions."),
    "suite.malformed": Text(
        "{path}, line {line}, column {column}: {detail}.", "Mend the file there."
    ),
    "suite.invalid": Text("{path}: {detail}.", "Mend the file there."),
    "suite.empty": Text("{path} holds no test cases.", "Add at least one case to its tests."),
    "suite.checked": Text(
        "{name}: {cases} cases, {checks} checks; the bar is {rate:percent}."
    ),
}
