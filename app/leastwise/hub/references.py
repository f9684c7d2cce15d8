"""What a user may write for a model on the Hub: `owner/repository`, and which quantisation."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

# The Hub's own rule for names is 96 of these characters, without "--" and "..".
_PART: Final = r"[A-Za-z0-9_](?:[A-Za-z0-9._-]{0,94}[A-Za-z0-9_])?"
_REFERENCE: Final = re.compile(rf"({_PART}/{_PART})(?::([A-Za-z0-9._-]{{1,200}}))?")


@dataclass(frozen=True)
class HubReference:
    """A repository, and a quantisation or a file's name in it; empty for the usual one."""

    repository: str
    quantisation: str = ""


def hub_reference(written: str) -> HubReference | None:
    """What `owner/repository[:quantisation]` names; None where it is not written like that."""
    match = _REFERENCE.fullmatch(written.strip())
    if match is None:
        return None
    repository, quantisation = match[1], match[2] or ""
    if "--" in repository or ".." in repository or repository.lower().endswith(".gguf"):
        return None
    return HubReference(repository, quantisation)
