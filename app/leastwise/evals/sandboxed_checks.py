"""Checks whose work a stranger's text can make endless: decided in the sandbox, said here."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Final

from leastwise.domain.json_value import JsonObject, JsonValue
from leastwise.domain.messages import say
from leastwise.domain.suites import Check
from leastwise.evals.check_sandbox import CheckSandbox, Question
from leastwise.evals.findings import BrokenCheckError, Finding, UndecidedCheckError, bad_value
from leastwise.evals.js_values import is_truthy, js_text
from leastwise.evals.json_answers import shortened
from leastwise.evals.text_checks import TEXT_CHECKS

_REGEX: Final = "checks_sandboxed:check_regex"
_SCHEMA: Final = "checks_sandboxed:check_schema"


def questions_of(checks: Iterable[Check], output: str) -> Iterator[Question]:
    """What regular expressions and schemas among `checks` will ask of an answer as it is."""
    for check in checks:
        if check.unsupported or check.transform is not None:
            continue
        if check.type == "regex" and isinstance(check.value, str) and check.value:
            yield Question(_REGEX, _pattern_of(check, output))
        elif check.type == "is-json" and isinstance(check.value, Mapping):
            yield Question(_SCHEMA, _schema_and(check, output))


def _pattern_of(check: Check, output: str) -> JsonObject:
    return {"pattern": check.value, "output": output}


def _schema_and(check: Check, output: str) -> JsonObject:
    return {"schema": _schema_of(check), "output": output}


def _regex(check: Check, output: str, sandbox: CheckSandbox) -> Finding:
    if not isinstance(check.value, str) or not check.value:
        raise bad_value(check)
    expected = f"/{shortened(check.value)}/"
    answer = sandbox.ask_for_object(_REGEX, _pattern_of(check, output))
    if "broken" in answer:
        # promptfoo fails such a check, under `not-` as well
        cause = say("check.bad_regex", expected=expected, detail=str(answer["broken"]))
        reason = say("check.broken", cause=cause)
        return Finding(check.negated, reason, reason)
    return Finding(
        bool(answer["found"]),
        say("check.not_matched", output=shortened(output), expected=expected),
        say("check.matched", expected=expected),
    )


def _is_json(check: Check, output: str, sandbox: CheckSandbox) -> Finding:
    finding = TEXT_CHECKS["is-json"](check, output)
    if not finding.holds:
        return finding
    return _schema_finding(sandbox.ask_for_object(_SCHEMA, _schema_and(check, output)))


def _contained_json(check: Check, output: str, sandbox: CheckSandbox) -> Finding:
    schema = _schema_of(check) if is_truthy(check.value) else None
    argument = {"schema": schema, "output": output}
    answer = sandbox.ask_for_object("checks_sandboxed:check_contained", argument)
    if not answer["count"]:
        unmet = say("check.no_json_inside", output=shortened(output))
        return Finding(False, unmet, unmet)
    if schema is None:
        met = say("check.json_inside")
        return Finding(True, met, met)
    return _schema_finding(answer)


def _schema_of(check: Check) -> JsonValue:
    if not isinstance(check.value, str | Mapping | list | tuple):
        raise bad_value(check)
    return check.value


def _schema_finding(answer: JsonObject) -> Finding:
    if "broken" in answer:
        raise BrokenCheckError(say("check.bad_schema", detail=str(answer["broken"])))
    met = say("check.schema_fits")
    if answer["valid"]:
        return Finding(True, met, met)
    where, detail = str(answer["where"]), shortened(str(answer["detail"]))
    return Finding(False, say("check.schema_violated", where=where, detail=detail), met)


def _contains_html(_: Check, output: str, sandbox: CheckSandbox) -> Finding:
    held = sandbox.ask("html_sandboxed:contains_html", {"output": output})
    unmet = say("check.no_html_inside", output=shortened(output))
    return Finding(bool(held), unmet, say("check.html_inside"))


def _is_html(_: Check, output: str, sandbox: CheckSandbox) -> Finding:
    fault = str(sandbox.ask("html_sandboxed:is_html", {"output": output}))
    met = say("check.is_html")
    return Finding(not fault, say(fault) if fault else met, met)


def _xml(function: str) -> Callable[[Check, str, CheckSandbox], Finding]:
    def hold(check: Check, output: str, sandbox: CheckSandbox) -> Finding:
        argument = {"output": output, "required": _required_elements(check)}
        answer = sandbox.ask_for_object(f"xml_sandboxed:{function}", argument)
        fault = str(answer["fault"])
        whole = check.type == "is-xml"
        unmet = say("check.not_xml", detail=fault) if whole else say("check.no_xml_inside")
        return Finding(not fault, unmet, say("check.is_xml" if whole else "check.xml_inside"))

    return hold


def _required_elements(check: Check) -> JsonValue:
    """Paths of elements, as a text with commas, a list, or a list under `requiredElements`."""
    value = check.value
    if isinstance(value, str):
        return [part.strip() for part in value.split(",")]
    if isinstance(value, Mapping) and value:
        value = value.get("requiredElements")
        if not isinstance(value, list | tuple):
            raise bad_value(check)
    return [js_text(part) for part in value] if isinstance(value, list | tuple) else []


def _sql(function: str) -> Callable[[Check, str, CheckSandbox], Finding]:
    def hold(check: Check, output: str, sandbox: CheckSandbox) -> Finding:
        value = check.value
        if is_truthy(value) and not isinstance(value, Mapping | list | tuple):
            raise bad_value(check)
        asked = value if isinstance(value, Mapping) else {}
        database = str(asked.get("databaseType") or "MySQL")
        argument = {
            "output": output,
            "database": database,
            "tables": asked.get("allowedTables") or None,
            "columns": asked.get("allowedColumns") or None,
        }
        answer = sandbox.ask_for_object(f"sql_sandboxed:{function}", argument)
        if answer.get("stopped") or "threw" in answer:
            raise UndecidedCheckError(say("check.script_stopped"))
        fault = str(answer["fault"])
        met = say("check.is_sql", database=database)
        return Finding(not fault, say(fault, database=database) if fault else met, met)

    return hold


SANDBOXED_CHECKS: Final[Mapping[str, Callable[[Check, str, CheckSandbox], Finding]]] = {
    "contains-html": _contains_html,
    "contains-json": _contained_json,
    "contains-sql": _sql("check_contained_sql"),
    "contains-xml": _xml("check_contained_xml"),
    "is-html": _is_html,
    "is-json": _is_json,
    "is-sql": _sql("check_sql"),
    "is-xml": _xml("check_xml"),
    "regex": _regex,
}
