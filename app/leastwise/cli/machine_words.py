"""A computer in lines of a name and a figure, for the terminal."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from leastwise.domain import figures
from leastwise.domain.devices import GPU, INTEGRATED
from leastwise.domain.machine_words import disturbance, skipped_part, undetected_part
from leastwise.domain.messages import Message, render, say

if TYPE_CHECKING:
    from leastwise.domain.computer import Computer, Gpu
    from leastwise.domain.machine_speed import MachineSpeed
    from leastwise.paths import Paths

Line = tuple[str, str]
_POWER: Final = {True: "battery", False: "mains", None: figures.NOT_MEASURED}
_KINDS: Final = {GPU: "discrete", INTEGRATED: "integrated"}


def computer_lines(computer: Computer) -> list[Line]:
    """What the computer is."""
    lines = [
        ("System", computer.system),
        ("Processor", f"{computer.processor or figures.NOT_MEASURED} ({computer.architecture})"),
        ("Cores", _cores(computer)),
        ("Vector extensions", ", ".join(computer.vector_extensions) or figures.NOT_MEASURED),
        (
            "Memory",
            _share(computer.memory_available_bytes, computer.memory_total_bytes, "available"),
        ),
        *_other_programs(computer),
        ("Swap", _swap(computer)),
    ]
    lines += [("GPU", _gpu(gpu)) for gpu in computer.gpus]
    lines += [("GPU use", render(note)) for note in computer.gpu_notes]
    lines += [
        ("Disk for models", _disk(computer)),
        ("Power", _POWER[computer.on_battery]),
        ("Python", computer.python),
    ]
    if computer.undetected:
        lines.append(("Not detected", _listed(map(undetected_part, computer.undetected))))
    return lines


def speed_lines(speed: MachineSpeed | None) -> list[Line]:
    """How fast it was measured to be, or what to do about that."""
    if speed is None:
        unmeasured = (say("machine.not_measured"), say("machine.measure_by_command"))
        return [("Speed", " ".join(map(render, unmeasured)))]
    lines = [
        ("Reads memory", f"{figures.rate(one.bytes_per_s)} with {_threads(one.threads)}")
        for one in speed.bandwidths
    ]
    for one in speed.matrices:
        if one.threads == speed.threads and not one.experts:
            reads = figures.rate(one.read_bytes_per_s)
            multiplies = figures.flops(one.multiply_flops_per_s)
            lines.append(
                (f"{one.weight_type} weights", f"{reads} in decode, {multiplies} in a prompt")
            )
    if speed.skipped:
        lines.append(("Not measured", _listed(map(skipped_part, speed.skipped))))
    if (disturbed := disturbance(speed)) is not None:
        lines.append(("Disturbed", render(disturbed)))
    threads, took = _threads(speed.threads), figures.seconds(speed.elapsed_s)
    if speed.device != "CPU":
        lines.append(("Layers on", speed.device))
    lines.append(
        ("Measured", f"{figures.moment(speed.measured)}, {threads}, {speed.build}, in {took}")
    )
    return lines


def place_lines(paths: Paths) -> list[Line]:
    """Where Leastwise keeps its own."""
    return [
        ("Data directory", str(paths.home)),
        ("Settings", str(paths.settings_file)),
        ("Log", str(paths.log_file)),
    ]


def _cores(computer: Computer) -> str:
    cores = computer.physical_cores
    words = (
        f"{figures.NOT_MEASURED if cores is None else cores} physical, "
        f"{computer.logical_cores} logical"
    )
    kinds = [
        f"{one.logical_cores if one.physical_cores is None else one.physical_cores} {one.kind}"
        for one in computer.core_kinds
    ]
    return f"{words} ({', '.join(kinds)})" if kinds else words


def _other_programs(computer: Computer) -> list[Line]:
    held = computer.reclaimable_bytes
    if held is None:
        return []
    return [("Other programs", f"{figures.gib(held)} at most, by closing all of them")]


def _swap(computer: Computer) -> str:
    if computer.swap_total_bytes == 0:
        return "none"
    if computer.swap_free_bytes is None:
        return figures.gib(computer.swap_total_bytes)
    return _share(computer.swap_free_bytes, computer.swap_total_bytes, "free")


def _disk(computer: Computer) -> str:
    if computer.disk_total_bytes == 0:
        return figures.NOT_MEASURED
    free, total = figures.gb(computer.disk_free_bytes), figures.gb(computer.disk_total_bytes)
    return f"{free} free of {total}"


def _share(part_bytes: int, total_bytes: int, what: str) -> str:
    return f"{figures.gib(part_bytes)} {what} of {figures.gib(total_bytes)}"


def _gpu(gpu: Gpu) -> str:
    facts = [gpu.name, _KINDS.get(gpu.kind, "integrated or discrete is not told")]
    if gpu.unified:
        facts.append("uses the computer's memory")
    elif gpu.total_bytes is not None and gpu.available_bytes is not None:
        facts.append(_share(gpu.available_bytes, gpu.total_bytes, "free"))
    elif gpu.total_bytes is not None:
        facts.append(figures.gib(gpu.total_bytes))
    else:
        facts.append("memory is not told")
    driver = f", driver {gpu.driver}" if gpu.driver else ""
    return f"{', '.join(facts)} (by {gpu.source}{driver})"


def _listed(parts: Iterable[Message]) -> str:
    return ", ".join(map(render, parts))


def _threads(count: int) -> str:
    return figures.counted(count, "thread", "threads")
