"""The history's faults, in words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from leastwise.domain.texts.text import Text

STORE_TEXTS: Final[Mapping[str, Text]] = {
    "store.locked": Text(
        "Another Leastwise is writing the history in {path} (process {pid}).",
        "Close it, or wait until it is done, then try again.",
    ),
    "store.unwritable": Text(
        "The data directory {path} cannot be written: {detail}.",
        "Check its permissions, or set LEASTWISE_HOME to a folder that can be written.",
    ),
    "store.disk_full": Text(
        "The disk that holds {path} is full.",
        "Free some space and run again with --resume; what was finished is kept.",
    ),
    "store.newer": Text(
        "The history in {path} was written by a newer Leastwise.",
        "Update Leastwise, or set LEASTWISE_HOME to another folder.",
    ),
    "store.damaged": Text(
        "The history in {path} is damaged: {detail}.",
        "It was left as it is. Move it away to start a new one.",
    ),
    "store.foreign": Text(
        "{path} is a database of another program.",
        "It was left as it is. Move it away, or set LEASTWISE_HOME to another folder.",
    ),
    "store.read_only": Text(
        "The history in {path} is open for reading only.",
        "Close the other Leastwise, then try again.",
    ),
    "store.unknown_message": Text(
        "A newer or older Leastwise wrote something here that this one has no words for "
        "({unknown_code})."
    ),
    "store.failed": Text(
        "The history in {path} could not be written: {detail}.",
        "Check the disk and run again with --resume; what was finished is kept.",
    ),
    "store.closed": Text("Leastwise is closing, so nothing more is kept.", "Open it again."),
    "store.too_many_words": Text(
        "Runs are searched for at most {limit} words at once.", "Search for fewer."
    ),
    "store.nothing_to_resume": Text(
        "There is no interrupted run of {suite} with these models and this bar.",
        "Run `leastwise find` without --resume.",
    ),
    "store.run_under_way": Text(
        "Run {run_id} is being made just now.", "Stop it first, then remove it."
    ),
    "store.other_suite": Text(
        "Run {run_id} is of another suite, or of the same with other cases, so that no case can be "
        "held against this one.",
        "Name a run of the same suite.",
    ),
    "store.no_reference": Text(
        "No model of run {run_id} answered every case, so that none can be the reference.",
        "Name a run that has one.",
    ),
    "store.removed": Text("Removed with every answer: run {runs}."),
    "store.kept": Text("Nothing was removed."),
    "store.not_confirmed": Text(
        "Removing runs needs your word, and nobody can be asked here.", "Add --yes."
    ),
    "store.no_run": Text("There is no run number {run_id}.", "See `leastwise history`."),
}
