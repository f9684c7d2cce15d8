"""What Ollama holds: manifests by name, whose model layer is a GGUF file among the blobs.

Manifests lie under `manifests/<host>/<namespace>/<model>/<tag>`; a layer's digest `sha256:x` is
the file `blobs/sha256-x`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from leastwise.domain.known_models import Place, PlaceKind

MODEL_LAYER: Final = "application/vnd.ollama.image.model"
_HOST: Final = "registry.ollama.ai"
_HUB_HOSTS: Final = ("hf.co", "huggingface.co")
_DIGEST: Final = re.compile(r"sha256[:-]([0-9a-f]{64})")
_MOST_MANIFEST_BYTES: Final = 4 << 20
_MOST_MANIFESTS: Final = 10_000


def ollama_places(folder: Path) -> Iterator[Place]:
    """Every model in one GGUF file; those in other formats and broken manifests are left out."""
    root = folder / "manifests"
    for count, path in enumerate(sorted(root.glob("*/*/*/*"))):
        if count == _MOST_MANIFESTS:
            return
        digest = _model_digest(path)
        if digest:
            host, namespace, model, tag = path.relative_to(root).parts
            yield Place(
                kind=PlaceKind.OLLAMA,
                files=(str(folder / "blobs" / f"sha256-{digest}"),),
                name=_name(host, namespace, model, tag),
                repository=f"{namespace}/{model}" if host in _HUB_HOSTS else "",
                claimed_sha256=digest,
            )


def _name(host: str, namespace: str, model: str, tag: str) -> str:
    """As Ollama itself lists it."""
    if host == _HOST and namespace == "library":
        return f"{model}:{tag}"
    return f"{namespace}/{model}:{tag}" if host == _HOST else f"{host}/{namespace}/{model}:{tag}"


def _model_digest(path: Path) -> str:
    """The sha256 of the one layer that is a model, or empty."""
    try:
        with path.open("rb") as file:
            written = json.loads(file.read(_MOST_MANIFEST_BYTES))
    except (OSError, ValueError, RecursionError):
        return ""
    layers = written.get("layers") if isinstance(written, dict) else None
    if not isinstance(layers, list):
        return ""
    digests = [
        layer.get("digest")
        for layer in layers
        if isinstance(layer, dict) and layer.get("mediaType") == MODEL_LAYER
    ]
    match = _DIGEST.fullmatch(str(digests[0])) if len(digests) == 1 else None
    return match[1] if match else ""
