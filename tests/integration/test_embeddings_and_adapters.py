"""Texts as vectors, and LoRA adapters laid over a model."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from leastwise.domain.cancellation import Cancellation
from leastwise.domain.candidates import Adapter, RunSettings
from leastwise.domain.errors import BadInput, Cancelled, LeastwiseError, ModelFileError
from leastwise.domain.messages import render
from leastwise.domain.suites import Generation
from leastwise.engine.client import Engine
from leastwise.engine.standin.presets import TINY
from leastwise.engine.standin.writing import write_standin
from tests.fixtures.lora_gguf import write_lora_gguf
from tests.fixtures.tiny_gguf import write_tiny_gguf
from tests.integration.engine_samples import load, loaded, lone, nothing, requests

VECTORS = RunSettings(context_tokens=300, threads=1, sequences=4, embeddings=True)
TEXTS = ("hello there", "good evening", "a much longer text " * 9, "x", "hello there", "1 2 3", "€")

# The encoder's weights are in 8 bits, and so are its activations: a batch's shape moves the third
# digit there, where it moves the seventh of the other model.
CLOSE = 5e-3


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_tiny_gguf(tmp_path_factory.mktemp("models") / "tiny.gguf")


@pytest.fixture(scope="module")
def bert(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_standin(TINY["embedding"], tmp_path_factory.mktemp("models") / "bert.gguf")


# Embeddings


@pytest.fixture(scope="module", params=["bert", "tiny"])
def vectors(request: pytest.FixtureRequest) -> Iterator[Engine]:
    """An encoder, and a model that writes, both loaded for vectors."""
    with loaded(request.getfixturevalue(request.param), VECTORS) as engine:
        yield engine


def embedded(engine: Engine, *texts: str) -> np.ndarray[tuple[int, int], np.dtype[np.float64]]:
    return np.array(engine.embed(texts, Cancellation()).vectors)


def test_vectors_are_of_unit_length_and_belong_to_their_texts(vectors: Engine) -> None:
    many = embedded(vectors, *TEXTS)
    assert np.linalg.norm(many, axis=1) == pytest.approx(1, abs=1e-5)
    assert np.array_equal(embedded(vectors, *TEXTS), many)
    assert many[0] == pytest.approx(many[4], abs=CLOSE)
    assert abs(many[0] @ many[1]) < 0.9999


def test_a_batch_gives_what_each_text_gives_alone(vectors: Engine) -> None:
    alone = np.vstack([embedded(vectors, text) for text in TEXTS])
    assert embedded(vectors, *TEXTS) == pytest.approx(alone, abs=CLOSE)


def test_a_text_as_long_as_the_context_is_embedded_and_a_longer_one_refused(
    vectors: Engine,
) -> None:
    (short,) = vectors.embed(("a b " * 60,), Cancellation()).tokens
    longest = "a b " * (60 * 512 // short - 2)
    (tokens,) = vectors.embed((longest,), Cancellation()).tokens
    assert 480 < tokens <= 512
    with pytest.raises(BadInput, match="text_too_long") as caught:
        vectors.embed((longest * 2,), Cancellation())
    assert "tokens" in render(caught.value.message)
    assert vectors.alive


def test_an_empty_text_is_refused_or_has_only_special_tokens(vectors: Engine) -> None:
    try:
        (vector,) = embedded(vectors, "")
    except BadInput as refusal:
        said = refusal.message.code
    else:
        said = f"{np.linalg.norm(vector):.4f}"
    assert said in ("engine.prompt_empty", "1.0000")


def test_nothing_to_embed_is_nothing(vectors: Engine) -> None:
    assert vectors.embed((), Cancellation()).vectors == ()


def test_writing_and_embedding_each_refuse_the_others_load(vectors: Engine, tiny: Path) -> None:
    with pytest.raises(LeastwiseError) as caught:
        list(vectors.generate(requests(["hello"]), nothing, Cancellation()))
    assert caught.value.message.code == "engine.only_embedding"
    with loaded(tiny) as engine:
        with pytest.raises(LeastwiseError) as caught:
            engine.embed(("hello",), Cancellation())
        assert caught.value.message.code == "engine.not_embedding"
        assert lone(engine, requests(["hello"])[0]).timing.output_tokens


def test_embedding_can_be_cancelled_before_it_begins(vectors: Engine) -> None:
    cancellation = Cancellation()
    cancellation.ask()
    with pytest.raises(Cancelled):
        vectors.embed(TEXTS, cancellation)
    assert len(embedded(vectors, "hello")) == 1


# Adapters

HELLO = requests(["hello", "good evening"], Generation(max_tokens=24), top_logprobs=0)


def answers(engine: Engine, tiny: Path, *adapters: Adapter) -> list[list[float]]:
    """The log probabilities of two answers with these adapters laid over the model."""
    settings = replace(RunSettings(context_tokens=512, threads=1), adapters=adapters)
    load(engine, tiny, settings)
    return [[one.logprob for one in lone(engine, asked).logprobs] for asked in HELLO]


def test_an_adapter_changes_the_answers_by_its_scale(tiny: Path, tmp_path: Path) -> None:
    zero = str(write_lora_gguf(tmp_path / "zero.gguf", size=0))
    one = str(write_lora_gguf(tmp_path / "one.gguf", size=0.5, seed=1))
    two = str(write_lora_gguf(tmp_path / "two.gguf", size=0.5, seed=2))
    with Engine("/the/log") as engine:
        bare = answers(engine, tiny)
        assert answers(engine, tiny, Adapter(zero)) == bare
        assert answers(engine, tiny, Adapter(one, scale=0.0)) == bare
        with_one = answers(engine, tiny, Adapter(one))
        assert with_one != bare
        assert answers(engine, tiny, Adapter(one, scale=0.5)) not in (bare, with_one)
        with_two = answers(engine, tiny, Adapter(two))
        both = answers(engine, tiny, Adapter(one), Adapter(two))
        assert both not in (bare, with_one, with_two)
        assert answers(engine, tiny, Adapter(one), Adapter(two, scale=0.0)) == with_one
        assert answers(engine, tiny) == bare


def test_a_file_that_is_no_adapter_of_this_model_is_refused_in_words(
    tiny: Path, tmp_path: Path
) -> None:
    text = tmp_path / "text.gguf"
    text.write_text("no adapter")
    wide = write_lora_gguf(tmp_path / "wide.gguf", size=1, width=96)
    fine = str(write_lora_gguf(tmp_path / "fine.gguf", size=0.5))
    with Engine("/the/log") as engine:
        bare = answers(engine, tiny)
        for wrong in (text, wide, tiny, tmp_path / "missing.gguf"):
            with pytest.raises(ModelFileError) as caught:
                answers(engine, tiny, Adapter(fine), Adapter(str(wrong)))
            assert caught.value.message.code == "model.adapter_refused"
            assert str(wrong) in render(caught.value.message)
        assert answers(engine, tiny) == bare
