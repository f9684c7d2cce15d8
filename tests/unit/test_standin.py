"""Stand-in model files: llama.cpp loads them, and they are as large as the real ones."""

from __future__ import annotations

import math
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import gguf
import numpy as np
import pytest
from gguf.constants import MODEL_TENSORS, TENSOR_NAMES

from leastwise.domain.cancellation import Cancellation
from leastwise.domain.candidates import RunSettings
from leastwise.domain.suites import Generation
from leastwise.engine.client import Engine
from leastwise.engine.protocol import SequenceRequest
from leastwise.engine.standin import quantisation
from leastwise.engine.standin.blocks import KNOWN_TYPES, random_weights
from leastwise.engine.standin.presets import LLAMA_1B, QWEN_0_5B, TINY
from leastwise.engine.standin.shape import Shape
from leastwise.engine.standin.tensors import Tensor, tensors_of
from leastwise.engine.standin.vocabulary import CONTROLS, filler_text, make_vocabulary
from leastwise.engine.standin.writing import weights_bytes, write_standin

MIXES = {name: mix for name, mix in vars(quantisation).items() if isinstance(mix, quantisation.Mix)}
WRITERS = [name for name in TINY if name != "embedding"]
# llama.cpp's own quantiser, in a process that may die.
QUANTISE = """
import sys, llama_cpp
source, *wanted = sys.argv[1:]
for made, kind in zip(wanted[::2], wanted[1::2]):
    params = llama_cpp.llama_model_quantize_default_params()
    params.ftype = getattr(llama_cpp, kind)
    params.nthread = 1
    if llama_cpp.llama_model_quantize(source.encode(), made.encode(), params):
        sys.exit(made)
"""


def answer(path: Path, prompt: str, tokens: int = 12) -> tuple[int, str, list[float]]:
    """Prompt tokens, why it ended, and the log probabilities, from a real child."""
    with Engine("-") as engine:
        settings = RunSettings(context_tokens=1024, threads=1)
        engine.load(str(path), settings, lambda _share: None, Cancellation())
        asked = SequenceRequest(0, prompt, Generation(max_tokens=tokens), top_logprobs=1)
        done = engine.answer(asked, lambda _piece: None, Cancellation())
    logprobs = [one.logprob for one in done.logprobs]
    return done.timing.prompt_tokens, done.finish_reason, logprobs


@pytest.mark.parametrize("name", WRITERS)
def test_each_architecture_answers_to_its_limit(tmp_path: Path, name: str) -> None:
    path = write_standin(TINY[name], tmp_path / "m.gguf")
    prompt_tokens, finish, logprobs = answer(path, filler_text(520, TINY[name].vocabulary))
    assert (prompt_tokens, finish, len(logprobs)) == (520, "length", 12)
    assert all(math.isfinite(one) for one in logprobs)


def test_the_embedding_model_gives_vectors(tmp_path: Path) -> None:
    path = write_standin(TINY["embedding"], tmp_path / "m.gguf")
    with Engine("-") as engine:
        settings = RunSettings(context_tokens=512, threads=1, embeddings=True)
        engine.load(str(path), settings, lambda _share: None, Cancellation())
        embedded = engine.embed(("hello there", filler_text(30, 512)), Cancellation())
    first, second = np.array(embedded.vectors)
    assert first.shape == (TINY["embedding"].embedding,)
    assert first @ first == pytest.approx(1, abs=1e-4)
    assert first @ second < 0.999


@pytest.mark.parametrize("mix", sorted(MIXES))
def test_each_quantisation_stays_finite(tmp_path: Path, mix: str) -> None:
    shape = replace(TINY["attention"], embedding=256, heads=8, head_width=32, mix=MIXES[mix])
    path = write_standin(replace(shape, tied=False), tmp_path / "m.gguf")
    _, finish, logprobs = answer(path, "any text: Ünïcödé, 12 €, 日本\n\t", 6)
    assert finish == "length"
    assert all(math.isfinite(one) for one in logprobs)


@pytest.mark.parametrize("name", TINY)
def test_the_file_holds_what_the_shape_says(tmp_path: Path, name: str) -> None:
    shape = TINY[name]
    reader = gguf.GGUFReader(write_standin(shape, tmp_path / "m.gguf"))
    found = {
        tensor.name: (tuple(int(size) for size in reversed(tensor.shape)), tensor.tensor_type.name)
        for tensor in reader.tensors
    }
    assert found == {tensor.name: (tensor.shape, tensor.type) for tensor in tensors_of(shape)}
    assert sum(int(tensor.n_bytes) for tensor in reader.tensors) == weights_bytes(shape)
    tokens = reader.fields["tokenizer.ggml.tokens"].contents()
    assert len(tokens) == len(set(tokens)) == shape.vocabulary


@pytest.mark.parametrize("name", TINY)
def test_tensor_names_are_those_of_the_architecture(name: str) -> None:
    architecture = TINY[name].architecture
    (key,) = (key for key, value in gguf.MODEL_ARCH_NAMES.items() if value == architecture)
    known = {
        TENSOR_NAMES[tensor].format(bid=0).removeprefix("blk.0.") for tensor in MODEL_TENSORS[key]
    }
    for tensor in tensors_of(TINY[name]):
        stem = tensor.name.removesuffix(".weight").removesuffix(".bias")
        assert stem.split(".", 2)[-1] in known or stem in known


# What llama-bench prints of the published files: 373.71 MiB and 494.03 M, 762.81 MiB and 1.24 B.
@pytest.mark.parametrize(
    ("shape", "mebibytes", "parameters"),
    [(QWEN_0_5B, 373.71, 494_032_768), (LLAMA_1B, 762.81, 1_235_814_432)],
)
def test_presets_are_as_large_as_the_published_files(
    shape: Shape, mebibytes: float, parameters: int
) -> None:
    assert sum(tensor.elements for tensor in tensors_of(shape)) == parameters
    assert weights_bytes(shape) / 2**20 == pytest.approx(mebibytes, abs=0.005)


@pytest.mark.parametrize(
    "shape",
    [
        replace(TINY["attention"], layers=17, embedding=256, feed_forward=512),
        replace(TINY["attention"], layers=9, embedding=192, heads=12, feed_forward=256),
        replace(TINY["attention with biases"], layers=3, tied=False),
        TINY["mixture of experts"],
        TINY["hybrid"],
        TINY["embedding"],
    ],
    ids=lambda shape: f"{shape.architecture}-{shape.embedding}",
)
def test_types_are_those_that_llama_cpp_would_choose(tmp_path: Path, shape: Shape) -> None:
    floats = write_standin(replace(shape, mix=MIXES["F16"]), tmp_path / "f16.gguf")
    mixes = {
        name: tmp_path / f"{name}.gguf"
        for name in ("Q4_K_M", "Q5_K_M", "Q4_0", "Q5_0", "Q6_K", "Q8_0")
    }
    wanted = [(str(path), f"LLAMA_FTYPE_{MIXES[name].file_type}") for name, path in mixes.items()]
    command = [
        sys.executable,
        "-c",
        QUANTISE,
        str(floats),
        *(one for pair in wanted for one in pair),
    ]
    subprocess.run(command, check=True, capture_output=True)
    for name, path in mixes.items():
        chosen = {one.name: one.tensor_type.name for one in gguf.GGUFReader(path).tensors}
        ours = {one.name: one.type for one in tensors_of(replace(shape, mix=MIXES[name]))}
        assert chosen == ours, name


def test_the_same_seed_gives_the_same_file(tmp_path: Path) -> None:
    files = [write_standin(TINY["hybrid"], tmp_path / f"{n}.gguf", seed=n // 2) for n in range(3)]
    first, same, other = (file.read_bytes() for file in files)
    assert first == same
    assert first != other


@pytest.mark.parametrize(
    "name",
    sorted(KNOWN_TYPES - {"F32", "F16", "BF16", "Q1_0"}),  # what gguf can decode
)
def test_weights_have_the_deviation_asked_for_and_no_drift(name: str) -> None:
    tensor = Tensor("any.weight", (64, 2048), name)
    blocks = random_weights(tensor, 0.02, np.random.default_rng(3))
    values = gguf.quants.dequantize(blocks, gguf.GGMLQuantizationType[name])
    assert values.shape == tensor.shape
    # MXFP4 scales by powers of two only.
    assert np.std(values) == pytest.approx(0.02, rel=0.3 if name == "MXFP4" else 0.06)
    assert abs(np.mean(values)) < 0.004


def test_every_byte_is_a_token_and_merges_lead_to_tokens() -> None:
    vocabulary = make_vocabulary(5000)
    assert len(set(vocabulary.tokens)) == 5000
    assert vocabulary.tokens[-3:] == CONTROLS
    known = set(vocabulary.tokens)
    assert sum(len(token) == 1 for token in known) == 256
    for merge in vocabulary.merges:
        left, right = merge.split(" ")
        assert {left, right, left + right} <= known


def test_impossible_shapes_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="cannot hold every byte"):
        write_standin(replace(TINY["attention"], vocabulary=258), tmp_path / "m.gguf")
    with pytest.raises(ValueError, match="no stand-in of architecture 'x'"):
        write_standin(replace(TINY["attention"], architecture="x"), tmp_path / "m.gguf")
    with pytest.raises(ValueError, match="of type Q8_K"):
        random_weights(Tensor("w", (1, 256), "Q8_K"), 1, np.random.default_rng(0))
