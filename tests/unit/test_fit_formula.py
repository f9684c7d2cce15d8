"""Memory by formula: what a header says of its caches, and the largest context that fits."""

from __future__ import annotations

import gguf
import pytest

from leastwise.domain.candidates import RunSettings
from leastwise.domain.fits import DeviceMemory, MemoryNeed
from leastwise.domain.model_header import MetadataValue, ModelHeader, TensorInfo
from leastwise.fit.contexts import LargestContext, largest_context
from leastwise.fit.formula import Formula, anchored, process_bytes
from leastwise.fit.layers import layers_of

MIB = 1 << 20
F16 = int(gguf.GGMLQuantizationType.F16)


def header(
    architecture: str, layers: int, names: dict[int, tuple[str, ...]] | None = None, **own: object
) -> ModelHeader:
    """A header of `layers` layers; `names` are their tensors, keys and values where not given."""
    tensors = tuple(
        TensorInfo(f"blk.{layer}.{name}.weight", (64, 64), F16, 0, 8192)
        for layer in range(layers)
        for name in (names or {}).get(layer, ("attn_q", "attn_k", "attn_v"))
    )
    metadata: dict[str, MetadataValue] = {
        "general.architecture": architecture,
        f"{architecture}.block_count": layers,
    }
    for key, value in own.items():
        metadata[f"{architecture}.{key.replace('__', '.')}"] = value  # type: ignore[assignment]
    return ModelHeader(3, metadata, tensors, 0, 0, vocabulary=1000)


LLAMA_70B = header(
    "llama",
    80,
    embedding_length=8192,
    attention__head_count=64,
    attention__head_count_kv=8,
    feed_forward_length=28_672,
)
GEMMA_3_4B = header(
    "gemma3",
    34,
    embedding_length=2560,
    attention__head_count=8,
    attention__head_count_kv=4,
    attention__key_length=256,
    attention__value_length=256,
    attention__sliding_window=1024,
)


def cache_mib(of: ModelHeader, **settings: object) -> float:
    need = Formula(of, 0)(RunSettings(**settings))  # type: ignore[arg-type]
    return need.kv_cache_bytes / MIB


# llama.cpp's own plans of these shapes at a context of 32,768.
def test_caches_are_those_that_llama_cpp_plans() -> None:
    assert cache_mib(LLAMA_70B, context_tokens=32_768) == 10_240
    assert cache_mib(LLAMA_70B, context_tokens=32_768, kv_type_k="q8_0", kv_type_v="q8_0") == 5440
    # 5 layers see all; the 29 others 3 windows of 1024 (one for each place) and a batch of 512
    assert cache_mib(GEMMA_3_4B, context_tokens=32_768) == (5 * 32_768 + 29 * 3584) * 4 / 1024
    assert cache_mib(LLAMA_70B, context_tokens=1000) == cache_mib(LLAMA_70B, context_tokens=1024)


def test_sequences_that_share_nothing_have_equal_parts() -> None:
    shared = cache_mib(LLAMA_70B, context_tokens=8192, sequences=4)
    assert cache_mib(LLAMA_70B, context_tokens=8192, sequences=4, shared_context=False) == shared
    windows = cache_mib(GEMMA_3_4B, context_tokens=8192, sequences=2, shared_context=False)
    assert windows == 2 * (5 * 4096 + 29 * 1536) * 4 / 1024


@pytest.mark.parametrize(
    ("architecture", "own", "windowed"),
    [
        ("gemma2", {}, [0, 2, 4]),
        ("gpt-oss", {"attention__sliding_window": 128}, [0, 2, 4]),
        ("llama4", {}, [0, 1, 2, 4, 5]),
        ("gemma3", {"attention__sliding_window": 512}, [0, 1, 2, 3, 4]),
        ("smallthinker", {}, [1, 2, 3, 5]),
        ("phi3", {"attention__sliding_window": 2047}, []),
        ("llama", {}, []),
        ("mistral", {"attention__sliding_window": 4096}, []),
        (
            "gemma3",
            {"attention__sliding_window": 512, "attention__sliding_window_pattern": 2},
            [0, 2, 4],
        ),
        (
            "gemma4",
            {
                "attention__sliding_window": 512,
                "attention__sliding_window_pattern": (1, 1, 0, 0, 1, 0),
            },
            [0, 1, 4],
        ),
        ("llama4", {"attention__sliding_window": 0}, []),
    ],
)
def test_which_layers_see_a_window_only(
    architecture: str, own: dict[str, object], windowed: list[int]
) -> None:
    layers = layers_of(header(architecture, 6, None, **own)).each
    assert [number for number, layer in enumerate(layers) if layer.windowed] == windowed


def test_heads_may_differ_by_layer_and_layers_may_share_a_cache() -> None:
    differing = header(
        "openelm",
        3,
        embedding_length=128,
        attention__head_count=(2, 4, 4),
        attention__head_count_kv=(1, 2, 2),
        attention__key_length=32,
        attention__value_length=16,
    )
    assert [(one.keys, one.values) for one in layers_of(differing).each] == [
        (32, 16),
        (64, 32),
        (64, 32),
    ]
    sharing = header("gemma4", 4, attention__shared_kv_layers=1, attention__head_count=1)
    assert [bool(one.keys) for one in layers_of(sharing).each] == [False] * 4  # no width known
    sharing = header(
        "gemma4", 4, attention__shared_kv_layers=1, attention__head_count=1, embedding_length=64
    )
    assert [bool(one.keys) for one in layers_of(sharing).each] == [True, True, True, False]


def test_latent_attention_keeps_keys_only() -> None:
    latent = header(
        "deepseek2",
        1,
        {0: ("attn_q_a", "attn_kv_a_mqa", "attn_k_b", "attn_v_b")},
        attention__head_count=16,
        attention__head_count_kv=1,
        attention__key_length=576,
        attention__value_length=512,
        attention__key_length_mla=192,
        attention__kv_lora_rank=512,
    )
    assert [(one.keys, one.values) for one in layers_of(latent).each] == [(576, 0)]


def test_recurrent_layers_keep_a_state_whatever_the_context() -> None:
    mamba = header(
        "mamba",
        2,
        dict.fromkeys(range(2), ("ssm_in", "ssm_conv1d")),
        embedding_length=64,
        ssm__conv_kernel=4,
        ssm__inner_size=128,
        ssm__state_size=16,
    )
    short, long = (Formula(mamba, 0)(RunSettings(context_tokens=tokens)) for tokens in (512, 8192))
    assert short == long
    # one answer, one kept beginning, one fork
    assert short.recurrent_bytes == 2 * 3 * 4 * (3 * 128 + 16 * 128)
    hybrid = header(
        "lfm2",
        2,
        {0: ("shortconv",), 1: ("attn_k",)},
        embedding_length=64,
        attention__head_count=4,
        attention__head_count_kv=(0, 2),
        shortconv__l_cache=3,
    )
    assert [(one.keys, one.state_bytes) for one in layers_of(hybrid).each] == [
        (0, 64 * 2 * 4),
        (32, 0),
    ]


def test_encoders_keep_nothing_and_a_header_without_layers_is_no_fault() -> None:
    assert layers_of(header("bert", 4)).each == ()
    assert Formula(header("unheard-of", 0), 5)(RunSettings()).runtime_bytes == 5


def test_without_flash_attention_the_scores_are_held() -> None:
    off = Formula(LLAMA_70B, 0)(RunSettings(context_tokens=32_768, flash_attention="off"))
    on = Formula(LLAMA_70B, 0)(RunSettings(context_tokens=32_768))
    # llama.cpp plans 4252.3 and 264.5 MiB for 80 layers of this shape
    assert off.compute_bytes / MIB == pytest.approx(4252.3, rel=0.01)
    assert on.compute_bytes / MIB == pytest.approx(264.5, rel=0.01)


def plan(settings: RunSettings) -> MemoryNeed:
    """A model with 10 MiB of weights and 1 KiB of cache for a token."""
    cache_bytes = settings.context_tokens * 1024
    device = DeviceMemory("CUDA0", 3, 10 * cache_bytes, 0, 7, 0)
    return MemoryNeed(10 * MIB, 0, cache_bytes, 0, MIB, 5, MIB, "dry-run", (device,))


def test_an_anchored_formula_agrees_with_the_plan_and_moves_with_the_formula() -> None:
    asked = RunSettings(context_tokens=32_768)
    need = anchored(Formula(LLAMA_70B), plan(asked), asked)
    assert need(asked).total_bytes == plan(asked).total_bytes
    assert need(asked).method == "formula"
    half = need(RunSettings(context_tokens=16_384))
    assert half.kv_cache_bytes == plan(asked).kv_cache_bytes // 2
    assert half.devices[0].kv_cache_bytes == plan(asked).devices[0].kv_cache_bytes // 2
    assert half.weights_bytes == 10 * MIB
    assert half.compute_bytes == 0  # the formula's masks alone are more than this plan's whole
    mapped = need(RunSettings(context_tokens=32_768, load_mode="map"))
    assert mapped.weights_bytes == sum(tensor.size_bytes for tensor in LLAMA_70B.tensors)


def test_runtime_grows_with_the_vocabulary() -> None:
    assert process_bytes(262_144) - process_bytes(0) == 295 * 262_144


def search(
    room_bytes: int, formula_error: float = 1.0, trained: int | None = 32_768
) -> tuple[LargestContext, list[int]]:
    asked: list[int] = []

    def formula(settings: RunSettings) -> MemoryNeed:
        return plan(
            RunSettings(context_tokens=round(settings.context_tokens * formula_error)),
        )

    def counted(settings: RunSettings) -> MemoryNeed:
        asked.append(settings.context_tokens)
        return plan(settings)

    found = largest_context(
        RunSettings(), trained, formula, counted, lambda need: need.total_bytes <= room_bytes
    )
    return found, asked


def test_the_largest_context_is_confirmed_by_a_plan() -> None:
    exact = plan(RunSettings(context_tokens=8192)).total_bytes
    for error in (0.5, 0.9, 1.0, 1.2, 3.0):
        found, asked = search(exact, error)
        assert len(asked) <= 3
        assert found.context_tokens in asked
        assert 8192 * 0.9 <= found.context_tokens <= 8192
        assert found.need == plan(RunSettings(context_tokens=found.context_tokens))


def test_a_context_that_is_one_step_too_long_is_never_said() -> None:
    exact = plan(RunSettings(context_tokens=8192)).total_bytes
    found, _ = search(exact - 1)
    assert found.context_tokens == 8192 - 256


def test_the_context_ends_where_the_training_did() -> None:
    assert search(1 << 40)[0].context_tokens == 32_768
    assert search(1 << 40, trained=1000)[0].context_tokens == 768
    assert search(1 << 40, trained=100)[0].context_tokens == 100
    assert search(1 << 40, trained=None)[0].context_tokens == 1 << 20


def test_nothing_fits_is_confirmed_too() -> None:
    found, asked = search(11 * MIB)
    assert found == LargestContext(0)
    assert asked == [256]
    # the formula is far too high, the plan has the last word
    low = plan(RunSettings(context_tokens=512)).total_bytes
    assert search(low, formula_error=100.0)[0].context_tokens == 512
