"""What a container allows this process of the computer's memory and processors (Linux cgroups).

Source: Linux, Documentation/admin-guide/cgroup-v1 and cgroup-v2.rst.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Final

OWN_PROCESS: Final = Path("/proc/self")


@dataclass(frozen=True)
class Limits:
    """The tightest of every level; None where there is no limit.

    `available_bytes` counts page cache that can be dropped as available; `processors` is the
    share of processor time, in processors.
    """

    memory_bytes: int | None = None
    available_bytes: int | None = None
    processors: float | None = None


@dataclass(frozen=True)
class _Names:
    """What the two versions of cgroups call the same figures."""

    limit: str
    usage: str
    droppable: str


_VERSION_1: Final = _Names("memory.limit_in_bytes", "memory.usage_in_bytes", "total_inactive_file")
_VERSION_2: Final = _Names("memory.max", "memory.current", "inactive_file")


def read_limits(process: Path = OWN_PROCESS) -> Limits:
    """The limits of the control groups that `process` (its folder in /proc) lies in."""
    memory: list[tuple[int, int]] = []
    processors: list[float] = []
    for controllers, folder in _groups(process):
        if "memory" in controllers or not controllers:
            memory += _memory(folder, _VERSION_1 if controllers else _VERSION_2)
        if "cpu" in controllers or not controllers:
            processors += _processors(folder, is_version_1=bool(controllers))
    return Limits(
        memory_bytes=min((limit for limit, _ in memory), default=None),
        available_bytes=min((available for _, available in memory), default=None),
        processors=min(processors, default=None),
    )


def available_bytes() -> int:
    """The memory that this process could take now without any other losing some."""
    import psutil

    limit = read_limits().available_bytes
    available = int(psutil.virtual_memory().available)
    return available if limit is None else min(available, limit)


def private_bytes(pid: int) -> int:
    """What a process holds for itself now, as near as the system tells quickly; 0 for none."""
    import psutil

    try:
        memory = psutil.Process(pid).memory_info()
    except psutil.Error:
        return 0
    # Mapped files are counted as available too: only what is private comes back at its end.
    return max(int(memory.rss) - int(getattr(memory, "shared", 0)), 0)


def _groups(process: Path) -> Iterator[tuple[frozenset[str], Path]]:
    """Each group of the process and those above it, with its controllers (none: version 2)."""
    for line in _text(process / "cgroup").splitlines():
        _, names, group = line.split(":", 2)
        controllers = frozenset(names.split(",")) - {""}
        mount = _mount(process, controllers)
        if mount is None:
            continue
        root, point = mount
        inside = PurePosixPath(group)
        inside = inside.relative_to(root) if inside.is_relative_to(root) else PurePosixPath()
        for level in (inside, *inside.parents):
            yield controllers, point / str(level).lstrip("/")


def _mount(process: Path, controllers: frozenset[str]) -> tuple[str, Path] | None:
    """The mounted group and where it is mounted; proc(5) has the format of mountinfo."""
    for line in _text(process / "mountinfo").splitlines():
        before, _, after = line.partition(" - ")
        kind, *_, options = after.split()
        is_wanted = (
            kind == "cgroup" and controllers & set(options.split(","))
            if controllers
            else kind == "cgroup2"
        )
        if is_wanted:
            root, point = before.split()[3:5]
            return root, Path(point)
    return None


def _memory(folder: Path, names: _Names) -> Iterator[tuple[int, int]]:
    """The limit and what is left of it, in bytes, where this group sets one."""
    limit, usage = _number(folder / names.limit), _number(folder / names.usage)
    if limit is None:
        return
    statistics = dict(line.split(" ", 1) for line in _text(folder / "memory.stat").splitlines())
    used = max((usage or 0) - int(statistics.get(names.droppable, 0)), 0)
    yield limit, max(limit - used, 0)


def _processors(folder: Path, *, is_version_1: bool) -> Iterator[float]:
    if is_version_1:
        quota = _number(folder / "cpu.cfs_quota_us")
        period = _number(folder / "cpu.cfs_period_us")
    else:
        words = _text(folder / "cpu.max").split()
        quota, period = (int(words[0]), int(words[1])) if words[:1] not in ([], ["max"]) else (0, 0)
    if quota and period and quota > 0:
        yield quota / period


def _number(path: Path) -> int | None:
    text = _text(path).strip()
    return int(text) if text.lstrip("-").isdigit() else None


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
