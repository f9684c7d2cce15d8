"""What is known of a computer, in groups of facts with a name each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from leastwise.desktop.language.figures import exact_bytes, gb, gib
from leastwise.desktop.language.lists import listed
from leastwise.desktop.wording import sentence
from leastwise.domain.computer import EFFICIENCY, LOW_POWER, MIDDLE, PERFORMANCE, Computer, Gpu
from leastwise.domain.devices import GPU, INTEGRATED
from leastwise.domain.figures import NOT_MEASURED
from leastwise.domain.machine_words import undetected_part

NO_SWAP: Final = 0


@dataclass(frozen=True)
class Fact:
    """One line: what it is, what was found, and the exact figures for whoever points at it."""

    name: str
    value: str
    exact: str = ""


def computer_facts(computer: Computer) -> Sequence[Sequence[Fact]]:
    """Processor, memory, GPUs where there are any, then disk and system."""
    groups = (_processor(computer), _memory(computer), _gpus(computer), _system(computer))
    return [group for group in groups if group]


def _tr(text: str) -> str:
    return QCoreApplication.translate("MachineFacts", text)


def _processor(computer: Computer) -> list[Fact]:
    cores = NOT_MEASURED if computer.physical_cores is None else str(computer.physical_cores)
    both = _tr("{physical} physical, {logical} logical")
    facts = [
        Fact(_tr("Processor"), computer.processor or NOT_MEASURED),
        Fact(_tr("Architecture"), computer.architecture),
        Fact(_tr("Cores"), both.format(physical=cores, logical=computer.logical_cores)),
    ]
    if computer.core_kinds:
        facts.append(Fact(_tr("Kinds of cores"), _kinds(computer)))
    extensions = listed(computer.vector_extensions) or NOT_MEASURED
    return [*facts, Fact(_tr("Vector extensions"), extensions)]


def _kinds(computer: Computer) -> str:
    words = {
        PERFORMANCE: _tr("{count} for performance"),
        MIDDLE: _tr("{count} in the middle"),
        EFFICIENCY: _tr("{count} for efficiency"),
        LOW_POWER: _tr("{count} for low power"),
    }
    return listed(
        words.get(one.kind, "{count}").format(
            count=one.logical_cores if one.physical_cores is None else one.physical_cores
        )
        for one in computer.core_kinds
    )


def _memory(computer: Computer) -> list[Fact]:
    total, available = computer.memory_total_bytes, computer.memory_available_bytes
    words = _tr("{free} available of {total}").format(free=gib(available), total=gib(total))
    facts = [Fact(_tr("Memory"), words, _exact(available, total))]
    if (held := computer.reclaimable_bytes) is not None:
        closing = _tr("{held} at most, by closing all of them")
        facts.append(Fact(_tr("Other programs"), closing.format(held=gib(held)), _exact(held)))
    return [*facts, _swap(computer)]


def _swap(computer: Computer) -> Fact:
    name, total, free = _tr("Swap"), computer.swap_total_bytes, computer.swap_free_bytes
    if total == NO_SWAP:
        return Fact(name, _tr("none"))
    if free is None:
        return Fact(name, gib(total), _exact(total))
    words = _tr("{free} free of {total}").format(free=gib(free), total=gib(total))
    return Fact(name, words, _exact(free, total))


def _gpus(computer: Computer) -> list[Fact]:
    facts = [Fact(_tr("GPU"), _gpu(gpu), _source(gpu)) for gpu in computer.gpus]
    return facts + [Fact(_tr("GPU use"), sentence(note)) for note in computer.gpu_notes]


def _gpu(gpu: Gpu) -> str:
    kinds = {GPU: _tr("discrete"), INTEGRATED: _tr("integrated")}
    parts = [gpu.name, kinds.get(gpu.kind, _tr("integrated or discrete is not told"))]
    if gpu.unified:
        parts.append(_tr("uses the computer's memory"))
    elif gpu.total_bytes is None:
        parts.append(_tr("memory is not told"))
    elif gpu.available_bytes is None:
        parts.append(gib(gpu.total_bytes))
    else:
        words = _tr("{free} free of {total}")
        parts.append(words.format(free=gib(gpu.available_bytes), total=gib(gpu.total_bytes)))
    return listed(parts)


def _source(gpu: Gpu) -> str:
    told = _tr("Told by {source}").format(source=gpu.source)
    driver = _tr("driver {driver}").format(driver=gpu.driver) if gpu.driver else ""
    sizes = [size for size in (gpu.available_bytes, gpu.total_bytes) if size is not None]
    return "\n".join(filter(None, (told, driver, _exact(*sizes))))


def _system(computer: Computer) -> list[Fact]:
    power = {True: _tr("on battery"), False: _tr("on mains"), None: NOT_MEASURED}
    facts = [
        _disk(computer),
        Fact(_tr("Data directory"), computer.data_directory),
        Fact(_tr("System"), computer.system or NOT_MEASURED),
        Fact("Python", computer.python),
        Fact(_tr("Power"), power[computer.on_battery]),
    ]
    if computer.undetected:
        parts = [sentence(undetected_part(name)) for name in computer.undetected]
        facts.append(Fact(_tr("Not detected"), listed(parts)))
    return facts


def _disk(computer: Computer) -> Fact:
    name, total, free = _tr("Disk for models"), computer.disk_total_bytes, computer.disk_free_bytes
    if total == 0:
        return Fact(name, NOT_MEASURED)
    words = _tr("{free} free of {total}").format(free=gb(free), total=gb(total))
    return Fact(name, words, _exact(free, total))


def _exact(*sizes_bytes: int) -> str:
    return " / ".join(exact_bytes(size) for size in sizes_bytes)
