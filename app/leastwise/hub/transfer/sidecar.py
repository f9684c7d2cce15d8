"""What lies beside a `.part` file: of which file of which commit it is, and how far it is safe."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

from leastwise.hub.disk import write_whole

_MOST_BYTES: Final = 1 << 16
_SAME_BOOT_S: Final = 5.0


@dataclass(frozen=True)
class Identity:
    """A file of a repository at a commit, known by its sha256, or by git's hash without one."""

    endpoint: str
    repository: str
    commit: str
    path: str
    size_bytes: int
    sha256: str
    git_sha1: str

    def same_content(self, other: Identity) -> bool:
        """Whether bytes of the other file are bytes of this one."""
        if self.sha256 or self.git_sha1:
            ours = self.size_bytes, self.sha256, self.git_sha1
            return ours == (other.size_bytes, other.sha256, other.git_sha1)
        return self == other


@dataclass(frozen=True)
class Sidecar:
    """`mark` is the file's strong ETag, or empty. `synced_bytes` survive a power failure.

    `boot_s` is when the computer that wrote it was started, in seconds since the epoch.
    """

    identity: Identity
    mark: str
    synced_bytes: int
    boot_s: float

    def safe_bytes(self, boot_s: float) -> int | None:
        """How much of the part may be trusted after a restart; None (all) where there was none."""
        return None if abs(boot_s - self.boot_s) < _SAME_BOOT_S else self.synced_bytes

    def write(self, path: Path) -> None:
        """Write it whole, and onto the disk. Raises OSError."""
        write_whole(path, json.dumps(asdict(self)).encode())


def read_sidecar(path: Path) -> Sidecar | None:
    """What was written; None where there is none or it is damaged. Raises OSError."""
    try:
        with path.open("rb") as file:
            written = json.loads(file.read(_MOST_BYTES))
        return Sidecar(
            Identity(**written["identity"]),
            str(written["mark"]),
            int(written["synced_bytes"]),
            float(written["boot_s"]),
        )
    except FileNotFoundError:
        return None
    except (ValueError, TypeError, KeyError, RecursionError):
        return None


def boot_time_s() -> float:
    """When this computer was started, in seconds since the epoch."""
    import psutil

    return float(psutil.boot_time())
