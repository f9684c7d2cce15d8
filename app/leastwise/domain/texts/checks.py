"""Why a check passed or failed, in words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from leastwise.domain.texts.text import Text

CHECK_TEXTS: Final[Mapping[str, Text]] = {
    "check.passed": Text("As expected."),
    "check.unsupported": Text("Not supported, so it never passes: {name}."),
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
    "check.words_wrong": Text(
        "The answer has {count} {count|word|words}; {expected} are asked for."
    ),
    "check.words_forbidden": Text(
        "The answer has {count} {count|word|words}, and {expected} are ruled out."
    ),
    "check.set_score": Text("The set scores {score:figure}; {threshold:figure} is needed."),
    "check.set_failed": Text("In the set, {name} failed: {cause}"),
    "check.bad_value": Text("{name} cannot use this value"),
    "check.bad_list": Text("{name} has a list with broken quotes ({detail})"),
    "check.bad_regex": Text("the regular expression {expected} is not valid ({detail})"),
    "check.bad_schema": Text("the schema is not valid ({detail})"),
    "check.no_threshold": Text("{name} needs a threshold"),
    "check.empty_answer": Text("{name} cannot score an empty answer"),
    "check.too_many_edits": Text(
        "More than {limit:figure} edits lie between answer and reference."
    ),
    "check.too_few_edits": Text(
        "{edits} {edits|edit lies|edits lie} between answer and reference; more than "
        "{limit:figure} are asked for."
    ),
    "check.score_below": Text("The score is {score:figure}; {threshold:figure} is needed."),
    "check.score_reached": Text(
        "The score is {score:figure}, and should stay below {threshold:figure}."
    ),
    "check.no_latency": Text("the answer came without the time that it took"),
    "check.latency_over": Text("It took {measured:seconds}; at most {limit:seconds} are allowed."),
    "check.latency_under": Text(
        "It took {measured:seconds}; more than {limit:seconds} are asked for."
    ),
    "check.no_cost": Text("the answer came without its cost"),
    "check.cost_over": Text("It cost {measured:figure}; at most {limit:figure} is allowed."),
    "check.cost_under": Text("It cost {measured:figure}; more than {limit:figure} is asked for."),
    "check.no_logprobs": Text("the answer came without the log probabilities of its tokens"),
    "check.perplexity_over": Text(
        "The perplexity is {measured:figure}; at most {limit:figure} is allowed."
    ),
    "check.perplexity_under": Text(
        "The perplexity is {measured:figure}; more than {limit:figure} is asked for."
    ),
    "check.no_finish_reason": Text("the answer came without the reason why it ended"),
    "check.finish_reason_differs": Text('The answer ended for "{got}", not for "{expected}".'),
    "check.finish_reason_same": Text('The answer ended for "{expected}", and should not.'),
    "check.field_absent": Text("The JSON has no field {field}."),
    "check.field_there": Text("The JSON has the field {field}, and should not."),
    "check.field_differs": Text("{field} should be {expected} and is {got}."),
    "check.field_equal": Text("{field} is {got}, and should not be."),
    "check.no_number": Text('There is no number in "{output}".'),
    "check.number_wrong": Text("{expected} is asked for; the answer has {got}."),
    "check.number_right": Text("The answer has the number {expected}, and should not."),
    "check.choice_wrong": Text('"{expected}" is right; it chose "{output}".'),
    "check.choice_none": Text('"{output}" is not one of the choices; "{expected}" is right.'),
    "check.choice_right": Text('It chose "{expected}", and should not have.'),
    "check.choice_not_listed": Text('"{expected}" is not one of its choices'),
    "check.choice_malformed": Text(
        "choice needs at least two different choices and the right one, such as "
        "choices: [yes, no], equals: yes"
    ),
    "check.no_html_inside": Text('There is no HTML in "{output}".'),
    "check.html_inside": Text("There is HTML in the answer, and should not be."),
    "check.is_html": Text("The answer is HTML, and should not be."),
    "check.html_empty": Text("The answer is empty, so it is no HTML."),
    "check.html_too_large": Text("The answer is too large to be read as HTML."),
    "check.html_is_xml": Text("The answer is XML, not HTML."),
    "check.html_bare_text": Text("There is text outside the HTML."),
    "check.html_no_element": Text("The answer has no HTML element."),
    "check.not_xml": Text("The answer is not the XML that is asked for: {detail}."),
    "check.is_xml": Text("The answer is XML, and should not be."),
    "check.no_xml_inside": Text("There is no XML in the answer that has what is asked for."),
    "check.xml_inside": Text("There is XML in the answer, and should not be."),
    "check.sql_wrong": Text("The answer is not valid SQL for {database}."),
    "check.sql_table": Text("The SQL uses a table that is not allowed."),
    "check.sql_column": Text("The SQL uses a column that is not allowed."),
    "check.is_sql": Text("The answer is valid SQL for {database}, and should not be."),
    "check.tools_below": Text(
        "The tools score {score:figure}; {threshold:figure} is needed. Called: {called}. "
        "Expected: {wanted}."
    ),
    "check.tools_met": Text(
        "The tools score {score:figure}, and should stay below {threshold:figure}. "
        "Called: {called}."
    ),
    "check.too_broken": Text("The answer is too broken to find calls of tools in it."),
    "check.valid_call": Text("The answer is a valid call, and should not be."),
    "check.no_call": Text('The answer is no call of a tool: "{output}".'),
    "check.no_such_tool": Text("{name} is called, and no function of that name is declared."),
    "check.call_not_json": Text("The arguments of {name} are not JSON ({detail})."),
    "check.call_misfits": Text("The arguments of {name} do not fit: {where}: {detail}."),
    "check.mcp_failed": Text('The tool that was called failed: "{output}".'),
    "check.no_tools": Text(
        "the suite declares no {kind}, neither as the check's value nor with a provider"
    ),
    "check.script_returned": Text("The script returned {value}."),
    "check.script_said": Text("The script says: {reason}"),
    "check.script_threw": Text("The script failed: {detail}."),
    "check.script_wrong_kind": Text(
        "The script must return true, false, a number, or pass, score and reason; it returned "
        "{kind}."
    ),
    "check.script_stopped": Text("the script took more time or memory than it may"),
    "check.transform_unreadable": Text("the transform is neither code nor a script"),
    "check.transform_threw": Text("the transform failed ({detail})"),
    "check.transform_empty": Text("the transform returned nothing"),
    "check.no_assertions": Text("The case has no checks."),
}
