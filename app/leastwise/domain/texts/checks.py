"""Why a check passed or failed, in words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from leastwise.domain.texts.text import Text

CHECK_TEXTS: Final[Mapping[str, Text]] = {
    "check.passed": Text("As expected."),
    "check.unsupported": Text("Leastwise does not know {name}, so this never passes."),
    "check.undecided": Text("It could not be decided ({cause}), so it never passes."),
    "check.weightless": Text("{cause} It has weight 0, so the case does not fail for it."),
    "check.broken": Text("The check itself is broken: {cause}."),
    "check.not_equal": Text('Expected "{expected}", got "{output}".'),
    "check.written_differently": Text(
        'The same JSON, but not the same text: expected "{expected}", got "{output}".'
    ),
    "check.equal": Text('Expected anything but "{expected}".'),
    "check.fields_differ": Text("The JSON differs: {differences}."),
    "check.more_differ": Text("The JSON differs in {count} places, such as {differences}."),
    "check.differences1": Text("{part0}"),
    "check.differences2": Text("{part0}; {part1}"),
    "check.differences3": Text("{part0}; {part1}; {part2}"),
    "check.differences4": Text("{part0}; {part1}; {part2}; {part3}"),
    "check.differences5": Text("{part0}; {part1}; {part2}; {part3}; {part4}"),
    "check.field_wrong": Text("{field} should be {expected} and is {got}"),
    "check.field_missing": Text("{field} is missing (expected {expected})"),
    "check.field_surplus": Text("{field} should not be there (it is {got})"),
    "check.whole_value": Text("the whole answer"),
    "check.not_json": Text('The answer is not JSON ({detail}): "{output}".'),
    "check.is_json": Text("The answer is JSON, and should not be."),
    "check.schema_violated": Text("The JSON does not fit the schema: {where}: {detail}."),
    "check.schema_fits": Text("The JSON fits the schema, and should not."),
    "check.no_json_inside": Text('There is no JSON object in "{output}".'),
    "check.json_inside": Text("There is a JSON object in the answer, and should not be."),
    "check.not_contained": Text('"{expected}" is not in "{output}".'),
    "check.contained": Text('"{expected}" is in the answer, and should not be.'),
    "check.none_contained": Text('None of {expected} is in "{output}".'),
    "check.one_contained": Text("{found} is in the answer, and should not be."),
    "check.some_missing": Text('{missing} are missing in "{output}".'),
    "check.all_contained": Text("All of {expected} are in the answer, and should not be."),
    "check.not_start": Text('"{output}" does not start with "{expected}".'),
    "check.start": Text('The answer starts with "{expected}", and should not.'),
    "check.not_matched": Text('"{output}" does not match the regular expression {expected}'),
    "check.matched": Text("The answer matches the regular expression {expected}, and should not"),
    "check.refusal": Text("The answer is a refusal, and should not be."),
    "check.no_refusal": Text('"{output}" is not a refusal.'),
    "check.words_wrong": Text("The answer has {count} words; {expected} are asked for."),
    "check.words_forbidden": Text("The answer has {count} words, and {expected} are ruled out."),
    "check.set_score": Text("The set scores {score:figure}; {threshold:figure} is needed."),
    "check.set_failed": Text("In the set, {name} failed: {cause}"),
    "check.bad_value": Text("{name} cannot use this value"),
    "check.bad_list": Text("{name} has a list with broken quotes ({detail})"),
    "check.bad_regex": Text("the regular expression {expected} is not valid ({detail})"),
    "check.bad_schema": Text("the schema is not valid ({detail})"),
    "check.no_assertions": Text("The case has no assertions."),
}
