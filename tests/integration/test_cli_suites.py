"""`leastwise suites ...` over real files: its documents, words and statuses."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from leastwise.cli.main import run
from leastwise.paths import shipped_resources

Leastwise = Callable[..., tuple[int, str, str]]

CONFIG = """
prompts: ["{{x}}"]
tests:
  - {id: alpha, vars: {x: 1}, assert: [{type: equals, value: one}]}
  - {description: beta, vars: {x: 2}, assert: [{type: contains, value: two}]}
  - {description: twin, vars: {x: 3}}
  - {description: twin, vars: {x: 4}, assert: [{type: not-equals, value: four}]}
"""


@pytest.fixture
def leastwise(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Leastwise:
    """A command in this process: its status, and what it wrote to stdout and stderr."""
    monkeypatch.setenv("LEASTWISE_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("COLUMNS", "400")

    def command(*arguments: str) -> tuple[int, str, str]:
        status = run(arguments)
        written = capsys.readouterr()
        return status, written.out, written.err

    return command


def _document(said: tuple[int, str, str], schema: str) -> dict[str, Any]:
    _, out, err = said
    assert out, err
    document: dict[str, Any] = json.loads(out)
    path = shipped_resources() / "schemas" / f"{schema}.schema.json"
    jsonschema.validate(document, json.loads(path.read_text(encoding="utf-8")))
    return document


def _suite(folder: Path, config: str = CONFIG, sidecar: str = "") -> str:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "promptfooconfig.yaml").write_text(config, encoding="utf-8")
    if sidecar:
        (folder / "leastwise.toml").write_text(sidecar, encoding="utf-8")
    return str(folder)


def _answers(path: Path, *lines: object) -> str:
    written = [line if isinstance(line, str) else json.dumps(line) for line in lines]
    path.write_text("\n".join(written) + "\n", encoding="utf-8")
    return str(path)


def _answer(case: int | str, output: str) -> dict[str, object]:
    return {"case": case, "output": output}


def test_answers_are_graded_in_their_order(leastwise: Leastwise, tmp_path: Path) -> None:
    suite = _suite(tmp_path / "s", sidecar="[bar]\npass_rate = 0.75\nttft_s = 1\n")
    answers = _answers(
        tmp_path / "a.jsonl",
        _answer("beta", "one, two"),
        _answer(3, "four"),
        _answer("alpha", "one"),
        {**_answer(2, "anything"), "latency_s": 0.5},
    )
    said = leastwise("suites", "grade", suite, answers, "--json")
    document = _document(said, "suites-grade")
    assert (said[0], said[2]) == (0, "")
    graded = [(one["case"], one["id"], one["pass"], one["score"]) for one in document["cases"]]
    assert graded == [
        (1, "beta", True, 1),
        (3, "twin", False, 0),
        (0, "alpha", True, 1),
        (2, "twin", True, 1),
    ]
    (check,) = document["cases"][1]["checks"]
    assert (check["type"], check["pass"], check["score"]) == ("not-equals", False, 0)
    assert "four" in check["reason"]
    assert document["totals"] == {
        "answers": 4,
        "faults": 0,
        "answered": 4,
        "passed": 3,
        "failed": 1,
        "unsupported": 0,
        "required": 3,
    }
    assert document["verdict"] == "passes"
    assert document["interval"] == pytest.approx([0.194, 0.994], abs=0.001)
    assert document["limits_not_seen"] == ["ttft_s"]
    words = leastwise("suites", "grade", suite, answers)[1]
    assert "Line 2, case 3 (twin): failed" in words
    assert "It passes: 3 of 4, and 3 are needed." in words
    assert "ttft_s" in words


def test_lines_that_are_no_answers_are_named_and_the_rest_goes_on(
    leastwise: Leastwise, tmp_path: Path
) -> None:
    answers = _answers(
        tmp_path / "a.jsonl",
        '{"case": 0, "output" "x"}',
        "",
        "[1]",
        _answer("gamma", "x"),
        _answer("twin", "x"),
        _answer(4, "x"),
        _answer(-1, "x"),
        '{"case": true, "output": "x"}',
        '{"case": 0.5, "output": "x"}',
        '{"case": 0}',
        '{"case": 0, "output": {"a": 1}}',
        '{"case": 0, "output": "x", "y": NaN}',
        "[" * 100_000,
        _answer(0, "two"),
    )
    with Path(answers).open("ab") as file:
        file.write(b'{"case": 1, "output": "caf\xe9"}\n')
    said = leastwise("suites", "grade", _suite(tmp_path / "s"), answers, "--json")
    document = _document(said, "suites-grade")
    assert said[0] == 0
    assert [one["line"] for one in document["cases"]] == [14]
    places = [(one["line"], one["column"]) for one in document["faults"]]
    assert places == [(1, 22), *((line, 1) for line in (*range(3, 14),)), (15, 27)]
    assert document["totals"]["faults"] == len(places) == len(said[2].splitlines())
    assert (document["verdict"], document["interval"]) == (None, None)
    for words in (
        'no case has the id "gamma"',
        '2 cases have the id "twin"; give the index instead',
        "there is no case 4; the last one is 3",
        "output is missing",
        f"{answers}, line 15, column 27: the text is not UTF-8 here",
    ):
        assert words in said[2]


def test_a_case_with_several_answers_passes_if_all_do(leastwise: Leastwise, tmp_path: Path) -> None:
    suite = _suite(tmp_path / "s", CONFIG.replace("type: contains", "type: webhook"))
    lines = [_answer(0, "one"), _answer(1, "x"), _answer(2, "x"), _answer(3, "x")]
    answers = _answers(tmp_path / "a.jsonl", *lines, _answer(0, "two"), _answer(0, "one"))
    document = _document(leastwise("suites", "grade", suite, answers, "--json"), "suites-grade")
    totals = document["totals"]
    assert (totals["answers"], totals["answered"]) == (6, 4)
    assert (totals["passed"], totals["failed"], totals["unsupported"]) == (2, 1, 1)
    assert (document["verdict"], document["interval"]) == ("fails", None)
    assert document["cases"][1]["outcome"] == "unsupported"
    assert document["cases"][1]["pass"] is False


def test_without_a_single_answer_nothing_is_said_on_stdout(
    leastwise: Leastwise, tmp_path: Path
) -> None:
    suite = _suite(tmp_path / "s")
    for answers in (_answers(tmp_path / "a.jsonl", "no"), str(tmp_path / "gone"), str(tmp_path)):
        status, out, err = leastwise("suites", "grade", suite, answers, "--json")
        assert (status, out) == (2, "")
        assert answers in err


def test_answers_come_from_standard_input_and_in_utf_16(
    leastwise: Leastwise, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    suite = _suite(tmp_path / "s")
    text = '\ufeff{"case": 0, "output": "one"}\r\n{"case": 1, "output": "\u20ac two"}'
    for encoding in ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le"):
        stream = io.TextIOWrapper(io.BufferedReader(io.BytesIO(text.encode(encoding))))
        monkeypatch.setattr(sys, "stdin", stream)
        said = leastwise("suites", "grade", suite, "-", "--json")
        assert [one["pass"] for one in _document(said, "suites-grade")["cases"]] == [True, True]


def test_a_line_without_end_is_skipped(
    leastwise: Leastwise, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("leastwise.evals.given_answers.LINE_LIMIT_CHARACTERS", 1000)
    answers = _answers(
        tmp_path / "a.jsonl", _answer(0, "x" * 5000), _answer(0, "one"), _answer(1, "y" * 3000)
    )
    said = leastwise("suites", "grade", _suite(tmp_path / "s"), answers, "--json")
    document = _document(said, "suites-grade")
    assert [one["line"] for one in document["cases"]] == [2]
    assert [one["line"] for one in document["faults"]] == [1, 3]


def test_many_faults_are_counted_and_the_first_are_told(
    leastwise: Leastwise, tmp_path: Path
) -> None:
    answers = _answers(tmp_path / "a.jsonl", _answer(0, "one"), *["no"] * 1500)
    said = leastwise("suites", "grade", _suite(tmp_path / "s"), answers, "--json")
    document = _document(said, "suites-grade")
    assert (len(document["faults"]), document["totals"]["faults"]) == (1000, 1500)
    assert len(said[2].splitlines()) == 21
    assert "1,480 more lines could not be graded" in said[2]


def test_a_suite_is_begun_exported_and_imported(leastwise: Leastwise, tmp_path: Path) -> None:
    begun = _document(leastwise("suites", "new", "My task", "--json"), "suites-check")
    assert (begun["name"], begun["cases"], begun["remarks"]) == ("My task", 2, [])
    assert Path(begun["path"]) == tmp_path / "data" / "suites" / "my-task"
    status, out, err = leastwise("suites", "new", "My task")
    assert (status, out) == (2, "")
    assert "already a suite" in err
    for form, suffix in (("promptfoo", "yaml"), ("jsonl", "jsonl"), ("csv", "csv")):
        path = str(tmp_path / f"out.{suffix}")
        said = leastwise("suites", "export", "My task", "--to", form, "--out", path, "--json")
        assert _document(said, "suites-export") == {
            "suite": "My task",
            "to": form,
            "path": path,
            "cases": 2,
        }
        said = leastwise("suites", "import", path, "--name", f"From {form}", "--json")
        taken = _document(said, "suites-check")
        assert (taken["name"], taken["cases"]) == (f"From {form}", 2)
        assert (taken["checks"], taken["bar"]) == (begun["checks"], begun["bar"])
    listed = _document(leastwise("suites", "list", "--json"), "suites-list")["suites"]
    assert {"My task", "From csv", "From jsonl", "From promptfoo"} <= {s["name"] for s in listed}
    for name, status in (("o.jsonl", 0), ("o.yml", 0), ("o.docx", 2)):
        said = leastwise("suites", "export", "My task", "--out", str(tmp_path / name))
        assert said[0] == status, said[2]
    status, _, err = leastwise("suites", "export", "My task", "--to", "csv", "--out", "x.yaml")
    assert status == 2
    assert "must end with one of: .csv" in err


def test_broken_checks_and_repeats_are_told_before_a_run(
    leastwise: Leastwise, tmp_path: Path
) -> None:
    config = """
prompts: ["{{x}}"]
evaluateOptions: {repeat: 3}
tests: [{vars: {x: 1}, assert: [{type: regex, value: "(?i)a"}]}]
"""
    status, out, _ = leastwise("suites", "check", _suite(tmp_path / "s", config))
    assert status == 0
    assert "The check regex is broken in 1 case (numbers 1), so no model passes it" in out
    assert "Repeats: cases are asked once" in out
    assert "has no effect" not in out


def test_every_fault_and_remark_is_told(leastwise: Leastwise, tmp_path: Path) -> None:
    table = tmp_path / "c.csv"
    table.write_text("a;b;expected\n1;2;3\n4\n5;6\n", encoding="utf-8")
    status, out, err = leastwise("suites", "check", str(table), "--json")
    assert (status, out) == (2, "")
    assert [line.split(",")[1] for line in err.splitlines()] == [" line 3", " line 4"]
    table.write_text("a;b;expected\n1;2;3\n", encoding="utf-8")
    document = _document(leastwise("suites", "check", str(table), "--json"), "suites-check")
    assert len(document["remarks"]) == 2
    said = leastwise("suites", "import", str(table))
    assert said[0] == 0
    assert "parted by semicolons" in said[2]
    assert "is now among your suites: 1 case" in said[2]
