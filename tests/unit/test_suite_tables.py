"""Cases without a configuration, in the encodings and shapes in which people have them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from leastwise.domain.errors import SuiteError
from leastwise.domain.messages import render
from leastwise.domain.suites import Case, ChatTurn, Suite
from leastwise.evals import suite_files
from leastwise.evals.suite_loading import load_suite


def suite_in(path: Path, text: str, encoding: str = "utf-8") -> Suite:
    path.write_bytes(text.encode(encoding))
    return load_suite(path)


def shown(case: Case) -> tuple[str, object]:
    (turn,) = case.turns
    return turn.content, case.checks[0].value if case.checks else None


def words_of(path: Path) -> list[str]:
    with pytest.raises(SuiteError) as caught:
        load_suite(path)
    assert caught.value.message == caught.value.faults[0]
    return [render(fault) for fault in caught.value.faults]


PLAIN = [
    ("prompt,expected\nHello,a\nBye,b\n", [("Hello", "a"), ("Bye", "b")]),
    ("question;Answer\nHello;a,b\n", [("Hello", "a,b")]),
    ("question\tlabel\nHello\ta;b\n", [("Hello", "a;b")]),
    ("sep=;\nquestion;label\nHello, you;a\n", [("Hello, you", "a")]),
    ("prompt,note,expected\nHello,x,\n", [("Hello", None)]),
    ("Customer text,2nd,ideal\nHello,x,a\n", [("Customer_text: Hello\n_2nd: x", "a")]),
    ("prompt,__expected\nHello,contains:a\n", [("Hello", "a")]),
    ("prompt,expected\nSay {% if x %},{{no}} {% end\n", [("Say {% if x %}", "{{no}} {% end")]),
    ("prompt,expected\nSee,file://nowhere.json\n", [("See", "file://nowhere.json")]),
    ("prompt,x,expected\nfile://lost.txt {{x}},1,a\n", [("file://lost.txt {{x}}", "a")]),
    ("prompt,expected\nx,python: a snake\n", [("x", "python: a snake")]),
]


@pytest.mark.parametrize(("text", "cases"), PLAIN)
def test_a_plain_table_becomes_prompts_and_literal_answers(
    tmp_path: Path, text: str, cases: list[tuple[str, object]]
) -> None:
    suite = suite_in(tmp_path / "mine.csv", text)
    assert suite.name == "mine"
    assert [shown(case) for case in suite.cases] == cases
    assert suite.unsupported == {}


def test_a_table_says_how_it_was_understood(tmp_path: Path) -> None:
    suite = suite_in(tmp_path / "c.csv", "a;b;expected\n1;2;\n")
    assert [render(remark) for remark in suite.remarks] == [
        "c.csv is parted by semicolons, and was read so.",
        "The prompt names these columns with their values: a, b.",
        "1 case has no check (numbers 1), so any answer passes it.",
    ]


def test_empty_lines_are_no_rows_and_bars_part_cells(tmp_path: Path) -> None:
    suite = suite_in(tmp_path / "c.csv", "\nprompt|expected\n\nHello|a\n\n")
    assert [shown(case) for case in suite.cases] == [("Hello", "a")]
    assert "parted by vertical bars" in render(suite.remarks[0])
    (tmp_path / "one").mkdir()
    alone = suite_in(tmp_path / "one" / "c.csv", "prompt\n\nHello\n")
    assert len(alone.cases) == 2, "as in promptfoo, an empty line of one column is an empty cell"


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_an_encoding_that_is_certain_is_read(tmp_path: Path, encoding: str) -> None:
    suite = suite_in(tmp_path / "c.csv", "prompt,expected\r\nCaf\u00e9 \u20ac,\u00fc\r\n", encoding)
    assert [shown(case) for case in suite.cases] == [("Caf\u00e9 \u20ac", "\u00fc")]


def test_latin_1_is_named_with_what_to_do(tmp_path: Path) -> None:
    path = tmp_path / "c.csv"
    path.write_bytes("prompt,expected\nHello,a\nCaf\u00e9,b\n".encode("latin-1"))
    (words,) = words_of(path)
    assert words.startswith(f"{path}, line 3, column 4: the text is not UTF-8 here")
    assert "save it as UTF-8" in words
    path.write_bytes(b"\xff\xfea\x00\x00")
    assert "not UTF-16-LE here" in words_of(path)[0]


def test_every_fault_is_named(tmp_path: Path) -> None:
    (tmp_path / "promptfooconfig.yaml").write_text(
        "prompts: ['{{x}}', file://gone.txt]\n"
        "tests:\n"
        "  - vars: 5\n"
        "  - {vars: {x: 1}, assert: [{value: 1}, {type: equals, value: 1, weight: -1}]}\n"
        "  - file://c.csv\n"
        "  - file://c.jsonl\n"
        "  - {vars: {x: file://lost.txt}}\n"
    )
    (tmp_path / "c.csv").write_text("x,__expected\n1\n2,3\n4,5,6\n")
    (tmp_path / "c.jsonl").write_text('{oops}\n{"vars": {"x": 1}}\n[]\n')
    (tmp_path / "leastwise.toml").write_text("[bar]\npass_rate = 7\n")
    words = " ".join(words_of(tmp_path))
    for part in (
        "leastwise.toml, line 2, column 1: bar.pass_rate must be",
        "promptfooconfig.yaml, line 1, column 20: file://gone.txt does not exist",
        "promptfooconfig.yaml, line 3, column 11: vars must be a mapping",
        "promptfooconfig.yaml, line 4, column 29: a check needs a type",
        "promptfooconfig.yaml, line 4, column 74: weight must not be negative",
        "c.csv, line 2, column 1: this row has 1 cell,",
        "c.csv, line 4, column 1: this row has 3 cells",
        "c.jsonl, line 1, column 2: this line is not JSON",
        "c.jsonl, line 3, column 1: c.jsonl must be a mapping",
        "file://lost.txt does not exist",
    ):
        assert part in words


def test_faults_end_after_a_hundred(tmp_path: Path) -> None:
    (tmp_path / "c.jsonl").write_text("{oops}\n" * 5000)
    assert len(words_of(tmp_path / "c.jsonl")) == suite_files.FAULTS_LIMIT


def test_missing_variables_are_named_by_case(tmp_path: Path) -> None:
    (tmp_path / "promptfooconfig.yaml").write_text(
        "prompts: ['{{x}} {{y.z | upper}} {{z | default(1)}} {% if q %}{% endif %}"
        "{% for i in x %}{{i}}{{loop.index}}{% endfor %}{% set s = 1 %}{{s}}']\n"
        "tests:\n"
        "  - {vars: {x: a, y: {z: b}}, assert: [{type: equals, value: a}]}\n"
        "  - {vars: {x: a}, assert: [{type: equals, value: '{{w}}'}]}\n"
        "  - {vars: {x: a}, assert: [{type: equals, value: a}]}\n"
    )
    suite = load_suite(tmp_path)
    assert suite.unsupported == {}
    assert [render(remark) for remark in suite.remarks] == [
        "The variable y is missing in 2 cases (numbers 2, 3); nothing stands in its place.",
        "The variable w is missing in 1 case (numbers 2); nothing stands in its place.",
    ]


def test_lines_of_json_in_the_shapes_people_have(tmp_path: Path) -> None:
    lines: list[object] = [
        {"input": "Hello", "expected": "a", "id": 7, "metadata": {"source": "s"}},
        {"input": "Bye", "ideal": {"a": 1}, "description": "d"},
        {"vars": {"input": "Three"}, "assert": [{"type": "contains", "value": "c"}]},
    ]
    suite = suite_in(tmp_path / "c.jsonl", "\n".join(map(json.dumps, lines)))
    assert [shown(case) for case in suite.cases] == [
        ("Hello", "a"),
        ("Bye", {"a": 1}),
        ("Three", "c"),
    ]
    assert [case.id for case in suite.cases] == ["7", "d", ""]
    assert suite.cases[0].metadata == {"id": 7, "source": "s"}
    listed = suite_in(tmp_path / "c.json", json.dumps(lines))
    assert listed.cases == suite.cases


def test_conversations_become_turns_and_the_last_answer_is_expected(tmp_path: Path) -> None:
    turns = [{"role": "system", "content": "Be {{brief}}."}, {"role": "user", "content": "Hello"}]
    lines = [
        {"messages": [*turns, {"role": "assistant", "content": "Hi"}]},
        {"messages": turns, "expected": "Ho"},
        {"messages": "plain"},
    ]
    suite = suite_in(tmp_path / "c.jsonl", "\n".join(map(json.dumps, lines)))
    chat = (ChatTurn("system", "Be {{brief}}."), ChatTurn("user", "Hello"))
    assert [case.turns for case in suite.cases] == [chat, chat, (ChatTurn("user", "plain"),)]
    assert [c.checks[0].value for c in suite.cases if c.checks] == ["Hi", "Ho"]


def test_a_folder_of_texts(tmp_path: Path) -> None:
    (tmp_path / "b.txt").write_text("Second {{x}}\n\n")
    (tmp_path / "a.txt").write_text("First\r\nline\n", newline="")
    (tmp_path / "a.expected.txt").write_text("One\n")
    (tmp_path / "other.pdf").write_bytes(b"%PDF")
    suite = load_suite(tmp_path)
    assert [shown(case) for case in suite.cases] == [
        ("First\r\nline", "One"),
        ("Second {{x}}", None),
    ]
    assert [case.id for case in suite.cases] == ["a", "b"]
    assert set(suite.files) == {"a.txt", "a.expected.txt", "b.txt"}
    assert suite.name == tmp_path.name


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        ("c.csv", "", "holds no cases"),
        ("c.csv", "prompt\n", "holds no cases"),
        ("c.csv", "expected\na\n", "no column that a prompt can be made of"),
        ("c.jsonl", "5\n", "must be a mapping"),
        ("c.jsonl", "{}\n", "no column"),
        ("c.jsonl", "[" * 100_000, "nested too deep"),
        ("c.csv", 'a,b\n"x\n', "unexpected end of data"),
        ("c.json", "[1", "line 1, column 3"),
    ],
)
def test_a_table_that_is_none_is_placed(tmp_path: Path, name: str, text: str, words: str) -> None:
    (tmp_path / name).write_text(text)
    assert words in " ".join(words_of(tmp_path / name))


def test_files_that_are_too_large_together_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(suite_files, "TOTAL_LIMIT_BYTES", 1000)
    (tmp_path / "promptfooconfig.yaml").write_text("prompts: [a]\ntests: file://*.csv\n")
    for name in "abc":
        (tmp_path / f"{name}.csv").write_text("x\n" + "y\n" * 200)
    assert "larger than" in words_of(tmp_path)[0]
