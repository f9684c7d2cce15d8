"""A machine with round figures, and headers of made-up models, for tests of predictions."""

from __future__ import annotations

from collections.abc import Mapping

from leastwise.domain.machine_speed import AttentionCosts, MachineSpeed, MatrixRates, StepCosts
from leastwise.domain.model_header import MetadataValue, ModelHeader, TensorInfo

TYPES = {"F32": 0, "F16": 1, "Q4_0": 2, "Q8_0": 8, "Q3_K": 11, "Q4_K": 12, "Q6_K": 14}
BITS = {
    "F32": 32.0,
    "F16": 16.0,
    "Q4_0": 4.5,
    "Q8_0": 8.5,
    "Q3_K": 3.4375,
    "Q4_K": 4.5,
    "Q6_K": 6.5625,
}


def machine(slower: float = 1.0) -> MachineSpeed:
    """One that reads 20 GB/s with two threads and 12 GB/s with one, or so many times slower."""
    matrices = tuple(
        MatrixRates(name, threads, read / slower, flops / slower, experts)
        for threads, read, flops in ((1, 12e9, 100e9), (2, 20e9, 180e9))
        for name, experts in (("Q4_K", False), ("Q6_K", False), ("Q8_0", False), ("Q4_K", True))
    )
    return MachineSpeed(
        measured="2026-03-04T05:06:07+00:00",
        build="llama-cpp-python 0.3.36",
        processor="A processor",
        logical_cores=2,
        threads=2,
        elapsed_s=15.0,
        bandwidths=(),
        matrices=matrices,
        attention=(
            AttentionCosts("f16", 1, 2e-9, 3e-10, 1e-10, 1e-9, 8e-11),
            AttentionCosts("f16", 2, 1e-9, 2e-10, 1e-10, 5e-10, 4e-11),
        ),
        steps=(
            StepCosts(1, 5e-7, 4e-10, 5e-10, 4e-10, 3e-5),
            StepCosts(2, 1e-6, 2e-10, 3e-10, 2e-10, 4e-5),
        ),
    )


def tensor(name: str, shape: tuple[int, ...], kind: str) -> TensorInfo:
    """A tensor with the bytes that its type takes; the row's length comes first."""
    elements = 1
    for size in shape:
        elements *= size
    return TensorInfo(name, shape, TYPES[kind], 0, round(elements * BITS[kind] / 8))


def header(
    kind: str = "Q4_K",
    layers: int = 8,
    width: int = 1024,
    *,
    architecture: str = "llama",
    tied: bool = True,
    experts: int = 0,
    metadata: Mapping[str, MetadataValue] | None = None,
) -> ModelHeader:
    """A plain model: 16 heads of 64, 4 of them with keys, 32,000 tokens."""
    tensors = [tensor("token_embd.weight", (width, 32_000), "Q6_K")]
    tensors += [] if tied else [tensor("output.weight", (width, 32_000), "Q6_K")]
    for layer in range(layers):
        tensors += _layer(f"blk.{layer}.", kind, width, experts)
    figures: dict[str, MetadataValue] = {
        "block_count": layers,
        "embedding_length": width,
        "attention.head_count": 16,
        "attention.head_count_kv": 4,
        "attention.key_length": 64,
        "attention.value_length": 64,
        **(metadata or {}),
    }
    if experts:
        figures |= {"expert_count": experts, "expert_used_count": 2}
    own = {f"{architecture}.{key}": value for key, value in figures.items()}
    file_bytes = sum(one.size_bytes for one in tensors)
    described = {"general.architecture": architecture, **own}
    return ModelHeader(3, described, tuple(tensors), 0, file_bytes, 32_000)


def _layer(prefix: str, kind: str, width: int, experts: int) -> list[TensorInfo]:
    many = (experts,) if experts else ()
    suffix = "_exps" if experts else ""
    matrices = {
        "attn_q": (width, 1024),
        "attn_k": (width, 256),
        "attn_v": (width, 256),
        "attn_output": (1024, width),
        f"ffn_gate{suffix}": (width, 2 * width, *many),
        f"ffn_up{suffix}": (width, 2 * width, *many),
        f"ffn_down{suffix}": (2 * width, width, *many),
    }
    found = [tensor(f"{prefix}{name}.weight", size, kind) for name, size in matrices.items()]
    found += [
        tensor(f"{prefix}{name}.weight", (width,), "F32") for name in ("attn_norm", "ffn_norm")
    ]
    return found
