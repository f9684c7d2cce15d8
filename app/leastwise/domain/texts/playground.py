"""The Playground in words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from leastwise.domain.texts.text import Text

PLAYGROUND_TEXTS: Final[Mapping[str, Text]] = {
    "play.columns": Text(
        "There {count|is|are} {count} {count|column|columns}; one to {most} can be asked at once.",
        "Choose at least one model and at most {most}.",
    ),
    "play.no_column": Text("There is no column {column}; {count} are open."),
    "play.empty": Text("The prompt is empty.", "Write what the model is to answer."),
    "play.schema_malformed": Text(
        "The schema is no JSON object: {detail}.", "Mend it, or leave it out."
    ),
    "play.nothing_asked": Text(
        "Nothing was asked in this column yet.", "Send a prompt before you ask for another answer."
    ),
    "play.closed": Text("The Playground was closed.", "Open it again."),
    "play.too_large": Text(
        "{model} needs {need:gib} of memory, and {available:gib} can be had.",
        "Close other programs, take a smaller model, or shorten the context.",
    ),
    "play.no_journal": Text(
        "Answers are not kept just now: {detail}.", "See whether the disk is full."
    ),
    "play.unknown_form": Text("There is no form {form}.", "Take one of: {known}."),
    "play.unwritable": Text("{path} cannot be written: {detail}.", "Choose another place."),
    "play.no_entry": Text(
        "There is no answer number {entry_id} in the history.", "Look it up in the list."
    ),
    "play.files_gone": Text(
        "Files that this was asked with are no longer where they were ({count}): {paths}.",
        "An image that is gone is left out; give a column whose model is gone another one.",
    ),
    "play.removed": Text("Deleted answer {answers}."),
    "play.exported": Text("{count:,} {count|answer is|answers are} in {path}."),
    "play.saved": Text('"{name}" is kept as version {version}.'),
    "play.no_prompt_named": Text(
        'No prompt is called "{name}".', "See `leastwise prompts` for those that are."
    ),
    "play.no_prompt": Text("There is no prompt number {prompt_id} in the library."),
    "play.no_version": Text(
        'The prompt "{name}" has no version {version}.', "Look it up in the list of versions."
    ),
    "play.name_taken": Text(
        'Another prompt is called "{name}" already.', "Give this one another name."
    ),
    "play.bad_name": Text("A prompt needs a name of 1 to {most} characters."),
}
