"""What is kept of a model that this computer owns: where it came from, and its files by hash."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class ManifestFile:
    """One file of a model: its bare name (never a path), its sha256 in hex, its size in bytes."""

    name: str
    sha256: str
    size_bytes: int


@dataclass(frozen=True)
class Manifest:
    """One variant in the store: its files in their order (shards by number).

    `repository` and `commit` are those of the Hub, empty for a model that came otherwise.
    `obtained` is the moment in ISO 8601 with its zone. `origin` is the Hub's address, or the
    path that it was imported from, or "quantised": then `parent_sha256` is the model that it was
    made from, and `quantised_by` names the type and the llama.cpp that made it. `licence` is what
    the publisher calls it, empty if unknown.
    """

    repository: str
    commit: str
    files: tuple[ManifestFile, ...]
    obtained: str
    origin: str
    licence: str = ""
    parent_sha256: str = ""
    quantised_by: str = ""
