"""The command line as a person drives it, with the models and the suite that ship."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from leastwise import __version__
from leastwise.paths import shipped_models, shipped_resources
from leastwise.report.machine_profile import read_profile
from tests.e2e.command_line import (
    LIMIT_S,
    SHORT_ANSWERS,
    Said,
    command,
    environment,
    leastwise,
    within,
)

MODELS = ["list", "show", "discover", "import", "verify", "remove", "move"]
SUITES = ["list", "check", "new", "import", "export", "grade"]
COMMANDS = ["find", "run", "models", "suites", "tasks", "history", "machine", "self-test"]


def _document(said: Said, schema: str) -> dict[str, Any]:
    document: dict[str, Any] = json.loads(said.out)
    path = shipped_resources() / "schemas" / f"{schema}.schema.json"
    jsonschema.validate(document, json.loads(path.read_text(encoding="utf-8")))
    return document


def _smallest() -> Path:
    files = shipped_models().glob("house/*.gguf")
    return min(files, key=lambda path: (path.stat().st_size, path.name))


@pytest.fixture(scope="module")
def suite(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Four cases that any model passes, so that these tests take seconds."""
    folder = tmp_path_factory.mktemp("suite")
    (folder / "leastwise.toml").write_text(SHORT_ANSWERS, encoding="utf-8")
    (folder / "promptfooconfig.yaml").write_text(
        "description: any answer\n"
        "prompts: ['{{message}}']\n"
        "tests:\n"
        + "".join(
            f"  - vars: {{message: 'Message {n}'}}\n    assert: [{{type: regex, value: '.*'}}]\n"
            for n in range(4)
        ),
        encoding="utf-8",
    )
    return folder


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory, suite: Path) -> tuple[Path, Said]:
    """A find that was run once, and the data directory that it filled."""
    home = tmp_path_factory.mktemp("home")
    report = str(home / "report.html")
    arguments = ["find", str(suite), "--models", str(_smallest()), "--report", report, "--json"]
    return home, leastwise(home, *arguments)


def test_help_and_version_need_nothing(tmp_path: Path) -> None:
    said = leastwise(tmp_path / "home", "--help")
    assert said.status == 0
    assert all(f"  {name} " in said.out for name in COMMANDS)
    assert leastwise(tmp_path, "--version").out == f"leastwise {__version__}\n"
    assert not (tmp_path / "home").exists()


@pytest.mark.parametrize(
    "verb",
    [
        *([name] for name in COMMANDS),
        *(["models", verb] for verb in MODELS),
        *(["suites", verb] for verb in SUITES),
        ["history", "show"],
    ],
    ids=" ".join,
)
def test_every_command_has_help(tmp_path: Path, verb: list[str]) -> None:
    said = within(tmp_path, *verb, "--help")
    assert (said.status, said.err) == (0, "")
    if verb not in (["models"], ["suites"]):
        assert f"Example: leastwise {' '.join(verb)}" in said.out


def test_the_help_imports_nothing_heavy(tmp_path: Path) -> None:
    import sys

    heavy = ["numpy", "llama_cpp", "PySide6", "scipy", "rich", "sqlite_utils", "leastwise.core"]
    code = (
        "import sys\nfrom leastwise.__main__ import start\nstart(['--help'])\n"
        f"print('HEAVY', [name for name in {heavy!r} if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        env=environment(tmp_path),
        capture_output=True,
        text=True,
        timeout=LIMIT_S,
        check=True,
    )
    assert done.stdout.splitlines()[-1] == "HEAVY []"


def test_find_gives_one_document_and_words_on_stderr(found: tuple[Path, Said]) -> None:
    _, said = found
    document = _document(said, "find")
    assert said.status == 0
    assert document["answer"] == document["ladder"][0]
    rung = document["ladder"][0]
    assert (rung["verdict"], rung["passed"], rung["run"], rung["cases"]) == ("passes", 4, 4, 4)
    for figure in ("decode_tokens_per_s", "prefill_tokens_per_s", "ttft_s", "load_s", "wall_s"):
        assert rung[figure] > 0, figure
    assert rung["peak_memory_bytes"] > rung["file_bytes"] > 0
    assert "1/1 " in said.err
    assert "is the smallest that passes" in " ".join(said.err.split())


def test_find_writes_a_report_of_what_it_found(found: tuple[Path, Said]) -> None:
    home, said = found
    page = (home / "report.html").read_text(encoding="utf-8")
    assert "is the smallest that passes: 100 % of 4 cases" in page
    assert _document(said, "find")["ladder"][0]["sha256"] in page
    assert "report.html" in said.err


def test_what_was_found_stands_as_the_tasks_answer(found: tuple[Path, Said], suite: Path) -> None:
    home, said = found
    tasks = _document(within(home, "tasks", "--json"), "tasks")["tasks"]
    assert [(t["shipped"], t["standing"]) for t in tasks] == [(True, "not run"), (False, "passes")]
    assert tasks[1]["path"] == str(suite)
    assert (tasks[1]["stale"], tasks[1]["why"]) == (False, [])
    assert tasks[1]["answer"]["model"] == json.loads(said.out)["answer"]["model"]
    assert "100 %" in within(home, "tasks").out
    assert within(home, "tasks", "--stale").out == "No answer is stale.\n"


def test_several_suites_run_one_after_another_and_one_that_fails_stops_none(
    tmp_path: Path, suite: Path
) -> None:
    harder = shutil.copytree(suite, tmp_path / "harder")
    config = harder / "promptfooconfig.yaml"
    config.write_text(config.read_text(encoding="utf-8").replace("'.*'", "'^never said$'"))
    home, asked = tmp_path / "home", [str(tmp_path / "none"), str(harder)]
    said = within(home, "find", *asked, "--models", str(_smallest()), "--json")
    assert said.status == 1
    turns = _document(said, "find-queue")["suites"]
    assert [turn["standing"] for turn in turns] == ["could not be run", "none passes"]
    assert turns[0]["found"] is None
    _document(Said(0, json.dumps(turns[1]["found"]), ""), "find")
    assert "0 of 2 suites have a model that passes" in " ".join(said.err.split())
    config.write_text((suite / "promptfooconfig.yaml").read_text(encoding="utf-8"))
    again = within(home, "find", "--stale")
    assert again.status == 0
    assert "1 of 1 suite has a model that passes" in " ".join(again.out.split())
    assert "harder" in again.err


def test_what_was_found_is_in_the_history(found: tuple[Path, Said]) -> None:
    home, said = found
    rung = json.loads(said.out)["ladder"][0]
    (run,) = _document(within(home, "history", "--json"), "history")["runs"]
    assert (run["finished"], run["cases_run"]) == (True, 4)
    shown = within(home, "history", "show", str(run["run"]), "--cases", "--json")
    stored = _document(shown, "history-show")["ladder"][0]
    cases = stored.pop("case_results")
    assert stored == rung
    assert [case["case"] for case in cases] == [0, 1, 2, 3]
    assert {case["outcome"] for case in cases} == {"passed"}
    words = within(home, "history", "show", str(run["run"]), "--cases")
    assert "4/4" in words.out
    assert "case 4: passed" in words.out
    assert str(run["run"]) in within(home, "history").out


def test_none_passing_exits_with_1(tmp_path: Path) -> None:
    (tmp_path / "promptfooconfig.yaml").write_text(
        "prompts: ['{{m}}']\n"
        "tests:\n  - vars: {m: Hello}\n    assert: [{type: equals, value: never said}]\n",
        encoding="utf-8",
    )
    (tmp_path / "leastwise.toml").write_text(SHORT_ANSWERS, encoding="utf-8")
    models = str(_smallest())
    said = within(tmp_path / "home", "find", str(tmp_path), "--models", models, "--bar", "1")
    assert said.status == 1
    assert "None passes" in said.out
    assert "fails" in said.out


def test_run_streams_the_answer_alone_to_stdout(tmp_path: Path) -> None:
    arguments = ["run", str(_smallest()), "Hello", "--max-tokens", "5"]
    said = leastwise(tmp_path, *arguments)
    assert said.status == 0
    assert "tokens in" in said.err
    document = _document(within(tmp_path, *arguments, "--json"), "run")
    assert 0 < document["output_tokens"] <= 5
    assert document["text"].split() == said.out.split()


def test_models_are_listed_in_ascending_order_of_memory(tmp_path: Path) -> None:
    said = within(tmp_path, "models", "list", "--json")
    models = _document(said, "models-list")["models"]
    assert {Path(model["path"]) for model in models} == set(shipped_models().glob("house/*.gguf"))
    memory = [model["memory_bytes"] for model in models]
    assert memory == sorted(memory)
    assert all(model["fault"] is None for model in models)


def test_the_machine_is_told_with_the_places_of_data_and_log(tmp_path: Path) -> None:
    document = _document(within(tmp_path, "machine", "--json"), "machine")
    assert document["machine"]["logical_cores"] == os.cpu_count()
    assert document["data_directory"] == str(tmp_path)
    words = within(tmp_path, "machine").out
    assert str(tmp_path) in words
    assert "leastwise.log" in words


def test_a_profile_of_this_machine_is_written_and_nothing_else_is_replaced(tmp_path: Path) -> None:
    profile, other = tmp_path / "laptop.json", tmp_path / "other.json"
    other.write_text("{}", encoding="ascii")
    said = within(tmp_path / "home", "machine", "--export", str(profile))
    assert said.status == 0
    assert "Not measured yet." in said.out
    assert "without a speed" in said.err
    assert read_profile(profile).computer.logical_cores == os.cpu_count()
    said = within(tmp_path / "home", "machine", "--json", "--export", str(other))
    assert said.status == 2
    assert "stays as it is" in said.err
    assert said.out == ""
    assert other.read_text(encoding="ascii") == "{}"


@pytest.mark.campaign
def test_measuring_is_kept_and_told_ever_after(
    tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    measured = _document(leastwise(tmp_path, "machine", "--measure", "--json"), "machine")
    assert measured["speed"]["read_bytes_per_s"] > 0
    assert {"Q4_K", "Q8_0"} <= {one["weight_type"] for one in measured["speed"]["matrices"]}
    assert (
        _document(within(tmp_path, "machine", "--json"), "machine")["speed"] == (measured["speed"])
    )
    record_property("measuring a machine, s", measured["speed"]["elapsed_s"])


def test_the_shipped_suite_is_listed_and_wholly_supported(tmp_path: Path) -> None:
    listed = _document(within(tmp_path, "suites", "list", "--json"), "suites-list")
    assert {"support-triage"} <= {
        Path(one["path"]).name for one in listed["suites"] if one["shipped"]
    }
    said = within(tmp_path, "suites", "check", "support-triage", "--json")
    document = _document(said, "suites-check")
    assert said.status == 0
    assert document["cases"] >= 200
    assert document["bar"]["pass_rate"] == 0.95


def test_an_unsupported_check_is_named_and_exits_with_1(tmp_path: Path) -> None:
    (tmp_path / "promptfooconfig.yaml").write_text(
        "prompts: ['{{m}}']\n"
        "tests:\n  - vars: {m: Hello}\n    assert: [{type: ruby, value: 'true'}]\n",
        encoding="utf-8",
    )
    said = within(tmp_path / "home", "suites", "check", str(tmp_path))
    assert said.status == 1
    assert "ruby" in said.out


def test_the_installed_program_tests_itself(tmp_path: Path) -> None:
    said = leastwise(tmp_path, "self-test", "--json")
    assert said.status == 0, said
    document = _document(said, "self-test")
    names = [check["check"] for check in document["checks"]]
    assert names == [
        "shipped files",
        "libraries",
        "suite",
        "engine",
        "model",
        "expected tokens",
        "sandbox",
        "history",
        "window",
    ]


@pytest.mark.parametrize(
    "more",
    [
        {"PYTHONIOENCODING": "ascii"},
        {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"},
        {"TERM": "dumb"},
        {"NO_COLOR": "1"},
    ],
    ids=lambda more: next(iter(more)),
)
def test_poor_terminals_get_the_same_words(found: tuple[Path, Said], more: dict[str, str]) -> None:
    home, _ = found
    said = leastwise(home, "history", "show", "1", more=more)
    assert (said.status, said.err) == (0, "")
    assert "4/4" in said.out
    assert "\x1b" not in said.out
    assert max(len(line) for line in said.out.splitlines()) <= 80
    if "PYTHONIOENCODING" in more:
        assert said.out.isascii()


@pytest.mark.skipif(os.name != "posix", reason="pipes of POSIX")
def test_a_reader_that_goes_away_is_taken_quietly(tmp_path: Path) -> None:
    process = subprocess.Popen(
        command(["machine"]),
        env=environment(tmp_path),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.close()
    with process.stderr as stderr:
        said = stderr.read()
    assert process.wait(LIMIT_S) == 0
    assert said == b""
