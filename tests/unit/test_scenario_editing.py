"""Sets of checks and scenarios in a draft: changed, saved, and nothing else in the file moved."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from leastwise.domain.errors import SuiteError
from leastwise.domain.suite_drafts import (
    OWN_CASES,
    DraftCase,
    DraftCheck,
    DraftScenario,
    Part,
    SuiteDraft,
)
from leastwise.domain.verdicts import Outcome
from leastwise.evals.suite_desk import SuiteDesk
from leastwise.evals.suite_exporting import export_suite
from leastwise.evals.suite_loading import load_suite
from tests.unit.test_suite_editing import NO_PAST, SHIPPED, saved_text, written

CONFIG = """\
prompts: ["Say {{word}} in {{language}}"]
tests:
  - vars: {word: hello, language: French}
    assert:
      # any of these will do
      - type: assert-set
        threshold: 0.5   # one of two
        assert:
          - {type: icontains, value: 'bonjour'}   # polite
          - type: icontains
            value: "salut"
            weight: 2
      - {type:   not-contains, value: hello}   # spaced oddly
scenarios:
  # greetings
  - description: kept
    config:
      - vars: {language: Spanish}   # south
        assert: [{type: not-contains, value: "?"}]
      - vars:
          language: German   # north
    tests:
      - {vars: {word: bye}}
      - description: the second
        assert:
          - type: word-count
            value: 1
# the end
"""


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[SuiteDesk]:
    desk = SuiteDesk(SHIPPED, lambda: tmp_path / "suites", NO_PAST, frozenset)
    yield desk
    desk.close()


@pytest.fixture
def draft(desk: SuiteDesk, tmp_path: Path) -> SuiteDraft:
    return desk.open(written(tmp_path, CONFIG))


def _with_set(draft: SuiteDraft, changed: DraftCheck) -> SuiteDraft:
    case = draft.cases[0]
    return draft.with_case(0, case.with_checks((changed, *case.checks[1:])))


def test_a_check_in_a_set_is_changed_and_nothing_else(desk: SuiteDesk, draft: SuiteDraft) -> None:
    whole = draft.cases[0].checks[0]
    assert whole.parts is not None
    assert "icontains bonjour; icontains salut" in whole.words
    first, second = whole.parts
    saved = desk.save(_with_set(draft, whole.with_parts([first, second.changed(value="allo")])))
    assert saved_text(saved) == CONFIG.replace('"salut"', "allo")
    (check, _) = load_suite(saved.path).cases[0].checks
    assert check.threshold == 0.5
    assert isinstance(check.value, list)
    assert [part["value"] for part in check.value] == ["bonjour", "allo"]


def test_a_check_that_is_added_or_taken_away_leaves_its_neighbours_as_they_stand(
    desk: SuiteDesk, draft: SuiteDraft
) -> None:
    whole = draft.cases[0].checks[0]
    assert whole.parts is not None
    new = DraftCheck({"type": "is-json"})
    added = desk.save(_with_set(draft, whole.with_parts([*whole.parts, new]).changed(weight=3)))
    text = saved_text(added)
    for kept in (
        "{type: icontains, value: 'bonjour'}   # polite",
        "{type:   not-contains, value: hello}   # spaced oddly",
        "threshold: 0.5   # one of two",
        "# any of these will do",
    ):
        assert kept in text
    outcome = desk.try_answer(added, 0, "Salut").outcome
    assert [one.outcome for one in outcome.checks] == [Outcome.PASSED] * 2
    case = added.cases[0]
    fewer = desk.save(added.with_case(0, case.with_checks(case.checks[1:])))
    assert "{type:   not-contains, value: hello}   # spaced oddly" in saved_text(fewer)
    assert "# any of these will do" in saved_text(fewer)
    assert "icontains" not in saved_text(fewer)


def test_a_set_whose_checks_lie_elsewhere_is_not_taken_apart() -> None:
    assert DraftCheck({"type": "assert-set", "assert": {"$ref": "#/x"}}).parts is None
    assert DraftCheck({"type": "assert-set", "assert": [1]}).parts is None
    assert DraftCheck({"type": "equals", "value": 1}).parts is None


def test_a_scenario_is_read_as_data_and_tests(draft: SuiteDraft) -> None:
    (scenario,) = draft.scenarios
    assert [row.variables["language"] for row in scenario.rows] == ["Spanish", "German"]
    assert [test.description for test in scenario.tests] == ["", "the second"]
    assert draft.cases_of(Part(0, is_data=True)) == scenario.rows
    assert draft.cases_of(Part(0)) == scenario.tests
    assert draft.cases_of(OWN_CASES) == draft.cases
    assert not draft.is_changed


def test_data_and_tests_are_changed_and_nothing_else(desk: SuiteDesk, draft: SuiteDraft) -> None:
    data, tests = Part(0, is_data=True), Part(0)
    first, rows = load_suite(draft.path).cases, draft.cases_of(data)
    changed = draft.with_cases_of(data, [rows[0], rows[1].with_variable("language", "Dutch")])
    saved = desk.save(changed)
    assert saved_text(saved) == CONFIG.replace("language: German", "language: Dutch")
    more = DraftCase({"vars": {"language": "Greek"}})
    test = DraftCase({}).with_checks([DraftCheck({"type": "is-json"})])
    grown = saved.with_cases_of(data, [*saved.cases_of(data), more])
    grown = grown.with_cases_of(tests, [test, *saved.cases_of(tests)])
    again = desk.save(grown)
    text = saved_text(again)
    for kept in (
        "# greetings",
        "description: kept",
        "vars: {language: Spanish}   # south",
        'assert: [{type: not-contains, value: "?"}]',
        "- {vars: {word: bye}}",
        "# the end",
    ):
        assert kept in text
    assert text.startswith(CONFIG.partition("scenarios:")[0])
    assert [len(one) for one in (again.scenarios[0].rows, again.scenarios[0].tests)] == [3, 3]
    back = desk.save(again.with_cases_of(data, rows).with_cases_of(tests, draft.cases_of(tests)))
    assert load_suite(back.path).cases == first


def test_a_scenario_is_added_beside_other_changes_and_removed(
    desk: SuiteDesk, tmp_path: Path
) -> None:
    plain = CONFIG.partition("scenarios:")[0]
    draft = desk.open(written(tmp_path, plain))
    rows = tuple(DraftCase({"vars": {"language": one}}) for one in ("Spanish", "Dutch"))
    scenario = DraftScenario({}, rows, (DraftCase({"description": "any"}),))
    cases = (*draft.cases, DraftCase({"vars": {"word": "x"}}))
    saved = desk.save(replace(draft, cases=cases, scenarios=(scenario,)))
    assert saved_text(saved).startswith(plain)
    assert "\n\n" not in saved_text(saved)
    assert saved.makes_cases
    found = load_suite(saved.path).cases
    assert [one.description for one in found] == ["", "", "any", "any"]
    assert [one.variables.get("language") for one in found[2:]] == ["Spanish", "Dutch"]
    gone = desk.save(replace(saved, cases=draft.cases, scenarios=()))
    assert len(load_suite(gone.path).cases) == 1


def test_a_test_is_tried_on_its_data(draft: SuiteDraft, desk: SuiteDesk) -> None:
    row, test = draft.scenarios[0].rows[0], draft.scenarios[0].tests[1]
    whole = test.over_data(row)
    assert whole.variables == {"language": "Spanish"}
    assert [check.kind for check in whole.checks] == ["contains", "word-count"]
    trial = desk.try_answer(replace(draft, cases=(whole,)), 0, "Hola")
    assert [one.outcome for one in trial.outcome.checks] == [Outcome.PASSED] * 2


def test_scenarios_in_other_files_are_not_changed_but_copied_whole(
    desk: SuiteDesk, tmp_path: Path
) -> None:
    folder = written(tmp_path, 'prompts: ["{{a}} {{b}}"]\nscenarios: ["file://one.yaml"]\n')
    (folder / "one.yaml").write_text("config: file://rows.yaml\ntests: [{vars: {b: 1}}]\n")
    (folder / "rows.yaml").write_text("- {vars: {a: 1}}\n- {vars: {a: 2}}\n")
    draft = desk.open(folder)
    assert "scenarios" in draft.elsewhere
    data = Part(0, is_data=True)
    rows = draft.cases_of(data)
    with pytest.raises(SuiteError, match="elsewhere"):
        desk.save(draft.with_cases_of(data, rows[:1]))
    copy = desk.copy(draft.with_cases_of(data, rows[:1]), "a copy")
    assert [case.variables for case in load_suite(copy.path).cases] == [{"a": 1, "b": 1}]
    assert desk.save(copy.with_cases_of(data, [])).scenarios[0].rows == ()


def test_sets_and_scenarios_come_back_from_promptfoos_format(
    draft: SuiteDraft, tmp_path: Path
) -> None:
    before = load_suite(draft.path)
    target = tmp_path / "exported.yaml"
    export_suite(before, "promptfoo", target)
    after = load_suite(target)
    assert [case.checks for case in after.cases] == [case.checks for case in before.cases]
    assert [case.turns for case in after.cases] == [case.turns for case in before.cases]
    assert len(after.cases) == 1 + 2 * 2
