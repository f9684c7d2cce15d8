"""`compare --keep`, `answers` and `prompts` from the command line, with a real model."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from leastwise.cli.main import run
from leastwise.paths import shipped_models, shipped_resources
from tests.e2e.command_line import Said

MODEL = shipped_models() / "house" / "triage-35k-F16.gguf"
Command = Callable[..., Said]


@pytest.fixture
def leastwise(capfd: pytest.CaptureFixture[str]) -> Command:
    """The command line in this process, over the data directory of this test."""

    def told(*arguments: str) -> Said:
        status = run(arguments)
        out, err = capfd.readouterr()
        return Said(status, out, err)

    return told


def document(said: Said, schema: str) -> dict[str, Any]:
    assert said.status == 0, said.err
    read: dict[str, Any] = json.loads(said.out)
    path = shipped_resources() / "schemas" / f"{schema}.schema.json"
    jsonschema.validate(read, json.loads(path.read_text(encoding="utf-8")))
    return read


def test_what_was_compared_is_found_shown_exported_and_removed(
    leastwise: Command, tmp_path: Path
) -> None:
    assert leastwise("answers").out == "No answers yet.\n"
    given = ("--var", "what=parcel", "--max-tokens", "6", "--keep", "--json")
    compared = document(
        leastwise("compare", "Where is my {{what}}?", "-m", str(MODEL), "-m", "no.gguf", *given),
        "compare",
    )
    answered, missing = compared["answers"]
    assert (answered["model"], answered["output_tokens"], answered["fault"]) == (
        str(MODEL),
        6,
        None,
    )
    assert "no.gguf" in missing["fault"]
    page = document(leastwise("answers", "--search", "parc", "--json"), "answers")
    assert (page["total"], page["answers"][0]["prompt_beginning"]) == (1, "Where is my parcel?")
    number = str(page["answers"][0]["entry"])
    entry = document(leastwise("answers", "show", number, "--json"), "answers-show")
    assert (entry["text"], entry["model"]) == (answered["text"], MODEL.stem)
    assert "Where is my parcel?" in leastwise("answers", "show", number).out
    assert leastwise("answers", "--starred").out == "No answer like that.\n"
    assert leastwise("answers", "star", number).status == 0
    assert MODEL.stem[:10] in leastwise("answers", "--starred").out
    exported = tmp_path / "answers.md"
    said = leastwise("answers", "export", "--to", "markdown", "--out", str(exported))
    assert (said.status, "1 answer " in said.err) == (0, True)
    assert "Where is my parcel?" in exported.read_text(encoding="utf-8")
    assert leastwise("answers", "remove", number).status == 2  # nobody there to agree
    removed = document(leastwise("answers", "remove", number, "--yes", "--json"), "answers-remove")
    assert removed == {"removed": [int(number)]}
    assert leastwise("answers", "show", number).status == 2


def test_a_malformed_variable_is_told(leastwise: Command) -> None:
    said = leastwise("run", str(MODEL), "Hello", "--var", "name")
    assert said.status == 2
    assert "NAME=TEXT" in said.err


def test_prompts_are_kept_with_their_versions(leastwise: Command) -> None:
    assert leastwise("prompts").out == "No prompts yet.\n"
    assert leastwise("prompts", "save", "greet", "Hi {{name}}").status == 0
    second = document(
        leastwise("prompts", "save", "greet", "Hello", "--system", "Be kind.", "--json"),
        "prompts-save",
    )
    assert second["newest"]["version"] == 2
    assert "Hi {{name}}" in leastwise("prompts", "show", "greet", "--version", "1").out
    assert leastwise("prompts", "restore", "greet", "1").status == 0
    shown = document(leastwise("prompts", "show", "greet", "--json"), "prompts-show")
    assert [one["version"] for one in shown["versions"]] == [3, 2, 1]
    assert leastwise("prompts", "rename", "greet", "welcome").status == 0
    assert document(leastwise("prompts", "--json"), "prompts")["prompts"][0]["name"] == "welcome"
    assert "Hi {{name}}" in leastwise("prompts").out
    assert leastwise("prompts", "show", "greet").status == 2
    assert leastwise("prompts", "remove", "welcome").status == 0
    assert leastwise("prompts").out == "No prompts yet.\n"
