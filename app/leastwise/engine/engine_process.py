"""The process that holds a model, as it is started: nothing else needs to be loaded for that."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from leastwise.process.role import start_role

if TYPE_CHECKING:
    import subprocess


def start_engine() -> subprocess.Popen[bytes]:
    """Start one. Raises OSError where the system will not."""
    return start_role(["engine"], _native_memory())


def _native_memory() -> dict[str, str]:
    """How Linux gives the child its memory; other systems do not look at this variable.

    Large allocations, the weights above all, may lie on large pages: every token reads all
    weights, and with pages of 4 KiB looking up their addresses cost 5 % of a token's time (0.5B
    Q4_K_M). From 1 MiB on each allocation is a mapping of its own, given back as a whole: the C
    library would raise that limit at each larger one that is freed, and then kept 17 MiB of
    former buffers after a dozen small models.
    """
    tunables = [
        os.environ.get("GLIBC_TUNABLES", ""),
        "glibc.malloc.hugetlb=1",
        f"glibc.malloc.mmap_threshold={1 << 20}",
    ]
    return {"GLIBC_TUNABLES": ":".join(filter(None, tunables))}
