"""Making a smaller file of a model: the types there are, how far it is, and what came out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from leastwise.domain.errors import BadInput
from leastwise.domain.messages import Message, say

# LLAMA_FTYPE_MOSTLY_... of llama.h; a name without a size means the middle one, as in llama.cpp.
_TYPES: Final[Mapping[str, int]] = {
    "BF16": 32, "F16": 1, "Q8_0": 7, "Q6_K": 18, "Q5_K_M": 17, "Q5_K_S": 16, "Q5_1": 9, "Q5_0": 8,
    "Q4_K_M": 15, "Q4_K_S": 14, "Q4_1": 3, "Q4_0": 2, "IQ4_NL": 25, "IQ4_XS": 30, "Q3_K_L": 13,
    "Q3_K_M": 12, "Q3_K_S": 11, "IQ3_M": 27, "IQ3_S": 26, "IQ3_XS": 22, "IQ3_XXS": 23, "Q2_K": 10,
    "Q2_K_S": 21, "IQ2_M": 29, "IQ2_S": 28, "IQ2_XS": 20, "IQ2_XXS": 19, "IQ1_M": 31, "IQ1_S": 24,
}  # fmt: skip
_MIDDLE: Final[Mapping[str, str]] = {"Q3_K": "Q3_K_M", "Q4_K": "Q4_K_M", "Q5_K": "Q5_K_M"}


@dataclass(frozen=True)
class FileType:
    """A quantisation of whole files; `number` is llama.cpp's."""

    name: str
    number: int


@dataclass(frozen=True)
class QuantisingProgressed:
    """So many tensors of the file are done."""

    done: int
    total: int


@dataclass(frozen=True)
class Quantised:
    """The new file; `existed` where the same had been made before.

    `others` of `tensors` have another type than the file's name says, because their rows do not
    divide into its blocks. `note` says what a second rounding means, None where there was none.
    """

    path: Path
    type: str
    sha256: str
    size_bytes: int
    parent_sha256: str
    parent_bytes: int
    existed: bool = False
    tensors: int = 0
    others: int = 0
    note: Message | None = None


@dataclass(frozen=True)
class Foreseen:
    """A file of this type as it will be made of a model, by llama.cpp's own plan.

    `saved_bytes` are those by which its weights are smaller. `path` is where the same was made
    before, and empty where it was not.
    """

    type: str
    name: str = ""
    file_bytes: int = 0
    saved_bytes: int = 0
    path: str = ""


# Those that need no importance matrix, from the largest.
USUAL_TYPES: Final = ("Q8_0", "Q6_K", "Q5_K_M", "Q4_K_M", "Q4_0", "IQ4_XS", "Q3_K_M", "Q2_K")


def smaller_types(label: str) -> tuple[str, ...]:
    """The usual types that make a file smaller than one of this quantisation, the largest first."""
    order = tuple(_TYPES)
    label = _MIDDLE.get(label.upper(), label.upper())
    at = order.index(label) if label in order else -1
    return tuple(name for name in USUAL_TYPES if order.index(name) > at)


def file_type(name: str) -> FileType:
    """The type that a user names, in whatever case. Raises BadInput."""
    wanted = name.strip().upper().replace("-", "_")
    wanted = _MIDDLE.get(wanted, wanted)
    if wanted not in _TYPES:
        raise BadInput(say("quantise.unknown_type", name=name, known=tuple(_TYPES)))
    return FileType(wanted, _TYPES[wanted])
