"""Suites that are written in the window, in words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from leastwise.domain.texts.text import Text

SUITE_EDITING_TEXTS: Final[Mapping[str, Text]] = {
    "suite.edit.shipped": Text("{name} ships with Leastwise and stays as it is.", "Save a copy."),
    "suite.edit.elsewhere": Text(
        "What stands under {key} lies in another file, or in a form that cannot be changed here "
        "without losing it.",
        "Save a copy: it holds everything in one file.",
    ),
    "suite.edit.fixed": Text(
        "The prompts have something that Leastwise does not know, so they stay as they are.",
        "Change them in an editor.",
    ),
    "suite.edit.anchors": Text(
        "The file uses YAML anchors, which would be lost.",
        "Save a copy, or change the file in an editor.",
    ),
    "suite.edit.changed_elsewhere": Text(
        "The files of {name} were changed by something else since they were opened.",
        "Save a copy to keep your changes, or open the suite again without them.",
    ),
    "suite.edit.not_the_same": Text(
        "{path} would not read back as it stands here, so nothing was written.",
        "Save a copy, or change the file in an editor.",
    ),
    "suite.edit.prompt_is_file": Text(
        "A prompt on one line that ends like a file's name would be read as that file.",
        "Add a second line or a full stop to it.",
    ),
    "suite.edit.not_written": Text(
        "{path} cannot be written: {detail}.", "Check the folder and the free space."
    ),
    "suite.edit.outside": Text(
        "The suite reads {name}, which lies outside its folder and cannot be copied along.",
        "Put that file into the suite's folder first.",
    ),
    "suite.edit.not_yours": Text(
        "{path} is not among your suites, so it is not deleted from here.",
        "Delete the folder yourself if you mean to.",
    ),
    "suite.edit.paste_too_long": Text(
        "What is on the clipboard has more than {limit:,} rows.", "Paste it in parts."
    ),
    "suite.edit.paste_broken": Text(
        "The quotes in line {line} of what is on the clipboard do not match: {detail}.",
        "Copy the cells from the spreadsheet again.",
    ),
    "suite.edit.run_gone": Text(
        "The case as it was when it was run is not known any more.", "Run the suite again."
    ),
    "suite.edit.no_prompt": Text("There is no prompt yet.", "Write one under Prompts."),
    "suite.edit.no_case": Text("There is no case to try.", "Add one."),
}
