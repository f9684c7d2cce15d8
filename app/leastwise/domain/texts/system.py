"""What concerns the program as a whole, in words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from leastwise.domain.texts.text import Text

SYSTEM_TEXTS: Final[Mapping[str, Text]] = {
    "cancelled": Text("Stopped."),
    "system.internal": Text(
        "Leastwise ran into a defect of its own ({detail}).",
        "Please report it with the log file {log}.",
    ),
    "system.bar_out_of_range": Text(
        "A bar of {value} makes no sense.", "Give a pass rate above 0 and up to 1, such as 0.95."
    ),
    "system.no_display": Text("There is no display, so the same job runs here in the terminal."),
    "system.qt_missing": Text(
        "The window cannot open: a system library is missing ({detail}).",
        "On Debian or Ubuntu: apt install {packages}. The command line works without it.",
    ),
    "settings.malformed": Text(
        "The settings in {path} cannot be read: {detail}.",
        "Mend the file there, or move it away to start from the defaults.",
    ),
    "settings.unreadable": Text(
        "The settings in {path} cannot be read: {detail}.", "Check the file's permissions."
    ),
    "settings.unwritable": Text(
        "The settings cannot be written to {path}: {detail}.",
        "Check the folder's permissions and the disk; the old settings still stand.",
    ),
    "settings.unknown": Text("There is no setting called {name}.", "There are: {known}."),
    "settings.unknown_in_file": Text(
        "{path} sets {name}, and there is no such setting.",
        "Take the line out; the settings are: {known}.",
    ),
    "settings.bad_value": Text("{name} cannot be {value}.", "It takes {allowed}."),
    "settings.allows_folders": Text("a list of folders"),
    "settings.allows_folder": Text("the whole path of a folder, or nothing"),
    "settings.allows_amount": Text("a number such as 0.32, 0 or more, or nothing"),
    "settings.allows_choices": Text("one of: {choices}"),
    "settings.allows_range": Text("a whole number from {minimum} to {maximum}"),
    "settings.bad_value_in_file": Text(
        "{path} sets {name} to {value}.", "It takes {allowed}; mend the file there."
    ),
    "system.output_failed": Text(
        "The output could not be written: {detail}.",
        "Check the disk or the program that reads it; what was finished is kept.",
    ),
    "command.interrupted": Text("Stopped; what was finished is kept.", "Go on with `{command}`."),
    "command.one_model": Text(
        "{reference} names {count} models, and one is needed.", "Give the path of one file."
    ),
    "command.variable": Text(
        "{text} names no variable.", "Write it as NAME=TEXT; the name stands in {{{{NAME}}}}."
    ),
    "command.schema_and_grammar": Text(
        "An answer follows a schema or a grammar, not both.", "Give --schema or --grammar."
    ),
    "command.schema_malformed": Text(
        "{path} is no JSON: {detail} in line {line}, column {column}.", "Mend the file there."
    ),
    "command.unreadable": Text(
        "{path} cannot be read: {detail}.", "Check the path and the file's permissions."
    ),
    "command.unknown_limit": Text(
        "{text} is no limit of a bar.", "Write NAME=VALUE; the names are {known}."
    ),
    "command.bad_limit": Text(
        "{name} cannot be {value}.", "Write a number above 0, or none for no limit."
    ),
    "command.adapter_scale": Text(
        "{text} does not name an adapter: what follows the = is no number.",
        "Write FILE, or FILE=SCALE such as adapter.gguf=0.5.",
    ),
    "command.exact_with_alpha": Text(
        "--exact leaves no chance of error, and --alpha allows {alpha}.", "Give one of them."
    ),
    "command.adapter_missing": Text(
        "There is no adapter file at {path}.", "Give the path of a LoRA adapter in GGUF."
    ),
    "self_test.failed": Text("{detail}."),
    "command.no_models": Text(
        "There are no models yet.", "Put GGUF files into {folder}, or name some with --models."
    ),
    "command.bad_models": Text(
        "--models names no model.", "Give paths or names with commas between, or a folder."
    ),
}
