"""A run as JUnit XML for continuous integration: a test suite a model, a test a case."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC
from xml.sax.saxutils import escape, quoteattr

from leastwise.domain.history import StoredCandidate
from leastwise.domain.messages import render
from leastwise.domain.verdicts import CaseResult, Outcome
from leastwise.report.run_report import RunReport
from leastwise.report.strangers_text import shortened, xml_text

LONGEST_NAME = 200
LONGEST_ANSWER = 4_000


def junit_report(report: RunReport) -> Iterator[str]:
    """The document. A case with an unsupported check is an error, one that was not run is absent.

    The times are those of the answers alone, from the request to the last token, in seconds.
    """
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n'
    for number, found in enumerate(report.run.candidates):
        yield _suite_head(report, number, found)
        for result in found.cases:
            yield _test_case(report, found, result)
        yield "    <system-out/>\n    <system-err/>\n  </testsuite>\n"
    yield "</testsuites>\n"


def _suite_head(report: RunReport, number: int, found: StoredCandidate) -> str:
    outcomes = [result.outcome.outcome for result in found.cases]
    attributes = {
        "package": report.run.summary.suite_name,
        "id": str(number),
        "name": found.candidate.name,
        "timestamp": f"{report.run.summary.started.astimezone(UTC):%Y-%m-%dT%H:%M:%S}",
        "hostname": "localhost",
        "tests": str(len(outcomes)),
        "failures": str(outcomes.count(Outcome.FAILED)),
        "errors": str(outcomes.count(Outcome.UNSUPPORTED)),
        "time": _time(sum(_spent_s(result) for result in found.cases)),
    }
    properties = {
        "run": str(report.run.summary.run_id),
        "suite sha256": report.run.summary.suite_sha256,
        "model sha256": found.candidate.model.sha256,
        "verdict": found.verdict.value if found.verdict else "undecided",
        "reason": render(found.reason) if found.reason else "",
    }
    lines = [f"  <testsuite{_attributes(attributes)}>", "    <properties>"]
    lines += [
        f"      <property{_attributes({'name': name, 'value': value})}/>"
        for name, value in properties.items()
    ]
    return "\n".join([*lines, "    </properties>", ""])


def _test_case(report: RunReport, found: StoredCandidate, result: CaseResult) -> str:
    case = report.case(result.case_index)
    described = f": {case.description}" if case and case.description else ""
    head = _attributes(
        {
            "name": shortened(f"case {result.case_index + 1}{described}", LONGEST_NAME),
            "classname": f"{report.run.summary.suite_name}.{found.candidate.name}",
            "time": _time(_spent_s(result)),
        }
    )
    if result.outcome.outcome is Outcome.PASSED:
        return f"    <testcase{head}/>\n"
    tag = "failure" if result.outcome.outcome is Outcome.FAILED else "error"
    wrong = [one for one in result.outcome.checks if one.outcome is not Outcome.PASSED]
    reasons = [f"{one.name}: {render(one.reason)}" for one in wrong]
    said = _attributes(
        {
            "message": reasons[0] if reasons else "the score is below the threshold",
            "type": wrong[0].name if wrong else "threshold",
        }
    )
    answer = shortened(result.answer.text, LONGEST_ANSWER)
    text = escape(xml_text("\n".join([*reasons, "", "Answer:", answer])))
    return f"    <testcase{head}>\n      <{tag}{said}>{text}</{tag}>\n    </testcase>\n"


def _attributes(values: dict[str, str]) -> str:
    return "".join(f" {name}={quoteattr(xml_text(value))}" for name, value in values.items())


def _spent_s(result: CaseResult) -> float:
    return result.answer.timing.ttft_s + result.answer.timing.decode_s


def _time(spent_s: float) -> str:
    return f"{spent_s:.6f}"
