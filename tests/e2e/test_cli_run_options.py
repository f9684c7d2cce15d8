"""`leastwise run` with a schema, a grammar, choices, log probabilities, adapters."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from leastwise.paths import shipped_models, shipped_resources
from tests.e2e.command_line import within

MODEL = str(shipped_models() / "house" / "triage-351k-Q8_0.gguf")
PROMPT = "I was charged twice for order 4711."
SCHEMA = {
    "type": "object",
    "properties": {"mood": {"enum": ["angry", "calm"]}, "score": {"type": "integer"}},
    "required": ["mood", "score"],
    "additionalProperties": False,
}


def document(home: Path, *options: str) -> dict[str, Any]:
    said = within(home, "run", MODEL, PROMPT, "--json", *options)
    assert said.status == 0, said.err
    told: dict[str, Any] = json.loads(said.out)
    schema = shipped_resources() / "schemas" / "run.schema.json"
    jsonschema.validate(told, json.loads(schema.read_text(encoding="utf-8")))
    return told


def test_an_answer_follows_a_schema_that_the_model_never_saw(tmp_path: Path) -> None:
    (tmp_path / "s.json").write_text(json.dumps(SCHEMA), encoding="utf-8")
    told = document(tmp_path, "--schema", str(tmp_path / "s.json"), "--max-tokens", "60")
    assert told["finish_reason"] == "stop"
    jsonschema.validate(json.loads(told["text"]), SCHEMA)


def test_an_answer_follows_a_grammar(tmp_path: Path) -> None:
    (tmp_path / "g.gbnf").write_text('root ::= "yes" | "no"', encoding="utf-8")
    assert document(tmp_path, "--grammar", str(tmp_path / "g.gbnf"))["text"] in {"yes", "no"}


def test_a_choice_is_scored_and_the_likeliest_is_the_answer(tmp_path: Path) -> None:
    options = ["--choice", "billing", "--choice", "account", "--choice", "orders"]
    told = document(tmp_path, *options)
    scores = {one["text"]: one["logprob"] for one in told["choices"]}
    assert list(scores) == ["billing", "account", "orders"]
    assert told["text"] == max(scores, key=scores.__getitem__)
    assert (told["finish_reason"], told["output_tokens"]) == ("choice", 0)
    ranked = within(tmp_path, "run", MODEL, PROMPT, *options).out.split()[1::2]
    assert ranked == sorted(scores, key=scores.__getitem__, reverse=True)


def test_each_token_has_its_log_probability(tmp_path: Path) -> None:
    told = document(tmp_path, "--logprobs", "2", "--max-tokens", "3")
    assert len(told["logprobs"]) == told["output_tokens"] == 3
    for one in told["logprobs"]:
        assert one["logprob"] == one["top"][0]["logprob"] > one["top"][1]["logprob"]


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["--schema", "{here}/no.json"], "no.json cannot be read"),
        (["--schema", "{here}/bad.json"], "in line 1, column 5"),
        (["--grammar", "{here}/bad.json"], "grammar cannot be followed"),
        (["--schema", "{here}/false.json"], "schema cannot be followed"),
        (["--schema", "{here}/bad.json", "--grammar", "{here}/bad.json"], "not both"),
        (["--lora", "{here}/no.gguf"], "no adapter file"),
        (["--lora", "{here}/bad.json=much"], "is no number"),
        (["--lora", "{here}/bad.json=0.5"], "does not apply the adapter"),
        (["--choice", ""], "choice is empty"),
    ],
)
def test_what_cannot_be_followed_is_said_in_words(
    tmp_path: Path, options: list[str], words: str
) -> None:
    (tmp_path / "bad.json").write_text('{"a"', encoding="utf-8")
    (tmp_path / "false.json").write_text('{"type": "nonsense"}', encoding="utf-8")
    given = [option.format(here=tmp_path) for option in options]
    said = within(tmp_path / "home", "run", MODEL, PROMPT, *given)
    assert said.status == 2, said
    assert words in " ".join(said.err.split())
    assert "Traceback" not in said.err
