"""Rehearsals by real child processes: what they build, and that nothing of it stays behind."""

from __future__ import annotations

import math
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import gguf
import pytest

from leastwise.domain.cancellation import Cancellation
from leastwise.domain.candidates import RunSettings
from leastwise.domain.errors import BadInput, Cancelled, EnvironmentFault
from leastwise.domain.fits import Band, Ground
from leastwise.domain.rehearsals import Rehearsal, RehearsalProgress, RehearsalStage
from leastwise.domain.suites import Generation
from leastwise.engine.client import Engine
from leastwise.engine.protocol import SequenceRequest
from leastwise.engine.standin.blocks import KNOWN_TYPES
from leastwise.engine.standin.cutting import Cut
from leastwise.engine.standin.from_header import HeaderStandin
from leastwise.engine.standin.presets import TINY
from leastwise.engine.standin.quantisation import Q4_K_M
from leastwise.engine.standin.shape import Shape
from leastwise.fit.rehearsal import RehearsalLimits, rehearse
from leastwise.hub.header import read_header
from leastwise.process.scratch import remove_leftovers
from leastwise.store import codec
from tests.fixtures.sparse_gguf import write_sparse
from tests.integration.engine_samples import nothing

SETTINGS = RunSettings(threads=1)
QUICK = RehearsalLimits(rounds=1)
WRITERS = [name for name in TINY if name != "embedding"]
DEEP = {
    "attention": replace(TINY["attention"], layers=12, embedding=256, mix=Q4_K_M),
    "sliding window": replace(TINY["sliding window"], layers=18),
    "mixture of experts": replace(TINY["mixture of experts"], layers=12),
    "state space": replace(TINY["state space"], layers=12),
    "state space of the first kind": replace(TINY["state space of the first kind"], layers=12),
    "latent attention": replace(TINY["latent attention"], layers=12),
    "hybrid": replace(TINY["hybrid"], layers=12, attention_layers=(3, 7, 11)),
    "short convolution": replace(
        TINY["short convolution"], layers=12, attention_layers=(2, 5, 8, 11)
    ),
}


def run(
    shape: Shape,
    folder: Path,
    limits: RehearsalLimits = QUICK,
    on_progress: Callable[[RehearsalProgress], None] = nothing,
    cancellation: Cancellation | None = None,
    settings: RunSettings = SETTINGS,
) -> Rehearsal:
    """Rehearse what has a header and no weights."""
    source = write_sparse(shape, folder / "source.gguf")
    return rehearse(
        source,
        read_header(source),
        settings,
        lambda: Engine("-"),
        folder / "room",
        on_progress,
        cancellation or Cancellation(),
        prompt_tokens=64,
        limits=limits,
    )


def is_ordered(band: Band) -> bool:
    return 0 < band.low <= band.likely <= band.high


@pytest.mark.parametrize("name", ["attention", "state space", "hybrid"])
def test_a_small_model_is_rehearsed_whole(tmp_path: Path, name: str) -> None:
    rehearsal = run(TINY[name], tmp_path)
    (stack,) = rehearsal.stacks
    assert stack.layers == rehearsal.model_layers == TINY[name].layers
    assert rehearsal.speed.ground is Ground.REHEARSED
    assert is_ordered(rehearsal.speed.decode_tokens_per_s)
    assert is_ordered(rehearsal.speed.prefill_tokens_per_s)
    assert is_ordered(rehearsal.speed.ttft_s)
    assert codec.load(Rehearsal, codec.dump(rehearsal)) == rehearsal
    assert list((tmp_path / "room").iterdir()) == []


@pytest.mark.parametrize("name", DEEP)
def test_a_large_model_is_rehearsed_at_two_depths(tmp_path: Path, name: str) -> None:
    shape = DEEP[name]
    header = read_header(write_sparse(shape, tmp_path / "whole.gguf"))
    whole_bytes = sum(tensor.size_bytes for tensor in header.tensors)
    rehearsal = run(shape, tmp_path, replace(QUICK, file_bytes=int(0.7 * whole_bytes)))
    more, fewer = rehearsal.stacks
    assert 0 < fewer.layers < more.layers < rehearsal.model_layers == shape.layers
    assert fewer.weights_bytes < more.weights_bytes == rehearsal.written_bytes
    assert is_ordered(rehearsal.speed.decode_tokens_per_s)
    assert list((tmp_path / "room").iterdir()) == []


@pytest.mark.parametrize("name", WRITERS)
def test_the_file_is_the_model_cut_to_its_layers(tmp_path: Path, name: str) -> None:
    """The tokenizer and all else stay; of two depths in one file the shallower comes last."""
    source = write_sparse(TINY[name], tmp_path / "source.gguf")
    header = read_header(source)
    layers = header.own("block_count")
    assert layers is not None
    order = Cut(tuple(reversed(range(layers))))
    cuts = (order, order.first(layers - 1))
    standin = HeaderStandin(source, header, tmp_path / "cut.gguf", cuts)
    original = {tensor.name: (tensor.shape, tensor.ggml_type) for tensor in header.tensors}
    contents = []
    for cut in cuts:
        standin.show(cut)
        sum(standin.fill(cut))
        found = read_header(standin.path)
        assert found.vocabulary == header.vocabulary
        assert found.text("tokenizer.ggml.pre") == header.text("tokenizer.ggml.pre")
        assert found.own("block_count") == len(cut.originals)
        expected = {name: of for name, of in original.items() if not name.startswith("blk.")}
        for number, layer in enumerate(cut.originals):
            expected |= {
                name.replace(f"blk.{layer}.", f"blk.{number}."): of
                for name, of in original.items()
                if name.startswith(f"blk.{layer}.")
            }
        assert {t.name: (t.shape, t.ggml_type) for t in found.tensors} == expected
        for key, value in header.metadata.items():
            if isinstance(value, tuple) and len(value) == layers:
                assert found.metadata[key] == tuple(value[n] for n in cut.originals)
        contents.append(standin.path.read_bytes()[found.data_start_bytes :])
    assert contents[0] == contents[1]


def test_each_type_that_a_file_may_have_is_computed_with(tmp_path: Path) -> None:
    """Every answer's probabilities are finite, whatever the matrices of the layers are."""
    shape = replace(TINY["attention"], embedding=256, feed_forward=512, heads=8, head_width=32)
    source = write_sparse(shape, tmp_path / "source.gguf")
    header = read_header(source)
    asked = SequenceRequest(0, "any text", Generation(max_tokens=4), top_logprobs=1)
    settings = replace(SETTINGS, context_tokens=256)
    with Engine("-") as engine:
        for name in sorted(KNOWN_TYPES):
            kind = int(gguf.GGMLQuantizationType[name])
            tensors = [
                replace(one, ggml_type=kind) if "_norm" not in one.name else one
                for one in header.tensors
            ]
            typed = replace(header, tensors=tuple(tensors))
            standin = HeaderStandin(source, typed, tmp_path / f"{name}.gguf", (None,))
            standin.show(None)
            sum(standin.fill(None))
            engine.load(str(standin.path), settings, nothing, Cancellation())
            done = engine.answer(asked, nothing, Cancellation())
            assert all(math.isfinite(one.logprob) for one in done.logprobs), name
            assert len(done.logprobs) == 4 or done.finish_reason == "stop", name


def test_no_two_pages_are_alike(tmp_path: Path) -> None:
    source = write_sparse(replace(TINY["attention"], embedding=256, layers=4), tmp_path / "s.gguf")
    standin = HeaderStandin(source, read_header(source), tmp_path / "t.gguf", (None,))
    standin.show(None)
    sum(standin.fill(None))
    data = standin.path.read_bytes()[read_header(standin.path).data_start_bytes :]
    pages = [data[at : at + 4096] for at in range(0, len(data) - 4095, 4096)]
    assert len(set(pages)) == len(pages) > 100


def test_progress_only_rises_and_names_each_stage(tmp_path: Path) -> None:
    told: list[RehearsalProgress] = []
    run(DEEP["attention"], tmp_path, RehearsalLimits(rounds=2), told.append)
    shares = [one.share for one in told]
    assert shares == sorted(shares)
    assert (shares[0], shares[-1]) == (0, 1)
    assert {one.stage for one in told} == set(RehearsalStage)
    assert all(one.message.code.startswith("rehearsal.") for one in told)


@pytest.mark.parametrize("stage", list(RehearsalStage))
def test_a_stop_at_any_stage_leaves_nothing(tmp_path: Path, stage: RehearsalStage) -> None:
    cancellation = Cancellation()

    def stop(told: RehearsalProgress) -> None:
        if told.stage is stage:
            cancellation.ask()

    with pytest.raises(Cancelled):
        run(DEEP["attention"], tmp_path, on_progress=stop, cancellation=cancellation)
    assert list((tmp_path / "room").iterdir()) == []


KILLED = """
import sys
from pathlib import Path
from tests.integration.test_rehearsal import DEEP, run
from leastwise.domain.rehearsals import RehearsalStage

def tell(told):
    if told.stage is RehearsalStage.MEASURING:
        print("measuring", flush=True)
        sys.stdin.read()

run(DEEP["attention"], Path(sys.argv[1]), on_progress=tell)
"""


def test_what_a_killed_process_left_goes_at_the_next_start(tmp_path: Path) -> None:
    root = Path(__file__).parents[2]
    path = os.pathsep.join([str(root), str(root / "app")])
    room = tmp_path / "room"
    with subprocess.Popen(
        [sys.executable, "-c", KILLED, str(tmp_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": path},
    ) as process:
        try:
            assert process.stdout is not None
            assert process.stdout.readline() == b"measuring\n"
            assert remove_leftovers(room) == 0  # it lives
            (left,) = room.iterdir()
            assert (left / "stand-in.gguf").stat().st_size > 0
        finally:
            process.send_signal(signal.SIGKILL)
            process.wait()
    assert list(room.iterdir()) == [left]
    assert remove_leftovers(room) == 1
    assert list(room.iterdir()) == []


def test_what_cannot_be_rehearsed_is_said(tmp_path: Path) -> None:
    with pytest.raises(BadInput) as vectors:
        run(TINY["embedding"], tmp_path)
    assert vectors.value.message.code == "rehearsal.vectors_only"
    with pytest.raises(BadInput) as partly:
        run(DEEP["attention"], tmp_path, settings=replace(SETTINGS, gpu_layers=5))
    assert partly.value.message.code == "rehearsal.partly_on_gpu"
    source = write_sparse(TINY["attention"], tmp_path / "odd.gguf")
    header = read_header(source)
    header = replace(
        header, tensors=(*header.tensors[:-1], replace(header.tensors[-1], ggml_type=99))
    )
    with pytest.raises(BadInput) as odd:
        rehearse(
            source,
            header,
            SETTINGS,
            lambda: Engine("-"),
            tmp_path / "room",
            nothing,
            Cancellation(),
            limits=QUICK,
        )
    assert odd.value.message.code == "rehearsal.type_unknown"
    assert not (tmp_path / "room").exists() or list((tmp_path / "room").iterdir()) == []


def test_llama_cpp_refusing_every_stand_in_is_said(tmp_path: Path) -> None:
    """A tensor that the architecture does not know."""
    source = write_sparse(TINY["attention"], tmp_path / "odd.gguf")
    header = read_header(source)
    surplus = replace(header.tensors[-1], name="blk.0.surplus.weight")
    header = replace(header, tensors=(*header.tensors, surplus))
    with pytest.raises(BadInput) as refused:
        rehearse(
            source,
            header,
            SETTINGS,
            lambda: Engine("-"),
            tmp_path / "room",
            nothing,
            Cancellation(),
            limits=QUICK,
        )
    assert refused.value.message.code == "rehearsal.refused"
    assert list((tmp_path / "room").iterdir()) == []


def test_a_model_whose_layers_are_too_large_is_refused_before_anything_is_written(
    tmp_path: Path,
) -> None:
    vast = replace(
        TINY["attention"], embedding=65_536, heads=512, head_width=128, feed_forward=1 << 20
    )
    told: list[RehearsalProgress] = []
    with pytest.raises(EnvironmentFault) as short:
        run(vast, tmp_path, on_progress=told.append)
    assert short.value.message.code in ("rehearsal.memory_short", "rehearsal.disk_short")
    assert {one.stage for one in told} == {RehearsalStage.PREPARING}
    assert list((tmp_path / "room").iterdir()) == []
