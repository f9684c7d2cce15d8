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
    "suite.empty": Text("{path} holds no cases.", "Add at least one case to its tests."),
    "suite.checked": Text(
        "{name}: {cases} {cases|case|cases}, {checks} {checks|check|checks}; the bar is "
        "{rate:percent}."
    ),
    "suite.file_missing": Text("There is no suite file at {path}.", "Check the path."),
    "suite.no_config": Text(
        "{path} holds no promptfooconfig.yaml.",
        "Give a suite's folder, or its configuration file.",
    ),
    "suite.too_large": Text(
        "{path} is larger than {limit:gib}, more than a suite's file may have.",
        "Split it into several files.",
    ),
    "suite.template_failed": Text(
        "Too many templates of {path} could not be filled in: {cause}.",
        "Look for a loop that does not end or a text that grows without bound.",
    ),
    "suite.too_large_whole": Text(
        "With {path} the suite's files are larger than {limit:gib} together, more than a suite "
        "may have.",
        "Split the suite into several.",
    ),
    "suite.at.not_decodable": Text(
        "the text is not {encoding} here; if the file is Latin-1 or Windows-1252, save it as UTF-8"
    ),
    "consent.nothing": Text("This suite has no scripts that wait for your consent."),
    "consent.refused": Text("Nothing was allowed."),
    "consent.given": Text("Scripts of this suite that may run from now on: {count}."),
    "consent.not_asked": Text(
        "Nobody is there to be asked.", "Read the scripts, and give --yes to allow them."
    ),
    "consent.not_kept": Text(
        "The consent could not be kept in {path}: {detail}.", "Check the folder's permissions."
    ),
    "suite.at.not_mapping": Text("{key} must be a mapping"),
    "suite.at.not_list": Text("{key} must be a list"),
    "suite.at.not_text": Text("{key} must be a text"),
    "suite.at.not_number": Text("{key} must be a number"),
    "suite.at.not_json": Text("this line is not JSON ({detail})"),
    "suite.at.no_type": Text("a check needs a type"),
    "suite.at.set_without_assert": Text("an assert-set needs a list under assert"),
    "suite.at.negative": Text("{key} must not be negative"),
    "suite.at.twice": Text("{key} appears twice"),
    "suite.at.too_deep": Text("it is nested more than {limit} levels deep"),
    "suite.at.too_many": Text("it would grow to more than {limit:,} entries"),
    "suite.at.too_many_cases": Text("the suite has more than {limit:,} cases; split it"),
    "suite.at.no_columns": Text("there is no column that a prompt can be made of"),
    "suite.export.suffix": Text("The name of {path} must end with one of: {known}."),
    "suite.export.csv_lacks": Text(
        "{path} was not written: CSV cannot hold {what} of case {case}.",
        "Export it with --to jsonl or --to promptfoo.",
    ),
    "suite.export.lost": Text(
        "{path} was not written: case {case} would not read back the same from {form}.",
        "Export it with --to jsonl or --to promptfoo, or mend the case.",
    ),
    "suite.unsupported": Text(
        "Unsupported: {name} (in {count:,} {count|case|cases}); it never passes."
    ),
    "suite.exported": Text(
        "{cases:,} {cases|case|cases} of {name} {cases|was|were} written to {path}, as {form}."
    ),
    "suite.import.exists": Text(
        "There is already a suite at {path}.", "Give another name, or remove it first."
    ),
    "suite.imported": Text(
        "{name} is now among your suites: {cases:,} {cases|case|cases}, in {path}."
    ),
    "suite.started": Text(
        "{name} is ready in {path}, with {cases:,} {cases|case|cases}.",
        "Write your task and your tests into its promptfooconfig.yaml; the comments say how.",
    ),
    "suite.remark.delimiter": Text("{file} is parted by {delimiter}, and was read so."),
    "suite.remark.columns": Text("The prompt names these columns with their values: {columns}."),
    "suite.remark.missing": Text(
        "The variable {name} is missing in {count:,} {count|case|cases} (numbers {cases}); nothing "
        "stands in its place."
    ),
    "suite.remark.broken": Text(
        "The check {check} is broken in {count:,} {count|case|cases} (numbers {cases}), so no "
        "model passes {count|it|them}: {cause}."
    ),
    "suite.remark.unchecked": Text(
        "{count:,} {count|case has|cases have} no check (numbers {cases}), so any answer passes "
        "{count|it|them}."
    ),
    "suite.at.two_documents": Text("a second document begins, and a suite has one"),
    "suite.at.unknown_alias": Text("the alias {name} stands for nothing above it"),
    "suite.at.unknown_tag": Text("the tag {name} is not known"),
    "suite.at.key_not_text": Text("a key must be a plain text"),
    "suite.at.bad_merge": Text("only a mapping can be merged with <<"),
    "suite.at.csv_cells": Text(
        "this row has {found} {found|cell|cells}, and the header has {expected}"
    ),
    "suite.at.no_reference": Text("{name} does not exist"),
    "suite.at.tests_elsewhere": Text(
        "tests are read from CSV, JSON, JSONL and YAML files, not from {name}"
    ),
    "suite.at.empty_test": Text("a test needs vars, assert, options or a threshold"),
    "suite.at.no_prompts": Text("the suite needs at least one prompt"),
    "suite.at.prompt_without_text": Text("a prompt needs raw or id"),
    "suite.at.empty_prompt": Text("there is no prompt in {name}"),
    "suite.at.scenario_without_config": Text("a scenario needs a list under config"),
    "suite.at.unknown_key": Text("{key} is not known here; there is {known}"),
    "suite.at.want_text": Text("{key} must be a text"),
    "suite.at.want_texts": Text("{key} must be a list of texts that are not empty"),
    "suite.at.want_number_above": Text("{key} must be a number above {low}"),
    "suite.at.want_number_above_to": Text("{key} must be a number above {low} and up to {high}"),
    "suite.at.want_number_from": Text("{key} must be a number from {low} up"),
    "suite.at.want_number_from_to": Text("{key} must be a number from {low} to {high}"),
    "suite.at.want_integer_above": Text("{key} must be a whole number above {low}"),
    "suite.at.want_integer_from_to": Text("{key} must be a whole number from {low} to {high}"),
}
