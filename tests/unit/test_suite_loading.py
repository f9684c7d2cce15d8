"""Suites as promptfoo reads them, with everything unknown named and every fault placed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from leastwise.domain.errors import SuiteError
from leastwise.domain.messages import render
from leastwise.domain.suites import Bar, Case, ChatTurn, Generation, Suite
from leastwise.domain.verdicts import Outcome
from leastwise.evals import suite_rendering, suite_yaml
from leastwise.evals.grading import Grader
from leastwise.evals.suite_exporting import export_suite
from leastwise.evals.suite_loading import load_suite

ROOT = Path(__file__).parents[2]
RECORDED = Path(__file__).parents[1] / "fixtures" / "promptfoo_suites"

MINIMAL = """
prompts: ["Say {{x}}"]
tests:
  - vars: {x: hello}
    assert: [{type: contains, value: "{{x}}"}]
"""


def suite_of(folder: Path, config: str = MINIMAL, **files: str) -> Suite:
    (folder / "promptfooconfig.yaml").write_text(config, "utf-8")
    for name, text in files.items():
        (folder / name.replace("__", ".")).write_text(text, "utf-8")
    return load_suite(folder)


def prompt_of(case: Case) -> str:
    (turn,) = case.turns
    return turn.content


def recorded_turns(prompt: str) -> tuple[ChatTurn, ...]:
    try:
        messages = json.loads(prompt)
    except ValueError:
        return (ChatTurn("user", prompt),)
    return tuple(ChatTurn(message["role"], message["content"]) for message in messages)


@pytest.mark.parametrize("name", ["prompts", "csv", "files", "scenarios", "templates", "json"])
def test_a_recorded_suite_makes_the_prompts_and_verdicts_that_promptfoo_made(name: str) -> None:
    suite = load_suite(RECORDED / name)
    rows = json.loads((RECORDED / name / "expected.json").read_text("utf-8"))
    assert len(suite.cases) == len(rows)
    compared = 0
    with Grader() as grader:
        for case, row in zip(suite.cases, rows, strict=True):
            if case.unsupported:
                assert grader.grade(case, row["prompt"]).outcome is not Outcome.PASSED
                continue
            written_as_yaml = row["prompt"].startswith("- role:")
            if row["answered"] and not written_as_yaml:
                assert case.turns == recorded_turns(row["prompt"])
            if row["answered"]:
                outcome = grader.grade(case, row["prompt"])
                assert (outcome.outcome is Outcome.PASSED) == row["pass"]
                assert outcome.score == pytest.approx(row["score"])
                compared += 1
    assert compared >= len(rows) / 3


def test_the_shipped_suite_loads_whole() -> None:
    suite = load_suite(ROOT / "resources" / "suites" / "support-triage")
    assert len(suite.cases) >= 200
    assert suite.unsupported == {}
    assert suite.bar.pass_rate == 0.95
    assert "leastwise.toml" in suite.files
    assert all(case.checks for case in suite.cases)


def test_a_suite_without_a_sidecar_is_named_after_its_folder(tmp_path: Path) -> None:
    suite = suite_of(tmp_path)
    assert suite.name == tmp_path.name
    assert suite.bar == Bar()
    assert suite.generation == Generation()
    assert suite.files == ("promptfooconfig.yaml",)
    assert prompt_of(suite.cases[0]) == "Say hello"
    assert suite.cases[0].checks[0].value == "hello"


def test_the_sidecar_sets_bar_and_generation(tmp_path: Path) -> None:
    sidecar = """
    [suite]
    name = "Mine"
    [bar]
    pass_rate = 0.9
    memory_bytes = 1000000000
    [generation]
    max_tokens = 12
    stop = ["\\n"]
    """
    suite = suite_of(tmp_path, leastwise__toml=sidecar)
    assert suite.name == "Mine"
    assert suite.bar == Bar(pass_rate=0.9, memory_bytes=10**9)
    assert suite.generation == Generation(max_tokens=12, stop=("\n",))


def test_the_configuration_itself_can_be_named(tmp_path: Path) -> None:
    folder_suite = suite_of(tmp_path)
    file_suite = load_suite(tmp_path / "promptfooconfig.yaml")
    assert file_suite.sha256 == folder_suite.sha256
    assert file_suite.cases == folder_suite.cases


@pytest.mark.parametrize("changed", ["promptfooconfig.yaml", "leastwise.toml", "c.csv", "p.txt"])
def test_the_hash_changes_with_every_file(tmp_path: Path, changed: str) -> None:
    config = "prompts: [file://p.txt]\ntests: file://c.csv\n"
    files = {"leastwise__toml": "", "c__csv": "x,__expected\n1,2\n", "p__txt": "Say {{x}}"}
    before = suite_of(tmp_path, config, **files)
    assert set(before.files) == {"promptfooconfig.yaml", "leastwise.toml", "c.csv", "p.txt"}
    (tmp_path / "unrelated.txt").write_text("x")
    assert load_suite(tmp_path).sha256 == before.sha256
    with (tmp_path / changed).open("a") as file:
        file.write("\n")
    if changed == "c.csv":
        (tmp_path / changed).write_text("x,__expected\n1,3\n")
    assert load_suite(tmp_path).sha256 != before.sha256


def test_a_suite_moved_elsewhere_keeps_its_hash(tmp_path: Path) -> None:
    (tmp_path / "one").mkdir()
    (tmp_path / "two").mkdir()
    assert suite_of(tmp_path / "one").sha256 == suite_of(tmp_path / "two").sha256


UNKNOWN = [
    ("nunjucksFilters: {f: f.js}", "nunjucksFilters"),
    ("extensions: [file://hook.js:beforeAll]", "extensions"),
    ("commandLineOptions: {promptPrefix: x}", "commandLineOptions.promptPrefix"),
    ("providers: [{id: echo, transform: output.x}]", "provider option transform"),
    ("providers: [{echo: {prompts: [a]}}]", "provider option prompts"),
    ("defaultTest: {options: {transform: 'file://x.rb'}}", "transform"),
    ("defaultTest: {options: {storeOutputAs: y}}", "test option storeOutputAs"),
    ("defaultTest: {assertScoringFunction: file://s.js}", "test option assertScoringFunction"),
    ("defaultTest: {assret: [{type: equals, value: x}]}", "test option assret"),
    ("defaultTest: {vars: {y: file://v.py}}", "variable from a .py file"),
    ("defaultTest: {assert: [{type: moderation, value: x}]}", "moderation"),
]


@pytest.mark.parametrize(("config", "name"), UNKNOWN)
def test_what_changes_cases_and_is_unknown_is_named_in_each(
    tmp_path: Path, config: str, name: str
) -> None:
    suite = suite_of(tmp_path, MINIMAL + config + "\n")
    assert suite.unsupported == {name: 1}


@pytest.mark.parametrize(
    ("prompt", "name"),
    [
        ("file://p.py", "prompt from a .py file"),
        ("p.js:make", "prompt from a .js file"),
        ("https://example.com/p.txt", "prompt from https:"),
        ("exec:./p.sh", "prompt from exec:"),
        ("{{ x.toUpperCase() }}", "template: .toUpperCase"),
        ("{{ env.HOME }}", "template: env"),
        ("{{ x | nosuch }}", "template: No filter named 'nosuch'"),
        ('[{"role": "tool", "content": "{{x}}"}]', "template: chat role tool"),
        ('{"broken": {{x}} }', "template: a chat prompt that is not valid JSON"),
    ],
)
def test_a_prompt_that_cannot_be_made_is_named(tmp_path: Path, prompt: str, name: str) -> None:
    config = f"prompts: [{json.dumps(prompt)}]\ntests: [{{vars: {{x: a}}}}]\n"
    assert suite_of(tmp_path, config).unsupported == {name: 1}


def test_harmless_keys_are_noted_and_change_nothing(tmp_path: Path) -> None:
    more = (
        "outputPath: o.json\nsharing: false\ntags: {a: b}\nevaluateOptions: {maxConcurrency: 2}\n"
    )
    suite = suite_of(tmp_path, f"{MINIMAL}{more}description: D\nx-mine: 1\n")
    assert suite.unsupported == {}
    assert suite.description == "D"
    assert "x-mine" in suite.notes


REPEATS = [
    ("", 1),
    ("evaluateOptions: {repeat: 3}", 3),
    ("commandLineOptions: {repeat: 4}\nevaluateOptions: {repeat: 3}", 4),
    ("evaluateOptions: {repeat: 3}\ndefaultTest: {options: {repeat: 2}}", 2),
    ("evaluateOptions: {repeat: none}", 1),
    ("evaluateOptions: {repeat: 0}", 1),
]


@pytest.mark.parametrize(("config", "repeats"), REPEATS)
def test_a_case_says_how_often_it_is_answered(tmp_path: Path, config: str, repeats: int) -> None:
    suite = suite_of(tmp_path, f"{MINIMAL}{config}\n")
    assert [case.repeats for case in suite.cases] == [repeats]
    assert suite.unsupported == {}


def test_only_what_has_no_effect_is_noted(tmp_path: Path) -> None:
    options = "evaluateOptions: {repeat: 2, maxConcurrency: 4}\ncommandLineOptions: {verbose: 1}\n"
    suite = suite_of(tmp_path, f"{MINIMAL}{options}sharing: true\n")
    assert set(suite.notes) == {
        "evaluateOptions.maxConcurrency",
        "commandLineOptions.verbose",
        "sharing",
    }
    assert [case.repeats for case in suite.cases] == [2]


def test_a_configuration_by_another_name_names_its_suite(tmp_path: Path) -> None:
    assert suite_of(tmp_path, MINIMAL).name == tmp_path.name
    for name in ("greetings", "farewells"):
        (tmp_path / f"{name}.yaml").write_text(MINIMAL, encoding="utf-8")
        assert load_suite(tmp_path / f"{name}.yaml").name == name


@pytest.mark.parametrize("key", ["evaluateOptions", "defaultTest: {options", "commandLineOptions"])
def test_repeats_without_bound_are_refused(tmp_path: Path, key: str) -> None:
    closing = "}" * (key.count("{") + 1)
    with pytest.raises(SuiteError) as caught:
        suite_of(tmp_path, f"{MINIMAL}{key}: {{repeat: 1001{closing}\n")
    assert "repeat must be a whole number from 1 to 1000" in render(caught.value.message)


def test_metadata_is_kept_and_inherited(tmp_path: Path) -> None:
    config = """
prompts: ["{{x}}"]
defaultTest: {metadata: {source: all, kind: plain}}
tests:
  - {vars: {x: 1}, metadata: {source: one, id: first}}
  - {id: 7, vars: {x: 2}, description: second}
  - file://c.csv
scenarios:
  - config: [{vars: {x: 5}, metadata: {source: five, kind: config}}]
    tests: [{description: in it, metadata: {kind: test}}]
"""
    table = 'x,__metadata:source,__metadata:tags[],__metadata\n3,sheet,"a, b\\, c",x\n4,,,\n'
    cases = suite_of(tmp_path, config, c__csv=table).cases
    assert [dict(case.metadata) for case in cases] == [
        {"source": "one", "kind": "plain", "id": "first"},
        {"source": "all", "kind": "plain", "id": 7},
        {"source": "sheet", "kind": "plain", "tags": ["a", "b, c"]},
        {"source": "all", "kind": "plain"},
        {"source": "five", "kind": "test"},
    ]
    assert [case.id for case in cases] == ["first", "7", "Row #1", "Row #2", "in it"]
    assert "__metadata" not in cases[2].variables


def test_templates_cannot_reach_python(tmp_path: Path) -> None:
    prompts = ["{{ ''.__class__.__mro__ }}", "{{ x.__class__ }}", "{{ range.__globals__ }}"]
    config = f"prompts: {json.dumps(prompts)}\ntests: [{{vars: {{x: a}}}}]\n"
    suite = suite_of(tmp_path, config)
    for case in suite.cases:
        assert case.unsupported or prompt_of(case) == ""


def test_a_file_outside_the_folder_is_read_and_hashed(tmp_path: Path) -> None:
    inner = tmp_path / "inner"
    inner.mkdir()
    (tmp_path / "p.txt").write_text("Outside {{x}}")
    suite = suite_of(inner, "prompts: [file://../p.txt]\ntests: [{vars: {x: 1}}]\n")
    assert prompt_of(suite.cases[0]) == "Outside 1"
    assert "../p.txt" in suite.files


def fault_of(path: Path) -> tuple[str, dict[str, object]]:
    with pytest.raises(SuiteError) as caught:
        load_suite(path)
    words = render(caught.value.message)
    assert "{" not in words or "{{" in words or "%" in words
    return caught.value.message.code, dict(caught.value.message.params)


CONFIG_FAULTS = [
    ("prompts: [a\ntests: 1", 2, 6, "expected"),
    ("prompts: [a]\ntests: 5", 2, 8, "tests must be a list"),
    ("prompts: [a]\ntests:\n  - vars: {x: 1}\n    assert: [{value: 1}]", 4, 14, "needs a type"),
    ("prompts: [a]\ntests:\n  - assert: {type: equals}", 3, 13, "assert must be a list"),
    ("prompts: [a]\ntests:\n  - threshold: high", 3, 16, "threshold must be a number"),
    ("prompts: [a]\ntests:\n  - just text.csv", 3, 5, "does not exist"),
    ("prompts: [a]\ntests:\n  - description: only", 3, 5, "a test needs"),
    ("prompts: [a]\ntests: [{assert: [{type: equals, value: a, weight: -1}]}]", 2, 52, "negative"),
    ("prompts: [a]\ntests: tests.xlsx", 2, 8, "not from tests.xlsx"),
    ("prompts: [file://missing.txt]\ntests: [{vars: {x: 1}}]", 1, 11, "missing.txt does not exist"),
    ("prompts: [a]\ntests: [{vars: {x: file://no.txt}}]", 2, 16, "no.txt does not exist"),
    ("tests: [{vars: {x: 1}}]", 1, 1, "at least one prompt"),
    ("prompts: [{label: x}]\ntests: [{vars: {x: 1}}]", 1, 11, "raw or id"),
    ("prompts: [a]\nprompts: [b]\ntests: []", 2, 1, "prompts appears twice"),
    ("prompts: [a]\n---\nprompts: [b]", 2, 1, "second document"),
    ("prompts: *nowhere", 1, 10, "alias nowhere"),
    ("prompts: !!python/object:os.system x", 1, 10, "tag"),
    ("? [a, b]\n: c", 1, 3, "key must be a plain text"),
    ("- a\n- b", 1, 1, "must be a mapping"),
    ("just words", 1, 1, "must be a mapping"),
    ('prompts: ["a\x00b"]', 1, 13, "control characters"),
    ("prompts: [a]\ntests: [{assert: [{type: equals, value: file://no.json}]}]", 2, 41, "no.json"),
    ("prompts: [a]\nscenarios: [{tests: []}]", 2, 13, "scenario needs"),
    # 1,000 levels are the parser's own limit, which some of its versions set and some do not
    ("prompts: " + "[" * 500, 1, 109, "nested more than 100"),
]


@pytest.mark.parametrize(("config", "line", "column", "words"), CONFIG_FAULTS)
def test_a_malformed_configuration_is_placed(
    tmp_path: Path, config: str, line: int, column: int, words: str
) -> None:
    path = tmp_path / "promptfooconfig.yaml"
    path.write_text(config, "utf-8")
    with pytest.raises(SuiteError) as caught:
        load_suite(tmp_path)
    params = caught.value.message.params
    assert words in render(caught.value.message)
    assert (params["path"], params["line"], params["column"]) == (str(path), line, column)


SIDECAR_FAULTS = [
    ("[bar\n", 1, 5, "Expected"),
    ("[bar]\npass_rate = 0.9.5", 2, 16, "Expected"),
    ("[bar]\npass_rate = 1.5", 2, 1, "bar.pass_rate must be a number above 0 and up to 1"),
    ("[bar]\npass_rate = true", 2, 1, "must be a number"),
    ("[bar]\n\n  ttft = 1", 3, 3, "bar.ttft is not known here; there is pass_rate, ttft_s"),
    ("bar.ttft_s = 0", 1, 1, "above 0"),
    ("[speed]\nx = 1", 1, 1, "speed is not known"),
    ("[generation]\nstop = 'x'", 2, 1, "list of texts"),
    ("[generation]\nmax_tokens = 1.5", 2, 1, "whole number from 1"),
    ("[generation]\ntemperature = nan", 2, 1, "number from 0"),
    ("[suite]\nname = 3", 2, 1, "suite.name must be a text"),
    ("[bar]\nttft_s = inf", 2, 1, "bar.ttft_s"),
    ("name = 1", 1, 1, "name is not known"),
]


@pytest.mark.parametrize(("text", "line", "column", "words"), SIDECAR_FAULTS)
def test_a_malformed_sidecar_is_placed(
    tmp_path: Path, text: str, line: int, column: int, words: str
) -> None:
    with pytest.raises(SuiteError) as caught:
        suite_of(tmp_path, leastwise__toml=text)
    params = caught.value.message.params
    assert words in render(caught.value.message)
    place = (str(tmp_path / "leastwise.toml"), line, column)
    assert (params["path"], params["line"], params["column"]) == place


FILE_FAULTS = [
    ("c.csv", "x,__expected\n1,2\n3\n", 3, "1 cell"),
    ("c.csv", 'x,y\n"open,1\n', 2, "unexpected end"),
    ("c.csv", "x,x\n1,2\n", 1, "x appears twice"),
    ("c.csv", 'x,__expected\n1,"contains-any:""open"\n', 2, "quoted field"),
    ("c.csv", "x,__config:__expected:weight\n1,2\n", 2, "__config"),
    ("c.json", '[\n {"vars": {"x": 1},}\n]', 2, "property name"),
    ("c.json", '[\n {"vars": 5}\n]', 2, "vars must be a mapping"),
    ("c.json", '[\n {"vars": {"x": 1,\n\t"x": 2}}\n]', 3, "x appears twice"),
    ("c.json", "[\n" + "[" * 200 + "]" * 200 + "]", 2, "nested more than 100"),
    ("c.json", "[" * 99_999, 1, "nested too deep"),
    pytest.param(
        *("c.json", "\n[" + "1," * 1_000_000 + "1]", 2, "more than 1,000,000 entries"),
        marks=pytest.mark.campaign,
        id="a million entries",
    ),
    ("c.jsonl", '{"vars": {"x": 1}}\n\n{oops}\n', 3, "not JSON"),
    ("c.jsonl", '{"vars": {"x": 1}}\n{"assert": 5}\n', 2, "assert must be a list"),
    ("c.yaml", "- vars: {x: 1}\n- 5\n", 2, "must be a mapping"),
]


@pytest.mark.parametrize(("name", "text", "line", "words"), FILE_FAULTS)
def test_a_malformed_test_file_is_placed(
    tmp_path: Path, name: str, text: str, line: int, words: str
) -> None:
    (tmp_path / "promptfooconfig.yaml").write_text(f"prompts: [a]\ntests: file://{name}\n")
    (tmp_path / name).write_text(text, "utf-8")
    with pytest.raises(SuiteError) as caught:
        load_suite(tmp_path)
    params = caught.value.message.params
    assert words in render(caught.value.message)
    assert (params["path"], params["line"]) == (str(tmp_path / name), line)


def test_a_file_of_too_many_entries_is_placed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With a lower limit, as a million entries take seconds to place."""
    assert suite_yaml.VALUES_LIMIT == 1_000_000
    monkeypatch.setattr(suite_yaml, "VALUES_LIMIT", 1000)
    (tmp_path / "promptfooconfig.yaml").write_text("prompts: [a]\ntests: file://c.json\n")
    (tmp_path / "c.json").write_text("\n[" + "1," * 1000 + "1]", "utf-8")
    with pytest.raises(SuiteError) as caught:
        load_suite(tmp_path)
    assert "more than 1,000 entries" in render(caught.value.message)
    assert caught.value.message.params["line"] == 2


def test_what_is_not_there_is_said(tmp_path: Path) -> None:
    assert fault_of(tmp_path / "nowhere")[0] == "suite.file_missing"
    assert fault_of(tmp_path)[0] == "suite.no_config"
    (tmp_path / "promptfooconfig.yaml").write_text("prompts: [a]\ntests: []\n")
    assert fault_of(tmp_path)[0] == "suite.empty"
    (tmp_path / "promptfooconfig.yaml").write_text("")
    assert fault_of(tmp_path)[0] == "suite.empty"
    (tmp_path / "promptfooconfig.yaml").write_text("# nothing\n")
    assert fault_of(tmp_path)[0] == "suite.empty"


def test_text_that_is_not_utf_8_is_placed(tmp_path: Path) -> None:
    (tmp_path / "promptfooconfig.yaml").write_bytes(b"prompts: [a]\ntests: [caf\xe9]\n")
    code, params = fault_of(tmp_path)
    assert code == "suite.malformed"
    assert (params["line"], params["column"]) == (2, 12)


def test_a_byte_order_mark_and_windows_line_ends_are_read(tmp_path: Path) -> None:
    (tmp_path / "promptfooconfig.yaml").write_bytes(
        b"\xef\xbb\xbfprompts: ['{{x}}']\r\ntests: file://c.csv\r\n"
    )
    (tmp_path / "c.csv").write_bytes(b'\xef\xbb\xbfx,__expected\r\n"a\r\nb",equals:c\r\n')
    (case,) = load_suite(tmp_path).cases
    assert prompt_of(case) == "a\r\nb"
    assert case.checks[0].value == "c"


def test_a_yaml_bomb_is_refused_at_once(tmp_path: Path) -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 12)]
    (tmp_path / "promptfooconfig.yaml").write_text("\n".join(lines))
    code, params = fault_of(tmp_path)
    assert code == "suite.malformed"
    assert params["line"] == 6


def test_a_file_beyond_bounds_is_refused_without_reading_it_whole(tmp_path: Path) -> None:
    with (tmp_path / "promptfooconfig.yaml").open("wb") as file:
        file.truncate(100 * 2**20)
    assert fault_of(tmp_path)[0] == "suite.too_large"


def test_variables_that_multiply_without_bound_are_refused(tmp_path: Path) -> None:
    values = json.dumps([str(n) for n in range(100)])
    config = f"prompts: [a]\ntests: [{{vars: {{a: {values}, b: {values}, c: {values}}}}}]\n"
    (tmp_path / "promptfooconfig.yaml").write_text(config)
    code, params = fault_of(tmp_path)
    assert code == "suite.malformed"
    assert params["line"] == 2


def test_a_template_that_grows_without_bound_is_stopped_and_the_rest_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(suite_rendering, "BATCH_LIMIT_S", 1.0)
    monkeypatch.setattr(suite_rendering, "CASE_LIMIT_S", 1.0)
    monkeypatch.setattr(suite_rendering, "STOPPED_LIMIT", 1)
    loop = "{% for a in range(99999) %}{% for b in range(99999) %}{{x}}{% endfor %}{% endfor %}"
    prompts = json.dumps([loop, "Say {{x}}"])
    config = f"prompts: {prompts}\ntests: [{{vars: {{x: {'y' * 3000}}}}}]\n"
    endless, plain = suite_of(tmp_path, config).cases
    (lack,) = endless.unsupported
    assert "was stopped" in lack
    assert plain.unsupported == ()
    assert prompt_of(plain).startswith("Say y")
    many = f"prompts: {json.dumps([loop] * 3)}\ntests: [{{vars: {{x: {'y' * 3000}}}}}]\n"
    (tmp_path / "promptfooconfig.yaml").write_text(many)
    assert fault_of(tmp_path)[0] == "suite.template_failed"


def test_a_suites_own_words_for_its_judge_are_read_and_exported(tmp_path: Path) -> None:
    chat = [{"role": "system", "content": "{{ output }}"}]
    checks = [
        {"type": "llm-rubric", "value": "kind", "rubricPrompt": chat},
        {"type": "llm-rubric", "rubricPrompt": "file://words.yaml"},
        {"type": "assert-set", "assert": [{"type": "llm-rubric", "value": "x"}]},
        {"type": "llm-rubric", "value": "x", "rubricPrompt": "file://words.js"},
    ]
    options = {"rubricPrompt": "All of it: {{output}}"}
    tests = [{"vars": {"a": "b"}, "assert": checks, "options": options}]
    (tmp_path / "words.yaml").write_text("- role: user\n  content: '{{output}}'\n")
    config = tmp_path / "promptfooconfig.yaml"
    config.write_text(json.dumps({"prompts": ["{{a}}"], "tests": tests}))
    suite = load_suite(tmp_path)
    first, second, grouped, script = suite.cases[0].checks
    assert first.rubric_prompt == '[{"role":"system","content":"{{ output }}"}]'
    assert second.rubric_prompt == "- role: user\n  content: '{{output}}'\n"
    assert isinstance(grouped.value, list)
    assert grouped.value[0]["rubric_prompt"] == "All of it: {{output}}"
    assert script.unsupported == "assert option rubricPrompt"
    export_suite(suite, "promptfoo", tmp_path / "again.yaml")
    assert load_suite(tmp_path / "again.yaml").cases[0].checks[:3] == (first, second, grouped)
    assert "words.yaml" in suite.files
