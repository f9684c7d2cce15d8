"""Making a smaller file of a model, in words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from leastwise.domain.texts.text import Text

QUANTISE_TEXTS: Final[Mapping[str, Text]] = {
    "quantise.unknown_type": Text(
        "There is no quantisation called {name}.", "Take one of: {known}."
    ),
    "quantise.is_quantised": Text(
        "{model} is quantised already, as {from_type}: what that rounding lost does not come back, "
        "and {to_type} would round what is left a second time. A file made from F16 or BF16 is "
        "better at the same size.",
        "Take the F16 or BF16 file of this model, or add --allow-requantize.",
    ),
    "quantise.would_be_twice": Text(
        "{model} is quantised already, as {from_type}: what that rounding lost does not come back, "
        "and {to_type} would round what is left a second time.",
        "A file made from F16 or BF16 is better at the same size.",
    ),
    "quantise.twice": Text(
        "It was rounded twice, from {from_type} to {to_type}: a file made from F16 or BF16 would "
        "be better at the same size."
    ),
    "quantise.not_smaller": Text(
        "{model} as {to_type} would not be smaller: {new_bytes:gb} of weights instead of "
        "{old_bytes:gb}.",
        "Take a smaller type.",
    ),
    "quantise.needs_imatrix": Text(
        "{to_type} needs an importance matrix, measured on text for this very model, and there is "
        "none here.",
        "Take a larger type such as IQ4_XS or Q3_K_S, or download a file in {to_type}.",
    ),
    "quantise.refused": Text(
        "llama.cpp does not make {to_type} of {model}: {detail}.", "Take another type or file."
    ),
    "quantise.others": Text(
        "{others} of {tensors} {tensors|tensor|tensors} {others|has|have} a larger type than "
        "{to_type}: {others|its|their} rows do not divide into its blocks."
    ),
    "quantise.disk_short": Text(
        "The new file needs {needed:gb}, and the disk of {folder} has {free:gb} free.",
        "Free some space.",
    ),
    "quantise.disk_failed": Text(
        "The new file cannot be written to {folder}: {detail}.",
        "Check the folder's permissions and the disk; the old file is as it was.",
    ),
    "quantise.disk_full": Text(
        "The disk of {folder} filled up before the new file was whole.",
        "Free some space and try again; the old file is as it was.",
    ),
    "quantise.existed": Text("This had been made before: {path}."),
    "quantise.made": Text("{path} has {new_bytes:gb}, instead of {old_bytes:gb}."),
    "quantise.making": Text("making {to_type} of {model}"),
    "engine.quantising": Text("being quantised"),
}
