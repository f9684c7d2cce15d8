"""A run in every form: the figures are there, and nothing from a stranger is acted on."""

from __future__ import annotations

import csv
import io
import json
import re
from collections import Counter
from dataclasses import replace
from decimal import Decimal
from functools import cache
from html.parser import HTMLParser
from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leastwise.domain.candidates import RunSettings
from leastwise.domain.history import RunOrigin, StoredCandidate, StoredRun
from leastwise.domain.measures import PeakMemory
from leastwise.domain.suites import Generation, Suite
from leastwise.domain.verdicts import CaseResult, PaidCall
from leastwise.paths import shipped_resources
from leastwise.report.exporting import FORMS, export
from leastwise.report.run_report import RunReport
from leastwise.report.run_summary import markdown
from leastwise.report.strangers_text import spreadsheet_cell
from tests.integration import store_samples as samples
from tests.unit.junit_schema import read_junit
from tests.unit.run_samples import stored_run

ORIGIN = RunOrigin("0.1.0", samples.BUILD, RunSettings(), Generation(), samples.computer())
FORMULAS = ("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "\uff1d1")
NASTY = "</script><script>alert(1)</script>\"'><img src=x onerror=y>{{7*7}}{% raw %}]]>&lt;"


def _run() -> StoredRun:
    return replace(stored_run("FF", "PFPPP", "PPPPP", "", cases=5), origin=ORIGIN)


def _text(report: RunReport, form: str) -> str:
    return "".join(export(report, form))


def _report(run: StoredRun | None = None, suite: Suite | None = None) -> RunReport:
    return RunReport.of(run or _run(), suite or samples.suite())


class _Page(HTMLParser):
    """The tags with their attributes, and the text between them."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: Counter[str] = Counter()
        self.attributes: set[str] = set()
        self.words: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags[tag] += 1
        self.attributes |= {name for name, _ in attrs}

    def handle_data(self, data: str) -> None:
        self.words.append(data)

    @property
    def text(self) -> str:
        return " ".join("".join(self.words).split())


def test_the_page_says_the_verdict_and_every_figure_with_its_interval() -> None:
    page = _Page(_text(_report(), "html"))
    assert "house-b (Q8_0) is the smallest that passes: 80 % of 5 cases" in page.text
    assert "28.3 % to 99.5 %" in page.text
    assert "80 %: 4 of 5 cases" in page.text
    assert "anytime-valid test, since one was stopped early" in page.text
    assert f"Leastwise 0.1.0, llama.cpp {samples.BUILD}" in page.text
    assert "a" * 64 in page.text
    assert "Only house-c (Q8_0) passes: cases 2" in page.text
    assert page.tags["svg"] == 2


def test_the_page_needs_nothing_from_elsewhere_and_runs_nothing() -> None:
    text = _text(_report(), "html")
    page = _Page(text)
    assert not page.tags.keys() & {"script", "link", "img", "iframe", "object", "base", "form"}
    assert not {name for name in page.attributes if name.startswith("on")}
    assert not page.attributes & {"src", "href", "xlink:href", "style"}
    assert set(re.findall(r"https?://[^\"' <]*", text)) <= {"http://www.w3.org/2000/svg"}
    assert "url(" not in text
    assert "default-src 'none'" in text
    assert "prefers-color-scheme: dark" in text
    assert "@media print" in text


def test_a_model_that_was_stopped_early_has_no_point_in_the_charts() -> None:
    text = _text(_report(), "html")
    stopped = re.findall(r'<g class="series model stopped">.*?</g></g>', text)
    assert stopped
    assert all(
        'visibility="hidden"' in dot for one in stopped for dot in re.findall("<circle[^>]*", one)
    )
    assert text.count('class="series model passes"') > 0


def test_a_run_without_figures_has_no_chart_and_every_form() -> None:
    bare = replace(_run(), candidates=(replace(_run().candidates[3]),), summary_message=None)
    bare = replace(bare, summary=replace(bare.summary, answer=None, finished=False), origin=None)
    report = RunReport.of(bare, None)
    for form in FORMS:
        assert _text(report, form)
    assert "<svg" not in _text(report, "html")
    assert "Interrupted: no verdict." in _text(report, "summary")


def _held(text: str, schema: str) -> dict[str, Any]:
    document: dict[str, Any] = json.loads(text)
    _validator(schema).validate(document)
    return document


@cache  # it is asked for thousands of times
def _validator(schema: str) -> jsonschema.Draft202012Validator:
    path = shipped_resources() / "schemas" / f"{schema}.schema.json"
    rules = json.loads(path.read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(rules)
    return jsonschema.Draft202012Validator(rules)


def test_our_json_is_what_its_schema_says() -> None:
    document = _held(_text(_report(), "json"), "run-report")
    assert [len(case["results"]) for case in document["cases"]] == [3, 3, 2, 2, 2]
    assert document["ladder"][1]["statistics"]["more_cases"] is not None
    assert document["reference"]["model"] == "house-c (Q8_0)"
    assert document["neighbours"][0]["test"] == "anytime-valid"
    assert document["neighbours"][1]["only_second"] == [1]
    assert document["hints"]["failed_by_all"] == []
    _held(_text(RunReport.of(replace(_run(), origin=None), None), "json"), "run-report")


def test_what_json_cannot_say_becomes_text() -> None:
    suite = samples.suite()
    odd = replace(suite.cases[0], variables={"a": float("nan")}, metadata={"b": [float("inf")]})
    report = _report(suite=replace(suite, cases=(odd, *suite.cases[1:])))
    assert _held(_text(report, "json"), "run-report")["cases"][0]["metadata"] == {"b": ["inf"]}
    assert json.loads(_text(report, "promptfoo"))["results"]["results"][0]["vars"] == {"a": "nan"}


def test_promptfoos_results_have_one_result_an_answer_and_the_right_sums() -> None:
    document = json.loads(_text(_report(), "promptfoo"))
    results = document["results"]
    assert results["version"] == 3
    assert results["stats"]["successes"] == 9
    assert results["stats"]["failures"] == 3
    assert len(results["results"]) == 12
    assert [one["metrics"]["testPassCount"] for one in results["prompts"]] == [0, 4, 5, 0]
    failed = next(
        one for one in results["results"] if one["promptIdx"] == 1 and one["testIdx"] == 1
    )
    assert (failed["success"], failed["failureReason"], failed["score"]) == (False, 1, 0)
    assert failed["gradingResult"]["componentResults"][0]["assertion"] == {
        "type": "equals",
        "value": "1",
    }
    assert failed["latencyMs"] == pytest.approx(30)
    assert failed["namedScores"] == {"exact": 0}


def test_csv_has_one_row_for_each_case_and_model() -> None:
    rows = list(csv.DictReader(io.StringIO(_text(_report(), "csv"))))
    assert len(rows) == 12
    assert [row["outcome"] for row in rows if row["model"] == "house-b (Q8_0)"] == [
        "passed", "failed", "passed", "passed", "passed",
    ]  # fmt: skip
    assert rows[0]["case"] == "1"
    assert rows[0]["failed_checks"].startswith("equals: ")


def _paid(cost: Decimal | None, *, usage_known: bool) -> RunReport:
    """A run of which every answer came from a provider."""

    def paid(result: CaseResult) -> CaseResult:
        call = PaidCall(1.5, cost, "USD", usage_known)
        return replace(result, answer=replace(result.answer, paid=call), repeats=())

    run = _run()
    found = tuple(
        replace(one, cases=tuple(paid(result) for result in one.cases)) for one in run.candidates
    )
    return _report(replace(run, candidates=found))


def test_tokens_that_no_provider_reported_are_unknown_and_cost_nothing_is_not_said() -> None:
    report = _paid(None, usage_known=False)
    document = _held(_text(report, "json"), "run-report")
    cases = [one for case in document["cases"] for one in case["results"] if one is not None]
    assert {case["prompt_tokens"] for case in cases} == {None}
    assert {case["output_tokens"] for case in cases} == {None}
    rows = list(csv.DictReader(io.StringIO(_text(report, "csv"))))
    assert {row["output_tokens"] for row in rows} == {""}
    results = json.loads(_text(report, "promptfoo"))["results"]
    assert not any("cost" in one for one in results["results"])


def test_what_was_paid_stands_in_promptfoos_results() -> None:
    results = json.loads(_text(_paid(Decimal("0.25"), usage_known=True), "promptfoo"))["results"]
    costs = [one["cost"] for one in results["results"]]
    assert set(costs) == {0.25}
    assert sum(one["metrics"].get("cost", 0) for one in results["prompts"]) == sum(costs)
    assert {one["latencyMs"] for one in results["results"]} == {1500}


def test_junit_keeps_the_common_rules() -> None:
    root = read_junit(_text(_report(), "junit"))
    assert [suite.attrib["tests"] for suite in root] == ["2", "5", "5", "0"]
    assert [suite.attrib["failures"] for suite in root] == ["2", "1", "0", "0"]
    failure = root.find("testsuite/testcase/failure")
    assert failure is not None
    assert "Answer 0" in (failure.text or "")


def test_the_summary_is_markdown_to_paste() -> None:
    text = _text(_report(), "summary")
    assert text.startswith("## Support: the smallest model that passes\n\n**house-b (Q8\\_0) is")
    assert "| house-a (Q8\\_0) | fails | 0 / 2 | - | - | 40.0 | 29.0 ms | 8.58 MiB |" in text
    assert "| house-b (Q8\\_0) | passes | 4 / 5 | 80 % | 28.3 % to 99.5 % |" in text


@pytest.mark.parametrize("text", FORMULAS)
def test_a_formula_is_text_for_a_spreadsheet(text: str) -> None:
    assert spreadsheet_cell(text) == f"'{text}"
    assert spreadsheet_cell("5 - 1 = 4") == "5 - 1 = 4"


def _renamed(run: StoredRun, suite: Suite, text: str) -> tuple[StoredRun, Suite]:
    """`text` in the place of everything that strangers write."""

    def case(result: CaseResult) -> CaseResult:
        checks = tuple(replace(one, name=text, metric=text) for one in result.outcome.checks)
        answer = replace(result.answer, text=text, prompt=text)
        return replace(result, answer=answer, outcome=replace(result.outcome, checks=checks))

    def candidate(one: StoredCandidate) -> StoredCandidate:
        model = replace(one.candidate.model, name=text, licence=text, quantisation=text)
        named = replace(one.candidate, model=model)
        return replace(one, candidate=named, cases=tuple(case(result) for result in one.cases))

    cases = tuple(
        replace(
            one,
            description=text,
            turns=tuple(replace(turn, content=text) for turn in one.turns),
            variables={text: text},
            metadata={"source": text},
        )
        for one in suite.cases
    )
    renamed = replace(
        run,
        summary=replace(run.summary, suite_name=text, answer=text),
        candidates=tuple(candidate(one) for one in run.candidates),
        origin=replace(ORIGIN, computer=replace(ORIGIN.computer, processor=text)),
    )
    return renamed, replace(suite, name=text, cases=cases)


_PLAIN_TAGS = _Page(_text(_report(), "html")).tags


def _harmless(text: str) -> None:
    run, suite = _renamed(_run(), samples.suite(), text)
    report = RunReport.of(run, suite)
    page = _Page(_text(report, "html"))
    assert {tag: n for tag, n in page.tags.items() if tag != "li"} == {
        tag: n for tag, n in _PLAIN_TAGS.items() if tag != "li"
    }
    assert not {name for name in page.attributes if name.startswith("on")}
    _text(report, "html").encode("utf-8")
    read_junit(_text(report, "junit"))
    _held(_text(report, "json"), "run-report")
    json.loads(_text(report, "promptfoo"))
    rows = list(csv.reader(io.StringIO(_text(report, "csv"), newline="")))
    assert {len(row) for row in rows} == {len(rows[0])}
    starts = ("=", "+", "-", "@")
    assert not [cell for row in rows for cell in row if cell.lstrip().startswith(starts)]
    for line in _text(report, "summary").splitlines():
        assert line == "" or line.startswith(("##", "**", "|", "- ", "5 cases"))


@pytest.mark.parametrize("text", [NASTY, *FORMULAS, "\x00\x1b[2J\ud800", "1. a\n# b\n|x|", ""])
def test_nothing_from_a_stranger_is_acted_on(text: str) -> None:
    _harmless(text)


@settings(max_examples=15, deadline=None)
@given(st.text(st.characters(codec=None), max_size=60))
def test_whatever_a_stranger_writes_is_harmless(text: str) -> None:
    _harmless(text)


@pytest.mark.campaign
@pytest.mark.timeout(3000)
@settings(max_examples=2000, deadline=None)
@given(st.text(st.characters(codec=None), max_size=200))
def test_whatever_a_stranger_writes_is_harmless_at_length(text: str) -> None:
    _harmless(text)


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("<b>", "\\<b\\>"),
        ("[a](http://b)", "\\[a\\](http:\\//b)"),
        ("a\n\n# b|c", "a \\# b\\|c"),
        ("1. one", "1\\. one"),
        ("- a `b` *c* ![d]", "\\- a \\`b\\` \\*c\\* !\\[d\\]"),
    ],
)
def test_markdown_marks_are_written_out(text: str, safe: str) -> None:
    assert markdown(text) == safe


def _large(cases: int, models: int) -> RunReport:
    run = stored_run(*("PPPPPPPPPF" * (cases // 10) for _ in range(models)), cases=cases)
    peaks = (replace(one, peak_memory=PeakMemory(10**9)) for one in run.candidates)
    return RunReport.of(replace(run, candidates=tuple(peaks)), samples.suite(cases))


@pytest.mark.parametrize("form", FORMS)
def test_a_report_comes_in_small_pieces(form: str) -> None:
    """Nothing but the head is ever held as one text, whatever the number of cases."""
    report = _large(200, 2)
    pieces = list(export(report, form))
    assert max(map(len, pieces)) < 40_000
    assert form == "summary" or len(pieces) >= 200
