"""The house models and their suite: held out, complete in their metadata, and small."""

from __future__ import annotations

import csv
import importlib
import json
import math
import sys
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any

import gguf
import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
HOUSE = ROOT / "models" / "house"
SUITE = ROOT / "resources" / "suites" / "support-triage"
MODEL_FILES = sorted(HOUSE.glob("*.gguf"))
UNITS = {"k": 1e3, "M": 1e6}


@pytest.fixture(scope="module")
def recipe() -> Iterator[Callable[[str], Any]]:
    """Imports a module of the recipe by name, as `python -m recipe.make` would find it."""
    sys.path.insert(0, str(HOUSE))
    yield lambda name: importlib.import_module(f"recipe.{name}")
    sys.path.remove(str(HOUSE))


def read_fields(path: Path) -> dict[str, Any]:
    return {name: field.contents() for name, field in gguf.GGUFReader(path).fields.items()}


def read_suite_messages() -> list[str]:
    with (SUITE / "cases.csv").open(newline="", encoding="utf-8") as file:
        messages = [row["message"] for row in csv.DictReader(file)]
    config = yaml.safe_load((SUITE / "promptfooconfig.yaml").read_text(encoding="utf-8"))
    return messages + [
        test["vars"]["message"] for test in config["tests"] if isinstance(test, dict)
    ]


def test_the_suite_holds_at_least_two_hundred_different_cases() -> None:
    messages = read_suite_messages()
    assert len(messages) >= 200
    assert len(set(messages)) == len(messages)


def test_the_shipped_suite_is_what_its_generator_writes(recipe: Any, tmp_path: Path) -> None:
    recipe("suite").write_suite(tmp_path)
    for name in ("cases.csv", "promptfooconfig.yaml", "prompt.json", "schema.json"):
        assert (tmp_path / name).read_bytes() == (SUITE / name).read_bytes(), name


def test_no_suite_case_occurs_in_the_training_stream(recipe: Any) -> None:
    """The whole stream, as far as the model that was trained longest has read it."""
    family = recipe("family")
    longest = max(shape.steps * shape.batch for shape in family.FAMILY)
    stream = recipe("messages").stream_examples(family.SEED, plain_examples=family.PLAIN_EXAMPLES)
    read = {example.message for example in islice(stream, longest)}
    assert len(read) > 0.9 * longest
    assert not read & set(read_suite_messages())


def test_no_value_of_the_suite_can_be_drawn_in_training(recipe: Any) -> None:
    """For a stream of any length: training draws from the other side of each rule."""
    values = recipe("values")
    cases = recipe("suite").draw_cases()
    facts = 0
    for answer in (case.answer for case in cases):
        if answer.order is not None:
            facts += 1
            assert values.order_is_held_out(int(answer.order.replace("-", "")))
        if answer.date is not None:
            facts += 1
            assert values.date_is_held_out(values.date.fromisoformat(answer.date))
        if answer.amount_cents is not None:
            facts += 1
            assert values.amount_is_held_out(answer.amount_cents)
    assert facts > 2 * len(cases)


def test_training_draws_no_held_out_value(recipe: Any) -> None:
    values = recipe("values")
    for example in islice(recipe("messages").stream_examples(7), 3000):
        answer = example.answer
        if answer.order is not None:
            assert not values.order_is_held_out(int(answer.order.replace("-", "")))
        if answer.date is not None:
            assert not values.date_is_held_out(values.date.fromisoformat(answer.date))
        if answer.amount_cents is not None:
            assert not values.amount_is_held_out(answer.amount_cents)


def test_the_two_halves_of_the_wording_share_no_sentence(recipe: Any) -> None:
    training = expand_wording(recipe, recipe("training_wording").TRAINING)
    held_out = expand_wording(recipe, recipe("held_out_wording").HELD_OUT)
    assert training.keys() == held_out.keys()
    for kind, sentences in held_out.items():
        assert sentences
        assert not sentences & training[kind], kind


def expand_wording(recipe: Any, wording: Any) -> dict[str, set[str]]:
    """Every sentence that each kind of text can become, with its slots still open."""
    texts = {name: getattr(wording, name) for name in wording.__dataclass_fields__}
    texts |= texts.pop("problems")
    alternatives = recipe("messages").ALTERNATIVES
    return {
        kind: set().union(*(expand(alternatives, text) for text in texts[kind])) for kind in texts
    }


def expand(alternatives: Any, text: str) -> set[str]:
    found = alternatives.search(text)
    if found is None:
        return {text}
    heads = (text[: found.start()] + choice for choice in found.group(1).split("|"))
    return set().union(*(expand(alternatives, head + text[found.end() :]) for head in heads))


def test_at_least_five_sizes_over_two_orders_of_magnitude_ship_in_less_than_8_mb(
    recipe: Any,
) -> None:
    shapes = recipe("family").FAMILY
    names = {path.name.rsplit("-", 1)[0] for path in MODEL_FILES}
    assert names == {shape.name for shape in shapes}
    assert len(names) >= 5
    counts = [shape.count_parameters(recipe("family").VOCABULARY) for shape in shapes]
    assert max(counts) / min(counts) > 50
    assert sum(path.stat().st_size for path in MODEL_FILES) < 8_000_000


@pytest.mark.parametrize("path", MODEL_FILES, ids=lambda path: path.name)
def test_a_model_has_the_parameters_that_its_name_says(path: Path) -> None:
    reader = gguf.GGUFReader(path)
    parameters = sum(math.prod(int(side) for side in tensor.shape) for tensor in reader.tensors)
    label = path.name.split("-")[1]
    claimed = float(label[:-1]) * UNITS[label[-1]]
    assert parameters == pytest.approx(claimed, rel=0.05)


@pytest.mark.parametrize("path", MODEL_FILES, ids=lambda path: path.name)
def test_a_model_carries_full_metadata(path: Path, recipe: Any) -> None:
    fields = read_fields(path)
    name, quantisation = path.stem.rsplit("-", 1)
    assert fields["general.architecture"] == "llama"
    assert fields["general.name"] == name
    assert fields["general.license"] == "mit"
    for key in ("author", "organization", "version", "description", "size_label"):
        assert fields[f"general.{key}"]
    assert fields["general.languages"] == ["en"]
    assert "json" in fields["general.tags"]
    assert "synthetic" in fields["general.dataset.0.description"].lower()
    assert fields["general.quantization_version"] == 2
    assert fields["general.file_type"] == {"F16": 1, "Q4_0": 2, "Q8_0": 7}[quantisation]
    assert fields["llama.context_length"] >= 512
    assert fields["tokenizer.ggml.model"] == "gpt2"
    assert fields["tokenizer.chat_template"] == recipe("conversation").CHAT_TEMPLATE


@pytest.mark.parametrize("path", MODEL_FILES, ids=lambda path: path.name)
def test_a_vocabulary_has_no_token_twice_and_marks_its_control_tokens(path: Path) -> None:
    fields = read_fields(path)
    tokens, kinds = fields["tokenizer.ggml.tokens"], fields["tokenizer.ggml.token_type"]
    assert len(set(tokens)) == len(tokens) == len(kinds)
    control = [token for token, kind in zip(tokens, kinds, strict=True) if kind == 3]
    assert control == ["<|endoftext|>", "<|im_start|>", "<|im_end|>"]
    assert tokens[fields["tokenizer.ggml.eos_token_id"]] == "<|im_end|>"


def test_the_suite_asks_with_the_prompt_that_the_models_learnt(recipe: Any) -> None:
    prompt = json.loads((SUITE / "prompt.json").read_text(encoding="utf-8"))
    assert prompt[0] == {"role": "system", "content": recipe("conversation").SYSTEM_PROMPT}
    assert prompt[1] == {"role": "user", "content": "{{message}}"}


@pytest.mark.parametrize("with_system", [True, False])
def test_the_chat_template_renders_what_the_models_were_trained_on(
    recipe: Any, *, with_system: bool
) -> None:
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    conversation = recipe("conversation")
    messages = [{"role": "user", "content": "Hello"}]
    if with_system:
        messages.insert(0, {"role": "system", "content": conversation.SYSTEM_PROMPT})
    template = ImmutableSandboxedEnvironment().from_string(conversation.CHAT_TEMPLATE)
    rendered = template.render(messages=messages, add_generation_prompt=True)
    assert rendered == conversation.render_prefix() + "Hello" + conversation.render_suffix()
