"""Which files of a folder or repository are one model, and which quantisation their names tell."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Final

from leastwise.hub.shards import ShardName, model_stem, shard_name

# As publishers write them: Q4_K_M, IQ3_XXS, UD-Q4_K_XL, Q4_0_4_4, MXFP4_MOE, F16.
_LABEL: Final = re.compile(
    r"(?<![A-Z0-9])(?:UD-)?"
    r"(?:I?Q\d(?:_[A-Z0-9]+)*|TQ\d_\d|BF16|FP?16|FP?32|MXFP4(?:_MOE)?|NVFP4)(?![A-Z0-9])",
    re.IGNORECASE,
)
_OTHER_FILES: Final = ("mmproj", "imatrix")


@dataclass(frozen=True)
class NamedModel:
    """One model among files: its label (a quantisation, or its stem) and its files in order."""

    label: str
    stem: str
    base: str
    files: tuple[str, ...]

    def is_called(self, wanted: str) -> bool:
        """Whether a label, a stem or a file's name means this model, in whatever case."""
        names = {self.label, self.stem, *(PurePosixPath(file).name for file in self.files)}
        return wanted.casefold() in {name.casefold() for name in names}


def group_models(files: Iterable[str]) -> tuple[NamedModel, ...]:
    """The models among files (with their folders); projectors and the like are left out."""
    groups: dict[tuple[str, str, int], dict[int, str]] = {}
    for file in sorted(files):
        path = PurePosixPath(file)
        lowered = path.name.lower()
        if not lowered.endswith(".gguf") or any(word in lowered for word in _OTHER_FILES):
            continue
        shard = shard_name(path.name) or ShardName(model_stem(path.name), 1, 1)
        key = (str(path.parent), shard.stem, shard.count)
        groups.setdefault(key, {})[shard.number] = file
    return tuple(
        _named(folder, stem, tuple(parts[number] for number in sorted(parts)))
        for (folder, stem, _count), parts in groups.items()
    )


def relabelled(stem: str, label: str) -> str:
    """A model's name with another quantisation in the place of its own, or at its end."""
    found = list(_LABEL.finditer(stem))
    if not found:
        return f"{stem}-{label}"
    return stem[: found[-1].start()] + label + stem[found[-1].end() :]


def _named(folder: str, stem: str, files: tuple[str, ...]) -> NamedModel:
    found = list(_LABEL.finditer(stem))
    if found:
        last = found[-1]
        base = stem[: last.start()] + stem[last.end() :]
        return NamedModel(last[0].upper(), stem, base.strip(" .-_").casefold(), files)
    of_folder = _LABEL.search(folder)
    label = of_folder[0].upper() if of_folder else stem
    return NamedModel(label, stem, stem.casefold(), files)
