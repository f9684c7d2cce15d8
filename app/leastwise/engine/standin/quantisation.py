"""Which type each tensor of a file gets, by the rules of llama.cpp's own quantiser."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

_K_BLOCK: Final = 256
_SMALL_BLOCK: Final = 32
# What a row that is no multiple of 256 gets instead (tensor_type_fallback in llama-quant.cpp).
_FALLBACK: Final[Mapping[str, str]] = {"Q4_K": "Q5_0", "Q5_K": "Q5_1", "Q6_K": "Q8_0"}
_FLOATS: Final = ("F32", "F16", "BF16")
# Queries, keys and values in one matrix get a little more than most.
_FUSED: Final[Mapping[str, str]] = {"Q4_K_M": "Q5_K", "Q5_K_M": "Q6_K"}
# Kept as they are: small, or where rounding would do harm (tensor_allows_quantization).
_NEVER: Final = (
    "ffn_gate_inp.weight",
    "ssm_conv1d.weight",
    "shortconv.conv.weight",
    "position_embd.weight",
    "token_types.weight",
)


@dataclass(frozen=True)
class Mix:
    """The types of a quantised file: of most tensors, of the two that get more, of the output.

    `more` is for the value and the down projection in the layers that `more_bits` names;
    `output` is for the output, and for the token embedding where it serves as one.
    `file_type` names the mix in the file (`gguf.LlamaFileType`).
    """

    base: str
    more: str
    output: str
    file_type: str


F32: Final = Mix("F32", "F32", "F32", "ALL_F32")
F16: Final = Mix("F16", "F16", "F16", "MOSTLY_F16")
BF16: Final = Mix("BF16", "BF16", "BF16", "MOSTLY_BF16")
Q8_0: Final = Mix("Q8_0", "Q8_0", "Q8_0", "MOSTLY_Q8_0")
Q6_K: Final = Mix("Q6_K", "Q6_K", "Q6_K", "MOSTLY_Q6_K")
Q5_0: Final = Mix("Q5_0", "Q5_0", "Q6_K", "MOSTLY_Q5_0")
Q5_K_M: Final = Mix("Q5_K", "Q6_K", "Q6_K", "MOSTLY_Q5_K_M")
Q4_0: Final = Mix("Q4_0", "Q4_0", "Q6_K", "MOSTLY_Q4_0")
Q4_K_M: Final = Mix("Q4_K", "Q6_K", "Q6_K", "MOSTLY_Q4_K_M")


def more_bits(place: int, count: int) -> bool:
    """Whether the tensor at `place` of `count` of its kind gets the larger type.

    The first and the last eighth, and every third between: `use_more_bits` in llama.cpp's
    src/llama-quant.cpp. Its special cases for eight experts and for 70B are left out.
    """
    eighth = count // 8
    return place < eighth or place >= 7 * count // 8 or (place - eighth) % 3 == 2


def type_of(mix: Mix, name: str, shape: tuple[int, ...], *, is_output: bool, more: bool) -> str:
    """The type of a tensor, whose `shape` is in numpy's order: the row is the last."""
    matrix = len(shape) > 1 and name.endswith(".weight") and not name.endswith("_norm.weight")
    if not matrix or name.endswith(_NEVER):
        return "F32"
    if mix.base in _FLOATS:
        return mix.base
    wanted = mix.output if is_output else mix.more if more else mix.base
    if name.endswith(".attn_qkv.weight"):
        wanted = _FUSED.get(mix.file_type.removeprefix("MOSTLY_"), wanted)
    row = shape[-1]
    if is_output and row % _block(mix.base):
        wanted = "Q8_0"
    if row % _block(wanted):
        wanted = _FALLBACK.get(wanted, wanted)
    return wanted if row % _block(wanted) == 0 else "F16"


def _block(name: str) -> int:
    return _K_BLOCK if name.endswith("_K") else _SMALL_BLOCK
